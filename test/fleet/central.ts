import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a node asked. */
export interface Asked {
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
}

/** What it is answered; `text` goes out as it is, null loses the connection. */
export type Told = { status?: number; headers?: Record<string, string>; body?: unknown; text?: string } | null;

/** A Central that says what a test wants, at the URL that nodes of a fleet ask. */
export interface ScriptedCentral extends AsyncDisposable {
  url: string;
  /** All that was asked, the latest last. */
  asked: Asked[];
  /** Decides from now on what is answered; `path` begins behind the host name, as in `/streams`. */
  answers(decide: (asked: Asked) => Told): void;
}

/** The headers that Streamgate sends with each answer of config-external. */
export const centralHeaders = {
  'x-config-server-separate-endpoints': 'true',
  'x-config-server-dynamic-streams': 'true',
  'x-config-server-episodes': 'true',
};

export const startCentral = async (): Promise<ScriptedCentral> => {
  let decide: (asked: Asked) => Told = () => ({ status: 503 });
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://central');
    const question = { path: pathname.replace(/^.*\/streamers\/[^/]+/, ''), query, headers: request.headers };
    asked.push(question);
    const told = decide(question);
    if (!told) return void response.destroy();
    const {
      status = 200,
      headers = centralHeaders,
      body,
      text = body === undefined ? '' : JSON.stringify(body),
    } = told;
    response.writeHead(status, headers).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers: (next) => void (decide = next),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Tells these streams, and says of others that nobody wants them. */
export const telling =
  (...streams: { name: string }[]) =>
  ({ path, query }: Asked): Told => {
    if (path === '/streams') return { body: { streams } };
    const names = query.get('name')?.split(',') ?? [];
    return { body: { streams: streams.filter(({ name }) => names.includes(name)) } };
  };
