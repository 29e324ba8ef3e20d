import type { Database } from '../db/types.ts';
import type { Logger } from '../log.ts';
import { createChangeLog } from './changeLog.ts';
import { createCollectionFeed } from './collectionFeed.ts';
import { feedTables, type FeedTable } from './collections.ts';
import type { Doorbell } from './doorbell.ts';
import { createPostgresDoorbell } from './postgresDoorbell.ts';
import { createTailer, type Tailer } from './tailer.ts';
import type { CollectionFeed, CollectionName, Feed } from './types.ts';

export interface FeedOptions {
  /** Tables in place of the usual ones. */
  collections?: Partial<Record<CollectionName, FeedTable>>;
  /** Instead of NOTIFY; it is disposed with the feed. */
  doorbell?: Doorbell;
  /** Changes kept in memory per collection; older ones are read from the tables. */
  bufferSize?: number;
  log?: Logger;
}

/** Opens the change feed of a migrated database. A collection is tailed from its first use on. */
export const createFeed = async (database: Database, options: FeedOptions = {}): Promise<Feed> => {
  const { log, bufferSize = 10_000 } = options;
  const tables = { ...feedTables, ...options.collections };
  const [meta] = await database.query<{ epoch: string }>('select epoch from feed_meta');
  const doorbell = options.doorbell ?? (await createPostgresDoorbell(database, log));
  const open = new Map<CollectionName, { feed: CollectionFeed; tailer: Tailer }>();
  const onError = (err: unknown) => log?.warn({ err }, 'the change feed could not be read; trying again');

  const stopListening = doorbell.onRing((topic) => {
    for (const [name, { tailer }] of open) if (topic === null || topic === name) tailer.pull().catch(onError);
  });

  const openCollection = (name: CollectionName) => {
    const changes = createChangeLog(database, name, tables[name]);
    const tailer = createTailer({ log: changes, capacity: bufferSize, onError });
    const opened = { feed: createCollectionFeed(changes, tailer), tailer };
    open.set(name, opened);
    return opened;
  };

  return {
    epoch: meta?.epoch ?? '',
    collection: (name) => (open.get(name) ?? openCollection(name)).feed,
    ring: (name) => doorbell.ring(name),
    async [Symbol.asyncDispose]() {
      stopListening();
      await doorbell[Symbol.asyncDispose]();
      await Promise.all([...open.values()].map(({ tailer }) => tailer[Symbol.asyncDispose]()));
    },
  };
};
