import type { Database, Transaction } from '../db/types.ts';
import { CodedError } from '../errors.ts';
import { deletedLog, type AuditOrigin } from './audit.ts';
import { isKey } from './byKeys.ts';
import type { Collection } from './collection.ts';
import { deleteLog } from './departures.ts';
import { lockRows } from './lockRows.ts';
import { assertMayEdit, mayView } from './permission.ts';
import { assertBulk, type SaveContext } from './save.ts';
import { sqlBuilder } from './sqlBuilder.ts';
import { isExpectedVersion } from './version.ts';

/** What became of one key: deleted (null), or why not. */
export type DeleteResult = { key: string; error: CodedError | null };

export interface DeleteContext extends Omit<SaveContext, 'originator'> {
  originator?: string | null | undefined;
  /** The `position` each object must still have, by key; otherwise PRECONDITION_FAILED. */
  expectedVersions?: Readonly<Record<string, string>>;
  /** True: the first refusal is thrown and nothing is deleted. */
  allOrNothing?: boolean;
}

/** Deletes one object. Throws NOT_FOUND also for what the viewer may not see, FORBIDDEN, PRECONDITION_FAILED. */
export const deleteDocument = async (
  database: Database,
  collection: Collection,
  key: string,
  { expectedVersion, ...context }: Omit<DeleteContext, 'expectedVersions'> & { expectedVersion?: string | undefined },
): Promise<void> => {
  const expectedVersions = expectedVersion === undefined ? {} : { [key]: expectedVersion };
  await deleteDocuments(database, collection, [key], { ...context, expectedVersions, allOrNothing: true });
};

/**
 * Deletes objects in one transaction, logs the departure of each for the feed, and tells what became of each key.
 *
 * A refused key leaves the others deleted unless `allOrNothing`. At most 1,000 keys.
 */
export const deleteDocuments = async (
  database: Database,
  collection: Collection,
  keys: readonly string[],
  context: DeleteContext,
): Promise<DeleteResult[]> => {
  assertBulk(keys);
  const refused = new Map<string, CodedError>();
  const doomed = await database.transaction(async (transaction) => {
    const stored = await lockRows(
      transaction,
      collection,
      keys.filter((key) => isKey(collection, key)),
    );
    const found = new Set<string>();
    for (const key of keys) {
      const error = refusalOf(collection, key, stored.get(key), context);
      if (error && context.allOrNothing) throw error;
      if (error) refused.set(key, error);
      else found.add(key);
    }
    if (found.size > 0) await bury(transaction, collection, [...found], context);
    return found;
  });
  if (doomed.size > 0) {
    context.feed.ring(collection.name);
    if (context.traceId !== undefined) context.feed.ring('audit_events');
  }
  return keys.map((key) => ({ key, error: refused.get(key) ?? null }));
};

const bury = (
  transaction: Transaction,
  collection: Collection,
  keys: readonly string[],
  origin: AuditOrigin,
): Promise<unknown> => {
  const { table, key, name } = collection;
  const sql = sqlBuilder();
  return transaction.query(
    sql.statement(
      `with first as materialized (select feed_next(${sql.bind(name, 'text')}, ${sql.bind(keys.length, 'int4')}) as position),
      gone as (
        delete from ${table} using first where ${key.column} = any(${sql.bind(keys, `${key.type}[]`)}) returning ${table}.*)${deletedLog(collection, origin, sql)}
      ${deleteLog(collection, sql)}`,
    ),
  );
};

const refusalOf = (
  collection: Collection,
  key: string,
  row: { organizationId: number | null; position: string } | undefined,
  { viewer, expectedVersions = {} }: DeleteContext,
): CodedError | null => {
  if (!row || !mayView(collection, viewer, row)) return new CodedError('NOT_FOUND');
  const expected = Object.hasOwn(expectedVersions, key) ? expectedVersions[key] : undefined;
  if (!isExpectedVersion(expected, row.position)) return new CodedError('PRECONDITION_FAILED');
  try {
    assertMayEdit(collection, viewer, row);
    return null;
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
};
