import { onAbort } from './onAbort.ts';
import type { MaybePromise } from './types.ts';

export interface OrderedEventsOptions<Event, Output> {
  /** Events taken from the source and not yet handed out. */
  concurrency: number;
  /** Aborted when the iteration is over, and ends it when aborted from outside. */
  ended: AbortController;
  /** Turns an event into what is handed out. Never throws. */
  complete(event: Event): MaybePromise<Output>;
  /** What is handed out last when the source fails. */
  failed(error: unknown): Output;
}

/**
 * Completes the events of a source several at a time and hands them out in order.
 *
 * The source is asked for one event at a time, but the next is asked for while earlier ones are being completed: events that
 * are already there are all taken in one tick. Nothing is taken before the first `next()`; a slow consumer holds the source
 * back after `concurrency` events.
 */
export const orderedEvents = <Event, Output>(
  source: AsyncIterable<Event>,
  { concurrency, ended, complete, failed }: OrderedEventsOptions<Event, Output>,
): AsyncIterableIterator<Output> => {
  const iterator = source[Symbol.asyncIterator]();
  const ready: MaybePromise<Output>[] = [];
  const waiting: ((result: MaybePromise<IteratorResult<Output>>) => void)[] = [];
  let isTaking = false;
  let isExhausted = false;
  const done: IteratorResult<Output> = { value: undefined, done: true };

  const hand = (): void => {
    while (waiting.length > 0 && ready.length > 0) {
      const output = ready.shift()!;
      waiting.shift()!(Promise.resolve(output).then((value) => ({ value, done: false })));
    }
    if (isExhausted && ready.length === 0) {
      for (const resolve of waiting.splice(0)) resolve(done);
      ended.abort();
    }
  };
  const exhaust = (last?: Output): void => {
    isTaking = false;
    if (isExhausted) return;
    isExhausted = true;
    if (last !== undefined) ready.push(last);
    hand();
  };
  const take = (): void => {
    if (isTaking || isExhausted || ready.length >= concurrency) return;
    isTaking = true;
    iterator.next().then(
      (result) => {
        if (result.done) return exhaust();
        isTaking = false;
        if (isExhausted) return;
        ready.push(complete(result.value));
        hand();
        take();
      },
      (error: unknown) => exhaust(failed(error)),
    );
  };
  const cancel = (): void => {
    if (isExhausted && ready.length === 0) return;
    isExhausted = true;
    ready.length = 0;
    hand();
    // Not awaited: a generator answers only after its pending next(), which may be long in coming.
    iterator.return?.().catch(() => undefined);
  };
  onAbort(ended.signal, cancel);
  if (ended.signal.aborted) cancel();

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        hand();
        take();
      }),
    return() {
      cancel();
      ended.abort();
      return Promise.resolve(done);
    },
    throw(error) {
      cancel();
      ended.abort();
      return Promise.reject(error);
    },
  };
};
