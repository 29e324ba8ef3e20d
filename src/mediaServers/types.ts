import type { JsonObject } from '../json/lossless.ts';

/** What a media server said of its load; undefined: it did not say. */
export interface ReportedLoad {
  /** Sessions now. */
  currentConcurrency?: number | undefined;
  /** Use of the processor, percent. */
  cpuUsage?: number | undefined;
  /** Use of the memory, percent. */
  memoryUsage?: number | undefined;
}

/** How a media server was found when it was asked. */
export interface Measured {
  online: boolean;
  /** Why it is not online; null when it is. */
  reason: string | null;
  load: ReportedLoad;
  /** The telemetry of a VMS server in the shape of the contract's `ServerExtra`; null: none. */
  extra: JsonObject | null;
  /** When it was asked, milliseconds since 1970. */
  checkedAt: number;
}

/** What a probe finds; `checkedAt` is added for it. */
export type Finding = Partial<Pick<Measured, 'load' | 'extra'>>;

/** A media server as its probe sees it: the stored document and its token. */
export interface Probed {
  document: JsonObject;
  token: string | undefined;
}

/** How long a server may take. */
export interface ProbeLimits {
  timeoutMs: number;
}

/** Asks a server of one kind. Throws `Unreachable` when it is not online. */
export type Probe = (server: Probed, limits: ProbeLimits) => Promise<Finding>;
