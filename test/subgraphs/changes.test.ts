import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGraph, userIn, type Asking, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

interface Event {
  streamChanges: { cursor: string; kind: string; key: string | null; node: { title: string | null } | null };
}

const followStreams = async (variables: object = {}, asking: Asking = {}) => {
  const following = await graph.follow<Event>(
    `subscription ($filter: StreamFilter, $since: Cursor) {
      streamChanges(filter: $filter, since: $since) { cursor kind key node { title } }
    }`,
    { ...variables },
    asking,
  );
  return {
    next: async () => (await following.next()).streamChanges,
    take: async (count: number) => (await following.take(count)).map(({ streamChanges }) => streamChanges),
    [Symbol.asyncDispose]: () => following[Symbol.asyncDispose](),
  };
};

const save = (name: string, input: object) =>
  graph.ask(
    `mutation ($name: String!, $input: StreamPatch) { saveStream(name: $name, input: $input) { stream { name } } }`,
    { name, input },
  );
const brief = ({ kind, key, node }: Event['streamChanges']) => [kind, key, node?.title].filter((part) => part != null);
const namespace = (name: string) => ({ filter: { namespace: { eq: name } } });

test('a subscriber gets what there is, then each change as it happens', async () => {
  await save('live/1', { namespace: 'live', title: 'one' });
  await save('live/2', { namespace: 'live', title: 'two' });
  await using events = await followStreams(namespace('live'));
  expect((await events.take(3)).map(brief)).toEqual([
    ['SNAPSHOT', 'live/1', 'one'],
    ['SNAPSHOT', 'live/2', 'two'],
    ['SNAPSHOT_END'],
  ]);

  await save('live/3', { namespace: 'live', title: 'three' });
  expect(brief(await events.next())).toEqual(['UPSERT', 'live/3', 'three']);
  await save('live/1', { title: 'changed' });
  expect(brief(await events.next())).toEqual(['UPSERT', 'live/1', 'changed']);
  await graph.ask(`mutation { deleteStream(name: "live/2") { name } }`);
  expect(brief(await events.next())).toEqual(['DELETE', 'live/2']);
  await save('live/3', { namespace: 'elsewhere' });
  expect(brief(await events.next())).toEqual(['DELETE', 'live/3']);
});

test('each event shows the stream as it is then, not as it was at the first', async () => {
  await using events = await followStreams(namespace('counting'));
  expect(brief(await events.next())).toEqual(['SNAPSHOT_END']);
  for (const title of ['1', '2', '3']) {
    await save('counter', { namespace: 'counting', title });
    expect(brief(await events.next())).toEqual(['UPSERT', 'counter', title]);
  }
});

test('who comes back with the last cursor gets exactly what was missed', async () => {
  await save('resumed/1', { namespace: 'resumed', title: '1' });
  let since: string;
  {
    await using events = await followStreams(namespace('resumed'));
    since = (await events.take(2))[1]?.cursor ?? '';
  }
  await save('resumed/2', { namespace: 'resumed', title: '2' });
  await graph.ask(`mutation { deleteStream(name: "resumed/1") { name } }`);
  await using events = await followStreams({ ...namespace('resumed'), since });
  expect((await events.take(2)).map(brief)).toEqual([
    ['UPSERT', 'resumed/2', '2'],
    ['DELETE', 'resumed/1'],
  ]);
});

test('a cursor of another database starts over: RESET, then a snapshot', async () => {
  await save('reset', { namespace: 'reset', title: 'r' });
  const since = Buffer.from(JSON.stringify(['another', 5])).toString('base64url');
  await using events = await followStreams({ ...namespace('reset'), since });
  expect((await events.take(3)).map(brief)).toEqual([['RESET'], ['SNAPSHOT', 'reset', 'r'], ['SNAPSHOT_END']]);
});

test('a subscriber sees only the streams of its organizations', async () => {
  await save('org/ours', { organizationId: 1, title: 'ours' });
  await save('org/theirs', { organizationId: 2, title: 'theirs' });
  const viewer = userIn({ 1: { canViewStreams: true } });
  await using events = await followStreams({}, { viewer, signal: new AbortController().signal });
  expect((await events.take(2)).map(brief)).toEqual([['SNAPSHOT', 'org/ours', 'ours'], ['SNAPSHOT_END']]);
  await save('org/ours', { organizationId: 2 });
  expect(brief(await events.next())).toEqual(['DELETE', 'org/ours']);
});

test('a node in an event is joined across subgraphs', async () => {
  await graph.ask(
    `mutation { saveStreamer(hostname: "n1", input: { role: STREAMER, clusterKey: "k" }) { streamer { role } } }`,
  );
  await save('joined', { namespace: 'joined', layout: { ingestHostname: 'n1' } });
  await using events = await graph.follow(
    `subscription { streamChanges(filter: { namespace: { eq: "joined" } }) { node { name layout { ingest { hostname role } } } } }`,
  );
  expect(await events.next()).toEqual({
    streamChanges: { node: { name: 'joined', layout: { ingest: { hostname: 'n1', role: 'STREAMER' } } } },
  });
});

test('streamers, episodes and persons are followed alike, and a deleted person is DELETE', async () => {
  await using streamers = await graph.follow(
    `subscription { streamerChanges(where: [{ member: "hostname", values: ["n2"] }]) { kind node { hostname } } }`,
  );
  expect(await streamers.next()).toEqual({ streamerChanges: { kind: 'SNAPSHOT_END', node: null } });
  await using episodes = await graph.follow(`subscription { episodeChanges { kind key node { media } } }`);
  expect(await episodes.next()).toEqual({ episodeChanges: { kind: 'SNAPSHOT_END', key: null, node: null } });
  await using persons = await graph.follow(`subscription { personChanges { kind key } }`);
  expect(await persons.next()).toEqual({ personChanges: { kind: 'SNAPSHOT_END', key: null } });

  await graph.ask(`mutation {
    saveStreamer(hostname: "n2", input: { role: STREAMER, clusterKey: "k" }) { streamer { role } }
    saveEpisode(id: "9007199254740993", input: { media: "m", openedAtMs: 1637094994000 }) { episode { id } }
    savePerson(id: "9007199254740995", input: {}) { person { id } }
  }`);
  await graph.ask(`mutation { deletePerson(id: "9007199254740995") { id } }`);
  expect(await streamers.next()).toEqual({ streamerChanges: { kind: 'UPSERT', node: { hostname: 'n2' } } });
  expect(await episodes.next()).toEqual({
    episodeChanges: { kind: 'UPSERT', key: '9007199254740993', node: { media: 'm' } },
  });
  const seen = [await persons.next()];
  if (JSON.stringify(seen).includes('UPSERT')) seen.push(await persons.next());
  expect(seen.at(-1)).toEqual({ personChanges: { kind: 'DELETE', key: '9007199254740995' } });
});

test('an empty page waits for the change that fills it', async () => {
  const query = `{ streams(filter: { namespace: { eq: "awaited" } }, pollTimeout: 20) { nodes { name } } }`;
  const waiting = graph.ask(query);
  await save('awaited', { namespace: 'awaited' });
  expect(await waiting).toEqual({ streams: { nodes: [{ name: 'awaited' }] } });
});

test('an empty page waits no longer than asked, and not for a client that is gone', async () => {
  const never = `{ streams(filter: { namespace: { eq: "never" } }, pollTimeout: 1) { nodes { name } } }`;
  expect(await graph.ask(never)).toEqual({ streams: { nodes: [] } });
  const gone = AbortSignal.abort();
  expect(await graph.askSubgraph('streams', never.replace('1)', '300)'), {}, { signal: gone })).toEqual({
    streams: { nodes: [] },
  });
  expect(await graph.refusal(`{ streams(pollTimeout: 301) { nodes { name } } }`)).toMatch(/^BAD_USER_INPUT/);
});
