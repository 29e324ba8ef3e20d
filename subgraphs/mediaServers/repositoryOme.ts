import type { SecretBox } from '../../src/auth/secrets.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { parseExact, stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';
import {
  keyOf,
  type OmeAddress,
  type OmeKey,
  type OmeKind,
  type OmePhase,
  type OmeResource,
} from '../../src/ome/types.ts';
import { mediaServerSecrets } from './repositorySecrets.ts';

/** Which resources of a server; a level that is not given is not looked at. */
export type OmeWhere = Partial<Omit<OmeKey, 'kind'>> & { kind?: OmeKind };

/** The resources of one server within one transaction, or outside of any. */
export interface OmeResources {
  /** Those that match, oldest first. */
  find(where?: OmeWhere): Promise<OmeResource[]>;
  /** Writes whole resources. */
  put(resources: readonly OmeResource[]): Promise<void>;
  drop(keys: readonly OmeKey[]): Promise<void>;
}

/** What a server told of itself. */
export interface OmeServerState {
  reachable: boolean;
  lastError: string | null;
  lookedAt: Date;
  /** `version`, `statistics` and `queues`. */
  told: JsonObject;
}

/** All SQL on what is wanted of OvenMediaEngines and on what they said. */
export interface OmeRepository {
  resources(server: string): OmeResources;
  /** Work that no other writer of the server's resources comes between. */
  change<Done>(server: string, work: (resources: OmeResources, transaction: Queryable) => Promise<Done>): Promise<Done>;
  /** The server as it was at the last look; null: nobody has looked. */
  state(server: string): Promise<OmeServerState | null>;
  saveState(server: string, state: OmeServerState): Promise<void>;
  /** Forgets what was to be removed from servers that are not attached, and what they said; what is wanted of them waits. */
  releaseAllBut(servers: readonly string[]): Promise<void>;
  /** Those that are attached, enabled and have an access token. */
  addresses(): Promise<OmeAddress[]>;
  /** Whether a server of that name is attached, enabled or not. */
  isAttached(server: string): Promise<boolean>;
  /** The server that is marked as the default; null when none is. */
  defaultServer(): Promise<string | null>;
}

const levels = ['kind', 'host', 'application', 'stream', 'output', 'name'] as const;

export const omeRepository = (database: Database, box: SecretBox): OmeRepository => ({
  resources: (server) => resourcesOf(database, box, server),
  change: (server, work) =>
    database.transaction(async (transaction) => {
      await transaction.query('select pg_advisory_xact_lock(7028, hashtext($1))', [server]);
      return work(resourcesOf(transaction, box, server), transaction);
    }),
  state: async (server) => {
    const [row] = await database.query<{
      reachable: boolean;
      last_error: string | null;
      looked_at: Date;
      told: string;
    }>('select reachable, last_error, looked_at, told from ome_servers where server = $1', [server]);
    if (!row) return null;
    const { reachable, last_error: lastError, looked_at: lookedAt, told } = row;
    return { reachable, lastError, lookedAt: new Date(lookedAt), told: parseExact(told) as JsonObject };
  },
  saveState: async (server, { reachable, lastError, lookedAt, told }) => {
    await database.query(
      `insert into ome_servers (server, reachable, last_error, looked_at, told) values ($1, $2, $3, $4, $5)
       on conflict (server) do update set reachable = excluded.reachable, last_error = excluded.last_error,
         looked_at = excluded.looked_at, told = excluded.told`,
      [server, reachable, lastError, lookedAt, stringifyLossless(told)],
    );
  },
  releaseAllBut: async (servers) => {
    await database.query('delete from ome_resources where wanted = false and server <> all($1)', [servers]);
    const released = await database.query<{ server: string }>(
      'delete from ome_servers where server <> all($1) returning server',
      [servers],
    );
    if (released.length === 0) return;
    const names = released.map(({ server }) => server);
    await database.query('delete from ome_resources where server = any($1) and wanted is distinct from true', [names]);
    await database.query(
      `update ome_resources set applied = null, observed = null, statistics = null, phase = 'waiting', drift = '{}',
         last_error = null, last_error_at = null
       where server = any($1)`,
      [names],
    );
  },
  addresses: async () => {
    const rows = await database.query<{ id: string; name: string; url: string }>(
      `select id, name, config->>'url' as url from media_servers
       where kind = 'ovenmediaengine' and config->'enabled' is distinct from 'false' and secrets is not null order by name`,
    );
    const secrets = await mediaServerSecrets(
      database,
      box,
      rows.map(({ id }) => id),
    );
    return rows.flatMap(({ id, name, url }) => {
      const accessToken = secrets.get(id)?.token;
      return accessToken === undefined ? [] : [{ server: name, url, accessToken }];
    });
  },
  isAttached: async (server) => {
    const rows = await database.query(`select from media_servers where kind = 'ovenmediaengine' and name = $1`, [
      server,
    ]);
    return rows.length > 0;
  },
  defaultServer: async () => {
    const [row] = await database.query<{ name: string }>(
      `select name from media_servers where kind = 'ovenmediaengine' and config->'default' = 'true'`,
    );
    return row?.name ?? null;
  },
});

interface Row extends OmeKey {
  wanted: boolean | null;
  document: Buffer;
  applied: Buffer | null;
  observed: Buffer | null;
  statistics: string | null;
  phase: OmePhase;
  drift: string[];
  last_error: string | null;
  last_error_at: Date | null;
  created_at: Date;
}

const resourcesOf = (database: Queryable, box: SecretBox, server: string): OmeResources => {
  const sealed = (document: JsonObject | null) => document && box.seal(stringifyLossless(document));
  const opened = (text: Buffer) => parseExact(box.open(text)) as JsonObject;
  const read = (row: Row): OmeResource => ({
    ...keyOf(row),
    wanted: row.wanted,
    document: opened(row.document),
    applied: row.applied && opened(row.applied),
    observed: row.observed && opened(row.observed),
    statistics: row.statistics === null ? null : (parseExact(row.statistics) as JsonObject),
    phase: row.phase,
    drift: row.drift,
    lastError: row.last_error,
    lastErrorAt: row.last_error_at && new Date(row.last_error_at),
    createdAt: new Date(row.created_at),
  });
  return {
    find: async (where = {}) => {
      const given = levels.filter((level) => where[level] !== undefined);
      const tests = given.map((level, index) => `and ${level} = $${index + 2}`).join(' ');
      const rows = await database.query<Row>(
        `select * from ome_resources where server = $1 ${tests}
         order by created_at, kind, host, application, stream, output, name`,
        [server, ...given.map((level) => where[level])],
      );
      return rows.map(read);
    },
    put: async (resources) => {
      for (const each of resources) {
        await database.query(
          `insert into ome_resources (server, kind, host, application, stream, output, name, wanted, document, applied,
             observed, statistics, phase, drift, last_error, last_error_at, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
           on conflict (server, kind, host, application, stream, output, name) do update set
             wanted = excluded.wanted, document = excluded.document, applied = excluded.applied,
             observed = excluded.observed, statistics = excluded.statistics, phase = excluded.phase,
             drift = excluded.drift, last_error = excluded.last_error, last_error_at = excluded.last_error_at,
             created_at = excluded.created_at`,
          [
            server,
            ...levels.map((level) => each[level]),
            each.wanted,
            sealed(each.document),
            sealed(each.applied),
            sealed(each.observed),
            each.statistics && stringifyLossless(each.statistics),
            each.phase,
            each.drift,
            each.lastError,
            each.lastErrorAt,
            each.createdAt,
          ],
        );
      }
    },
    drop: async (keys) => {
      for (const key of keys) {
        await database.query(
          `delete from ome_resources where server = $1 and kind = $2 and host = $3 and application = $4 and stream = $5
             and output = $6 and name = $7`,
          [server, ...levels.map((level) => key[level])],
        );
      }
    },
  };
};
