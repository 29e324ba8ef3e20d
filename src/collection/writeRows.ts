import type { Transaction } from '../db/types.ts';
import { CodedError } from '../errors.ts';
import { stringifyLossless, type JsonObject } from '../json/lossless.ts';
import { savedLog, type AuditOrigin } from './audit.ts';
import type { Collection } from './collection.ts';
import { moveLog, type Leaver } from './departures.ts';
import { documentRow, documentRows, type SelectedRow } from './documentRows.ts';
import { orderOf } from './order.ts';
import { sqlBuilder, type SqlBuilder } from './sqlBuilder.ts';
import type { DocumentRow } from './types.ts';

/** One row to insert or update. Columns that are not named keep their values. */
export interface Write extends Leaver {
  document: JsonObject;
  organizationId: number | null;
}

export interface Written {
  rows: DocumentRow[];
  /** What Postgres refused, by key. */
  failed: Map<string, CodedError>;
}

/**
 * Writes rows with the next feed positions, and logs who did, all in one statement; when Postgres refuses it, one by one
 * behind savepoints.
 *
 * To be the last of a transaction, because `feed_next` holds up the other writers until the commit.
 */
export const writeRows = async (
  transaction: Transaction,
  collection: Collection,
  writes: readonly Write[],
  origin: AuditOrigin,
): Promise<Written> => {
  const groups = byColumns(writes);
  try {
    return {
      rows: await behindSavepoint(transaction, () => writeAll(transaction, collection, groups, origin)),
      failed: new Map(),
    };
  } catch (error) {
    const refusal = refusalOf(error);
    const [only] = writes;
    if (!refusal) throw error;
    if (writes.length === 1 && only) return { rows: [], failed: new Map([[only.key, refusal]]) };
  }
  return oneByOne(transaction, collection, writes, origin);
};

const oneByOne = async (
  transaction: Transaction,
  collection: Collection,
  writes: readonly Write[],
  origin: AuditOrigin,
): Promise<Written> => {
  const result: Written = { rows: [], failed: new Map() };
  for (const write of writes) {
    try {
      result.rows.push(
        ...(await behindSavepoint(transaction, () => writeAll(transaction, collection, [[write]], origin))),
      );
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      result.failed.set(write.key, refusal);
    }
  }
  return result;
};

const behindSavepoint = async <T>(transaction: Transaction, work: () => Promise<T>): Promise<T> => {
  await transaction.query('savepoint written');
  try {
    return await work();
  } catch (error) {
    await transaction.query('rollback to savepoint written');
    throw error;
  }
};

/** Writes that set the same columns share a statement; usually that is all of them. */
const byColumns = (writes: readonly Write[]): Write[][] => {
  const groups = new Map<string, Write[]>();
  for (const write of writes) {
    const id = Object.keys(write.columns).sort().join(' ');
    groups.set(id, [...(groups.get(id) ?? []), write]);
  }
  return [...groups.values()];
};

const writeAll = async (
  transaction: Transaction,
  collection: Collection,
  groups: readonly (readonly Write[])[],
  origin: AuditOrigin,
): Promise<DocumentRow[]> => {
  const rows: DocumentRow[] = [];
  for (const group of groups) {
    const sql = sqlBuilder();
    const order = orderOf(collection, [{ member: collection.key.member, descending: false }], sql);
    const found = await transaction.query<SelectedRow>(sql.statement(writeStatement(collection, group, origin, sql)));
    rows.push(...found.map((row) => documentRow(collection, order, row)));
  }
  return rows;
};

const writeStatement = (
  collection: Collection,
  writes: readonly Write[],
  origin: AuditOrigin,
  sql: SqlBuilder,
): string => {
  const { table, key, name } = collection;
  const extra = Object.keys(writes[0]?.columns ?? {}).sort();
  const columns = [key.column, 'config', ...extra];
  const arrays = [
    sql.bind(
      writes.map((write) => write.key),
      `${key.type}[]`,
    ),
    sql.bind(
      writes.map(({ document }) => stringifyLossless(document)),
      'jsonb[]',
    ),
    ...extra.map((column) =>
      sql.bind(
        writes.map((write) => columnValue(write.columns[column])),
        `${typeOf(collection, column)}[]`,
      ),
    ),
  ];
  const changed = [...columns.slice(1), 'position'].map((column) => `${column} = excluded.${column}`);
  const written = `(select written.*, written.${key.column}::text as "$c0", row_number() over () as "$row" from written)`;
  return `with first as materialized (select feed_next(${sql.bind(name, 'text')}, ${sql.bind(writes.length, 'int4')}) as position),
    written as (
      insert into ${table} (${columns.join(', ')}, position)
      select ${columns.map((column) => `item.${column}`).join(', ')}, first.position + item."$n" - 1
        from first, unnest(${arrays.join(', ')}) with ordinality as item(${columns.join(', ')}, "$n")
      on conflict (${key.column}) do update set ${changed.join(', ')}
      returning *)${moveLog(collection, writes, sql)}${savedLog(collection, origin, sql)}
    ${documentRows(collection, undefined, written, 1, sql)}`;
};

const columnValue = (value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Buffer.isBuffer(value) || value instanceof Date ? value : stringifyLossless(value as JsonObject);
};

const typeOf = ({ columns, name }: Collection, column: string): string => {
  const type = columns && Object.hasOwn(columns, column) ? columns[column] : undefined;
  if (!type) throw new Error(`${column} is not among the columns of ${name}`);
  return type;
};

/** What a refusal by Postgres means to the client; null for what is not the client's fault. */
const refusalOf = (error: unknown): CodedError | null => {
  if (error instanceof CodedError) return error.code === 'BAD_USER_INPUT' ? error : null;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '23505') return new CodedError('CONFLICT', 'Another object already has that value');
  // Data exceptions, check and not-null constraints: the value does not suit the column made from it.
  if (/^22|^2350[2-4]$|^23514$/.test(code)) return new CodedError('BAD_USER_INPUT', 'A value cannot be stored');
  return null;
};
