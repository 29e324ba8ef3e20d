import { openMetricsType } from '../../src/cluster/health/openMetrics.ts';
import { json, operation, type Call, type Reply, type Row } from './operation.ts';

/** Whether a request asks for OpenMetrics: by `format`, which wins, else by `Accept`, unless that takes JSON as gladly. */
export const asksForOpenMetrics = ({ query, header }: Pick<Call, 'query' | 'header'>): boolean => {
  const format = query.get('format');
  if (format) return format === 'openmetrics';
  const accept = header('accept') ?? '';
  return weightOf(accept, 'application/openmetrics-text') > weightOf(accept, 'application/json');
};

/** How gladly a media type is taken, 0 to 1: 0 when it is not named. */
const weightOf = (accept: string, mediaType: string): number => {
  const range = accept.split(',').find((each) => each.split(';')[0]?.trim().toLowerCase() === mediaType);
  if (range === undefined) return 0;
  return Number(/;\s*q=([\d.]+)/i.exec(range)?.[1] ?? 1) || 0;
};

/** A reply of OpenMetrics text. */
export const openMetrics = (body: string): Reply => ({
  status: 200,
  body,
  headers: { 'content-type': openMetricsType },
});

/** How the cluster does; Central and Watcher answer alike. It is of this moment, so it has no entity tag. */
export const clusterStatsRow: Row = operation<{ stats: { document?: string; openMetrics?: string } }>(
  'cluster_stats_get',
  `query ($asMetrics: Boolean!) {
    stats: clusterStats { document @skip(if: $asMetrics) openMetrics @include(if: $asMetrics) }
  }`,
  {
    variables: (call) => ({ asMetrics: asksForOpenMetrics(call) }),
    reply: ({ stats }) => {
      const reply = stats.openMetrics === undefined ? json(stats.document ?? '') : openMetrics(stats.openMetrics);
      return { ...reply, headers: { ...reply.headers, 'cache-control': 'no-store', vary: 'Accept' } };
    },
  },
);
