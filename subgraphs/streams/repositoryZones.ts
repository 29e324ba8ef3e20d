import type { Database, Queryable } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import { documentRepository, type DocumentRepository } from '../documentRepository.ts';
import { zones } from './zones.ts';

export interface ZoneRepository extends DocumentRepository {
  /** Throws CONFLICT with the numbers of streams and nodes that name the zone, when there are any. */
  assertUnused(name: string): Promise<void>;
  /** Of these names those that no zone has. */
  unknown(names: readonly string[]): Promise<ReadonlySet<string>>;
}

/** All SQL on zones. */
export const zoneRepository = (database: Database, feed: Feed): ZoneRepository => ({
  ...documentRepository(database, feed, zones),

  async assertUnused(name) {
    const { streams, streamers } = await usesOf(database, name);
    if (streams === '0' && streamers === '0') return;
    throw new CodedError('CONFLICT', `${streams} streams have rules about the zone, ${streamers} nodes are in it`, {
      meta: { streams, streamers },
    });
  },

  async unknown(names) {
    const rows = await database.query<{ name: string }>(
      'select name from unnest($1::text[]) as wanted (name) where not exists (select from zones z where z.name = wanted.name)',
      [names],
    );
    return new Set(rows.map(({ name }) => name));
  },
});

const usesOf = async (database: Queryable, name: string): Promise<{ streams: string; streamers: string }> => {
  const [row] = await database.query<{ streams: string; streamers: string }>(
    `select
      (select count(*) from streams s where exists (select from zones where name = $1)
        and (s.watcher->'layout_rules'->'preferred_zones' @> to_jsonb($1::text)
          or s.watcher->'layout_rules'->'required_zones' @> to_jsonb($1::text))) as streams,
      (select count(*) from streamer_zones n where n.zone = $1 and exists (select from zones where name = $1)) as streamers`,
    [name],
  );
  return row ?? { streams: '0', streamers: '0' };
};
