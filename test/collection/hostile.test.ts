import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byKeys } from '../../src/collection/byKeys.ts';
import { encodeCursor } from '../../src/collection/cursor.ts';
import { deleteDocuments } from '../../src/collection/delete.ts';
import { page } from '../../src/collection/page.ts';
import { saveDocument, saveDocuments } from '../../src/collection/save.ts';
import type { Operator, PageRequest } from '../../src/collection/types.ts';
import type { Database } from '../../src/db/types.ts';
import { CodedError, statusOf } from '../../src/errors.ts';
import { testDatabase } from '../setup/database.ts';
import { createTestTables, master, testEpisodes, testStreams } from './testStreams.ts';

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
const operators: Operator[] = [
  'eq',
  'ne',
  'in',
  'notIn',
  'gt',
  'gte',
  'lt',
  'lte',
  'contains',
  'icontains',
  'isNull',
  'isNotNull',
];

const nasty = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud800',
    `'; drop table engine_streams; --`,
    '$1',
    '$reversed',
    '%',
    '\\',
    '"',
    '{}',
    '[]',
    '__proto__',
    'constructor',
    'toString',
    '..',
    '.',
    'name.',
    '.name',
    'inputs.url',
    'inputs',
    'dvr',
    'labels',
    'labels.',
    'labels.a"b',
    'stats',
    'stats.bitrate',
    'null',
    'undefined',
    'true',
    'NaN',
    '1e400',
    '1e-400',
    '9223372036854775808',
    '-9223372036854775809',
    '0x10',
    '1'.repeat(500),
    'x'.repeat(5000),
    'config_on_disk',
    'config_on_disk.name',
    '$reset',
    'updated_at',
    'position',
    'title',
    'url_prefix',
    'source_timeout',
    'disabled',
    'meta.\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** The result, or the code of the refusal; anything else than a coded 4xx fails the test. */
const refusal = async (work: () => Promise<unknown>): Promise<string | null> => {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    expect(statusOf(error.code)).toBeLessThan(500);
    return error.code;
  }
};

test('whatever stands in a filter, a sort, a selection, a cursor or a search is answered or refused by a code', async () => {
  const cursor = fc.oneof(
    nasty,
    nasty.map((text) => Buffer.from(text).toString('base64')),
    fc
      .record({
        member: nasty,
        operator: fc.constantFrom('gt' as const, 'lt' as const, 'is' as const),
        value: fc.option(nasty),
      })
      .map((bound) => encodeURIComponentSafely(bound)),
  );
  const member = fc.oneof(
    nasty,
    fc.constantFrom(
      'name',
      'episode_id',
      'title',
      'labels.x',
      'stats.bitrate',
      'stats.lifetime',
      'url_prefix',
      'payload.x',
      'opened_at',
    ),
  );
  const predicate = fc.record({
    member,
    operator: fc.constantFrom(...operators),
    values: fc.oneof(
      fc.array(nasty, { maxLength: 3 }),
      nasty.map((value) => [value]),
    ),
  });
  const sort = fc.array(fc.record({ member, descending: fc.boolean() }), { maxLength: 2 });
  // One of them at a time, so that each gets as far as it can; a cursor needs the order it is for.
  const request = fc.oneof(
    fc.record({ where: predicate }),
    fc.record({ search: nasty }),
    fc.record({ sort }),
    fc.record({ select: fc.array(nasty, { maxLength: 3 }) }),
    fc.record({ first: fc.constantFrom(-1, 0, 0.5, 1, 1e9, NaN) }),
    fc.record({ after: cursor }),
    fc.tuple(sort, fc.array(nasty, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([keys, values, backward]) => ({
      sort: keys,
      [backward ? 'before' : 'after']: cursorFor(keys, values),
    })),
  );
  const collection = fc.constantFrom(testStreams, testEpisodes);
  await fc.assert(
    fc.asyncProperty(collection, request, async (asked, slice) => {
      await refusal(() => page(database, asked, { viewer: master, ...slice } as PageRequest));
    }),
    { numRuns: 1500 },
  );
}, 60_000);

/** A cursor of the right shape for an order, with whatever values. */
const cursorFor = (keys: readonly { member: string; descending: boolean }[], values: readonly string[]): string => {
  const pairs = [...keys, { member: 'name', descending: false }].slice(0, values.length);
  const query = pairs.map(
    ({ member, descending }, index) => `${escaped(member)}_${descending ? 'lt' : 'gt'}=${escaped(values[index] ?? '')}`,
  );
  return Buffer.from(query.join('&')).toString('base64');
};

const escaped = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

const encodeURIComponentSafely = (bound: {
  member: string;
  operator: 'gt' | 'lt' | 'is';
  value: string | null;
}): string => {
  try {
    return encodeCursor([bound]);
  } catch {
    return '';
  }
};

test('whatever stands in a key or a patch is stored or refused by a code, and never half', async () => {
  const patch = fc.oneof(
    nasty,
    fc.dictionary(
      fc.oneof(nasty, fc.constantFrom('title', 'labels', 'inputs', 'position', 'dvr')),
      fc.oneof(nasty, fc.jsonValue()),
      { maxKeys: 3 },
    ),
    fc.json(),
  );
  await fc.assert(
    fc.asyncProperty(nasty, patch, async (key, change) => {
      const code = await refusal(() => saveDocument(database, testStreams, { key, patch: change as never }, context));
      const found = await byKeys(database, testStreams, [key], { viewer: master });
      if (code === null) expect(found.map((row) => row.key)).toEqual([key]);
      await deleteDocuments(database, testStreams, [key], context);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('keys that cannot exist find nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(nasty, { maxLength: 3 }), async (keys) => {
      expect(await byKeys(database, testEpisodes, keys, { viewer: master })).toEqual([]);
      await deleteDocuments(database, testEpisodes, keys, context);
    }),
    { numRuns: 50 },
  );
});
