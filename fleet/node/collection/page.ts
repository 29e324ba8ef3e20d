import type { JsonObject } from '../../json.ts';
import { Refusal } from '../reply.ts';
import { filterOf } from './filter.ts';
import { orderOf } from './order.ts';
import { selectionOf } from './selection.ts';

/** How the rows of a collection are shown. */
export interface Collection<Row> {
  /** Member of the answer that holds the list. */
  name: string;
  rows: readonly Row[];
  describe(row: Row): JsonObject;
  /** Members that `select` cannot drop. */
  required: readonly string[];
  /** Members that `q` looks into. */
  searched?: readonly string[];
}

interface Position {
  index: number;
  reversed: boolean;
}

const cursorText = (query: string): string => Buffer.from(query).toString('base64');

const positionOf = (cursor: string): Position => {
  const decoded = new URLSearchParams(Buffer.from(cursor, 'base64').toString());
  const reversed = decoded.get('$reversed') === 'true';
  const index = Number(decoded.get(reversed ? '$position_lt' : '$position_gt') ?? Number.NaN);
  if (!Number.isSafeInteger(index)) throw new Refusal(400, 'invalid_cursor', 'The cursor is none of this list');
  return { index, reversed };
};

const limitOf = (query: URLSearchParams): number => {
  const limit = Number(query.get('limit') ?? 100);
  if (!Number.isInteger(limit)) return 100;
  if (limit < 1) throw new Refusal(400, 'bad_request', 'limit must be positive');
  return limit;
};

/** Which page of a list is asked for, from 1. */
export const pageNumber = (query: URLSearchParams): number => {
  const cursor = query.get('cursor');
  return cursor ? Math.floor((positionOf(cursor).index + 1) / limitOf(query)) + 1 : 1;
};

/**
 * A page of a collection as media servers make it: a cursor is the index of the last row seen, so rows that come or go
 * between two pages shift the others. Rows are described only as far as needed.
 */
export const page = <Row>(
  { name, rows, describe, required, searched = [] }: Collection<Row>,
  query: URLSearchParams,
) => {
  const filter = filterOf(query, searched);
  const order = orderOf(query.get('sort'));
  const limit = limitOf(query);
  const cursor = query.get('cursor');
  const { index, reversed } = cursor ? positionOf(cursor) : { index: -1, reversed: false };

  let listed: JsonObject[] | null = null;
  if (filter || order) {
    listed = rows.map(describe);
    if (filter) listed = listed.filter(filter);
    if (order) listed.sort(order);
  }
  const count = (listed ?? rows).length;
  const from = Math.max(reversed ? index - limit : index + 1, 0);
  const to = Math.max(Math.min(reversed ? index : from + limit, count), 0);
  const shown = listed ? listed.slice(from, to) : rows.slice(from, to).map(describe);
  const select = selectionOf(query.get('select'), required);
  return {
    [name]: select ? shown.map(select) : shown,
    estimated_count: count,
    next: to < count ? cursorText(`%24position_gt=${to - 1}`) : null,
    prev: from > 0 ? cursorText(`%24position_lt=${from}&%24reversed=true`) : null,
    timing: { load: 0 },
  };
};
