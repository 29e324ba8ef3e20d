import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { actions, publish, unpublish, type Asked } from './actions.ts';
import { refused, Refusal, type Answer } from './answers.ts';
import { boot, type Application, type Json, type JsonMap, type World } from './world.ts';

/** A server that speaks the documented API, for tests: it forgets what was made over it when it is killed. */
export interface OmeServer extends AsyncDisposable {
  readonly url: string;
  readonly accessToken: string;
  /** What it holds now. */
  readonly world: World;
  /** Each `METHOD path` it was asked, in order, since it was made. */
  readonly requests: readonly string[];
  /** Sends a request to itself, as somebody at the machine would. */
  byHand(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  publish(application: string, stream: string): void;
  unpublish(application: string, stream: string): void;
  /** Answers requests that match with a status until it is told otherwise; null: none. */
  failWith(fault: { matching: RegExp; status: number } | null): void;
  /** Wants another token from now on. */
  changeAccessToken(token: string): void;
  /** Holds answers back until the result is called. */
  stall(): () => void;
  /** Ends the process: nothing listens and everything but files is gone. */
  kill(): Promise<void>;
  /** Comes up again on the same port. */
  start(): Promise<void>;
  /** Resolves when `condition` holds after a request was answered. */
  until(condition: () => boolean): Promise<void>;
}

export interface OmeServerOptions {
  accessToken?: string;
  /** Virtual hosts of its configuration file. */
  configured?: readonly JsonMap[];
}

export const startOmeServer = async ({
  accessToken = 'ome:access-token',
  configured = [],
}: OmeServerOptions = {}): Promise<OmeServer> => {
  const files: World['files'] = new Map();
  const requests: string[] = [];
  const waiting = new Set<() => void>();
  let world = boot(configured, files);
  let fault: { matching: RegExp; status: number } | null = null;
  let stalled: Promise<void> | null = null;
  let server: Server | null = null;
  let port = 0;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURI(request.url!.split('?', 1)[0]!);
    const line = `${request.method} ${path}`;
    let text = '';
    for await (const chunk of request) text += String(chunk);
    requests.push(line);
    await stalled;
    const { status, body } = answerTo(line, request.headers.authorization, text);
    response.writeHead(status, {
      'content-type': 'application/json;charset=UTF-8',
      ...(status === 401 && { 'www-authenticate': 'Basic realm="OvenMediaEngine"' }),
    });
    response.end(JSON.stringify(body));
    waiting.forEach((check) => check());
  };

  const answerTo = (line: string, authorization: string | undefined, text: string): Answer => {
    try {
      if (authorization === undefined) throw new Refusal(401, 'Authorization header is required to call API');
      const [scheme = '', credential = ''] = authorization.split(' ');
      const given = Buffer.from(credential, 'base64').toString();
      if (scheme.toLowerCase() !== 'basic' || given !== accessToken) throw new Refusal(401, 'Invalid token');
      if (fault?.matching.test(line)) throw new Refusal(fault.status, 'Internal Server Error');
      const { action, ...names } = find(line);
      return action({ world, ...names, body: parsed(text) });
    } catch (thrown) {
      if (thrown instanceof Refusal) return refused(thrown);
      throw thrown;
    }
  };

  const start = async (): Promise<void> => {
    world = boot(configured, files);
    server = createServer((request, response) => void handle(request, response));
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  const kill = async (): Promise<void> => {
    const ending = server;
    server = null;
    if (!ending) return;
    ending.close();
    ending.closeAllConnections();
    await once(ending, 'close');
  };
  const applicationAt = (path: string): Application => {
    const [host = '', app = ''] = path.split('/');
    return world.hosts.get(host)!.applications.get(app)!;
  };

  await start();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    accessToken,
    get world() {
      return world;
    },
    requests,
    async byHand(method, path, body) {
      const authorization = `Basic ${Buffer.from(accessToken).toString('base64')}`;
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { authorization },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json() };
    },
    publish: (application, stream) => publish(applicationAt(application), stream, 'Rtmp', null),
    unpublish: (application, stream) => unpublish(applicationAt(application), stream),
    failWith: (next) => void (fault = next),
    changeAccessToken: (token) => void (accessToken = token),
    stall() {
      let release = () => {};
      stalled = new Promise((resolve) => (release = resolve));
      return () => {
        stalled = null;
        release();
      };
    },
    kill,
    start,
    until: (condition) =>
      new Promise((resolve) => {
        const check = () => {
          if (!condition()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    [Symbol.asyncDispose]: kill,
  };
};

const parsed = (text: string): Json => {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Refusal(400, 'The request body is not JSON');
  }
};

type Named = Pick<Asked, 'host' | 'app' | 'stream' | 'item'>;

const routes = Object.entries(actions).map(([line, action]) => ({
  pattern: new RegExp(`^${line.replace(/\{(\w+)\}/g, '(?<$1>[^/:]+)')}$`),
  action,
}));

const find = (line: string): Named & { action: (asked: Asked) => Answer } => {
  for (const { pattern, action } of routes) {
    const match = pattern.exec(line);
    if (match) return { host: '', app: '', stream: '', item: '', ...match.groups, action };
  }
  throw new Refusal(404, 'Could not find the API');
};
