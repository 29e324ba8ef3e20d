import { readFile } from 'node:fs/promises';
import { createRouter } from '../gateway/execution/router.ts';
import { coalescing } from '../gateway/execution/transport/coalescing.ts';
import { httpTransport } from '../gateway/execution/transport/http.ts';
import { inProcessTransport } from '../gateway/execution/transport/inProcess.ts';
import type { Router, SubgraphTransport } from '../gateway/execution/types.ts';
import { useFirmwareUploads } from '../gateway/firmware/useFirmwareUploads.ts';
import { createNodeBodies } from '../gateway/rest/central/nodeBodies.ts';
import { rest } from '../gateway/rest/rest.ts';
import { createServer, type GatewayServer } from '../gateway/server.ts';
import { forwardedContextHeader, forwardedContextKey, signForwardedContext } from './auth/forwardedContext.ts';
import { openTicket } from './cluster/firmwareTicket.ts';
import { Closing } from './closing.ts';
import { subgraphNames, type SubgraphName } from './config.ts';
import type { Foundation } from './foundation.ts';
import { projectFile } from './projectRoot.ts';
import { makeSubgraph } from './subgraphs.ts';

/** The running gateway. Disposing drains it. */
export interface Gateway extends AsyncDisposable {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly address: string;
  readonly router: Router;
}

/** Starts router and HTTP server on a foundation; subgraphs run in this process unless configured to be elsewhere. */
export const startGateway = async (foundation: Foundation, version: string): Promise<Gateway> => {
  const { config, database, identity, log, settings } = foundation;
  const startedAt = new Date();
  const closing = new Closing();
  try {
    const { queryTokens, queryDepth, queryBreadth, queryAliases, queryCost } = config.limits;
    const router = closing.use(
      createRouter({
        supergraphSdl: await readFile(projectFile('schema', 'supergraph.graphql'), 'utf8'),
        transports: Object.fromEntries(subgraphNames.map((name) => [name, transportTo(name, foundation)])),
        limits: {
          tokens: queryTokens,
          depth: queryDepth,
          breadth: queryBreadth,
          aliases: queryAliases,
          cost: queryCost,
        },
        introspection: config.introspection,
        log,
      }),
    );
    const checkDatabase = async () => void (await database.query('select'));
    const isReady = () =>
      checkDatabase().then(
        () => true,
        () => false,
      );
    const bodies = createNodeBodies(config.configExternalCacheBytes);
    const openFirmware = (ticket: string) => ({
      ...openTicket(ticket, foundation.secretBox),
      client: foundation.nodeClient,
    });
    const server: GatewayServer = closing.use(
      await createServer({
        router,
        authenticator: identity.authenticator,
        config,
        log,
        logsRequests: () => settings.current().logRequests,
        readiness: [{ name: 'database', check: checkDatabase }],
        routes: [
          rest({ version, startedAt, isReady }, openFirmware, bodies, config.omeAnswers),
          () => useFirmwareUploads(openFirmware),
        ],
      }),
    );
    const address = await server.listen();
    return { address, router, [Symbol.asyncDispose]: () => closing[Symbol.asyncDispose]() };
  } catch (error) {
    await closing[Symbol.asyncDispose]();
    throw error;
  }
};

const transportTo = (name: SubgraphName, foundation: Foundation): SubgraphTransport => {
  const url = foundation.config.subgraphUrls[name];
  if (!url) {
    const { schema, createContext } = makeSubgraph(name, foundation);
    return inProcessTransport(schema, createContext);
  }
  const key = forwardedContextKey(foundation.secretKey);
  return coalescing(
    httpTransport(url, { headers: (request) => ({ [forwardedContextHeader]: signForwardedContext(request, key) }) }),
  );
};
