import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { projectRoot } from './projectRoot.ts';
import type { logLevels } from './settings/kinds.ts';
import { givenSettings, type GivenSettings } from './settings/settings.ts';

/** Bounds that protect the process from one client. */
export interface Limits {
  /** Largest request body, bytes. */
  bodyBytes: number;
  /** Lexical tokens of a GraphQL document. */
  queryTokens: number;
  /** Nested selection sets. */
  queryDepth: number;
  /** Fields of one selection set. */
  queryBreadth: number;
  /** Aliases in one document. */
  queryAliases: number;
  /** Estimated nodes a query may return. */
  queryCost: number;
  /** Longest a statement may run, milliseconds. */
  statementTimeoutMs: number;
}

/** How long what is of no more use is kept, in days. */
export interface Retention {
  /** Deletes; a follower that was away for longer starts over. */
  tombstoneDays: number;
  /** Layouts of streams that no longer exist. */
  layoutDays: number;
  /** The audit log. */
  auditDays: number;
  /** Closed episodes; 0: for ever. */
  episodeDays: number;
}

/** The parts of the graph; `schema/` and `subgraphs/` have one of each name. */
export const subgraphNames = ['streams', 'streamers', 'accounts', 'episodes', 'persons', 'mediaServers'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** Everything the environment decides, read once at start. Null: not set. */
export interface Config {
  host: string;
  port: number;
  /** A Postgres to use; null: the embedded one. */
  databaseUrl: string | null;
  /** Connections of this process. */
  databasePoolSize: number;
  /** Where the embedded Postgres and generated secrets live; absolute. */
  dataDir: string;
  /** Folder with `initdb` and `postgres`; null: found by the launcher. */
  pgBinDir: string | null;
  /** Master key; null: generated and kept in `dataDir`. */
  apiKey: string | null;
  editAuth: { login: string; password: string } | null;
  /** Seals secrets at rest, 32 bytes in hex or base64; null: generated and kept in `dataDir`. */
  secretKey: string | null;
  /** Where subgraphs that run alone are reached, by name; those not named run in this process. */
  subgraphUrls: Readonly<Partial<Record<SubgraphName, string>>>;
  /** Public base URL without a trailing slash. */
  apiUrl: string | null;
  /** A NATS server that rings between replicas, with credentials; null: Postgres does. */
  natsUrl: string | null;
  /** A database of countries in MaxMind's format; null: no country is known. */
  geoipDatabase: string | null;
  /** How long an HTTP backend may take to say who may play. */
  authBackendTimeoutMs: number;
  /** How long a registered media server may take to say how it does. */
  mediaServerTimeoutMs: number;
  /** Whom answers of OvenMediaEngine's API follow where its documentation and current servers differ. */
  omeAnswers: 'documentation' | 'server';
  /** How much of what nodes are told is kept ready for them, bytes. */
  configExternalCacheBytes: number;
  /** Share of the nodes in use, percent, above which their vanishing at once is taken for an outage of ours; 100: never. */
  layouterOutagePercent: number;
  /** What the log begins with; afterwards `LiveSettings` decides. */
  logLevel: LogLevel;
  /** What of the settings that Central's config holds too is decided here. */
  settings: GivenSettings;
  introspection: boolean;
  limits: Limits;
  retention: Retention;
}

export type LogLevel = (typeof logLevels)[number];

/** A mistake of the operator: its message is one line for the terminal, without a stack. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the environment. An empty variable counts as unset. Throws `ConfigError` naming the variable at fault. */
export const loadConfig = (env: Readonly<Record<string, string | undefined>> = process.env): Config => {
  const text = (name: string): string | null => env[name]?.trim() || null;

  const integer = (name: string, fallback: number, minimum: number, maximum: number): number => {
    const value = text(name);
    if (value === null) return fallback;
    const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
    if (number >= minimum && number <= maximum) return number;
    throw new ConfigError(`${name} must be an integer from ${minimum} to ${maximum}, got '${value}'`);
  };

  const oneOf = <T extends string>(name: string, fallback: T, values: readonly T[]): T => {
    const value = text(name) ?? fallback;
    const found = values.find((each) => each === value.toLowerCase());
    if (found) return found;
    throw new ConfigError(`${name} must be one of ${values.join(', ')}, got '${value}'`);
  };

  /** The value is not repeated in the error: it may hold a password. */
  const url = (name: string, protocols: readonly string[]): string | null => {
    const value = text(name);
    if (value === null || (URL.canParse(value) && protocols.includes(new URL(value).protocol))) return value;
    throw new ConfigError(
      `${name} must be a URL that starts with ${protocols.map((each) => `${each}//`).join(' or ')}`,
    );
  };

  const folder = (name: string, mustHold?: string): string | null => {
    const value = text(name);
    if (value === null) return null;
    if (mustHold && !existsSync(join(value, mustHold))) {
      throw new ConfigError(`${name} must be a folder that holds '${mustHold}', got '${value}'`);
    }
    return resolve(value);
  };

  const file = (name: string): string | null => {
    const value = text(name);
    if (value === null || existsSync(value)) return value && resolve(value);
    throw new ConfigError(`${name} must be a file, got '${value}'`);
  };

  const credentials = (name: string): Config['editAuth'] => {
    const value = text(name);
    if (value === null) return null;
    const [, login, password] = /^([^:]+):(.+)$/s.exec(value) ?? [];
    if (login && password) return { login, password };
    throw new ConfigError(`${name} must be of the form login:password`);
  };

  const settings = givenSettings({
    text,
    url,
    credentials,
    integer: (name, minimum, maximum) => (text(name) === null ? null : integer(name, minimum, minimum, maximum)),
    oneOf: (name, values) => (text(name) === null ? null : oneOf(name, values[0]!, values)),
  });

  return {
    host: text('HOST') ?? '0.0.0.0',
    port: integer('PORT', 4000, 0, 65535),
    databaseUrl: url('DATABASE_URL', ['postgres:', 'postgresql:']),
    databasePoolSize: integer('DATABASE_POOL_SIZE', 10, 2, 1000),
    dataDir: folder('DATA_DIR') ?? defaultDataDir(),
    pgBinDir: folder('PG_BIN_DIR', 'postgres'),
    apiKey: settings.apiKey,
    editAuth: settings.editAuth,
    secretKey: text('SECRET_KEY'),
    subgraphUrls: Object.fromEntries(
      subgraphNames.flatMap((name) => {
        const address = url(`${name.toUpperCase()}_SUBGRAPH_URL`, ['http:', 'https:']);
        return address ? [[name, address]] : [];
      }),
    ),
    apiUrl: settings.apiUrl,
    natsUrl: url('NATS_URL', ['nats:', 'tls:']),
    geoipDatabase: file('GEOIP_DATABASE'),
    authBackendTimeoutMs: integer('AUTH_BACKEND_TIMEOUT_MS', 2000, 10, 60_000),
    mediaServerTimeoutMs: integer('MEDIA_SERVER_TIMEOUT_MS', 2000, 10, 60_000),
    omeAnswers: oneOf('OME_ANSWERS', 'documentation', ['documentation', 'server']),
    configExternalCacheBytes: integer('CONFIG_EXTERNAL_CACHE_BYTES', 256 * 1024 * 1024, 0, 1e12),
    layouterOutagePercent: integer('LAYOUTER_OUTAGE_PERCENT', 50, 1, 100),
    logLevel: settings.logLevel ?? 'info',
    settings,
    introspection:
      oneOf('INTROSPECTION', 'on', ['on', 'off', 'true', 'false', '1', '0']).match(/^(on|true|1)$/) !== null,
    limits: {
      bodyBytes: integer('MAX_BODY_BYTES', 10 * 1024 * 1024, 1024, 1024 ** 3),
      queryTokens: integer('MAX_QUERY_TOKENS', 10_000, 100, 10_000_000),
      queryDepth: integer('MAX_QUERY_DEPTH', 20, 1, 1000),
      queryBreadth: integer('MAX_QUERY_BREADTH', 500, 1, 100_000),
      queryAliases: integer('MAX_QUERY_ALIASES', 50, 0, 100_000),
      queryCost: integer('MAX_QUERY_COST', 1_000_000, 1, 1e12),
      statementTimeoutMs: integer('STATEMENT_TIMEOUT_MS', 10_000, 100, 3_600_000),
    },
    retention: {
      tombstoneDays: integer('TOMBSTONE_DAYS', 7, 1, 3650),
      layoutDays: integer('LAYOUT_DAYS', 90, 1, 3650),
      auditDays: integer('AUDIT_DAYS', 365, 1, 3650),
      episodeDays: integer('EPISODE_DAYS', 0, 0, 36_500),
    },
  };
};

/**
 * As root `/var/lib/streamgate`, because Postgres runs there as a user that cannot enter private homes; otherwise
 * `$XDG_DATA_HOME/streamgate` or `~/.local/share/streamgate`, and `.data` in the checkout for users without a home.
 */
const defaultDataDir = (): string => {
  if (process.geteuid?.() === 0) return '/var/lib/streamgate';
  try {
    const base = process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share');
    accessSync(nearestExisting(base), constants.W_OK);
    return join(base, 'streamgate');
  } catch {
    return join(projectRoot, '.data');
  }
};

const nearestExisting = (path: string): string => (existsSync(path) ? path : nearestExisting(dirname(path)));
