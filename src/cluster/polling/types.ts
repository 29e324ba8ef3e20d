import type { JsonObject } from '../../json/lossless.ts';
import type { NodeAddress } from '../nodeClient.ts';
import type { AgentReport } from './askingNode.ts';
import type { StreamRow } from './streamReports.ts';

/** A node as it is to be polled. */
export interface PolledNode {
  readonly address: NodeAddress;
  /** Milliseconds between two polls, `fetch_timeout`; null: the usual. */
  readonly fetchMs: number | null;
  /** How long, milliseconds, streams that left its list count on, `stale_timeout`; null: three periods. */
  readonly staleMs: number | null;
  /** What its configuration shall be, apart from what is the same for all. */
  readonly provisioned: { readonly clusterKey: string; readonly config: JsonObject };
  /** What was last stored of it; empty: nothing. */
  readonly lastStats: JsonObject;
}

/** All that was learned of a node at one time. */
export interface NodeReport {
  readonly hostname: string;
  /** `StreamerStats`; null: as they are. */
  readonly stats: JsonObject | null;
  /** Whether the node answered, if only to refuse. */
  readonly reached: boolean;
  /** `DvrConfig` of each storage; null: as they are. */
  readonly dvrs: readonly JsonObject[] | null;
  readonly streams: readonly StreamRow[];
  readonly agents: readonly AgentReport[];
}

/** Stores a report. Throws `LeaseLost`. */
export type WriteReport = (report: NodeReport) => Promise<void>;
