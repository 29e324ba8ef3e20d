import type { Database, Queryable } from '../../src/db/database.ts';
import { createFeed, type FeedOptions } from '../../src/feed/feed.ts';
import type { KeyedNode } from '../../src/feed/changeStream.ts';
import type { Feed } from '../../src/feed/types.ts';

/** A collection made for tests under the name of `streams`: rows with a key, a number and a position. */
export const createProbes = (database: Database): Promise<unknown> =>
  database.query(`
    create table probes (name text collate "C" primary key, value int not null, position int8 not null unique);
    create index on probes (value)`);

export const probeFeed = (database: Database, options: FeedOptions = {}): Promise<Feed> =>
  createFeed(database, { collections: { streams: { table: 'probes', key: 'name' } }, ...options });

/** Saves probes in one transaction, as every repository does: the position comes with the last statement. */
export const saveProbes = async (database: Queryable, names: readonly string[], value = 1): Promise<number[]> => {
  const rows = await database.query<{ position: string }>(
    `with feed as materialized (select feed_next('streams', $2) as first)
    insert into probes select name, $3, feed.first + row - 1 from feed, unnest($1::text[]) with ordinality as wanted (name, row)
    on conflict (name) do update set value = excluded.value, position = excluded.position
    returning position`,
    [names, names.length, value],
  );
  return rows.map(({ position }) => Number(position));
};

export const deleteProbe = (database: Database, name: string): Promise<unknown> =>
  database.query(
    `with feed as materialized (select feed_next('streams') as first), gone as (delete from probes where name = $1 returning name)
    insert into feed_tombstones (collection, key, position) select 'streams', name, first from gone, feed`,
    [name],
  );

/** What a resolver passes to `changeStream`: probes whose value is at least `minimum`. */
export const probeQueries = (database: Database, { minimum = 0, pageSize = 2 } = {}) => ({
  snapshotPage: async (afterKey: string | null): Promise<KeyedNode<number>[]> =>
    database.query(
      `select name as key, value as node from probes where name > $1 and value >= $2 order by name limit ${pageSize}`,
      [afterKey ?? '', minimum],
    ),
  rowsByKeys: async (keys: readonly string[]): Promise<KeyedNode<number>[]> =>
    database.query('select name as key, value as node from probes where name = any($1) and value >= $2', [
      keys,
      minimum,
    ]),
});
