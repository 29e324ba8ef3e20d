import { CodedError } from '../errors.ts';
import { allRows, placeOf, rowsAfter, rowsAt, runOf, type Place, type Run } from './keyset.ts';
import { reversedOrder, type Order } from './order.ts';
import { allOf, anyOf, type SqlBuilder } from './sqlBuilder.ts';
import type { PageRequest } from './types.ts';

/** The slice of an ordered collection that a request means. */
export interface PageRange {
  /** The order to read in; the opposite of the one asked for when the page is read from its end. */
  reading: Order;
  backward: boolean;
  runs: readonly Run[];
  limit: number;
  offset: number;
  /** Conditions that hold for some row exactly when there are rows before, or after, all rows the page could hold. */
  before: readonly string[];
  after: readonly string[];
}

const defaultLimit = 100;
const greatestLimit = 1000;

/**
 * The slice of Relay's `first after last before`. Without `first` and `last` the page has 100 rows, never over 1,000.
 *
 * Throws BAD_USER_INPUT for `first` with `last` and for numbers below 1, INVALID_CURSOR.
 */
export const pageRange = (order: Order, request: PageRequest, sql: SqlBuilder): PageRange => {
  const { first, last, after, before } = request;
  if (first !== undefined && last !== undefined) {
    throw new CodedError('BAD_USER_INPUT', 'first and last exclude each other', { path: ['last'] });
  }
  const limit = limitOf('first', first) ?? limitOf('last', last) ?? defaultLimit;
  const backward = last !== undefined || (first === undefined && after === undefined && before !== undefined);
  const low = after === undefined ? null : placeOf(order, after);
  const high = before === undefined ? null : placeOf(order, before);
  if ((low && 'ordinal' in low) || (high && 'ordinal' in high)) return byOrdinal(order, limit, low, high);

  const opposite = reversedOrder(order);
  const later = low && rowsAfter(order, low.place, sql);
  const earlier = high && rowsAfter(opposite, high.place, sql);
  const [own, other] = backward ? [earlier, later] : [later, earlier];
  const reading = backward ? opposite : order;
  const runs = (own ?? allRows(reading)).map((run) =>
    other ? { ...run, sql: allOf([run.sql, anyOf(other.map(({ sql }) => sql))]) } : run,
  );
  return {
    reading,
    backward,
    runs: runs.length > 0 ? runs : [runOf('false')],
    limit,
    offset: 0,
    before: low ? upTo(opposite, low.place, sql) : [],
    after: high ? upTo(order, high.place, sql) : [],
  };
};

/** The rows at a place and beyond. */
const upTo = (order: Order, place: Place, sql: SqlBuilder): string[] => [
  rowsAt(order, place, sql),
  ...rowsAfter(order, place, sql).map((run) => run.sql),
];

type Ordinal = ReturnType<typeof placeOf> | null;

/** The legacy cursors that count rows: `$position_gt=n` starts after row n, counted from 0, `$position_lt=n` ends before it. */
const byOrdinal = (order: Order, limit: number, low: Ordinal, high: Ordinal): PageRange => {
  const from = low && 'ordinal' in low ? Math.max(low.ordinal + 1, 0) : 0;
  const to = high && 'ordinal' in high ? Math.max(high.ordinal, 0) : null;
  const start = to === null ? from : Math.max(to - limit, from);
  return {
    reading: order,
    backward: false,
    runs: [runOf('true')],
    limit: to === null ? limit : Math.min(limit, Math.max(to - start, 0)),
    offset: start,
    before: start > 0 ? ['true'] : [],
    after: [],
  };
};

const limitOf = (name: 'first' | 'last', value: number | undefined): number | undefined => {
  if (value === undefined) return undefined;
  if (Number.isInteger(value) && value > 0) return Math.min(value, greatestLimit);
  throw new CodedError('BAD_USER_INPUT', `${name} must be a positive integer`, { path: [name], parameter: 'limit' });
};
