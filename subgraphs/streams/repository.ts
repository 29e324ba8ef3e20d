import type { Collection } from '../../src/collection/collection.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import {
  documentReader,
  documentRepository,
  type DocumentReader,
  type DocumentRepository,
  type FollowedReader,
} from '../documentRepository.ts';
import { streams } from './collection.ts';
import { withIngestHistory } from './repositoryLayouts.ts';

export interface StreamRepository extends DocumentRepository {
  /** The same streams, whose layouts hold `ingest_history`. */
  readonly withHistory: FollowedReader;
  /** Of these the streams of one organization. */
  ofOrganization(id: number, history: boolean): DocumentReader;
}

/** All SQL on streams. */
export const streamRepository = (database: Database, feed: Feed): StreamRepository => {
  const repository = documentRepository(database, feed, streams);
  return {
    ...repository,
    withHistory: documentReader(database, withIngestHistory(streams)),
    ofOrganization: (id, history) =>
      documentReader(database, ownedBy(id, history ? withIngestHistory(streams) : streams)),
    delete: async (names, writer, versions) => {
      const results = await repository.delete(names, writer, versions);
      const deleted = results.filter(({ error }) => !error).map(({ key }) => key);
      await database.query('delete from stream_stats where name = any($1)', [deleted]);
      return results;
    },
  };
};

const ownedBy = (organization: number, collection: Collection): Collection => ({
  ...collection,
  rows: (_, sql) => `t.organization_id = ${sql.bind(organization, 'int4')}`,
});
