import { getNamedType, isEnumType, isObjectType } from 'graphql';
import type {
  GraphQLEnumType,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import { directiveOf } from './directives.ts';
import { wireOf, wireValueOf } from './wire.ts';

type Read = (value: unknown) => unknown;

const forEach =
  (read: Read): Read =>
  (value) =>
    Array.isArray(value) ? value.map(read) : value == null ? null : read(value);

/** Values that the schema does not know become null; in a list they are left out. */
const enumReader = (type: GraphQLEnumType): Read => {
  const known = new Set<unknown>(type.getValues().map((value) => wireValueOf(type, value)));
  return (value) => {
    if (Array.isArray(value)) return value.filter((item) => known.has(item));
    return known.has(value) ? value : null;
  };
};

/** The field that is an entity's key, undefined for other types. */
export const keyFieldOf = (type: GraphQLObjectType): string | undefined => {
  const fields = directiveOf(type, 'key')?.['fields'];
  return typeof fields === 'string' && !fields.includes(' ') ? fields : undefined;
};

const readerOf = (field: GraphQLField<unknown, unknown>): Read | undefined => {
  const type = getNamedType(field.type);
  if (isEnumType(type)) return enumReader(type);
  if (type.name === 'DateTime' && wireOf(field).seconds) return forEach((seconds) => Number(seconds) * 1000);
  if (type.name === 'DateTime') return forEach(Number);
  if (!isObjectType(type)) return undefined;
  const key = keyFieldOf(type);
  return key ? forEach((value) => ({ __typename: type.name, [key]: value })) : undefined;
};

const memberAt = (source: unknown, path: readonly string[]): unknown => {
  let value = source;
  for (const level of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[level];
  }
  return value;
};

/**
 * The resolver of a field of a `@document` type: reads its member, and what the member means.
 *
 * Undefined where reading the property of the same name is all there is to do, which executors do fastest themselves.
 */
export const memberResolver = (
  field: GraphQLField<unknown, unknown>,
): GraphQLFieldResolver<unknown, unknown> | undefined => {
  const { member, path } = wireOf(field);
  const read = readerOf(field);
  if (!read && member === field.name) return undefined;
  if (path.length > 1) return read ? (source) => read(memberAt(source, path)) : (source) => memberAt(source, path);
  if (!read) return (source) => (source as Readonly<Record<string, unknown>>)[member];
  return (source) => read((source as Readonly<Record<string, unknown>>)[member]);
};

/** Which object type stands for a document behind an interface, by `@variant`. */
export const variantResolver = (schema: GraphQLSchema, type: GraphQLInterfaceType): ((source: unknown) => string) => {
  const variants = schema.getImplementations(type).objects.map((object) => ({
    name: object.name,
    member: String(directiveOf(object, 'variant')?.['member']),
    value: directiveOf(object, 'variant')?.['value'],
  }));
  const fallback = variants.find(({ value }) => value === undefined);
  if (!fallback) throw new Error(`${type.name} needs an object type whose @variant names no value`);
  const byValue = new Map(variants.map(({ value, name }) => [value, name]));
  return (source) => byValue.get(memberAt(source, [fallback.member])) ?? fallback.name;
};
