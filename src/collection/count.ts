import type { Queryable } from '../db/types.ts';
import type { Collection } from './collection.ts';
import type { Scope } from './scope.ts';
import { joinClauses, type SqlBuilder } from './sqlBuilder.ts';
import type { Page } from './types.ts';

/** Up to here a total is counted, above it the planner is asked. */
const countedUpTo = 10_000;

/** The number of rows as SQL, or one more than `countedUpTo` when there are more. */
export const cappedCount = (collection: Collection, scope: Scope): string => {
  const { table, joins } = collection;
  const counted = `select count(*) from (select from ${table} t${joinClauses(joins, scope.joins)} where ${scope.sql} limit ${countedUpTo + 1}) as counted`;
  if (!scope.isEverything) return counted;
  // A table known to be large is not read again for each page only to learn that it is.
  const known = `(select reltuples from pg_class where oid = '${table}'::regclass)`;
  return `case when ${known} > ${2 * countedUpTo} then ${countedUpTo + 1} else (${counted}) end`;
};

/**
 * A total as pages tell it, from what was counted, null when it was not. One statement for a count above `countedUpTo`,
 * otherwise none.
 */
export const totalOf = async (
  database: Queryable,
  { collection, scope }: { collection: Collection; scope: Scope },
  count: number | null,
  sql: SqlBuilder,
): Promise<Pick<Page, 'totalCount' | 'totalCountIsEstimate'>> =>
  count === null || count <= countedUpTo
    ? { totalCount: count, totalCountIsEstimate: false }
    : { totalCount: await estimatedCount(database, collection, scope, sql), totalCountIsEstimate: true };

/** The planner's guess of the number of rows, more than `countedUpTo`. */
const estimatedCount = async (
  database: Queryable,
  collection: Collection,
  scope: Scope,
  sql: SqlBuilder,
): Promise<number> => {
  const { table, joins } = collection;
  if (scope.isEverything) {
    const [row] = await database.query<{ rows: string }>(
      `select reltuples::int8::text as rows from pg_class where oid = '${table}'::regclass`,
    );
    return Math.max(Number(row?.rows), countedUpTo + 1);
  }
  const [row] = await database.query<{ 'QUERY PLAN': string }>(
    sql.statement(`explain (format json) select from ${table} t${joinClauses(joins, scope.joins)} where ${scope.sql}`),
  );
  const guess = /"Plan Rows": (\d+)/.exec(row?.['QUERY PLAN'] ?? '')?.[1];
  return Math.max(Number(guess ?? 0), countedUpTo + 1);
};
