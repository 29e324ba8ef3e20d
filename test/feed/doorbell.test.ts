import { expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/db/database.ts';
import { countStatements } from '../../src/db/statements.ts';
import type { Doorbell } from '../../src/feed/doorbell.ts';
import { createPostgresDoorbell } from '../../src/feed/postgresDoorbell.ts';
import { testDatabase } from '../setup/database.ts';

const nextRing = (doorbell: Doorbell): Promise<string | null> =>
  new Promise((resolve) => {
    const stop = doorbell.onRing((topic) => {
      stop();
      resolve(topic);
    });
  });

it('rings at every replica, and many rings of one moment are one statement', async () => {
  await using database = await testDatabase();
  await using here = await createPostgresDoorbell(database);
  await using there = await createPostgresDoorbell(database);
  const [heardHere, heardThere] = [nextRing(here), nextRing(there)];
  const { count } = await countStatements(database, async () => {
    for (let times = 0; times < 100; times++) here.ring('streams');
    expect(await Promise.all([heardHere, heardThere])).toEqual(['streams', 'streams']);
  });
  expect(count).toBe(1);
});

it('listens again after its connection was killed, and says that rings may have been missed', async () => {
  await using database = await testDatabase();
  await using doorbell = await createPostgresDoorbell(database);
  const missed = nextRing(doorbell);
  await database.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'streamgate doorbell'`);
  expect(await missed).toBeNull();
  await using other = await createPostgresDoorbell(database);
  const heard = nextRing(doorbell);
  other.ring('episodes');
  expect(await heard).toBe('episodes');
});

it('never throws, not even without a database', async () => {
  await using database = await testDatabase();
  const closed = await openDatabase({ ...loadConfig({}), databaseUrl: database.url });
  await using doorbell = await createPostgresDoorbell({ ...database, query: closed.query });
  await closed[Symbol.asyncDispose]();
  const heard = nextRing(doorbell);
  doorbell.ring('streams');
  expect(await heard).toBe('streams');
});
