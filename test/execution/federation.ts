import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { parse, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { createRouter, type RouterOptions } from '../../gateway/execution/router.ts';
import { coalescing } from '../../gateway/execution/transport/coalescing.ts';
import { httpTransport } from '../../gateway/execution/transport/http.ts';
import { inProcessTransport } from '../../gateway/execution/transport/inProcess.ts';
import type { Router, SubgraphTransport, Variables } from '../../gateway/execution/types.ts';
import { anonymous, type Scope, type Viewer } from '../../src/auth/viewer.ts';
import type { RequestContext } from '../../src/requestContext.ts';

type Resolver = (parent: never, args: never, context: never, info: GraphQLResolveInfo) => unknown;
export interface SubgraphFixture {
  sdl: string;
  resolvers?: Record<string, unknown>;
}
export type { Resolver };

/** How the router of a test reaches its subgraphs. */
export type Reach = 'in process' | 'over HTTP';
export const reaches: readonly Reach[] = ['in process', 'over HTTP'];

/** One operation a subgraph was asked for. */
export interface Call {
  subgraph: string;
  operation: string;
  variables: Record<string, unknown> | undefined;
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key" "@shareable" "@external" "@requires" "@provides" "@override" "@inaccessible" "@interfaceObject" "@tag"
  "@authenticated" "@requiresScopes" "@policy" "@cost" "@listSize" "@extends" "@composeDirective"
])\n`;

/** Composes fixtures into a supergraph; throws with every composition error. */
export const compose = (subgraphs: Record<string, SubgraphFixture>): string => {
  const result = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({ name, typeDefs: parse(link + sdl), url: `http://${name}` })),
  );
  if (result.supergraphSdl === undefined) throw new Error(result.errors?.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
};

export const schemaOf = ({ sdl, resolvers = {} }: SubgraphFixture): GraphQLSchema =>
  buildSubgraphSchema({ typeDefs: parse(link + sdl), resolvers: resolvers as never });

/** Serves a schema as subgraphs are served elsewhere: Apollo for requests, graphql-ws for subscriptions. */
export const serve = async (
  schema: GraphQLSchema,
): Promise<AsyncDisposable & { url: string; subscriptionUrl: string }> => {
  const apollo = new ApolloServer({
    schema,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' } });
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  const live = useServer({ schema }, sockets);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url,
    subscriptionUrl: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    async [Symbol.asyncDispose]() {
      await live.dispose();
      await new Promise((resolve) => http.close(resolve));
      await apollo.stop();
    },
  };
};

const recording = (subgraph: string, transport: SubgraphTransport, calls: Call[]): SubgraphTransport => ({
  ...transport,
  prepare(operation, kind) {
    const run = transport.prepare(operation, kind);
    return (variables, request) => {
      calls.push({ subgraph, operation, variables });
      return run(variables, request);
    };
  },
  [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
});

export const viewer = (scopes: readonly string[], kind: Viewer['kind'] = 'user'): Viewer => ({
  ...anonymous,
  kind,
  subject: `${kind}:1`,
  scopes: new Set(scopes as Scope[]),
  visibilityKey: scopes.join(),
});

export const context = (changes: Partial<RequestContext> = {}): RequestContext => ({
  viewer: viewer([], 'master'),
  traceId: 'trace-1',
  originator: null,
  clientAddress: null,
  signal: new AbortController().signal,
  ...changes,
});

export interface Answer {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** A router over fixtures, with what a test wants to know of it. */
export interface Graph extends AsyncDisposable {
  router: Router;
  supergraphSdl: string;
  /** What the subgraphs were asked, in order. */
  calls: Call[];
  /** What was logged for operators. */
  logged: { details: Record<string, unknown>; message: string }[];
  ask(query: string, variables?: Variables, request?: RequestContext): Promise<Answer>;
}

export interface GraphOptions extends Partial<Omit<RouterOptions, 'supergraphSdl' | 'transports'>> {
  reach?: Reach;
  /** Joins entity fetches; over HTTP that is always so. */
  coalesce?: boolean;
}

/** Composes fixtures and opens a router over them. */
export const openGraph = async (
  subgraphs: Record<string, SubgraphFixture>,
  { reach = 'in process', coalesce = false, ...options }: GraphOptions = {},
): Promise<Graph> => {
  const supergraphSdl = compose(subgraphs);
  const calls: Call[] = [];
  const logged: Graph['logged'] = [];
  const servers: AsyncDisposable[] = [];
  const transports: Record<string, SubgraphTransport> = {};
  for (const [name, fixture] of Object.entries(subgraphs)) {
    const schema = schemaOf(fixture);
    if (reach === 'in process') {
      const transport = recording(
        name,
        inProcessTransport(schema, (request) => ({ request }), { compileAfter: 1 }),
        calls,
      );
      transports[name] = coalesce ? coalescing(transport) : transport;
      continue;
    }
    const server = await serve(schema);
    servers.push(server);
    const { url, subscriptionUrl } = server;
    transports[name] = coalescing(recording(name, httpTransport(url, { subscriptionUrl }), calls));
  }
  const log = { error: (details: object, message: string) => void logged.push({ details: { ...details }, message }) };
  const router = createRouter({ supergraphSdl, transports, log, ...options });
  return {
    router,
    supergraphSdl,
    calls,
    logged,
    async ask(query, variables, request = context()) {
      const { text, errors } = await router.respond({ query, variables }, request);
      const answer = JSON.parse(text) as Answer;
      // The errors handed out beside the text are those in it.
      if ((answer.errors?.length ?? 0) !== errors.length) throw new Error(`The text and its errors differ: ${text}`);
      return answer;
    },
    async [Symbol.asyncDispose]() {
      await router[Symbol.asyncDispose]();
      await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
    },
  };
};
