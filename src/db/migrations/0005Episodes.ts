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

      -- Who sees a stream sees its episodes. When it comes, goes or changes hands, so do they, without a write of theirs:
      -- the feed of episodes tells it once for each organization, not for each episode.
      create function episodes_change_hands() returns trigger language plpgsql as $$
      begin
        if exists (select from episodes where media = coalesce(new.name, old.name)) then
          insert into feed_tombstones (collection, position, key, organization_id)
            select 'episodes', feed_next('episodes'), '', organization
              from unnest(array[old.organization_id, new.organization_id]) as organization where organization is not null;
        end if;
        return null;
      end $$;
      create trigger episodes_come after insert on streams
        for each row when (new.organization_id is not null) execute function episodes_change_hands();
      create trigger episodes_go after delete on streams
        for each row when (old.organization_id is not null) execute function episodes_change_hands();
      create trigger episodes_change_hands after update of organization_id on streams
        for each row when (old.organization_id is distinct from new.organization_id)
        execute function episodes_change_hands();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger episodes_come on streams;
      drop trigger episodes_go on streams;
      drop trigger episodes_change_hands on streams;
      drop function episodes_change_hands();
      drop table episodes;
    `);
  }
}
