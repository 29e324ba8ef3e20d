import { createChangeBuffer, type ChangeBuffer } from './changeBuffer.ts';
import { batchSize, type ChangeLog } from './changeLog.ts';

/** Reads one collection's new changes for the whole process, so that subscribers cost the database nothing. */
export interface Tailer extends AsyncDisposable {
  /** The buffer, once the tailer knows where the log ends. Throws UNAVAILABLE; the next call tries again. */
  start(): Promise<ChangeBuffer>;
  /** Position of the newest change seen; 0 before the start. */
  head(): number;
  /** Looks for changes now, at most once at a time; rings in between lead to one more look. */
  pull(): Promise<void>;
  /** Resolves true when the head has passed `position`, false at the timeout, an abort or the end. */
  waitAfter(position: number, timeoutMs: number, signal: AbortSignal): Promise<boolean>;
}

export interface TailerOptions {
  log: ChangeLog;
  capacity: number;
  /** Failures of the looks in the background, which go on regardless. */
  onError: (error: unknown) => void;
}

const safetyPollMs = 1000;

export const createTailer = ({ log, capacity, onError }: TailerOptions): Tailer => {
  const waiting = new Set<() => void>();
  let buffer: ChangeBuffer | null = null;
  let starting: Promise<ChangeBuffer> | null = null;
  let pulling: Promise<void> | null = null;
  let rungMeanwhile = false;
  let poll: NodeJS.Timeout | undefined;
  let closed = false;

  const readAll = async (into: ChangeBuffer): Promise<void> => {
    for (;;) {
      const { changes, horizon } = await log.readAfter(into.head());
      // We were cut off for longer than deletes are kept; followers find their positions lost.
      if (horizon > into.head()) into.reset(await log.head());
      else into.append(changes);
      for (const wake of waiting) wake();
      if (changes.length < batchSize) return;
    }
  };

  const pull = async (): Promise<void> => {
    if (!buffer || closed) return;
    rungMeanwhile = true;
    const into = buffer;
    pulling ??= (async () => {
      try {
        while (rungMeanwhile && !closed) {
          rungMeanwhile = false;
          await readAll(into);
        }
      } finally {
        pulling = null;
      }
    })();
    await pulling;
  };

  const begin = async (): Promise<ChangeBuffer> => {
    try {
      buffer = createChangeBuffer(await log.head(), capacity);
      if (!closed) poll = setInterval(() => void pull().catch(onError), safetyPollMs).unref();
      return buffer;
    } catch (error) {
      starting = null;
      throw error;
    }
  };

  return {
    start: () => (starting ??= begin()),
    head: () => buffer?.head() ?? 0,
    pull,
    waitAfter: (position, timeoutMs, signal) =>
      new Promise((resolve) => {
        const settle = () => {
          const passed = (buffer?.head() ?? 0) > position;
          if (!passed && !signal.aborted && !closed && Date.now() < deadline) return;
          clearTimeout(timer);
          waiting.delete(settle);
          signal.removeEventListener('abort', settle);
          resolve(passed);
        };
        const deadline = Date.now() + timeoutMs;
        // A timer may fire a millisecond early, and cannot hold more than 31 bits.
        const timer = timeoutMs < 2 ** 31 - 2 ? setTimeout(settle, timeoutMs + 1) : undefined;
        waiting.add(settle);
        signal.addEventListener('abort', settle);
        settle();
      }),
    async [Symbol.asyncDispose]() {
      closed = true;
      await starting?.catch(() => {});
      clearInterval(poll);
      for (const wake of waiting) wake();
      await pulling?.catch(() => {});
    },
  };
};
