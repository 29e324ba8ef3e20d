const node = '/streamers/node.example.com';

/** Requests of nodes, in the form of the table in operations.test.ts. */
export const configExternalRequests: Record<string, [method: string, path: string, status: number]> = {
  streamer_streams_list: ['GET', `${node}/streams`, 200],
  streamer_dynamic_streams_list: ['GET', `${node}/dynamic-streams?name=cam%2F1`, 200],
  streamer_update_streams_list: ['GET', `${node}/update-streams?name=cam%2F1`, 200],
  external_episodes_list: ['GET', `${node}/episodes?media=cam%2F1`, 200],
  srt_port_resolve: ['GET', `${node}/srt_port_resolve/9000?mode=play`, 200],
};
