import type { Schema } from './schema.ts';

/** What a value of a member may be. `any` has no schema; `union` mixes several scalar types; `map` has free member names. */
export type MemberKind =
  'string' | 'integer' | 'number' | 'boolean' | 'enum' | 'object' | 'map' | 'array' | 'union' | 'any';

/** A member of a contract schema, found by its dotted REST path. */
export interface MemberType {
  /** The path as the document is walked: a map's key is one segment, dots and all (`labels`, `required.zone`). */
  segments: readonly string[];
  kind: MemberKind;
  /** The JSON types of a `union`, in the contract's order; the one type of any other kind; empty for `any`. */
  types: readonly string[];
  format: string | null;
  /** The contract's unit or semantic format: `utc_ms`, `seconds`, `media_name`, … */
  xFormat: string | null;
  nullable: boolean;
  readOnly: boolean;
  writeOnly: boolean;
  /** True when an array lies on the way to the member, so that a document holds many values of it. */
  throughArray: boolean;
  /** The wire values of an `enum`; empty otherwise. */
  enumValues: readonly string[];
  /** The resolved schema of the member. */
  schema: Schema;
}

const longestPath = 512;

/** The type of a dotted member such as `dvr.expiration`, `inputs.url` or `labels.zone`; null when the schema has none. */
export const memberType = (schema: Schema, path: string): MemberType | null => {
  if (path.length > longestPath) return null;
  const known = cacheOf(schema);
  const cached = known.get(path);
  if (cached) return cached;
  const found = find(schema, path.split('.'));
  // Only members are kept: what clients make up, map keys included, has no end.
  if (found && !found.segments.some((segment) => segment.includes('.')) && known.size < 5000) known.set(path, found);
  return found;
};

/** The members an object always has, in the contract's order; empty for anything but an object. */
export const requiredMembers = (schema: Schema): readonly string[] => schema.required ?? [];

/** True for an object of which the contract names no member, so that its content is the client's own. */
export const isOpaque = (schema: Schema): boolean =>
  !schema.properties && !schema.items && !schema.enum && (schema.type === undefined || typesOf(schema).includes('object'));

/** The type of the value a schema describes, standing at `segments`. */
export const typeOf = (schema: Schema, segments: readonly string[] = [], inherited: Inherited = own): MemberType => {
  const all = typesOf(schema);
  const types = all.filter((type) => type !== 'null');
  return {
    segments,
    kind: kindOf(schema, types),
    types,
    format: schema.format ?? null,
    xFormat: schema['x-format'] ?? null,
    nullable: all.length > types.length,
    readOnly: inherited.readOnly || schema.readOnly === true,
    writeOnly: schema.writeOnly === true,
    throughArray: inherited.throughArray,
    enumValues: (schema.enum ?? []).filter((value) => value !== null).map(String),
    schema,
  };
};

interface Inherited {
  readOnly: boolean;
  throughArray: boolean;
}

const own: Inherited = { readOnly: false, throughArray: false };

const find = (root: Schema, names: readonly string[]): MemberType | null => {
  let schema = root;
  let { readOnly, throughArray } = own;
  const segments: string[] = [];
  for (let index = 0; index < names.length; ) {
    while (schema.items && !schema.properties) {
      schema = schema.items;
      throughArray = true;
    }
    const name = names[index] as string;
    const step = memberOf(schema, name, names.slice(index));
    if (!step) return null;
    segments.push(step.segment);
    schema = step.schema;
    readOnly ||= schema.readOnly === true;
    index += step.consumed;
  }
  return typeOf(schema, segments, { readOnly, throughArray });
};

/** One step down. The keys of a map of scalars may hold dots, so there the rest of the path is one key. */
const memberOf = (schema: Schema, name: string, rest: readonly string[]) => {
  if (name === '') return null;
  const { properties, additionalProperties } = schema;
  if (properties && Object.hasOwn(properties, name)) {
    return { schema: properties[name] as Schema, segment: name, consumed: 1 };
  }
  if (typeof additionalProperties === 'object' && additionalProperties.properties) {
    return { schema: additionalProperties, segment: name, consumed: 1 };
  }
  if (typeof additionalProperties === 'object') {
    return { schema: additionalProperties, segment: rest.join('.'), consumed: rest.length };
  }
  return isOpaque(schema) ? { schema: anything, segment: name, consumed: 1 } : null;
};

const anything: Schema = {};

const typesOf = (schema: Schema): readonly string[] =>
  schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;

const kindOf = (schema: Schema, types: readonly string[]): MemberKind => {
  const [type] = types;
  if (type === undefined) return schema.enum ? 'enum' : schema.properties ? 'object' : 'any';
  if (types.length > 1) return types.every((each) => scalars.has(each)) ? 'union' : 'any';
  if (schema.enum && type === 'string') return 'enum';
  if (type === 'object') return typeof schema.additionalProperties === 'object' ? 'map' : 'object';
  return type as MemberKind;
};

const scalars = new Set(['string', 'integer', 'number', 'boolean']);

const cacheOf = (schema: Schema): Map<string, MemberType> => {
  let known = caches.get(schema);
  if (!known) caches.set(schema, (known = new Map()));
  return known;
};

const caches = new WeakMap<Schema, Map<string, MemberType>>();
