import { CodedError } from '../errors.ts';
import type { Collection } from './collection.ts';
import { operandOf, type Operand } from './operand.ts';
import { existsClause, type SqlBuilder } from './sqlBuilder.ts';
import type { SortKey } from './types.ts';

/** One expression that Postgres sorts by. A member of several types takes three: rank of its type, number, text. */
export interface OrderColumn {
  sql: string;
  type: 'text' | 'int8' | 'numeric' | 'float8' | 'boolean' | 'int4';
  descending: boolean;
  notNull: boolean;
  /** The alias of the joined table it comes from; null: the table itself. */
  join: string | null;
  /** A condition that is true where the expression is null. */
  absent: string;
}

export interface OrderKey {
  member: string;
  descending: boolean;
  operand: Operand;
  columns: readonly OrderColumn[];
  /** The value as text for a cursor; null when absent. */
  cursorText: string;
}

/** A total order of a collection: the keys asked for, then the unique key. */
export interface Order {
  keys: readonly OrderKey[];
  columns: readonly OrderColumn[];
  joins: ReadonlySet<string>;
  /** True when an index holds the rows in this order, at least by its first key. */
  indexed: boolean;
}

const most = 16;

/**
 * The order of semantics §1.3: absent first (last when descending), then numbers, texts bytewise, everything else.
 *
 * The unique key, ascending, ends each order that does not hold it. Throws INVALID_SORT for what is no member or lies in an
 * array, BAD_USER_INPUT for more than 16 keys.
 */
export const orderOf = (collection: Collection, sort: readonly SortKey[] | undefined, sql: SqlBuilder): Order => {
  const asked = sort && sort.length > 0 ? sort : collection.defaultSort;
  if (asked.length > most) throw new CodedError('BAD_USER_INPUT', `More than ${most} sort keys`, { parameter: 'sort' });
  const keys: OrderKey[] = [];
  for (const { member, descending } of [...asked, { member: collection.key.member, descending: false }]) {
    if (keys.some((key) => key.member === member)) continue;
    keys.push(orderKey(collection, member, descending, sql));
    // Nothing ties beyond the unique key.
    if (member === collection.key.member) break;
  }
  return {
    keys,
    columns: keys.flatMap(({ columns }) => columns),
    joins: new Set(keys.flatMap(({ operand }) => operand.join ?? [])),
    indexed: keys[0]?.operand.indexed === true && keys[0].columns.length === 1,
  };
};

/** The opposite order, for walking back. */
export const reversedOrder = (order: Order): Order => {
  const flip = (column: OrderColumn): OrderColumn => ({ ...column, descending: !column.descending });
  return {
    ...order,
    columns: order.columns.map(flip),
    keys: order.keys.map((key) => ({ ...key, descending: !key.descending, columns: key.columns.map(flip) })),
  };
};

/**
 * What follows `order by`. Absent values come first ascending and last descending, unlike Postgres' own way.
 *
 * The first `tied` columns are constant in the rows to sort. They then take the direction of the rest, so that an index is
 * walked one way, or are left out where they come from a joined table and would hide the order of this one's index.
 */
export const orderBy = ({ columns }: Pick<Order, 'columns'>, tied = 0): string =>
  columns
    .flatMap((column, index) => {
      if (index < tied && column.join !== null) return [];
      const { descending } = columns[Math.max(index, tied)] ?? column;
      const nulls = column.notNull ? '' : descending ? ' nulls last' : ' nulls first';
      return [`${comparable(column)} ${descending ? 'desc' : 'asc'}${nulls}`];
    })
    .join(', ');

/** The expression with the collation that makes texts compare bytewise. */
export const comparable = ({ sql, type }: Pick<OrderColumn, 'sql' | 'type'>): string =>
  type === 'text' ? `(${sql}) collate "C"` : `(${sql})`;

const orderKey = (collection: Collection, member: string, descending: boolean, sql: SqlBuilder): OrderKey => {
  const operand = operandOf(collection, member, sql);
  if (!operand || operand.type.throughArray) {
    const why = operand ? 'lies inside an array' : 'is not a member of this collection';
    throw new CodedError('INVALID_SORT', `${member.slice(0, 200)} ${why}`, { parameter: 'sort' });
  }
  const { notNull, join } = operand;
  const columns = columnsOf(operand).map((column) => {
    const absent = absentSql(collection, operand, column.sql);
    return { ...column, descending, notNull, join, absent };
  });
  return { member, descending, operand, columns, cursorText: `(${operand.sql})::text` };
};

/** Of a joined table it is asked for by its rows, because the planner misjudges `is null` after an outer join. */
const absentSql = ({ joins }: Collection, { join }: Operand, sql: string): string =>
  join === null ? `(${sql}) is null` : `not ${existsClause(joins, join, `(${sql}) is not null`)}`;

const columnsOf = ({ kind, sql }: Operand): Pick<OrderColumn, 'sql' | 'type'>[] => {
  if (kind !== 'jsonb') return [{ sql, type: kind }];
  const type = `jsonb_typeof(${sql})`;
  return [
    {
      sql: `case when ${sql} is null then null else case ${type} when 'number' then 1 when 'string' then 2 else 3 end end`,
      type: 'int4',
    },
    { sql: `case ${type} when 'number' then (${sql} #>> '{}')::numeric end`, type: 'numeric' },
    {
      sql: `case ${type} when 'number' then null when 'string' then ${sql} #>> '{}' else (${sql})::text end`,
      type: 'text',
    },
  ];
};
