import { isObject, type JsonObject } from '../../json.ts';
import { page } from '../collection/page.ts';
import { reportedStreams } from '../mediaServer/streams.ts';
import { whoAmI } from '../mediaServer/serverStats.ts';
import { json, type Call, type Reply } from '../reply.ts';
import type { NodeState } from '../state.ts';
import { isActive, type RunningStream } from '../streams.ts';

const devices = (state: NodeState): JsonObject[] => [
  {
    device_id: 0,
    hw: 'cuda',
    device_title: 'Simulated device',
    stats: {
      utilization_percent: Math.min(state.streams.size, 100),
      ram_total_bytes: 34_359_738_368,
      ram_used_bytes: 2_147_483_648,
    },
  },
];

const describe = ({ name, config }: RunningStream): JsonObject => {
  const vision = config['vision'];
  return {
    name,
    stats: { status: isActive({ config, dynamic: false } as RunningStream) ? 'running' : 'waiting' },
    ...(isObject(vision) && { vision }),
  };
};

export const listAnalysed = (state: NodeState, { query }: Call): Reply => {
  const listed = page({ name: 'streams', rows: reportedStreams(state), describe, required: ['name'] }, query);
  return json({ ...listed, server_id: state.serverId });
};

const inferenceStats = (state: NodeState): JsonObject => ({
  ...whoAmI(state),
  devices: devices(state),
  ...state.stats,
});

export const getInferenceStats = (state: NodeState): Reply => json(inferenceStats(state));

export const getInferenceConfig = (state: NodeState): Reply => {
  const url = state.config.config_external;
  return json({
    api_key: state.apiKey,
    ...(url !== undefined && { config_external: { url } }),
    devices: [{ device_id: 0, hw: 'cuda' }],
    listeners: { http: [{ port: 80, api: true }] },
    loglevel: 'info',
    stats: inferenceStats(state),
  });
};
