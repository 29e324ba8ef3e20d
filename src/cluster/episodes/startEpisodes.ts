import { setTimeout as sleep } from 'node:timers/promises';
import type { Collecting } from '../../../subgraphs/episodes/repositoryCollected.ts';
import { underLease } from '../../db/lease.ts';
import { createNodeClient } from '../nodeClient.ts';
import { meetPersons } from '../persons/meetPersons.ts';
import { together } from '../together.ts';
import { createIdentify, type Identify } from '../persons/identify.ts';
import { collectEpisodes, type CollectorOptions } from './collect.ts';
import { keepRecordedEpisodes } from './recordedEpisodes.ts';
import { identifyDue, identifyReports } from './identifyReports.ts';

export interface EpisodesOptions extends Omit<CollectorOptions, 'client' | 'identify'> {
  /** Milliseconds until a process that died is replaced. */
  ttlMs?: number;
  /** How often it is looked for faces of which it is time to ask again, milliseconds; 5000. */
  identifyEveryMs?: number;
  /** How often recordings are looked at that are told as episodes, milliseconds; 60000. */
  recordingsEveryMs?: number;
}

/**
 * Collects episodes from inference nodes, whose faces are in them from identification nodes, and those that follow from recordings,
 * in one of the processes that share the database.
 */
export const startEpisodes = (options: EpisodesOptions): AsyncDisposable =>
  underLease(options.database, {
    name: 'episodes',
    ...(options.log && { log: options.log }),
    ...(options.ttlMs !== undefined && { ttlMs: options.ttlMs }),
    work: async (lease) => {
      await using client = createNodeClient();
      const { database, feed, nodes, log } = options;
      const collecting: Collecting = { database, feed, lease };
      const onDiscovered = meetPersons({ database, feed, client, log });
      const identify = createIdentify({ database, nodes, client, onDiscovered, log });
      await together(lease, [
        (held) => collectEpisodes({ ...options, client, identify: identifyReports(database, identify) }, held),
        (held) => keepIdentifying(options, { ...collecting, lease: held }, identify, held.signal),
        (held) =>
          keepRecordedEpisodes(
            { nodes, client, log, lookEveryMs: options.recordingsEveryMs },
            { ...collecting, lease: held },
            held.signal,
          ),
      ]);
    },
  });

const keepIdentifying = async (
  { identifyEveryMs = 5_000, log }: EpisodesOptions,
  collecting: Collecting,
  identify: Identify,
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    try {
      while ((await identifyDue(collecting, identify, signal)) > 0 && !signal.aborted);
    } catch (error) {
      if (signal.aborted) return;
      log?.warn({ error }, 'faces could not be identified');
    }
    await sleep(identifyEveryMs, undefined, { signal, ref: false }).catch(() => {});
  }
};
