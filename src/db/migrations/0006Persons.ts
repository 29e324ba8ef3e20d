import type { MigrationInterface, QueryRunner } from 'typeorm';
import { absentAsNull } from '../../collection/collection.ts';

/** People whose faces are recognized. A deleted one stays as a tombstone without biometric data. */
export class Persons1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table persons (
        id int8 primary key,
        organization_id int,
        config jsonb not null default '{}',
        position int8 not null unique,
        created_at timestamptz not null default now(),
        external_id text collate "C" generated always as (${absentAsNull("config->>'external_id'")}) stored,
        originator text collate "C" generated always as (${absentAsNull("config->>'originator'")}) stored,
        deleted_at int8,
        search text generated always as (config->>'external_id') stored
      );
      create index persons_organization on persons (organization_id, id);
      create index persons_external_id on persons (external_id nulls first, id);
      create index persons_originator on persons (originator nulls first, id);
      create index persons_deleted_at on persons (deleted_at nulls first, id);
      create index persons_search on persons using gin (search gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table persons');
  }
}
