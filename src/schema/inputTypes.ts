import { getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLResolveInfo, GraphQLSchema, GraphQLType } from 'graphql';

const inputObject = (type: GraphQLType | null | undefined, name: string): GraphQLInputObjectType => {
  const named = type && getNamedType(type);
  if (!isInputObjectType(named)) throw new Error(`${name} is no input object`);
  return named;
};

/** The input object type `name` of a schema, such as `StreamPatch`. */
export const inputTypeNamed = (schema: GraphQLSchema, name: string): GraphQLInputObjectType =>
  inputObject(schema.getType(name), name);

/** The input object type of an argument of the field being resolved. */
export const argumentType = (
  { parentType, fieldName }: Pick<GraphQLResolveInfo, 'parentType' | 'fieldName'>,
  argument: string,
): GraphQLInputObjectType => {
  const found = parentType.getFields()[fieldName]?.args.find(({ name }) => name === argument);
  return inputObject(found?.type, `${parentType.name}.${fieldName}(${argument}:)`);
};
