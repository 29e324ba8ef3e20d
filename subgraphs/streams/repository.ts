import type { Collection } from '../../src/collection/collection.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import {
  documentReader,
  documentRepository,
  type DocumentReader,
  type DocumentRepository,
  type FollowedReader,
  type PagesByOwner,
  type StoredConfig,
} from '../documentRepository.ts';
import { asWatcherShows } from './cameraMembers.ts';
import { streams } from './collection.ts';
import { existingOnly, saveTogether, type SaveTogether } from '../together.ts';
import { pinLoader, readLayoutsMade, type LayoutMade, type LayoutRange } from './repositoryLayoutEvents.ts';
import { withIngestHistory } from './repositoryLayouts.ts';
import { inZones, type NamedZones } from './camerasInZones.ts';
import { readOverrides } from './repositoryOverrides.ts';
import { layoutPages, streamPages, type StreamPages } from './repositoryPages.ts';

interface Zoned {
  /** Of these the cameras whose layout rules name such zones. */
  inZones(zones: NamedZones): DocumentReader;
}

export interface StreamRepository extends DocumentRepository, Zoned {
  /** The same streams as Watcher shows them; `select` says which members, always. */
  readonly ofWatcher: FollowedReader & Zoned;
  readonly ofWatcherWithHistory: FollowedReader & Zoned;
  /** The same streams, whose layouts hold `ingest_history`. */
  readonly withHistory: FollowedReader & Zoned;
  readonly pages: StreamPages;
  /** The same, whose layouts hold `ingest_history`. */
  readonly pagesWithHistory: StreamPages;
  /** Every layout that streams have had, by name; for who was found to see the streams. */
  readonly layouts: PagesByOwner<string>;
  /** Layouts in the order in which they were made, whoever may see their streams. */
  layoutsMade(range: LayoutRange): Promise<LayoutMade[]>;
  /** Whether streams are pinned; for who was found to see them. */
  pinned: ReturnType<typeof pinLoader>;
  /** What is laid over streams, of those that have something, for who was found to see them. */
  overrides(names: readonly string[]): Promise<readonly StoredConfig[]>;
  /** Saves all streams or none. */
  saveTogether: SaveTogether;
  /** Changes existing streams, all or none. Throws NOT_FOUND for one that does not exist. */
  changeTogether: SaveTogether;
}

/** All SQL on streams. */
export const streamRepository = (database: Database, feed: Feed): StreamRepository => {
  const repository = documentRepository(database, feed, streams);
  const zoned = (collection: Collection): Zoned => ({
    inZones: (zones) => documentReader(database, { ...collection, rows: inZones(zones) }),
  });
  const reader = (collection: Collection) => ({ ...documentReader(database, collection), ...zoned(collection) });
  return {
    ...repository,
    ...zoned(streams),
    withHistory: reader(withIngestHistory(streams)),
    ofWatcher: reader(asWatcherShows(streams)),
    ofWatcherWithHistory: reader(asWatcherShows(withIngestHistory(streams))),
    pages: streamPages(database, streams),
    pagesWithHistory: streamPages(database, withIngestHistory(streams)),
    layouts: layoutPages(database),
    layoutsMade: (range) => readLayoutsMade(database, range),
    pinned: pinLoader(database),
    overrides: (names) => readOverrides(database, names),
    saveTogether: saveTogether(database, feed, streams),
    changeTogether: saveTogether(database, feed, existingOnly(streams)),
    delete: async (names, writer, versions) => {
      const results = await repository.delete(names, writer, versions);
      const deleted = results.filter(({ error }) => !error).map(({ key }) => key);
      await database.query('delete from stream_stats where name = any($1)', [deleted]);
      return results;
    },
  };
};
