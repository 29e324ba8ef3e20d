import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test's HTTP server answers; undefined: nothing, it stays silent. */
export type Answer = { status?: number; body?: string } | undefined;

export interface TestHttpServer extends AsyncDisposable {
  port: number;
  /** What it was asked, oldest first. */
  requests: IncomingMessage[];
}

/** A real HTTP server on this machine, as media servers are. */
export const httpServer = async (
  answer: (request: IncomingMessage) => Answer | Promise<Answer>,
): Promise<TestHttpServer> => {
  const requests: IncomingMessage[] = [];
  const server = createServer(async (request, response) => {
    requests.push(request);
    const given = await answer(request);
    if (given) response.writeHead(given.status ?? 200, { 'content-type': 'application/json' }).end(given.body ?? '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
