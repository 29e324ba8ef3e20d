import { memberSchema } from './mergePatch.ts';
import type { Schema } from '../contract/schema.ts';
import type { JsonValue } from '../json/lossless.ts';
import { isObject, refused, type Path } from './storable.ts';

const bound = 2n ** 63n;

/**
 * The value with each 64-bit integer that came as decimal text turned into an integer, so that it is stored as a number.
 *
 * GraphQL clients write such ids as strings. Throws BAD_USER_INPUT for an integer that 64 bits cannot hold.
 */
export const withLongIntegers = (schema: Schema, value: JsonValue, path: Path = []): JsonValue => {
  if (Array.isArray(value)) {
    return value.map((element, index) => withLongIntegers(schema.items ?? {}, element, [...path, index]));
  }
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        withLongIntegers(memberSchema(schema, name), member, [...path, name]),
      ]),
    );
  }
  if (!isInteger(schema)) return value;
  const integer = exactInteger(value, schema);
  if (integer === null) return value;
  if (integer >= bound || integer < -bound) throw refused('does not fit into 64 bits', path);
  return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
};

const isInteger = ({ type }: Schema): boolean =>
  type === 'integer' || (Array.isArray(type) && type.includes('integer'));

const exactInteger = (value: JsonValue, schema: Schema): bigint | null => {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : null;
  return typeof value === 'string' && schema.format === 'int64' && /^-?\d{1,400}$/.test(value) ? BigInt(value) : null;
};
