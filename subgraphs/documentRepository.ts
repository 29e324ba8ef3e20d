import { byKeys, snapshotAfter, type KeysRequest } from '../src/collection/byKeys.ts';
import type { Collection } from '../src/collection/collection.ts';
import { page } from '../src/collection/page.ts';
import type { DocumentRow, Page, PageRequest } from '../src/collection/types.ts';
import type { Database } from '../src/db/types.ts';
import type { CollectionName } from '../src/feed/types.ts';

/** What every collection of documents can be asked. Rows the viewer may not see are as if they were not there. */
export interface DocumentRepository {
  readonly name: CollectionName;
  page(request: PageRequest): Promise<Page>;
  /** In no promised order; missing keys are left out. */
  byKeys(keys: readonly string[], request: KeysRequest): Promise<readonly DocumentRow[]>;
  /** The next rows in the order of keys. */
  snapshotAfter(request: KeysRequest & { afterKey: string | null; limit: number }): Promise<readonly DocumentRow[]>;
}

/** The repository of a collection that the engine serves alone. */
export const documentRepository = (database: Database, collection: Collection): DocumentRepository => ({
  name: collection.name,
  page: (request) => page(database, collection, request),
  byKeys: (keys, request) => byKeys(database, collection, keys, request),
  snapshotAfter: (request) => snapshotAfter(database, collection, request),
});
