import type { MigrationInterface, QueryRunner } from 'typeorm';
import { absentAsNull } from '../../collection/collection.ts';

/** What happened on streams. */
export class Episodes1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table episodes (
        id int8 primary key,
        config jsonb not null default '{}',
        position int8 not null unique,
        created_at timestamptz not null default now(),
        media text collate "C" not null generated always as (config->>'media') stored,
        episode_type text collate "C" generated always as (${absentAsNull("config->>'episode_type'")}) stored,
        opened_at int8 generated always as ((config->'opened_at')::int8) stored,
        closed_at int8 generated always as ((config->'closed_at')::int8) stored,
        search text generated always as (
          (config->>'media') || E'\\n' || coalesce(config->>'license_plate_text', '')
        ) stored
      );
      create index episodes_media on episodes (media, id);
      create index episodes_media_position on episodes (media, position);
      create index episodes_type on episodes (episode_type nulls first, id);
      create index episodes_type_position on episodes (episode_type, position);
      create index episodes_opened_at on episodes (opened_at nulls first, id);
      create index episodes_closed_at on episodes (closed_at nulls first, id);
      create index episodes_search on episodes using gin (search gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table episodes');
  }
}
