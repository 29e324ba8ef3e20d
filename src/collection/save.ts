import type { Viewer } from '../auth/viewer.ts';
import type { Database, Transaction } from '../db/types.ts';
import { memberType } from '../contract/memberType.ts';
import { validateDocument } from '../contract/validator.ts';
import { applyPatch } from '../documents/applyPatch.ts';
import { isObject } from '../documents/storable.ts';
import { CodedError } from '../errors.ts';
import type { Feed } from '../feed/types.ts';
import { parseExact, type JsonObject, type JsonValue } from '../json/lossless.ts';
import type { AuditOrigin } from './audit.ts';
import { isKey } from './byKeys.ts';
import type { Collection } from './collection.ts';
import { assertIndexable, isIndexable } from './indexedTexts.ts';
import { lockRows, type StoredRow } from './lockRows.ts';
import { assertMayEdit, organizationOfNew } from './permission.ts';
import type { DocumentRow } from './types.ts';
import { isExpectedVersion } from './version.ts';
import { writeRows, type Write } from './writeRows.ts';

/** One object to save: a merge patch for the object of this key, which is made when it does not exist. */
export interface SaveItem {
  key: string;
  /** The patch, or its JSON text as a client sent it. 64-bit integers: bigints, or decimal text in int64 members. */
  patch: JsonValue | string;
  /** True: replace the object instead of merging into it. */
  reset?: boolean | undefined;
  /** The `position` the client last saw, see `isExpectedVersion`; `'0'`: the object must not exist. Otherwise PRECONDITION_FAILED. */
  expectedVersion?: string | undefined;
  /** Further columns of `Collection.columns`, such as `organization_id` or `layout`. */
  columns?: Readonly<Record<string, unknown>>;
}

export interface SaveContext extends AuditOrigin {
  viewer: Viewer;
  originator: string | null;
  /** Rung after the commit. */
  feed: Pick<Feed, 'ring'>;
}

/** What became of one item of a bulk write. */
export type ItemResult = { row: DocumentRow; error: null } | { row: null; error: CodedError };

/**
 * Saves one object and returns it whole, as stored.
 *
 * Read, merge, check and write happen in one transaction under a lock on the key, so concurrent patches of one object all
 * take effect. Throws BAD_USER_INPUT, KEY_MISMATCH, FORBIDDEN, PRECONDITION_FAILED, CONFLICT.
 */
export const saveDocument = async (
  database: Database,
  collection: Collection,
  item: SaveItem,
  context: SaveContext,
): Promise<DocumentRow> => {
  const [result] = await saveDocuments(database, collection, [item], { ...context, allOrNothing: true });
  if (!result?.row) throw result?.error ?? new CodedError('INTERNAL');
  return result.row;
};

/**
 * Saves many objects in one transaction and tells what became of each, in the order given.
 *
 * Without `allOrNothing` a refused item leaves the others saved: refusals are known before anything is written, and when
 * Postgres itself refuses one (a unique index) the rest is written row by row, each behind a savepoint. With it the first
 * refusal is thrown, its path beginning with the item's index when there are several, and nothing is saved. A key that
 * comes twice is patched twice, in order. At most 1,000 items.
 */
export const saveDocuments = async (
  database: Database,
  collection: Collection,
  items: readonly SaveItem[],
  context: SaveContext & { allOrNothing?: boolean },
): Promise<ItemResult[]> => {
  assertBulk(items);
  if (items.length === 0) return [];
  const refused = new Map<number, CodedError>();
  const refuse = (index: number, error: unknown): void => {
    if (!(error instanceof CodedError)) throw error;
    if (context.allOrNothing) throw items.length > 1 ? atItem(error, index) : error;
    refused.set(index, error);
  };

  const rows = await database.transaction(async (transaction) => {
    const keys = items.map(({ key }) => key).filter((key) => isKey(collection, key));
    const stored = await lockRows(transaction, collection, keys);
    const writes = new Map<string, Write & { saved: JsonObject; indexes: number[] }>();
    for (const [index, item] of items.entries()) {
      try {
        const earlier = writes.get(item.key);
        const present = stored.get(item.key);
        const current = earlier
          ? {
              ...earlier,
              document: earlier.saved,
              position: present?.position ?? '0',
              // What an earlier item decided about the object is what the next one finds.
              present: { ...present?.present, ...earlier.columns },
            }
          : present;
        const write = await prepared(transaction, collection, item, current ?? null, context);
        const formerOrganizationId = stored.get(item.key)?.organizationId ?? null;
        writes.set(item.key, {
          ...write,
          columns: { ...earlier?.columns, ...write.columns },
          formerOrganizationId,
          indexes: [...(earlier?.indexes ?? []), index],
        });
      } catch (error) {
        refuse(index, error);
      }
    }
    return written(transaction, collection, writes, context, refuse);
  });

  if (rows.size > 0) {
    context.feed.ring(collection.name);
    if (context.traceId !== undefined) context.feed.ring('audit_events');
  }
  return items.map(({ key }, index) => {
    const error = refused.get(index);
    const row = rows.get(key);
    if (error || !row) return { row: null, error: error ?? new CodedError('INTERNAL') };
    return { row, error: null };
  });
};

const written = async (
  transaction: Transaction,
  collection: Collection,
  writes: ReadonlyMap<string, Write & { indexes: readonly number[] }>,
  origin: AuditOrigin,
  refuse: (index: number, error: unknown) => void,
): Promise<Map<string, DocumentRow>> => {
  if (writes.size === 0) return new Map();
  const { rows, failed } = await writeRows(transaction, collection, [...writes.values()], origin);
  for (const [key, error] of failed) writes.get(key)?.indexes.forEach((index) => refuse(index, error));
  return new Map(rows.map((row) => [row.key, row]));
};

/** The row to write for an item, or the reason why not, thrown. */
const prepared = async (
  transaction: Transaction,
  collection: Collection,
  { key, patch: posted, reset = false, expectedVersion, columns = {} }: SaveItem,
  current: Omit<StoredRow, 'key'> | null,
  { viewer, originator }: SaveContext,
): Promise<Omit<Write, 'formerOrganizationId'> & { saved: JsonObject }> => {
  if (current) assertMayEdit(collection, viewer, current);
  else assertNewKey(collection, key);
  assertVersion(expectedVersion, current?.position ?? null);
  const given = { ...columns, ...(current ? {} : organizationOfNew(collection, viewer, columns)) };

  const { replaces, patch } = withoutReset(typeof posted === 'string' ? parseExact(posted) : posted);
  const resets = reset || replaces;
  const base = current && !resets ? current.document : (collection.initial ?? null);
  const { document } = applyPatch(collection.schema, base, patch, {
    key: { member: collection.key.member, value: key },
    computed: [...Object.keys(collection.computed ?? {}), ...Object.keys(collection.parts ?? {})],
  });
  const saved = await collection.beforeSave?.({
    key,
    document,
    current: current?.document ?? null,
    patch,
    resets,
    present: current?.present ?? {},
    originator,
    viewer,
    columns: given,
    transaction,
  });
  const written = { ...given, ...saved?.columns };
  const stored = saved?.document ?? document;
  assertIndexable(collection, stored);
  return {
    key,
    document: stored,
    saved: saved?.saved ?? stored,
    columns: written,
    organizationId: current?.organizationId ?? organizationIn(collection, written),
  };
};

/** `$reset` at the root is taken off, because a new start is not from nothing but from `Collection.initial`. */
const withoutReset = (patch: JsonValue): { replaces: boolean; patch: JsonValue } => {
  if (!isObject(patch) || patch['$reset'] !== true) return { replaces: false, patch };
  const { $reset: _, ...rest } = patch;
  return { replaces: true, patch: rest };
};

const organizationIn = ({ organization }: Collection, columns: Readonly<Record<string, unknown>>): number | null => {
  const id = organization?.column ? columns[organization.column] : null;
  return typeof id === 'number' ? id : null;
};

const assertNewKey = (collection: Collection, key: string): void => {
  const { member, type } = collection.key;
  const schema = memberType(collection.schema, member)?.schema;
  const [fault] = type === 'text' && schema ? validateDocument(schema, key) : [];
  if (isKey(collection, key) && isIndexable(key) && !fault) return;
  throw new CodedError('BAD_USER_INPUT', `${member} ${fault?.message ?? 'is not a possible key'}`, { path: [member] });
};

const assertVersion = (expected: string | undefined, present: string | null): void => {
  if (isExpectedVersion(expected, present)) return;
  throw new CodedError('PRECONDITION_FAILED', present === null ? 'The object does not exist' : undefined);
};

const mostItems = 1000;

/** Throws BAD_USER_INPUT for a bulk write of more than 1,000 items. */
export const assertBulk = (items: readonly unknown[]): void => {
  if (items.length > mostItems) throw new CodedError('BAD_USER_INPUT', `At most ${mostItems} items at once`);
};

const atItem = (error: CodedError, index: number): CodedError => {
  const { code, ...details } = error.extensions;
  return new CodedError(code, error.message, { ...details, path: [index, ...(details.path ?? [])] });
};
