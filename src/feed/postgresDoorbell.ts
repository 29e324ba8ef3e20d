import { randomUUID } from 'node:crypto';
import type { Database } from '../db/types.ts';
import type { Logger } from '../log.ts';
import type { Doorbell } from './doorbell.ts';
import { listenForever } from './listenForever.ts';

const channel = 'streamgate_feed';

/** The doorbell over LISTEN and NOTIFY. Resolves when it listens, or when the first attempt failed and it goes on trying. */
export const createPostgresDoorbell = async (database: Database, log?: Logger): Promise<Doorbell> => {
  const self = randomUUID();
  const listeners = new Set<(topic: string | null) => void>();
  const tell = (topic: string | null) => {
    for (const listener of listeners) listener(topic);
  };
  const listening = await listenForever({
    url: database.url,
    channel,
    onConnect: () => tell(null),
    onNotification(payload) {
      const [sender, topic] = payload.split(' ');
      if (sender !== self && topic) tell(topic);
    },
    ...(log ? { log } : {}),
  });

  const pending = new Set<string>();
  let sending: Promise<void> | null = null;
  /** One statement at a time: what is rung while it runs goes out together in the next. */
  const send = async (): Promise<void> => {
    // Rings of the same tick travel together, too.
    await Promise.resolve();
    while (pending.size > 0) {
      const payloads = [...pending].map((topic) => `${self} ${topic}`);
      pending.clear();
      await database
        .query({ name: 'feed_ring', text: 'select pg_notify($1, payload) from unnest($2::text[]) as payload' }, [
          channel,
          payloads,
        ])
        .catch((err: unknown) =>
          log?.warn({ err }, 'the doorbell could not be rung; replicas notice at their next look'),
        );
    }
    sending = null;
  };

  return {
    ring(topic) {
      tell(topic);
      pending.add(topic);
      sending ??= send();
    },
    onRing(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async [Symbol.asyncDispose]() {
      listeners.clear();
      await sending;
      await listening[Symbol.asyncDispose]();
    },
  };
};
