import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the node was asked, with the body as far as it came. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A media server over HTTP that runs cameras. */
export interface CameraNode extends AsyncDisposable {
  readonly url: string;
  /** Every request whose body came in whole, oldest first. */
  readonly asked: Asked[];
  /** What it does with a request; it has answered when this returns and the body was read. */
  answer: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;
  /** Looks at a request before its body; true when it took the request over. */
  intercept: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
}

/** Answers with JSON, or with nothing. */
export const saying =
  (status: number, body?: object): CameraNode['answer'] =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  };

/** Starts one on a free port. */
export const startCameraNode = async (): Promise<CameraNode> => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    if (node.intercept?.(request, response)) return;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      asked.push({ method: request.method!, path: request.url!, headers: request.headers, body });
      node.answer(request, response, body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const node: CameraNode = {
    url: `http://127.0.0.1:${port}`,
    asked,
    answer: saying(204),
    intercept: null,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return node;
};
