import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../../../subgraphs/episodes/repositoryCollected.ts';
import { LeaseLost } from '../../db/lease.ts';
import type { Settings } from '../../settings/settings.ts';

export interface BufferOptions {
  settings: () => Pick<Settings, 'episodesBufferDelayMs' | 'episodesBufferLimit'>;
  /** Stores reports for good. What it throws is tried again, but for `LeaseLost`. */
  write: (reports: readonly Report[]) => Promise<void>;
  /** Ends everything; what is gathered then is dropped, to be asked for again. */
  signal: AbortSignal;
  onError: (error: unknown) => void;
}

/** Gathers reports, of each episode only the latest, and writes them together. */
export interface EpisodeBuffer {
  /** Takes reports, those of one node in the order of their stamps; resolves when there is room for more. */
  add(reports: readonly Report[]): Promise<void>;
  /** Rejects when nothing can be written any more, because another process does. */
  readonly failed: Promise<never>;
}

/** Rows of one statement, whatever the settings say. */
const mostAtOnce = 500;
const pauseMs = 1000;

/** A buffer that writes after the delay of the settings, or when as many as they say are gathered. */
export const createEpisodeBuffer = ({ settings, write, signal, onError }: BufferOptions): EpisodeBuffer => {
  // An entry moves to the end when it is replaced: those of one node stay in the order of their stamps.
  const entries = new Map<string, Report>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | null = null;
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => {});

  const drain = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    while (entries.size > 0 && !signal.aborted) {
      const batch = [...entries].slice(0, mostAtOnce);
      try {
        await write(batch.map(([, report]) => report));
        for (const [key, report] of batch) if (entries.get(key) === report) entries.delete(key);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof LeaseLost) {
          entries.clear();
          return fail(error);
        }
        onError(error);
        await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => {});
      }
    }
  };
  const flush = (): Promise<void> => (writing ??= drain().finally(written));
  const written = () => {
    writing = null;
    // What came in just as the last batch was done.
    if (entries.size > 0 && !signal.aborted) void flush();
  };

  return {
    failed,
    async add(reports) {
      for (const report of reports) {
        const key = `${report.source} ${report.key}`;
        const known = entries.get(key);
        if (known && known.stamp >= report.stamp) continue;
        entries.delete(key);
        entries.set(key, report);
      }
      const { episodesBufferDelayMs: delayMs, episodesBufferLimit: limit } = settings();
      if (limit === 0 || delayMs === 0 || entries.size >= limit) return flush();
      if (!writing) timer ??= setTimeout(() => void flush(), delayMs).unref();
    },
  };
};
