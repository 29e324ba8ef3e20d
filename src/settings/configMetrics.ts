import type { MetricFamily } from '../cluster/health/openMetrics.ts';
import { isObject } from '../documents/storable.ts';
import type { JsonObject, JsonValue } from '../json/lossless.ts';

const described: readonly (readonly [name: string, help: string, ...path: string[]])[] = [
  ['server_started_at', 'When this process started, seconds since 1970', 'stats', 'started_at'],
  ['server_uptime', 'Seconds this process has run', 'stats', 'uptime'],
  ['layouter_enabled', '1 when the program places streams on nodes', 'layouter_enabled'],
  ['layouter_sleeping_interval', 'Milliseconds between two passes of the layouter', 'layouter_sleeping_interval'],
  ['streamer_dead_timeout', 'Milliseconds out of contact after which a node is offline', 'streamer_dead_timeout'],
  [
    'streamer_healthcheck_fails_threshold',
    'Failed health checks of an hour that keep new streams from a node',
    'streamer_healthcheck_fails_threshold',
  ],
  [
    'config_external_reconciliation_interval',
    'Milliseconds between two comparisons of what nodes are configured to',
    'config_external_reconciliation_interval',
  ],
  ['episodes_buffer_delay', 'Milliseconds for which new episodes are gathered', 'episodes_buffer_delay'],
  ['episodes_buffer_limit', 'Episodes gathered at most', 'episodes_buffer_limit'],
];

/** The numbers in a `CentralConfig`, labelled with the installation and the version of the program. */
export const configMetrics = (config: JsonObject): readonly MetricFamily[] => {
  const labels = { server_id: String(config['server_id']), version: String(at(config, ['stats', 'server_version'])) };
  return described.map(([name, help, ...path]) => {
    const value = numberOf(at(config, path));
    return { name, type: 'gauge', help, samples: value === null ? [] : [{ labels, value }] };
  });
};

const numberOf = (value: JsonValue | undefined): number | null => {
  if (value === 'true' || value === 'false') return Number(value === 'true');
  return typeof value === 'number' ? value : null;
};

const at = (value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined =>
  path.reduce<JsonValue | undefined>((inner, member) => (isObject(inner) ? inner[member] : undefined), value);
