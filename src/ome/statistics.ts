import type { JsonObject } from '../json/lossless.ts';
import { wireTime } from './tasks.ts';

const connections = ['dash', 'file', 'hls', 'lldash', 'llhls', 'mpegtspush', 'ovt', 'rtmppush', 'thumbnail', 'webrtc'];
const times = ['createdTime', 'lastRecvTime', 'lastSentTime', 'lastUpdatedTime', 'maxTotalConnectionTime'];
const counters = [
  'lastThroughputIn',
  'lastThroughputOut',
  'maxTotalConnections',
  'totalBytesIn',
  'totalBytesOut',
  'totalConnections',
  'avgThroughputIn',
  'avgThroughputOut',
  'maxThroughputIn',
  'maxThroughputOut',
];

/** The counters of what has carried nothing since `createdAt`. */
export const noTraffic = (createdAt: Date): JsonObject => ({
  connections: Object.fromEntries(connections.map((name) => [name, 0])),
  ...Object.fromEntries(times.map((name) => [name, wireTime(createdAt)])),
  ...Object.fromEntries(counters.map((name) => [name, 0])),
});
