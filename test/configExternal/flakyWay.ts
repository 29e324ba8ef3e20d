import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** How a way to the database fails. */
export type Failure =
  /** Every connection ends, and none can be made. */
  | { kind: 'gone' }
  /** Each connection ends after it has carried so many bytes of answers more. */
  | { kind: 'cut'; bytes: number };

/** A way to a database that can be made to fail. */
export interface FlakyWay extends AsyncDisposable {
  /** The database's URL by this way. */
  readonly url: string;
  fail(failure: Failure): void;
  /** Makes the way good again. */
  mend(): void;
}

export const openFlakyWay = async (target: string): Promise<FlakyWay> => {
  const { hostname, port } = new URL(target);
  const pairs = new Set<{ client: Socket; server: Socket }>();
  let failure: Failure | null = null;
  let left = Infinity;

  const endAll = () => {
    for (const { client, server } of pairs) {
      client.destroy();
      server.destroy();
    }
    pairs.clear();
  };

  const proxy = createServer((client) => {
    if (failure?.kind === 'gone') return client.destroy();
    const server = connect(Number(port), hostname);
    const pair = { client, server };
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) socket.on('error', end).on('close', end);
    client.on('data', (bytes) => server.write(bytes));
    server.on('data', (bytes: Buffer) => {
      if (failure?.kind !== 'cut') return client.write(bytes);
      const carried = bytes.subarray(0, Math.max(left, 0));
      left -= bytes.length;
      if (left > 0) return client.write(carried);
      client.write(carried, end);
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String((proxy.address() as { port: number }).port);

  return {
    url: url.href,
    fail(next) {
      failure = next;
      left = next.kind === 'cut' ? next.bytes : Infinity;
      if (next.kind === 'gone') endAll();
    },
    mend() {
      failure = null;
    },
    async [Symbol.asyncDispose]() {
      endAll();
      proxy.close();
      await once(proxy, 'close');
    },
  };
};
