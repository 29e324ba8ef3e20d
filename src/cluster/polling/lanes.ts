/** Lets a number of pieces of work run at once; the others wait in the order they came. */
export interface Lane {
  /** Rejects with what `signal` was aborted with while waiting. */
  run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

/** A lane for `width` pieces of work. */
export const createLane = (width: number): Lane => {
  let free = width;
  const waiting = new Set<() => void>();
  const leave = () => {
    const [next] = waiting;
    if (!next) return void free++;
    waiting.delete(next);
    next();
  };
  const enter = (signal: AbortSignal): Promise<void> | void => {
    signal.throwIfAborted();
    if (free > 0) return void free--;
    return new Promise((resolve, reject) => {
      const abandon = () => {
        waiting.delete(admit);
        reject(signal.reason);
      };
      const admit = () => {
        signal.removeEventListener('abort', abandon);
        resolve();
      };
      waiting.add(admit);
      signal.addEventListener('abort', abandon, { once: true });
    });
  };
  return {
    async run(signal, work) {
      await enter(signal);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
};
