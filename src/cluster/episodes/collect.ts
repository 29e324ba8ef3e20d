import { setTimeout as sleep } from 'node:timers/promises';
import {
  closeVanished,
  storedStamps,
  storeReports,
  type Report,
} from '../../../subgraphs/episodes/repositoryCollected.ts';
import type { Nodes } from '../../../subgraphs/streamers/repositoryNodes.ts';
import type { Lease } from '../../db/lease.ts';
import type { Database } from '../../db/types.ts';
import type { Feed } from '../../feed/types.ts';
import type { Logger } from '../../log.ts';
import type { LiveSettings } from '../../settings/liveSettings.ts';
import type { NodeClient } from '../nodeClient.ts';
import { createNodeTasks } from '../nodeTasks.ts';
import { createEpisodeBuffer } from './buffer.ts';
import { createEmitters } from './emitters.ts';
import { followNode } from './followNode.ts';

export interface CollectorOptions {
  database: Database;
  feed: Feed;
  settings: Pick<LiveSettings, 'current'>;
  nodes: Nodes;
  client: Pick<NodeClient, 'ask'>;
  /** Finds out whose faces are in reports before these are stored, and gives them back with what it found. */
  identify?: (reports: readonly Report[], signal: AbortSignal) => Promise<readonly Report[]>;
  /** Seconds a node may wait until something happens; 30. */
  pollSeconds?: number;
  log?: Logger;
}

/** How often nodes are looked for, and episodes that nobody will close, at least. */
const lookEveryMs = 5_000;

/**
 * Collects the episodes of all inference nodes, as the holder of the lease, until its signal aborts. Where each node was heard
 * to is stored with what it told, so it does not matter when and how this ends.
 */
export const collectEpisodes = async (options: CollectorOptions, lease: Lease): Promise<void> => {
  const { database, feed, settings, nodes, client, identify, pollSeconds = 30, log } = options;
  const stopping = new AbortController();
  const signal = AbortSignal.any([lease.signal, stopping.signal]);
  const collecting = { database, feed, lease };
  const emitters = createEmitters();
  let stamps: ReadonlyMap<string, number> = new Map();

  const buffer = createEpisodeBuffer({
    settings: () => settings.current(),
    signal,
    onError: (error) => log?.warn({ error }, 'episodes could not be stored; trying again'),
    write: async (reports) => {
      const known = identify ? await identify(reports, signal) : reports;
      const { refused } = await storeReports(collecting, known);
      for (const { report, error } of refused) {
        log?.warn({ node: report.source, episode: report.key, error }, 'an episode was refused');
      }
    },
  });

  const tasks = createNodeTasks((node, ending) => {
    const onHeard = (begunAt: number | null) => emitters.heard(node.hostname, begunAt);
    const from = stamps.get(node.hostname) ?? 0;
    return followNode({ node, client, buffer, from, pollSeconds, log, onHeard, signal: ending });
  }, signal);

  const work = async () => {
    const streamers = feed.collection('streamers');
    while (!signal.aborted) {
      const head = await streamers.refresh();
      const { streamerDeadTimeoutMs: deadMs } = settings.current();
      try {
        const present = await nodes.withRole('inference');
        stamps = await storedStamps(database);
        await tasks.keep(present);
        emitters.keep(present.map(({ hostname }) => hostname));
        while (
          (await closeVanished(collecting, emitters.vanished(deadMs + pollSeconds * 1000))) > 0 &&
          !signal.aborted
        );
      } catch (error) {
        if (signal.aborted) return;
        log?.warn({ error }, 'the nodes that tell of episodes could not be looked after; trying again');
        await sleep(1000, undefined, { signal, ref: false }).catch(() => {});
        continue;
      }
      await streamers.waitAfter(head, Math.min(lookEveryMs, Math.max(100, deadMs / 4)), signal);
    }
  };

  try {
    await Promise.race([work(), buffer.failed]);
  } finally {
    stopping.abort();
    await tasks[Symbol.asyncDispose]();
  }
};
