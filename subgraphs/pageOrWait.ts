import type { Page } from '../src/collection/types.ts';
import { CodedError } from '../src/errors.ts';
import type { CollectionFeed } from '../src/feed/types.ts';

/** The longest a client may ask an empty page to wait, seconds. */
export const maximumPollSeconds = 300;

export interface Patience {
  /** Seconds to wait for a first row; undefined, null and 0: answer at once. */
  pollTimeout: number | null | undefined;
  signal: AbortSignal;
}

/**
 * A page, or, while it is empty, the page after the next change; empty when the time is over or the client is gone.
 * Throws BAD_USER_INPUT for a time below 0 or above `maximumPollSeconds`.
 */
export const pageOrWait = async (
  ask: () => Promise<Page>,
  openFeed: () => CollectionFeed,
  { pollTimeout, signal }: Patience,
): Promise<Page> => {
  const seconds = pollTimeout ?? 0;
  if (seconds < 0 || seconds > maximumPollSeconds) {
    throw new CodedError('BAD_USER_INPUT', `pollTimeout must be from 0 to ${maximumPollSeconds} seconds`, {
      path: ['pollTimeout'],
      parameter: 'poll_timeout',
    });
  }
  if (seconds === 0) return ask();
  const feed = openFeed();
  const end = performance.now() + seconds * 1000;
  for (;;) {
    // Taken before asking: a change that commits after the page was read is then newer than `head` and ends the wait.
    const head = feed.head();
    const page = await ask();
    const left = end - performance.now();
    if (page.rows.length > 0 || left <= 0 || !(await feed.waitAfter(head, left, signal))) return page;
  }
};
