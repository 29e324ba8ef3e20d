import type { Collection } from '../../src/collection/collection.ts';
import type { Database } from '../../src/db/types.ts';
import { pagesOf, type PagesByOwner } from '../documentRepository.ts';

/** Pages of the streams that belong to something. */
export interface StreamPages {
  /** The streams of organizations, by id. */
  ofOrganizations: PagesByOwner<number>;
  /** The streams that nodes ingest or analyse, by hostname. */
  onStreamers: PagesByOwner<string>;
}

/** Reads them from the streams, with or without the history of their layouts. */
export const streamPages = (database: Database, streams: Collection): StreamPages => ({
  ofOrganizations: pagesOf<number>(database, streams, {
    type: 'int4',
    sql: (organization) => `t.organization_id = ${organization}`,
  }),
  onStreamers: pagesOf<string>(database, streams, {
    type: 'text',
    sql: (hostname) => `t.ingest = ${hostname} or t.inference = ${hostname}`,
  }),
});
