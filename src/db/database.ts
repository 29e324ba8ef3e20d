import pg, { type Pool, type PoolClient, type QueryConfig, type QueryResultRow } from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { startEmbeddedPostgres } from './embedded/launcher.ts';
import { withDataErrors } from './errors.ts';
import { migrations } from './migrations/index.ts';
import { createPool } from './pool.ts';
import type { Database, Queryable, Transaction } from './types.ts';

export type { Database, Queryable, Transaction } from './types.ts';

export interface DatabaseOptions {
  entities?: readonly EntitySchema<never>[];
  log?: Logger;
}

export type DatabaseConfig = Pick<Config, 'databaseUrl' | 'databasePoolSize' | 'dataDir' | 'pgBinDir' | 'limits'>;

/**
 * Connects to `DATABASE_URL`, or starts the embedded Postgres and connects to it; disposing closes the pool, then stops it.
 *
 * Does not migrate. Throws UNAVAILABLE when the server cannot be reached.
 */
export const openDatabase = async (config: DatabaseConfig, options: DatabaseOptions = {}): Promise<Database> => {
  const embedded = config.databaseUrl === null ? await startEmbeddedPostgres(config) : null;
  const url = config.databaseUrl ?? embedded?.url ?? '';
  const { pool, onStatement } = createPool(url, config, options.log);
  const dataSource = createDataSource(url, pool, options.entities);
  try {
    await withDataErrors(() => dataSource.initialize());
  } catch (error) {
    await pool.end().catch(() => {});
    await embedded?.[Symbol.asyncDispose]();
    throw error;
  }
  return {
    url,
    pool,
    dataSource,
    onStatement,
    ...queryable(pool),
    orm: (work) => withDataErrors(() => work(dataSource.manager)),
    transaction: (work) => withDataErrors(() => runTransaction(dataSource, work)),
    async [Symbol.asyncDispose]() {
      await dataSource.destroy();
      await embedded?.[Symbol.asyncDispose]();
    },
  };
};

/** TypeORM over the pool we made: `new Pool()` inside it yields ours, so that there is one bound for all connections. */
const createDataSource = (url: string, pool: pg.Pool, entities: DatabaseOptions['entities'] = []): DataSource => {
  const SharedPool = function () {
    return pool;
  };
  return new DataSource({
    type: 'postgres',
    url,
    driver: Object.create(pg, { Pool: { value: SharedPool } }),
    entities: [...entities],
    migrations,
    installExtensions: false,
    logging: false,
  });
};

const queryable = (client: Pool | PoolClient): Queryable => ({
  query: <Row extends QueryResultRow>(statement: string | QueryConfig, values?: readonly unknown[]) =>
    withDataErrors(async () => (await client.query<Row>(statement, values && [...values])).rows),
});

const runTransaction = async <T>(
  dataSource: DataSource,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> => {
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await runner.startTransaction();
    const result = await work({ ...queryable(client), manager: runner.manager });
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
    throw error;
  } finally {
    await runner.release();
  }
};
