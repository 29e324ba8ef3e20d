import { escapeIdentifier } from 'pg';
import type { Database } from '../db/types.ts';
import type { FeedTable } from './collections.ts';
import type { Change, CollectionName } from './types.ts';

/** The tables of one collection, read as a log. */
export interface ChangeLog {
  /** Position of the newest change; 0 for a collection that never had one. */
  head(): Promise<number>;
  /** The oldest changes after a position in their order, at most 1,000, and the horizon at that moment. */
  readAfter(position: number): Promise<{ changes: Change[]; horizon: number }>;
}

export const batchSize = 1000;

/**
 * Reads a collection's rows and departures as one log; rows and horizon come from one snapshot, so no prune is missed.
 *
 * A departure keeps its own place in it: at the row's later writes nobody would learn that it left before.
 */
export const createChangeLog = (
  database: Database,
  collection: CollectionName,
  { table, key, settle }: FeedTable,
): ChangeLog => {
  const [tableName, keyName] = [escapeIdentifier(table), escapeIdentifier(key)];
  const head = `
    select greatest(
      (select max(position) from ${tableName}),
      (select max(position) from feed_tombstones where collection = $1),
      (select horizon from feed_collections where collection = $1)
    ) as head`;
  const changes = `
    select change.key, change.position, coalesce(feed.horizon, 0) as horizon
    from (select 1) as always
    left join feed_collections as feed on feed.collection = $1
    left join lateral (
      (select ${keyName}::text as key, position
        from ${tableName} where position > $2 order by position limit ${batchSize})
      union
      (select key, position from feed_tombstones
        where collection = $1 and position > $2 order by position limit ${batchSize})
      order by position limit ${batchSize}
    ) as change on true
    order by change.position`;

  /** Rows that are written without a position get one before they are looked for. */
  const settled = async (): Promise<number> => {
    if (settle === undefined) return 0;
    const [row] = await database.query<{ count: number }>(`select ${settle}() as count`);
    return row?.count ?? 0;
  };

  return {
    async head() {
      while ((await settled()) > 0);
      const [row] = await database.query<{ head: string | null }>({ name: `feed_head_${table}`, text: head }, [
        collection,
      ]);
      return Number(row?.head ?? 0);
    },
    async readAfter(position) {
      await settled();
      const rows = await database.query<ChangeRow>({ name: `feed_changes_${table}`, text: changes }, [
        collection,
        position,
      ]);
      return {
        horizon: Number(rows[0]?.horizon ?? 0),
        changes: rows.flatMap((row) => (row.key === null ? [] : { key: row.key, position: Number(row.position) })),
      };
    },
  };
};

interface ChangeRow {
  key: string | null;
  position: string;
  horizon: string;
}
