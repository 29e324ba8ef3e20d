import type { Dispatcher } from 'undici';
import type { Changes } from '../changes.ts';
import type { JsonObject } from '../json.ts';
import type { Range } from './archives.ts';
import type { Faults } from './faults.ts';
import type { Session, Viewer } from './mediaServer/sessions.ts';
import type { Counters, NodeState, Role } from './state.ts';
import type { EpisodeMembers } from './vision/episodeLog.ts';

/** `dead`: its process has ended. `partitioned`: it runs, but nobody reaches it and it reaches nobody. */
export type Condition = 'running' | 'dead' | 'partitioned';

/** A simulated node: a real HTTP listener, and what a test may do to it. */
export interface FleetNode {
  readonly hostname: string;
  readonly role: Role;
  /** Origin of its API. */
  readonly url: string;
  readonly condition: Condition;
  readonly faults: Faults;
  /** Names of the streams it runs, sorted. */
  readonly running: readonly string[];
  readonly counters: Readonly<Counters>;
  /** All of it, to look into. */
  readonly state: Readonly<NodeState>;
  /** Ends its process: streams, sessions and open episodes are gone, archives stay on disk. */
  kill(): Promise<void>;
  /** Lets it live but cuts it off. */
  partition(): Promise<void>;
  /** Ends whichever of both, on the same port. */
  revive(): Promise<void>;
  /** Changes some faults. Throws TypeError for one that does not exist. */
  setFaults(change: Partial<Faults>): void;
  clearFaults(): void;
  /** Asks Streamgate now what to run; resolves when that is done. */
  poll(): Promise<void>;
  /** Erases what has expired now. */
  clean(): Promise<void>;
  /** A viewer plays a stream; null when the node cannot run it. */
  play(name: string, viewer?: Viewer): Promise<Session | null>;
  stopPlaying(id: string): void;
  /** The stream that Streamgate wants at one of its SRT ports; null: none, or no answer. */
  resolveSrtPort(port: number, mode: 'play' | 'publish'): Promise<string | null>;
  /** Adds recordings, as if they had been made earlier. */
  record(name: string, ranges: readonly Range[]): void;
  /** Members that replace those of `config/stats`, such as `{ cpu_usage: 95 }`. */
  setStats(stats: JsonObject): void;
  /** Members that replace those of a running stream's stats, such as `{ alive: false }`. */
  setStreamStats(name: string, stats: JsonObject): void;
  connectAgent(id: string): void;
  disconnectAgent(id: string): void;
  /** Opens an episode and gives its id. */
  emit(members: EpisodeMembers): bigint;
  updateEpisode(id: bigint, members: JsonObject): boolean;
  closeEpisode(id: bigint): boolean;
  /** Resolves once `condition` holds of this node; rejects after `withinMs`. */
  until(condition: (node: FleetNode) => boolean, withinMs?: number): Promise<void>;
}

/** How nodes of a fleet behave. */
export interface NodeSettings {
  host: string;
  port: number;
  /** How often it asks what to run, ms. */
  pollIntervalMs: number;
  /** How long it waits before it first asks, ms, once `ready` has resolved. */
  firstPollMs: number;
  /** Resolves once Streamgate knows the node. */
  ready: Promise<void>;
  /** How often it looks for recordings that have expired, ms; 0: never by itself. */
  cleanIntervalMs: number;
  episodesPerMinute: number;
  episodeMs: number;
  dispatcher: Dispatcher;
  changes: Changes;
}
