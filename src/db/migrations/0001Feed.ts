import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The change feed: who is next, what left which organization, and whose history this is. */
export class Feed1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feed_meta (
        singleton boolean primary key default true check (singleton),
        epoch text not null default replace(gen_random_uuid()::text, '-', '')
      );
      insert into feed_meta default values;

      -- Departures up to the horizon may be forgotten: nobody can resume before it.
      create table feed_collections (
        collection text collate "C" primary key,
        horizon int8 not null default 0
      );

      -- The departures of rows: deleted, or moved out of the organization named, by the write that has this position. The
      -- empty key stands for rows of an organization that others see since, or no longer, without a write of theirs.
      create table feed_tombstones (
        collection text collate "C" not null,
        position int8 not null,
        key text collate "C" not null,
        organization_id int,
        primary key (collection, position)
      );
      create index feed_tombstones_key on feed_tombstones (collection, key, position);

      create function feed_create(wanted text) returns void language plpgsql as $$
      begin
        insert into feed_collections (collection) values (wanted);
        execute format('create sequence %I as int8', 'feed_position_' || wanted);
      end $$;

      -- The first of n consecutive positions, each a millisecond of its own. Call it in the last statement before COMMIT: the
      -- lock is released after the commit is visible, so no reader can pass these rows. A sequence, unlike a row, leaves no
      -- dead versions behind.
      create function feed_next(wanted text, n int default 1) returns int8 language plpgsql volatile as $$
      declare
        sequence regclass := format('%I', 'feed_position_' || wanted);
        first int8;
      begin
        if n < 1 then
          raise exception 'feed_next: n is %, it must be at least 1', n using errcode = '22023';
        end if;
        perform pg_advisory_xact_lock(7001, hashtext(wanted));
        first := greatest(nextval(sequence), (extract(epoch from clock_timestamp()) * 1000)::int8);
        perform setval(sequence, first + n - 1);
        return first;
      end $$;

      select feed_create(name)
        from unnest(array['streams', 'streamers', 'episodes', 'persons', 'users', 'organizations', 'agents']) as name;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function feed_next(text, int);
      drop function feed_create(text);
      do $$
      declare
        name text;
      begin
        for name in select collection from feed_collections loop
          execute format('drop sequence %I', 'feed_position_' || name);
        end loop;
      end $$;
      drop table feed_tombstones;
      drop table feed_collections;
      drop table feed_meta;
    `);
  }
}
