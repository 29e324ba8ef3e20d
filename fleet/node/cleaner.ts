import type { JsonObject } from '../json.ts';
import { recordedMs, within, type Archive, type Range } from './archives.ts';
import type { ConfigExternal } from './configExternal.ts';
import { nowOf, type NodeState } from './state.ts';

const archivesOfOneRequest = 100;

/** From when recordings are old, and from when nothing keeps them; ms. */
const bounds = ({ expiration = 0, episodesExpiration }: Archive, now: number) => {
  const old = now - expiration * 1000;
  return { old, oldest: old - episodesExpiration * 1000 };
};

const since = (opened_at: number): Range => ({ opened_at, closed_at: null });

/** What the cleaner was told about the recordings of several streams: 200, or what else came instead of it. */
type Verdict = { status: number; episodes: readonly JsonObject[] };

/** Which recordings an archive keeps. Null: all. */
const keeps = (archive: Archive, name: string, now: number, { status, episodes }: Verdict): Range[] | null => {
  const { old, oldest } = bounds(archive, now);
  if (status === 501) return null;
  if (status !== 200) return [since(oldest)];
  const locked = episodes
    .filter(({ media }) => media === name)
    .map(({ opened_at, closed_at }) => ({
      opened_at: Math.max(Number(opened_at), oldest),
      closed_at: closed_at === undefined || closed_at === null ? null : Number(closed_at),
    }));
  return [since(old), ...locked];
};

const sweep = (state: NodeState, names: readonly string[], now: number, verdict: Verdict): void => {
  for (const name of names) {
    const archive = state.archives.get(name);
    const kept = archive && keeps(archive, name, now, verdict);
    if (!archive || !kept) continue;
    const before = recordedMs(archive.ranges, now);
    archive.ranges = within(archive.ranges, kept);
    const isErased = kept.length === 1 && verdict.status === 200 && recordedMs(archive.ranges, now) < before;
    if (isErased && archive.asksCentral) state.counters.erased++;
    if (archive.ranges.length === 0 && !state.streams.has(name)) state.archives.delete(name);
  }
};

/**
 * Erases what has expired. Where Central knows episodes it is asked for those that lock recordings: a stream missing from a 200
 * loses its whole old archive, 501 keeps everything, anything else keeps what an episode could lock.
 */
export const clean = async (state: NodeState, central: ConfigExternal): Promise<void> => {
  const now = nowOf(state);
  const expiring = [...state.archives].filter(([, { expiration }]) => expiration !== undefined);
  const asks = ({ asksCentral }: Archive) => asksCentral && central.knowsEpisodes;
  sweep(
    state,
    expiring.filter(([, archive]) => !asks(archive)).map(([name]) => name),
    now,
    { status: 200, episodes: [] },
  );
  const asked = expiring.filter(([, archive]) => asks(archive));
  for (let from = 0; from < asked.length; from += archivesOfOneRequest) {
    const part = asked.slice(from, from + archivesOfOneRequest);
    const moments = part.map(([, archive]) => bounds(archive, now));
    const names = part.map(([name]) => name);
    const query = new URLSearchParams({
      media: names.join(','),
      opened_at_lt: String(Math.max(...moments.map(({ old }) => old))),
      closed_at_gt: String(Math.min(...moments.map(({ oldest }) => oldest))),
    });
    sweep(state, names, now, await central.episodes(query).catch(() => ({ status: 0, episodes: [] })));
  }
  state.changed();
};
