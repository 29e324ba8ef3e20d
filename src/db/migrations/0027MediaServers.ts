import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Media servers of other makers: OvenMediaEngine, PortSIP and VMS, in one table told apart by the member `kind`. */
export class MediaServers1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence media_server_ids as int8;
      create sequence media_server_storage_ids as int8;

      create table media_servers (
        id int8 primary key,
        config jsonb not null default '{}',
        -- Tokens and credentials, sealed.
        secrets bytea,
        position int8 not null unique,
        created_at timestamptz not null default now(),
        kind text collate "C" not null generated always as (config->>'kind') stored,
        name text collate "C" generated always as (config->>'name') stored,
        -- Not collate "C", which folds only ASCII.
        search text generated always as (
          coalesce(config->>'name', '') || E'\\n' || coalesce(config->>'url', '') || E'\\n' || coalesce(config->>'type', '')
          || E'\\n' || coalesce(config->>'private_ipv4', '') || E'\\n' || coalesce(config->>'private_ipv6', '') || E'\\n' || coalesce(config->>'public_ipv4', '')
          || E'\\n' || coalesce(config->>'public_ipv6', '') || E'\\n' || coalesce(config->>'internal_domain', '') || E'\\n' || coalesce(config->>'external_domain', '')
        ) stored
      );
      create index media_servers_search on media_servers using gin (search gin_trgm_ops);
      create index media_servers_name on media_servers (name nulls first, id);
      -- The name of an OvenMediaEngine is a part of the URL of its API.
      create unique index media_servers_ome_name on media_servers (name) where kind = 'ovenmediaengine';
      create unique index media_servers_ome_default on media_servers (kind)
        where kind = 'ovenmediaengine' and config->'default' = 'true';
      create unique index media_servers_built_in on media_servers (kind)
        where kind = 'portsip' and config->>'type' = 'INTERNAL';
      select feed_create('media_servers');

      -- All that other domains may read of where nodes are: the hosts of their addresses, in lower case.
      create view streamer_hosts as
        select distinct on (host) host, hostname from (
          select hostname, lower(hostname) as host, 0 as rank from streamers
          union all
          select s.hostname, lower(coalesce((regexp_match(a.url, '^[a-z]+://(?:[^/@]*@)?\\[([^\\]/]*)\\]', 'i'))[1],
              (regexp_match(a.url, '^[a-z]+://(?:[^/@]*@)?([^/:?#]+)', 'i'))[1])), a.rank
            from streamers s cross join lateral (values
              (s.config->>'api_url', 1), (s.config->>'private_payload_url', 2), (s.config->>'public_payload_url', 3)
            ) as a (url, rank)
        ) as hosts where host is not null order by host, rank, hostname;

      -- The media server that a PBX brings along; nothing is measured of it until one runs on this machine.
      insert into media_servers (id, config, position)
        values (
          nextval('media_server_ids'),
          '{"kind": "portsip", "type": "INTERNAL", "name": "Internal", "enabled": true, "private_ipv4": "127.0.0.1", "max_concurrency": 2000}',
          feed_next('media_servers')
        );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view streamer_hosts;
      drop table media_servers;
      drop sequence media_server_storage_ids;
      drop sequence media_server_ids;
      drop sequence feed_position_media_servers;
      delete from feed_tombstones where collection = 'media_servers';
      delete from feed_collections where collection = 'media_servers';
    `);
  }
}
