import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../../../subgraphs/episodes/repositoryCollected.ts';
import { isObject } from '../../documents/storable.ts';
import type { Logger } from '../../log.ts';
import { parseLossless } from '../../json/lossless.ts';
import type { NodeAddress, NodeClient } from '../nodeClient.ts';
import type { EpisodeBuffer } from './buffer.ts';
import { newerEpisodes } from './nodeEpisodes.ts';

export interface Following {
  node: NodeAddress;
  client: Pick<NodeClient, 'ask'>;
  buffer: Pick<EpisodeBuffer, 'add'>;
  /** The stamp up to which everything is stored. */
  from: number;
  /** Seconds a node may wait with its answer. */
  pollSeconds: number;
  /** Told at each answer. `begunAt`: when the node says that it began, ms by its clock; null: it does not say. */
  onHeard: (begunAt: number | null) => void;
  log?: Logger | undefined;
  signal: AbortSignal;
}

const shortestPauseMs = 250;
const longestPauseMs = 15_000;
/** An answer without news that comes sooner was not waited for. */
const hastyMs = 500;
/** How far before its own time a node whose clock went back is asked again. */
const backMs = 60_000;

/** Hands all that a node tells of episodes to the buffer, one question after the other, until `signal` aborts. */
export const followNode = async (options: Following): Promise<void> => {
  const { node, client, buffer, from, pollSeconds, onHeard, log, signal } = options;
  let stamp = from;
  let begunAt: number | null = null;
  let failures = 0;
  let greetedAt = Number.NEGATIVE_INFINITY;
  const pause = (ms: number) => sleep(ms, undefined, { signal, ref: false }).catch(() => {});

  while (!signal.aborted) {
    try {
      // Time and again, since a node that ends and begins between two questions answers both.
      if (performance.now() - greetedAt > pollSeconds * 1000) {
        const greeting = await greet(client, node, signal);
        begunAt = greeting.begunAt;
        stamp = afterRestart(stamp, greeting);
        greetedAt = performance.now();
      }
      const asked = performance.now();
      const { versions, upTo, malformed } = await newerEpisodes(client, node, { after: stamp, pollSeconds, signal });
      if (failures > 0) log?.info({ node: node.hostname }, 'episodes come again');
      if (malformed > 0) log?.warn({ node: node.hostname, malformed }, 'a node told of episodes that are none');
      failures = 0;
      onHeard(begunAt);
      const receivedAt = Date.now();
      await buffer.add(
        versions.map(({ key, stamp: own, episode }): Report => {
          const reached = Math.min(own, upTo);
          return { key, source: node.hostname, stamp: own, reached, episode, receivedAt };
        }),
      );
      // A node that does not wait, as it was asked to, is not asked again at once.
      if (upTo <= stamp && performance.now() - asked < hastyMs) await pause(hastyMs);
      stamp = upTo;
    } catch (error) {
      if (signal.aborted) return;
      if (failures++ === 0) log?.warn({ node: node.hostname, error }, 'episodes of a node cannot be read');
      greetedAt = Number.NEGATIVE_INFINITY;
      await pause(Math.min(shortestPauseMs * 2 ** failures, longestPauseMs) * (0.75 + Math.random() / 2));
    }
  }
};

interface Greeting {
  /** The node's clock, ms; null: it does not say. */
  now: number | null;
  begunAt: number | null;
}

/** What a node says of its clock and its beginning. One that cannot say it is asked for episodes all the same. */
const greet = async (client: Pick<NodeClient, 'ask'>, node: NodeAddress, signal: AbortSignal): Promise<Greeting> => {
  const { status, text } = await client.ask(node, { path: '/vision/api/v3/monitoring/liveness', signal });
  if (status !== 200) return { now: null, begunAt: null };
  try {
    const info = parseLossless(text);
    const { now, started_at: startedAt } = isObject(info) ? info : {};
    return {
      now: typeof now === 'number' ? now : null,
      begunAt: typeof startedAt === 'number' ? startedAt * 1000 : null,
    };
  } catch {
    return { now: null, begunAt: null };
  }
};

/** Stamps are of the node's clock: when that went back while the node began anew, new ones are below those seen. */
const afterRestart = (stamp: number, { now, begunAt }: Greeting): number =>
  now === null || now >= stamp ? stamp : Math.max(0, Math.min(now, begunAt ?? now) - backMs);
