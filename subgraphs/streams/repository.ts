import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import {
  documentReader,
  documentRepository,
  type DocumentRepository,
  type FollowedReader,
  type PagesByOwner,
} from '../documentRepository.ts';
import { streams } from './collection.ts';
import { existingOnly, saveTogether, type SaveTogether } from '../together.ts';
import { withIngestHistory } from './repositoryLayouts.ts';
import { layoutPages, streamPages, type StreamPages } from './repositoryPages.ts';

export interface StreamRepository extends DocumentRepository {
  /** The same streams, whose layouts hold `ingest_history`. */
  readonly withHistory: FollowedReader;
  readonly pages: StreamPages;
  /** The same, whose layouts hold `ingest_history`. */
  readonly pagesWithHistory: StreamPages;
  /** Every layout that streams have had, by name; for who was found to see the streams. */
  readonly layouts: PagesByOwner<string>;
  /** Saves all streams or none. */
  saveTogether: SaveTogether;
  /** Changes existing streams, all or none. Throws NOT_FOUND for one that does not exist. */
  changeTogether: SaveTogether;
}

/** All SQL on streams. */
export const streamRepository = (database: Database, feed: Feed): StreamRepository => {
  const repository = documentRepository(database, feed, streams);
  return {
    ...repository,
    withHistory: documentReader(database, withIngestHistory(streams)),
    pages: streamPages(database, streams),
    pagesWithHistory: streamPages(database, withIngestHistory(streams)),
    layouts: layoutPages(database),
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
