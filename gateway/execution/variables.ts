import {
  coerceInputValue,
  type GraphQLError,
  isInputType,
  isNonNullType,
  print,
  typeFromAST,
  valueFromAST,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import { requestError } from './clientErrors.ts';
import type { Variables } from './types.ts';

export type CoercedVariables = { values: Record<string, unknown> } | { errors: GraphQLFormattedError[] };

const maxErrors = 20;

/** `input.labels[0]` */
const spell = (path: readonly (string | number)[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key)).join('');

const badInput = (path: readonly (string | number)[], message: string): GraphQLFormattedError =>
  requestError('BAD_USER_INPUT', message, { extensions: { path } });

/** Coerces one variable; undefined when it stays absent. */
const coerce = (
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  given: Variables,
  errors: GraphQLFormattedError[],
): unknown => {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type);
  if (!isInputType(type)) {
    errors.push(badInput([name], `Variable "$${name}" is of the unknown input type "${print(definition.type)}".`));
    return undefined;
  }
  const isGiven = Object.hasOwn(given, name) && given[name] !== undefined;
  const value = isGiven ? given[name] : undefined;
  if (!isGiven && definition.defaultValue) return valueFromAST(definition.defaultValue, type);
  if (isNonNullType(type) && (value === undefined || value === null)) {
    const fault = isGiven ? 'must not be null' : 'was not provided';
    errors.push(badInput([name], `Variable "$${name}" of required type "${String(type)}" ${fault}.`));
    return undefined;
  }
  if (value === undefined || value === null) return value;
  return coerceInputValue(value, type, (path, _, error: GraphQLError) => {
    const at = path.length > 0 ? ` at "${spell([name, ...path])}"` : '';
    errors.push(badInput([name, ...path], `Variable "$${name}" got an invalid value${at}: ${error.message}`));
  });
};

/** Coerces a request's variables by the operation's definitions; errors are BAD_USER_INPUT with `extensions.path`. */
export const coerceVariables = (
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Variables,
): CoercedVariables => {
  const values: Record<string, unknown> = {};
  const errors: GraphQLFormattedError[] = [];
  for (const definition of definitions) {
    const value = coerce(schema, definition, given, errors);
    if (value !== undefined) values[definition.variable.name.value] = value;
  }
  return errors.length > 0 ? { errors: errors.slice(0, maxErrors) } : { values };
};
