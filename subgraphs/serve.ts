import type { FormattedExecutionResult } from 'graphql';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { useServer } from 'graphql-ws/use/ws';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { WebSocketServer } from 'ws';
import { forwardedContextHeader, openForwardedContext, type ForwardedContext } from '../src/auth/forwardedContext.ts';
import { statusOf } from '../src/errors.ts';
import type { Logger } from '../src/log.ts';
import { maskError } from './maskError.ts';
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
 * (`signForwardedContext`), and is refused with 401 without one.
 */
export const serveSubgraph = async (subgraph: Subgraph, options: ServeOptions): Promise<ServedSubgraph> => {
  const { contextKey, host = '127.0.0.1', port = 0, log } = options;
  const { schema, createContext } = subgraph;
  // The program with all its subgraphs in one process never needs it: a tenth of its start and of its memory.
  const { ApolloServer, HeaderMap } = await import('@apollo/server');
  const mask = maskError(log);
  const stopping = new AbortController();

  const identify = (headers: IncomingHttpHeaders): ForwardedContext =>
    openForwardedContext(headers[forwardedContextHeader], contextKey);
  const until = (gone: AbortController): AbortSignal => AbortSignal.any([gone.signal, stopping.signal]);

  const apollo = new ApolloServer<object>({
    schema,
    formatError: mask,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    // A form of another site cannot set the signed header, so there is nothing for CSRF to steal.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const context = createContext({ ...identify(request.headers), signal: until(gone) }, 'request');
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

  // Whoever the socket speaks for is fixed when it opens; the signature would be too old for a later subscription.
  const opened = new WeakMap<IncomingMessage, ForwardedContext>();
  const sockets = new WebSocketServer({
    server: http.server,
    path: '/graphql',
    verifyClient: ({ req }, decide) => {
      try {
        opened.set(req, identify(req.headers));
        decide(true);
      } catch {
        decide(false, 401);
      }
    },
  });
  const live = useServer(
    {
      schema,
      context: ({ extra }) => {
        const gone = new AbortController();
        extra.socket.once('close', () => gone.abort());
        return createContext({ ...opened.get(extra.request)!, signal: until(gone) }, 'subscription');
      },
      onNext: (_, __, ___, ____, { errors, data = null }): FormattedExecutionResult => ({
        data,
        ...(errors && { errors: errors.map((error) => mask(error.toJSON(), error)) }),
      }),
      onError: (_, __, ___, errors) => errors.map((error) => mask(error.toJSON(), error)),
    },
    sockets,
  );
  await http.listen({ host, port });
  return {
    url: `${http.listeningOrigin}/graphql`,
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await live.dispose();
      await http.close();
      await apollo.stop();
    },
  };
};
