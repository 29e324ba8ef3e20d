import type { FleetAgent } from './agents.ts';
import type { FleetNode } from './node/types.ts';

/** What a fleet is made of. Everything has a default, so a test names what it is about. */
export interface FleetOptions {
  /** Origin of Streamgate; without it nodes only answer. */
  target?: string;
  /** API key of Streamgate; without it nothing is registered. */
  key?: string;
  /** Streamers; 3. */
  nodes?: number;
  /** Inference nodes; 0. */
  inference?: number;
  /** Identification nodes; 0. */
  identification?: number;
  /** Streams to register; 0. */
  streams?: number;
  /** Agents to register, each in front of one of the first streams; 0. */
  agents?: number;
  /** Begins the names of nodes, streams and agents; `fleet`. */
  prefix?: string;
  /** Begins the cluster keys of nodes, each of which has its own; `fleet-cluster-key`. */
  clusterKey?: string;
  /** Whether streams are registered with a layout, dealt round over the nodes, instead of being left to the layouter; false. */
  place?: boolean;
  /**
   * `given`, the default: nodes know where to ask what to run, and sign with their cluster keys. `provisioned`: they learn it
   * when Streamgate writes their configuration. A function gives each its URL, once Streamgate knows the node.
   */
  configExternal?: 'given' | 'provisioned' | ((hostname: string) => string | Promise<string>);
  /** Address that nodes listen on and are reached at; 127.0.0.1. */
  host?: string;
  /** Port of the first node, the others have the next ones; 0, the default, takes free ones. */
  basePort?: number;
  /** Port of the control API; 0 takes a free one, null (default) is none. */
  controlPort?: number | null;
  /** How often nodes ask what to run, ms; 3000. */
  pollIntervalMs?: number;
  /** How often nodes look for recordings that have expired, ms; 60000, 0 is never. */
  cleanIntervalMs?: number;
  /** Episodes a minute on each analysed stream; 2. Tests that emit their own want 0. */
  episodesPerMinute?: number;
  /** How long such an episode is open, ms; 5000. */
  episodeMs?: number;
  /** More members of what is registered of a node. */
  nodeConfig?: (node: FleetNode) => object;
  /** More members of a stream's configuration; its number is from 0. */
  streamConfig?: (name: string, number: number) => object;
}

/** Sums over all nodes of a fleet. */
export interface Totals {
  nodes: { running: number; dead: number; partitioned: number; faulty: number };
  /** Streams that run, counted once for each node that runs them. */
  streams: number;
  sessions: number;
  agents: number;
  episodes: number;
  persons: number;
  polls: { changed: number; unchanged: number; failed: number };
  requests: number;
  refused: number;
  started: number;
  stopped: number;
  erased: number;
}

/** Nodes that run, and what a test or bench may do to them. Disposing of it ends all of them; nothing is deregistered. */
export interface Fleet extends AsyncDisposable {
  readonly nodes: readonly FleetNode[];
  readonly streamers: readonly FleetNode[];
  readonly inference: readonly FleetNode[];
  readonly identification: readonly FleetNode[];
  readonly agents: readonly FleetAgent[];
  /** Names of the streams that it registered. */
  readonly streams: readonly string[];
  /** Origin of the control API; null when it has none. */
  readonly controlUrl: string | null;
  /** Throws for a host name that is none of the fleet's. */
  node(hostname: string): FleetNode;
  /** Nodes that run a stream. */
  runningOn(stream: string): FleetNode[];
  totals(): Totals;
  /** Resolves once `condition` holds; rejects after `withinMs` (30 s). */
  until(condition: (fleet: Fleet) => boolean, withinMs?: number): Promise<void>;
  /** Looks for changed layouts of agents now. */
  followAgents(): Promise<void>;
  /** Removes from Streamgate everything that was registered. */
  deregister(): Promise<void>;
}
