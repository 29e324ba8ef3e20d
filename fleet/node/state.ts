import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import { seedOf, uuidOf } from '../seed.ts';
import type { Archive } from './archives.ts';
import type { Session } from './mediaServer/sessions.ts';
import { noFaults, type Faults } from './faults.ts';
import type { RunningStream } from './streams.ts';
import { createEpisodeLog, type EpisodeLog } from './vision/episodeLog.ts';
import type { Person } from './vision/persons.ts';

export type Role = 'streamer' | 'inference' | 'identification';

/** What the contract calls `ConfigExternalStatus`. */
export interface ConfigExternalStatus {
  status: 'loaded' | 'error';
  reason?: 'validation_error' | 'network_error' | 'malformed_json' | 'invalid_request' | 'unknown';
  while?: 'refresh' | 'request' | 'srt_port_resolve';
  code?: number;
  detail?: string;
}

/** What happened to a node since it was made. */
export interface Counters {
  /** Requests that reached it. */
  requests: number;
  /** Requests it refused because of their credentials. */
  refused: number;
  /** Answers of config-external, by kind. */
  polls: { changed: number; unchanged: number; failed: number };
  /** Streams started, also by viewers. */
  started: number;
  /** Streams stopped because a 200 left them out. */
  stopped: number;
  /** Archives of which old recordings were erased because a 200 named no episode to keep. */
  erased: number;
  /** How often another program wrote its configuration. */
  configured: number;
}

/** Everything a simulated node is. */
export interface NodeState {
  readonly hostname: string;
  readonly role: Role;
  /** Number within the fleet, from 0. */
  readonly index: number;
  readonly serverId: string;
  /** Opens the node's own API as Bearer, or as password of `admin`. */
  readonly apiKey: string;
  startedAt: number;
  config: JsonObject & { cluster_key: string; config_external?: string };
  configVersion: number;
  configExternal: ConfigExternalStatus;
  faults: Faults;
  streams: Map<string, RunningStream>;
  /** The same in the order in which they are listed; null: not sorted since they changed. */
  ordered: readonly RunningStream[] | null;
  archives: Map<string, Archive>;
  sessions: Map<string, Session>;
  /** Since when (ms) agents are tunnelled here, by their ids. */
  agents: Map<string, number>;
  episodes: EpisodeLog;
  persons: Map<bigint, Person>;
  /** Members that replace those of `config/stats`. */
  stats: JsonObject;
  counters: Counters;
  /** Names of the latest streams stopped because a 200 left them out. */
  stoppedLately: string[];
  /** Called after each change that somebody may wait for. */
  changed(): void;
}

/** The node's own clock, ms. */
export const nowOf = ({ faults }: Pick<NodeState, 'faults'>): number => Date.now() + faults.clockSkewMs;

/** What a node is made with. */
export interface NodeIdentity {
  hostname: string;
  role: Role;
  index: number;
  clusterKey: string;
  /** Where it asks what to run; undefined: nowhere until it is provisioned. */
  configExternal: string | undefined;
  changed(): void;
}

export const createState = ({
  hostname,
  role,
  index,
  clusterKey,
  configExternal,
  changed,
}: NodeIdentity): NodeState => ({
  hostname,
  role,
  index,
  serverId: uuidOf(hostname),
  apiKey: randomBytes(16).toString('hex'),
  startedAt: Date.now(),
  config: { cluster_key: clusterKey, ...(configExternal !== undefined && { config_external: configExternal }) },
  configVersion: 1,
  configExternal: { status: 'loaded' },
  faults: noFaults,
  streams: new Map(),
  ordered: null,
  archives: new Map(),
  sessions: new Map(),
  agents: new Map(),
  episodes: createEpisodeLog(seedOf(hostname) ^ index),
  persons: new Map(),
  stats: {},
  counters: {
    requests: 0,
    refused: 0,
    polls: { changed: 0, unchanged: 0, failed: 0 },
    started: 0,
    stopped: 0,
    erased: 0,
    configured: 0,
  },
  stoppedLately: [],
  changed,
});
