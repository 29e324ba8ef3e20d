import type { MigrationInterface, QueryRunner } from 'typeorm';
import { absentAsNull } from '../../collection/collection.ts';

/** Agents, what is reported of them, and which streams use them. */
export class Agents1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agents (
        id text collate "C" primary key,
        organization_id int,
        config jsonb not null default '{}',
        -- What an agent's key is checked by, as JSON text sealed with the installation's secret key.
        secrets bytea,
        layout jsonb,
        -- What made the layout: the caller's X-Originator, or api; null: the layouter.
        layout_program text,
        position int8 not null unique,
        created_at timestamptz not null default now(),
        serial text collate "C" generated always as (${absentAsNull("config->>'serial'")}) stored,
        model text collate "C" generated always as (${absentAsNull("config->>'model'")}) stored,
        search text generated always as (
          id || E'\\n' || coalesce(config->>'serial', '') || E'\\n' || coalesce(config->>'model', '')
        ) stored
      );
      create index agents_organization on agents (organization_id, id);
      create index agents_serial on agents (serial nulls first, id);
      create index agents_model on agents (model nulls first, id);
      create index agents_search on agents using gin (search gin_trgm_ops);

      -- A layout is dated by the position of the write that made it, unless it changes nothing.
      create function agents_date_layout() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.layout->'ingest' is not distinct from new.layout->'ingest'
          and (old.layout is null) = (new.layout is null) then
          new.layout := old.layout;
          new.layout_program := old.layout_program;
        else
          new.layout := new.layout || jsonb_build_object('created_at', new.position);
        end if;
        return new;
      end $$;
      create trigger agents_date_layout before insert or update of layout on agents
        for each row execute function agents_date_layout();

      -- The next poll fills it again, so it may be lost in a crash.
      create unlogged table agent_stats (
        id text collate "C" primary key,
        stats jsonb not null,
        fetched_at timestamptz not null default now()
      ) with (fillfactor = 50);

      -- Which streams name which agents in their inputs, whether or not there are such agents.
      create table stream_agents (
        agent_id text collate "C" not null,
        name text collate "C" not null references streams on delete cascade,
        primary key (agent_id, name)
      );
      create index stream_agents_name on stream_agents (name);

      create function stream_agent_ids(config jsonb) returns setof text language sql immutable as $$
        select distinct substring(location #>> '{}' from '^agent://([^/?#]+)') collate "C"
          from (
            select jsonb_path_query(config, '$.inputs[*].via') union all select jsonb_path_query(config, '$.inputs[*].url')
          ) as named (location)
          where jsonb_typeof(location) = 'string' and location #>> '{}' ~ '^agent://[^/?#]'
      $$;
      create function streams_use_agents() returns trigger language plpgsql as $$
      begin
        delete from stream_agents where name = new.name and agent_id not in (select stream_agent_ids(new.config));
        insert into stream_agents (agent_id, name) select stream_agent_ids(new.config), new.name on conflict do nothing;
        return null;
      end $$;
      create trigger streams_use_agents after insert on streams
        for each row when (new.config->>'inputs' like '%"agent://%') execute function streams_use_agents();
      create trigger streams_change_agents after update of config on streams
        for each row when (old.config->'inputs' is distinct from new.config->'inputs'
          and (old.config->>'inputs' like '%"agent://%' or new.config->>'inputs' like '%"agent://%'))
        execute function streams_use_agents();
      insert into stream_agents (agent_id, name) select stream_agent_ids(config), name from streams;

      -- What a stream's layouts were, in the form of a collection.
      create view stream_layout_documents as
        select name, created_at, layout - 'created_at' as config, created_at as position from stream_layouts;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view stream_layout_documents;
      drop trigger streams_use_agents on streams;
      drop trigger streams_change_agents on streams;
      drop function streams_use_agents();
      drop function stream_agent_ids(jsonb);
      drop table stream_agents;
      drop table agent_stats;
      drop table agents;
      drop function agents_date_layout();
    `);
  }
}
