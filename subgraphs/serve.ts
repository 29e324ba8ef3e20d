import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { forwardedContextHeader, openForwardedContext, type ForwardedContext } from '../src/auth/forwardedContext.ts';
import { statusOf } from '../src/errors.ts';
import type { Logger } from '../src/log.ts';
import { maskError } from './maskError.ts';
import { serveSockets } from './serveSockets.ts';
import type { Subgraph } from './subgraph.ts';

export interface ServeOptions {
  /** The key the gateway signs with, from `forwardedContextKey`. */
  contextKey: Uint8Array;
  host?: string;
  /** 0 takes a free port. */
  port?: number;
  log?: Logger;
}

/** A subgraph that listens. Disposing ends its subscriptions, finishes its requests and closes the port. */
export interface ServedSubgraph extends AsyncDisposable {
  /** Answers queries and mutations by POST, subscriptions over graphql-transport-ws. */
  readonly url: string;
}

/**
 * Runs one subgraph alone: GraphQL over HTTP under Apollo Server, and over WebSocket, on `/graphql`.
 *
 * It trusts nobody but the gateway: each request and each socket names the viewer in a signed header
 * (`signForwardedContext`), and is refused with 401 without one. `/healthz` answers everybody.
 */
export const serveSubgraph = async (subgraph: Subgraph, options: ServeOptions): Promise<ServedSubgraph> => {
  const { contextKey, host = '127.0.0.1', port = 0, log } = options;
  const { schema, createContext } = subgraph;
  // The program with all its subgraphs in one process never needs it: a tenth of its start and of its memory.
  const { ApolloServer, HeaderMap } = await import('@apollo/server');
  const { ApolloServerPluginInlineTraceDisabled } = await import('@apollo/server/plugin/disabled');
  const mask = maskError(log);

  const identify = (headers: IncomingHttpHeaders): ForwardedContext =>
    openForwardedContext(headers[forwardedContextHeader], contextKey);
  // Not AbortSignal.any over one signal for all: that would keep something of each connection until the end.
  const connected = new Set<AbortController>();
  const whileOpen = (connection: { once(event: 'close', listener: () => void): unknown }): AbortSignal => {
    const gone = new AbortController();
    connected.add(gone);
    connection.once('close', () => {
      connected.delete(gone);
      gone.abort();
    });
    return gone.signal;
  };

  const apollo = new ApolloServer<object>({
    schema,
    // Traces say more of our insides than a client should learn, and the router reads none.
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    formatError: mask,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    // A form of another site cannot set the signed header, so there is nothing for CSRF to steal.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const context = createContext({ ...identify(request.headers), signal: whileOpen(reply.raw) }, 'request');
    const response = await apollo.executeHTTPGraphQLRequest({
      context: () => Promise.resolve(context),
      httpGraphQLRequest: {
        method: request.method,
        headers: new HeaderMap(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
        search: '',
        body: request.body,
      },
    });
    if (response.body.kind !== 'complete') throw new Error('Incremental delivery is not offered');
    return reply
      .code(response.status ?? 200)
      .headers(Object.fromEntries(response.headers))
      .send(response.body.string);
  };

  const http = fastify({ bodyLimit: 32 * 1024 * 1024 });
  http.setErrorHandler((error, _, reply) => {
    const masked = mask({ message: '' }, error);
    return reply.code(statusOf(masked.extensions?.['code'])).send({ errors: [masked] });
  });
  http.post('/graphql', answer);
  http.get('/healthz', async () => ({ status: 'ok' }));
  await http.listen({ host, port });

  const live = serveSockets(subgraph, http.server, { identify: ({ headers }) => identify(headers), whileOpen, mask });
  return {
    url: `${http.listeningOrigin}/graphql`,
    async [Symbol.asyncDispose]() {
      for (const gone of connected) gone.abort();
      await live.dispose();
      await http.close();
      await apollo.stop();
    },
  };
};
