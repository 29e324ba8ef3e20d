import type { Pool, QueryConfig, QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/** Anything that runs SQL: the database itself, or one transaction. */
export interface Queryable {
  /** json, jsonb and int8 arrive as text. Errors of the connection are coded `UNAVAILABLE`, of time `QUERY_TOO_EXPENSIVE`. */
  query<Row extends QueryResultRow>(statement: string | QueryConfig, values?: readonly unknown[]): Promise<Row[]>;
}

export interface Transaction extends Queryable {
  /** TypeORM on the same connection. */
  readonly manager: EntityManager;
}

/** The one pool of connections of this process, as plain SQL and as TypeORM. */
export interface Database extends Queryable, AsyncDisposable {
  /** Holds the password: for clients of their own (LISTEN), never for a log. */
  readonly url: string;
  readonly pool: Pool;
  readonly dataSource: DataSource;
  /** Commits when `work` resolves, rolls back when it throws. Ring the doorbell after it, not inside. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** TypeORM outside a transaction, with coded errors. */
  orm<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Calls `listener` with the text of each statement sent; returns the function that stops it. */
  onStatement(listener: (text: string) => void): () => void;
}
