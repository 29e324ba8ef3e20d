import type { Collection } from '../../src/collection/collection.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import {
  documentReader,
  documentRepository,
  type DocumentReader,
  type DocumentRepository,
} from '../documentRepository.ts';
import { streams } from './collection.ts';
import { withIngestHistory } from './repositoryLayouts.ts';

export interface StreamRepository extends DocumentRepository {
  /** The same streams, whose layouts hold `ingest_history`. */
  readonly withHistory: DocumentReader;
  /** Of these the streams of one organization. */
  ofOrganization(id: number): DocumentReader;
}

/** All SQL on streams. */
export const streamRepository = (database: Database, feed: Feed): StreamRepository => {
  const repository = documentRepository(database, feed, streams);
  const withHistory = documentReader(database, withIngestHistory(streams));
  const reader = (select: readonly string[] | undefined) => (asksForHistory(select) ? withHistory : repository);

  return {
    ...repository,
    withHistory,
    page: (request) => reader(request.select).page(request),
    byKeys: (names, request) => reader(request.select).byKeys(names, request),
    snapshotAfter: (request) => reader(request.select).snapshotAfter(request),
    ofOrganization: (id) => documentReader(database, ownedBy(id)),
    delete: async (names, writer, versions) => {
      const results = await repository.delete(names, writer, versions);
      const deleted = results.filter(({ error }) => !error).map(({ key }) => key);
      await database.query('delete from stream_stats where name = any($1)', [deleted]);
      return results;
    },
  };
};

const asksForHistory = (select: readonly string[] | undefined): boolean =>
  select?.some((member) => /^layout\.ingest_history(\.|$)/.test(member)) ?? false;

const ownedBy = (organization: number): Collection => ({
  ...streams,
  rows: (_, sql) => `t.organization_id = ${sql.bind(organization, 'int4')}`,
});
