import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { subgraphTypeDefs } from './src/schema/loadSubgraphSchema.ts';
import { wireValueOf } from './src/schema/wire.ts';

/** The entities of each subgraph: their resolvers receive the document as parent. */
const entities: Readonly<Record<string, readonly string[]>> = {
  streams: ['Stream', 'Agent', 'Layout', 'AuthBackend', 'ClusterDvr', 'Zone'],
  streamers: ['Streamer', 'LoadBalancer', 'CentralConfig'],
  accounts: ['User', 'Organization', 'Preset', 'SharedToken', 'ApiToken', 'AuditEvent'],
  episodes: ['Episode'],
  persons: ['Person'],
  mediaServers: ['MediaServer', 'OvenMediaEngineServer', 'PortsipMediaServer', 'VmsServer'],
};

/** What a subgraph knows of another's entity: its key. */
const references: Readonly<Record<string, string>> = {
  Stream: '{ readonly name: string }',
  Agent: '{ readonly id: string }',
  Streamer: '{ readonly hostname: string }',
  User: '{ readonly id: number }',
  Organization: '{ readonly id: number }',
  Episode: '{ readonly id: string }',
  Person: '{ readonly id: string }',
  ApiToken: '{ readonly name: string }',
  Zone: '{ readonly name: string }',
  AuditEvent: '{ readonly id: string }',
};

const fromRoot = '../../../';

/** Types whose parents are JSON objects that no row stands behind. */
const plainDocuments = [
  'AgentLogs',
  'AuthResponse',
  'CameraConfig',
  'ClusterStats',
  'StreamLayoutItem',
  'StreamerLayoutPreviewItem',
  'DomainConfig',
  'SystemConfig',
  'TlsCertificate',
  'WatcherStatus',
];

/** Types whose parents are what a repository returns. */
const rowParents: Readonly<Record<string, string>> = {
  Camera: '{ readonly name: string }',
  CameraAccess: '{ readonly login?: string; readonly password?: string; readonly port?: number }',
  LayoutEvent: `${fromRoot}subgraphs/streams/layoutEvents.ts#LayoutEvent as LayoutEventParent`,
  OmeServer: `${fromRoot}subgraphs/mediaServers/omeNodes.ts#OmeServerNode`,
  OmeOutputProfile: `${fromRoot}src/json/lossless.ts#JsonObject as OmeOutputProfileDocument`,
  OmeVirtualHost: `${fromRoot}subgraphs/mediaServers/omeNodes.ts#OmeNode as OmeVirtualHostNode`,
  OmeApplication: `${fromRoot}subgraphs/mediaServers/omeNodes.ts#OmeNode as OmeApplicationNode`,
  OmeStream: `${fromRoot}subgraphs/mediaServers/omeNodes.ts#OmeNode as OmeStreamNode`,
  OmeRecording: `${fromRoot}subgraphs/mediaServers/omeNodes.ts#OmeTaskNode as OmeRecordingNode`,
  OmePush: `${fromRoot}subgraphs/mediaServers/omeNodes.ts#OmeTaskNode as OmePushNode`,
  OmeHlsDump: `${fromRoot}subgraphs/mediaServers/omeNodes.ts#OmeNode as OmeHlsDumpNode`,
  OmeChannel: `${fromRoot}subgraphs/mediaServers/omeNodes.ts#OmeNode as OmeChannelNode`,
  OmeReconciliation: `${fromRoot}src/ome/types.ts#OmeResource as OmeReconciled`,
  PortsipMediaServerPage: `${fromRoot}subgraphs/mediaServers/portsip/page.ts#PortsipPage`,
  PresetJob: `${fromRoot}subgraphs/accounts/repositoryPresetJobs.ts#PresetJob as PresetJobRow`,
};

const mappers = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => [
      [name, `${fromRoot}subgraphs/documentNode.ts#DocumentNode`],
      [`${name}Connection`, `${fromRoot}src/collection/types.ts#Page`],
      [`${name}Change`, `${fromRoot}src/feed/changeStream.ts#ChangeEvent<DocumentNode>`],
    ]),
  );

/** What enum values are inside: resolvers meet the spelling of REST. */
const enumValues = ({ definitions }: DocumentNode): Record<string, Record<string, string>> =>
  Object.fromEntries(
    definitions.flatMap((type) => {
      if (type.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
      const values = (type.values ?? []).map((value) => [
        value.name.value,
        wireValueOf({ astNode: type }, { name: value.name.value, astNode: value }),
      ]);
      return [[type.name.value, Object.fromEntries(values)]];
    }),
  );

const outputs = Object.entries(entities).map(([name, types]) => [
  `src/resolvers/${name}/types.generated.ts`,
  {
    schema: print(subgraphTypeDefs(name)),
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      contextType: `${fromRoot}subgraphs/${name}/context.ts#Context`,
      mappers: {
        ...references,
        ...mappers(types),
        ...rowParents,
        ...Object.fromEntries(plainDocuments.map((type) => [type, `${fromRoot}src/json/lossless.ts#JsonObject`])),
      },
      enumValues: enumValues(subgraphTypeDefs(name)),
      // An input field with a default always has a value.
      avoidOptionals: { defaultValue: true },
      federation: true,
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      importExtension: '.ts',
      immutableTypes: true,
      maybeValue: 'T | null | undefined',
      scalars: {
        Snowflake: 'string',
        Cursor: 'string',
        DateTime: { input: 'Date', output: 'Date | number | string' },
        SafeInt: 'number',
        JSONText: 'string',
        JSONObject: 'unknown',
        JSON: 'unknown',
        BooleanOrInt: 'boolean | number',
        BooleanOrString: 'boolean | string',
        IntOrString: 'number | string',
        FloatOrString: 'number | string',
        _FieldSet: 'string',
      },
    },
  },
]);

/** Typed resolvers, one file a subgraph: `StreamResolvers`, `QueryResolvers` and the like. */
const config: CodegenConfig = {
  generates: Object.fromEntries(outputs) as CodegenConfig['generates'],
};

export default config;
