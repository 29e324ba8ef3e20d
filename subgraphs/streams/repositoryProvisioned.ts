import type { Database } from '../../src/db/types.ts';
import { wholeOrUnavailable } from '../wholeOrUnavailable.ts';
import { createBuilds } from './provisioning/builds.ts';
import { createHeldTexts, type HeldText } from './provisioning/heldTexts.ts';
import type { NodeTokens } from './provisioning/nodeTokens.ts';
import { omittedMembers, type ProvisioningRole } from './provisioning/roles.ts';
import { streamText, type ProvisionedRow } from './provisioning/streamText.ts';
import { namedStreams, placedStreams, type NodeStreamRow } from './repositoryNodeStreams.ts';
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

/** How much of what nodes were told is held, so that a change of one stream does not read all of its node. */
const heldCharacters = 128 * 1024 * 1024;

/** Reads what nodes shall run in one statement, so that it is of one moment. */
export const provisioningRepository = (database: Database, tokens: NodeTokens): Provisioning => {
  const omitted = omittedMembers();
  const omissions = [omitted.ingest, omitted.dvr_backup, omitted.inference, omitted.restream];
  const versionOf = nodeVersions(database);
  const suffix = () => `.${revision}.${tokens.since()}.${tokens.fingerprint}`;

  const held = createHeldTexts(heldCharacters);

  /** What of the rows is told, those of which `known` has the text included. */
  const told = (
    hostname: string,
    rows: readonly NodeStreamRow[],
    since: number,
    known: ReadonlyMap<string, HeldText>,
  ) =>
    Promise.all(
      rows.flatMap((row) => {
        const { role, name, stream_updated_at: updatedAt } = row;
        if (role === null) return [];
        const text = row.config === null ? known.get(name)!.text : textOf(hostname, row, role, since);
        return [Promise.resolve(text).then((resolved): HeldText => ({ name, role, updatedAt, text: resolved }))];
      }),
    );

  const textOf = (hostname: string, row: NodeStreamRow, role: ProvisioningRole, since: number): Promise<string> =>
    streamText(provisionedRow(row, role, since), (name) => tokens.of(hostname, name));

  /** The cursor shows what was at the moment when it was opened, however long its pages are fetched. */
  const build = (hostname: string): Promise<NodeBuild | null> =>
    database.transaction(async (transaction) => {
      const [variant, since] = [suffix(), tokens.since()];
      const known = held.of(hostname, variant);
      await transaction.query(`select set_config('cursor_tuple_fraction', '1', true)`);
      await transaction.query(`declare placed no scroll cursor for ${placedStreams}`, [
        hostname,
        ...omissions,
        [...known.keys()],
        [...known.values()].map(({ role }) => role),
        [...known.values()].map(({ updatedAt }) => updatedAt),
      ]);
      const texts: HeldText[] = [];
      let node: NodeStreamRow | undefined;
      for (;;) {
        const rows = await transaction.query<NodeStreamRow>(`fetch ${pageSize} from placed`);
        node ??= rows[0];
        texts.push(...(await told(hostname, rows, since, known)));
        if (rows.length < pageSize) break;
      }
      if (!node) return null;
      held.put(hostname, variant, texts);
      const documents = texts.map(({ text }) => text);
      return { version: Number(node.version), suffix: variant, documents, ...factsOf(node, since) };
    });

  const builds = createBuilds(build, { width: 3, patienceMs: 5000 });

  return {
    ofNode: (hostname, knownVersions = []) =>
      wholeOrUnavailable(async () => {
        const present = await versionOf(hostname);
        if (!present) return null;
        const { version, isRestreamer } = present;
        const current = `${version}${suffix()}`;
        if (knownVersions.includes(current)) {
          return { isRestreamer, version: current, updatedAt: Math.max(version, tokens.since()), documents: null };
        }
        const built = await builds.atLeast(hostname, version);
        return built && { ...built, version: `${built.version}${built.suffix}` };
      }),
    named: (hostname, names) =>
      wholeOrUnavailable(async () => {
        const since = tokens.since();
        const rows = await database.query<NodeStreamRow>(namedStreams, [hostname, ...omissions, [], [], [], names]);
        const [node] = rows;
        if (!node) return null;
        const documents = (await told(hostname, rows, since, new Map())).map(({ text }) => text);
        return { version: `${node.version}${suffix()}`, documents, ...factsOf(node, since) };
      }),
  };
};

interface NodeBuild extends Omit<NodeStreams, 'version'> {
  version: number;
  /** What a version ends with besides. */
  suffix: string;
}

const factsOf = (node: NodeStreamRow, since: number) => ({
  isRestreamer: node.is_restreamer,
  updatedAt: Math.max(Number(node.version), since),
});

const provisionedRow = (row: NodeStreamRow, role: ProvisioningRole, since: number): ProvisionedRow => {
  const updatedAt = Number(row.stream_updated_at);
  return {
    role,
    name: row.name,
    config: row.config ?? '{}',
    updatedAt: role === 'ingest' ? updatedAt : Math.max(updatedAt, since),
    source: row.source === null ? null : { hostname: row.source, payloadUrl: row.payload_url },
  };
};
