import type { Config } from '../../src/config.ts';
import type { JsonObject } from '../../src/json/lossless.ts';
import { version } from '../../src/version.ts';

/** The members of `CentralConfig` that a process knows of itself. */
export type ServerFacts = Readonly<Record<'database' | 'listeners' | 'stats', JsonObject>>;

/** What this process was started with, and for how long it has run. Passwords are left out of URLs. */
export const serverFacts = (
  databaseUrl: string,
  { host, port, databasePoolSize }: Pick<Config, 'host' | 'port' | 'databasePoolSize'>,
): ServerFacts => {
  const uptime = Math.floor(process.uptime());
  return {
    database: { url: withoutPassword(databaseUrl), max_connections: databasePoolSize },
    listeners: { http: [{ port, address: host }] },
    stats: { server_version: version, started_at: Math.floor(Date.now() / 1000) - uptime, uptime },
  };
};

/** Without a query too, where libpq also accepts a password. */
const withoutPassword = (text: string): string => {
  if (!URL.canParse(text)) return '';
  const url = new URL(text);
  url.password = '';
  url.search = '';
  return url.href;
};
