import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import type { ObjMap } from 'graphql/jsutils/ObjMap.js';
import type { ValueNode } from 'graphql';
import { parseExact, stringifyLossless } from '../../json/lossless.ts';
import type { JsonValue } from '../../json/lossless.ts';
import { RawJson } from '../../json/rawJson.ts';

const invalid = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

const toRawJson = (value: unknown): RawJson =>
  value instanceof RawJson ? value : new RawJson(stringifyLossless(value as JsonValue));

const toObject = (value: unknown): JsonValue => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid('A JSONObject is a JSON object');
  return value as JsonValue;
};

/** Literals are written in GraphQL's own notation; long integers in them stay exact. */
const fromLiteral = (node: ValueNode, variables?: ObjMap<unknown> | null): JsonValue => {
  if (node.kind === Kind.INT) {
    return Number.isSafeInteger(Number(node.value)) ? Number(node.value) : BigInt(node.value);
  }
  if (node.kind === Kind.LIST) return node.values.map((item) => fromLiteral(item, variables));
  if (node.kind !== Kind.OBJECT) return valueFromASTUntyped(node, variables) as JsonValue;
  return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, fromLiteral(value, variables)]));
};

/** Any JSON value; leaves as `RawJson`, which the gateway splices into the response. */
export const JSON = new GraphQLScalarType<JsonValue, RawJson>({
  name: 'JSON',
  serialize: toRawJson,
  parseValue: (value) => value as JsonValue,
  parseLiteral: fromLiteral,
});

/** A JSON object; leaves as `RawJson`. */
export const JSONObject = new GraphQLScalarType<JsonValue, RawJson>({
  name: 'JSONObject',
  serialize: (value) => (value instanceof RawJson ? value : toRawJson(toObject(value))),
  parseValue: toObject,
  parseLiteral: (node, variables) => toObject(fromLiteral(node, variables)),
});

const toText = (value: unknown): string => {
  if (typeof value !== 'string') throw invalid('A JSONText is a string');
  parseExact(value);
  return value;
};

/** JSON text in a string, checked to be JSON when it comes in. Throws BAD_JSON. */
export const JSONText = new GraphQLScalarType<string, string>({
  name: 'JSONText',
  serialize: (value) => (value instanceof RawJson ? value.text : String(value)),
  parseValue: toText,
  parseLiteral: (node) => toText(node.kind === Kind.STRING ? node.value : undefined),
});
