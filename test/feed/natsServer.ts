import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface NatsServerOptions {
  /** 0 takes a free one. */
  port?: number;
  /** What CONNECT must bring along. */
  credentials?: { user: string; pass: string } | { auth_token: string };
}

/** As much of a NATS server as its text protocol asks for; it tells what it was sent. */
export interface NatsServer extends AsyncDisposable {
  port: number;
  /** Payloads, in the order they were published. */
  published: string[];
}

interface Client {
  socket: Socket;
  echo: boolean;
  /** Subject by subscription id. */
  subscriptions: Map<string, string>;
}

/** Hands `onCommand` each line with its arguments and, for PUB, the payload. */
const readCommands = (socket: Socket, onCommand: (name: string, args: string[], payload: string) => void) => {
  let buffered = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    buffered += chunk;
    for (;;) {
      const end = buffered.indexOf('\r\n');
      if (end < 0) return;
      const [name = '', ...args] = buffered.slice(0, end).split(' ');
      const length = name === 'PUB' ? Number(args.at(-1)) : 0;
      const next = name === 'PUB' ? end + 2 + length + 2 : end + 2;
      if (buffered.length < next) return;
      const payload = buffered.slice(end + 2, end + 2 + length);
      buffered = buffered.slice(next);
      onCommand(name, args, payload);
    }
  });
};

export const startNatsServer = async ({ port = 0, credentials }: NatsServerOptions = {}): Promise<NatsServer> => {
  const clients = new Set<Client>();
  const published: string[] = [];

  const publish = (from: Client, subject: string, payload: string) => {
    published.push(payload);
    for (const to of clients) {
      if (to === from && !to.echo) continue;
      for (const [sid, wanted] of to.subscriptions) {
        if (wanted === subject) to.socket.write(`MSG ${subject} ${sid} ${payload.length}\r\n${payload}\r\n`, 'latin1');
      }
    }
  };

  const server = createServer((socket) => {
    const client: Client = { socket, echo: true, subscriptions: new Map() };
    clients.add(client);
    socket.on('close', () => clients.delete(client)).on('error', () => {});
    readCommands(socket, (name, [first = '', ...rest], payload) => {
      if (name === 'CONNECT') {
        const options = JSON.parse([first, ...rest].join(' ')) as Record<string, unknown>;
        client.echo = options['echo'] !== false;
        const allowed = Object.entries(credentials ?? {}).every(([member, value]) => options[member] === value);
        if (!allowed) socket.end("-ERR 'Authorization Violation'\r\n");
      } else if (name === 'PING') socket.write('PONG\r\n');
      else if (name === 'SUB') client.subscriptions.set(rest.at(-1) ?? '', first);
      else if (name === 'UNSUB') client.subscriptions.delete(first);
      else if (name === 'PUB') publish(client, first, payload);
    });
    const info = { server_id: 'test', version: '2.10.0', proto: 1, max_payload: 1_048_576 };
    socket.write(`INFO ${JSON.stringify({ ...info, auth_required: credentials !== undefined })}\r\n`);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    published,
    async [Symbol.asyncDispose]() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const { socket } of clients) socket.destroy();
      await closed;
    },
  };
};
