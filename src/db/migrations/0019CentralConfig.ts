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
      -- A version of 0 says that there is nothing.
      update domain_config set version = version + 1;
      alter table domain_config alter version set default 1;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table domain_config alter version set default 0;
      drop table central_config;
      drop sequence feed_position_central_config;
      delete from feed_tombstones where collection = 'central_config';
      delete from feed_collections where collection = 'central_config';
    `);
  }
}
