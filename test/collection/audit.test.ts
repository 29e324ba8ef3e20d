import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { deleteDocuments } from '../../src/collection/delete.ts';
import { saveDocument, saveDocuments } from '../../src/collection/save.ts';
import type { Database } from '../../src/db/types.ts';
import { countStatements } from '../../src/db/statements.ts';
import { createFeed } from '../../src/feed/feed.ts';
import { testDatabase } from '../setup/database.ts';
import { createTestTables, master, testEpisodes, testStreams } from './testStreams.ts';

const prepare = async () => {
  const database = await testDatabase();
  await createTestTables(database);
  const rung: string[] = [];
  const program = { viewer: master, originator: null, feed: { ring: (name: string) => void rung.push(name) } };
  return { database, rung, program, request: { ...program, traceId: randomUUID() } };
};

const log = (database: Database) =>
  database.query<{ action: string; key: string; before: string | null; after: string | null }>(
    `select config->>'action' as action, config->>'entity_id' as key, config->>'before' as before, config->>'after' as after
       from audit_events order by id`,
  );

test('a write costs no statement more for being logged, and the program itself is not logged', async () => {
  const { database, program, request, rung } = await prepare();
  await using _ = database;
  const items = ['a', 'b', 'c'].map((key) => ({ key, patch: { title: key } }));
  const keys = items.map(({ key }) => key);
  const cost = async (context: typeof program) => {
    const saved = await countStatements(database, () => saveDocuments(database, testStreams, items, context));
    const deleted = await countStatements(database, () => deleteDocuments(database, testStreams, keys, context));
    return [saved.count, deleted.count];
  };
  const plain = await cost(program);
  expect([await log(database), rung.includes('audit_events')]).toEqual([[], false]);
  expect(await cost(request)).toEqual(plain);
  expect((await log(database)).map(({ action }) => action)).toEqual([
    ...Array<string>(3).fill('create'),
    ...Array<string>(3).fill('delete'),
  ]);
  expect(rung).toContain('audit_events');
});

test('of a bulk write what is refused is not logged, also when only Postgres refuses it', async () => {
  const { database, request } = await prepare();
  await using _ = database;
  await database.query(`create unique index engine_streams_title on engine_streams ((config->>'title'))`);
  const titles = { a: 'one', b: 'one', c: 5, d: 'two' };
  const items = Object.entries(titles).map(([key, title]) => ({ key, patch: { title } }));
  const results = await saveDocuments(database, testStreams, items, request);
  expect(results.map(({ error }) => error?.extensions.code ?? null)).toEqual([
    null,
    'CONFLICT',
    'BAD_USER_INPUT',
    null,
  ]);
  expect((await log(database)).map(({ key }) => key)).toEqual(['a', 'd']);
});

test('what belongs to an object beside its document is in the digest, 64-bit integers to the last digit', async () => {
  const { database, request } = await prepare();
  await using _ = database;
  const save = (patch: string, columns = {}) =>
    saveDocument(database, testStreams, { key: 'a', patch, columns }, request);
  await save('{"dvr":{"storage_limit":9007199254740993}}');
  await save('{"dvr":{"storage_limit":9007199254740992}}');
  await save('{}', { organization_id: 7 });
  await save('{}');
  const digests = (await log(database)).map(({ after }) => after);
  expect(new Set(digests.slice(0, 3)).size).toBe(3);
  expect(digests[3]).toBe(digests[2]);
});

test('writers do not wait for each other, and a follower hears of every event in the end', async () => {
  const { database, request } = await prepare();
  await using _ = database;
  await using feed = await createFeed(database);
  const events = feed.collection('audit_events');
  const since = await events.refresh();
  const abort = new AbortController();
  const heard = new Set<string>();
  const following = (async () => {
    for await (const changes of events.follow(since, abort.signal)) {
      for (const { key } of changes) heard.add(key);
      if (heard.size === 61) abort.abort();
    }
  })();
  const save = (collection: typeof testStreams, key: string) =>
    saveDocument(database, collection, { key, patch: {} }, { ...request, feed });
  // One transaction stays open all the while, its event written first.
  await database.transaction(async (transaction) => {
    const open: Database = { ...database, query: transaction.query, transaction: (work) => work(transaction) };
    await saveDocument(open, testEpisodes, { key: '1', patch: { media: 'cam', opened_at: 1700000000000 } }, request);
    await Promise.all(Array.from({ length: 60 }, (_each, index) => save(testStreams, `s${index}`)));
  });
  feed.ring('audit_events');
  await following;
  expect(heard.size).toBe(61);
  const positions = await database.query<{ count: string; missing: string }>(
    'select count(distinct position) as count, count(*) filter (where position is null) as missing from audit_events',
  );
  expect(positions).toEqual([{ count: '61', missing: '0' }]);
});
