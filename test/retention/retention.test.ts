import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import type { Database } from '../../src/db/types.ts';
import { createFeed } from '../../src/feed/feed.ts';
import { removeExpired, startRetention } from '../../src/retention/startRetention.ts';
import { testDatabase } from '../setup/database.ts';

const config = loadConfig({ TOMBSTONE_DAYS: '7', LAYOUT_DAYS: '90' });
const daysAgo = (days: number) => Date.now() - days * 86_400_000;

const column = async (database: Database, statement: string): Promise<unknown[]> =>
  (await database.query<{ value: unknown }>(statement)).map(({ value }) => value);

const addTombstones = (database: Database, keys: Record<string, number>) =>
  database.query(
    `insert into feed_tombstones (collection, key, position) select 'streams', key, position
       from unnest($1::text[], $2::int8[]) as given (key, position)`,
    [Object.keys(keys), Object.values(keys)],
  );

test('deletes are forgotten after a week, and who was away for longer starts over', async () => {
  await using database = await testDatabase();
  await addTombstones(database, { old: daysAgo(8), recent: daysAgo(6) });
  await removeExpired({ database, config });
  expect(await column(database, 'select key as value from feed_tombstones')).toEqual(['recent']);

  await using feed = await createFeed(database);
  const streams = feed.collection('streams');
  const follow = (since: number) => streams.follow(since, new AbortController().signal)[Symbol.asyncIterator]().next();
  await expect(follow(daysAgo(9))).rejects.toThrow('are not known');
  expect((await follow(daysAgo(7))).value).toMatchObject([{ key: 'recent' }]);
});

test('sessions, refresh tokens and failed logins go a day after they ended, and only those', async () => {
  await using database = await testDatabase();
  await database.query(
    `insert into users (config, position) values ('{"name": "ann", "access_level": "user"}', feed_next('users'))`,
  );
  for (const [name, days] of Object.entries({ dead: -2, justDead: -0.5, alive: 3 })) {
    const id = randomUUID();
    await database.query(
      `insert into sessions (id, user_id, opened_at, renewed_at, expires_at, originator)
         select $1, id, now(), now(), now() + $2::float8 * interval '1 day', $3 from users`,
      [id, days, name],
    );
    await database.query(
      `insert into refresh_tokens (hash, session_id, expires_at)
         values (decode(md5($1::text), 'hex'), $2, now() + $3::float8 * interval '1 day')`,
      [name, id, days],
    );
    await database.query(`insert into login_failures values ($1, 1, now() + least($2::float8, 0) * interval '1 day')`, [
      name,
      days,
    ]);
  }
  await removeExpired({ database, config });
  expect(await column(database, 'select originator as value from sessions order by 1')).toEqual(['alive', 'justDead']);
  expect(await column(database, 'select count(*)::int as value from refresh_tokens')).toEqual([2]);
  expect(await column(database, 'select key as value from login_failures order by 1')).toEqual(['alive', 'justDead']);
});

test('layouts of streams long gone are forgotten; those of streams that live or were just deleted stay', async () => {
  await using database = await testDatabase();
  await database.query(
    `insert into streams (name, config, position) values ('living', '{"name": "living"}', feed_next('streams'))`,
  );
  await addTombstones(database, { 'just deleted': daysAgo(1) });
  await database.query(
    `insert into stream_layouts (name, created_at, layout)
       select name, at, '{}' from unnest($1::text[]) as name, unnest($2::int8[]) as at`,
    [
      ['living', 'just deleted', 'long gone'],
      [daysAgo(91), daysAgo(89)],
    ],
  );
  await removeExpired({ database, config });
  expect(await column(database, 'select distinct name as value from stream_layouts order by 1')).toEqual([
    'just deleted',
    'living',
    'long gone',
  ]);
  expect(await column(database, `select count(*)::int as value from stream_layouts where name = 'long gone'`)).toEqual([
    1,
  ]);
});

test('a job that fails does not keep the others from being done', async () => {
  await using database = await testDatabase();
  await addTombstones(database, { old: daysAgo(8) });
  await database.query('drop table refresh_tokens; drop table sessions');
  await database.query(`insert into login_failures values ('someone', 1, now() - interval '2 days')`);
  await removeExpired({ database, config });
  expect(await column(database, 'select key as value from feed_tombstones')).toEqual([]);
  expect(await column(database, 'select key as value from login_failures')).toEqual([]);
});

test('the worker begins when it starts', async () => {
  await using database = await testDatabase();
  await addTombstones(database, { old: daysAgo(8) });
  await using _worker = startRetention({ database, config });
  const gone = async (): Promise<void> =>
    (await column(database, 'select pg_sleep(0.01), key as value from feed_tombstones')).length > 0
      ? gone()
      : undefined;
  await gone();
});

test('the audit log goes back as far as it is told to', async () => {
  await using database = await testDatabase();
  await database.query(`insert into audit_events (utc_ms, config) select at, '{}' from unnest($1::int8[]) as at`, [
    [31, 29].map((days) => Math.floor(daysAgo(days))),
  ]);
  await removeExpired({ database, config: loadConfig({ AUDIT_DAYS: '30' }) });
  expect(await column(database, 'select utc_ms as value from audit_events')).toHaveLength(1);
});

test('closed episodes go after as many days as the configuration says, followers hear of it, and without it none goes', async () => {
  await using database = await testDatabase();
  const days = { 1: 40, 2: 31, 3: 29, 4: null };
  for (const [id, ago] of Object.entries(days)) {
    const closed = ago === null ? {} : { closed_at: Math.round(daysAgo(ago)) };
    await database.query(`insert into episodes (id, config, position) values ($1, $2, feed_next('episodes'))`, [
      id,
      JSON.stringify({ media: 'cam', opened_at: Math.round(daysAgo(41)), ...closed }),
    ]);
  }
  const left = () => column(database, 'select id::text as value from episodes order by id');
  await removeExpired({ database, config });
  expect(await left()).toEqual(['1', '2', '3', '4']);
  await removeExpired({ database, config: loadConfig({ EPISODE_DAYS: '30' }) });
  expect(await left()).toEqual(['3', '4']);
  const gone = `select key as value from feed_tombstones where collection = 'episodes' order by position`;
  expect(await column(database, gone)).toEqual(['1', '2']);
});
