import type { Queryable } from '../db/types.ts';
import type { Collection } from './collection.ts';
import { cappedCount, countedUpTo, estimatedCount } from './count.ts';
import { documentOf, documentSql } from './documentSql.ts';
import { cursorOf } from './keyset.ts';
import { orderOf, type Order } from './order.ts';
import { pageRange, type PageRange } from './pageRange.ts';
import { rowsSql } from './rowsSql.ts';
import { scopeOf, type Scope } from './scope.ts';
import { selectionOf } from './selection.ts';
import { joinClauses, lookupClauses, sqlBuilder, type SqlBuilder } from './sqlBuilder.ts';
import type { DocumentRow, Page, PageRequest } from './types.ts';

/**
 * One page of a collection, by semantics §1: filtered, sorted, sliced, each object as REST text limited to `select`.
 *
 * One statement, whatever is wanted; a total over 10,000 takes a second one for the planner's estimate. Throws
 * BAD_USER_INPUT, INVALID_FILTER, INVALID_SORT, INVALID_CURSOR, and QUERY_TOO_EXPENSIVE when Postgres gives up.
 */
export const page = async (database: Queryable, collection: Collection, request: PageRequest): Promise<Page> => {
  const sql = sqlBuilder();
  const scope = scopeOf(collection, { ...request, asListed: true }, sql);
  const order = orderOf(collection, request.sort, sql);
  const range = pageRange(order, request, sql);
  const found = await database.query<FoundRow>(
    sql.statement(pageStatement(collection, request, { scope, range }, sql)),
  );

  const rows = found.flatMap((row) => (row.key === null ? [] : [documentRow(collection, order, row)]));
  const more = rows.length > range.limit;
  if (more) rows.pop();
  if (range.backward) rows.reverse();
  const meta = found[0];
  const total = await totalOf(database, collection, scope, sql, meta?.['$total'] ?? null);
  return {
    rows,
    hasNextPage: (!range.backward && more) || meta?.['$after'] === true,
    hasPreviousPage: (range.backward && more) || meta?.['$before'] === true,
    startCursor: rows[0]?.cursor ?? null,
    endCursor: rows.at(-1)?.cursor ?? null,
    ...total,
  };
};

/** A row of the page with the answers about the page; only these when the page is empty. */
type FoundRow = { $before: boolean; $after: boolean; $total: string | null } & (SelectedRow | { key: null });

interface Plan {
  scope: Scope;
  range: PageRange;
}

const pageStatement = (
  collection: Collection,
  request: PageRequest,
  { scope, range }: Plan,
  sql: SqlBuilder,
): string => {
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
  const before = want.hasPreviousPage === false ? 'false' : probe(collection, scope, range.reading, range.before);
  const after = want.hasNextPage === false ? 'false' : probe(collection, scope, range.reading, range.after);
  const total = want.totalCount === true ? cappedCount(collection, scope) : 'null';
  const documents = documentRows(collection, select, rows.from, range.reading.keys.length, sql);
  return `${rows.ctes.length > 0 ? `with ${rows.ctes.join(', ')} ` : ''}select page.*, meta.*
    from (select ${before} as "$before", ${after} as "$after", (${total})::text as "$total" offset 0) as meta
    left join (${documents}) as page on true order by page."$rank"`;
};

/** Key, position, organization, document (see `documentSql`), cursor values and rank of the rows that `from` yields as `t`. */
export const documentRows = (
  collection: Collection,
  select: readonly string[] | undefined,
  from: string,
  cursorValues: number,
  sql: SqlBuilder,
): string => {
  const { organization, key, schema } = collection;
  const document = documentSql(collection, select && selectionOf(schema, select, key.member), sql);
  const cursor = Array.from({ length: cursorValues }, (_, index) => `, t."$c${index}"`).join('');
  return `select t.${key.column}::text as key, t.position::text as position, (${organization?.sql ?? 'null'})::int4 as organization,
      ${document.sql} as document, ${document.config} as config${cursor}, t."$row" as "$rank"
    from ${from} as t${lookupClauses(collection.joins, [...document.joins, organization?.join])}${document.lateral}`;
};

/** A row of `documentRows` as it comes. */
export interface SelectedRow {
  key: string;
  position: string;
  organization: number | null;
  document: string;
  config: string | null;
  [cursorValue: `$c${number}`]: string | null;
}

/** The row in the form the faces use. */
export const documentRow = (collection: Collection, order: Order, row: SelectedRow): DocumentRow => ({
  key: row.key,
  position: Number(row.position),
  organizationId: row.organization,
  document: documentOf(collection, row),
  cursor: cursorOf(
    order,
    order.keys.map((_, index) => row[`$c${index}`] ?? null),
  ),
});

const probe = (collection: Collection, scope: Scope, order: Order, runs: readonly string[]): string => {
  const joins = joinClauses(collection.joins, [...scope.joins, ...order.joins]);
  const tests = runs.map(
    (run) => `exists (select from ${collection.table} t${joins} where (${scope.sql}) and (${run}))`,
  );
  return tests.length === 0 ? 'false' : `(${tests.join(' or ')})`;
};

const totalOf = async (
  database: Queryable,
  collection: Collection,
  scope: Scope,
  sql: SqlBuilder,
  counted: string | null,
): Promise<Pick<Page, 'totalCount' | 'totalCountIsEstimate'>> => {
  if (counted === null) return { totalCount: null, totalCountIsEstimate: false };
  const count = Number(counted);
  if (count <= countedUpTo) return { totalCount: count, totalCountIsEstimate: false };
  return { totalCount: await estimatedCount(database, collection, scope, sql), totalCountIsEstimate: true };
};
