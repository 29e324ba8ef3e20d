import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { openDatabase, type Database, type DatabaseOptions } from '../../src/db/database.ts';

/**
 * A fresh, migrated database of the test's own, dropped on dispose: `await using database = await testDatabase()`.
 *
 * Disposing throws when the test left a connection open: a checked-out client, a LISTEN client, a follower.
 */
export const testDatabase = async (options: DatabaseOptions = {}): Promise<Database> => {
  const templateUrl = inject('templateUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(templateUrl, (client) => client.query(`create database ${name} template streamgate`));
  const databaseUrl = urlOfDatabase(templateUrl, name);
  const database = await openDatabase({ ...loadConfig({}), databaseUrl }, options);
  return {
    ...database,
    async [Symbol.asyncDispose]() {
      const borrowed = database.pool.totalCount - database.pool.idleCount;
      // Waiting for a client that is never returned would hang.
      if (borrowed === 0) await database[Symbol.asyncDispose]();
      const leaked = await administer(templateUrl, async (client) => {
        const connections = await remainingConnections(client, name);
        await client.query(`drop database ${name} with (force)`);
        return connections;
      });
      if (borrowed > 0)
        throw new Error(`${borrowed} pool clients were not released; last statements: ${leaked.join('; ')}`);
      if (leaked.length > 0)
        throw new Error(`The test left connections open; their last statements: ${leaked.join('; ')}`);
    },
  };
};

/** The same server and credentials with another database. */
export const urlOfDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

const administer = async <T>(templateUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: urlOfDatabase(templateUrl, 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The last statements of the connections to a database that do not end within a second. */
const remainingConnections = async (client: pg.Client, name: string): Promise<string[]> => {
  for (let attempt = 0; ; attempt++) {
    const { rows } = await client.query<{ query: string }>(
      `select query from pg_stat_activity where datname = $1 and backend_type = 'client backend'`,
      [name],
    );
    if (rows.length === 0 || attempt === 100) return rows.map(({ query }) => query);
    // The server notices a closed connection a moment later.
    await client.query('select pg_sleep(0.01)');
  }
};
