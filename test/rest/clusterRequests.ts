/** Requests about the cluster as a whole, in the form of the table in operations.test.ts. */
export const clusterRequests: Record<string, [method: string, path: string, status: number, body?: object]> = {
  config_save: [
    'PUT',
    '/config',
    200,
    { api_key: 'a-new-key', loglevel: 'info', cluster: { streamer_connector_retries: 3 } },
  ],
  config_get: ['GET', '/config', 200],
  cluster_stats_get: ['GET', '/cluster/stats', 200],
  load_balancer_save: [
    'PUT',
    '/load-balancers/europe',
    200,
    { mode: 'clients', servers: [{ name: 'node.example.com', max_bitrate: 1000, countries: ['DE'] }] },
  ],
  load_balancer_get: ['GET', '/load-balancers/europe', 200],
  load_balancers_list: ['GET', '/load-balancers', 200],
  streaming_lb_playback: ['GET', '/lb/europe/cam%2F1/index.m3u8', 503],
  streaming_lb_publish: ['POST', '/lb/europe/cam%2F1/whip', 503],
  load_balancer_delete: ['DELETE', '/load-balancers/europe', 204],
};

/** The operations of Watcher Admin that cluster.test.ts asks for. */
export const watcherClusterOperations = [
  'cluster_stats_get',
  'streamer_delete',
  'streamer_get',
  'streamer_save',
  'streamers_list',
];
