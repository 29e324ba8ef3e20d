import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agentHealth } from '../../src/cluster/health/agentHealth.ts';
import { clusterStats } from '../../src/cluster/health/clusterStats.ts';
import { countHealth, groupStatus } from '../../src/cluster/health/counts.ts';
import { healthStatuses, type HealthStatus } from '../../src/cluster/health/health.ts';
import { clusterMetrics, openMetricsText } from '../../src/cluster/health/openMetrics.ts';
import { resourceHealth } from '../../src/cluster/health/resourceHealth.ts';
import { streamerFacts } from '../../src/cluster/health/streamerFacts.ts';
import { streamerHealth, type StreamerFacts } from '../../src/cluster/health/streamerHealth.ts';
import { streamHealth, type StreamFacts } from '../../src/cluster/health/streamHealth.ts';

const weight = (status: HealthStatus) => healthStatuses.indexOf(status);
const bool = fc.boolean();
const streamFactsArbitrary: fc.Arbitrary<StreamFacts> = fc.record({
  disabled: bool,
  static: bool,
  placed: bool,
  alive: bool,
  failed: bool,
  late: bool,
  watched: bool,
  copyMissing: bool,
  inputErrors: bool,
});
const percent = fc.option(fc.integer({ min: 0, max: 100 }));
const streamerFactsArbitrary: fc.Arbitrary<StreamerFacts> = fc.record({
  online: bool,
  state: fc.constantFrom(null, 'running', 'starting', 'no_license', 'broken_config'),
  configError: bool,
  configExternalError: bool,
  healthcheckError: bool,
  cpuUsage: percent,
  cpuLimit: percent,
  memoryUsage: percent,
  storageUsage: percent,
  inputKbit: fc.option(fc.nat()),
  outputKbit: fc.option(fc.nat()),
  totalBandwidth: fc.option(fc.nat()),
});

const well: StreamFacts = {
  disabled: false,
  static: true,
  placed: true,
  alive: true,
  failed: false,
  late: false,
  watched: false,
  copyMissing: false,
  inputErrors: false,
};

test.each<[Partial<StreamFacts>, HealthStatus, string[]]>([
  [{}, 'operational', []],
  [{ disabled: true, alive: false }, 'disabled', ['disabled']],
  [{ alive: false }, 'outage', ['not_alive']],
  [{ alive: false, placed: false }, 'outage', ['not_alive', 'not_placed']],
  [{ alive: false, static: false }, 'operational', []],
  [{ alive: false, static: false, watched: true }, 'outage', ['not_alive']],
  [{ placed: false }, 'partial_outage', ['not_placed']],
  [{ failed: true }, 'partial_outage', ['status_error']],
  [{ late: true, inputErrors: true }, 'partial_outage', ['frames_late', 'input_errors']],
  [{ copyMissing: true }, 'degradated', ['dvr_copy_missing']],
])('a stream with %j is in %s because of %j', (facts, status, reasons) => {
  expect(streamHealth({ ...well, ...facts })).toEqual({ status, reasons });
});

test('one fault more never makes a stream better, and only one that is well has no reasons', () => {
  const faults = ['failed', 'late', 'copyMissing', 'inputErrors'] as const;
  fc.assert(
    fc.property(streamFactsArbitrary, fc.constantFrom(...faults), (facts, fault) => {
      const [without, withIt] = [streamHealth({ ...facts, [fault]: false }), streamHealth({ ...facts, [fault]: true })];
      expect(weight(withIt.status)).toBeGreaterThanOrEqual(weight(without.status));
      expect(withIt.reasons.length === 0).toBe(withIt.status === 'operational');
      expect(facts.disabled).toBe(withIt.status === 'disabled');
    }),
  );
});

test.each<[number | null, number | null, HealthStatus]>([
  [null, 100, 'operational'],
  [79, 100, 'operational'],
  [80, 100, 'degradated'],
  [94, 100, 'degradated'],
  [95, 100, 'partial_outage'],
  [100, 100, 'outage'],
  [64, 80, 'degradated'],
  [80, 80, 'outage'],
  [1_000_000, null, 'operational'],
])('a resource used by %s of %s is in %s', (usage, limit, status) => {
  expect(resourceHealth('cpu', usage, limit).status).toBe(status);
});

test('a node that is offline is out; one that is online is never out for want of resources alone', () => {
  fc.assert(
    fc.property(streamerFactsArbitrary, (facts) => {
      expect(streamerHealth({ ...facts, online: false })).toEqual({ status: 'outage', reasons: ['offline'] });
      const { status } = streamerHealth({ ...facts, online: true, state: 'running' });
      expect(weight(status)).toBeLessThan(weight('outage'));
    }),
  );
});

test('a node that has no license is out, and says so', () => {
  const facts = streamerFacts({ stats: { streamer_status: 'no_license', cpu_usage: 85 } });
  expect(streamerHealth(facts)).toEqual({ status: 'outage', reasons: ['no_license', 'cpu_high'] });
});

test('an agent is out when it is offline, and degraded when one of its connections is lost', () => {
  expect(agentHealth({ online: false, controlLost: false, videoLost: false }).status).toBe('outage');
  expect(agentHealth({ online: true, controlLost: true, videoLost: false }).status).toBe('degradated');
  expect(agentHealth({ online: true, controlLost: false, videoLost: false }).status).toBe('operational');
});

test('each is counted in one state, and a group is out only when all that should work is out', () => {
  const found = fc.array(fc.tuple(streamFactsArbitrary.map(streamHealth), fc.integer({ min: 1, max: 5 })));
  fc.assert(
    fc.property(found, (each) => {
      const counts = countHealth(each);
      const all = each.reduce((sum, [, count]) => sum + count, 0);
      expect(counts.total).toBe(all);
      expect(healthStatuses.reduce((sum, status) => sum + counts[status], 0)).toBe(all);
      expect(groupStatus(counts) === 'outage').toBe(counts.outage > 0 && counts.outage + counts.disabled === all);
    }),
  );
});

test('metrics are OpenMetrics text, whatever nodes are called', () => {
  const hostnames = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 });
  fc.assert(
    fc.property(hostnames, (names) => {
      const streamers = names.map((hostname) => ({ hostname, stats: { cpu_usage: 5, input_kbit: 10 } }));
      const stats = clusterStats(
        { serverId: 'id', collectedAt: 1637094994000, streams: [], agents: [], streamers },
        '24.10.23',
      );
      const lines = openMetricsText(clusterMetrics(stats)).split('\n');
      expect(lines.slice(-2)).toEqual(['# EOF', '']);
      expect(lines).toContain('version{server_id="id"} 241000023');
      const sample = /^[a-z_]+\{([a-z_]+="([^"\\]|\\["\\n])*",?)*\} -?[\d.]+$/;
      for (const line of lines.slice(0, -2)) expect(line.startsWith('# ') || sample.test(line)).toBe(true);
      expect(lines.filter((line) => line.startsWith('cpu_usage{'))).toHaveLength(names.length);
    }),
  );
});
