import { CodedError } from '../../../src/errors.ts';

/** A piece of a filter and where it begins. */
export type Token = { at: number } & (
  | { kind: 'word'; text: string }
  | { kind: 'string'; text: string }
  | { kind: 'number'; value: bigint }
  | { kind: 'open' | 'close' | 'comma' }
);

const marks = { '(': 'open', ')': 'close', ',': 'comma' } as const;

const pattern = /\s+|(?<string>'(?:[^']|'')*')|(?<number>-?\d{1,18}(?![\w.]))|(?<word>[A-Za-z_]\w*)|(?<mark>[(),])/gy;

/** The pieces of a filter; a quote within a text is doubled. Throws INVALID_FILTER for what is no piece of one. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const { string, number, word, mark } = match.groups as Record<string, string | undefined>;
    const at = match.index;
    end = at + match[0].length;
    if (string !== undefined) tokens.push({ kind: 'string', text: string.slice(1, -1).replaceAll("''", "'"), at });
    else if (number !== undefined) tokens.push({ kind: 'number', value: BigInt(number), at });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, at });
    else if (mark !== undefined) tokens.push({ kind: marks[mark as keyof typeof marks], at });
  }
  if (end === text.length) return tokens;
  throw new CodedError('INVALID_FILTER', `filter is not understood from '${text.slice(end, end + 20)}'`, {
    parameter: 'filter',
  });
};
