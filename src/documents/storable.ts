import { CodedError } from '../errors.ts';
import type { JsonValue } from '../json/lossless.ts';

export type Path = readonly (string | number)[];

const deepest = 64;
const longestInteger = 400;

/**
 * Throws BAD_USER_INPUT, with the path, for what a jsonb column cannot hold or recursive code cannot walk.
 *
 * That is: the character U+0000, half a surrogate pair, a number beyond 1e308, an integer of over 400 digits, more than 64
 * levels.
 */
export const assertStorable = (value: JsonValue, path: Path = []): void => {
  if (path.length > deepest) throw refused(`is nested deeper than ${deepest} levels`, path.slice(0, 8));
  if (typeof value === 'string') assertText(value, path);
  else if (typeof value === 'number' && !Number.isFinite(value)) throw refused('is a number too large', path);
  else if (typeof value === 'bigint' && digits(value) > longestInteger) throw refused('is a number too large', path);
  else if (Array.isArray(value)) value.forEach((element, index) => assertStorable(element, [...path, index]));
  else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      assertText(name, path);
      assertStorable(member, [...path, name]);
    }
  }
};

/** True for a JSON object, false for an array and for null. */
export const isObject = (value: unknown): value is { [member: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A BAD_USER_INPUT error that names the member it is about. */
export const refused = (message: string, path: Path): CodedError =>
  new CodedError('BAD_USER_INPUT', path.length > 0 ? `${path.join('.')} ${message}` : `The document ${message}`, {
    path,
  });

/** True when Postgres can store the text: no U+0000 and no half of a surrogate pair. */
export const isStorableText = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text);

const assertText = (text: string, path: Path): void => {
  if (!isStorableText(text)) throw refused('holds a character that cannot be stored', path);
};

const digits = (value: bigint): number => value.toString().length;
