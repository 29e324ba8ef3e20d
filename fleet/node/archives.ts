/** A recorded interval, milliseconds; `closed_at` is null while it is being recorded. */
export interface Range {
  opened_at: number;
  closed_at: number | null;
}

/** What is kept of recordings, and for how long. */
export interface Archive {
  ranges: Range[];
  /** Seconds; undefined: for ever. */
  expiration: number | undefined;
  /** Seconds that recordings of episodes are kept longer. */
  episodesExpiration: number;
  /** Whether Central decides which recordings of episodes are kept. */
  asksCentral: boolean;
}

const endOf = ({ closed_at }: Range): number => closed_at ?? Number.POSITIVE_INFINITY;

/** The parts of `ranges` that lie within one of `kept`; ranges still being recorded stay open. */
export const within = (ranges: readonly Range[], kept: readonly Range[]): Range[] =>
  ranges.flatMap((range) =>
    union(kept).flatMap((part) => {
      const opened_at = Math.max(range.opened_at, part.opened_at);
      const end = Math.min(endOf(range), endOf(part));
      return opened_at < end ? [{ opened_at, closed_at: end === Number.POSITIVE_INFINITY ? null : end }] : [];
    }),
  );

/** The same time as disjoint intervals in order. */
const union = (ranges: readonly Range[]): Range[] => {
  const result: Range[] = [];
  for (const range of [...ranges].sort((left, right) => left.opened_at - right.opened_at)) {
    const last = result.at(-1);
    if (!last || endOf(last) < range.opened_at) result.push({ ...range });
    else if (endOf(range) > endOf(last)) last.closed_at = range.closed_at;
  }
  return result;
};

/** Milliseconds of recordings until `now`. */
export const recordedMs = (ranges: readonly Range[], now: number): number =>
  ranges.reduce((sum, range) => sum + Math.max(Math.min(endOf(range), now) - range.opened_at, 0), 0);
