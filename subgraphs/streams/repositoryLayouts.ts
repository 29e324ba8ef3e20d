import type { Collection } from '../../src/collection/collection.ts';
import type { Queryable } from '../../src/db/types.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';

/** Layouts that `layout.ingest_history` holds at most. */
const historyLength = 5;

/** The collection with `layout.ingest_history`: where the stream was placed, the latest first. */
export const withIngestHistory = (streams: Collection): Collection => ({
  ...streams,
  parts: {
    ...streams.parts,
    layout: {
      sql: `(t.layout || jsonb_build_object('ingest_history', coalesce((
        select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('created_at', latest.created_at,
          'ingest', latest.layout->'ingest', 'originator', latest.layout->'originator')) order by latest.created_at desc)
        from (select created_at, layout from stream_layouts history
          where history.name = t.name order by created_at desc limit ${historyLength}) as latest
      ), '[]'::jsonb)))`,
    },
  },
});

/** The layout of a stream as stored now; null for none. */
export const presentLayout = async (database: Queryable, name: string): Promise<JsonObject | null> => {
  const [row] = await database.query<{ layout: string | null }>('select layout from streams where name = $1', [name]);
  return row?.layout == null ? null : (parseExact(row.layout) as JsonObject);
};
