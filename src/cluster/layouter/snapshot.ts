import type { NodeLabels, StreamLabels } from './labels.ts';

/** What a node does in a layout. Nodes for identification have no part in it. */
export type PlacementRole = 'streamer' | 'inference';

/** Whether a node is in contact: unknown while it has been watched for too short a time to call it dead. */
export type Contact = 'online' | 'unknown' | 'dead';

/** What decides what a node may take. Bitrates in kbit/s, archives in megabytes; null: not known, which limits nothing. */
export interface NodeFacts {
  readonly hostname: string;
  readonly role: PlacementRole | 'identification';
  /** Empty: the default namespace. */
  readonly namespace: string;
  readonly labels: NodeLabels;
  readonly contact: Contact;
  /** Out of contact for half the time after which it is dead; by these a mass outage is known before it is complete. */
  readonly silent: boolean;
  /** False keeps streams from coming to it: it is unwell, flaps, or is cordoned. Those it has stay. */
  readonly accepts: boolean;
  /** True: its streams shall leave, as far as others can take them. */
  readonly draining: boolean;
  /** In contact and well without a break for long enough that streams may return to it. */
  readonly settled: boolean;
  readonly channelLimit: number;
  readonly kbitLimit: number | null;
  /** What goes in and out now, viewers included. */
  readonly kbitNow: number | null;
  readonly dvrMbLimit: number | null;
  /** Whether it can transcode. */
  readonly transcodes: boolean | null;
  /** Percent. */
  readonly cpuLimit: number | null;
  readonly cpuNow: number | null;
  /** Passes in a row, this one included, that found `cpuNow` above `cpuLimit`. */
  readonly pressuredPasses: number;
}

/** Where a stream is placed. */
export interface Placement {
  readonly ingest: string | null;
  readonly inference: string | null;
  readonly backups: readonly string[];
  /** A person or a program other than the layouter decided it. */
  readonly manual: boolean;
  /** The node whose failure took the stream away, where it may return to. */
  readonly failoverFrom: string | null;
  /** When it was decided, milliseconds since 1970. */
  readonly since: number;
}

/** What decides where a stream goes. */
export interface StreamFacts {
  readonly name: string;
  readonly namespace: string;
  readonly labels: StreamLabels;
  readonly disabled: boolean;
  /** What it takes to carry it once, kbit/s; 0: not known. */
  readonly kbit: number;
  /** The whole archive once all of its retention has passed, megabytes; 0: none, or not known. */
  readonly dvrMb: number;
  /** Copies of the archive beside that of the ingest. */
  readonly copies: number;
  readonly transcodes: boolean;
  readonly vision: boolean;
  /** Agents its inputs come through. */
  readonly agents: readonly string[];
  /** True: nobody but who pinned it moves it, whatever happens. */
  readonly pinned: boolean;
  /** Null: never placed. */
  readonly placement: Placement | null;
}

/** An agent that no stream uses; it needs a node for its tunnel all the same. */
export interface AgentFacts {
  readonly id: string;
  readonly ingest: string | null;
  readonly manual: boolean;
}

/** Everything that decides where streams go, of one moment. The order of the lists does not matter. */
export interface Snapshot {
  readonly nodes: readonly NodeFacts[];
  readonly streams: readonly StreamFacts[];
  readonly agents: readonly AgentFacts[];
  /** Share of the nodes in use, 0 to 1, above which their vanishing at once is taken for an outage of ours; 1: never. */
  readonly outageShare: number;
  /** Streams that one pass may move for the better, such as to return. */
  readonly batch: number;
}

/** Why a layout was changed; the words of REST. */
export type ChangeReason =
  | 'stream_misses_node_required_labels'
  | 'node_misses_stream_required_labels'
  | 'node_become_offline'
  | 'stream_disabled'
  | 'node_deleted'
  | 'node_channel_limit_exceeded'
  | 'multistream_agent_ingest_conflict'
  | 'streamer_dvr_size_exceeded'
  | 'streamer_total_bandwidth_exceeded'
  | 'preferred_labels_better_match'
  | 'not_distributed'
  | 'dvr_redundancy_adjust'
  | 'node_cpu_pressure'
  | 'relayout_by_api'
  | 'namespace_mismatch'
  | 'node_not_available_for_transcoding';

/** Why a node cannot take a stream; the words of REST. */
export type RejectReason =
  | 'namespace_mismatch'
  | 'node_offline'
  | 'node_misses_stream_required_labels'
  | 'stream_misses_node_required_labels'
  | 'node_channel_limit_exceeded'
  | 'node_not_available_for_transcoding'
  | 'streamer_dvr_size_exceeded'
  | 'streamer_total_bandwidth_exceeded'
  | 'node_cpu_pressure';

/** What was thought of one node for one stream. */
export interface Decision {
  readonly hostname: string;
  readonly role: PlacementRole;
  readonly taken: boolean;
  readonly reasons: readonly RejectReason[];
}

/** A layout that changes. */
export interface LayoutChange {
  readonly name: string;
  readonly from: Placement | null;
  readonly to: Pick<Placement, 'ingest' | 'inference' | 'backups' | 'manual' | 'failoverFrom'>;
  /** Null: the first layout, or the return after a failure. */
  readonly reason: ChangeReason | null;
  readonly decisions: readonly Decision[];
}

/** The node an agent without streams goes to; null: there is none for it. */
export interface AgentChange {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Why nothing that is placed was moved. */
export type Hold = 'no_node_online' | 'mass_outage';

/** What a pass decides. */
export interface Layouts {
  readonly changes: readonly LayoutChange[];
  readonly agents: readonly AgentChange[];
  readonly hold: Hold | null;
}
