import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentNode } from '../../../subgraphs/documentNode.ts';
import type { Page } from '../../../src/collection/types.ts';
import type { ChangeEvent } from '../../../src/feed/changeStream.ts';
import type { LayoutEvent as LayoutEventParent } from '../../../subgraphs/streams/layoutEvents.ts';
import type { OmeServerNode, OmeNode as OmeVirtualHostNode, OmeNode as OmeApplicationNode, OmeNode as OmeStreamNode, OmeTaskNode as OmeRecordingNode, OmeTaskNode as OmePushNode, OmeNode as OmeHlsDumpNode, OmeNode as OmeChannelNode } from '../../../subgraphs/mediaServers/omeNodes.ts';
import type { JsonObject as OmeOutputProfileDocument, JsonObject } from '../../../src/json/lossless.ts';
import type { OmeResource as OmeReconciled } from '../../../src/ome/types.ts';
import type { PortsipPage } from '../../../subgraphs/mediaServers/portsip/page.ts';
import type { PresetJob as PresetJobRow } from '../../../subgraphs/accounts/repositoryPresetJobs.ts';
import type { Context } from '../../../subgraphs/streamers/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A boolean or an integer: commonly `false` for off and a number for how long or how many. */
  BooleanOrInt: { input: boolean | number; output: boolean | number; }
  /** A boolean or a string: commonly a switch, or the name of a mode. */
  BooleanOrString: { input: boolean | string; output: boolean | string; }
  /** An opaque position in a connection or in a stream of changes. Hand it back as it came. */
  Cursor: { input: string; output: string; }
  /** A moment as RFC 3339 text in UTC, with milliseconds: `2024-11-05T08:30:00.000Z`. */
  DateTime: { input: Date; output: Date | number | string; }
  /** A number or a string that spells one, such as `25` or `"30000/1001"`. */
  FloatOrString: { input: number | string; output: number | string; }
  /** An integer or a string: commonly a number, or a name that stands for one. */
  IntOrString: { input: number | string; output: number | string; }
  /** Any JSON value: an object, a list, a string, a number, a boolean or null. */
  JSON: { input: unknown; output: unknown; }
  /** A JSON object with open member names, such as labels or HTTP headers. */
  JSONObject: { input: unknown; output: unknown; }
  /** JSON text in a string, byte for byte the document that REST answers. 64-bit integers are plain digits in it. */
  JSONText: { input: string; output: string; }
  /** An integer between -(2^53 - 1) and 2^53 - 1, exact in a JSON number: bytes, milliseconds, counters. */
  SafeInt: { input: number; output: number; }
  /** A 64-bit integer id, always a string of decimal digits: JSON numbers lose digits above 2^53. */
  Snowflake: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** Basic credentials. */
export type AdminCredentials = {
  readonly __typename?: 'AdminCredentials';
  /** Login. Such as `secretlogin`. Null: not known. */
  readonly login?: Maybe<Scalars['String']['output']>;
};

/** A change of Basic credentials. */
export type AdminCredentialsPatch = {
  /** Login, without a colon. */
  readonly login?: InputMaybe<Scalars['String']['input']>;
  /** Password. Never answered. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
};

/** Tests of a boolean. All given tests must hold. */
export type BooleanFilter = {
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Tests of a member that is a boolean or an integer. All given tests must hold. */
export type BooleanOrIntFilter = {
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** Greater than this integer; booleans never match. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to this integer; booleans never match. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['BooleanOrInt']['input']>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this integer; booleans never match. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to this integer; booleans never match. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['BooleanOrInt']['input']>>;
};

/** Tests of a member that is a boolean or a string. All given tests must hold. */
export type BooleanOrStringFilter = {
  /** Holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** Holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['BooleanOrString']['input']>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['BooleanOrString']['input']>>;
};

/** Settings of the installation in effect, and what this process says of itself. Holds no secrets. */
export type CentralConfig = {
  readonly __typename?: 'CentralConfig';
  /** Public base URL, handed to nodes. Such as `http://central.ru:9019/streamer/api/v3`. Null: not known. */
  readonly apiUrl?: Maybe<Scalars['String']['output']>;
  /** How nodes are treated. Null: not known. */
  readonly cluster?: Maybe<CentralConfigCluster>;
  /** Between two comparisons of what nodes are configured to with what they should be. In milliseconds. Null: not known. */
  readonly configExternalReconciliationInterval?: Maybe<Scalars['Float']['output']>;
  /** The database. Null: not known. */
  readonly database?: Maybe<CentralConfigDatabase>;
  /** The document that REST answers; `********` stands for keys and passwords. */
  readonly document: Scalars['JSONText']['output'];
  /** Basic credentials that may do everything. Null: not known. */
  readonly editAuth?: Maybe<AdminCredentials>;
  /** How long new episodes are gathered before they are written. In milliseconds. Null: not known. */
  readonly episodesBufferDelay?: Maybe<Scalars['Float']['output']>;
  /** Episodes gathered at most; 0: each is written at once. Null: not known. */
  readonly episodesBufferLimit?: Maybe<Scalars['Float']['output']>;
  /** Whether the program places streams on nodes. Such as `false`. Null: not known. */
  readonly layouterEnabled?: Maybe<CentralConfigLayouterEnabled>;
  /** Between two passes of the layouter. In milliseconds. Null: not known. */
  readonly layouterSleepingInterval?: Maybe<Scalars['Float']['output']>;
  /** Where this process listens. Null: not known. */
  readonly listeners?: Maybe<Listeners>;
  /** `true` when each request is logged; `false`: only at the level `debug`. Such as `false`. Null: not known. */
  readonly logRequests?: Maybe<Scalars['String']['output']>;
  /** The least severe lines that are logged. Null: not known. */
  readonly loglevel?: Maybe<Loglevel>;
  /** The numbers among the settings, and how long this process has run, as OpenMetrics text. */
  readonly openMetrics: Scalars['String']['output'];
  /**
   * Where traces would be sent. Kept for tools that read it. Such as
   * `http://jaeger-server:14268/v1/traces?service_name=some-name`. Null: not known.
   */
  readonly opentelemetryUrl?: Maybe<Scalars['String']['output']>;
  /** What the environment decides, so that saving it has no effect as long as it does. */
  readonly overridden: ReadonlyArray<OverriddenSetting>;
  /** A Redis server; none is needed here. Null: not known. */
  readonly redis?: Maybe<CentralConfigRedis>;
  /**
   * Tells installations apart; the same in all replicas. Such as `820efca4-4a15-4ab7-82fc-9e76f6d61325`. Null: not
   * known.
   */
  readonly serverId?: Maybe<Scalars['String']['output']>;
  /** This process. Null: not known. */
  readonly stats?: Maybe<CentralStats>;
  /** What was saved, without keys and passwords. */
  readonly stored: Scalars['JSONObject']['output'];
  /** How long a node may be out of contact before it is offline. In milliseconds. Null: not known. */
  readonly streamerDeadTimeout?: Maybe<Scalars['Float']['output']>;
  /** So many failed health checks within an hour keep new streams from a node. Null: not known. */
  readonly streamerHealthcheckFailsThreshold?: Maybe<Scalars['Float']['output']>;
  /** Changes with every save, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};

/** One event of `configChanges`. */
export type CentralConfigChange = {
  readonly __typename?: 'CentralConfigChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** What happened. */
  readonly kind: ChangeKind;
  /** The settings as they are now. Null for SNAPSHOT_END and RESET. */
  readonly node?: Maybe<CentralConfig>;
};

/** How nodes are treated. */
export type CentralConfigCluster = {
  readonly __typename?: 'CentralConfigCluster';
  /** Whether the program writes the configuration of nodes. Null: not known. */
  readonly nodeConfigProvisionEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** How often a failed request to a node is tried again. Null: not known. */
  readonly streamerConnectorRetries?: Maybe<Scalars['SafeInt']['output']>;
};

/** A change of how nodes are treated. */
export type CentralConfigClusterPatch = {
  /** Whether the program writes the configuration of nodes. */
  readonly nodeConfigProvisionEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** How often a failed request to a node is tried again. */
  readonly streamerConnectorRetries?: InputMaybe<Scalars['Int']['input']>;
};

/** The database of the installation. */
export type CentralConfigDatabase = {
  readonly __typename?: 'CentralConfigDatabase';
  /** How often connecting is tried again. Null: not known. */
  readonly connectMaxRetries?: Maybe<Scalars['SafeInt']['output']>;
  /** How long is waited before connecting again. Such as `2s`. Null: not known. */
  readonly connectRetryTimeout?: Maybe<Scalars['String']['output']>;
  /** Connections of a process. Null: not known. */
  readonly maxConnections?: Maybe<Scalars['SafeInt']['output']>;
  /** Its URL, without the password. Such as `postgres://central:pass@localhost:5432/central_dev`. Null: not known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Yes or no, as a word. */
export type CentralConfigLayouterEnabled =
  /** Spelled `false` in REST. */
  | 'false'
  /** Spelled `true` in REST. */
  | 'true';

/** A change of the settings. Only what is given changes, null removes a setting. */
export type CentralConfigPatch = {
  /** The master key, 1 to 1000 visible ASCII characters. Never answered. */
  readonly apiKey?: InputMaybe<Scalars['String']['input']>;
  /** Public base URL, handed to nodes. */
  readonly apiUrl?: InputMaybe<Scalars['String']['input']>;
  /** How nodes are treated. */
  readonly cluster?: InputMaybe<CentralConfigClusterPatch>;
  /** Between two comparisons of what nodes are configured to with what they should be, in milliseconds. */
  readonly configExternalReconciliationInterval?: InputMaybe<Scalars['Float']['input']>;
  /** Basic credentials that may do everything. */
  readonly editAuth?: InputMaybe<AdminCredentialsPatch>;
  /** How long new episodes are gathered before they are written, in milliseconds. */
  readonly episodesBufferDelay?: InputMaybe<Scalars['Float']['input']>;
  /** Episodes gathered at most; 0: each is written at once. */
  readonly episodesBufferLimit?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the program places streams on nodes. */
  readonly layouterEnabled?: InputMaybe<CentralConfigLayouterEnabled>;
  /** Between two passes of the layouter, in milliseconds. */
  readonly layouterSleepingInterval?: InputMaybe<Scalars['Float']['input']>;
  /** `true` when each request is logged; `false`: only at the level `debug`. */
  readonly logRequests?: InputMaybe<Scalars['String']['input']>;
  /** The least severe lines that are logged. */
  readonly loglevel?: InputMaybe<Loglevel>;
  /** Where traces would be sent. */
  readonly opentelemetryUrl?: InputMaybe<Scalars['String']['input']>;
  /** How long a node may be out of contact before it is offline, in milliseconds. */
  readonly streamerDeadTimeout?: InputMaybe<Scalars['Float']['input']>;
  /** So many failed health checks within an hour keep new streams from a node. */
  readonly streamerHealthcheckFailsThreshold?: InputMaybe<Scalars['Float']['input']>;
};

/** A Redis server. */
export type CentralConfigRedis = {
  readonly __typename?: 'CentralConfigRedis';
  /** How often connecting is tried again. Null: not known. */
  readonly connectMaxRetries?: Maybe<Scalars['SafeInt']['output']>;
  /** How long is waited before connecting again. Such as `2s`. Null: not known. */
  readonly connectRetryTimeout?: Maybe<Scalars['String']['output']>;
  /** Connections of a process. Null: not known. */
  readonly maxConnections?: Maybe<Scalars['SafeInt']['output']>;
  /** Its URL. Such as `redis://:pass@localhost:6379`. Null: not known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A process of the program. */
export type CentralStats = {
  readonly __typename?: 'CentralStats';
  /** Tells installations apart. Such as `61893b15-75b2-4fcb-b4cf-ae1dd0858ea2`. Null: not known. */
  readonly id?: Maybe<Scalars['String']['output']>;
  /** Its version. Such as `23.10`. Null: not known. */
  readonly serverVersion?: Maybe<Scalars['String']['output']>;
  /** When it started. Null: not known. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long it has run. In seconds. Null: not known. */
  readonly uptime?: Maybe<Scalars['SafeInt']['output']>;
};

/** What an event of a `…Changes` subscription says. */
export type ChangeKind =
  /** A row was deleted, or no longer matches the filter or the subscriber's rights. Carries no node. */
  | 'DELETE'
  /** The position given as `since` is too old to continue from: forget everything, a snapshot follows. */
  | 'RESET'
  /** A row that existed when the subscription began. */
  | 'SNAPSHOT'
  /** The snapshot is complete; what follows are changes. Carries no node. */
  | 'SNAPSHOT_END'
  /** A row was created or changed. */
  | 'UPSERT';

/** Traffic of all media servers, kbit/s. */
export type ClusterBitrate = {
  readonly __typename?: 'ClusterBitrate';
  /** What they receive. */
  readonly inputKbit: Scalars['SafeInt']['output'];
  /** What they send. */
  readonly outputKbit: Scalars['SafeInt']['output'];
};

/** How what is on one node does. */
export type ClusterGroupMetrics = {
  readonly __typename?: 'ClusterGroupMetrics';
  /** A part does not work, but the service is fine. */
  readonly degraded: Scalars['Int']['output'];
  /** Switched off by the operator. */
  readonly disabled: Scalars['Int']['output'];
  /** All is well. */
  readonly operational: Scalars['Int']['output'];
  /** It does not work. */
  readonly outage: Scalars['Int']['output'];
  /** Most of it does not work, and the service suffers. */
  readonly partialOutage: Scalars['Int']['output'];
  /** How they do together. */
  readonly status: HealthStatus;
  /** All of them. */
  readonly total: Scalars['Int']['output'];
};

/** Traffic of a node. */
export type ClusterNetwork = {
  readonly __typename?: 'ClusterNetwork';
  /** What it receives, kbit/s. */
  readonly inKbit: ClusterResource;
  /** What it sends, kbit/s. */
  readonly outKbit: ClusterResource;
};

/** A resource of a node. */
export type ClusterResource = {
  readonly __typename?: 'ClusterResource';
  /** Whether it runs short. */
  readonly status: HealthStatus;
  /** How much is used. Null: not reported. */
  readonly usage?: Maybe<Scalars['SafeInt']['output']>;
};

/** How the cluster does at one moment. */
export type ClusterStats = {
  readonly __typename?: 'ClusterStats';
  /** Agents by state. */
  readonly agents: HealthCounts;
  /** What all media servers receive and send. */
  readonly bitrate: ClusterBitrate;
  /** When it was counted. */
  readonly collectedAt: Scalars['DateTime']['output'];
  /** The same in milliseconds since 1970. */
  readonly collectedAtMs: Scalars['SafeInt']['output'];
  /** The same as the document that REST answers. */
  readonly document: Scalars['JSONText']['output'];
  /** The same as OpenMetrics text. */
  readonly openMetrics: Scalars['String']['output'];
  /** Id of the installation; the same for all of its processes. */
  readonly serverId: Scalars['String']['output'];
  /** Each media server, by host name. */
  readonly streamerMetrics: ReadonlyArray<ClusterStreamer>;
  /** Media servers by state. */
  readonly streamers: HealthCounts;
  /** Streams by state. */
  readonly streams: HealthCounts;
  /** Version of the control plane as one number. */
  readonly version: Scalars['Int']['output'];
};

/** How one media server does. What only a node that is online tells is null. */
export type ClusterStreamer = {
  readonly __typename?: 'ClusterStreamer';
  /** Agents connected through it. */
  readonly agents: ClusterGroupMetrics;
  /** Its configuration. */
  readonly config?: Maybe<ClusterStreamerConfig>;
  /** Processor load in percent, measured against `cpuLimit` of the streamer. */
  readonly cpu?: Maybe<ClusterResource>;
  /** Host name of the node. */
  readonly hostname: Scalars['String']['output'];
  /** Memory in use, percent. */
  readonly memory?: Maybe<ClusterResource>;
  /** Traffic, kbit/s, measured against `totalBandwidth` of the streamer. */
  readonly network?: Maybe<ClusterNetwork>;
  /** How it does as a whole. */
  readonly status: HealthStatus;
  /** Disk space in use, percent, of the fullest partition. */
  readonly storage?: Maybe<ClusterResource>;
  /** Streams placed on it. */
  readonly streams: ClusterGroupMetrics;
  /** Seconds since its start. */
  readonly uptime?: Maybe<Scalars['SafeInt']['output']>;
};

/** Whether a node is well configured. */
export type ClusterStreamerConfig = {
  readonly __typename?: 'ClusterStreamerConfig';
  /** How the configuration does. */
  readonly status: HealthStatus;
};

/** What is wrong with a configuration. */
export type ConfigError = {
  readonly __typename?: 'ConfigError';
  /** Column of the line. Null: not known. */
  readonly col?: Maybe<Scalars['Int']['output']>;
  /** The part that is wrong. Null: not known. */
  readonly config?: Maybe<Scalars['JSONObject']['output']>;
  /** More about it. Null: not known. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Kind of the error. Such as `bad_url`. Null: not known. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** Column of the first error. Null: not known. */
  readonly firstErrorCol?: Maybe<Scalars['SafeInt']['output']>;
  /** Line of the first error. Null: not known. */
  readonly firstErrorLine?: Maybe<Scalars['SafeInt']['output']>;
  /** Line of the file. Null: not known. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** Members and indices that lead to the fault. Null: not known. */
  readonly path?: Maybe<ReadonlyArray<Scalars['IntOrString']['output']>>;
};

/** Tests of the members of `ConfigError`. All given tests must hold. */
export type ConfigErrorFilter = {
  /** Test of `col`. */
  readonly col?: InputMaybe<IntFilter>;
  /** Test of `config`. */
  readonly config?: InputMaybe<PresenceFilter>;
  /** Test of `detail`. */
  readonly detail?: InputMaybe<StringFilter>;
  /** Test of `error`. */
  readonly error?: InputMaybe<StringFilter>;
  /** Test of `firstErrorCol`. */
  readonly firstErrorCol?: InputMaybe<SafeIntFilter>;
  /** Test of `firstErrorLine`. */
  readonly firstErrorLine?: InputMaybe<SafeIntFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `line`. */
  readonly line?: InputMaybe<IntFilter>;
};

/** Whether configuration from the control plane is there. */
export type ConfigExternalState =
  /** It could not be loaded. */
  | 'error'
  /** It is. */
  | 'loaded';

/** Tests of a `ConfigExternalState`. All given tests must hold. */
export type ConfigExternalStateFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<ConfigExternalState>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ConfigExternalState>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<ConfigExternalState>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<ConfigExternalState>>;
};

/** How getting configuration from the control plane went. */
export type ConfigExternalStatus = {
  readonly __typename?: 'ConfigExternalStatus';
  /** HTTP status of the answer. Null: not known. */
  readonly code?: Maybe<Scalars['Int']['output']>;
  /** More about it. Null: not known. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Kind of the error. Such as `invalid_authorization`. Null: not known. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** Members and indices that lead to the fault. Null: not known. */
  readonly path?: Maybe<ReadonlyArray<Scalars['IntOrString']['output']>>;
  /** Why it failed. Null: not known. */
  readonly reason?: Maybe<RequestErrorReason>;
  /** Whether configuration is there. Null: not known. */
  readonly status?: Maybe<ConfigExternalState>;
  /** At what it failed. Null: not known. */
  readonly while?: Maybe<ConfigExternalWhile>;
};

/** Tests of the members of `ConfigExternalStatus`. All given tests must hold. */
export type ConfigExternalStatusFilter = {
  /** Test of `code`. */
  readonly code?: InputMaybe<IntFilter>;
  /** Test of `detail`. */
  readonly detail?: InputMaybe<StringFilter>;
  /** Test of `error`. */
  readonly error?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `reason`. */
  readonly reason?: InputMaybe<RequestErrorReasonFilter>;
  /** Test of `status`. */
  readonly status?: InputMaybe<ConfigExternalStateFilter>;
  /** Test of `while`. */
  readonly while?: InputMaybe<ConfigExternalWhileFilter>;
};

/** At what getting configuration failed. */
export type ConfigExternalWhile =
  /** At the regular refresh. */
  | 'refresh'
  /** At the request for one stream. */
  | 'request'
  /** At finding the stream of an SRT port. */
  | 'srt_port_resolve';

/** Tests of a `ConfigExternalWhile`. All given tests must hold. */
export type ConfigExternalWhileFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<ConfigExternalWhile>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ConfigExternalWhile>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<ConfigExternalWhile>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<ConfigExternalWhile>>;
};

/** Tests of a moment. All given tests must hold. */
export type DateTimeFilter = {
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Later than. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or later than. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Earlier than. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or earlier than. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<Scalars['DateTime']['input']>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
};

/** What `deleteLoadBalancer` answers. */
export type DeleteLoadBalancerPayload = {
  readonly __typename?: 'DeleteLoadBalancerPayload';
  /** Name of the deleted load balancer. */
  readonly name: Scalars['String']['output'];
};

/** What `deleteStreamer` answers. */
export type DeleteStreamerPayload = {
  readonly __typename?: 'DeleteStreamerPayload';
  /** Key of the deleted streamer. */
  readonly hostname: Scalars['String']['output'];
};

/** How the deletion of one streamer ended. */
export type DeleteStreamerResult = {
  readonly __typename?: 'DeleteStreamerResult';
  /** Why it failed. Null when the streamer was deleted. */
  readonly error?: Maybe<ItemError>;
  /** Key of the streamer. */
  readonly hostname: Scalars['String']['output'];
};

/** What `deleteStreamers` answers. */
export type DeleteStreamersPayload = {
  readonly __typename?: 'DeleteStreamersPayload';
  /** One result for each key, in the order of the keys. */
  readonly results: ReadonlyArray<DeleteStreamerResult>;
};

/** What a node's disks will need. */
export type DiskPredictions = {
  readonly __typename?: 'DiskPredictions';
  /** Fill of the disks once all archives have their full length; may exceed 100. In percent. 0 to 100. Null: not known. */
  readonly estimatedDiskUsage?: Maybe<Scalars['Int']['output']>;
};

/** Tests of the members of `DiskPredictions`. All given tests must hold. */
export type DiskPredictionsFilter = {
  /** Test of `estimatedDiskUsage`. In percent. */
  readonly estimatedDiskUsage?: InputMaybe<IntFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A storage of archives on a node. */
export type DvrConfig = {
  readonly __typename?: 'DvrConfig';
  /** Disks that are written at the same time. Null: not known. */
  readonly active?: Maybe<Scalars['SafeInt']['output']>;
  /** True refuses a folder that is no mount point. Null: not known. */
  readonly checkMount?: Maybe<Scalars['Boolean']['output']>;
  /** Fill of the disk at which the oldest recordings go. In percent. 0 to 100. Null: not known. */
  readonly diskUsageLimit?: Maybe<Scalars['Int']['output']>;
  /** Disks of the storage. Null: not known. */
  readonly disks?: Maybe<ReadonlyArray<RaidDisk>>;
  /** How much longer recordings of episodes are kept. In seconds. Null: not known. */
  readonly episodesExpiration?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Where the cleaner asks which recordings to keep; empty asks the control plane. Such as
   * `http://central-host.local/config-external/episodes`. Null: not known.
   */
  readonly episodesUrl?: Maybe<Scalars['String']['output']>;
  /** How long recordings are kept. In seconds. Null: not known. */
  readonly expiration?: Maybe<Scalars['SafeInt']['output']>;
  /** Where the index is kept. Null: not known. */
  readonly index?: Maybe<Scalars['String']['output']>;
  /** Name of the storage. Null: not known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** RAID level; 0 spreads recordings over the disks. Null: not known. */
  readonly raid?: Maybe<Scalars['Int']['output']>;
  /** Where recordings are kept. Null: not known. */
  readonly root?: Maybe<Scalars['String']['output']>;
  /** Hours to record: pairs of begin and end, as hours and minutes (`930` is 9:30). Null: not known. */
  readonly schedule?: Maybe<ReadonlyArray<ReadonlyArray<Scalars['SafeInt']['output']>>>;
  /** State of the storage. Null: not known. */
  readonly stats?: Maybe<DvrConfigStats>;
  /** The archive may take no more; the oldest goes first. In bytes. Null: not known. */
  readonly storageLimit?: Maybe<Scalars['SafeInt']['output']>;
};

/** State of a storage. */
export type DvrConfigStats = {
  readonly __typename?: 'DvrConfigStats';
  /** Recordings found. Null: not known. */
  readonly blobsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Recordings that the index knows. Null: not known. */
  readonly blobsCountDb?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors of reading and writing. Null: not known. */
  readonly errors?: Maybe<DvrErrors>;
  /** Size. In bytes. Null: not known. */
  readonly size?: Maybe<Scalars['SafeInt']['output']>;
  /** Share in use. In percent. 0 to 100. Null: not known. */
  readonly usage?: Maybe<Scalars['Int']['output']>;
  /** Bytes in use. In bytes. Null: not known. */
  readonly used?: Maybe<Scalars['SafeInt']['output']>;
  /** Bytes that the index takes. In bytes. Null: not known. */
  readonly usedIndex?: Maybe<Scalars['SafeInt']['output']>;
};

/** Errors of a storage, counted. */
export type DvrErrors = {
  readonly __typename?: 'DvrErrors';
  /** Writes that were put together because the disk was slow. Null: not known. */
  readonly collapsedWriteCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Deletions that failed. Null: not known. */
  readonly deleteErrors?: Maybe<Scalars['SafeInt']['output']>;
  /** Writes that were dropped because the disk was slow. Null: not known. */
  readonly dropWriteCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Reads that failed. Null: not known. */
  readonly readErrors?: Maybe<Scalars['SafeInt']['output']>;
  /** Writes that failed. Null: not known. */
  readonly writeErrors?: Maybe<Scalars['SafeInt']['output']>;
};

/** Where a node sends its events. */
export type EventSink = {
  readonly __typename?: 'EventSink';
  /** Events not to send: any of these, each with the texts that its members may have. Null: not set. */
  readonly except?: Maybe<ReadonlyArray<Scalars['JSONObject']['output']>>;
  /** Texts added to each event, by name. Null: not set. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** The least severe events to send. Null: not set. */
  readonly level?: Maybe<Loglevel>;
  /** Files that are kept. Null: not set. */
  readonly maxDepth?: Maybe<Scalars['Int']['output']>;
  /** Size of the log file at which it is rotated. In bytes. Null: not set. */
  readonly maxSize?: Maybe<Scalars['SafeInt']['output']>;
  /** Name of the sink. Such as `my_json_sink`. */
  readonly name: Scalars['String']['output'];
  /** Events to send: any of these, each with the texts that its members may have. Null: not set. */
  readonly only?: Maybe<ReadonlyArray<Scalars['JSONObject']['output']>>;
  /** Events kept for sending them again. Null: not set. */
  readonly resendLimit?: Maybe<Scalars['Int']['output']>;
  /** Pause in seconds before they are sent again. Null: not set. */
  readonly resendTimeout?: Maybe<Scalars['Int']['output']>;
  /** Events are collected for so long and sent together. In seconds. Null: not set. */
  readonly throttleDelay?: Maybe<Scalars['Int']['output']>;
  /** Where events go: a log file or an HTTP address. Such as `jsonlog:///var/log/events-json.log`. */
  readonly url: Scalars['String']['output'];
};

/** A change to `EventSink`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type EventSinkPatch = {
  /** Events not to send: any of these, each with the texts that its members may have. */
  readonly except?: InputMaybe<ReadonlyArray<Scalars['JSONObject']['input']>>;
  /** Texts added to each event, by name. */
  readonly extra?: InputMaybe<Scalars['JSONObject']['input']>;
  /** The least severe events to send. */
  readonly level?: InputMaybe<Loglevel>;
  /** Files that are kept. */
  readonly maxDepth?: InputMaybe<Scalars['Int']['input']>;
  /** Size of the log file at which it is rotated. In bytes. */
  readonly maxSize?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Name of the sink. Such as `my_json_sink`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Events to send: any of these, each with the texts that its members may have. */
  readonly only?: InputMaybe<ReadonlyArray<Scalars['JSONObject']['input']>>;
  /** Events kept for sending them again. */
  readonly resendLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Pause in seconds before they are sent again. */
  readonly resendTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Events are collected for so long and sent together. In seconds. */
  readonly throttleDelay?: InputMaybe<Scalars['Int']['input']>;
  /** Where events go: a log file or an HTTP address. Such as `jsonlog:///var/log/events-json.log`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Tests of a number. All given tests must hold. */
export type FloatFilter = {
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
};

/** Tests of a member that is a number or a string. All given tests must hold. */
export type FloatOrStringFilter = {
  /** Holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<Scalars['FloatOrString']['input']>;
  /** Holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['FloatOrString']['input']>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<Scalars['FloatOrString']['input']>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['FloatOrString']['input']>>;
};

/** How well something does, and why. */
export type Health = {
  readonly __typename?: 'Health';
  /** Codes of all that is wrong, the worst first, such as `offline`, `not_alive`, `frames_late`, `cpu_high`. Empty when all is well. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** As bad as the worst of what is wrong. */
  readonly status: HealthStatus;
};

/** How many are in each state. */
export type HealthCounts = {
  readonly __typename?: 'HealthCounts';
  /** A part does not work, but the service is fine. */
  readonly degraded: Scalars['Int']['output'];
  /** Switched off by the operator. */
  readonly disabled: Scalars['Int']['output'];
  /** All is well. */
  readonly operational: Scalars['Int']['output'];
  /** It does not work. */
  readonly outage: Scalars['Int']['output'];
  /** Most of it does not work, and the service suffers. */
  readonly partialOutage: Scalars['Int']['output'];
  /** All of them. */
  readonly total: Scalars['Int']['output'];
};

/** How well something does. */
export type HealthStatus =
  /** A part does not work, but the service is fine. */
  | 'degradated'
  /** Switched off by the operator. */
  | 'disabled'
  /** All is well. */
  | 'operational'
  /** It does not work. */
  | 'outage'
  /** Most of it does not work, and the service suffers. */
  | 'partial_outage';

/** The checks of a node; true is good. */
export type HealthcheckChecks = {
  readonly __typename?: 'HealthcheckChecks';
  /** It gets its configuration from the control plane. Null: not known. */
  readonly configExternalOk?: Maybe<Scalars['Boolean']['output']>;
  /** Its configuration is sound. Null: not known. */
  readonly configOk?: Maybe<Scalars['Boolean']['output']>;
  /** What failed. Null: not known. */
  readonly errorsDetails?: Maybe<ReadonlyArray<HealthcheckErrorDetail>>;
  /** It answers. Null: not known. */
  readonly reachable?: Maybe<Scalars['Boolean']['output']>;
  /** Its reverse proxy works. Null: not known. */
  readonly rproxyOk?: Maybe<Scalars['Boolean']['output']>;
  /** The server works. Null: not known. */
  readonly running?: Maybe<Scalars['Boolean']['output']>;
  /** Its clock is right. Null: not known. */
  readonly timeSynchronized?: Maybe<Scalars['Boolean']['output']>;
  /** It has the right cluster key. Null: not known. */
  readonly validClusterKey?: Maybe<Scalars['Boolean']['output']>;
};

/** Tests of the members of `HealthcheckChecks`. All given tests must hold. */
export type HealthcheckChecksFilter = {
  /** Test of `configExternalOk`. */
  readonly configExternalOk?: InputMaybe<BooleanFilter>;
  /** Test of `configOk`. */
  readonly configOk?: InputMaybe<BooleanFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `reachable`. */
  readonly reachable?: InputMaybe<BooleanFilter>;
  /** Test of `rproxyOk`. */
  readonly rproxyOk?: InputMaybe<BooleanFilter>;
  /** Test of `running`. */
  readonly running?: InputMaybe<BooleanFilter>;
  /** Test of `timeSynchronized`. */
  readonly timeSynchronized?: InputMaybe<BooleanFilter>;
  /** Test of `validClusterKey`. */
  readonly validClusterKey?: InputMaybe<BooleanFilter>;
};

/** Why a check failed. */
export type HealthcheckErrorDetail = {
  readonly __typename?: 'HealthcheckErrorDetail';
  /** What was found. Null: not known. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** The check. Null: not known. */
  readonly rule?: Maybe<Scalars['String']['output']>;
};

/** Whether all checks of a node passed. */
export type HealthcheckState =
  /** At least one failed. */
  | 'error'
  /** All passed. */
  | 'ok';

/** Tests of a `HealthcheckState`. All given tests must hold. */
export type HealthcheckStateFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<HealthcheckState>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<HealthcheckState>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<HealthcheckState>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<HealthcheckState>>;
};

/** What checks of a node found. */
export type HealthcheckStatus = {
  readonly __typename?: 'HealthcheckStatus';
  /** Each check. Null: not known. */
  readonly checks?: Maybe<HealthcheckChecks>;
  /** Whether all checks passed. Null: not known. */
  readonly status?: Maybe<HealthcheckState>;
  /** Since when. Null: not known. */
  readonly statusChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `statusChangedAt` in milliseconds since 1970. */
  readonly statusChangedAtMs?: Maybe<Scalars['SafeInt']['output']>;
};

/** Tests of the members of `HealthcheckStatus`. All given tests must hold. */
export type HealthcheckStatusFilter = {
  /** Test of `checks`. */
  readonly checks?: InputMaybe<HealthcheckChecksFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `status`. */
  readonly status?: InputMaybe<HealthcheckStateFilter>;
  /** Test of `statusChangedAt`. */
  readonly statusChangedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `statusChangedAtMs`. */
  readonly statusChangedAtMs?: InputMaybe<SafeIntFilter>;
};

/** HTTP requests that a node passes on. */
export type HttpProxy = {
  readonly __typename?: 'HttpProxy';
  /** True answers the main page of the node from there. Null: not set. */
  readonly mainpage?: Maybe<Scalars['Boolean']['output']>;
  /** Paths that begin so are passed on. */
  readonly prefix: Scalars['String']['output'];
  /** Counters of the requests passed on. Null: not known. */
  readonly stats?: Maybe<HttpProxyStats>;
  /** Where they go. */
  readonly url: Scalars['String']['output'];
};

/** A change to `HttpProxy`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type HttpProxyPatch = {
  /** True answers the main page of the node from there. */
  readonly mainpage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Paths that begin so are passed on. */
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  /** Where they go. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Counters of requests that a node passed on. */
export type HttpProxyStats = {
  readonly __typename?: 'HttpProxyStats';
  /** Answers of status 1xx. Null: not known. */
  readonly http100?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 2xx. Null: not known. */
  readonly http200?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 3xx. Null: not known. */
  readonly http300?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 4xx. Null: not known. */
  readonly http400?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 5xx. Null: not known. */
  readonly http500?: Maybe<Scalars['SafeInt']['output']>;
  /** Requests that became WebSockets. Null: not known. */
  readonly protocolUpgrades?: Maybe<Scalars['SafeInt']['output']>;
  /** Requests that could not be passed on. Null: not known. */
  readonly proxyError?: Maybe<Scalars['SafeInt']['output']>;
  /** Requests whose target could not be reached. Null: not known. */
  readonly proxyErrorConnection?: Maybe<Scalars['SafeInt']['output']>;
  /** Requests. Null: not known. */
  readonly requests?: Maybe<Scalars['SafeInt']['output']>;
  /** Requests answered within 100 ms. Null: not known. */
  readonly time100ms?: Maybe<Scalars['SafeInt']['output']>;
  /** Requests answered within 500 ms. Null: not known. */
  readonly time500ms?: Maybe<Scalars['SafeInt']['output']>;
  /** Requests answered within 1 s. Null: not known. */
  readonly time1000ms?: Maybe<Scalars['SafeInt']['output']>;
  /** Requests answered within 5 s. Null: not known. */
  readonly time5000ms?: Maybe<Scalars['SafeInt']['output']>;
  /** Requests that took longer than 5 s. Null: not known. */
  readonly timeLongms?: Maybe<Scalars['SafeInt']['output']>;
};

/** Tests of an integer. All given tests must hold. */
export type IntFilter = {
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** Tests of a member that is an integer or a string. All given tests must hold. */
export type IntOrStringFilter = {
  /** Holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<Scalars['IntOrString']['input']>;
  /** Holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['IntOrString']['input']>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<Scalars['IntOrString']['input']>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['IntOrString']['input']>>;
};

/** Why one item of a bulk mutation failed; the others are not touched by it. */
export type ItemError = {
  readonly __typename?: 'ItemError';
  /** Stable code, as in `extensions.code` of errors. */
  readonly code: Scalars['String']['output'];
  /** What is wrong, for people. */
  readonly message: Scalars['String']['output'];
  /** The way from the item to the member at fault; list positions are digits. Null when no member is. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a node does for a stream. */
export type LayoutRole =
  /** It keeps a copy of the archive. */
  | 'dvr_backup'
  /** It analyses the picture. */
  | 'inference'
  /** It takes the stream in. */
  | 'ingest';

/** A listener for HTTP. */
export type ListenHttp = {
  readonly __typename?: 'ListenHttp';
  /** Address. Such as `10.0.35.1`. Null: not known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** True when the API is answered there. Null: not known. */
  readonly api?: Maybe<Scalars['Boolean']['output']>;
  /** Port. 0 to 65535. Null: not known. */
  readonly port?: Maybe<Scalars['Int']['output']>;
  /** Read timeout. Null: not known. */
  readonly readTimeout?: Maybe<Scalars['SafeInt']['output']>;
  /** Write timeout. Null: not known. */
  readonly writeTimeout?: Maybe<Scalars['SafeInt']['output']>;
};

/** A listener for HTTPS. */
export type ListenHttps = {
  readonly __typename?: 'ListenHttps';
  /** Address. Such as `10.0.35.1`. Null: not known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** True when the API is answered there. Null: not known. */
  readonly api?: Maybe<Scalars['Boolean']['output']>;
  /** File of the certificate. Such as `/etc/letsencrypt/live/central/fullchain.pem`. Null: not known. */
  readonly certificate?: Maybe<Scalars['String']['output']>;
  /** File of its key. Such as `/etc/letsencrypt/live/central/privkey.pem`. Null: not known. */
  readonly certificateKey?: Maybe<Scalars['String']['output']>;
  /** Port. 0 to 65535. Null: not known. */
  readonly port?: Maybe<Scalars['Int']['output']>;
  /** Read timeout. Null: not known. */
  readonly readTimeout?: Maybe<Scalars['SafeInt']['output']>;
  /** Versions of TLS. Null: not known. */
  readonly sslProtocols?: Maybe<ReadonlyArray<TlsVersion>>;
  /** Write timeout. Null: not known. */
  readonly writeTimeout?: Maybe<Scalars['SafeInt']['output']>;
};

/** Where a process listens. */
export type Listeners = {
  readonly __typename?: 'Listeners';
  /** Listeners for HTTP. Null: not known. */
  readonly http?: Maybe<ReadonlyArray<ListenHttp>>;
  /** Listeners for HTTPS. Null: not known. */
  readonly https?: Maybe<ReadonlyArray<ListenHttps>>;
};

/** Sends players and publishers to media servers. */
export type LoadBalancer = {
  readonly __typename?: 'LoadBalancer';
  /** The document that REST answers for this load balancer. */
  readonly document: Scalars['JSONText']['output'];
  /** By what media servers are compared: the least wins. By usage when it is not set. Null: not set. */
  readonly mode?: Maybe<LoadBalancerMode>;
  /** The name of the load balancer, its key and a part of its URL. */
  readonly name: Scalars['String']['output'];
  /** Media servers among which it chooses. None: all of the cluster. Null: not set. */
  readonly servers?: Maybe<ReadonlyArray<LoadBalancerServer>>;
  /** Changes with every write of this load balancer, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** Sends players and publishers to media servers. */
export type LoadBalancerDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One event of `loadBalancerChanges`. */
export type LoadBalancerChange = {
  readonly __typename?: 'LoadBalancerChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Name of the load balancer. Null for SNAPSHOT_END and RESET. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The load balancer as it is now. Null for DELETE, SNAPSHOT_END and RESET. */
  readonly node?: Maybe<LoadBalancer>;
};

/** A page of load balancers. */
export type LoadBalancerConnection = {
  readonly __typename?: 'LoadBalancerConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The load balancers with their cursors. */
  readonly edges: ReadonlyArray<LoadBalancerEdge>;
  /** The load balancers alone. */
  readonly nodes: ReadonlyArray<LoadBalancer>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Load balancers that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** A load balancer in a page. */
export type LoadBalancerEdge = {
  readonly __typename?: 'LoadBalancerEdge';
  /** Position of the load balancer, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The load balancer. */
  readonly node: LoadBalancer;
};

/** Which rows of `LoadBalancer` to return. All given tests must hold. */
export type LoadBalancerFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<LoadBalancerFilter>>;
  /** Test of `mode`. */
  readonly mode?: InputMaybe<LoadBalancerModeFilter>;
  /** Test of `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<LoadBalancerFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<LoadBalancerFilter>>;
};

/** By what media servers are compared. */
export type LoadBalancerMode =
  /** By what they send. */
  | 'bitrate'
  /** By their clients. */
  | 'clients'
  /** By streams that run. */
  | 'streams'
  /** By the share in use of what they can send, or of the processor when that is not known. */
  | 'usage';

/** Tests of a `LoadBalancerMode`. All given tests must hold. */
export type LoadBalancerModeFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<LoadBalancerMode>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<LoadBalancerMode>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<LoadBalancerMode>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<LoadBalancerMode>>;
};

/** A change to `LoadBalancer`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type LoadBalancerPatch = {
  /** By what media servers are compared: the least wins. By usage when it is not set. */
  readonly mode?: InputMaybe<LoadBalancerMode>;
  /** Media servers among which it chooses. None: all of the cluster. */
  readonly servers?: InputMaybe<ReadonlyArray<LoadBalancerServerPatch>>;
};

/** A media server of a load balancer. */
export type LoadBalancerServer = {
  readonly __typename?: 'LoadBalancerServer';
  /** Countries it serves, by ISO 3166-1 code. None: all. None is known without a database of countries. Null: not set. */
  readonly countries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * True when it also serves countries that no server of the load balancer names, and clients whose country is not
   * known. Null: not set.
   */
  readonly countriesDefault?: Maybe<Scalars['Boolean']['output']>;
  /** Traffic, kbit/s, from which on it gets no more sessions. In kbit/s. Null: not set. */
  readonly maxBitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Host name of the media server. Null: not set. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A change to `LoadBalancerServer`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type LoadBalancerServerPatch = {
  /** Countries it serves, by ISO 3166-1 code. None: all. None is known without a database of countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * True when it also serves countries that no server of the load balancer names, and clients whose country is not
   * known.
   */
  readonly countriesDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Traffic, kbit/s, from which on it gets no more sessions. In kbit/s. */
  readonly maxBitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Host name of the media server. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** How load balancers are sorted: bytewise. Ties are ordered by name. */
export type LoadBalancerSort =
  /** By `name`, smallest first. */
  | 'name'
  /** By `name`, largest first. */
  | '-name';

/** How severe a log line or event is. */
export type Loglevel =
  /** Someone must act at once. */
  | 'alert'
  /** The service suffers. */
  | 'critical'
  /** Of use to developers. */
  | 'debug'
  /** Something failed. */
  | 'error'
  /** What happens. */
  | 'info'
  /** Nothing is logged. */
  | 'none'
  /** Worth noticing. */
  | 'notice'
  /** May lead to an error. */
  | 'warning';

/** What a node is kept for. */
export type MaintenanceMode =
  /** No stream comes to it, those it has stay. */
  | 'cordoned'
  /** No stream comes to it, and those it has leave for others, as far as these have room. */
  | 'draining'
  /** It takes streams as usual. */
  | 'in_service';

/** A test of one entry of an open map, such as a label. */
export type MapEntryFilter = {
  /** The entry's key. */
  readonly key: Scalars['String']['input'];
  /** What its value must satisfy. Without it the entry must be there. */
  readonly value?: InputMaybe<StringFilter>;
};

/** A sort key given by any member's REST path. */
export type MemberOrder = {
  /**
   * True for the largest first. Ascending order puts absent members first, then numbers, then texts bytewise; descending
   * order is the exact reverse.
   */
  readonly descending: Scalars['Boolean']['input'];
  /** The member by its REST spelling, dots between levels: `stats.bitrate`. */
  readonly member: Scalars['String']['input'];
};

/** A test of any member by its REST path, for members and combinations that a typed filter does not offer. */
export type MemberPredicate = {
  /** The member by its REST spelling, dots between levels: `stats.bitrate`. Members inside arrays cannot be tested. */
  readonly member: Scalars['String']['input'];
  /** How to compare. */
  readonly operator: Operator;
  /**
   * What to compare with, written as text and converted to the member's type. One value, except for `IN` and `NOT_IN` (any
   * number) and for `IS_NULL` and `IS_NOT_NULL` (none).
   */
  readonly values?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Deletes a load balancer. Errors: NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deleteLoadBalancer?: Maybe<DeleteLoadBalancerPayload>;
  /** Takes a node out of the cluster. Null together with an error: NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deleteStreamer?: Maybe<DeleteStreamerPayload>;
  /** Deletes many streamers. An item that fails does not keep the others from being deleted. */
  readonly deleteStreamers?: Maybe<DeleteStreamersPayload>;
  /**
   * Saves the settings that are given and leaves the others. Exactly one of `input` and `patch`. In effect in all replicas within a
   * second. Keys and passwords are kept sealed and never answered.
   *
   * Errors: BAD_USER_INPUT with the path of the member, PRECONDITION_FAILED, FORBIDDEN, also for credentials given by who may not do
   * everything.
   */
  readonly saveCentralConfig: SaveCentralConfigPayload;
  /**
   * Creates a load balancer, or changes the members given and leaves the others. Exactly one of `input` and `patch`.
   *
   * Errors: BAD_USER_INPUT with the path of the member, KEY_MISMATCH, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly saveLoadBalancer?: Maybe<SaveLoadBalancerPayload>;
  /**
   * Creates a streamer, or changes the members given and leaves the others. Exactly one of `input` and `patch`.
   *
   * Null together with an error: BAD_USER_INPUT with the path of the member, KEY_MISMATCH, PRECONDITION_FAILED, CHECK_FAILED, FORBIDDEN.
   */
  readonly saveStreamer?: Maybe<SaveStreamerPayload>;
  /** Saves many streamers. An item that fails does not keep the others from being saved. */
  readonly saveStreamers?: Maybe<SaveStreamersPayload>;
  /**
   * Saves many streamers, all or none. Exactly one of `items` and `patches`.
   *
   * Errors: those of `saveStreamer`, with a path that begins with the index of the item.
   */
  readonly saveStreamersAtomically: SaveStreamersAtomicallyPayload;
  /**
   * Takes a node out of service, or puts it back. The layouter moves the streams of a node that is drained, as fast as its passes allow; it
   * has to be switched on for that.
   *
   * Errors: NOT_FOUND, FORBIDDEN.
   */
  readonly setStreamerMaintenance?: Maybe<SetStreamerMaintenancePayload>;
};


export type MutationDeleteLoadBalancerArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


export type MutationDeleteStreamerArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  hostname: Scalars['String']['input'];
};


export type MutationDeleteStreamersArgs = {
  hostnames: ReadonlyArray<Scalars['String']['input']>;
};


export type MutationSaveCentralConfigArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<CentralConfigPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSaveLoadBalancerArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<LoadBalancerPatch>;
  name: Scalars['String']['input'];
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSaveStreamerArgs = {
  api?: InputMaybe<RestApi>;
  checksEnable?: InputMaybe<Scalars['Boolean']['input']>;
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  hostname: Scalars['String']['input'];
  input?: InputMaybe<StreamerPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSaveStreamersArgs = {
  items: ReadonlyArray<SaveStreamerItem>;
};


export type MutationSaveStreamersAtomicallyArgs = {
  items?: InputMaybe<ReadonlyArray<SaveStreamerItem>>;
  patches?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationSetStreamerMaintenanceArgs = {
  hostname: Scalars['String']['input'];
  mode: MaintenanceMode;
};

/** What a node does in the cluster. */
export type NodeRole =
  /** Recognizes persons. */
  | 'identification'
  /** Analyses pictures. */
  | 'inference'
  /** Takes streams in, records them and serves viewers. */
  | 'streamer';

/** Tests of a `NodeRole`. All given tests must hold. */
export type NodeRoleFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<NodeRole>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<NodeRole>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<NodeRole>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<NodeRole>>;
};

/**
 * How a member is compared.
 *
 * An absent member and null are the same: they satisfy `NE`, `NOT_IN` and `IS_NULL`, and nothing else.
 */
export type Operator =
  /** Holds the value as a literal part; letter case counts. */
  | 'contains'
  /** Equal to the value. */
  | 'eq'
  /** Greater than the value; texts compare bytewise. */
  | 'gt'
  /** Greater than or equal to the value; texts compare bytewise. */
  | 'gte'
  /** Holds the value as a literal part; letter case does not count. */
  | 'icontains'
  /** Equal to one of the values. */
  | 'in'
  /** Present and not null. Takes no value. */
  | 'isNotNull'
  /** Absent or null. Takes no value. */
  | 'isNull'
  /** Less than the value; texts compare bytewise. */
  | 'lt'
  /** Less than or equal to the value; texts compare bytewise. */
  | 'lte'
  /** Not equal to the value, or absent. */
  | 'ne'
  /** Equal to none of the values, or absent. */
  | 'notIn';

/** A setting that the environment decides. */
export type OverriddenSetting = {
  readonly __typename?: 'OverriddenSetting';
  /** The member, dotted, spelled as in REST. */
  readonly member: Scalars['String']['output'];
  /** The variable that decides it. */
  readonly variable: Scalars['String']['output'];
};

/** Where a page of a connection lies. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last row, for `after`. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** True when there are rows after this page. Costs nothing when not selected. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there are rows before this page. Costs nothing when not selected. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first row, for `before`. Null on an empty page. */
  readonly startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** A disk partition of a node. */
export type PartitionStats = {
  readonly __typename?: 'PartitionStats';
  /** The device. Such as `sda1`. Null: not known. */
  readonly device?: Maybe<Scalars['String']['output']>;
  /** Share of time the device is busy. In percent. 0 to 100. Null: not known. */
  readonly ioUtil?: Maybe<Scalars['Int']['output']>;
  /** Where it is mounted. Null: not known. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Size. In megabytes. Null: not known. */
  readonly totalMb?: Maybe<Scalars['SafeInt']['output']>;
  /** Share in use. In percent. 0 to 100. Null: not known. */
  readonly usage?: Maybe<Scalars['Int']['output']>;
};

/** A test of whether a member is there at all. */
export type PresenceFilter = {
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A streamer as it would be saved. */
export type PreviewStreamerItem = {
  /** Host name of the node. */
  readonly hostname: Scalars['String']['input'];
  /** Members that would change; null removes a member. */
  readonly input?: InputMaybe<StreamerPatch>;
  /** The same as JSON text of a merge patch. */
  readonly patch?: InputMaybe<Scalars['JSONText']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The settings in effect: what the environment says, else what was saved, else the defaults. */
  readonly centralConfig: CentralConfig;
  /** How streams, agents and media servers do, counted now. */
  readonly clusterStats: ClusterStats;
  /** One load balancer. Null when there is none. */
  readonly loadBalancer?: Maybe<LoadBalancer>;
  /** Load balancers, by name unless sorted otherwise. */
  readonly loadBalancers: LoadBalancerConnection;
  /**
   * How many streams each node would hold if a streamer were saved so; changes nothing. Exactly one of `input` and `patch`.
   *
   * Errors: BAD_USER_INPUT with the path of the member, LAYOUTER_DISABLED.
   */
  readonly previewStreamerLayout: StreamerLayoutPreview;
  /**
   * How many streams each node would hold if streamers were saved so; changes nothing. Exactly one of `items` and `patches`.
   *
   * Errors: BAD_USER_INPUT with a path that begins with the index of the item, LAYOUTER_DISABLED.
   */
  readonly previewStreamerLayouts: StreamerLayoutPreview;
  /**
   * Where somebody shall play or publish a stream. Media players ask it, without credentials.
   *
   * Errors: NOT_FOUND for an unknown load balancer or stream, UNAVAILABLE when no media server can serve it now.
   */
  readonly streamPlace: StreamPlace;
  /** One streamer. Null when there is none, or none the viewer may see. */
  readonly streamer?: Maybe<Streamer>;
  /** Media server nodes, by `hostname` unless sorted otherwise. */
  readonly streamers: StreamerConnection;
};


export type QueryLoadBalancerArgs = {
  name: Scalars['String']['input'];
};


export type QueryLoadBalancersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<LoadBalancerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<LoadBalancerSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type QueryPreviewStreamerLayoutArgs = {
  api?: InputMaybe<RestApi>;
  hostname: Scalars['String']['input'];
  input?: InputMaybe<StreamerPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type QueryPreviewStreamerLayoutsArgs = {
  items?: InputMaybe<ReadonlyArray<PreviewStreamerItem>>;
  patches?: InputMaybe<Scalars['JSONText']['input']>;
};


export type QueryStreamPlaceArgs = {
  balancer: Scalars['String']['input'];
  publish?: InputMaybe<Scalars['Boolean']['input']>;
  stream: Scalars['String']['input'];
};


export type QueryStreamerArgs = {
  hostname: Scalars['String']['input'];
};


export type QueryStreamersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  api?: InputMaybe<RestApi>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<StreamerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<StreamerSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** A disk of a storage. */
export type RaidDisk = {
  readonly __typename?: 'RaidDisk';
  /** What the disk is used for. Null: not known. */
  readonly mode?: Maybe<RaidDiskMode>;
  /** Where the disk is. Such as `volume1`. Null: not known. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** State of the disk. Null: not known. */
  readonly stats?: Maybe<RaidDiskStats>;
};

/** Errors of a disk, by the operating system's name. */
export type RaidDiskErrors = {
  readonly __typename?: 'RaidDiskErrors';
  /** Connection timed out. Null: not known. */
  readonly connectionTimeout?: Maybe<Scalars['SafeInt']['output']>;
  /** Permission denied. Null: not known. */
  readonly eacces?: Maybe<Scalars['SafeInt']['output']>;
  /** Resource not available for the moment. Null: not known. */
  readonly eagain?: Maybe<Scalars['SafeInt']['output']>;
  /** Device busy. Null: not known. */
  readonly ebusy?: Maybe<Scalars['SafeInt']['output']>;
  /** Connection refused. Null: not known. */
  readonly econnrefused?: Maybe<Scalars['SafeInt']['output']>;
  /** Quota exceeded. Null: not known. */
  readonly edquot?: Maybe<Scalars['SafeInt']['output']>;
  /** Too many open files. Null: not known. */
  readonly emfile?: Maybe<Scalars['SafeInt']['output']>;
  /** No such device. Null: not known. */
  readonly enodev?: Maybe<Scalars['SafeInt']['output']>;
  /** File not found. Null: not known. */
  readonly enoent?: Maybe<Scalars['SafeInt']['output']>;
  /** No space left. Null: not known. */
  readonly enospc?: Maybe<Scalars['SafeInt']['output']>;
  /** File system read-only. Null: not known. */
  readonly erofs?: Maybe<Scalars['SafeInt']['output']>;
  /** Host name unknown. Null: not known. */
  readonly nxdomain?: Maybe<Scalars['SafeInt']['output']>;
  /** Anything else. Null: not known. */
  readonly other?: Maybe<Scalars['SafeInt']['output']>;
  /** Error of TLS. Null: not known. */
  readonly sslError?: Maybe<Scalars['SafeInt']['output']>;
};

/** What a disk of a storage is used for. */
export type RaidDiskMode =
  /** Nothing; its recordings are given up. */
  | 'abandon'
  /** As it is. */
  | 'keep'
  /** Its recordings are moved to other disks. */
  | 'migrate'
  /** Reading and writing. */
  | 'normal'
  /** Reading only. */
  | 'readonly'
  /** What can be read is moved to other disks. */
  | 'rescue';

/** State of a disk. */
export type RaidDiskStats = {
  readonly __typename?: 'RaidDiskStats';
  /** Recordings found. Null: not known. */
  readonly blobsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Recordings that the index knows. Null: not known. */
  readonly blobsCountDb?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors by kind. Null: not known. */
  readonly errors?: Maybe<RaidDiskErrors>;
  /** Share of time the disk is busy. In percent. 0 to 100. Null: not known. */
  readonly ioUsage?: Maybe<Scalars['Int']['output']>;
  /** When the move will end. Null: not known. */
  readonly migrationEta?: Maybe<Scalars['DateTime']['output']>;
  /** How fast recordings are moved. In kbit/s. Null: not known. */
  readonly migrationSpeed?: Maybe<Scalars['SafeInt']['output']>;
  /** When the move was last measured. Null: not known. */
  readonly migrationUpdated?: Maybe<Scalars['DateTime']['output']>;
  /** What the disk is used for now. Null: not known. */
  readonly mode?: Maybe<RaidDiskMode>;
  /** True when the disk is mounted. Null: not known. */
  readonly mounted?: Maybe<Scalars['Boolean']['output']>;
  /** Size. In bytes. Null: not known. */
  readonly size?: Maybe<Scalars['SafeInt']['output']>;
  /** Share in use. In percent. 0 to 100. Null: not known. */
  readonly usage?: Maybe<Scalars['Int']['output']>;
  /** Bytes in use. In bytes. Null: not known. */
  readonly used?: Maybe<Scalars['SafeInt']['output']>;
  /** Bytes that the index takes. In bytes. Null: not known. */
  readonly usedIndex?: Maybe<Scalars['SafeInt']['output']>;
};

/** Why getting configuration failed. */
export type RequestErrorReason =
  /** The request was refused. */
  | 'invalid_request'
  /** The answer is not JSON. */
  | 'malformed_json'
  /** There was no answer. */
  | 'network_error'
  /** Not known. */
  | 'unknown'
  /** The answer does not fit its schema. */
  | 'validation_error';

/** Tests of a `RequestErrorReason`. All given tests must hold. */
export type RequestErrorReasonFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<RequestErrorReason>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<RequestErrorReason>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<RequestErrorReason>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<RequestErrorReason>>;
};

/** Whose REST API a document is read or written by. */
export type RestApi =
  /** Central. */
  | 'central'
  /** Watcher Admin, which has members of its own, and lacks others. */
  | 'watcher-admin';

/** Reverse proxy through which agents are reached. */
export type RproxyConfig = {
  readonly __typename?: 'RproxyConfig';
  /** Where agents are checked. Null: not set. */
  readonly endpointAuth?: Maybe<Scalars['String']['output']>;
  /** Ports that are passed on, by number. Null: not set. */
  readonly forwardPorts?: Maybe<Scalars['JSONObject']['output']>;
  /** Key of the tunnels. A secret. */
  readonly streampointKey: Scalars['String']['output'];
};

/** Tests of the members of `RproxyConfig`. All given tests must hold. */
export type RproxyConfigFilter = {
  /** Test of `endpointAuth`. */
  readonly endpointAuth?: InputMaybe<StringFilter>;
  /** Test of `forwardPorts`. */
  readonly forwardPorts?: InputMaybe<PresenceFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `streampointKey`. */
  readonly streampointKey?: InputMaybe<StringFilter>;
};

/** A change to `RproxyConfig`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type RproxyConfigPatch = {
  /** Where agents are checked. */
  readonly endpointAuth?: InputMaybe<Scalars['String']['input']>;
  /** Ports that are passed on, by number. */
  readonly forwardPorts?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Key of the tunnels. A secret. */
  readonly streampointKey?: InputMaybe<Scalars['String']['input']>;
};

/** Tests of an integer up to 2^53. All given tests must hold. */
export type SafeIntFilter = {
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['SafeInt']['input']>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['SafeInt']['input']>>;
};

/** What `saveCentralConfig` answers. */
export type SaveCentralConfigPayload = {
  readonly __typename?: 'SaveCentralConfigPayload';
  /** The settings now in effect. */
  readonly centralConfig: CentralConfig;
  /** Of the settings given, those that have no effect as long as the environment decides them. */
  readonly overridden: ReadonlyArray<OverriddenSetting>;
};

/** What `saveLoadBalancer` answers. */
export type SaveLoadBalancerPayload = {
  readonly __typename?: 'SaveLoadBalancerPayload';
  /** The load balancer as saved. */
  readonly loadBalancer: LoadBalancer;
};

/** One streamer to save. */
export type SaveStreamerItem = {
  /** True asks the node at `api_url` before anything is saved: it must answer and accept the cluster key. */
  readonly checksEnable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `version` the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** Host name of the node. */
  readonly hostname: Scalars['String']['input'];
  /** Members to change; null removes a member. */
  readonly input?: InputMaybe<StreamerPatch>;
  /** The same as JSON text of a merge patch. */
  readonly patch?: InputMaybe<Scalars['JSONText']['input']>;
  /** True starts from an empty document. */
  readonly reset?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `saveStreamer` answers. */
export type SaveStreamerPayload = {
  readonly __typename?: 'SaveStreamerPayload';
  /** The streamer as saved. */
  readonly streamer: Streamer;
};

/** How the saving of one item ended. */
export type SaveStreamerResult = {
  readonly __typename?: 'SaveStreamerResult';
  /** Why it failed. Null when it was saved. */
  readonly error?: Maybe<ItemError>;
  /** Key of the streamer. */
  readonly hostname: Scalars['String']['output'];
  /** The streamer as saved. Null when it failed. */
  readonly streamer?: Maybe<Streamer>;
};

/** What `saveStreamersAtomically` answers. */
export type SaveStreamersAtomicallyPayload = {
  readonly __typename?: 'SaveStreamersAtomicallyPayload';
  /** The streamers as saved, one for each item. */
  readonly streamers: ReadonlyArray<Streamer>;
};

/** What `saveStreamers` answers. */
export type SaveStreamersPayload = {
  readonly __typename?: 'SaveStreamersPayload';
  /** One result for each item, in the order of the items. */
  readonly results: ReadonlyArray<SaveStreamerResult>;
};

/** A domain of a node. */
export type ServerNameEntry = {
  readonly __typename?: 'ServerNameEntry';
  /** Further domains that mean the same. Null: not set. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The domain. Such as `streamer.local`. */
  readonly domain: Scalars['String']['output'];
};

/** A change to `ServerNameEntry`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type ServerNameEntryPatch = {
  /** Further domains that mean the same. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The domain. Such as `streamer.local`. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
};

/** What `setStreamerMaintenance` answers. */
export type SetStreamerMaintenancePayload = {
  readonly __typename?: 'SetStreamerMaintenancePayload';
  /** The node as it is now. */
  readonly streamer: Streamer;
};

/** Tests of a 64-bit id. All given tests must hold. */
export type SnowflakeFilter = {
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<Scalars['Snowflake']['input']>;
  /** Greater than. */
  readonly gt?: InputMaybe<Scalars['Snowflake']['input']>;
  /** Greater than or equal to. */
  readonly gte?: InputMaybe<Scalars['Snowflake']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Snowflake']['input']>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  readonly lt?: InputMaybe<Scalars['Snowflake']['input']>;
  /** Less than or equal to. */
  readonly lte?: InputMaybe<Scalars['Snowflake']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<Scalars['Snowflake']['input']>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Snowflake']['input']>>;
};

/** A media server chosen for a session. */
export type StreamPlace = {
  readonly __typename?: 'StreamPlace';
  /** Its host name. */
  readonly hostname: Scalars['String']['output'];
  /** Where it serves clients, without a slash at the end. */
  readonly url: Scalars['String']['output'];
};

/** A node of the cluster: a media server, an inference server or an identification server. */
export type Streamer = {
  readonly __typename?: 'Streamer';
  /** Where the API of the node is. Such as `http://streamer.local:8080`. Null: not set. */
  readonly apiUrl?: Maybe<Scalars['String']['output']>;
  /** Streams the node may run. Null: not set. */
  readonly channelLimit?: Maybe<Scalars['Int']['output']>;
  /** The configuration as it is stored: what was saved, without statistics, secrets and defaults. */
  readonly config: Scalars['JSONObject']['output'];
  /** Load of the processor above which streams are moved away. In percent. 0 to 100. Null: not set. */
  readonly cpuLimit?: Maybe<Scalars['Int']['output']>;
  /** The document that REST answers for this streamer. */
  readonly document: Scalars['JSONText']['output'];
  /** Storages of archives on the node. For kinds `streamer`. Null: not known. */
  readonly dvrs?: Maybe<ReadonlyArray<DvrConfig>>;
  /** How often the node is asked how it runs. In milliseconds. Null: not set. */
  readonly fetchTimeout?: Maybe<Scalars['Int']['output']>;
  /** How the node does, and why. */
  readonly health: Health;
  /** Host name of the node, its key. Such as `peer.example.com`. */
  readonly hostname: Scalars['String']['output'];
  /** True for a node that serves viewers and takes no streams in. For kinds `streamer`. Null: not set. */
  readonly isRestreamer?: Maybe<Scalars['Boolean']['output']>;
  /** Labels by name: properties that placement of streams matches. For kinds `inference`, `streamer`. Null: not set. */
  readonly labels?: Maybe<Scalars['JSONObject']['output']>;
  /** Whether streams may come to the node, and how far it is emptied. */
  readonly maintenance: StreamerMaintenance;
  /**
   * Bitrate the node may send. In kbit/s. Null: not set.
   * @deprecated The API this comes from removes it in 23.09.
   */
  readonly maxBitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Streams are placed on nodes of the same namespace; at most 1000 bytes. Such as `example`. Null: not set. */
  readonly namespace?: Maybe<Scalars['String']['output']>;
  /** Configuration that is written to the node. For kinds `streamer`. Null: not set. */
  readonly nodeConfig?: Maybe<StreamerNodeConfig>;
  /** Where other nodes reach the node. For kinds `streamer`. Such as `http://streamer.local`. Null: not set. */
  readonly privatePayloadUrl?: Maybe<Scalars['String']['output']>;
  /** Where viewers reach the node. For kinds `streamer`. Such as `http://public.example.com`. Null: not set. */
  readonly publicPayloadUrl?: Maybe<Scalars['String']['output']>;
  /** What the node does. Null: not set. */
  readonly role?: Maybe<NodeRole>;
  /** How long a stream that the node no longer reports still counts as running there. In milliseconds. Null: not set. */
  readonly staleTimeout?: Maybe<Scalars['Int']['output']>;
  /** How the node runs. Null while it is offline. */
  readonly stats?: Maybe<StreamerStats>;
  /** Capacity of the node's network. In kbit/s. For kinds `streamer`. Null: not set. */
  readonly totalBandwidth?: Maybe<Scalars['SafeInt']['output']>;
  /** Changes with every write of this streamer, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
  /** The members of the node's `config` that only Watcher has, as they are stored. Null: none is set. */
  readonly watcherConfig?: Maybe<Scalars['JSONObject']['output']>;
  /** Zones that the node is said to be in. Null: not set. */
  readonly zones?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


/** A node of the cluster: a media server, an inference server or an identification server. */
export type StreamerDocumentArgs = {
  api?: InputMaybe<RestApi>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One event of `streamerChanges`. */
export type StreamerChange = {
  readonly __typename?: 'StreamerChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Key of the streamer. Null for SNAPSHOT_END and RESET. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The streamer as it is now. Null for DELETE, SNAPSHOT_END and RESET. */
  readonly node?: Maybe<Streamer>;
};

/** A page of streamers. */
export type StreamerConnection = {
  readonly __typename?: 'StreamerConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The streamers with their cursors. */
  readonly edges: ReadonlyArray<StreamerEdge>;
  /** The streamers alone. */
  readonly nodes: ReadonlyArray<Streamer>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Streamers that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** One streamer in a page. */
export type StreamerEdge = {
  readonly __typename?: 'StreamerEdge';
  /** Position of the streamer, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The streamer. */
  readonly node: Streamer;
};

/** Which rows of `Streamer` to return. All given tests must hold. */
export type StreamerFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<StreamerFilter>>;
  /** Test of `apiUrl`. */
  readonly apiUrl?: InputMaybe<StringFilter>;
  /** Test of `channelLimit`. */
  readonly channelLimit?: InputMaybe<IntFilter>;
  /** Test of `cpuLimit`. In percent. */
  readonly cpuLimit?: InputMaybe<IntFilter>;
  /** Test of `fetchTimeout`. In milliseconds. */
  readonly fetchTimeout?: InputMaybe<IntFilter>;
  /** Test of `hostname`. */
  readonly hostname?: InputMaybe<StringFilter>;
  /** Test of `isRestreamer`. */
  readonly isRestreamer?: InputMaybe<BooleanFilter>;
  /** Test of `labels`. */
  readonly labels?: InputMaybe<ReadonlyArray<MapEntryFilter>>;
  /** Test of `maxBitrate`. In kbit/s. */
  readonly maxBitrate?: InputMaybe<SafeIntFilter>;
  /** Test of `namespace`. */
  readonly namespace?: InputMaybe<StringFilter>;
  /** Test of `nodeConfig`. */
  readonly nodeConfig?: InputMaybe<StreamerNodeConfigFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<StreamerFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<StreamerFilter>>;
  /** Test of `privatePayloadUrl`. */
  readonly privatePayloadUrl?: InputMaybe<StringFilter>;
  /** Test of `publicPayloadUrl`. */
  readonly publicPayloadUrl?: InputMaybe<StringFilter>;
  /** Test of `role`. */
  readonly role?: InputMaybe<NodeRoleFilter>;
  /** Test of `staleTimeout`. In milliseconds. */
  readonly staleTimeout?: InputMaybe<IntFilter>;
  /** Test of `stats`. */
  readonly stats?: InputMaybe<StreamerStatsFilter>;
  /** Test of `totalBandwidth`. In kbit/s. */
  readonly totalBandwidth?: InputMaybe<SafeIntFilter>;
};

/** What would come of a change. */
export type StreamerLayoutPreview = {
  readonly __typename?: 'StreamerLayoutPreview';
  /** Nodes whose number of streams would change, one entry for each role. */
  readonly changes: ReadonlyArray<StreamerLayoutPreviewItem>;
  /** The same as the JSON array that REST answers. */
  readonly documents: Scalars['JSONText']['output'];
};

/** How many streams a node would hold in one role. */
export type StreamerLayoutPreviewItem = {
  readonly __typename?: 'StreamerLayoutPreviewItem';
  /** Streams it would have. Null: not known. */
  readonly after?: Maybe<Scalars['SafeInt']['output']>;
  /** Streams it has in that role now. Null: not known. */
  readonly before?: Maybe<Scalars['SafeInt']['output']>;
  /** The difference of the two. Null: not known. */
  readonly delta?: Maybe<Scalars['SafeInt']['output']>;
  /** The node. Such as `streamer1`. Null: not known. */
  readonly hostname?: Maybe<Scalars['String']['output']>;
  /** What it would do for the streams. Null: not known. */
  readonly role?: Maybe<LayoutRole>;
};

/** How a node is taken out of service. */
export type StreamerMaintenance = {
  readonly __typename?: 'StreamerMaintenance';
  /** True when the node is drained and nothing is left on it: it may be switched off. */
  readonly isDrained: Scalars['Boolean']['output'];
  /** What the node is kept for. */
  readonly mode: MaintenanceMode;
  /** Since when. Null: it is in service. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** Streams that were on the node when this began, in whatever role. Null: it is in service. */
  readonly streamsAtStart?: Maybe<Scalars['Int']['output']>;
  /** Streams that are on the node now, in whatever role. */
  readonly streamsLeft: Scalars['Int']['output'];
};

/** Configuration that is written to a node. */
export type StreamerNodeConfig = {
  readonly __typename?: 'StreamerNodeConfig';
  /** Where the node sends its events. Null: not set. */
  readonly eventSinks?: Maybe<ReadonlyArray<EventSink>>;
  /** HTTP requests that are passed on. Null: not set. */
  readonly httpProxies?: Maybe<ReadonlyArray<HttpProxy>>;
  /** Reverse proxy for agents. Null: not set. */
  readonly rproxy?: Maybe<RproxyConfig>;
  /** Domains of the node. Null: not set. */
  readonly serverNames?: Maybe<ReadonlyArray<ServerNameEntry>>;
};

/** Tests of the members of `StreamerNodeConfig`. All given tests must hold. */
export type StreamerNodeConfigFilter = {
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `rproxy`. */
  readonly rproxy?: InputMaybe<RproxyConfigFilter>;
};

/** A change to `StreamerNodeConfig`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type StreamerNodeConfigPatch = {
  /** Key that nodes and control plane prove themselves with. A secret: it is never answered. Such as `xS6i6Q3DCc5nEvnu`. */
  readonly clusterKey?: InputMaybe<Scalars['String']['input']>;
  /** Where the node sends its events. */
  readonly eventSinks?: InputMaybe<ReadonlyArray<EventSinkPatch>>;
  /** HTTP requests that are passed on. */
  readonly httpProxies?: InputMaybe<ReadonlyArray<HttpProxyPatch>>;
  /** Reverse proxy for agents. */
  readonly rproxy?: InputMaybe<RproxyConfigPatch>;
  /** Domains of the node. */
  readonly serverNames?: InputMaybe<ReadonlyArray<ServerNameEntryPatch>>;
};

/** A change to `Streamer`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type StreamerPatch = {
  /** Where the API of the node is. Such as `http://streamer.local:8080`. */
  readonly apiUrl?: InputMaybe<Scalars['String']['input']>;
  /** Streams the node may run. */
  readonly channelLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Key that nodes and control plane prove themselves with. A secret: it is never answered. Such as `xS6i6Q3DCc5nEvnu`. */
  readonly clusterKey?: InputMaybe<Scalars['String']['input']>;
  /** Load of the processor above which streams are moved away. In percent. 0 to 100. */
  readonly cpuLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How often the node is asked how it runs. In milliseconds. */
  readonly fetchTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** True for a node that serves viewers and takes no streams in. For kinds `streamer`. */
  readonly isRestreamer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Labels by name: properties that placement of streams matches. For kinds `inference`, `streamer`. */
  readonly labels?: InputMaybe<Scalars['JSONObject']['input']>;
  /**
   * Bitrate the node may send. In kbit/s.
   * @deprecated The API this comes from removes it in 23.09.
   */
  readonly maxBitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Streams are placed on nodes of the same namespace; at most 1000 bytes. Such as `example`. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** Configuration that is written to the node. For kinds `streamer`. */
  readonly nodeConfig?: InputMaybe<StreamerNodeConfigPatch>;
  /** Where other nodes reach the node. For kinds `streamer`. Such as `http://streamer.local`. */
  readonly privatePayloadUrl?: InputMaybe<Scalars['String']['input']>;
  /** Where viewers reach the node. For kinds `streamer`. Such as `http://public.example.com`. */
  readonly publicPayloadUrl?: InputMaybe<Scalars['String']['input']>;
  /** What the node does. */
  readonly role?: InputMaybe<NodeRole>;
  /** How long a stream that the node no longer reports still counts as running there. In milliseconds. */
  readonly staleTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Capacity of the node's network. In kbit/s. For kinds `streamer`. */
  readonly totalBandwidth?: InputMaybe<Scalars['SafeInt']['input']>;
  /** A merge patch of the members of `config` that only Watcher has. */
  readonly watcherConfig?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Zones that the node is in. */
  readonly zones?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What a node will need. */
export type StreamerPredictions = {
  readonly __typename?: 'StreamerPredictions';
  /** Of its disks. Null: not known. */
  readonly disk?: Maybe<DiskPredictions>;
};

/** Tests of the members of `StreamerPredictions`. All given tests must hold. */
export type StreamerPredictionsFilter = {
  /** Test of `disk`. */
  readonly disk?: InputMaybe<DiskPredictionsFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How streamers are sorted: bytewise, absent members before all others when ascending. Ties are ordered by key. */
export type StreamerSort =
  /** By `channel_limit`, smallest first. */
  | 'channel_limit'
  /** By `channel_limit`, largest first. */
  | '-channel_limit'
  /** By `cpu_limit`, smallest first. */
  | 'cpu_limit'
  /** By `cpu_limit`, largest first. */
  | '-cpu_limit'
  /** By `hostname`, smallest first. */
  | 'hostname'
  /** By `hostname`, largest first. */
  | '-hostname'
  /** By `namespace`, smallest first. */
  | 'namespace'
  /** By `namespace`, largest first. */
  | '-namespace'
  /** By `role`, smallest first. */
  | 'role'
  /** By `role`, largest first. */
  | '-role';

/** How a node runs, as it reports it. */
export type StreamerStats = {
  readonly __typename?: 'StreamerStats';
  /** Share of the network in use. In percent. 0 to 100. Null: not known. */
  readonly bandwidthUsage?: Maybe<Scalars['Int']['output']>;
  /** Build of the server. Null: not known. */
  readonly build?: Maybe<Scalars['SafeInt']['output']>;
  /** What is wrong with the configuration. Null: not known. */
  readonly configError?: Maybe<ConfigError>;
  /** How getting configuration from the control plane went. Null: not known. */
  readonly configExternalStatus?: Maybe<ConfigExternalStatus>;
  /** Version of the configuration: seconds since 1970, and a counter. Null: not known. */
  readonly configVersion?: Maybe<ReadonlyArray<Scalars['SafeInt']['output']>>;
  /** Load of the processor. In percent. 0 to 100. Null: not known. */
  readonly cpuUsage?: Maybe<Scalars['Int']['output']>;
  /** Why the node could not be asked. Null: not known. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** What checks of the node found. Null: not known. */
  readonly healthcheckStatus?: Maybe<HealthcheckStatus>;
  /** Host name the node calls itself by. Such as `openapi.flussonic.com`. Null: not known. */
  readonly hostname?: Maybe<Scalars['String']['output']>;
  /** Identifier of the server. Such as `61893b15-75b2-4fcb-b4cf-ae1dd0858ea2`. Null: not known. */
  readonly id?: Maybe<Scalars['String']['output']>;
  /** What comes in. In kbit/s. Null: not known. */
  readonly inputKbit?: Maybe<Scalars['SafeInt']['output']>;
  /** True for a server with built-in capture hardware. Null: not known. */
  readonly isChassis?: Maybe<Scalars['Boolean']['output']>;
  /** The license key, shortened. Such as `uO8v12HJhNXVj5gM`. Null: not known. */
  readonly licenseTxt?: Maybe<Scalars['String']['output']>;
  /** Kind of the license. Such as `undefined`. Null: not known. */
  readonly licenseType?: Maybe<Scalars['String']['output']>;
  /** Share of memory in use. In percent. 0 to 100. Null: not known. */
  readonly memoryUsage?: Maybe<Scalars['Int']['output']>;
  /** Version that is installed and waits for a restart. Such as `22.01`. Null: not known. */
  readonly nextVersion?: Maybe<Scalars['String']['output']>;
  /** The node's clock. Null: not known. */
  readonly now?: Maybe<Scalars['DateTime']['output']>;
  /** `now` in milliseconds since 1970. */
  readonly nowMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Streams that run. Null: not known. */
  readonly onlineStreams?: Maybe<Scalars['SafeInt']['output']>;
  /** Files open. Null: not known. */
  readonly openedFiles?: Maybe<Scalars['SafeInt']['output']>;
  /** What goes out. In kbit/s. Null: not known. */
  readonly outputKbit?: Maybe<Scalars['SafeInt']['output']>;
  /** Disk partitions. Null: not known. */
  readonly partitions?: Maybe<ReadonlyArray<PartitionStats>>;
  /** What the node will need. Null: not known. */
  readonly predictions?: Maybe<StreamerPredictions>;
  /** True when the reverse proxy for agents is installed. Null: not known. */
  readonly rproxy?: Maybe<Scalars['Boolean']['output']>;
  /** True when the reverse proxy for agents runs. Null: not known. */
  readonly rproxyRunning?: Maybe<Scalars['Boolean']['output']>;
  /** Load of the server's schedulers. In percent. 0 to 100. Null: not known. */
  readonly schedulerLoad?: Maybe<Scalars['Int']['output']>;
  /** Version of the server. Such as `23.04`. Null: not known. */
  readonly serverVersion?: Maybe<Scalars['String']['output']>;
  /** When the server started. Null: not known. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the server works. Null: not known. */
  readonly streamerStatus?: Maybe<StreamerStatus>;
  /** What is wrong, in words, by kind. Null: not known. */
  readonly textAlerts?: Maybe<Scalars['JSONObject']['output']>;
  /**
   * Capacity of the node's network. In kbit/s. Null: not known.
   * @deprecated The API this comes from removes it in 22.03.
   */
  readonly totalBandwidth?: Maybe<Scalars['SafeInt']['output']>;
  /** Viewers at present. Null: not known. */
  readonly totalClients?: Maybe<Scalars['SafeInt']['output']>;
  /** Streams configured. Null: not known. */
  readonly totalStreams?: Maybe<Scalars['SafeInt']['output']>;
  /** True when the node can transcode. Null: not known. */
  readonly transcoder?: Maybe<Scalars['Boolean']['output']>;
  /** Devices that transcode. Null: not known. */
  readonly transcoderDevices?: Maybe<ReadonlyArray<TranscoderDevice>>;
  /** How long the server has been running. In seconds. Null: not known. */
  readonly uptime?: Maybe<Scalars['SafeInt']['output']>;
  /** True when the camera service is installed. Null: not known. */
  readonly vsaas?: Maybe<Scalars['Boolean']['output']>;
  /** True when the camera service carries a brand of its own. Null: not known. */
  readonly vsaasBranding?: Maybe<Scalars['Boolean']['output']>;
  /** True when the camera service runs. Null: not known. */
  readonly vsaasRunning?: Maybe<Scalars['Boolean']['output']>;
};

/** Tests of the members of `StreamerStats`. All given tests must hold. */
export type StreamerStatsFilter = {
  /** Test of `bandwidthUsage`. In percent. */
  readonly bandwidthUsage?: InputMaybe<IntFilter>;
  /** Test of `build`. */
  readonly build?: InputMaybe<SafeIntFilter>;
  /** Test of `configError`. */
  readonly configError?: InputMaybe<ConfigErrorFilter>;
  /** Test of `configExternalStatus`. */
  readonly configExternalStatus?: InputMaybe<ConfigExternalStatusFilter>;
  /** Test of `cpuUsage`. In percent. */
  readonly cpuUsage?: InputMaybe<IntFilter>;
  /** Test of `error`. */
  readonly error?: InputMaybe<StringFilter>;
  /** Test of `healthcheckStatus`. */
  readonly healthcheckStatus?: InputMaybe<HealthcheckStatusFilter>;
  /** Test of `hostname`. */
  readonly hostname?: InputMaybe<StringFilter>;
  /** Test of `id`. */
  readonly id?: InputMaybe<StringFilter>;
  /** Test of `inputKbit`. In kbit/s. */
  readonly inputKbit?: InputMaybe<SafeIntFilter>;
  /** Test of `isChassis`. */
  readonly isChassis?: InputMaybe<BooleanFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `licenseTxt`. */
  readonly licenseTxt?: InputMaybe<StringFilter>;
  /** Test of `licenseType`. */
  readonly licenseType?: InputMaybe<StringFilter>;
  /** Test of `memoryUsage`. In percent. */
  readonly memoryUsage?: InputMaybe<IntFilter>;
  /** Test of `nextVersion`. */
  readonly nextVersion?: InputMaybe<StringFilter>;
  /** Test of `now`. */
  readonly now?: InputMaybe<DateTimeFilter>;
  /** Test of `nowMs`. */
  readonly nowMs?: InputMaybe<SafeIntFilter>;
  /** Test of `onlineStreams`. */
  readonly onlineStreams?: InputMaybe<SafeIntFilter>;
  /** Test of `openedFiles`. */
  readonly openedFiles?: InputMaybe<SafeIntFilter>;
  /** Test of `outputKbit`. In kbit/s. */
  readonly outputKbit?: InputMaybe<SafeIntFilter>;
  /** Test of `predictions`. */
  readonly predictions?: InputMaybe<StreamerPredictionsFilter>;
  /** Test of `rproxy`. */
  readonly rproxy?: InputMaybe<BooleanFilter>;
  /** Test of `rproxyRunning`. */
  readonly rproxyRunning?: InputMaybe<BooleanFilter>;
  /** Test of `schedulerLoad`. In percent. */
  readonly schedulerLoad?: InputMaybe<IntFilter>;
  /** Test of `serverVersion`. */
  readonly serverVersion?: InputMaybe<StringFilter>;
  /** Test of `startedAt`. */
  readonly startedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `streamerStatus`. */
  readonly streamerStatus?: InputMaybe<StreamerStatusFilter>;
  /** Test of `textAlerts`. */
  readonly textAlerts?: InputMaybe<ReadonlyArray<MapEntryFilter>>;
  /** Test of `totalBandwidth`. In kbit/s. */
  readonly totalBandwidth?: InputMaybe<SafeIntFilter>;
  /** Test of `totalClients`. */
  readonly totalClients?: InputMaybe<SafeIntFilter>;
  /** Test of `totalStreams`. */
  readonly totalStreams?: InputMaybe<SafeIntFilter>;
  /** Test of `transcoder`. */
  readonly transcoder?: InputMaybe<BooleanFilter>;
  /** Test of `uptime`. In seconds. */
  readonly uptime?: InputMaybe<SafeIntFilter>;
  /** Test of `vsaas`. */
  readonly vsaas?: InputMaybe<BooleanFilter>;
  /** Test of `vsaasBranding`. */
  readonly vsaasBranding?: InputMaybe<BooleanFilter>;
  /** Test of `vsaasRunning`. */
  readonly vsaasRunning?: InputMaybe<BooleanFilter>;
};

/** Whether a server works. */
export type StreamerStatus =
  /** Its configuration is broken. */
  | 'broken_config'
  /** It cannot get its configuration from the control plane. */
  | 'config_external_error'
  /** Its license could not be checked. */
  | 'license_failure'
  /** It has no configuration. */
  | 'no_config'
  /** It has no license. */
  | 'no_license'
  /** It works. */
  | 'running'
  /** It is starting. */
  | 'starting';

/** Tests of a `StreamerStatus`. All given tests must hold. */
export type StreamerStatusFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<StreamerStatus>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<StreamerStatus>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<StreamerStatus>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<StreamerStatus>>;
};

/** Tests of a text. All given tests must hold. */
export type StringFilter = {
  /** Holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Greater than, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** Holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The settings as they are, unless `since` is given, and then each time they are saved. */
  readonly configChanges: CentralConfigChange;
  /** Load balancers as they are, unless `since` is given, and then every change of them. */
  readonly loadBalancerChanges: LoadBalancerChange;
  /** Streamers as they are, unless `since` is given, and then every change of them. */
  readonly streamerChanges: StreamerChange;
};


export type SubscriptionConfigChangesArgs = {
  since?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionLoadBalancerChangesArgs = {
  filter?: InputMaybe<LoadBalancerFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type SubscriptionStreamerChangesArgs = {
  filter?: InputMaybe<StreamerFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** A version of TLS. */
export type TlsVersion =
  /** Spelled `tlsv1` in REST. */
  | 'tlsv1'
  /** Spelled `tlsv1.1` in REST. */
  | 'tlsv1.1'
  /** Spelled `tlsv1.2` in REST. */
  | 'tlsv1.2'
  /** Spelled `tlsv1.3` in REST. */
  | 'tlsv1.3';

/** A device of a node that transcodes. */
export type TranscoderDevice = {
  readonly __typename?: 'TranscoderDevice';
  /** True when it can make interlaced video. Null: not known. */
  readonly canInterlace?: Maybe<Scalars['Boolean']['output']>;
  /** True when it can run inside of the server. Null: not known. */
  readonly canInternal?: Maybe<Scalars['Boolean']['output']>;
  /** True when it can put in logos. Null: not known. */
  readonly canLogo?: Maybe<Scalars['Boolean']['output']>;
  /** Load of the decoder in percent. Null: not known. */
  readonly gpuDec?: Maybe<Scalars['SafeInt']['output']>;
  /** Load of the encoder in percent. Null: not known. */
  readonly gpuEnc?: Maybe<Scalars['SafeInt']['output']>;
  /** Load of the shader units in percent. Null: not known. */
  readonly gpuSm?: Maybe<Scalars['SafeInt']['output']>;
  /** Temperature in degrees Celsius. Null: not known. */
  readonly gpuTemp?: Maybe<Scalars['SafeInt']['output']>;
  /** The device among those of its kind. Such as `auto`. Null: not known. */
  readonly id?: Maybe<Scalars['IntOrString']['output']>;
  /** Free memory of the device in megabytes. Null: not known. */
  readonly memFree?: Maybe<Scalars['SafeInt']['output']>;
  /** Memory of the device in megabytes. Null: not known. */
  readonly memTotal?: Maybe<Scalars['SafeInt']['output']>;
  /** Memory of the device in use, in megabytes. Null: not known. */
  readonly memUsed?: Maybe<Scalars['SafeInt']['output']>;
  /** The name it is known by. Null: not known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * What can be changed while it runs; `false` for nothing. One of `full`, `encoder`, `decoder`, `false`. Such as
   * `full`. Null: not known.
   */
  readonly reconfigSupport?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Kind of the device. Null: not known. */
  readonly type?: Maybe<TranscoderDeviceType>;
};

/** A kind of device that transcodes. */
export type TranscoderDeviceType =
  /** The vendor's own transcoder. */
  | 'coder'
  /** The processor. */
  | 'cpu'
  /** NVIDIA NVENC. */
  | 'nvenc'
  /** Intel Quick Sync Video. */
  | 'qsv';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  LoadBalancer: LoadBalancer;
  Streamer: Streamer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LoadBalancer:
    ( { __typename: 'LoadBalancer' }
    & GraphQLRecursivePick<FederationTypes['LoadBalancer'], {"name":true}> );
  Streamer:
    ( { __typename: 'Streamer' }
    & GraphQLRecursivePick<FederationTypes['Streamer'], {"hostname":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdminCredentials: ResolverTypeWrapper<AdminCredentials>;
  AdminCredentialsPatch: AdminCredentialsPatch;
  BooleanFilter: BooleanFilter;
  BooleanOrInt: ResolverTypeWrapper<Scalars['BooleanOrInt']['output']>;
  BooleanOrIntFilter: BooleanOrIntFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BooleanOrString: ResolverTypeWrapper<Scalars['BooleanOrString']['output']>;
  BooleanOrStringFilter: BooleanOrStringFilter;
  CentralConfig: ResolverTypeWrapper<DocumentNode>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CentralConfigChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  CentralConfigCluster: ResolverTypeWrapper<CentralConfigCluster>;
  CentralConfigClusterPatch: CentralConfigClusterPatch;
  CentralConfigDatabase: ResolverTypeWrapper<CentralConfigDatabase>;
  CentralConfigLayouterEnabled: null;
  CentralConfigPatch: CentralConfigPatch;
  CentralConfigRedis: ResolverTypeWrapper<CentralConfigRedis>;
  CentralStats: ResolverTypeWrapper<CentralStats>;
  ChangeKind: null;
  ClusterBitrate: ResolverTypeWrapper<ClusterBitrate>;
  ClusterGroupMetrics: ResolverTypeWrapper<ClusterGroupMetrics>;
  ClusterNetwork: ResolverTypeWrapper<ClusterNetwork>;
  ClusterResource: ResolverTypeWrapper<ClusterResource>;
  ClusterStats: ResolverTypeWrapper<JsonObject>;
  ClusterStreamer: ResolverTypeWrapper<ClusterStreamer>;
  ClusterStreamerConfig: ResolverTypeWrapper<ClusterStreamerConfig>;
  ConfigError: ResolverTypeWrapper<ConfigError>;
  ConfigErrorFilter: ConfigErrorFilter;
  ConfigExternalState: null;
  ConfigExternalStateFilter: ConfigExternalStateFilter;
  ConfigExternalStatus: ResolverTypeWrapper<ConfigExternalStatus>;
  ConfigExternalStatusFilter: ConfigExternalStatusFilter;
  ConfigExternalWhile: null;
  ConfigExternalWhileFilter: ConfigExternalWhileFilter;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DeleteLoadBalancerPayload: ResolverTypeWrapper<DeleteLoadBalancerPayload>;
  DeleteStreamerPayload: ResolverTypeWrapper<DeleteStreamerPayload>;
  DeleteStreamerResult: ResolverTypeWrapper<DeleteStreamerResult>;
  DeleteStreamersPayload: ResolverTypeWrapper<DeleteStreamersPayload>;
  DiskPredictions: ResolverTypeWrapper<DiskPredictions>;
  DiskPredictionsFilter: DiskPredictionsFilter;
  DvrConfig: ResolverTypeWrapper<DvrConfig>;
  DvrConfigStats: ResolverTypeWrapper<DvrConfigStats>;
  DvrErrors: ResolverTypeWrapper<DvrErrors>;
  EventSink: ResolverTypeWrapper<EventSink>;
  EventSinkPatch: EventSinkPatch;
  FloatFilter: FloatFilter;
  FloatOrString: ResolverTypeWrapper<Scalars['FloatOrString']['output']>;
  FloatOrStringFilter: FloatOrStringFilter;
  Health: ResolverTypeWrapper<Health>;
  HealthCounts: ResolverTypeWrapper<HealthCounts>;
  HealthStatus: null;
  HealthcheckChecks: ResolverTypeWrapper<HealthcheckChecks>;
  HealthcheckChecksFilter: HealthcheckChecksFilter;
  HealthcheckErrorDetail: ResolverTypeWrapper<HealthcheckErrorDetail>;
  HealthcheckState: null;
  HealthcheckStateFilter: HealthcheckStateFilter;
  HealthcheckStatus: ResolverTypeWrapper<HealthcheckStatus>;
  HealthcheckStatusFilter: HealthcheckStatusFilter;
  HttpProxy: ResolverTypeWrapper<HttpProxy>;
  HttpProxyPatch: HttpProxyPatch;
  HttpProxyStats: ResolverTypeWrapper<HttpProxyStats>;
  IntFilter: IntFilter;
  IntOrString: ResolverTypeWrapper<Scalars['IntOrString']['output']>;
  IntOrStringFilter: IntOrStringFilter;
  ItemError: ResolverTypeWrapper<ItemError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  JSONText: ResolverTypeWrapper<Scalars['JSONText']['output']>;
  LayoutRole: null;
  ListenHttp: ResolverTypeWrapper<ListenHttp>;
  ListenHttps: ResolverTypeWrapper<ListenHttps>;
  Listeners: ResolverTypeWrapper<Listeners>;
  LoadBalancer: ResolverTypeWrapper<DocumentNode>;
  LoadBalancerChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  LoadBalancerConnection: ResolverTypeWrapper<Page>;
  LoadBalancerEdge: ResolverTypeWrapper<Omit<LoadBalancerEdge, 'node'> & { node: ResolversTypes['LoadBalancer'] }>;
  LoadBalancerFilter: LoadBalancerFilter;
  LoadBalancerMode: null;
  LoadBalancerModeFilter: LoadBalancerModeFilter;
  LoadBalancerPatch: LoadBalancerPatch;
  LoadBalancerServer: ResolverTypeWrapper<LoadBalancerServer>;
  LoadBalancerServerPatch: LoadBalancerServerPatch;
  LoadBalancerSort: null;
  Loglevel: null;
  MaintenanceMode: null;
  MapEntryFilter: MapEntryFilter;
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NodeRole: null;
  NodeRoleFilter: NodeRoleFilter;
  Operator: null;
  OverriddenSetting: ResolverTypeWrapper<OverriddenSetting>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartitionStats: ResolverTypeWrapper<PartitionStats>;
  PresenceFilter: PresenceFilter;
  PreviewStreamerItem: PreviewStreamerItem;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaidDisk: ResolverTypeWrapper<RaidDisk>;
  RaidDiskErrors: ResolverTypeWrapper<RaidDiskErrors>;
  RaidDiskMode: null;
  RaidDiskStats: ResolverTypeWrapper<RaidDiskStats>;
  RequestErrorReason: null;
  RequestErrorReasonFilter: RequestErrorReasonFilter;
  RestApi: null;
  RproxyConfig: ResolverTypeWrapper<RproxyConfig>;
  RproxyConfigFilter: RproxyConfigFilter;
  RproxyConfigPatch: RproxyConfigPatch;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SafeIntFilter: SafeIntFilter;
  SaveCentralConfigPayload: ResolverTypeWrapper<Omit<SaveCentralConfigPayload, 'centralConfig'> & { centralConfig: ResolversTypes['CentralConfig'] }>;
  SaveLoadBalancerPayload: ResolverTypeWrapper<Omit<SaveLoadBalancerPayload, 'loadBalancer'> & { loadBalancer: ResolversTypes['LoadBalancer'] }>;
  SaveStreamerItem: SaveStreamerItem;
  SaveStreamerPayload: ResolverTypeWrapper<Omit<SaveStreamerPayload, 'streamer'> & { streamer: ResolversTypes['Streamer'] }>;
  SaveStreamerResult: ResolverTypeWrapper<Omit<SaveStreamerResult, 'streamer'> & { streamer?: Maybe<ResolversTypes['Streamer']> }>;
  SaveStreamersAtomicallyPayload: ResolverTypeWrapper<Omit<SaveStreamersAtomicallyPayload, 'streamers'> & { streamers: ReadonlyArray<ResolversTypes['Streamer']> }>;
  SaveStreamersPayload: ResolverTypeWrapper<Omit<SaveStreamersPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['SaveStreamerResult']> }>;
  ServerNameEntry: ResolverTypeWrapper<ServerNameEntry>;
  ServerNameEntryPatch: ServerNameEntryPatch;
  SetStreamerMaintenancePayload: ResolverTypeWrapper<Omit<SetStreamerMaintenancePayload, 'streamer'> & { streamer: ResolversTypes['Streamer'] }>;
  Snowflake: ResolverTypeWrapper<Scalars['Snowflake']['output']>;
  SnowflakeFilter: SnowflakeFilter;
  StreamPlace: ResolverTypeWrapper<StreamPlace>;
  Streamer: ResolverTypeWrapper<DocumentNode>;
  StreamerChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  StreamerConnection: ResolverTypeWrapper<Page>;
  StreamerEdge: ResolverTypeWrapper<Omit<StreamerEdge, 'node'> & { node: ResolversTypes['Streamer'] }>;
  StreamerFilter: StreamerFilter;
  StreamerLayoutPreview: ResolverTypeWrapper<Omit<StreamerLayoutPreview, 'changes'> & { changes: ReadonlyArray<ResolversTypes['StreamerLayoutPreviewItem']> }>;
  StreamerLayoutPreviewItem: ResolverTypeWrapper<JsonObject>;
  StreamerMaintenance: ResolverTypeWrapper<StreamerMaintenance>;
  StreamerNodeConfig: ResolverTypeWrapper<StreamerNodeConfig>;
  StreamerNodeConfigFilter: StreamerNodeConfigFilter;
  StreamerNodeConfigPatch: StreamerNodeConfigPatch;
  StreamerPatch: StreamerPatch;
  StreamerPredictions: ResolverTypeWrapper<StreamerPredictions>;
  StreamerPredictionsFilter: StreamerPredictionsFilter;
  StreamerSort: null;
  StreamerStats: ResolverTypeWrapper<StreamerStats>;
  StreamerStatsFilter: StreamerStatsFilter;
  StreamerStatus: null;
  StreamerStatusFilter: StreamerStatusFilter;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TlsVersion: null;
  TranscoderDevice: ResolverTypeWrapper<TranscoderDevice>;
  TranscoderDeviceType: null;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdminCredentials: AdminCredentials;
  AdminCredentialsPatch: AdminCredentialsPatch;
  BooleanFilter: BooleanFilter;
  BooleanOrInt: Scalars['BooleanOrInt']['output'];
  BooleanOrIntFilter: BooleanOrIntFilter;
  Int: Scalars['Int']['output'];
  BooleanOrString: Scalars['BooleanOrString']['output'];
  BooleanOrStringFilter: BooleanOrStringFilter;
  CentralConfig: DocumentNode;
  Float: Scalars['Float']['output'];
  CentralConfigChange: ChangeEvent<DocumentNode>;
  CentralConfigCluster: CentralConfigCluster;
  CentralConfigClusterPatch: CentralConfigClusterPatch;
  CentralConfigDatabase: CentralConfigDatabase;
  CentralConfigPatch: CentralConfigPatch;
  CentralConfigRedis: CentralConfigRedis;
  CentralStats: CentralStats;
  ClusterBitrate: ClusterBitrate;
  ClusterGroupMetrics: ClusterGroupMetrics;
  ClusterNetwork: ClusterNetwork;
  ClusterResource: ClusterResource;
  ClusterStats: JsonObject;
  ClusterStreamer: ClusterStreamer;
  ClusterStreamerConfig: ClusterStreamerConfig;
  ConfigError: ConfigError;
  ConfigErrorFilter: ConfigErrorFilter;
  ConfigExternalStateFilter: ConfigExternalStateFilter;
  ConfigExternalStatus: ConfigExternalStatus;
  ConfigExternalStatusFilter: ConfigExternalStatusFilter;
  ConfigExternalWhileFilter: ConfigExternalWhileFilter;
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DeleteLoadBalancerPayload: DeleteLoadBalancerPayload;
  DeleteStreamerPayload: DeleteStreamerPayload;
  DeleteStreamerResult: DeleteStreamerResult;
  DeleteStreamersPayload: DeleteStreamersPayload;
  DiskPredictions: DiskPredictions;
  DiskPredictionsFilter: DiskPredictionsFilter;
  DvrConfig: DvrConfig;
  DvrConfigStats: DvrConfigStats;
  DvrErrors: DvrErrors;
  EventSink: EventSink;
  EventSinkPatch: EventSinkPatch;
  FloatFilter: FloatFilter;
  FloatOrString: Scalars['FloatOrString']['output'];
  FloatOrStringFilter: FloatOrStringFilter;
  Health: Health;
  HealthCounts: HealthCounts;
  HealthcheckChecks: HealthcheckChecks;
  HealthcheckChecksFilter: HealthcheckChecksFilter;
  HealthcheckErrorDetail: HealthcheckErrorDetail;
  HealthcheckStateFilter: HealthcheckStateFilter;
  HealthcheckStatus: HealthcheckStatus;
  HealthcheckStatusFilter: HealthcheckStatusFilter;
  HttpProxy: HttpProxy;
  HttpProxyPatch: HttpProxyPatch;
  HttpProxyStats: HttpProxyStats;
  IntFilter: IntFilter;
  IntOrString: Scalars['IntOrString']['output'];
  IntOrStringFilter: IntOrStringFilter;
  ItemError: ItemError;
  JSON: Scalars['JSON']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  JSONText: Scalars['JSONText']['output'];
  ListenHttp: ListenHttp;
  ListenHttps: ListenHttps;
  Listeners: Listeners;
  LoadBalancer: DocumentNode;
  LoadBalancerChange: ChangeEvent<DocumentNode>;
  LoadBalancerConnection: Page;
  LoadBalancerEdge: Omit<LoadBalancerEdge, 'node'> & { node: ResolversParentTypes['LoadBalancer'] };
  LoadBalancerFilter: LoadBalancerFilter;
  LoadBalancerModeFilter: LoadBalancerModeFilter;
  LoadBalancerPatch: LoadBalancerPatch;
  LoadBalancerServer: LoadBalancerServer;
  LoadBalancerServerPatch: LoadBalancerServerPatch;
  MapEntryFilter: MapEntryFilter;
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: Record<PropertyKey, never>;
  NodeRoleFilter: NodeRoleFilter;
  OverriddenSetting: OverriddenSetting;
  PageInfo: PageInfo;
  PartitionStats: PartitionStats;
  PresenceFilter: PresenceFilter;
  PreviewStreamerItem: PreviewStreamerItem;
  Query: Record<PropertyKey, never>;
  RaidDisk: RaidDisk;
  RaidDiskErrors: RaidDiskErrors;
  RaidDiskStats: RaidDiskStats;
  RequestErrorReasonFilter: RequestErrorReasonFilter;
  RproxyConfig: RproxyConfig;
  RproxyConfigFilter: RproxyConfigFilter;
  RproxyConfigPatch: RproxyConfigPatch;
  SafeInt: Scalars['SafeInt']['output'];
  SafeIntFilter: SafeIntFilter;
  SaveCentralConfigPayload: Omit<SaveCentralConfigPayload, 'centralConfig'> & { centralConfig: ResolversParentTypes['CentralConfig'] };
  SaveLoadBalancerPayload: Omit<SaveLoadBalancerPayload, 'loadBalancer'> & { loadBalancer: ResolversParentTypes['LoadBalancer'] };
  SaveStreamerItem: SaveStreamerItem;
  SaveStreamerPayload: Omit<SaveStreamerPayload, 'streamer'> & { streamer: ResolversParentTypes['Streamer'] };
  SaveStreamerResult: Omit<SaveStreamerResult, 'streamer'> & { streamer?: Maybe<ResolversParentTypes['Streamer']> };
  SaveStreamersAtomicallyPayload: Omit<SaveStreamersAtomicallyPayload, 'streamers'> & { streamers: ReadonlyArray<ResolversParentTypes['Streamer']> };
  SaveStreamersPayload: Omit<SaveStreamersPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['SaveStreamerResult']> };
  ServerNameEntry: ServerNameEntry;
  ServerNameEntryPatch: ServerNameEntryPatch;
  SetStreamerMaintenancePayload: Omit<SetStreamerMaintenancePayload, 'streamer'> & { streamer: ResolversParentTypes['Streamer'] };
  Snowflake: Scalars['Snowflake']['output'];
  SnowflakeFilter: SnowflakeFilter;
  StreamPlace: StreamPlace;
  Streamer: DocumentNode;
  StreamerChange: ChangeEvent<DocumentNode>;
  StreamerConnection: Page;
  StreamerEdge: Omit<StreamerEdge, 'node'> & { node: ResolversParentTypes['Streamer'] };
  StreamerFilter: StreamerFilter;
  StreamerLayoutPreview: Omit<StreamerLayoutPreview, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['StreamerLayoutPreviewItem']> };
  StreamerLayoutPreviewItem: JsonObject;
  StreamerMaintenance: StreamerMaintenance;
  StreamerNodeConfig: StreamerNodeConfig;
  StreamerNodeConfigFilter: StreamerNodeConfigFilter;
  StreamerNodeConfigPatch: StreamerNodeConfigPatch;
  StreamerPatch: StreamerPatch;
  StreamerPredictions: StreamerPredictions;
  StreamerPredictionsFilter: StreamerPredictionsFilter;
  StreamerStats: StreamerStats;
  StreamerStatsFilter: StreamerStatsFilter;
  StreamerStatusFilter: StreamerStatusFilter;
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  TranscoderDevice: TranscoderDevice;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type DocumentDirectiveArgs = { };

export type DocumentDirectiveResolver<Result, Parent, ContextType = Context, Args = DocumentDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MemberDirectiveArgs = {
  name?: Maybe<Scalars['String']['input']>;
  seconds?: Maybe<Scalars['Boolean']['input']>;
};

export type MemberDirectiveResolver<Result, Parent, ContextType = Context, Args = MemberDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NeedsDirectiveArgs = {
  members: ReadonlyArray<Scalars['String']['input']>;
};

export type NeedsDirectiveResolver<Result, Parent, ContextType = Context, Args = NeedsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type VariantDirectiveArgs = {
  member: Scalars['String']['input'];
  value?: Maybe<Scalars['String']['input']>;
};

export type VariantDirectiveResolver<Result, Parent, ContextType = Context, Args = VariantDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdminCredentialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminCredentials'] = ResolversParentTypes['AdminCredentials']> = {
  login?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface BooleanOrIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BooleanOrInt'], any> {
  name: 'BooleanOrInt';
}

export interface BooleanOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BooleanOrString'], any> {
  name: 'BooleanOrString';
}

export type CentralConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralConfig'] = ResolversParentTypes['CentralConfig']> = {
  apiUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['CentralConfigCluster']>, ParentType, ContextType>;
  configExternalReconciliationInterval?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  database?: Resolver<Maybe<ResolversTypes['CentralConfigDatabase']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  editAuth?: Resolver<Maybe<ResolversTypes['AdminCredentials']>, ParentType, ContextType>;
  episodesBufferDelay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  episodesBufferLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  layouterEnabled?: Resolver<Maybe<ResolversTypes['CentralConfigLayouterEnabled']>, ParentType, ContextType>;
  layouterSleepingInterval?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  listeners?: Resolver<Maybe<ResolversTypes['Listeners']>, ParentType, ContextType>;
  logRequests?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loglevel?: Resolver<Maybe<ResolversTypes['Loglevel']>, ParentType, ContextType>;
  openMetrics?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opentelemetryUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overridden?: Resolver<ReadonlyArray<ResolversTypes['OverriddenSetting']>, ParentType, ContextType>;
  redis?: Resolver<Maybe<ResolversTypes['CentralConfigRedis']>, ParentType, ContextType>;
  serverId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['CentralStats']>, ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  streamerDeadTimeout?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  streamerHealthcheckFailsThreshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CentralConfigChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralConfigChange'] = ResolversParentTypes['CentralConfigChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CentralConfig']>, ParentType, ContextType>;
};

export type CentralConfigClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralConfigCluster'] = ResolversParentTypes['CentralConfigCluster']> = {
  nodeConfigProvisionEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  streamerConnectorRetries?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type CentralConfigDatabaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralConfigDatabase'] = ResolversParentTypes['CentralConfigDatabase']> = {
  connectMaxRetries?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  connectRetryTimeout?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxConnections?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CentralConfigLayouterEnabledResolvers = { FALSE: 'false', TRUE: 'true' };

export type CentralConfigRedisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralConfigRedis'] = ResolversParentTypes['CentralConfigRedis']> = {
  connectMaxRetries?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  connectRetryTimeout?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxConnections?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CentralStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralStats'] = ResolversParentTypes['CentralStats']> = {
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serverVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uptime?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type ChangeKindResolvers = { DELETE: 'DELETE', RESET: 'RESET', SNAPSHOT: 'SNAPSHOT', SNAPSHOT_END: 'SNAPSHOT_END', UPSERT: 'UPSERT' };

export type ClusterBitrateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterBitrate'] = ResolversParentTypes['ClusterBitrate']> = {
  inputKbit?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  outputKbit?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type ClusterGroupMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterGroupMetrics'] = ResolversParentTypes['ClusterGroupMetrics']> = {
  degraded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operational?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partialOutage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterNetwork'] = ResolversParentTypes['ClusterNetwork']> = {
  inKbit?: Resolver<ResolversTypes['ClusterResource'], ParentType, ContextType>;
  outKbit?: Resolver<ResolversTypes['ClusterResource'], ParentType, ContextType>;
};

export type ClusterResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterResource'] = ResolversParentTypes['ClusterResource']> = {
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type ClusterStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterStats'] = ResolversParentTypes['ClusterStats']> = {
  agents?: Resolver<ResolversTypes['HealthCounts'], ParentType, ContextType>;
  bitrate?: Resolver<ResolversTypes['ClusterBitrate'], ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  collectedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  openMetrics?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serverId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streamerMetrics?: Resolver<ReadonlyArray<ResolversTypes['ClusterStreamer']>, ParentType, ContextType>;
  streamers?: Resolver<ResolversTypes['HealthCounts'], ParentType, ContextType>;
  streams?: Resolver<ResolversTypes['HealthCounts'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterStreamerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterStreamer'] = ResolversParentTypes['ClusterStreamer']> = {
  agents?: Resolver<ResolversTypes['ClusterGroupMetrics'], ParentType, ContextType>;
  config?: Resolver<Maybe<ResolversTypes['ClusterStreamerConfig']>, ParentType, ContextType>;
  cpu?: Resolver<Maybe<ResolversTypes['ClusterResource']>, ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memory?: Resolver<Maybe<ResolversTypes['ClusterResource']>, ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['ClusterNetwork']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['ClusterResource']>, ParentType, ContextType>;
  streams?: Resolver<ResolversTypes['ClusterGroupMetrics'], ParentType, ContextType>;
  uptime?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type ClusterStreamerConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterStreamerConfig'] = ResolversParentTypes['ClusterStreamerConfig']> = {
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
};

export type ConfigErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigError'] = ResolversParentTypes['ConfigError']> = {
  col?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  config?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstErrorCol?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  firstErrorLine?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntOrString']>>, ParentType, ContextType>;
};

export type ConfigExternalStateResolvers = { ERROR: 'error', LOADED: 'loaded' };

export type ConfigExternalStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigExternalStatus'] = ResolversParentTypes['ConfigExternalStatus']> = {
  code?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IntOrString']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['RequestErrorReason']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConfigExternalState']>, ParentType, ContextType>;
  while?: Resolver<Maybe<ResolversTypes['ConfigExternalWhile']>, ParentType, ContextType>;
};

export type ConfigExternalWhileResolvers = { REFRESH: 'refresh', REQUEST: 'request', SRT_PORT_RESOLVE: 'srt_port_resolve' };

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteLoadBalancerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteLoadBalancerPayload'] = ResolversParentTypes['DeleteLoadBalancerPayload']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteStreamerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteStreamerPayload'] = ResolversParentTypes['DeleteStreamerPayload']> = {
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteStreamerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteStreamerResult'] = ResolversParentTypes['DeleteStreamerResult']> = {
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteStreamersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteStreamersPayload'] = ResolversParentTypes['DeleteStreamersPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['DeleteStreamerResult']>, ParentType, ContextType>;
};

export type DiskPredictionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiskPredictions'] = ResolversParentTypes['DiskPredictions']> = {
  estimatedDiskUsage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DvrConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DvrConfig'] = ResolversParentTypes['DvrConfig']> = {
  active?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  checkMount?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  diskUsageLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  disks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RaidDisk']>>, ParentType, ContextType>;
  episodesExpiration?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  episodesUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiration?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ReadonlyArray<ReadonlyArray<ResolversTypes['SafeInt']>>>, ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['DvrConfigStats']>, ParentType, ContextType>;
  storageLimit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type DvrConfigStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DvrConfigStats'] = ResolversParentTypes['DvrConfigStats']> = {
  blobsCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  blobsCountDb?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errors?: Resolver<Maybe<ResolversTypes['DvrErrors']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  usedIndex?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type DvrErrorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DvrErrors'] = ResolversParentTypes['DvrErrors']> = {
  collapsedWriteCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  deleteErrors?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  dropWriteCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  readErrors?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  writeErrors?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type EventSinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventSink'] = ResolversParentTypes['EventSink']> = {
  except?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JSONObject']>>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Loglevel']>, ParentType, ContextType>;
  maxDepth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxSize?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  only?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JSONObject']>>, ParentType, ContextType>;
  resendLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resendTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  throttleDelay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface FloatOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FloatOrString'], any> {
  name: 'FloatOrString';
}

export type HealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Health'] = ResolversParentTypes['Health']> = {
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
};

export type HealthCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthCounts'] = ResolversParentTypes['HealthCounts']> = {
  degraded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operational?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partialOutage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HealthStatusResolvers = { DEGRADED: 'degradated', DISABLED: 'disabled', OPERATIONAL: 'operational', OUTAGE: 'outage', PARTIAL_OUTAGE: 'partial_outage' };

export type HealthcheckChecksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthcheckChecks'] = ResolversParentTypes['HealthcheckChecks']> = {
  configExternalOk?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  configOk?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  errorsDetails?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HealthcheckErrorDetail']>>, ParentType, ContextType>;
  reachable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rproxyOk?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  running?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeSynchronized?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validClusterKey?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type HealthcheckErrorDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthcheckErrorDetail'] = ResolversParentTypes['HealthcheckErrorDetail']> = {
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HealthcheckStateResolvers = { ERROR: 'error', OK: 'ok' };

export type HealthcheckStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthcheckStatus'] = ResolversParentTypes['HealthcheckStatus']> = {
  checks?: Resolver<Maybe<ResolversTypes['HealthcheckChecks']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['HealthcheckState']>, ParentType, ContextType>;
  statusChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statusChangedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type HttpProxyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HttpProxy'] = ResolversParentTypes['HttpProxy']> = {
  mainpage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['HttpProxyStats']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HttpProxyStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HttpProxyStats'] = ResolversParentTypes['HttpProxyStats']> = {
  http100?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  http200?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  http300?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  http400?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  http500?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  protocolUpgrades?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  proxyError?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  proxyErrorConnection?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  time100ms?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  time500ms?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  time1000ms?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  time5000ms?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  timeLongms?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export interface IntOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IntOrString'], any> {
  name: 'IntOrString';
}

export type ItemErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemError'] = ResolversParentTypes['ItemError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export interface JsonTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONText'], any> {
  name: 'JSONText';
}

export type LayoutRoleResolvers = { DVR_BACKUP: 'dvr_backup', INFERENCE: 'inference', INGEST: 'ingest' };

export type ListenHttpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListenHttp'] = ResolversParentTypes['ListenHttp']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  api?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readTimeout?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  writeTimeout?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type ListenHttpsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListenHttps'] = ResolversParentTypes['ListenHttps']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  api?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readTimeout?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  sslProtocols?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TlsVersion']>>, ParentType, ContextType>;
  writeTimeout?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type ListenersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listeners'] = ResolversParentTypes['Listeners']> = {
  http?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ListenHttp']>>, ParentType, ContextType>;
  https?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ListenHttps']>>, ParentType, ContextType>;
};

export type LoadBalancerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadBalancer'] = ResolversParentTypes['LoadBalancer'], FederationReferenceType extends FederationReferenceTypes['LoadBalancer'] = FederationReferenceTypes['LoadBalancer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LoadBalancer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<LoadBalancerDocumentArgs>>;
  mode?: Resolver<Maybe<ResolversTypes['LoadBalancerMode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LoadBalancerServer']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoadBalancerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadBalancerChange'] = ResolversParentTypes['LoadBalancerChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LoadBalancer']>, ParentType, ContextType>;
};

export type LoadBalancerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadBalancerConnection'] = ResolversParentTypes['LoadBalancerConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LoadBalancerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LoadBalancer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LoadBalancerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadBalancerEdge'] = ResolversParentTypes['LoadBalancerEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoadBalancer'], ParentType, ContextType>;
};

export type LoadBalancerModeResolvers = { BITRATE: 'bitrate', CLIENTS: 'clients', STREAMS: 'streams', USAGE: 'usage' };

export type LoadBalancerServerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadBalancerServer'] = ResolversParentTypes['LoadBalancerServer']> = {
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  countriesDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxBitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoadBalancerSortResolvers = { NAME_ASC: 'name', NAME_DESC: '-name' };

export type LoglevelResolvers = { ALERT: 'alert', CRITICAL: 'critical', DEBUG: 'debug', ERROR: 'error', INFO: 'info', NONE: 'none', NOTICE: 'notice', WARNING: 'warning' };

export type MaintenanceModeResolvers = { CORDONED: 'cordoned', DRAINING: 'draining', IN_SERVICE: 'in_service' };

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteLoadBalancer?: Resolver<Maybe<ResolversTypes['DeleteLoadBalancerPayload']>, ParentType, ContextType, RequireFields<MutationDeleteLoadBalancerArgs, 'name'>>;
  deleteStreamer?: Resolver<Maybe<ResolversTypes['DeleteStreamerPayload']>, ParentType, ContextType, RequireFields<MutationDeleteStreamerArgs, 'hostname'>>;
  deleteStreamers?: Resolver<Maybe<ResolversTypes['DeleteStreamersPayload']>, ParentType, ContextType, RequireFields<MutationDeleteStreamersArgs, 'hostnames'>>;
  saveCentralConfig?: Resolver<ResolversTypes['SaveCentralConfigPayload'], ParentType, ContextType, RequireFields<MutationSaveCentralConfigArgs, 'reset'>>;
  saveLoadBalancer?: Resolver<Maybe<ResolversTypes['SaveLoadBalancerPayload']>, ParentType, ContextType, RequireFields<MutationSaveLoadBalancerArgs, 'name' | 'reset'>>;
  saveStreamer?: Resolver<Maybe<ResolversTypes['SaveStreamerPayload']>, ParentType, ContextType, RequireFields<MutationSaveStreamerArgs, 'api' | 'checksEnable' | 'hostname' | 'reset'>>;
  saveStreamers?: Resolver<Maybe<ResolversTypes['SaveStreamersPayload']>, ParentType, ContextType, RequireFields<MutationSaveStreamersArgs, 'items'>>;
  saveStreamersAtomically?: Resolver<ResolversTypes['SaveStreamersAtomicallyPayload'], ParentType, ContextType, Partial<MutationSaveStreamersAtomicallyArgs>>;
  setStreamerMaintenance?: Resolver<Maybe<ResolversTypes['SetStreamerMaintenancePayload']>, ParentType, ContextType, RequireFields<MutationSetStreamerMaintenanceArgs, 'hostname' | 'mode'>>;
};

export type NodeRoleResolvers = { IDENTIFICATION: 'identification', INFERENCE: 'inference', STREAMER: 'streamer' };

export type OperatorResolvers = { CONTAINS: 'contains', EQ: 'eq', GT: 'gt', GTE: 'gte', ICONTAINS: 'icontains', IN: 'in', IS_NOT_NULL: 'isNotNull', IS_NULL: 'isNull', LT: 'lt', LTE: 'lte', NE: 'ne', NOT_IN: 'notIn' };

export type OverriddenSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverriddenSetting'] = ResolversParentTypes['OverriddenSetting']> = {
  member?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PartitionStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartitionStats'] = ResolversParentTypes['PartitionStats']> = {
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ioUtil?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalMb?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  centralConfig?: Resolver<ResolversTypes['CentralConfig'], ParentType, ContextType>;
  clusterStats?: Resolver<ResolversTypes['ClusterStats'], ParentType, ContextType>;
  loadBalancer?: Resolver<Maybe<ResolversTypes['LoadBalancer']>, ParentType, ContextType, RequireFields<QueryLoadBalancerArgs, 'name'>>;
  loadBalancers?: Resolver<ResolversTypes['LoadBalancerConnection'], ParentType, ContextType, Partial<QueryLoadBalancersArgs>>;
  previewStreamerLayout?: Resolver<ResolversTypes['StreamerLayoutPreview'], ParentType, ContextType, RequireFields<QueryPreviewStreamerLayoutArgs, 'api' | 'hostname'>>;
  previewStreamerLayouts?: Resolver<ResolversTypes['StreamerLayoutPreview'], ParentType, ContextType, Partial<QueryPreviewStreamerLayoutsArgs>>;
  streamPlace?: Resolver<ResolversTypes['StreamPlace'], ParentType, ContextType, RequireFields<QueryStreamPlaceArgs, 'balancer' | 'publish' | 'stream'>>;
  streamer?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType, RequireFields<QueryStreamerArgs, 'hostname'>>;
  streamers?: Resolver<ResolversTypes['StreamerConnection'], ParentType, ContextType, RequireFields<QueryStreamersArgs, 'api'>>;
};

export type RaidDiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaidDisk'] = ResolversParentTypes['RaidDisk']> = {
  mode?: Resolver<Maybe<ResolversTypes['RaidDiskMode']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['RaidDiskStats']>, ParentType, ContextType>;
};

export type RaidDiskErrorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaidDiskErrors'] = ResolversParentTypes['RaidDiskErrors']> = {
  connectionTimeout?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  eacces?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  eagain?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  ebusy?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  econnrefused?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  edquot?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  emfile?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  enodev?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  enoent?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  enospc?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  erofs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nxdomain?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  sslError?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type RaidDiskModeResolvers = { ABANDON: 'abandon', KEEP: 'keep', MIGRATE: 'migrate', NORMAL: 'normal', READONLY: 'readonly', RESCUE: 'rescue' };

export type RaidDiskStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RaidDiskStats'] = ResolversParentTypes['RaidDiskStats']> = {
  blobsCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  blobsCountDb?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errors?: Resolver<Maybe<ResolversTypes['RaidDiskErrors']>, ParentType, ContextType>;
  ioUsage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  migrationEta?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  migrationSpeed?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  migrationUpdated?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['RaidDiskMode']>, ParentType, ContextType>;
  mounted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  usedIndex?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type RequestErrorReasonResolvers = { INVALID_REQUEST: 'invalid_request', MALFORMED_JSON: 'malformed_json', NETWORK_ERROR: 'network_error', UNKNOWN: 'unknown', VALIDATION_ERROR: 'validation_error' };

export type RestApiResolvers = { CENTRAL: 'central', WATCHER_ADMIN: 'watcher-admin' };

export type RproxyConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RproxyConfig'] = ResolversParentTypes['RproxyConfig']> = {
  endpointAuth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forwardPorts?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  streampointKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SaveCentralConfigPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCentralConfigPayload'] = ResolversParentTypes['SaveCentralConfigPayload']> = {
  centralConfig?: Resolver<ResolversTypes['CentralConfig'], ParentType, ContextType>;
  overridden?: Resolver<ReadonlyArray<ResolversTypes['OverriddenSetting']>, ParentType, ContextType>;
};

export type SaveLoadBalancerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveLoadBalancerPayload'] = ResolversParentTypes['SaveLoadBalancerPayload']> = {
  loadBalancer?: Resolver<ResolversTypes['LoadBalancer'], ParentType, ContextType>;
};

export type SaveStreamerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStreamerPayload'] = ResolversParentTypes['SaveStreamerPayload']> = {
  streamer?: Resolver<ResolversTypes['Streamer'], ParentType, ContextType>;
};

export type SaveStreamerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStreamerResult'] = ResolversParentTypes['SaveStreamerResult']> = {
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streamer?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
};

export type SaveStreamersAtomicallyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStreamersAtomicallyPayload'] = ResolversParentTypes['SaveStreamersAtomicallyPayload']> = {
  streamers?: Resolver<ReadonlyArray<ResolversTypes['Streamer']>, ParentType, ContextType>;
};

export type SaveStreamersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStreamersPayload'] = ResolversParentTypes['SaveStreamersPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['SaveStreamerResult']>, ParentType, ContextType>;
};

export type ServerNameEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServerNameEntry'] = ResolversParentTypes['ServerNameEntry']> = {
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetStreamerMaintenancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStreamerMaintenancePayload'] = ResolversParentTypes['SetStreamerMaintenancePayload']> = {
  streamer?: Resolver<ResolversTypes['Streamer'], ParentType, ContextType>;
};

export interface SnowflakeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Snowflake'], any> {
  name: 'Snowflake';
}

export type StreamPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamPlace'] = ResolversParentTypes['StreamPlace']> = {
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StreamerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Streamer'] = ResolversParentTypes['Streamer'], FederationReferenceType extends FederationReferenceTypes['Streamer'] = FederationReferenceTypes['Streamer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Streamer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  apiUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channelLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  config?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  cpuLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, RequireFields<StreamerDocumentArgs, 'api'>>;
  dvrs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DvrConfig']>>, ParentType, ContextType>;
  fetchTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRestreamer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  maintenance?: Resolver<ResolversTypes['StreamerMaintenance'], ParentType, ContextType>;
  maxBitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeConfig?: Resolver<Maybe<ResolversTypes['StreamerNodeConfig']>, ParentType, ContextType>;
  privatePayloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicPayloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['NodeRole']>, ParentType, ContextType>;
  staleTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['StreamerStats']>, ParentType, ContextType>;
  totalBandwidth?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  watcherConfig?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  zones?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type StreamerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamerChange'] = ResolversParentTypes['StreamerChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
};

export type StreamerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamerConnection'] = ResolversParentTypes['StreamerConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StreamerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Streamer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StreamerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamerEdge'] = ResolversParentTypes['StreamerEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Streamer'], ParentType, ContextType>;
};

export type StreamerLayoutPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamerLayoutPreview'] = ResolversParentTypes['StreamerLayoutPreview']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['StreamerLayoutPreviewItem']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
};

export type StreamerLayoutPreviewItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamerLayoutPreviewItem'] = ResolversParentTypes['StreamerLayoutPreviewItem']> = {
  after?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  delta?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LayoutRole']>, ParentType, ContextType>;
};

export type StreamerMaintenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamerMaintenance'] = ResolversParentTypes['StreamerMaintenance']> = {
  isDrained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['MaintenanceMode'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  streamsAtStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  streamsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StreamerNodeConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamerNodeConfig'] = ResolversParentTypes['StreamerNodeConfig']> = {
  eventSinks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EventSink']>>, ParentType, ContextType>;
  httpProxies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HttpProxy']>>, ParentType, ContextType>;
  rproxy?: Resolver<Maybe<ResolversTypes['RproxyConfig']>, ParentType, ContextType>;
  serverNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ServerNameEntry']>>, ParentType, ContextType>;
};

export type StreamerPredictionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamerPredictions'] = ResolversParentTypes['StreamerPredictions']> = {
  disk?: Resolver<Maybe<ResolversTypes['DiskPredictions']>, ParentType, ContextType>;
};

export type StreamerSortResolvers = { CHANNEL_LIMIT_ASC: 'channel_limit', CHANNEL_LIMIT_DESC: '-channel_limit', CPU_LIMIT_ASC: 'cpu_limit', CPU_LIMIT_DESC: '-cpu_limit', HOSTNAME_ASC: 'hostname', HOSTNAME_DESC: '-hostname', NAMESPACE_ASC: 'namespace', NAMESPACE_DESC: '-namespace', ROLE_ASC: 'role', ROLE_DESC: '-role' };

export type StreamerStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamerStats'] = ResolversParentTypes['StreamerStats']> = {
  bandwidthUsage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  build?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  configError?: Resolver<Maybe<ResolversTypes['ConfigError']>, ParentType, ContextType>;
  configExternalStatus?: Resolver<Maybe<ResolversTypes['ConfigExternalStatus']>, ParentType, ContextType>;
  configVersion?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafeInt']>>, ParentType, ContextType>;
  cpuUsage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  healthcheckStatus?: Resolver<Maybe<ResolversTypes['HealthcheckStatus']>, ParentType, ContextType>;
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inputKbit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  isChassis?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  licenseTxt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenseType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memoryUsage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nowMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  onlineStreams?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  openedFiles?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  outputKbit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  partitions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartitionStats']>>, ParentType, ContextType>;
  predictions?: Resolver<Maybe<ResolversTypes['StreamerPredictions']>, ParentType, ContextType>;
  rproxy?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rproxyRunning?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  schedulerLoad?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serverVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  streamerStatus?: Resolver<Maybe<ResolversTypes['StreamerStatus']>, ParentType, ContextType>;
  textAlerts?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  totalBandwidth?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  totalClients?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  totalStreams?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  transcoder?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  transcoderDevices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TranscoderDevice']>>, ParentType, ContextType>;
  uptime?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  vsaas?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vsaasBranding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vsaasRunning?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type StreamerStatusResolvers = { BROKEN_CONFIG: 'broken_config', CONFIG_EXTERNAL_ERROR: 'config_external_error', LICENSE_FAILURE: 'license_failure', NO_CONFIG: 'no_config', NO_LICENSE: 'no_license', RUNNING: 'running', STARTING: 'starting' };

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  configChanges?: SubscriptionResolver<ResolversTypes['CentralConfigChange'], "configChanges", ParentType, ContextType, Partial<SubscriptionConfigChangesArgs>>;
  loadBalancerChanges?: SubscriptionResolver<ResolversTypes['LoadBalancerChange'], "loadBalancerChanges", ParentType, ContextType, Partial<SubscriptionLoadBalancerChangesArgs>>;
  streamerChanges?: SubscriptionResolver<ResolversTypes['StreamerChange'], "streamerChanges", ParentType, ContextType, Partial<SubscriptionStreamerChangesArgs>>;
};

export type TlsVersionResolvers = { TLSV1: 'tlsv1', TLSV1_1: 'tlsv1.1', TLSV1_2: 'tlsv1.2', TLSV1_3: 'tlsv1.3' };

export type TranscoderDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TranscoderDevice'] = ResolversParentTypes['TranscoderDevice']> = {
  canInterlace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canInternal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canLogo?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gpuDec?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  gpuEnc?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  gpuSm?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  gpuTemp?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  memFree?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  memTotal?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  memUsed?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reconfigSupport?: Resolver<Maybe<ResolversTypes['BooleanOrString']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['TranscoderDeviceType']>, ParentType, ContextType>;
};

export type TranscoderDeviceTypeResolvers = { CODER: 'coder', CPU: 'cpu', NVENC: 'nvenc', QSV: 'qsv' };

export type Resolvers<ContextType = Context> = {
  AdminCredentials?: AdminCredentialsResolvers<ContextType>;
  BooleanOrInt?: GraphQLScalarType;
  BooleanOrString?: GraphQLScalarType;
  CentralConfig?: CentralConfigResolvers<ContextType>;
  CentralConfigChange?: CentralConfigChangeResolvers<ContextType>;
  CentralConfigCluster?: CentralConfigClusterResolvers<ContextType>;
  CentralConfigDatabase?: CentralConfigDatabaseResolvers<ContextType>;
  CentralConfigLayouterEnabled?: CentralConfigLayouterEnabledResolvers;
  CentralConfigRedis?: CentralConfigRedisResolvers<ContextType>;
  CentralStats?: CentralStatsResolvers<ContextType>;
  ChangeKind?: ChangeKindResolvers;
  ClusterBitrate?: ClusterBitrateResolvers<ContextType>;
  ClusterGroupMetrics?: ClusterGroupMetricsResolvers<ContextType>;
  ClusterNetwork?: ClusterNetworkResolvers<ContextType>;
  ClusterResource?: ClusterResourceResolvers<ContextType>;
  ClusterStats?: ClusterStatsResolvers<ContextType>;
  ClusterStreamer?: ClusterStreamerResolvers<ContextType>;
  ClusterStreamerConfig?: ClusterStreamerConfigResolvers<ContextType>;
  ConfigError?: ConfigErrorResolvers<ContextType>;
  ConfigExternalState?: ConfigExternalStateResolvers;
  ConfigExternalStatus?: ConfigExternalStatusResolvers<ContextType>;
  ConfigExternalWhile?: ConfigExternalWhileResolvers;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteLoadBalancerPayload?: DeleteLoadBalancerPayloadResolvers<ContextType>;
  DeleteStreamerPayload?: DeleteStreamerPayloadResolvers<ContextType>;
  DeleteStreamerResult?: DeleteStreamerResultResolvers<ContextType>;
  DeleteStreamersPayload?: DeleteStreamersPayloadResolvers<ContextType>;
  DiskPredictions?: DiskPredictionsResolvers<ContextType>;
  DvrConfig?: DvrConfigResolvers<ContextType>;
  DvrConfigStats?: DvrConfigStatsResolvers<ContextType>;
  DvrErrors?: DvrErrorsResolvers<ContextType>;
  EventSink?: EventSinkResolvers<ContextType>;
  FloatOrString?: GraphQLScalarType;
  Health?: HealthResolvers<ContextType>;
  HealthCounts?: HealthCountsResolvers<ContextType>;
  HealthStatus?: HealthStatusResolvers;
  HealthcheckChecks?: HealthcheckChecksResolvers<ContextType>;
  HealthcheckErrorDetail?: HealthcheckErrorDetailResolvers<ContextType>;
  HealthcheckState?: HealthcheckStateResolvers;
  HealthcheckStatus?: HealthcheckStatusResolvers<ContextType>;
  HttpProxy?: HttpProxyResolvers<ContextType>;
  HttpProxyStats?: HttpProxyStatsResolvers<ContextType>;
  IntOrString?: GraphQLScalarType;
  ItemError?: ItemErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  JSONText?: GraphQLScalarType;
  LayoutRole?: LayoutRoleResolvers;
  ListenHttp?: ListenHttpResolvers<ContextType>;
  ListenHttps?: ListenHttpsResolvers<ContextType>;
  Listeners?: ListenersResolvers<ContextType>;
  LoadBalancer?: LoadBalancerResolvers<ContextType>;
  LoadBalancerChange?: LoadBalancerChangeResolvers<ContextType>;
  LoadBalancerConnection?: LoadBalancerConnectionResolvers<ContextType>;
  LoadBalancerEdge?: LoadBalancerEdgeResolvers<ContextType>;
  LoadBalancerMode?: LoadBalancerModeResolvers;
  LoadBalancerServer?: LoadBalancerServerResolvers<ContextType>;
  LoadBalancerSort?: LoadBalancerSortResolvers;
  Loglevel?: LoglevelResolvers;
  MaintenanceMode?: MaintenanceModeResolvers;
  Mutation?: MutationResolvers<ContextType>;
  NodeRole?: NodeRoleResolvers;
  Operator?: OperatorResolvers;
  OverriddenSetting?: OverriddenSettingResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartitionStats?: PartitionStatsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaidDisk?: RaidDiskResolvers<ContextType>;
  RaidDiskErrors?: RaidDiskErrorsResolvers<ContextType>;
  RaidDiskMode?: RaidDiskModeResolvers;
  RaidDiskStats?: RaidDiskStatsResolvers<ContextType>;
  RequestErrorReason?: RequestErrorReasonResolvers;
  RestApi?: RestApiResolvers;
  RproxyConfig?: RproxyConfigResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SaveCentralConfigPayload?: SaveCentralConfigPayloadResolvers<ContextType>;
  SaveLoadBalancerPayload?: SaveLoadBalancerPayloadResolvers<ContextType>;
  SaveStreamerPayload?: SaveStreamerPayloadResolvers<ContextType>;
  SaveStreamerResult?: SaveStreamerResultResolvers<ContextType>;
  SaveStreamersAtomicallyPayload?: SaveStreamersAtomicallyPayloadResolvers<ContextType>;
  SaveStreamersPayload?: SaveStreamersPayloadResolvers<ContextType>;
  ServerNameEntry?: ServerNameEntryResolvers<ContextType>;
  SetStreamerMaintenancePayload?: SetStreamerMaintenancePayloadResolvers<ContextType>;
  Snowflake?: GraphQLScalarType;
  StreamPlace?: StreamPlaceResolvers<ContextType>;
  Streamer?: StreamerResolvers<ContextType>;
  StreamerChange?: StreamerChangeResolvers<ContextType>;
  StreamerConnection?: StreamerConnectionResolvers<ContextType>;
  StreamerEdge?: StreamerEdgeResolvers<ContextType>;
  StreamerLayoutPreview?: StreamerLayoutPreviewResolvers<ContextType>;
  StreamerLayoutPreviewItem?: StreamerLayoutPreviewItemResolvers<ContextType>;
  StreamerMaintenance?: StreamerMaintenanceResolvers<ContextType>;
  StreamerNodeConfig?: StreamerNodeConfigResolvers<ContextType>;
  StreamerPredictions?: StreamerPredictionsResolvers<ContextType>;
  StreamerSort?: StreamerSortResolvers;
  StreamerStats?: StreamerStatsResolvers<ContextType>;
  StreamerStatus?: StreamerStatusResolvers;
  Subscription?: SubscriptionResolvers<ContextType>;
  TlsVersion?: TlsVersionResolvers;
  TranscoderDevice?: TranscoderDeviceResolvers<ContextType>;
  TranscoderDeviceType?: TranscoderDeviceTypeResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  document?: DocumentDirectiveResolver<any, any, ContextType>;
  member?: MemberDirectiveResolver<any, any, ContextType>;
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  variant?: VariantDirectiveResolver<any, any, ContextType>;
};
