import type { MigrationInterface, QueryRunner } from 'typeorm';

const keepLayout = (layout: string): string => `
  create or replace function streams_keep_layout() returns trigger language plpgsql as $$
  begin
    insert into stream_layouts (name, created_at, layout, program)
      values (new.name, new.position, ${layout}, new.layout_program);
    return null;
  end $$;`;

const trigger = (when: string): string => `
  create trigger streams_keep_layout after update of layout on streams
    for each row when (${when}) execute function streams_keep_layout();`;

/** Nodes that are taken out of service, layouts as they change, and plans to change them. */
export class Maintenance1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null: in service. Else mode (cordoned, draining), since (milliseconds since 1970), and streams: how many were on it then.
      alter table streamers add column maintenance jsonb;

      -- All that other domains may read of where streams are: how many are on a node.
      create function streams_on_node(node text, out ingest int8, out inference int8, out dvr_backups int8) language sql stable as $$
        select (select count(*) from streams t where t.ingest = node),
          (select count(*) from streams t where t.inference = node),
          (select count(*) from streams t where t.layout ? 'dvr_backups' and t.layout->'dvr_backups' @> to_jsonb(node))
      $$;

      -- A follower reads layouts in the order in which they were made; that one was taken away is a layout too.
      create index stream_layouts_created_at on stream_layouts (created_at);
      ${keepLayout("coalesce(new.layout, jsonb_build_object('originator', 'other'))")}
      drop trigger streams_keep_layout on streams;
      ${trigger('new.layout is distinct from old.layout')}

      create table layout_plans (
        id uuid primary key default gen_random_uuid(),
        subject text not null,
        -- The streams as they shall be saved, and the layouts that came of it.
        items jsonb not null,
        changes jsonb not null,
        created_at timestamptz not null default now()
      );
      create index layout_plans_created_at on layout_plans (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table layout_plans;
      drop trigger streams_keep_layout on streams;
      ${trigger('new.layout is not null and new.layout is distinct from old.layout')}
      ${keepLayout('new.layout')}
      drop index stream_layouts_created_at;
      drop function streams_on_node(text);
      alter table streamers drop column maintenance;
    `);
  }
}
