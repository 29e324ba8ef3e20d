import { latestPerKey } from './changeBuffer.ts';
import type { ChangeLog } from './changeLog.ts';
import { FeedPositionLost } from './feedPositionLost.ts';
import type { Tailer } from './tailer.ts';
import type { Change, CollectionFeed } from './types.ts';

/** A collection's feed over its tailer, and over the tables for positions the tailer no longer remembers. */
export const createCollectionFeed = (log: ChangeLog, tailer: Tailer): CollectionFeed => {
  const refresh = async (): Promise<number> => {
    await tailer.start();
    await tailer.pull();
    return tailer.head();
  };

  /** Changes after a position below the buffer. */
  const catchUp = async (position: number): Promise<Change[]> => {
    const { changes, horizon } = await log.readAfter(position);
    if (position < horizon) throw new FeedPositionLost(position);
    return changes;
  };

  return {
    head: tailer.head,
    refresh,
    async waitAfter(position, timeoutMs, signal) {
      await tailer.start();
      return tailer.waitAfter(position, timeoutMs, signal);
    },
    async *follow(since, signal) {
      const buffer = await tailer.start();
      // Another replica may have seen more than we have.
      if (since > buffer.head() && since > (await refresh())) throw new FeedPositionLost(since);
      let position = since;
      while (!signal.aborted) {
        const head = buffer.head();
        const changes = position < buffer.floor() ? await catchUp(position) : buffer.after(position);
        position = changes.at(-1)?.position ?? Math.max(position, head);
        if (changes.length > 0) yield latestPerKey(changes);
        else if (!(await tailer.waitAfter(position, Infinity, signal))) return;
      }
    },
  };
};
