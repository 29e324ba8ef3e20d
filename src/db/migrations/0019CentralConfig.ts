import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was saved of Central's config: one row, there from the start. */
export class CentralConfig1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select feed_create('central_config');
      create table central_config (
        name text collate "C" primary key default 'central' check (name = 'central'),
        config jsonb not null default '{}',
        -- Keys and passwords as JSON text, sealed.
        secrets bytea,
        position int8 not null unique,
        created_at timestamptz not null default now()
      );
      insert into central_config (position) values (feed_next('central_config'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table central_config;
      drop sequence feed_position_central_config;
      delete from feed_tombstones where collection = 'central_config';
      delete from feed_collections where collection = 'central_config';
    `);
  }
}
