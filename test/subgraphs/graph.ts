import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { graphql, type GraphQLFormattedError } from 'graphql';
import { createRouter } from '../../gateway/execution/router.ts';
import { inProcessTransport } from '../../gateway/execution/transport/inProcess.ts';
import { createSecretBox, type SecretBox } from '../../src/auth/secrets.ts';
import { allScopes, noPermissions, type OrganizationPermissions, type Viewer } from '../../src/auth/viewer.ts';
import { masterViewer } from '../../src/auth/viewers.ts';
import { loadConfig } from '../../src/config.ts';
import { createNodeClient } from '../../src/cluster/nodeClient.ts';
import type { Database } from '../../src/db/types.ts';
import { createFeed, type FeedOptions } from '../../src/feed/feed.ts';
import type { Feed } from '../../src/feed/types.ts';
import { projectFile } from '../../src/projectRoot.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { createEpisodesSubgraph } from '../../subgraphs/episodes/subgraph.ts';
import { createMediaServersSubgraph } from '../../subgraphs/mediaServers/subgraph.ts';
import { createPersonsSubgraph } from '../../subgraphs/persons/subgraph.ts';
import { createStreamersSubgraph } from '../../subgraphs/streamers/subgraph.ts';
import { createStreamsSubgraph } from '../../subgraphs/streams/subgraph.ts';
import type { Subgraph } from '../../subgraphs/subgraph.ts';
import { fixedSettings } from '../../src/settings/liveSettings.ts';
import { testDatabase } from '../setup/database.ts';

export type SubgraphName = 'streams' | 'streamers' | 'episodes' | 'persons' | 'mediaServers';
type Variables = Readonly<Record<string, unknown>>;
/** Enough for `toMatchObject`; a test that reads further says what it expects. */
type Answer = Readonly<Record<string, unknown>>;

/** A response as clients see it. */
export interface Response {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** What a test may say of the request; by default the master key asks. */
export type Asking = Partial<RequestContext>;

/** The data subgraphs over a database of the test's own, each alone and joined by the router. */
export interface TestGraph extends AsyncDisposable {
  database: Database;
  feed: Feed;
  secretBox: SecretBox;
  subgraphs: Readonly<Record<SubgraphName, Subgraph>>;
  /** Data of an operation on the whole graph; throws when there are errors. */
  ask<Data = Answer>(query: string, variables?: Variables, asking?: Asking): Promise<Data>;
  /** The first error of an operation on the whole graph: `CODE message`. */
  refusal(query: string, variables?: Variables, asking?: Asking): Promise<string>;
  respond(query: string, variables?: Variables, asking?: Asking): Promise<Response>;
  /** Asks one subgraph, as the gateway does. */
  askSubgraph<Data = Answer>(name: SubgraphName, query: string, variables?: Variables, asking?: Asking): Promise<Data>;
  /** Subscribes to the whole graph; each value is the payload's data. */
  follow<Data = Answer>(query: string, variables?: Variables, asking?: Asking): Promise<Following<Data>>;
}

export interface Following<Data> extends AsyncDisposable {
  next(): Promise<Data>;
  take(count: number): Promise<Data[]>;
}

export const requestOf = (asking: Asking = {}): RequestContext => ({
  viewer: masterViewer,
  traceId: 'test',
  originator: null,
  clientAddress: null,
  signal: new AbortController().signal,
  ...asking,
});

/** A user who holds these permissions in these organizations, and every scope. */
export const userIn = (organizations: Record<number, Partial<OrganizationPermissions>>): Viewer => ({
  kind: 'user',
  subject: 'user:7',
  userId: 7,
  sessionId: null,
  readonly: false,
  scopes: new Set(allScopes),
  seesAllOrganizations: false,
  organizations: new Map(
    Object.entries(organizations).map(([id, permissions]) => [
      Number(id),
      { ...noPermissions, isMember: true, ...permissions },
    ]),
  ),
  visibilityKey: JSON.stringify(organizations),
  expiresAt: null,
});

/** `env` is what the settings are read from. */
export const testGraph = async (
  feedOptions: FeedOptions = {},
  env: Readonly<Record<string, string>> = {},
): Promise<TestGraph> => {
  const database = await testDatabase();
  const feed = await createFeed(database, feedOptions);
  const secretKey = randomBytes(32);
  const secretBox = createSecretBox(secretKey);
  const config = loadConfig({ ...env });
  const settings = fixedSettings(config.settings);
  const nodeClient = createNodeClient();
  const subgraphs = {
    streams: createStreamsSubgraph({ database, feed, secretBox, secretKey, config }),
    streamers: createStreamersSubgraph({ database, feed, secretBox, nodeClient, config, settings }),
    episodes: createEpisodesSubgraph({ database, feed }),
    persons: createPersonsSubgraph({ database, feed }),
    mediaServers: createMediaServersSubgraph({ database, feed, secretBox, config }),
  };
  const router = createRouter({
    supergraphSdl: readFileSync(projectFile('schema', 'supergraph.graphql'), 'utf8'),
    transports: Object.fromEntries(
      Object.entries(subgraphs).map(([name, { schema, createContext }]) => [
        name,
        inProcessTransport(schema, createContext),
      ]),
    ),
  });

  const respond: TestGraph['respond'] = async (query, variables = {}, asking = {}) =>
    JSON.parse((await router.respond({ query, variables }, requestOf(asking))).text);

  return {
    database,
    feed,
    secretBox,
    subgraphs,
    respond,
    ask: async (query, variables, asking) => dataOf(await respond(query, variables, asking), query),
    refusal: async (query, variables, asking) => {
      const { errors } = await respond(query, variables, asking);
      return `${String(errors?.[0]?.extensions?.['code'])} ${errors?.[0]?.message}`;
    },
    askSubgraph: async (name, source, variableValues = {}, asking = {}) => {
      const { schema, createContext } = subgraphs[name];
      const contextValue = createContext(requestOf(asking), 'request');
      return dataOf((await graphql({ schema, source, variableValues, contextValue })) as Response, source);
    },
    follow: async (query, variables = {}, asking = {}) => {
      const gone = new AbortController();
      const payloads = await router.subscribe({ query, variables }, requestOf({ signal: gone.signal, ...asking }));
      if ('errors' in payloads) throw new Error(JSON.stringify(payloads.errors));
      return following(payloads[Symbol.asyncIterator](), gone);
    },
    async [Symbol.asyncDispose]() {
      await router[Symbol.asyncDispose]();
      await nodeClient[Symbol.asyncDispose]();
      await feed[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
};

const dataOf = <Data>({ data, errors = [] }: Response, query: string): Data => {
  if (errors.length > 0) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
  return data as Data;
};

const following = <Data>(payloads: AsyncIterator<string>, gone: AbortController): Following<Data> => {
  const next = async (): Promise<Data> => {
    const { done, value } = await payloads.next();
    if (done) throw new Error('The subscription ended');
    return dataOf(JSON.parse(value) as Response, 'subscription');
  };
  return {
    next,
    async take(count) {
      const events: Data[] = [];
      while (events.length < count) events.push(await next());
      return events;
    },
    async [Symbol.asyncDispose]() {
      gone.abort();
      await payloads.return?.();
    },
  };
};
