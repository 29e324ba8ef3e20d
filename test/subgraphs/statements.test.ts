import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStatements } from '../../src/db/statements.ts';
import { testGraph, type SubgraphName, type TestGraph } from './graph.ts';

let graph: TestGraph;
const rows = 100;

beforeAll(async () => {
  graph = await testGraph();
  const numbers = Array.from({ length: rows }, (_, index) => index);
  await graph.ask(
    `mutation ($streams: [SaveStreamItem!]!, $streamers: [SaveStreamerItem!]!, $episodes: [SaveEpisodeItem!]!, $persons: [SavePersonItem!]!) {
      saveStreams(items: $streams) { results { error { message } } }
      saveStreamers(items: $streamers) { results { error { message } } }
      saveEpisodes(items: $episodes) { results { error { message } } }
      savePersons(items: $persons) { results { error { message } } }
    }`,
    {
      streams: numbers.map((n) => ({
        name: `s${n}`,
        input: { title: `Stream ${n}`, organizationId: (n % 5) + 1, layout: { ingestHostname: `n${n % 20}` } },
      })),
      streamers: numbers.slice(0, 20).map((n) => ({ hostname: `n${n}`, input: { role: 'STREAMER', clusterKey: 'k' } })),
      episodes: numbers.map((n) => ({
        id: String(n + 1),
        patch: JSON.stringify({
          media: `s${n}`,
          opened_at: 1637094994000,
          matched_persons: [
            { match_score: 1, person: { person_id: n + 1, originator: 'api', updated_at: 1637094994000 } },
          ],
        }),
      })),
      persons: numbers.map((n) => ({ id: String(n + 1), input: { externalId: `p${n}`, organizationId: (n % 5) + 1 } })),
    },
  );
});
afterAll(() => graph[Symbol.asyncDispose]());

const statementsOf = async (query: string): Promise<number> => {
  const { result, statements } = await countStatements(graph.database, () => graph.ask(query));
  expect(Object.values(result).every((value) => value !== null)).toBe(true);
  // The doorbell of earlier writes may still be ringing.
  return statements.filter((statement) => !statement.includes('pg_notify')).length;
};

test.each([
  [
    'a page of streams with ten fields',
    `{ streams { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { name title comment disabled static labels version updatedAt organization { id } stats { bitrate } } } }`,
    1,
  ],
  [
    'streams with the node each runs on',
    `{ streams { nodes { name layout { ingest { hostname role stats { cpuUsage } } } } } }`,
    2,
  ],
  ['the stored configuration of each stream', `{ streams { nodes { name config } } }`, 2],
  [
    'streams with what only Watcher has of them',
    `{ streams { nodes { name postalAddress coordinates { latitude } presetId layoutRules { requiredZones } lastEpisodeAt lastEpisodeAtMs } } }`,
    3,
  ],
  ['streams with parts of their documents', `{ streams { nodes { name document(select: ["title"]) } } }`, 2],
  [
    'streams with the history of their layouts',
    `{ streams { nodes { layout { ingestHistory { ingest { hostname } } } } } }`,
    1,
  ],
  ['whole documents', `{ streams { documents } }`, 1],
  [
    'episodes with their streams, and these with their nodes',
    `{ episodes { nodes { id stream { title layout { ingest { role } } } } } }`,
    4,
  ],
  [
    'episodes with the persons matched',
    `{ episodes { nodes { id matchedPersons { matchScore person { externalId organization { id } } } } } }`,
    2,
  ],
  ['persons', `{ persons { nodes { externalId organizationId version } } }`, 1],
  ['streamers', `{ streamers { nodes { hostname role stats { cpuUsage } config } } }`, 2],
  ['one stream with its document', `{ stream(name: "s1") { document version } }`, 1],
])('%s cost a fixed number of statements', async (_, query, expected) => {
  expect(await statementsOf(query)).toBe(expected);
});

const references: Record<SubgraphName, object[]> = {
  streams: Array.from({ length: rows }, (_, n) => ({ __typename: 'Stream', name: `s${n}` })),
  streamers: Array.from({ length: 20 }, (_, n) => ({ __typename: 'Streamer', hostname: `n${n}` })),
  episodes: Array.from({ length: rows }, (_, n) => ({ __typename: 'Episode', id: String(n + 1) })),
  persons: Array.from({ length: rows }, (_, n) => ({ __typename: 'Person', id: String(n + 1) })),
  // The built-in one.
  mediaServers: [{ __typename: 'PortsipMediaServer', id: '1' }],
};

test.each(Object.keys(references) as SubgraphName[])(
  '%s resolves all references of a fetch by one statement',
  async (name) => {
    const representations = references[name];
    const type = (representations[0] as { __typename: string }).__typename;
    const { count, result } = await countStatements(graph.database, () =>
      graph.askSubgraph<{ _entities: unknown[] }>(
        name,
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { version } } }`,
        { representations: [...representations, ...representations] },
      ),
    );
    expect(count).toBe(1);
    expect(result._entities).toHaveLength(2 * representations.length);
    expect(result._entities.every((entity) => entity !== null)).toBe(true);
  },
);

test('a reference to what does not exist is null, and does not keep the others from being found', async () => {
  const representations = [
    { __typename: 'Stream', name: 's1' },
    { __typename: 'Stream', name: 'none' },
  ];
  expect(
    await graph.askSubgraph(
      'streams',
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Stream { title } } }`,
      { r: representations },
    ),
  ).toEqual({ _entities: [{ title: 'Stream 1' }, null] });
});

test('a query with a typed filter stays answered however often it is asked', async () => {
  const query = `query ($filter: StreamFilter) { streams(filter: $filter, first: 1) { nodes { name } } }`;
  for (let time = 0; time < 8; time++) {
    expect(
      await graph.ask(query, { filter: { or: [{ name: { eq: 's7' } }, { not: { title: { isNull: false } } }] } }),
    ).toEqual({
      streams: { nodes: [{ name: 's7' }] },
    });
  }
});
