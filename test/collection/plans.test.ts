import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byKeys, snapshotAfter } from '../../src/collection/byKeys.ts';
import { page } from '../../src/collection/page.ts';
import type { Page, PageRequest } from '../../src/collection/types.ts';
import { countStatements } from '../../src/db/statements.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { testDatabase } from '../setup/database.ts';
import { createTestTables, master, testStreams } from './testStreams.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await createTestTables(database);
  await database.query(`
    set local statement_timeout = 0;
    insert into engine_streams (name, config, position)
      select 's' || lpad(i::text, 5, '0'), jsonb_build_object(
        'title', case when i % 10 > 0 then 'title ' || i % 1000 end, 'comment', repeat('comment ', 20) || i,
        'static', i % 2 = 0, 'provider', 'p' || i % 2000, 'labels', jsonb_build_object('zone', 'z' || i % 500)), i
      from generate_series(1, 20000) i;
    insert into engine_stats (name, stats)
      select 's' || lpad(i::text, 5, '0'), jsonb_build_object('bitrate', i % 3000) from generate_series(2, 20000, 2) i;
    analyze engine_streams;
    analyze engine_stats;
  `);
}, 60_000);
afterAll(() => database[Symbol.asyncDispose]());

interface Plan {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Relation Name'?: string;
  Plans?: Plan[];
}

const collect = (nodes: Plan[], plan: Plan): void => {
  nodes.push(plan);
  plan.Plans?.forEach((child) => collect(nodes, child));
};

/** Each node of the plan that Postgres really ran for a page. */
const planOf = async (request: Omit<PageRequest, 'viewer'>): Promise<{ nodes: Plan[]; page: Page }> => {
  const nodes: Plan[] = [];
  const explained: Queryable = {
    query: async (statement, values) => {
      const { text, values: own } = typeof statement === 'string' ? { text: statement, values: [] } : statement;
      const [row] = await database.query<{ 'QUERY PLAN': string }>(`explain (analyze, format json) ${text}`, own);
      (JSON.parse(row?.['QUERY PLAN'] ?? '[]') as { Plan: Plan }[]).forEach(({ Plan }) => collect(nodes, Plan));
      return database.query(statement, values);
    },
  };
  return { page: await page(explained, testStreams, { viewer: master, ...request }), nodes };
};

const rowsRead = (nodes: readonly Plan[]): number =>
  nodes
    .filter((node) => node['Relation Name'])
    .reduce((sum, node) => sum + node['Actual Rows'] * node['Actual Loops'], 0);

const orders: [string, PageRequest['sort']][] = [
  ['the key', undefined],
  ['the key, descending', [{ member: 'name', descending: true }]],
  ['a generated column', [{ member: 'title', descending: false }]],
  ['a generated column, descending', [{ member: 'title', descending: true }]],
  ['a live value', [{ member: 'stats.bitrate', descending: true }]],
  ['a live value, ascending', [{ member: 'stats.bitrate', descending: false }]],
];

describe.each(orders)('pages in the order of %s', (_, sort) => {
  test.each(['first page', 'page in the middle', 'last page'])('%s reads little more than its rows', async (which) => {
    const slices = {
      'first page': async () => ({ first: 100 }),
      'last page': async () => ({ last: 100 }),
      'page in the middle': async () => {
        let after: string | undefined;
        for (let count = 0; count < 3; count++) {
          const found = await page(database, testStreams, { viewer: master, sort, first: 1000, after, select: [] });
          after = found.endCursor ?? undefined;
        }
        return { first: 100, after };
      },
    };
    const { nodes, page: found } = await planOf({ sort, ...(await slices[which as keyof typeof slices]()) });
    expect(found.rows).toHaveLength(100);
    const scanned = nodes.filter(
      (node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] && node['Actual Loops'] > 0,
    );
    expect(scanned.map((node) => node['Relation Name'])).toEqual([]);
    expect(rowsRead(nodes)).toBeLessThan(2000);
  });
});

test.each(orders)(
  'the plan kept for all pages in the order of %s reads little more than their rows',
  async (_, sort) => {
    const { endCursor } = await page(database, testStreams, { viewer: master, sort, first: 1000, select: [] });
    const nodes: Plan[] = [];
    const prepared: Queryable = {
      query: async (statement, values) => {
        const { text, values: own = [] } = statement as { text: string; values?: unknown[] };
        await database.transaction(async (transaction) => {
          await transaction.query('set local plan_cache_mode = force_generic_plan');
          await transaction.query(`prepare kept as ${text}`);
          const given = own.map((value) => (value === null ? 'null' : pg.escapeLiteral(String(value)))).join(', ');
          const [row] = await transaction.query<{ 'QUERY PLAN': string }>(
            `explain (analyze, format json) execute kept${given && `(${given})`}`,
          );
          await transaction.query('deallocate kept');
          (JSON.parse(row?.['QUERY PLAN'] ?? '[]') as { Plan: Plan }[]).forEach(({ Plan }) => collect(nodes, Plan));
        });
        return database.query(statement, values);
      },
    };
    const found = await page(prepared, testStreams, {
      viewer: master,
      sort,
      first: 100,
      after: endCursor ?? undefined,
    });
    expect(found.rows).toHaveLength(100);
    expect(rowsRead(nodes)).toBeLessThan(2000);
  },
);

test('a page that is asked often is planned once for each connection, one with a filter each time', async () => {
  const kept = async (request: Omit<PageRequest, 'viewer'>) => {
    const names = new Set<string | undefined>();
    const observed: Queryable = {
      query: (statement, values) => {
        names.add((statement as { name?: string }).name);
        return database.query(statement, values);
      },
    };
    let last: Page | undefined;
    for (let time = 0; time < 12; time++)
      last = await page(observed, testStreams, { viewer: master, first: 7, ...request });
    return { names: [...names], keys: last?.rows.map(({ key }) => key) };
  };
  const unfiltered = await kept({});
  expect(unfiltered.names).toEqual([undefined, expect.stringMatching(/^c_/)]);
  expect(unfiltered.keys).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `s0000${n}`));
  expect((await kept({ where: { member: 'static', operator: 'eq', values: ['true'] } })).names).toEqual([undefined]);
});

test.each<[string, Omit<PageRequest, 'viewer'>]>([
  ['a label', { where: { member: 'labels.zone', operator: 'eq', values: ['z7'] } }],
  ['any other member, by equality', { where: { member: 'provider', operator: 'eq', values: ['p7'] } }],
  ['the key', { where: { member: 'name', operator: 'in', values: ['s00001', 's00002'] } }],
  ['the words of a search', { search: '19999' }],
])('a filter by %s reads only what it finds', async (_, request) => {
  const { nodes, page: found } = await planOf(request);
  expect(found.rows.length).toBeGreaterThan(0);
  expect(rowsRead(nodes)).toBeLessThan(500);
});

test('a search walks its index once, for the page, its total and whether there is more', async () => {
  const first = await page(database, testStreams, { viewer: master, search: '1999', first: 2, select: [] });
  const { nodes, page: found } = await planOf({
    search: '1999',
    first: 2,
    after: first.endCursor ?? undefined,
    want: { totalCount: true },
  });
  expect(found).toMatchObject({ hasPreviousPage: true, hasNextPage: true, totalCount: 12 });
  const scans = nodes.filter((node) => node['Node Type'] === 'Bitmap Index Scan' && node['Actual Loops'] > 0);
  expect(scans).toHaveLength(1);
});

test('an equality that most rows meet is walked along the order, and holds the same rows', async () => {
  const where = { member: 'static', operator: 'eq', values: ['true'] } as const;
  const { nodes, page: found } = await planOf({ where, first: 100 });
  expect(found.rows.map(({ key }) => Number(key.slice(1)))).toEqual(
    Array.from({ length: 100 }, (_, index) => 2 * index + 2),
  );
  expect(rowsRead(nodes)).toBeLessThan(5000);
  const next = await page(database, testStreams, { viewer: master, where, last: 3, before: found.rows[5]!.cursor });
  expect(next.rows.map(({ key }) => key)).toEqual(['s00006', 's00008', 's00010']);
});

test('a page is one statement, whatever it holds; a large total takes a second', async () => {
  const count = async (request: Omit<PageRequest, 'viewer'>) =>
    (await countStatements(database, () => page(database, testStreams, { viewer: master, ...request }))).count;
  const where = { member: 'stats.bitrate', operator: 'lt', values: ['10'] } as const;
  expect(
    await count({ where, sort: [{ member: 'stats.bitrate', descending: true }], want: { totalCount: true } }),
  ).toBe(1);
  expect(await count({ want: { totalCount: true } })).toBe(2);
  const { count: keyed } = await countStatements(database, () =>
    byKeys(database, testStreams, ['s00001', 's00002'], { viewer: master }),
  );
  expect(keyed).toBe(1);
});

test('a total is exact up to 10,000 and an estimate above', async () => {
  const total = (where?: PageRequest['where']) =>
    page(database, testStreams, { viewer: master, where, first: 1, want: { totalCount: true } });
  expect(await total({ member: 'stats.bitrate', operator: 'isNotNull', values: [] })).toMatchObject({
    totalCount: 10_000,
    totalCountIsEstimate: false,
  });
  const all = await total();
  expect(all.totalCountIsEstimate).toBe(true);
  expect(all.totalCount).toBeGreaterThan(15_000);
  expect((await total({ member: 'name', operator: 'gt', values: ['s00100'] })).totalCountIsEstimate).toBe(true);
});

test('a snapshot by key meets each row once', async () => {
  let afterKey: string | null = null;
  const seen: string[] = [];
  for (;;) {
    const rows: { key: string }[] = await snapshotAfter(database, testStreams, {
      viewer: master,
      afterKey,
      limit: 1000,
      select: [],
    });
    if (rows.length === 0) break;
    seen.push(...rows.map(({ key }) => key));
    afterKey = rows.at(-1)!.key;
  }
  expect(seen).toHaveLength(20_000);
  expect(new Set(seen).size).toBe(20_000);
});

test('a page has 100 rows unless asked otherwise, and never over 1,000', async () => {
  const size = async (slice: Pick<PageRequest, 'first' | 'last'>) =>
    (await page(database, testStreams, { viewer: master, select: [], ...slice })).rows.length;
  expect(await size({})).toBe(100);
  expect(await size({ first: 5000 })).toBe(1000);
  expect(await size({ last: 5000 })).toBe(1000);
});
