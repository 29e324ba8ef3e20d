import { createServer, type RequestListener, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A port that can be closed and opened again, with all its connections. */
export interface Listener {
  /** Stays the same once it has been opened. */
  readonly port: number;
  readonly isOpen: boolean;
  open(): Promise<void>;
  close(): Promise<void>;
}

const idleMs = 65_000;
const attempts = 50;
const betweenAttemptsMs = 100;

/** `port` 0 takes a free one. */
export const createListener = (host: string, wanted: number, answer: RequestListener): Listener => {
  let server: Server | null = null;
  let port = wanted;

  const listen = (): Promise<Server> =>
    new Promise((resolve, reject) => {
      const opened = createServer({ keepAliveTimeout: idleMs, noDelay: true }, answer);
      opened.once('error', reject);
      opened.listen({ port, host, backlog: 64 }, () => resolve(opened));
    });

  return {
    get port() {
      return port;
    },
    get isOpen() {
      return server !== null;
    },
    async open() {
      if (server) return;
      for (let attempt = 1; ; attempt++) {
        try {
          server = await listen();
          break;
        } catch (error) {
          // While the port was closed, the system may have lent it to an outgoing connection.
          const { code } = error as NodeJS.ErrnoException;
          if (code !== 'EADDRINUSE' || port === wanted || attempt === attempts) throw error;
          await sleep(betweenAttemptsMs);
        }
      }
      const address = server.address();
      if (typeof address === 'object' && address) port = address.port;
    },
    async close() {
      const closing = server;
      server = null;
      if (!closing) return;
      await new Promise<void>((resolve) => {
        closing.close(() => resolve());
        closing.closeAllConnections();
      });
    },
  };
};
