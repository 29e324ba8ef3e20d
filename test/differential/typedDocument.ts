import {
  assertInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type {
  GraphQLEnumType,
  GraphQLField,
  GraphQLInputField,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';
import { memberType } from '../../src/contract/memberType.ts';
import type { Schema } from '../../src/contract/schema.ts';
import { isObject } from '../../src/documents/storable.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { directiveOf } from '../../src/schema/directives.ts';
import { keyFieldOf } from '../../src/schema/fieldResolvers.ts';
import { wireOf, wireValueOf } from '../../src/schema/wire.ts';

/**
 * Typed fields as documents of REST and back, by what the SDL says with `@member`, and by nothing else.
 *
 * `contract` is the schema of the root's documents: a field is compared when the contract has its member. `beside`: so are those
 * that the graph answers from elsewhere than its own document.
 */
export const typedDocuments = (schema: GraphQLSchema, contract: Schema, { beside = false } = {}) => {
  const isMember = (at: readonly string[]): boolean => memberType(contract, at.join('.')) !== null;

  /** False for what is looked up elsewhere; what is shown as it is stored has no types of its own. */
  const isShown = (field: GraphQLField<unknown, unknown>): boolean =>
    !directiveOf(field, 'needs') || (beside && getNamedType(field.type).name !== 'JSONObject');

  /** The fields of a type that stand for members. */
  const fieldsOf = (type: GraphQLObjectType, at: readonly string[]): readonly GraphQLField<unknown, unknown>[] =>
    Object.values(type.getFields()).filter(
      (field) => isShown(field) && field.args.length === 0 && isMember([...at, ...wireOf(field).path]),
    );

  const variantsOf = (type: GraphQLOutputType): readonly GraphQLObjectType[] | null => {
    const named = getNamedType(type);
    return isInterfaceType(named) ? schema.getImplementations(named).objects : null;
  };

  /** The key of an entity where the member holds no more of it. */
  const referenceOf = (type: GraphQLObjectType, at: readonly string[]): string | undefined =>
    memberType(contract, at.join('.'))?.kind === 'object' ? undefined : isWithin(at) ? undefined : keyFieldOf(type);

  /** True for an array of objects. */
  const isWithin = (at: readonly string[]): boolean =>
    memberType(contract, at.join('.'))?.schema.items?.properties !== undefined;

  /** A selection of all fields that stand for members, at any depth. */
  const selectionOf = (
    type: GraphQLObjectType,
    at: readonly string[] = [],
    prefix = '',
    others: readonly string[] = [],
  ): string => {
    const parts = fieldsOf(type, at).map((field) => {
      const path = [...at, ...wireOf(field).path];
      // Variants may give one name to fields of different types.
      const label = prefix ? `${prefix}${field.name}: ${field.name}` : field.name;
      const variants = variantsOf(field.type);
      if (variants) {
        const each = variants.map(
          (variant) => `... on ${variant.name} ${selectionOf(variant, path, `${variant.name}_`)}`,
        );
        return `${label} { __typename ${each.join(' ')} }`;
      }
      const named = getNamedType(field.type);
      if (!isObjectType(named)) return label;
      const key = referenceOf(named, path);
      return `${label} ${key ? `{ ${key} }` : selectionOf(named, path)}`;
    });
    const all = [...parts, ...others];
    return `{ ${all.length > 0 ? all.join(' ') : '__typename'} }`;
  };

  /** The document that typed data stands for; absent members are left out. */
  const documentOf = (
    type: GraphQLObjectType,
    data: JsonObject,
    at: readonly string[] = [],
    prefix = '',
  ): JsonObject => {
    const document: JsonObject = {};
    for (const field of fieldsOf(type, at)) {
      const given = data[prefix + field.name];
      if (given === null || given === undefined) continue;
      const wire = wireOf(field);
      const value = memberOf(field, given, [...at, ...wire.path]);
      put(document, wire.path, value);
    }
    return document;
  };

  const memberOf = (field: GraphQLField<unknown, unknown>, given: JsonValue, path: readonly string[]): JsonValue => {
    if (Array.isArray(given)) return given.map((each) => memberOf(field, each, path));
    const variants = variantsOf(field.type);
    if (variants) {
      const variant = variants.find(({ name }) => name === (given as JsonObject)['__typename'])!;
      return documentOf(variant, given as JsonObject, path, `${variant.name}_`);
    }
    const named = getNamedType(field.type);
    if (isObjectType(named)) {
      const key = referenceOf(named, path);
      return key ? (given as JsonObject)[key]! : documentOf(named, given as JsonObject, path);
    }
    if (isEnumType(named)) return wireValueOf(named, named.getValue(String(given))!);
    if (named.name === 'DateTime') return Date.parse(String(given)) / (wireOf(field).seconds ? 1000 : 1);
    return named.name === 'Snowflake' ? integerOf(String(given)) : given;
  };

  /** The document in which objects that have variants hold only members of theirs. */
  const ofVariants = (type: GraphQLObjectType, document: JsonObject, at: readonly string[] = []): JsonObject => {
    const result = { ...document };
    for (const field of fieldsOf(type, at)) {
      const { member } = wireOf(field);
      const value = result[member];
      if (value !== undefined) result[member] = asVariant(field.type, value, [...at, member]);
    }
    return result;
  };

  const asVariant = (type: GraphQLOutputType, value: JsonValue, at: readonly string[]): JsonValue => {
    if (Array.isArray(value)) return value.map((each) => asVariant(type, each, at));
    const named = getNamedType(type);
    if (isObjectType(named)) return isObject(value) ? ofVariants(named, value, at) : value;
    const variants = variantsOf(type);
    if (!variants || !isObject(value)) return value;
    const marks = variants.map((variant) => ({ variant, ...directiveOf(variant, 'variant') }) as Variant);
    const mark =
      marks.find((each) => each.value === value[each.member]) ?? marks.find((each) => each.value === undefined)!;
    const members = new Set(fieldsOf(mark.variant, at).map((field) => wireOf(field).path[0]));
    return Object.fromEntries(Object.entries(value).filter(([name]) => members.has(name)));
  };

  return { selectionOf, documentOf, ofVariants };
};

interface Variant {
  variant: GraphQLObjectType;
  member: string;
  value?: string;
}

const integerOf = (text: string): number | bigint => (Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text));

const put = (document: JsonObject, path: readonly string[], value: JsonValue): void => {
  const last = path.at(-1)!;
  let target = document;
  for (const level of path.slice(0, -1)) target = (target[level] ??= {}) as JsonObject;
  // Two fields, in two units, may stand for one member.
  if (Object.hasOwn(target, last) && String(target[last]) !== String(value)) {
    throw new Error(`${path.join('.')} is both ${String(target[last])} and ${String(value)}`);
  }
  target[last] = value;
};

/** A document as the typed input that writes it. Throws for a member that no field of the input writes. */
export const inputOf = (type: GraphQLInputObjectType, document: JsonObject, at = ''): JsonObject => {
  const left = structuredClone(document) as JsonObject;
  const input: JsonObject = {};
  const fields = Object.values(type.getFields()).toSorted((a, b) => wireOf(b).path.length - wireOf(a).path.length);
  for (const field of fields) {
    const value = take(left, wireOf(field).path);
    if (value !== undefined) input[field.name] = asInput(field, field.type, value, `${at}.${wireOf(field).member}`);
  }
  const unwritable = leavesOf(left, at);
  if (unwritable.length > 0) throw new Error(`${type.name} cannot write ${unwritable.join(', ')}`);
  return input;
};

const leavesOf = (document: JsonObject, at: string): string[] =>
  Object.entries(document).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
      ? []
      : [`${at}.${name}`],
  );

/** The member at a path, removed from where it was. */
const take = (document: JsonObject, [first = '', ...rest]: readonly string[]): JsonValue | undefined => {
  const value = document[first];
  if (rest.length > 0) return typeof value === 'object' && value !== null ? take(value as JsonObject, rest) : undefined;
  delete document[first];
  return value;
};

const asInput = (field: GraphQLInputField, type: GraphQLInputType, value: JsonValue, at: string): JsonValue => {
  if (isNonNullType(type)) return asInput(field, type.ofType, value, at);
  if (isListType(type)) return (value as JsonValue[]).map((each) => asInput(field, type.ofType, each, at));
  if (isInputObjectType(type)) return inputOf(assertInputObjectType(type), value as JsonObject, at);
  if (isEnumType(type)) return enumName(type, String(value));
  if (type.name === 'DateTime') return new Date(Number(value) * (wireOf(field).seconds ? 1000 : 1)).toISOString();
  return type.name === 'Snowflake' ? String(value) : value;
};

const enumName = (type: GraphQLEnumType, wire: string): string =>
  type.getValues().find((value) => wireValueOf(type, value) === wire)!.name;
