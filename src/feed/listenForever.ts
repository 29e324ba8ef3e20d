import pg from 'pg';
import type { Logger } from '../log.ts';

export interface ListenOptions {
  url: string;
  channel: string;
  onNotification: (payload: string) => void;
  /** After every connect: what was sent while there was no connection is lost. */
  onConnect: () => void;
  log?: Logger;
}

const [firstDelayMs, longestDelayMs] = [50, 5000];

/** Holds a connection that LISTENs and connects again whenever it is lost. Resolves after the first attempt. */
export const listenForever = async (options: ListenOptions): Promise<AsyncDisposable> => {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let failures = 0;

  const connectLater = () => {
    if (closed || timer) return;
    const delay = Math.min(firstDelayMs * 2 ** failures++, longestDelayMs);
    timer = setTimeout(() => {
      timer = undefined;
      attempt = connect();
    }, delay).unref();
  };

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: options.url,
      application_name: 'streamgate doorbell',
      keepAlive: true,
      connectionTimeoutMillis: 5000,
    });
    next.on('error', (err) => options.log?.debug({ err }, 'the doorbell connection failed'));
    next.on('notification', ({ payload }) => options.onNotification(payload ?? ''));
    next.once('end', () => {
      if (client === next) connectLater();
    });
    try {
      client = next;
      await next.connect();
      await next.query(`listen ${pg.escapeIdentifier(options.channel)}`);
      failures = 0;
      options.onConnect();
    } catch (err) {
      options.log?.warn({ err }, 'the doorbell cannot listen; trying again');
      await next.end().catch(() => {});
      connectLater();
    }
  };

  let attempt = connect();
  await attempt;
  return {
    async [Symbol.asyncDispose]() {
      closed = true;
      clearTimeout(timer);
      await attempt;
      await client?.end().catch(() => {});
    },
  };
};
