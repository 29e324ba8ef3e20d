import { expect, test } from 'vitest';
import { healthcheck, type Contact } from '../../src/cluster/polling/healthcheck.ts';

const well: Contact = { unreachable: null, refused: null, skewMs: 5 };
const running = { streamer_status: 'running', config_external_status: { status: 'loaded' } };

const failing = (contact: Contact, stats: object): string[] => {
  const { checks } = healthcheck(contact, stats as never, null, 1000) as { checks: Record<string, unknown> };
  return Object.keys(checks).filter((check) => checks[check] === false);
};

test.each<[string, Contact, object, string[]]>([
  ['nothing is wrong', well, running, []],
  ['a node of another role tells no state', well, {}, []],
  ['it is in no state that is known', well, { streamer_status: 'dreaming' }, ['running']],
  ['it has no licence', well, { streamer_status: 'no_license' }, ['running']],
  ['its configuration does not hold', well, { ...running, config_error: { error: 'x' } }, ['config_ok']],
  ['it is misconfigured', well, { streamer_status: 'broken_config' }, ['running', 'config_ok']],
  [
    'it cannot ask what to run, and runs on',
    well,
    { streamer_status: 'config_external_error', config_external_status: { status: 'error', reason: 'network_error' } },
    ['config_external_ok'],
  ],
  ['its reverse proxy stands', well, { ...running, rproxy: true, rproxy_running: false }, ['rproxy_ok']],
  ['its clock is a minute off', { ...well, skewMs: 60_000 }, running, []],
  ['its clock is further off', { ...well, skewMs: -60_001 }, running, ['time_synchronized']],
  ['it refuses the key', { ...well, refused: '401' }, running, ['valid_cluster_key']],
  [
    'it refuses what was signed at another time',
    { ...well, refused: '401', skewMs: 90_000 },
    running,
    ['time_synchronized'],
  ],
  ['it is not there', { ...well, unreachable: 'ECONNREFUSED', skewMs: null }, running, ['reachable']],
])('%s', (_, contact, stats, checks) => {
  expect(failing(contact, stats).sort()).toEqual([...checks].sort());
});

test('the time of the status moves only when the status does', () => {
  const first = healthcheck(well, running, null, 1000);
  const same = healthcheck(well, running, first, 2000);
  const broken = healthcheck({ ...well, refused: '401' }, running, same, 3000);
  const worse = healthcheck({ ...well, unreachable: 'x' }, running, broken, 4000);
  expect([first, same, broken, worse].map((status) => status['status_changed_at'])).toEqual([1000, 1000, 3000, 3000]);
});
