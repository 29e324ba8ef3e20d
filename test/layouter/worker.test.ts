import { describe, expect, test } from 'vitest';
import { applyLayouts } from '../../src/cluster/layouter/applyLayouts.ts';
import { placementModel } from '../../src/cluster/layouter/placementModel.ts';
import { LeaseLost, underLease, type Lease } from '../../src/db/lease.ts';
import { loadConfig } from '../../src/config.ts';
import { fixedSettings } from '../../src/settings/liveSettings.ts';
import { layouterOn, testCluster, type TestCluster } from './cluster.ts';

const history = async ({ graph }: TestCluster, name: string) =>
  graph.database.query(
    `select layout->>'ingest' as ingest, layout->>'change_reason' as reason, program from stream_layouts where name = $1 order by created_at`,
    [name],
  );

describe('the layouter', () => {
  test('places a stream as soon as it is saved, and everybody sees it: subscribers, history, the node', async () => {
    await using cluster = await testCluster();
    await cluster.addNode('n1');
    await using _ = cluster.startLayouter();
    await cluster.save('cam');
    expect(await cluster.layout('cam', ({ ingestHostname }) => ingestHostname !== null)).toMatchObject({
      ingestHostname: 'n1',
      originator: 'LAYOUTER',
      changeReason: null,
      nodeLayoutDecisions: [{ hostname: 'n1', nodeDecision: true, reasons: [] }],
    });
    expect(await history(cluster, 'cam')).toEqual([{ ingest: 'n1', reason: null, program: null }]);
    expect(await cluster.graph.database.query(`select 1 from provisioning_versions where node = 'n1'`)).toHaveLength(1);
  });

  test('moves the streams of a node that died, and brings them home when it is back', async () => {
    await using cluster = await testCluster();
    for (const hostname of ['n1', 'n2', 'n3']) await cluster.addNode(hostname);
    await cluster.save('cam', { layout: { ingest: 'n1' } });
    await cluster.save('calm', { layout: { ingest: 'n2' } });
    await using _ = cluster.startLayouter();
    await cluster.silence('n1');
    const moved = await cluster.layout('cam', ({ ingestHostname }) => ingestHostname !== 'n1');
    expect(moved).toMatchObject({ changeReason: 'NODE_BECOME_OFFLINE', failoverFromHostname: 'n1' });
    await cluster.revive('n1');
    expect(await cluster.layout('cam', ({ ingestHostname }) => ingestHostname === 'n1')).toMatchObject({
      failoverFromHostname: null,
    });
    expect(await history(cluster, 'calm')).toHaveLength(1);
  });

  test('says of a stream that fits nowhere what is in the way, and places it when that changes', async () => {
    await using cluster = await testCluster();
    await cluster.addNode('n1', { labels: { zone: 'spb' } }, { transcoder: false });
    await using _ = cluster.startLayouter();
    await cluster.save('cam', { labels: { 'required.zone': 'msk' }, transcoder: { global: { hw: 'nvenc' } } });
    const { nodeLayoutDecisions } = await cluster.layout(
      'cam',
      ({ changeReason }) => changeReason === 'NOT_DISTRIBUTED',
    );
    expect(nodeLayoutDecisions).toEqual([
      {
        hostname: 'n1',
        nodeDecision: false,
        reasons: ['NODE_MISSES_STREAM_REQUIRED_LABELS', 'NODE_NOT_AVAILABLE_FOR_TRANSCODING'],
      },
    ]);
    await cluster.addNode('n2', { labels: { zone: 'msk' } });
    expect(await cluster.layout('cam', ({ ingestHostname }) => ingestHostname !== null)).toMatchObject({
      ingestHostname: 'n2',
    });
  });

  test('follows the rules that a camera has about zones, and keeps others out of dedicated ones', async () => {
    await using cluster = await testCluster();
    await cluster.addNode('a', { labels: { zone: 'vip' } });
    await cluster.addNode('b', { labels: { zone: 'north' } });
    const { database } = cluster.graph;
    await database.query(
      `insert into zones (name, config, position) values ('vip', '{"name": "vip", "is_dedicated": true}', feed_next('zones'))`,
    );
    await cluster.save('plain');
    await cluster.save('cam');
    await database.query(
      `update streams set watcher = '{"layout_rules": {"required_zones": ["vip"]}}', position = feed_next('streams') where name = 'cam'`,
    );
    await using _ = cluster.startLayouter();
    const placed = ({ ingestHostname }: { ingestHostname: string | null }) => ingestHostname !== null;
    expect((await cluster.layout('cam', placed)).ingestHostname).toBe('a');
    expect((await cluster.layout('plain', placed)).ingestHostname).toBe('b');
  });

  test('weighs archives by their retention and measured bitrate', async () => {
    await using cluster = await testCluster();
    const dvrs = (size: number) => ({ dvrs: [{ name: 'd', stats: { size } }] });
    await cluster.addNode('a', {}, dvrs(1e12));
    await cluster.addNode('b', {}, dvrs(2e12));
    await cluster.graph.database.query(
      `insert into stream_stats (name, stats) values ('cam', '{"bitrate": 4000, "alive": true}')`,
    );
    // 4,000 kbit/s for 30 days are 1.3 TB.
    await cluster.save('cam', { dvr: { expiration: 2_592_000 }, claims: { bitrate: 100 } });
    await using _ = cluster.startLayouter();
    expect((await cluster.layout('cam', ({ ingestHostname }) => ingestHostname !== null)).ingestHostname).toBe('b');
  });

  test('clears the layout of a stream that is switched off and places it anew afterwards', async () => {
    await using cluster = await testCluster();
    await cluster.addNode('n1');
    await using _ = cluster.startLayouter();
    await cluster.save('cam');
    await cluster.layout('cam', ({ ingestHostname }) => ingestHostname === 'n1');
    await cluster.save('cam', { disabled: true });
    await cluster.layout('cam', ({ changeReason }) => changeReason === 'STREAM_DISABLED');
    await cluster.save('cam', { disabled: null });
    await cluster.layout('cam', ({ ingestHostname }) => ingestHostname === 'n1');
    expect((await history(cluster, 'cam')).map(({ reason }) => reason)).toEqual([null, 'stream_disabled', null]);
  });

  test('gives agents without streams a node', async () => {
    await using cluster = await testCluster();
    await cluster.addNode('n1');
    const { graph } = cluster;
    await using following = await graph.follow<{
      agentChanges: { node: { layout: { ingestHostname: string } | null } | null };
    }>(`subscription { agentChanges { node { layout { ingestHostname } } } }`);
    await graph.ask(`mutation { saveAgent(id: "7", input: { key: "k" }) { agent { id } } }`);
    await using _ = cluster.startLayouter();
    for (;;) {
      const layout = (await following.next()).agentChanges.node?.layout;
      if (layout) {
        expect(layout.ingestHostname).toBe('n1');
        return;
      }
    }
  });

  test('leaves a mass outage alone', async () => {
    await using cluster = await testCluster();
    for (const hostname of ['n1', 'n2', 'n3']) {
      await cluster.addNode(hostname);
      await cluster.save(`on ${hostname}`, { layout: { ingest: hostname } });
    }
    await using _ = cluster.startLayouter();
    await cluster.silence('n1', 'n2');
    await cluster.save('new');
    expect((await cluster.layout('new', ({ ingestHostname }) => ingestHostname !== null)).ingestHostname).toBe('n3');
    expect(await history(cluster, 'on n1')).toHaveLength(1);
  });

  test('begins as soon as it is switched on', async () => {
    await using cluster = await testCluster();
    await cluster.addNode('n1');
    let settings = fixedSettings(loadConfig({}).settings);
    await using _ = cluster.startLayouter({ settings: { current: () => settings.current() } });
    await cluster.save('cam');
    expect(await history(cluster, 'cam')).toEqual([]);
    settings = layouterOn;
    await cluster.layout('cam', ({ ingestHostname }) => ingestHostname === 'n1');
  });
});

describe('a layout', () => {
  const change = (name: string, ingest: string) => ({
    name,
    from: null,
    to: { ingest, inference: null, backups: [], manual: false, failoverFrom: null },
    reason: null,
    decisions: [],
  });
  /** What the work threw that was done by the holder of a lease. */
  const leased = async ({ graph }: TestCluster, work: (lease: Lease) => Promise<void>): Promise<unknown> => {
    let end: (failure: unknown) => void = () => {};
    const ended = new Promise<unknown>((resolve) => (end = resolve));
    await using _ = underLease(graph.database, {
      name: 'test',
      work: (lease) => work(lease).then(() => end(null), end),
    });
    // Awaited here, so that the lease is held until then.
    return await ended;
  };
  const positionOf = async ({ graph }: TestCluster, name: string) => {
    const [row] = await graph.database.query<{ position: string }>('select position from streams where name = $1', [
      name,
    ]);
    return Number(row!.position);
  };

  test('decided by a process that is no longer the layouter is not written', async () => {
    await using cluster = await testCluster();
    await cluster.save('cam');
    const position = await positionOf(cluster, 'cam');
    const failure = await leased(cluster, async (lease) => {
      await cluster.graph.database.query(`update leases set token = token + 1, holder = gen_random_uuid()`);
      const { database, feed } = cluster.graph;
      await applyLayouts(
        { changes: [change('cam', 'n1')], agents: [], hold: null },
        { positionOf: () => position },
        { database, feed, lease },
      );
    });
    expect(failure).toBeInstanceOf(LeaseLost);
    expect(await history(cluster, 'cam')).toEqual([]);
  });

  test('decided for a stream that has changed since is not written', async () => {
    await using cluster = await testCluster();
    for (const name of ['cam', 'other']) await cluster.save(name);
    const positions = { cam: await positionOf(cluster, 'cam'), other: await positionOf(cluster, 'other') };
    await cluster.save('cam', { title: 'changed' });
    const { database, feed } = cluster.graph;
    const failure = await leased(cluster, async (lease) => {
      const model = { positionOf: (name: string) => positions[name as keyof typeof positions] };
      const written = await applyLayouts(
        { changes: [change('cam', 'n1'), change('other', 'n1')], agents: [], hold: null },
        model,
        { database, feed, lease },
      );
      expect([...written.keys()]).toEqual(['other']);
    });
    expect(failure).toBe(null);
    expect(await history(cluster, 'cam')).toEqual([]);
  });

  test('of many streams is written in as few statements as that of one', async () => {
    await using cluster = await testCluster();
    const names = Array.from({ length: 200 }, (_, index) => `cam${index}`);
    await cluster.graph.database.query(
      `insert into streams (name, position) select name, feed_next('streams') from unnest($1::text[]) as name`,
      [names],
    );
    const { database, feed } = cluster.graph;
    const model = placementModel(database);
    const statements: string[] = [];
    const written = async (chosen: string[]) => {
      await model.refresh();
      statements.length = 0;
      const failure = await leased(cluster, async (lease) => {
        const stop = database.onStatement((text) => void (text.includes('streams') && statements.push(text)));
        const layouts = { changes: chosen.map((name) => change(name, 'n1')), agents: [], hold: null };
        await applyLayouts(layouts, model, { database, feed, lease });
        stop();
      });
      expect(failure).toBe(null);
      return statements.length;
    };
    expect(await written(names.slice(1))).toBe(await written(names.slice(0, 1)));
    expect(await history(cluster, 'cam199')).toHaveLength(1);
  });
});
