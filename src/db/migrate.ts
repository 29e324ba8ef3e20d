import type { PoolClient } from 'pg';
import { MigrationExecutor } from 'typeorm';
import { withDataErrors } from './errors.ts';
import { withoutQueryTimeout } from './pool.ts';
import type { Database } from './types.ts';

/** Names the lock; the feed uses (7001, collection). */
const migrationLock = 7000;

/**
 * Brings the schema up to date and returns the names of the migrations that ran, each in a transaction of its own.
 *
 * Replicas that start together take turns under an advisory lock, and the later ones find nothing left to do.
 */
export const migrate = ({ dataSource }: Database): Promise<string[]> =>
  withDataErrors(async () => {
    const runner = dataSource.createQueryRunner();
    const hurryAgain = withoutQueryTimeout((await runner.connect()) as PoolClient);
    try {
      // A large table takes longer than a query may, and the lock is held as long.
      await runner.query(
        'set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0',
      );
      await runner.query('select pg_advisory_lock($1, 0)', [migrationLock]);
      const executor = new MigrationExecutor(dataSource, runner);
      executor.transaction = 'each';
      const executed = await executor.executePendingMigrations();
      return executed.map(({ name }) => name);
    } finally {
      await runner.query('select pg_advisory_unlock_all()').catch(() => {});
      await runner.query('reset all').catch(() => {});
      hurryAgain();
      await runner.release();
    }
  });
