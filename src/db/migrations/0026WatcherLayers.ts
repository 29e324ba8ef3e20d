import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What only Watcher has of nodes, and the layer that Watcher lays over a stream's configuration. */
export class WatcherLayers1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The members that only Watcher has, at their places in the document.
      alter table streamers add column watcher jsonb;

      alter table streams
        -- The layer over the configuration. Null: none; then config is what was saved.
        add column override jsonb,
        -- With an override: what was saved below it. config then is what comes of both.
        add column config_below jsonb;

      -- A stream's vision with the titles of its regions, which only Watcher has, by id of region.
      create function titled_vision(vision jsonb, titles jsonb) returns jsonb language sql immutable parallel safe as $$
        select case when titles is null or jsonb_typeof(vision->'detectors') is distinct from 'array' then vision else
          jsonb_set(vision, '{detectors}', coalesce((
            select jsonb_agg(detector || case when titles ? (detector->>'region_id')
                then jsonb_build_object('region_title', titles->(detector->>'region_id')) else '{}' end order by n)
              from jsonb_array_elements(vision->'detectors') with ordinality as detectors (detector, n)), '[]')) end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function titled_vision(jsonb, jsonb);
      alter table streams drop column config_below, drop column override;
      alter table streamers drop column watcher;
    `);
  }
}
