import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

type Primitive = string | number | boolean;

const oneOf = (name: string, fits: (value: unknown) => boolean): GraphQLScalarType<Primitive, Primitive> => {
  const check = (value: unknown): Primitive => {
    if (fits(value)) return value as Primitive;
    throw new GraphQLError(`A ${name} does not take this value`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<Primitive, Primitive>({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: (node, variables) => check(valueFromASTUntyped(node, variables)),
  });
};

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isString = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

export const BooleanOrInt = oneOf('BooleanOrInt', (value) => isBoolean(value) || Number.isSafeInteger(value));
export const BooleanOrString = oneOf('BooleanOrString', (value) => isBoolean(value) || isString(value));
export const IntOrString = oneOf('IntOrString', (value) => Number.isSafeInteger(value) || isString(value));
export const FloatOrString = oneOf('FloatOrString', (value) => isNumber(value) || isString(value));
