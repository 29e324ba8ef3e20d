import { expect, test } from 'vitest';
import { byKeys, snapshotAfter } from '../../src/collection/byKeys.ts';
import { deleteDocument, deleteDocuments } from '../../src/collection/delete.ts';
import { saveDocument, saveDocuments, type SaveItem } from '../../src/collection/save.ts';
import type { Collection } from '../../src/collection/collection.ts';
import type { Database } from '../../src/db/types.ts';
import { countStatements } from '../../src/db/statements.ts';
import { parseLossless } from '../../src/json/lossless.ts';
import { testDatabase } from '../setup/database.ts';
import { createTestTables, master, memberOf, testEpisodes, testStreams } from './testStreams.ts';

const prepare = async () => {
  const database = await testDatabase();
  await createTestTables(database);
  const rung: string[] = [];
  const context = { viewer: master, originator: null, feed: { ring: (name: string) => void rung.push(name) } };
  const save = (item: SaveItem, extra: Partial<typeof context> = {}, collection: Collection = testStreams) =>
    saveDocument(database, collection, item, { ...context, ...extra });
  return { database, rung, context, save };
};

const stored = async (database: Database, key: string): Promise<unknown> => {
  const [row] = await byKeys(database, testStreams, [key], { viewer: master });
  return row && parseLossless(row.document);
};

test('a first save makes the object, the next ones merge into it, null takes a member away', async () => {
  const { database, save, rung } = await prepare();
  await using _ = database;
  const first = await save({ key: 'a/б', patch: { title: 'T', dvr: { expiration: 5, disk_usage_limit: 90 } } });
  const second = await save({
    key: 'a/б',
    patch: '{"title":null,"dvr":{"expiration":7},"stats":{"alive":true},"nonsense":1}',
  });
  expect(parseLossless(second.document)).toMatchObject({ name: 'a/б', dvr: { expiration: 7, disk_usage_limit: 90 } });
  expect(Object.keys(parseLossless(second.document) as object).sort()).toEqual([
    'config_on_disk',
    'dvr',
    'name',
    'updated_at',
  ]);
  expect(second.position).toBeGreaterThan(first.position);
  expect(rung).toEqual(['streams', 'streams']);
});

test('what was read can be written back and changes nothing but the version', async () => {
  const { database, save } = await prepare();
  await using _ = database;
  const first = await save({ key: 'a', patch: { title: 'T', inputs: [{ url: 'fake://a' }], labels: { zone: 'msk' } } });
  await database.query(`insert into engine_stats values ('a', '{"bitrate": 9007199254740993}')`);
  const second = await save({
    key: 'a',
    patch: (await byKeys(database, testStreams, ['a'], { viewer: master }))[0]!.document,
  });
  const withoutLive = (document: string) => ({ ...(parseLossless(document) as object), stats: 0, updated_at: 0 });
  expect(withoutLive(second.document)).toEqual(withoutLive(first.document));
  expect(second.document).toContain('9007199254740993');
});

test('reset replaces the object, $reset inside it replaces one member', async () => {
  const { database, save } = await prepare();
  await using _ = database;
  await save({ key: 'a', patch: { title: 'T', comment: 'c', dvr: { disk_usage_limit: 9, expiration: 1 } } });
  await save({ key: 'a', patch: { dvr: { $reset: true, expiration: 2 } } });
  expect(await stored(database, 'a')).toMatchObject({ title: 'T', dvr: { expiration: 2 } });
  expect((await stored(database, 'a')) as { dvr: object }).toHaveProperty('dvr', { expiration: 2 });
  for (const item of [{ patch: { comment: 'd' }, reset: true }, { patch: { $reset: true, comment: 'd' } }]) {
    await save({ key: 'a', patch: { title: 'T' } });
    await save({ key: 'a', ...item });
    expect(await stored(database, 'a')).toHaveProperty('config_on_disk', { comment: 'd' });
  }
});

test('a wrong value is refused with its path and nothing is stored', async () => {
  const { database, save, rung } = await prepare();
  await using _ = database;
  await expect(save({ key: 'a', patch: { inputs: [{ url: 'x://y' }, { url: null }] } })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', path: ['inputs', 1, 'url'] },
  });
  await expect(save({ key: 'a', patch: { name: 'b' } })).rejects.toMatchObject({
    extensions: { code: 'KEY_MISMATCH', path: ['name'] },
  });
  await expect(save({ key: '', patch: {} })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', path: ['name'] },
  });
  expect(await stored(database, 'a')).toBeUndefined();
  expect(rung).toEqual([]);
});

test('64-bit keys and members survive saving and reading, as digits in the text', async () => {
  const { database, save } = await prepare();
  await using _ = database;
  const patch = `{"episode_id":9223372036854775807,"media":"m","opened_at":1637094994000,"payload":{"n":12345678901234567890123}}`;
  const row = await save({ key: '9223372036854775807', patch }, {}, testEpisodes);
  expect(row.key).toBe('9223372036854775807');
  expect(row.document).toContain('"episode_id":9223372036854775807');
  expect(row.document).toContain('12345678901234567890123');
  const [found] = await byKeys(database, testEpisodes, ['9223372036854775807', 'x', '99999999999999999999'], {
    viewer: master,
  });
  expect(found?.key).toBe('9223372036854775807');
});

test('a save that expects another version changes nothing', async () => {
  const { database, save } = await prepare();
  await using _ = database;
  const { position } = await save({ key: 'a', patch: { title: '1' }, expectedVersion: '0' });
  await save({ key: 'a', patch: { title: '2' }, expectedVersion: String(position) });
  for (const expectedVersion of ['0', String(position), 'x']) {
    await expect(save({ key: 'a', patch: { title: '3' }, expectedVersion })).rejects.toMatchObject({
      extensions: { code: 'PRECONDITION_FAILED' },
    });
  }
  expect(await stored(database, 'a')).toMatchObject({ title: '2' });
});

test('patches of one object that come at the same time all take effect, creation included', async () => {
  const { database, save } = await prepare();
  await using _ = database;
  const members = ['title', 'comment', 'template', 'jpeg_snapshot_sign_key', 'namespace', 'provider'];
  const rows = await Promise.all(members.map((member) => save({ key: 'a', patch: { [member]: 'x' } })));
  expect(await stored(database, 'a')).toMatchObject(Object.fromEntries(members.map((member) => [member, 'x'])));
  expect(new Set(rows.map(({ position }) => position)).size).toBe(members.length);
});

test('a bulk save tells what became of each item, and gives each row a position of its own', async () => {
  const { database, context } = await prepare();
  await using _ = database;
  const items = [
    { key: 'a', patch: { title: 'A' } },
    { key: 'b', patch: { title: 1 } },
    { key: 'c', patch: { title: 'C' } },
    { key: 'a', patch: { comment: 'again' } },
    { key: 'd', patch: '{' },
  ];
  const { result, statements } = await countStatements(database, () =>
    saveDocuments(database, testStreams, items, context),
  );
  expect(result.map(({ error }) => error?.code ?? null)).toEqual([null, 'BAD_USER_INPUT', null, null, 'BAD_JSON']);
  expect(await stored(database, 'a')).toMatchObject({ title: 'A', comment: 'again' });
  expect(result[0]!.row!.position).not.toBe(result[2]!.row!.position);
  expect(statements).toHaveLength(3);
  await expect(saveDocuments(database, testStreams, items, { ...context, allOrNothing: true })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', path: [1, 'title'] },
  });
});

test('what only Postgres can refuse costs a bulk save that item, not the others', async () => {
  const { database, context } = await prepare();
  await using _ = database;
  await database.query(`create unique index on engine_streams ((config ->> 'comment'))`);
  const items = ['a', 'b', 'c'].map((key) => ({ key, patch: { comment: key === 'c' ? 'other' : 'same' } }));
  const results = await saveDocuments(database, testStreams, items, context);
  expect(results.map(({ error }) => error?.code ?? null)).toEqual([null, 'CONFLICT', null]);
  expect(await stored(database, 'b')).toBeUndefined();
});

test('a delete leaves a tombstone with a position, and a second one finds nothing', async () => {
  const { database, context, save } = await prepare();
  await using _ = database;
  const { position } = await save({ key: 'a', patch: {} });
  await expect(deleteDocument(database, testStreams, 'a', { ...context, expectedVersion: '1' })).rejects.toMatchObject({
    extensions: { code: 'PRECONDITION_FAILED' },
  });
  await deleteDocument(database, testStreams, 'a', context);
  await expect(deleteDocument(database, testStreams, 'a', context)).rejects.toMatchObject({
    extensions: { code: 'NOT_FOUND' },
  });
  const tombstones = await database.query<{ key: string; position: string }>(
    'select key, position from feed_tombstones',
  );
  expect(tombstones.map(({ key }) => key)).toEqual(['a']);
  expect(Number(tombstones[0]!.position)).toBeGreaterThan(position);
});

test('a user changes what belongs to organizations that let them, and nothing else', async () => {
  const { database, context, save } = await prepare();
  await using _ = database;
  const editor = memberOf({ 1: { canViewStreams: true, canEditStreams: true }, 2: { canViewStreams: true } });
  await save({ key: 'mine', patch: {} }, { viewer: editor });
  await save({ key: 'shared', patch: {}, columns: { organization_id: 2 } });
  await save({ key: 'hidden', patch: {}, columns: { organization_id: 3 } });
  const seen = await snapshotAfter(database, testStreams, { viewer: editor, afterKey: null, limit: 10 });
  expect(seen.map(({ key, organizationId }) => [key, organizationId])).toEqual([
    ['mine', 1],
    ['shared', 2],
  ]);
  for (const key of ['shared', 'hidden']) {
    await expect(save({ key, patch: {} }, { viewer: editor })).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  }
  const results = await deleteDocuments(database, testStreams, ['mine', 'shared', 'hidden'], {
    ...context,
    viewer: editor,
  });
  expect(results.map(({ error }) => error?.code ?? null)).toEqual([null, 'FORBIDDEN', 'NOT_FOUND']);
  await expect(save({ key: 'mine', patch: {} }, { viewer: { ...editor, readonly: true } })).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});

test('beforeSave may change the document, set columns, or refuse', async () => {
  const { database, context } = await prepare();
  await using _ = database;
  const collection: Collection = {
    ...testStreams,
    beforeSave: ({ document }) => ({
      document: { ...document, comment: 'seen' },
      columns: { layout: { ingest: 'h' }, organization_id: 4 },
    }),
  };
  const row = await saveDocument(database, collection, { key: 'a', patch: {} }, context);
  expect(parseLossless(row.document)).toMatchObject({ comment: 'seen', layout: { ingest: 'h' } });
  expect(row.organizationId).toBe(4);
});
