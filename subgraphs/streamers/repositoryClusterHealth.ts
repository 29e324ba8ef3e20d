import type { AgentFacts } from '../../src/cluster/health/agentHealth.ts';
import type { ClusterFacts, Counted } from '../../src/cluster/health/clusterStats.ts';
import type { StreamFacts } from '../../src/cluster/health/streamHealth.ts';
import type { Queryable } from '../../src/db/types.ts';
import { parseLossless, type JsonObject } from '../../src/json/lossless.ts';
import { isAliveSql, type DeadTimeout } from './collection.ts';

/** Reads what the health of the cluster is computed from, in three statements however large it is. */
export type ReadClusterFacts = () => Promise<ClusterFacts>;

// Streams and agents with equal facts do equally, so the database only counts them: a hundred thousand make a few rows.
const streamsSql = `
  select ingest as hostname, disabled, static, placed, alive, failed, late, watched, coalesce(copy_missing, false) as "copyMissing",
    input_errors as "inputErrors", count(*)::int as count
  from stream_health_facts group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`;

const agentsSql = `
  select ingest as hostname, online, control_lost as "controlLost", video_lost as "videoLost", count(*)::int as count
  from agent_health_facts group by 1, 2, 3, 4`;

const streamersSql = (deadTimeoutMs: DeadTimeout): string => `
  select m.epoch::uuid::text as "serverId", floor(extract(epoch from now()) * 1000)::float8 as "collectedAt",
    coalesce((
      select jsonb_agg(jsonb_build_object('hostname', t.hostname, 'cpu_limit', t.config->'cpu_limit',
          'total_bandwidth', t.config->'total_bandwidth', 'stats', s.stats) order by t.hostname)
        from streamers t left join streamer_stats s
          on s.hostname = t.hostname and ${isAliveSql(deadTimeoutMs)}
    ), '[]') as streamers
  from feed_meta m`;

export const clusterFactsReader =
  (database: Queryable, deadTimeoutMs: DeadTimeout): ReadClusterFacts =>
  async () => {
    const [[cluster], streams, agents] = await Promise.all([
      database.query<{ serverId: string; collectedAt: number; streamers: string }>(streamersSql(deadTimeoutMs)),
      database.query<CountRow<StreamFacts>>(streamsSql),
      database.query<CountRow<AgentFacts>>(agentsSql),
    ]);
    if (!cluster) throw new Error('The feed has no history');
    return {
      ...cluster,
      streamers: parseLossless(cluster.streamers) as readonly (JsonObject & { hostname: string })[],
      streams: streams.map(counted<StreamFacts>),
      agents: agents.map(counted<AgentFacts>),
    };
  };

type CountRow<Facts> = Facts & { hostname: string | null; count: number };

const counted = <Facts>({ hostname, count, ...facts }: CountRow<Facts>): Counted<Facts> => ({
  hostname,
  count,
  facts: facts as unknown as Facts,
});
