import type { ProvisioningRole } from './provisioning/roles.ts';

/** A stream of a node, or the node alone when it has none: then `role` is null. */
export interface NodeStreamRow {
  is_restreamer: boolean;
  version: string;
  role: ProvisioningRole | null;
  name: string;
  stream_updated_at: string;
  /** Null for a stream whose text is known. */
  config: string | null;
  source: string | null;
  payload_url: string | null;
}

/**
 * The node (`$1`), in a row of its own when it has no stream, with those of `rows`. A stream changes with what it refers to, too:
 * the node it is fetched from, the backends that decide who may play or publish.
 * Configurations are not read of those known: names `$6`, roles `$7` and times of change `$8`.
 */
const statementOn = (rows: string): string => `
  with node as materialized (
    select n.hostname, n.namespace, n.is_restreamer, coalesce(v.version, 0) as version
      from streamer_nodes n left join provisioning_versions v on v.node = n.hostname
      where n.hostname = $1)
  select node.is_restreamer, node.version, stream.*
    from node left join lateral (
      select s.role, s.name, s.updated_at as stream_updated_at,
          case when known.name is null then s.config - (case s.role when 'ingest' then $2::text[]
            when 'dvr_backup' then $3::text[] when 'inference' then $4::text[] else $5::text[] end) end as config,
          s.source, s.payload_url
        from (
          select r.role, r.name, r.config, source.hostname as source, source.payload_url,
              greatest(r.position, move.changed_at, play.changed_at, publish.changed_at) as updated_at
            from (${rows}) as r
            left join streamer_nodes source on r.role <> 'ingest' and source.hostname = r.ingest
            left join provisioning_causes move on r.role <> 'ingest' and move.kind = 'source' and move.name = r.ingest
            left join provisioning_causes play on play.kind = 'auth_backend' and play.name = r.play_backend
            left join provisioning_causes publish on r.role = 'ingest' and publish.kind = 'auth_backend'
              and publish.name = r.publish_backend
            where r.role is not null
        ) as s
        left join unnest($6::text[], $7::text[], $8::int8[]) as known (name, role, updated_at)
          on known.name = s.name and known.role = s.role and known.updated_at = s.updated_at
    ) as stream on true
    order by stream.name`;

/** Along the indexes of each role. */
const placedRows = `
  select 'ingest' as role, streams.* from streams where ingest = node.hostname
  union all
  select 'dvr_backup', streams.* from streams
    where layout ? 'dvr_backups' and layout->'dvr_backups' ? node.hostname and ingest is distinct from node.hostname
  union all
  select 'inference', streams.* from streams
    where inference = node.hostname and ingest is distinct from node.hostname
      and (layout->'dvr_backups' ? node.hostname) is not true`;

/** Those of the names `$9` that the node shall run, or may fetch: within its namespace, from where they are taken in. */
const namedRows = `
  select case
      when ingest = node.hostname then 'ingest'
      when layout->'dvr_backups' ? node.hostname then 'dvr_backup'
      when inference = node.hostname then 'inference'
      when node.is_restreamer and ingest is not null and disabled is not true
        and namespace is not distinct from node.namespace then 'restream'
    end as role, streams.*
    from streams where name = any($9::text[])`;

/** All streams placed on a node. */
export const placedStreams = statementOn(placedRows);

/** Those of the names `$9` that are placed on a node, or that it may fetch. */
export const namedStreams = statementOn(namedRows);
