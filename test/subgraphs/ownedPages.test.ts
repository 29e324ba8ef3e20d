import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageRequest } from '../../src/collection/types.ts';
import { countStatements } from '../../src/db/statements.ts';
import type { Database } from '../../src/db/types.ts';
import { episodeRepository } from '../../subgraphs/episodes/repository.ts';
import { streams } from '../../subgraphs/streams/collection.ts';
import { streamPages } from '../../subgraphs/streams/repositoryPages.ts';
import { masterViewer } from '../../src/auth/viewers.ts';
import { testGraph, userIn, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
  await graph.database.query(`
    insert into streams (name, organization_id, config, layout, position)
      select 's' || lpad(i::text, 3, '0'), i % 100 + 1, jsonb_build_object('title', 'Stream ' || i),
        jsonb_build_object('ingest', 'n' || i % 100, 'inference', 'n' || (i + 1) % 100), i
      from generate_series(0, 499) i;
    insert into streams (name, organization_id, config, position)
      select 'other' || i, 1000, '{}', 1000 + i from generate_series(1, 9500) i;
    insert into episodes (id, config, position)
      select i, jsonb_build_object('media', 's' || lpad((i % 500)::text, 3, '0'), 'opened_at', i, 'episode_type', 'generic'), i
      from generate_series(1, 10000) i;
    insert into streamers (hostname, config, position) select 'n' || i, '{}', i from generate_series(0, 99) i;
    analyze streams;
    analyze episodes;
  `);
}, 60_000);
afterAll(() => graph[Symbol.asyncDispose]());

const names = Array.from({ length: 100 }, (_, n) => `s${String(n).padStart(3, '0')}`);

interface Plan {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Relation Name'?: string;
  Plans?: Plan[];
}

/** The tables that statements of `work` really read, node by node of their plans. */
const tablesRead = async (work: (database: Database) => Promise<unknown>): Promise<Plan[]> => {
  const read: Plan[] = [];
  const collect = (plan: Plan): void => {
    if (plan['Relation Name'] && plan['Actual Loops'] > 0) read.push(plan);
    plan.Plans?.forEach(collect);
  };
  const explained: Database['query'] = async (statement, values) => {
    const { text, values: own } = typeof statement === 'string' ? { text: statement, values } : statement;
    const [row] = await graph.database.query<{ 'QUERY PLAN': string }>(`explain (analyze, format json) ${text}`, own);
    (JSON.parse(row?.['QUERY PLAN'] ?? '[]') as { Plan: Plan }[]).forEach(({ Plan }) => collect(Plan));
    return graph.database.query(statement, values);
  };
  await work({ ...graph.database, query: explained });
  return read;
};

const viewers = { 'the master key': masterViewer, 'a user': userIn({ 1: { canViewStreams: true } }) };
const requests: [string, Omit<PageRequest, 'viewer'>][] = [
  ['the latest', { first: 5, want: { totalCount: true } }],
  ['the first ones', { last: 5, sort: [{ member: 'episode_id', descending: true }], want: { totalCount: true } }],
  ['those opened first', { first: 5, sort: [{ member: 'opened_at', descending: false }] }],
  ['those changed lately', { first: 5, sort: [{ member: 'updated_at', descending: true }] }],
];
const cases = Object.keys(viewers).flatMap((who) => requests.map(([what, request]) => [what, who, request] as const));

test.each(cases)('episodes of a hundred streams, %s, are found by index for %s', async (_, who, request) => {
  const viewer = viewers[who as keyof typeof viewers];
  const read = await tablesRead(async (database) => {
    const pages = await episodeRepository(database, graph.feed).ofStreams(names, { viewer, ...request });
    expect(pages.get('s000')?.rows).toHaveLength(5);
    expect(pages.get('s001')?.rows).toHaveLength(who === 'a user' ? 0 : 5);
  });
  expect(read.filter((plan) => plan['Node Type'] === 'Seq Scan')).toEqual([]);
  const rows = read.reduce((sum, plan) => sum + plan['Actual Rows'] * plan['Actual Loops'], 0);
  // Each stream has 20 episodes, which may be read for the page, for the rows before it and for the total.
  expect(rows).toBeLessThan(100 * 20 * 4);
});

test.each(['onStreamers', 'ofOrganizations'] as const)('streams %s are found by index', async (which) => {
  const read = await tablesRead(async (database) => {
    const pages = streamPages(database, streams);
    const request = { viewer: masterViewer, first: 5, want: { totalCount: true } };
    const found =
      which === 'onStreamers'
        ? await pages.onStreamers(['n0', 'n1', 'n2'], request)
        : await pages.ofOrganizations([1, 2, 3], request);
    expect([...found.values()].map(({ totalCount }) => totalCount)).toEqual(
      which === 'onStreamers' ? [10, 10, 10] : [5, 5, 5],
    );
  });
  expect(read.filter((plan) => plan['Node Type'] === 'Seq Scan')).toEqual([]);
  expect(read.reduce((sum, plan) => sum + plan['Actual Rows'] * plan['Actual Loops'], 0)).toBeLessThan(200);
});

const statementsOf = async (query: string) => {
  const { result, count } = await countStatements(graph.database, () => graph.ask(query));
  return { result, count };
};

test('lists within a list cost one statement for all of its objects', async () => {
  const { result, count } = await statementsOf(
    `{ streams(first: 100, where: [{ member: "name", operator: LT, values: ["t"] }], orderBy: [{ member: "name", descending: true }]) {
      nodes { name episodes(first: 5) { totalCount pageInfo { hasNextPage } nodes { id } } } } }`,
  );
  expect(count).toBe(2);
  const { nodes } = result['streams'] as { nodes: { name: string; episodes: unknown }[] };
  expect(nodes).toHaveLength(100);
  expect(nodes[0]).toEqual({
    name: 's499',
    episodes: {
      totalCount: 20,
      pageInfo: { hasNextPage: true },
      nodes: [9999, 9499, 8999, 8499, 7999].map((id) => ({ id: String(id) })),
    },
  });
});

test('a node shows the streams it ingests and those it analyses, a list of nodes by one statement', async () => {
  const { result, count } = await statementsOf(
    `{ streamers { nodes { hostname streams(first: 3) { totalCount nodes { name layout { ingestHistory { createdAt } } } }
      titled: streams(filter: { title: { eq: "Stream 7" } }) { nodes { title } } } } }`,
  );
  // One for the streamers, one for each list within: their arguments differ.
  expect(count).toBe(3);
  const { nodes } = result['streamers'] as { nodes: { hostname: string }[] };
  expect(nodes).toHaveLength(100);
  expect(nodes.find(({ hostname }) => hostname === 'n7')).toMatchObject({
    streams: { totalCount: 10, nodes: [{ name: 's006' }, { name: 's007' }, { name: 's106' }] },
    titled: { nodes: [{ title: 'Stream 7' }] },
  });
});

test('the streams of a hundred organizations cost one statement', async () => {
  const { result, count } = await countStatements(graph.database, () =>
    graph.askSubgraph<{ _entities: unknown[] }>(
      'streams',
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { streams(first: 2) { totalCount nodes { name } } } } }`,
      { r: Array.from({ length: 100 }, (_, n) => ({ __typename: 'Organization', id: n + 1 })) },
    ),
  );
  expect(count).toBe(1);
  expect(result._entities[4]).toEqual({ streams: { totalCount: 5, nodes: [{ name: 's004' }, { name: 's104' }] } });
});

test('a bad cursor in a list within a list is refused like any other', async () => {
  expect(await graph.refusal(`{ streams(first: 2) { nodes { episodes(after: "!") { nodes { id } } } } }`)).toMatch(
    /^INVALID_CURSOR/,
  );
});

test('who follows streams is shown their episodes of now with each change', async () => {
  await using changes = await graph.follow(
    `subscription { streamChanges(filter: { name: { eq: "s001" } }) { kind node { episodes { totalCount } } } }`,
  );
  expect(await changes.take(2)).toMatchObject([
    { streamChanges: { kind: 'SNAPSHOT', node: { episodes: { totalCount: 20 } } } },
    { streamChanges: { kind: 'SNAPSHOT_END' } },
  ]);
  await graph.ask(
    `mutation { saveEpisode(id: "20001", patch: "{\\"media\\":\\"s001\\",\\"opened_at\\":1637094994000}") { episode { id } } }`,
  );
  await graph.ask(`mutation { saveStream(name: "s001", input: { title: "changed" }) { stream { name } } }`);
  expect(await changes.next()).toMatchObject({
    streamChanges: { kind: 'UPSERT', node: { episodes: { totalCount: 21 } } },
  });
});
