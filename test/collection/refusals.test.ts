import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byKeys, snapshotAfter } from '../../src/collection/byKeys.ts';
import { encodeCursor, isReversedCursor, reverseCursor } from '../../src/collection/cursor.ts';
import { page } from '../../src/collection/page.ts';
import { saveDocument, saveDocuments } from '../../src/collection/save.ts';
import type { Condition, Operator, PageRequest } from '../../src/collection/types.ts';
import type { Database } from '../../src/db/types.ts';
import { testDatabase } from '../setup/database.ts';
import { createTestTables, master, memberOf, testEpisodes, testStreams } from './testStreams.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await createTestTables(database);
  await saveDocuments(
    database,
    testStreams,
    ['a', 'b', 'c'].map((key) => ({ key, patch: { title: key, url_prefix: key === 'a' } })),
    context,
  );
});
afterAll(() => database[Symbol.asyncDispose]());

const context = { viewer: master, originator: null, feed: { ring: () => {} } };
describe('refusals name what is wrong', () => {
  const where = (member: string, operator: Operator, ...values: string[]): Condition => ({
    member,
    operator,
    values,
    source: { parameter: `${member}_x` },
  });
  const cases: [string, Partial<PageRequest>, object][] = [
    ['a filter on no member', { where: where('zzz', 'eq', '1') }, { code: 'INVALID_FILTER', parameter: 'zzz_x' }],
    [
      'a filter into an array',
      { where: where('inputs.url', 'eq', 'x') },
      { code: 'INVALID_FILTER', parameter: 'inputs.url_x' },
    ],
    ['an object compared', { where: where('dvr', 'eq', 'x') }, { code: 'INVALID_FILTER' }],
    ['an order of booleans', { where: where('disabled', 'gt', 'true') }, { code: 'INVALID_FILTER' }],
    ['a substring of a number', { where: where('position', 'contains', '1') }, { code: 'INVALID_FILTER' }],
    [
      'a text for a number',
      { where: where('position', 'eq', 'x') },
      { code: 'BAD_USER_INPUT', parameter: 'position_x' },
    ],
    ['a fraction for an integer', { where: where('stats.bitrate', 'gt', '1.5') }, { code: 'BAD_USER_INPUT' }],
    ['a text for a boolean', { where: where('disabled', 'eq', 'yes') }, { code: 'BAD_USER_INPUT' }],
    ['a text no database holds', { where: where('title', 'eq', '\0') }, { code: 'BAD_USER_INPUT' }],
    [
      'a sort by no member',
      { sort: [{ member: 'zzz', descending: false }] },
      { code: 'INVALID_SORT', parameter: 'sort' },
    ],
    ['a sort inside an array', { sort: [{ member: 'inputs.url', descending: false }] }, { code: 'INVALID_SORT' }],
    ['a cursor that is none', { after: '%%%' }, { code: 'INVALID_CURSOR', parameter: 'cursor' }],
    [
      'a cursor of another order',
      { after: encodeCursor([{ member: 'title', operator: 'gt', value: 'a' }]) },
      { code: 'INVALID_CURSOR' },
    ],
    ['a page of no rows', { first: 0 }, { code: 'BAD_USER_INPUT', parameter: 'limit' }],
    ['a page from both ends', { first: 1, last: 1 }, { code: 'BAD_USER_INPUT' }],
  ];
  test.each(cases)('%s', async (_, request, extensions) => {
    await expect(page(database, testStreams, { viewer: master, ...request })).rejects.toMatchObject({ extensions });
  });

  test('a filter nested without end', async () => {
    let deep: Condition = where('name', 'eq', 'a');
    for (let level = 0; level < 1000; level++) deep = { not: deep };
    await expect(page(database, testStreams, { viewer: master, where: deep })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('cursors of legacy clients', () => {
  const keysOf = async (request: Partial<PageRequest>) =>
    (await page(database, testStreams, { viewer: master, ...request })).rows.map(({ key }) => key);

  test('that count rows step over them', async () => {
    expect(await keysOf({ after: 'JTI0cG9zaXRpb25fZ3Q9MA==' })).toEqual(['b', 'c']);
    expect(isReversedCursor('JTI0cG9zaXRpb25fbHQ9MSYlMjRyZXZlcnNlZD10cnVl')).toBe(true);
    expect(await keysOf({ last: 10, before: 'JTI0cG9zaXRpb25fbHQ9MSYlMjRyZXZlcnNlZD10cnVl' })).toEqual(['a']);
  });

  test('that hold one bound step over all rows that tie', async () => {
    const name = encodeCursor([{ member: 'name', operator: 'gt', value: 'a' }]);
    expect(Buffer.from(name, 'base64').toString()).toBe('name_gt=a');
    expect(await keysOf({ after: name })).toEqual(['b', 'c']);
    const sort = [{ member: 'url_prefix', descending: false }];
    expect(
      await keysOf({ sort, after: encodeCursor([{ member: 'url_prefix', operator: 'gt', value: 'false' }]) }),
    ).toEqual(['a']);
  });

  test('a reversed cursor stands at the same row and walks the other way', async () => {
    const { rows } = await page(database, testStreams, { viewer: master });
    const back = reverseCursor(rows[1]!.cursor);
    expect([isReversedCursor(back), isReversedCursor(rows[1]!.cursor)]).toEqual([true, false]);
    expect(await keysOf({ last: 5, before: back })).toEqual(['a']);
    expect(reverseCursor(back)).toBe(rows[1]!.cursor);
  });
});

test('a user sees the rows of organizations that let them, in lists, by key and in snapshots', async () => {
  await database.query(
    `update engine_streams set organization_id = case name when 'a' then 1 when 'b' then 2 end where name in ('a', 'b')`,
  );
  const viewer = memberOf({ 1: { canViewStreams: true }, 2: {} });
  expect((await page(database, testStreams, { viewer, want: { totalCount: true } })).totalCount).toBe(1);
  expect((await byKeys(database, testStreams, ['a', 'b', 'c'], { viewer })).map(({ key }) => key)).toEqual(['a']);
  expect(
    (await snapshotAfter(database, testStreams, { viewer, afterKey: null, limit: 9 })).map(({ key }) => key),
  ).toEqual(['a']);
});

test('what lists hide by default shows by key, and when the filter names it', async () => {
  const patch = { media: 'm', opened_at: 1637094994000, closed_at: 1637094995000 };
  await saveDocument(database, testEpisodes, { key: '7', patch }, context);
  const count = async (where?: Condition) =>
    (await page(database, testEpisodes, { viewer: master, where })).rows.length;
  expect(await count()).toBe(0);
  expect(await count({ member: 'closed_at', operator: 'isNotNull', values: [] })).toBe(1);
  expect(await byKeys(database, testEpisodes, ['7'], { viewer: master })).toHaveLength(1);
  expect(await byKeys(database, testEpisodes, ['7'], { viewer: master, asListed: true })).toHaveLength(0);
});
