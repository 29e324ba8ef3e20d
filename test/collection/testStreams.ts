import { allScopes, noPermissions, type OrganizationPermissions, type Viewer } from '../../src/auth/viewer.ts';
import type { Collection } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';
import type { Database } from '../../src/db/types.ts';

/** A collection of the tests' own, shaped like streams: text key, live stats in a joined table, a map, a containment index. */
export const testStreams: Collection = {
  name: 'streams',
  schema: contract('central').schema('Stream'),
  table: 'engine_streams',
  key: { column: 'name', member: 'name', type: 'text' },
  joins: { s: 'engine_stats s on s.name = t.name' },
  parts: {
    stats: { sql: 's.stats', join: 's' },
    layout: { sql: 't.layout' },
    config_on_disk: { sql: 't.config', showsConfig: true },
  },
  computed: { updated_at: { sql: 't.position', type: 'int8', notNull: true } },
  members: {
    title: { sql: 't.title', type: 'text', indexed: true },
    disabled: { sql: 't.disabled', type: 'boolean' },
    labels: { sql: 't.labels', type: 'jsonb', indexed: true },
    'stats.bitrate': { sql: 's.bitrate', type: 'int8', join: 's', indexed: true },
  },
  search: 't.search',
  containment: true,
  defaultSort: [{ member: 'name', descending: false }],
  organization: {
    sql: 't.organization_id',
    column: 'organization_id',
    mayView: (permissions) => permissions.canViewStreams,
    mayEdit: (permissions) => permissions.canEditStreams,
  },
  columns: { organization_id: 'int4', layout: 'jsonb' },
};

/** Episodes-like: the key is a 64-bit integer. */
export const testEpisodes: Collection = {
  name: 'episodes',
  schema: contract('central').schema('Episode'),
  table: 'engine_episodes',
  key: { column: 'id', member: 'episode_id', type: 'int8' },
  computed: { updated_at: { sql: 't.position', type: 'int8', notNull: true } },
  members: { opened_at: { sql: 't.opened_at', type: 'int8', indexed: true } },
  defaultSort: [{ member: 'opened_at', descending: true }],
  defaultWhere: (filtered) =>
    filtered.has('closed_at') ? undefined : { member: 'closed_at', operator: 'isNull', values: [] },
};

export const createTestTables = async (database: Database): Promise<void> => {
  await database.query(`
    create table engine_streams (
      name text collate "C" primary key,
      organization_id int,
      config jsonb not null default '{}',
      layout jsonb,
      position int8 not null unique,
      title text collate "C" generated always as (nullif(nullif(config ->> 'title', 'null'), 'undefined')) stored,
      disabled boolean generated always as ((config ->> 'disabled')::boolean) stored,
      labels jsonb generated always as (config -> 'labels') stored,
      search text generated always as (name || ' ' || coalesce(config ->> 'title', '') || ' ' || coalesce(config ->> 'comment', '')) stored
    );
    create index on engine_streams (title nulls first, name);
    create index on engine_streams using gin (labels jsonb_path_ops);
    create index on engine_streams using gin (config jsonb_path_ops);
    create index on engine_streams using gin (search gin_trgm_ops);
    create unlogged table engine_stats (
      name text collate "C" primary key,
      stats jsonb not null,
      bitrate int8 generated always as ((stats ->> 'bitrate')::int8) stored
    );
    create index on engine_stats (bitrate nulls first, name);
    create table engine_episodes (
      id int8 primary key,
      config jsonb not null,
      position int8 not null unique,
      opened_at int8 generated always as ((config ->> 'opened_at')::int8) stored
    );
    create index on engine_episodes (opened_at nulls first, id);
  `);
};

const everything: Viewer = {
  kind: 'master',
  subject: 'master',
  userId: null,
  sessionId: null,
  readonly: false,
  scopes: new Set(allScopes),
  seesAllOrganizations: true,
  organizations: new Map(),
  visibilityKey: 'all',
  expiresAt: null,
};

/** Sees and may change everything. */
export const master = everything;

/** A user of organizations, with what they may do there. */
export const memberOf = (organizations: Record<number, Partial<OrganizationPermissions>>): Viewer => ({
  ...everything,
  kind: 'user',
  subject: 'user:1',
  userId: 1,
  seesAllOrganizations: false,
  organizations: new Map(
    Object.entries(organizations).map(([id, permissions]) => [
      Number(id),
      { ...noPermissions, isMember: true, ...permissions },
    ]),
  ),
  visibilityKey: JSON.stringify(organizations),
});
