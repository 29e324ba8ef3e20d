import { isObject } from '../../documents/storable.ts';
import { parseExact, type JsonObject, type JsonValue } from '../../json/lossless.ts';
import { NodeUnreachable, type NodeAddress, type NodeClient } from '../nodeClient.ts';

/** A version of an episode as a node tells it. */
export interface Version {
  key: string;
  stamp: number;
  episode: JsonObject;
}

/** What a node answers to one question for what is newer. */
export interface Newer {
  /** In the order of their stamps, each later than the one asked after. */
  versions: Version[];
  /** Up to where nothing is missing; where it was asked after when there is nothing. */
  upTo: number;
  /** Items that are no episodes. */
  malformed: number;
}

const pageSize = 100;
/** Previews come along. */
const longestPage = 64 * 1024 * 1024;
/** How much longer than it was asked to wait a node may take. */
const graceMs = 10_000;
/** A node whose pages never end is no node that is understood. */
const mostPages = 1000;
const [earliest, latest] = [1_000_000_000_000, 10_000_000_000_000];

/**
 * The versions of episodes after a stamp: waits at the node for at most `pollSeconds` until there are some.
 *
 * A node that answers in the order of stamps is asked for the next page by the stamp reached. Of another the pages are followed to the
 * end, since what is oldest may be in the last one. Throws `NodeUnreachable` also for what is no list of episodes.
 */
export const newerEpisodes = async (
  client: Pick<NodeClient, 'ask'>,
  node: NodeAddress,
  { after, pollSeconds, signal }: { after: number; pollSeconds: number; signal: AbortSignal },
): Promise<Newer> => {
  const query = new URLSearchParams({ updated_at_gt: String(after), sort: 'updated_at', limit: String(pageSize) });
  const silenceMs = pollSeconds * 1000 + graceMs;
  const ask = async (seconds: number, cursor: string | null): Promise<Page> => {
    const asked = new URLSearchParams(query);
    if (seconds > 0) asked.set('poll_timeout', String(seconds));
    if (cursor !== null) asked.set('cursor', cursor);
    const answer = await client.ask(node, {
      path: `/vision/api/v3/episodes?${asked}`,
      silenceMs,
      wholeMs: silenceMs + 60_000,
      longest: longestPage,
      signal,
    });
    return pageIn(answer.status, answer.text);
  };

  const first = await ask(pollSeconds, null);
  let { items } = first;
  if (first.next !== null && !isInOrder(items)) {
    for (let next: string | null = first.next, pages = 1; next !== null; pages++) {
      if (pages > mostPages) throw new NodeUnreachable('a list without an end');
      const page = await ask(0, next);
      items = [...items, ...page.items];
      next = page.next;
    }
  }
  const stampsOf = (list: readonly JsonValue[]) => list.flatMap((item) => versionIn(item)?.stamp ?? []);
  const versions = items.flatMap((item) => versionIn(item) ?? []);
  return {
    versions: versions.filter(({ stamp }) => stamp > after).sort((left, right) => left.stamp - right.stamp),
    // What changed while pages were read has a later stamp than any of the first one.
    upTo: Math.max(after, ...stampsOf(first.items)),
    malformed: items.length - versions.length,
  };
};

interface Page {
  items: readonly JsonValue[];
  next: string | null;
}

const pageIn = (status: number, text: string): Page => {
  if (status !== 200) throw new NodeUnreachable(`it answers ${status}`);
  const answer = parsed(text);
  const items = isObject(answer) ? answer['episodes'] : undefined;
  if (!isObject(answer) || !Array.isArray(items)) throw new NodeUnreachable('an answer without episodes');
  const { next = null } = answer;
  return { items, next: typeof next === 'string' && next !== '' ? next : null };
};

const parsed = (text: string): JsonValue => {
  try {
    return parseExact(text);
  } catch {
    throw new NodeUnreachable('an answer that is no JSON');
  }
};

/** The version that an item is; null when it is none. What else is wrong with it shows when it is stored. */
const versionIn = (item: JsonValue): Version | null => {
  if (!isObject(item)) return null;
  const { episode_id: id = null, updated_at: stamp = null } = item;
  const key = typeof id === 'bigint' || typeof id === 'number' ? String(id) : null;
  if (key === null || !/^\d{1,19}$/.test(key) || BigInt(key) >= 2n ** 63n) return null;
  if (typeof stamp !== 'number' || !Number.isInteger(stamp) || stamp < earliest || stamp > latest) return null;
  return { key, stamp, episode: item };
};

const isInOrder = (items: readonly JsonValue[]): boolean => {
  const stamps = items.map((item) => versionIn(item)?.stamp ?? 0);
  return stamps.every((stamp, index) => index === 0 || stamp >= stamps[index - 1]!);
};
