import pg from 'pg';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { typeParsers } from './typeParsers.ts';
import type { Database } from './types.ts';

export interface ObservedPool {
  pool: pg.Pool;
  onStatement: Database['onStatement'];
}

/** The pool of connections everything in this process shares; bounded in time, and observable statement by statement. */
export const createPool = (
  url: string,
  { databasePoolSize, limits }: Pick<Config, 'databasePoolSize' | 'limits'>,
  log?: Logger,
): ObservedPool => {
  const listeners = new Set<(text: string) => void>();
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'streamgate',
    types: typeParsers,
    max: databasePoolSize,
    keepAlive: true,
    connectionTimeoutMillis: 5000,
    statement_timeout: limits.statementTimeoutMs,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 30_000,
  });
  pool.on('error', (error) => {
    // The error carries the whole client. A pool that ends does not wait until the server has let its connections go.
    if (!pool.ending) log?.warn({ reason: error.message }, 'an idle database connection was lost');
  });
  pool.on('connect', (client) => {
    // The pool guards idle clients only; without a listener a connection lost in use would end the process.
    client.on('error', () => {});
    const query = client.query.bind(client) as (...parameters: unknown[]) => unknown;
    const observed = (statement: string | pg.QueryConfig, ...rest: unknown[]): unknown => {
      const text = typeof statement === 'string' ? statement : statement.text;
      for (const listener of listeners) listener(text);
      const result = query(statement, ...rest);
      if (result instanceof Promise) result.catch((error: unknown) => discardAfterFatal(client, error));
      return result;
    };
    client.query = observed as typeof client.query;
  });
  const onStatement: Database['onStatement'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { pool, onStatement };
};

/** The server closes such a connection, but the socket's end arrives later, when the pool may have lent it out again. */
const discardAfterFatal = (client: pg.PoolClient, error: unknown): void => {
  if (error instanceof pg.DatabaseError && error.severity === 'FATAL') void (client as pg.Client & pg.PoolClient).end();
};
