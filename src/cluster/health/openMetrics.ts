import type { JsonObject, JsonValue } from '../../json/lossless.ts';
import { healthStatuses } from './health.ts';

/** One metric and its samples, in the order in which they are written. */
export interface MetricFamily {
  name: string;
  /** Names that end in `_total` are of no counter here, so they may not be declared a gauge. */
  type: 'gauge' | 'unknown';
  help: string;
  samples: readonly { labels: Readonly<Record<string, string>>; value: number }[];
}

export const openMetricsType = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** Metrics as OpenMetrics 1.0 text. */
export const openMetricsText = (families: readonly MetricFamily[]): string =>
  [...families.filter(({ samples }) => samples.length > 0).flatMap(familyLines), '# EOF', ''].join('\n');

const familyLines = ({ name, type, help, samples }: MetricFamily): readonly string[] => [
  `# TYPE ${name} ${type}`,
  `# HELP ${name} ${escaped(help)}`,
  ...samples.map(({ labels, value }) => `${name}{${labelText(labels)}} ${value}`),
];

const labelText = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',');

const escaped = (text: string): string => text.replace(/[\\"\n]/g, (found) => (found === '\n' ? '\\n' : `\\${found}`));

/** The metrics of `ClusterStats`, labelled with the installation and, where they are of a node, with its host name. */
export const clusterMetrics = (stats: JsonObject): readonly MetricFamily[] => {
  const installation = { server_id: String(stats['server_id']) };
  const one = (name: string, help: string, value: JsonValue | undefined, type: MetricFamily['type'] = 'gauge') => ({
    name,
    type,
    help,
    samples: typeof value === 'number' ? [{ labels: installation, value }] : [],
  });
  const counts = (['agent', 'stream', 'streamer'] as const).flatMap((kind) =>
    [...healthStatuses, 'total'].map((state) =>
      one(
        `${kind}_${state}_count`,
        state === 'total' ? `All ${kind}s` : `${kind}s whose state is ${state}`,
        at(stats, `${kind}_metrics_total`, state),
      ),
    ),
  );
  const bitrate = (name: string, words: string, member: string) =>
    one(`streamer_${name}_kbit_total`, words, at(stats, 'streamer_bitrate_metrics_total', member), 'unknown');
  const nodes = stats['streamer_metrics'] as readonly JsonObject[];
  const ofNodes = nodeMetrics.map(([name, help, ...path]): MetricFamily => ({
    name,
    type: 'gauge',
    help,
    samples: nodes.flatMap((node) => {
      const value = at(node, ...path);
      return typeof value === 'number'
        ? [{ labels: { ...installation, hostname: String(node['hostname']) }, value }]
        : [];
    }),
  }));
  return [
    one('version', 'Version of the control plane', stats['version']),
    ...counts,
    bitrate('inbound', 'Kbit/s that all media servers receive', 'input_kbit'),
    bitrate('outbound', 'Kbit/s that all media servers send', 'output_kbit'),
    ...ofNodes,
  ];
};

const nodeMetrics: readonly (readonly [name: string, help: string, ...path: string[]])[] = [
  ['cpu_usage', 'Processor load, percent', 'cpu', 'usage'],
  ['memory_usage', 'Memory in use, percent', 'memory', 'usage'],
  ['storage_usage', 'Disk space in use, percent', 'storage', 'usage'],
  ['network_usage_in', 'Kbit/s received', 'network', 'in_kbit', 'usage'],
  ['network_usage_out', 'Kbit/s sent', 'network', 'out_kbit', 'usage'],
];

const at = (value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined =>
  path.reduce<JsonValue | undefined>(
    (inner, member) => (typeof inner === 'object' && inner !== null ? (inner as JsonObject)[member] : undefined),
    value,
  );
