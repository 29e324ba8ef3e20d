import { GraphQLEnumType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, valueFromAST } from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { directiveOf } from './directives.ts';
import { memberResolver, variantResolver } from './fieldResolvers.ts';
import { markResolved } from './needs.ts';
import { scalars } from './scalars/index.ts';
import { wireValueOf } from './wire.ts';

const useWireValues = (type: GraphQLEnumType): void => {
  const { values, ...config } = type.toConfig();
  const inside = type
    .getValues()
    .map((value) => [value.name, { ...values[value.name], value: wireValueOf(type, value) }] as const);
  Object.assign(type, new GraphQLEnumType({ ...config, values: Object.fromEntries(inside) }));
};

/** Defaults were read while enums still stood for their names. */
const readDefault = (input: GraphQLArgument | GraphQLInputField): void => {
  const written = input.astNode?.defaultValue;
  if (written) input.defaultValue = valueFromAST(written, input.type);
};

const resolveMembers = (type: GraphQLObjectType): void => {
  for (const field of Object.values(type.getFields())) {
    const resolve = field.resolve ? undefined : memberResolver(field);
    if (field.resolve) markResolved(field);
    else if (resolve) field.resolve = resolve;
  }
};

/** Gives scalars, enums, interfaces and the fields of `@document` types their behaviour; explicit resolvers stay. */
export const installResolvers = (schema: GraphQLSchema): void => {
  for (const { name, serialize, parseValue, parseLiteral } of scalars) {
    Object.assign(schema.getType(name) ?? {}, { serialize, parseValue, parseLiteral });
  }
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  types.filter(isEnumType).forEach(useWireValues);
  for (const type of types) {
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(readDefault);
    if (isObjectType(type)) Object.values(type.getFields()).forEach(({ args }) => args.forEach(readDefault));
    if (isObjectType(type) && directiveOf(type, 'document')) resolveMembers(type);
    if (isInterfaceType(type) && !type.resolveType) type.resolveType = variantResolver(schema, type);
  }
};
