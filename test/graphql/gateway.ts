import { createServer, type GatewayServer, type ServerOptions } from '../../gateway/server.ts';
import type { Authenticator, Presented } from '../../src/auth/authenticate.ts';
import type { Revocation } from '../../src/auth/revocations.ts';
import { anonymous, type Viewer } from '../../src/auth/viewer.ts';
import { masterViewer } from '../../src/auth/viewers.ts';
import { CodedError } from '../../src/errors.ts';
import { RawJson } from '../../src/json/rawJson.ts';
import { createLog } from '../../src/log.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { openGraph } from '../execution/federation.ts';

/** Knows the keys `master`, and those a test adds; revokes when told. */
export interface Keys extends Authenticator {
  add(key: string, changes: Partial<Viewer>): void;
  revoke(key: string, how?: Revocation): void;
  presented: Presented[];
}

export const createKeys = (): Keys => {
  const viewers = new Map<string, Viewer>([['master', masterViewer]]);
  const watches = new Map<string, Set<(how: Revocation) => void>>();
  const presented: Presented[] = [];
  return {
    presented,
    add: (key, changes) => void viewers.set(key, { ...masterViewer, kind: 'user', subject: key, ...changes }),
    revoke: (key, how = 'revoked') => watches.get(key)?.forEach((callback) => callback(how)),
    async authenticate(credentials) {
      presented.push(credentials);
      const { authorization } = credentials;
      if (!authorization) return anonymous;
      const viewer = viewers.get(authorization.replace(/^Bearer /, ''));
      if (authorization === 'Bearer unavailable') throw new CodedError('UNAVAILABLE');
      if (!viewer) throw new CodedError('UNAUTHENTICATED', 'The key is not valid');
      return viewer;
    },
    onRevoked({ subject }, callback) {
      const callbacks = watches.get(subject) ?? new Set();
      watches.set(subject, callbacks.add(callback));
      return () => void callbacks.delete(callback);
    },
  };
};

const sdl = `
  scalar JSONObject
  type Query {
    hello(name: String): String!
    text(characters: Int!): String!
    document: JSONObject!
    me: String!
    "Answers when the client has gone."
    patience: String!
    broken: String
    refused: String
    nested: Query
  }
  type Mutation { save(value: String!): String! }
  type Change { cursor: String kind: String number: Int padding: String document: JSONObject }
  type Subscription {
    "The numbers from since + 1 to to; without to, for ever and as fast as they are taken."
    numbers(since: String, to: Int, padding: Int): Change
    "One number, then silence."
    silence: Change
    "One number, then an error that nobody foresaw."
    breaking: Change
  }
`;

/** What the subgraph of the tests has done, and the promises that tell when. */
export interface Observed {
  /** Numbers that the source of `numbers` has made. */
  made: number;
  /** Subscription sources running now. */
  running: number;
  saved: string[];
  /** Resolves when the client of a `patience` query is gone. */
  patienceEnded: Promise<string>;
  patienceStarted: Promise<void>;
  /** Resolves when no source is running any more. */
  idle(): Promise<void>;
}

export interface TestGateway extends AsyncDisposable {
  server: GatewayServer;
  url: string;
  socketUrl: string;
  keys: Keys;
  observed: Observed;
  logged: Record<string, unknown>[];
  /** POSTs an operation as the holder of the master key. */
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
}

const deferred = <T>() => {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
};

/** A real server with the real router over one small subgraph, on a free port. */
export const startGateway = async (options: Partial<ServerOptions> = {}): Promise<TestGateway> => {
  const patience = { started: deferred<void>(), ended: deferred<string>() };
  const idlers: (() => void)[] = [];
  const observed: Observed = {
    made: 0,
    running: 0,
    saved: [],
    patienceStarted: patience.started.promise,
    patienceEnded: patience.ended.promise,
    idle: () => new Promise((resolve) => (observed.running === 0 ? resolve() : void idlers.push(resolve))),
  };
  const source = async function* (events: AsyncIterable<object>) {
    observed.running++;
    try {
      yield* events;
    } finally {
      observed.running--;
      if (observed.running === 0) idlers.splice(0).forEach((resolve) => resolve());
    }
  };
  const signalOf = ({ request }: { request: RequestContext }) => request.signal;
  const resolvers = {
    JSONObject: { serialize: (value: unknown) => value },
    Query: {
      hello: (_: unknown, { name }: { name?: string }) => `Hello, ${name ?? 'world'}`,
      text: (_: unknown, { characters }: { characters: number }) => 'x'.repeat(characters),
      document: () => new RawJson('{"id": 12345678901234567890,\n "name":"Ünï🏃\\u0041"}'),
      me: (_: unknown, __: unknown, { request }: { request: RequestContext }) => request.viewer.subject,
      patience: (_: unknown, __: unknown, context: { request: RequestContext }) =>
        new Promise<string>((resolve) => {
          const signal = signalOf(context);
          signal.addEventListener('abort', () => {
            patience.ended.resolve(String((signal.reason as Error).name));
            resolve('gone');
          });
          patience.started.resolve();
        }),
      broken: () => {
        throw new Error('connection to postgres://admin:secret@db failed');
      },
      refused: () => {
        throw new CodedError('FORBIDDEN', 'Not for you');
      },
      nested: () => ({}),
    },
    Mutation: { save: (_: unknown, { value }: { value: string }) => (observed.saved.push(value), value) },
    Subscription: {
      numbers: {
        subscribe: (
          _: unknown,
          { since, to = Infinity, padding = 0 }: { since?: string; to?: number; padding?: number },
          context: { request: RequestContext },
        ) =>
          source(
            (async function* () {
              const signal = signalOf(context);
              for (let number = Number(since ?? 0) + 1; number <= to && !signal.aborted; number++) {
                observed.made++;
                yield { numbers: { cursor: `c${number}`, kind: 'UPSERT', number, padding: 'x'.repeat(padding) } };
                if (number % 16 === 0) await new Promise(setImmediate);
              }
            })(),
          ),
      },
      silence: {
        subscribe: (_: unknown, __: unknown, context: { request: RequestContext }) =>
          source(
            (async function* () {
              yield { silence: { cursor: 's1', number: 1, document: new RawJson('{"a":\n1}') } };
              const signal = signalOf(context);
              await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
            })(),
          ),
      },
      breaking: {
        subscribe: () =>
          source(
            (async function* () {
              yield { breaking: { number: 1 } };
              throw new Error('postgres://admin:secret@db went away');
            })(),
          ),
      },
    },
  };
  const logged: Record<string, unknown>[] = [];
  const log = createLog(
    { logLevel: 'debug' },
    { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const graph = await openGraph({ things: { sdl, resolvers } });
  const keys = createKeys();
  const server = await createServer({
    router: graph.router,
    authenticator: keys,
    config: { host: '127.0.0.1', port: 0, limits: { bodyBytes: 64 * 1024 } },
    log,
    readiness: [],
    drainMs: 2000,
    ...options,
  });
  const origin = await server.listen();
  const url = `${origin}/graphql`;
  return {
    server,
    url,
    socketUrl: url.replace('http', 'ws'),
    keys,
    observed,
    logged,
    post: (body, headers = {}) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer master', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async [Symbol.asyncDispose]() {
      await server.close();
      await graph[Symbol.asyncDispose]();
    },
  };
};
