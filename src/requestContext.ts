import type { Viewer } from './auth/viewer.ts';

/** How a request came in, as far as that is known when something is written. */
export interface Asked {
  /** The path, without a query and without keys that open something; null where those are not known yet. */
  path: string | null;
  /** The contract's operationId, or the name that the client gave its GraphQL operation; null: none. */
  operation: string | null;
  /** The header `User-Agent`, cut to 300 characters; null without one. */
  userAgent: string | null;
}

/** What travels with one request from the door to the repositories, in process or (signed) to a subgraph elsewhere. */
export interface RequestContext {
  viewer: Viewer;
  /** From `X-Trace-Id` or generated; in every log line and error of the request. */
  traceId: string;
  /** The calling program, from `X-Originator`; null when it did not say. */
  originator: string | null;
  /** The client's address, null inside tests and workers. */
  clientAddress: string | null;
  /** What was asked, for the audit log; absent inside tests and workers. */
  asked?: Asked;
  /** Aborted when the client is gone or the server stops. */
  signal: AbortSignal;
}
