import type { Collection } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';
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

/** Every layout that streams have had, the latest first. One has a key only among those of its stream. */
export const layouts: Collection = {
  name: 'streams',
  schema: contract('central').schema('Layout'),
  table: 'stream_layout_documents',
  key: { column: 'created_at', member: 'created_at', type: 'int8' },
  defaultSort: [{ member: 'created_at', descending: true }],
};

/** The layout of a stream as stored now; null for none. */
export const presentLayout = async (database: Queryable, name: string): Promise<JsonObject | null> => {
  const [row] = await database.query<{ layout: string | null }>('select layout from streams where name = $1', [name]);
  return row?.layout == null ? null : (parseExact(row.layout) as JsonObject);
};

const chunk = 10_000;

/**
 * Forgets layouts made before a moment (milliseconds since 1970) of streams that no longer exist; returns how many.
 *
 * A stream's own history stays however old it is, since it says where its recordings lie, and that of one deleted lately
 * stays as long as its delete is remembered.
 */
export const forgetDeadLayouts = async (database: Queryable, before: number): Promise<number> => {
  for (let removed = 0; ;) {
    const gone = await database.query(
      `delete from stream_layouts where (name, created_at) in (
         select name, created_at from stream_layouts old
          where created_at < $1
            and not exists (select from streams where name = old.name)
            and not exists (select from feed_tombstones where collection = 'streams' and key = old.name)
          limit ${chunk}
       ) returning 1`,
      [before],
    );
    removed += gone.length;
    if (gone.length < chunk) return removed;
  }
};
