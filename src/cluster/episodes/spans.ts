import type { RecordedEpisode } from '../../../subgraphs/episodes/repositoryRecorded.ts';
import type { Range } from '../readRanges.ts';

/** An episode as recordings tell it. Moments are milliseconds since 1970. */
export interface Span {
  openedAt: number;
  /** Null: it is going on. */
  closedAt: number | null;
}

/** What is written later than it is recorded, and clocks that differ, do not end an episode. */
export const slackMs = 30_000;

/** Recorded ranges as episodes: an interruption shorter than `closeAfterMs` ends none. The last is open until that is over. */
export const spansOf = (ranges: readonly Range[], closeAfterMs: number, now: number): Span[] => {
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    const gap = last ? range.openedAt - last.closedAt : Number.POSITIVE_INFINITY;
    if (last && (gap <= 0 || gap < closeAfterMs)) last.closedAt = Math.max(last.closedAt, range.closedAt);
    else merged.push({ ...range });
  }
  const openAfter = now - Math.max(closeAfterMs, slackMs);
  return merged.map(({ openedAt, closedAt }, index) => ({
    openedAt,
    closedAt: index === merged.length - 1 && closedAt > openAfter ? null : closedAt,
  }));
};

/** What to write of a stream's episodes: how the present one goes on, and those that are new. */
export interface Progress {
  /** When the present one ended; null: it goes on, or there is none. */
  closedAt: number | null;
  opened: Span[];
}

/**
 * What recordings tell beyond the latest episode that is known. The beginning of an archive wanders as it is erased, so an episode is
 * found again by the time it covers and not by where its recordings begin.
 */
export const progressOf = (spans: readonly Span[], latest: RecordedEpisode | null, now: number): Progress => {
  if (!latest) return { closedAt: null, opened: [...spans] };
  if (latest.closedAt === null) {
    const index = spans.findIndex(({ closedAt }) => closedAt === null || closedAt > latest.openedAt);
    // Nothing is left of it.
    if (index === -1) return { closedAt: Math.max(now, latest.openedAt), opened: [] };
    return { closedAt: spans[index]!.closedAt, opened: spans.slice(index + 1) };
  }
  const end = latest.closedAt;
  const opened = spans
    .filter(({ closedAt }) => closedAt === null || closedAt > end + slackMs)
    .map((span) => ({ ...span, openedAt: Math.max(span.openedAt, end) }));
  return { closedAt: null, opened };
};
