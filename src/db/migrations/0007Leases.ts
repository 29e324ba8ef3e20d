import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which process does the work that only one may do. */
export class Leases1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table leases (
        name text primary key,
        holder uuid not null,
        token int8 not null default 1,
        expires_at timestamptz not null,
        -- Makes the token a key: who locks the row for key share lets its holder renew, but nobody take over.
        unique (name, token)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table leases');
  }
}
