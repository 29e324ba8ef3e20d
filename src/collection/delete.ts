import type { Database, Transaction } from '../db/types.ts';
import { CodedError } from '../errors.ts';
import { isKey } from './byKeys.ts';
import type { Collection } from './collection.ts';
import { lockRows } from './lockRows.ts';
import { assertMayEdit, mayView } from './permission.ts';
import { assertBulk, type SaveContext } from './save.ts';

/** What became of one key: deleted (null), or why not. */
export type DeleteResult = { key: string; error: CodedError | null };

export interface DeleteContext extends Omit<SaveContext, 'originator'> {
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
 * Deletes objects in one transaction, leaves a tombstone of each for the feed, and tells what became of each key.
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
    if (found.size > 0) await bury(transaction, collection, [...found]);
    return found;
  });
  if (doomed.size > 0) context.feed.ring(collection.name);
  return keys.map((key) => ({ key, error: refused.get(key) ?? null }));
};

const bury = (transaction: Transaction, { table, key, name }: Collection, keys: readonly string[]): Promise<unknown> =>
  transaction.query(
    `with first as materialized (select feed_next($1, $2::int4) as position),
      gone as (delete from ${table} using first where ${key.column} = any($3::${key.type}[]) returning ${key.column}::text as key)
    insert into feed_tombstones (collection, position, key)
    select $1, first.position + row_number() over () - 1, gone.key from first, gone`,
    [name, keys.length, keys],
  );

const refusalOf = (
  collection: Collection,
  key: string,
  row: { organizationId: number | null; position: string } | undefined,
  { viewer, expectedVersions = {} }: DeleteContext,
): CodedError | null => {
  if (!row || !mayView(collection, viewer, row)) return new CodedError('NOT_FOUND');
  const expected = Object.hasOwn(expectedVersions, key) ? expectedVersions[key] : undefined;
  if (expected !== undefined && expected !== row.position) return new CodedError('PRECONDITION_FAILED');
  try {
    assertMayEdit(collection, viewer, row);
    return null;
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
};
