import DataLoader from 'dataloader';
import type { Queryable } from '../../src/db/types.ts';

/** A layout as it was made, with the one before; JSON text. */
export interface LayoutMade {
  readonly name: string;
  /** When, which is its position among the changes of streams. */
  readonly position: number;
  readonly from: string | null;
  readonly to: string;
}

/** Which layouts to read, in order. */
export interface LayoutRange {
  /** Positions: after this one, */
  after: number;
  /** up to and with this one. */
  upTo: number;
  streams: readonly string[] | null;
  /** Nodes of which one must be in the layout, or in the one before. */
  streamers: readonly string[] | null;
  limit: number;
}

/** Layouts in the order in which they were made. */
export const readLayoutsMade = async (
  database: Queryable,
  { after, upTo, streams, streamers, limit }: LayoutRange,
): Promise<LayoutMade[]> => {
  const dated = (layout: string) => `${layout}.layout || jsonb_build_object('created_at', ${layout}.created_at)`;
  const rows = await database.query<{ name: string; position: string; from: string | null; to: string }>(
    `select made.name, made.created_at as position, ${dated('made')} as "to", ${dated('former')} as "from"
      from stream_layouts made
        left join lateral (
          select layout, created_at from stream_layouts earlier
            where earlier.name = made.name and earlier.created_at < made.created_at
            order by earlier.created_at desc limit 1) as former on true
      where made.created_at > $1 and made.created_at <= $2
        and ($3::text[] is null or made.name = any($3))
        and ($4::text[] is null or exists (
          select from nodes_of_layout(made.layout) as node where node = any($4)
          union all select from nodes_of_layout(former.layout) as node where node = any($4)))
      order by made.created_at limit $5`,
    [after, upTo, streams, streamers, limit],
  );
  return rows.map(({ position, ...row }) => ({ ...row, position: Number(position) }));
};

/** Whether streams are pinned, all that are asked about together in one statement. */
export const pinLoader = (database: Queryable): DataLoader<string, boolean> =>
  new DataLoader(
    async (names) => {
      const rows = await database.query<{ name: string }>(
        'select name from streams where name = any($1) and layout_pinned',
        [names],
      );
      const pinned = new Set(rows.map(({ name }) => name));
      return names.map((name) => pinned.has(name));
    },
    { cache: false },
  );
