import type { Database } from '../db/types.ts';

const chunk = 10_000;

/**
 * Forgets the departures up to a position (milliseconds since 1970) in every collection and returns how many.
 *
 * The horizon moves with them in the same statement: who was away for longer starts over instead of missing one.
 */
export const pruneTombstones = async (database: Database, upTo: number): Promise<number> => {
  for (let pruned = 0; ;) {
    const [row] = await database.query<{ count: string }>(
      `with oldest as (
        select collection, position from feed_tombstones where position <= $1 order by position limit ${chunk}
      ), gone as (
        delete from feed_tombstones as tombstone using oldest
        where tombstone.collection = oldest.collection and tombstone.position = oldest.position
        returning tombstone.collection, tombstone.position
      ), moved as (
        update feed_collections as feed set horizon = greatest(feed.horizon, latest.position)
        from (select collection, max(position) as position from gone group by collection) as latest
        where feed.collection = latest.collection
      )
      select count(*) from gone`,
      [upTo],
    );
    const count = Number(row?.count ?? 0);
    pruned += count;
    if (count < chunk) return pruned;
  }
};
