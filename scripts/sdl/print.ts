const width = 118;

const wrapped = (text: string, room: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** A description: on one line where it fits, else a block. */
export const description = (text: string, indent = ''): string => {
  const line = `${indent}${JSON.stringify(text)}`;
  if (line.length <= width) return `${line}\n`;
  const lines = wrapped(text, width - indent.length).map((part) => `${indent}${part}\n`);
  return `${indent}"""\n${lines.join('')}${indent}"""\n`;
};

/** A field, input field or enum value with its description. `text` is all after the description. */
export const entry = (about: string, text: string): string => `${description(about, '  ')}  ${text}\n`;

/** A type definition: `head` such as `type Layout`, `entries` made by `entry`. */
export const definition = (about: string, head: string, entries: readonly string[]): string =>
  `${description(about)}${head} {\n${entries.join('\n')}}\n`;
