/** Requests about the cluster as a whole, in the form of the table in operations.test.ts. */
export const clusterRequests: Record<string, [method: string, path: string, status: number, body?: object]> = {
  cluster_stats_get: ['GET', '/cluster/stats', 200],
};

/** The operations of Watcher Admin that cluster.test.ts asks for. */
export const watcherClusterOperations = [
  'cluster_stats_get',
  'streamer_delete',
  'streamer_get',
  'streamer_save',
  'streamers_list',
];
