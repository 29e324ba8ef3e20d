import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from '../../src/collection/page.ts';
import { pagesByOwner, type Ownership } from '../../src/collection/pagesByOwner.ts';
import type { PageRequest } from '../../src/collection/types.ts';
import { countStatements } from '../../src/db/statements.ts';
import type { Database } from '../../src/db/types.ts';
import { testDatabase } from '../setup/database.ts';
import { condition, name, sort, stored, type Stored } from './arbitraries.ts';
import { createTestTables, master, memberOf, testStreams } from './testStreams.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await createTestTables(database);
});
afterAll(() => database[Symbol.asyncDispose]());

const organization: Ownership<number> = { type: 'int4', sql: (owner) => `t.organization_id = ${owner}` };
const title: Ownership<string> = { type: 'text', sql: (owner) => `t.title = ${owner}` };

const fill = async (rows: readonly (readonly [string, Stored, number])[]): Promise<void> => {
  await database.query('delete from engine_stats');
  await database.query('delete from engine_streams');
  await database.query(
    `with live as (
       insert into engine_stats (name, stats) select name, stats from unnest($1::text[], $3::jsonb[]) as new (name, stats) where stats is not null)
     insert into engine_streams (name, config, organization_id, position)
       select name, config, organization, n from unnest($1::text[], $2::jsonb[], $4::int[]) with ordinality as new (name, config, organization, n)`,
    [
      rows.map(([key]) => key),
      rows.map(([, { config }]) => JSON.stringify(config)),
      rows.map(([, { stats }]) => stats && JSON.stringify(stats)),
      rows.map(([, , owner]) => owner),
    ],
  );
};

/** The page of one owner, asked for alone. */
const alone = <Owner extends string | number>(ownership: Ownership<Owner>, owner: Owner, request: PageRequest) =>
  page(database, { ...testStreams, rows: (_, sql) => ownership.sql(sql.bind(owner, ownership.type)) }, request);

const rowsOf = fc.uniqueArray(fc.tuple(name, stored, fc.integer({ min: 1, max: 3 })), {
  selector: ([key]) => key,
  maxLength: 14,
});
const limit = fc.integer({ min: 1, max: 4 });
const slice = fc.oneof(
  fc.record({ first: limit, from: fc.option(fc.nat()), to: fc.option(fc.nat()) }),
  fc.record({ last: limit, from: fc.option(fc.nat()), to: fc.option(fc.nat()) }),
);
const ordinal = fc.integer({ min: -1, max: 3 }).map((n) => Buffer.from(`$position_gt=${n}`).toString('base64'));
const request = fc.record({
  where: fc.option(condition, { nil: undefined }),
  sort,
  search: fc.constantFrom(undefined, 'a', 'я B'),
  select: fc.constantFrom(undefined, ['title', 'stats.bitrate']),
  viewer: fc.constantFrom(master, memberOf({ 1: { canViewStreams: true }, 2: {} })),
  want: fc.constantFrom<NonNullable<PageRequest['want']>[]>(
    {},
    { totalCount: true },
    { hasNextPage: false, hasPreviousPage: false },
  ),
});

test('each owner gets the page it would get alone, whatever is asked for', async () => {
  await fc.assert(
    fc.asyncProperty(
      rowsOf,
      fc.array(fc.tuple(request, slice, fc.option(ordinal)), { minLength: 4, maxLength: 4 }),
      async (rows, requests) => {
        await fill(rows);
        for (const [asked, { from, to, ...size }, legacy] of requests) {
          const { rows: all } = await page(database, testStreams, { viewer: master, sort: asked.sort });
          // Cursors of rows of any owner, as clients may send them.
          const cursor = (n: number | null) => (n === null ? undefined : all[n % all.length]?.cursor);
          const whole: PageRequest = { ...asked, ...size, after: legacy ?? cursor(from), before: cursor(to) };
          const organizations = [3, 1, 2, 9, 1];
          const ofOrganizations = await pagesByOwner(database, testStreams, {
            owners: organizations,
            ownership: organization,
            request: whole,
          });
          expect([...ofOrganizations.keys()]).toEqual([3, 1, 2, 9]);
          for (const [owner, found] of ofOrganizations) {
            expect(found).toEqual(await alone(organization, owner, whole));
          }
          const ofTitles = await pagesByOwner(database, testStreams, {
            owners: ['a', 'я', '%', 'no such'],
            ownership: title,
            request: whole,
          });
          for (const [owner, found] of ofTitles) expect(found).toEqual(await alone(title, owner, whole));
        }
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test('a hundred owners cost one statement, and what can own nothing costs the others nothing', async () => {
  await fill([['a', { config: { title: 'x' }, stats: null }, 1]]);
  const { result, count } = await countStatements(database, () =>
    pagesByOwner(database, testStreams, {
      owners: ['x', '\0', ...Array.from({ length: 100 }, (_, n) => `t${n}`)],
      ownership: title,
      request: { viewer: master, want: { totalCount: true } },
    }),
  );
  expect(count).toBe(1);
  expect(result.size).toBe(102);
  expect(result.get('x')).toMatchObject({ rows: [{ key: 'a' }], totalCount: 1 });
  expect(result.get('\0')).toEqual(result.get('t7'));
  const none = await countStatements(database, () =>
    pagesByOwner(database, testStreams, {
      owners: [2 ** 31, 1.5],
      ownership: organization,
      request: { viewer: master, want: { totalCount: true } },
    }),
  );
  expect(none.count).toBe(0);
  expect(none.result.get(1.5)).toMatchObject({ rows: [], totalCount: 0 });
});

test('a total over 10,000 of one owner is an estimate, those of the others are exact', async () => {
  await fill([['a', { config: {}, stats: null }, 1]]);
  await database.query(`
    insert into engine_streams (name, organization_id, position)
      select 'many' || i, 2, 100 + i from generate_series(1, 12000) i;
    analyze engine_streams;
  `);
  const { result, count } = await countStatements(database, () =>
    pagesByOwner(database, testStreams, {
      owners: [1, 2],
      ownership: organization,
      request: { viewer: master, first: 1, want: { totalCount: true } },
    }),
  );
  expect(count).toBe(2);
  expect(result.get(1)).toMatchObject({ totalCount: 1, totalCountIsEstimate: false, hasNextPage: false });
  expect(result.get(2)).toMatchObject({ totalCountIsEstimate: true, hasNextPage: true });
  expect(result.get(2)?.totalCount).toBeGreaterThan(10_000);
});
