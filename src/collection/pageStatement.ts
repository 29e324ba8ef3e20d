import type { Collection } from './collection.ts';
import { cappedCount } from './count.ts';
import { documentRow, documentRows, type SelectedRow } from './documentRows.ts';
import { orderOf, type Order } from './order.ts';
import { pageRange, type PageRange } from './pageRange.ts';
import { lookedUp, rowsSql, type Hits } from './rowsSql.ts';
import { scopeOf, type Scope } from './scope.ts';
import { anyOf, joinClauses, type SqlBuilder } from './sqlBuilder.ts';
import type { Page, PageRequest } from './types.ts';

/** What a request means for its collection: which rows, in which order, and which slice of them. */
export interface PagePlan {
  collection: Collection;
  request: PageRequest;
  scope: Scope;
  order: Order;
  range: PageRange;
}

/** Compiles a request. Throws BAD_USER_INPUT, INVALID_FILTER, INVALID_SORT, INVALID_CURSOR. */
export const pagePlan = (collection: Collection, request: PageRequest, sql: SqlBuilder): PagePlan => {
  const scope = scopeOf(collection, { ...request, asListed: true }, sql);
  const order = orderOf(collection, request.sort, sql);
  return { collection, request, scope, order, range: pageRange(order, request, sql) };
};

/** A row of the page with the answers about the page; only these when the page is empty. */
export type FoundRow = { $before: boolean; $after: boolean; $total: string | null } & (SelectedRow | { key: null });

/** One query that yields the `FoundRow`s of a page, ordered by `"$rank"`; at least one. */
export const pageStatement = ({ collection, request, scope, range }: PagePlan, sql: SqlBuilder): string => {
  const { want = {}, select } = request;
  // Nothing says whether there is a further row but the row itself.
  const rows = rowsSql({
    collection,
    scope,
    order: range.reading,
    runs: range.runs,
    limit: range.limit + 1,
    offset: range.offset,
  });
  const before =
    want.hasPreviousPage === false ? 'false' : probe(collection, scope, range.reading, range.before, rows.hits);
  const after = want.hasNextPage === false ? 'false' : probe(collection, scope, range.reading, range.after, rows.hits);
  const total = want.totalCount === true ? countOf(collection, scope, rows.hits) : 'null';
  const documents = documentRows(collection, select, rows.from, range.reading.keys.length, sql);
  return `${rows.ctes.length > 0 ? `with ${rows.ctes.join(', ')} ` : ''}select page.*, meta.*
    from (select ${before} as "$before", ${after} as "$after", (${total})::text as "$total" offset 0) as meta
    left join (${documents}) as page on true order by page."$rank"`;
};

/** The page that the rows of its statement make, its total still as it was counted: one above `countedUpTo` for more. */
export const pageFound = (
  { collection, order, range }: PagePlan,
  found: readonly FoundRow[],
): Omit<Page, 'totalCountIsEstimate'> => {
  const rows = found.flatMap((row) => (row.key === null ? [] : [documentRow(collection, order, row)]));
  const more = rows.length > range.limit;
  if (more) rows.pop();
  if (range.backward) rows.reverse();
  const meta = found[0];
  const total = meta?.$total ?? null;
  return {
    rows,
    hasNextPage: (!range.backward && more) || meta?.$after === true,
    hasPreviousPage: (range.backward && more) || meta?.$before === true,
    startCursor: rows[0]?.cursor ?? null,
    endCursor: rows.at(-1)?.cursor ?? null,
    totalCount: total === null ? null : Number(total),
  };
};

const countOf = (collection: Collection, scope: Scope, hits: Hits | null): string => {
  const count = cappedCount(collection, scope);
  return hits ? `case when ${hits.areAll} then ${hits.count} else (${count}) end` : count;
};

/** True when a row of the scope lies in one of the runs. */
const probe = (
  collection: Collection,
  scope: Scope,
  order: Order,
  runs: readonly string[],
  hits: Hits | null,
): string => {
  if (runs.length === 0) return 'false';
  const { table, joins } = collection;
  const all = joinClauses(joins, [...scope.joins, ...order.joins]);
  const exists = anyOf(runs.map((run) => `exists (select from ${table} t${all} where (${scope.sql}) and (${run}))`));
  if (!hits) return exists;
  const found = `${lookedUp(collection)}${joinClauses(joins, order.joins)}`;
  return `case when ${hits.areAll} then exists (select from ${found} where ${anyOf(runs)}) else (${exists}) end`;
};
