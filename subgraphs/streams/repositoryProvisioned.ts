import type { Database } from '../../src/db/types.ts';
import { wholeOrUnavailable } from '../wholeOrUnavailable.ts';
import { createBuilds } from './provisioning/builds.ts';
import type { NodeTokens } from './provisioning/nodeTokens.ts';
import { omittedMembers, type ProvisioningRole } from './provisioning/roles.ts';
import { streamText, type ProvisionedRow } from './provisioning/streamText.ts';
import { nodeVersions } from './repositoryNodeVersions.ts';

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
const revision = 2;

/** Streams of a node are read so many at a time. */
const pageSize = 500;

/** Reads what nodes shall run in one statement, so that it is of one moment. */
export const provisioningRepository = (database: Database, tokens: NodeTokens): Provisioning => {
  const omitted = omittedMembers();
  const omissions = [omitted.ingest, omitted.dvr_backup, omitted.inference, omitted.restream];
  const versionOf = nodeVersions(database);
  const suffix = () => `.${revision}.${tokens.since()}.${tokens.fingerprint}`;

  const textsOf = (hostname: string, rows: readonly Row[], since: number): Promise<string[]> =>
    Promise.all(
      rows
        .flatMap((row) => provisionedRow(row, since))
        .map((stream) => streamText(stream, (name) => tokens.of(hostname, name))),
    );

  /** The cursor shows what was at the moment when it was opened, however long its pages are fetched. */
  const build = (hostname: string): Promise<NodeBuild | null> =>
    database.transaction(async (transaction) => {
      const [version, since] = [suffix(), tokens.since()];
      await transaction.query(`select set_config('cursor_tuple_fraction', '1', true)`);
      await transaction.query(`declare placed no scroll cursor for ${statementOn(placedRows)}`, [
        hostname,
        ...omissions,
      ]);
      const documents: string[] = [];
      let node: Row | undefined;
      for (;;) {
        const rows = await transaction.query<Row>(`fetch ${pageSize} from placed`);
        node ??= rows[0];
        documents.push(...(await textsOf(hostname, rows, since)));
        if (rows.length < pageSize) break;
      }
      return node ? { version: Number(node.version), suffix: version, documents, ...factsOf(node, since) } : null;
    });

  const builds = createBuilds(build, { width: 3, patienceMs: 5000 });

  return {
    ofNode: (hostname, knownVersions = []) =>
      wholeOrUnavailable(async () => {
        const present = await versionOf(hostname);
        if (!present) return null;
        const { version, isRestreamer } = present;
        const told = `${version}${suffix()}`;
        if (knownVersions.includes(told)) {
          return { isRestreamer, version: told, updatedAt: Math.max(version, tokens.since()), documents: null };
        }
        const built = await builds.atLeast(hostname, version);
        return built && { ...built, version: `${built.version}${built.suffix}` };
      }),
    named: (hostname, names) =>
      wholeOrUnavailable(async () => {
        const since = tokens.since();
        const rows = await database.query<Row>(statementOn(namedRows), [hostname, ...omissions, names]);
        const [node] = rows;
        if (!node) return null;
        const documents = await textsOf(hostname, rows, since);
        return { version: `${node.version}${suffix()}`, documents, ...factsOf(node, since) };
      }),
  };
};

interface NodeBuild extends Omit<NodeStreams, 'version'> {
  version: number;
  /** What a version ends with besides. */
  suffix: string;
}

const factsOf = (node: Row, since: number) => ({
  isRestreamer: node.is_restreamer,
  updatedAt: Math.max(Number(node.version), since),
});

interface Row {
  is_restreamer: boolean;
  version: string;
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
 * The node (`$1`), in a row of its own when it has no stream, with those of `rows`. A stream changes with what it refers to, too:
 * the node it is fetched from, the backends that decide who may play or publish.
 */
const statementOn = (rows: string): string => `
  with node as materialized (
    select n.hostname, n.namespace, n.is_restreamer, coalesce(v.version, 0) as version
      from streamer_nodes n left join provisioning_versions v on v.node = n.hostname
      where n.hostname = $1)
  select node.is_restreamer, node.version, stream.*
    from node left join lateral (
      select s.role, s.name, greatest(s.position, move.changed_at, play.changed_at, publish.changed_at) as stream_updated_at,
          s.config - (case s.role when 'ingest' then $2::text[] when 'dvr_backup' then $3::text[]
            when 'inference' then $4::text[] else $5::text[] end) as config,
          source.hostname as source, source.payload_url
        from (${rows}) as s
        left join streamer_nodes source on s.role <> 'ingest' and source.hostname = s.ingest
        left join provisioning_causes move on s.role <> 'ingest' and move.kind = 'source' and move.name = s.ingest
        left join provisioning_causes play on play.kind = 'auth_backend'
          and play.name = substring(s.config->'on_play'->>'url' from '^auth://(.*)$') collate "C"
        left join provisioning_causes publish on s.role = 'ingest' and publish.kind = 'auth_backend'
          and publish.name = substring(s.config->'on_publish'->>'url' from '^auth://(.*)$') collate "C"
        where s.role is not null
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

/** Those of the names `$6` that the node shall run, or may fetch: within its namespace, from where they are taken in. */
const namedRows = `
  select case
      when ingest = node.hostname then 'ingest'
      when layout->'dvr_backups' ? node.hostname then 'dvr_backup'
      when inference = node.hostname then 'inference'
      when node.is_restreamer and ingest is not null and disabled is not true
        and namespace is not distinct from node.namespace then 'restream'
    end as role, streams.*
    from streams where name = any($6::text[])`;
