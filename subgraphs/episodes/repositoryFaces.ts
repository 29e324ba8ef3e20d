import { lockRows, type StoredRow } from '../../src/collection/lockRows.ts';
import { writeRows, type Write } from '../../src/collection/writeRows.ts';
import type { Queryable } from '../../src/db/types.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';
import { episodes } from './collection.ts';
import { withoutBiometrics, withoutFace } from './matchedPersons.ts';
import type { Collecting } from './repositoryCollected.ts';
import type { Identified } from './reports.ts';

const origin = { viewer: { subject: 'episodes' } };

/** A face seen on a stream, by the episode it was seen in. */
export interface Face {
  key: string;
  media: string;
  fingerprint: JsonObject;
}

/** What is known of a stored face. */
export interface KnownFace {
  /** Asking whose it is would be of no use: it is known, or nobody shall know. */
  settled: boolean;
  fingerprint: JsonObject | null;
}

interface KnownRow {
  key: string;
  settled: boolean;
  fingerprint: string | null;
}

/** What is known of the faces of episodes, by their ids; those not stored are left out. */
export const knownFaces = async (database: Queryable, keys: readonly string[]): Promise<Map<string, KnownFace>> => {
  const rows = await database.query<KnownRow>(
    `select id::text as key, config->'fingerprint' as fingerprint,
        closed_at is not null or faceless or config ? 'matched_persons' as settled
      from episodes where id = any($1::int8[])`,
    [keys],
  );
  return new Map(
    rows.map(({ key, settled, fingerprint }) => [
      key,
      { settled, fingerprint: fingerprint === null ? null : (parseExact(fingerprint) as JsonObject) },
    ]),
  );
};

/** Faces of open episodes of which it is time to ask, again, whose they are; those waiting longest first. */
export const facesToIdentify = async (database: Queryable, now: number, limit: number): Promise<Face[]> => {
  const rows = await database.query<{ key: string; media: string; fingerprint: string }>(
    `select id::text as key, media, config->'fingerprint' as fingerprint from episodes
      where identify_at <= $1 and closed_at is null and config ? 'fingerprint' order by identify_at limit $2`,
    [now, limit],
  );
  return rows.map(({ fingerprint, ...row }) => ({ ...row, fingerprint: parseExact(fingerprint) as JsonObject }));
};

/**
 * Stores whose faces they are in episodes that are still open, all in one statement, and when to ask again, which no follower
 * needs to know.
 */
export const saveIdentified = async (
  { database, feed, lease }: Collecting,
  identified: ReadonlyMap<string, Identified>,
): Promise<void> => {
  const keys = [...identified.keys()];
  if (keys.length === 0) return;
  const written = await database.transaction(async (transaction) => {
    await lease.fence(transaction);
    const stored = await lockRows(transaction, episodes, keys);
    await transaction.query(
      `update episodes set identify_at = given.at from unnest($1::int8[], $2::int8[]) as given (id, at)
        where episodes.id = given.id`,
      [keys, keys.map((key) => identified.get(key)?.askAgainAt ?? null)],
    );
    const writes = [...stored.values()].flatMap((row) => {
      const { matchedPersons = null } = identified.get(row.key) ?? {};
      const isFinal = row.document['closed_at'] !== undefined || row.present['faceless'] === true;
      if (matchedPersons === null || isFinal) return [];
      return [changed(row, withoutBiometrics({ ...row.document, matched_persons: matchedPersons }))];
    });
    if (writes.length > 0) await writeRows(transaction, episodes, writes, origin);
    return writes.length;
  });
  if (written > 0) feed.ring('episodes');
};

const mostForgotten = 200;

/**
 * Erases the faces in episodes that matched persons, at most 200 episodes, and tells how many. Which persons they matched stays.
 * Also closed episodes are changed by it.
 */
export const forgetFaces = async (
  { database, feed, lease }: Collecting,
  personIds: readonly string[],
): Promise<number> => {
  if (personIds.length === 0) return 0;
  const found = await database.query<{ key: string }>(
    `select id::text as key from episodes
      where config ? 'matched_persons' and not faceless and config->'matched_persons' @> any($1::jsonb[])
      order by id limit ${mostForgotten}`,
    [personIds.map((id) => `[{"person":{"person_id":${BigInt(id)}}}]`)],
  );
  if (found.length === 0) return 0;
  await database.transaction(async (transaction) => {
    await lease.fence(transaction);
    const stored = await lockRows(
      transaction,
      episodes,
      found.map(({ key }) => key),
    );
    const writes = [...stored.values()].map((row) => changed(row, withoutFace(row.document), true));
    if (writes.length > 0) await writeRows(transaction, episodes, writes, origin);
  });
  feed.ring('episodes');
  return found.length;
};

const changed = ({ key, organizationId }: StoredRow, document: JsonObject, faceless = false): Write => ({
  key,
  document,
  columns: { identify_at: null, ...(faceless && { faceless }) },
  organizationId,
  formerOrganizationId: organizationId,
});
