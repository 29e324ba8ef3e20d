import { contract } from '../../src/contract/contract.ts';
import type { Queryable } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import { namesIn } from '../namesIn.ts';
import { wholeOrUnavailable } from '../wholeOrUnavailable.ts';

/** Which episodes' recordings a node asks about. Moments are milliseconds since 1970. */
export interface KeptRequest {
  hostname: string;
  media: readonly string[];
  openedBefore: number | null;
  closedAfter: number | null;
}

interface Row {
  known: boolean;
  strangers: string[] | null;
  /** An undated one has no document. */
  documents: (string | null)[] | null;
}

/** What an answer says of an episode. */
export const keptEpisodeSchema = () => contract('central').schema('ExternalEpisode');

/**
 * The episodes that keep recordings, as JSON texts in the order of opening; those that are open count as closed after any
 * moment. Read in one statement. Null: there is no such node.
 *
 * What is not in the answer is erased, so throws NOT_IMPLEMENTED, by which a cleaner is told not to trust us, when a stream is
 * neither known nor was deleted here, or when an episode says nothing of its time; and UNAVAILABLE.
 */
export const keptEpisodes = (
  database: Queryable,
  { hostname, media, openedBefore, closedAfter }: KeptRequest,
): Promise<readonly string[] | null> =>
  wholeOrUnavailable(async () => {
    const [row] = await database.query<Row>(statement, [
      hostname,
      namesIn(media),
      openedBefore,
      closedAfter,
      [...media],
    ]);
    if (!row) throw new CodedError('UNAVAILABLE');
    if (!row.known) return null;
    if (row.strangers) throw doubtful(`Nothing is known here of ${row.strangers.slice(0, 10).join(', ')}`);
    return (row.documents ?? []).map((document) => {
      if (document === null) throw doubtful('Of an episode it is not known when it was opened');
      return document;
    });
  });

const doubtful = (why: string) => new CodedError('NOT_IMPLEMENTED', `${why}, so nothing can be said of what to keep`);

const statement = `
  select exists (select from streamer_nodes where hostname = $1) as known,
    (select array_agg(asked.name) from unnest($5::text[]) as asked (name)
      where not exists (select from stream_organizations s where s.name = asked.name)
        and not exists (select from episodes where media = asked.name)
        and not exists (select from feed_tombstones where collection = 'streams' and key = asked.name)) as strangers,
    (select array_agg(case when opened_at is not null then json_strip_nulls(json_build_object(
          'episode_id', id, 'media', media, 'opened_at', opened_at, 'updated_at', position, 'closed_at', closed_at))::text
        end order by opened_at, id)
      from episodes
      where media = any($2::text[]) and coalesce(opened_at < $3::int8, true) and coalesce(closed_at > $4::int8, true)
    ) as documents`;
