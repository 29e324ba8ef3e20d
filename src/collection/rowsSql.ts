import type { Collection } from './collection.ts';
import { runOf, type Run } from './keyset.ts';
import { orderBy, type Order } from './order.ts';
import type { Scope } from './scope.ts';
import { allOf, anyOf, joinClauses, lookupClauses } from './sqlBuilder.ts';

export interface RowsRequest {
  collection: Collection;
  scope: Scope;
  order: Order;
  /** The rows wanted of the scope: runs that follow each other in the order (`rowsAfter`). */
  runs: readonly Run[];
  limit: number;
  offset: number;
}

/** A query of at most `limit` rows: the table's columns, `"$c0"`, `"$c1"`, … for the cursor, and `"$row"`, their rank. */
export interface RowsSql {
  /** `with` items that `from` needs, `name as materialized (…)`. */
  ctes: readonly string[];
  from: string;
  /** What was gathered of the scope, for whoever asks more about it; null when nothing was. */
  hits: Hits | null;
}

/** The keys of the rows of a scope, in the `with` item `hits`, unless they are too many. */
export interface Hits {
  /** A condition: these are all. */
  areAll: string;
  /** How many they are. */
  count: string;
}

/**
 * The rows of a page as SQL, in the shape that the order and the filter call for.
 *
 * - A test that a GIN index answers: the planner knows little of its selectivity and would rather walk the order's index
 *   through the whole table, so the matches are gathered first, unless there are many.
 * - Several runs in the order of an index: one limited query for each run, and a later one only if the former ones left
 *   room. An `or` over the runs would be a filter, not a range.
 * - Otherwise one query.
 */
export const rowsSql = (request: RowsRequest): RowsSql => {
  if (request.scope.isGathered) return gathered(request);
  if (request.order.indexed && request.runs.length > 1) return runByRun(request);
  return { ctes: [], from: ranked(limited(request, anyRun(request), request.limit)), hits: null };
};

const gathered = (request: RowsRequest): RowsSql => {
  const { collection, scope, limit } = request;
  const { table, joins, key } = collection;
  const hits = `select t.${key.column} from ${table} t${joinClauses(joins, scope.joins)} where ${scope.sql} limit ${fewHits + 1}`;
  const found = '(select count(*) from hits)';
  const run = anyRun(request);
  const withRun = (condition: string): Run => ({ ...run, sql: allOf([condition, run.sql]) });
  const unfiltered = { ...request, scope: { ...scope, sql: 'true', joins: new Set<string>() } };
  const few = limited(unfiltered, withRun(`${found} <= ${fewHits}`), limit, lookedUp(collection));
  const many = limited(request, withRun(`${found} > ${fewHits}`), limit);
  // One of the two is empty, without being run.
  return {
    ctes: [`hits as materialized (${hits})`],
    from: ranked(`(${few}) union all (${many})`),
    hits: { areAll: `${found} <= ${fewHits}`, count: found },
  };
};

/** The rows of the gathered keys as `t`, each looked up: joined freely, the planner may walk the whole table beside them. */
export const lookedUp = ({ table, key: { column } }: Collection): string =>
  `hits cross join lateral (select r.* from ${table} r where r.${column} = hits.${column} offset 0) as t`;

/** With more matches than these the next ones are never far along the order's index. */
const fewHits = 2000;

const runByRun = (request: RowsRequest): RowsSql => {
  const { runs, limit } = request;
  const ctes = runs.map((run, index) => {
    const found = runs.slice(0, index).map((_, earlier) => `(select count(*) from run${earlier})`);
    const room = index === 0 ? [] : [`${found.join(' + ')} < ${limit}`];
    return `run${index} as materialized (select ${index} as "$run", rows.* from ${ranked(limited(request, { ...run, sql: allOf([...room, run.sql]) }, limit), '$within')} as rows)`;
  });
  const union = runs.map((_, index) => `select * from run${index}`).join(' union all ');
  return {
    ctes,
    from: `(select runs.*, row_number() over (order by runs."$run", runs."$within") as "$row" from (${union}) as runs order by "$row" limit ${limit})`,
    hits: null,
  };
};

const limited = (
  { collection, scope, order, offset }: RowsRequest,
  run: Run,
  limit: number,
  table = `${collection.table} t`,
): string => {
  const cursor = order.keys.map(({ cursorText }, index) => `, ${cursorText} as "$c${index}"`).join('');
  // Where joined rows are lacking, the join only hands out nulls, and must not change how the run is found.
  const join = run.unjoined ? lookupClauses : joinClauses;
  return `select t.*${cursor} from ${table}${join(collection.joins, [...scope.joins, ...order.joins])}
    where ${allOf([scope.sql, run.sql])}
    order by ${orderBy(order, run.tied)} limit ${limit}${offset > 0 ? ` offset ${offset}` : ''}`;
};

const ranked = (query: string, rank = '$row'): string =>
  `(select ordered.*, row_number() over () as "${rank}" from (${query}) as ordered)`;

const anyRun = ({ runs }: RowsRequest): Run =>
  runs.length === 1 ? (runs[0] as Run) : runOf(anyOf(runs.map(({ sql }) => sql)));
