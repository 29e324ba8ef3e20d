import { parseLossless } from '../../src/json/lossless.ts';
import type { GraphQLRequest, Variables } from '../execution/types.ts';
import { badRequest } from './errorBody.ts';

/**
 * The operation in the body of a POST, JSON text. Integers beyond 2^53 arrive as strings, as `Snowflake` is one.
 * Throws BAD_JSON or BAD_USER_INPUT.
 */
export const readBody = (text: string): GraphQLRequest => readParameters(parseLossless(text));

/** The operation in the query string of a GET, where `variables` and `extensions` are JSON text. */
export const readQueryString = (search: URLSearchParams): GraphQLRequest =>
  readParameters({
    query: search.get('query') ?? undefined,
    operationName: search.get('operationName'),
    variables: readJsonParameter(search, 'variables'),
    extensions: readJsonParameter(search, 'extensions'),
  });

/** The operation in a parsed request, also of a socket's `subscribe` message. Throws BAD_USER_INPUT. */
export const readParameters = (value: unknown): GraphQLRequest => {
  if (Array.isArray(value)) {
    throw badRequest('Batches are not accepted: send each operation in a request of its own');
  }
  if (!isMap(value)) throw badRequest('The request must be a JSON object with a "query"');
  const { query, operationName, variables, extensions } = value;
  // A persisted document will be named in `extensions`, and `query` may then be left out.
  if (query === undefined || query === null) throw badRequest('"query" is missing', ['query']);
  if (typeof query !== 'string') throw badRequest('"query" must be a string', ['query']);
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') {
    throw badRequest('"operationName" must be a string', ['operationName']);
  }
  requireMap(variables, 'variables');
  requireMap(extensions, 'extensions');
  return { query, operationName: operationName as string | null | undefined, variables: variables as Variables | null };
};

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const requireMap = (value: unknown, name: string): void => {
  if (value !== undefined && value !== null && !isMap(value)) throw badRequest(`"${name}" must be an object`, [name]);
};

const readJsonParameter = (search: URLSearchParams, name: string): unknown => {
  const text = search.get(name);
  return text ? parseLossless(text) : undefined;
};
