import { randomUUID } from 'node:crypto';
import { CodedError } from '../errors.ts';

/** A JSON value in which integers that a number cannot hold are decimal strings (`parseLossless`) or bigints (`parseExact`). */
export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | JsonObject;
export interface JsonObject {
  [member: string]: JsonValue;
}

// A bigint travels through JSON.parse and JSON.stringify as a string that starts with this mark. It is drawn anew by every
// process and never leaves it, so no document can hold it.
const mark = `${randomUUID()}:`;
const markedInText = new RegExp(`"${mark}(-?\\d+)"`, 'g');

const maximumDepth = 500;

/**
 * Parses JSON for reading: integers beyond 2^53 become decimal strings, everything else is as in `JSON.parse`.
 *
 * What was a string and what was a long integer can no longer be told apart, so the result must not be written back:
 * whoever edits a document uses `parseExact` and `stringifyLossless`. Throws BAD_JSON.
 */
export const parseLossless = (text: string): unknown => parse(quoteLongIntegers(text, '', isInexact));

const isInexact = (digits: string): boolean => !Number.isSafeInteger(Number(digits));

/**
 * Parses JSON for editing: integers of 16 and more digits become bigints, so `stringifyLossless` writes them as they came.
 *
 * A validator that knows no bigint may be shown `approximate(value)`. Throws BAD_JSON, also for more than 500 levels, which
 * recursive code could not walk.
 */
export const parseExact = (text: string): JsonValue => {
  rejectDeepNesting(text);
  const marked = quoteLongIntegers(text, mark);
  if (marked === text) return parse(text) as JsonValue;
  return parse(marked, (_, value) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  ) as JsonValue;
};

/** Writes JSON text with every bigint as plain digits. Throws BAD_USER_INPUT for a number JSON cannot hold (1e999). */
export const stringifyLossless = (value: JsonValue): string => {
  let marked = false;
  const text = JSON.stringify(value, (_, member: unknown) => {
    if (typeof member === 'number' && !Number.isFinite(member)) {
      throw new CodedError('BAD_USER_INPUT', 'A number is too large');
    }
    if (typeof member !== 'bigint') return member;
    marked = true;
    return `${mark}${member}`;
  });
  return marked ? text.replace(markedInText, '$1') : text;
};

/** A copy in which every bigint is the nearest number: enough to check types, never to be stored. */
export const approximate = (value: JsonValue): unknown => JSON.parse(stringifyLossless(value));

const parse = (text: string, reviver?: (key: string, value: unknown) => unknown): unknown => {
  try {
    return JSON.parse(text, reviver);
  } catch {
    throw new CodedError('BAD_JSON', text.trim() === '' ? 'The JSON text is empty' : 'The text is not valid JSON');
  }
};

/** Puts quotes and `prefix` around each integer of 16 and more digits that `isMeant`. What was not JSON before is not JSON after. */
const quoteLongIntegers = (text: string, prefix: string, isMeant: (digits: string) => boolean = () => true): string => {
  if (!/\d{16}/.test(text)) return text;
  const interesting = /"|-?\d{16,}/g;
  let quoted = '';
  let copied = 0;
  for (let match = interesting.exec(text); match; match = interesting.exec(text)) {
    const start = match.index;
    if (match[0] === '"') {
      interesting.lastIndex = endOfString(text, start);
    } else if (isMeant(match[0]) && isWholeInteger(text, start, interesting.lastIndex)) {
      quoted += `${text.slice(copied, start)}"${prefix}${match[0]}"`;
      copied = interesting.lastIndex;
    }
  }
  return quoted + text.slice(copied);
};

/** False for a piece of a longer number (`0.123…`, `1e123…`), for leading zeros and for an unquoted member name. */
const isWholeInteger = (text: string, start: number, end: number): boolean => {
  const firstDigit = text[start] === '-' ? text[start + 1] : text[start];
  const continuation = /[\w.+-]|\s*:/y;
  continuation.lastIndex = end;
  return firstDigit !== '0' && !/[\w.+-]/.test(text[start - 1] ?? '') && !continuation.test(text);
};

/** The index after the closing quote of the string that opens at `start`; the end of the text when it never closes. */
const endOfString = (text: string, start: number): number => {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let escapes = quote;
    while (text[escapes - 1] === '\\') escapes--;
    if ((quote - escapes) % 2 === 0) return quote + 1;
  }
  return text.length;
};

const rejectDeepNesting = (text: string): void => {
  const structure = /["[\]{}]/g;
  let depth = 0;
  for (let match = structure.exec(text); match; match = structure.exec(text)) {
    if (match[0] === '"') structure.lastIndex = endOfString(text, match.index);
    else depth += match[0] === '[' || match[0] === '{' ? 1 : -1;
    if (depth > maximumDepth) throw new CodedError('BAD_JSON', `The JSON is nested deeper than ${maximumDepth} levels`);
  }
};
