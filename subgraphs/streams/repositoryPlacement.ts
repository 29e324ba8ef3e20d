import type { Placement } from '../../src/cluster/layouter/snapshot.ts';
import type { StoredStream } from '../../src/cluster/layouter/streamFacts.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { stringifyLossless, type JsonObject } from '../../src/json/lossless.ts';

/** A stream as of a position, or its end. */
export interface PlacementRow {
  readonly position: number;
  readonly stream: StoredStream | { readonly name: string; readonly gone: true };
}

interface Row extends Omit<StoredStream, 'placement'> {
  position: string;
  placed: boolean;
  ingest: string | null;
  inference: string | null;
  backups: string | null;
  manual: boolean;
  failover_from: string | null;
  since: string | null;
}

const columns = `t.name, t.position, t.namespace, t.disabled, t.layout_pinned as pinned, t.labels,
  t.watcher->'layout_rules' as rules, t.layout_needs as needs, t.layout is not null as placed, t.ingest, t.inference,
  t.layout->'dvr_backups' as backups, coalesce(t.layout->>'originator' = 'other', false) as manual,
  t.layout->>'failover_from' as failover_from, t.layout->>'created_at' as since,
  (select array_agg(a.agent_id order by a.agent_id) from stream_agents a where a.name = t.name) as agents`;

const pageSize = 10_000;

/**
 * Everything that changed after a position, deletes first and then the streams as they are, in pages of one moment. From position 0
 * that is every stream.
 */
export const readPlacements = async (
  database: Database,
  after: number,
  receive: (rows: readonly PlacementRow[]) => void,
): Promise<void> =>
  database.transaction(async (transaction) => {
    await transaction.query('set transaction isolation level repeatable read, read only');
    const gone = after === 0 ? [] : await deletedAfter(transaction, after);
    if (gone.length > 0) receive(gone);
    for (let position = after; ;) {
      const rows = await transaction.query<Row>(
        `select ${columns} from streams t where t.position > $1 order by t.position limit ${pageSize}`,
        [position],
      );
      if (rows.length > 0) receive(rows.map(placementRow));
      if (rows.length < pageSize) return;
      position = Number(rows.at(-1)!.position);
    }
  });

const deletedAfter = async (database: Queryable, after: number): Promise<PlacementRow[]> => {
  const rows = await database.query<{ key: string; position: string }>(
    `select key, position from feed_tombstones where collection = 'streams' and position > $1 order by position`,
    [after],
  );
  return rows.map(({ key, position }) => ({ position: Number(position), stream: { name: key, gone: true } }));
};

const placementRow = ({
  position,
  placed,
  ingest,
  inference,
  backups,
  manual,
  failover_from,
  since,
  ...row
}: Row): PlacementRow => {
  const placement: Placement | null = placed
    ? {
        ingest,
        inference,
        backups: backups === null ? [] : [...new Set(JSON.parse(backups) as string[])],
        manual,
        failoverFrom: failover_from,
        since: Number(since),
      }
    : null;
  return { position: Number(position), stream: { ...row, placement } };
};

/** Bitrates of the streams that run, kbit/s. */
export const readBitrates = async (database: Queryable): Promise<ReadonlyMap<string, number>> => {
  const rows = await database.query<{ name: string; bitrate: number }>(
    'select name, bitrate::float8 as bitrate from stream_stats where alive and bitrate > 0',
  );
  return new Map(rows.map(({ name, bitrate }) => [name, bitrate]));
};

/** Streams as they would be stored with other configurations, in that order; without where they are placed. */
export const readPlanned = async (
  database: Queryable,
  planned: readonly { readonly key: string; readonly config: JsonObject }[],
): Promise<Omit<StoredStream, 'placement'>[]> =>
  database.query<Omit<StoredStream, 'placement'>>(
    `select given.name, given.config->>'namespace' as namespace, (given.config->'disabled')::boolean as disabled,
        coalesce(t.layout_pinned, false) as pinned, given.config->'labels' as labels, t.watcher->'layout_rules' as rules,
        layout_needs(given.config) as needs, (select array_agg(id order by id) from stream_agent_ids(given.config) as id) as agents
      from unnest($1::text[], $2::jsonb[]) with ordinality as given (name, config, n) left join streams t on t.name = given.name
      order by given.n`,
    [planned.map(({ key }) => key), planned.map(({ config }) => stringifyLossless(config))],
  );

/** A layout to write; `position` is that of the stream it was decided for. */
export interface LayoutToWrite {
  readonly name: string;
  readonly position: number;
  readonly layout: JsonObject;
}

/**
 * Writes layouts of streams that are still as they were when it was decided, each with a position of its own, and answers the
 * positions of those written. To be the last of a transaction; ring `streams` afterwards.
 */
export const writeLayouts = async (
  transaction: Queryable,
  layouts: readonly LayoutToWrite[],
): Promise<ReadonlyMap<string, number>> => {
  const present = await transaction.query<{ name: string; position: string }>(
    'select name, position from streams where name = any($1) order by name for update',
    [layouts.map(({ name }) => name)],
  );
  const positions = new Map(present.map(({ name, position }) => [name, Number(position)]));
  const current = layouts.filter(({ name, position }) => positions.get(name) === position);
  if (current.length === 0) return new Map();
  const rows = await transaction.query<{ name: string; position: string }>(
    `with first as materialized (select feed_next('streams', $3) as position)
     update streams t set layout = item.layout, layout_program = null, position = first.position + item.n - 1
       from first, unnest($1::text[], $2::jsonb[]) with ordinality as item (name, layout, n)
       where t.name = item.name
       returning t.name, t.position`,
    [current.map(({ name }) => name), current.map(({ layout }) => stringifyLossless(layout)), current.length],
  );
  return new Map(rows.map(({ name, position }) => [name, Number(position)]));
};

/** The zones that only streams naming them may be in. */
export const readDedicatedZones = async (database: Queryable): Promise<string[]> => {
  const rows = await database.query<{ name: string }>(`select name from zones where config->'is_dedicated' = 'true'`);
  return rows.map(({ name }) => name);
};
