import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What Watcher keeps of a stream beside its configuration, and what streams read of accounts and episodes. */
export class Cameras1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table streams
        -- The members that only Watcher has.
        add column watcher jsonb,
        -- Who wrote the stream last, as the subject of a viewer.
        add column changed_by text;

      -- All that streams may read of accounts, beside presets.
      create view organization_titles as select id, title from organizations;
      create view user_names as select 'user:' || id as subject, name from users;

      create view share_keys as select key, media, config->'permissions' as permissions, expires_at from shares;
      create view stream_episodes as select media, opened_at from episodes;

      -- Finds the latest episode of a camera without reading the others.
      create index episodes_media_opened_at on episodes (media, opened_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index episodes_media_opened_at;
      drop view stream_episodes;
      drop view share_keys;
      drop view user_names;
      drop view organization_titles;
      alter table streams drop column watcher, drop column changed_by;
    `);
  }
}
