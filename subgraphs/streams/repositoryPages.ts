import type { Collection } from '../../src/collection/collection.ts';
import type { Database } from '../../src/db/types.ts';
import { pagesOf, type PagesByOwner } from '../documentRepository.ts';
import { authUrl } from './authBackends.ts';
import { layouts } from './repositoryLayouts.ts';

/** Pages of the streams that belong to something. */
export interface StreamPages {
  /** The streams of organizations, by id. */
  ofOrganizations: PagesByOwner<number>;
  /** The streams that nodes ingest or analyse, by hostname. */
  onStreamers: PagesByOwner<string>;
  /** The streams that use agents, by the id of the agent. */
  ofAgents: PagesByOwner<string>;
  /** The streams that refer to auth backends, for playing or for publishing, by the name of the backend. */
  ofAuthBackends: PagesByOwner<string>;
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
  ofAgents: pagesOf<string>(database, streams, {
    type: 'text',
    sql: (agent) => `t.name in (select u.name from stream_agents u where u.agent_id = ${agent})`,
  }),
  ofAuthBackends: pagesOf<string>(database, streams, {
    type: 'text',
    sql: (backend) => `${refersTo('on_play', backend)} or ${refersTo('on_publish', backend)}`,
  }),
});

/** An index of the configurations answers it. */
const refersTo = (member: string, backend: string): string =>
  `t.config @> jsonb_build_object('${member}', jsonb_build_object('url', '${authUrl('')}' || ${backend}))`;

/** Reads the pages of the layouts that streams have had, by name. */
export const layoutPages = (database: Database): PagesByOwner<string> =>
  pagesOf<string>(database, layouts, { type: 'text', sql: (name) => `t.name = ${name}` });
