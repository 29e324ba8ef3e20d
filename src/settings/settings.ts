import type { JsonObject, JsonValue } from '../json/lossless.ts';
import { isObject, refused } from '../documents/storable.ts';
import {
  apiBase,
  credentials,
  flag,
  flagText,
  httpUrl,
  integer,
  key,
  logLevel,
  type EnvironmentReader,
  type Kind,
} from './kinds.ts';

interface Setting<T> {
  /** The environment variable that decides it before anything else. */
  variable: string;
  /** Where `CentralConfig` holds it. */
  path: readonly string[];
  kind: Kind<T>;
  /** What holds when neither says anything. */
  fallback: T;
}

const setting = <T>(variable: string, member: string, kind: Kind<T>, fallback: T): Setting<T> => ({
  variable,
  path: member.split('.'),
  kind,
  fallback,
});

const hourMs = 3_600_000;

/** Every setting that may be decided by the environment or by Central's config. Times are in milliseconds. */
const table = {
  /** The master key; null: the one generated on the first start. */
  apiKey: setting('API_KEY', 'api_key', key, null),
  /** Basic credentials that may do everything; null: none. */
  editAuth: setting('EDIT_AUTH', 'edit_auth', credentials, null),
  /** Public base URL without a slash at its end and without the path of an API, handed to media servers; null: none. */
  apiUrl: setting('API_URL', 'api_url', apiBase, null),
  logLevel: setting('LOG_LEVEL', 'loglevel', logLevel, 'info'),
  /** False: a line for each request only at the level `debug`. */
  logRequests: setting('LOG_REQUESTS', 'log_requests', flagText, true),
  /** Where traces are sent; null: nowhere. */
  opentelemetryUrl: setting('OPENTELEMETRY_URL', 'opentelemetry_url', httpUrl, null),
  /** Whether streams are placed on nodes by the program. */
  layouterEnabled: setting('LAYOUTER_ENABLED', 'layouter_enabled', flagText, false),
  /** Between two passes of the layouter. */
  layouterSleepingIntervalMs: setting(
    'LAYOUTER_SLEEPING_INTERVAL',
    'layouter_sleeping_interval',
    integer(100, 24 * hourMs),
    30_000,
  ),
  /** Without successful contact for so long, a node is offline. */
  streamerDeadTimeoutMs: setting('STREAMER_DEAD_TIMEOUT', 'streamer_dead_timeout', integer(100, 24 * hourMs), 60_000),
  /** So many failed health checks within an hour, and a node gets no new streams until it was well for an hour. */
  streamerHealthcheckFailsThreshold: setting(
    'STREAMER_HEALTHCHECK_FAILS_THRESHOLD',
    'streamer_healthcheck_fails_threshold',
    integer(1, 1_000_000),
    5,
  ),
  /** How often what nodes are configured to is compared with what they should be. */
  configExternalReconciliationIntervalMs: setting(
    'CONFIG_EXTERNAL_RECONCILIATION_INTERVAL',
    'config_external_reconciliation_interval',
    integer(100, 24 * hourMs),
    5000,
  ),
  /** Whether the configuration of nodes is written by the program. */
  nodeConfigProvisionEnabled: setting(
    'NODE_CONFIG_PROVISION_ENABLED',
    'cluster.node_config_provision_enabled',
    flag,
    false,
  ),
  /** How often a failed request to a node is tried again. */
  streamerConnectorRetries: setting(
    'STREAMER_CONNECTOR_RETRIES',
    'cluster.streamer_connector_retries',
    integer(0, 100),
    5,
  ),
  /** How long new episodes are gathered before they are written. */
  episodesBufferDelayMs: setting('EPISODES_BUFFER_DELAY', 'episodes_buffer_delay', integer(0, hourMs), 1000),
  /** How many episodes are gathered at most; 0: each is written at once. */
  episodesBufferLimit: setting('EPISODES_BUFFER_LIMIT', 'episodes_buffer_limit', integer(0, 100_000), 250),
} as const;

type Table = typeof table;
type Value<S> = S extends Setting<infer T> ? T : never;

/** The settings in effect. */
export type Settings = { readonly [Name in keyof Table]: Value<Table[Name]> };

/** What the environment says; null: nothing. */
export type GivenSettings = { readonly [Name in keyof Table]: Value<Table[Name]> | null };

const settings = Object.entries(table) as [keyof Table, Setting<unknown>][];

const made = <T>(valueOf: (setting: Setting<unknown>, name: keyof Table) => unknown): T =>
  Object.fromEntries(settings.map(([name, each]) => [name, valueOf(each, name)])) as T;

/** The settings that the environment decides. Throws `ConfigError` for one that cannot be used. */
export const givenSettings = (environment: EnvironmentReader): GivenSettings =>
  made(({ kind, variable }) => kind.given(environment, variable));

/** Environment over what is stored over the default. `stored` is a `CentralConfig` with its secrets. */
export const effectiveSettings = (given: GivenSettings, stored: JsonObject): Settings =>
  made(({ kind, path, fallback }, name) => {
    if (given[name] !== null) return given[name];
    const value = at(stored, path);
    return value == null ? fallback : kind.stored(value);
  });

/**
 * The settings in effect as members of `CentralConfig`, secrets included: what was saved, as it was saved, unless the
 * environment decides; what is null is left out.
 */
export const shownSettings = (given: GivenSettings, stored: JsonObject): JsonObject => {
  const shown: JsonObject = {};
  for (const [name, { kind, path, fallback }] of settings) {
    const saved = given[name] === null ? at(stored, path) : null;
    const value = saved ?? kind.shown(given[name] ?? fallback);
    const [member = '', inner] = path;
    if (value === null) continue;
    shown[member] = inner === undefined ? value : { ...(shown[member] as JsonObject | undefined), [inner]: value };
  }
  return shown;
};

/** The members of `CentralConfig` that the environment decides, dotted, and the variables that do. */
export const overriddenMembers = (given: GivenSettings): { member: string; variable: string }[] =>
  settings.flatMap(([name, { path, variable }]) =>
    given[name] === null ? [] : [{ member: path.join('.'), variable }],
  );

/** What stands for a key or password that is set. Sent back, it leaves it as it is. */
export const mask = '********';

/** Those of them that a patch of `CentralConfig` sets. */
export const overriddenIn = (given: GivenSettings, patch: JsonObject): { member: string; variable: string }[] =>
  overriddenMembers(given).filter(({ member }) => {
    const value = at(patch, member.split('.'));
    return value !== undefined && value !== mask && !(isObject(value) && value['password'] === mask);
  });

/** Throws BAD_USER_INPUT with the path of the first setting that cannot be used. */
export const assertSettings = (stored: JsonObject): void => {
  for (const [, { kind, path }] of settings) {
    const value = at(stored, path);
    const problem = value == null ? null : kind.problem(value);
    if (problem) throw refused(problem, [...path]);
  }
};

const at = (document: JsonObject, path: readonly string[]): JsonValue | undefined =>
  path.reduce<JsonValue | undefined>((value, member) => (value as JsonObject | null | undefined)?.[member], document);
