import { CodedError } from '../../src/errors.ts';

/** The query of a request: decoded keys to decoded values. A repeated key holds its last value, as in the reference. */
export type Query = ReadonlyMap<string, string>;

/**
 * Decodes a raw query string (`a=1&b`). `+` is a space, a key without `=` reads as `true`, an empty key is skipped.
 * Throws BAD_USER_INPUT for malformed percent-encoding and for U+0000, naming the parameter.
 */
export const parseQuery = (raw: string): Query => {
  const query = new Map<string, string>();
  for (const pair of raw.split('&')) {
    const equals = pair.indexOf('=');
    const key = decode(equals === -1 ? pair : pair.slice(0, equals), pair);
    if (key !== '') query.set(key, equals === -1 ? 'true' : decode(pair.slice(equals + 1), key));
  }
  return query;
};

const decode = (text: string, parameter: string): string => {
  try {
    const decoded = decodeURIComponent(text.replaceAll('+', ' '));
    if (!decoded.includes('\0')) return decoded;
  } catch {
    // Malformed, as below.
  }
  throw new CodedError('BAD_USER_INPUT', 'A query parameter is not percent-encoded UTF-8 text', { parameter });
};
