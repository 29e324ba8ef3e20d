import type { JsonObject } from '../../json.ts';

/** An episode as a node reports it. */
export interface Episode extends JsonObject {
  episode_id: bigint;
  media: string;
  opened_at: number;
  updated_at: number;
  closed_at?: number;
}

/** What an episode is opened or changed with; the log gives ids and stamps. */
export type EpisodeMembers = Omit<JsonObject, 'episode_id' | 'updated_at'> & { media: string; opened_at?: number };

/** What a node emitted, each episode once, in the order of `updated_at`, which no two share. */
export interface EpisodeLog {
  /** Opens an episode and gives its 64-bit id, which holds `opened_at`. */
  open(members: EpisodeMembers, now: number): bigint;
  /** Changes an episode; false when it is closed or unknown. */
  update(id: bigint, members: JsonObject, now: number): boolean;
  close(id: bigint, now: number): boolean;
  closeAllOf(media: string, now: number): void;
  /** Episodes still open, the oldest first. */
  opened(): Episode[];
  after(updatedAt: number): Episode[];
  /** Resolves with the next change, or once `signal` is aborted. */
  changed(signal: AbortSignal): Promise<void>;
  /** Forgets everything, as a process that dies. */
  clear(): void;
  readonly size: number;
}

const kept = 20_000;

/** `worker` tells apart the ids of nodes: its lowest 10 bits count. */
export const createEpisodeLog = (worker: number): EpisodeLog => {
  const episodes = new Map<bigint, Episode>();
  let stamps: Episode[] = [];
  const waiting = new Set<() => void>();
  let last = 0;
  let sequence = 0;

  const put = (episode: Episode, now: number): void => {
    last = episode.updated_at = Math.max(now, last + 1);
    episodes.set(episode.episode_id, episode);
    stamps.push(episode);
    if (stamps.length > 2 * kept) compact();
    for (const wake of [...waiting]) wake();
  };

  /** Each change is a new object, so an older one in the list is one that was superseded. */
  const isCurrent = (episode: Episode): boolean => episodes.get(episode.episode_id) === episode;

  const compact = () => {
    stamps = stamps.filter(isCurrent);
    for (const episode of stamps.splice(0, Math.max(stamps.length - kept, 0))) episodes.delete(episode.episode_id);
  };

  const log: EpisodeLog = {
    open({ opened_at = undefined, ...members }, now) {
      const openedAt = opened_at ?? now;
      sequence = (sequence + 1) & 0xfff;
      const episode_id = (BigInt(openedAt) << 22n) | BigInt(((worker & 0x3ff) << 12) | sequence);
      put({ episode_type: 'generic', ...members, episode_id, opened_at: openedAt, updated_at: now } as Episode, now);
      return episode_id;
    },
    update(id, members, now) {
      const episode = episodes.get(id);
      if (!episode || episode.closed_at !== undefined) return false;
      put({ ...episode, ...members, episode_id: id }, now);
      return true;
    },
    close: (id, now) => log.update(id, { closed_at: now }, now),
    closeAllOf(media, now) {
      for (const episode of log.opened()) if (episode.media === media) log.close(episode.episode_id, now);
    },
    opened: () => stamps.filter((episode) => episode.closed_at === undefined && isCurrent(episode)),
    after(updatedAt) {
      let [from, to] = [0, stamps.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if (stamps[middle]!.updated_at > updatedAt) to = middle;
        else from = middle + 1;
      }
      return stamps.slice(from).filter(isCurrent);
    },
    changed: (signal) =>
      new Promise((resolve) => {
        const wake = () => {
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        if (signal.aborted) return resolve();
        waiting.add(wake);
        signal.addEventListener('abort', wake);
      }),
    clear() {
      episodes.clear();
      stamps = [];
    },
    get size() {
      return episodes.size;
    },
  };
  return log;
};
