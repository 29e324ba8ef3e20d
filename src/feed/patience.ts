import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from '../errors.ts';
import type { Change, CollectionFeed } from './types.ts';

const [firstDelayMs, longestDelayMs] = [100, 2000];

/** Does `work` until the database is there for it: tries again while it throws UNAVAILABLE and `signal` is not aborted. */
export const patiently = async <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => {
  for (let delayMs = firstDelayMs; ; delayMs = Math.min(delayMs * 2, longestDelayMs)) {
    try {
      return await work();
    } catch (error) {
      if (!isUnavailable(error) || signal.aborted) throw error;
      await sleep(delayMs, undefined, { signal, ref: false }).catch(() => {});
    }
  }
};

/** As `follow` of the feed, but a database that goes away is waited for, and nothing is missed. */
export async function* followPatiently(
  feed: CollectionFeed,
  since: number,
  signal: AbortSignal,
): AsyncGenerator<readonly Change[]> {
  let position = since;
  const next = async (): Promise<IteratorResult<readonly Change[], unknown>> => {
    try {
      return await batches.next();
    } catch (error) {
      // A generator that threw has ended.
      batches = feed.follow(position, signal)[Symbol.asyncIterator]();
      throw error;
    }
  };
  let batches = feed.follow(position, signal)[Symbol.asyncIterator]();
  try {
    for (let batch = await patiently(signal, next); !batch.done; batch = await patiently(signal, next)) {
      yield batch.value;
      position = batch.value.at(-1)?.position ?? position;
    }
  } finally {
    await batches.return?.();
  }
}

const isUnavailable = (error: unknown): boolean => error instanceof CodedError && error.code === 'UNAVAILABLE';
