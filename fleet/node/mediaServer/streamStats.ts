import { isObject, mergePatch, type JsonObject } from '../../json.ts';
import { recordedMs, type Archive } from '../archives.ts';
import { nowOf, type NodeState } from '../state.ts';
import { isActive, type RunningStream } from '../streams.ts';

const wobblePeriodMs = 5_000;

/** Kilobits a second, which go up and down by a few percent. */
export const bitrateOf = ({ seed }: RunningStream, now: number): number =>
  1_500 + (seed % 2_500) + ((Math.floor(now / wobblePeriodMs) + seed) % 101) - 50;

/** The agent that the first input goes through; null: it is reached directly. */
export const agentOf = ({ config }: RunningStream): string | null => {
  const inputs = config['inputs'];
  const via: unknown = Array.isArray(inputs) && isObject(inputs[0]) ? inputs[0]['via'] : undefined;
  return typeof via === 'string' && via.startsWith('agent://') ? via.slice('agent://'.length) : null;
};

/** Whether pictures come in. */
export const isAlive = (state: NodeState, stream: RunningStream): boolean => {
  const { alive } = stream.stats;
  if (typeof alive === 'boolean') return alive;
  const agent = agentOf(stream);
  return isActive(stream) && (agent === null || state.agents.has(agent));
};

const mediaInfo = ({ seed }: RunningStream, bitrate: number): JsonObject => ({
  flow_type: 'stream',
  tracks: [
    {
      track_id: 'v1',
      content: 'video',
      codec: seed % 4 === 0 ? 'hevc' : 'h264',
      bitrate: bitrate - 128,
      fps: 25,
      width: 1920,
      height: 1080,
      pixel_width: 1920,
      pixel_height: 1080,
      pix_fmt: 'yuv420p',
      avg_gop: 25,
    },
    { track_id: 'a1', content: 'audio', codec: 'aac', bitrate: 128, channels: 2, sample_rate: 48_000 },
  ],
});

const dvrInfo = ({ ranges }: Archive, bitrate: number, now: number): JsonObject => {
  const from = Math.floor((ranges[0]?.opened_at ?? now) / 1000);
  const duration = Math.floor(recordedMs(ranges, now) / 1000);
  return {
    from,
    depth: Math.max(Math.floor(now / 1000) - from, 0),
    ranges: [],
    duration,
    bytes: duration * bitrate * 125,
  };
};

/** The contract's `StreamStats` of one stream at this moment. */
export const streamStats = (state: NodeState, stream: RunningStream, clients: number): JsonObject => {
  const now = nowOf(state);
  const alive = isAlive(state, stream);
  const agent = agentOf(stream);
  const archive = state.archives.get(stream.name);
  const lifetime = Math.max(now - stream.startedAt, 0);
  const bitrate = bitrateOf(stream, now);
  const stats: JsonObject = {
    id: stream.id,
    status: alive ? 'running' : isActive(stream) && agent === null ? 'error' : 'waiting',
    alive,
    opened_at: stream.startedAt,
    lifetime,
    online_clients: clients,
    bytes_out: Math.floor((clients * bitrate * lifetime) / 8),
    dvr_enabled: archive !== undefined,
  };
  if (alive) {
    const tsDelay = 40 + ((stream.seed + Math.floor(now / wobblePeriodMs)) % 400);
    Object.assign(stats, {
      start_running_at: stream.startedAt,
      bitrate,
      input_bitrate: bitrate,
      ts_delay: tsDelay,
      last_dts_at: now - tsDelay,
      media_info: mediaInfo(stream, bitrate),
    });
  }
  if (agent !== null)
    Object.assign(stats, { current_agent_id: agent, agent_status: alive ? 'connected' : 'not_connected' });
  if (archive) stats['dvr_info'] = dvrInfo(archive, bitrate, now);
  return Object.keys(stream.stats).length === 0 ? stats : (mergePatch(stats, stream.stats) as JsonObject);
};
