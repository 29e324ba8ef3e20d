import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, type OrganizationPermissions, type Viewer } from '../../src/auth/viewer.ts';
import { masterViewer } from '../../src/auth/viewers.ts';
import { testGraph, userIn, type TestGraph } from './graph.ts';

let graph: TestGraph;

/** Organization 1 has a stream with an episode, and a person; organization 2 likewise; the rest belongs to none. */
beforeAll(async () => {
  graph = await testGraph();
  for (const [owner, organizationId] of [
    ['one', 1],
    ['two', 2],
    ['none', null],
  ] as const) {
    const id = String((organizationId ?? 0) + 1);
    await graph.ask(
      `mutation ($name: String!, $id: Snowflake!, $stream: StreamPatch, $person: PersonPatch, $episode: EpisodePatch) {
        saveStream(name: $name, input: $stream) { stream { name } }
        saveEpisode(id: $id, input: $episode) { episode { id } }
        savePerson(id: $id, input: $person) { person { id } }
      }`,
      {
        name: owner,
        id,
        stream: { organizationId },
        person: { organizationId },
        episode: { media: owner, openedAtMs: 1637094994000 },
      },
    );
  }
  await graph.ask(
    `mutation { saveStreamer(hostname: "node", input: { role: STREAMER, clusterKey: "k" }) { streamer { role } } }`,
  );
});
afterAll(() => graph[Symbol.asyncDispose]());

const member = (permissions: Partial<OrganizationPermissions>): Viewer => userIn({ 1: permissions });
const viewers = {
  master: masterViewer,
  'a member who may do nothing': member({}),
  'a member who may see streams': member({ canViewStreams: true }),
  'a member who may edit streams': member({ canViewStreams: true, canEditStreams: true }),
  'a member who may see persons': member({ canViewPersonsLists: true }),
  'a member who may edit persons': member({ canViewPersonsLists: true, canEditPersonsLists: true }),
  'a read-only member who may edit all': {
    ...member({ canViewStreams: true, canEditStreams: true, canViewPersonsLists: true, canEditPersonsLists: true }),
    readonly: true,
  },
  nobody: anonymous,
} satisfies Record<string, Viewer>;
type Who = keyof typeof viewers;

const streamSeers: Who[] = [
  'a member who may see streams',
  'a member who may edit streams',
  'a read-only member who may edit all',
];
const personSeers: Who[] = [
  'a member who may see persons',
  'a member who may edit persons',
  'a read-only member who may edit all',
];

describe.each(Object.entries(viewers))('%s', (name, viewer) => {
  const who = name as Who;
  // A tombstone stays in its organization, so each viewer makes a person of its own.
  const own = 100 + Object.keys(viewers).indexOf(name);
  const all = who === 'master';
  const seesStreams = streamSeers.includes(who);
  const seesPersons = personSeers.includes(who);
  const owners = (sees: boolean) => (all ? ['none', 'one', 'two'] : sees ? ['one'] : []);
  const ids = (sees: boolean) => (all ? ['1', '2', '3'] : sees ? ['2'] : []);

  const list = async (field: string, key: string) => {
    const { data } = await graph.respond(`{ list: ${field} { totalCount nodes { key: ${key} } } }`, {}, { viewer });
    const { nodes, totalCount } = (data?.['list'] ?? { nodes: [], totalCount: 0 }) as {
      nodes: { key: string }[];
      totalCount: number;
    };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ key: found }) => found).sort();
  };
  const single = async (query: string) => {
    const { data } = await graph.respond(`{ one: ${query} }`, {}, { viewer });
    return (data?.['one'] ?? null) !== null;
  };
  const mutation = async (query: string) => {
    const { data } = await graph.respond(`mutation { done: ${query} }`, {}, { viewer });
    return (data?.['done'] ?? null) !== null;
  };

  test('lists what it may see', async () => {
    expect(await list('streams', 'name')).toEqual(owners(seesStreams));
    expect(await list('episodes', 'id')).toEqual(ids(seesStreams));
    expect(await list('persons', 'id')).toEqual(ids(seesPersons));
  });

  test('reads what it may see', async () => {
    expect(await single('stream(name: "one") { name }')).toBe(all || seesStreams);
    expect(await single('stream(name: "two") { name }')).toBe(all);
    expect(await single('stream(name: "none") { name }')).toBe(all);
    expect(await single('episode(id: "2") { id }')).toBe(all || seesStreams);
    expect(await single('episode(id: "3") { id }')).toBe(all);
    expect(await single('person(id: "2") { id }')).toBe(all || seesPersons);
    expect(await single('person(id: "3") { id }')).toBe(all);
  });

  test('reaches no more by way of references', async () => {
    const reach = async (type: string, key: object) => {
      const subgraph = ({ Stream: 'streams', Episode: 'episodes', Person: 'persons' } as const)[type as 'Stream'];
      const { _entities } = await graph.askSubgraph<{ _entities: unknown[] }>(
        subgraph,
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { version } } }`,
        { r: [{ __typename: type, ...key }] },
        { viewer },
      );
      return _entities[0] !== null;
    };
    expect(await reach('Stream', { name: 'one' })).toBe(all || seesStreams);
    expect(await reach('Stream', { name: 'two' })).toBe(all);
    expect(await reach('Episode', { id: '2' })).toBe(all || seesStreams);
    expect(await reach('Episode', { id: '3' })).toBe(all);
    expect(await reach('Person', { id: '2' })).toBe(all || seesPersons);
    expect(await reach('Person', { id: '3' })).toBe(all);
  });

  test('changes what it may edit', async () => {
    const editsStreams = all || who === 'a member who may edit streams';
    const editsPersons = all || who === 'a member who may edit persons';
    expect(await mutation('saveStream(name: "one", input: { title: "x" }) { stream { name } }')).toBe(editsStreams);
    expect(await mutation('saveStream(name: "two", input: { title: "x" }) { stream { name } }')).toBe(all);
    expect(await mutation('saveStream(name: "none", input: { title: "x" }) { stream { name } }')).toBe(all);
    expect(await mutation('saveEpisode(id: "2", input: { startedAtMs: 1637094994001 }) { episode { id } }')).toBe(
      editsStreams,
    );
    expect(await mutation('saveEpisode(id: "3", input: { startedAtMs: 1637094994001 }) { episode { id } }')).toBe(all);
    expect(await mutation('savePerson(id: "2", input: { externalId: "x" }) { person { id } }')).toBe(editsPersons);
    expect(await mutation('savePerson(id: "3", input: { externalId: "x" }) { person { id } }')).toBe(all);

    expect(await mutation('saveStream(name: "made", input: {}) { stream { name } }')).toBe(editsStreams);
    expect(await mutation('deleteStream(name: "made") { name }')).toBe(editsStreams);
    expect(await mutation(`savePerson(id: "${own}", input: {}) { person { id } }`)).toBe(editsPersons);
    expect(await mutation(`deletePerson(id: "${own}") { id }`)).toBe(editsPersons);
    if (!all) {
      expect(await mutation('deleteStream(name: "two") { name }')).toBe(false);
      expect(await mutation('deleteEpisode(id: "3") { id }')).toBe(false);
      expect(await mutation('deletePerson(id: "3") { id }')).toBe(false);
    }
  });
});

test('the streams of an organization and of a node are those the viewer sees', async () => {
  await graph.ask(`mutation {
    a: saveStream(name: "one", input: { layout: { ingestHostname: "node" } }) { stream { name } }
    b: saveStream(name: "two", input: { layout: { ingestHostname: "node" } }) { stream { name } }
  }`);
  const viewer = viewers['a member who may see streams'];
  const names = async (representation: object, type: string) => {
    const { _entities } = await graph.askSubgraph<{ _entities: [{ streams: { nodes: { name: string }[] } }] }>(
      'streams',
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { streams { nodes { name } } } } }`,
      { r: [representation] },
      { viewer },
    );
    return _entities[0].streams.nodes.map(({ name }) => name);
  };
  expect(await names({ __typename: 'Organization', id: 1 }, 'Organization')).toEqual(['one']);
  expect(await names({ __typename: 'Organization', id: 2 }, 'Organization')).toEqual([]);
  expect(await names({ __typename: 'Streamer', hostname: 'node' }, 'Streamer')).toEqual(['one']);
});
