import type { JsonObject, JsonValue } from '../json/lossless.ts';
import type { LogLevel } from '../config.ts';

/** How the environment is read: null for a variable that is not set. Each throws `ConfigError` naming the variable. */
export interface EnvironmentReader {
  text(name: string): string | null;
  integer(name: string, minimum: number, maximum: number): number | null;
  oneOf<T extends string>(name: string, values: readonly T[]): T | null;
  url(name: string, protocols: readonly string[]): string | null;
  credentials(name: string): Credentials | null;
}

export interface Credentials {
  login: string;
  password: string;
}

/** What a setting's values are, in the environment and in `CentralConfig`. */
export interface Kind<T> {
  given(environment: EnvironmentReader, variable: string): T | null;
  /** The value of a member that has its contract's type and no `problem`. */
  stored(value: JsonValue): T;
  /** Why a member of its contract's type cannot be used; null when it can. */
  problem(value: JsonValue): string | null;
  shown(value: T): JsonValue;
}

/** A whole number from `minimum` to `maximum`. */
export const integer = (minimum: number, maximum: number): Kind<number> => ({
  given: (environment, variable) => environment.integer(variable, minimum, maximum),
  stored: Number,
  problem: (value) =>
    Number.isInteger(Number(value)) && Number(value) >= minimum && Number(value) <= maximum
      ? null
      : `must be an integer from ${minimum} to ${maximum}`,
  shown: (value) => value,
});

const switches = ['true', 'false', 'on', 'off', '1', '0'] as const;

const flagGiven: Kind<boolean>['given'] = (environment, variable) => {
  const given = environment.oneOf(variable, switches);
  return given && ['true', 'on', '1'].includes(given);
};

/** True or false, which documents hold as the texts `true` and `false`. */
export const flagText: Kind<boolean> = {
  given: flagGiven,
  stored: (value) => value === 'true',
  problem: (value) => (value === 'true' || value === 'false' ? null : 'must be true or false'),
  shown: String,
};

/** True or false. */
export const flag: Kind<boolean> = {
  given: flagGiven,
  stored: (value) => value === true,
  problem: () => null,
  shown: (value) => value,
};

/** An address of HTTP without credentials, and without a slash at its end. */
export const httpUrl: Kind<string | null> = {
  given: (environment, variable) => environment.url(variable, ['http:', 'https:'])?.replace(/\/+$/, '') ?? null,
  stored: (value) => String(value).replace(/\/+$/, ''),
  problem: (value) => {
    const url = URL.canParse(String(value)) ? new URL(String(value)) : null;
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return 'must be a URL of HTTP';
    return url.username || url.password ? 'must not hold credentials' : null;
  },
  shown: (value) => (value === null ? null : withoutCredentials(value)),
};

/** An address of this server. The reference names the API in it, `…/streamer/api/v3`, which is taken off. */
export const apiBase: Kind<string | null> = {
  ...httpUrl,
  given: (environment, variable) => withoutApi(httpUrl.given(environment, variable)),
  stored: (value) => withoutApi(httpUrl.stored(value)),
};

const withoutApi = (url: string | null): string | null => url?.replace(/\/(streamer|central)\/api\/v3$/, '') ?? null;

/** The environment may give an address with credentials, which are nobody else's business. */
const withoutCredentials = (text: string): string => {
  const url = new URL(text);
  url.username = '';
  url.password = '';
  return url.href.replace(/\/+$/, '');
};

/** A key that can be sent as a Bearer token. */
export const key: Kind<string | null> = {
  given: (environment, variable) => environment.text(variable),
  stored: String,
  problem: (value) =>
    /^[\x21-\x7e]{1,1000}$/.test(String(value)) ? null : 'must be 1 to 1000 visible ASCII characters',
  shown: (value) => value,
};

/** A login and its password, as Basic authentication takes them. */
export const credentials: Kind<Credentials | null> = {
  given: (environment, variable) => environment.credentials(variable),
  stored: (value) => value as unknown as Credentials,
  problem: (value) => {
    const { login, password } = value as JsonObject;
    if (!/^[^:\p{Cc}]{1,200}$/u.test(String(login))) return 'must have a login of 1 to 200 characters without a colon';
    return String(password) === '' || String(password).length > 1000
      ? 'must have a password of 1 to 1000 characters'
      : null;
  },
  shown: (value) => value && { ...value },
};

const levelOfWire: Readonly<Record<string, LogLevel>> = {
  none: 'silent',
  debug: 'debug',
  info: 'info',
  notice: 'info',
  warning: 'warn',
  error: 'error',
  alert: 'fatal',
  critical: 'fatal',
};
const wireOfLevel: Readonly<Record<LogLevel, string>> = {
  silent: 'none',
  trace: 'debug',
  debug: 'debug',
  info: 'info',
  warn: 'warning',
  error: 'error',
  fatal: 'critical',
};

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The least severe lines that are logged; the environment names them as the log does, documents as the contract. */
export const logLevel: Kind<LogLevel> = {
  given: (environment, variable) => environment.oneOf(variable, logLevels),
  stored: (value) => levelOfWire[String(value)] ?? 'info',
  problem: () => null,
  shown: (value) => wireOfLevel[value],
};
