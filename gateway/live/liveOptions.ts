import type { Authenticator } from '../../src/auth/authenticate.ts';
import type { Logger } from '../../src/log.ts';
import type { Router } from '../execution/types.ts';
import type { Metrics } from '../monitoring/metrics.ts';

/**
 * Starts a subscription. `router.subscribe` is one; a module that shares results between subscribers (one evaluation per
 * operation, variables and `viewer.visibilityKey`) is another, and neither WebSockets nor event streams notice.
 */
export type Subscribe = Router['subscribe'];

/** Bounds of one live connection. Times are milliseconds. */
export interface LiveLimits {
  /** Time for `connection_init` to arrive. */
  initialisationMs: number;
  /** Between two signs of life sent to a client; one that answered none by the next is taken for dead. */
  heartbeatMs: number;
  /** Operations running at once on one socket. */
  operations: number;
  /** Largest message taken from a client, bytes. */
  messageBytes: number;
  /** Unsent bytes above which no further result is pulled from the source. */
  pauseAboveBytes: number;
  /** Unsent bytes above which the connection is closed rather than written to. */
  closeAboveBytes: number;
  /** How long a consumer may stay above `pauseAboveBytes` before the connection is closed. */
  stalledMs: number;
  /** Time for a peer to answer the closing handshake before the connection is cut. */
  closeMs: number;
}

export const defaultLiveLimits: Readonly<LiveLimits> = {
  initialisationMs: 5_000,
  heartbeatMs: 15_000,
  operations: 100,
  messageBytes: 1024 * 1024,
  pauseAboveBytes: 256 * 1024,
  closeAboveBytes: 16 * 1024 * 1024,
  stalledMs: 20_000,
  closeMs: 2_000,
};

/** What live transports need. */
export interface LiveOptions {
  router: Pick<Router, 'respond' | 'operationKind'>;
  subscribe: Subscribe;
  authenticator: Authenticator;
  metrics: Metrics;
  log: Logger;
  limits: LiveLimits;
  /** Aborts when the server begins to stop: live connections are then told to go elsewhere. */
  draining: AbortSignal;
}
