/** Ids of what changed, for one who acts upon it. */
export interface Changes {
  add(ids: readonly string[]): void;
  /** The first of them, which are then the taker's business. */
  take(count: number): string[];
  clear(): void;
  /** Resolves as soon as there are some, after `timeoutMs`, or when `signal` aborts. */
  wait(timeoutMs: number, signal: AbortSignal): Promise<void>;
}

/** An empty list. */
export const createChanges = (): Changes => {
  const ids = new Set<string>();
  let wake = () => {};
  return {
    add(more) {
      for (const id of more) ids.add(id);
      wake();
    },
    take(count) {
      const taken = [...ids].slice(0, count);
      for (const id of taken) ids.delete(id);
      return taken;
    },
    clear: () => ids.clear(),
    wait: (timeoutMs, signal) =>
      new Promise((resolve) => {
        if (ids.size > 0 || signal.aborted) return resolve();
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          wake = () => {};
          resolve();
        };
        const timer = setTimeout(done, timeoutMs).unref();
        signal.addEventListener('abort', done, { once: true });
        wake = done;
      }),
  };
};
