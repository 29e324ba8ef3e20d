/**
 * The cursor of a live result, to be the id of its event, from which a browser's EventSource resumes by itself. Null when the
 * text is not `{"data":{"<field>":{…` with a `cursor` among the members before the first nested one.
 *
 * The text is walked member by member, not searched: a `cursor` deeper in the result is another list's.
 */
export const cursorOf = (text: string): string | null => {
  const opening = '{"data":{"';
  if (!text.startsWith(opening)) return null;
  let at = text.indexOf('":{', opening.length) + 3;
  if (at < 3) return null;
  while (text[at] === '"') {
    const nameEnd = text.indexOf('"', at + 1);
    const valueStart = nameEnd + 2;
    if (text[valueStart] !== '"') return null;
    const valueEnd = text.indexOf('"', valueStart + 1);
    const value = text.slice(valueStart + 1, valueEnd);
    if (valueEnd < 0 || value.includes('\\')) return null;
    if (text.slice(at + 1, nameEnd) === 'cursor') return value;
    at = valueEnd + 2;
  }
  return null;
};
