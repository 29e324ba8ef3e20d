import pg from 'pg';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { typeParsers } from './typeParsers.ts';
import type { Database } from './types.ts';

export interface ObservedPool {
  pool: pg.Pool;
  onStatement: Database['onStatement'];
}

/** How much longer than a statement may run its answer is waited for. */
const answerGraceMs = 1000;

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
    // The server ends a long statement; this is for a connection over which nothing comes any more.
    query_timeout: limits.statementTimeoutMs + answerGraceMs,
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
      if (result instanceof Promise) result.catch((error: unknown) => discardWhenLost(client, error));
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

/**
 * Ends a connection that is of no more use. After a fatal error the server closes it, but the socket's end arrives later, when
 * the pool may have lent it out again; over one that hangs a rollback would hang as long.
 */
const discardWhenLost = (client: pg.PoolClient, error: unknown): void => {
  const isFatal = error instanceof pg.DatabaseError && error.severity === 'FATAL';
  const hangs = error instanceof Error && error.message === 'Query read timeout';
  if (isFatal || hangs) void (client as pg.Client & pg.PoolClient).end();
};

/** Lets the statements of one borrowed connection take as long as they need; answers how to take that back. */
export const withoutQueryTimeout = (client: pg.PoolClient): (() => void) => {
  const { connectionParameters } = client as pg.PoolClient & { connectionParameters: { query_timeout: number } };
  const usual = connectionParameters.query_timeout;
  connectionParameters.query_timeout = 0;
  return () => {
    connectionParameters.query_timeout = usual;
  };
};
