import fc from 'fast-check';
import type { Schema } from '../../src/contract/schema.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';

/** Which members of objects are filled: those they must have, or all they may have. */
export type Extent = 'required' | 'all';

/**
 * Values that a contract schema allows, for documents a client may write. Pass a `writableSchema`.
 *
 * Deprecated names of members that have a newer one are left out: what is written there is stored under the newer.
 */
export const valuesOf = (schema: Schema, extent: Extent): fc.Arbitrary<JsonValue> => {
  const allowed = schema.enum?.filter((value) => value !== null) as JsonValue[] | undefined;
  if (allowed) return fc.constantFrom(...allowed);
  const types = typesOf(schema);
  return types.length === 0 ? anything : fc.oneof(...types.map((type) => valuesOfType(type, schema, extent)));
};

/** The first of the values a schema allows, the same each time. */
export const exampleOf = (schema: Schema, extent: Extent = 'required'): JsonValue =>
  fc.sample(valuesOf(schema, extent), { numRuns: 1, seed: 7 })[0] as JsonValue;

/** The JSON types of a schema but for null. */
export const typesOf = ({ type, properties }: Schema): readonly string[] =>
  (type === undefined ? (properties ? ['object'] : []) : typeof type === 'string' ? [type] : type).filter(
    (each) => each !== 'null',
  );

/** True for the deprecated name of a member that has a newer one. */
export const isReplaced = (member: Schema, { properties }: Schema): boolean => {
  const name = member['x-alias'] ?? member['x-replaced-by'];
  return name !== undefined && properties !== undefined && Object.hasOwn(properties, name);
};

const anything = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.string({ maxLength: 4 }), { maxKeys: 3 });

const valuesOfType = (type: string, schema: Schema, extent: Extent): fc.Arbitrary<JsonValue> => {
  switch (type) {
    case 'string':
      return texts(schema);
    case 'integer':
      return integers(schema);
    case 'number':
      return numbers(schema);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return arrays(schema, extent);
    default:
      return objects(schema, extent);
  }
};

const arrays = ({ items = {}, minItems = 0, maxItems = Infinity }: Schema, extent: Extent) =>
  fc.array(valuesOf(items, extent), {
    minLength: Math.max(minItems, extent === 'all' ? 1 : 0),
    maxLength: Math.min(maxItems, Math.max(minItems, extent === 'all' ? 2 : 0)),
  });

const objects = (schema: Schema, extent: Extent): fc.Arbitrary<JsonObject> => {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const filled = Object.entries(properties).filter(
    ([name, member]) =>
      // `$reset` commands, and is no member.
      required.includes(name) || (extent === 'all' && !name.startsWith('$') && !isReplaced(member, schema)),
  );
  const named = fc.record(
    Object.fromEntries(filled.map(([name, member]) => [name, memberValues(name, member, extent)])),
  );
  if (typeof additionalProperties !== 'object' || extent === 'required') return named;
  const keys = propertyNames ? texts(propertyNames) : fc.stringMatching(/^[a-z]{1,4}$/);
  const others = fc.dictionary(keys, valuesOf(additionalProperties, extent), { minKeys: 1, maxKeys: 2 });
  return fc.tuple(others, named).map(([free, known]) => ({ ...free, ...known }));
};

const memberValues = (name: string, member: Schema, extent: Extent): fc.Arbitrary<JsonValue> => {
  const meaning = meanings[name];
  if (!meaning) return valuesOf(member, extent);
  if (member.items) return fc.array(meaning, { minLength: 1, maxLength: 2 });
  return typesOf(member).includes('string') ? meaning : valuesOf(member, extent);
};

const integers = ({ format, minimum, maximum, 'x-format': unit }: Schema): fc.Arbitrary<JsonValue> => {
  // Beyond 2^53, where doubles lose digits.
  if (unit === 'snowflake_id') return fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n });
  const bound = format === 'int64' ? Number.MAX_SAFE_INTEGER : 2 ** 31 - 1;
  return fc.integer({ min: minimum ?? (maximum !== undefined && maximum < 0 ? -bound : 0), max: maximum ?? bound });
};

const numbers = ({ minimum = -1e9, maximum = 1e9 }: Schema): fc.Arbitrary<number> =>
  fc
    .double({ min: minimum, max: maximum, noNaN: true, noDefaultInfinity: true })
    .map((value) => (Object.is(value, -0) ? 0 : value));

const hosts = fc.stringMatching(/^[a-z][a-z\d]{0,8}\.example\.com$/);

/** Texts of the formats whose shape is checked. */
const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  media_name: fc.stringMatching(/^[a-zé🎥/ ]{1,8}$/u),
  server_name: hosts,
  unix_name: fc.stringMatching(/^[\w.-]{1,8}$/),
  auth_backend_name: fc.stringMatching(/^[\w.-]{1,8}$/),
  url: hosts.map((host) => `http://${host}/a?b=c`),
  ip: fc.oneof(fc.ipV4(), fc.ipV6()),
  cidr: fc.oneof(
    fc.ipV4().map((ip) => `${ip}/32`),
    fc.ipV6().map((ip) => `${ip}/128`),
  ),
  'iso3166-1-alpha2': fc.constantFrom('DE', 'ru', 'FR'),
  hexbinary: fc.stringMatching(/^([\da-f]{2}){1,16}$/),
  ipv4: fc.ipV4(),
  email: hosts.map((host) => `someone@${host}`),
  uuid: fc.uuid(),
};

const picture = fc.constant(`data:image/png;base64,${Buffer.from('picture').toString('base64')}`);

/** Texts of members, or of the elements of members, whose meaning asks for more than their contract says. */
const meanings: Readonly<Record<string, fc.Arbitrary<string>>> = {
  // Of photos and fingerprints.
  data: fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  logo: picture,
  logo_auth: picture,
  favicon: picture,
  allow_ips: formats['cidr']!,
  deny_ips: formats['cidr']!,
  allow_countries: formats['iso3166-1-alpha2']!,
  deny_countries: formats['iso3166-1-alpha2']!,
  auth_scopes: fc.constantFrom('*', 'streams/*'),
  scopes: fc.constantFrom('*', 'streams/*'),
  domains: hosts,
};

const texts = ({ pattern, minLength = 0, maxLength = Infinity, ...schema }: Schema): fc.Arbitrary<string> => {
  const fits = (text: string) => [...text].length >= minLength && [...text].length <= maxLength;
  if (pattern) return fc.stringMatching(withLength(pattern, minLength)).filter(fits);
  const shaped = formats[schema.format ?? ''] ?? formats[schema['x-format'] ?? ''];
  if (shaped) return shaped.filter(fits);
  const least = Math.max(minLength, 1);
  return fc.string({ unit: 'grapheme-ascii', minLength: least, maxLength: Math.min(maxLength, least + 8) });
};

/** A class of characters without a bound is repeated as often as the length asks for, so that few texts are thrown away. */
const withLength = (pattern: string, minLength: number): RegExp =>
  new RegExp(pattern.replace(/\]\+\$$/, `]{${Math.max(minLength, 1)},${Math.max(minLength, 8)}}$`), 'u');
