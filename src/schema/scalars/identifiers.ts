import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';

const invalid = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

const maximum = 2n ** 63n - 1n;

const toSnowflake = (value: unknown): string => {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !/^(0|[1-9]\d{0,18})$/.test(text) || BigInt(text) > maximum) {
    throw invalid('A Snowflake is a string of decimal digits, at most 2^63 - 1');
  }
  return text;
};

const toCursor = (value: unknown): string => {
  if (typeof value !== 'string') throw invalid('A Cursor is a string');
  return value;
};

const fromText =
  (convert: (value: unknown) => string) =>
  (node: ValueNode): string =>
    convert(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined);

/** 64-bit ids: decimal strings inside and outside. Input may also be an integer literal or a number that is exact. */
export const Snowflake = new GraphQLScalarType<string, string>({
  name: 'Snowflake',
  serialize: (value) => toSnowflake(typeof value === 'bigint' ? String(value) : value),
  parseValue: toSnowflake,
  parseLiteral: fromText(toSnowflake),
});

/** Opaque positions. */
export const Cursor = new GraphQLScalarType<string, string>({
  name: 'Cursor',
  serialize: toCursor,
  parseValue: toCursor,
  parseLiteral: (node) => toCursor(node.kind === Kind.STRING ? node.value : undefined),
});
