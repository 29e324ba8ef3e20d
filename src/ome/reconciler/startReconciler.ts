import { setTimeout as sleep } from 'node:timers/promises';
import type { OmeRepository } from '../../../subgraphs/mediaServers/repositoryOme.ts';
import { underLease, type Lease } from '../../db/lease.ts';
import type { Database } from '../../db/types.ts';
import type { Logger } from '../../log.ts';
import { createOmeClient, OmeUnreachable } from '../client.ts';
import { serverPass, type ServerPass } from './serverPass.ts';
import type { OmeAddress } from '../types.ts';

export interface ReconcilerOptions {
  database: Database;
  repository: OmeRepository;
  log?: Logger;
  /** How often each server is looked at, milliseconds. */
  lookMs?: number;
  /** How often counters are asked for, milliseconds. */
  statisticsMs?: number;
}

/** A server that is back is looked at within this time. */
const longestBackOffMs = 3000;

/** One server that is looked after. */
interface Watched {
  address: OmeAddress;
  pass: ServerPass;
  running: Promise<void> | null;
  failures: number;
  nextAt: number;
}

/**
 * Keeps every attached OvenMediaEngine as it is wanted to be, in one of the processes that share the database.
 *
 * A server forgets what its API made when it restarts: each look compares what it has with what is wanted, makes what is missing,
 * removes what shall go, and writes down states, counters, drift and errors. One that does not answer is asked less often,
 * up to every three seconds.
 */
export const startReconciler = (options: ReconcilerOptions): AsyncDisposable =>
  underLease(options.database, {
    name: 'ome-reconciler',
    ...(options.log && { log: options.log }),
    work: (lease) => watch(options, lease),
  });

const watch = async (options: ReconcilerOptions, lease: Lease): Promise<void> => {
  const { repository, log, lookMs = 1000, statisticsMs = 5000 } = options;
  await using client = createOmeClient();
  const watched = new Map<string, Watched>();

  const look = async (server: Watched): Promise<void> => {
    try {
      await server.pass.run();
      if (server.failures > 0) log?.info({ server: server.address.server }, 'the media server answers again');
      server.failures = 0;
      server.nextAt = Date.now() + lookMs;
    } catch (error) {
      if (lease.signal.aborted) return;
      server.failures += 1;
      server.nextAt = Date.now() + Math.min(longestBackOffMs, lookMs * 2 ** Math.min(10, server.failures - 1));
      const message = error instanceof OmeUnreachable ? error.message : 'Something failed here';
      if (server.failures === 1)
        log?.warn({ server: server.address.server, error }, 'a media server was not reconciled');
      const { told = {} } = (await repository.state(server.address.server)) ?? {};
      const state = { reachable: false, lastError: message, lookedAt: new Date(), told };
      await repository.saveState(server.address.server, state);
    }
  };

  try {
    while (!lease.signal.aborted) {
      const addresses = await repository.addresses();
      for (const [name, server] of watched) {
        const still = addresses.some(
          ({ server, ...rest }) => server === name && sameAddress(rest, watched.get(name)!.address),
        );
        if (still || server.running) continue;
        watched.delete(name);
        await server.pass[Symbol.asyncDispose]();
      }
      await repository.releaseAllBut(addresses.map(({ server }) => server));
      for (const address of addresses) {
        if (watched.has(address.server)) continue;
        const pass = serverPass({ repository, client, address, lease, statisticsMs });
        watched.set(address.server, { address, pass, running: null, failures: 0, nextAt: 0 });
      }
      for (const server of watched.values()) {
        if (server.running || Date.now() < server.nextAt) continue;
        server.running = look(server)
          .catch((error: unknown) => log?.warn({ error }, 'the state of a media server could not be written'))
          .finally(() => (server.running = null));
      }
      await sleep(Math.min(lookMs, 250), undefined, { signal: lease.signal, ref: false }).catch(() => {});
    }
  } finally {
    await Promise.all([...watched.values()].map(({ running }) => running));
    await Promise.all([...watched.values()].map(({ pass }) => pass[Symbol.asyncDispose]()));
  }
};

const sameAddress = (one: Omit<OmeAddress, 'server'>, other: OmeAddress): boolean =>
  one.url === other.url && one.accessToken === other.accessToken;
