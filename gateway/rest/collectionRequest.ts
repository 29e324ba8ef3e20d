import { isReversedCursor } from '../../src/collection/cursor.ts';
import { parseFilterKey } from '../../src/collection/filterKey.ts';
import type { Operator } from '../../src/collection/types.ts';
import type { Schema } from '../../src/contract/schema.ts';
import { CodedError } from '../../src/errors.ts';
import type { Variables } from '../execution/types.ts';
import { collectionMember } from './collectionReply.ts';
import type { ContractOperation } from './contractOperations.ts';
import { listParameter } from './listParameter.ts';
import type { Call } from './operation.ts';
import type { Query } from './queryString.ts';
import { reservedKeys } from './reservedKeys.ts';

const defaultLimit = 100;
const greatestLimit = 1000;
const longestPollSeconds = 300;

/**
 * The variables of a collection's document (`pageOf`) from a query: every key that is not reserved is a filter.
 *
 * A filter on a member that the contract does not have is ignored with a warning. `limit` is 100 unless given, at most 1000,
 * a greater one means 1000; `poll_timeout` likewise means at most 300 seconds. Throws BAD_USER_INPUT with the parameter.
 */
export const collectionVariables = (call: Call): Variables => ({
  where: predicates(call),
  search: textOf(call.query, 'q'),
  select: selected(call),
  orderBy: listParameter(call.query, 'sort')?.map(sortKey) ?? null,
  pollTimeout: pollSeconds(call.query),
  ...slice(call.query),
});

/** The query parameter that an error of such a document is about. */
export const collectionParameterOf = ({ code, extensions }: CodedError, call: Call): string | undefined => {
  if (extensions.parameter !== undefined) return extensions.parameter;
  if (code === 'INVALID_CURSOR') return 'cursor';
  if (code === 'INVALID_SORT') return 'sort';
  const [variable, index] = extensions.path ?? [];
  return variable === 'where' && typeof index === 'number' ? filters(call)[index]?.key : undefined;
};

/** Members that the API does not have are absent, whatever the graph has by that name. */
const selected = ({ operation, query }: Call): readonly string[] | null => {
  const { properties } = itemSchema(operation);
  const isKnown = (path: string) => !properties || Object.hasOwn(properties, path.split('.', 1)[0] ?? '');
  return listParameter(query, 'select')?.filter(isKnown) ?? null;
};

const predicates = (call: Call) =>
  filters(call).map(({ predicate }) => ({ ...predicate, operator: operatorName(predicate.operator) }));

/** The keys that are filters, in the order of the query. */
const filters = ({ operation, query, warn }: Call) => {
  const schema = itemSchema(operation);
  return [...query]
    .filter(([key]) => !reservedKeys.has(key))
    .flatMap(([key, value]) => {
      const predicate = parseFilterKey(schema, key, value);
      // A declared parameter that is no member means something of its own, which its row reads.
      if (!predicate && !operation.parameters.some(({ name }) => name === key))
        warn(`${key} is not a member of this collection, so it filters nothing`);
      return predicate ? [{ key, predicate }] : [];
    });
};

/** The schema of one object of the answer. */
const itemSchema = (operation: ContractOperation): Schema =>
  operation.response()?.properties?.[collectionMember(operation)]?.items ?? {};

/** `notIn` is `NOT_IN` in the graph. */
const operatorName = (operator: Operator): string => operator.replace(/[A-Z]/g, '_$&').toUpperCase();

const sortKey = (key: string) =>
  key.startsWith('-') ? { member: key.slice(1), descending: true } : { member: key, descending: false };

const slice = (query: Query): Variables => {
  const limit = limitOf(query);
  const cursor = textOf(query, 'cursor');
  if (cursor !== null && isReversedCursor(cursor)) return { last: limit, before: cursor };
  return { first: limit, after: cursor };
};

const limitOf = (query: Query): number => {
  const text = textOf(query, 'limit');
  if (text === null) return defaultLimit;
  if (/^\d+$/.test(text) && Number(text) > 0) return Math.min(Number(text), greatestLimit);
  throw new CodedError('BAD_USER_INPUT', 'limit must be a positive integer', { parameter: 'limit' });
};

const pollSeconds = (query: Query): number | null => {
  const text = textOf(query, 'poll_timeout');
  if (text === null) return null;
  if (/^\d+$/.test(text)) return Math.min(Number(text), longestPollSeconds);
  throw new CodedError('BAD_USER_INPUT', 'poll_timeout must be a number of seconds', { parameter: 'poll_timeout' });
};

/** Null for a key that is missing or empty. */
const textOf = (query: Query, key: string): string | null => query.get(key) || null;
