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

/** Rows that an index of the order holds together. The first `tied` columns of the order are the same in all of them. */
export interface Run {
  sql: string;
  tied: number;
  /** True when it consists of rows that lack a joined row or its value. */
  unjoined: boolean;
}

/** A run of whatever meets the condition. */
export const runOf = (sql: string): Run => ({ sql, tied: 0, unjoined: false });

/**
 * The rows after a place, as runs in the order's sequence.
 *
 * After `(a, b)` come the rows with the same `a` and a later `b`, then those with a later `a`; a descending key adds those
 * where it is absent.
 */
export const rowsAfter = ({ columns }: Pick<Order, 'columns'>, place: Place, sql: SqlBuilder): Run[] => {
  const runs: Run[] = [];
  for (let index = place.length - 1; index >= 0; index--) {
    const tied = columns.slice(0, index);
    const ties = tied.map((column, tie) => equals(column, place[tie] ?? null, sql));
    const unjoined = tied.some(({ join }, tie) => join !== null && (place[tie] ?? null) === null);
    for (const later of after(columns[index] as OrderColumn, place[index] ?? null, sql)) {
      runs.push({
        sql: allOf([...ties, later.sql]),
        tied: index + later.tied,
        unjoined: unjoined || later.unjoined,
      });
    }
  }
  return runs;
};

/** The rows that tie with the place in all it binds; one row when it binds the unique key. */
export const rowsAt = ({ columns }: Pick<Order, 'columns'>, place: Place, sql: SqlBuilder): string =>
  allOf(place.map((value, index) => equals(columns[index] as OrderColumn, value, sql)));

/**
 * All rows, as runs: those without the first key are a run of their own where an index cannot hold both in order, that is
 * when the key comes from a joined table, or when the next key runs the other way.
 */
export const allRows = ({ columns, indexed }: Order): Run[] => {
  const [first, second] = columns;
  const together = !first || first.notNull || (first.join === null && second?.descending === first.descending);
  if (together || !indexed) return [runOf('true')];
  const runs = [absentRun(first), runOf(`(${first.sql}) is not null`)];
  return first.descending ? runs.reverse() : runs;
};

const equals = (column: OrderColumn, value: string | null, sql: SqlBuilder): string =>
  value === null ? column.absent : `${comparable(column)} = ${sql.bind(value, column.type)}`;

const after = (column: OrderColumn, value: string | null, sql: SqlBuilder): Run[] => {
  if (value === null) return column.descending ? [] : [runOf(`(${column.sql}) is not null`)];
  const bound = sql.bind(value, column.type);
  const later = runOf(`${comparable(column)} ${column.descending ? '<' : '>'} ${bound}`);
  return column.descending && !column.notNull ? [later, absentRun(column)] : [later];
};

const absentRun = (column: OrderColumn): Run => ({ sql: column.absent, tied: 1, unjoined: column.join !== null });

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
