import type { FormattedExecutionResult } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ForwardedContext } from '../src/auth/forwardedContext.ts';
import type { Mask } from './maskError.ts';
import type { Subgraph } from './subgraph.ts';

export interface SocketOptions {
  /** For whom the gateway opens the socket; throws to refuse it with 401. */
  identify: (request: IncomingMessage) => ForwardedContext;
  /** A signal that aborts when the connection closes or the server stops. */
  whileOpen: (socket: WebSocket) => AbortSignal;
  mask: Mask;
}

/** Serves a subgraph's subscriptions over graphql-transport-ws on `/graphql`; disposing closes the sockets. */
export const serveSockets = (
  { schema, createContext }: Subgraph,
  server: Server,
  { identify, whileOpen, mask }: SocketOptions,
): { dispose: () => void | Promise<void> } => {
  // Whoever the socket speaks for is fixed when it opens; the signature would be too old for a later subscription.
  const identities = new WeakMap<IncomingMessage, ForwardedContext>();
  const signals = new WeakMap<IncomingMessage, AbortSignal>();
  const sockets = new WebSocketServer({
    server,
    path: '/graphql',
    verifyClient: ({ req }, decide) => {
      try {
        identities.set(req, identify(req));
        decide(true);
      } catch {
        decide(false, 401);
      }
    },
  });
  sockets.on('connection', (socket, request) => signals.set(request, whileOpen(socket)));
  return useServer(
    {
      schema,
      context: ({ extra: { request } }) =>
        createContext({ ...identities.get(request)!, signal: signals.get(request)! }, 'subscription'),
      onNext: (_, __, ___, ____, { errors, data = null }): FormattedExecutionResult => ({
        data,
        ...(errors && { errors: errors.map((error) => mask(error.toJSON(), error)) }),
      }),
      onError: (_, __, ___, errors) => errors.map((error) => mask(error.toJSON(), error)),
    },
    sockets,
  );
};
