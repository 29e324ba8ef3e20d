import type { MigrationInterface, QueryRunner } from 'typeorm';

const dateLayout = (unchanged: string): string => `
  create or replace function streams_date_layout() returns trigger language plpgsql as $$
  declare
    told constant text[] := array['created_at', 'originator', 'change_reason', 'node_layout_decisions'];
  begin
    if tg_op = 'UPDATE' and ${unchanged} then
      new.layout := old.layout;
      new.layout_program := old.layout_program;
    else
      new.layout := new.layout || jsonb_build_object('created_at', new.position);
    end if;
    return new;
  end $$;`;

const samePlace = 'old.layout - told is not distinct from new.layout - told';

/** What the layouter reads of a stream without unpacking its whole configuration, and the pin that holds it off. */
export class Layouter1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What of a configuration decides what a stream needs of nodes.
      create function layout_needs(config jsonb) returns jsonb language sql immutable as $$
        select jsonb_strip_nulls(jsonb_build_object(
          'bitrate', config->'claims'->'bitrate',
          'dvr', case when jsonb_typeof(config->'dvr') = 'object' then jsonb_build_object(
            'expiration', config->'dvr'->'expiration', 'storage_limit', config->'dvr'->'storage_limit',
            'redundancy_factor', config->'dvr'->'redundancy_factor') end,
          'vision', case when jsonb_typeof(config->'vision') = 'object' then true end,
          'transcoder', case when jsonb_typeof(config->'transcoder') = 'object' and config->'transcoder' <> '{}' then true end))
      $$;
      alter table streams
        add column layout_needs jsonb generated always as (layout_needs(config)) stored,
        -- Nobody but a person moves the stream.
        add column layout_pinned boolean not null default false;

      -- Of a stream that is nowhere, why it is there is what its layouts tell.
      ${dateLayout(`${samePlace} and (new.layout ? 'ingest' or new.layout->'change_reason' is not distinct from old.layout->'change_reason')`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${dateLayout(samePlace)}
      alter table streams drop column layout_needs, drop column layout_pinned;
      drop function layout_needs(jsonb);
    `);
  }
}
