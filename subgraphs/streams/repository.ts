import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import {
  documentReader,
  documentRepository,
  type DocumentRepository,
  type FollowedReader,
} from '../documentRepository.ts';
import { streams } from './collection.ts';
import { withIngestHistory } from './repositoryLayouts.ts';
import { streamPages, type StreamPages } from './repositoryPages.ts';

export interface StreamRepository extends DocumentRepository {
  /** The same streams, whose layouts hold `ingest_history`. */
  readonly withHistory: FollowedReader;
  readonly pages: StreamPages;
  /** The same, whose layouts hold `ingest_history`. */
  readonly pagesWithHistory: StreamPages;
}

/** All SQL on streams. */
export const streamRepository = (database: Database, feed: Feed): StreamRepository => {
  const repository = documentRepository(database, feed, streams);
  return {
    ...repository,
    withHistory: documentReader(database, withIngestHistory(streams)),
    pages: streamPages(database, streams),
    pagesWithHistory: streamPages(database, withIngestHistory(streams)),
    delete: async (names, writer, versions) => {
      const results = await repository.delete(names, writer, versions);
      const deleted = results.filter(({ error }) => !error).map(({ key }) => key);
      await database.query('delete from stream_stats where name = any($1)', [deleted]);
      return results;
    },
  };
};
