import type { Queryable } from '../db/types.ts';
import type { Collection } from './collection.ts';
import { totalOf } from './count.ts';
import { pageFound, pagePlan, pageStatement, type FoundRow } from './pageStatement.ts';
import { sqlBuilder } from './sqlBuilder.ts';
import type { Page, PageRequest } from './types.ts';

/**
 * One page of a collection, by semantics §1: filtered, sorted, sliced, each object as REST text limited to `select`.
 *
 * One statement, whatever is wanted; a total over 10,000 takes a second one for the planner's estimate. Throws
 * BAD_USER_INPUT, INVALID_FILTER, INVALID_SORT, INVALID_CURSOR, and QUERY_TOO_EXPENSIVE when Postgres gives up.
 */
export const page = async (database: Queryable, collection: Collection, request: PageRequest): Promise<Page> => {
  const sql = sqlBuilder();
  const plan = pagePlan(collection, request, sql);
  const found = pageFound(
    plan,
    await database.query<FoundRow>(sql.statement(pageStatement(plan, sql), plan.scope.isUnfiltered)),
  );
  return { ...found, ...(await totalOf(database, plan, found.totalCount, sql)) };
};
