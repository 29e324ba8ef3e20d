import type { CollectionName } from './types.ts';

/** Where a collection's rows live. The table has a unique index on `position`; `key` is read as text. */
export interface FeedTable {
  table: string;
  key: string;
  /** The function that gives rows without a position one, at most 10,000 at once, and returns how many there were. */
  settle?: string;
}

export const feedTables: Readonly<Record<CollectionName, FeedTable>> = {
  streams: { table: 'streams', key: 'name' },
  streamers: { table: 'streamers', key: 'hostname' },
  episodes: { table: 'episodes', key: 'id' },
  persons: { table: 'persons', key: 'id' },
  users: { table: 'users', key: 'id' },
  organizations: { table: 'organizations', key: 'id' },
  agents: { table: 'agents', key: 'id' },
  central_config: { table: 'central_config', key: 'name' },
  load_balancers: { table: 'load_balancers', key: 'name' },
  auth_backends: { table: 'auth_backends', key: 'name' },
  audit_events: { table: 'audit_events', key: 'id', settle: 'audit_settle' },
  api_tokens: { table: 'api_tokens', key: 'name' },
  presets: { table: 'presets', key: 'id' },
  zones: { table: 'zones', key: 'name' },
  shares: { table: 'shares', key: 'key' },
  media_servers: { table: 'media_servers', key: 'id' },
};
