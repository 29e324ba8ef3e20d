import { isOpaque } from '../../src/contract/memberType.ts';
import type { Schema } from '../../src/contract/schema.ts';
import { isObject } from '../../src/documents/storable.ts';
import type { JsonValue } from '../../src/json/lossless.ts';

/** The value with each integer that a number holds exactly as a number. */
export const plain = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.map(plain);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member)]));
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
};

/** The value without what its contract does not name. */
export const documented = (value: JsonValue, schema: Schema): JsonValue => {
  const { properties, items, additionalProperties } = schema;
  if (Array.isArray(value)) return items ? value.map((each) => documented(each, items)) : value;
  if (!isObject(value) || isOpaque(schema) || typeof additionalProperties === 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      properties && Object.hasOwn(properties, name) ? [[name, documented(member, properties[name]!)]] : [],
    ),
  );
};
