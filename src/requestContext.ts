import type { Viewer } from './auth/viewer.ts';

/** What travels with one request from the door to the repositories, in process or (signed) to a subgraph elsewhere. */
export interface RequestContext {
  viewer: Viewer;
  /** From `X-Trace-Id` or generated; in every log line and error of the request. */
  traceId: string;
  /** The calling program, from `X-Originator`; null when it did not say. */
  originator: string | null;
  /** The client's address, null inside tests and workers. */
  clientAddress: string | null;
  /** Aborted when the client is gone or the server stops. */
  signal: AbortSignal;
}
