import type { Collection } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';
import type { SecretBox } from '../../src/auth/secrets.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';
import { presentSecrets } from './repositorySecrets.ts';
import { changedSecrets, type SecretChange } from './secrets.ts';
import { besideAfter } from './watcherMembers.ts';

/** How old, in milliseconds, statistics may be before a node counts as offline and shows none: `streamer_dead_timeout`. */
export type DeadTimeout = () => number;

/** True in SQL while the statistics `s` of a node are young enough. */
export const isAliveSql = (deadTimeoutMs: DeadTimeout): string =>
  `s.fetched_at > now() - interval '${deadTimeoutMs()} ms'`;

/**
 * Streamers, for the collection engine. The `secrets` column it is given is a `SecretChange`; what it stores is sealed. `watcher` is a
 * patch of Watcher; what it stores is what only Watcher has.
 */
export const streamersCollection = (secretBox: SecretBox, deadTimeoutMs: DeadTimeout): Collection => ({
  name: 'streamers',
  schema: contract('central').schema('Streamer'),
  table: 'streamers',
  key: { column: 'hostname', member: 'hostname', type: 'text' },
  joins: { s: 'streamer_stats s on s.hostname = t.hostname' },
  parts: {
    stats: {
      get sql() {
        return `(case when ${isAliveSql(deadTimeoutMs)} then s.stats end)`;
      },
      join: 's',
    },
    dvrs: {
      get sql() {
        return `(case when ${isAliveSql(deadTimeoutMs)} then s.dvrs end)`;
      },
      join: 's',
    },
  },
  members: {
    role: { sql: 't.role', type: 'text', indexed: true },
    namespace: { sql: 't.namespace', type: 'text', indexed: true },
    labels: { sql: 't.labels', type: 'jsonb', indexed: true },
  },
  search: 't.search',
  defaultSort: [{ member: 'hostname', descending: false }],
  columns: { secrets: 'bytea', maintenance: 'jsonb', watcher: 'jsonb' },
  present: { watcher: 't.watcher' },
  beforeSave: async ({ key, document, current, columns, present, transaction }) => {
    if (!current) assertHostname(key);
    if (document['role'] === undefined) throw required('role');
    const patch = columns['watcher'] as JsonObject | undefined;
    const beside = patch && { watcher: besideAfter(present['watcher'], patch) };
    const change = columns['secrets'] as SecretChange | undefined;
    if (!change && current) return { ...(beside && { columns: beside }) };
    const secrets = changedSecrets(await presentSecrets(transaction, secretBox, key), change ?? {});
    if (secrets.cluster_key === undefined) throw required('cluster_key');
    return { columns: { ...beside, secrets: secretBox.seal(JSON.stringify(secrets)) } };
  },
});

/** Throws BAD_USER_INPUT unless a new streamer may be called so. */
export const assertHostname = (hostname: string): void => {
  if (/^[^\s/\\?#@\p{Cc}]{1,253}$/u.test(hostname)) return;
  throw new CodedError('BAD_USER_INPUT', 'hostname must be a host name of at most 253 characters', {
    path: ['hostname'],
    parameter: 'hostname',
  });
};

const required = (member: string) => new CodedError('BAD_USER_INPUT', `${member} is required`, { path: [member] });
