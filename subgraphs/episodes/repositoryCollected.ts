import { lockRows, type StoredRow } from '../../src/collection/lockRows.ts';
import { writeRows, type Write } from '../../src/collection/writeRows.ts';
import type { Lease } from '../../src/db/lease.ts';
import type { Database, Queryable, Transaction } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import { episodes } from './collection.ts';
import { reported, type Report } from './reports.ts';

export type { Identified, Report } from './reports.ts';

/** What the collector works with. */
export interface Collecting {
  database: Database;
  feed: Pick<Feed, 'ring'>;
  /** Makes the writes those of the one collector that there is. */
  lease: Pick<Lease, 'fence'>;
}

/** What became of reports. */
export interface Stored {
  /** How many episodes were written. */
  written: number;
  /** Reports that cannot be stored, and why. */
  refused: { report: Report; error: CodedError }[];
}

/** Nobody: the program itself, whose writes are not logged. */
const origin = { viewer: { subject: 'episodes' } };

/**
 * Stores reports, those of one node in the order of their stamps, together with how far their nodes have been heard: whoever takes
 * over after a crash loses none and doubles none. All in one transaction of as many statements for one report as for all,
 * the rows in one of them. Throws `LeaseLost`, UNAVAILABLE.
 */
export const storeReports = async (
  { database, feed, lease }: Collecting,
  reports: readonly Report[],
): Promise<Stored> => {
  const refused: Stored['refused'] = [];
  const written = await database.transaction(async (transaction) => {
    await lease.fence(transaction);
    const stored = await lockRows(
      transaction,
      episodes,
      reports.map(({ key }) => key),
    );
    const writes = new Map<string, Write>();
    for (const report of reports) {
      try {
        const write = reported(report, rowAfter(writes.get(report.key), stored.get(report.key)));
        if (write) writes.set(report.key, write);
      } catch (error) {
        if (!(error instanceof CodedError)) throw error;
        refused.push({ report, error });
      }
    }
    await saveStamps(transaction, reports);
    const failed = await writeAll(transaction, [...writes.values()]);
    for (const report of reports) {
      const error = failed.get(report.key);
      if (error) refused.push({ report, error });
    }
    return writes.size - failed.size;
  });
  if (written > 0) feed.ring('episodes');
  return { written, refused };
};

/** What the next report of an episode finds after an earlier one of the same batch. */
const rowAfter = (write: Write | undefined, stored: StoredRow | undefined): StoredRow | null => {
  if (!write) return stored ?? null;
  const { source, source_stamp: sourceStamp, identify_at: identifyAt } = write.columns;
  return {
    key: write.key,
    document: write.document,
    position: stored?.position ?? '0',
    organizationId: write.organizationId,
    present: { source, sourceStamp, identifyAt },
  };
};

const saveStamps = async (transaction: Transaction, reports: readonly Report[]): Promise<void> => {
  const stamps = new Map<string, number>();
  for (const { source, reached } of reports) if (!source.startsWith(':')) stamps.set(source, reached);
  if (stamps.size === 0) return;
  await transaction.query(
    `insert into episode_sources (hostname, stamp) select * from unnest($1::text[], $2::int8[]) as heard (hostname, stamp)
       order by 1
     on conflict (hostname) do update set stamp = excluded.stamp`,
    [[...stamps.keys()], [...stamps.values()]],
  );
};

const writeAll = async (transaction: Transaction, writes: readonly Write[]): Promise<Map<string, CodedError>> =>
  writes.length === 0 ? new Map() : (await writeRows(transaction, episodes, writes, origin)).failed;

/** The stamp up to which all that nodes told is stored, by host name; a node not heard so far is left out. */
export const storedStamps = async (database: Queryable): Promise<ReadonlyMap<string, number>> => {
  const rows = await database.query<{ hostname: string; stamp: string }>('select hostname, stamp from episode_sources');
  return new Map(rows.map(({ hostname, stamp }) => [hostname, Number(stamp)]));
};

/** Whose open episodes nobody will close any more. */
export interface Vanished {
  /** Nodes that are or may be heard of again: the episodes of all others are closed. Null: nobody knows yet. */
  present: readonly string[] | null;
  /** The moments by their own clocks, ms, when nodes last began anew: what they told before, they know no more. */
  begunAt: ReadonlyMap<string, number>;
}

const mostClosed = 500;

/** Closes at most 500 open episodes that nobody will close any more, by time-out, and tells how many. */
export const closeVanished = async (
  { database, feed, lease }: Collecting,
  { present, begunAt }: Vanished,
): Promise<number> => {
  const found = await database.query<{ key: string }>(
    `select e.id::text as key from episodes e
       left join unnest($2::text[], $3::int8[]) as begun (hostname, at) on begun.hostname = e.source
       where e.closed_at is null and e.source is not null and left(e.source, 1) <> ':'
         and (e.source <> all($1::text[]) or e.source_stamp < begun.at)
       order by e.source, e.id limit ${mostClosed}`,
    [present, [...begunAt.keys()], [...begunAt.values()]],
  );
  if (found.length === 0) return 0;
  const closed = await database.transaction(async (transaction) => {
    await lease.fence(transaction);
    const stored = await lockRows(
      transaction,
      episodes,
      found.map(({ key }) => key),
    );
    const writes = [...stored.values()].flatMap((row) =>
      row.document['closed_at'] === undefined ? [closedNow(row)] : [],
    );
    await writeAll(transaction, writes);
    return writes.length;
  });
  if (closed > 0) feed.ring('episodes');
  return closed;
};

const closedNow = ({ key, document, organizationId }: StoredRow): Write => ({
  key,
  document: { ...document, closed_at: Math.max(Date.now(), Number(document['opened_at'])), close_reason: 'timeout' },
  columns: { identify_at: null },
  organizationId,
  formerOrganizationId: organizationId,
});
