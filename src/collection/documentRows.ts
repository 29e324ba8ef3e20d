import type { Collection } from './collection.ts';
import { documentOf, documentSql } from './documentSql.ts';
import { cursorOf } from './keyset.ts';
import type { Order } from './order.ts';
import { selectionOf } from './selection.ts';
import { lookupClauses, type SqlBuilder } from './sqlBuilder.ts';
import type { DocumentRow } from './types.ts';

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
      ${document.sql} as document, ${document.config} as config, ${document.instead} as instead${cursor}, t."$row" as "$rank"
    from ${from} as t${lookupClauses(collection.joins, [...document.joins, organization?.join])}${document.lateral}`;
};

/** A row of `documentRows` as it comes. */
export interface SelectedRow {
  key: string;
  position: string;
  organization: number | null;
  document: string;
  config: string | null;
  instead: string | null;
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
