import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is wanted of each OvenMediaEngine, which forgets what its API made, and what it last said. */
export class OvenMediaEngine1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ome_resources (
        server text collate "C" not null,
        kind text collate "C" not null,
        host text collate "C" not null,
        application text collate "C" not null default '',
        stream text collate "C" not null default '',
        output text collate "C" not null default '',
        name text collate "C" not null default '',
        -- True: it shall be there; false: it shall go; null: the server has it by itself.
        wanted boolean,
        -- Documents hold keys of policies, webhooks and targets of pushes, so they are sealed.
        document bytea not null,
        applied bytea,
        observed bytea,
        statistics jsonb,
        phase text collate "C" not null,
        drift text[] not null default '{}',
        last_error text,
        last_error_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (server, kind, host, application, stream, output, name)
      );
      create index ome_resources_place on ome_resources (server, host, application, stream);

      create table ome_servers (
        server text collate "C" primary key,
        -- How it was at the last look.
        reachable boolean not null,
        last_error text,
        looked_at timestamptz not null,
        -- Version, counters and queues, as the server told them.
        told jsonb not null default '{}'
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ome_servers; drop table ome_resources;');
  }
}
