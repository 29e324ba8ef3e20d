import type { Schema } from '../../src/contract/schema.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { exampleOf, isReplaced, typesOf } from './documents.ts';

/** A value that breaks one rule of a schema and no other. */
export interface Violation {
  /** The member at fault, from the root of the value. */
  path: readonly (string | number)[];
  /** Which rule is broken: `required`, `enum`, `minimum`, … */
  rule: string;
  value: JsonValue;
}

/** One violation of every `required`, `enum` and bound of a schema, at any depth. Pass a `writableSchema`. */
export const violationsOf = (schema: Schema): Violation[] =>
  [
  ...[...ownViolations(schema)].map(([rule, value, path = []]) => ({ path, rule, value })),
  ...inner(schema),
];

/** Of what lies in the value: each violation of a member, in the least of a value that may hold it. */
const inner = (schema: Schema): Violation[] => {
  const types = typesOf(schema);
  return [
    ...(types.includes('object') ? inMembers(schema) : []),
    ...(types.includes('array') && schema.items ? inElements(schema, schema.items) : []),
  ];
};

const inMembers = (schema: Schema): Violation[] => {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const least = exampleOf({ ...schema, type: 'object' }) as JsonObject;
  const holding = (name: string, member: Schema): Violation[] =>
    violationsOf(member).map(({ path, rule, value }) => ({ path: [name, ...path], rule, value: { ...least, [name]: value } }));
  const members = Object.entries(properties).filter(([, member]) => !isReplaced(member, schema));
  const key = propertyNames ? String(exampleOf(propertyNames)) : 'k';
  return [
    ...required
      .filter((name) => Object.hasOwn(properties, name))
      .map((name) => ({ path: [name], rule: 'required', value: without(least, name) })),
    ...members.flatMap(([name, member]) => holding(name, member)),
    ...(typeof additionalProperties === 'object' ? holding(key, additionalProperties) : []),
  ];
};

const inElements = ({ minItems = 1 }: Schema, items: Schema): Violation[] =>
  violationsOf(items).map(({ path, rule, value }) => ({
    path: [0, ...path],
    rule,
    value: [value, ...Array.from({ length: minItems - 1 }, () => exampleOf(items))],
  }));

const without = (value: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));

/** Values of the right type that break a rule of the schema itself. */
const ownViolations = function* (schema: Schema): Iterable<[rule: string, value: JsonValue, path?: string[]]> {
  const { minimum, maximum, minLength = 0, maxLength, minItems = 0, maxItems, maxProperties, pattern } = schema;
  const types = typesOf(schema);
  if (schema.enum) {
    yield ['enum', types.includes('integer') || typeof schema.enum[0] === 'number' ? 987_654_321 : 'no such value'];
    return;
  }
  const isNumber = types.includes('integer') || types.includes('number');
  if (isNumber && minimum !== undefined) yield ['minimum', minimum - 1];
  if (isNumber && maximum !== undefined) yield ['maximum', maximum + 1];
  if (types.includes('string')) {
    const character = /[A-F]/.test(pattern ?? '') ? 'a' : 'x';
    if (minLength > 0) yield ['minLength', character.repeat(minLength - 1)];
    if (maxLength !== undefined) yield ['maxLength', character.repeat(maxLength + 1)];
    if (pattern !== undefined) yield ['pattern', notMatching(pattern, Math.max(minLength, 1))];
  }
  if (types.includes('array')) {
    const elements = (count: number) => Array.from({ length: count }, () => exampleOf(schema.items ?? {}));
    if (minItems > 0) yield ['minItems', elements(minItems - 1)];
    if (maxItems !== undefined) yield ['maxItems', elements(maxItems + 1)];
  }
  if (types.includes('object') && typeof schema.additionalProperties === 'object') {
    const { additionalProperties, propertyNames } = schema;
    const entries = (names: string[]) => Object.fromEntries(names.map((name) => [name, exampleOf(additionalProperties)]));
    if (maxProperties !== undefined) yield ['maxProperties', entries(Array.from({ length: maxProperties + 1 }, (_, i) => `k${i}`))];
    if (propertyNames?.pattern) yield ['propertyNames', entries(['not allowed!']), ['not allowed!']];
  }
};

const notMatching = (pattern: string, length: number): string => {
  const text = [' ', '%'].map((character) => character.repeat(length)).find((each) => !new RegExp(pattern, 'u').test(each));
  if (text === undefined) throw new Error(`Everything matches ${pattern}`);
  return text;
};
