import { contract } from '../../src/contract/contract.ts';
import { isObject } from '../../src/documents/storable.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import type { OfferedApi } from '../contract/offered.ts';

/** An entity that both faces write and read. Its type in the graph names its fields, its patch and its payloads. */
export interface Entity {
  type: string;
  subgraph: 'accounts' | 'episodes' | 'persons' | 'streamers' | 'streams';
  api: OfferedApi['api'];
  /** The operation that writes it: a save under a key in the path, or one that makes it and gives it a key. */
  operation: string;
  /** The member that is its key; null for what there is one of. */
  key: string | null;
  /** The key of the nth object; absent where the server gives keys. */
  keyOf?: (n: number) => string;
  /** Paths of members that clients write and never read: secrets. */
  secret?: readonly string[];
  /** Members that the server fills, whatever is written: moments, copies. */
  filled?: readonly string[];
  /** Paths of copies in the document that the graph answers from the entity they are of. */
  elsewhere?: readonly string[];
  /** Paths of secrets that REST answers masked, and the graph not at all. */
  masked?: readonly string[];
  /** Members that the environment decides here, whatever is written. */
  decided?: readonly string[];
  /** Paths of what moves from one read to the next. */
  restless?: readonly string[];
  /** Members that the typed input lacks: those that only nodes write, and those it names otherwise. */
  untyped?: readonly string[];
  /** True: also the fields that are not of the graph's own document, where the contract of the API has their member. */
  beside?: boolean;
  /** What the graph keeps elsewhere than the document does. */
  moved?: Moved;
  /** Makes of a generated document one that may be written where it is more than the contract says. */
  adapt?: (document: JsonObject, n: number) => JsonObject;
}

export interface Moved {
  /** Fields to select besides those that stand for members. */
  fields: string;
  /** The document with what those fields answer where REST has it. */
  read(document: JsonObject, data: JsonObject): JsonObject;
  /** The document without it, and the typed input that writes it. */
  write(document: JsonObject): { document: JsonObject; input: JsonObject };
}

const named = (n: number) => `object-${n}`;
const id = (n: number) => String(9007199254740993n + BigInt(n));

const detectorsOf = (document: JsonObject): JsonObject[] => {
  const { vision } = document;
  return isObject(vision) ? list(vision['detectors']) : [];
};

/** The document with other detectors, if it has any. */
const withDetectors = (document: JsonObject, change: (detector: JsonObject) => JsonObject): JsonObject => {
  const { vision } = document;
  if (!isObject(vision) || !Array.isArray(vision['detectors'])) return document;
  return { ...document, vision: { ...vision, detectors: list(vision['detectors']).map(change) } };
};

const titleOf = (titles: JsonValue | undefined, { region_id: region }: JsonObject): JsonObject => {
  const title = isObject(titles) ? titles[String(region)] : undefined;
  return title === undefined ? {} : { region_title: title };
};

/** Watcher has the titles of regions with its detectors, and the coordinates under their deprecated name too. */
const cameraMoves: Moved = {
  fields: 'regionTitles',
  read: (document, { regionTitles: titles }) => ({
    ...withDetectors(document, (detector) => ({ ...detector, ...titleOf(titles, detector) })),
    ...(document['coordinates'] !== undefined && { map_coordinates: document['coordinates'] }),
  }),
  write: (document) => ({
    document: withDetectors(document, (detector) => without(detector, ['region_title'])),
    input: {
      regionTitles: Object.fromEntries(
        detectorsOf(document).map(({ region_id: region, region_title: title }) => [String(region), title!]),
      ),
    },
  }),
};

const centralsConfig = contract('central').schema('Streamer').properties?.['config']?.properties ?? {};

/** Watcher has more in the `config` of a node. */
const nodeMoves: Moved = {
  fields: 'watcherConfig',
  read: (document, { watcherConfig }) =>
    isObject(watcherConfig)
      ? { ...document, config: { ...(document['config'] as JsonObject | undefined), ...watcherConfig } }
      : document,
  write(document) {
    const members = Object.entries((document['config'] ?? {}) as JsonObject);
    const isCentrals = ([name]: [string, JsonValue]) => Object.hasOwn(centralsConfig, name);
    return {
      document: { ...document, config: Object.fromEntries(members.filter(isCentrals)) },
      input: { watcherConfig: Object.fromEntries(members.filter((member) => !isCentrals(member))) },
    };
  },
};

const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? (value as JsonObject[]) : []);

export const entities: readonly Entity[] = [
  {
    type: 'Stream',
    subgraph: 'streams',
    api: 'central',
    operation: 'stream_save',
    key: 'name',
    keyOf: named,
    filled: ['updated_at', 'config_on_disk', 'layout'],
    // A port of SRT is one stream's within a namespace.
    adapt: (document, n) => ({ ...document, namespace: named(n) }),
  },
  {
    type: 'Streamer',
    subgraph: 'streamers',
    api: 'central',
    operation: 'streamer_save',
    key: 'hostname',
    keyOf: (n) => `node-${n}.example.com`,
    secret: ['cluster_key', 'config.cluster_key'],
  },
  {
    type: 'Agent',
    subgraph: 'streams',
    api: 'central',
    operation: 'agent_save',
    key: 'id',
    keyOf: named,
    secret: ['key'],
  },
  {
    type: 'Episode',
    subgraph: 'episodes',
    api: 'central',
    operation: 'episode_save',
    key: 'episode_id',
    keyOf: id,
    filled: ['updated_at'],
    untyped: ['matched_persons'],
    elsewhere: ['external_id', 'originator', 'updated_at', 'deleted_at'].map(
      (name) => `matched_persons.person.${name}`,
    ),
    adapt: (document) => ({
      ...document,
      // What is known of a person stays with the person.
      matched_persons: list(document['matched_persons']).map((match) => ({
        ...match,
        person: without(match['person'] as JsonObject, ['fingerprints', 'photos']),
      })),
    }),
  },
  {
    type: 'Person',
    subgraph: 'persons',
    api: 'central',
    operation: 'person_save',
    key: 'person_id',
    keyOf: id,
    filled: ['updated_at', 'deleted_at'],
  },
  {
    type: 'AuthBackend',
    subgraph: 'streams',
    api: 'central',
    operation: 'auth_backend_save',
    key: 'name',
    keyOf: named,
  },
  {
    type: 'LoadBalancer',
    subgraph: 'streamers',
    api: 'central',
    operation: 'load_balancer_save',
    key: 'name',
    keyOf: named,
  },
  {
    type: 'ApiToken',
    subgraph: 'accounts',
    api: 'central',
    operation: 'api_token_save',
    key: 'name',
    keyOf: named,
    filled: ['key'],
  },
  {
    type: 'User',
    subgraph: 'accounts',
    api: 'watcher-admin',
    operation: 'user_create',
    key: 'id',
    secret: ['password', 'organization_id'],
    adapt: (document, n) => ({ ...without(document, ['organization_id']), name: `user-${n}` }),
  },
  {
    type: 'Preset',
    subgraph: 'accounts',
    api: 'watcher-admin',
    operation: 'presets_create',
    key: 'id',
    filled: ['last_change', 'stats'],
  },
  {
    type: 'SharedToken',
    subgraph: 'accounts',
    api: 'watcher-admin',
    operation: 'shared_token_create',
    key: 'key',
    adapt: (document) => ({ ...document, media: 'there' }),
  },
  { type: 'Zone', subgraph: 'streams', api: 'watcher-admin', operation: 'zone_save', key: 'name', keyOf: named },
  {
    type: 'DomainConfig',
    subgraph: 'accounts',
    api: 'watcher-admin',
    operation: 'domain_config_save',
    key: null,
    secret: ['mail.password', 'mail.api_key'],
  },
  {
    type: 'Stream',
    subgraph: 'streams',
    api: 'watcher-admin',
    operation: 'stream_save',
    key: 'name',
    keyOf: (n) => `camera-${n}`,
    filled: ['layout'],
    // Titles are those of the organization and of the preset; inputs name either by its id.
    elsewhere: ['organization.title', 'preset.title', 'preset.is_adjustable'],
    untyped: ['organization', 'preset'],
    beside: true,
    moved: cameraMoves,
    adapt: (document) => without(document, ['map_coordinates']),
  },
  {
    type: 'Streamer',
    subgraph: 'streamers',
    api: 'watcher-admin',
    operation: 'streamer_save',
    key: 'hostname',
    keyOf: (n) => `camera-node-${n}.example.com`,
    secret: [
      'cluster_key',
      'config.cluster_key',
      'config.auth_token',
      'config.edit_auth.password',
      'config.view_auth.password',
    ],
    beside: true,
    moved: nodeMoves,
    adapt: (document) => without(document, ['config.streams.map_coordinates']),
  },
  // The last, since it changes what the program does.
  {
    type: 'CentralConfig',
    subgraph: 'streamers',
    api: 'central',
    operation: 'config_save',
    key: null,
    masked: ['api_key', 'edit_auth.password'],
    decided: ['api_key', 'edit_auth', 'loglevel'],
    restless: ['stats.uptime'],
    // Some settings are narrower than their types.
    adapt: (document, n) => ({
      ...document,
      cluster: { ...(document['cluster'] as JsonObject), streamer_connector_retries: n },
      api_url: `https://central-${n}.example.com`,
    }),
  },
];

/** The document without the members at dotted paths, which go through arrays. */
export const without = (document: JsonObject, paths: readonly string[]): JsonObject =>
  paths.reduce((left, path) => withoutPath(left, path.split('.')) as JsonObject, document);

const withoutPath = (value: JsonValue, [name = '', ...rest]: readonly string[]): JsonValue => {
  if (Array.isArray(value)) return value.map((each) => withoutPath(each, [name, ...rest]));
  if (!isObject(value) || !Object.hasOwn(value, name)) return value;
  const { [name]: member, ...others } = value;
  return rest.length > 0 ? { ...others, [name]: withoutPath(member!, rest) } : others;
};
