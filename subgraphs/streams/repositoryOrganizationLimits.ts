import type { Saving } from '../../src/collection/collection.ts';
import type { Queryable } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';

interface Limits {
  organizationId: number;
  cameras: number | null;
  dvrBytes: number | null;
}

/** What a transaction is about to write, by organization and stream: the space of each archive, in bytes. */
const writing = new WeakMap<Queryable, Map<number, Map<string, number>>>();

/**
 * Throws FORBIDDEN when a stream would take its organization over the number of cameras or the space for archives that it may have.
 *
 * Looked at when a stream is made, comes into an organization, or asks for more space: an organization that is over a lowered limit may
 * still change what it has. The space of an archive is its `dvr.storage_limit`.
 */
export const assertWithinLimits = async (saving: Saving): Promise<void> => {
  const { key, document, current, columns, transaction } = saving;
  const [before, bytes] = [current ? archiveBytes(current) : 0, archiveBytes(document)];
  const comes = columns['organization_id'] !== undefined;
  if (!comes && (current === null || bytes <= before)) return;
  const limits = await limitsFor(transaction, key, comes ? (columns['organization_id'] as number | null) : undefined);
  if (!limits) return;

  const used = await usedBy(transaction, limits.organizationId);
  const isNew = !used.has(key);
  used.set(key, bytes);
  const total = [...used.values()].reduce((sum, each) => sum + each, 0);
  if (isNew && limits.cameras !== null && used.size > limits.cameras) {
    throw overLimit(`The organization may have at most ${limits.cameras} cameras`, 'cameras', limits.cameras);
  }
  if ((isNew || bytes > before) && limits.dvrBytes !== null && total > limits.dvrBytes) {
    throw overLimit(`The archives of the organization may take ${limits.dvrBytes} bytes`, 'dvr_bytes', limits.dvrBytes);
  }
  remember(transaction, limits.organizationId, key, bytes);
};

const overLimit = (message: string, of: string, limit: number): CodedError =>
  new CodedError('FORBIDDEN', message, { meta: { of, limit: String(limit) } });

const archiveBytes = (document: JsonObject): number => {
  const dvr = document['dvr'];
  const limit = typeof dvr === 'object' && dvr !== null ? (dvr as JsonObject)['storage_limit'] : undefined;
  return limit === undefined || limit === null ? 0 : Number(limit);
};

/** The limits of the organization named, else of the one that has the stream; null when nothing limits it. Holds the organization. */
const limitsFor = async (
  transaction: Queryable,
  key: string,
  organization: number | null | undefined,
): Promise<Limits | null> => {
  if (organization === null) return null;
  const statement = `select organization_id, max_cameras, max_dvr_bytes from organization_limits
    where (max_cameras is not null or max_dvr_bytes is not null)
      and organization_id = ${organization === undefined ? '(select organization_id from streams where name = $1)' : '$1'}`;
  const values = [organization ?? key];
  const [found] = await transaction.query(statement, values);
  if (!found) return null;
  // Only where there are limits must two writers wait for each other.
  const [row] = await transaction.query<{
    organization_id: number;
    max_cameras: number | null;
    max_dvr_bytes: string | null;
  }>(`${statement} for no key update`, values);
  if (!row) return null;
  const { organization_id: organizationId, max_cameras: cameras, max_dvr_bytes: bytes } = row;
  return { organizationId, cameras, dvrBytes: bytes === null ? null : Number(bytes) };
};

/** The space of each archive of an organization, with what this transaction is about to write. */
const usedBy = async (transaction: Queryable, organizationId: number): Promise<Map<string, number>> => {
  const rows = await transaction.query<{ name: string; bytes: string | null }>(
    `select name, config->'dvr'->>'storage_limit' as bytes from streams where organization_id = $1`,
    [organizationId],
  );
  const pending = writing.get(transaction)?.get(organizationId) ?? [];
  return new Map([...rows.map(({ name, bytes }) => [name, Number(bytes ?? 0)] as const), ...pending]);
};

const remember = (transaction: Queryable, organizationId: number, key: string, bytes: number): void => {
  const organizations = writing.get(transaction) ?? new Map<number, Map<string, number>>();
  const streams = organizations.get(organizationId) ?? new Map<string, number>();
  writing.set(transaction, organizations.set(organizationId, streams.set(key, bytes)));
};
