import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from '../log.ts';
import type { Doorbell } from './doorbell.ts';
import { natsOptions } from './natsOptions.ts';

const subject = 'streamgate.feed';

/**
 * The doorbell over a NATS subject. Connects in the background, for ever: nobody waits for NATS, and while it is away the
 * feed's own looks go on. What was rung meanwhile is sent when it is back.
 *
 * @param url As in `NATS_URL`: `nats://user:password@host:4222` or `nats://token@host`; `tls:` insists on encryption.
 */
export const createNatsDoorbell = (url: string, log?: Logger): Doorbell => {
  const listeners = new Set<(topic: string | null) => void>();
  const tell = (topic: string | null) => {
    for (const listener of listeners) listener(topic);
  };
  const stopping = new AbortController();
  let connection: NatsConnection | null = null;

  let complained = false;
  /** Warns once per outage; the attempts that follow are of interest only to who debugs. */
  const complain = (err: unknown) => {
    if (stopping.signal.aborted) return;
    log?.[complained ? 'debug' : 'warn']({ err }, 'NATS cannot be used; replicas notice changes at their next look');
    complained = true;
  };

  const pending = new Set<string>();
  let sending = false;
  /** One round trip at a time: what is rung during it goes out together in the next. */
  const send = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    // Rings of the same tick travel together, too.
    await Promise.resolve();
    while (connection && pending.size > 0) {
      const topics = [...pending];
      pending.clear();
      try {
        for (const topic of topics) connection.publish(subject, topic);
        await connection.flush();
      } catch {
        // Lost with the connection; the next one takes them.
        for (const topic of topics) pending.add(topic);
        break;
      }
    }
    sending = false;
  };

  const ready = () => {
    if (complained) log?.info('NATS can be used again');
    complained = false;
    void send();
    tell(null);
  };

  const connect = async (): Promise<NatsConnection> => {
    const nats = await import('@nats-io/transport-node');
    const options = natsOptions(url);
    try {
      return await nats.connect(options);
    } catch (err) {
      complain(err);
      const unlessStopping = () => {
        stopping.signal.throwIfAborted();
        return null;
      };
      return nats.connect({ ...options, waitOnFirstConnect: true, reconnectToServer: unlessStopping });
    }
  };

  /** From connecting, which takes as long as it takes, until disposal; the connection renews itself. */
  const converse = async (): Promise<void> => {
    const opened = await connect();
    if (stopping.signal.aborted) return opened.close();
    connection = opened;
    const events = opened.status();
    opened.subscribe(subject, { callback: (err, message) => (err ? complain(err) : tell(message.string())) });
    // Answered after the subscription: from here on rings arrive.
    opened.flush().then(ready, complain);
    for await (const event of events) {
      if (event.type === 'reconnect') ready();
      else if (event.type === 'error') complain(event.error);
      else if (event.type === 'disconnect') complain(new Error('The connection to NATS was lost'));
    }
  };
  void converse().catch(complain);

  return {
    ring(topic) {
      tell(topic);
      pending.add(topic);
      void send();
    },
    onRing(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async [Symbol.asyncDispose]() {
      listeners.clear();
      stopping.abort();
      await connection?.close();
    },
  };
};
