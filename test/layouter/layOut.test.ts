import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/cluster/layouter/layOut.ts';
import type { StreamFacts } from '../../src/cluster/layouter/snapshot.ts';
import { after, at, moves, node, snapshot, stream } from './facts.ts';

const numbered = (count: number, given: (index: number) => StreamFacts) =>
  Array.from({ length: count }, (_, i) => given(i));
const placed = (count: number, host: string, more: Partial<StreamFacts> = {}) =>
  numbered(count, (i) => stream(`${host}-${i}`, { ...more, placement: at(host, more.placement ?? {}) } as object));

describe('a stream that is nowhere', () => {
  test('goes to the node with the most room in proportion to its limit', () => {
    const nodes = [node('small', { channelLimit: 10 }), node('large', { channelLimit: 100 })];
    const streams = [...placed(2, 'small'), ...placed(10, 'large'), stream('new')];
    expect(moves(snapshot(nodes, streams))).toEqual({ new: ['large', null] });
  });

  test('weighs bandwidth and archives as it weighs channels', () => {
    const nodes = [
      node('busy', { kbitLimit: 1000, kbitNow: 900 }),
      node('full', { dvrMbLimit: 1000 }),
      node('free', { kbitLimit: 1000, dvrMbLimit: 1000 }),
    ];
    const streams = [stream('old', { dvrMb: 800, placement: at('full') }), stream('new', { kbit: 50, dvrMb: 50 })];
    expect(moves(snapshot(nodes, streams))).toEqual({ new: ['free', null] });
  });

  test('stays nowhere when no node fits, and every node says all that is in the way, in the documented order', () => {
    const nodes = [
      node('a', {
        namespace: 'other',
        contact: 'dead',
        silent: false,
        labels: { 'required.kind': 'uhd' },
        channelLimit: 0,
      }),
      node('b', { transcodes: false, dvrMbLimit: 5, kbitLimit: 5, cpuLimit: 50, cpuNow: 60, labels: { zone: 'msk' } }),
      node('i', { role: 'inference' }),
    ];
    const wanting = stream('s', { labels: { 'required.zone': 'msk' }, transcodes: true, dvrMb: 10, kbit: 10 });
    const [change] = layOut(snapshot(nodes, [wanting])).changes;
    expect(change).toMatchObject({ to: { ingest: null }, reason: 'not_distributed' });
    expect(Object.fromEntries(change!.decisions.map(({ hostname, reasons }) => [hostname, reasons]))).toEqual({
      b: [
        'node_not_available_for_transcoding',
        'streamer_dvr_size_exceeded',
        'streamer_total_bandwidth_exceeded',
        'node_cpu_pressure',
      ],
      a: [
        'namespace_mismatch',
        'node_offline',
        'node_misses_stream_required_labels',
        'stream_misses_node_required_labels',
        'node_channel_limit_exceeded',
      ],
    });
    expect(layOut(after(snapshot(nodes, [wanting]))).changes).toEqual([]);
  });

  test('is placed as soon as there is room, and one that ran before comes first', () => {
    const ran = stream('z', { placement: at(null, { failoverFrom: 'gone' }) });
    const given = snapshot([node('n', { channelLimit: 1 })], [stream('a', { placement: at(null) }), ran]);
    expect(moves(given)).toEqual({ z: ['n', null] });
  });

  test('is placed by a quick pass that leaves everything else alone', () => {
    const streams = [stream('new'), stream('other'), stream('lost', { placement: at('gone') })];
    expect(moves(snapshot([node('n')], streams), { streams: ({ name }) => name === 'new' })).toEqual({
      new: ['n', null],
    });
  });
});

describe('labels', () => {
  const nodes = [
    node('msk', { labels: { zone: 'msk' } }),
    node('spb', { labels: { zone: 'spb', 'zone.2': 'north' } }),
    node('vip', { labels: { 'required.customer': 'vip' }, channelLimit: 1000 }),
  ];
  const goes = (labels: Record<string, string>) => moves(snapshot(nodes, [stream('s', { labels })]))['s']?.[0];

  test('that are required are met or the stream is nowhere', () => {
    expect(goes({ 'required.zone': 'spb' })).toBe('spb');
    expect(goes({ 'required.zone': 'north' })).toBe('spb');
    expect(goes({ 'required.zone': 'kzn' })).toBe(null);
    expect(goes({ 'required.zone.1': 'kzn', 'required.zone.2': 'msk' })).toBe('msk');
  });

  test('that are preferred decide where they can, the first the most', () => {
    expect(goes({ 'preferred.zone': 'spb' })).toBe('spb');
    expect(goes({ 'preferred.zone.1': 'kzn', 'preferred.zone.2': 'spb', 'preferred.zone.3': 'msk' })).toBe('spb');
    expect(goes({ 'preferred.zone': 'kzn' })).toBe('msk');
  });

  test('that a node demands keep all other streams away', () => {
    const given = snapshot([nodes[2]!], [stream('other'), stream('vip', { labels: { customer: 'vip' } })]);
    expect(moves(given)).toEqual({ vip: ['vip', null], other: [null, 'not_distributed'] });
  });

  test('that change move the stream, with the reason', () => {
    const running = (labels: Record<string, string>, host: string) => stream('s', { labels, placement: at(host) });
    expect(moves(snapshot(nodes, [running({ 'required.zone': 'spb' }, 'msk')]))).toEqual({
      s: ['spb', 'node_misses_stream_required_labels'],
    });
    expect(moves(snapshot(nodes, [running({}, 'vip')]))).toEqual({ s: ['msk', 'stream_misses_node_required_labels'] });
    expect(moves(snapshot(nodes, [running({ 'preferred.zone': 'spb' }, 'msk')]))).toEqual({
      s: ['spb', 'preferred_labels_better_match'],
    });
  });

  test('that are preferred move nothing to a node that has just come back, or that is full', () => {
    const running = stream('s', { labels: { 'preferred.zone': 'spb' }, placement: at('msk') });
    for (const given of [{ settled: false }, { channelLimit: 0 }]) {
      expect(moves(snapshot([nodes[0]!, { ...nodes[1]!, ...given }], [running]))).toEqual({});
    }
  });
});

describe('when a node dies', () => {
  const dead = node('dead', { contact: 'dead' });
  const others = ['a', 'b', 'c'].map((hostname) => node(hostname));

  test('its streams spread over the others and remember where they were; all else stays', () => {
    const streams = [...placed(6, 'dead'), ...placed(3, 'a'), ...placed(3, 'b'), ...placed(3, 'c')];
    const { changes } = layOut(snapshot([dead, ...others], streams));
    expect(changes.map(({ name }) => name)).toEqual(streams.slice(0, 6).map(({ name }) => name));
    expect(changes.every(({ reason, to }) => reason === 'node_become_offline' && to.failoverFrom === 'dead')).toBe(
      true,
    );
    expect(changes.map(({ to }) => to.ingest).sort()).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
    expect(changes[0]!.decisions).toContainEqual({
      hostname: 'dead',
      role: 'streamer',
      taken: false,
      reasons: ['node_offline'],
    });
  });

  test('a node with a copy of the archive takes over, and another copy is made', () => {
    const recorded = stream('s', { copies: 1, dvrMb: 1, placement: at('dead', { backups: ['b'] }) });
    const [change] = layOut(snapshot([dead, ...others], [...placed(5, 'b'), recorded])).changes;
    expect(change).toMatchObject({ name: 's', to: { ingest: 'b', backups: ['a'] } });
  });

  test('streams go home once it has been well for a while, a batch in each pass', () => {
    const away = numbered(5, (i) => stream(`s${i}`, { placement: at('a', { failoverFrom: 'home' }) }));
    const back = { ...snapshot([node('home'), ...others], away), batch: 2 };
    expect(moves(back)).toEqual({ s0: ['home', null], s1: ['home', null] });
    expect(after(back).streams[0]!.placement!.failoverFrom).toBe(null);
    expect(moves({ ...back, nodes: [node('home', { settled: false }), ...others] })).toEqual({});
  });

  test('a node deleted from the cluster is another reason than one that died', () => {
    expect(moves(snapshot(others, [stream('s', { placement: at('dead') })]))).toEqual({ s: ['a', 'node_deleted'] });
  });

  test('one that has not been watched for long enough keeps its streams, but gets none', () => {
    const given = snapshot(
      [node('n', { contact: 'unknown' }), node('full', { channelLimit: 0 })],
      [...placed(1, 'n'), stream('new')],
    );
    expect(moves(given)).toEqual({ new: [null, 'not_distributed'] });
  });
});

describe('when many nodes vanish at once', () => {
  const cluster = (count: number) =>
    snapshot(
      [0, 1, 2, 3].map((i) => node(`n${i}`, { contact: i < count ? 'dead' : 'online' })),
      [0, 1, 2, 3].map((i) => stream(`s${i}`, { placement: at(`n${i}`) })),
    );

  test('half of them is a failure, more is taken for our own: nothing placed moves, new streams are placed', () => {
    expect(Object.keys(moves(cluster(2)))).toEqual(['s0', 's1']);
    expect(layOut(cluster(3))).toMatchObject({ hold: 'mass_outage', changes: [] });
    expect(moves({ ...cluster(3), streams: [...cluster(3).streams, stream('new')] })).toEqual({ new: ['n3', null] });
  });

  test('all of them changes nothing at all', () => {
    const given = { ...cluster(4), streams: [...cluster(4).streams, stream('new')], outageShare: 1 };
    expect(layOut(given)).toEqual({ changes: [], agents: [], hold: 'no_node_online' });
  });

  test('those that fall silent one after the other count together', () => {
    const nodes = cluster(1).nodes.map((each, index) => ({ ...each, silent: index < 3 }));
    expect(layOut({ ...cluster(1), nodes }).hold).toBe('mass_outage');
  });

  test('the guard can be switched off', () => {
    expect(Object.keys(moves({ ...cluster(3), outageShare: 1 }))).toEqual(['s0', 's1', 's2']);
  });

  test('nodes that hold nothing any more do not count', () => {
    const given = cluster(3);
    const moved = { ...given, streams: given.streams.map((each) => ({ ...each, placement: at('n3') })) };
    expect(layOut(moved).hold).toBe(null);
  });
});

describe('a node', () => {
  test('above its channel limit loses those that came last, as far as others have room', () => {
    const streams = numbered(4, (i) => stream(`s${i}`, { placement: at('n', { since: i }) }));
    const given = snapshot([node('n', { channelLimit: 1 }), node('m', { channelLimit: 2 })], streams);
    expect(moves(given)).toEqual({
      s2: ['m', 'node_channel_limit_exceeded'],
      s3: ['m', 'node_channel_limit_exceeded'],
    });
  });

  test('that strains its CPU for three passes is relieved to nine tenths of its limit', () => {
    const strained = (pressuredPasses: number) =>
      snapshot([node('n', { cpuLimit: 50, cpuNow: 100, pressuredPasses }), node('m')], placed(20, 'n'));
    expect(moves(strained(2))).toEqual({});
    const { changes } = layOut(strained(3));
    expect(changes).toHaveLength(11);
    expect(changes.every(({ to, reason }) => to.ingest === 'm' && reason === 'node_cpu_pressure')).toBe(true);
  });

  test('that is drained gives its streams away, those of an agent together, and keeps what fits nowhere else', () => {
    const draining = node('n', { draining: true, accepts: false });
    const streams = [
      stream('a', { agents: ['x'], placement: at('n') }),
      stream('b', { agents: ['x'], placement: at('n') }),
      stream('big', { kbit: 100, placement: at('n') }),
      stream('copy', { copies: 1, placement: at('m', { backups: ['n'] }) }),
    ];
    const given = snapshot([draining, node('m', { kbitLimit: 50 }), node('o', { kbitLimit: 50 })], streams);
    const { changes } = layOut(given);
    expect(changes.map(({ name }) => name)).toEqual(['a', 'b', 'copy']);
    expect(changes[0]!.to.ingest).toBe(changes[1]!.to.ingest);
    expect(changes[2]!.to).toMatchObject({ ingest: 'm', backups: ['o'] });
  });

  test('that is cordoned keeps what it has', () => {
    expect(moves(snapshot([node('n', { accepts: false }), node('m')], [...placed(2, 'n'), stream('new')]))).toEqual({
      new: ['m', null],
    });
  });

  test('that comes to the cluster moves no stream', () => {
    expect(moves(snapshot([node('n'), node('fresh')], placed(50, 'n')))).toEqual({});
  });
});

describe('copies of archives', () => {
  const nodes = ['a', 'b', 'c'].map((hostname) => node(hostname));

  test('are on as many other nodes as wanted', () => {
    const [change] = layOut(snapshot(nodes, [stream('s', { copies: 2 })])).changes;
    expect([change!.to.ingest, ...change!.to.backups].sort()).toEqual(['a', 'b', 'c']);
    const [fewer] = layOut(
      snapshot(nodes, [stream('s', { copies: 1, placement: at('a', { backups: ['b', 'c'] }) })]),
    ).changes;
    expect(fewer).toMatchObject({ to: { ingest: 'a', backups: ['b'] }, reason: 'dvr_redundancy_adjust' });
  });

  test('that were lost with their node are made elsewhere', () => {
    const given = snapshot(
      [...nodes, node('dead', { contact: 'dead' })],
      [stream('s', { copies: 1, placement: at('a', { backups: ['dead'] }) })],
    );
    expect(layOut(given).changes[0]).toMatchObject({ to: { backups: ['b'] }, reason: 'dvr_redundancy_adjust' });
  });
});

describe('analysis', () => {
  const nodes = [
    node('s'),
    node('i', { role: 'inference', channelLimit: 1 }),
    node('far', { role: 'inference', namespace: 'x' }),
  ];

  test('goes to an inference node of the namespace, and ends with the need for it', () => {
    const [change] = layOut(snapshot(nodes, [stream('a', { vision: true })])).changes;
    expect(change!.to).toMatchObject({ ingest: 's', inference: 'i' });
    const ended = stream('a', { placement: at('s', { inference: 'i' }) });
    expect(layOut(snapshot(nodes, [ended])).changes[0]!.to).toMatchObject({ ingest: 's', inference: null });
  });

  test('does not keep a stream from running where there is no room for it', () => {
    const { changes } = layOut(snapshot(nodes, [stream('a', { vision: true }), stream('b', { vision: true })]));
    expect(changes[1]).toMatchObject({ to: { ingest: 's', inference: null } });
    expect(changes[1]!.decisions).toContainEqual({
      hostname: 'i',
      role: 'inference',
      taken: false,
      reasons: ['node_channel_limit_exceeded'],
    });
  });
});

describe('streams of one agent', () => {
  const of = (name: string, host: string | null, more: Partial<StreamFacts> = {}) =>
    stream(name, { agents: ['x'], placement: host === null ? null : at(host), ...more } as object);
  const nodes = [node('a'), node('b')];

  test('share a node, where most of them are', () => {
    expect(moves(snapshot(nodes, [of('1', 'b'), of('2', 'b'), of('3', 'a'), of('4', null)]))).toEqual({
      3: ['b', 'multistream_agent_ingest_conflict'],
      4: ['b', null],
    });
  });

  test('start on a node that has room for all of them', () => {
    const tight = [node('a', { channelLimit: 1 }), node('b', { channelLimit: 3 })];
    const given = snapshot(tight, [of('1', null), of('2', null), of('3', null)]);
    expect(Object.values(moves(given)).map(([host]) => host)).toEqual(['b', 'b', 'b']);
  });

  test('fail over together', () => {
    const given = snapshot(
      [node('dead', { contact: 'dead' }), ...nodes],
      [of('1', 'dead'), of('2', 'dead'), ...placed(1, 'a')],
    );
    expect(moves(given)).toEqual({ 1: ['b', 'node_become_offline'], 2: ['b', 'node_become_offline'] });
  });

  test('follow the one that a person placed', () => {
    const manual = of('1', 'a', { placement: at('a', { manual: true }) });
    expect(Object.keys(moves(snapshot(nodes, [manual, of('2', 'b'), of('3', 'b')])))).toEqual(['2', '3']);
  });
});

test('agents without streams get a node, and another one when it dies', () => {
  const agents = ['x', 'y'].map((id) => ({ id, ingest: null, manual: false }));
  const given = snapshot([node('a'), node('b')], [], agents);
  expect(layOut(given).agents.map(({ id }) => id)).toEqual(['x', 'y']);
  expect(layOut(after(given)).agents).toEqual([]);
  const home = layOut(given).agents[0]!.to!;
  const broken = {
    ...after(given),
    nodes: [node('a'), node('b')].map((each) =>
      each.hostname === home ? { ...each, contact: 'dead' as const } : each,
    ),
  };
  expect(layOut(broken).agents.find(({ id }) => id === 'x')).toMatchObject({
    from: home,
    to: home === 'a' ? 'b' : 'a',
  });
});

describe('what a person decided', () => {
  test('stays until it becomes invalid', () => {
    const nodes = [node('a'), node('b', { labels: { zone: 'z' } })];
    const manual = (given: object) => stream('s', { labels: { 'preferred.zone': 'z' }, ...given });
    expect(moves(snapshot(nodes, [manual({ placement: at('a', { manual: true }) })]))).toEqual({});
    expect(moves(snapshot(nodes, [manual({ placement: at('gone', { manual: true }) })]))).toEqual({
      s: ['b', 'node_deleted'],
    });
  });

  test('is completed without becoming the decision of the layouter', () => {
    const [change] = layOut(
      snapshot([node('a'), node('b')], [stream('s', { copies: 1, placement: at('a', { manual: true }) })]),
    ).changes;
    expect(change!.to).toMatchObject({ ingest: 'a', backups: ['b'], manual: true });
  });

  test('is placed anew when they took the node away', () => {
    expect(moves(snapshot([node('a')], [stream('s', { placement: at(null, { manual: true }) })]))).toEqual({
      s: ['a', 'relayout_by_api'],
    });
  });

  test('stays whatever happens once it is pinned', () => {
    expect(moves(snapshot([node('a')], [stream('s', { pinned: true, placement: at('gone') })]))).toEqual({});
  });
});

test('a disabled stream loses its layout and takes no room', () => {
  const off = stream('off', { disabled: true, placement: at('n') });
  const given = snapshot([node('n', { channelLimit: 1 })], [off, stream('new')]);
  expect(moves(given)).toEqual({ new: ['n', null], off: [null, 'stream_disabled'] });
  expect(layOut(after(given)).changes).toEqual([]);
});
