import type { Queryable } from '../../src/db/types.ts';
import type { Interval } from './recordings.ts';

/** When episodes happened, by their ids; those that do not say when they were opened are left out. */
export const intervalsOf = async (database: Queryable, keys: readonly string[]): Promise<Interval[]> => {
  const rows = await database.query<{ key: string; media: string; opened_at: string; closed_at: string | null }>(
    `select id::text as key, media, opened_at, closed_at from episodes
      where id = any($1::int8[]) and opened_at is not null`,
    [keys],
  );
  return rows.map(({ key, media, opened_at: openedAt, closed_at: closedAt }) => ({
    key,
    media,
    openedAt: Number(openedAt),
    closedAt: closedAt === null ? null : Number(closedAt),
  }));
};
