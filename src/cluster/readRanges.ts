import { isObject } from '../documents/storable.ts';
import { parseLossless } from '../json/lossless.ts';
import { NodeUnreachable, type NodeAddress, type NodeClient } from './nodeClient.ts';

/** A time in which a stream was recorded without interruption, milliseconds since 1970. */
export interface Range {
  openedAt: number;
  closedAt: number;
}

const pageSize = 1000;
const mostPages = 100;

/**
 * What a node holds of the recordings of a stream, in their order. Throws `NodeUnreachable` unless that is the whole list: of a node
 * that fails, or does not know the stream, it is unknown what it holds.
 */
export const readRanges = async (
  client: Pick<NodeClient, 'ask'>,
  node: NodeAddress,
  stream: string,
  signal: AbortSignal,
): Promise<Range[]> => {
  const ranges: Range[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const query = new URLSearchParams({ select: 'opened_at,closed_at', sort: 'opened_at', limit: String(pageSize) });
    if (cursor !== null) query.set('cursor', cursor);
    const path = `/streamer/api/v3/streams/${encodeURIComponent(stream)}/dvr/ranges?${query}`;
    const { status, text } = await client.ask(node, { path, signal });
    const answer = status === 200 ? parsed(text) : null;
    const items = isObject(answer) ? answer['ranges'] : null;
    if (!isObject(answer) || !Array.isArray(items)) throw new NodeUnreachable(`it answers ${status} without ranges`);
    for (const item of items) ranges.push(rangeIn(item));
    if (typeof answer['next'] !== 'string' || answer['next'] === '') {
      return ranges.sort((left, right) => left.openedAt - right.openedAt);
    }
    cursor = answer['next'];
  }
  throw new NodeUnreachable('a list without an end');
};

const parsed = (text: string): unknown => {
  try {
    return parseLossless(text);
  } catch {
    throw new NodeUnreachable('an answer that is no JSON');
  }
};

/** One that is being recorded has no end, or the node's present time. */
const rangeIn = (item: unknown): Range => {
  const { opened_at: openedAt, closed_at: closedAt = null } = isObject(item) ? item : {};
  if (typeof openedAt !== 'number' || (closedAt !== null && typeof closedAt !== 'number')) {
    throw new NodeUnreachable('a range that is none');
  }
  return { openedAt, closedAt: Math.max(openedAt, closedAt ?? Date.now()) };
};
