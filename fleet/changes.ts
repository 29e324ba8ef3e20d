/** Tells those who wait that something of the fleet has changed. */
export interface Changes {
  notify(): void;
  /**
   * Resolves as soon as `condition` holds; it is looked at now and after each change. Rejects after `withinMs`, with what
   * `describe` says then.
   */
  until(condition: () => boolean, options?: { withinMs?: number; describe?: () => string }): Promise<void>;
}

export const createChanges = (): Changes => {
  const waiting = new Set<() => void>();
  let scheduled = false;
  return {
    notify() {
      if (scheduled || waiting.size === 0) return;
      scheduled = true;
      // Changes of one turn of the event loop are looked at together: a condition may go through a thousand nodes.
      setImmediate(() => {
        scheduled = false;
        for (const look of [...waiting]) look();
      });
    },
    until(condition, { withinMs = 30_000, describe = () => String(condition) } = {}) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`After ${withinMs} ms it is still not so: ${describe()}`));
        }, withinMs);
        const look = () => {
          try {
            if (!condition()) return;
            resolve();
          } catch (error) {
            reject(error as Error);
          }
          waiting.delete(look);
          clearTimeout(timer);
        };
        waiting.add(look);
        look();
      });
    },
  };
};
