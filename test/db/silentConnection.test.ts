import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { startRestApplication } from '../rest/restApplication.ts';
import { testDatabase } from '../setup/database.ts';
import { silentProxy } from './silentProxy.ts';

const hurried = (databaseUrl: string) => loadConfig({ DATABASE_URL: databaseUrl, STATEMENT_TIMEOUT_MS: '100' });

test('a connection over which nothing comes any more fails what waits for it, and is replaced', async () => {
  await using direct = await testDatabase();
  await using proxy = await silentProxy(direct.url);
  await using database = await openDatabase(hurried(proxy.url));
  await Promise.all(Array.from({ length: 3 }, () => database.query('select pg_sleep(0.01)')));

  let outcomes: Promise<PromiseSettledResult<unknown>[]> | undefined;
  const inTransaction = database.transaction(async ({ query }) => {
    await query('select 1');
    proxy.silence();
    outcomes = Promise.allSettled([database.query('select 2'), database.orm((manager) => manager.query('select 3'))]);
    await query('select 4');
  });
  await expect(inTransaction).rejects.toMatchObject({ code: 'UNAVAILABLE', extensions: { retryAfterSeconds: 1 } });
  for (const outcome of (await outcomes) ?? []) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'UNAVAILABLE' } });
  }

  proxy.recover();
  expect(await database.query('select 5 as five')).toEqual([{ five: 5 }]);
  expect(database.pool.totalCount).toBe(database.pool.idleCount);
});

test('a migration may take longer than a query', async () => {
  await using direct = await testDatabase();
  await using database = await openDatabase(hurried(direct.url));
  await direct.query('select pg_advisory_lock(7000, 0)');
  const migrating = migrate(database);
  const waited = database.query('select pg_sleep(0.05), 1 as one');
  expect(await waited).toMatchObject([{ one: 1 }]);
  await direct.query(`select pg_advisory_unlock_all()`);
  expect(await migrating).toEqual([]);
});

test('a request over a connection that hangs is answered with 503', async () => {
  await using direct = await testDatabase();
  await using proxy = await silentProxy(direct.url);
  await using application = await startRestApplication({ DATABASE_URL: proxy.url, STATEMENT_TIMEOUT_MS: '100' });
  expect((await application.central.get('/streams')).status).toBe(200);
  proxy.silence();
  const answer = await application.central.get('/streams');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  proxy.recover();
});
