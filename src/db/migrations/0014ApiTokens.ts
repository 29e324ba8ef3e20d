import type { MigrationInterface, QueryRunner } from 'typeorm';

/** API tokens, known by the digest of their key. */
export class ApiTokens1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_tokens (
        name text collate "C" primary key,
        config jsonb not null default '{}',
        -- Tells keys apart to people; no secret.
        key_id text not null,
        key_hash bytea not null unique,
        last_used_at timestamptz,
        position int8 not null unique,
        created_at timestamptz not null default now(),
        search text generated always as (name) stored
      );
      create index api_tokens_search on api_tokens using gin (search gin_trgm_ops);
      select feed_create('api_tokens');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table api_tokens;
      drop sequence feed_position_api_tokens;
      delete from feed_tombstones where collection = 'api_tokens';
      delete from feed_collections where collection = 'api_tokens';
    `);
  }
}
