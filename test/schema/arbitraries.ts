import fc from 'fast-check';
import {
  assertInputObjectType,
  getNamedType,
  isCompositeType,
  isObjectType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type {
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';

type Given = Record<string, unknown>;

// 2001 to 2033, the times the contracts allow.
const milliseconds = fc.integer({ min: 1_000_000_000_000, max: 1_999_999_999_999 });

/** Values of each scalar as a client writes them in variables. */
const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  String: fc.string({ unit: 'grapheme', maxLength: 8 }),
  Int: fc.integer(),
  Float: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  Boolean: fc.boolean(),
  SafeInt: fc.maxSafeInteger(),
  Snowflake: fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }).map(String),
  DateTime: milliseconds.map((moment) => new Date(moment - (moment % 1000)).toISOString()),
  JSONObject: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.string({ maxLength: 4 }), { maxKeys: 3 }),
  JSON: fc.oneof(fc.string({ maxLength: 4 }), fc.integer(), fc.boolean()),
  BooleanOrInt: fc.oneof(fc.boolean(), fc.integer()),
  BooleanOrString: fc.oneof(fc.boolean(), fc.string({ maxLength: 4 })),
  IntOrString: fc.oneof(fc.integer(), fc.string({ maxLength: 4 })),
  FloatOrString: fc.oneof(fc.integer(), fc.string({ maxLength: 4 })),
};

/** Says whether a field must be given for the document to be valid. */
type IsRequired = (type: GraphQLInputObjectType, field: string) => boolean;

const valueOf = (type: GraphQLInputType, depth: number, isRequired: IsRequired): fc.Arbitrary<unknown> => {
  if (isNonNullType(type)) return valueOf(type.ofType, depth, isRequired);
  if (isListType(type)) return fc.array(valueOf(type.ofType, depth, isRequired), { maxLength: 2 });
  if (isInputObjectType(type)) return inputOf(type, depth - 1, isRequired);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  return scalars[type.name] ?? fc.constant(null);
};

/** Values of an input object type: a few of its fields each time. Of two fields that set one member only one is given. */
export const inputOf = (
  type: GraphQLInputObjectType,
  depth = 4,
  isRequired: IsRequired = () => false,
): fc.Arbitrary<Given> => {
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || !isInputObjectType(getNamedType(field.type)),
  );
  if (fields.length === 0) return fc.constant({});
  const required = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) || (isRequired(type, field.name) && !field.name.endsWith('Ms')),
  );
  return fc
    .uniqueArray(fc.constantFrom(...fields), { maxLength: 4, selector: ({ name }) => name.replace(/Ms$/, '') })
    .chain((chosen) => {
      const given = [...new Set([...required, ...chosen])];
      return fc.record(Object.fromEntries(given.map((field) => [field.name, valueOf(field.type, depth, isRequired)])));
    });
};

/** Patches that leave valid documents: what the output type declares non-null is always given. */
export const validPatchOf = (schema: GraphQLSchema, entity: string): fc.Arbitrary<Given> => {
  const isRequired: IsRequired = ({ name }, field) => {
    const output = schema.getType(name.replace(/Patch$/, ''));
    return isObjectType(output) && isNonNullType(output.getFields()[field]?.type);
  };
  return inputOf(assertInputObjectType(schema.getType(`${entity}Patch`)), 4, isRequired);
};

/** A selection of an output type's fields that takes no arguments and reaches no other entity. */
export const selectionOf = (
  type: GraphQLObjectType,
  isOutside: (type: string) => boolean,
  depth = 4,
): fc.Arbitrary<string> => {
  const fields = Object.values(type.getFields()).filter(
    (field) =>
      field.args.length === 0 && !isOutside(getNamedType(field.type).name) && (depth > 0 || isLeaf(field.type)),
  );
  if (fields.length === 0) return fc.constant('{ __typename }');
  return fc
    .uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 4, selector: ({ name }) => name })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ name, type: inner }) => {
          const named = getNamedType(inner);
          if (!isCompositeType(named)) return fc.constant(name);
          return selectionOf(named as GraphQLObjectType, isOutside, depth - 1).map(
            (selection) => `${name} ${selection}`,
          );
        }),
      ),
    )
    .map((parts) => `{ ${parts.join(' ')} }`);
};

const isLeaf = (type: GraphQLOutputType): boolean => !isCompositeType(getNamedType(type));
