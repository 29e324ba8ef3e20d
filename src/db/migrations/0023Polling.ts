import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names of archives as migration 13 made them, and more. */
const dvrNames = (more: string): string => `
      create or replace view dvr_names as
        with recursive referred as (
          (select (config->'dvr'->>'reference') collate "C" as name from streams
            where config->'dvr'->>'reference' is not null order by 1 limit 1)
          union all
          select (select (config->'dvr'->>'reference') collate "C" from streams
            where config->'dvr'->>'reference' is not null
              and (config->'dvr'->>'reference') collate "C" > referred.name order by 1 limit 1)
          from referred where referred.name is not null
        )
        select name, '{}'::jsonb as config, 0::int8 as position from (
          select name from referred where name is not null
          union
          select (dvr->>'name') collate "C" from streamers
            cross join jsonb_array_elements(
              case when jsonb_typeof(config->'dvrs') = 'array' then config->'dvrs' else '[]' end) as dvr
            where dvr->>'name' is not null
          ${more}
        ) as names;`;

/** What pollers write of nodes, streams and agents. */
export class Polling1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Large and slow to change, so that the many updates of the rest leave it alone.
      alter table stream_stats add column details jsonb;
      -- The node's storages as it told of them last.
      alter table streamer_stats add column dvrs jsonb;

      -- For whoever asks nodes: what they told of streams, an array of {name, hostname, rank, stats, details}. Where several nodes
      -- tell of a stream, what its ingest tells counts, or else the least rank. Streams that are not there are passed over; details
      -- that are null stay. When a stream last ran is remembered.
      create function stream_stats_record(reports json) returns void language sql as $$
        insert into stream_stats as present (name, stats, details)
          select distinct on (t.name) t.name, r.stats, r.details
            from json_to_recordset(reports) as r (name text, hostname text, rank int, stats jsonb, details jsonb)
              join streams t on t.name = r.name
            order by t.name, (t.ingest is not distinct from r.hostname) desc, r.rank, r.hostname
          on conflict (name) do update set
            stats = case
              when excluded.stats ? 'last_running_at' or not present.stats ? 'last_running_at' then excluded.stats
              else excluded.stats || jsonb_build_object('last_running_at', present.stats->'last_running_at')
            end,
            details = coalesce(excluded.details, present.details)
      $$;

      -- Likewise of agents, an array of {id, stats}. The tunnel opened last counts while several nodes tell of an agent.
      create function agent_stats_record(reports json) returns void language sql as $$
        insert into agent_stats as present (id, stats, fetched_at)
          select distinct on (a.id) a.id, r.stats, now()
            from json_to_recordset(reports) as r (id text, stats jsonb) join agents a on a.id = r.id
            order by a.id
          on conflict (id) do update set stats = excluded.stats, fetched_at = excluded.fetched_at
            where present.fetched_at < now() - interval '15 seconds'
              or coalesce((excluded.stats->'streampoint_connection'->'opened_at')::numeric, 0)
                >= coalesce((present.stats->'streampoint_connection'->'opened_at')::numeric, 0)
      $$;

      -- On which nodes streams were last told to run.
      create view stream_running as select name, stats->'running_on' as running_on from stream_stats;

      ${dvrNames(`union select storage collate "C" from streamer_stats, jsonb_path_query(dvrs, '$[*].name') as named (name),
          lateral (select named.name #>> '{}') as read (storage) where jsonb_typeof(named.name) = 'string'`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${dvrNames('')}
      drop view stream_running;
      drop function agent_stats_record(json);
      drop function stream_stats_record(json);
      alter table streamer_stats drop column dvrs;
      alter table stream_stats drop column details;
    `);
  }
}
