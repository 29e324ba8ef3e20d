import { CloseCode } from 'graphql-ws';

/**
 * How a WebSocket ends, and what the client should do.
 *
 * 44xx are of the graphql-transport-ws protocol. Clients that follow it reconnect after all of these except `badRequest`,
 * `unauthorized`, `subscriberAlreadyExists`, `tooManyInitialisationRequests` and `internalError`, which are mistakes of the
 * client or bugs; after `forbidden` they should bring fresh credentials.
 */
export const closeCodes = {
  /** The server stops; reconnect (to another replica) and pass the last cursor. */
  goingAway: 1001,
  /** The consumer reads too slowly, or the server cannot authenticate now; reconnect later and pass the last cursor. */
  tryAgainLater: 1013,
  /** The message is not of the protocol. */
  badRequest: CloseCode.BadRequest,
  /** Subscribed before `connection_ack`. */
  unauthorized: CloseCode.Unauthorized,
  /** The credentials are wrong, have expired, were revoked, or now allow other things than when the socket was opened. */
  forbidden: CloseCode.Forbidden,
  /** The client offered no subprotocol that is spoken here. */
  subprotocolNotAcceptable: CloseCode.SubprotocolNotAcceptable,
  /** No `connection_init` in time. */
  initialisationTimeout: CloseCode.ConnectionInitialisationTimeout,
  /** An operation of that id is still running. */
  subscriberAlreadyExists: CloseCode.SubscriberAlreadyExists,
  tooManyInitialisationRequests: CloseCode.TooManyInitialisationRequests,
  internalError: CloseCode.InternalServerError,
} as const;
