import type { SecretBox } from '../../src/auth/secrets.ts';
import type { NodeReport, PolledNode } from '../../src/cluster/polling/types.ts';
import { LeaseLost } from '../../src/db/lease.ts';
import type { Database, Queryable } from '../../src/db/types.ts';
import { parseExact, stringifyLossless, type JsonObject, type JsonValue } from '../../src/json/lossless.ts';
import type { StreamerSecrets } from './secrets.ts';

interface NodeRow {
  hostname: string;
  config: string;
  secrets: Buffer | null;
  stats: string | null;
}

/** All nodes that have a cluster key, as they are to be polled. */
export const readPolledNodes = async (database: Queryable, secretBox: SecretBox): Promise<PolledNode[]> => {
  const rows = await database.query<NodeRow>(
    `select n.hostname, n.config, n.secrets, s.stats
      from streamers n left join streamer_stats s on s.hostname = n.hostname order by n.hostname`,
  );
  return rows.flatMap(({ hostname, config: text, secrets, stats }) => {
    if (!secrets) return [];
    const { cluster_key: clusterKey, node_cluster_key: nodeKey } = JSON.parse(
      secretBox.open(secrets),
    ) as StreamerSecrets;
    if (clusterKey === undefined) return [];
    const config = parseExact(text) as JsonObject;
    return [
      {
        address: {
          hostname,
          role: textIn(config['role']) ?? 'streamer',
          apiUrl: textIn(config['api_url']),
          clusterKey,
        },
        fetchMs: periodIn(config['fetch_timeout']),
        staleMs: periodIn(config['stale_timeout']),
        provisioned: {
          clusterKey: nodeKey ?? clusterKey,
          config: (config['config'] ?? {}) as JsonObject,
        },
        lastStats: stats === null ? {} : (parseExact(stats) as JsonObject),
      },
    ];
  });
};

const textIn = (value: JsonValue | undefined): string | null => (typeof value === 'string' ? value : null);

const periodIn = (value: JsonValue | undefined): number | null =>
  typeof value === 'number' && value > 0 ? value : null;

/** On which nodes streams were last told to be. */
export const readRunning = async (database: Queryable): Promise<{ name: string; hostnames: string[] }[]> => {
  const rows = await database.query<{ name: string; running_on: string }>(
    `select name, running_on from stream_running where jsonb_array_length(running_on) > 0`,
  );
  return rows.map(({ name, running_on: running }) => ({ name, hostnames: JSON.parse(running) as string[] }));
};

/**
 * Writes all that was learned of a node at one time, in one statement that waits for no other writer of nodes. Throws `LeaseLost`
 * when `lease` is another's.
 *
 * Statistics of a node that was not reached keep the time they are from.
 */
export const writeReport = async (
  database: Database,
  lease: { readonly name: string; readonly token: string },
  { hostname, stats, reached, dvrs, streams, agents }: NodeReport,
): Promise<void> => {
  const held = await database.query(
    `with held as materialized (select 1 from leases where name = $1 and token = $2 for key share),
      node as (
        insert into streamer_stats as present (hostname, stats, dvrs)
          select n.hostname, $4::jsonb, $6::jsonb from held, streamers n
            where n.hostname = $3 and $4::jsonb is not null
              and ($5 or exists (select from streamer_stats s where s.hostname = n.hostname))
          on conflict (hostname) do update set
            stats = excluded.stats,
            dvrs = coalesce(excluded.dvrs, present.dvrs),
            fetched_at = case when $5 then excluded.fetched_at else present.fetched_at end
      )
      select stream_stats_record($7::json), agent_stats_record($8::json) from held`,
    [
      lease.name,
      lease.token,
      hostname,
      stats && stringifyLossless(stats),
      reached,
      dvrs && stringifyLossless([...dvrs]),
      streams.length === 0 ? null : streamsText(streams),
      agents.length === 0 ? null : stringifyLossless(agents as unknown as JsonValue),
    ],
  );
  if (held.length === 0) throw new LeaseLost(`The lease ${lease.name} is another's`);
};

/** Details may hold integers that a number cannot; looking for them costs more than all the rest. */
const streamsText = (streams: NodeReport['streams']): string =>
  streams.some(({ details }) => details !== null)
    ? stringifyLossless(streams as unknown as JsonValue)
    : JSON.stringify(streams);
