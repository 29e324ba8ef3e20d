import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What media servers are told to run, and since when that is so. */
export class Provisioning1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- All that other domains may read of streamers.
      create view streamer_nodes as
        select hostname, namespace, coalesce((config->'is_restreamer')::boolean, false) as is_restreamer,
          config->>'private_payload_url' as payload_url, position
        from streamers;

      -- Grows whenever what a node is told may have changed: a stream came to it, changed on it or left it. The row of the
      -- empty name is for all nodes: nodes, or whatever else their streams refer to, came, changed or left.
      create table provisioning_versions (
        node text collate "C" primary key,
        version int8 not null
      ) with (fillfactor = 50);

      -- For whatever else comes to decide what nodes are told. The order keeps writers from waiting for each other in a circle.
      create function provisioning_changed(nodes text[]) returns void language sql as $$
        insert into provisioning_versions as present (node, version)
          select node, (extract(epoch from clock_timestamp()) * 1000)::int8
            from (select distinct unnest(nodes) collate "C" as node) as changed order by node
          on conflict (node) do update set version = greatest(present.version + 1, excluded.version)
      $$;

      create function nodes_of_layout(layout jsonb) returns setof text language sql immutable as $$
        select node from unnest(array[layout->>'ingest', layout->>'inference']) as node where node is not null
        union all
        select jsonb_array_elements_text(
          case when jsonb_typeof(layout->'dvr_backups') = 'array' then layout->'dvr_backups' else '[]' end)
      $$;

      create function streams_change_nodes() returns trigger language plpgsql as $$
      declare
        nodes text[];
      begin
        if tg_op = 'INSERT' then
          select array_agg(node) into nodes from came, nodes_of_layout(came.layout) as node where came.layout is not null;
        elsif tg_op = 'DELETE' then
          select array_agg(node) into nodes from gone, nodes_of_layout(gone.layout) as node where gone.layout is not null;
        else
          select array_agg(node) into nodes
            from (select layout from came union all select layout from gone) as changed, nodes_of_layout(layout) as node
            where layout is not null;
        end if;
        if nodes is not null then
          perform provisioning_changed(nodes);
        end if;
        return null;
      end $$;
      create trigger streams_come_to_nodes after insert on streams
        referencing new table as came for each statement execute function streams_change_nodes();
      create trigger streams_change_on_nodes after update on streams
        referencing old table as gone new table as came for each statement execute function streams_change_nodes();
      create trigger streams_leave_nodes after delete on streams
        referencing old table as gone for each statement execute function streams_change_nodes();

      create function provisioning_changes_everywhere() returns trigger language plpgsql as $$
      begin
        perform provisioning_changed(array['']);
        return null;
      end $$;
      create trigger streamers_change_nodes after insert or update or delete on streamers
        for each statement execute function provisioning_changes_everywhere();

      create index streams_dvr_backups on streams using gin ((layout->'dvr_backups')) where layout ? 'dvr_backups';

      -- The port of an SRT listener, which is given as a number, as its digits, or after an address.
      create function srt_port(listener jsonb) returns int language sql immutable as $$
        select substring(listener->>'port' from '^(?:.*:)?([0-9]{1,5})$')::int
      $$;

      -- Within a namespace a port leads to one stream to play, and to one to publish into.
      create table stream_srt_ports (
        namespace text collate "C" not null,
        mode text collate "C" not null,
        port int not null,
        name text collate "C" not null references streams on delete cascade,
        primary key (namespace, mode, port)
      );
      create index stream_srt_ports_name on stream_srt_ports (name);

      create function streams_keep_srt_ports() returns trigger language plpgsql as $$
      begin
        delete from stream_srt_ports where name = new.name;
        insert into stream_srt_ports (namespace, mode, port, name)
          select distinct coalesce(new.namespace, ''), mode, srt_port(new.config->listener), new.name
            from (values ('play', 'srt_play'), ('publish', 'srt_publish'), ('publish', 'srt2_publish')) as known (mode, listener)
            where srt_port(new.config->listener) is not null;
        return null;
      end $$;
      create trigger streams_listen after insert on streams
        for each row when (new.config ?| array['srt_play', 'srt_publish', 'srt2_publish'])
        execute function streams_keep_srt_ports();
      create trigger streams_change_listeners after update of config on streams
        for each row when (old.config is distinct from new.config
          and (old.config ?| array['srt_play', 'srt_publish', 'srt2_publish']
            or new.config ?| array['srt_play', 'srt_publish', 'srt2_publish']))
        execute function streams_keep_srt_ports();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger streams_listen on streams;
      drop trigger streams_change_listeners on streams;
      drop function streams_keep_srt_ports();
      drop table stream_srt_ports;
      drop function srt_port(jsonb);
      drop index streams_dvr_backups;
      drop trigger streamers_change_nodes on streamers;
      drop function provisioning_changes_everywhere();
      drop trigger streams_come_to_nodes on streams;
      drop trigger streams_change_on_nodes on streams;
      drop trigger streams_leave_nodes on streams;
      drop function streams_change_nodes();
      drop function nodes_of_layout(jsonb);
      drop function provisioning_changed(text[]);
      drop table provisioning_versions;
      drop view streamer_nodes;
    `);
  }
}
