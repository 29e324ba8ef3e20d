import { afterAll, beforeAll, expect, test } from 'vitest';
import { testCluster, type TestCluster } from './cluster.ts';

let cluster: TestCluster;
beforeAll(async () => {
  cluster = await testCluster();
  for (const hostname of ['a', 'b']) await cluster.addNode(hostname);
});
afterAll(() => cluster[Symbol.asyncDispose]());

const fields = `maintenance { mode since streamsAtStart streamsLeft isDrained }`;
const set = (mode: string, hostname = 'a') =>
  `mutation { setStreamerMaintenance(hostname: "${hostname}", mode: ${mode}) { streamer { ${fields} } } }`;
const of = async () =>
  (await cluster.graph.ask<{ streamer: { maintenance: object } }>(`{ streamer(hostname: "a") { ${fields} } }`)).streamer
    .maintenance;

test('a node is in service unless somebody says otherwise', async () => {
  expect(await of()).toEqual({
    mode: 'IN_SERVICE',
    since: null,
    streamsAtStart: null,
    streamsLeft: 0,
    isDrained: false,
  });
  expect(await cluster.graph.refusal(set('DRAINING', 'nobody'))).toMatch(/^NOT_FOUND/);
});

test('a drained node gives its streams away, tells how far it is, and gets none until it is back in service', async () => {
  for (const name of ['one', 'two']) await cluster.save(name, { layout: { ingest: 'a' } });
  await cluster.save('copied', { dvr: { redundancy_factor: 2 }, layout: { ingest: 'b', dvr_backups: ['a'] } });
  await cluster.graph.ask(set('DRAINING'));
  expect(await of()).toMatchObject({ mode: 'DRAINING', streamsAtStart: 3, streamsLeft: 3, isDrained: false });

  await using _ = cluster.startLayouter();
  for (const name of ['one', 'two']) {
    expect(await cluster.layout(name, ({ ingestHostname }) => ingestHostname === 'b')).toMatchObject({
      changeReason: 'RELAYOUT_BY_API',
    });
  }
  // There is no third node for the copy, which stays rather than being lost.
  expect(await of()).toMatchObject({ streamsAtStart: 3, streamsLeft: 1, isDrained: false });
  await cluster.addNode('c');
  await cluster.layout('copied', ({ dvrBackupHostnames }) => dvrBackupHostnames?.[0] === 'c');
  expect(await of()).toMatchObject({ streamsLeft: 0, isDrained: true });

  await cluster.graph.ask(set('IN_SERVICE'));
  expect(await of()).toMatchObject({ mode: 'IN_SERVICE', streamsAtStart: null, isDrained: false });
  await cluster.save('new');
  expect((await cluster.layout('new', ({ ingestHostname }) => ingestHostname !== null)).ingestHostname).toBe('a');
});

test('a cordoned node keeps its streams and gets none', async () => {
  await cluster.save('stays', { layout: { ingest: 'a' } });
  await cluster.graph.ask(set('CORDONED'));
  await using _ = cluster.startLayouter();
  for (const name of ['x', 'y', 'z']) {
    await cluster.save(name);
    expect((await cluster.layout(name, ({ ingestHostname }) => ingestHostname !== null)).ingestHostname).not.toBe('a');
  }
  expect(await of()).toMatchObject({ mode: 'CORDONED', isDrained: false });
  expect((await cluster.layout('stays', () => true)).ingestHostname).toBe('a');
});
