import type { Queryable } from '../../src/db/types.ts';
import { wholeOrUnavailable } from '../wholeOrUnavailable.ts';
import type { NodeTokens } from './provisioning/nodeTokens.ts';
import { omittedMembers, type ProvisioningRole } from './provisioning/roles.ts';
import { streamText, type ProvisionedRow } from './provisioning/streamText.ts';

/** What a node shall run at one moment. */
export interface NodeStreams {
  isRestreamer: boolean;
  /** Changes whenever anything of `documents` may have changed. */
  version: string;
  /** Milliseconds since 1970. */
  updatedAt: number;
  /** JSON texts by name; null when the caller has this version. */
  documents: readonly string[] | null;
}

/** Tells nodes what to run. Every answer is of one moment and whole, or an error: UNAVAILABLE. Null: there is no such node. */
export interface Provisioning {
  /** All streams placed on a node; not read when the version is among those known. */
  ofNode(hostname: string, knownVersions?: readonly string[]): Promise<NodeStreams | null>;
  /** Of these names those placed on the node, or that it may fetch from where they are. */
  named(hostname: string, names: readonly string[]): Promise<NodeStreams | null>;
}

/** Raise it when the same rows come to make other documents. */
const revision = 1;

/** Reads what nodes shall run in one statement, so that it is of one moment. */
export const provisioningRepository = (database: Queryable, tokens: NodeTokens): Provisioning => {
  const omitted = omittedMembers();
  const omissions = [omitted.ingest, omitted.dvr_backup, omitted.inference, omitted.restream];

  const read = (hostname: string, rows: string, chosen: readonly string[]): Promise<NodeStreams | null> =>
    wholeOrUnavailable(async () => {
      const since = tokens.since();
      const suffix = `.${revision}.${since}.${tokens.fingerprint}`;
      const known = chosen.filter((version) => version.endsWith(suffix)).map((each) => each.slice(0, -suffix.length));
      const parameter = rows === placedRows ? known : chosen;
      const found = await database.query<Row>(statementOn(rows), [hostname, parameter, ...omissions]);
      const [node] = found;
      if (!node) return null;
      const tokenFor = (name: string) => tokens.of(hostname, name);
      const present = rows === placedRows && known.includes(node.version);
      const streams = found.flatMap((row) => provisionedRow(row, since));
      return {
        isRestreamer: node.is_restreamer,
        version: node.version + suffix,
        updatedAt: Math.max(Number(node.updated_at), since),
        documents: present ? null : await Promise.all(streams.map((stream) => streamText(stream, tokenFor))),
      };
    });

  return {
    ofNode: (hostname, knownVersions = []) => read(hostname, placedRows, knownVersions),
    named: (hostname, names) => read(hostname, namedRows, names),
  };
};

interface Row {
  is_restreamer: boolean;
  version: string;
  updated_at: string;
  role: ProvisioningRole | null;
  name: string;
  stream_updated_at: string;
  config: string;
  source: string | null;
  payload_url: string | null;
}

const provisionedRow = ({ role, name, ...row }: Row, since: number): ProvisionedRow[] => {
  if (role === null) return [];
  const updatedAt = Number(row.stream_updated_at);
  return [
    {
      role,
      name,
      config: row.config,
      updatedAt: role === 'ingest' ? updatedAt : Math.max(updatedAt, since),
      source: row.source === null ? null : { hostname: row.source, payloadUrl: row.payload_url },
    },
  ];
};

/**
 * The node (`$1`), in a row of its own when it has no stream, with those of `rows`. What a stream refers to and is gone counts as
 * changed whenever anything of that kind is.
 */
const statementOn = (rows: string): string => `
  with node as materialized (
    select n.hostname, n.namespace, n.is_restreamer, everywhere.version as everywhere,
        greatest(n.position, own.version, everywhere.version) as updated_at,
        concat_ws('.', coalesce(own.version, 0), coalesce(everywhere.version, 0)) as version
      from streamer_nodes n
      left join provisioning_versions own on own.node = n.hostname
      left join provisioning_versions everywhere on everywhere.node = ''
      where n.hostname = $1)
  select node.is_restreamer, node.version, node.updated_at, stream.*
    from node left join lateral (
      select s.role, s.name,
          greatest(s.position,
            case when s.config->'on_play'->>'url' like 'auth://%' then coalesce(backend.position, node.everywhere) end,
            case when s.role <> 'ingest' then coalesce(source.position, node.everywhere) end) as stream_updated_at,
          s.config - (case s.role when 'ingest' then $3::text[] when 'dvr_backup' then $4::text[]
            when 'inference' then $5::text[] else $6::text[] end) as config,
          source.hostname as source, source.payload_url
        from (${rows}) as s
        left join streamer_nodes source on source.hostname = s.ingest
        left join auth_backends backend on 'auth://' || backend.name = s.config->'on_play'->>'url'
        where s.role is not null
    ) as stream on true
    order by stream.name`;

/** Along the indexes of each role; nothing is read of a version among those known, `$2`. */
const placedRows = `
  select 'ingest' as role, streams.* from streams where ingest = node.hostname and node.version <> all($2::text[])
  union all
  select 'dvr_backup', streams.* from streams
    where layout ? 'dvr_backups' and layout->'dvr_backups' ? node.hostname
      and ingest is distinct from node.hostname and node.version <> all($2::text[])
  union all
  select 'inference', streams.* from streams
    where inference = node.hostname and ingest is distinct from node.hostname
      and (layout->'dvr_backups' ? node.hostname) is not true and node.version <> all($2::text[])`;

/** Those of the names `$2` that the node shall run, or may fetch: within its namespace, from where they are taken in. */
const namedRows = `
  select case
      when ingest = node.hostname then 'ingest'
      when layout->'dvr_backups' ? node.hostname then 'dvr_backup'
      when inference = node.hostname then 'inference'
      when node.is_restreamer and ingest is not null and disabled is not true
        and namespace is not distinct from node.namespace then 'restream'
    end as role, streams.*
    from streams where name = any($2::text[])`;
