import type { Schema } from '../../src/contract/schema.ts';
import { CodedError } from '../../src/errors.ts';
import type { ContractParameter } from './contractOperations.ts';
import type { Query } from './queryString.ts';

/**
 * Holds the path and query of a request against what the contract declares: presence, type, enum, bounds.
 *
 * The value of a query parameter that `takesList` may be a comma list, each item is checked. An empty value counts as not
 * sent. Throws BAD_USER_INPUT with the parameter's name; undeclared keys are not looked at.
 */
export const checkParameters = (
  declared: readonly ContractParameter[],
  path: Readonly<Record<string, string>>,
  query: Query,
  takesList: (parameter: string) => boolean,
): void => {
  for (const parameter of declared) {
    if (parameter.in === 'header') continue;
    const value = parameter.in === 'path' ? path[parameter.name] : query.get(parameter.name);
    if (value === undefined || value === '') {
      if (parameter.required) reject(parameter.name, 'is required');
      continue;
    }
    const list = parameter.in === 'query' && parameter.schema.type !== 'string' && takesList(parameter.name);
    for (const item of list ? value.split(',') : [value]) checkValue(parameter.name, parameter.schema, item);
  }
};

const checkValue = (name: string, schema: Schema, value: string): void => {
  if (schema.type === 'integer') checkInteger(name, schema, value);
  if (schema.type === 'number' && (value.trim() === '' || !Number.isFinite(Number(value))))
    reject(name, 'must be a number');
  if (schema.type === 'number') checkBounds(name, schema, Number(value));
  if (schema.type === 'boolean' && value !== 'true' && value !== 'false') reject(name, 'must be true or false');
  if (schema.enum && !schema.enum.map(String).includes(value)) reject(name, `must be one of ${schema.enum.join(', ')}`);
  const length = [...value].length;
  if (length < (schema.minLength ?? 0) || length > (schema.maxLength ?? Infinity)) {
    reject(name, `must have ${schema.minLength ?? 0} to ${schema.maxLength ?? 'any number of'} characters`);
  }
  if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) reject(name, `must match ${schema.pattern}`);
};

const int64 = 2n ** 63n;
const int32 = 2n ** 31n;

/** Integers are compared as bigints: an `int64` parameter must not pass through a number. */
const checkInteger = (name: string, schema: Schema, value: string): void => {
  if (!/^-?\d{1,30}$/.test(value)) reject(name, 'must be an integer');
  const integer = BigInt(value);
  const limit = schema.format === 'int32' ? int32 : int64;
  if (integer >= limit || integer < -limit) reject(name, 'is out of range');
  checkBounds(name, schema, integer);
};

const checkBounds = (name: string, { minimum, maximum }: Schema, value: number | bigint): void => {
  if (minimum !== undefined && value < minimum) reject(name, `must be at least ${minimum}`);
  if (maximum !== undefined && value > maximum) reject(name, `must be at most ${maximum}`);
};

const reject = (parameter: string, problem: string): never => {
  throw new CodedError('BAD_USER_INPUT', `${parameter} ${problem}`, { parameter, meta: { while: 'parsing_query' } });
};
