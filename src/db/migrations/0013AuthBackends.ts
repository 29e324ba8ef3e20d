import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who decides whether somebody may play, and the names of the archives that streams and nodes speak of. */
export class AuthBackends1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table auth_backends (
        name text collate "C" primary key,
        config jsonb not null default '{}',
        position int8 not null unique,
        created_at timestamptz not null default now(),
        search text generated always as (name) stored
      );
      create index auth_backends_search on auth_backends using gin (search gin_trgm_ops);
      select feed_create('auth_backends');
      create trigger auth_backends_change_nodes after insert or update or delete on auth_backends
        for each statement execute function provisioning_changes_everywhere();

      create index streams_dvr on streams ((config->'dvr'->>'reference') collate "C")
        where config->'dvr'->>'reference' is not null;

      -- All that other domains may read of archives. The names that streams refer to are found one by one along their index,
      -- since a hundred thousand streams share a few archives.
      create view dvr_names as
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
        ) as names;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view dvr_names;
      drop index streams_dvr;
      drop table auth_backends;
      drop sequence feed_position_auth_backends;
      delete from feed_tombstones where collection = 'auth_backends';
      delete from feed_collections where collection = 'auth_backends';
    `);
  }
}
