import { describe, expect, test } from 'vitest';
import { contactOf, nodeFacts, type Sight, type StoredNode } from '../../src/cluster/layouter/nodeFacts.ts';
import { createNodeWatch } from '../../src/cluster/layouter/nodeWatch.ts';

const sight: Sight = { deadAfterMs: 60_000, watchingMs: Infinity, dedicated: new Set() };
const stored = (given: Partial<StoredNode> = {}): StoredNode => ({
  hostname: 'n',
  config: { role: 'streamer' },
  stats: {},
  silentMs: 1000,
  knownMs: Infinity,
  cordoned: false,
  draining: false,
  ...given,
});
const facts = (given: Partial<StoredNode>) =>
  nodeFacts(stored(given), sight, { settled: true, flaps: false, pressuredPasses: 0 });

describe('a node', () => {
  test('is dead when it was silent for too long, and was watched for as long', () => {
    expect(contactOf(stored({ silentMs: 60_000 }), sight)).toBe('online');
    expect(contactOf(stored({ silentMs: 60_001 }), sight)).toBe('dead');
    expect(contactOf(stored({ silentMs: null }), sight)).toBe('dead');
    expect(contactOf(stored({ silentMs: 60_001 }), { ...sight, watchingMs: 60_000 })).toBe('unknown');
    expect(contactOf(stored({ silentMs: null, knownMs: 5000 }), sight)).toBe('unknown');
  });

  test('takes streams while it is well, in service and does not flap', () => {
    expect(facts({}).accepts).toBe(true);
    expect(facts({ stats: { healthcheck_status: { status: 'error' } } }).accepts).toBe(false);
    expect(facts({ cordoned: true }).accepts).toBe(false);
    expect(facts({ silentMs: null }).accepts).toBe(false);
    expect(nodeFacts(stored(), sight, { settled: true, flaps: true, pressuredPasses: 0 }).accepts).toBe(false);
  });

  test('has the room that its storages have, or else its disks; what is not told limits nothing', () => {
    expect(facts({}).dvrMbLimit).toBe(null);
    expect(facts({ stats: { partitions: [{ total_mb: 100 }, { total_mb: 50 }] } }).dvrMbLimit).toBe(150);
    const dvrs = [
      { name: 'a', stats: { size: 10e9 }, disk_usage_limit: 90 },
      { name: 'b', storage_limit: 5e9, stats: { size: '8000000000' } },
    ];
    expect(facts({ stats: { dvrs, partitions: [{ total_mb: 1 }] } }).dvrMbLimit).toBe(14_000);
    expect(facts({ stats: { dvrs: [{ name: 'a' }], partitions: [{ total_mb: 7 }] } }).dvrMbLimit).toBe(7);
  });

  test('has limits of its own, of which zero is none', () => {
    expect(facts({})).toMatchObject({ channelLimit: 6000, kbitLimit: null, cpuLimit: null, transcodes: null });
    const config = { role: 'streamer', channel_limit: 5, total_bandwidth: 1000, cpu_limit: 0 };
    const stats = { input_kbit: 10, output_kbit: 20, transcoder: false, transcoder_devices: [{ type: 'nvenc' }] };
    expect(facts({ config, stats })).toMatchObject({
      channelLimit: 5,
      kbitLimit: 1000,
      kbitNow: 30,
      cpuLimit: null,
      transcodes: true,
    });
  });
});

describe('watching a node', () => {
  const minuteMs = 60_000;
  const watching = () => {
    const watch = createNodeWatch(0, 5 * minuteMs);
    const look = (now: number, node: Partial<StoredNode> = {}, pass = false) => {
      watch.look([stored(node)], { now, sight, pass, failures: 3 });
      return watch.of('n');
    };
    return look;
  };
  const ill = { stats: { healthcheck_status: { status: 'error' } } };

  test('shows that it was well for five minutes', () => {
    const look = watching();
    expect(look(0).settled).toBe(false);
    expect(look(5 * minuteMs).settled).toBe(true);
    expect(look(6 * minuteMs, ill).settled).toBe(false);
    expect(look(7 * minuteMs).settled).toBe(false);
    expect(look(12 * minuteMs).settled).toBe(true);
  });

  test('finds that it flaps after as many failures as are too many, until an hour was quiet', () => {
    const look = watching();
    for (const at of [0, 2, 4]) {
      expect(look(at * minuteMs).flaps).toBe(false);
      look((at + 1) * minuteMs, at === 2 ? { silentMs: null } : ill);
    }
    expect(look(6 * minuteMs).flaps).toBe(true);
    expect(look(64 * minuteMs).flaps).toBe(true);
    expect(look(66 * minuteMs).flaps).toBe(false);
  });

  test('takes one long illness for one failure', () => {
    const look = watching();
    look(0);
    for (let at = 1; at < 10; at++) expect(look(at * minuteMs, ill).flaps).toBe(false);
  });

  test('counts the passes in a row that found it strained', () => {
    const look = watching();
    const strained = { config: { role: 'streamer', cpu_limit: 50 }, stats: { cpu_usage: 51 } };
    expect(look(0, strained, true).pressuredPasses).toBe(1);
    expect(look(1, strained, false).pressuredPasses).toBe(1);
    expect(look(2, strained, true).pressuredPasses).toBe(2);
    expect(look(3, {}, true).pressuredPasses).toBe(0);
  });
});
