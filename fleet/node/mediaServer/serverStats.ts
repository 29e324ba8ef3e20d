import type { JsonObject } from '../../json.ts';
import { json, type Reply } from '../reply.ts';
import { nowOf, type NodeState } from '../state.ts';
import { bitrateOf, isAlive } from './streamStats.ts';
import { reportedStreams } from './streams.ts';

export const serverVersion = '25.11';
const storageMb = 4_000_000;

/** What every probe and every role tells of itself. */
export const whoAmI = (state: NodeState): JsonObject => ({
  server_version: serverVersion,
  build: 1,
  now: nowOf(state),
  started_at: Math.floor(state.startedAt / 1000),
});

const percent = (share: number): number => Math.min(Math.max(Math.round(share * 100), 0), 100);

/** Percent of its storage that is used, growing with what is recorded. */
export const storageUsage = (state: NodeState): number => percent(0.1 + state.archives.size / 20_000);

/** The contract's `ServerStats`. */
export const serverStats = (state: NodeState): JsonObject => {
  const now = nowOf(state);
  const streams = reportedStreams(state);
  const online = streams.filter((stream) => isAlive(state, stream));
  const input = online.reduce((sum, stream) => sum + bitrateOf(stream, now), 0);
  const clients = state.sessions.size;
  return {
    ...whoAmI(state),
    config_version: [Math.floor(state.startedAt / 1000), state.configVersion],
    streamer_status: state.configExternal.status === 'error' ? 'config_external_error' : 'running',
    config_external_status: state.configExternal,
    hostname: state.hostname,
    id: state.serverId,
    rproxy: true,
    rproxy_running: true,
    transcoder: false,
    uptime: Math.max(Math.floor((now - state.startedAt) / 1000), 0),
    cpu_usage: percent(0.03 + online.length / 2_000),
    memory_usage: percent(0.1 + online.length / 4_000),
    scheduler_load: percent(0.02 + online.length / 2_500),
    total_clients: clients,
    total_streams: streams.length,
    online_streams: online.length,
    input_kbit: input,
    output_kbit: clients * 2_000,
    partitions: [{ path: 'storage', device: 'sda1', total_mb: storageMb, usage: storageUsage(state), io_util: 5 }],
    ...state.stats,
  };
};

export const getServerStats = (state: NodeState): Reply => json(serverStats(state));

export const probe = (state: NodeState): Reply => json(whoAmI(state));
