import { byKeys, snapshotAfter, type KeysRequest } from '../src/collection/byKeys.ts';
import type { Collection } from '../src/collection/collection.ts';
import { deleteDocuments, type DeleteResult } from '../src/collection/delete.ts';
import { departuresFor, type AskDepartures } from '../src/collection/departures.ts';
import { page } from '../src/collection/page.ts';
import { pagesByOwner, type Ownership } from '../src/collection/pagesByOwner.ts';
import { saveDocuments, type ItemResult, type SaveItem } from '../src/collection/save.ts';
import type { DocumentRow, Page, PageRequest } from '../src/collection/types.ts';
import type { Viewer } from '../src/auth/viewer.ts';
import type { Database } from '../src/db/types.ts';
import type { CollectionName, Feed } from '../src/feed/types.ts';
import { RawJson } from '../src/json/rawJson.ts';
import type { RequestContext } from '../src/requestContext.ts';

/** Who writes, for the rights and the history. */
export type Writer = Pick<RequestContext, 'viewer' | 'originator'> &
  Partial<Pick<RequestContext, 'traceId' | 'clientAddress' | 'asked'>>;

/** What the engine is told of a writer. */
export const writerOf = ({ viewer, originator, traceId, clientAddress, asked }: Writer) => ({
  viewer,
  originator,
  traceId,
  clientAddress,
  asked,
});

/** What every collection of documents can be asked. Rows the viewer may not see are as if they were not there. */
export interface DocumentReader {
  readonly name: CollectionName;
  page(request: PageRequest): Promise<Page>;
  /** In no promised order; missing keys are left out. */
  byKeys(keys: readonly string[], request: KeysRequest): Promise<readonly DocumentRow[]>;
  /** The next rows in the order of keys. */
  snapshotAfter(request: KeysRequest & { afterKey: string | null; limit: number }): Promise<readonly DocumentRow[]>;
}

/** The same, of a collection whose changes are followed. */
export interface FollowedReader extends DocumentReader {
  /** How to ask which rows the viewer may be told to forget; null for who may hear of every key. */
  departuresFor(viewer: Viewer): AskDepartures | null;
}

export interface StoredConfig {
  key: string;
  config: RawJson;
}

/** The same, and how its documents are changed. Results come in the order of what was given. */
export interface DocumentRepository extends FollowedReader {
  /** The documents as they are stored, of rows the viewer was found to see. */
  configs(keys: readonly string[]): Promise<readonly StoredConfig[]>;
  save(items: readonly SaveItem[], writer: Writer): Promise<readonly ItemResult[]>;
  delete(keys: readonly string[], writer: Writer, expectedVersions?: Versions): Promise<readonly DeleteResult[]>;
}

/** The versions objects must still have, by key. */
export type Versions = Readonly<Record<string, string>>;

/** Reads a collection through the engine. */
export const documentReader = (database: Database, collection: Collection): FollowedReader => ({
  name: collection.name,
  page: (request) => page(database, collection, request),
  byKeys: (keys, request) => byKeys(database, collection, keys, request),
  snapshotAfter: (request) => snapshotAfter(database, collection, request),
  departuresFor: (viewer) => departuresFor(database, collection, viewer),
});

/** For each owner the page of what belongs to it, all by the same request, in one statement. */
export type PagesByOwner<Owner extends string | number> = (
  owners: readonly Owner[],
  request: PageRequest,
) => Promise<ReadonlyMap<Owner, Page>>;

/** Reads pages of a collection by what its rows belong to. */
export const pagesOf =
  <Owner extends string | number>(
    database: Database,
    collection: Collection,
    ownership: Ownership<Owner>,
  ): PagesByOwner<Owner> =>
  (owners, request) =>
    pagesByOwner(database, collection, { owners, ownership, request });

/** Reads and writes a collection through the engine. */
export const documentRepository = (
  database: Database,
  feed: Pick<Feed, 'ring'>,
  collection: Collection,
): DocumentRepository => ({
  ...documentReader(database, collection),
  configs: async (keys) => {
    const { table, key } = collection;
    const rows = await database.query<{ key: string; config: string }>(
      `select ${key.column}::text as key, config from ${table} where ${key.column} = any($1::${key.type}[]) order by 1`,
      [keys],
    );
    return rows.map((row) => ({ key: row.key, config: new RawJson(row.config) }));
  },
  save: (items, writer) => saveDocuments(database, collection, items, { ...writerOf(writer), feed }),
  delete: (keys, writer, expectedVersions = {}) =>
    deleteDocuments(database, collection, keys, { ...writerOf(writer), feed, expectedVersions }),
});

/** The same repository; after each write it forgets what loaders remember. */
export const forgettingOnWrite = <Repository extends DocumentRepository>(
  repository: Repository,
  forget: () => void,
): Repository => ({
  ...repository,
  save: (items, writer) => repository.save(items, writer).finally(forget),
  delete: (keys, writer, versions) => repository.delete(keys, writer, versions).finally(forget),
});
