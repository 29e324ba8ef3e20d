import { isStorableText } from '../documents/storable.ts';
import { encodeCursor, invalidCursor, parseCursor, type Bound } from './cursor.ts';
import { comparable, type Order, type OrderColumn, type OrderKey } from './order.ts';
import { allOf, type SqlBuilder } from './sqlBuilder.ts';

/** A row's place in an order: the value of each order column as text, null where absent. May hold only the first ones. */
export type Place = readonly (string | null)[];

/** Where a cursor points: at a place, or, in the legacy shape, at the n-th row. */
export type CursorPlace = { place: Place } | { ordinal: number };

/** The cursor of a row, from the cursor texts of the order's keys. */
export const cursorOf = (order: Order, values: readonly (string | null)[]): string =>
  encodeCursor(
    order.keys.map(({ member, descending }, index) => {
      const value = values[index] ?? null;
      return { member, value, operator: value === null ? 'is' : descending ? 'lt' : 'gt' };
    }),
  );

/**
 * The place a cursor stands for in an order. Throws INVALID_CURSOR when it was made for another order or not by us.
 *
 * A cursor may bind only the first keys, as legacy ones do; it then stands after all rows that tie there.
 */
export const placeOf = (order: Order, cursor: string): CursorPlace => {
  const { bounds, reversed, position } = parseCursor(cursor);
  if (position !== null) return { ordinal: position };
  if (bounds.length > order.keys.length) throw invalidCursor();
  return { place: bounds.flatMap((bound, index) => valuesOf(order.keys[index] as OrderKey, bound, reversed)) };
};

/**
 * The rows after a place as conditions, one for each run of rows that an index holds together, in the order's sequence.
 *
 * After `(a, b)` come the rows with the same `a` and a later `b`, then those with a later `a`; a descending key adds those
 * where it is absent.
 */
export const rowsAfter = ({ columns }: Pick<Order, 'columns'>, place: Place, sql: SqlBuilder): string[] => {
  const runs: string[] = [];
  for (let index = place.length - 1; index >= 0; index--) {
    const ties = columns.slice(0, index).map((column, tie) => equals(column, place[tie] ?? null, sql));
    for (const later of after(columns[index] as OrderColumn, place[index] ?? null, sql)) {
      runs.push(allOf([...ties, later]));
    }
  }
  return runs;
};

/** The rows that tie with the place in all it binds; one row when it binds the unique key. */
export const rowsAt = ({ columns }: Pick<Order, 'columns'>, place: Place, sql: SqlBuilder): string =>
  allOf(place.map((value, index) => equals(columns[index] as OrderColumn, value, sql)));

/** All rows, as runs: where the first key of the order comes from a joined table, absent values are a run of their own. */
export const allRows = ({ keys, columns }: Order): string[] => {
  const [first] = columns;
  if (!first || first.notNull || keys[0]?.operand.join === null) return ['true'];
  const runs = [`${first.sql} is null`, `${first.sql} is not null`];
  return first.descending ? runs.reverse() : runs;
};

const equals = (column: OrderColumn, value: string | null, sql: SqlBuilder): string =>
  value === null ? `(${column.sql}) is null` : `${comparable(column)} = ${sql.bind(value, column.type)}`;

const after = (column: OrderColumn, value: string | null, sql: SqlBuilder): string[] => {
  if (value === null) return column.descending ? [] : [`(${column.sql}) is not null`];
  const bound = sql.bind(value, column.type);
  if (!column.descending) return [`${comparable(column)} > ${bound}`];
  return [`${comparable(column)} < ${bound}`, ...(column.notNull ? [] : [`(${column.sql}) is null`])];
};

const valuesOf = (key: OrderKey, { member, operator, value }: Bound, reversed: boolean): Place => {
  const expected = key.descending === reversed ? 'gt' : 'lt';
  if (member !== key.member || (operator !== 'is' && operator !== expected)) throw invalidCursor();
  if (value === null) {
    if (key.operand.notNull) throw invalidCursor();
    return key.columns.map(() => null);
  }
  if (!isStorableText(value)) throw invalidCursor();
  const [column] = key.columns;
  if (key.columns.length === 1 && column) {
    if (!wellFormed[column.type](value)) throw invalidCursor();
    return [value];
  }
  return jsonPlace(value);
};

const jsonPlace = (text: string): Place => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalidCursor();
  }
  if (typeof value === 'number') {
    if (!wellFormed.numeric(text)) throw invalidCursor();
    return ['1', text, null];
  }
  if (typeof value === 'string') {
    if (!isStorableText(value)) throw invalidCursor();
    return ['2', null, value];
  }
  return ['3', null, text];
};

const numeric = (text: string): boolean => /^-?\d{1,1000}(?:\.\d{1,1000})?(?:e[+-]?\d{1,3})?$/i.test(text);

const wellFormed: Readonly<Record<OrderColumn['type'], (text: string) => boolean>> = {
  text: () => true,
  int4: () => false,
  int8: (text) => /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text),
  numeric,
  float8: (text) => numeric(text) && Number.isFinite(Number(text)),
  boolean: (text) => text === 'true' || text === 'false',
};
