import type { MigrationInterface, QueryRunner } from 'typeorm';
import { absentAsNull } from '../../collection/collection.ts';

/** Streams, where they run and ran, and what nodes report of them. */
export class Streams1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;

      create table streams (
        name text collate "C" primary key,
        organization_id int,
        config jsonb not null default '{}',
        layout jsonb,
        -- What made the layout: the caller's X-Originator, or api; null: the layouter.
        layout_program text,
        position int8 not null unique,
        created_at timestamptz not null default now(),
        title text collate "C" generated always as (${absentAsNull("config->>'title'")}) stored,
        comment text collate "C" generated always as (${absentAsNull("config->>'comment'")}) stored,
        template text collate "C" generated always as (${absentAsNull("config->>'template'")}) stored,
        namespace text collate "C" generated always as (${absentAsNull("config->>'namespace'")}) stored,
        provider text collate "C" generated always as (${absentAsNull("config->>'provider'")}) stored,
        sort_position numeric generated always as ((config->'position')::numeric) stored,
        static boolean generated always as ((config->'static')::boolean) stored,
        disabled boolean generated always as ((config->'disabled')::boolean) stored,
        labels jsonb generated always as (config->'labels') stored,
        ingest text collate "C" generated always as (${absentAsNull("layout->>'ingest'")}) stored,
        inference text collate "C" generated always as (${absentAsNull("layout->>'inference'")}) stored,
        search text generated always as (
          name || E'\\n' || coalesce(config->>'title', '') || E'\\n' || coalesce(config->>'comment', '')
          || E'\\n' || coalesce(jsonb_path_query_array(config, '$.inputs[*].url')::text, '')
        ) stored
      );
      create index streams_organization on streams (organization_id, name);
      create index streams_title on streams (title nulls first, name);
      create index streams_template on streams (template nulls first, name);
      create index streams_namespace on streams (namespace nulls first, name);
      create index streams_provider on streams (provider nulls first, name);
      create index streams_sort_position on streams (sort_position nulls first, name);
      create index streams_disabled on streams (disabled nulls first, name);
      create index streams_static on streams (static nulls first, name);
      create index streams_ingest on streams (ingest nulls first, name);
      create index streams_inference on streams (inference nulls first, name);
      create index streams_labels on streams using gin (labels jsonb_path_ops);
      create index streams_config on streams using gin (config jsonb_path_ops);
      create index streams_search on streams using gin (search gin_trgm_ops);

      -- All that other domains may read of streams.
      create view stream_organizations as select name, organization_id from streams;

      -- The next poll fills it again, so it may be lost in a crash. Half-empty pages keep its many updates in place.
      create unlogged table stream_stats (
        name text collate "C" primary key,
        stats jsonb not null,
        bitrate numeric generated always as ((stats->'bitrate')::numeric) stored,
        online_clients numeric generated always as ((stats->'online_clients')::numeric) stored,
        alive boolean generated always as ((stats->'alive')::boolean) stored,
        status text collate "C" generated always as (${absentAsNull("stats->>'status'")}) stored
      ) with (fillfactor = 50);
      create index stream_stats_bitrate on stream_stats (bitrate nulls first, name);

      create table stream_layouts (
        name text collate "C" not null,
        created_at int8 not null,
        layout jsonb not null,
        program text,
        primary key (name, created_at)
      );

      -- A layout is dated by the position of the write that made it. One that places the stream where it already runs changes
      -- nothing, whoever asks for it.
      create function streams_date_layout() returns trigger language plpgsql as $$
      declare
        told constant text[] := array['created_at', 'originator', 'change_reason', 'node_layout_decisions'];
      begin
        if tg_op = 'UPDATE' and old.layout - told is not distinct from new.layout - told then
          new.layout := old.layout;
          new.layout_program := old.layout_program;
        else
          new.layout := new.layout || jsonb_build_object('created_at', new.position);
        end if;
        return new;
      end $$;
      create trigger streams_date_layout before insert or update of layout on streams
        for each row execute function streams_date_layout();

      create function streams_keep_layout() returns trigger language plpgsql as $$
      begin
        insert into stream_layouts (name, created_at, layout, program)
          values (new.name, new.position, new.layout, new.layout_program);
        return null;
      end $$;
      create trigger streams_keep_first_layout after insert on streams
        for each row when (new.layout is not null) execute function streams_keep_layout();
      create trigger streams_keep_layout after update of layout on streams
        for each row when (new.layout is not null and new.layout is distinct from old.layout)
        execute function streams_keep_layout();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table stream_layouts;
      drop table stream_stats;
      drop view stream_organizations;
      drop table streams;
      drop function streams_date_layout();
      drop function streams_keep_layout();
    `);
  }
}
