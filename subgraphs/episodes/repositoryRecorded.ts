import type { Queryable } from '../../src/db/types.ts';

/** What marks episodes that follow from recordings. */
export const recordingSource = ':dvr';

/** The latest episode that was concluded from the recordings of a stream. Moments are milliseconds since 1970. */
export interface RecordedEpisode {
  key: string;
  media: string;
  openedAt: number;
  /** Null while it is open. */
  closedAt: number | null;
}

interface Row {
  key: string;
  media: string;
  opened_at: string;
  closed_at: string | null;
}

const columns = 'id::text as key, media, opened_at, closed_at';

const episodeOf = ({ key, media, opened_at: openedAt, closed_at: closedAt }: Row): RecordedEpisode => ({
  key,
  media,
  openedAt: Number(openedAt),
  closedAt: closedAt === null ? null : Number(closedAt),
});

/** The latest such episode of each stream, by its name; streams without one are left out. */
export const latestRecorded = async (
  database: Queryable,
  streams: readonly string[],
): Promise<ReadonlyMap<string, RecordedEpisode>> => {
  const rows = await database.query<Row>(
    `select latest.* from unnest($1::text[]) as wanted (name) cross join lateral (
        select ${columns} from episodes where media = wanted.name and source = '${recordingSource}'
          order by id desc limit 1) as latest`,
    [streams],
  );
  return new Map(rows.map((row) => [row.media, episodeOf(row)]));
};

/** The next such episodes that are open, in the order of their ids. */
export const openRecorded = async (database: Queryable, after: string, limit: number): Promise<RecordedEpisode[]> =>
  (
    await database.query<Row>(
      `select ${columns} from episodes where closed_at is null and source = '${recordingSource}' and id > $1::int8
        order by id limit $2`,
      [after, limit],
    )
  ).map(episodeOf);
