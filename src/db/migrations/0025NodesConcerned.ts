import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Grows the versions of nodes as migration 12 did. `first` makes all who do it take the lock of the feed of streams before those of the rows. */
const provisioningChanged = (first: string): string => `
      create or replace function provisioning_changed(nodes text[]) returns void language plpgsql as $$
      begin
        ${first}
        insert into provisioning_versions as present (node, version)
          select changed.node, (extract(epoch from clock_timestamp()) * 1000)::int8
            from (select distinct unnest(nodes) collate "C" as node) as changed order by changed.node
          on conflict (node) do update set version = greatest(present.version + 1, excluded.version);
      end $$;`;

const backendOf = (rule: string): string => `substring(config->'${rule}'->>'url' from '^auth://(.*)$')`;

/** Lets a change of a node or an auth backend reach the nodes whose answers it changes, and no others. */
export class NodesConcerned1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When what streams refer to last changed, on the clock of streams: nodes that others fetch streams from, and auth
      -- backends. What is gone stays, since that it went is a change.
      create table provisioning_causes (
        kind text collate "C" not null check (kind in ('source', 'auth_backend')),
        name text collate "C" not null,
        changed_at int8 not null,
        primary key (kind, name)
      );
      insert into provisioning_causes select 'source', hostname, position from streamers;
      insert into provisioning_causes select 'auth_backend', name, position from auth_backends;

      -- Takes its time from the feed of streams, which keeps their writers waiting until the commit: a stream that comes to refer
      -- to the cause meanwhile would be overlooked, or changed at an earlier time than the cause.
      create function provisioning_cause_changed(cause text, names text[]) returns void language sql as $$
        with now as materialized (select feed_next('streams') as moment)
        insert into provisioning_causes (kind, name, changed_at) select cause, name, moment from now, unnest(names) as name
          on conflict (kind, name) do update set changed_at = excluded.changed_at
      $$;

      ${provisioningChanged("perform pg_advisory_xact_lock(7001, hashtext('streams'));")}

      -- Apart from the configuration, which is large and costly to unpack.
      alter table streams
        add column play_backend text collate "C" generated always as (${backendOf('on_play')}) stored,
        add column publish_backend text collate "C" generated always as (${backendOf('on_publish')}) stored;
      create index streams_play_backend on streams (play_backend) where play_backend is not null;
      create index streams_publish_backend on streams (publish_backend) where publish_backend is not null;

      create function streamers_change_nodes() returns trigger language plpgsql as $$
      declare
        nodes text[];
        sources text[];
      begin
        if tg_op = 'INSERT' then
          select array_agg(hostname), array_agg(hostname) into nodes, sources from came;
        elsif tg_op = 'DELETE' then
          select array_agg(hostname) into sources from gone;
        else
          select
              array_agg(hostname) filter (where coalesce(came.config->'is_restreamer', 'false') <> coalesce(gone.config->'is_restreamer', 'false')),
              array_agg(hostname) filter (where
                came.config->>'private_payload_url' is distinct from gone.config->>'private_payload_url')
            into nodes, sources
            from came join gone using (hostname);
        end if;
        if sources is not null then
          perform provisioning_cause_changed('source', sources);
          nodes := array(
            select distinct node from streams, nodes_of_layout(layout) as node
              where ingest = any(sources) and node <> ingest) || coalesce(nodes, '{}');
        end if;
        if cardinality(nodes) > 0 then
          perform provisioning_changed(nodes);
        end if;
        return null;
      end $$;
      drop trigger streamers_change_nodes on streamers;
      create trigger streamers_come_as_nodes after insert on streamers
        referencing new table as came for each statement execute function streamers_change_nodes();
      create trigger streamers_change_as_nodes after update on streamers
        referencing old table as gone new table as came for each statement execute function streamers_change_nodes();
      create trigger streamers_leave_as_nodes after delete on streamers
        referencing old table as gone for each statement execute function streamers_change_nodes();

      create function auth_backends_change_nodes() returns trigger language plpgsql as $$
      declare
        nodes text[];
        backends text[];
      begin
        if tg_op = 'INSERT' then
          select array_agg(name) into backends from came;
        elsif tg_op = 'DELETE' then
          select array_agg(name) into backends from gone;
        else
          select array_agg(name) into backends from came join gone using (name) where came.config <> gone.config;
        end if;
        if backends is null then
          return null;
        end if;
        perform provisioning_cause_changed('auth_backend', backends);
        select array_agg(distinct node) into nodes from (
          select layout from streams where play_backend = any(backends)
          union all
          select jsonb_build_object('ingest', ingest) from streams where publish_backend = any(backends)
        ) as referring, nodes_of_layout(referring.layout) as node;
        if nodes is not null then
          perform provisioning_changed(nodes);
        end if;
        return null;
      end $$;
      drop trigger auth_backends_change_nodes on auth_backends;
      create trigger auth_backends_come_to_nodes after insert on auth_backends
        referencing new table as came for each statement execute function auth_backends_change_nodes();
      create trigger auth_backends_change_on_nodes after update on auth_backends
        referencing old table as gone new table as came for each statement execute function auth_backends_change_nodes();
      create trigger auth_backends_leave_nodes after delete on auth_backends
        referencing old table as gone for each statement execute function auth_backends_change_nodes();

      -- Every node has a version from now on, and there is none for all of them.
      drop function provisioning_changes_everywhere();
      delete from provisioning_versions where node = '';
      select provisioning_changed(array(select hostname from streamers));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function provisioning_changes_everywhere() returns trigger language plpgsql as $$
      begin
        perform provisioning_changed(array['']);
        return null;
      end $$;
      drop trigger auth_backends_come_to_nodes on auth_backends;
      drop trigger auth_backends_change_on_nodes on auth_backends;
      drop trigger auth_backends_leave_nodes on auth_backends;
      create trigger auth_backends_change_nodes after insert or update or delete on auth_backends
        for each statement execute function provisioning_changes_everywhere();
      drop function auth_backends_change_nodes();
      drop trigger streamers_come_as_nodes on streamers;
      drop trigger streamers_change_as_nodes on streamers;
      drop trigger streamers_leave_as_nodes on streamers;
      create trigger streamers_change_nodes after insert or update or delete on streamers
        for each statement execute function provisioning_changes_everywhere();
      drop function streamers_change_nodes();
      alter table streams drop column play_backend, drop column publish_backend;
      drop function provisioning_cause_changed(text, text[]);
      drop table provisioning_causes;
      ${provisioningChanged('')}
    `);
  }
}
