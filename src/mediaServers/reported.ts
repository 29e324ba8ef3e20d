import type { JsonObject } from '../json/lossless.ts';

/** The JSON object in an answer; null when it holds none. */
export const objectIn = (text: string): JsonObject | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
  } catch {
    return null;
  }
};

/** A member that is a number, rounded; undefined when it is none. */
export const integerIn = (object: JsonObject | null, member: string): number | undefined => {
  const value = object?.[member];
  return typeof value === 'number' && Math.abs(value) < 2 ** 31 ? Math.round(value) : undefined;
};
