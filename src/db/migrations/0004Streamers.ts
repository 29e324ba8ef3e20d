import type { MigrationInterface, QueryRunner } from 'typeorm';
import { absentAsNull } from '../../collection/collection.ts';

/** Media server nodes and what they report of themselves. */
export class Streamers1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table streamers (
        hostname text collate "C" primary key,
        config jsonb not null default '{}',
        -- The members that are never shown, as JSON text sealed with the installation's secret key.
        secrets bytea,
        position int8 not null unique,
        created_at timestamptz not null default now(),
        role text collate "C" generated always as (${absentAsNull("config->>'role'")}) stored,
        namespace text collate "C" generated always as (${absentAsNull("config->>'namespace'")}) stored,
        labels jsonb generated always as (config->'labels') stored,
        search text generated always as (
          hostname || E'\\n' || coalesce(config->>'api_url', '') || E'\\n' || coalesce(config->>'public_payload_url', '')
          || E'\\n' || coalesce(config->>'private_payload_url', '') || E'\\n' || coalesce((config->'labels')::text, '')
        ) stored
      );
      create index streamers_role on streamers (role nulls first, hostname);
      create index streamers_namespace on streamers (namespace nulls first, hostname);
      create index streamers_labels on streamers using gin (labels jsonb_path_ops);
      create index streamers_search on streamers using gin (search gin_trgm_ops);

      -- The next poll fills it again, so it may be lost in a crash.
      create unlogged table streamer_stats (
        hostname text collate "C" primary key,
        stats jsonb not null,
        fetched_at timestamptz not null default now()
      ) with (fillfactor = 50);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table streamer_stats;
      drop table streamers;
    `);
  }
}
