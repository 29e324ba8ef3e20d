import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deadAfterMs, lateAfterMs } from '../../cluster/health/streamHealth.ts';

/** What the health of the cluster is computed from; load balancers. */
export class Cluster1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What decides how a stream does: the same as src/cluster/health/streamFacts.ts finds in its document.
      create view stream_health_facts as
        select t.name, t.ingest,
          coalesce(t.disabled, false) as disabled,
          coalesce(t.static, true) as static,
          coalesce(jsonb_typeof(t.layout->'ingest') = 'string', false) as placed,
          coalesce(s.alive, false) and delayed.ms <= ${deadAfterMs} as alive,
          coalesce(s.status = 'error', false) as failed,
          delayed.ms >= ${lateAfterMs} as late,
          coalesce(s.online_clients, 0) > 0 as watched,
          jsonb_typeof(t.layout->'dvr_backups') = 'array'
            and not coalesce(s.stats->'running_on', '[]') @> (t.layout->'dvr_backups') as copy_missing,
          coalesce((s.stats->'input_error_rate')::numeric, 0) > 0 as input_errors
        from streams t left join stream_stats s on s.name = t.name
          cross join lateral (select coalesce((s.stats->'ts_delay')::numeric, 0) as ms) as delayed;

      -- What decides how an agent does, and the node it is on: that of the latest placed stream that uses it, else its own.
      create view agent_health_facts as
        select t.id, coalesce(used.ingest, t.layout->>'ingest') as ingest,
          s.fetched_at is not null as online,
          coalesce((s.stats->'endpoint_connection'->'alive')::boolean = false, false) as control_lost,
          coalesce((s.stats->'streampoint_connection'->'alive')::boolean = false, false) as video_lost
        from agents t
          left join agent_stats s on s.id = t.id and s.fetched_at > now() - interval '60 seconds'
          left join (
            select distinct on (u.agent_id) u.agent_id, p.ingest
              from stream_agents u join streams p on p.name = u.name where p.layout is not null
              order by u.agent_id, (p.layout->'created_at')::int8 desc
          ) as used on used.agent_id = t.id;

      -- What of a stream decides where it is played and published.
      create view stream_places as
        select t.name, t.namespace, t.ingest, coalesce(t.disabled, false) as disabled,
          case when s.alive then coalesce(s.stats->'running_on', '[]') else '[]' end as running_on
        from streams t left join stream_stats s on s.name = t.name;

      create table load_balancers (
        name text collate "C" primary key,
        config jsonb not null default '{}',
        position int8 not null unique,
        created_at timestamptz not null default now(),
        search text generated always as (name) stored
      );
      create index load_balancers_search on load_balancers using gin (search gin_trgm_ops);
      select feed_create('load_balancers');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table load_balancers;
      drop sequence feed_position_load_balancers;
      delete from feed_tombstones where collection = 'load_balancers';
      delete from feed_collections where collection = 'load_balancers';
      drop view stream_places;
      drop view agent_health_facts;
      drop view stream_health_facts;
    `);
  }
}
