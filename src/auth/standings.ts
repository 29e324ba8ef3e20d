import { setTimeout as delay } from 'node:timers/promises';
import type { CollectionFeed } from '../feed/types.ts';
import type { Account, AccountStore } from './account.ts';
import { createRecent } from './recent.ts';

/** A user and session as the database has them: null when the user is gone or disabled, or the session has ended. */
export type Standing = Account | null;

/** Where users stand now, remembered for moments and forgotten as soon as the feed tells of a change. */
export interface Standings extends AsyncDisposable {
  /** `atLeast` is a permissions version known to exist: what is remembered of an older one is read anew. */
  of(userId: number, sessionId: string | null, atLeast?: number): Promise<Standing>;
  /** Calls back after each change of the user. The result ends that. */
  onChange(userId: number, callback: () => void): () => void;
}

/**
 * Follows the feed of users, in which every change of access has a position: flags, password, memberships, sessions.
 * `lifetimeMs` bounds what a process may miss while it is cut off from the database.
 */
export const createStandings = (options: {
  accounts: AccountStore;
  users: CollectionFeed;
  onError: (error: unknown) => void;
  lifetimeMs?: number;
  now?: () => number;
}): Standings => {
  const { accounts, users, onError, lifetimeMs = 10_000, now = Date.now } = options;
  const remembered = createRecent<number, Map<string | null, Promise<Standing>>>({ max: 10_000, lifetimeMs, now });
  const watchers = new Map<number, Set<() => void>>();
  const stopping = new AbortController();

  const notify = (userId: number) => {
    for (const callback of [...(watchers.get(userId) ?? [])]) callback();
  };

  const read = async (userId: number, sessionId: string | null): Promise<Standing> => {
    const found = await accounts.accountById(userId, sessionId);
    return found && found.sessionAlive && !found.account.disabled ? found.account : null;
  };

  const readOnce = (userId: number, sessionId: string | null): Promise<Standing> => {
    const bySession = remembered.get(userId) ?? new Map<string | null, Promise<Standing>>();
    if (bySession.size === 0) remembered.set(userId, bySession);
    const known = bySession.get(sessionId);
    if (known) return known;
    const reading = read(userId, sessionId);
    bySession.set(sessionId, reading);
    reading.catch(() => bySession.delete(sessionId));
    return reading;
  };

  const forgetEverything = () => {
    remembered.clear();
    for (const userId of watchers.keys()) notify(userId);
  };

  const followOnce = async (signal: AbortSignal) => {
    const since = await users.refresh();
    // What changed until then may have been missed.
    forgetEverything();
    for await (const changes of users.follow(since, signal)) {
      for (const { key } of changes) {
        remembered.delete(Number(key));
        notify(Number(key));
      }
    }
  };

  const follow = async () => {
    const { signal } = stopping;
    while (!signal.aborted) {
      await followOnce(signal).catch((error: unknown) => signal.aborted || onError(error));
      await delay(1000, undefined, { signal }).catch(() => undefined);
    }
  };
  const following = follow();

  return {
    async of(userId, sessionId, atLeast = 0) {
      const standing = await readOnce(userId, sessionId);
      if (!standing || standing.permissionsVersion >= atLeast) return standing;
      remembered.delete(userId);
      return readOnce(userId, sessionId);
    },

    onChange(userId, callback) {
      const its = watchers.get(userId) ?? new Set();
      watchers.set(userId, its.add(callback));
      return () => {
        its.delete(callback);
        if (its.size === 0 && watchers.get(userId) === its) watchers.delete(userId);
      };
    },

    async [Symbol.asyncDispose]() {
      stopping.abort();
      await following;
    },
  };
};
