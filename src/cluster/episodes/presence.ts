import type { AskRecordings, Interval, Recording } from '../../../subgraphs/episodes/recordings.ts';
import type { Nodes } from '../../../subgraphs/streamers/repositoryNodes.ts';
import { recordersOf } from '../../../subgraphs/streams/repositoryRecorded.ts';
import type { Queryable } from '../../db/types.ts';
import type { NodeClient } from '../nodeClient.ts';
import { createLane } from '../polling/lanes.ts';
import { readRanges, type Range } from '../readRanges.ts';

export interface PresenceOptions {
  database: Queryable;
  nodes: Pick<Nodes, 'named'>;
  client: Pick<NodeClient, 'ask'>;
  /** How long all answers together may take, milliseconds; 5000. */
  withinMs?: number;
}

/** Questions of one page; what goes beyond stays unknown. */
const mostQuestions = 200;
const askedAtOnce = 16;
/** What is written later than it is recorded, and how exactly episodes begin and end. */
const toleranceMs = 2_000;
const lateMs = 15_000;

/** Asks the nodes that record streams, or did so, whether recordings of episodes are there. */
export const askingNodes =
  ({ database, nodes, client, withinMs = 5_000 }: PresenceOptions): AskRecordings =>
  async (intervals, signal) => {
    const media = [...new Set(intervals.map((interval) => interval.media))];
    const recorders = await recordersOf(database, media);
    const hostnames = [...new Set([...recorders.values()].flat())];
    const known = new Map((await nodes.named(hostnames)).map((node) => [node.hostname, node]));
    const questions = media.flatMap((name) => (recorders.get(name) ?? []).map((hostname) => ({ name, hostname })));

    const limited = AbortSignal.any([signal, AbortSignal.timeout(withinMs)]);
    const lane = createLane(askedAtOnce);
    const held = new Map<string, Range[]>();
    const doubtful = new Set<string>(questions.slice(mostQuestions).map(({ name }) => name));
    await Promise.all(
      questions.slice(0, mostQuestions).map(async ({ name, hostname }) => {
        const node = known.get(hostname);
        try {
          if (!node) throw new Error('The node is not known any more');
          const ranges = await lane.run(limited, () => readRanges(client, node, name, limited));
          held.set(name, [...(held.get(name) ?? []), ...ranges]);
        } catch {
          signal.throwIfAborted();
          doubtful.add(name);
        }
      }),
    );
    const now = Date.now();
    return new Map(
      intervals.map((interval) => {
        const { media: name } = interval;
        // Of a stream that no node was ever to record, nobody can say.
        const isSure = !doubtful.has(name) && (recorders.get(name) ?? []).length > 0;
        return [interval.key, recordingOf(interval, held.get(name) ?? [], isSure, now)] as const;
      }),
    );
  };

/** How much of an interval lies in ranges. Where some node did not answer, only what is there is certain. */
export const recordingOf = (
  { openedAt, closedAt }: Interval,
  ranges: readonly Range[],
  isSure: boolean,
  now: number,
): Recording => {
  const end = closedAt ?? Math.max(openedAt, now - lateMs);
  const inside = ranges
    .filter((range) => range.closedAt >= openedAt && range.openedAt <= end)
    .sort((left, right) => left.openedAt - right.openedAt);
  if (inside.length === 0) return isSure ? { hasDvr: false, status: 'none' } : { hasDvr: null, status: null };
  let reached = openedAt;
  for (const range of inside) {
    if (range.openedAt > reached + toleranceMs) break;
    reached = Math.max(reached, range.closedAt);
  }
  if (reached + toleranceMs >= end) return { hasDvr: true, status: 'full' };
  return { hasDvr: true, status: isSure ? 'partial' : null };
};
