import { randomBytes } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log: who changed what, from where. */
export class Audit1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_events (
        id int8 generated always as identity primary key,
        -- Given when somebody reads the feed, so that writers need not wait for each other.
        position int8 unique,
        utc_ms int8 not null default (extract(epoch from clock_timestamp()) * 1000)::int8,
        config jsonb not null
      );
      create index audit_events_config on audit_events using gin (config jsonb_path_ops);
      create index audit_events_utc_ms on audit_events (utc_ms nulls first, id);
      create index audit_events_unsettled on audit_events (id) where position is null;
      select feed_create('audit_events');

      -- Gives at most 10,000 committed events their places in the feed, and returns how many had none.
      create function audit_settle() returns int language plpgsql volatile as $$
      declare
        unsettled int8[];
      begin
        if not exists (select from audit_events where position is null) then
          return 0;
        end if;
        -- Before looking, so that what another settled meanwhile is seen as settled.
        perform pg_advisory_xact_lock(7001, hashtext('audit_events'));
        select array_agg(id order by id) into unsettled
          from (select id from audit_events where position is null order by id limit 10000) as oldest;
        if unsettled is null then
          return 0;
        end if;
        update audit_events e set position = first.position + item.n - 1
          from (select feed_next('audit_events', cardinality(unsettled)) as position offset 0) as first,
               unnest(unsettled) with ordinality as item (id, n)
          where e.id = item.id;
        return cardinality(unsettled);
      end $$;

      -- The key of the digests, as HMAC uses it: padded, and mixed with its two constants.
      create table audit_key (
        singleton boolean primary key default true check (singleton),
        inner_pad bytea not null,
        outer_pad bytea not null
      );

      -- HMAC-SHA256 of a document, whatever the order of its members; null for none.
      create function audit_digest(document jsonb) returns text language sql stable strict as $$
        select encode(sha256(outer_pad || sha256(inner_pad || convert_to(document::text, 'UTF8'))), 'hex') from audit_key
      $$;
    `);
    const key = Buffer.concat([randomBytes(32), Buffer.alloc(32)]);
    const mixed = (constant: number) => Buffer.from(key.map((byte) => byte ^ constant));
    await runner.query('insert into audit_key (inner_pad, outer_pad) values ($1, $2)', [mixed(0x36), mixed(0x5c)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function audit_settle();
      drop function audit_digest(jsonb);
      drop table audit_key;
      drop table audit_events;
      drop sequence feed_position_audit_events;
      delete from feed_tombstones where collection = 'audit_events';
      delete from feed_collections where collection = 'audit_events';
    `);
  }
}
