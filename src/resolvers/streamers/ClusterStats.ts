import { clusterMetrics, openMetricsText } from '../../cluster/health/openMetrics.ts';
import { stringifyLossless } from '../../json/lossless.ts';
import type { ClusterStatsResolvers } from './types.generated.ts';

export const ClusterStats: ClusterStatsResolvers = {
  document: (stats) => stringifyLossless(stats),
  openMetrics: (stats) => openMetricsText(clusterMetrics(stats)),
};
