import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Answering = (response: ServerResponse, request: IncomingMessage) => void;

/** A real authorization backend, whose answer a test may change at any time. */
export interface HttpBackend extends AsyncDisposable {
  url: string;
  /** Queries it was asked with, in order. */
  asked: URLSearchParams[];
  headers: IncomingMessage['headers'][];
  answer: Answering;
}

export const answering =
  (status: number, headers: Record<string, string> = {}, body = ''): Answering =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** Takes the request and never answers. */
export const silent: Answering = () => {};

/** Closes the connection. */
export const dead: Answering = (_, { socket }) => void socket.destroy();

/** Answers what is no HTTP. */
export const garbage: Answering = (_, { socket }) => void socket.end('this is not HTTP\r\n\r\n');

export const startHttpBackend = async (answer: Answering): Promise<HttpBackend> => {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    backend.asked.push(new URL(request.url ?? '/', 'http://backend').searchParams);
    backend.headers.push(request.headers);
    backend.answer(response, request);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const backend: HttpBackend = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/auth`,
    asked: [],
    headers: [],
    answer,
    async [Symbol.asyncDispose]() {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, 'close');
    },
  };
  return backend;
};

/** The address of a port that nobody listens on. */
export const unreachable = async (): Promise<string> => {
  await using gone = await startHttpBackend(silent);
  return gone.url;
};
