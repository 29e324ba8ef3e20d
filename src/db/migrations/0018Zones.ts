import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Zones, the nodes in them, and how cameras are entered. */
export class Zones1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table zones (
        name text collate "C" primary key,
        config jsonb not null default '{}',
        position int8 not null unique,
        created_at timestamptz not null default now(),
        search text generated always as (name) stored
      );
      create index zones_search on zones using gin (search gin_trgm_ops);
      select feed_create('zones');

      -- Which streams have rules about a zone.
      create index streams_preferred_zones on streams
        using gin ((watcher->'layout_rules'->'preferred_zones') jsonb_path_ops);
      create index streams_required_zones on streams
        using gin ((watcher->'layout_rules'->'required_zones') jsonb_path_ops);

      -- Which nodes are in which zones, whether or not there are such zones: their labels zone, zone.2, required.zone and so on.
      create view streamer_zones as
        select distinct n.hostname, label.value collate "C" as zone
          from streamers n
            cross join lateral jsonb_each_text(
              case when jsonb_typeof(n.config->'labels') = 'object' then n.config->'labels' else '{}' end) as label
          where label.key ~ '^(required\\.)?zone(\\.[0-9]+)?$';

      -- JSON text sealed with the installation's secret key: login, password and port.
      create table camera_access (
        name text collate "C" primary key references streams on delete cascade,
        secrets bytea not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table camera_access;
      drop view streamer_zones;
      drop index streams_required_zones;
      drop index streams_preferred_zones;
      drop table zones;
      drop sequence feed_position_zones;
      delete from feed_tombstones where collection = 'zones';
      delete from feed_collections where collection = 'zones';
    `);
  }
}
