import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../log.ts';
import type { Database, Queryable } from './types.ts';

/** What the one holder of a lease works with. */
export interface Lease {
  /** Grows with each take-over; of two that both believe to hold the lease, the higher one does. */
  readonly token: string;
  /** Aborts when the lease is lost or the program stops. */
  readonly signal: AbortSignal;
  /**
   * Makes a transaction the holder's: nobody takes the lease over before it commits. Throws `LeaseLost` when it is too late.
   *
   * The signal alone does not help a process that slept through the end of its lease.
   */
  fence(transaction: Queryable): Promise<void>;
}

export interface LeaseOptions {
  name: string;
  /** Runs while this process holds the lease; when it ends, or throws, the lease is given back and tried for again. */
  work: (lease: Lease) => Promise<void>;
  log?: Logger;
  /** Milliseconds until a holder that died is replaced; renewed at a third of it. */
  ttlMs?: number;
}

/** The lease went to another process. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/**
 * Runs `work` in one process at a time, of all that share the database; the others wait to take over.
 *
 * waiting ──► holding ──► (lost, work ended, failed) ──► waiting … until disposed, which gives the lease back at once. Times
 * go by the database's clock, only the end of the own lease by a timer started before the renewal was sent.
 */
export const underLease = (database: Database, { name, work, log, ttlMs = 15_000 }: LeaseOptions): AsyncDisposable => {
  const holder = randomUUID();
  const stopping = new AbortController();
  const intervalMs = ttlMs / 3;
  const pause = (signal: AbortSignal) => sleep(intervalMs, undefined, { signal, ref: false }).catch(() => {});

  /** Null while another holds it. A change of the token, a key, waits for the fences of the last holder. */
  const acquire = async (): Promise<string | null> => {
    const [row] = await database.query<{ token: string }>(
      `insert into leases as lease (name, holder, expires_at) values ($1, $2, now() + $3 * interval '1 ms')
       on conflict (name) do update
         set holder = excluded.holder, expires_at = excluded.expires_at, token = lease.token + 1
         where lease.expires_at < now()
       returning token`,
      [name, holder, ttlMs],
    );
    return row?.token ?? null;
  };

  const extend = async (token: string, byMs: number): Promise<boolean> => {
    const rows = await database.query(
      `update leases set expires_at = now() + $3 * interval '1 ms' where name = $1 and token = $2 returning 1`,
      [name, token, byMs],
    );
    return rows.length > 0;
  };

  const hold = async (token: string, acquiredAt: number): Promise<void> => {
    const lost = new AbortController();
    const signal = AbortSignal.any([stopping.signal, lost.signal]);
    const untilEnd = (from: number) => setTimeout(() => lost.abort(), from + ttlMs - performance.now()).unref();
    let end = untilEnd(acquiredAt);
    const renewing = (async () => {
      for (await pause(signal); !signal.aborted; await pause(signal)) {
        const asked = performance.now();
        try {
          if (!(await extend(token, ttlMs))) return lost.abort();
          clearTimeout(end);
          end = untilEnd(asked);
        } catch (error) {
          log?.warn({ lease: name, error }, 'the lease could not be renewed');
        }
      }
    })();
    const fence = async (transaction: Queryable): Promise<void> => {
      const held = await transaction.query('select 1 from leases where name = $1 and token = $2 for key share', [
        name,
        token,
      ]);
      if (held.length === 0) throw new LeaseLost(`The lease ${name} is another's`);
    };
    try {
      await work({ token, signal, fence });
    } catch (error) {
      if (!signal.aborted) log?.error({ lease: name, error }, 'the work under a lease failed');
    } finally {
      lost.abort();
      await renewing;
      clearTimeout(end);
      await extend(token, -1).catch(() => {});
    }
  };

  const running = (async () => {
    for (; !stopping.signal.aborted; await pause(stopping.signal)) {
      const asked = performance.now();
      try {
        const token = await acquire();
        if (token !== null) await hold(token, asked);
      } catch (error) {
        log?.warn({ lease: name, error }, 'the lease could not be asked for');
      }
    }
  })();

  return {
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await running;
    },
  };
};
