import { once } from 'node:events';
import { WebSocket, type ClientOptions } from 'ws';

type Message = Record<string, unknown> & { type: string; payload?: unknown; id?: string };

/** A bare client of graphql-transport-ws, to say what well-behaved clients would not. */
export interface TestSocket {
  socket: WebSocket;
  send(message: unknown): void;
  /** The next message that arrives, or has arrived and was not taken yet. Rejects when the socket closes instead. */
  receive(): Promise<Message>;
  /** As `receive`, but the text as it came. */
  receiveText(): Promise<string>;
  closed: Promise<{ code: number; reason: string }>;
}

/** Connects; with `payload`, also initialises and waits for the acknowledgement. */
export const connect = async (
  url: string,
  payload?: Record<string, unknown> | null,
  options: ClientOptions & { protocols?: string[] } = {},
): Promise<TestSocket> => {
  const { protocols = ['graphql-transport-ws'], ...rest } = options;
  const socket = new WebSocket(url, protocols, rest);
  const arrived: string[] = [];
  const waiting: { resolve: (text: string) => void; reject: (error: Error) => void }[] = [];
  socket.on('message', (data) => {
    const text = String(data);
    const first = waiting.shift();
    if (first) first.resolve(text);
    else arrived.push(text);
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => {
      resolve({ code, reason: String(reason) });
      waiting.splice(0).forEach(({ reject }) => reject(new Error(`The socket closed: ${code} ${String(reason)}`)));
    }),
  );
  await once(socket, 'open');
  const client: TestSocket = {
    socket,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    receiveText: () => {
      const text = arrived.shift();
      return text === undefined
        ? new Promise((resolve, reject) => void waiting.push({ resolve, reject }))
        : Promise.resolve(text);
    },
    receive: async () => JSON.parse(await client.receiveText()) as Message,
    closed,
  };
  if (payload === undefined) return client;
  client.send({ type: 'connection_init', ...(payload && { payload }) });
  const { type } = await client.receive();
  if (type !== 'connection_ack') throw new Error(`Expected connection_ack, got ${type}`);
  return client;
};

/** The credentials of most tests. */
export const master = { Authorization: 'Bearer master' };

export const subscribe = (query: string, id = '1', variables?: Record<string, unknown>) => ({
  id,
  type: 'subscribe',
  payload: { query, variables },
});
