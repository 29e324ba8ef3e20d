import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGraph, type Asking, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

const place = (name: string, layout: unknown, asking?: Asking) =>
  graph.ask(
    `mutation ($name: String!, $patch: JSONText!) { saveStream(name: $name, patch: $patch) { stream { name } } }`,
    { name, patch: JSON.stringify({ layout }) },
    asking,
  );

const history = (name: string) =>
  graph.database.query(
    'select layout->>$2 as ingest, program from stream_layouts where name = $1 order by created_at',
    [name, 'ingest'],
  );

interface Placed {
  stream: {
    layout: { createdAtMs: number; ingestHistory: { ingest: string; createdAtMs: number }[] };
    document: string;
  };
}

test('saving a layout places the stream, and its nodes are the streamers', async () => {
  await graph.ask(
    `mutation { saveStreamer(hostname: "s1", input: { role: STREAMER, clusterKey: "k" }) { streamer { role } } }`,
  );
  await place('cam', { ingest: 's1', inference: 'i1', dvr_backups: ['s2', 's3'] });
  expect(
    await graph.ask(
      `{ stream(name: "cam") { layout { ingest { hostname role } inferenceHostname dvrBackupHostnames originator } } }`,
    ),
  ).toEqual({
    stream: {
      layout: {
        ingest: { hostname: 's1', role: 'STREAMER' },
        inferenceHostname: 'i1',
        dvrBackupHostnames: ['s2', 's3'],
        originator: 'OTHER',
      },
    },
  });
});

test('a typed input places the stream as well', async () => {
  expect(
    await graph.ask(
      `mutation { saveStream(name: "typed", input: { layout: { ingestHostname: "s7" } }) { stream { layout { ingestHostname } } } }`,
    ),
  ).toEqual({ saveStream: { stream: { layout: { ingestHostname: 's7' } } } });
});

test('a part of a layout changes that part, and null takes it away', async () => {
  await place('partial', { ingest: 'a', inference: 'b', dvr_backups: ['c'] });
  await place('partial', { ingest: 'd', dvr_backups: null });
  expect(
    await graph.ask(`{ stream(name: "partial") { layout { ingestHostname inferenceHostname dvrBackupHostnames } } }`),
  ).toEqual({
    stream: { layout: { ingestHostname: 'd', inferenceHostname: 'b', dvrBackupHostnames: null } },
  });
  await place('partial', null);
  expect(await graph.ask(`{ stream(name: "partial") { layout { ingestHostname } } }`)).toEqual({
    stream: { layout: null },
  });
});

test('history tells who placed a stream where, and a layout that changes nothing is not a change', async () => {
  await place('moved', { ingest: 'a' }, { originator: 'operator' });
  await place('moved', { ingest: 'a' }, { originator: 'someone-else' });
  await graph.ask(`mutation { saveStream(name: "moved", input: { title: "x" }) { stream { name } } }`);
  await place('moved', { ingest: 'b' });
  await place('moved', { change_reason: 'node_deleted', node_layout_decisions: [] });
  expect(await history('moved')).toEqual([
    { ingest: 'a', program: 'operator' },
    { ingest: 'b', program: 'api' },
  ]);
});

test('the ingest history holds the five latest layouts, and comes only when asked for', async () => {
  for (const ingest of ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7']) await place('wanderer', { ingest });
  const { stream } = await graph.ask<Placed>(
    `{ stream(name: "wanderer") { layout { createdAtMs ingestHistory { ingest { hostname } createdAtMs } } document } }`,
  );
  expect(stream.layout.ingestHistory.map(({ ingest }) => ingest)).toEqual(
    ['h7', 'h6', 'h5', 'h4', 'h3'].map((hostname) => ({ hostname })),
  );
  expect(stream.layout.ingestHistory[0]?.createdAtMs).toBe(stream.layout.createdAtMs);

  const documents = async (query: string) =>
    JSON.parse((await graph.ask<{ streams: { documents: string } }>(query)).streams.documents)[0].layout;
  const where = `where: [{ member: "name", values: ["wanderer"] }]`;
  expect(await documents(`{ streams(${where}) { documents } }`)).not.toHaveProperty('ingest_history');
  expect(
    (await documents(`{ streams(${where}, includeIngestHistory: true) { documents } }`)).ingest_history,
  ).toHaveLength(5);
  expect(
    (await documents(`{ streams(${where}, select: ["layout.ingest_history.ingest"]) { documents } }`)).ingest_history,
  ).toHaveLength(5);
});

test('a layout that names no host is refused', async () => {
  for (const layout of [{ ingest: 5 }, { ingest: 'a/b' }, { dvr_backups: 'x' }, { dvr_backups: [5] }, 'x']) {
    const patch = JSON.stringify({ layout });
    expect(
      await graph.refusal(
        `mutation ($patch: JSONText!) { saveStream(name: "bad", patch: $patch) { stream { name } } }`,
        { patch },
      ),
    ).toMatch(/^BAD_USER_INPUT/);
  }
});

test('a streamer has the streams it ingests or analyses', async () => {
  await place('on node 1', { ingest: 'node' });
  await place('on node 2', { ingest: 'other', inference: 'node' });
  await place('backed up', { ingest: 'other', dvr_backups: ['node'] });
  await graph.ask(
    `mutation { saveStreamer(hostname: "node", input: { role: STREAMER, clusterKey: "k" }) { streamer { role } } }`,
  );
  expect(await graph.ask(`{ streamer(hostname: "node") { streams { totalCount nodes { name } } } }`)).toEqual({
    streamer: { streams: { totalCount: 2, nodes: [{ name: 'on node 1' }, { name: 'on node 2' }] } },
  });
});
