import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from '../../src/collection/page.ts';
import type { Condition, Page, PageRequest, SortKey } from '../../src/collection/types.ts';
import type { Database } from '../../src/db/types.ts';
import { parseLossless } from '../../src/json/lossless.ts';
import { testDatabase } from '../setup/database.ts';
import { condition, name, sort, stored, type Stored } from './arbitraries.ts';
import { matches, sorted, type ModelRow } from './model.ts';
import { createTestTables, master, testStreams } from './testStreams.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await createTestTables(database);
  // New connections are to use the indexes although the tables are small, since page queries lean on their order.
  await database.query(
    `do $$ begin execute format('alter database %I set enable_seqscan = off', current_database()); end $$`,
  );
});
afterAll(() => database[Symbol.asyncDispose]());

/** Each key now; several rows at once. */
const put = async (rows: ReadonlyMap<string, Stored>): Promise<void> => {
  const names = [...rows.keys()];
  await database.query(
    `with gone as (delete from engine_stats where name = any($1)), config as (
      insert into engine_streams (name, config, position)
      select name, config, (select coalesce(max(position), 0) from engine_streams) + n from unnest($1::text[], $2::jsonb[]) with ordinality as new (name, config, n)
      on conflict (name) do update set config = excluded.config, position = excluded.position)
    select`,
    [names, names.map((key) => JSON.stringify(rows.get(key)?.config))],
  );
  const live = names.filter((key) => rows.get(key)?.stats);
  await database.query(`insert into engine_stats (name, stats) select * from unnest($1::text[], $2::jsonb[])`, [
    live,
    live.map((key) => JSON.stringify(rows.get(key)?.stats)),
  ]);
};

const remove = (names: readonly string[]): Promise<unknown> =>
  database.query(
    'with stats as (delete from engine_stats where name = any($1)) delete from engine_streams where name = any($1)',
    [names],
  );

const refill = async (rows: ReadonlyMap<string, Stored>): Promise<void> => {
  await database.query('delete from engine_stats');
  await database.query('delete from engine_streams');
  await put(rows);
};

const modelRow = (key: string, { config, stats }: Stored): ModelRow => ({
  name: key,
  document: { ...config, config_on_disk: config, ...(stats && { stats }), name: key },
});

const expected = (rows: ReadonlyMap<string, Stored>, where: Condition, keys: readonly SortKey[]): string[] =>
  sorted(
    [...rows].map(([key, row]) => modelRow(key, row)).filter((row) => matches(row, where)),
    keys,
  ).map(({ name }) => name);

const rowsOf = fc
  .uniqueArray(fc.tuple(name, stored), { selector: ([key]) => key, maxLength: 14 })
  .map((entries) => new Map(entries));
const request = fc.record({ where: condition, keys: sort, limit: fc.integer({ min: 1, max: 5 }) });

const walk = async (
  ask: Pick<PageRequest, 'where' | 'sort'>,
  limit: number,
  backward: boolean,
  between: () => Promise<void> = async () => {},
): Promise<Page[]> => {
  const pages: Page[] = [];
  for (let cursor: string | undefined; ;) {
    const slice = backward ? { last: limit, before: cursor } : { first: limit, after: cursor };
    const found = await page(database, testStreams, { viewer: master, ...ask, ...slice });
    pages.push(found);
    const next = backward ? found.startCursor : found.endCursor;
    if (!(backward ? found.hasPreviousPage : found.hasNextPage) || next === null) return pages;
    cursor = next;
    await between();
  }
};

const namesOf = (pages: readonly Page[]): string[] => pages.flatMap(({ rows }) => rows.map(({ key }) => key));

test('pages in either direction hold each matching row once, in order, whatever the filter and the sort', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf, fc.array(request, { minLength: 4, maxLength: 4 }), async (rows, requests) => {
      await refill(rows);
      for (const { where, keys, limit } of requests) {
        const wanted = expected(rows, where, keys);
        const forward = await walk({ where, sort: keys }, limit, false);
        expect(namesOf(forward)).toEqual(wanted);
        const backward = await walk({ where, sort: keys }, limit, true);
        expect(namesOf(backward.reverse())).toEqual(wanted);
        forward.forEach((each, index) => expect(each.hasPreviousPage).toBe(index > 0));
        const all = await page(database, testStreams, {
          viewer: master,
          where,
          sort: keys,
          want: { totalCount: true },
        });
        for (const { key, document, position } of all.rows) {
          const whole = { ...modelRow(key, rows.get(key) as Stored).document, updated_at: position };
          expect(parseLossless(document)).toEqual(whole);
        }
        expect(all).toMatchObject({ totalCount: wanted.length, totalCountIsEstimate: false, hasNextPage: false });
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('a walk loses and repeats no row that stays, while others come, go and change', async () => {
  const change = fc.record({ put: rowsOf, removed: fc.array(name, { maxLength: 3 }) });
  await fc.assert(
    fc.asyncProperty(
      rowsOf,
      request,
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      async (rows, { where, keys, limit }, changes, backward) => {
        await refill(rows);
        const present = new Map(rows);
        const touched = new Set<string>();
        const pages = await walk({ where, sort: keys }, limit, backward, async () => {
          const next = changes.shift();
          if (!next) return;
          for (const key of [...next.put.keys(), ...next.removed]) touched.add(key);
          await put(next.put);
          next.put.forEach((row, key) => present.set(key, row));
          await remove(next.removed);
          next.removed.forEach((key) => present.delete(key));
        });
        const seen = namesOf(backward ? [...pages].reverse() : pages);
        const stays = (key: string) => !touched.has(key);
        expect(seen.filter(stays)).toEqual(expected(rows, where, keys).filter(stays));
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

test('a page shows the members selected, those required, and nothing else', async () => {
  const path = fc.constantFrom(
    'title',
    'dvr',
    'dvr.expiration',
    'stats',
    'stats.alive',
    'stats.bitrate',
    'labels.required.zone',
    'config_on_disk.dvr.reference',
    'unknown',
    'dvr.unknown',
    'name.x',
  );
  await fc.assert(
    fc.asyncProperty(rowsOf, fc.array(path, { maxLength: 4 }), async (rows, select) => {
      await refill(rows);
      const found = await page(database, testStreams, { viewer: master, select });
      for (const { key, document, position } of found.rows) {
        const whole = { ...modelRow(key, rows.get(key) as Stored).document, updated_at: position };
        expect(parseLossless(document)).toEqual(selected(whole, [...select, 'name', 'updated_at']));
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

const selected = (value: Record<string, unknown>, paths: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([member, inner]): [string, unknown][] => {
      if (paths.includes(member)) return [[member, inner]];
      const below = paths.filter((path) => path.startsWith(`${member}.`)).map((path) => path.slice(member.length + 1));
      const known = below.some((path) => !path.startsWith('unknown') && path !== 'x');
      if (!known || typeof inner !== 'object' || inner === null) return [];
      const rest =
        member === 'labels'
          ? labels(inner as Record<string, unknown>, below)
          : selected(inner as Record<string, unknown>, below);
      return [[member, rest]];
    }),
  );

const labels = (value: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
