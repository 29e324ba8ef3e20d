/** A relation made of a member that holds an entity's key: `field` is the entity, `key` the plain key beside it. */
export interface Relation {
  entity: string;
  field: string;
  key: string;
  /** Where the key lies when the member is an object. */
  path?: string;
}

/** How one subgraph's documents are made from a contract. */
export interface SubgraphPlan {
  name: string;
  contract: string;
  /** Contract schemas that become entities. They get a patch and a filter. */
  entities: readonly string[];
  /** Further schemas that become plain types with all they hold. */
  types?: readonly string[];
  /** Schemas that another subgraph's contract means otherwise by the same name, and what their types are called here. */
  renamed?: Readonly<Record<string, string>>;
  /** Entities of other subgraphs that relations lead to; `extended` when this subgraph adds fields to them by hand. */
  stubs: Readonly<Record<string, { extended: boolean }>>;
}

export const subgraphPlans: readonly SubgraphPlan[] = [
  {
    name: 'streams',
    contract: 'central',
    entities: ['Stream', 'Agent', 'AuthBackend'],
    types: ['StreamLayoutItem', 'AgentLogs', 'AuthResponse'],
    stubs: { Streamer: { extended: true } },
  },
  {
    name: 'streamers',
    contract: 'central',
    entities: ['Streamer', 'LoadBalancer'],
    types: ['StreamerLayoutPreviewItem', 'CentralConfig'],
    stubs: {},
  },
  {
    name: 'episodes',
    contract: 'central',
    entities: ['Episode'],
    stubs: { Streamer: { extended: false }, Person: { extended: false } },
  },
  { name: 'persons', contract: 'central', entities: ['Person'], stubs: {} },
  {
    name: 'accounts',
    contract: 'watcher-admin',
    entities: ['User', 'Organization', 'Preset', 'SharedToken'],
    types: ['Permissions', 'DomainConfig', 'SystemConfig', 'TlsCertificate', 'WatcherStatus'],
    renamed: {
      Dvr: 'PresetDvr',
      LayoutRules: 'PresetLayoutRules',
      DatabaseConfig: 'SystemDatabase',
      Listeners: 'SystemListeners',
      ListenHttp: 'SystemHttpListener',
    },
    stubs: {},
  },
];

interface EntityPlan {
  /** The member that is the key, the field it becomes, and the field's type. */
  key: { member: string; field: string; type: string };
  /** What a viewer must hold to read any field of it; absent where the subgraph decides per field. */
  scope?: string;
}

export const entityPlans: Readonly<Record<string, EntityPlan>> = {
  Stream: { key: { member: 'name', field: 'name', type: 'String' }, scope: 'streams:read' },
  Agent: { key: { member: 'id', field: 'id', type: 'String' }, scope: 'streams:read' },
  AuthBackend: { key: { member: 'name', field: 'name', type: 'String' }, scope: 'config:read' },
  LoadBalancer: { key: { member: 'name', field: 'name', type: 'String' }, scope: 'config:read' },
  Streamer: { key: { member: 'hostname', field: 'hostname', type: 'String' }, scope: 'streamers:read' },
  Episode: { key: { member: 'episode_id', field: 'id', type: 'Snowflake' }, scope: 'episodes:read' },
  Person: { key: { member: 'person_id', field: 'id', type: 'Snowflake' }, scope: 'persons:read' },
  User: { key: { member: 'id', field: 'id', type: 'Int' } },
  Organization: { key: { member: 'id', field: 'id', type: 'Int' } },
  Preset: { key: { member: 'id', field: 'id', type: 'Int' }, scope: 'accounts:read' },
  SharedToken: { key: { member: 'key', field: 'key', type: 'String' }, scope: 'streams:read' },
};

export const relations: Readonly<Record<string, Relation>> = {
  'Layout.ingest': { entity: 'Streamer', field: 'ingest', key: 'ingestHostname' },
  'LayoutBase.ingest': { entity: 'Streamer', field: 'ingest', key: 'ingestHostname' },
  'Layout.inference': { entity: 'Streamer', field: 'inference', key: 'inferenceHostname' },
  'Layout.dvr_backups': { entity: 'Streamer', field: 'dvrBackups', key: 'dvrBackupHostnames' },
  'Layout.failover_from': { entity: 'Streamer', field: 'failoverFrom', key: 'failoverFromHostname' },
  'StreamLayoutItem.ingest': { entity: 'Streamer', field: 'ingest', key: 'ingestHostname' },
  'StreamLayoutItem.inference': { entity: 'Streamer', field: 'inference', key: 'inferenceHostname' },
  'StreamLayoutItem.dvr_backups': { entity: 'Streamer', field: 'dvrBackups', key: 'dvrBackupHostnames' },
  'StreamLayoutItem.failover_from': { entity: 'Streamer', field: 'failoverFrom', key: 'failoverFromHostname' },
  'NodeLayoutDecision.hostname': { entity: 'Streamer', field: 'streamer', key: 'hostname' },
  'StreamStats.running_on': { entity: 'Streamer', field: 'runningOn', key: 'runningOnHostnames' },
  'EpisodeOriginator.hostname': { entity: 'Streamer', field: 'streamer', key: 'hostname' },
  'PersonMatch.person': { entity: 'Person', field: 'person', key: 'personId', path: 'person_id' },
};

/** Fields whose plain name means something else in this graph: `config` is everywhere the raw document. */
export const renamedFields: Readonly<Record<string, string>> = {
  'Streamer.config': 'nodeConfig',
};

/** Members that clients may set and never read back. */
export const secrets: ReadonlySet<string> = new Set([
  'AdminCredentials.password',
  'Agent.key',
  'CentralConfig.api_key',
  'Mail.api_key',
  'Mail.password',
  'Streamer.cluster_key',
  'StreamerNodeConfig.cluster_key',
]);

/** Members the server sets, although the contract does not mark them so. */
export const serverMembers: ReadonlySet<string> = new Set([
  'Stream.config_on_disk',
  'Layout.change_reason',
  'Layout.failover_from',
  'Layout.ingest_history',
  'Layout.node_layout_decisions',
  'Episode.updated_at',
  'Episode.matched_persons',
  'Person.updated_at',
  'Person.deleted_at',
]);

/** Unions of the contract: an interface with what `base` holds, told apart by the value of `discriminator`. */
export const interfaces: Readonly<
  Record<string, { base: string; discriminator: string; values: Readonly<Record<string, string>> }>
> = {
  Detection: {
    base: 'DetectedObject',
    discriminator: 'object_class',
    values: { DetectedFace: 'face', DetectedVehicle: 'vehicle', DetectedLicensePlate: 'license_plate' },
  },
};
