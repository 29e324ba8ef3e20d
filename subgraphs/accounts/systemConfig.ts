import type { Config } from '../../src/config.ts';
import type { JsonObject } from '../../src/json/lossless.ts';
import { bruteForceWaitSeconds } from '../../src/auth/bruteForce.ts';

/** What the environment decides that may be shown. */
export type SystemSettings = Pick<Config, 'host' | 'port' | 'logLevel' | 'apiUrl'> & { databaseUrl: string };

/** The settings in effect as the `SystemConfig` of REST. Passwords are left out of URLs. */
export const systemConfig = ({ host, port, logLevel, apiUrl, databaseUrl }: SystemSettings): JsonObject => ({
  database: { url: withoutSecrets(databaseUrl) },
  watcher_brute_force_timeout: bruteForceWaitSeconds,
  loglevel: logLevel,
  listeners: { http: [{ port, address: host }] },
  ...(apiUrl !== null && { api_url: apiAddress(apiUrl), central_url: `${apiAddress(apiUrl)}/central/api/v3` }),
});

/** A user without a password in an address of an API is a key, see `readAuthorization`. */
const apiAddress = (text: string): string => {
  const url = new URL(text);
  url.username = '';
  return withoutSecrets(url.href);
};

/** A URL without a password, and without a query, where libpq accepts one too. */
const withoutSecrets = (text: string): string => {
  if (!URL.canParse(text)) return '';
  const url = new URL(text);
  url.password = '';
  url.search = '';
  return url.href.replace(/\/$/, '');
};
