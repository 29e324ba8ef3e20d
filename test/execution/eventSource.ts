/** Events a test pushes, and whether anyone still listens. */
export interface EventSource<T> {
  push(...events: T[]): void;
  fail(error: unknown): void;
  end(): void;
  subscribe(): AsyncIterableIterator<T>;
  /** Resolves when the last subscriber has gone. */
  readonly cancelled: Promise<void>;
}

/** Creates a source for one subscriber. It holds back what was pushed until it is asked for. */
export const createEventSource = <T>(): EventSource<T> => {
  const queue: T[] = [];
  let wake = (): void => undefined;
  let isEnded = false;
  let failure: { error: unknown } | undefined;
  let cancel!: () => void;
  const cancelled = new Promise<void>((resolve) => (cancel = resolve));
  const stop = (): void => {
    isEnded = true;
    wake();
  };
  const iterator: AsyncIterableIterator<T> = {
    [Symbol.asyncIterator]: () => iterator,
    async next() {
      for (;;) {
        const event = queue.shift();
        if (event !== undefined) return { value: event, done: false };
        if (failure) throw failure.error;
        if (isEnded) return { value: undefined, done: true };
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    async return() {
      stop();
      cancel();
      return { value: undefined, done: true };
    },
  };
  return {
    push(...events) {
      queue.push(...events);
      wake();
    },
    fail(error) {
      failure = { error };
      wake();
    },
    end: stop,
    subscribe: () => iterator,
    cancelled,
  };
};
