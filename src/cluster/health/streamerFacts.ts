import type { StreamerFacts } from './streamerHealth.ts';

type Document = Readonly<Record<string, unknown>>;

/** The facts in a streamer's REST document. `stats` null or absent: the node is offline. */
export const streamerFacts = (document: Document): StreamerFacts => {
  const stats = objectIn(document['stats']);
  const partitions = Array.isArray(stats['partitions']) ? stats['partitions'].map(objectIn) : [];
  const usages = partitions.map(({ usage }) => numberIn(usage)).filter((usage) => usage !== null);
  return {
    online: document['stats'] != null,
    state: typeof stats['streamer_status'] === 'string' ? stats['streamer_status'] : null,
    configError: stats['config_error'] != null,
    configExternalError:
      stats['streamer_status'] === 'config_external_error' ||
      objectIn(stats['config_external_status'])['status'] === 'error',
    healthcheckError: objectIn(stats['healthcheck_status'])['status'] === 'error',
    cpuUsage: numberIn(stats['cpu_usage']),
    cpuLimit: numberIn(document['cpu_limit']),
    memoryUsage: numberIn(stats['memory_usage']),
    storageUsage: usages.length > 0 ? Math.max(...usages) : null,
    inputKbit: numberIn(stats['input_kbit']),
    outputKbit: numberIn(stats['output_kbit']),
    totalBandwidth: numberIn(document['total_bandwidth']),
  };
};

const objectIn = (value: unknown): Document => (typeof value === 'object' && value !== null ? (value as Document) : {});

/** 64-bit integers beyond 2^53 arrive as text. */
const numberIn = (value: unknown): number | null =>
  (typeof value === 'number' || typeof value === 'string') && Number.isFinite(Number(value)) ? Number(value) : null;
