import type { StoredNode } from '../../src/cluster/layouter/nodeFacts.ts';
import type { Queryable } from '../../src/db/types.ts';
import { parseLossless, type JsonObject, type JsonValue } from '../../src/json/lossless.ts';

interface Row {
  hostname: string;
  config: string;
  stats: string | null;
  dvrs: string | null;
  silent_ms: number | null;
  known_ms: number;
  mode: string | null;
}

/** The nodes as configured and as they last told of themselves. Ages go by the database's clock. */
export const readNodes = async (database: Queryable): Promise<StoredNode[]> => {
  const rows = await database.query<Row>(
    `select n.hostname, n.config, s.stats, s.dvrs, n.maintenance->>'mode' as mode,
        (extract(epoch from clock_timestamp() - s.fetched_at) * 1000)::float8 as silent_ms,
        (extract(epoch from clock_timestamp() - n.created_at) * 1000)::float8 as known_ms
      from streamers n left join streamer_stats s on s.hostname = n.hostname`,
  );
  return rows.map(({ hostname, config, stats, dvrs, silent_ms: silentMs, known_ms: knownMs, mode }) => ({
    hostname,
    config: parsed(config) as JsonObject,
    stats: stats === null ? null : { dvrs: parsed(dvrs), ...(parsed(stats) as JsonObject) },
    silentMs,
    knownMs,
    cordoned: mode !== null,
    draining: mode === 'draining',
  }));
};

const parsed = (text: string | null): JsonValue => (text === null ? null : (parseLossless(text) as JsonValue));

/** How long each node has been silent, milliseconds; null: it never spoke. */
export const readSilence = async (database: Queryable): Promise<ReadonlyMap<string, number | null>> => {
  const rows = await database.query<{ hostname: string; silent_ms: number | null }>(
    `select n.hostname, (extract(epoch from clock_timestamp() - s.fetched_at) * 1000)::float8 as silent_ms
      from streamers n left join streamer_stats s on s.hostname = n.hostname`,
  );
  return new Map(rows.map(({ hostname, silent_ms: silentMs }) => [hostname, silentMs]));
};
