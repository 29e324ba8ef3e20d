import { setTimeout as delay } from 'node:timers/promises';
import type { CollectionFeed } from '../feed/types.ts';
import type { JsonObject } from '../json/lossless.ts';
import { effectiveSettings, type GivenSettings, type Settings } from './settings.ts';

/** The settings in effect, kept up to date: all replicas agree within a second of a change. */
export interface LiveSettings extends AsyncDisposable {
  /** What the environment of this process decides. */
  readonly given: GivenSettings;
  /** At no cost: for each use anew, rather than once at start. */
  current(): Settings;
  /** Reads what is stored now: everything that was committed before counts afterwards. */
  refresh(): Promise<Settings>;
  /** Calls back after each change of a setting; the result ends that. */
  onChange(listener: (now: Settings, before: Settings) => void): () => void;
}

/** The longest a change that the feed does not tell of can go unnoticed. */
const lookEveryMs = 60_000;

/** Reads the settings and follows them. `readStored` answers `CentralConfig` as stored, with its secrets. */
export const followSettings = async (options: {
  given: GivenSettings;
  readStored: () => Promise<JsonObject>;
  feed: CollectionFeed;
  onError: (error: unknown) => void;
}): Promise<LiveSettings> => {
  const { given, readStored, feed, onError } = options;
  const listeners = new Set<(now: Settings, before: Settings) => void>();
  const stopping = new AbortController();
  const { signal } = stopping;
  let head = await feed.refresh();
  let current = effectiveSettings(given, await readStored());
  let reads = 0;
  let adopted = 0;

  const refresh = async (): Promise<Settings> => {
    const read = ++reads;
    const next = effectiveSettings(given, await readStored());
    // Of reads that overlap, the one begun last knows best.
    if (read < adopted) return current;
    adopted = read;
    const before = current;
    current = next;
    if (JSON.stringify(before) !== JSON.stringify(next)) for (const listener of [...listeners]) listener(next, before);
    return next;
  };

  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await feed.waitAfter(head, lookEveryMs, signal);
        if (signal.aborted) return;
        head = await feed.refresh();
        await refresh();
      } catch (error) {
        if (signal.aborted) return;
        onError(error);
        await delay(1000, undefined, { signal, ref: false }).catch(() => undefined);
      }
    }
  };
  const following = follow();

  return {
    given,
    current: () => current,
    refresh,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await following;
    },
  };
};

/** Settings that the environment alone decides. */
export const fixedSettings = (given: GivenSettings): LiveSettings => {
  const settings = effectiveSettings(given, {});
  return {
    given,
    current: () => settings,
    refresh: async () => settings,
    onChange: () => () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  };
};
