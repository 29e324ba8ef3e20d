import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyPluginCallback,
} from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Authenticator } from '../src/auth/authenticate.ts';
import type { Config } from '../src/config.ts';
import type { Logger } from '../src/log.ts';
import type { Router } from './execution/types.ts';
import { useGraphql } from './graphql/useGraphql.ts';
import { useAccessLog } from './http/accessLog.ts';
import { useCompression } from './http/compression.ts';
import { useDraining } from './http/draining.ts';
import { sendBadPath, useFaults } from './http/faults.ts';
import { createContextOf, useLifetime, type ContextOf } from './http/requestContext.ts';
import { traceIdOf } from './http/traceId.ts';
import { defaultLiveLimits, type LiveLimits, type LiveOptions, type Subscribe } from './live/liveOptions.ts';
import { useWebSocket } from './live/webSocket.ts';
import { createMetrics } from './monitoring/metrics.ts';
import { useProbes, type ReadinessCheck } from './monitoring/probes.ts';
import { useMetrics } from './monitoring/useMetrics.ts';

/** What a face is given to answer with. */
export interface Gateway {
  router: Router;
  /** Authenticates a request and makes its context; see `ContextOf`. */
  contextOf: ContextOf;
}

export interface ServerOptions {
  router: Router;
  authenticator: Authenticator;
  config: Pick<Config, 'host' | 'port'> & { limits: Pick<Config['limits'], 'bodyBytes'> };
  log: Logger;
  /** Whether requests are to be logged now; default yes. */
  logsRequests?: () => boolean;
  readiness: readonly ReadinessCheck[];
  /** Further faces, such as REST, each with hooks and an error handler of its own. */
  routes?: readonly ((gateway: Gateway) => FastifyPluginAsync | FastifyPluginCallback)[];
  /** Starts subscriptions; default `router.subscribe`. */
  subscribe?: Subscribe;
  live?: Partial<LiveLimits>;
  /** How long requests under way may take to finish when the server stops, milliseconds. */
  drainMs?: number;
}

export interface GatewayServer extends AsyncDisposable {
  /** For `inject` in tests, and for what needs the raw server. */
  readonly app: FastifyInstance;
  /** Starts listening; answers the address, such as `http://127.0.0.1:4000`. */
  listen(): Promise<string>;
  /** Accepts nothing more, sends live clients elsewhere, lets requests finish for `drainMs`, then cuts them. Idempotent. */
  close(): Promise<void>;
}

/** Where GraphQL is answered: HTTP, WebSocket and event streams on the same path. */
export const graphqlPath = '/graphql';

/** Assembles the HTTP server: GraphQL, its live transports, probes, metrics and the further faces, on one port. */
export const createServer = async (options: ServerOptions): Promise<GatewayServer> => {
  const { router, authenticator, config, log, readiness, routes = [], drainMs = 10_000 } = options;
  const draining = new AbortController();
  const stopping = new AbortController();
  const metrics = createMetrics();
  const contextOf = createContextOf(authenticator);
  const live: LiveOptions = {
    router,
    subscribe: options.subscribe ?? ((request, context) => router.subscribe(request, context)),
    authenticator,
    metrics,
    log,
    limits: { ...defaultLiveLimits, ...options.live },
    draining: draining.signal,
  };

  const app: FastifyInstance = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'traceId' }),
    genReqId: (request) => traceIdOf(request as IncomingMessage),
    bodyLimit: config.limits.bodyBytes,
    // The time to receive a whole request; how long an answer takes (long polling) is not counted.
    requestTimeout: 60_000,
    frameworkErrors: sendBadPath,
  });
  useLifetime(app, stopping.signal);
  useDraining(app, draining.signal);
  useAccessLog(app, log, options.logsRequests ?? (() => true));
  useMetrics(app, metrics);
  useCompression(app);
  useFaults(app);
  useProbes(app, { readiness, log, draining: draining.signal });
  useWebSocket(app, graphqlPath, live);
  // Who opens the address that the start prints finds GraphiQL.
  app.get('/', { config: { quiet: true } }, (_, reply) => reply.redirect(graphqlPath));
  await app.register(useGraphql({ ...live, path: graphqlPath, contextOf }));
  for (const route of routes) await app.register(route({ router, contextOf }));
  await app.ready();

  const drain = async () => {
    draining.abort();
    const enough = setTimeout(() => {
      stopping.abort();
      app.server.closeAllConnections();
    }, drainMs);
    await app.close();
    clearTimeout(enough);
  };
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= drain());
  return {
    app,
    listen: () => app.listen({ host: config.host, port: config.port, backlog: 4096 }),
    close,
    [Symbol.asyncDispose]: close,
  };
};
