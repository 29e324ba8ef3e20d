import { page } from '../collection/page.ts';
import { json, type Call, type Reply } from '../reply.ts';
import { nowOf, type NodeState } from '../state.ts';
import { storageUsage } from './serverStats.ts';

const bytes = 4_000_000_000_000;

/** The one storage that a simulated node has. */
export const listDvrs = (state: NodeState, { query }: Call): Reply => {
  const usage = storageUsage(state);
  const stats = { size: bytes, used: (bytes / 100) * usage, usage, blobs_count: state.archives.size };
  const dvr = {
    name: 'local',
    root: '/storage',
    disk_usage_limit: 98,
    disks: [
      { path: 'volume1', mode: 'normal', stats: { ...stats, mounted: true, mode: 'normal', io_usage: 5, errors: {} } },
    ],
    stats: { ...stats, errors: { read_errors: 0, write_errors: 0 } },
  };
  const listed = page({ name: 'dvrs', rows: [dvr], describe: (row) => row, required: ['name', 'root'] }, query);
  return json({ ...listed, server_id: state.serverId });
};

/** Agents tunnelled here. */
export const listAgents = (state: NodeState, { query }: Call): Reply => {
  const now = nowOf(state);
  const describe = ([id, since]: [string, number]) => {
    const connection = {
      opened_at: since,
      hostname: state.hostname,
      alive: true,
      status_changed_at: Math.floor(since / 1000),
    };
    const bytes = { bytes_from_server: Math.max(now - since, 0), bytes_to_server: 250 * Math.max(now - since, 0) };
    return {
      id,
      key: `key of ${id}`,
      stats: {
        agent_type: 'single',
        peer_ip: '127.0.0.1',
        local_ip: '127.0.0.1',
        version: 'v25.11-fleet',
        endpoint_connection: { ...connection, ...bytes },
        streampoint_connection: { ...connection, ...bytes, connections_current: 1 },
      },
    };
  };
  const rows = [...state.agents].sort(([left], [right]) => (left < right ? -1 : 1));
  return json(page({ name: 'agents', rows, describe, required: ['id'], searched: ['id'] }, query));
};
