import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLayouter } from '../../src/cluster/layouter/preview.ts';
import { fixedSettings } from '../../src/settings/liveSettings.ts';
import { loadConfig } from '../../src/config.ts';
import { layouterOn, testCluster, type TestCluster } from './cluster.ts';

let cluster: TestCluster;
const layouter = () => createLayouter({ database: cluster.graph.database, settings: layouterOn, outageShare: 0.5 });

beforeAll(async () => {
  cluster = await testCluster();
  await cluster.addNode('a', { labels: { zone: 'x' } });
  await cluster.addNode('b', { labels: { zone: 'y' }, channel_limit: 1 });
  await cluster.save('one');
  await cluster.save('two', { labels: { team: 'red' } });
  await cluster.graph.database.query(
    `update streams set layout = '{"ingest": "a", "originator": "layouter"}', position = position + 1000000`,
  );
});
afterAll(() => cluster[Symbol.asyncDispose]());

describe('a preview', () => {
  test('of streams tells where they would go, with what was thought of each node, and changes nothing', async () => {
    const before = await cluster.graph.database.query('select name, position from streams order by name');
    expect(
      await layouter().previewStreams([
        { key: 'new', config: { labels: { 'required.zone': 'y' } } },
        { key: 'one', config: { labels: { 'required.zone': 'z' } } },
      ]),
    ).toEqual([
      {
        name: 'new',
        ingest: 'b',
        originator: 'layouter',
        node_layout_decisions: [{ hostname: 'b', role: 'streamer', node_decision: true, reasons: [] }],
      },
      {
        name: 'one',
        originator: 'layouter',
        change_reason: 'not_distributed',
        node_layout_decisions: [
          { hostname: 'a', role: 'streamer', node_decision: false, reasons: ['node_misses_stream_required_labels'] },
          {
            hostname: 'b',
            role: 'streamer',
            node_decision: false,
            reasons: ['node_misses_stream_required_labels', 'node_channel_limit_exceeded'],
          },
        ],
      },
    ]);
    expect(await cluster.graph.database.query('select name, position from streams order by name')).toEqual(before);
  });

  test('of a stream that would stay where it is tells nothing', async () => {
    expect(await layouter().previewStreams([{ key: 'one', config: { title: 'other' } }])).toEqual([]);
  });

  test('of nodes tells how many streams would come and go', async () => {
    const config = (channel_limit: number) => ({ role: 'streamer', channel_limit, labels: { zone: 'x' } });
    expect(await layouter().previewStreamers([{ key: 'a', config: config(1) }])).toEqual([
      { hostname: 'a', role: 'ingest', before: 2, after: 1, delta: -1 },
      { hostname: 'b', role: 'ingest', before: 0, after: 1, delta: 1 },
    ]);
    expect(await layouter().previewStreamers([{ key: 'fresh', config: config(100) }])).toEqual([]);
    const dedicated = { role: 'streamer', labels: { 'required.team': 'red' } };
    expect(
      await layouter().previewStreamers([
        { key: 'a', config: dedicated },
        { key: 'c', config: config(9) },
      ]),
    ).toEqual([
      { hostname: 'a', role: 'ingest', before: 2, after: 1, delta: -1 },
      { hostname: 'b', role: 'ingest', before: 0, after: 1, delta: 1 },
    ]);
  });

  test('is refused while the layouter is switched off', async () => {
    const off = createLayouter({
      database: cluster.graph.database,
      settings: fixedSettings(loadConfig({}).settings),
      outageShare: 0.5,
    });
    await expect(off.previewStreams([])).rejects.toMatchObject({ code: 'LAYOUTER_DISABLED' });
    await expect(off.previewStreamers([])).rejects.toMatchObject({ code: 'LAYOUTER_DISABLED' });
  });
});
