/** A JSON object as it came; integers beyond 2^53 are bigints in it. */
export type JsonObject = { [member: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mark = '\u0000bigint:';
// Texts first, so that digits inside them are left alone.
const textsAndLongIntegers = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** Parses JSON whose ids may have 64 bits. Throws SyntaxError. */
export const parseJson = (text: string): unknown =>
  JSON.parse(
    text.replace(textsAndLongIntegers, (token) => (token.startsWith('"') ? token : `"\\u0000bigint:${token}"`)),
    (_, value: unknown) =>
      typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );

/** Writes JSON; bigints become integers. */
export const jsonText = (value: unknown): string => {
  try {
    // Most of what is written has no bigint, and going through it member by member takes three times as long.
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return JSON.stringify(value, (_, member: unknown) =>
      typeof member === 'bigint' ? `${mark}${member}` : member,
    ).replace(/"\\u0000bigint:(-?\d+)"/g, '$1');
  }
};

/** RFC 7386: members of `patch` replace those of `target`, objects are merged, null removes. */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (!isObject(patch)) return patch;
  const merged: JsonObject = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = mergePatch(merged[name], value);
  }
  return merged;
};
