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
import type { Context } from '../../../subgraphs/streams/context.ts';
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

/** A program or device near cameras that tunnels them to the cluster. Streams use it with `via: agent://<id>`. */
export type Agent = {
  readonly __typename?: 'Agent';
  /** The document that REST answers for this agent. Never holds its key. */
  readonly document: Scalars['JSONText']['output'];
  /** The id of the agent, its key. Such as `1234567`. */
  readonly id: Scalars['String']['output'];
  /** The node that holds its tunnel. An agent that streams use goes where they go. Null: not set. */
  readonly layout?: Maybe<LayoutBase>;
  /** What a connected agent tells of itself. Errors: AGENT_OFFLINE. Null: only with that error. */
  readonly logs?: Maybe<AgentLogs>;
  /** Model of the device. Null: not set. */
  readonly model?: Maybe<Scalars['String']['output']>;
  /** The organization the agent belongs to. Null when it belongs to none. */
  readonly organization?: Maybe<Organization>;
  /** Id of the organization the agent belongs to. Null when it belongs to none. */
  readonly organizationId?: Maybe<Scalars['Int']['output']>;
  /** Serial number of the device. Null: not set. */
  readonly serial?: Maybe<Scalars['String']['output']>;
  /** How the agent is connected. Null: it is not connected, or nobody has told for a minute. */
  readonly stats?: Maybe<AgentStats>;
  /** A page of the streams that use the agent. */
  readonly streams: StreamConnection;
  /** All streams that use the agent and that the viewer may see, by name. */
  readonly users: ReadonlyArray<Stream>;
  /** Changes with every write of this agent, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** A program or device near cameras that tunnels them to the cluster. Streams use it with `via: agent://<id>`. */
export type AgentDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A program or device near cameras that tunnels them to the cluster. Streams use it with `via: agent://<id>`. */
export type AgentStreamsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<StreamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<StreamSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** One event of `agentChanges`. */
export type AgentChange = {
  readonly __typename?: 'AgentChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Id of the agent. Null for SNAPSHOT_END and RESET. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The agent as it is now. Null for DELETE, SNAPSHOT_END and RESET. */
  readonly node?: Maybe<Agent>;
};

/** What a command to an agent answers. */
export type AgentCommandPayload = {
  readonly __typename?: 'AgentCommandPayload';
  /** Id of the agent. It was told; what it does of that shows later. */
  readonly id: Scalars['String']['output'];
};

/** A page of agents. */
export type AgentConnection = {
  readonly __typename?: 'AgentConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The agents with their cursors. */
  readonly edges: ReadonlyArray<AgentEdge>;
  /** The agents alone. */
  readonly nodes: ReadonlyArray<Agent>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Agents that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** The connection of an agent to the endpoint. */
export type AgentControlConnection = {
  readonly __typename?: 'AgentControlConnection';
  /** True while it is up. Null: not known. */
  readonly alive?: Maybe<Scalars['Boolean']['output']>;
  /** What came from the server. In bytes. Null: not known. */
  readonly bytesFromServer?: Maybe<Scalars['SafeInt']['output']>;
  /** What went to the server. In bytes. Null: not known. */
  readonly bytesToServer?: Maybe<Scalars['SafeInt']['output']>;
  /** The host it leads to. Such as `agents-001.vsaas.io`. Null: not known. */
  readonly hostname?: Maybe<Scalars['String']['output']>;
  /** When it was opened. Null: not known. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `openedAt` in milliseconds since 1970. */
  readonly openedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** When it last went up or down. Null: not known. */
  readonly statusChangedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Tests of the members of `AgentControlConnection`. All given tests must hold. */
export type AgentControlConnectionFilter = {
  /** Test of `alive`. */
  readonly alive?: InputMaybe<BooleanFilter>;
  /** Test of `bytesFromServer`. In bytes. */
  readonly bytesFromServer?: InputMaybe<SafeIntFilter>;
  /** Test of `bytesToServer`. In bytes. */
  readonly bytesToServer?: InputMaybe<SafeIntFilter>;
  /** Test of `hostname`. */
  readonly hostname?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `openedAt`. */
  readonly openedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `openedAtMs`. */
  readonly openedAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `statusChangedAt`. */
  readonly statusChangedAt?: InputMaybe<DateTimeFilter>;
};

/** An agent in a page. */
export type AgentEdge = {
  readonly __typename?: 'AgentEdge';
  /** Position of the agent, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The agent. */
  readonly node: Agent;
};

/** Which rows of `Agent` to return. All given tests must hold. */
export type AgentFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AgentFilter>>;
  /** Test of `id`. */
  readonly id?: InputMaybe<StringFilter>;
  /** Test of `layout`. */
  readonly layout?: InputMaybe<LayoutBaseFilter>;
  /** Test of `model`. */
  readonly model?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AgentFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AgentFilter>>;
  /** Test of `serial`. */
  readonly serial?: InputMaybe<StringFilter>;
  /** Test of `stats`. */
  readonly stats?: InputMaybe<AgentStatsFilter>;
};

/** Where to place one agent. */
export type AgentLayoutInput = {
  /** Its id. */
  readonly id: Scalars['String']['input'];
  /** Host name of the node that shall hold its tunnel; null takes the layout away. */
  readonly ingestHostname?: InputMaybe<Scalars['String']['input']>;
};

/** What a connected agent tells of itself. */
export type AgentLogs = {
  readonly __typename?: 'AgentLogs';
  /**
   * Opaque; part of the log in a form of the device. Such as `VDEVSvaNZZWeNOXqi7tA5Hm+KAqBjfHQKMzMl5aqRdYxHZkSnJ`. Null:
   * not known.
   */
  readonly a?: Maybe<Scalars['String']['output']>;
  /** The id of the agent. Such as `1234567`. Null: not known. */
  readonly agentId?: Maybe<Scalars['String']['output']>;
  /** Opaque; part of the log in a form of the device. Null: not known. */
  readonly b?: Maybe<Scalars['String']['output']>;
  /** Size its buffer may reach. Null: not known. */
  readonly bufferLimit?: Maybe<Scalars['SafeInt']['output']>;
  /** Size its buffer has. Null: not known. */
  readonly bufferSize?: Maybe<Scalars['SafeInt']['output']>;
  /** What the device calls `cid`. Such as `42195`. Null: not known. */
  readonly cid?: Maybe<Scalars['String']['output']>;
  /** The document that REST answers. */
  readonly document: Scalars['JSONText']['output'];
  /** Where the agent asks first. Such as `http://example.com`. Null: not known. */
  readonly mainUrl?: Maybe<Scalars['String']['output']>;
  /** Memory of the device. Such as `806400`. Null: not known. */
  readonly meminfo?: Maybe<Scalars['String']['output']>;
  /** What the device calls `mid`. Such as `3059`. Null: not known. */
  readonly mid?: Maybe<Scalars['String']['output']>;
  /** Serial number of the device. Such as `a3dccd69f53deb79723a2a7a5f2037e1`. Null: not known. */
  readonly serial?: Maybe<Scalars['String']['output']>;
  /** How the agent is. Such as `ok`. Null: not known. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Version of its firmware. Such as `version`. Null: not known. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** A change to `Agent`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type AgentPatch = {
  /** The key the agent proves itself with. Stored only in a form to check it by; a new agent without one is given one. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** The node that holds its tunnel. An agent that streams use goes where they go. */
  readonly layout?: InputMaybe<LayoutBasePatch>;
  /** Model of the device. */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** The organization that shall own the agent; null for none. The viewer needs the right to edit streams in the old and the new one. */
  readonly organizationId?: InputMaybe<Scalars['Int']['input']>;
  /** Serial number of the device. */
  readonly serial?: InputMaybe<Scalars['String']['input']>;
};

/** How agents are sorted: bytewise, absent members before all others when ascending. Ties are ordered by key. */
export type AgentSort =
  /** By `id`, smallest first. */
  | 'id'
  /** By `id`, largest first. */
  | '-id'
  /** By `model`, smallest first. */
  | 'model'
  /** By `model`, largest first. */
  | '-model'
  /** By `serial`, smallest first. */
  | 'serial'
  /** By `serial`, largest first. */
  | '-serial';

/** How an agent is connected, as its node reports it. */
export type AgentStats = {
  readonly __typename?: 'AgentStats';
  /** What kind of agent it is. Such as `single`. Null: not known. */
  readonly agentType?: Maybe<Scalars['String']['output']>;
  /** Connections through the tunnel that came about. Null: not known. */
  readonly connectionsEstablished?: Maybe<Scalars['SafeInt']['output']>;
  /** Connections through the tunnel that were asked for. Null: not known. */
  readonly connectionsRequested?: Maybe<Scalars['SafeInt']['output']>;
  /** The connection that commands go through. Null: not known. */
  readonly endpointConnection?: Maybe<AgentControlConnection>;
  /** Address the agent has in its own network. Such as `10.10.17.88`. Null: not known. */
  readonly localIp?: Maybe<Scalars['String']['output']>;
  /** Hardware address. Such as `F0-23-B9-59-20-F1`. Null: not known. */
  readonly macAddress?: Maybe<Scalars['String']['output']>;
  /** Address the agent connects from. Such as `185.134.232.183`. Null: not known. */
  readonly peerIp?: Maybe<Scalars['String']['output']>;
  /** The tunnel that video goes through. Null: not known. */
  readonly streampointConnection?: Maybe<AgentStreampointConnection>;
  /** Version of its firmware. Such as `v21.02-8-g535c85d`. Null: not known. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** Tests of the members of `AgentStats`. All given tests must hold. */
export type AgentStatsFilter = {
  /** Test of `agentType`. */
  readonly agentType?: InputMaybe<StringFilter>;
  /** Test of `connectionsEstablished`. */
  readonly connectionsEstablished?: InputMaybe<SafeIntFilter>;
  /** Test of `connectionsRequested`. */
  readonly connectionsRequested?: InputMaybe<SafeIntFilter>;
  /** Test of `endpointConnection`. */
  readonly endpointConnection?: InputMaybe<AgentControlConnectionFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `localIp`. */
  readonly localIp?: InputMaybe<StringFilter>;
  /** Test of `macAddress`. */
  readonly macAddress?: InputMaybe<StringFilter>;
  /** Test of `peerIp`. */
  readonly peerIp?: InputMaybe<StringFilter>;
  /** Test of `streampointConnection`. */
  readonly streampointConnection?: InputMaybe<AgentStreampointConnectionFilter>;
  /** Test of `version`. */
  readonly version?: InputMaybe<StringFilter>;
};

/** The tunnel of an agent. */
export type AgentStreampointConnection = {
  readonly __typename?: 'AgentStreampointConnection';
  /** True while it is up. Null: not known. */
  readonly alive?: Maybe<Scalars['Boolean']['output']>;
  /** What came from the server. In bytes. Null: not known. */
  readonly bytesFromServer?: Maybe<Scalars['SafeInt']['output']>;
  /** What went to the server. In bytes. Null: not known. */
  readonly bytesToServer?: Maybe<Scalars['SafeInt']['output']>;
  /** Connections to cameras that were tried. Null: not known. */
  readonly connectionsAttempted?: Maybe<Scalars['SafeInt']['output']>;
  /** Connections to cameras that are open now. Null: not known. */
  readonly connectionsCurrent?: Maybe<Scalars['SafeInt']['output']>;
  /** Connections to cameras that were opened. Null: not known. */
  readonly connectionsOpened?: Maybe<Scalars['SafeInt']['output']>;
  /** The host it leads to. Such as `agents-001.vsaas.io`. Null: not known. */
  readonly hostname?: Maybe<Scalars['String']['output']>;
  /** When it was opened. Null: not known. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `openedAt` in milliseconds since 1970. */
  readonly openedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** When it last went up or down. Null: not known. */
  readonly statusChangedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Tests of the members of `AgentStreampointConnection`. All given tests must hold. */
export type AgentStreampointConnectionFilter = {
  /** Test of `alive`. */
  readonly alive?: InputMaybe<BooleanFilter>;
  /** Test of `bytesFromServer`. In bytes. */
  readonly bytesFromServer?: InputMaybe<SafeIntFilter>;
  /** Test of `bytesToServer`. In bytes. */
  readonly bytesToServer?: InputMaybe<SafeIntFilter>;
  /** Test of `connectionsAttempted`. */
  readonly connectionsAttempted?: InputMaybe<SafeIntFilter>;
  /** Test of `connectionsCurrent`. */
  readonly connectionsCurrent?: InputMaybe<SafeIntFilter>;
  /** Test of `connectionsOpened`. */
  readonly connectionsOpened?: InputMaybe<SafeIntFilter>;
  /** Test of `hostname`. */
  readonly hostname?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `openedAt`. */
  readonly openedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `openedAtMs`. */
  readonly openedAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `statusChangedAt`. */
  readonly statusChangedAt?: InputMaybe<DateTimeFilter>;
};

/** Tests of the streams that use an agent, of those the viewer may see. All given tests must hold, for one and the same stream. */
export type AgentUsersFilter = {
  /** True: no stream uses the agent. False: some stream does. */
  readonly none?: InputMaybe<Scalars['Boolean']['input']>;
  /** The organization of such a stream, or of the agent itself. */
  readonly organizationId?: InputMaybe<Scalars['Int']['input']>;
  /** Name of a stream that uses the agent. */
  readonly stream?: InputMaybe<Scalars['String']['input']>;
  /** Part of the title of such a stream; letter case does not count. */
  readonly titleContains?: InputMaybe<Scalars['String']['input']>;
};

/** What `applyLayoutPlan` answers. */
export type ApplyLayoutPlanPayload = {
  readonly __typename?: 'ApplyLayoutPlanPayload';
  /** The streams of the plan as they are now, each once. */
  readonly streams: ReadonlyArray<Stream>;
};

/** Advertisements to put in. */
export type AuthAdInject = {
  readonly __typename?: 'AuthAdInject';
  /** Files to play during the session. Null: not known. */
  readonly midroll?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When they are played. Null: not known. */
  readonly midrollInsertBy?: Maybe<AuthMidrollInsertBy>;
  /** How often they are played, seconds. Null: not known. */
  readonly midrollInterval?: Maybe<Scalars['SafeInt']['output']>;
  /** Program of the transport stream whose marks count. Null: not known. */
  readonly midrollProgramId?: Maybe<Scalars['SafeInt']['output']>;
  /** Files to play first. Null: not known. */
  readonly preroll?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Version of this object. Null: not known. */
  readonly v?: Maybe<Scalars['SafeInt']['output']>;
};

/** A part of an archive. */
export type AuthAllowedDvrRange = {
  readonly __typename?: 'AuthAllowedDvrRange';
  /** Where it ends. Null: not known. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it begins. Null: not known. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * Who decides whether somebody may play. The first list that matches decides, in the order of the members; then the HTTP
 * backends are asked.
 */
export type AuthBackend = {
  readonly __typename?: 'AuthBackend';
  /** Countries that may play, by ISO 3166-1 code. None is known without a database of countries. Null: not set. */
  readonly allowCountries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What holds when there is no HTTP backend, or none answers. Null: not set. */
  readonly allowDefault?: Maybe<Scalars['Boolean']['output']>;
  /** Addresses and networks that may play: `10.0.0.1`, `10.0.0.0/8`, `172.16/12`, `2001:db8::/32`. Null: not set. */
  readonly allowIps?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Tokens that may play, compared as a whole. Null: not set. */
  readonly allowTokens?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Fragments of user agents that may play; letter case counts. Null: not set. */
  readonly allowUas?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** HTTP backends, all asked at once. The first that opens decides. Null: not set. */
  readonly backends?: Maybe<ReadonlyArray<AuthBackendUrl>>;
  /** Countries that may not play, by ISO 3166-1 code. Null: not set. */
  readonly denyCountries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Addresses and networks that may not play. Null: not set. */
  readonly denyIps?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Tokens that may not play, compared as a whole. Null: not set. */
  readonly denyTokens?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Fragments of user agents that may not play; letter case counts. Null: not set. */
  readonly denyUas?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The document that REST answers for this auth backend. */
  readonly document: Scalars['JSONText']['output'];
  /** The name of the auth backend, its key. Streams refer to it as `auth://name`. */
  readonly name: Scalars['String']['output'];
  /** Streams that refer to it for playing or publishing. */
  readonly streams: StreamConnection;
  /** Changes with every write of this auth backend, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/**
 * Who decides whether somebody may play. The first list that matches decides, in the order of the members; then the HTTP
 * backends are asked.
 */
export type AuthBackendDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * Who decides whether somebody may play. The first list that matches decides, in the order of the members; then the HTTP
 * backends are asked.
 */
export type AuthBackendStreamsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<StreamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<StreamSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** One event of `authBackendChanges`. */
export type AuthBackendChange = {
  readonly __typename?: 'AuthBackendChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Name of the auth backend. Null for SNAPSHOT_END and RESET. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The auth backend as it is now. Null for DELETE, SNAPSHOT_END and RESET. */
  readonly node?: Maybe<AuthBackend>;
};

/** A page of auth backends. */
export type AuthBackendConnection = {
  readonly __typename?: 'AuthBackendConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The auth backends with their cursors. */
  readonly edges: ReadonlyArray<AuthBackendEdge>;
  /** The auth backends alone. */
  readonly nodes: ReadonlyArray<AuthBackend>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Auth backends that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** An auth backend in a page. */
export type AuthBackendEdge = {
  readonly __typename?: 'AuthBackendEdge';
  /** Position of the auth backend, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The auth backend. */
  readonly node: AuthBackend;
};

/** Which rows of `AuthBackend` to return. All given tests must hold. */
export type AuthBackendFilter = {
  /** Test of `allowDefault`. */
  readonly allowDefault?: InputMaybe<BooleanFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuthBackendFilter>>;
  /** Test of `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AuthBackendFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AuthBackendFilter>>;
};

/** A change to `AuthBackend`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type AuthBackendPatch = {
  /** Countries that may play, by ISO 3166-1 code. None is known without a database of countries. */
  readonly allowCountries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What holds when there is no HTTP backend, or none answers. */
  readonly allowDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Addresses and networks that may play: `10.0.0.1`, `10.0.0.0/8`, `172.16/12`, `2001:db8::/32`. */
  readonly allowIps?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Tokens that may play, compared as a whole. */
  readonly allowTokens?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Fragments of user agents that may play; letter case counts. */
  readonly allowUas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** HTTP backends, all asked at once. The first that opens decides. */
  readonly backends?: InputMaybe<ReadonlyArray<AuthBackendUrlPatch>>;
  /** Countries that may not play, by ISO 3166-1 code. */
  readonly denyCountries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Addresses and networks that may not play. */
  readonly denyIps?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Tokens that may not play, compared as a whole. */
  readonly denyTokens?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Fragments of user agents that may not play; letter case counts. */
  readonly denyUas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How auth backends are sorted: bytewise. Ties are ordered by name. */
export type AuthBackendSort =
  /** By `name`, smallest first. */
  | 'name'
  /** By `name`, largest first. */
  | '-name';

/** An HTTP backend. */
export type AuthBackendUrl = {
  readonly __typename?: 'AuthBackendUrl';
  /** Where it is asked, with GET. Such as `http://stalker-1.iptv.net/auth.php`. */
  readonly url: Scalars['String']['output'];
};

/** A change to `AuthBackendUrl`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type AuthBackendUrlPatch = {
  /** Where it is asked, with GET. Such as `http://stalker-1.iptv.net/auth.php`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** When advertisements are played during a session. */
export type AuthMidrollInsertBy =
  /** Every so often. */
  | 'interval'
  /** At the marks of the stream. */
  | 'splicing';

/** What a media server shall do with a session that may play. */
export type AuthResponse = {
  readonly __typename?: 'AuthResponse';
  /** Advertisements to put in. Null: not known. */
  readonly adInject?: Maybe<AuthAdInject>;
  /** Parts of the archive that may be played. Null: all; none when empty. */
  readonly allowedDvrRanges?: Maybe<ReadonlyArray<AuthAllowedDvrRange>>;
};

/** Who may watch or publish. */
export type AuthSpec = {
  readonly __typename?: 'AuthSpec';
  /** Countries that may watch, by ISO 3166-1 code. Null: not set. */
  readonly allowedCountries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Countries that may not watch, by ISO 3166-1 code. Null: not set. */
  readonly disallowedCountries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Pages that may embed the player, by the `Referer` header. Null: not set. */
  readonly domains?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Parameters sent along to the backend, by name. Null: not set. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Sessions one user may have at the same time. Null: not set. */
  readonly maxSessions?: Maybe<Scalars['Int']['output']>;
  /** What makes two requests the same session; `name`, `ip` and `proto` always do. Null: not set. */
  readonly sessionKeys?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** True lets a surplus session run for a while before it is ended. Null: not set. */
  readonly softLimitation?: Maybe<Scalars['Boolean']['output']>;
  /** Backend that is asked, or `auth://` and the name of one. Such as `http://middleware-address/auth/v2`. Null: not set. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Tests of the members of `AuthSpec`. All given tests must hold. */
export type AuthSpecFilter = {
  /** Test of `extra`. */
  readonly extra?: InputMaybe<ReadonlyArray<MapEntryFilter>>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `maxSessions`. */
  readonly maxSessions?: InputMaybe<IntFilter>;
  /** Test of `softLimitation`. */
  readonly softLimitation?: InputMaybe<BooleanFilter>;
  /** Test of `url`. */
  readonly url?: InputMaybe<StringFilter>;
};

/** A change to `AuthSpec`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type AuthSpecPatch = {
  /** Countries that may watch, by ISO 3166-1 code. */
  readonly allowedCountries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Countries that may not watch, by ISO 3166-1 code. */
  readonly disallowedCountries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Pages that may embed the player, by the `Referer` header. */
  readonly domains?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Parameters sent along to the backend, by name. */
  readonly extra?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Sessions one user may have at the same time. */
  readonly maxSessions?: InputMaybe<Scalars['Int']['input']>;
  /** What makes two requests the same session; `name`, `ip` and `proto` always do. */
  readonly sessionKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True lets a surplus session run for a while before it is ended. */
  readonly softLimitation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Backend that is asked, or `auth://` and the name of one. Such as `http://middleware-address/auth/v2`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What is shown while no source works. */
export type Backup = {
  readonly __typename?: 'Backup';
  /** Silence of audio in seconds before the file is played. Null: not set. */
  readonly audioTimeout?: Maybe<Scalars['Int']['output']>;
  /** True records the file into the archive. Null: not set. */
  readonly dvr?: Maybe<Scalars['Boolean']['output']>;
  /** File that is played. Such as `vod/blank.mp4`. Null: not set. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Silence of the source in seconds before the file is played. Null: not set. */
  readonly timeout?: Maybe<Scalars['Int']['output']>;
  /** True transcodes the file like the source. Null: not set. */
  readonly transcode?: Maybe<Scalars['Boolean']['output']>;
  /** Absence of video in seconds before the file is played. Null: not set. */
  readonly videoTimeout?: Maybe<Scalars['Int']['output']>;
};

/** Tests of the members of `Backup`. All given tests must hold. */
export type BackupFilter = {
  /** Test of `audioTimeout`. */
  readonly audioTimeout?: InputMaybe<IntFilter>;
  /** Test of `dvr`. */
  readonly dvr?: InputMaybe<BooleanFilter>;
  /** Test of `file`. */
  readonly file?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `timeout`. */
  readonly timeout?: InputMaybe<IntFilter>;
  /** Test of `transcode`. */
  readonly transcode?: InputMaybe<BooleanFilter>;
  /** Test of `videoTimeout`. */
  readonly videoTimeout?: InputMaybe<IntFilter>;
};

/** A change to `Backup`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type BackupPatch = {
  /** Silence of audio in seconds before the file is played. */
  readonly audioTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** True records the file into the archive. */
  readonly dvr?: InputMaybe<Scalars['Boolean']['input']>;
  /** File that is played. Such as `vod/blank.mp4`. */
  readonly file?: InputMaybe<Scalars['String']['input']>;
  /** Silence of the source in seconds before the file is played. */
  readonly timeout?: InputMaybe<Scalars['Int']['input']>;
  /** True transcodes the file like the source. */
  readonly transcode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Absence of video in seconds before the file is played. */
  readonly videoTimeout?: InputMaybe<Scalars['Int']['input']>;
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

/** The device behind a stream. What it knows itself is asked of it when it is selected. */
export type Camera = {
  readonly __typename?: 'Camera';
  /** How it is entered; its login and password are never shown. */
  readonly access: CameraAccess;
  /**
   * Its settings, as it tells them now.
   *
   * Errors: NODE_OFFLINE, CAMERA_OFFLINE, CAMERA_REFUSED, NOT_IMPLEMENTED.
   */
  readonly config?: Maybe<CameraConfig>;
};

/** How a camera is entered. */
export type CameraAccess = {
  readonly __typename?: 'CameraAccess';
  /** The document that REST answers: without login and password. */
  readonly document: Scalars['JSONText']['output'];
  /** True when a login or password is set. */
  readonly hasLogin: Scalars['Boolean']['output'];
  /** Where its own API listens. Null: at the usual port. */
  readonly port?: Maybe<Scalars['Int']['output']>;
};

/** How a camera shall be entered. */
export type CameraAccessPatch = {
  /** The login, without a colon. */
  readonly login?: InputMaybe<Scalars['String']['input']>;
  /** The password. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Where its own API listens, 1 to 65535. */
  readonly port?: InputMaybe<Scalars['Int']['input']>;
};

/** Settings of a camera. */
export type CameraConfig = {
  readonly __typename?: 'CameraConfig';
  /** What it says of itself. Null: nothing. */
  readonly cameraInfo?: Maybe<CameraInfo>;
  /** The document that REST answers for these settings. */
  readonly document: Scalars['JSONText']['output'];
  /** The quality of its video. Null: it does not tell. */
  readonly mediaQuality?: Maybe<CameraMediaQuality>;
  /** How it sees. Null: it does not tell. */
  readonly sensor?: Maybe<CameraSensor>;
};

/** Settings of a camera to change. */
export type CameraConfigPatch = {
  /** The quality of its video. */
  readonly mediaQuality?: InputMaybe<CameraMediaQuality>;
  /** How it sees. */
  readonly sensor?: InputMaybe<CameraSensorPatch>;
};

/** How a camera's picture is turned. */
export type CameraImageOrientation =
  /** As the camera stands. */
  | 'normal'
  /** Upside down. */
  | 'upside_down';

/** What a camera says of itself. */
export type CameraInfo = {
  readonly __typename?: 'CameraInfo';
  /** Version of its firmware. */
  readonly firmware?: Maybe<Scalars['String']['output']>;
  /** Who made it. */
  readonly manufacturer?: Maybe<Scalars['String']['output']>;
  /** Its model. */
  readonly model?: Maybe<Scalars['String']['output']>;
  /** Its serial number. */
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
};

/** The quality of a camera's video. */
export type CameraMediaQuality =
  /** High. */
  | 'high'
  /** Low. */
  | 'low'
  /** Medium. */
  | 'medium';

/** Whether something is on. */
export type CameraOnOff = {
  readonly __typename?: 'CameraOnOff';
  /** On or off. Null: it does not tell. */
  readonly mode?: Maybe<CameraOnOffMode>;
};

/** Whether something is on, or the camera decides. */
export type CameraOnOffAuto = {
  readonly __typename?: 'CameraOnOffAuto';
  /** On, off, or as the camera decides. Null: it does not tell. */
  readonly mode?: Maybe<CameraOnOffAutoMode>;
};

/** Whether something is on, or the camera decides. */
export type CameraOnOffAutoMode =
  /** The camera decides. */
  | 'auto'
  /** Off. */
  | 'off'
  /** On. */
  | 'on';

/** Whether something shall be on, or the camera decide. */
export type CameraOnOffAutoPatch = {
  /** On, off, or as the camera decides. */
  readonly mode?: InputMaybe<CameraOnOffAutoMode>;
};

/** Whether something is on. */
export type CameraOnOffMode =
  /** Off. */
  | 'off'
  /** On. */
  | 'on';

/** Whether something shall be on. */
export type CameraOnOffPatch = {
  /** On or off. */
  readonly mode?: InputMaybe<CameraOnOffMode>;
};

/** How a camera sees. Percentages are from 0 to 100; null: it does not tell. */
export type CameraSensor = {
  readonly __typename?: 'CameraSensor';
  /** Compensation of light from behind. */
  readonly blacklightCompensation?: Maybe<CameraOnOff>;
  /** Brightness, percent. */
  readonly brightnessCorrection?: Maybe<Scalars['Int']['output']>;
  /** Contrast, percent. */
  readonly contrastCorrection?: Maybe<Scalars['Int']['output']>;
  /** How the picture is turned. */
  readonly imageOrientation?: Maybe<CameraImageOrientation>;
  /** The filter that keeps infrared light out. */
  readonly infraredCutoffFilter?: Maybe<CameraOnOffAuto>;
  /** Saturation of colours, percent. */
  readonly saturation?: Maybe<Scalars['Int']['output']>;
  /** Sharpness, percent. */
  readonly sharpness?: Maybe<Scalars['Int']['output']>;
  /** Wide dynamic range, percent. */
  readonly wideDynamicRange?: Maybe<Scalars['Int']['output']>;
};

/** How a camera shall see. Percentages are from 0 to 100. */
export type CameraSensorPatch = {
  /** Compensation of light from behind. */
  readonly blacklightCompensation?: InputMaybe<CameraOnOffPatch>;
  /** Brightness, percent. */
  readonly brightnessCorrection?: InputMaybe<Scalars['Int']['input']>;
  /** Contrast, percent. */
  readonly contrastCorrection?: InputMaybe<Scalars['Int']['input']>;
  /** How the picture is turned. */
  readonly imageOrientation?: InputMaybe<CameraImageOrientation>;
  /** The filter that keeps infrared light out. */
  readonly infraredCutoffFilter?: InputMaybe<CameraOnOffAutoPatch>;
  /** Saturation of colours, percent. */
  readonly saturation?: InputMaybe<Scalars['Int']['input']>;
  /** Sharpness, percent. */
  readonly sharpness?: InputMaybe<Scalars['Int']['input']>;
  /** Wide dynamic range, percent. */
  readonly wideDynamicRange?: InputMaybe<Scalars['Int']['input']>;
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

/** Closed captions in a video track. */
export type ClosedCaptions = {
  readonly __typename?: 'ClosedCaptions';
  /** Language. Such as `eng`. Null: not known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The name it is known by. Such as `English`. Null: not known. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** An archive, known by its name. */
export type ClusterDvr = {
  readonly __typename?: 'ClusterDvr';
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A page of archives. */
export type ClusterDvrConnection = {
  readonly __typename?: 'ClusterDvrConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The archives. */
  readonly nodes: ReadonlyArray<ClusterDvr>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Archives on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A layer of a stream's configuration. */
export type ConfigPart =
  /** The configuration that is saved. */
  | 'CONFIG_ON_DISK'
  /** What is laid over it. */
  | 'CONFIG_OVERRIDE';

/** A place on the map. */
export type Coordinates = {
  readonly __typename?: 'Coordinates';
  /** Degrees north of the equator, south is negative. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich, west is negative. */
  readonly longitude: Scalars['Float']['output'];
};

/** A change to `Coordinates`. */
export type CoordinatesPatch = {
  /** Degrees north of the equator, south is negative. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east of Greenwich, west is negative. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
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

/** What `deleteAgent` answers. */
export type DeleteAgentPayload = {
  readonly __typename?: 'DeleteAgentPayload';
  /** Id of the deleted agent. */
  readonly id: Scalars['String']['output'];
  /** Names of the streams deleted with it. */
  readonly streams: ReadonlyArray<Scalars['String']['output']>;
};

/** How the deletion of one agent ended. */
export type DeleteAgentResult = {
  readonly __typename?: 'DeleteAgentResult';
  /** Why it failed. Null when the agent was deleted. */
  readonly error?: Maybe<ItemError>;
  /** Id of the agent. */
  readonly id: Scalars['String']['output'];
  /** Names of the streams deleted with it. Null when it failed. */
  readonly streams?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What `deleteAgents` answers. */
export type DeleteAgentsPayload = {
  readonly __typename?: 'DeleteAgentsPayload';
  /** One result for each id, in the order of the ids. */
  readonly results: ReadonlyArray<DeleteAgentResult>;
};

/** What `deleteAuthBackend` answers. */
export type DeleteAuthBackendPayload = {
  readonly __typename?: 'DeleteAuthBackendPayload';
  /** Name of the deleted auth backend. */
  readonly name: Scalars['String']['output'];
};

/** What `deleteStream` answers. */
export type DeleteStreamPayload = {
  readonly __typename?: 'DeleteStreamPayload';
  /** Name of the deleted stream. */
  readonly name: Scalars['String']['output'];
};

/** How the deletion of one stream ended. */
export type DeleteStreamResult = {
  readonly __typename?: 'DeleteStreamResult';
  /** Why it failed. Null when the stream was deleted. */
  readonly error?: Maybe<ItemError>;
  /** Name of the stream. */
  readonly name: Scalars['String']['output'];
};

/** What `deleteStreams` answers. */
export type DeleteStreamsPayload = {
  readonly __typename?: 'DeleteStreamsPayload';
  /** One result for each name, in the order of the names. */
  readonly results: ReadonlyArray<DeleteStreamResult>;
};

/** What `deleteZone` answers. */
export type DeleteZonePayload = {
  readonly __typename?: 'DeleteZonePayload';
  /** Name of the deleted zone. */
  readonly name: Scalars['String']['output'];
};

/** Something to look for in a region of the picture. */
export type Detector = {
  readonly __typename?: 'Detector';
  /** What to look for. Null: not set. */
  readonly detectorType?: Maybe<DetectorType>;
  /** Corners of the region, at least 3; the whole picture without them. Null: not set. */
  readonly regionCoordinates?: Maybe<ReadonlyArray<Point>>;
  /** Identifier of the region, unique within the stream. */
  readonly regionId: Scalars['String']['output'];
  /** How the detector works. Null: not known. */
  readonly stats?: Maybe<DetectorStats>;
};

/** Since when the picture is not good enough for a detector. */
export type DetectorAlerts = {
  readonly __typename?: 'DetectorAlerts';
  /** Since when the quality is too low. Null: not known. */
  readonly lowQualityAt?: Maybe<Scalars['DateTime']['output']>;
  /** `lowQualityAt` in milliseconds since 1970. */
  readonly lowQualityAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Since when there are too few detections. Null: not known. */
  readonly notEnoughDetectionsAt?: Maybe<Scalars['DateTime']['output']>;
  /** `notEnoughDetectionsAt` in milliseconds since 1970. */
  readonly notEnoughDetectionsAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Since when objects are too small. Null: not known. */
  readonly smallSizeAt?: Maybe<Scalars['DateTime']['output']>;
  /** `smallSizeAt` in milliseconds since 1970. */
  readonly smallSizeAtMs?: Maybe<Scalars['SafeInt']['output']>;
};

/** A change to `Detector`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type DetectorPatch = {
  /** What to look for. */
  readonly detectorType?: InputMaybe<DetectorType>;
  /** Corners of the region, at least 3; the whole picture without them. */
  readonly regionCoordinates?: InputMaybe<ReadonlyArray<PointPatch>>;
  /** Identifier of the region, unique within the stream. */
  readonly regionId?: InputMaybe<Scalars['String']['input']>;
};

/** How a detector works. */
export type DetectorStats = {
  readonly __typename?: 'DetectorStats';
  /** What is wrong with the picture. Null: not known. */
  readonly alerts?: Maybe<DetectorAlerts>;
  /** When something was last detected. Null: not known. */
  readonly lastDetectionAt?: Maybe<Scalars['DateTime']['output']>;
  /** `lastDetectionAt` in milliseconds since 1970. */
  readonly lastDetectionAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Whether the detector runs. Null: not known. */
  readonly status?: Maybe<StreamStatus>;
};

/** What a detector looks for. */
export type DetectorType =
  /** Faces. */
  | 'faces'
  /** Humans. */
  | 'humans'
  /** Motion. */
  | 'motion'
  /** QR codes. */
  | 'qr-codes'
  /** Vehicles and their plates. */
  | 'vehicles';

/** How content is encrypted, and where its keys come from. Which members apply depends on `vendor`. */
export type Drm = {
  readonly __typename?: 'Drm';
  /** Account at the key server. Null: not set. */
  readonly accountId?: Maybe<Scalars['String']['output']>;
  /** Key that signs requests to the key server. A secret. Null: not set. */
  readonly aesKey?: Maybe<Scalars['String']['output']>;
  /** Server that checks the account. Such as `https://auth.drmtoday.com`. Null: not set. */
  readonly authServer?: Maybe<Scalars['String']['output']>;
  /** Identifier of the content. Null: not set. */
  readonly contentId?: Maybe<Scalars['String']['output']>;
  /** Identifier of the settings at the CPIX server. Null: not set. */
  readonly cpixConfigId?: Maybe<Scalars['String']['output']>;
  /** Token for the key server. A secret. Null: not set. */
  readonly encToken?: Maybe<Scalars['String']['output']>;
  /** What is encrypted. Such as `full`. Null: not set. */
  readonly encryption?: Maybe<Scalars['String']['output']>;
  /** Client certificate for the key server. Null: not set. */
  readonly endUserCert?: Maybe<Scalars['String']['output']>;
  /** Private key of the client certificate. A secret. Null: not set. */
  readonly endUserPrivateKey?: Maybe<Scalars['String']['output']>;
  /** Lifetime of a license in seconds. Null: not set. */
  readonly expires?: Maybe<Scalars['Int']['output']>;
  /** Parameter of FairPlay. Null: not set. */
  readonly fp?: Maybe<Scalars['String']['output']>;
  /** True writes the initialization vector into HLS playlists. Null: not set. */
  readonly hlsExtXKeyIv?: Maybe<Scalars['Boolean']['output']>;
  /** Host of the key server. Null: not set. */
  readonly icHost?: Maybe<Scalars['String']['output']>;
  /** Initialization vector. Null: not set. */
  readonly iv?: Maybe<Scalars['String']['output']>;
  /** Encryption key. A secret. Such as `0x76359e1212952a6db42b41eeb94ceb29`. Null: not set. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Seed that keys are made from. A secret. Null: not set. */
  readonly keyseed?: Maybe<Scalars['String']['output']>;
  /** Server that keys come from. Such as `https://keyserver1.mycompany.com`. Null: not set. */
  readonly keyserver?: Maybe<Scalars['String']['output']>;
  /** Server that licenses come from. Null: not set. */
  readonly laUrl?: Maybe<Scalars['String']['output']>;
  /** Key of the account. A secret. Null: not set. */
  readonly managementKey?: Maybe<Scalars['String']['output']>;
  /** Merchant at the key server. Null: not set. */
  readonly merchantId?: Maybe<Scalars['String']['output']>;
  /** Password at the key server. A secret. Null: not set. */
  readonly password?: Maybe<Scalars['String']['output']>;
  /** Identifier of the content at the key server. Such as `L2sItm6`. Null: not set. */
  readonly resourceId?: Maybe<Scalars['String']['output']>;
  /** Secret shared with the key server. Null: not set. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Who signs requests to the key server. Null: not set. */
  readonly signer?: Maybe<Scalars['String']['output']>;
  /** Site at the key server. Null: not set. */
  readonly site?: Maybe<Scalars['String']['output']>;
  /** Encryption systems to offer. Null: not set. */
  readonly systems?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Tenant at the key server. Null: not set. */
  readonly tenantId?: Maybe<Scalars['String']['output']>;
  /** Address of the key server. Null: not set. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** User at the key server. Null: not set. */
  readonly user?: Maybe<Scalars['String']['output']>;
  /** Server that players ask for keys. Such as `https://public-keyserver.mycompany.com`. Null: not set. */
  readonly userKeyserver?: Maybe<Scalars['String']['output']>;
  /** User at the key server. Null: not set. */
  readonly userName?: Maybe<Scalars['String']['output']>;
  /** Path that players ask for keys. Such as `12345/nks/conax`. Null: not set. */
  readonly userPath?: Maybe<Scalars['String']['output']>;
  /**
   * Key of the user. A secret. Null: not set.
   * @deprecated The API this comes from removes it in 25.04.
   */
  readonly userkey?: Maybe<Scalars['String']['output']>;
  /** User at the key server. Null: not set. */
  readonly username?: Maybe<Scalars['String']['output']>;
  /** Key system. */
  readonly vendor: Scalars['String']['output'];
};

/** Tests of the members of `Drm`. All given tests must hold. */
export type DrmFilter = {
  /** Test of `accountId`. */
  readonly accountId?: InputMaybe<StringFilter>;
  /** Test of `aesKey`. */
  readonly aesKey?: InputMaybe<StringFilter>;
  /** Test of `authServer`. */
  readonly authServer?: InputMaybe<StringFilter>;
  /** Test of `contentId`. */
  readonly contentId?: InputMaybe<StringFilter>;
  /** Test of `cpixConfigId`. */
  readonly cpixConfigId?: InputMaybe<StringFilter>;
  /** Test of `encToken`. */
  readonly encToken?: InputMaybe<StringFilter>;
  /** Test of `encryption`. */
  readonly encryption?: InputMaybe<StringFilter>;
  /** Test of `endUserCert`. */
  readonly endUserCert?: InputMaybe<StringFilter>;
  /** Test of `endUserPrivateKey`. */
  readonly endUserPrivateKey?: InputMaybe<StringFilter>;
  /** Test of `expires`. */
  readonly expires?: InputMaybe<IntFilter>;
  /** Test of `fp`. */
  readonly fp?: InputMaybe<StringFilter>;
  /** Test of `hlsExtXKeyIv`. */
  readonly hlsExtXKeyIv?: InputMaybe<BooleanFilter>;
  /** Test of `icHost`. */
  readonly icHost?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `iv`. */
  readonly iv?: InputMaybe<StringFilter>;
  /** Test of `key`. */
  readonly key?: InputMaybe<StringFilter>;
  /** Test of `keyseed`. */
  readonly keyseed?: InputMaybe<StringFilter>;
  /** Test of `keyserver`. */
  readonly keyserver?: InputMaybe<StringFilter>;
  /** Test of `laUrl`. */
  readonly laUrl?: InputMaybe<StringFilter>;
  /** Test of `managementKey`. */
  readonly managementKey?: InputMaybe<StringFilter>;
  /** Test of `merchantId`. */
  readonly merchantId?: InputMaybe<StringFilter>;
  /** Test of `password`. */
  readonly password?: InputMaybe<StringFilter>;
  /** Test of `resourceId`. */
  readonly resourceId?: InputMaybe<StringFilter>;
  /** Test of `secret`. */
  readonly secret?: InputMaybe<StringFilter>;
  /** Test of `signer`. */
  readonly signer?: InputMaybe<StringFilter>;
  /** Test of `site`. */
  readonly site?: InputMaybe<StringFilter>;
  /** Test of `tenantId`. */
  readonly tenantId?: InputMaybe<StringFilter>;
  /** Test of `url`. */
  readonly url?: InputMaybe<StringFilter>;
  /** Test of `user`. */
  readonly user?: InputMaybe<StringFilter>;
  /** Test of `userKeyserver`. */
  readonly userKeyserver?: InputMaybe<StringFilter>;
  /** Test of `userName`. */
  readonly userName?: InputMaybe<StringFilter>;
  /** Test of `userPath`. */
  readonly userPath?: InputMaybe<StringFilter>;
  /** Test of `userkey`. */
  readonly userkey?: InputMaybe<StringFilter>;
  /** Test of `username`. */
  readonly username?: InputMaybe<StringFilter>;
  /** Test of `vendor`. */
  readonly vendor?: InputMaybe<StringFilter>;
};

/** A change to `Drm`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type DrmPatch = {
  /** Account at the key server. */
  readonly accountId?: InputMaybe<Scalars['String']['input']>;
  /** Key that signs requests to the key server. A secret. */
  readonly aesKey?: InputMaybe<Scalars['String']['input']>;
  /** Server that checks the account. Such as `https://auth.drmtoday.com`. */
  readonly authServer?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of the content. */
  readonly contentId?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of the settings at the CPIX server. */
  readonly cpixConfigId?: InputMaybe<Scalars['String']['input']>;
  /** Token for the key server. A secret. */
  readonly encToken?: InputMaybe<Scalars['String']['input']>;
  /** What is encrypted. Such as `full`. */
  readonly encryption?: InputMaybe<Scalars['String']['input']>;
  /** Client certificate for the key server. */
  readonly endUserCert?: InputMaybe<Scalars['String']['input']>;
  /** Private key of the client certificate. A secret. */
  readonly endUserPrivateKey?: InputMaybe<Scalars['String']['input']>;
  /** Lifetime of a license in seconds. */
  readonly expires?: InputMaybe<Scalars['Int']['input']>;
  /** Parameter of FairPlay. */
  readonly fp?: InputMaybe<Scalars['String']['input']>;
  /** True writes the initialization vector into HLS playlists. */
  readonly hlsExtXKeyIv?: InputMaybe<Scalars['Boolean']['input']>;
  /** Host of the key server. */
  readonly icHost?: InputMaybe<Scalars['String']['input']>;
  /** Initialization vector. */
  readonly iv?: InputMaybe<Scalars['String']['input']>;
  /** Encryption key. A secret. Such as `0x76359e1212952a6db42b41eeb94ceb29`. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Seed that keys are made from. A secret. */
  readonly keyseed?: InputMaybe<Scalars['String']['input']>;
  /** Server that keys come from. Such as `https://keyserver1.mycompany.com`. */
  readonly keyserver?: InputMaybe<Scalars['String']['input']>;
  /** Server that licenses come from. */
  readonly laUrl?: InputMaybe<Scalars['String']['input']>;
  /** Key of the account. A secret. */
  readonly managementKey?: InputMaybe<Scalars['String']['input']>;
  /** Merchant at the key server. */
  readonly merchantId?: InputMaybe<Scalars['String']['input']>;
  /** Password at the key server. A secret. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of the content at the key server. Such as `L2sItm6`. */
  readonly resourceId?: InputMaybe<Scalars['String']['input']>;
  /** Secret shared with the key server. */
  readonly secret?: InputMaybe<Scalars['String']['input']>;
  /** Who signs requests to the key server. */
  readonly signer?: InputMaybe<Scalars['String']['input']>;
  /** Site at the key server. */
  readonly site?: InputMaybe<Scalars['String']['input']>;
  /** Encryption systems to offer. */
  readonly systems?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Tenant at the key server. */
  readonly tenantId?: InputMaybe<Scalars['String']['input']>;
  /** Address of the key server. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** User at the key server. */
  readonly user?: InputMaybe<Scalars['String']['input']>;
  /** Server that players ask for keys. Such as `https://public-keyserver.mycompany.com`. */
  readonly userKeyserver?: InputMaybe<Scalars['String']['input']>;
  /** User at the key server. */
  readonly userName?: InputMaybe<Scalars['String']['input']>;
  /** Path that players ask for keys. Such as `12345/nks/conax`. */
  readonly userPath?: InputMaybe<Scalars['String']['input']>;
  /**
   * Key of the user. A secret.
   * @deprecated The API this comes from removes it in 25.04.
   */
  readonly userkey?: InputMaybe<Scalars['String']['input']>;
  /** User at the key server. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** Key system. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** How bitmap subtitles are turned into text. */
export type DvbocrMode =
  /** Text is added beside the bitmaps. */
  | 'add'
  /** Text takes the place of the bitmaps. */
  | 'replace';

/** Tests of a `DvbocrMode`. All given tests must hold. */
export type DvbocrModeFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<DvbocrMode>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DvbocrMode>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<DvbocrMode>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<DvbocrMode>>;
};

/** How a stream is recorded, how long, and where. */
export type Dvr = {
  readonly __typename?: 'Dvr';
  /** Fill of the disk at which the oldest recordings go. In percent. 0 to 100. Null: not set. */
  readonly diskUsageLimit?: Maybe<Scalars['Int']['output']>;
  /** How much longer recordings of episodes are kept. In seconds. Null: not set. */
  readonly episodesExpiration?: Maybe<Scalars['Int']['output']>;
  /**
   * Where the cleaner asks which recordings to keep; empty asks the control plane. Such as
   * `http://central-host.local/config-external/episodes`. Null: not set.
   */
  readonly episodesUrl?: Maybe<Scalars['String']['output']>;
  /** How long recordings are kept. In seconds. Null: not set. */
  readonly expiration?: Maybe<Scalars['Int']['output']>;
  /** On how many nodes the archive exists. At least 0. Null: not set. */
  readonly redundancyFactor?: Maybe<Scalars['Int']['output']>;
  /** Name of the storage of the node that is used. Such as `localdvr0`. Null: not set. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Other archives of the same stream. Null: not set. */
  readonly remotes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Hours to record: pairs of begin and end, as hours and minutes (`930` is 9:30). Null: not set. */
  readonly schedule?: Maybe<ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>>;
  /** The archive may take no more; the oldest goes first. In bytes. Null: not set. */
  readonly storageLimit?: Maybe<Scalars['SafeInt']['output']>;
};

/** Tests of the members of `Dvr`. All given tests must hold. */
export type DvrFilter = {
  /** Test of `diskUsageLimit`. In percent. */
  readonly diskUsageLimit?: InputMaybe<IntFilter>;
  /** Test of `episodesExpiration`. In seconds. */
  readonly episodesExpiration?: InputMaybe<IntFilter>;
  /** Test of `episodesUrl`. */
  readonly episodesUrl?: InputMaybe<StringFilter>;
  /** Test of `expiration`. In seconds. */
  readonly expiration?: InputMaybe<IntFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `redundancyFactor`. */
  readonly redundancyFactor?: InputMaybe<IntFilter>;
  /** Test of `reference`. */
  readonly reference?: InputMaybe<StringFilter>;
  /** Test of `storageLimit`. In bytes. */
  readonly storageLimit?: InputMaybe<SafeIntFilter>;
};

/** What of a stream has been recorded. */
export type DvrInfo = {
  readonly __typename?: 'DvrInfo';
  /** Size of the archive. In bytes. Null: not known. */
  readonly bytes?: Maybe<Scalars['SafeInt']['output']>;
  /** From the begin of the archive until now. In seconds. Null: not known. */
  readonly depth?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Size of the disk. In bytes. Null: not known.
   * @deprecated The API this comes from removes it in 25.07.
   */
  readonly diskSize?: Maybe<Scalars['SafeInt']['output']>;
  /** How much has been recorded, gaps left out. In seconds. Null: not known. */
  readonly duration?: Maybe<Scalars['SafeInt']['output']>;
  /** Begin of the archive. Null: not known. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Recorded stretches. Null: not known.
   * @deprecated The API this comes from removes it in 24.09.
   */
  readonly ranges?: Maybe<ReadonlyArray<DvrRange>>;
};

/** Tests of the members of `DvrInfo`. All given tests must hold. */
export type DvrInfoFilter = {
  /** Test of `bytes`. In bytes. */
  readonly bytes?: InputMaybe<SafeIntFilter>;
  /** Test of `depth`. In seconds. */
  readonly depth?: InputMaybe<SafeIntFilter>;
  /** Test of `diskSize`. In bytes. */
  readonly diskSize?: InputMaybe<SafeIntFilter>;
  /** Test of `duration`. In seconds. */
  readonly duration?: InputMaybe<SafeIntFilter>;
  /** Test of `from`. */
  readonly from?: InputMaybe<DateTimeFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A change to `Dvr`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type DvrPatch = {
  /** Fill of the disk at which the oldest recordings go. In percent. 0 to 100. */
  readonly diskUsageLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How much longer recordings of episodes are kept. In seconds. */
  readonly episodesExpiration?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Where the cleaner asks which recordings to keep; empty asks the control plane. Such as
   * `http://central-host.local/config-external/episodes`.
   */
  readonly episodesUrl?: InputMaybe<Scalars['String']['input']>;
  /** How long recordings are kept. In seconds. */
  readonly expiration?: InputMaybe<Scalars['Int']['input']>;
  /** On how many nodes the archive exists. At least 0. */
  readonly redundancyFactor?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the storage of the node that is used. Such as `localdvr0`. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Other archives of the same stream. */
  readonly remotes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Hours to record: pairs of begin and end, as hours and minutes (`930` is 9:30). */
  readonly schedule?: InputMaybe<ReadonlyArray<ReadonlyArray<Scalars['Int']['input']>>>;
  /** The archive may take no more; the oldest goes first. In bytes. */
  readonly storageLimit?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** A stretch recorded without a gap. */
export type DvrRange = {
  readonly __typename?: 'DvrRange';
  /** End of the stretch. Null: not known. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `closedAt` in milliseconds since 1970. */
  readonly closedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Length of the stretch. In seconds. Null: not known.
   * @deprecated The API this comes from removes it in 24.11.
   */
  readonly duration?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Begin of the stretch. Null: not known.
   * @deprecated The API this comes from removes it in 24.11.
   */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Begin of the stretch. Null: not known. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `openedAt` in milliseconds since 1970. */
  readonly openedAtMs?: Maybe<Scalars['SafeInt']['output']>;
};

/** What `editStreams` answers. */
export type EditStreamsPayload = {
  readonly __typename?: 'EditStreamsPayload';
  /** The cameras as saved, in the order of the items. */
  readonly streams: ReadonlyArray<Stream>;
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

/** Where media comes from. */
export type FlowType =
  /** An archive, as a file. */
  | 'dvr_file'
  /** An archive, as a stream. */
  | 'dvr_stream'
  /** A file. */
  | 'file'
  /** A live stream. */
  | 'stream';

/** Tests of a `FlowType`. All given tests must hold. */
export type FlowTypeFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<FlowType>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<FlowType>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<FlowType>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<FlowType>>;
};

/** What a track carries. */
export type FrameContent =
  /** Data for applications. */
  | 'application'
  /** Sound. */
  | 'audio'
  /** Data about the media. */
  | 'metadata'
  /** Subtitles. */
  | 'text'
  /** Pictures. */
  | 'video';

/** A pixel format, by its FFmpeg name. */
export type FrameVideoPixFmt =
  /** Spelled `argb` in REST. */
  | 'argb'
  /** Spelled `gray8` in REST. */
  | 'gray8'
  /** Spelled `gray10` in REST. */
  | 'gray10'
  /** Spelled `gray12` in REST. */
  | 'gray12'
  /** Spelled `nv12` in REST. */
  | 'nv12'
  /** Spelled `p016` in REST. */
  | 'p016'
  /** Spelled `rgb48` in REST. */
  | 'rgb48'
  /** Spelled `uyvy422` in REST. */
  | 'uyvy422'
  /** Spelled `v210` in REST. */
  | 'v210'
  /** Spelled `x2rgb10be` in REST. */
  | 'x2rgb10be'
  /** Spelled `yuv420p` in REST. */
  | 'yuv420p'
  /** Spelled `yuv420p10` in REST. */
  | 'yuv420p10'
  /** Spelled `yuv420p12` in REST. */
  | 'yuv420p12'
  /** Spelled `yuv422p` in REST. */
  | 'yuv422p'
  /** Spelled `yuv422p10` in REST. */
  | 'yuv422p10'
  /** Spelled `yuv422p12` in REST. */
  | 'yuv422p12'
  /** Spelled `yuv444p` in REST. */
  | 'yuv444p'
  /** Spelled `yuv444p10` in REST. */
  | 'yuv444p10'
  /** Spelled `yuv444p12` in REST. */
  | 'yuv444p12'
  /** Spelled `yuvj420p` in REST. */
  | 'yuvj420p'
  /** Spelled `yuyv422` in REST. */
  | 'yuyv422';

/** Tests of a `FrameVideoPixFmt`. All given tests must hold. */
export type FrameVideoPixFmtFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<FrameVideoPixFmt>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<FrameVideoPixFmt>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<FrameVideoPixFmt>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<FrameVideoPixFmt>>;
};

/** Whether a card is locked to its reference. */
export type GenlockStatus =
  /** The reference is unusable. */
  | 'invalid'
  /** It is locked. */
  | 'locked'
  /** It is being locked. */
  | 'locking'
  /** The card cannot be locked. */
  | 'not_supported'
  /** There is no reference. */
  | 'no_ref'
  /** Not known. */
  | 'unknown';

/** The reference signal of a card. */
export type GenrefStatus = {
  readonly __typename?: 'GenrefStatus';
  /** True for a reference from outside. Null: not known. */
  readonly external?: Maybe<Scalars['Boolean']['output']>;
  /** Connector of the reference. Null: not known. */
  readonly port?: Maybe<Scalars['Int']['output']>;
  /** Video standard that is set. Such as `pal`. Null: not known. */
  readonly vstd?: Maybe<Scalars['String']['output']>;
  /** Video standard that was found. Such as `pal`. Null: not known. */
  readonly vstdDetected?: Maybe<Scalars['String']['output']>;
};

/** How well something does, and why. */
export type Health = {
  readonly __typename?: 'Health';
  /** Codes of all that is wrong, the worst first, such as `offline`, `not_alive`, `frames_late`, `cpu_high`. Empty when all is well. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** As bad as the worst of what is wrong. */
  readonly status: HealthStatus;
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

/** How SCTE-35 markers appear in HLS playlists. */
export type HlsScte35Mode =
  /** The dialect of AWS Elemental. */
  | 'aws'
  /** As date ranges of RFC 8216. */
  | 'rfc8216'
  /** As SCTE-35 tags. */
  | 'scte35';

/** Tests of a `HlsScte35Mode`. All given tests must hold. */
export type HlsScte35ModeFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<HlsScte35Mode>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<HlsScte35Mode>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<HlsScte35Mode>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<HlsScte35Mode>>;
};

/** Errors of the agent between camera and node. */
export type InputAgentStats = {
  readonly __typename?: 'InputAgentStats';
  /** Times a buffer ran over. Null: not known. */
  readonly errorsBufferOverrun?: Maybe<Scalars['SafeInt']['output']>;
  /** Connections that failed. Null: not known. */
  readonly errorsConnFailed?: Maybe<Scalars['SafeInt']['output']>;
  /** Requests that were invalid. Null: not known. */
  readonly errorsInvalidRequest?: Maybe<Scalars['SafeInt']['output']>;
  /** Times memory ran out. Null: not known. */
  readonly errorsOutOfMemory?: Maybe<Scalars['SafeInt']['output']>;
  /** Other errors. Null: not known. */
  readonly errorsUnknown?: Maybe<Scalars['SafeInt']['output']>;
};

/** What a source is expected to carry. */
export type InputMediaInfo = {
  readonly __typename?: 'InputMediaInfo';
  /** Programme number. Null: not set. */
  readonly programId?: Maybe<Scalars['Int']['output']>;
  /** Name of the provider. Such as `Netflix`. Null: not set. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Transport stream id. Null: not set. */
  readonly streamId?: Maybe<Scalars['Int']['output']>;
  /** A title for people. Such as `Bunny`. Null: not set. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Tracks. Null: not set. */
  readonly tracks?: Maybe<ReadonlyArray<InputTrackInfo>>;
};

/** Tests of the members of `InputMediaInfo`. All given tests must hold. */
export type InputMediaInfoFilter = {
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `programId`. */
  readonly programId?: InputMaybe<IntFilter>;
  /** Test of `provider`. */
  readonly provider?: InputMaybe<StringFilter>;
  /** Test of `streamId`. */
  readonly streamId?: InputMaybe<IntFilter>;
  /** Test of `title`. */
  readonly title?: InputMaybe<StringFilter>;
};

/** A change to `InputMediaInfo`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type InputMediaInfoPatch = {
  /** Programme number. */
  readonly programId?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the provider. Such as `Netflix`. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Transport stream id. */
  readonly streamId?: InputMaybe<Scalars['Int']['input']>;
  /** A title for people. Such as `Bunny`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Tracks. */
  readonly tracks?: InputMaybe<ReadonlyArray<InputTrackInfoPatch>>;
};

/** Counters of a camera's motion detector. */
export type InputMotionDetectorStats = {
  readonly __typename?: 'InputMotionDetectorStats';
  /** Episodes opened. Null: not known. */
  readonly episodesCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets or frames with a broken payload. Null: not known. */
  readonly errorsBrokenPayload?: Maybe<Scalars['SafeInt']['output']>;
  /** Events with an impossible time. Null: not known. */
  readonly errorsIncorrectTimeValuesCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the agent was not connected. Null: not known. */
  readonly errorsNoAgentConnected?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the camera did not offer events. Null: not known. */
  readonly errorsNoServiceCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the camera refused the credentials. Null: not known. */
  readonly errorsNotAuthorizedCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the camera could not be reached. Null: not known. */
  readonly errorsUrlUnreachableCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Motions detected. Null: not known. */
  readonly motionDetectedCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** Counters of an ONVIF event subscription. */
export type InputOnvifStats = {
  readonly __typename?: 'InputOnvifStats';
  /** Events with an impossible time. Null: not known. */
  readonly errorsIncorrectTimeValuesCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the camera did not offer events. Null: not known. */
  readonly errorsNoServiceCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the camera refused the credentials. Null: not known. */
  readonly errorsNotAuthorizedCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the camera could not be reached. Null: not known. */
  readonly errorsUrlUnreachableCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Motions detected. Null: not known. */
  readonly motionDetectedCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** Counters of one PID of MPEG-TS. */
export type InputPidStats = {
  readonly __typename?: 'InputPidStats';
  /** Broken PES packets. Null: not known. */
  readonly brokenPesCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Bytes of broken PES packets. Null: not known. */
  readonly brokenPesSum?: Maybe<Scalars['SafeInt']['output']>;
  /** Presentation timestamps that went back, put right. Null: not known. */
  readonly correctedBackwardPts?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the reader had to be restarted. Null: not known. */
  readonly crashed?: Maybe<Scalars['SafeInt']['output']>;
  /** Buffers dropped. Null: not known. */
  readonly discardedBufferCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Bytes of buffers dropped. Null: not known. */
  readonly discardedBufferSum?: Maybe<Scalars['SafeInt']['output']>;
  /** How often decoding timestamps went back. Null: not known. */
  readonly dtsGoesBackwards?: Maybe<Scalars['SafeInt']['output']>;
  /** How often decoding timestamps jumped ahead. Null: not known. */
  readonly dtsJumpForward?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets without payload. Null: not known. */
  readonly emptyPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets with a broken adaptation field. Null: not known. */
  readonly errorsAdaptationBroken?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the PID was missing. Null: not known. */
  readonly errorsPidLost?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors of the continuity counter. Null: not known. */
  readonly errorsTsCc?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the programme map was missing for too long. Null: not known. */
  readonly errorsTsPmt?: Maybe<Scalars['SafeInt']['output']>;
  /** Tables with a wrong checksum. Null: not known. */
  readonly errorsTsPsiChecksum?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets that are scrambled. Null: not known. */
  readonly errorsTsScrambled?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets that the sender marked as damaged. Null: not known. */
  readonly errorsTsTei?: Maybe<Scalars['SafeInt']['output']>;
  /** Filler units. Null: not known. */
  readonly fillersCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Bytes of filler units. Null: not known. */
  readonly fillersSum?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames so far. Null: not known. */
  readonly frames?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets so far. Null: not known. */
  readonly packets?: Maybe<Scalars['SafeInt']['output']>;
  /** Padding PES packets. Null: not known. */
  readonly paddingPesCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Bytes of padding PES packets. Null: not known. */
  readonly paddingPesSum?: Maybe<Scalars['SafeInt']['output']>;
  /** Corrections to the programme clock. Null: not known. */
  readonly pcrResync?: Maybe<Scalars['SafeInt']['output']>;
  /** The PID. Null: not known. */
  readonly pid?: Maybe<Scalars['Int']['output']>;
  /** The programme number. Null: not known. */
  readonly pnr?: Maybe<Scalars['Int']['output']>;
  /** Frames received twice. Null: not known. */
  readonly repeatedFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** Corrections of timestamps. Null: not known. */
  readonly timeCorrections?: Maybe<Scalars['SafeInt']['output']>;
  /** Jumps of decoding timestamps too large to be bridged. Null: not known. */
  readonly tooLargeDtsJump?: Maybe<Scalars['SafeInt']['output']>;
};

/** Counters of one RTP channel. */
export type InputRtpStats = {
  readonly __typename?: 'InputRtpStats';
  /** Received so far, in bytes. Null: not known. */
  readonly bytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of the channel. Null: not known. */
  readonly channelId?: Maybe<Scalars['SafeInt']['output']>;
  /** What the channel carries. Such as `video`. Null: not known. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** NAL units dropped because they were broken. Null: not known. */
  readonly discardedBrokenNalCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Fragments dropped. Null: not known. */
  readonly discardedFuCount?: Maybe<Scalars['SafeInt']['output']>;
  /** NAL units dropped. Null: not known. */
  readonly discardedNalCount?: Maybe<Scalars['SafeInt']['output']>;
  /** NAL units dropped because their type is not allowed. Null: not known. */
  readonly discardedNotAllowedNalCount?: Maybe<Scalars['SafeInt']['output']>;
  /** SEI units dropped. Null: not known. */
  readonly discardedSeiCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets or frames with a broken payload. Null: not known. */
  readonly errorsBrokenPayload?: Maybe<Scalars['SafeInt']['output']>;
  /** How often decoding timestamps stood still. Null: not known. */
  readonly errorsDtsStuck?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets lost. Null: not known. */
  readonly errorsLostPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames so far. Null: not known. */
  readonly frames?: Maybe<Scalars['SafeInt']['output']>;
  /** Last fragments that came before a middle one, put right. Null: not known. */
  readonly fuEndThenMiddleWorkaroundCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Fragments that claim to be both the first and the last. Null: not known. */
  readonly fuHasBothStartEndBitsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Fragments out of sequence. Null: not known. */
  readonly fuPatternIsBrokenCount?: Maybe<Scalars['SafeInt']['output']>;
  /** NAL units that miss a fragment. Null: not known. */
  readonly incompleteNalCount?: Maybe<Scalars['SafeInt']['output']>;
  /** SEI units with an invalid payload. Null: not known. */
  readonly invalidSeiPayloadCount?: Maybe<Scalars['SafeInt']['output']>;
  /** SEI units of an invalid size. Null: not known. */
  readonly invalidSeiSizeCount?: Maybe<Scalars['SafeInt']['output']>;
  /** SEI units of an invalid type. Null: not known. */
  readonly invalidSeiTypeCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets that end a frame. Null: not known. */
  readonly markerPacketsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets asked for again. Null: not known. */
  readonly nackCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets that hold several NAL units. Null: not known. */
  readonly nalAggregationCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Access unit delimiters. Null: not known. */
  readonly nalAudCount?: Maybe<Scalars['SafeInt']['output']>;
  /** NAL units received. Null: not known. */
  readonly nalCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Filler units. Null: not known. */
  readonly nalFillerCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Fragmented NAL units. Null: not known. */
  readonly nalFuCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Key frame slices. Null: not known. */
  readonly nalIdrCount?: Maybe<Scalars['SafeInt']['output']>;
  /** NAL units of other types. Null: not known. */
  readonly nalOtherCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Picture parameter sets. Null: not known. */
  readonly nalPpsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** SEI units. Null: not known. */
  readonly nalSeiCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets that hold one NAL unit. Null: not known. */
  readonly nalSingleCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Slices that are no key frames. Null: not known. */
  readonly nalSliceCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Sequence parameter sets. Null: not known. */
  readonly nalSpsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** STAP-A packets. Null: not known. */
  readonly nalStapACount?: Maybe<Scalars['SafeInt']['output']>;
  /** Video parameter sets. Null: not known. */
  readonly nalVpsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** True when the sender does not mark the ends of frames. Null: not known. */
  readonly noMarkerModeFlag?: Maybe<Scalars['Boolean']['output']>;
  /** Packets dropped for an unexpected payload type. Null: not known. */
  readonly ptRejectCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Bytes dropped for an unexpected payload type. Null: not known. */
  readonly ptRejectSum?: Maybe<Scalars['SafeInt']['output']>;
  /** RTCP packets received. Null: not known. */
  readonly rtcpPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** RTP packets received. Null: not known. */
  readonly rtpPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** By how much the sender's clock deviates. Null: not known. */
  readonly senderClockDeviation?: Maybe<Scalars['SafeInt']['output']>;
  /** How often timestamps of sender reports stood still. Null: not known. */
  readonly srTsStuck?: Maybe<Scalars['SafeInt']['output']>;
  /** How often timestamps went back. Null: not known. */
  readonly tsGoesBackwards?: Maybe<Scalars['SafeInt']['output']>;
  /** How often timestamps jumped ahead. Null: not known. */
  readonly tsJumpForward?: Maybe<Scalars['SafeInt']['output']>;
  /** How often timestamps stood still. Null: not known. */
  readonly tsStuck?: Maybe<Scalars['SafeInt']['output']>;
};

/** Counters of an SDI card. */
export type InputSdiStats = {
  readonly __typename?: 'InputSdiStats';
  /** Average time to receive a frame. Null: not known. */
  readonly avgRecvDuration?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames made up for lost ones. Null: not known. */
  readonly compensatedFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** Times audio was missing. Null: not known. */
  readonly errorLostAudio?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the processor was too slow. Null: not known. */
  readonly errorsCpuStall?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames received twice. Null: not known. */
  readonly errorsDuplicate?: Maybe<Scalars['SafeInt']['output']>;
  /** Times there was no signal. Null: not known. */
  readonly errorsNoSignal?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames with a timestamp already seen. Null: not known. */
  readonly errorsTsDuplicate?: Maybe<Scalars['SafeInt']['output']>;
  /** Largest deviation of a frame's length. Null: not known. */
  readonly peakDurationDeviation?: Maybe<Scalars['SafeInt']['output']>;
};

/** Counters of an SRT connection. */
export type InputSrtStats = {
  readonly __typename?: 'InputSrtStats';
  /** Packets that came too late. Null: not known. */
  readonly errorDroppedPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets lost. Null: not known. */
  readonly errorLostPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Latency in milliseconds. Null: not known. */
  readonly latency?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets so far. Null: not known. */
  readonly packets?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets sent again. Null: not known. */
  readonly retransmittedPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Round trip in milliseconds. Null: not known. */
  readonly rtt?: Maybe<Scalars['SafeInt']['output']>;
};

/** A track that a source is expected to carry. */
export type InputTrackInfo = {
  readonly __typename?: 'InputTrackInfo';
  /** How the track is recognized. Null: not set. */
  readonly match?: Maybe<InputTrackInfoMatch>;
};

/** How a track of the source is recognized. */
export type InputTrackInfoMatch = {
  readonly __typename?: 'InputTrackInfoMatch';
  /** Codec. Such as `ac3`. Null: not set. */
  readonly codec?: Maybe<Scalars['String']['output']>;
  /** Place among the tracks of its kind, from 1. Null: not set. */
  readonly index?: Maybe<Scalars['Int']['output']>;
  /** Language. Such as `eng`. Null: not set. */
  readonly language?: Maybe<Scalars['String']['output']>;
};

/** A change to `InputTrackInfoMatch`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type InputTrackInfoMatchPatch = {
  /** Codec. Such as `ac3`. */
  readonly codec?: InputMaybe<Scalars['String']['input']>;
  /** Place among the tracks of its kind, from 1. */
  readonly index?: InputMaybe<Scalars['Int']['input']>;
  /** Language. Such as `eng`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
};

/** A change to `InputTrackInfo`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type InputTrackInfoPatch = {
  /** How the track is recognized. */
  readonly match?: InputMaybe<InputTrackInfoMatchPatch>;
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

/** Where a stream is placed: the nodes that take it in, analyse it and keep copies of its archive. */
export type Layout = {
  readonly __typename?: 'Layout';
  /** Why the layout last changed. Null: not known. */
  readonly changeReason?: Maybe<LayoutChangeReason>;
  /** When the layout was made. Null: not known. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** `createdAt` in milliseconds since 1970. */
  readonly createdAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Host names of `dvrBackups`. Null: not set. */
  readonly dvrBackupHostnames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Nodes that keep a copy of the archive. Null: none. */
  readonly dvrBackups?: Maybe<ReadonlyArray<Streamer>>;
  /** Node the stream left because it failed, and may return to. Null: none. */
  readonly failoverFrom?: Maybe<Streamer>;
  /** Host name of `failoverFrom`. Null: not known. */
  readonly failoverFromHostname?: Maybe<Scalars['String']['output']>;
  /** Node that analyses the picture. Null: none. */
  readonly inference?: Maybe<Streamer>;
  /** Host name of `inference`. Null: not set. */
  readonly inferenceHostname?: Maybe<Scalars['String']['output']>;
  /** Node that takes the stream in. Null: none. */
  readonly ingest?: Maybe<Streamer>;
  /** The latest placements, at most 5. Loaded only when asked for. Null: not known. */
  readonly ingestHistory?: Maybe<ReadonlyArray<LayoutBase>>;
  /** Host name of `ingest`. Null: not set. */
  readonly ingestHostname?: Maybe<Scalars['String']['output']>;
  /** For each node considered, whether it fits and why not. Null: not known. */
  readonly nodeLayoutDecisions?: Maybe<ReadonlyArray<NodeLayoutDecision>>;
  /** Who made the layout. Null: not known. */
  readonly originator?: Maybe<LayoutOriginator>;
};

/** An earlier placement of a stream. */
export type LayoutBase = {
  readonly __typename?: 'LayoutBase';
  /** When the layout was made. Null: not known. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** `createdAt` in milliseconds since 1970. */
  readonly createdAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Node that takes the stream in. Null: none. */
  readonly ingest?: Maybe<Streamer>;
  /** Host name of `ingest`. Null: not set. */
  readonly ingestHostname?: Maybe<Scalars['String']['output']>;
  /** Who made the layout. Null: not known. */
  readonly originator?: Maybe<LayoutOriginator>;
};

/** Tests of the members of `LayoutBase`. All given tests must hold. */
export type LayoutBaseFilter = {
  /** Test of `createdAt`. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Test of `createdAtMs`. */
  readonly createdAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `ingestHostname`. */
  readonly ingestHostname?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `originator`. */
  readonly originator?: InputMaybe<LayoutOriginatorFilter>;
};

/** A change to `LayoutBase`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type LayoutBasePatch = {
  /** Node that takes the stream in. */
  readonly ingestHostname?: InputMaybe<Scalars['String']['input']>;
};

/** Why a layout changed. */
export type LayoutChangeReason =
  /** The number of archive copies was brought to what the stream asks for. */
  | 'dvr_redundancy_adjust'
  /** Streams of one agent must share one node. */
  | 'multistream_agent_ingest_conflict'
  /** Stream and node are of different namespaces. */
  | 'namespace_mismatch'
  /** The node went offline. */
  | 'node_become_offline'
  /** The node had more streams than its limit. */
  | 'node_channel_limit_exceeded'
  /** The processor of the node was overloaded. */
  | 'node_cpu_pressure'
  /** The node was deleted. */
  | 'node_deleted'
  /** The stream requires labels that the node lacks. */
  | 'node_misses_stream_required_labels'
  /** The node cannot transcode the stream. */
  | 'node_not_available_for_transcoding'
  /** No node fits. */
  | 'not_distributed'
  /** Another node has more of the preferred labels. */
  | 'preferred_labels_better_match'
  /** A new placement was asked for. */
  | 'relayout_by_api'
  /** The archive would not fit on the node. */
  | 'streamer_dvr_size_exceeded'
  /** The network of the node would not suffice. */
  | 'streamer_total_bandwidth_exceeded'
  /** The stream was switched off. */
  | 'stream_disabled'
  /** The node requires labels that the stream lacks. */
  | 'stream_misses_node_required_labels';

/** Tests of a `LayoutChangeReason`. All given tests must hold. */
export type LayoutChangeReasonFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<LayoutChangeReason>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<LayoutChangeReason>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<LayoutChangeReason>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<LayoutChangeReason>>;
};

/** A page of layouts of one stream. */
export type LayoutConnection = {
  readonly __typename?: 'LayoutConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The layouts with their cursors. */
  readonly edges: ReadonlyArray<LayoutEdge>;
  /** The layouts alone. */
  readonly nodes: ReadonlyArray<Layout>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Layouts that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** A layout in a page. */
export type LayoutEdge = {
  readonly __typename?: 'LayoutEdge';
  /** Position of the layout, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The layout. */
  readonly node: Layout;
};

/** One event of `layoutChanges`. */
export type LayoutEvent = {
  readonly __typename?: 'LayoutEvent';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The layout before. Null for BEGIN and RESET, and for the first layout of a stream. */
  readonly from?: Maybe<Layout>;
  /** What is told. */
  readonly kind: LayoutEventKind;
  /** Name of the stream. Null for BEGIN and RESET. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Why. Null for BEGIN and RESET, for the first layout, for what was done by hand, and for a return after a failure. */
  readonly reason?: Maybe<LayoutChangeReason>;
  /** The stream as it is now. Null for BEGIN and RESET, and when it is gone. */
  readonly stream?: Maybe<Stream>;
  /** The layout that was made; one without nodes when it was taken away. Null for BEGIN and RESET. */
  readonly to?: Maybe<Layout>;
};

/** What a `LayoutEvent` tells. */
export type LayoutEventKind =
  /** Every change from here on follows. The first event without `since`. */
  | 'begin'
  /** A stream has another layout. */
  | 'change'
  /** What happened between the cursor and now is not known any more; later changes follow. */
  | 'reset';

/** Tests of the members of `Layout`. All given tests must hold. */
export type LayoutFilter = {
  /** Test of `changeReason`. */
  readonly changeReason?: InputMaybe<LayoutChangeReasonFilter>;
  /** Test of `createdAt`. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Test of `createdAtMs`. */
  readonly createdAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `failoverFromHostname`. */
  readonly failoverFromHostname?: InputMaybe<StringFilter>;
  /** Test of `inferenceHostname`. */
  readonly inferenceHostname?: InputMaybe<StringFilter>;
  /** Test of `ingestHostname`. */
  readonly ingestHostname?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `originator`. */
  readonly originator?: InputMaybe<LayoutOriginatorFilter>;
};

/** Who made a layout. */
export type LayoutOriginator =
  /** The layouter. */
  | 'layouter'
  /** A person or a program. */
  | 'other';

/** Tests of a `LayoutOriginator`. All given tests must hold. */
export type LayoutOriginatorFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<LayoutOriginator>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<LayoutOriginator>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<LayoutOriginator>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<LayoutOriginator>>;
};

/** A change to `Layout`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type LayoutPatch = {
  /** Nodes that keep a copy of the archive. */
  readonly dvrBackupHostnames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Node that analyses the picture. */
  readonly inferenceHostname?: InputMaybe<Scalars['String']['input']>;
  /** Node that takes the stream in. */
  readonly ingestHostname?: InputMaybe<Scalars['String']['input']>;
};

/** A change of streams with the layouts that come of it. */
export type LayoutPlan = {
  readonly __typename?: 'LayoutPlan';
  /** Layouts that change. */
  readonly changes: ReadonlyArray<StreamLayoutItem>;
  /** The same as the JSON array that REST answers to a preview. */
  readonly documents: Scalars['JSONText']['output'];
  /** When the plan is forgotten. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** For `applyLayoutPlan`. */
  readonly id: Scalars['ID']['output'];
};

/** A test of one entry of an open map, such as a label. */
export type MapEntryFilter = {
  /** The entry's key. */
  readonly key: Scalars['String']['input'];
  /** What its value must satisfy. Without it the entry must be there. */
  readonly value?: InputMaybe<StringFilter>;
};

/** What media consists of. */
export type MediaInfo = {
  readonly __typename?: 'MediaInfo';
  /** Length of the media. In milliseconds of media time. Null: not known. */
  readonly duration?: Maybe<Scalars['Float']['output']>;
  /** Whether the media is live or recorded. Null: not known. */
  readonly flowType?: Maybe<FlowType>;
  /** Programme number. Null: not known. */
  readonly programId?: Maybe<Scalars['Int']['output']>;
  /** Name of the provider. Such as `Netflix`. Null: not known. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Transport stream id. Null: not known. */
  readonly streamId?: Maybe<Scalars['Int']['output']>;
  /** A title for people. Such as `Bunny`. Null: not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Tracks. Null: not known. */
  readonly tracks?: Maybe<ReadonlyArray<TrackInfo>>;
};

/** Tests of the members of `MediaInfo`. All given tests must hold. */
export type MediaInfoFilter = {
  /** Test of `duration`. In milliseconds of media time. */
  readonly duration?: InputMaybe<FloatFilter>;
  /** Test of `flowType`. */
  readonly flowType?: InputMaybe<FlowTypeFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `programId`. */
  readonly programId?: InputMaybe<IntFilter>;
  /** Test of `provider`. */
  readonly provider?: InputMaybe<StringFilter>;
  /** Test of `streamId`. */
  readonly streamId?: InputMaybe<IntFilter>;
  /** Test of `title`. */
  readonly title?: InputMaybe<StringFilter>;
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

/** How AC-3 audio is signalled in MPEG-TS. */
export type MpegtsAc3Mode =
  /** As it came. */
  | 'keep'
  /** The ATSC way. */
  | 'system_a'
  /** The DVB way. */
  | 'system_b';

/** Tests of a `MpegtsAc3Mode`. All given tests must hold. */
export type MpegtsAc3ModeFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<MpegtsAc3Mode>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<MpegtsAc3Mode>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<MpegtsAc3Mode>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<MpegtsAc3Mode>>;
};

/** PIDs of an MPEG-TS output. */
export type MpegtsPids = {
  readonly __typename?: 'MpegtsPids';
  /** What tracks not listed get. Such as `auto`. Null: not set. */
  readonly default?: Maybe<Scalars['String']['output']>;
  /** PIDs of the tracks. Null: not set. */
  readonly media?: Maybe<ReadonlyArray<TransponderPid>>;
  /** PID of the clock. Null: not set. */
  readonly pcr?: Maybe<Scalars['Int']['output']>;
  /** PID of the programme map. Null: not set. */
  readonly pmt?: Maybe<Scalars['Int']['output']>;
  /** PID of the service description. Null: not set. */
  readonly sdt?: Maybe<Scalars['Int']['output']>;
};

/** Tests of the members of `MpegtsPids`. All given tests must hold. */
export type MpegtsPidsFilter = {
  /** Test of `default`. */
  readonly default?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `pcr`. */
  readonly pcr?: InputMaybe<IntFilter>;
  /** Test of `pmt`. */
  readonly pmt?: InputMaybe<IntFilter>;
  /** Test of `sdt`. */
  readonly sdt?: InputMaybe<IntFilter>;
};

/** A change to `MpegtsPids`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type MpegtsPidsPatch = {
  /** What tracks not listed get. Such as `auto`. */
  readonly default?: InputMaybe<Scalars['String']['input']>;
  /** PIDs of the tracks. */
  readonly media?: InputMaybe<ReadonlyArray<TransponderPidPatch>>;
  /** PID of the clock. */
  readonly pcr?: InputMaybe<Scalars['Int']['input']>;
  /** PID of the programme map. */
  readonly pmt?: InputMaybe<Scalars['Int']['input']>;
  /** PID of the service description. */
  readonly sdt?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Applies a plan of the caller's own: saves its streams and places them as planned, all or none, once. Other streams that the plan moves are
   * moved by the layouter.
   *
   * Errors: NOT_FOUND for a plan that expired or was applied, LAYOUT_PLAN_OUTDATED when one of the streams changed or would go elsewhere by
   * now, FORBIDDEN, LAYOUTER_DISABLED.
   */
  readonly applyLayoutPlan?: Maybe<ApplyLayoutPlanPayload>;
  /** Deletes an agent, and with it the streams that use it: its cameras. Errors: NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deleteAgent: DeleteAgentPayload;
  /** Deletes many agents, each with its streams. An agent that fails does not keep the others from being deleted. */
  readonly deleteAgents: DeleteAgentsPayload;
  /**
   * Deletes an auth backend. One that streams refer to is kept, unless `force` is true: nobody may play these streams then.
   *
   * Errors: NOT_FOUND, CONFLICT with the streams, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly deleteAuthBackend?: Maybe<DeleteAuthBackendPayload>;
  /** Deletes a stream, or the layer over it. Null together with an error: NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deleteStream?: Maybe<DeleteStreamPayload>;
  /** Deletes many streams. An item that fails does not keep the others from being deleted. */
  readonly deleteStreams?: Maybe<DeleteStreamsPayload>;
  /**
   * Deletes a zone. One that streams have rules about, or that nodes are in, is kept, unless `force` is true: streams that require it
   * run nowhere then.
   *
   * Errors: NOT_FOUND, CONFLICT with how many use it, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly deleteZone?: Maybe<DeleteZonePayload>;
  /** Drops the tunnel of a connected agent, which then connects anew. Errors: NOT_FOUND, FORBIDDEN, AGENT_OFFLINE. */
  readonly disconnectAgent: AgentCommandPayload;
  /**
   * Changes settings of many cameras, all or none. Exactly one of `items` and `patch`.
   *
   * Errors: BAD_USER_INPUT and NOT_FOUND with the path of the item, FORBIDDEN.
   */
  readonly editStreams: EditStreamsPayload;
  /**
   * Makes a token that opens one stream for a while, in place of every other rule. It is verified without the database, so it
   * cannot be taken back before it ends.
   *
   * Errors: NOT_FOUND, also for a stream the viewer may not see, BAD_USER_INPUT.
   */
  readonly mintPlaybackToken?: Maybe<PlaybackToken>;
  /**
   * Pins streams to where they are, all or none: not even the failure of its node makes the layouter move a pinned stream. Or lets them go.
   *
   * Errors: NOT_FOUND with the index of the name, FORBIDDEN.
   */
  readonly pinStreamLayouts?: Maybe<PinStreamLayoutsPayload>;
  /**
   * Plans to save streams so: tells which layouts would come of it, as the previews do, and keeps that for an hour to be applied. What
   * the items say of layouts is passed over. Exactly one of `items` and `patches`.
   *
   * Errors: BAD_USER_INPUT with a path that begins with the index of the item, LAYOUTER_DISABLED.
   */
  readonly planStreamLayouts?: Maybe<LayoutPlan>;
  /**
   * Allows to send firmware to a camera: `PUT` it within a minute to `/uploads/firmware/` and the ticket, as `multipart/form-data` with
   * `image`, at most 64 MiB, and `proto`: `iris` unless given, `isapi`, `xm` or `sputnik`. It goes through to the node as it comes in.
   *
   * Errors: NOT_FOUND, FORBIDDEN, NODE_OFFLINE.
   */
  readonly prepareCameraFirmware?: Maybe<PrepareCameraFirmwarePayload>;
  /** Asks a connected agent to reboot. Errors: NOT_FOUND, FORBIDDEN, AGENT_OFFLINE. */
  readonly rebootAgent: AgentCommandPayload;
  /**
   * Starts a camera again. Does not wait until it is back.
   *
   * Errors: NOT_FOUND, FORBIDDEN, NODE_OFFLINE, CAMERA_OFFLINE, CAMERA_REFUSED, NOT_IMPLEMENTED.
   */
  readonly rebootCamera?: Maybe<RebootCameraPayload>;
  /** Asks a connected agent to forget its settings and keys. Errors: NOT_FOUND, FORBIDDEN, AGENT_OFFLINE. */
  readonly resetAgent: AgentCommandPayload;
  /**
   * Creates an agent, or changes the members given and leaves the others. Exactly one of `input` and `patch`. A `layout` is ignored
   * once a stream uses the agent: it then goes where its streams go.
   *
   * Errors: BAD_USER_INPUT with the path of the member, KEY_MISMATCH, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly saveAgent: SaveAgentPayload;
  /** Saves many agents. An item that fails does not keep the others from being saved. */
  readonly saveAgents: SaveAgentsPayload;
  /**
   * Creates an auth backend, or changes the members given and leaves the others. Exactly one of `input` and `patch`. New sessions
   * are decided by it at once, open ones when their verdict is over.
   *
   * Errors: BAD_USER_INPUT with the path of the member, KEY_MISMATCH, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly saveAuthBackend?: Maybe<SaveAuthBackendPayload>;
  /**
   * Sets how a camera is entered, once the camera was entered so. Exactly one of `input` and `patch`; what is not given stays.
   *
   * Errors: BAD_USER_INPUT with the path of the member, NOT_FOUND, FORBIDDEN, NODE_OFFLINE, CAMERA_OFFLINE, CAMERA_REFUSED,
   * NOT_IMPLEMENTED; nothing is stored then.
   */
  readonly saveCameraAccess?: Maybe<SaveCameraAccessPayload>;
  /**
   * Changes the settings of a camera that are given, on the camera itself. Exactly one of `input` and `patch`.
   *
   * Errors: BAD_USER_INPUT with the path of the member, NOT_FOUND, FORBIDDEN, NODE_OFFLINE, CAMERA_OFFLINE, CAMERA_REFUSED,
   * NOT_IMPLEMENTED.
   */
  readonly saveCameraConfig?: Maybe<SaveCameraConfigPayload>;
  /**
   * Creates a stream, or changes the members given and leaves the others. Exactly one of `input` and `patch`.
   *
   * Null together with an error: BAD_USER_INPUT with the path of the member, KEY_MISMATCH, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly saveStream?: Maybe<SaveStreamPayload>;
  /** Saves many streams. An item that fails does not keep the others from being saved. */
  readonly saveStreams?: Maybe<SaveStreamsPayload>;
  /**
   * Saves many streams, all or none. Exactly one of `items` and `patches`.
   *
   * Errors: those of `saveStream`, with a path that begins with the index of the item.
   */
  readonly saveStreamsAtomically: SaveStreamsAtomicallyPayload;
  /**
   * Creates a zone, or changes the members given and leaves the others. Exactly one of `input` and `patch`.
   *
   * Errors: BAD_USER_INPUT with the path of the member, KEY_MISMATCH, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly saveZone?: Maybe<SaveZonePayload>;
  /**
   * Places many agents, all or none. Exactly one of `items` and `patch`. Agents that streams use are skipped: they go where their
   * streams go.
   *
   * Errors: BAD_USER_INPUT and NOT_FOUND with the path of the item, FORBIDDEN.
   */
  readonly setAgentLayouts: SetAgentLayoutsPayload;
  /**
   * Places many streams by hand, all or none. Exactly one of `items` and `patch`. What an item does not give stays as it is.
   *
   * Errors: BAD_USER_INPUT and NOT_FOUND with the path of the item, FORBIDDEN.
   */
  readonly setStreamLayouts: SetStreamLayoutsPayload;
  /**
   * Sets which zones streams prefer and require, of all of them or of none. Exactly one of `items` and `patch`. At most 1,000 streams.
   *
   * Errors: BAD_USER_INPUT and NOT_FOUND with the path of the item, FORBIDDEN.
   */
  readonly setStreamZones?: Maybe<SetStreamZonesPayload>;
};


export type MutationApplyLayoutPlanArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDeleteAgentArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['String']['input'];
};


export type MutationDeleteAgentsArgs = {
  ids: ReadonlyArray<Scalars['String']['input']>;
};


export type MutationDeleteAuthBackendArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  force?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
};


export type MutationDeleteStreamArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  part?: InputMaybe<ConfigPart>;
};


export type MutationDeleteStreamsArgs = {
  names: ReadonlyArray<Scalars['String']['input']>;
};


export type MutationDeleteZoneArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  force?: InputMaybe<Scalars['Boolean']['input']>;
  name: Scalars['String']['input'];
};


export type MutationDisconnectAgentArgs = {
  id: Scalars['String']['input'];
};


export type MutationEditStreamsArgs = {
  items?: InputMaybe<ReadonlyArray<StreamEditInput>>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationMintPlaybackTokenArgs = {
  ip?: InputMaybe<Scalars['String']['input']>;
  lifetimeSeconds?: InputMaybe<Scalars['Int']['input']>;
  stream: Scalars['String']['input'];
};


export type MutationPinStreamLayoutsArgs = {
  names: ReadonlyArray<Scalars['String']['input']>;
  pinned: Scalars['Boolean']['input'];
};


export type MutationPlanStreamLayoutsArgs = {
  items?: InputMaybe<ReadonlyArray<PreviewStreamItem>>;
  patches?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationPrepareCameraFirmwareArgs = {
  name: Scalars['String']['input'];
};


export type MutationRebootAgentArgs = {
  id: Scalars['String']['input'];
};


export type MutationRebootCameraArgs = {
  name: Scalars['String']['input'];
};


export type MutationResetAgentArgs = {
  id: Scalars['String']['input'];
};


export type MutationSaveAgentArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['String']['input'];
  input?: InputMaybe<AgentPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSaveAgentsArgs = {
  items: ReadonlyArray<SaveAgentItem>;
};


export type MutationSaveAuthBackendArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<AuthBackendPatch>;
  name: Scalars['String']['input'];
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSaveCameraAccessArgs = {
  input?: InputMaybe<CameraAccessPatch>;
  name: Scalars['String']['input'];
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationSaveCameraConfigArgs = {
  input?: InputMaybe<CameraConfigPatch>;
  name: Scalars['String']['input'];
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationSaveStreamArgs = {
  api?: InputMaybe<RestApi>;
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<StreamPatch>;
  name: Scalars['String']['input'];
  part?: InputMaybe<ConfigPart>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSaveStreamsArgs = {
  items: ReadonlyArray<SaveStreamItem>;
};


export type MutationSaveStreamsAtomicallyArgs = {
  items?: InputMaybe<ReadonlyArray<SaveStreamItem>>;
  patches?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationSaveZoneArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<ZonePatch>;
  name: Scalars['String']['input'];
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSetAgentLayoutsArgs = {
  items?: InputMaybe<ReadonlyArray<AgentLayoutInput>>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationSetStreamLayoutsArgs = {
  items?: InputMaybe<ReadonlyArray<StreamLayoutInput>>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationSetStreamZonesArgs = {
  items?: InputMaybe<ReadonlyArray<StreamZonesInput>>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};

/** Where a stream's configuration came from. */
export type NamedBy =
  /** From the configuration of the node. */
  | 'config'
  /** From the control plane, which nodes ask for configuration. */
  | 'external'
  /** From another node. */
  | 'remote'
  /** From a user. */
  | 'user';

/** Tests of a `NamedBy`. All given tests must hold. */
export type NamedByFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<NamedBy>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<NamedBy>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<NamedBy>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<NamedBy>>;
};

/** Whether a node fits a stream, and why not. */
export type NodeLayoutDecision = {
  readonly __typename?: 'NodeLayoutDecision';
  /** Host name of `streamer`. Such as `streamer1.com`. Null: not known. */
  readonly hostname?: Maybe<Scalars['String']['output']>;
  /** True when the node fits. Null: not known. */
  readonly nodeDecision?: Maybe<Scalars['Boolean']['output']>;
  /** Why the node does not fit. Null: not known. */
  readonly reasons?: Maybe<ReadonlyArray<NodeLayoutDecisionReason>>;
  /** What the node was considered for. Null: not known. */
  readonly role?: Maybe<NodeRole>;
  /** The node considered. Null: none. */
  readonly streamer?: Maybe<Streamer>;
};

/** Why a node does not fit a stream. */
export type NodeLayoutDecisionReason =
  /** Stream and node are of different namespaces. */
  | 'namespace_mismatch'
  /** The node has as many streams as its limit. */
  | 'node_channel_limit_exceeded'
  /** The processor of the node is overloaded. */
  | 'node_cpu_pressure'
  /** The stream requires labels that the node lacks. */
  | 'node_misses_stream_required_labels'
  /** The node cannot transcode the stream. */
  | 'node_not_available_for_transcoding'
  /** The node is offline. */
  | 'node_offline'
  /** The archive would not fit on the node. */
  | 'streamer_dvr_size_exceeded'
  /** The network of the node would not suffice. */
  | 'streamer_total_bandwidth_exceeded'
  /** The node requires labels that the stream lacks. */
  | 'stream_misses_node_required_labels';

/** What a node does in the cluster. */
export type NodeRole =
  /** Recognizes persons. */
  | 'identification'
  /** Analyses pictures. */
  | 'inference'
  /** Takes streams in, records them and serves viewers. */
  | 'streamer';

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

export type Organization = {
  readonly __typename?: 'Organization';
  /** Id of the organization. */
  readonly id: Scalars['Int']['output'];
  /** Streams that belong to the organization. */
  readonly streams: StreamConnection;
};


export type OrganizationStreamsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<StreamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<StreamSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** What is done with audio. */
export type OutputAudio =
  /** Turned into AAC. */
  | 'aac'
  /** Turned into AAC; silence where there is none. */
  | 'aac_silence'
  /** AAC is added. */
  | 'add_aac'
  /** Left as it is. */
  | 'keep'
  /** Left as it is; silence where there is none. */
  | 'keep_silence';

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

/** What `pinStreamLayouts` answers. */
export type PinStreamLayoutsPayload = {
  readonly __typename?: 'PinStreamLayoutsPayload';
  /** The streams, in the order of their names in the request. */
  readonly streams: ReadonlyArray<Stream>;
};

/** Whether somebody may play. */
export type PlayAuthorization = {
  readonly __typename?: 'PlayAuthorization';
  /** Seconds in which nobody needs to ask again; a refused session stays refused for as long. Null: not said. */
  readonly authDuration?: Maybe<Scalars['Int']['output']>;
  /** What decided: for operators, since it tells what exists and which lists there are. */
  readonly decidedBy?: Maybe<PlayDecider>;
  /** `response` as the JSON text that REST answers. */
  readonly document: Scalars['JSONText']['output'];
  /** Where the player shall go instead. Null unless the status is 302. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** Streams this user may play at the same time. Null: not limited. */
  readonly maxSessions?: Maybe<Scalars['Int']['output']>;
  /** Why it is refused, for people. Null: it is not. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What the media server shall do with the session. */
  readonly response: AuthResponse;
  /** 200 opens, 302 sends the player to `location`, 403 refuses. */
  readonly status: Scalars['Int']['output'];
  /** True when the backend asks for one session in the old way, `X-Unique`. */
  readonly unique: Scalars['Boolean']['output'];
  /** Who plays, as the backend knows them. Null: not said. */
  readonly userId?: Maybe<Scalars['String']['output']>;
};

/** What decided whether somebody may play, in the order in which it is looked at. */
export type PlayDecider =
  /** An HTTP backend that answered. */
  | 'backend'
  /** The countries of the stream. */
  | 'country'
  /** The countries of the auth backend. */
  | 'country_list'
  /** `allow_default`: there is no HTTP backend, or none answered. */
  | 'default'
  /** The page that embeds the player, by `domains` of the stream. */
  | 'domain'
  /** The addresses of the auth backend. */
  | 'ip_list'
  /** The stream has nothing that restricts playing, or nothing but what the client meets. */
  | 'no_rule'
  /** No HTTP backend answered, so the open session keeps its last verdict. */
  | 'outage'
  /** A playback token of this installation. */
  | 'playback_token'
  /** The key of a share. */
  | 'share'
  /** The tokens of the auth backend. */
  | 'token_list'
  /** The stream refers to an auth backend that is not there. */
  | 'unknown_backend'
  /** There is no such stream. */
  | 'unknown_stream'
  /** The user agents of the auth backend. */
  | 'user_agent_list';

/** Protocols that viewers may use. */
export type PlayProtocols = {
  readonly __typename?: 'PlayProtocols';
  /** The API of the stream. Null: not set. */
  readonly api?: Maybe<Scalars['Boolean']['output']>;
  /** CMAF: low-latency HLS. Null: not set. */
  readonly cmaf?: Maybe<Scalars['Boolean']['output']>;
  /** MPEG-DASH. Null: not set. */
  readonly dash?: Maybe<Scalars['Boolean']['output']>;
  /** HLS. Null: not set. */
  readonly hls?: Maybe<Scalars['Boolean']['output']>;
  /** Still pictures. Null: not set. */
  readonly jpeg?: Maybe<Scalars['Boolean']['output']>;
  /** M4F, the nodes' own protocol for archives. Null: not set. */
  readonly m4f?: Maybe<Scalars['Boolean']['output']>;
  /** M4S, the nodes' own protocol for live streams. Null: not set. */
  readonly m4s?: Maybe<Scalars['Boolean']['output']>;
  /** MP4 download of the archive. Null: not set. */
  readonly mp4?: Maybe<Scalars['Boolean']['output']>;
  /** MSE over WebSocket. Null: not set. */
  readonly mseld?: Maybe<Scalars['Boolean']['output']>;
  /** Smooth Streaming. Null: not set. */
  readonly mss?: Maybe<Scalars['Boolean']['output']>;
  /** The built-in player page. Null: not set. */
  readonly player?: Maybe<Scalars['Boolean']['output']>;
  /** RTMP. Null: not set. */
  readonly rtmp?: Maybe<Scalars['Boolean']['output']>;
  /** RTSP. Null: not set. */
  readonly rtsp?: Maybe<Scalars['Boolean']['output']>;
  /** SHOUTcast. Null: not set. */
  readonly shoutcast?: Maybe<Scalars['Boolean']['output']>;
  /** SRT. Null: not set. */
  readonly srt?: Maybe<Scalars['Boolean']['output']>;
  /** MPEG-TS over HTTP. Null: not set. */
  readonly tshttp?: Maybe<Scalars['Boolean']['output']>;
  /** WebRTC. Null: not set. */
  readonly webrtc?: Maybe<Scalars['Boolean']['output']>;
  /** True: only those set to true; false: all but those set to false. Null: not set. */
  readonly whitelist?: Maybe<Scalars['Boolean']['output']>;
};

/** Tests of the members of `PlayProtocols`. All given tests must hold. */
export type PlayProtocolsFilter = {
  /** Test of `api`. */
  readonly api?: InputMaybe<BooleanFilter>;
  /** Test of `cmaf`. */
  readonly cmaf?: InputMaybe<BooleanFilter>;
  /** Test of `dash`. */
  readonly dash?: InputMaybe<BooleanFilter>;
  /** Test of `hls`. */
  readonly hls?: InputMaybe<BooleanFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `jpeg`. */
  readonly jpeg?: InputMaybe<BooleanFilter>;
  /** Test of `m4f`. */
  readonly m4f?: InputMaybe<BooleanFilter>;
  /** Test of `m4s`. */
  readonly m4s?: InputMaybe<BooleanFilter>;
  /** Test of `mp4`. */
  readonly mp4?: InputMaybe<BooleanFilter>;
  /** Test of `mseld`. */
  readonly mseld?: InputMaybe<BooleanFilter>;
  /** Test of `mss`. */
  readonly mss?: InputMaybe<BooleanFilter>;
  /** Test of `player`. */
  readonly player?: InputMaybe<BooleanFilter>;
  /** Test of `rtmp`. */
  readonly rtmp?: InputMaybe<BooleanFilter>;
  /** Test of `rtsp`. */
  readonly rtsp?: InputMaybe<BooleanFilter>;
  /** Test of `shoutcast`. */
  readonly shoutcast?: InputMaybe<BooleanFilter>;
  /** Test of `srt`. */
  readonly srt?: InputMaybe<BooleanFilter>;
  /** Test of `tshttp`. */
  readonly tshttp?: InputMaybe<BooleanFilter>;
  /** Test of `webrtc`. */
  readonly webrtc?: InputMaybe<BooleanFilter>;
  /** Test of `whitelist`. */
  readonly whitelist?: InputMaybe<BooleanFilter>;
};

/** A change to `PlayProtocols`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PlayProtocolsPatch = {
  /** The API of the stream. */
  readonly api?: InputMaybe<Scalars['Boolean']['input']>;
  /** CMAF: low-latency HLS. */
  readonly cmaf?: InputMaybe<Scalars['Boolean']['input']>;
  /** MPEG-DASH. */
  readonly dash?: InputMaybe<Scalars['Boolean']['input']>;
  /** HLS. */
  readonly hls?: InputMaybe<Scalars['Boolean']['input']>;
  /** Still pictures. */
  readonly jpeg?: InputMaybe<Scalars['Boolean']['input']>;
  /** M4F, the nodes' own protocol for archives. */
  readonly m4f?: InputMaybe<Scalars['Boolean']['input']>;
  /** M4S, the nodes' own protocol for live streams. */
  readonly m4s?: InputMaybe<Scalars['Boolean']['input']>;
  /** MP4 download of the archive. */
  readonly mp4?: InputMaybe<Scalars['Boolean']['input']>;
  /** MSE over WebSocket. */
  readonly mseld?: InputMaybe<Scalars['Boolean']['input']>;
  /** Smooth Streaming. */
  readonly mss?: InputMaybe<Scalars['Boolean']['input']>;
  /** The built-in player page. */
  readonly player?: InputMaybe<Scalars['Boolean']['input']>;
  /** RTMP. */
  readonly rtmp?: InputMaybe<Scalars['Boolean']['input']>;
  /** RTSP. */
  readonly rtsp?: InputMaybe<Scalars['Boolean']['input']>;
  /** SHOUTcast. */
  readonly shoutcast?: InputMaybe<Scalars['Boolean']['input']>;
  /** SRT. */
  readonly srt?: InputMaybe<Scalars['Boolean']['input']>;
  /** MPEG-TS over HTTP. */
  readonly tshttp?: InputMaybe<Scalars['Boolean']['input']>;
  /** WebRTC. */
  readonly webrtc?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those set to true; false: all but those set to false. */
  readonly whitelist?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a media server knows of a session when it asks whether that may play. */
export type PlayRequest = {
  /** Bytes sent in the session. */
  readonly bytes?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Age of the session in seconds. */
  readonly duration?: InputMaybe<Scalars['SafeInt']['input']>;
  /** True when the archive is played. */
  readonly dvr?: InputMaybe<Scalars['Boolean']['input']>;
  /** The media server. */
  readonly host?: InputMaybe<Scalars['String']['input']>;
  /** Address of the client, IPv4 or IPv6. */
  readonly ip: Scalars['String']['input'];
  /** The stream. */
  readonly name: Scalars['String']['input'];
  /** How it is played, such as `hls`. */
  readonly proto: Scalars['String']['input'];
  /** Query string of the client, without `?`. */
  readonly qs?: InputMaybe<Scalars['String']['input']>;
  /** The client's `Referer`. */
  readonly referer?: InputMaybe<Scalars['String']['input']>;
  /** How often this session was asked about before, from 0. */
  readonly requestNumber: Scalars['SafeInt']['input'];
  /** Whether the session is new. */
  readonly requestType: PlayRequestType;
  /** UUID of the session. */
  readonly sessionId: Scalars['String']['input'];
  /** Clients of this stream on the media server. */
  readonly streamClients: Scalars['SafeInt']['input'];
  /** The token that the client brought. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
  /** Clients of the media server. */
  readonly totalClients: Scalars['SafeInt']['input'];
  /** The client's `User-Agent`. */
  readonly userAgent?: InputMaybe<Scalars['String']['input']>;
  /** `Via` of the request, by which one that goes in a circle is known. */
  readonly via?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a session is new. */
export type PlayRequestType =
  /** The session begins. */
  | 'new_session'
  /** The session is open, and its verdict over. */
  | 'update_session';

/** HTTP headers added to answers. */
export type PlaybackHeaders = {
  readonly __typename?: 'PlaybackHeaders';
  /** Headers of playlists and pages, by name. Null: not set. */
  readonly headers?: Maybe<Scalars['JSONObject']['output']>;
  /** Whether for live or for recorded media. Null: not set. */
  readonly playback?: Maybe<PlaybackHeadersKind>;
  /** Protocols that the headers are for. Null: not set. */
  readonly protocols?: Maybe<PlayProtocols>;
  /** Headers of segments, by name. Null: not set. */
  readonly segmentHeaders?: Maybe<Scalars['JSONObject']['output']>;
};

/** What headers are for. */
export type PlaybackHeadersKind =
  /** Recorded media. */
  | 'dvr'
  /** Live media. */
  | 'live';

/** A change to `PlaybackHeaders`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PlaybackHeadersPatch = {
  /** Headers of playlists and pages, by name. */
  readonly headers?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Whether for live or for recorded media. */
  readonly playback?: InputMaybe<PlaybackHeadersKind>;
  /** Protocols that the headers are for. */
  readonly protocols?: InputMaybe<PlayProtocolsPatch>;
  /** Headers of segments, by name. */
  readonly segmentHeaders?: InputMaybe<Scalars['JSONObject']['input']>;
};

/** A token that opens one stream for a while. */
export type PlaybackToken = {
  readonly __typename?: 'PlaybackToken';
  /** When it ends. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The token, for the player's `token` parameter. */
  readonly token: Scalars['String']['output'];
};

/** A point of the picture. */
export type Point = {
  readonly __typename?: 'Point';
  /** From the left, as a share of the width. 0 to 1. */
  readonly x: Scalars['Float']['output'];
  /** From the top, as a share of the height. 0 to 1. */
  readonly y: Scalars['Float']['output'];
};

/** A change to `Point`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PointPatch = {
  /** From the left, as a share of the width. 0 to 1. */
  readonly x?: InputMaybe<Scalars['Float']['input']>;
  /** From the top, as a share of the height. 0 to 1. */
  readonly y?: InputMaybe<Scalars['Float']['input']>;
};

/** What `prepareCameraFirmware` answers. */
export type PrepareCameraFirmwarePayload = {
  readonly __typename?: 'PrepareCameraFirmwarePayload';
  /** When it ceases to be good. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Name of the stream. */
  readonly name: Scalars['String']['output'];
  /** Stands for the permission. Whoever has it may send. */
  readonly ticket: Scalars['String']['output'];
};

/** A test of whether a member is there at all. */
export type PresenceFilter = {
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Settings that cameras have in common. Its fields are those of the subgraph of accounts. */
export type Preset = {
  readonly __typename?: 'Preset';
  /** Identifier, assigned when the preset is created. */
  readonly id: Scalars['Int']['output'];
};

/** A stream as it would be saved. */
export type PreviewStreamItem = {
  /** Members that would change; null removes a member. */
  readonly input?: InputMaybe<StreamPatch>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The same as JSON text of a merge patch. */
  readonly patch?: InputMaybe<Scalars['JSONText']['input']>;
};

/** A protocol, by the scheme of its URLs. */
export type Protocol =
  /** Spelled `ad_injector` in REST. */
  | 'ad_injector'
  /** Spelled `annexb` in REST. */
  | 'annexb'
  /** Spelled `api` in REST. */
  | 'api'
  /** Spelled `backup` in REST. */
  | 'backup'
  /** Spelled `cmaf` in REST. */
  | 'cmaf'
  /** Spelled `copy` in REST. */
  | 'copy'
  /** Spelled `dash` in REST. */
  | 'dash'
  /** Spelled `decklink` in REST. */
  | 'decklink'
  /** Spelled `dektec` in REST. */
  | 'dektec'
  /** Spelled `dektec-asi` in REST. */
  | 'dektec-asi'
  /** Spelled `download` in REST. */
  | 'download'
  /** Spelled `dvb` in REST. */
  | 'dvb'
  /** Spelled `est` in REST. */
  | 'est'
  /** Spelled `fake` in REST. */
  | 'fake'
  /** Spelled `ffmpeg` in REST. */
  | 'ffmpeg'
  /** Spelled `file` in REST. */
  | 'file'
  /** Spelled `flv` in REST. */
  | 'flv'
  /** Spelled `frip` in REST. */
  | 'frip'
  /** Spelled `h323` in REST. */
  | 'h323'
  /** Spelled `hls` in REST. */
  | 'hls'
  /** Spelled `hls2` in REST. */
  | 'hls2'
  /** Spelled `hlss` in REST. */
  | 'hlss'
  /** Spelled `hlss2` in REST. */
  | 'hlss2'
  /** Spelled `jpeg` in REST. */
  | 'jpeg'
  /** Spelled `json_manifest` in REST. */
  | 'json_manifest'
  /** Spelled `llhls` in REST. */
  | 'llhls'
  /** Spelled `logo` in REST. */
  | 'logo'
  /** Spelled `m4f` in REST. */
  | 'm4f'
  /** Spelled `m4fs` in REST. */
  | 'm4fs'
  /** Spelled `m4s` in REST. */
  | 'm4s'
  /** Spelled `m4ss` in REST. */
  | 'm4ss'
  /** Spelled `mbr` in REST. */
  | 'mbr'
  /** Spelled `mixer` in REST. */
  | 'mixer'
  /** Spelled `mjpeg` in REST. */
  | 'mjpeg'
  /** Spelled `mosaic` in REST. */
  | 'mosaic'
  /** Spelled `mosaic2` in REST. */
  | 'mosaic2'
  /** Spelled `mp4` in REST. */
  | 'mp4'
  /** Spelled `mpts-dvb` in REST. */
  | 'mpts-dvb'
  /** Spelled `mpts-http` in REST. */
  | 'mpts-http'
  /** Spelled `mpts-https` in REST. */
  | 'mpts-https'
  /** Spelled `mpts-udp` in REST. */
  | 'mpts-udp'
  /** Spelled `mseld` in REST. */
  | 'mseld'
  /** Spelled `mss` in REST. */
  | 'mss'
  /** Spelled `mxl` in REST. */
  | 'mxl'
  /** Spelled `ndi` in REST. */
  | 'ndi'
  /** Spelled `player` in REST. */
  | 'player'
  /** Spelled `playlist` in REST. */
  | 'playlist'
  /** Spelled `rtmp` in REST. */
  | 'rtmp'
  /** Spelled `rtmpe` in REST. */
  | 'rtmpe'
  /** Spelled `rtmps` in REST. */
  | 'rtmps'
  /** Spelled `rtp` in REST. */
  | 'rtp'
  /** Spelled `rtsp` in REST. */
  | 'rtsp'
  /** Spelled `rtsp2` in REST. */
  | 'rtsp2'
  /** Spelled `rtsps` in REST. */
  | 'rtsps'
  /** Spelled `rtsp-udp` in REST. */
  | 'rtsp-udp'
  /** Spelled `shoutcast` in REST. */
  | 'shoutcast'
  /** Spelled `shoutcasts` in REST. */
  | 'shoutcasts'
  /** Spelled `srt` in REST. */
  | 'srt'
  /** Spelled `st2110` in REST. */
  | 'st2110'
  /** Spelled `timeshift` in REST. */
  | 'timeshift'
  /** Spelled `transponder` in REST. */
  | 'transponder'
  /** Spelled `tshttp` in REST. */
  | 'tshttp'
  /** Spelled `tshttps` in REST. */
  | 'tshttps'
  /** Spelled `tsssl` in REST. */
  | 'tsssl'
  /** Spelled `tstcp` in REST. */
  | 'tstcp'
  /** Spelled `udp` in REST. */
  | 'udp'
  /** Spelled `udp1` in REST. */
  | 'udp1'
  /** Spelled `udp2` in REST. */
  | 'udp2'
  /** Spelled `udp3` in REST. */
  | 'udp3'
  /** Spelled `v4l` in REST. */
  | 'v4l'
  /** Spelled `v4l2` in REST. */
  | 'v4l2'
  /** Spelled `webrtc` in REST. */
  | 'webrtc';

/** What one node shall run. */
export type ProvisionedStreams = {
  readonly __typename?: 'ProvisionedStreams';
  /** The streams as a JSON array of REST documents. Null when the version is known. */
  readonly documents?: Maybe<Scalars['JSONText']['output']>;
  /** True for a node that fetches streams of others when somebody wants to play them. */
  readonly isRestreamer: Scalars['Boolean']['output'];
  /** Where the page lies. Null when the version is known. */
  readonly pageInfo?: Maybe<PageInfo>;
  /** Streams that match, on all pages. Null when the version is known. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /** When something of it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The same in milliseconds since 1970. */
  readonly updatedAtMs: Scalars['SafeInt']['output'];
  /** Changes whenever anything of the answer may have changed. */
  readonly version: Scalars['String']['output'];
};

/** A destination a stream is sent to. The scheme of `url` decides the kind, and with it which members apply. */
export type Push = {
  readonly __typename?: 'Push';
  /** Constant bitrate to send at. In kbit/s. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Null: not set. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** A note for people, without effect and of any length. Such as `This is a test push`. Null: not set. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** How long connecting may take. In seconds. Null: not set. */
  readonly connectTimeout?: Maybe<Scalars['Int']['output']>;
  /** True deinterlaces. For kinds `decklink`, `dektec`. Null: not set. */
  readonly deinterlace?: Maybe<Scalars['Boolean']['output']>;
  /** True switches it off. Null: not set. */
  readonly disabled?: Maybe<Scalars['Boolean']['output']>;
  /** Domain that the RTMP request names. For kinds `rtmp`. Such as `officialdomain.com`. Null: not set. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** Threads of decoding. For kinds `decklink`, `dektec`. Null: not set. */
  readonly dthreads?: Maybe<Scalars['Int']['output']>;
  /** Encoder that the RTMP request names. For kinds `rtmp`. Such as `Lavf57`. Null: not set. */
  readonly encoder?: Maybe<Scalars['String']['output']>;
  /** True refuses peers that do not encrypt. For kinds `srt`. Null: not set. */
  readonly enforcedencryption?: Maybe<Scalars['Boolean']['output']>;
  /** True locks the card to an external reference. For kinds `dektec`. Null: not set. */
  readonly genlock?: Maybe<Scalars['Boolean']['output']>;
  /** How long packets may arrive late. In milliseconds. For kinds `srt`. Null: not set. */
  readonly latency?: Maybe<Scalars['Float']['output']>;
  /** How long unsent data is kept when the connection closes. In seconds. For kinds `srt`. Null: not set. */
  readonly linger?: Maybe<Scalars['Int']['output']>;
  /** Oldest SRT version accepted of the peer. For kinds `srt`. Such as `1.1.0`. Null: not set. */
  readonly minversion?: Maybe<Scalars['String']['output']>;
  /** How AC-3 audio is signalled in MPEG-TS. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Null: not set. */
  readonly mpegtsAc3?: Maybe<MpegtsAc3Mode>;
  /** True lets programs on the same machine receive the multicast. For kinds `srt`, `udp`. Null: not set. */
  readonly multicastLoop?: Maybe<Scalars['Boolean']['output']>;
  /** Passphrase of SRT encryption. A secret. For kinds `srt`. Such as `9876543210`. Null: not set. */
  readonly passphrase?: Maybe<Scalars['String']['output']>;
  /** PIDs to send. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Null: not set. */
  readonly pids?: Maybe<MpegtsPids>;
  /** Offset of the picture against the reference. For kinds `dektec`. Null: not set. */
  readonly pixelOffset?: Maybe<Scalars['Int']['output']>;
  /** The programme number. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Null: not set. */
  readonly pnr?: Maybe<Scalars['Int']['output']>;
  /**
   * Name of the provider to announce. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Such as `My provider name`. Null:
   * not set.
   */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** How often the destination is tried before it is given up. Null: not set. */
  readonly retryLimit?: Maybe<Scalars['Int']['output']>;
  /** Pause before the destination is tried again. In seconds. Null: not set. */
  readonly retryTimeout?: Maybe<Scalars['Int']['output']>;
  /** How the picture is fitted to the card. For kinds `decklink`, `dektec`. Null: not set. */
  readonly scale?: Maybe<Scalars['String']['output']>;
  /**
   * Name of the service to announce. For kinds `dektec_asi`, `rtmp`, `srt`, `tshttp`, `udp`. Such as `My service name`.
   * Null: not set.
   */
  readonly service?: Maybe<Scalars['String']['output']>;
  /** True sends only while no other source sends to the same address. For kinds `srt`, `udp`. Null: not set. */
  readonly standby?: Maybe<Scalars['Boolean']['output']>;
  /** How the push runs. Null: not known. */
  readonly stats?: Maybe<PushStats>;
  /**
   * Stream id of SRT, which tells the peer what is wanted. For kinds `srt`. Such as `#!::r=my-stream,m=publish`. Null:
   * not set.
   */
  readonly streamid?: Maybe<Scalars['String']['output']>;
  /** How long the destination may be silent. In seconds. Null: not set. */
  readonly timeout?: Maybe<Scalars['Int']['output']>;
  /** Where the stream is sent. */
  readonly url: Scalars['String']['output'];
  /** Bitrate of video. In kbit/s. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Null: not set. */
  readonly vb?: Maybe<Scalars['SafeInt']['output']>;
  /** Lines of the blanking interval to fill. For kinds `decklink`, `dektec`. Null: not set. */
  readonly vbiLines?: Maybe<ReadonlyArray<VbiLines>>;
  /** SRT version told to the peer. For kinds `srt`. Such as `1.3.0`. Null: not set. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** Video mode of the card. For kinds `decklink`, `dektec`. Null: not set. */
  readonly videoFormat?: Maybe<Scalars['String']['output']>;
  /** Factor of loudness. For kinds `decklink`, `dektec`. Null: not set. */
  readonly volume?: Maybe<Scalars['Float']['output']>;
};

/** A change to `Push`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PushPatch = {
  /** Constant bitrate to send at. In kbit/s. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. */
  readonly bitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** A note for people, without effect and of any length. Such as `This is a test push`. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** How long connecting may take. In seconds. */
  readonly connectTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** True deinterlaces. For kinds `decklink`, `dektec`. */
  readonly deinterlace?: InputMaybe<Scalars['Boolean']['input']>;
  /** True switches it off. */
  readonly disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Domain that the RTMP request names. For kinds `rtmp`. Such as `officialdomain.com`. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** Threads of decoding. For kinds `decklink`, `dektec`. */
  readonly dthreads?: InputMaybe<Scalars['Int']['input']>;
  /** Encoder that the RTMP request names. For kinds `rtmp`. Such as `Lavf57`. */
  readonly encoder?: InputMaybe<Scalars['String']['input']>;
  /** True refuses peers that do not encrypt. For kinds `srt`. */
  readonly enforcedencryption?: InputMaybe<Scalars['Boolean']['input']>;
  /** True locks the card to an external reference. For kinds `dektec`. */
  readonly genlock?: InputMaybe<Scalars['Boolean']['input']>;
  /** How long packets may arrive late. In milliseconds. For kinds `srt`. */
  readonly latency?: InputMaybe<Scalars['Float']['input']>;
  /** How long unsent data is kept when the connection closes. In seconds. For kinds `srt`. */
  readonly linger?: InputMaybe<Scalars['Int']['input']>;
  /** Oldest SRT version accepted of the peer. For kinds `srt`. Such as `1.1.0`. */
  readonly minversion?: InputMaybe<Scalars['String']['input']>;
  /** How AC-3 audio is signalled in MPEG-TS. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. */
  readonly mpegtsAc3?: InputMaybe<MpegtsAc3Mode>;
  /** True lets programs on the same machine receive the multicast. For kinds `srt`, `udp`. */
  readonly multicastLoop?: InputMaybe<Scalars['Boolean']['input']>;
  /** Passphrase of SRT encryption. A secret. For kinds `srt`. Such as `9876543210`. */
  readonly passphrase?: InputMaybe<Scalars['String']['input']>;
  /** PIDs to send. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. */
  readonly pids?: InputMaybe<MpegtsPidsPatch>;
  /** Offset of the picture against the reference. For kinds `dektec`. */
  readonly pixelOffset?: InputMaybe<Scalars['Int']['input']>;
  /** The programme number. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. */
  readonly pnr?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the provider to announce. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Such as `My provider name`. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** How often the destination is tried before it is given up. */
  readonly retryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Pause before the destination is tried again. In seconds. */
  readonly retryTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** How the picture is fitted to the card. For kinds `decklink`, `dektec`. */
  readonly scale?: InputMaybe<Scalars['String']['input']>;
  /** Name of the service to announce. For kinds `dektec_asi`, `rtmp`, `srt`, `tshttp`, `udp`. Such as `My service name`. */
  readonly service?: InputMaybe<Scalars['String']['input']>;
  /** True sends only while no other source sends to the same address. For kinds `srt`, `udp`. */
  readonly standby?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stream id of SRT, which tells the peer what is wanted. For kinds `srt`. Such as `#!::r=my-stream,m=publish`. */
  readonly streamid?: InputMaybe<Scalars['String']['input']>;
  /** How long the destination may be silent. In seconds. */
  readonly timeout?: InputMaybe<Scalars['Int']['input']>;
  /** Where the stream is sent. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Bitrate of video. In kbit/s. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. */
  readonly vb?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Lines of the blanking interval to fill. For kinds `decklink`, `dektec`. */
  readonly vbiLines?: InputMaybe<ReadonlyArray<VbiLinesPatch>>;
  /** SRT version told to the peer. For kinds `srt`. Such as `1.3.0`. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
  /** Video mode of the card. For kinds `decklink`, `dektec`. */
  readonly videoFormat?: InputMaybe<Scalars['String']['input']>;
  /** Factor of loudness. For kinds `decklink`, `dektec`. */
  readonly volume?: InputMaybe<Scalars['Float']['input']>;
};

/** Counters of one PID that is sent. */
export type PushPidStats = {
  readonly __typename?: 'PushPidStats';
  /** Bitrate. In kbit/s. Null: not known. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** What it carries. Null: not known. */
  readonly content?: Maybe<FrameContent>;
  /** How often decoding timestamps went back. Null: not known. */
  readonly errorsDtsGoesBackward?: Maybe<Scalars['SafeInt']['output']>;
  /** How often decoding timestamps jumped ahead. Null: not known. */
  readonly errorsDtsJumpsForward?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the PID had nothing to send. Null: not known. */
  readonly errorsPidOff?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames at the start that were ahead of time. Null: not known. */
  readonly errorsStartFutureDts?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames at the start that were late. Null: not known. */
  readonly errorsStartLateDts?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames of tracks that are not configured. Null: not known. */
  readonly errorsUnconfiguredQueue?: Maybe<Scalars['SafeInt']['output']>;
  /** Sent above the bitrate. In bytes. Null: not known. */
  readonly exceededBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames sent above the bitrate. Null: not known. */
  readonly exceededFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets of filling sent. Null: not known. */
  readonly fillerPackets?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Filling sent. In bytes. Null: not known.
   * @deprecated The API this comes from removes it in 25.11.
   */
  readonly fillers?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Filling sent. In bytes. Null: not known.
   * @deprecated The API this comes from removes it in 25.11.
   */
  readonly fillersBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Fullest buffer. In milliseconds. Null: not known. */
  readonly maxBuffer?: Maybe<Scalars['Float']['output']>;
  /** Emptiest buffer. In milliseconds. Null: not known. */
  readonly minBuffer?: Maybe<Scalars['Float']['output']>;
  /** Packets so far. Null: not known. */
  readonly packets?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Payload sent. In bytes. Null: not known.
   * @deprecated The API this comes from removes it in 25.11.
   */
  readonly payload?: Maybe<Scalars['SafeInt']['output']>;
  /** Payload sent. In bytes. Null: not known. */
  readonly payloadBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** The PID. Null: not known. */
  readonly pid?: Maybe<Scalars['Int']['output']>;
  /** The programme number. Null: not known. */
  readonly pnr?: Maybe<Scalars['Int']['output']>;
  /**
   * Packets of stuffing sent. Null: not known.
   * @deprecated The API this comes from removes it in 25.11.
   */
  readonly stuffing?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets of stuffing sent. Null: not known. */
  readonly stuffingPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Left out to keep the bitrate. In bytes. Null: not known. */
  readonly trimmedBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames left out to keep the bitrate. Null: not known. */
  readonly trimmedFrames?: Maybe<Scalars['SafeInt']['output']>;
};

/** How a push runs. */
export type PushStats = {
  readonly __typename?: 'PushStats';
  /** Sent so far. In bytes. Null: not known. */
  readonly bytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Encoded so far. In bytes. Null: not known. */
  readonly encodedBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 401. Null: not known. */
  readonly errors401?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 403. Null: not known. */
  readonly errors403?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 404. Null: not known. */
  readonly errors404?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 409. Null: not known. */
  readonly errors409?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 500. Null: not known. */
  readonly errors500?: Maybe<Scalars['SafeInt']['output']>;
  /** Audio frames that could not be decoded. Null: not known. */
  readonly errorsAudioFrameDecode?: Maybe<Scalars['SafeInt']['output']>;
  /** Connections lost. Null: not known. */
  readonly errorsConnectionLost?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the buffer of the card ran over. Null: not known. */
  readonly errorsDeviceBufferOverflow?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the card could not be opened. Null: not known. */
  readonly errorsDeviceNotOpened?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames dropped. Null: not known. */
  readonly errorsDroppedFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** Segments dropped. Null: not known. */
  readonly errorsDroppedSegments?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the destination could not be found. Null: not known. */
  readonly errorsNoDestination?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the destination refused the credentials. Null: not known. */
  readonly errorsNotAuthorized?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the destination redirected too often. Null: not known. */
  readonly errorsRedirectLimit?: Maybe<Scalars['SafeInt']['output']>;
  /** Stops because the destination was too slow. Null: not known. */
  readonly errorsStopOverloaded?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors of TLS. Null: not known. */
  readonly errorsTls?: Maybe<Scalars['SafeInt']['output']>;
  /** Video frames that could not be decoded. Null: not known. */
  readonly errorsVideoFrameDecode?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames sent so far. Null: not known. */
  readonly frames?: Maybe<Scalars['SafeInt']['output']>;
  /** Whether the card is locked to its reference. Null: not known. */
  readonly genlockStatus?: Maybe<GenlockStatus>;
  /** The reference of the card. Null: not known. */
  readonly genrefStatus?: Maybe<GenrefStatus>;
  /** When it was opened. Null: not known. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `openedAt` in milliseconds since 1970. */
  readonly openedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Each PID of MPEG-TS. Null: not known. */
  readonly pids?: Maybe<ReadonlyArray<PushPidStats>>;
  /** Times the queue of the push ran over. Null: not known. */
  readonly pusherQueueExhaustedCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Restarts of the push. Null: not known. */
  readonly pusherRestarts?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets sent again. Null: not known. */
  readonly resentPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Segments sent so far. Null: not known. */
  readonly segments?: Maybe<Scalars['SafeInt']['output']>;
  /** Whether a push on standby sends. Null: not known. */
  readonly standbyStatus?: Maybe<PusherStandbyStatus>;
  /** How the push is doing. Such as `starting`. Null: not known. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * Filling sent outside of tracks. In bytes. Null: not known.
   * @deprecated The API this comes from removes it in 26.03.
   */
  readonly sysFillersBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Tables sent. In bytes. Null: not known. */
  readonly sysPayloadBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets of stuffing sent outside of tracks. Null: not known. */
  readonly sysStuffingPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Where the stream is sent. Null: not known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Whether a push on standby sends. */
export type PusherStandbyStatus =
  /** It sends. */
  | 'active'
  /** Another source sends. */
  | 'waiting';

export type Query = {
  readonly __typename?: 'Query';
  /** One agent. Null when there is none, or none the viewer may see. */
  readonly agent?: Maybe<Agent>;
  /** Agents, by id with the largest first unless sorted otherwise. */
  readonly agents: AgentConnection;
  /** One auth backend. Null when there is none. */
  readonly authBackend?: Maybe<AuthBackend>;
  /** Auth backends, by name unless sorted otherwise. */
  readonly authBackends: AuthBackendConnection;
  /**
   * Decides whether somebody may play a stream. Media servers ask it for each session, without credentials.
   *
   * Errors: BAD_USER_INPUT with the parameter.
   */
  readonly authorizePlay: PlayAuthorization;
  /** Names of the archives that streams and media servers refer to, in order. */
  readonly dvrs: ClusterDvrConnection;
  /**
   * The layouts that would come of saving a stream so; changes nothing. Exactly one of `input` and `patch`. A stream that does not exist, or
   * that the viewer may not see, is taken for a new one.
   *
   * Errors: BAD_USER_INPUT with the path of the member, LAYOUTER_DISABLED.
   */
  readonly previewStreamLayout: StreamLayoutPreview;
  /**
   * The layouts that would come of saving streams so; changes nothing. Exactly one of `items` and `patches`. Streams that do not exist,
   * or that the viewer may not see, are taken for new ones.
   *
   * Errors: BAD_USER_INPUT with a path that begins with the index of the item, LAYOUTER_DISABLED.
   */
  readonly previewStreamLayouts: StreamLayoutPreview;
  /**
   * The streams that a node shall run, as it is told them. Null: there is no such node.
   *
   * Either the whole truth or an error: a stream that is missing here is stopped. Errors: UNAVAILABLE; FORBIDDEN for other nodes.
   */
  readonly provisionedStreams?: Maybe<ProvisionedStreams>;
  /** Name of the stream that an SRT port leads to. Null: none, or there is no such node. Errors: UNAVAILABLE; FORBIDDEN for other nodes. */
  readonly srtPortStream?: Maybe<Scalars['String']['output']>;
  /** One stream. Null when there is none, or none the viewer may see. */
  readonly stream?: Maybe<Stream>;
  /** Streams, by name unless sorted otherwise; by `updatedAt` when asked for what was updated after a moment. */
  readonly streams: StreamConnection;
  /** One zone. Null when there is none. */
  readonly zone?: Maybe<Zone>;
  /** Zones, by name unless sorted otherwise. */
  readonly zones: ZoneConnection;
};


export type QueryAgentArgs = {
  id: Scalars['String']['input'];
};


export type QueryAgentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AgentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<AgentSort>>;
  users?: InputMaybe<AgentUsersFilter>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type QueryAuthBackendArgs = {
  name: Scalars['String']['input'];
};


export type QueryAuthBackendsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AuthBackendFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<AuthBackendSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type QueryAuthorizePlayArgs = {
  request: PlayRequest;
};


export type QueryDvrsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type QueryPreviewStreamLayoutArgs = {
  api?: InputMaybe<RestApi>;
  input?: InputMaybe<StreamPatch>;
  name: Scalars['String']['input'];
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type QueryPreviewStreamLayoutsArgs = {
  items?: InputMaybe<ReadonlyArray<PreviewStreamItem>>;
  patches?: InputMaybe<Scalars['JSONText']['input']>;
};


export type QueryProvisionedStreamsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hostname: Scalars['String']['input'];
  knownVersions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QuerySrtPortStreamArgs = {
  hostname: Scalars['String']['input'];
  mode: SrtPortMode;
  port: Scalars['Int']['input'];
};


export type QueryStreamArgs = {
  name: Scalars['String']['input'];
};


export type QueryStreamsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  api?: InputMaybe<RestApi>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<StreamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeIngestHistory?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<StreamSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
  zones?: InputMaybe<StreamZonesFilter>;
};


export type QueryZoneArgs = {
  name: Scalars['String']['input'];
};


export type QueryZonesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<ZoneSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** How the bitrate is kept. */
export type RcMethod =
  /** Constant. */
  | 'cbr'
  /** Constant, in two passes. */
  | 'cbr2pass'
  /** Variable. */
  | 'vbr';

/** What `rebootCamera` answers. */
export type RebootCameraPayload = {
  readonly __typename?: 'RebootCameraPayload';
  /** Name of the stream. */
  readonly name: Scalars['String']['output'];
};

/** Whose REST API a document is read or written by. */
export type RestApi =
  /** Central. */
  | 'central'
  /** Watcher Admin, which has members of its own, and lacks others. */
  | 'watcher-admin';

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

/** One agent to save. */
export type SaveAgentItem = {
  /** The `version` the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  readonly id: Scalars['String']['input'];
  /** Members to change; null removes a member. */
  readonly input?: InputMaybe<AgentPatch>;
  /** The same as JSON text of a merge patch. */
  readonly patch?: InputMaybe<Scalars['JSONText']['input']>;
  /** True starts from an empty document. */
  readonly reset?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `saveAgent` answers. */
export type SaveAgentPayload = {
  readonly __typename?: 'SaveAgentPayload';
  /** The agent as saved. */
  readonly agent: Agent;
  /** The key made for a new agent, shown only here. Null when the agent existed, or was given a key. */
  readonly key?: Maybe<Scalars['String']['output']>;
};

/** How the saving of one item ended. */
export type SaveAgentResult = {
  readonly __typename?: 'SaveAgentResult';
  /** The agent as saved. Null when it failed. */
  readonly agent?: Maybe<Agent>;
  /** Why it failed. Null when it was saved. */
  readonly error?: Maybe<ItemError>;
  /** Id of the agent. */
  readonly id: Scalars['String']['output'];
  /** The key made for a new agent, shown only here. Null when the agent existed, was given a key, or failed. */
  readonly key?: Maybe<Scalars['String']['output']>;
};

/** What `saveAgents` answers. */
export type SaveAgentsPayload = {
  readonly __typename?: 'SaveAgentsPayload';
  /** One result for each item, in the order of the items. */
  readonly results: ReadonlyArray<SaveAgentResult>;
};

/** What `saveAuthBackend` answers. */
export type SaveAuthBackendPayload = {
  readonly __typename?: 'SaveAuthBackendPayload';
  /** The auth backend as saved. */
  readonly authBackend: AuthBackend;
};

/** What `saveCameraAccess` answers. */
export type SaveCameraAccessPayload = {
  readonly __typename?: 'SaveCameraAccessPayload';
  /** How the camera is entered from now on. */
  readonly access: CameraAccess;
  /** Name of the stream. */
  readonly name: Scalars['String']['output'];
};

/** What `saveCameraConfig` answers. */
export type SaveCameraConfigPayload = {
  readonly __typename?: 'SaveCameraConfigPayload';
  /** All settings, as the camera tells them after the change. */
  readonly config: CameraConfig;
  /** Name of the stream. */
  readonly name: Scalars['String']['output'];
};

/** One stream to save. */
export type SaveStreamItem = {
  /** The `version` the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** Members to change; null removes a member. */
  readonly input?: InputMaybe<StreamPatch>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The same as JSON text of a merge patch. */
  readonly patch?: InputMaybe<Scalars['JSONText']['input']>;
  /** True starts from an empty configuration. */
  readonly reset?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `saveStream` answers. */
export type SaveStreamPayload = {
  readonly __typename?: 'SaveStreamPayload';
  /** The stream as saved. */
  readonly stream: Stream;
};

/** How the saving of one item ended. */
export type SaveStreamResult = {
  readonly __typename?: 'SaveStreamResult';
  /** Why it failed. Null when it was saved. */
  readonly error?: Maybe<ItemError>;
  /** Name of the stream. */
  readonly name: Scalars['String']['output'];
  /** The stream as saved. Null when it failed. */
  readonly stream?: Maybe<Stream>;
};

/** What `saveStreamsAtomically` answers. */
export type SaveStreamsAtomicallyPayload = {
  readonly __typename?: 'SaveStreamsAtomicallyPayload';
  /** The streams as saved, one for each item. */
  readonly streams: ReadonlyArray<Stream>;
};

/** What `saveStreams` answers. */
export type SaveStreamsPayload = {
  readonly __typename?: 'SaveStreamsPayload';
  /** One result for each item, in the order of the items. */
  readonly results: ReadonlyArray<SaveStreamResult>;
};

/** What `saveZone` answers. */
export type SaveZonePayload = {
  readonly __typename?: 'SaveZonePayload';
  /** The zone as saved. */
  readonly zone: Zone;
};

/** What `setAgentLayouts` answers. */
export type SetAgentLayoutsPayload = {
  readonly __typename?: 'SetAgentLayoutsPayload';
  /** The agents as placed, in no promised order. */
  readonly agents: ReadonlyArray<Agent>;
  /** Ids of agents that were left as they are, because streams use them. */
  readonly skipped: ReadonlyArray<Scalars['String']['output']>;
};

/** What `setStreamLayouts` answers. */
export type SetStreamLayoutsPayload = {
  readonly __typename?: 'SetStreamLayoutsPayload';
  /** The streams as placed, in no promised order. */
  readonly streams: ReadonlyArray<Stream>;
};

/** What `setStreamZones` answers. */
export type SetStreamZonesPayload = {
  readonly __typename?: 'SetStreamZonesPayload';
  /** The streams, in the order given. */
  readonly streams: ReadonlyArray<Stream>;
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

/** How SRT connections are accepted. */
export type SrtConfig = {
  readonly __typename?: 'SrtConfig';
  /** True refuses peers that do not encrypt. Null: not set. */
  readonly enforcedencryption?: Maybe<Scalars['Boolean']['output']>;
  /** How long packets may arrive late. In milliseconds. Null: not set. */
  readonly latency?: Maybe<Scalars['Float']['output']>;
  /** How long unsent data is kept when the connection closes. In seconds. Null: not set. */
  readonly linger?: Maybe<Scalars['Int']['output']>;
  /** Oldest SRT version accepted of the peer. Such as `1.1.0`. Null: not set. */
  readonly minversion?: Maybe<Scalars['String']['output']>;
  /** Passphrase of SRT encryption. A secret. Such as `9876543210`. Null: not set. */
  readonly passphrase?: Maybe<Scalars['String']['output']>;
  /** UDP port, or an address with a port. Null: not set. */
  readonly port?: Maybe<Scalars['IntOrString']['output']>;
  /** Stream id of SRT, which tells the peer what is wanted. Such as `#!::r=my-stream,m=publish`. Null: not set. */
  readonly streamid?: Maybe<Scalars['String']['output']>;
  /** How long a connection may be silent; `false` for ever. In seconds. Null: not set. */
  readonly timeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** SRT version told to the peer. Such as `1.3.0`. Null: not set. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** Tests of the members of `SrtConfig`. All given tests must hold. */
export type SrtConfigFilter = {
  /** Test of `enforcedencryption`. */
  readonly enforcedencryption?: InputMaybe<BooleanFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `latency`. In milliseconds. */
  readonly latency?: InputMaybe<FloatFilter>;
  /** Test of `linger`. In seconds. */
  readonly linger?: InputMaybe<IntFilter>;
  /** Test of `minversion`. */
  readonly minversion?: InputMaybe<StringFilter>;
  /** Test of `passphrase`. */
  readonly passphrase?: InputMaybe<StringFilter>;
  /** Test of `port`. */
  readonly port?: InputMaybe<IntOrStringFilter>;
  /** Test of `streamid`. */
  readonly streamid?: InputMaybe<StringFilter>;
  /** Test of `timeout`. In seconds. */
  readonly timeout?: InputMaybe<BooleanOrIntFilter>;
  /** Test of `version`. */
  readonly version?: InputMaybe<StringFilter>;
};

/** A change to `SrtConfig`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type SrtConfigPatch = {
  /** True refuses peers that do not encrypt. */
  readonly enforcedencryption?: InputMaybe<Scalars['Boolean']['input']>;
  /** How long packets may arrive late. In milliseconds. */
  readonly latency?: InputMaybe<Scalars['Float']['input']>;
  /** How long unsent data is kept when the connection closes. In seconds. */
  readonly linger?: InputMaybe<Scalars['Int']['input']>;
  /** Oldest SRT version accepted of the peer. Such as `1.1.0`. */
  readonly minversion?: InputMaybe<Scalars['String']['input']>;
  /** Passphrase of SRT encryption. A secret. Such as `9876543210`. */
  readonly passphrase?: InputMaybe<Scalars['String']['input']>;
  /** UDP port, or an address with a port. */
  readonly port?: InputMaybe<Scalars['IntOrString']['input']>;
  /** Stream id of SRT, which tells the peer what is wanted. Such as `#!::r=my-stream,m=publish`. */
  readonly streamid?: InputMaybe<Scalars['String']['input']>;
  /** How long a connection may be silent; `false` for ever. In seconds. */
  readonly timeout?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** SRT version told to the peer. Such as `1.3.0`. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** What the client of an SRT port wants. */
export type SrtPortMode =
  /** To play a stream. */
  | 'PLAY'
  /** To publish into a stream. */
  | 'PUBLISH';

/** A video stream of the cluster: its configuration, where it is placed, and how it runs. */
export type Stream = {
  readonly __typename?: 'Stream';
  /** True adds a variant without video to HLS. Null: not set. */
  readonly addAudioOnly?: Maybe<Scalars['Boolean']['output']>;
  /** The agent through which the first input that names one is reached. Null: none, or none the viewer may see. */
  readonly agent?: Maybe<Agent>;
  /** What is done with the sound of the camera. Null: not set. */
  readonly audio?: Maybe<StreamAudio>;
  /** How long audio may be missing before the source counts as lost. In seconds. Null: not set. */
  readonly audioTimeout?: Maybe<Scalars['Int']['output']>;
  /** Gaps of the recording shorter than this do not end an episode made from it. In seconds. At least 0. Null: not set. */
  readonly autogeneratedEpisodesCloseTimeout?: Maybe<Scalars['Int']['output']>;
  /** What is shown while no source works. Null: not set. */
  readonly backup?: Maybe<Backup>;
  /** The device behind the stream. Null only beside an error. */
  readonly camera?: Maybe<Camera>;
  /** True when video may be published into the camera. Null: not set. */
  readonly canPublish?: Maybe<Scalars['Boolean']['output']>;
  /** Length of a part of a segment, for low latency. In milliseconds. Null: not set. */
  readonly chunkDuration?: Maybe<Scalars['Int']['output']>;
  /** What the stream is expected to need. Null: not set. */
  readonly claims?: Maybe<StreamClaims>;
  /**
   * How long a stream that is not static goes on after its last viewer; `false` never stops it. In seconds. Null: not
   * set.
   */
  readonly clientsTimeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** A note for people, without effect and of any length. Such as `This is a test stream`. Null: not set. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The configuration as it is stored: what was saved, without statistics, layout and defaults. */
  readonly config: Scalars['JSONObject']['output'];
  /** What was written for the stream itself, before templates and defaults. Null: not known. */
  readonly configOnDisk?: Maybe<StreamConfigOnDisk>;
  /** Where the camera is. Null: not known. */
  readonly coordinates?: Maybe<Coordinates>;
  /** When the stream was made. Null: it was deleted meanwhile. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** `createdAt` in milliseconds since 1970. */
  readonly createdAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** True switches it off. Null: not set. */
  readonly disabled?: Maybe<Scalars['Boolean']['output']>;
  /** The document that REST answers for this stream. */
  readonly document: Scalars['JSONText']['output'];
  /** How content is encrypted. Null: not set. */
  readonly drm?: Maybe<Drm>;
  /** How bitmap DVB subtitles are turned into text. Null: not set. */
  readonly dvbocr?: Maybe<DvbocrMode>;
  /** How the stream is recorded. Null: not set. */
  readonly dvr?: Maybe<Dvr>;
  /** True passes the programme guide on. Null: not set. */
  readonly epgEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Identifier of the folder the camera lies in. Null: in none. */
  readonly folderId?: Maybe<Scalars['Int']['output']>;
  /** How the stream does, and why. One that runs on demand and that nobody watches is well without running. */
  readonly health: Health;
  /** How SCTE-35 markers appear in HLS playlists. Null: not set. */
  readonly hlsScte35?: Maybe<HlsScte35Mode>;
  /** What the sources are expected to carry. Null: not set. */
  readonly inputMediaInfo?: Maybe<InputMediaInfo>;
  /** Sources, tried in the order of their priority. Null: not set. */
  readonly inputs?: Maybe<ReadonlyArray<StreamInput>>;
  /** Key that signs the URLs of still pictures. Null: not set. */
  readonly jpegSnapshotSignKey?: Maybe<Scalars['String']['output']>;
  /** Labels by name, at most 10: properties that placement of streams on nodes matches. Null: not set. */
  readonly labels?: Maybe<Scalars['JSONObject']['output']>;
  /** Who changed the stream last, and when. Null: it was deleted meanwhile. */
  readonly lastChange?: Maybe<StreamLastChange>;
  /** When the latest episode on the stream began. Null: there is none. */
  readonly lastEpisodeAt?: Maybe<Scalars['DateTime']['output']>;
  /** `lastEpisodeAt` in milliseconds since 1970. */
  readonly lastEpisodeAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Which nodes the stream is placed on. Null: not set. */
  readonly layout?: Maybe<Layout>;
  /** Every layout the stream has had, the present one included, the latest first unless sorted otherwise. */
  readonly layoutHistory: LayoutConnection;
  /** True: the layouter never moves the stream. */
  readonly layoutPinned: Scalars['Boolean']['output'];
  /** Which nodes may have the camera. Null: not set. */
  readonly layoutRules?: Maybe<StreamLayoutRules>;
  /** The longest pause between two attempts to reach a source. In seconds. At least 1. Null: not set. */
  readonly maxRetryTimeout?: Maybe<Scalars['Int']['output']>;
  /**
   * Free texts by name. Null: not set.
   * @deprecated The API this comes from removes it in 23.12.
   */
  readonly meta?: Maybe<Scalars['JSONObject']['output']>;
  /** How AC-3 audio is signalled in MPEG-TS. Null: not set. */
  readonly mpegtsAc3?: Maybe<MpegtsAc3Mode>;
  /** PIDs of the MPEG-TS output. Null: not set. */
  readonly mpegtsPids?: Maybe<MpegtsPids>;
  /** The name of the stream, its key. May hold slashes and any Unicode. Such as `Decklink-Stream`. */
  readonly name: Scalars['String']['output'];
  /** Where the configuration came from. Null: not known. */
  readonly namedBy?: Maybe<NamedBy>;
  /** Streams are placed on nodes of the same namespace; at most 1000 bytes. Such as `example`. Null: not set. */
  readonly namespace?: Maybe<Scalars['String']['output']>;
  /** Who may watch. Null: not set. */
  readonly onPlay?: Maybe<AuthSpec>;
  /** Who may publish into the stream. Null: not set. */
  readonly onPublish?: Maybe<AuthSpec>;
  /** How the camera is reached by ONVIF. Null: not set. */
  readonly onvif?: Maybe<StreamOnvif>;
  /** The organization the stream belongs to. Null when it belongs to none. */
  readonly organization?: Maybe<Organization>;
  /** Id of the organization the stream belongs to. Null when it belongs to none. */
  readonly organizationId?: Maybe<Scalars['Int']['output']>;
  /** What is laid over the configuration, as it is stored; the stream shows what comes of both. Null: nothing. */
  readonly override?: Maybe<Scalars['JSONObject']['output']>;
  /** HTTP headers added to answers. Null: not set. */
  readonly playbackHeaders?: Maybe<ReadonlyArray<PlaybackHeaders>>;
  /** Where the stream stands in lists that people arrange. Null: not set. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Where the camera is, as an address. Null: not known. */
  readonly postalAddress?: Maybe<Scalars['String']['output']>;
  /** How much of the past a new viewer gets at once; `false` for none. In seconds. Null: not set. */
  readonly prepush?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** The preset the camera has its settings of. Null: it has none. */
  readonly preset?: Maybe<Preset>;
  /** Id of the preset. Null: the camera has none. */
  readonly presetId?: Maybe<Scalars['Int']['output']>;
  /** Protocols that viewers may use. Null: not set. */
  readonly protocols?: Maybe<PlayProtocols>;
  /**
   * Name of the provider, for MPEG-TS, at most 1000 bytes. Such as `SportsTV`. Null: not set.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Destinations that the stream is sent to. Null: not set. */
  readonly pushes?: Maybe<ReadonlyArray<Push>>;
  /** How often inputs of lower priority are tried while a better one runs. In seconds. Null: not set. */
  readonly recheckSecondaryInputsInterval?: Maybe<Scalars['Int']['output']>;
  /** Titles of the regions of `vision.detectors`, by id of region. Null: none has a title. */
  readonly regionTitles?: Maybe<Scalars['JSONObject']['output']>;
  /** How often a source is tried before it is given up. Null: not set. */
  readonly retryLimit?: Maybe<Scalars['Int']['output']>;
  /** Segments that a live playlist lists. Null: not set. */
  readonly segmentCount?: Maybe<Scalars['Int']['output']>;
  /** Length of a segment. In milliseconds. 1000 to 15000. Null: not set. */
  readonly segmentDuration?: Maybe<Scalars['Int']['output']>;
  /** How long a source may be silent before it counts as lost; `false` waits for ever. In seconds. Null: not set. */
  readonly sourceTimeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** A second way of publishing over SRT, with settings of its own. Null: not set. */
  readonly srt2Publish?: Maybe<SrtConfig>;
  /** Playing the stream over SRT, through a port of its own. Null: not set. */
  readonly srtPlay?: Maybe<SrtConfig>;
  /**
   * True when a shared SRT port may lead to the stream. Null: not known.
   * @deprecated The API this comes from removes it in 24.06.
   */
  readonly srtPortResolve?: Maybe<Scalars['Boolean']['output']>;
  /** Publishing into the stream over SRT. Null: not set. */
  readonly srtPublish?: Maybe<SrtConfig>;
  /** True keeps the stream running; false starts it with the first viewer. Null: not set. */
  readonly static?: Maybe<Scalars['Boolean']['output']>;
  /** How the stream runs. Null: not known. */
  readonly stats?: Maybe<StreamStats>;
  /** Name of the template that fills in what the stream does not set. Such as `sports-hd`. Null: not set. */
  readonly template?: Maybe<Scalars['String']['output']>;
  /** How still pictures are made. Null: not set. */
  readonly thumbnails?: Maybe<Thumbnails>;
  /** A title for people, at most 1000 bytes. Such as `Hockey channel`. Null: not set. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** How the stream is transcoded. Null: not set. */
  readonly transcoder?: Maybe<Transcoder>;
  /** Transport of WebRTC media. Null: not set. */
  readonly transport?: Maybe<WebrtcTransport>;
  /** When it last changed; strictly increasing within its collection. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** `updatedAt` in milliseconds since 1970. */
  readonly updatedAtMs: Scalars['SafeInt']['output'];
  /** What segment URLs in playlists begin with; `false` leaves them relative. Null: not set. */
  readonly urlPrefix?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Changes with every write of this stream, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
  /** How long video may be missing before the source counts as lost. In seconds. Null: not set. */
  readonly videoTimeout?: Maybe<Scalars['Int']['output']>;
  /** What is recognized in the picture. Null: not set. */
  readonly vision?: Maybe<Vision>;
  /** How WebRTC adapts to the viewer's network. Null: not set. */
  readonly webrtcAbr?: Maybe<WebrtcAbr>;
};


/** A video stream of the cluster: its configuration, where it is placed, and how it runs. */
export type StreamDocumentArgs = {
  api?: InputMaybe<RestApi>;
  includeIngestHistory?: InputMaybe<Scalars['Boolean']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A video stream of the cluster: its configuration, where it is placed, and how it runs. */
export type StreamLayoutHistoryArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** What is done with the sound of a camera. */
export type StreamAudio = {
  readonly __typename?: 'StreamAudio';
  /** True when the camera has no sound. Null: not set. */
  readonly disabled?: Maybe<Scalars['Boolean']['output']>;
  /** The codec that sound is transcoded to. Null: it is not. */
  readonly transcodeAudioCodec?: Maybe<Scalars['String']['output']>;
};

/** A change to `StreamAudio`. Only what is given changes, null removes a member. */
export type StreamAudioPatch = {
  /** True when the camera has no sound. */
  readonly disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The codec that sound is transcoded to. */
  readonly transcodeAudioCodec?: InputMaybe<Scalars['String']['input']>;
};

/** One event of `streamChanges`. */
export type StreamChange = {
  readonly __typename?: 'StreamChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Name of the stream. Null for SNAPSHOT_END and RESET. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The stream as it is now. Null for DELETE, SNAPSHOT_END and RESET. */
  readonly node?: Maybe<Stream>;
};

/** What a stream is expected to need, for placing it before it has run. */
export type StreamClaims = {
  readonly __typename?: 'StreamClaims';
  /** Expected bitrate. In kbit/s. Null: not set. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
};

/** Tests of the members of `StreamClaims`. All given tests must hold. */
export type StreamClaimsFilter = {
  /** Test of `bitrate`. In kbit/s. */
  readonly bitrate?: InputMaybe<SafeIntFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A change to `StreamClaims`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type StreamClaimsPatch = {
  /** Expected bitrate. In kbit/s. */
  readonly bitrate?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** The part of a stream's configuration that was written for the stream itself, before templates and defaults. */
export type StreamConfigOnDisk = {
  readonly __typename?: 'StreamConfigOnDisk';
  /** True adds a variant without video to HLS. Null: not known. */
  readonly addAudioOnly?: Maybe<Scalars['Boolean']['output']>;
  /** How long audio may be missing before the source counts as lost. In seconds. Null: not known. */
  readonly audioTimeout?: Maybe<Scalars['SafeInt']['output']>;
  /** What is shown while no source works. Null: not known. */
  readonly backup?: Maybe<Backup>;
  /** Length of a part of a segment, for low latency. In milliseconds. Null: not known. */
  readonly chunkDuration?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * How long a stream that is not static goes on after its last viewer; `false` never stops it. In seconds. Null: not
   * known.
   */
  readonly clientsTimeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** A note for people, without effect and of any length. Such as `This is a test stream`. Null: not known. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** True switches it off. Null: not known. */
  readonly disabled?: Maybe<Scalars['Boolean']['output']>;
  /** How content is encrypted. Null: not known. */
  readonly drm?: Maybe<Drm>;
  /** How bitmap DVB subtitles are turned into text. Null: not known. */
  readonly dvbocr?: Maybe<DvbocrMode>;
  /** How the stream is recorded. Null: not known. */
  readonly dvr?: Maybe<Dvr>;
  /** True passes the programme guide on. Null: not known. */
  readonly epgEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** How SCTE-35 markers appear in HLS playlists. Null: not known. */
  readonly hlsScte35?: Maybe<HlsScte35Mode>;
  /** What the sources are expected to carry. Null: not known. */
  readonly inputMediaInfo?: Maybe<InputMediaInfo>;
  /** Sources, tried in the order of their priority. Null: not known. */
  readonly inputs?: Maybe<ReadonlyArray<StreamInput>>;
  /** Key that signs the URLs of still pictures. Null: not known. */
  readonly jpegSnapshotSignKey?: Maybe<Scalars['String']['output']>;
  /** Labels by name, at most 10: properties that placement of streams on nodes matches. Null: not known. */
  readonly labels?: Maybe<Scalars['JSONObject']['output']>;
  /** The longest pause between two attempts to reach a source. In seconds. At least 1. Null: not known. */
  readonly maxRetryTimeout?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Free texts by name. Null: not known.
   * @deprecated The API this comes from removes it in 23.12.
   */
  readonly meta?: Maybe<Scalars['JSONObject']['output']>;
  /** How AC-3 audio is signalled in MPEG-TS. Null: not known. */
  readonly mpegtsAc3?: Maybe<MpegtsAc3Mode>;
  /** PIDs of the MPEG-TS output. Null: not known. */
  readonly mpegtsPids?: Maybe<MpegtsPids>;
  /** The name of the stream. Such as `Decklink-Stream`. Null: not known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where the configuration came from. Null: not known. */
  readonly namedBy?: Maybe<NamedBy>;
  /** Who may watch. Null: not known. */
  readonly onPlay?: Maybe<AuthSpec>;
  /** Who may publish into the stream. Null: not known. */
  readonly onPublish?: Maybe<AuthSpec>;
  /** HTTP headers added to answers. Null: not known. */
  readonly playbackHeaders?: Maybe<ReadonlyArray<PlaybackHeaders>>;
  /** Where the stream stands in lists that people arrange. Null: not known. */
  readonly position?: Maybe<Scalars['SafeInt']['output']>;
  /** How much of the past a new viewer gets at once; `false` for none. In seconds. Null: not known. */
  readonly prepush?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** Protocols that viewers may use. Null: not known. */
  readonly protocols?: Maybe<PlayProtocols>;
  /**
   * Name of the provider, for MPEG-TS. Such as `SportsTV`. Null: not known.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Destinations that the stream is sent to. Null: not known. */
  readonly pushes?: Maybe<ReadonlyArray<Push>>;
  /** How often inputs of lower priority are tried while a better one runs. In seconds. Null: not known. */
  readonly recheckSecondaryInputsInterval?: Maybe<Scalars['SafeInt']['output']>;
  /** How often a source is tried before it is given up. Null: not known. */
  readonly retryLimit?: Maybe<Scalars['SafeInt']['output']>;
  /** Segments that a live playlist lists. Null: not known. */
  readonly segmentCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Length of a segment. In milliseconds. 1000 to 15000. Null: not known. */
  readonly segmentDuration?: Maybe<Scalars['SafeInt']['output']>;
  /** How long a source may be silent before it counts as lost; `false` waits for ever. In seconds. Null: not known. */
  readonly sourceTimeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** A second way of publishing over SRT, with settings of its own. Null: not known. */
  readonly srt2Publish?: Maybe<SrtConfig>;
  /** Playing the stream over SRT, through a port of its own. Null: not known. */
  readonly srtPlay?: Maybe<SrtConfig>;
  /**
   * True when a shared SRT port may lead to the stream. Null: not known.
   * @deprecated The API this comes from removes it in 24.06.
   */
  readonly srtPortResolve?: Maybe<Scalars['Boolean']['output']>;
  /** Publishing into the stream over SRT. Null: not known. */
  readonly srtPublish?: Maybe<SrtConfig>;
  /** True keeps the stream running; false starts it with the first viewer. Null: not known. */
  readonly static?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the template that fills in what the stream does not set. Such as `sports-hd`. Null: not known. */
  readonly template?: Maybe<Scalars['String']['output']>;
  /** How still pictures are made. Null: not known. */
  readonly thumbnails?: Maybe<Thumbnails>;
  /** A title for people. Such as `Hockey channel`. Null: not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** How the stream is transcoded. Null: not known. */
  readonly transcoder?: Maybe<Transcoder>;
  /** Transport of WebRTC media. Null: not known. */
  readonly transport?: Maybe<WebrtcTransport>;
  /** What segment URLs in playlists begin with; `false` leaves them relative. Null: not known. */
  readonly urlPrefix?: Maybe<Scalars['BooleanOrString']['output']>;
  /** How long video may be missing before the source counts as lost. In seconds. Null: not known. */
  readonly videoTimeout?: Maybe<Scalars['SafeInt']['output']>;
  /** What is recognized in the picture. Null: not known. */
  readonly vision?: Maybe<Vision>;
  /** How WebRTC adapts to the viewer's network. Null: not known. */
  readonly webrtcAbr?: Maybe<WebrtcAbr>;
};

/** Tests of the members of `StreamConfigOnDisk`. All given tests must hold. */
export type StreamConfigOnDiskFilter = {
  /** Test of `addAudioOnly`. */
  readonly addAudioOnly?: InputMaybe<BooleanFilter>;
  /** Test of `audioTimeout`. In seconds. */
  readonly audioTimeout?: InputMaybe<SafeIntFilter>;
  /** Test of `backup`. */
  readonly backup?: InputMaybe<BackupFilter>;
  /** Test of `chunkDuration`. In milliseconds. */
  readonly chunkDuration?: InputMaybe<SafeIntFilter>;
  /** Test of `clientsTimeout`. In seconds. */
  readonly clientsTimeout?: InputMaybe<BooleanOrIntFilter>;
  /** Test of `comment`. */
  readonly comment?: InputMaybe<StringFilter>;
  /** Test of `disabled`. */
  readonly disabled?: InputMaybe<BooleanFilter>;
  /** Test of `drm`. */
  readonly drm?: InputMaybe<DrmFilter>;
  /** Test of `dvbocr`. */
  readonly dvbocr?: InputMaybe<DvbocrModeFilter>;
  /** Test of `dvr`. */
  readonly dvr?: InputMaybe<DvrFilter>;
  /** Test of `epgEnabled`. */
  readonly epgEnabled?: InputMaybe<BooleanFilter>;
  /** Test of `hlsScte35`. */
  readonly hlsScte35?: InputMaybe<HlsScte35ModeFilter>;
  /** Test of `inputMediaInfo`. */
  readonly inputMediaInfo?: InputMaybe<InputMediaInfoFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `jpegSnapshotSignKey`. */
  readonly jpegSnapshotSignKey?: InputMaybe<StringFilter>;
  /** Test of `labels`. */
  readonly labels?: InputMaybe<ReadonlyArray<MapEntryFilter>>;
  /** Test of `maxRetryTimeout`. In seconds. */
  readonly maxRetryTimeout?: InputMaybe<SafeIntFilter>;
  /** Test of `meta`. */
  readonly meta?: InputMaybe<ReadonlyArray<MapEntryFilter>>;
  /** Test of `mpegtsAc3`. */
  readonly mpegtsAc3?: InputMaybe<MpegtsAc3ModeFilter>;
  /** Test of `mpegtsPids`. */
  readonly mpegtsPids?: InputMaybe<MpegtsPidsFilter>;
  /** Test of `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** Test of `namedBy`. */
  readonly namedBy?: InputMaybe<NamedByFilter>;
  /** Test of `onPlay`. */
  readonly onPlay?: InputMaybe<AuthSpecFilter>;
  /** Test of `onPublish`. */
  readonly onPublish?: InputMaybe<AuthSpecFilter>;
  /** Test of `position`. */
  readonly position?: InputMaybe<SafeIntFilter>;
  /** Test of `prepush`. In seconds. */
  readonly prepush?: InputMaybe<BooleanOrIntFilter>;
  /** Test of `protocols`. */
  readonly protocols?: InputMaybe<PlayProtocolsFilter>;
  /** Test of `provider`. */
  readonly provider?: InputMaybe<StringFilter>;
  /** Test of `recheckSecondaryInputsInterval`. In seconds. */
  readonly recheckSecondaryInputsInterval?: InputMaybe<SafeIntFilter>;
  /** Test of `retryLimit`. */
  readonly retryLimit?: InputMaybe<SafeIntFilter>;
  /** Test of `segmentCount`. */
  readonly segmentCount?: InputMaybe<SafeIntFilter>;
  /** Test of `segmentDuration`. In milliseconds. */
  readonly segmentDuration?: InputMaybe<SafeIntFilter>;
  /** Test of `sourceTimeout`. In seconds. */
  readonly sourceTimeout?: InputMaybe<BooleanOrIntFilter>;
  /** Test of `srt2Publish`. */
  readonly srt2Publish?: InputMaybe<SrtConfigFilter>;
  /** Test of `srtPlay`. */
  readonly srtPlay?: InputMaybe<SrtConfigFilter>;
  /** Test of `srtPortResolve`. */
  readonly srtPortResolve?: InputMaybe<BooleanFilter>;
  /** Test of `srtPublish`. */
  readonly srtPublish?: InputMaybe<SrtConfigFilter>;
  /** Test of `static`. */
  readonly static?: InputMaybe<BooleanFilter>;
  /** Test of `template`. */
  readonly template?: InputMaybe<StringFilter>;
  /** Test of `thumbnails`. */
  readonly thumbnails?: InputMaybe<ThumbnailsFilter>;
  /** Test of `title`. */
  readonly title?: InputMaybe<StringFilter>;
  /** Test of `transcoder`. */
  readonly transcoder?: InputMaybe<TranscoderFilter>;
  /** Test of `transport`. */
  readonly transport?: InputMaybe<WebrtcTransportFilter>;
  /** Test of `urlPrefix`. */
  readonly urlPrefix?: InputMaybe<BooleanOrStringFilter>;
  /** Test of `videoTimeout`. In seconds. */
  readonly videoTimeout?: InputMaybe<SafeIntFilter>;
  /** Test of `vision`. */
  readonly vision?: InputMaybe<VisionFilter>;
  /** Test of `webrtcAbr`. */
  readonly webrtcAbr?: InputMaybe<WebrtcAbrFilter>;
};

/** A page of streams. */
export type StreamConnection = {
  readonly __typename?: 'StreamConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The streams with their cursors. */
  readonly edges: ReadonlyArray<StreamEdge>;
  /** The streams alone. */
  readonly nodes: ReadonlyArray<Stream>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Streams that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** A stream in a page. */
export type StreamEdge = {
  readonly __typename?: 'StreamEdge';
  /** Position of the stream, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The stream. */
  readonly node: Stream;
};

/** Settings of one camera. Only what is given changes, null removes a member. */
export type StreamEditInput = {
  /** How the camera is recorded. */
  readonly dvr?: InputMaybe<DvrPatch>;
  /** Which nodes may have the camera. */
  readonly layoutRules?: InputMaybe<StreamLayoutRulesPatch>;
  /** Name of the stream, which must exist. */
  readonly name: Scalars['String']['input'];
  /** The preset the camera shall have its settings of. */
  readonly presetId?: InputMaybe<Scalars['Int']['input']>;
};

/** Which rows of `Stream` to return. All given tests must hold. */
export type StreamFilter = {
  /** Test of `addAudioOnly`. */
  readonly addAudioOnly?: InputMaybe<BooleanFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<StreamFilter>>;
  /** Test of `audioTimeout`. In seconds. */
  readonly audioTimeout?: InputMaybe<IntFilter>;
  /** Test of `autogeneratedEpisodesCloseTimeout`. In seconds. */
  readonly autogeneratedEpisodesCloseTimeout?: InputMaybe<IntFilter>;
  /** Test of `backup`. */
  readonly backup?: InputMaybe<BackupFilter>;
  /** Test of `chunkDuration`. In milliseconds. */
  readonly chunkDuration?: InputMaybe<IntFilter>;
  /** Test of `claims`. */
  readonly claims?: InputMaybe<StreamClaimsFilter>;
  /** Test of `clientsTimeout`. In seconds. */
  readonly clientsTimeout?: InputMaybe<BooleanOrIntFilter>;
  /** Test of `comment`. */
  readonly comment?: InputMaybe<StringFilter>;
  /** Test of `configOnDisk`. */
  readonly configOnDisk?: InputMaybe<StreamConfigOnDiskFilter>;
  /** Test of `createdAt`. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Test of `disabled`. */
  readonly disabled?: InputMaybe<BooleanFilter>;
  /** Test of `drm`. */
  readonly drm?: InputMaybe<DrmFilter>;
  /** Test of `dvbocr`. */
  readonly dvbocr?: InputMaybe<DvbocrModeFilter>;
  /** Test of `dvr`. */
  readonly dvr?: InputMaybe<DvrFilter>;
  /** Test of `epgEnabled`. */
  readonly epgEnabled?: InputMaybe<BooleanFilter>;
  /** Test of `folderId`. */
  readonly folderId?: InputMaybe<IntFilter>;
  /** Test of `hlsScte35`. */
  readonly hlsScte35?: InputMaybe<HlsScte35ModeFilter>;
  /** Test of `inputMediaInfo`. */
  readonly inputMediaInfo?: InputMaybe<InputMediaInfoFilter>;
  /** Test of `jpegSnapshotSignKey`. */
  readonly jpegSnapshotSignKey?: InputMaybe<StringFilter>;
  /** Test of `labels`. */
  readonly labels?: InputMaybe<ReadonlyArray<MapEntryFilter>>;
  /** Test of `lastEpisodeAt`. */
  readonly lastEpisodeAt?: InputMaybe<DateTimeFilter>;
  /** Test of `layout`. */
  readonly layout?: InputMaybe<LayoutFilter>;
  /** Test of `maxRetryTimeout`. In seconds. */
  readonly maxRetryTimeout?: InputMaybe<IntFilter>;
  /** Test of `meta`. */
  readonly meta?: InputMaybe<ReadonlyArray<MapEntryFilter>>;
  /** Test of `mpegtsAc3`. */
  readonly mpegtsAc3?: InputMaybe<MpegtsAc3ModeFilter>;
  /** Test of `mpegtsPids`. */
  readonly mpegtsPids?: InputMaybe<MpegtsPidsFilter>;
  /** Test of `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** Test of `namedBy`. */
  readonly namedBy?: InputMaybe<NamedByFilter>;
  /** Test of `namespace`. */
  readonly namespace?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<StreamFilter>;
  /** Test of `onPlay`. */
  readonly onPlay?: InputMaybe<AuthSpecFilter>;
  /** Test of `onPublish`. */
  readonly onPublish?: InputMaybe<AuthSpecFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<StreamFilter>>;
  /** Test of `organizationId`. */
  readonly organizationId?: InputMaybe<IntFilter>;
  /** Test of `position`. */
  readonly position?: InputMaybe<IntFilter>;
  /** Test of `postalAddress`. */
  readonly postalAddress?: InputMaybe<StringFilter>;
  /** Test of `prepush`. In seconds. */
  readonly prepush?: InputMaybe<BooleanOrIntFilter>;
  /** Test of `presetId`. */
  readonly presetId?: InputMaybe<IntFilter>;
  /** Test of `protocols`. */
  readonly protocols?: InputMaybe<PlayProtocolsFilter>;
  /** Test of `provider`. */
  readonly provider?: InputMaybe<StringFilter>;
  /** Test of `recheckSecondaryInputsInterval`. In seconds. */
  readonly recheckSecondaryInputsInterval?: InputMaybe<IntFilter>;
  /** Test of `retryLimit`. */
  readonly retryLimit?: InputMaybe<IntFilter>;
  /** Test of `segmentCount`. */
  readonly segmentCount?: InputMaybe<IntFilter>;
  /** Test of `segmentDuration`. In milliseconds. */
  readonly segmentDuration?: InputMaybe<IntFilter>;
  /** Test of `sourceTimeout`. In seconds. */
  readonly sourceTimeout?: InputMaybe<BooleanOrIntFilter>;
  /** Test of `srt2Publish`. */
  readonly srt2Publish?: InputMaybe<SrtConfigFilter>;
  /** Test of `srtPlay`. */
  readonly srtPlay?: InputMaybe<SrtConfigFilter>;
  /** Test of `srtPortResolve`. */
  readonly srtPortResolve?: InputMaybe<BooleanFilter>;
  /** Test of `srtPublish`. */
  readonly srtPublish?: InputMaybe<SrtConfigFilter>;
  /** Test of `static`. */
  readonly static?: InputMaybe<BooleanFilter>;
  /** Test of `stats`. */
  readonly stats?: InputMaybe<StreamStatsFilter>;
  /** Test of `template`. */
  readonly template?: InputMaybe<StringFilter>;
  /** Test of `thumbnails`. */
  readonly thumbnails?: InputMaybe<ThumbnailsFilter>;
  /** Test of `title`. */
  readonly title?: InputMaybe<StringFilter>;
  /** Test of `transcoder`. */
  readonly transcoder?: InputMaybe<TranscoderFilter>;
  /** Test of `transport`. */
  readonly transport?: InputMaybe<WebrtcTransportFilter>;
  /** Test of `updatedAt`. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `updatedAtMs`. */
  readonly updatedAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `urlPrefix`. */
  readonly urlPrefix?: InputMaybe<BooleanOrStringFilter>;
  /** Test of `videoTimeout`. In seconds. */
  readonly videoTimeout?: InputMaybe<IntFilter>;
  /** Test of `vision`. */
  readonly vision?: InputMaybe<VisionFilter>;
  /** Test of `webrtcAbr`. */
  readonly webrtcAbr?: InputMaybe<WebrtcAbrFilter>;
};

/** A source of a stream. The scheme of `url` decides the kind, and with it which members apply. */
export type StreamInput = {
  readonly __typename?: 'StreamInput';
  /** Correction of the estimated bandwidth. For kinds `publish`. Null: not set. */
  readonly abrCorrection?: Maybe<Scalars['Int']['output']>;
  /** Measurements before the bitrate is changed. For kinds `publish`. Null: not set. */
  readonly abrCycles?: Maybe<Scalars['Int']['output']>;
  /** Level of debugging output of bitrate adaptation. For kinds `publish`. Null: not set. */
  readonly abrDebug?: Maybe<Scalars['Int']['output']>;
  /** Loss in percent below which the bitrate rises. For kinds `publish`. Null: not set. */
  readonly abrLossLower?: Maybe<Scalars['Float']['output']>;
  /** Loss in percent above which the bitrate falls. For kinds `publish`. Null: not set. */
  readonly abrLossUpper?: Maybe<Scalars['Float']['output']>;
  /** Highest bitrate in kbit/s asked of the publisher. For kinds `publish`. Null: not set. */
  readonly abrMaxBitrate?: Maybe<Scalars['Int']['output']>;
  /** Algorithm of bitrate adaptation. For kinds `publish`. Null: not set. */
  readonly abrMode?: Maybe<Scalars['Int']['output']>;
  /** Factor by which the bitrate falls. For kinds `publish`. Null: not set. */
  readonly abrStepdown?: Maybe<Scalars['Float']['output']>;
  /** Step by which the bitrate rises. For kinds `publish`. Null: not set. */
  readonly abrStepup?: Maybe<Scalars['Int']['output']>;
  /** Audio connector of the card. For kinds `decklink`. Such as `microphone`. Null: not set. */
  readonly ainput?: Maybe<Scalars['String']['output']>;
  /** Condition under which the source may be used. Null: not set. */
  readonly allowIf?: Maybe<Scalars['String']['output']>;
  /** Clock that timestamps of audio are taken from. One of `video`, `ref`, `1`, `3`. For kinds `decklink`. Null: not set. */
  readonly apts?: Maybe<Scalars['IntOrString']['output']>;
  /**
   * Shift of audio against video. In milliseconds. For kinds `mixer`. Null: not set.
   * @deprecated The API this comes from removes it in 23.09.
   */
  readonly audioAdd?: Maybe<Scalars['Float']['output']>;
  /** Bitrate of audio. In kbit/s. For kinds `h323`. Null: not set. */
  readonly audioBitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Sound device. For kinds `v4l`. Such as `plughw:1,0`. Null: not set. */
  readonly audioDevice?: Maybe<Scalars['String']['output']>;
  /** How long audio may be missing before the source counts as lost. In seconds. Null: not set. */
  readonly audioTimeout?: Maybe<Scalars['Int']['output']>;
  /** Processor core that the reader is bound to. For kinds `st2110`. Null: not set. */
  readonly bindToCore?: Maybe<Scalars['Int']['output']>;
  /** Bitrate of the picture made here. In kbit/s. For kinds `fake`, `mosaic`. Null: not set. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Closed captions to pass on: language by channel. For kinds `copy`, `file`, `hls`, `m4f`, `m4s`, `mpts`, `spts`,
   * `srt`, `tshttp`. Null: not set.
   */
  readonly closedCaptions?: Maybe<Scalars['JSONObject']['output']>;
  /** A note for people, without effect and of any length. Such as `This is a test input`. Null: not set. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** Calls that may be open at the same time. For kinds `h323`. Null: not set. */
  readonly connections?: Maybe<Scalars['Int']['output']>;
  /** Condition under which the source may not be used. Null: not set. */
  readonly denyIf?: Maybe<Scalars['String']['output']>;
  /** True refuses peers that do not encrypt. For kinds `srt`. Null: not set. */
  readonly enforcedencryption?: Maybe<Scalars['Boolean']['output']>;
  /** Seconds without a frame after which the source counts as lost. Null: not set. */
  readonly framesTimeout?: Maybe<Scalars['Int']['output']>;
  /** HTTP headers sent to the source, by name. Null: not set. */
  readonly headers?: Maybe<Scalars['JSONObject']['output']>;
  /** Height of the picture in pixels. For kinds `fake`, `st2110`. Null: not set. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Identifier in H.323. For kinds `h323`. Null: not set. */
  readonly id?: Maybe<Scalars['String']['output']>;
  /** Language by track, where the source does not tell. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. Null: not set. */
  readonly languages?: Maybe<Scalars['JSONObject']['output']>;
  /** How long packets may arrive late. In milliseconds. For kinds `srt`. Null: not set. */
  readonly latency?: Maybe<Scalars['Float']['output']>;
  /** How long unsent data is kept when the connection closes. In seconds. For kinds `srt`. Null: not set. */
  readonly linger?: Maybe<Scalars['Int']['output']>;
  /** The longest pause between two attempts to reach a source. In seconds. At least 1. Null: not set. */
  readonly maxRetryTimeout?: Maybe<Scalars['Int']['output']>;
  /** Lowest bitrate in kbit/s asked of the publisher. For kinds `publish`. Null: not set. */
  readonly minBitrate?: Maybe<Scalars['Int']['output']>;
  /** Oldest SRT version accepted of the peer. For kinds `srt`. Such as `1.1.0`. Null: not set. */
  readonly minversion?: Maybe<Scalars['String']['output']>;
  /** What a mixer takes of its sources. For kinds `mixer`. Null: not set. */
  readonly mixerStrategy?: Maybe<StreamInputMixerMixerStrategy>;
  /** Video mode of the card. For kinds `decklink`. Such as `4d30`. Null: not set. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** Pause in seconds before a source without viewers is tried again. Null: not set. */
  readonly noClientsReconnectDelay?: Maybe<Scalars['Int']['output']>;
  /** What is done with audio. Null: not set. */
  readonly outputAudio?: Maybe<OutputAudio>;
  /** Page that the RTMP request names. For kinds `rtmp`. Such as `http://somehost/sample.html`. Null: not set. */
  readonly pageUrl?: Maybe<Scalars['String']['output']>;
  /** Passphrase of SRT encryption. A secret. For kinds `srt`. Such as `9876543210`. Null: not set. */
  readonly passphrase?: Maybe<Scalars['String']['output']>;
  /** PIDs to take; others are dropped. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. Null: not set. */
  readonly pids?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Pixel format of the card. For kinds `decklink`, `dektec`. Null: not set. */
  readonly pixel?: Maybe<StreamInputPixel>;
  /**
   * Video codec asked of the publisher. For kinds `publish`. Such as `av1`. Null: not set.
   * @deprecated The API this comes from removes it in 24.11.
   */
  readonly preferCodec?: Maybe<Scalars['String']['output']>;
  /** Video codec asked of the publisher. For kinds `publish`. Such as `av1`. Null: not set. */
  readonly preferVideoCodec?: Maybe<Scalars['String']['output']>;
  /** Which source is preferred: the lowest number. Null: not set. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** Programmes to take; others are dropped. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. Null: not set. */
  readonly programs?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Clock that timestamps are taken from. For kinds `dektec`. Null: not set. */
  readonly ptsSource?: Maybe<StreamInputDektecPtsSource>;
  /** Transport of RTP. For kinds `rtsp`. Null: not set. */
  readonly rtp?: Maybe<Scalars['String']['output']>;
  /** Aspect ratio of the picture. For kinds `decklink`, `dektec`. Such as `16:9`. Null: not set. */
  readonly sar?: Maybe<Scalars['String']['output']>;
  /**
   * True passes SCTE-35 markers on. For kinds `dektec`, `file`, `hls`, `mpts`, `publish`, `spts`, `srt`, `tshttp`. Null:
   * not set.
   */
  readonly scte35?: Maybe<Scalars['Boolean']['output']>;
  /** Size of the shared memory in bytes. For kinds `frip`. Null: not set. */
  readonly shmemSize?: Maybe<Scalars['Int']['output']>;
  /** True uses playlists that no longer change. For kinds `hls`. Null: not set. */
  readonly skipStalledCheck?: Maybe<Scalars['Boolean']['output']>;
  /** Folder of the socket. For kinds `frip`. Such as `tmp`. Null: not set. */
  readonly socketDir?: Maybe<Scalars['String']['output']>;
  /** How long a source may be silent before it counts as lost; `false` waits for ever. In seconds. Null: not set. */
  readonly sourceTimeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** How the source runs. Null: not known. */
  readonly stats?: Maybe<StreamInputStats>;
  /**
   * Stream id of SRT, which tells the peer what is wanted. For kinds `srt`. Such as `#!::r=my-stream,m=publish`. Null:
   * not set.
   */
  readonly streamid?: Maybe<Scalars['String']['output']>;
  /**
   * What is done with subtitles. For kinds `file`, `hls`, `mpts`, `publish`, `spts`, `srt`, `tshttp`. Null: not set.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly subtitles?: Maybe<StreamInputSubtitles>;
  /** Player that the RTMP request names. For kinds `rtmp`. Such as `file://C:/FlvPlayer.swf`. Null: not set. */
  readonly swfUrl?: Maybe<Scalars['String']['output']>;
  /** How the sources of a mixer are aligned. For kinds `mixer`. Such as `dts`. Null: not set. */
  readonly sync?: Maybe<Scalars['String']['output']>;
  /**
   * Application URL that the RTMP request names. For kinds `rtmp`. Such as `rtmp://localhost:1935/testapp/instance1`.
   * Null: not set.
   */
  readonly tcUrl?: Maybe<Scalars['String']['output']>;
  /** Silence in seconds after which the connection is closed. Null: not set. */
  readonly timeout?: Maybe<Scalars['Int']['output']>;
  /** Transport of WebRTC media. For kinds `publish`. Null: not set. */
  readonly transport?: Maybe<WebrtcTransport>;
  /** Teletext pages to take. For kinds `decklink`, `dektec`, `v4l`. Null: not set. */
  readonly ttxtDescriptors?: Maybe<ReadonlyArray<TtxtDescriptors>>;
  /** Where the source is; the scheme decides its kind. Such as `fake://fake`. */
  readonly url: Scalars['String']['output'];
  /** The `User-Agent` header. Null: not set. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
  /** True logs what is found in the blanking interval. For kinds `decklink`, `dektec`, `v4l`. Null: not set. */
  readonly vbiDebug?: Maybe<Scalars['Boolean']['output']>;
  /** Device of the blanking interval. For kinds `v4l`. Such as `/dev/vbi`. Null: not set. */
  readonly vbiDevice?: Maybe<Scalars['String']['output']>;
  /** Threshold for reading the blanking interval. For kinds `decklink`, `v4l`. Null: not set. */
  readonly vbiThreshold?: Maybe<Scalars['Int']['output']>;
  /** SRT version told to the peer. For kinds `srt`. Such as `1.3.0`. Null: not set. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** The agent through which the source is reached. Null: not set. */
  readonly via?: Maybe<Scalars['String']['output']>;
  /** Bitrate of video. In kbit/s. For kinds `h323`. Null: not set. */
  readonly videoBitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Video device. For kinds `v4l`. Such as `/dev/video0`. Null: not set. */
  readonly videoDevice?: Maybe<Scalars['String']['output']>;
  /** How long video may be missing before the source counts as lost. In seconds. Null: not set. */
  readonly videoTimeout?: Maybe<Scalars['Int']['output']>;
  /** Video connector of the card. For kinds `decklink`. Such as `hdmi`. Null: not set. */
  readonly vinput?: Maybe<Scalars['String']['output']>;
  /** Clock that timestamps of video are taken from. One of `audio`, `ref`, `2`, `3`. For kinds `decklink`. Null: not set. */
  readonly vpts?: Maybe<Scalars['IntOrString']['output']>;
  /** True waits for the clock of RTCP before the first frame. For kinds `rtsp`. Null: not set. */
  readonly waitRtcp?: Maybe<Scalars['Boolean']['output']>;
  /** True adapts the bitrate of the publisher to the network. For kinds `publish`. Null: not set. */
  readonly webrtcAbr?: Maybe<Scalars['Boolean']['output']>;
  /** Width of the picture in pixels. For kinds `fake`, `st2110`. Null: not set. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** Clock that timestamps are taken from. */
export type StreamInputDektecPtsSource =
  /** Spelled `aligned` in REST. */
  | 'aligned'
  /** Spelled `sdi` in REST. */
  | 'sdi'
  /** Spelled `tod` in REST. */
  | 'tod'
  /** Spelled `us` in REST. */
  | 'us';

/** What a mixer takes of its sources. */
export type StreamInputMixerMixerStrategy =
  /** All tracks. */
  | 'all'
  /** The first video and the first audio track. */
  | 'first_video_audio';

/** A change to `StreamInput`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type StreamInputPatch = {
  /** Correction of the estimated bandwidth. For kinds `publish`. */
  readonly abrCorrection?: InputMaybe<Scalars['Int']['input']>;
  /** Measurements before the bitrate is changed. For kinds `publish`. */
  readonly abrCycles?: InputMaybe<Scalars['Int']['input']>;
  /** Level of debugging output of bitrate adaptation. For kinds `publish`. */
  readonly abrDebug?: InputMaybe<Scalars['Int']['input']>;
  /** Loss in percent below which the bitrate rises. For kinds `publish`. */
  readonly abrLossLower?: InputMaybe<Scalars['Float']['input']>;
  /** Loss in percent above which the bitrate falls. For kinds `publish`. */
  readonly abrLossUpper?: InputMaybe<Scalars['Float']['input']>;
  /** Highest bitrate in kbit/s asked of the publisher. For kinds `publish`. */
  readonly abrMaxBitrate?: InputMaybe<Scalars['Int']['input']>;
  /** Algorithm of bitrate adaptation. For kinds `publish`. */
  readonly abrMode?: InputMaybe<Scalars['Int']['input']>;
  /** Factor by which the bitrate falls. For kinds `publish`. */
  readonly abrStepdown?: InputMaybe<Scalars['Float']['input']>;
  /** Step by which the bitrate rises. For kinds `publish`. */
  readonly abrStepup?: InputMaybe<Scalars['Int']['input']>;
  /** Audio connector of the card. For kinds `decklink`. Such as `microphone`. */
  readonly ainput?: InputMaybe<Scalars['String']['input']>;
  /** Condition under which the source may be used. */
  readonly allowIf?: InputMaybe<Scalars['String']['input']>;
  /** Clock that timestamps of audio are taken from. One of `video`, `ref`, `1`, `3`. For kinds `decklink`. */
  readonly apts?: InputMaybe<Scalars['IntOrString']['input']>;
  /**
   * Shift of audio against video. In milliseconds. For kinds `mixer`.
   * @deprecated The API this comes from removes it in 23.09.
   */
  readonly audioAdd?: InputMaybe<Scalars['Float']['input']>;
  /** Bitrate of audio. In kbit/s. For kinds `h323`. */
  readonly audioBitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Sound device. For kinds `v4l`. Such as `plughw:1,0`. */
  readonly audioDevice?: InputMaybe<Scalars['String']['input']>;
  /** How long audio may be missing before the source counts as lost. In seconds. */
  readonly audioTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Processor core that the reader is bound to. For kinds `st2110`. */
  readonly bindToCore?: InputMaybe<Scalars['Int']['input']>;
  /** Bitrate of the picture made here. In kbit/s. For kinds `fake`, `mosaic`. */
  readonly bitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /**
   * Closed captions to pass on: language by channel. For kinds `copy`, `file`, `hls`, `m4f`, `m4s`, `mpts`, `spts`,
   * `srt`, `tshttp`.
   */
  readonly closedCaptions?: InputMaybe<Scalars['JSONObject']['input']>;
  /** A note for people, without effect and of any length. Such as `This is a test input`. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Calls that may be open at the same time. For kinds `h323`. */
  readonly connections?: InputMaybe<Scalars['Int']['input']>;
  /** Condition under which the source may not be used. */
  readonly denyIf?: InputMaybe<Scalars['String']['input']>;
  /** True refuses peers that do not encrypt. For kinds `srt`. */
  readonly enforcedencryption?: InputMaybe<Scalars['Boolean']['input']>;
  /** Seconds without a frame after which the source counts as lost. */
  readonly framesTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** HTTP headers sent to the source, by name. */
  readonly headers?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Height of the picture in pixels. For kinds `fake`, `st2110`. */
  readonly height?: InputMaybe<Scalars['Int']['input']>;
  /** Identifier in H.323. For kinds `h323`. */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** Language by track, where the source does not tell. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. */
  readonly languages?: InputMaybe<Scalars['JSONObject']['input']>;
  /** How long packets may arrive late. In milliseconds. For kinds `srt`. */
  readonly latency?: InputMaybe<Scalars['Float']['input']>;
  /** How long unsent data is kept when the connection closes. In seconds. For kinds `srt`. */
  readonly linger?: InputMaybe<Scalars['Int']['input']>;
  /** The longest pause between two attempts to reach a source. In seconds. At least 1. */
  readonly maxRetryTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Lowest bitrate in kbit/s asked of the publisher. For kinds `publish`. */
  readonly minBitrate?: InputMaybe<Scalars['Int']['input']>;
  /** Oldest SRT version accepted of the peer. For kinds `srt`. Such as `1.1.0`. */
  readonly minversion?: InputMaybe<Scalars['String']['input']>;
  /** What a mixer takes of its sources. For kinds `mixer`. */
  readonly mixerStrategy?: InputMaybe<StreamInputMixerMixerStrategy>;
  /** Video mode of the card. For kinds `decklink`. Such as `4d30`. */
  readonly mode?: InputMaybe<Scalars['String']['input']>;
  /** Pause in seconds before a source without viewers is tried again. */
  readonly noClientsReconnectDelay?: InputMaybe<Scalars['Int']['input']>;
  /** What is done with audio. */
  readonly outputAudio?: InputMaybe<OutputAudio>;
  /** Page that the RTMP request names. For kinds `rtmp`. Such as `http://somehost/sample.html`. */
  readonly pageUrl?: InputMaybe<Scalars['String']['input']>;
  /** Passphrase of SRT encryption. A secret. For kinds `srt`. Such as `9876543210`. */
  readonly passphrase?: InputMaybe<Scalars['String']['input']>;
  /** PIDs to take; others are dropped. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. */
  readonly pids?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Pixel format of the card. For kinds `decklink`, `dektec`. */
  readonly pixel?: InputMaybe<StreamInputPixel>;
  /**
   * Video codec asked of the publisher. For kinds `publish`. Such as `av1`.
   * @deprecated The API this comes from removes it in 24.11.
   */
  readonly preferCodec?: InputMaybe<Scalars['String']['input']>;
  /** Video codec asked of the publisher. For kinds `publish`. Such as `av1`. */
  readonly preferVideoCodec?: InputMaybe<Scalars['String']['input']>;
  /** Which source is preferred: the lowest number. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** Programmes to take; others are dropped. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. */
  readonly programs?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Clock that timestamps are taken from. For kinds `dektec`. */
  readonly ptsSource?: InputMaybe<StreamInputDektecPtsSource>;
  /** Transport of RTP. For kinds `rtsp`. */
  readonly rtp?: InputMaybe<Scalars['String']['input']>;
  /** Aspect ratio of the picture. For kinds `decklink`, `dektec`. Such as `16:9`. */
  readonly sar?: InputMaybe<Scalars['String']['input']>;
  /** True passes SCTE-35 markers on. For kinds `dektec`, `file`, `hls`, `mpts`, `publish`, `spts`, `srt`, `tshttp`. */
  readonly scte35?: InputMaybe<Scalars['Boolean']['input']>;
  /** Size of the shared memory in bytes. For kinds `frip`. */
  readonly shmemSize?: InputMaybe<Scalars['Int']['input']>;
  /** True uses playlists that no longer change. For kinds `hls`. */
  readonly skipStalledCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Folder of the socket. For kinds `frip`. Such as `tmp`. */
  readonly socketDir?: InputMaybe<Scalars['String']['input']>;
  /** How long a source may be silent before it counts as lost; `false` waits for ever. In seconds. */
  readonly sourceTimeout?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** Stream id of SRT, which tells the peer what is wanted. For kinds `srt`. Such as `#!::r=my-stream,m=publish`. */
  readonly streamid?: InputMaybe<Scalars['String']['input']>;
  /**
   * What is done with subtitles. For kinds `file`, `hls`, `mpts`, `publish`, `spts`, `srt`, `tshttp`.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly subtitles?: InputMaybe<StreamInputSubtitles>;
  /** Player that the RTMP request names. For kinds `rtmp`. Such as `file://C:/FlvPlayer.swf`. */
  readonly swfUrl?: InputMaybe<Scalars['String']['input']>;
  /** How the sources of a mixer are aligned. For kinds `mixer`. Such as `dts`. */
  readonly sync?: InputMaybe<Scalars['String']['input']>;
  /** Application URL that the RTMP request names. For kinds `rtmp`. Such as `rtmp://localhost:1935/testapp/instance1`. */
  readonly tcUrl?: InputMaybe<Scalars['String']['input']>;
  /** Silence in seconds after which the connection is closed. */
  readonly timeout?: InputMaybe<Scalars['Int']['input']>;
  /** Transport of WebRTC media. For kinds `publish`. */
  readonly transport?: InputMaybe<WebrtcTransport>;
  /** Teletext pages to take. For kinds `decklink`, `dektec`, `v4l`. */
  readonly ttxtDescriptors?: InputMaybe<ReadonlyArray<TtxtDescriptorsPatch>>;
  /** Where the source is; the scheme decides its kind. Such as `fake://fake`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** The `User-Agent` header. */
  readonly userAgent?: InputMaybe<Scalars['String']['input']>;
  /** True logs what is found in the blanking interval. For kinds `decklink`, `dektec`, `v4l`. */
  readonly vbiDebug?: InputMaybe<Scalars['Boolean']['input']>;
  /** Device of the blanking interval. For kinds `v4l`. Such as `/dev/vbi`. */
  readonly vbiDevice?: InputMaybe<Scalars['String']['input']>;
  /** Threshold for reading the blanking interval. For kinds `decklink`, `v4l`. */
  readonly vbiThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** SRT version told to the peer. For kinds `srt`. Such as `1.3.0`. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
  /** The agent through which the source is reached. */
  readonly via?: InputMaybe<Scalars['String']['input']>;
  /** Bitrate of video. In kbit/s. For kinds `h323`. */
  readonly videoBitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Video device. For kinds `v4l`. Such as `/dev/video0`. */
  readonly videoDevice?: InputMaybe<Scalars['String']['input']>;
  /** How long video may be missing before the source counts as lost. In seconds. */
  readonly videoTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Video connector of the card. For kinds `decklink`. Such as `hdmi`. */
  readonly vinput?: InputMaybe<Scalars['String']['input']>;
  /** Clock that timestamps of video are taken from. One of `audio`, `ref`, `2`, `3`. For kinds `decklink`. */
  readonly vpts?: InputMaybe<Scalars['IntOrString']['input']>;
  /** True waits for the clock of RTCP before the first frame. For kinds `rtsp`. */
  readonly waitRtcp?: InputMaybe<Scalars['Boolean']['input']>;
  /** True adapts the bitrate of the publisher to the network. For kinds `publish`. */
  readonly webrtcAbr?: InputMaybe<Scalars['Boolean']['input']>;
  /** Width of the picture in pixels. For kinds `fake`, `st2110`. */
  readonly width?: InputMaybe<Scalars['Int']['input']>;
};

/** Pixel format of a capture card. */
export type StreamInputPixel =
  /** Spelled `rgb8` in REST. */
  | 'rgb8'
  /** Spelled `rgb10` in REST. */
  | 'rgb10'
  /** Spelled `rgb12` in REST. */
  | 'rgb12'
  /** Spelled `yuv8` in REST. */
  | 'yuv8'
  /** Spelled `yuv10` in REST. */
  | 'yuv10'
  /** Spelled `8` in REST. */
  | 8
  /** Spelled `10` in REST. */
  | 10;

/** How a source runs, as the node reports it. */
export type StreamInputStats = {
  readonly __typename?: 'StreamInputStats';
  /** True for the source in use. Null: not known. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** Splice markers of advertisements received. Null: not known. */
  readonly adSplicesIngested?: Maybe<Scalars['SafeInt']['output']>;
  /** Splice markers of advertisements added. Null: not known. */
  readonly adSplicesInserted?: Maybe<Scalars['SafeInt']['output']>;
  /** The agent in between. Null: not known. */
  readonly agent?: Maybe<InputAgentStats>;
  /** Received so far. In bytes. Null: not known. */
  readonly bytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Written to the archive so far. In bytes. Null: not known. */
  readonly bytesDvr?: Maybe<Scalars['SafeInt']['output']>;
  /** True when the sources differ in codecs or resolution. Null: not known. */
  readonly divergentInputs?: Maybe<Scalars['Boolean']['output']>;
  /** What has been recorded. Null: not known. */
  readonly dvrInfo?: Maybe<DvrInfo>;
  /** Errors per second. Null: not known. */
  readonly errorRate?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors of all kinds. Null: not known. */
  readonly errors?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 403. Null: not known. */
  readonly errors403?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 404. Null: not known. */
  readonly errors404?: Maybe<Scalars['SafeInt']['output']>;
  /** Answers of status 500. Null: not known. */
  readonly errors500?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets or frames with a broken payload. Null: not known. */
  readonly errorsBrokenPayload?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the reader had to be restarted. Null: not known. */
  readonly errorsCrashed?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the decoder was reset. Null: not known. */
  readonly errorsDecoderReset?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the tracks ran apart. Null: not known. */
  readonly errorsDesync?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames dropped. Null: not known. */
  readonly errorsDroppedFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets lost. Null: not known. */
  readonly errorsLostPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the programme association was missing for too long. Null: not known. */
  readonly errorsTsPat?: Maybe<Scalars['SafeInt']['output']>;
  /** Times the programme was missing. Null: not known. */
  readonly errorsTsServiceLost?: Maybe<Scalars['SafeInt']['output']>;
  /** Restarts because timestamps stood still. Null: not known. */
  readonly errorsTsStuckRestarts?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames received so far. Null: not known. */
  readonly frames?: Maybe<Scalars['SafeInt']['output']>;
  /** How often another source was chosen. Null: not known. */
  readonly inputSwitches?: Maybe<Scalars['SafeInt']['output']>;
  /** Sources of lower priority that do not work. Null: not known. */
  readonly invalidSecondaryInputs?: Maybe<Scalars['SafeInt']['output']>;
  /** Address of the source. Such as `172.16.25.73`. Null: not known. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** What the media consists of. Null: not known. */
  readonly mediaInfo?: Maybe<MediaInfo>;
  /** How often the media changed its make-up. Null: not known. */
  readonly mediaInfoChanges?: Maybe<Scalars['SafeInt']['output']>;
  /** The camera's motion detector. Null: not known. */
  readonly motionDetector?: Maybe<InputMotionDetectorStats>;
  /** Time without any source. In seconds. Null: not known. */
  readonly numSecNoData?: Maybe<Scalars['SafeInt']['output']>;
  /** Time on the preferred source. In seconds. Null: not known. */
  readonly numSecOnPrimaryInput?: Maybe<Scalars['SafeInt']['output']>;
  /** Time on another source. In seconds. Null: not known. */
  readonly numSecOnSecondaryInput?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Events of an ONVIF camera. Null: not known.
   * @deprecated Use motionDetector.
   */
  readonly onvif?: Maybe<InputOnvifStats>;
  /** When it was opened. Null: not known. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `openedAt` in milliseconds since 1970. */
  readonly openedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Each PID of MPEG-TS. Null: not known. */
  readonly pids?: Maybe<ReadonlyArray<InputPidStats>>;
  /** Protocol in use. Null: not known. */
  readonly proto?: Maybe<Protocol>;
  /** Frames put back in order. Null: not known. */
  readonly reorderCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Corrections after the clock drifted. Null: not known. */
  readonly resyncCountDrift?: Maybe<Scalars['SafeInt']['output']>;
  /** Corrections after the clock jumped. Null: not known. */
  readonly resyncCountJump?: Maybe<Scalars['SafeInt']['output']>;
  /** Ordinary corrections of the clock. Null: not known. */
  readonly resyncCountNormal?: Maybe<Scalars['SafeInt']['output']>;
  /** Attempts to reach the source. Null: not known. */
  readonly retries?: Maybe<Scalars['SafeInt']['output']>;
  /** Each RTP channel. Null: not known. */
  readonly rtpChannels?: Maybe<ReadonlyArray<InputRtpStats>>;
  /** The SDI card. Null: not known. */
  readonly sdi?: Maybe<InputSdiStats>;
  /** The SRT connection. Null: not known. */
  readonly srt?: Maybe<InputSrtStats>;
  /**
   * How long ago the last frame came in; above 12,000 the stream no longer counts as alive. In milliseconds of media
   * time. Null: not known.
   */
  readonly tsDelay?: Maybe<Scalars['Float']['output']>;
  /** How long ago the last frame of each track came in. In milliseconds of media time. Null: not known. */
  readonly tsDelayPerTracks?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * Where the source is. Such as `udp://239.0.0.1:1234`. Null: not known.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The `User-Agent` header. Null: not known. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
  /** Sources of lower priority that work. Null: not known. */
  readonly validSecondaryInputs?: Maybe<Scalars['SafeInt']['output']>;
};

/** What is done with subtitles. */
export type StreamInputSubtitles =
  /** They are passed on. */
  | 'accept'
  /** They are dropped. */
  | 'drop'
  /** Text is added beside bitmaps. */
  | 'ocr_add'
  /** Text takes the place of bitmaps. */
  | 'ocr_replace';

/** The last change of a stream. */
export type StreamLastChange = {
  readonly __typename?: 'StreamLastChange';
  /** When it was. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** `createdAt` in milliseconds since 1970. */
  readonly createdAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** The user's login, or what else changed it, such as `master`. Null: not known. */
  readonly user?: Maybe<Scalars['String']['output']>;
};

/** Where to place one stream. What is not given stays as it is. */
export type StreamLayoutInput = {
  /** Host names of the nodes that shall keep copies of the archive; null for none. */
  readonly dvrBackupHostnames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Host name of the node that shall analyse the picture; null for none. */
  readonly inferenceHostname?: InputMaybe<Scalars['String']['input']>;
  /** Host name of the node that shall take the stream in; null for none. */
  readonly ingestHostname?: InputMaybe<Scalars['String']['input']>;
  /** Name of the stream. */
  readonly name: Scalars['String']['input'];
};

/** A layout that a stream has or would have. */
export type StreamLayoutItem = {
  readonly __typename?: 'StreamLayoutItem';
  /** Why the layout last changed. Null: not known. */
  readonly changeReason?: Maybe<LayoutChangeReason>;
  /** When the layout was made. Null: not known. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** `createdAt` in milliseconds since 1970. */
  readonly createdAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Host names of `dvrBackups`. Null: not known. */
  readonly dvrBackupHostnames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Nodes that keep a copy of the archive. Null: none. */
  readonly dvrBackups?: Maybe<ReadonlyArray<Streamer>>;
  /** Node the stream left because it failed, and may return to. Null: none. */
  readonly failoverFrom?: Maybe<Streamer>;
  /** Host name of `failoverFrom`. Null: not known. */
  readonly failoverFromHostname?: Maybe<Scalars['String']['output']>;
  /** Node that analyses the picture. Null: none. */
  readonly inference?: Maybe<Streamer>;
  /** Host name of `inference`. Null: not known. */
  readonly inferenceHostname?: Maybe<Scalars['String']['output']>;
  /** Node that takes the stream in. Null: none. */
  readonly ingest?: Maybe<Streamer>;
  /** The latest placements, at most 5. Loaded only when asked for. Null: not known. */
  readonly ingestHistory?: Maybe<ReadonlyArray<LayoutBase>>;
  /** Host name of `ingest`. Null: not known. */
  readonly ingestHostname?: Maybe<Scalars['String']['output']>;
  /** Name of the stream. Null: not known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** For each node considered, whether it fits and why not. Null: not known. */
  readonly nodeLayoutDecisions?: Maybe<ReadonlyArray<NodeLayoutDecision>>;
  /** Who made the layout. Null: not known. */
  readonly originator?: Maybe<LayoutOriginator>;
};

/** What would come of a change. */
export type StreamLayoutPreview = {
  readonly __typename?: 'StreamLayoutPreview';
  /** Layouts that would change. */
  readonly changes: ReadonlyArray<StreamLayoutItem>;
  /** The same as the JSON array that REST answers. */
  readonly documents: Scalars['JSONText']['output'];
};

/** Which nodes may have a camera, by zone. */
export type StreamLayoutRules = {
  readonly __typename?: 'StreamLayoutRules';
  /** Zones whose nodes come first. Null: no zone is preferred. */
  readonly preferredZones?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Zones whose nodes alone may have it. Null: those of every zone. */
  readonly requiredZones?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A change to `StreamLayoutRules`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type StreamLayoutRulesPatch = {
  /** Zones whose nodes come first. */
  readonly preferredZones?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Zones whose nodes alone may have it. */
  readonly requiredZones?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How a camera is reached by ONVIF. */
export type StreamOnvif = {
  readonly __typename?: 'StreamOnvif';
  /** True when the camera can be turned. Null: not known. */
  readonly ptz?: Maybe<Scalars['Boolean']['output']>;
  /** The URL of its ONVIF service. Null: not set. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A change to `StreamOnvif`. Only what is given changes, null removes a member. */
export type StreamOnvifPatch = {
  /** True when the camera can be turned. */
  readonly ptz?: InputMaybe<Scalars['Boolean']['input']>;
  /** The URL of its ONVIF service. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** A change to `Stream`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type StreamPatch = {
  /** True adds a variant without video to HLS. */
  readonly addAudioOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is done with the sound of the camera. */
  readonly audio?: InputMaybe<StreamAudioPatch>;
  /** How long audio may be missing before the source counts as lost. In seconds. */
  readonly audioTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Gaps of the recording shorter than this do not end an episode made from it. In seconds. At least 0. */
  readonly autogeneratedEpisodesCloseTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** What is shown while no source works. */
  readonly backup?: InputMaybe<BackupPatch>;
  /** True when video may be published into the camera. */
  readonly canPublish?: InputMaybe<Scalars['Boolean']['input']>;
  /** Length of a part of a segment, for low latency. In milliseconds. */
  readonly chunkDuration?: InputMaybe<Scalars['Int']['input']>;
  /** What the stream is expected to need. */
  readonly claims?: InputMaybe<StreamClaimsPatch>;
  /** How long a stream that is not static goes on after its last viewer; `false` never stops it. In seconds. */
  readonly clientsTimeout?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** A note for people, without effect and of any length. Such as `This is a test stream`. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Where the camera is. */
  readonly coordinates?: InputMaybe<CoordinatesPatch>;
  /** True switches it off. */
  readonly disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** How content is encrypted. */
  readonly drm?: InputMaybe<DrmPatch>;
  /** How bitmap DVB subtitles are turned into text. */
  readonly dvbocr?: InputMaybe<DvbocrMode>;
  /** How the stream is recorded. */
  readonly dvr?: InputMaybe<DvrPatch>;
  /** True passes the programme guide on. */
  readonly epgEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Identifier of the folder the camera lies in. */
  readonly folderId?: InputMaybe<Scalars['Int']['input']>;
  /** How SCTE-35 markers appear in HLS playlists. */
  readonly hlsScte35?: InputMaybe<HlsScte35Mode>;
  /** What the sources are expected to carry. */
  readonly inputMediaInfo?: InputMaybe<InputMediaInfoPatch>;
  /** Sources, tried in the order of their priority. */
  readonly inputs?: InputMaybe<ReadonlyArray<StreamInputPatch>>;
  /** Key that signs the URLs of still pictures. */
  readonly jpegSnapshotSignKey?: InputMaybe<Scalars['String']['input']>;
  /** Labels by name, at most 10: properties that placement of streams on nodes matches. */
  readonly labels?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Which nodes the stream is placed on. */
  readonly layout?: InputMaybe<LayoutPatch>;
  /** Which nodes may have the camera. */
  readonly layoutRules?: InputMaybe<StreamLayoutRulesPatch>;
  /** The longest pause between two attempts to reach a source. In seconds. At least 1. */
  readonly maxRetryTimeout?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Free texts by name.
   * @deprecated The API this comes from removes it in 23.12.
   */
  readonly meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** How AC-3 audio is signalled in MPEG-TS. */
  readonly mpegtsAc3?: InputMaybe<MpegtsAc3Mode>;
  /** PIDs of the MPEG-TS output. */
  readonly mpegtsPids?: InputMaybe<MpegtsPidsPatch>;
  /** Streams are placed on nodes of the same namespace; at most 1000 bytes. Such as `example`. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** Who may watch. */
  readonly onPlay?: InputMaybe<AuthSpecPatch>;
  /** Who may publish into the stream. */
  readonly onPublish?: InputMaybe<AuthSpecPatch>;
  /** How the camera is reached by ONVIF. */
  readonly onvif?: InputMaybe<StreamOnvifPatch>;
  /** The organization that shall own the stream; null for none. The viewer needs the right to edit streams in the old and the new one. */
  readonly organizationId?: InputMaybe<Scalars['Int']['input']>;
  /** HTTP headers added to answers. */
  readonly playbackHeaders?: InputMaybe<ReadonlyArray<PlaybackHeadersPatch>>;
  /** Where the stream stands in lists that people arrange. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** Where the camera is, as an address. */
  readonly postalAddress?: InputMaybe<Scalars['String']['input']>;
  /** How much of the past a new viewer gets at once; `false` for none. In seconds. */
  readonly prepush?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** The preset the camera shall have its settings of. */
  readonly presetId?: InputMaybe<Scalars['Int']['input']>;
  /** Protocols that viewers may use. */
  readonly protocols?: InputMaybe<PlayProtocolsPatch>;
  /**
   * Name of the provider, for MPEG-TS, at most 1000 bytes. Such as `SportsTV`.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Destinations that the stream is sent to. */
  readonly pushes?: InputMaybe<ReadonlyArray<PushPatch>>;
  /** How often inputs of lower priority are tried while a better one runs. In seconds. */
  readonly recheckSecondaryInputsInterval?: InputMaybe<Scalars['Int']['input']>;
  /** A merge patch of the titles of regions, by id of region. */
  readonly regionTitles?: InputMaybe<Scalars['JSONObject']['input']>;
  /** How often a source is tried before it is given up. */
  readonly retryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Segments that a live playlist lists. */
  readonly segmentCount?: InputMaybe<Scalars['Int']['input']>;
  /** Length of a segment. In milliseconds. 1000 to 15000. */
  readonly segmentDuration?: InputMaybe<Scalars['Int']['input']>;
  /** How long a source may be silent before it counts as lost; `false` waits for ever. In seconds. */
  readonly sourceTimeout?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** A second way of publishing over SRT, with settings of its own. */
  readonly srt2Publish?: InputMaybe<SrtConfigPatch>;
  /** Playing the stream over SRT, through a port of its own. */
  readonly srtPlay?: InputMaybe<SrtConfigPatch>;
  /** Publishing into the stream over SRT. */
  readonly srtPublish?: InputMaybe<SrtConfigPatch>;
  /** True keeps the stream running; false starts it with the first viewer. */
  readonly static?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the template that fills in what the stream does not set. Such as `sports-hd`. */
  readonly template?: InputMaybe<Scalars['String']['input']>;
  /** How still pictures are made. */
  readonly thumbnails?: InputMaybe<ThumbnailsPatch>;
  /** A title for people, at most 1000 bytes. Such as `Hockey channel`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** How the stream is transcoded. */
  readonly transcoder?: InputMaybe<TranscoderPatch>;
  /** Transport of WebRTC media. */
  readonly transport?: InputMaybe<WebrtcTransport>;
  /** What segment URLs in playlists begin with; `false` leaves them relative. */
  readonly urlPrefix?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** How long video may be missing before the source counts as lost. In seconds. */
  readonly videoTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** What is recognized in the picture. */
  readonly vision?: InputMaybe<VisionPatch>;
  /** How WebRTC adapts to the viewer's network. */
  readonly webrtcAbr?: InputMaybe<WebrtcAbrPatch>;
};

/** How streams are sorted: bytewise, absent members before all others when ascending. Ties are ordered by key. */
export type StreamSort =
  /** By `comment`, smallest first. */
  | 'comment'
  /** By `comment`, largest first. */
  | '-comment'
  /** By `disabled`, smallest first. */
  | 'disabled'
  /** By `disabled`, largest first. */
  | '-disabled'
  /** By `layout.inference`, smallest first. */
  | 'layout.inference'
  /** By `layout.inference`, largest first. */
  | '-layout.inference'
  /** By `layout.ingest`, smallest first. */
  | 'layout.ingest'
  /** By `layout.ingest`, largest first. */
  | '-layout.ingest'
  /** By `namespace`, smallest first. */
  | 'namespace'
  /** By `namespace`, largest first. */
  | '-namespace'
  /** By `name`, smallest first. */
  | 'name'
  /** By `name`, largest first. */
  | '-name'
  /** By `position`, smallest first. */
  | 'position'
  /** By `position`, largest first. */
  | '-position'
  /** By `provider`, smallest first. */
  | 'provider'
  /** By `provider`, largest first. */
  | '-provider'
  /** By `static`, smallest first. */
  | 'static'
  /** By `static`, largest first. */
  | '-static'
  /** By `stats.alive`, smallest first. */
  | 'stats.alive'
  /** By `stats.alive`, largest first. */
  | '-stats.alive'
  /** By `stats.bitrate`, smallest first. */
  | 'stats.bitrate'
  /** By `stats.bitrate`, largest first. */
  | '-stats.bitrate'
  /** By `stats.online_clients`, smallest first. */
  | 'stats.online_clients'
  /** By `stats.online_clients`, largest first. */
  | '-stats.online_clients'
  /** By `stats.status`, smallest first. */
  | 'stats.status'
  /** By `stats.status`, largest first. */
  | '-stats.status'
  /** By `template`, smallest first. */
  | 'template'
  /** By `template`, largest first. */
  | '-template'
  /** By `title`, smallest first. */
  | 'title'
  /** By `title`, largest first. */
  | '-title'
  /** By `updated_at`, smallest first. */
  | 'updated_at'
  /** By `updated_at`, largest first. */
  | '-updated_at';

/** How a stream runs, as the nodes report it. */
export type StreamStats = {
  readonly __typename?: 'StreamStats';
  /** How the agent is connected. Such as `connected`. Null: not known. */
  readonly agentStatus?: Maybe<Scalars['String']['output']>;
  /** True while frames come in. Null: not known. */
  readonly alive?: Maybe<Scalars['Boolean']['output']>;
  /** Bitrate of the stream. In kbit/s. Null: not known. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Sent to viewers so far, by all nodes. In bytes. Null: not known. */
  readonly bytesOut?: Maybe<Scalars['SafeInt']['output']>;
  /** The agent through which the camera is reached. Null: not known. */
  readonly currentAgentId?: Maybe<Scalars['String']['output']>;
  /** What has been recorded. Null: not known. */
  readonly dvrInfo?: Maybe<DvrInfo>;
  /** Episodes per second of recording. Null: not known. */
  readonly episodesDensity?: Maybe<Scalars['Float']['output']>;
  /** Errors of the source per second. Null: not known. */
  readonly inputErrorRate?: Maybe<Scalars['Float']['output']>;
  /** When the last frame came in. Null: not known. */
  readonly lastDtsAt?: Maybe<Scalars['DateTime']['output']>;
  /** `lastDtsAt` in milliseconds since 1970. */
  readonly lastDtsAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** When the stream last ran. Null: not known. */
  readonly lastRunningAt?: Maybe<Scalars['DateTime']['output']>;
  /** `lastRunningAt` in milliseconds since 1970. */
  readonly lastRunningAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** How much media has come in since the stream started. In milliseconds. Null: not known. */
  readonly lifetime?: Maybe<Scalars['Float']['output']>;
  /** What the media consists of. Null: not known. */
  readonly mediaInfo?: Maybe<MediaInfo>;
  /**
   * Viewers at present, on all nodes. Null: not known.
   * @deprecated The API this comes from removes it in 25.04.
   */
  readonly onlineClients?: Maybe<Scalars['SafeInt']['output']>;
  /** Attempts to reach the source since it last worked. Null: not known. */
  readonly retryCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Nodes that report the stream as running now. Null: none. */
  readonly runningOn?: Maybe<ReadonlyArray<Streamer>>;
  /** Host names of `runningOn`. Null: not known. */
  readonly runningOnHostnames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the stream runs. Null: not known. */
  readonly status?: Maybe<StreamStatus>;
  /** Base URL to play the stream from. Null: not known. */
  readonly streamingEndpoint?: Maybe<Scalars['String']['output']>;
  /**
   * How long ago the last frame came in; above 12,000 the stream no longer counts as alive. In milliseconds of media
   * time. Null: not known.
   */
  readonly tsDelay?: Maybe<Scalars['Float']['output']>;
};

/** Tests of the members of `StreamStats`. All given tests must hold. */
export type StreamStatsFilter = {
  /** Test of `agentStatus`. */
  readonly agentStatus?: InputMaybe<StringFilter>;
  /** Test of `alive`. */
  readonly alive?: InputMaybe<BooleanFilter>;
  /** Test of `bitrate`. In kbit/s. */
  readonly bitrate?: InputMaybe<SafeIntFilter>;
  /** Test of `bytesOut`. In bytes. */
  readonly bytesOut?: InputMaybe<SafeIntFilter>;
  /** Test of `currentAgentId`. */
  readonly currentAgentId?: InputMaybe<StringFilter>;
  /** Test of `dvrInfo`. */
  readonly dvrInfo?: InputMaybe<DvrInfoFilter>;
  /** Test of `episodesDensity`. */
  readonly episodesDensity?: InputMaybe<FloatFilter>;
  /** Test of `inputErrorRate`. */
  readonly inputErrorRate?: InputMaybe<FloatFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `lastDtsAt`. */
  readonly lastDtsAt?: InputMaybe<DateTimeFilter>;
  /** Test of `lastDtsAtMs`. */
  readonly lastDtsAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `lastRunningAt`. */
  readonly lastRunningAt?: InputMaybe<DateTimeFilter>;
  /** Test of `lastRunningAtMs`. */
  readonly lastRunningAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `lifetime`. In milliseconds. */
  readonly lifetime?: InputMaybe<FloatFilter>;
  /** Test of `mediaInfo`. */
  readonly mediaInfo?: InputMaybe<MediaInfoFilter>;
  /** Test of `onlineClients`. */
  readonly onlineClients?: InputMaybe<SafeIntFilter>;
  /** Test of `retryCount`. */
  readonly retryCount?: InputMaybe<SafeIntFilter>;
  /** Test of `status`. */
  readonly status?: InputMaybe<StreamStatusFilter>;
  /** Test of `streamingEndpoint`. */
  readonly streamingEndpoint?: InputMaybe<StringFilter>;
  /** Test of `tsDelay`. In milliseconds of media time. */
  readonly tsDelay?: InputMaybe<FloatFilter>;
};

/** Whether a stream runs. */
export type StreamStatus =
  /** The source failed. */
  | 'error'
  /** Video is coming in. */
  | 'running'
  /** Started, and waiting for its source or for viewers. */
  | 'waiting';

/** Tests of a `StreamStatus`. All given tests must hold. */
export type StreamStatusFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<StreamStatus>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<StreamStatus>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<StreamStatus>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<StreamStatus>>;
};

/** Zones that the layout rules of cameras name. Both tests must hold where both are given. */
export type StreamZonesFilter = {
  /** Cameras that prefer one of these zones. */
  readonly preferred?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Cameras that require one of these zones. */
  readonly required?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Which zones a stream prefers and requires. What is not given stays, null removes it. */
export type StreamZonesInput = {
  /** Name of the stream. */
  readonly name: Scalars['String']['input'];
  /** Zones whose nodes come first, the strongest first. */
  readonly preferredZones?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Zones whose nodes alone may have it. */
  readonly requiredZones?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A node of the cluster: a media server, an inference server or an identification server. */
export type Streamer = {
  readonly __typename?: 'Streamer';
  /** The key with which the node asks what it shall run: in `config_external` the URL is `http://KEY@central/streamer/api/v3/streamers/HOSTNAME`. */
  readonly configExternalKey: Scalars['String']['output'];
  /** Host name of the node, its key. */
  readonly hostname: Scalars['String']['output'];
  /** Streams that are placed on the node for ingest or for inference. Copies of archives do not count. */
  readonly streams: StreamConnection;
};


/** A node of the cluster: a media server, an inference server or an identification server. */
export type StreamerStreamsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<StreamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<StreamSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
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
  /** Agents as they are, unless `since` is given, and then every change of them. */
  readonly agentChanges: AgentChange;
  /** Auth backends as they are, unless `since` is given, and then every change of them. */
  readonly authBackendChanges: AuthBackendChange;
  /**
   * Every layout as it is made, by the layouter or by hand: where the stream was, where it is now, and why. Begins with what comes next;
   * with `since` with what came after that.
   */
  readonly layoutChanges: LayoutEvent;
  /** Streams as they are, unless `since` is given, and then every change of them. */
  readonly streamChanges: StreamChange;
  /** Zones as they are, unless `since` is given, and then every change of them. */
  readonly zoneChanges: ZoneChange;
};


export type SubscriptionAgentChangesArgs = {
  filter?: InputMaybe<AgentFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type SubscriptionAuthBackendChangesArgs = {
  filter?: InputMaybe<AuthBackendFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type SubscriptionLayoutChangesArgs = {
  since?: InputMaybe<Scalars['Cursor']['input']>;
  streamers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  streams?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type SubscriptionStreamChangesArgs = {
  filter?: InputMaybe<StreamFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type SubscriptionZoneChangesArgs = {
  filter?: InputMaybe<ZoneFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** How audio is encoded. */
export type TcAudioOpts = {
  readonly __typename?: 'TcAudioOpts';
  /** Factor or gain of loudness. Such as `-6dB`. Null: not set. */
  readonly avol?: Maybe<Scalars['String']['output']>;
  /** Bitrate. Null: not set. */
  readonly bitrate?: Maybe<Scalars['IntOrString']['output']>;
  /** Channels of audio. One of `1`, `2`, `3`, `4`, `5`, `6`, `7`. Null: not set. */
  readonly channels?: Maybe<Scalars['Int']['output']>;
  /** Codec. Such as `opus`. Null: not set. */
  readonly codec?: Maybe<Scalars['String']['output']>;
  /**
   * Samples per second. One of `96000`, `88200`, `64000`, `48000`, `44100`, `32000`, `24000`, `22050`, `16000`, `12000`,
   * `11025`, `8000`, `0`. Null: not set.
   */
  readonly sampleRate?: Maybe<Scalars['Int']['output']>;
  /** True makes a track of each audio channel. Null: not set. */
  readonly splitChannels?: Maybe<Scalars['Boolean']['output']>;
};

/** Tests of the members of `TcAudioOpts`. All given tests must hold. */
export type TcAudioOptsFilter = {
  /** Test of `avol`. */
  readonly avol?: InputMaybe<StringFilter>;
  /** Test of `bitrate`. */
  readonly bitrate?: InputMaybe<IntOrStringFilter>;
  /** Test of `channels`. */
  readonly channels?: InputMaybe<IntFilter>;
  /** Test of `codec`. */
  readonly codec?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `sampleRate`. */
  readonly sampleRate?: InputMaybe<IntFilter>;
  /** Test of `splitChannels`. */
  readonly splitChannels?: InputMaybe<BooleanFilter>;
};

/** A change to `TcAudioOpts`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcAudioOptsPatch = {
  /** Factor or gain of loudness. Such as `-6dB`. */
  readonly avol?: InputMaybe<Scalars['String']['input']>;
  /** Bitrate. */
  readonly bitrate?: InputMaybe<Scalars['IntOrString']['input']>;
  /** Channels of audio. One of `1`, `2`, `3`, `4`, `5`, `6`, `7`. */
  readonly channels?: InputMaybe<Scalars['Int']['input']>;
  /** Codec. Such as `opus`. */
  readonly codec?: InputMaybe<Scalars['String']['input']>;
  /**
   * Samples per second. One of `96000`, `88200`, `64000`, `48000`, `44100`, `32000`, `24000`, `22050`, `16000`, `12000`,
   * `11025`, `8000`, `0`.
   */
  readonly sampleRate?: InputMaybe<Scalars['Int']['input']>;
  /** True makes a track of each audio channel. */
  readonly splitChannels?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Texts burnt into the picture. */
export type TcBurn = {
  readonly __typename?: 'TcBurn';
  /** A fixed text. Null: not set. */
  readonly text?: Maybe<TcLabel>;
  /** The time of day. Null: not set. */
  readonly time?: Maybe<TcLabel>;
};

/** Tests of the members of `TcBurn`. All given tests must hold. */
export type TcBurnFilter = {
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `text`. */
  readonly text?: InputMaybe<TcLabelFilter>;
  /** Test of `time`. */
  readonly time?: InputMaybe<TcLabelFilter>;
};

/** A change to `TcBurn`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcBurnPatch = {
  /** A fixed text. */
  readonly text?: InputMaybe<TcLabelPatch>;
  /** The time of day. */
  readonly time?: InputMaybe<TcLabelPatch>;
};

/** The part of the picture that is kept, in pixels. */
export type TcCrop = {
  readonly __typename?: 'TcCrop';
  /** Height of the picture. */
  readonly height: Scalars['Int']['output'];
  /** Left. */
  readonly left: Scalars['Int']['output'];
  /** Top. */
  readonly top: Scalars['Int']['output'];
  /** Width of the picture. */
  readonly width: Scalars['Int']['output'];
};

/** Tests of the members of `TcCrop`. All given tests must hold. */
export type TcCropFilter = {
  /** Test of `height`. */
  readonly height?: InputMaybe<IntFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `left`. */
  readonly left?: InputMaybe<IntFilter>;
  /** Test of `top`. */
  readonly top?: InputMaybe<IntFilter>;
  /** Test of `width`. */
  readonly width?: InputMaybe<IntFilter>;
};

/** A change to `TcCrop`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcCropPatch = {
  /** Height of the picture. */
  readonly height?: InputMaybe<Scalars['Int']['input']>;
  /** Left. */
  readonly left?: InputMaybe<Scalars['Int']['input']>;
  /** Top. */
  readonly top?: InputMaybe<Scalars['Int']['input']>;
  /** Width of the picture. */
  readonly width?: InputMaybe<Scalars['Int']['input']>;
};

/** How the source is decoded. */
export type TcDecoder = {
  readonly __typename?: 'TcDecoder';
  /** The part of the picture that is kept. Null: not set. */
  readonly crop?: Maybe<TcCrop>;
  /** True deinterlaces, or the name of a method. Null: not set. */
  readonly deinterlace?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Pictures made of an interlaced frame. Null: not set. */
  readonly deinterlaceRate?: Maybe<TcDecoderDeinterlaceRate>;
  /** Every such frame is dropped. 1 to 1000. Null: not set. */
  readonly dropFrameInterval?: Maybe<Scalars['Int']['output']>;
  /** True shows frames without waiting for those that belong before them. Null: not set. */
  readonly noDpb?: Maybe<Scalars['Boolean']['output']>;
  /** Pixel format. Null: not set. */
  readonly pixFmt?: Maybe<FrameVideoPixFmt>;
  /** True decodes parts of a frame as they come. Null: not set. */
  readonly streamingFrame?: Maybe<Scalars['Boolean']['output']>;
};

/** Pictures made of an interlaced frame. */
export type TcDecoderDeinterlaceRate =
  /** One for each field. */
  | 'field'
  /** One for each frame. */
  | 'frame';

/** Tests of a `TcDecoderDeinterlaceRate`. All given tests must hold. */
export type TcDecoderDeinterlaceRateFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<TcDecoderDeinterlaceRate>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TcDecoderDeinterlaceRate>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<TcDecoderDeinterlaceRate>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<TcDecoderDeinterlaceRate>>;
};

/** Tests of the members of `TcDecoder`. All given tests must hold. */
export type TcDecoderFilter = {
  /** Test of `crop`. */
  readonly crop?: InputMaybe<TcCropFilter>;
  /** Test of `deinterlace`. */
  readonly deinterlace?: InputMaybe<BooleanOrStringFilter>;
  /** Test of `deinterlaceRate`. */
  readonly deinterlaceRate?: InputMaybe<TcDecoderDeinterlaceRateFilter>;
  /** Test of `dropFrameInterval`. */
  readonly dropFrameInterval?: InputMaybe<IntFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `noDpb`. */
  readonly noDpb?: InputMaybe<BooleanFilter>;
  /** Test of `pixFmt`. */
  readonly pixFmt?: InputMaybe<FrameVideoPixFmtFilter>;
  /** Test of `streamingFrame`. */
  readonly streamingFrame?: InputMaybe<BooleanFilter>;
};

/** A change to `TcDecoder`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcDecoderPatch = {
  /** The part of the picture that is kept. */
  readonly crop?: InputMaybe<TcCropPatch>;
  /** True deinterlaces, or the name of a method. */
  readonly deinterlace?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** Pictures made of an interlaced frame. */
  readonly deinterlaceRate?: InputMaybe<TcDecoderDeinterlaceRate>;
  /** Every such frame is dropped. 1 to 1000. */
  readonly dropFrameInterval?: InputMaybe<Scalars['Int']['input']>;
  /** True shows frames without waiting for those that belong before them. */
  readonly noDpb?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pixel format. */
  readonly pixFmt?: InputMaybe<FrameVideoPixFmt>;
  /** True decodes parts of a frame as they come. */
  readonly streamingFrame?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What holds for all tracks of a transcoder. */
export type TcGlobal = {
  readonly __typename?: 'TcGlobal';
  /** Texts burnt into the picture. Null: not set. */
  readonly burn?: Maybe<TcBurn>;
  /** The device to use. Null: not set. */
  readonly deviceid?: Maybe<Scalars['IntOrString']['output']>;
  /** True runs the transcoder as a process of its own. Null: not set. */
  readonly external?: Maybe<Scalars['Boolean']['output']>;
  /** Frames per group of pictures. Null: not set. */
  readonly gop?: Maybe<Scalars['Int']['output']>;
  /** Kind of the device. Null: not set. */
  readonly hw?: Maybe<TranscoderDeviceType>;
  /** Standard that size and frame rate follow. Null: not set. */
  readonly target?: Maybe<TranscoderTarget>;
};

/** Tests of the members of `TcGlobal`. All given tests must hold. */
export type TcGlobalFilter = {
  /** Test of `burn`. */
  readonly burn?: InputMaybe<TcBurnFilter>;
  /** Test of `deviceid`. */
  readonly deviceid?: InputMaybe<IntOrStringFilter>;
  /** Test of `external`. */
  readonly external?: InputMaybe<BooleanFilter>;
  /** Test of `gop`. */
  readonly gop?: InputMaybe<IntFilter>;
  /** Test of `hw`. */
  readonly hw?: InputMaybe<TranscoderDeviceTypeFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `target`. */
  readonly target?: InputMaybe<TranscoderTargetFilter>;
};

/** A change to `TcGlobal`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcGlobalPatch = {
  /** Texts burnt into the picture. */
  readonly burn?: InputMaybe<TcBurnPatch>;
  /** The device to use. */
  readonly deviceid?: InputMaybe<Scalars['IntOrString']['input']>;
  /** True runs the transcoder as a process of its own. */
  readonly external?: InputMaybe<Scalars['Boolean']['input']>;
  /** Frames per group of pictures. */
  readonly gop?: InputMaybe<Scalars['Int']['input']>;
  /** Kind of the device. */
  readonly hw?: InputMaybe<TranscoderDeviceType>;
  /** Standard that size and frame rate follow. */
  readonly target?: InputMaybe<TranscoderTarget>;
};

/** A text burnt into the picture. */
export type TcLabel = {
  readonly __typename?: 'TcLabel';
  /** The box behind it. Null: not set. */
  readonly box?: Maybe<TcLabelBox>;
  /** How it is written. Null: not set. */
  readonly font?: Maybe<TcLabelFont>;
  /** The corner or side it keeps to. Null: not set. */
  readonly position?: Maybe<TcLabelPosition>;
  /** The text. Null: not set. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Pixels from the left. Null: not set. */
  readonly x?: Maybe<Scalars['Int']['output']>;
  /** Pixels from the top. Null: not set. */
  readonly y?: Maybe<Scalars['Int']['output']>;
};

/** The box behind a text. */
export type TcLabelBox = {
  readonly __typename?: 'TcLabelBox';
  /** Opacity. 0 to 1. Null: not set. */
  readonly alpha?: Maybe<Scalars['Float']['output']>;
  /** Width of the border in pixels. Null: not set. */
  readonly borderw?: Maybe<Scalars['Int']['output']>;
  /** Colour. Null: not set. */
  readonly color?: Maybe<Scalars['String']['output']>;
};

/** Tests of the members of `TcLabelBox`. All given tests must hold. */
export type TcLabelBoxFilter = {
  /** Test of `alpha`. */
  readonly alpha?: InputMaybe<FloatFilter>;
  /** Test of `borderw`. */
  readonly borderw?: InputMaybe<IntFilter>;
  /** Test of `color`. */
  readonly color?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A change to `TcLabelBox`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcLabelBoxPatch = {
  /** Opacity. 0 to 1. */
  readonly alpha?: InputMaybe<Scalars['Float']['input']>;
  /** Width of the border in pixels. */
  readonly borderw?: InputMaybe<Scalars['Int']['input']>;
  /** Colour. */
  readonly color?: InputMaybe<Scalars['String']['input']>;
};

/** Tests of the members of `TcLabel`. All given tests must hold. */
export type TcLabelFilter = {
  /** Test of `box`. */
  readonly box?: InputMaybe<TcLabelBoxFilter>;
  /** Test of `font`. */
  readonly font?: InputMaybe<TcLabelFontFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `position`. */
  readonly position?: InputMaybe<TcLabelPositionFilter>;
  /** Test of `text`. */
  readonly text?: InputMaybe<StringFilter>;
  /** Test of `x`. */
  readonly x?: InputMaybe<IntFilter>;
  /** Test of `y`. */
  readonly y?: InputMaybe<IntFilter>;
};

/** How a text is written. */
export type TcLabelFont = {
  readonly __typename?: 'TcLabelFont';
  /** Opacity. 0 to 1. Null: not set. */
  readonly alpha?: Maybe<Scalars['Float']['output']>;
  /** Colour. Null: not set. */
  readonly color?: Maybe<Scalars['String']['output']>;
  /** File of the font. Such as `/usr/share/fonts/truetype/freefont/FONT_NAME.ttf`. Null: not set. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Height of letters in pixels. Null: not set. */
  readonly size?: Maybe<Scalars['Int']['output']>;
};

/** Tests of the members of `TcLabelFont`. All given tests must hold. */
export type TcLabelFontFilter = {
  /** Test of `alpha`. */
  readonly alpha?: InputMaybe<FloatFilter>;
  /** Test of `color`. */
  readonly color?: InputMaybe<StringFilter>;
  /** Test of `file`. */
  readonly file?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `size`. */
  readonly size?: InputMaybe<IntFilter>;
};

/** A change to `TcLabelFont`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcLabelFontPatch = {
  /** Opacity. 0 to 1. */
  readonly alpha?: InputMaybe<Scalars['Float']['input']>;
  /** Colour. */
  readonly color?: InputMaybe<Scalars['String']['input']>;
  /** File of the font. Such as `/usr/share/fonts/truetype/freefont/FONT_NAME.ttf`. */
  readonly file?: InputMaybe<Scalars['String']['input']>;
  /** Height of letters in pixels. */
  readonly size?: InputMaybe<Scalars['Int']['input']>;
};

/** A change to `TcLabel`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcLabelPatch = {
  /** The box behind it. */
  readonly box?: InputMaybe<TcLabelBoxPatch>;
  /** How it is written. */
  readonly font?: InputMaybe<TcLabelFontPatch>;
  /** The corner or side it keeps to. */
  readonly position?: InputMaybe<TcLabelPosition>;
  /** The text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Pixels from the left. */
  readonly x?: InputMaybe<Scalars['Int']['input']>;
  /** Pixels from the top. */
  readonly y?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a text stands. */
export type TcLabelPosition =
  /** Bottom left. */
  | 'bl'
  /** Bottom right. */
  | 'br'
  /** Centre. */
  | 'c'
  /** Centre of the bottom. */
  | 'cb'
  /** Centre of the top. */
  | 'ct'
  /** Top left. */
  | 'tl'
  /** Top right. */
  | 'tr';

/** Tests of a `TcLabelPosition`. All given tests must hold. */
export type TcLabelPositionFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<TcLabelPosition>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TcLabelPosition>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<TcLabelPosition>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<TcLabelPosition>>;
};

/** A logo in the picture. */
export type TcLogo = {
  readonly __typename?: 'TcLogo';
  /** File of the picture. Such as `@chan.png`. Null: not set. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** The corner it keeps to. Null: not set. */
  readonly position?: Maybe<TcLogoPosition>;
  /** Pixels from the left. Null: not set. */
  readonly x?: Maybe<Scalars['Int']['output']>;
  /** Pixels from the top. Null: not set. */
  readonly y?: Maybe<Scalars['Int']['output']>;
};

/** A change to `TcLogo`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcLogoPatch = {
  /** File of the picture. Such as `@chan.png`. */
  readonly path?: InputMaybe<Scalars['String']['input']>;
  /** The corner it keeps to. */
  readonly position?: InputMaybe<TcLogoPosition>;
  /** Pixels from the left. */
  readonly x?: InputMaybe<Scalars['Int']['input']>;
  /** Pixels from the top. */
  readonly y?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a logo stands. */
export type TcLogoPosition =
  /** Bottom left. */
  | 'bl'
  /** Bottom right. */
  | 'br'
  /** Centre. */
  | 'c'
  /** Top left. */
  | 'tl'
  /** Top right. */
  | 'tr';

/** Speed of the encoder against its efficiency. */
export type TcPreset =
  /** Spelled `fast` in REST. */
  | 'fast'
  /** Spelled `medium` in REST. */
  | 'medium'
  /** Spelled `slow` in REST. */
  | 'slow'
  /** Spelled `ultrafast` in REST. */
  | 'ultrafast'
  /** Spelled `veryfast` in REST. */
  | 'veryfast';

/** A profile of the codec. */
export type TcProfile =
  /** Spelled `baseline` in REST. */
  | 'baseline'
  /** Spelled `high` in REST. */
  | 'high'
  /** Spelled `high10` in REST. */
  | 'high10'
  /** Spelled `high422` in REST. */
  | 'high422'
  /** Spelled `high444` in REST. */
  | 'high444'
  /** Spelled `main` in REST. */
  | 'main'
  /** Spelled `main10` in REST. */
  | 'main10'
  /** Spelled `simple` in REST. */
  | 'simple';

/** Bounds of the quantizer. */
export type TcQpRange = {
  readonly __typename?: 'TcQpRange';
  /** Highest for B-frames. 0 to 100. Null: not set. */
  readonly qpmaxb?: Maybe<Scalars['Int']['output']>;
  /** Highest for I-frames. 0 to 100. Null: not set. */
  readonly qpmaxi?: Maybe<Scalars['Int']['output']>;
  /** Highest for P-frames. 0 to 100. Null: not set. */
  readonly qpmaxp?: Maybe<Scalars['Int']['output']>;
  /** Lowest for B-frames. 0 to 100. Null: not set. */
  readonly qpminb?: Maybe<Scalars['Int']['output']>;
  /** Lowest for I-frames. 0 to 100. Null: not set. */
  readonly qpmini?: Maybe<Scalars['Int']['output']>;
  /** Lowest for P-frames. 0 to 100. Null: not set. */
  readonly qpminp?: Maybe<Scalars['Int']['output']>;
};

/** A change to `TcQpRange`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcQpRangePatch = {
  /** Highest for B-frames. 0 to 100. */
  readonly qpmaxb?: InputMaybe<Scalars['Int']['input']>;
  /** Highest for I-frames. 0 to 100. */
  readonly qpmaxi?: InputMaybe<Scalars['Int']['input']>;
  /** Highest for P-frames. 0 to 100. */
  readonly qpmaxp?: InputMaybe<Scalars['Int']['input']>;
  /** Lowest for B-frames. 0 to 100. */
  readonly qpminb?: InputMaybe<Scalars['Int']['input']>;
  /** Lowest for I-frames. 0 to 100. */
  readonly qpmini?: InputMaybe<Scalars['Int']['input']>;
  /** Lowest for P-frames. 0 to 100. */
  readonly qpminp?: InputMaybe<Scalars['Int']['input']>;
};

/** A sample aspect ratio. */
export type TcSar = {
  readonly __typename?: 'TcSar';
  /** Its width. Null: not set. */
  readonly x?: Maybe<Scalars['Int']['output']>;
  /** Its height. Null: not set. */
  readonly y?: Maybe<Scalars['Int']['output']>;
};

/** A change to `TcSar`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcSarPatch = {
  /** Its width. */
  readonly x?: InputMaybe<Scalars['Int']['input']>;
  /** Its height. */
  readonly y?: InputMaybe<Scalars['Int']['input']>;
};

/** The size of the picture, and how it is fitted. */
export type TcSize = {
  readonly __typename?: 'TcSize';
  /** Colour of the bars. Null: not set. */
  readonly background?: Maybe<Scalars['String']['output']>;
  /** Height in pixels; -1 follows the width. At least -1. Null: not set. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** How the picture is fitted. Null: not set. */
  readonly strategy?: Maybe<TcSizeStrategy>;
  /** Width in pixels; -1 follows the height. At least -1. Null: not set. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** A change to `TcSize`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcSizePatch = {
  /** Colour of the bars. */
  readonly background?: InputMaybe<Scalars['String']['input']>;
  /** Height in pixels; -1 follows the width. At least -1. */
  readonly height?: InputMaybe<Scalars['Int']['input']>;
  /** How the picture is fitted. */
  readonly strategy?: InputMaybe<TcSizeStrategy>;
  /** Width in pixels; -1 follows the height. At least -1. */
  readonly width?: InputMaybe<Scalars['Int']['input']>;
};

/** How a picture is fitted to a size. */
export type TcSizeStrategy =
  /** What does not fit is cut off. */
  | 'crop'
  /** Bars fill what is left. */
  | 'fit'
  /** It is stretched. */
  | 'scale';

/** How a video track is encoded. */
export type TcVideoOpts = {
  readonly __typename?: 'TcVideoOpts';
  /** A logo put in after scaling. Null: not set. */
  readonly alogo?: Maybe<TcLogo>;
  /** B-frames in a row. Null: not set. */
  readonly bframes?: Maybe<Scalars['Int']['output']>;
  /** Bitrate. Null: not set. */
  readonly bitrate?: Maybe<Scalars['IntOrString']['output']>;
  /** Texts burnt into the picture. Null: not set. */
  readonly burn?: Maybe<TcBurn>;
  /** Codec. Null: not set. */
  readonly codec?: Maybe<TcVideoOptsCodec>;
  /** Further settings by name. Null: not set. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Frames per second. Null: not set. */
  readonly fps?: Maybe<Scalars['FloatOrString']['output']>;
  /** Frames per group of pictures. Null: not set. */
  readonly gop?: Maybe<Scalars['Int']['output']>;
  /** True makes interlaced video, or the name of a method. Null: not set. */
  readonly interlace?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Level of the codec. Null: not set. */
  readonly level?: Maybe<Scalars['FloatOrString']['output']>;
  /** A logo in the picture. Null: not set. */
  readonly logo?: Maybe<TcLogo>;
  /** True allows open groups of pictures. Null: not set. */
  readonly openGop?: Maybe<Scalars['Boolean']['output']>;
  /** Speed of the encoder against its efficiency. Null: not set. */
  readonly preset?: Maybe<TcPreset>;
  /** Profile of the codec. Null: not set. */
  readonly profile?: Maybe<TcProfile>;
  /** Bounds of the quantizer. Null: not set. */
  readonly qpRange?: Maybe<TcQpRange>;
  /** How the bitrate is kept. Null: not set. */
  readonly rcMethod?: Maybe<RcMethod>;
  /** Reference frames. 1 to 6. Null: not set. */
  readonly refs?: Maybe<Scalars['Int']['output']>;
  /** What scales the picture. Null: not set. */
  readonly resizeMode?: Maybe<TranscoderResizeMode>;
  /** Sample aspect ratio. Null: not set. */
  readonly sar?: Maybe<TcSar>;
  /** Size of the picture. Null: not set. */
  readonly size?: Maybe<TcSize>;
  /** How readily frames are dropped. Null: not set. */
  readonly temporalTradeoff?: Maybe<Scalars['Int']['output']>;
  /** Threads of encoding. Null: not set. */
  readonly threads?: Maybe<Scalars['Int']['output']>;
  /** Number of the track. */
  readonly track: Scalars['Int']['output'];
  /** Buffer of the decoder in kbit. Null: not set. */
  readonly vbvBufsize?: Maybe<Scalars['Int']['output']>;
};

/** A video codec. */
export type TcVideoOptsCodec =
  /** Spelled `av1` in REST. */
  | 'av1'
  /** Spelled `h264` in REST. */
  | 'h264'
  /** Spelled `hevc` in REST. */
  | 'hevc'
  /** Spelled `mp2v` in REST. */
  | 'mp2v';

/** A change to `TcVideoOpts`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcVideoOptsPatch = {
  /** A logo put in after scaling. */
  readonly alogo?: InputMaybe<TcLogoPatch>;
  /** B-frames in a row. */
  readonly bframes?: InputMaybe<Scalars['Int']['input']>;
  /** Bitrate. */
  readonly bitrate?: InputMaybe<Scalars['IntOrString']['input']>;
  /** Texts burnt into the picture. */
  readonly burn?: InputMaybe<TcBurnPatch>;
  /** Codec. */
  readonly codec?: InputMaybe<TcVideoOptsCodec>;
  /** Further settings by name. */
  readonly extra?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Frames per second. */
  readonly fps?: InputMaybe<Scalars['FloatOrString']['input']>;
  /** Frames per group of pictures. */
  readonly gop?: InputMaybe<Scalars['Int']['input']>;
  /** True makes interlaced video, or the name of a method. */
  readonly interlace?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** Level of the codec. */
  readonly level?: InputMaybe<Scalars['FloatOrString']['input']>;
  /** A logo in the picture. */
  readonly logo?: InputMaybe<TcLogoPatch>;
  /** True allows open groups of pictures. */
  readonly openGop?: InputMaybe<Scalars['Boolean']['input']>;
  /** Speed of the encoder against its efficiency. */
  readonly preset?: InputMaybe<TcPreset>;
  /** Profile of the codec. */
  readonly profile?: InputMaybe<TcProfile>;
  /** Bounds of the quantizer. */
  readonly qpRange?: InputMaybe<TcQpRangePatch>;
  /** How the bitrate is kept. */
  readonly rcMethod?: InputMaybe<RcMethod>;
  /** Reference frames. 1 to 6. */
  readonly refs?: InputMaybe<Scalars['Int']['input']>;
  /** What scales the picture. */
  readonly resizeMode?: InputMaybe<TranscoderResizeMode>;
  /** Sample aspect ratio. */
  readonly sar?: InputMaybe<TcSarPatch>;
  /** Size of the picture. */
  readonly size?: InputMaybe<TcSizePatch>;
  /** How readily frames are dropped. */
  readonly temporalTradeoff?: InputMaybe<Scalars['Int']['input']>;
  /** Threads of encoding. */
  readonly threads?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the track. */
  readonly track?: InputMaybe<Scalars['Int']['input']>;
  /** Buffer of the decoder in kbit. */
  readonly vbvBufsize?: InputMaybe<Scalars['Int']['input']>;
};

/** How still pictures are made. */
export type Thumbnails = {
  readonly __typename?: 'Thumbnails';
  /** True makes them, `ondemand` when they are asked for. Null: not set. */
  readonly enabled?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Sizes to make. Null: not set. */
  readonly sizes?: Maybe<ReadonlyArray<ThumbnailsSize>>;
  /** Where the camera offers stills of its own. Such as `http://10.115.23.45/isapi/thumbnail.jpg`. Null: not set. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Tests of the members of `Thumbnails`. All given tests must hold. */
export type ThumbnailsFilter = {
  /** Test of `enabled`. */
  readonly enabled?: InputMaybe<BooleanOrStringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `url`. */
  readonly url?: InputMaybe<StringFilter>;
};

/** A change to `Thumbnails`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type ThumbnailsPatch = {
  /** True makes them, `ondemand` when they are asked for. */
  readonly enabled?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** Sizes to make. */
  readonly sizes?: InputMaybe<ReadonlyArray<ThumbnailsSizePatch>>;
  /** Where the camera offers stills of its own. Such as `http://10.115.23.45/isapi/thumbnail.jpg`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The size of a still picture. */
export type ThumbnailsSize = {
  readonly __typename?: 'ThumbnailsSize';
  /** Height in pixels. Null: not set. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Width in pixels. Null: not set. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** A change to `ThumbnailsSize`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type ThumbnailsSizePatch = {
  /** Height in pixels. */
  readonly height?: InputMaybe<Scalars['Int']['input']>;
  /** Width in pixels. */
  readonly width?: InputMaybe<Scalars['Int']['input']>;
};

/** A track of media. */
export type TrackInfo = {
  readonly __typename?: 'TrackInfo';
  /** Frames per second, measured. Null: not known. */
  readonly avgFps?: Maybe<Scalars['Float']['output']>;
  /** Frames per group of pictures, measured. Null: not known. */
  readonly avgGop?: Maybe<Scalars['SafeInt']['output']>;
  /** Bandwidth to announce. In kbit/s. Null: not known. */
  readonly bandwidth?: Maybe<Scalars['SafeInt']['output']>;
  /** B-frames in a row. Null: not known. */
  readonly bframes?: Maybe<Scalars['SafeInt']['output']>;
  /** Bitrate. In kbit/s. Null: not known. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Channels of audio. Null: not known. */
  readonly channels?: Maybe<Scalars['Int']['output']>;
  /** Closed captions in the track. Null: not known. */
  readonly closedCaptions?: Maybe<ReadonlyArray<ClosedCaptions>>;
  /** Codec. Such as `h264`. Null: not known. */
  readonly codec?: Maybe<Scalars['String']['output']>;
  /** What it carries. Null: not known. */
  readonly content?: Maybe<FrameContent>;
  /** Frames per second. Null: not known. */
  readonly fps?: Maybe<Scalars['Float']['output']>;
  /** Length of a frame. In milliseconds of media time. Null: not known. */
  readonly frameDuration?: Maybe<Scalars['Float']['output']>;
  /** Frames per group of pictures. Null: not known. */
  readonly gopSize?: Maybe<Scalars['SafeInt']['output']>;
  /** Height of the picture. In pixels. Null: not known. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** True for progressive, false for interlaced video. Null: not known. */
  readonly isProgressive?: Maybe<Scalars['Boolean']['output']>;
  /** Language. Such as `eng`. Null: not known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Frames of the last group of pictures. Null: not known. */
  readonly lastGop?: Maybe<Scalars['SafeInt']['output']>;
  /** Bytes of the length before each NAL unit. Null: not known. */
  readonly lengthSize?: Maybe<Scalars['SafeInt']['output']>;
  /** Level of the codec. Null: not known. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Reference frames. 0 to 32. Null: not known. */
  readonly numRefsFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** The PID. Null: not known. */
  readonly pid?: Maybe<Scalars['Int']['output']>;
  /** Pixel format. Null: not known. */
  readonly pixFmt?: Maybe<FrameVideoPixFmt>;
  /** Height of the decoded picture. In pixels. Null: not known. */
  readonly pixelHeight?: Maybe<Scalars['Int']['output']>;
  /** Width of the decoded picture. In pixels. Null: not known. */
  readonly pixelWidth?: Maybe<Scalars['Int']['output']>;
  /** Profile of the codec. Null: not known. */
  readonly profile?: Maybe<Scalars['String']['output']>;
  /** Samples per second. Null: not known. */
  readonly sampleRate?: Maybe<Scalars['SafeInt']['output']>;
  /** Height of the sample aspect ratio. Null: not known. */
  readonly sarHeight?: Maybe<Scalars['SafeInt']['output']>;
  /** Width of the sample aspect ratio. Null: not known. */
  readonly sarWidth?: Maybe<Scalars['SafeInt']['output']>;
  /** A title for people. Such as `Video1`. Null: not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Identifier of the track. Such as `v1`. Null: not known. */
  readonly trackId?: Maybe<Scalars['IntOrString']['output']>;
  /** Width of the picture. In pixels. Null: not known. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** How a stream is transcoded. */
export type Transcoder = {
  readonly __typename?: 'Transcoder';
  /**
   * Audio. Null: not set.
   * @deprecated The API this comes from removes it in 23.09.
   */
  readonly audio?: Maybe<TcAudioOpts>;
  /** Decoding. Null: not set. */
  readonly decoder?: Maybe<TcDecoder>;
  /** What holds for all tracks. Null: not set. */
  readonly global?: Maybe<TcGlobal>;
  /** Tracks to make. Null: not set. */
  readonly tracks?: Maybe<ReadonlyArray<TranscoderTrackInfo>>;
  /**
   * Video tracks. Null: not set.
   * @deprecated The API this comes from removes it in 24.08.
   */
  readonly video?: Maybe<ReadonlyArray<TcVideoOpts>>;
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

/** Tests of a `TranscoderDeviceType`. All given tests must hold. */
export type TranscoderDeviceTypeFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<TranscoderDeviceType>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TranscoderDeviceType>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<TranscoderDeviceType>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<TranscoderDeviceType>>;
};

/** Tests of the members of `Transcoder`. All given tests must hold. */
export type TranscoderFilter = {
  /** Test of `audio`. */
  readonly audio?: InputMaybe<TcAudioOptsFilter>;
  /** Test of `decoder`. */
  readonly decoder?: InputMaybe<TcDecoderFilter>;
  /** Test of `global`. */
  readonly global?: InputMaybe<TcGlobalFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A change to `Transcoder`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TranscoderPatch = {
  /**
   * Audio.
   * @deprecated The API this comes from removes it in 23.09.
   */
  readonly audio?: InputMaybe<TcAudioOptsPatch>;
  /** Decoding. */
  readonly decoder?: InputMaybe<TcDecoderPatch>;
  /** What holds for all tracks. */
  readonly global?: InputMaybe<TcGlobalPatch>;
  /** Tracks to make. */
  readonly tracks?: InputMaybe<ReadonlyArray<TranscoderTrackInfoPatch>>;
  /**
   * Video tracks.
   * @deprecated The API this comes from removes it in 24.08.
   */
  readonly video?: InputMaybe<ReadonlyArray<TcVideoOptsPatch>>;
};

/** What scales the picture. */
export type TranscoderResizeMode =
  /** Spelled `cuda` in REST. */
  | 'cuda'
  /** Spelled `vic` in REST. */
  | 'vic';

/** A standard that size and frame rate follow. */
export type TranscoderTarget =
  /** Spelled `hdtv` in REST. */
  | 'hdtv'
  /** Spelled `sdtv_ntsc` in REST. */
  | 'sdtv_ntsc'
  /** Spelled `sdtv_pal` in REST. */
  | 'sdtv_pal'
  /** Spelled `uhdtv` in REST. */
  | 'uhdtv';

/** Tests of a `TranscoderTarget`. All given tests must hold. */
export type TranscoderTargetFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<TranscoderTarget>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TranscoderTarget>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<TranscoderTarget>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<TranscoderTarget>>;
};

/** A track that the transcoder makes. */
export type TranscoderTrackInfo = {
  readonly __typename?: 'TranscoderTrackInfo';
  /** A logo put in after scaling. Null: not set. */
  readonly alogo?: Maybe<TcLogo>;
  /** B-frames in a row. Null: not set. */
  readonly bframes?: Maybe<Scalars['Int']['output']>;
  /** Bitrate. In kbit/s. Null: not set. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Texts burnt into the picture. Null: not set. */
  readonly burn?: Maybe<TcBurn>;
  /** Channels of audio. Null: not set. */
  readonly channels?: Maybe<Scalars['Int']['output']>;
  /** Codec. Such as `h264`. Null: not set. */
  readonly codec?: Maybe<Scalars['String']['output']>;
  /** What it carries. Null: not set. */
  readonly content?: Maybe<FrameContent>;
  /** Further settings by name. Null: not set. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Frames per second. Null: not set. */
  readonly fps?: Maybe<Scalars['FloatOrString']['output']>;
  /** Frames per group of pictures. Null: not set. */
  readonly gop?: Maybe<Scalars['Int']['output']>;
  /** Number of the source's track it is made from. Null: not set. */
  readonly inputTrack?: Maybe<Scalars['Int']['output']>;
  /** True makes interlaced video, or the name of a method. Null: not set. */
  readonly interlace?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Language. Such as `eng`. Null: not set. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Level of the codec. Null: not set. */
  readonly level?: Maybe<Scalars['JSON']['output']>;
  /** A logo in the picture. Null: not set. */
  readonly logo?: Maybe<TcLogo>;
  /** True allows open groups of pictures. Null: not set. */
  readonly openGop?: Maybe<Scalars['Boolean']['output']>;
  /** The PID. Null: not set. */
  readonly pid?: Maybe<Scalars['Int']['output']>;
  /** Speed of the encoder against its efficiency. Null: not set. */
  readonly preset?: Maybe<TcPreset>;
  /** Profile of the codec. Null: not set. */
  readonly profile?: Maybe<TcProfile>;
  /** Bounds of the quantizer. Null: not set. */
  readonly qpRange?: Maybe<TcQpRange>;
  /** How the bitrate is kept. Null: not set. */
  readonly rcMethod?: Maybe<RcMethod>;
  /** Reference frames. 1 to 6. Null: not set. */
  readonly refs?: Maybe<Scalars['Int']['output']>;
  /** What scales the picture. Null: not set. */
  readonly resizeMode?: Maybe<TranscoderResizeMode>;
  /** Samples per second. Null: not set. */
  readonly sampleRate?: Maybe<Scalars['Int']['output']>;
  /** Sample aspect ratio. Null: not set. */
  readonly sar?: Maybe<TcSar>;
  /** Size of the picture. Null: not set. */
  readonly size?: Maybe<TcSize>;
  /** True makes a track of each audio channel. Null: not set. */
  readonly splitChannels?: Maybe<Scalars['Boolean']['output']>;
  /** How readily frames are dropped. Null: not set. */
  readonly temporalTradeoff?: Maybe<Scalars['Int']['output']>;
  /** Threads of encoding. Null: not set. */
  readonly threads?: Maybe<Scalars['Int']['output']>;
  /** A title for people. Such as `Video1`. Null: not set. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Buffer of the decoder in kbit. Null: not set. */
  readonly vbvBufsize?: Maybe<Scalars['Int']['output']>;
  /** Factor or gain of loudness. Such as `-6dB`. Null: not set. */
  readonly volume?: Maybe<Scalars['String']['output']>;
};

/** A change to `TranscoderTrackInfo`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TranscoderTrackInfoPatch = {
  /** A logo put in after scaling. */
  readonly alogo?: InputMaybe<TcLogoPatch>;
  /** B-frames in a row. */
  readonly bframes?: InputMaybe<Scalars['Int']['input']>;
  /** Bitrate. In kbit/s. */
  readonly bitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Texts burnt into the picture. */
  readonly burn?: InputMaybe<TcBurnPatch>;
  /** Channels of audio. */
  readonly channels?: InputMaybe<Scalars['Int']['input']>;
  /** Codec. Such as `h264`. */
  readonly codec?: InputMaybe<Scalars['String']['input']>;
  /** What it carries. */
  readonly content?: InputMaybe<FrameContent>;
  /** Further settings by name. */
  readonly extra?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Frames per second. */
  readonly fps?: InputMaybe<Scalars['FloatOrString']['input']>;
  /** Frames per group of pictures. */
  readonly gop?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the source's track it is made from. */
  readonly inputTrack?: InputMaybe<Scalars['Int']['input']>;
  /** True makes interlaced video, or the name of a method. */
  readonly interlace?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** Language. Such as `eng`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Level of the codec. */
  readonly level?: InputMaybe<Scalars['JSON']['input']>;
  /** A logo in the picture. */
  readonly logo?: InputMaybe<TcLogoPatch>;
  /** True allows open groups of pictures. */
  readonly openGop?: InputMaybe<Scalars['Boolean']['input']>;
  /** The PID. */
  readonly pid?: InputMaybe<Scalars['Int']['input']>;
  /** Speed of the encoder against its efficiency. */
  readonly preset?: InputMaybe<TcPreset>;
  /** Profile of the codec. */
  readonly profile?: InputMaybe<TcProfile>;
  /** Bounds of the quantizer. */
  readonly qpRange?: InputMaybe<TcQpRangePatch>;
  /** How the bitrate is kept. */
  readonly rcMethod?: InputMaybe<RcMethod>;
  /** Reference frames. 1 to 6. */
  readonly refs?: InputMaybe<Scalars['Int']['input']>;
  /** What scales the picture. */
  readonly resizeMode?: InputMaybe<TranscoderResizeMode>;
  /** Samples per second. */
  readonly sampleRate?: InputMaybe<Scalars['Int']['input']>;
  /** Sample aspect ratio. */
  readonly sar?: InputMaybe<TcSarPatch>;
  /** Size of the picture. */
  readonly size?: InputMaybe<TcSizePatch>;
  /** True makes a track of each audio channel. */
  readonly splitChannels?: InputMaybe<Scalars['Boolean']['input']>;
  /** How readily frames are dropped. */
  readonly temporalTradeoff?: InputMaybe<Scalars['Int']['input']>;
  /** Threads of encoding. */
  readonly threads?: InputMaybe<Scalars['Int']['input']>;
  /** A title for people. Such as `Video1`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Buffer of the decoder in kbit. */
  readonly vbvBufsize?: InputMaybe<Scalars['Int']['input']>;
  /** Factor or gain of loudness. Such as `-6dB`. */
  readonly volume?: InputMaybe<Scalars['String']['input']>;
};

/** The PID of one track. */
export type TransponderPid = {
  readonly __typename?: 'TransponderPid';
  /** Bitrate. In kbit/s. Null: not set. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Codec. Such as `scte35`. Null: not set. */
  readonly codec?: Maybe<Scalars['String']['output']>;
  /** What it carries. Such as `audio`. */
  readonly content: Scalars['String']['output'];
  /** Descriptors in the programme map. In hexadecimal digits. Such as `52010D`. Null: not set. */
  readonly esInfo?: Maybe<Scalars['String']['output']>;
  /** The PID. */
  readonly pid: Scalars['Int']['output'];
  /** Counters of the PID. Null: not known. */
  readonly stats?: Maybe<PushPidStats>;
  /** Stream type in the programme map. 1 to 255. Null: not set. */
  readonly streamType?: Maybe<Scalars['Int']['output']>;
  /** Number of the track. */
  readonly track: Scalars['Int']['output'];
};

/** A change to `TransponderPid`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TransponderPidPatch = {
  /** Bitrate. In kbit/s. */
  readonly bitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Codec. Such as `scte35`. */
  readonly codec?: InputMaybe<Scalars['String']['input']>;
  /** What it carries. Such as `audio`. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** Descriptors in the programme map. In hexadecimal digits. Such as `52010D`. */
  readonly esInfo?: InputMaybe<Scalars['String']['input']>;
  /** The PID. */
  readonly pid?: InputMaybe<Scalars['Int']['input']>;
  /** Stream type in the programme map. 1 to 255. */
  readonly streamType?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the track. */
  readonly track?: InputMaybe<Scalars['Int']['input']>;
};

/** A teletext page to take. */
export type TtxtDescriptors = {
  readonly __typename?: 'TtxtDescriptors';
  /** Language. */
  readonly lang: Scalars['String']['output'];
  /** Number of the page. */
  readonly page: Scalars['Int']['output'];
  /** What the page is for. Such as `initial`. */
  readonly type: Scalars['String']['output'];
};

/** A change to `TtxtDescriptors`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TtxtDescriptorsPatch = {
  /** Language. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** Number of the page. */
  readonly page?: InputMaybe<Scalars['Int']['input']>;
  /** What the page is for. Such as `initial`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** Lines of the blanking interval that a service uses. */
export type VbiLines = {
  readonly __typename?: 'VbiLines';
  /** Numbers of the lines. Null: not set. */
  readonly lines?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** The service. Null: not set. */
  readonly service?: Maybe<Scalars['String']['output']>;
};

/** A change to `VbiLines`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type VbiLinesPatch = {
  /** Numbers of the lines. */
  readonly lines?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The service. */
  readonly service?: InputMaybe<Scalars['String']['input']>;
};

/** What is recognized in the picture. */
export type Vision = {
  readonly __typename?: 'Vision';
  /** Algorithm, where no detectors are listed. Null: not set. */
  readonly alg?: Maybe<VisionAlg>;
  /** Areas that are looked at, as text. Null: not set. */
  readonly areas?: Maybe<Scalars['String']['output']>;
  /** What to look for, and where. Null: not set. */
  readonly detectors?: Maybe<ReadonlyArray<Detector>>;
};

/** An algorithm of recognition. */
export type VisionAlg =
  /** Faces. */
  | 'faces'
  /** License plates. */
  | 'plates';

/** Tests of a `VisionAlg`. All given tests must hold. */
export type VisionAlgFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<VisionAlg>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<VisionAlg>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<VisionAlg>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<VisionAlg>>;
};

/** Tests of the members of `Vision`. All given tests must hold. */
export type VisionFilter = {
  /** Test of `alg`. */
  readonly alg?: InputMaybe<VisionAlgFilter>;
  /** Test of `areas`. */
  readonly areas?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A change to `Vision`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type VisionPatch = {
  /** Algorithm, where no detectors are listed. */
  readonly alg?: InputMaybe<VisionAlg>;
  /** Areas that are looked at, as text. */
  readonly areas?: InputMaybe<Scalars['String']['input']>;
  /** What to look for, and where. */
  readonly detectors?: InputMaybe<ReadonlyArray<DetectorPatch>>;
};

/** How WebRTC adapts to the viewer's network. */
export type WebrtcAbr = {
  readonly __typename?: 'WebrtcAbr';
  /** Video track that a viewer starts with. Such as `v2`. Null: not set. */
  readonly startTrack?: Maybe<Scalars['String']['output']>;
};

/** Tests of the members of `WebrtcAbr`. All given tests must hold. */
export type WebrtcAbrFilter = {
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `startTrack`. */
  readonly startTrack?: InputMaybe<StringFilter>;
};

/** A change to `WebrtcAbr`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type WebrtcAbrPatch = {
  /** Video track that a viewer starts with. Such as `v2`. */
  readonly startTrack?: InputMaybe<Scalars['String']['input']>;
};

/** Transport of WebRTC media. */
export type WebrtcTransport =
  /** TCP. */
  | 'tcp'
  /** UDP. */
  | 'udp';

/** Tests of a `WebrtcTransport`. All given tests must hold. */
export type WebrtcTransportFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<WebrtcTransport>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<WebrtcTransport>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<WebrtcTransport>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<WebrtcTransport>>;
};

/** A part of the cluster, such as a city. Nodes are in a zone by their labels `zone`, `zone.2`, `required.zone` and so on. */
export type Zone = {
  readonly __typename?: 'Zone';
  /** Who made it, and when. Null: not known. */
  readonly created?: Maybe<ZoneCreation>;
  /** The document that REST answers for this zone. */
  readonly document: Scalars['JSONText']['output'];
  /** True when its nodes take only streams that name it. Null: not set. */
  readonly isDedicated?: Maybe<Scalars['Boolean']['output']>;
  /** The name of the zone, its key. */
  readonly name: Scalars['String']['output'];
  /** How it is used. */
  readonly stats: ZoneStats;
  /** Changes with every write of this zone, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** A part of the cluster, such as a city. Nodes are in a zone by their labels `zone`, `zone.2`, `required.zone` and so on. */
export type ZoneDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One event of `zoneChanges`. */
export type ZoneChange = {
  readonly __typename?: 'ZoneChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Name of the zone. Null for SNAPSHOT_END and RESET. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The zone as it is now. Null for DELETE, SNAPSHOT_END and RESET. */
  readonly node?: Maybe<Zone>;
};

/** A page of zones. */
export type ZoneConnection = {
  readonly __typename?: 'ZoneConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The zones with their cursors. */
  readonly edges: ReadonlyArray<ZoneEdge>;
  /** The zones alone. */
  readonly nodes: ReadonlyArray<Zone>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Zones that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** Who made a zone, and when. */
export type ZoneCreation = {
  readonly __typename?: 'ZoneCreation';
  /** When it was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** `createdAt` in milliseconds since 1970. */
  readonly createdAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Who made it. */
  readonly user?: Maybe<ZoneCreator>;
};

/** Who made a zone. */
export type ZoneCreator = {
  readonly __typename?: 'ZoneCreator';
  /** Id of the user. Null: it was no user. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** The user's login, or what else made it, such as `master`. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A zone in a page. */
export type ZoneEdge = {
  readonly __typename?: 'ZoneEdge';
  /** Position of the zone, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The zone. */
  readonly node: Zone;
};

/** Which rows of `Zone` to return. All given tests must hold. */
export type ZoneFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ZoneFilter>>;
  /** Test of `isDedicated`. */
  readonly isDedicated?: InputMaybe<BooleanFilter>;
  /** Test of `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ZoneFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ZoneFilter>>;
};

/** A change to `Zone`. Only what is given changes, null removes a member. */
export type ZonePatch = {
  /** True when its nodes take only streams that name it. */
  readonly isDedicated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How zones are sorted: bytewise. Ties are ordered by name. */
export type ZoneSort =
  /** By `name`, smallest first. */
  | 'name'
  /** By `name`, largest first. */
  | '-name';

/** How a zone is used. */
export type ZoneStats = {
  readonly __typename?: 'ZoneStats';
  /** How many streams prefer it. */
  readonly preferredStreamsCount: Scalars['Int']['output'];
  /** How many streams require it. */
  readonly requiredStreamsCount: Scalars['Int']['output'];
  /** Host names of the nodes in it, bytewise. */
  readonly streamerHostnames: ReadonlyArray<Scalars['String']['output']>;
  /** The nodes in it, by host name. */
  readonly streamers?: Maybe<ReadonlyArray<Streamer>>;
  /** How many nodes are in it. */
  readonly streamersCount: Scalars['Int']['output'];
};



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
  Agent: Agent;
  AuthBackend: AuthBackend;
  Organization: Organization;
  Stream: Stream;
  Streamer: Streamer;
  Zone: Zone;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agent:
    ( { __typename: 'Agent' }
    & GraphQLRecursivePick<FederationTypes['Agent'], {"id":true}> );
  AuthBackend:
    ( { __typename: 'AuthBackend' }
    & GraphQLRecursivePick<FederationTypes['AuthBackend'], {"name":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Stream:
    ( { __typename: 'Stream' }
    & GraphQLRecursivePick<FederationTypes['Stream'], {"name":true}> );
  Streamer:
    ( { __typename: 'Streamer' }
    & GraphQLRecursivePick<FederationTypes['Streamer'], {"hostname":true}> );
  Zone:
    ( { __typename: 'Zone' }
    & GraphQLRecursivePick<FederationTypes['Zone'], {"name":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agent: ResolverTypeWrapper<DocumentNode>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgentChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  AgentCommandPayload: ResolverTypeWrapper<AgentCommandPayload>;
  AgentConnection: ResolverTypeWrapper<Page>;
  AgentControlConnection: ResolverTypeWrapper<AgentControlConnection>;
  AgentControlConnectionFilter: AgentControlConnectionFilter;
  AgentEdge: ResolverTypeWrapper<Omit<AgentEdge, 'node'> & { node: ResolversTypes['Agent'] }>;
  AgentFilter: AgentFilter;
  AgentLayoutInput: AgentLayoutInput;
  AgentLogs: ResolverTypeWrapper<JsonObject>;
  AgentPatch: AgentPatch;
  AgentSort: null;
  AgentStats: ResolverTypeWrapper<AgentStats>;
  AgentStatsFilter: AgentStatsFilter;
  AgentStreampointConnection: ResolverTypeWrapper<AgentStreampointConnection>;
  AgentStreampointConnectionFilter: AgentStreampointConnectionFilter;
  AgentUsersFilter: AgentUsersFilter;
  ApplyLayoutPlanPayload: ResolverTypeWrapper<Omit<ApplyLayoutPlanPayload, 'streams'> & { streams: ReadonlyArray<ResolversTypes['Stream']> }>;
  AuthAdInject: ResolverTypeWrapper<AuthAdInject>;
  AuthAllowedDvrRange: ResolverTypeWrapper<AuthAllowedDvrRange>;
  AuthBackend: ResolverTypeWrapper<DocumentNode>;
  AuthBackendChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  AuthBackendConnection: ResolverTypeWrapper<Page>;
  AuthBackendEdge: ResolverTypeWrapper<Omit<AuthBackendEdge, 'node'> & { node: ResolversTypes['AuthBackend'] }>;
  AuthBackendFilter: AuthBackendFilter;
  AuthBackendPatch: AuthBackendPatch;
  AuthBackendSort: null;
  AuthBackendUrl: ResolverTypeWrapper<AuthBackendUrl>;
  AuthBackendUrlPatch: AuthBackendUrlPatch;
  AuthMidrollInsertBy: null;
  AuthResponse: ResolverTypeWrapper<JsonObject>;
  AuthSpec: ResolverTypeWrapper<AuthSpec>;
  AuthSpecFilter: AuthSpecFilter;
  AuthSpecPatch: AuthSpecPatch;
  Backup: ResolverTypeWrapper<Backup>;
  BackupFilter: BackupFilter;
  BackupPatch: BackupPatch;
  BooleanFilter: BooleanFilter;
  BooleanOrInt: ResolverTypeWrapper<Scalars['BooleanOrInt']['output']>;
  BooleanOrIntFilter: BooleanOrIntFilter;
  BooleanOrString: ResolverTypeWrapper<Scalars['BooleanOrString']['output']>;
  BooleanOrStringFilter: BooleanOrStringFilter;
  Camera: ResolverTypeWrapper<{ readonly name: string }>;
  CameraAccess: ResolverTypeWrapper<{ readonly login?: string; readonly password?: string; readonly port?: number }>;
  CameraAccessPatch: CameraAccessPatch;
  CameraConfig: ResolverTypeWrapper<JsonObject>;
  CameraConfigPatch: CameraConfigPatch;
  CameraImageOrientation: null;
  CameraInfo: ResolverTypeWrapper<CameraInfo>;
  CameraMediaQuality: null;
  CameraOnOff: ResolverTypeWrapper<CameraOnOff>;
  CameraOnOffAuto: ResolverTypeWrapper<CameraOnOffAuto>;
  CameraOnOffAutoMode: null;
  CameraOnOffAutoPatch: CameraOnOffAutoPatch;
  CameraOnOffMode: null;
  CameraOnOffPatch: CameraOnOffPatch;
  CameraSensor: ResolverTypeWrapper<CameraSensor>;
  CameraSensorPatch: CameraSensorPatch;
  ChangeKind: null;
  ClosedCaptions: ResolverTypeWrapper<ClosedCaptions>;
  ClusterDvr: ResolverTypeWrapper<DocumentNode>;
  ClusterDvrConnection: ResolverTypeWrapper<Page>;
  ConfigPart: null;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CoordinatesPatch: CoordinatesPatch;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DeleteAgentPayload: ResolverTypeWrapper<DeleteAgentPayload>;
  DeleteAgentResult: ResolverTypeWrapper<DeleteAgentResult>;
  DeleteAgentsPayload: ResolverTypeWrapper<DeleteAgentsPayload>;
  DeleteAuthBackendPayload: ResolverTypeWrapper<DeleteAuthBackendPayload>;
  DeleteStreamPayload: ResolverTypeWrapper<DeleteStreamPayload>;
  DeleteStreamResult: ResolverTypeWrapper<DeleteStreamResult>;
  DeleteStreamsPayload: ResolverTypeWrapper<DeleteStreamsPayload>;
  DeleteZonePayload: ResolverTypeWrapper<DeleteZonePayload>;
  Detector: ResolverTypeWrapper<Detector>;
  DetectorAlerts: ResolverTypeWrapper<DetectorAlerts>;
  DetectorPatch: DetectorPatch;
  DetectorStats: ResolverTypeWrapper<DetectorStats>;
  DetectorType: null;
  Drm: ResolverTypeWrapper<Drm>;
  DrmFilter: DrmFilter;
  DrmPatch: DrmPatch;
  DvbocrMode: null;
  DvbocrModeFilter: DvbocrModeFilter;
  Dvr: ResolverTypeWrapper<Dvr>;
  DvrFilter: DvrFilter;
  DvrInfo: ResolverTypeWrapper<DvrInfo>;
  DvrInfoFilter: DvrInfoFilter;
  DvrPatch: DvrPatch;
  DvrRange: ResolverTypeWrapper<DvrRange>;
  EditStreamsPayload: ResolverTypeWrapper<Omit<EditStreamsPayload, 'streams'> & { streams: ReadonlyArray<ResolversTypes['Stream']> }>;
  FloatFilter: FloatFilter;
  FloatOrString: ResolverTypeWrapper<Scalars['FloatOrString']['output']>;
  FloatOrStringFilter: FloatOrStringFilter;
  FlowType: null;
  FlowTypeFilter: FlowTypeFilter;
  FrameContent: null;
  FrameVideoPixFmt: null;
  FrameVideoPixFmtFilter: FrameVideoPixFmtFilter;
  GenlockStatus: null;
  GenrefStatus: ResolverTypeWrapper<GenrefStatus>;
  Health: ResolverTypeWrapper<Health>;
  HealthStatus: null;
  HlsScte35Mode: null;
  HlsScte35ModeFilter: HlsScte35ModeFilter;
  InputAgentStats: ResolverTypeWrapper<InputAgentStats>;
  InputMediaInfo: ResolverTypeWrapper<InputMediaInfo>;
  InputMediaInfoFilter: InputMediaInfoFilter;
  InputMediaInfoPatch: InputMediaInfoPatch;
  InputMotionDetectorStats: ResolverTypeWrapper<InputMotionDetectorStats>;
  InputOnvifStats: ResolverTypeWrapper<InputOnvifStats>;
  InputPidStats: ResolverTypeWrapper<InputPidStats>;
  InputRtpStats: ResolverTypeWrapper<InputRtpStats>;
  InputSdiStats: ResolverTypeWrapper<InputSdiStats>;
  InputSrtStats: ResolverTypeWrapper<InputSrtStats>;
  InputTrackInfo: ResolverTypeWrapper<InputTrackInfo>;
  InputTrackInfoMatch: ResolverTypeWrapper<InputTrackInfoMatch>;
  InputTrackInfoMatchPatch: InputTrackInfoMatchPatch;
  InputTrackInfoPatch: InputTrackInfoPatch;
  IntFilter: IntFilter;
  IntOrString: ResolverTypeWrapper<Scalars['IntOrString']['output']>;
  IntOrStringFilter: IntOrStringFilter;
  ItemError: ResolverTypeWrapper<ItemError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  JSONText: ResolverTypeWrapper<Scalars['JSONText']['output']>;
  Layout: ResolverTypeWrapper<DocumentNode>;
  LayoutBase: ResolverTypeWrapper<Omit<LayoutBase, 'ingest'> & { ingest?: Maybe<ResolversTypes['Streamer']> }>;
  LayoutBaseFilter: LayoutBaseFilter;
  LayoutBasePatch: LayoutBasePatch;
  LayoutChangeReason: null;
  LayoutChangeReasonFilter: LayoutChangeReasonFilter;
  LayoutConnection: ResolverTypeWrapper<Page>;
  LayoutEdge: ResolverTypeWrapper<Omit<LayoutEdge, 'node'> & { node: ResolversTypes['Layout'] }>;
  LayoutEvent: ResolverTypeWrapper<LayoutEventParent>;
  LayoutEventKind: null;
  LayoutFilter: LayoutFilter;
  LayoutOriginator: null;
  LayoutOriginatorFilter: LayoutOriginatorFilter;
  LayoutPatch: LayoutPatch;
  LayoutPlan: ResolverTypeWrapper<Omit<LayoutPlan, 'changes'> & { changes: ReadonlyArray<ResolversTypes['StreamLayoutItem']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  MapEntryFilter: MapEntryFilter;
  MediaInfo: ResolverTypeWrapper<MediaInfo>;
  MediaInfoFilter: MediaInfoFilter;
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  MpegtsAc3Mode: null;
  MpegtsAc3ModeFilter: MpegtsAc3ModeFilter;
  MpegtsPids: ResolverTypeWrapper<MpegtsPids>;
  MpegtsPidsFilter: MpegtsPidsFilter;
  MpegtsPidsPatch: MpegtsPidsPatch;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedBy: null;
  NamedByFilter: NamedByFilter;
  NodeLayoutDecision: ResolverTypeWrapper<Omit<NodeLayoutDecision, 'streamer'> & { streamer?: Maybe<ResolversTypes['Streamer']> }>;
  NodeLayoutDecisionReason: null;
  NodeRole: null;
  Operator: null;
  Organization: ResolverTypeWrapper<{ readonly id: number }>;
  OutputAudio: null;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PinStreamLayoutsPayload: ResolverTypeWrapper<Omit<PinStreamLayoutsPayload, 'streams'> & { streams: ReadonlyArray<ResolversTypes['Stream']> }>;
  PlayAuthorization: ResolverTypeWrapper<Omit<PlayAuthorization, 'response'> & { response: ResolversTypes['AuthResponse'] }>;
  PlayDecider: null;
  PlayProtocols: ResolverTypeWrapper<PlayProtocols>;
  PlayProtocolsFilter: PlayProtocolsFilter;
  PlayProtocolsPatch: PlayProtocolsPatch;
  PlayRequest: PlayRequest;
  PlayRequestType: null;
  PlaybackHeaders: ResolverTypeWrapper<PlaybackHeaders>;
  PlaybackHeadersKind: null;
  PlaybackHeadersPatch: PlaybackHeadersPatch;
  PlaybackToken: ResolverTypeWrapper<PlaybackToken>;
  Point: ResolverTypeWrapper<Point>;
  PointPatch: PointPatch;
  PrepareCameraFirmwarePayload: ResolverTypeWrapper<PrepareCameraFirmwarePayload>;
  PresenceFilter: PresenceFilter;
  Preset: ResolverTypeWrapper<Preset>;
  PreviewStreamItem: PreviewStreamItem;
  Protocol: null;
  ProvisionedStreams: ResolverTypeWrapper<ProvisionedStreams>;
  Push: ResolverTypeWrapper<Push>;
  PushPatch: PushPatch;
  PushPidStats: ResolverTypeWrapper<PushPidStats>;
  PushStats: ResolverTypeWrapper<PushStats>;
  PusherStandbyStatus: null;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RcMethod: null;
  RebootCameraPayload: ResolverTypeWrapper<RebootCameraPayload>;
  RestApi: null;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SafeIntFilter: SafeIntFilter;
  SaveAgentItem: SaveAgentItem;
  SaveAgentPayload: ResolverTypeWrapper<Omit<SaveAgentPayload, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  SaveAgentResult: ResolverTypeWrapper<Omit<SaveAgentResult, 'agent'> & { agent?: Maybe<ResolversTypes['Agent']> }>;
  SaveAgentsPayload: ResolverTypeWrapper<Omit<SaveAgentsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['SaveAgentResult']> }>;
  SaveAuthBackendPayload: ResolverTypeWrapper<Omit<SaveAuthBackendPayload, 'authBackend'> & { authBackend: ResolversTypes['AuthBackend'] }>;
  SaveCameraAccessPayload: ResolverTypeWrapper<Omit<SaveCameraAccessPayload, 'access'> & { access: ResolversTypes['CameraAccess'] }>;
  SaveCameraConfigPayload: ResolverTypeWrapper<Omit<SaveCameraConfigPayload, 'config'> & { config: ResolversTypes['CameraConfig'] }>;
  SaveStreamItem: SaveStreamItem;
  SaveStreamPayload: ResolverTypeWrapper<Omit<SaveStreamPayload, 'stream'> & { stream: ResolversTypes['Stream'] }>;
  SaveStreamResult: ResolverTypeWrapper<Omit<SaveStreamResult, 'stream'> & { stream?: Maybe<ResolversTypes['Stream']> }>;
  SaveStreamsAtomicallyPayload: ResolverTypeWrapper<Omit<SaveStreamsAtomicallyPayload, 'streams'> & { streams: ReadonlyArray<ResolversTypes['Stream']> }>;
  SaveStreamsPayload: ResolverTypeWrapper<Omit<SaveStreamsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['SaveStreamResult']> }>;
  SaveZonePayload: ResolverTypeWrapper<Omit<SaveZonePayload, 'zone'> & { zone: ResolversTypes['Zone'] }>;
  SetAgentLayoutsPayload: ResolverTypeWrapper<Omit<SetAgentLayoutsPayload, 'agents'> & { agents: ReadonlyArray<ResolversTypes['Agent']> }>;
  SetStreamLayoutsPayload: ResolverTypeWrapper<Omit<SetStreamLayoutsPayload, 'streams'> & { streams: ReadonlyArray<ResolversTypes['Stream']> }>;
  SetStreamZonesPayload: ResolverTypeWrapper<Omit<SetStreamZonesPayload, 'streams'> & { streams: ReadonlyArray<ResolversTypes['Stream']> }>;
  Snowflake: ResolverTypeWrapper<Scalars['Snowflake']['output']>;
  SnowflakeFilter: SnowflakeFilter;
  SrtConfig: ResolverTypeWrapper<SrtConfig>;
  SrtConfigFilter: SrtConfigFilter;
  SrtConfigPatch: SrtConfigPatch;
  SrtPortMode: null;
  Stream: ResolverTypeWrapper<DocumentNode>;
  StreamAudio: ResolverTypeWrapper<StreamAudio>;
  StreamAudioPatch: StreamAudioPatch;
  StreamChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  StreamClaims: ResolverTypeWrapper<StreamClaims>;
  StreamClaimsFilter: StreamClaimsFilter;
  StreamClaimsPatch: StreamClaimsPatch;
  StreamConfigOnDisk: ResolverTypeWrapper<StreamConfigOnDisk>;
  StreamConfigOnDiskFilter: StreamConfigOnDiskFilter;
  StreamConnection: ResolverTypeWrapper<Page>;
  StreamEdge: ResolverTypeWrapper<Omit<StreamEdge, 'node'> & { node: ResolversTypes['Stream'] }>;
  StreamEditInput: StreamEditInput;
  StreamFilter: StreamFilter;
  StreamInput: ResolverTypeWrapper<StreamInput>;
  StreamInputDektecPtsSource: null;
  StreamInputMixerMixerStrategy: null;
  StreamInputPatch: StreamInputPatch;
  StreamInputPixel: null;
  StreamInputStats: ResolverTypeWrapper<StreamInputStats>;
  StreamInputSubtitles: null;
  StreamLastChange: ResolverTypeWrapper<StreamLastChange>;
  StreamLayoutInput: StreamLayoutInput;
  StreamLayoutItem: ResolverTypeWrapper<JsonObject>;
  StreamLayoutPreview: ResolverTypeWrapper<Omit<StreamLayoutPreview, 'changes'> & { changes: ReadonlyArray<ResolversTypes['StreamLayoutItem']> }>;
  StreamLayoutRules: ResolverTypeWrapper<StreamLayoutRules>;
  StreamLayoutRulesPatch: StreamLayoutRulesPatch;
  StreamOnvif: ResolverTypeWrapper<StreamOnvif>;
  StreamOnvifPatch: StreamOnvifPatch;
  StreamPatch: StreamPatch;
  StreamSort: null;
  StreamStats: ResolverTypeWrapper<Omit<StreamStats, 'runningOn'> & { runningOn?: Maybe<ReadonlyArray<ResolversTypes['Streamer']>> }>;
  StreamStatsFilter: StreamStatsFilter;
  StreamStatus: null;
  StreamStatusFilter: StreamStatusFilter;
  StreamZonesFilter: StreamZonesFilter;
  StreamZonesInput: StreamZonesInput;
  Streamer: ResolverTypeWrapper<{ readonly hostname: string }>;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TcAudioOpts: ResolverTypeWrapper<TcAudioOpts>;
  TcAudioOptsFilter: TcAudioOptsFilter;
  TcAudioOptsPatch: TcAudioOptsPatch;
  TcBurn: ResolverTypeWrapper<TcBurn>;
  TcBurnFilter: TcBurnFilter;
  TcBurnPatch: TcBurnPatch;
  TcCrop: ResolverTypeWrapper<TcCrop>;
  TcCropFilter: TcCropFilter;
  TcCropPatch: TcCropPatch;
  TcDecoder: ResolverTypeWrapper<TcDecoder>;
  TcDecoderDeinterlaceRate: null;
  TcDecoderDeinterlaceRateFilter: TcDecoderDeinterlaceRateFilter;
  TcDecoderFilter: TcDecoderFilter;
  TcDecoderPatch: TcDecoderPatch;
  TcGlobal: ResolverTypeWrapper<TcGlobal>;
  TcGlobalFilter: TcGlobalFilter;
  TcGlobalPatch: TcGlobalPatch;
  TcLabel: ResolverTypeWrapper<TcLabel>;
  TcLabelBox: ResolverTypeWrapper<TcLabelBox>;
  TcLabelBoxFilter: TcLabelBoxFilter;
  TcLabelBoxPatch: TcLabelBoxPatch;
  TcLabelFilter: TcLabelFilter;
  TcLabelFont: ResolverTypeWrapper<TcLabelFont>;
  TcLabelFontFilter: TcLabelFontFilter;
  TcLabelFontPatch: TcLabelFontPatch;
  TcLabelPatch: TcLabelPatch;
  TcLabelPosition: null;
  TcLabelPositionFilter: TcLabelPositionFilter;
  TcLogo: ResolverTypeWrapper<TcLogo>;
  TcLogoPatch: TcLogoPatch;
  TcLogoPosition: null;
  TcPreset: null;
  TcProfile: null;
  TcQpRange: ResolverTypeWrapper<TcQpRange>;
  TcQpRangePatch: TcQpRangePatch;
  TcSar: ResolverTypeWrapper<TcSar>;
  TcSarPatch: TcSarPatch;
  TcSize: ResolverTypeWrapper<TcSize>;
  TcSizePatch: TcSizePatch;
  TcSizeStrategy: null;
  TcVideoOpts: ResolverTypeWrapper<TcVideoOpts>;
  TcVideoOptsCodec: null;
  TcVideoOptsPatch: TcVideoOptsPatch;
  Thumbnails: ResolverTypeWrapper<Thumbnails>;
  ThumbnailsFilter: ThumbnailsFilter;
  ThumbnailsPatch: ThumbnailsPatch;
  ThumbnailsSize: ResolverTypeWrapper<ThumbnailsSize>;
  ThumbnailsSizePatch: ThumbnailsSizePatch;
  TrackInfo: ResolverTypeWrapper<TrackInfo>;
  Transcoder: ResolverTypeWrapper<Transcoder>;
  TranscoderDeviceType: null;
  TranscoderDeviceTypeFilter: TranscoderDeviceTypeFilter;
  TranscoderFilter: TranscoderFilter;
  TranscoderPatch: TranscoderPatch;
  TranscoderResizeMode: null;
  TranscoderTarget: null;
  TranscoderTargetFilter: TranscoderTargetFilter;
  TranscoderTrackInfo: ResolverTypeWrapper<TranscoderTrackInfo>;
  TranscoderTrackInfoPatch: TranscoderTrackInfoPatch;
  TransponderPid: ResolverTypeWrapper<TransponderPid>;
  TransponderPidPatch: TransponderPidPatch;
  TtxtDescriptors: ResolverTypeWrapper<TtxtDescriptors>;
  TtxtDescriptorsPatch: TtxtDescriptorsPatch;
  VbiLines: ResolverTypeWrapper<VbiLines>;
  VbiLinesPatch: VbiLinesPatch;
  Vision: ResolverTypeWrapper<Vision>;
  VisionAlg: null;
  VisionAlgFilter: VisionAlgFilter;
  VisionFilter: VisionFilter;
  VisionPatch: VisionPatch;
  WebrtcAbr: ResolverTypeWrapper<WebrtcAbr>;
  WebrtcAbrFilter: WebrtcAbrFilter;
  WebrtcAbrPatch: WebrtcAbrPatch;
  WebrtcTransport: null;
  WebrtcTransportFilter: WebrtcTransportFilter;
  Zone: ResolverTypeWrapper<DocumentNode>;
  ZoneChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  ZoneConnection: ResolverTypeWrapper<Page>;
  ZoneCreation: ResolverTypeWrapper<ZoneCreation>;
  ZoneCreator: ResolverTypeWrapper<ZoneCreator>;
  ZoneEdge: ResolverTypeWrapper<Omit<ZoneEdge, 'node'> & { node: ResolversTypes['Zone'] }>;
  ZoneFilter: ZoneFilter;
  ZonePatch: ZonePatch;
  ZoneSort: null;
  ZoneStats: ResolverTypeWrapper<Omit<ZoneStats, 'streamers'> & { streamers?: Maybe<ReadonlyArray<ResolversTypes['Streamer']>> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agent: DocumentNode;
  Int: Scalars['Int']['output'];
  AgentChange: ChangeEvent<DocumentNode>;
  AgentCommandPayload: AgentCommandPayload;
  AgentConnection: Page;
  AgentControlConnection: AgentControlConnection;
  AgentControlConnectionFilter: AgentControlConnectionFilter;
  AgentEdge: Omit<AgentEdge, 'node'> & { node: ResolversParentTypes['Agent'] };
  AgentFilter: AgentFilter;
  AgentLayoutInput: AgentLayoutInput;
  AgentLogs: JsonObject;
  AgentPatch: AgentPatch;
  AgentStats: AgentStats;
  AgentStatsFilter: AgentStatsFilter;
  AgentStreampointConnection: AgentStreampointConnection;
  AgentStreampointConnectionFilter: AgentStreampointConnectionFilter;
  AgentUsersFilter: AgentUsersFilter;
  ApplyLayoutPlanPayload: Omit<ApplyLayoutPlanPayload, 'streams'> & { streams: ReadonlyArray<ResolversParentTypes['Stream']> };
  AuthAdInject: AuthAdInject;
  AuthAllowedDvrRange: AuthAllowedDvrRange;
  AuthBackend: DocumentNode;
  AuthBackendChange: ChangeEvent<DocumentNode>;
  AuthBackendConnection: Page;
  AuthBackendEdge: Omit<AuthBackendEdge, 'node'> & { node: ResolversParentTypes['AuthBackend'] };
  AuthBackendFilter: AuthBackendFilter;
  AuthBackendPatch: AuthBackendPatch;
  AuthBackendUrl: AuthBackendUrl;
  AuthBackendUrlPatch: AuthBackendUrlPatch;
  AuthResponse: JsonObject;
  AuthSpec: AuthSpec;
  AuthSpecFilter: AuthSpecFilter;
  AuthSpecPatch: AuthSpecPatch;
  Backup: Backup;
  BackupFilter: BackupFilter;
  BackupPatch: BackupPatch;
  BooleanFilter: BooleanFilter;
  BooleanOrInt: Scalars['BooleanOrInt']['output'];
  BooleanOrIntFilter: BooleanOrIntFilter;
  BooleanOrString: Scalars['BooleanOrString']['output'];
  BooleanOrStringFilter: BooleanOrStringFilter;
  Camera: { readonly name: string };
  CameraAccess: { readonly login?: string; readonly password?: string; readonly port?: number };
  CameraAccessPatch: CameraAccessPatch;
  CameraConfig: JsonObject;
  CameraConfigPatch: CameraConfigPatch;
  CameraInfo: CameraInfo;
  CameraOnOff: CameraOnOff;
  CameraOnOffAuto: CameraOnOffAuto;
  CameraOnOffAutoPatch: CameraOnOffAutoPatch;
  CameraOnOffPatch: CameraOnOffPatch;
  CameraSensor: CameraSensor;
  CameraSensorPatch: CameraSensorPatch;
  ClosedCaptions: ClosedCaptions;
  ClusterDvr: DocumentNode;
  ClusterDvrConnection: Page;
  Coordinates: Coordinates;
  Float: Scalars['Float']['output'];
  CoordinatesPatch: CoordinatesPatch;
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DeleteAgentPayload: DeleteAgentPayload;
  DeleteAgentResult: DeleteAgentResult;
  DeleteAgentsPayload: DeleteAgentsPayload;
  DeleteAuthBackendPayload: DeleteAuthBackendPayload;
  DeleteStreamPayload: DeleteStreamPayload;
  DeleteStreamResult: DeleteStreamResult;
  DeleteStreamsPayload: DeleteStreamsPayload;
  DeleteZonePayload: DeleteZonePayload;
  Detector: Detector;
  DetectorAlerts: DetectorAlerts;
  DetectorPatch: DetectorPatch;
  DetectorStats: DetectorStats;
  Drm: Drm;
  DrmFilter: DrmFilter;
  DrmPatch: DrmPatch;
  DvbocrModeFilter: DvbocrModeFilter;
  Dvr: Dvr;
  DvrFilter: DvrFilter;
  DvrInfo: DvrInfo;
  DvrInfoFilter: DvrInfoFilter;
  DvrPatch: DvrPatch;
  DvrRange: DvrRange;
  EditStreamsPayload: Omit<EditStreamsPayload, 'streams'> & { streams: ReadonlyArray<ResolversParentTypes['Stream']> };
  FloatFilter: FloatFilter;
  FloatOrString: Scalars['FloatOrString']['output'];
  FloatOrStringFilter: FloatOrStringFilter;
  FlowTypeFilter: FlowTypeFilter;
  FrameVideoPixFmtFilter: FrameVideoPixFmtFilter;
  GenrefStatus: GenrefStatus;
  Health: Health;
  HlsScte35ModeFilter: HlsScte35ModeFilter;
  InputAgentStats: InputAgentStats;
  InputMediaInfo: InputMediaInfo;
  InputMediaInfoFilter: InputMediaInfoFilter;
  InputMediaInfoPatch: InputMediaInfoPatch;
  InputMotionDetectorStats: InputMotionDetectorStats;
  InputOnvifStats: InputOnvifStats;
  InputPidStats: InputPidStats;
  InputRtpStats: InputRtpStats;
  InputSdiStats: InputSdiStats;
  InputSrtStats: InputSrtStats;
  InputTrackInfo: InputTrackInfo;
  InputTrackInfoMatch: InputTrackInfoMatch;
  InputTrackInfoMatchPatch: InputTrackInfoMatchPatch;
  InputTrackInfoPatch: InputTrackInfoPatch;
  IntFilter: IntFilter;
  IntOrString: Scalars['IntOrString']['output'];
  IntOrStringFilter: IntOrStringFilter;
  ItemError: ItemError;
  JSON: Scalars['JSON']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  JSONText: Scalars['JSONText']['output'];
  Layout: DocumentNode;
  LayoutBase: Omit<LayoutBase, 'ingest'> & { ingest?: Maybe<ResolversParentTypes['Streamer']> };
  LayoutBaseFilter: LayoutBaseFilter;
  LayoutBasePatch: LayoutBasePatch;
  LayoutChangeReasonFilter: LayoutChangeReasonFilter;
  LayoutConnection: Page;
  LayoutEdge: Omit<LayoutEdge, 'node'> & { node: ResolversParentTypes['Layout'] };
  LayoutEvent: LayoutEventParent;
  LayoutFilter: LayoutFilter;
  LayoutOriginatorFilter: LayoutOriginatorFilter;
  LayoutPatch: LayoutPatch;
  LayoutPlan: Omit<LayoutPlan, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['StreamLayoutItem']> };
  ID: Scalars['ID']['output'];
  MapEntryFilter: MapEntryFilter;
  MediaInfo: MediaInfo;
  MediaInfoFilter: MediaInfoFilter;
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  MpegtsAc3ModeFilter: MpegtsAc3ModeFilter;
  MpegtsPids: MpegtsPids;
  MpegtsPidsFilter: MpegtsPidsFilter;
  MpegtsPidsPatch: MpegtsPidsPatch;
  Mutation: Record<PropertyKey, never>;
  NamedByFilter: NamedByFilter;
  NodeLayoutDecision: Omit<NodeLayoutDecision, 'streamer'> & { streamer?: Maybe<ResolversParentTypes['Streamer']> };
  Organization: { readonly id: number };
  PageInfo: PageInfo;
  PinStreamLayoutsPayload: Omit<PinStreamLayoutsPayload, 'streams'> & { streams: ReadonlyArray<ResolversParentTypes['Stream']> };
  PlayAuthorization: Omit<PlayAuthorization, 'response'> & { response: ResolversParentTypes['AuthResponse'] };
  PlayProtocols: PlayProtocols;
  PlayProtocolsFilter: PlayProtocolsFilter;
  PlayProtocolsPatch: PlayProtocolsPatch;
  PlayRequest: PlayRequest;
  PlaybackHeaders: PlaybackHeaders;
  PlaybackHeadersPatch: PlaybackHeadersPatch;
  PlaybackToken: PlaybackToken;
  Point: Point;
  PointPatch: PointPatch;
  PrepareCameraFirmwarePayload: PrepareCameraFirmwarePayload;
  PresenceFilter: PresenceFilter;
  Preset: Preset;
  PreviewStreamItem: PreviewStreamItem;
  ProvisionedStreams: ProvisionedStreams;
  Push: Push;
  PushPatch: PushPatch;
  PushPidStats: PushPidStats;
  PushStats: PushStats;
  Query: Record<PropertyKey, never>;
  RebootCameraPayload: RebootCameraPayload;
  SafeInt: Scalars['SafeInt']['output'];
  SafeIntFilter: SafeIntFilter;
  SaveAgentItem: SaveAgentItem;
  SaveAgentPayload: Omit<SaveAgentPayload, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  SaveAgentResult: Omit<SaveAgentResult, 'agent'> & { agent?: Maybe<ResolversParentTypes['Agent']> };
  SaveAgentsPayload: Omit<SaveAgentsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['SaveAgentResult']> };
  SaveAuthBackendPayload: Omit<SaveAuthBackendPayload, 'authBackend'> & { authBackend: ResolversParentTypes['AuthBackend'] };
  SaveCameraAccessPayload: Omit<SaveCameraAccessPayload, 'access'> & { access: ResolversParentTypes['CameraAccess'] };
  SaveCameraConfigPayload: Omit<SaveCameraConfigPayload, 'config'> & { config: ResolversParentTypes['CameraConfig'] };
  SaveStreamItem: SaveStreamItem;
  SaveStreamPayload: Omit<SaveStreamPayload, 'stream'> & { stream: ResolversParentTypes['Stream'] };
  SaveStreamResult: Omit<SaveStreamResult, 'stream'> & { stream?: Maybe<ResolversParentTypes['Stream']> };
  SaveStreamsAtomicallyPayload: Omit<SaveStreamsAtomicallyPayload, 'streams'> & { streams: ReadonlyArray<ResolversParentTypes['Stream']> };
  SaveStreamsPayload: Omit<SaveStreamsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['SaveStreamResult']> };
  SaveZonePayload: Omit<SaveZonePayload, 'zone'> & { zone: ResolversParentTypes['Zone'] };
  SetAgentLayoutsPayload: Omit<SetAgentLayoutsPayload, 'agents'> & { agents: ReadonlyArray<ResolversParentTypes['Agent']> };
  SetStreamLayoutsPayload: Omit<SetStreamLayoutsPayload, 'streams'> & { streams: ReadonlyArray<ResolversParentTypes['Stream']> };
  SetStreamZonesPayload: Omit<SetStreamZonesPayload, 'streams'> & { streams: ReadonlyArray<ResolversParentTypes['Stream']> };
  Snowflake: Scalars['Snowflake']['output'];
  SnowflakeFilter: SnowflakeFilter;
  SrtConfig: SrtConfig;
  SrtConfigFilter: SrtConfigFilter;
  SrtConfigPatch: SrtConfigPatch;
  Stream: DocumentNode;
  StreamAudio: StreamAudio;
  StreamAudioPatch: StreamAudioPatch;
  StreamChange: ChangeEvent<DocumentNode>;
  StreamClaims: StreamClaims;
  StreamClaimsFilter: StreamClaimsFilter;
  StreamClaimsPatch: StreamClaimsPatch;
  StreamConfigOnDisk: StreamConfigOnDisk;
  StreamConfigOnDiskFilter: StreamConfigOnDiskFilter;
  StreamConnection: Page;
  StreamEdge: Omit<StreamEdge, 'node'> & { node: ResolversParentTypes['Stream'] };
  StreamEditInput: StreamEditInput;
  StreamFilter: StreamFilter;
  StreamInput: StreamInput;
  StreamInputPatch: StreamInputPatch;
  StreamInputStats: StreamInputStats;
  StreamLastChange: StreamLastChange;
  StreamLayoutInput: StreamLayoutInput;
  StreamLayoutItem: JsonObject;
  StreamLayoutPreview: Omit<StreamLayoutPreview, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['StreamLayoutItem']> };
  StreamLayoutRules: StreamLayoutRules;
  StreamLayoutRulesPatch: StreamLayoutRulesPatch;
  StreamOnvif: StreamOnvif;
  StreamOnvifPatch: StreamOnvifPatch;
  StreamPatch: StreamPatch;
  StreamStats: Omit<StreamStats, 'runningOn'> & { runningOn?: Maybe<ReadonlyArray<ResolversParentTypes['Streamer']>> };
  StreamStatsFilter: StreamStatsFilter;
  StreamStatusFilter: StreamStatusFilter;
  StreamZonesFilter: StreamZonesFilter;
  StreamZonesInput: StreamZonesInput;
  Streamer: { readonly hostname: string };
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  TcAudioOpts: TcAudioOpts;
  TcAudioOptsFilter: TcAudioOptsFilter;
  TcAudioOptsPatch: TcAudioOptsPatch;
  TcBurn: TcBurn;
  TcBurnFilter: TcBurnFilter;
  TcBurnPatch: TcBurnPatch;
  TcCrop: TcCrop;
  TcCropFilter: TcCropFilter;
  TcCropPatch: TcCropPatch;
  TcDecoder: TcDecoder;
  TcDecoderDeinterlaceRateFilter: TcDecoderDeinterlaceRateFilter;
  TcDecoderFilter: TcDecoderFilter;
  TcDecoderPatch: TcDecoderPatch;
  TcGlobal: TcGlobal;
  TcGlobalFilter: TcGlobalFilter;
  TcGlobalPatch: TcGlobalPatch;
  TcLabel: TcLabel;
  TcLabelBox: TcLabelBox;
  TcLabelBoxFilter: TcLabelBoxFilter;
  TcLabelBoxPatch: TcLabelBoxPatch;
  TcLabelFilter: TcLabelFilter;
  TcLabelFont: TcLabelFont;
  TcLabelFontFilter: TcLabelFontFilter;
  TcLabelFontPatch: TcLabelFontPatch;
  TcLabelPatch: TcLabelPatch;
  TcLabelPositionFilter: TcLabelPositionFilter;
  TcLogo: TcLogo;
  TcLogoPatch: TcLogoPatch;
  TcQpRange: TcQpRange;
  TcQpRangePatch: TcQpRangePatch;
  TcSar: TcSar;
  TcSarPatch: TcSarPatch;
  TcSize: TcSize;
  TcSizePatch: TcSizePatch;
  TcVideoOpts: TcVideoOpts;
  TcVideoOptsPatch: TcVideoOptsPatch;
  Thumbnails: Thumbnails;
  ThumbnailsFilter: ThumbnailsFilter;
  ThumbnailsPatch: ThumbnailsPatch;
  ThumbnailsSize: ThumbnailsSize;
  ThumbnailsSizePatch: ThumbnailsSizePatch;
  TrackInfo: TrackInfo;
  Transcoder: Transcoder;
  TranscoderDeviceTypeFilter: TranscoderDeviceTypeFilter;
  TranscoderFilter: TranscoderFilter;
  TranscoderPatch: TranscoderPatch;
  TranscoderTargetFilter: TranscoderTargetFilter;
  TranscoderTrackInfo: TranscoderTrackInfo;
  TranscoderTrackInfoPatch: TranscoderTrackInfoPatch;
  TransponderPid: TransponderPid;
  TransponderPidPatch: TransponderPidPatch;
  TtxtDescriptors: TtxtDescriptors;
  TtxtDescriptorsPatch: TtxtDescriptorsPatch;
  VbiLines: VbiLines;
  VbiLinesPatch: VbiLinesPatch;
  Vision: Vision;
  VisionAlgFilter: VisionAlgFilter;
  VisionFilter: VisionFilter;
  VisionPatch: VisionPatch;
  WebrtcAbr: WebrtcAbr;
  WebrtcAbrFilter: WebrtcAbrFilter;
  WebrtcAbrPatch: WebrtcAbrPatch;
  WebrtcTransportFilter: WebrtcTransportFilter;
  Zone: DocumentNode;
  ZoneChange: ChangeEvent<DocumentNode>;
  ZoneConnection: Page;
  ZoneCreation: ZoneCreation;
  ZoneCreator: ZoneCreator;
  ZoneEdge: Omit<ZoneEdge, 'node'> & { node: ResolversParentTypes['Zone'] };
  ZoneFilter: ZoneFilter;
  ZonePatch: ZonePatch;
  ZoneStats: Omit<ZoneStats, 'streamers'> & { streamers?: Maybe<ReadonlyArray<ResolversParentTypes['Streamer']>> };
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

export type AgentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent'], FederationReferenceType extends FederationReferenceTypes['Agent'] = FederationReferenceTypes['Agent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<AgentDocumentArgs>>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  layout?: Resolver<Maybe<ResolversTypes['LayoutBase']>, ParentType, ContextType>;
  logs?: Resolver<Maybe<ResolversTypes['AgentLogs']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['AgentStats']>, ParentType, ContextType>;
  streams?: Resolver<ResolversTypes['StreamConnection'], ParentType, ContextType, Partial<AgentStreamsArgs>>;
  users?: Resolver<ReadonlyArray<ResolversTypes['Stream']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentChange'] = ResolversParentTypes['AgentChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
};

export type AgentCommandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentCommandPayload'] = ResolversParentTypes['AgentCommandPayload']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentConnection'] = ResolversParentTypes['AgentConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgentControlConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentControlConnection'] = ResolversParentTypes['AgentControlConnection']> = {
  alive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bytesFromServer?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  bytesToServer?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  statusChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AgentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentEdge'] = ResolversParentTypes['AgentEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type AgentLogsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentLogs'] = ResolversParentTypes['AgentLogs']> = {
  a?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bufferLimit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  bufferSize?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  cid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  mainUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meminfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgentSortResolvers = { ID_ASC: 'id', ID_DESC: '-id', MODEL_ASC: 'model', MODEL_DESC: '-model', SERIAL_ASC: 'serial', SERIAL_DESC: '-serial' };

export type AgentStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentStats'] = ResolversParentTypes['AgentStats']> = {
  agentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  connectionsEstablished?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  connectionsRequested?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  endpointConnection?: Resolver<Maybe<ResolversTypes['AgentControlConnection']>, ParentType, ContextType>;
  localIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  macAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peerIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streampointConnection?: Resolver<Maybe<ResolversTypes['AgentStreampointConnection']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgentStreampointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgentStreampointConnection'] = ResolversParentTypes['AgentStreampointConnection']> = {
  alive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bytesFromServer?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  bytesToServer?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  connectionsAttempted?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  connectionsCurrent?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  connectionsOpened?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  statusChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApplyLayoutPlanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyLayoutPlanPayload'] = ResolversParentTypes['ApplyLayoutPlanPayload']> = {
  streams?: Resolver<ReadonlyArray<ResolversTypes['Stream']>, ParentType, ContextType>;
};

export type AuthAdInjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthAdInject'] = ResolversParentTypes['AuthAdInject']> = {
  midroll?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  midrollInsertBy?: Resolver<Maybe<ResolversTypes['AuthMidrollInsertBy']>, ParentType, ContextType>;
  midrollInterval?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  midrollProgramId?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  preroll?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  v?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type AuthAllowedDvrRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthAllowedDvrRange'] = ResolversParentTypes['AuthAllowedDvrRange']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AuthBackendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthBackend'] = ResolversParentTypes['AuthBackend'], FederationReferenceType extends FederationReferenceTypes['AuthBackend'] = FederationReferenceTypes['AuthBackend']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuthBackend']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowCountries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  allowDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  allowIps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  allowTokens?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  allowUas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  backends?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuthBackendUrl']>>, ParentType, ContextType>;
  denyCountries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  denyIps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  denyTokens?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  denyUas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<AuthBackendDocumentArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streams?: Resolver<ResolversTypes['StreamConnection'], ParentType, ContextType, Partial<AuthBackendStreamsArgs>>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthBackendChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthBackendChange'] = ResolversParentTypes['AuthBackendChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AuthBackend']>, ParentType, ContextType>;
};

export type AuthBackendConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthBackendConnection'] = ResolversParentTypes['AuthBackendConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthBackendEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuthBackend']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthBackendEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthBackendEdge'] = ResolversParentTypes['AuthBackendEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuthBackend'], ParentType, ContextType>;
};

export type AuthBackendSortResolvers = { NAME_ASC: 'name', NAME_DESC: '-name' };

export type AuthBackendUrlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthBackendUrl'] = ResolversParentTypes['AuthBackendUrl']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthMidrollInsertByResolvers = { INTERVAL: 'interval', SPLICING: 'splicing' };

export type AuthResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthResponse'] = ResolversParentTypes['AuthResponse']> = {
  adInject?: Resolver<Maybe<ResolversTypes['AuthAdInject']>, ParentType, ContextType>;
  allowedDvrRanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuthAllowedDvrRange']>>, ParentType, ContextType>;
};

export type AuthSpecResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthSpec'] = ResolversParentTypes['AuthSpec']> = {
  allowedCountries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  disallowedCountries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  domains?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  maxSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessionKeys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  softLimitation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BackupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Backup'] = ResolversParentTypes['Backup']> = {
  audioTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dvr?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  transcode?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  videoTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface BooleanOrIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BooleanOrInt'], any> {
  name: 'BooleanOrInt';
}

export interface BooleanOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BooleanOrString'], any> {
  name: 'BooleanOrString';
}

export type CameraResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Camera'] = ResolversParentTypes['Camera']> = {
  access?: Resolver<ResolversTypes['CameraAccess'], ParentType, ContextType>;
  config?: Resolver<Maybe<ResolversTypes['CameraConfig']>, ParentType, ContextType>;
};

export type CameraAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CameraAccess'] = ResolversParentTypes['CameraAccess']> = {
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  hasLogin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CameraConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CameraConfig'] = ResolversParentTypes['CameraConfig']> = {
  cameraInfo?: Resolver<Maybe<ResolversTypes['CameraInfo']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  mediaQuality?: Resolver<Maybe<ResolversTypes['CameraMediaQuality']>, ParentType, ContextType>;
  sensor?: Resolver<Maybe<ResolversTypes['CameraSensor']>, ParentType, ContextType>;
};

export type CameraImageOrientationResolvers = { NORMAL: 'normal', UPSIDE_DOWN: 'upside_down' };

export type CameraInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CameraInfo'] = ResolversParentTypes['CameraInfo']> = {
  firmware?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CameraMediaQualityResolvers = { HIGH: 'high', LOW: 'low', MEDIUM: 'medium' };

export type CameraOnOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CameraOnOff'] = ResolversParentTypes['CameraOnOff']> = {
  mode?: Resolver<Maybe<ResolversTypes['CameraOnOffMode']>, ParentType, ContextType>;
};

export type CameraOnOffAutoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CameraOnOffAuto'] = ResolversParentTypes['CameraOnOffAuto']> = {
  mode?: Resolver<Maybe<ResolversTypes['CameraOnOffAutoMode']>, ParentType, ContextType>;
};

export type CameraOnOffAutoModeResolvers = { AUTO: 'auto', OFF: 'off', ON: 'on' };

export type CameraOnOffModeResolvers = { OFF: 'off', ON: 'on' };

export type CameraSensorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CameraSensor'] = ResolversParentTypes['CameraSensor']> = {
  blacklightCompensation?: Resolver<Maybe<ResolversTypes['CameraOnOff']>, ParentType, ContextType>;
  brightnessCorrection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contrastCorrection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  imageOrientation?: Resolver<Maybe<ResolversTypes['CameraImageOrientation']>, ParentType, ContextType>;
  infraredCutoffFilter?: Resolver<Maybe<ResolversTypes['CameraOnOffAuto']>, ParentType, ContextType>;
  saturation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharpness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wideDynamicRange?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangeKindResolvers = { DELETE: 'DELETE', RESET: 'RESET', SNAPSHOT: 'SNAPSHOT', SNAPSHOT_END: 'SNAPSHOT_END', UPSERT: 'UPSERT' };

export type ClosedCaptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedCaptions'] = ResolversParentTypes['ClosedCaptions']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClusterDvrResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterDvr'] = ResolversParentTypes['ClusterDvr']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClusterDvrConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterDvrConnection'] = ResolversParentTypes['ClusterDvrConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClusterDvr']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfigPartResolvers = { CONFIG_ON_DISK: 'CONFIG_ON_DISK', CONFIG_OVERRIDE: 'CONFIG_OVERRIDE' };

export type CoordinatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteAgentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAgentPayload'] = ResolversParentTypes['DeleteAgentPayload']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streams?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeleteAgentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAgentResult'] = ResolversParentTypes['DeleteAgentResult']> = {
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streams?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type DeleteAgentsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAgentsPayload'] = ResolversParentTypes['DeleteAgentsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['DeleteAgentResult']>, ParentType, ContextType>;
};

export type DeleteAuthBackendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAuthBackendPayload'] = ResolversParentTypes['DeleteAuthBackendPayload']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteStreamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteStreamPayload'] = ResolversParentTypes['DeleteStreamPayload']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteStreamResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteStreamResult'] = ResolversParentTypes['DeleteStreamResult']> = {
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteStreamsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteStreamsPayload'] = ResolversParentTypes['DeleteStreamsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['DeleteStreamResult']>, ParentType, ContextType>;
};

export type DeleteZonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteZonePayload'] = ResolversParentTypes['DeleteZonePayload']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DetectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Detector'] = ResolversParentTypes['Detector']> = {
  detectorType?: Resolver<Maybe<ResolversTypes['DetectorType']>, ParentType, ContextType>;
  regionCoordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Point']>>, ParentType, ContextType>;
  regionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['DetectorStats']>, ParentType, ContextType>;
};

export type DetectorAlertsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectorAlerts'] = ResolversParentTypes['DetectorAlerts']> = {
  lowQualityAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lowQualityAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  notEnoughDetectionsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notEnoughDetectionsAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  smallSizeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  smallSizeAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type DetectorStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectorStats'] = ResolversParentTypes['DetectorStats']> = {
  alerts?: Resolver<Maybe<ResolversTypes['DetectorAlerts']>, ParentType, ContextType>;
  lastDetectionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastDetectionAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StreamStatus']>, ParentType, ContextType>;
};

export type DetectorTypeResolvers = { FACES: 'faces', HUMANS: 'humans', MOTION: 'motion', QR_CODES: 'qr-codes', VEHICLES: 'vehicles' };

export type DrmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Drm'] = ResolversParentTypes['Drm']> = {
  accountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aesKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authServer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cpixConfigId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encryption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endUserCert?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endUserPrivateKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hlsExtXKeyIv?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  icHost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyseed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyserver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  laUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managementKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  merchantId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userKeyserver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userkey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DvbocrModeResolvers = { ADD: 'add', REPLACE: 'replace' };

export type DvrResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dvr'] = ResolversParentTypes['Dvr']> = {
  diskUsageLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episodesExpiration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episodesUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  redundancyFactor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remotes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>>, ParentType, ContextType>;
  storageLimit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type DvrInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DvrInfo'] = ResolversParentTypes['DvrInfo']> = {
  bytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  depth?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  diskSize?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ranges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DvrRange']>>, ParentType, ContextType>;
};

export type DvrRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DvrRange'] = ResolversParentTypes['DvrRange']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type EditStreamsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditStreamsPayload'] = ResolversParentTypes['EditStreamsPayload']> = {
  streams?: Resolver<ReadonlyArray<ResolversTypes['Stream']>, ParentType, ContextType>;
};

export interface FloatOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FloatOrString'], any> {
  name: 'FloatOrString';
}

export type FlowTypeResolvers = { DVR_FILE: 'dvr_file', DVR_STREAM: 'dvr_stream', FILE: 'file', STREAM: 'stream' };

export type FrameContentResolvers = { APPLICATION: 'application', AUDIO: 'audio', METADATA: 'metadata', TEXT: 'text', VIDEO: 'video' };

export type FrameVideoPixFmtResolvers = { ARGB: 'argb', GRAY8: 'gray8', GRAY10: 'gray10', GRAY12: 'gray12', NV12: 'nv12', P016: 'p016', RGB48: 'rgb48', UYVY422: 'uyvy422', V210: 'v210', X2RGB10BE: 'x2rgb10be', YUV420P: 'yuv420p', YUV420P10: 'yuv420p10', YUV420P12: 'yuv420p12', YUV422P: 'yuv422p', YUV422P10: 'yuv422p10', YUV422P12: 'yuv422p12', YUV444P: 'yuv444p', YUV444P10: 'yuv444p10', YUV444P12: 'yuv444p12', YUVJ420P: 'yuvj420p', YUYV422: 'yuyv422' };

export type GenlockStatusResolvers = { INVALID: 'invalid', LOCKED: 'locked', LOCKING: 'locking', NOT_SUPPORTED: 'not_supported', NO_REF: 'no_ref', UNKNOWN: 'unknown' };

export type GenrefStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GenrefStatus'] = ResolversParentTypes['GenrefStatus']> = {
  external?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vstd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vstdDetected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Health'] = ResolversParentTypes['Health']> = {
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
};

export type HealthStatusResolvers = { DEGRADED: 'degradated', DISABLED: 'disabled', OPERATIONAL: 'operational', OUTAGE: 'outage', PARTIAL_OUTAGE: 'partial_outage' };

export type HlsScte35ModeResolvers = { AWS: 'aws', RFC8216: 'rfc8216', SCTE35: 'scte35' };

export type InputAgentStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputAgentStats'] = ResolversParentTypes['InputAgentStats']> = {
  errorsBufferOverrun?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsConnFailed?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsInvalidRequest?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsOutOfMemory?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsUnknown?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type InputMediaInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputMediaInfo'] = ResolversParentTypes['InputMediaInfo']> = {
  programId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streamId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tracks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InputTrackInfo']>>, ParentType, ContextType>;
};

export type InputMotionDetectorStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputMotionDetectorStats'] = ResolversParentTypes['InputMotionDetectorStats']> = {
  episodesCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsBrokenPayload?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsIncorrectTimeValuesCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsNoAgentConnected?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsNoServiceCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsNotAuthorizedCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsUrlUnreachableCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  motionDetectedCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type InputOnvifStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputOnvifStats'] = ResolversParentTypes['InputOnvifStats']> = {
  errorsIncorrectTimeValuesCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsNoServiceCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsNotAuthorizedCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsUrlUnreachableCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  motionDetectedCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type InputPidStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputPidStats'] = ResolversParentTypes['InputPidStats']> = {
  brokenPesCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  brokenPesSum?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  correctedBackwardPts?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  crashed?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  discardedBufferCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  discardedBufferSum?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  dtsGoesBackwards?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  dtsJumpForward?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  emptyPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsAdaptationBroken?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsPidLost?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsTsCc?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsTsPmt?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsTsPsiChecksum?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsTsScrambled?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsTsTei?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fillersCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fillersSum?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  frames?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  packets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  paddingPesCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  paddingPesSum?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  pcrResync?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  pid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pnr?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeatedFrames?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  timeCorrections?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  tooLargeDtsJump?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type InputRtpStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputRtpStats'] = ResolversParentTypes['InputRtpStats']> = {
  bytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  channelId?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discardedBrokenNalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  discardedFuCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  discardedNalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  discardedNotAllowedNalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  discardedSeiCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsBrokenPayload?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsDtsStuck?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsLostPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  frames?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fuEndThenMiddleWorkaroundCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fuHasBothStartEndBitsCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fuPatternIsBrokenCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  incompleteNalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  invalidSeiPayloadCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  invalidSeiSizeCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  invalidSeiTypeCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  markerPacketsCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nackCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalAggregationCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalAudCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalFillerCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalFuCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalIdrCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalOtherCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalPpsCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalSeiCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalSingleCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalSliceCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalSpsCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalStapACount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  nalVpsCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  noMarkerModeFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ptRejectCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  ptRejectSum?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  rtcpPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  rtpPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  senderClockDeviation?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  srTsStuck?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  tsGoesBackwards?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  tsJumpForward?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  tsStuck?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type InputSdiStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputSdiStats'] = ResolversParentTypes['InputSdiStats']> = {
  avgRecvDuration?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  compensatedFrames?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorLostAudio?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsCpuStall?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsDuplicate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsNoSignal?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsTsDuplicate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  peakDurationDeviation?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type InputSrtStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputSrtStats'] = ResolversParentTypes['InputSrtStats']> = {
  errorDroppedPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorLostPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  packets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  retransmittedPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  rtt?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type InputTrackInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputTrackInfo'] = ResolversParentTypes['InputTrackInfo']> = {
  match?: Resolver<Maybe<ResolversTypes['InputTrackInfoMatch']>, ParentType, ContextType>;
};

export type InputTrackInfoMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputTrackInfoMatch'] = ResolversParentTypes['InputTrackInfoMatch']> = {
  codec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type LayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Layout'] = ResolversParentTypes['Layout']> = {
  changeReason?: Resolver<Maybe<ResolversTypes['LayoutChangeReason']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  dvrBackupHostnames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dvrBackups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Streamer']>>, ParentType, ContextType>;
  failoverFrom?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
  failoverFromHostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
  inferenceHostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ingest?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
  ingestHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LayoutBase']>>, ParentType, ContextType>;
  ingestHostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeLayoutDecisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NodeLayoutDecision']>>, ParentType, ContextType>;
  originator?: Resolver<Maybe<ResolversTypes['LayoutOriginator']>, ParentType, ContextType>;
};

export type LayoutBaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayoutBase'] = ResolversParentTypes['LayoutBase']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  ingest?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
  ingestHostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originator?: Resolver<Maybe<ResolversTypes['LayoutOriginator']>, ParentType, ContextType>;
};

export type LayoutChangeReasonResolvers = { DVR_REDUNDANCY_ADJUST: 'dvr_redundancy_adjust', MULTISTREAM_AGENT_INGEST_CONFLICT: 'multistream_agent_ingest_conflict', NAMESPACE_MISMATCH: 'namespace_mismatch', NODE_BECOME_OFFLINE: 'node_become_offline', NODE_CHANNEL_LIMIT_EXCEEDED: 'node_channel_limit_exceeded', NODE_CPU_PRESSURE: 'node_cpu_pressure', NODE_DELETED: 'node_deleted', NODE_MISSES_STREAM_REQUIRED_LABELS: 'node_misses_stream_required_labels', NODE_NOT_AVAILABLE_FOR_TRANSCODING: 'node_not_available_for_transcoding', NOT_DISTRIBUTED: 'not_distributed', PREFERRED_LABELS_BETTER_MATCH: 'preferred_labels_better_match', RELAYOUT_BY_API: 'relayout_by_api', STREAMER_DVR_SIZE_EXCEEDED: 'streamer_dvr_size_exceeded', STREAMER_TOTAL_BANDWIDTH_EXCEEDED: 'streamer_total_bandwidth_exceeded', STREAM_DISABLED: 'stream_disabled', STREAM_MISSES_NODE_REQUIRED_LABELS: 'stream_misses_node_required_labels' };

export type LayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayoutConnection'] = ResolversParentTypes['LayoutConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LayoutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Layout']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayoutEdge'] = ResolversParentTypes['LayoutEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Layout'], ParentType, ContextType>;
};

export type LayoutEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayoutEvent'] = ResolversParentTypes['LayoutEvent']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Layout']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LayoutEventKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LayoutChangeReason']>, ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['Stream']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Layout']>, ParentType, ContextType>;
};

export type LayoutEventKindResolvers = { BEGIN: 'begin', CHANGE: 'change', RESET: 'reset' };

export type LayoutOriginatorResolvers = { LAYOUTER: 'layouter', OTHER: 'other' };

export type LayoutPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayoutPlan'] = ResolversParentTypes['LayoutPlan']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['StreamLayoutItem']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MediaInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaInfo'] = ResolversParentTypes['MediaInfo']> = {
  duration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  flowType?: Resolver<Maybe<ResolversTypes['FlowType']>, ParentType, ContextType>;
  programId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streamId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tracks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrackInfo']>>, ParentType, ContextType>;
};

export type MpegtsAc3ModeResolvers = { KEEP: 'keep', SYSTEM_A: 'system_a', SYSTEM_B: 'system_b' };

export type MpegtsPidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MpegtsPids'] = ResolversParentTypes['MpegtsPids']> = {
  default?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  media?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TransponderPid']>>, ParentType, ContextType>;
  pcr?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pmt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sdt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyLayoutPlan?: Resolver<Maybe<ResolversTypes['ApplyLayoutPlanPayload']>, ParentType, ContextType, RequireFields<MutationApplyLayoutPlanArgs, 'id'>>;
  deleteAgent?: Resolver<ResolversTypes['DeleteAgentPayload'], ParentType, ContextType, RequireFields<MutationDeleteAgentArgs, 'id'>>;
  deleteAgents?: Resolver<ResolversTypes['DeleteAgentsPayload'], ParentType, ContextType, RequireFields<MutationDeleteAgentsArgs, 'ids'>>;
  deleteAuthBackend?: Resolver<Maybe<ResolversTypes['DeleteAuthBackendPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAuthBackendArgs, 'force' | 'name'>>;
  deleteStream?: Resolver<Maybe<ResolversTypes['DeleteStreamPayload']>, ParentType, ContextType, RequireFields<MutationDeleteStreamArgs, 'name' | 'part'>>;
  deleteStreams?: Resolver<Maybe<ResolversTypes['DeleteStreamsPayload']>, ParentType, ContextType, RequireFields<MutationDeleteStreamsArgs, 'names'>>;
  deleteZone?: Resolver<Maybe<ResolversTypes['DeleteZonePayload']>, ParentType, ContextType, RequireFields<MutationDeleteZoneArgs, 'force' | 'name'>>;
  disconnectAgent?: Resolver<ResolversTypes['AgentCommandPayload'], ParentType, ContextType, RequireFields<MutationDisconnectAgentArgs, 'id'>>;
  editStreams?: Resolver<ResolversTypes['EditStreamsPayload'], ParentType, ContextType, Partial<MutationEditStreamsArgs>>;
  mintPlaybackToken?: Resolver<Maybe<ResolversTypes['PlaybackToken']>, ParentType, ContextType, RequireFields<MutationMintPlaybackTokenArgs, 'lifetimeSeconds' | 'stream'>>;
  pinStreamLayouts?: Resolver<Maybe<ResolversTypes['PinStreamLayoutsPayload']>, ParentType, ContextType, RequireFields<MutationPinStreamLayoutsArgs, 'names' | 'pinned'>>;
  planStreamLayouts?: Resolver<Maybe<ResolversTypes['LayoutPlan']>, ParentType, ContextType, Partial<MutationPlanStreamLayoutsArgs>>;
  prepareCameraFirmware?: Resolver<Maybe<ResolversTypes['PrepareCameraFirmwarePayload']>, ParentType, ContextType, RequireFields<MutationPrepareCameraFirmwareArgs, 'name'>>;
  rebootAgent?: Resolver<ResolversTypes['AgentCommandPayload'], ParentType, ContextType, RequireFields<MutationRebootAgentArgs, 'id'>>;
  rebootCamera?: Resolver<Maybe<ResolversTypes['RebootCameraPayload']>, ParentType, ContextType, RequireFields<MutationRebootCameraArgs, 'name'>>;
  resetAgent?: Resolver<ResolversTypes['AgentCommandPayload'], ParentType, ContextType, RequireFields<MutationResetAgentArgs, 'id'>>;
  saveAgent?: Resolver<ResolversTypes['SaveAgentPayload'], ParentType, ContextType, RequireFields<MutationSaveAgentArgs, 'id' | 'reset'>>;
  saveAgents?: Resolver<ResolversTypes['SaveAgentsPayload'], ParentType, ContextType, RequireFields<MutationSaveAgentsArgs, 'items'>>;
  saveAuthBackend?: Resolver<Maybe<ResolversTypes['SaveAuthBackendPayload']>, ParentType, ContextType, RequireFields<MutationSaveAuthBackendArgs, 'name' | 'reset'>>;
  saveCameraAccess?: Resolver<Maybe<ResolversTypes['SaveCameraAccessPayload']>, ParentType, ContextType, RequireFields<MutationSaveCameraAccessArgs, 'name'>>;
  saveCameraConfig?: Resolver<Maybe<ResolversTypes['SaveCameraConfigPayload']>, ParentType, ContextType, RequireFields<MutationSaveCameraConfigArgs, 'name'>>;
  saveStream?: Resolver<Maybe<ResolversTypes['SaveStreamPayload']>, ParentType, ContextType, RequireFields<MutationSaveStreamArgs, 'api' | 'name' | 'part' | 'reset'>>;
  saveStreams?: Resolver<Maybe<ResolversTypes['SaveStreamsPayload']>, ParentType, ContextType, RequireFields<MutationSaveStreamsArgs, 'items'>>;
  saveStreamsAtomically?: Resolver<ResolversTypes['SaveStreamsAtomicallyPayload'], ParentType, ContextType, Partial<MutationSaveStreamsAtomicallyArgs>>;
  saveZone?: Resolver<Maybe<ResolversTypes['SaveZonePayload']>, ParentType, ContextType, RequireFields<MutationSaveZoneArgs, 'name' | 'reset'>>;
  setAgentLayouts?: Resolver<ResolversTypes['SetAgentLayoutsPayload'], ParentType, ContextType, Partial<MutationSetAgentLayoutsArgs>>;
  setStreamLayouts?: Resolver<ResolversTypes['SetStreamLayoutsPayload'], ParentType, ContextType, Partial<MutationSetStreamLayoutsArgs>>;
  setStreamZones?: Resolver<Maybe<ResolversTypes['SetStreamZonesPayload']>, ParentType, ContextType, Partial<MutationSetStreamZonesArgs>>;
};

export type NamedByResolvers = { CONFIG: 'config', EXTERNAL: 'external', REMOTE: 'remote', USER: 'user' };

export type NodeLayoutDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeLayoutDecision'] = ResolversParentTypes['NodeLayoutDecision']> = {
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeDecision?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NodeLayoutDecisionReason']>>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['NodeRole']>, ParentType, ContextType>;
  streamer?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
};

export type NodeLayoutDecisionReasonResolvers = { NAMESPACE_MISMATCH: 'namespace_mismatch', NODE_CHANNEL_LIMIT_EXCEEDED: 'node_channel_limit_exceeded', NODE_CPU_PRESSURE: 'node_cpu_pressure', NODE_MISSES_STREAM_REQUIRED_LABELS: 'node_misses_stream_required_labels', NODE_NOT_AVAILABLE_FOR_TRANSCODING: 'node_not_available_for_transcoding', NODE_OFFLINE: 'node_offline', STREAMER_DVR_SIZE_EXCEEDED: 'streamer_dvr_size_exceeded', STREAMER_TOTAL_BANDWIDTH_EXCEEDED: 'streamer_total_bandwidth_exceeded', STREAM_MISSES_NODE_REQUIRED_LABELS: 'stream_misses_node_required_labels' };

export type NodeRoleResolvers = { IDENTIFICATION: 'identification', INFERENCE: 'inference', STREAMER: 'streamer' };

export type OperatorResolvers = { CONTAINS: 'contains', EQ: 'eq', GT: 'gt', GTE: 'gte', ICONTAINS: 'icontains', IN: 'in', IS_NOT_NULL: 'isNotNull', IS_NULL: 'isNull', LT: 'lt', LTE: 'lte', NE: 'ne', NOT_IN: 'notIn' };

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streams?: Resolver<ResolversTypes['StreamConnection'], ParentType, ContextType, Partial<OrganizationStreamsArgs>>;
};

export type OutputAudioResolvers = { AAC: 'aac', AAC_SILENCE: 'aac_silence', ADD_AAC: 'add_aac', KEEP: 'keep', KEEP_SILENCE: 'keep_silence' };

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PinStreamLayoutsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PinStreamLayoutsPayload'] = ResolversParentTypes['PinStreamLayoutsPayload']> = {
  streams?: Resolver<ReadonlyArray<ResolversTypes['Stream']>, ParentType, ContextType>;
};

export type PlayAuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlayAuthorization'] = ResolversParentTypes['PlayAuthorization']> = {
  authDuration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['PlayDecider']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  response?: Resolver<ResolversTypes['AuthResponse'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unique?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlayDeciderResolvers = { BACKEND: 'backend', COUNTRY: 'country', COUNTRY_LIST: 'country_list', DEFAULT: 'default', DOMAIN: 'domain', IP_LIST: 'ip_list', NO_RULE: 'no_rule', OUTAGE: 'outage', PLAYBACK_TOKEN: 'playback_token', SHARE: 'share', TOKEN_LIST: 'token_list', UNKNOWN_BACKEND: 'unknown_backend', UNKNOWN_STREAM: 'unknown_stream', USER_AGENT_LIST: 'user_agent_list' };

export type PlayProtocolsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlayProtocols'] = ResolversParentTypes['PlayProtocols']> = {
  api?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cmaf?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dash?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hls?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  jpeg?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  m4f?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  m4s?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mp4?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mseld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mss?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  player?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rtmp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rtsp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shoutcast?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  srt?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tshttp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  webrtc?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  whitelist?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PlayRequestTypeResolvers = { NEW_SESSION: 'new_session', UPDATE_SESSION: 'update_session' };

export type PlaybackHeadersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaybackHeaders'] = ResolversParentTypes['PlaybackHeaders']> = {
  headers?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  playback?: Resolver<Maybe<ResolversTypes['PlaybackHeadersKind']>, ParentType, ContextType>;
  protocols?: Resolver<Maybe<ResolversTypes['PlayProtocols']>, ParentType, ContextType>;
  segmentHeaders?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
};

export type PlaybackHeadersKindResolvers = { DVR: 'dvr', LIVE: 'live' };

export type PlaybackTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaybackToken'] = ResolversParentTypes['PlaybackToken']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PrepareCameraFirmwarePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareCameraFirmwarePayload'] = ResolversParentTypes['PrepareCameraFirmwarePayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PresetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Preset'] = ResolversParentTypes['Preset']> = {
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProtocolResolvers = { AD_INJECTOR: 'ad_injector', ANNEXB: 'annexb', API: 'api', BACKUP: 'backup', CMAF: 'cmaf', COPY: 'copy', DASH: 'dash', DECKLINK: 'decklink', DEKTEC: 'dektec', DEKTEC_ASI: 'dektec-asi', DOWNLOAD: 'download', DVB: 'dvb', EST: 'est', FAKE: 'fake', FFMPEG: 'ffmpeg', FILE: 'file', FLV: 'flv', FRIP: 'frip', H323: 'h323', HLS: 'hls', HLS2: 'hls2', HLSS: 'hlss', HLSS2: 'hlss2', JPEG: 'jpeg', JSON_MANIFEST: 'json_manifest', LLHLS: 'llhls', LOGO: 'logo', M4F: 'm4f', M4FS: 'm4fs', M4S: 'm4s', M4SS: 'm4ss', MBR: 'mbr', MIXER: 'mixer', MJPEG: 'mjpeg', MOSAIC: 'mosaic', MOSAIC2: 'mosaic2', MP4: 'mp4', MPTS_DVB: 'mpts-dvb', MPTS_HTTP: 'mpts-http', MPTS_HTTPS: 'mpts-https', MPTS_UDP: 'mpts-udp', MSELD: 'mseld', MSS: 'mss', MXL: 'mxl', NDI: 'ndi', PLAYER: 'player', PLAYLIST: 'playlist', RTMP: 'rtmp', RTMPE: 'rtmpe', RTMPS: 'rtmps', RTP: 'rtp', RTSP: 'rtsp', RTSP2: 'rtsp2', RTSPS: 'rtsps', RTSP_UDP: 'rtsp-udp', SHOUTCAST: 'shoutcast', SHOUTCASTS: 'shoutcasts', SRT: 'srt', ST2110: 'st2110', TIMESHIFT: 'timeshift', TRANSPONDER: 'transponder', TSHTTP: 'tshttp', TSHTTPS: 'tshttps', TSSSL: 'tsssl', TSTCP: 'tstcp', UDP: 'udp', UDP1: 'udp1', UDP2: 'udp2', UDP3: 'udp3', V4L: 'v4l', V4L2: 'v4l2', WEBRTC: 'webrtc' };

export type ProvisionedStreamsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionedStreams'] = ResolversParentTypes['ProvisionedStreams']> = {
  documents?: Resolver<Maybe<ResolversTypes['JSONText']>, ParentType, ContextType>;
  isRestreamer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PushResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Push'] = ResolversParentTypes['Push']> = {
  bitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  connectTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deinterlace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dthreads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  encoder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enforcedencryption?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  genlock?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  linger?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minversion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mpegtsAc3?: Resolver<Maybe<ResolversTypes['MpegtsAc3Mode']>, ParentType, ContextType>;
  multicastLoop?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  passphrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pids?: Resolver<Maybe<ResolversTypes['MpegtsPids']>, ParentType, ContextType>;
  pixelOffset?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pnr?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standby?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['PushStats']>, ParentType, ContextType>;
  streamid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vb?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  vbiLines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VbiLines']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  videoFormat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PushPidStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushPidStats'] = ResolversParentTypes['PushPidStats']> = {
  bitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['FrameContent']>, ParentType, ContextType>;
  errorsDtsGoesBackward?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsDtsJumpsForward?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsPidOff?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsStartFutureDts?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsStartLateDts?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsUnconfiguredQueue?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  exceededBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  exceededFrames?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fillerPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fillers?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  fillersBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  maxBuffer?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minBuffer?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  packets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  payload?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  payloadBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  pid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pnr?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stuffing?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  stuffingPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  trimmedBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  trimmedFrames?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type PushStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PushStats'] = ResolversParentTypes['PushStats']> = {
  bytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  encodedBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errors401?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errors403?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errors404?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errors409?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errors500?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsAudioFrameDecode?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsConnectionLost?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsDeviceBufferOverflow?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsDeviceNotOpened?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsDroppedFrames?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsDroppedSegments?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsNoDestination?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsNotAuthorized?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsRedirectLimit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsStopOverloaded?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsTls?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsVideoFrameDecode?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  frames?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  genlockStatus?: Resolver<Maybe<ResolversTypes['GenlockStatus']>, ParentType, ContextType>;
  genrefStatus?: Resolver<Maybe<ResolversTypes['GenrefStatus']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  pids?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PushPidStats']>>, ParentType, ContextType>;
  pusherQueueExhaustedCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  pusherRestarts?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  resentPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  segments?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  standbyStatus?: Resolver<Maybe<ResolversTypes['PusherStandbyStatus']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sysFillersBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  sysPayloadBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  sysStuffingPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PusherStandbyStatusResolvers = { ACTIVE: 'active', WAITING: 'waiting' };

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentArgs, 'id'>>;
  agents?: Resolver<ResolversTypes['AgentConnection'], ParentType, ContextType, Partial<QueryAgentsArgs>>;
  authBackend?: Resolver<Maybe<ResolversTypes['AuthBackend']>, ParentType, ContextType, RequireFields<QueryAuthBackendArgs, 'name'>>;
  authBackends?: Resolver<ResolversTypes['AuthBackendConnection'], ParentType, ContextType, Partial<QueryAuthBackendsArgs>>;
  authorizePlay?: Resolver<ResolversTypes['PlayAuthorization'], ParentType, ContextType, RequireFields<QueryAuthorizePlayArgs, 'request'>>;
  dvrs?: Resolver<ResolversTypes['ClusterDvrConnection'], ParentType, ContextType, Partial<QueryDvrsArgs>>;
  previewStreamLayout?: Resolver<ResolversTypes['StreamLayoutPreview'], ParentType, ContextType, RequireFields<QueryPreviewStreamLayoutArgs, 'api' | 'name'>>;
  previewStreamLayouts?: Resolver<ResolversTypes['StreamLayoutPreview'], ParentType, ContextType, Partial<QueryPreviewStreamLayoutsArgs>>;
  provisionedStreams?: Resolver<Maybe<ResolversTypes['ProvisionedStreams']>, ParentType, ContextType, RequireFields<QueryProvisionedStreamsArgs, 'hostname'>>;
  srtPortStream?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QuerySrtPortStreamArgs, 'hostname' | 'mode' | 'port'>>;
  stream?: Resolver<Maybe<ResolversTypes['Stream']>, ParentType, ContextType, RequireFields<QueryStreamArgs, 'name'>>;
  streams?: Resolver<ResolversTypes['StreamConnection'], ParentType, ContextType, RequireFields<QueryStreamsArgs, 'api' | 'includeIngestHistory'>>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType, RequireFields<QueryZoneArgs, 'name'>>;
  zones?: Resolver<ResolversTypes['ZoneConnection'], ParentType, ContextType, Partial<QueryZonesArgs>>;
};

export type RcMethodResolvers = { CBR: 'cbr', CBR2PASS: 'cbr2pass', VBR: 'vbr' };

export type RebootCameraPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RebootCameraPayload'] = ResolversParentTypes['RebootCameraPayload']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RestApiResolvers = { CENTRAL: 'central', WATCHER_ADMIN: 'watcher-admin' };

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SaveAgentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveAgentPayload'] = ResolversParentTypes['SaveAgentPayload']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SaveAgentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveAgentResult'] = ResolversParentTypes['SaveAgentResult']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SaveAgentsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveAgentsPayload'] = ResolversParentTypes['SaveAgentsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['SaveAgentResult']>, ParentType, ContextType>;
};

export type SaveAuthBackendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveAuthBackendPayload'] = ResolversParentTypes['SaveAuthBackendPayload']> = {
  authBackend?: Resolver<ResolversTypes['AuthBackend'], ParentType, ContextType>;
};

export type SaveCameraAccessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCameraAccessPayload'] = ResolversParentTypes['SaveCameraAccessPayload']> = {
  access?: Resolver<ResolversTypes['CameraAccess'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SaveCameraConfigPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCameraConfigPayload'] = ResolversParentTypes['SaveCameraConfigPayload']> = {
  config?: Resolver<ResolversTypes['CameraConfig'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SaveStreamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStreamPayload'] = ResolversParentTypes['SaveStreamPayload']> = {
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
};

export type SaveStreamResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStreamResult'] = ResolversParentTypes['SaveStreamResult']> = {
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['Stream']>, ParentType, ContextType>;
};

export type SaveStreamsAtomicallyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStreamsAtomicallyPayload'] = ResolversParentTypes['SaveStreamsAtomicallyPayload']> = {
  streams?: Resolver<ReadonlyArray<ResolversTypes['Stream']>, ParentType, ContextType>;
};

export type SaveStreamsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStreamsPayload'] = ResolversParentTypes['SaveStreamsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['SaveStreamResult']>, ParentType, ContextType>;
};

export type SaveZonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveZonePayload'] = ResolversParentTypes['SaveZonePayload']> = {
  zone?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type SetAgentLayoutsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAgentLayoutsPayload'] = ResolversParentTypes['SetAgentLayoutsPayload']> = {
  agents?: Resolver<ReadonlyArray<ResolversTypes['Agent']>, ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetStreamLayoutsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStreamLayoutsPayload'] = ResolversParentTypes['SetStreamLayoutsPayload']> = {
  streams?: Resolver<ReadonlyArray<ResolversTypes['Stream']>, ParentType, ContextType>;
};

export type SetStreamZonesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStreamZonesPayload'] = ResolversParentTypes['SetStreamZonesPayload']> = {
  streams?: Resolver<ReadonlyArray<ResolversTypes['Stream']>, ParentType, ContextType>;
};

export interface SnowflakeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Snowflake'], any> {
  name: 'Snowflake';
}

export type SrtConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SrtConfig'] = ResolversParentTypes['SrtConfig']> = {
  enforcedencryption?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  linger?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minversion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passphrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  streamid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeout?: Resolver<Maybe<ResolversTypes['BooleanOrInt']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SrtPortModeResolvers = { PLAY: 'PLAY', PUBLISH: 'PUBLISH' };

export type StreamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stream'] = ResolversParentTypes['Stream'], FederationReferenceType extends FederationReferenceTypes['Stream'] = FederationReferenceTypes['Stream']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Stream']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addAudioOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  audio?: Resolver<Maybe<ResolversTypes['StreamAudio']>, ParentType, ContextType>;
  audioTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  autogeneratedEpisodesCloseTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  backup?: Resolver<Maybe<ResolversTypes['Backup']>, ParentType, ContextType>;
  camera?: Resolver<Maybe<ResolversTypes['Camera']>, ParentType, ContextType>;
  canPublish?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  chunkDuration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['StreamClaims']>, ParentType, ContextType>;
  clientsTimeout?: Resolver<Maybe<ResolversTypes['BooleanOrInt']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  config?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  configOnDisk?: Resolver<Maybe<ResolversTypes['StreamConfigOnDisk']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, RequireFields<StreamDocumentArgs, 'api' | 'includeIngestHistory'>>;
  drm?: Resolver<Maybe<ResolversTypes['Drm']>, ParentType, ContextType>;
  dvbocr?: Resolver<Maybe<ResolversTypes['DvbocrMode']>, ParentType, ContextType>;
  dvr?: Resolver<Maybe<ResolversTypes['Dvr']>, ParentType, ContextType>;
  epgEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  folderId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  hlsScte35?: Resolver<Maybe<ResolversTypes['HlsScte35Mode']>, ParentType, ContextType>;
  inputMediaInfo?: Resolver<Maybe<ResolversTypes['InputMediaInfo']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StreamInput']>>, ParentType, ContextType>;
  jpegSnapshotSignKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  lastChange?: Resolver<Maybe<ResolversTypes['StreamLastChange']>, ParentType, ContextType>;
  lastEpisodeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastEpisodeAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  layout?: Resolver<Maybe<ResolversTypes['Layout']>, ParentType, ContextType>;
  layoutHistory?: Resolver<ResolversTypes['LayoutConnection'], ParentType, ContextType, Partial<StreamLayoutHistoryArgs>>;
  layoutPinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  layoutRules?: Resolver<Maybe<ResolversTypes['StreamLayoutRules']>, ParentType, ContextType>;
  maxRetryTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meta?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  mpegtsAc3?: Resolver<Maybe<ResolversTypes['MpegtsAc3Mode']>, ParentType, ContextType>;
  mpegtsPids?: Resolver<Maybe<ResolversTypes['MpegtsPids']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedBy?: Resolver<Maybe<ResolversTypes['NamedBy']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onPlay?: Resolver<Maybe<ResolversTypes['AuthSpec']>, ParentType, ContextType>;
  onPublish?: Resolver<Maybe<ResolversTypes['AuthSpec']>, ParentType, ContextType>;
  onvif?: Resolver<Maybe<ResolversTypes['StreamOnvif']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  playbackHeaders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlaybackHeaders']>>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  postalAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prepush?: Resolver<Maybe<ResolversTypes['BooleanOrInt']>, ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['Preset']>, ParentType, ContextType>;
  presetId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  protocols?: Resolver<Maybe<ResolversTypes['PlayProtocols']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pushes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Push']>>, ParentType, ContextType>;
  recheckSecondaryInputsInterval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regionTitles?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  retryLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  segmentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  segmentDuration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sourceTimeout?: Resolver<Maybe<ResolversTypes['BooleanOrInt']>, ParentType, ContextType>;
  srt2Publish?: Resolver<Maybe<ResolversTypes['SrtConfig']>, ParentType, ContextType>;
  srtPlay?: Resolver<Maybe<ResolversTypes['SrtConfig']>, ParentType, ContextType>;
  srtPortResolve?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  srtPublish?: Resolver<Maybe<ResolversTypes['SrtConfig']>, ParentType, ContextType>;
  static?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['StreamStats']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thumbnails?: Resolver<Maybe<ResolversTypes['Thumbnails']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transcoder?: Resolver<Maybe<ResolversTypes['Transcoder']>, ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['WebrtcTransport']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  urlPrefix?: Resolver<Maybe<ResolversTypes['BooleanOrString']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  videoTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vision?: Resolver<Maybe<ResolversTypes['Vision']>, ParentType, ContextType>;
  webrtcAbr?: Resolver<Maybe<ResolversTypes['WebrtcAbr']>, ParentType, ContextType>;
};

export type StreamAudioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamAudio'] = ResolversParentTypes['StreamAudio']> = {
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  transcodeAudioCodec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StreamChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamChange'] = ResolversParentTypes['StreamChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Stream']>, ParentType, ContextType>;
};

export type StreamClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamClaims'] = ResolversParentTypes['StreamClaims']> = {
  bitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type StreamConfigOnDiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamConfigOnDisk'] = ResolversParentTypes['StreamConfigOnDisk']> = {
  addAudioOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  audioTimeout?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  backup?: Resolver<Maybe<ResolversTypes['Backup']>, ParentType, ContextType>;
  chunkDuration?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  clientsTimeout?: Resolver<Maybe<ResolversTypes['BooleanOrInt']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  drm?: Resolver<Maybe<ResolversTypes['Drm']>, ParentType, ContextType>;
  dvbocr?: Resolver<Maybe<ResolversTypes['DvbocrMode']>, ParentType, ContextType>;
  dvr?: Resolver<Maybe<ResolversTypes['Dvr']>, ParentType, ContextType>;
  epgEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hlsScte35?: Resolver<Maybe<ResolversTypes['HlsScte35Mode']>, ParentType, ContextType>;
  inputMediaInfo?: Resolver<Maybe<ResolversTypes['InputMediaInfo']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StreamInput']>>, ParentType, ContextType>;
  jpegSnapshotSignKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  maxRetryTimeout?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  meta?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  mpegtsAc3?: Resolver<Maybe<ResolversTypes['MpegtsAc3Mode']>, ParentType, ContextType>;
  mpegtsPids?: Resolver<Maybe<ResolversTypes['MpegtsPids']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namedBy?: Resolver<Maybe<ResolversTypes['NamedBy']>, ParentType, ContextType>;
  onPlay?: Resolver<Maybe<ResolversTypes['AuthSpec']>, ParentType, ContextType>;
  onPublish?: Resolver<Maybe<ResolversTypes['AuthSpec']>, ParentType, ContextType>;
  playbackHeaders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlaybackHeaders']>>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  prepush?: Resolver<Maybe<ResolversTypes['BooleanOrInt']>, ParentType, ContextType>;
  protocols?: Resolver<Maybe<ResolversTypes['PlayProtocols']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pushes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Push']>>, ParentType, ContextType>;
  recheckSecondaryInputsInterval?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  retryLimit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  segmentCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  segmentDuration?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  sourceTimeout?: Resolver<Maybe<ResolversTypes['BooleanOrInt']>, ParentType, ContextType>;
  srt2Publish?: Resolver<Maybe<ResolversTypes['SrtConfig']>, ParentType, ContextType>;
  srtPlay?: Resolver<Maybe<ResolversTypes['SrtConfig']>, ParentType, ContextType>;
  srtPortResolve?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  srtPublish?: Resolver<Maybe<ResolversTypes['SrtConfig']>, ParentType, ContextType>;
  static?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thumbnails?: Resolver<Maybe<ResolversTypes['Thumbnails']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transcoder?: Resolver<Maybe<ResolversTypes['Transcoder']>, ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['WebrtcTransport']>, ParentType, ContextType>;
  urlPrefix?: Resolver<Maybe<ResolversTypes['BooleanOrString']>, ParentType, ContextType>;
  videoTimeout?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  vision?: Resolver<Maybe<ResolversTypes['Vision']>, ParentType, ContextType>;
  webrtcAbr?: Resolver<Maybe<ResolversTypes['WebrtcAbr']>, ParentType, ContextType>;
};

export type StreamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamConnection'] = ResolversParentTypes['StreamConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StreamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stream']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StreamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamEdge'] = ResolversParentTypes['StreamEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
};

export type StreamInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamInput'] = ResolversParentTypes['StreamInput']> = {
  abrCorrection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abrCycles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abrDebug?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abrLossLower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  abrLossUpper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  abrMaxBitrate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abrMode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abrStepdown?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  abrStepup?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ainput?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowIf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  apts?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  audioAdd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  audioBitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  audioDevice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audioTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bindToCore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  closedCaptions?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  connections?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denyIf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enforcedencryption?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  framesTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  headers?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  linger?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxRetryTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minBitrate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minversion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mixerStrategy?: Resolver<Maybe<ResolversTypes['StreamInputMixerMixerStrategy']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noClientsReconnectDelay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outputAudio?: Resolver<Maybe<ResolversTypes['OutputAudio']>, ParentType, ContextType>;
  pageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passphrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pids?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  pixel?: Resolver<Maybe<ResolversTypes['StreamInputPixel']>, ParentType, ContextType>;
  preferCodec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferVideoCodec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  ptsSource?: Resolver<Maybe<ResolversTypes['StreamInputDektecPtsSource']>, ParentType, ContextType>;
  rtp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scte35?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shmemSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skipStalledCheck?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  socketDir?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceTimeout?: Resolver<Maybe<ResolversTypes['BooleanOrInt']>, ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['StreamInputStats']>, ParentType, ContextType>;
  streamid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtitles?: Resolver<Maybe<ResolversTypes['StreamInputSubtitles']>, ParentType, ContextType>;
  swfUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sync?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tcUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['WebrtcTransport']>, ParentType, ContextType>;
  ttxtDescriptors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TtxtDescriptors']>>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vbiDebug?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vbiDevice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vbiThreshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  videoBitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  videoDevice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  videoTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vinput?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vpts?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  waitRtcp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  webrtcAbr?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StreamInputDektecPtsSourceResolvers = { ALIGNED: 'aligned', SDI: 'sdi', TOD: 'tod', US: 'us' };

export type StreamInputMixerMixerStrategyResolvers = { ALL: 'all', FIRST_VIDEO_AUDIO: 'first_video_audio' };

export type StreamInputPixelResolvers = { RGB8: 'rgb8', RGB10: 'rgb10', RGB12: 'rgb12', YUV8: 'yuv8', YUV10: 'yuv10', _8: '8', _10: '10' };

export type StreamInputStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamInputStats'] = ResolversParentTypes['StreamInputStats']> = {
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  adSplicesIngested?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  adSplicesInserted?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['InputAgentStats']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  bytesDvr?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  divergentInputs?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dvrInfo?: Resolver<Maybe<ResolversTypes['DvrInfo']>, ParentType, ContextType>;
  errorRate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errors?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errors403?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errors404?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errors500?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsBrokenPayload?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsCrashed?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsDecoderReset?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsDesync?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsDroppedFrames?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsLostPackets?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsTsPat?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsTsServiceLost?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  errorsTsStuckRestarts?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  frames?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  inputSwitches?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  invalidSecondaryInputs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  ip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaInfo?: Resolver<Maybe<ResolversTypes['MediaInfo']>, ParentType, ContextType>;
  mediaInfoChanges?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  motionDetector?: Resolver<Maybe<ResolversTypes['InputMotionDetectorStats']>, ParentType, ContextType>;
  numSecNoData?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  numSecOnPrimaryInput?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  numSecOnSecondaryInput?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  onvif?: Resolver<Maybe<ResolversTypes['InputOnvifStats']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  pids?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InputPidStats']>>, ParentType, ContextType>;
  proto?: Resolver<Maybe<ResolversTypes['Protocol']>, ParentType, ContextType>;
  reorderCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  resyncCountDrift?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  resyncCountJump?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  resyncCountNormal?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  retries?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  rtpChannels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InputRtpStats']>>, ParentType, ContextType>;
  sdi?: Resolver<Maybe<ResolversTypes['InputSdiStats']>, ParentType, ContextType>;
  srt?: Resolver<Maybe<ResolversTypes['InputSrtStats']>, ParentType, ContextType>;
  tsDelay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tsDelayPerTracks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validSecondaryInputs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type StreamInputSubtitlesResolvers = { ACCEPT: 'accept', DROP: 'drop', OCR_ADD: 'ocr_add', OCR_REPLACE: 'ocr_replace' };

export type StreamLastChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamLastChange'] = ResolversParentTypes['StreamLastChange']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StreamLayoutItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamLayoutItem'] = ResolversParentTypes['StreamLayoutItem']> = {
  changeReason?: Resolver<Maybe<ResolversTypes['LayoutChangeReason']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  dvrBackupHostnames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dvrBackups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Streamer']>>, ParentType, ContextType>;
  failoverFrom?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
  failoverFromHostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
  inferenceHostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ingest?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
  ingestHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LayoutBase']>>, ParentType, ContextType>;
  ingestHostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeLayoutDecisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NodeLayoutDecision']>>, ParentType, ContextType>;
  originator?: Resolver<Maybe<ResolversTypes['LayoutOriginator']>, ParentType, ContextType>;
};

export type StreamLayoutPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamLayoutPreview'] = ResolversParentTypes['StreamLayoutPreview']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['StreamLayoutItem']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
};

export type StreamLayoutRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamLayoutRules'] = ResolversParentTypes['StreamLayoutRules']> = {
  preferredZones?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  requiredZones?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type StreamOnvifResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamOnvif'] = ResolversParentTypes['StreamOnvif']> = {
  ptz?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StreamSortResolvers = { COMMENT_ASC: 'comment', COMMENT_DESC: '-comment', DISABLED_ASC: 'disabled', DISABLED_DESC: '-disabled', LAYOUT_INFERENCE_ASC: 'layout.inference', LAYOUT_INFERENCE_DESC: '-layout.inference', LAYOUT_INGEST_ASC: 'layout.ingest', LAYOUT_INGEST_DESC: '-layout.ingest', NAMESPACE_ASC: 'namespace', NAMESPACE_DESC: '-namespace', NAME_ASC: 'name', NAME_DESC: '-name', POSITION_ASC: 'position', POSITION_DESC: '-position', PROVIDER_ASC: 'provider', PROVIDER_DESC: '-provider', STATIC_ASC: 'static', STATIC_DESC: '-static', STATS_ALIVE_ASC: 'stats.alive', STATS_ALIVE_DESC: '-stats.alive', STATS_BITRATE_ASC: 'stats.bitrate', STATS_BITRATE_DESC: '-stats.bitrate', STATS_ONLINE_CLIENTS_ASC: 'stats.online_clients', STATS_ONLINE_CLIENTS_DESC: '-stats.online_clients', STATS_STATUS_ASC: 'stats.status', STATS_STATUS_DESC: '-stats.status', TEMPLATE_ASC: 'template', TEMPLATE_DESC: '-template', TITLE_ASC: 'title', TITLE_DESC: '-title', UPDATED_AT_ASC: 'updated_at', UPDATED_AT_DESC: '-updated_at' };

export type StreamStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamStats'] = ResolversParentTypes['StreamStats']> = {
  agentStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  bytesOut?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  currentAgentId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dvrInfo?: Resolver<Maybe<ResolversTypes['DvrInfo']>, ParentType, ContextType>;
  episodesDensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inputErrorRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastDtsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastDtsAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  lastRunningAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastRunningAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  lifetime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mediaInfo?: Resolver<Maybe<ResolversTypes['MediaInfo']>, ParentType, ContextType>;
  onlineClients?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  retryCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  runningOn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Streamer']>>, ParentType, ContextType>;
  runningOnHostnames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StreamStatus']>, ParentType, ContextType>;
  streamingEndpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tsDelay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StreamStatusResolvers = { ERROR: 'error', RUNNING: 'running', WAITING: 'waiting' };

export type StreamerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Streamer'] = ResolversParentTypes['Streamer'], FederationReferenceType extends FederationReferenceTypes['Streamer'] = FederationReferenceTypes['Streamer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Streamer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  configExternalKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streams?: Resolver<ResolversTypes['StreamConnection'], ParentType, ContextType, Partial<StreamerStreamsArgs>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  agentChanges?: SubscriptionResolver<ResolversTypes['AgentChange'], "agentChanges", ParentType, ContextType, Partial<SubscriptionAgentChangesArgs>>;
  authBackendChanges?: SubscriptionResolver<ResolversTypes['AuthBackendChange'], "authBackendChanges", ParentType, ContextType, Partial<SubscriptionAuthBackendChangesArgs>>;
  layoutChanges?: SubscriptionResolver<ResolversTypes['LayoutEvent'], "layoutChanges", ParentType, ContextType, Partial<SubscriptionLayoutChangesArgs>>;
  streamChanges?: SubscriptionResolver<ResolversTypes['StreamChange'], "streamChanges", ParentType, ContextType, Partial<SubscriptionStreamChangesArgs>>;
  zoneChanges?: SubscriptionResolver<ResolversTypes['ZoneChange'], "zoneChanges", ParentType, ContextType, Partial<SubscriptionZoneChangesArgs>>;
};

export type TcAudioOptsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcAudioOpts'] = ResolversParentTypes['TcAudioOpts']> = {
  avol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bitrate?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  channels?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  codec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sampleRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  splitChannels?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TcBurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcBurn'] = ResolversParentTypes['TcBurn']> = {
  text?: Resolver<Maybe<ResolversTypes['TcLabel']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TcLabel']>, ParentType, ContextType>;
};

export type TcCropResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcCrop'] = ResolversParentTypes['TcCrop']> = {
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  top?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TcDecoderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcDecoder'] = ResolversParentTypes['TcDecoder']> = {
  crop?: Resolver<Maybe<ResolversTypes['TcCrop']>, ParentType, ContextType>;
  deinterlace?: Resolver<Maybe<ResolversTypes['BooleanOrString']>, ParentType, ContextType>;
  deinterlaceRate?: Resolver<Maybe<ResolversTypes['TcDecoderDeinterlaceRate']>, ParentType, ContextType>;
  dropFrameInterval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noDpb?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pixFmt?: Resolver<Maybe<ResolversTypes['FrameVideoPixFmt']>, ParentType, ContextType>;
  streamingFrame?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TcDecoderDeinterlaceRateResolvers = { FIELD: 'field', FRAME: 'frame' };

export type TcGlobalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcGlobal'] = ResolversParentTypes['TcGlobal']> = {
  burn?: Resolver<Maybe<ResolversTypes['TcBurn']>, ParentType, ContextType>;
  deviceid?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  external?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gop?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hw?: Resolver<Maybe<ResolversTypes['TranscoderDeviceType']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['TranscoderTarget']>, ParentType, ContextType>;
};

export type TcLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcLabel'] = ResolversParentTypes['TcLabel']> = {
  box?: Resolver<Maybe<ResolversTypes['TcLabelBox']>, ParentType, ContextType>;
  font?: Resolver<Maybe<ResolversTypes['TcLabelFont']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['TcLabelPosition']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TcLabelBoxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcLabelBox'] = ResolversParentTypes['TcLabelBox']> = {
  alpha?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  borderw?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TcLabelFontResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcLabelFont'] = ResolversParentTypes['TcLabelFont']> = {
  alpha?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  color?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TcLabelPositionResolvers = { BL: 'bl', BR: 'br', C: 'c', CB: 'cb', CT: 'ct', TL: 'tl', TR: 'tr' };

export type TcLogoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcLogo'] = ResolversParentTypes['TcLogo']> = {
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['TcLogoPosition']>, ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TcLogoPositionResolvers = { BL: 'bl', BR: 'br', C: 'c', TL: 'tl', TR: 'tr' };

export type TcPresetResolvers = { FAST: 'fast', MEDIUM: 'medium', SLOW: 'slow', ULTRAFAST: 'ultrafast', VERYFAST: 'veryfast' };

export type TcProfileResolvers = { BASELINE: 'baseline', HIGH: 'high', HIGH10: 'high10', HIGH422: 'high422', HIGH444: 'high444', MAIN: 'main', MAIN10: 'main10', SIMPLE: 'simple' };

export type TcQpRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcQpRange'] = ResolversParentTypes['TcQpRange']> = {
  qpmaxb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qpmaxi?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qpmaxp?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qpminb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qpmini?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qpminp?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TcSarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcSar'] = ResolversParentTypes['TcSar']> = {
  x?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TcSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcSize'] = ResolversParentTypes['TcSize']> = {
  background?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['TcSizeStrategy']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TcSizeStrategyResolvers = { CROP: 'crop', FIT: 'fit', SCALE: 'scale' };

export type TcVideoOptsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcVideoOpts'] = ResolversParentTypes['TcVideoOpts']> = {
  alogo?: Resolver<Maybe<ResolversTypes['TcLogo']>, ParentType, ContextType>;
  bframes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bitrate?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  burn?: Resolver<Maybe<ResolversTypes['TcBurn']>, ParentType, ContextType>;
  codec?: Resolver<Maybe<ResolversTypes['TcVideoOptsCodec']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  fps?: Resolver<Maybe<ResolversTypes['FloatOrString']>, ParentType, ContextType>;
  gop?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interlace?: Resolver<Maybe<ResolversTypes['BooleanOrString']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FloatOrString']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['TcLogo']>, ParentType, ContextType>;
  openGop?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['TcPreset']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['TcProfile']>, ParentType, ContextType>;
  qpRange?: Resolver<Maybe<ResolversTypes['TcQpRange']>, ParentType, ContextType>;
  rcMethod?: Resolver<Maybe<ResolversTypes['RcMethod']>, ParentType, ContextType>;
  refs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resizeMode?: Resolver<Maybe<ResolversTypes['TranscoderResizeMode']>, ParentType, ContextType>;
  sar?: Resolver<Maybe<ResolversTypes['TcSar']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['TcSize']>, ParentType, ContextType>;
  temporalTradeoff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  threads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  track?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vbvBufsize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TcVideoOptsCodecResolvers = { AV1: 'av1', H264: 'h264', HEVC: 'hevc', MP2V: 'mp2v' };

export type ThumbnailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thumbnails'] = ResolversParentTypes['Thumbnails']> = {
  enabled?: Resolver<Maybe<ResolversTypes['BooleanOrString']>, ParentType, ContextType>;
  sizes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ThumbnailsSize']>>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ThumbnailsSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThumbnailsSize'] = ResolversParentTypes['ThumbnailsSize']> = {
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrackInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackInfo'] = ResolversParentTypes['TrackInfo']> = {
  avgFps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avgGop?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  bandwidth?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  bframes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  bitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  channels?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closedCaptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ClosedCaptions']>>, ParentType, ContextType>;
  codec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['FrameContent']>, ParentType, ContextType>;
  fps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  frameDuration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gopSize?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isProgressive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastGop?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  lengthSize?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numRefsFrames?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  pid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pixFmt?: Resolver<Maybe<ResolversTypes['FrameVideoPixFmt']>, ParentType, ContextType>;
  pixelHeight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pixelWidth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sampleRate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  sarHeight?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  sarWidth?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackId?: Resolver<Maybe<ResolversTypes['IntOrString']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TranscoderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transcoder'] = ResolversParentTypes['Transcoder']> = {
  audio?: Resolver<Maybe<ResolversTypes['TcAudioOpts']>, ParentType, ContextType>;
  decoder?: Resolver<Maybe<ResolversTypes['TcDecoder']>, ParentType, ContextType>;
  global?: Resolver<Maybe<ResolversTypes['TcGlobal']>, ParentType, ContextType>;
  tracks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TranscoderTrackInfo']>>, ParentType, ContextType>;
  video?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TcVideoOpts']>>, ParentType, ContextType>;
};

export type TranscoderDeviceTypeResolvers = { CODER: 'coder', CPU: 'cpu', NVENC: 'nvenc', QSV: 'qsv' };

export type TranscoderResizeModeResolvers = { CUDA: 'cuda', VIC: 'vic' };

export type TranscoderTargetResolvers = { HDTV: 'hdtv', SDTV_NTSC: 'sdtv_ntsc', SDTV_PAL: 'sdtv_pal', UHDTV: 'uhdtv' };

export type TranscoderTrackInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TranscoderTrackInfo'] = ResolversParentTypes['TranscoderTrackInfo']> = {
  alogo?: Resolver<Maybe<ResolversTypes['TcLogo']>, ParentType, ContextType>;
  bframes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  burn?: Resolver<Maybe<ResolversTypes['TcBurn']>, ParentType, ContextType>;
  channels?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  codec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['FrameContent']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  fps?: Resolver<Maybe<ResolversTypes['FloatOrString']>, ParentType, ContextType>;
  gop?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inputTrack?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  interlace?: Resolver<Maybe<ResolversTypes['BooleanOrString']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['TcLogo']>, ParentType, ContextType>;
  openGop?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['TcPreset']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['TcProfile']>, ParentType, ContextType>;
  qpRange?: Resolver<Maybe<ResolversTypes['TcQpRange']>, ParentType, ContextType>;
  rcMethod?: Resolver<Maybe<ResolversTypes['RcMethod']>, ParentType, ContextType>;
  refs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resizeMode?: Resolver<Maybe<ResolversTypes['TranscoderResizeMode']>, ParentType, ContextType>;
  sampleRate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sar?: Resolver<Maybe<ResolversTypes['TcSar']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['TcSize']>, ParentType, ContextType>;
  splitChannels?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  temporalTradeoff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  threads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vbvBufsize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransponderPidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransponderPid'] = ResolversParentTypes['TransponderPid']> = {
  bitrate?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  codec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  esInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['PushPidStats']>, ParentType, ContextType>;
  streamType?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  track?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TtxtDescriptorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TtxtDescriptors'] = ResolversParentTypes['TtxtDescriptors']> = {
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VbiLinesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VbiLines'] = ResolversParentTypes['VbiLines']> = {
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vision'] = ResolversParentTypes['Vision']> = {
  alg?: Resolver<Maybe<ResolversTypes['VisionAlg']>, ParentType, ContextType>;
  areas?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Detector']>>, ParentType, ContextType>;
};

export type VisionAlgResolvers = { FACES: 'faces', PLATES: 'plates' };

export type WebrtcAbrResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebrtcAbr'] = ResolversParentTypes['WebrtcAbr']> = {
  startTrack?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebrtcTransportResolvers = { TCP: 'tcp', UDP: 'udp' };

export type ZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone'], FederationReferenceType extends FederationReferenceTypes['Zone'] = FederationReferenceTypes['Zone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Zone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  created?: Resolver<Maybe<ResolversTypes['ZoneCreation']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<ZoneDocumentArgs>>;
  isDedicated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stats?: Resolver<ResolversTypes['ZoneStats'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ZoneChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneChange'] = ResolversParentTypes['ZoneChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export type ZoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneConnection'] = ResolversParentTypes['ZoneConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ZoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Zone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ZoneCreationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneCreation'] = ResolversParentTypes['ZoneCreation']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['ZoneCreator']>, ParentType, ContextType>;
};

export type ZoneCreatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneCreator'] = ResolversParentTypes['ZoneCreator']> = {
  id?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ZoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneEdge'] = ResolversParentTypes['ZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type ZoneSortResolvers = { NAME_ASC: 'name', NAME_DESC: '-name' };

export type ZoneStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneStats'] = ResolversParentTypes['ZoneStats']> = {
  preferredStreamsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredStreamsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streamerHostnames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  streamers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Streamer']>>, ParentType, ContextType>;
  streamersCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agent?: AgentResolvers<ContextType>;
  AgentChange?: AgentChangeResolvers<ContextType>;
  AgentCommandPayload?: AgentCommandPayloadResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  AgentControlConnection?: AgentControlConnectionResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  AgentLogs?: AgentLogsResolvers<ContextType>;
  AgentSort?: AgentSortResolvers;
  AgentStats?: AgentStatsResolvers<ContextType>;
  AgentStreampointConnection?: AgentStreampointConnectionResolvers<ContextType>;
  ApplyLayoutPlanPayload?: ApplyLayoutPlanPayloadResolvers<ContextType>;
  AuthAdInject?: AuthAdInjectResolvers<ContextType>;
  AuthAllowedDvrRange?: AuthAllowedDvrRangeResolvers<ContextType>;
  AuthBackend?: AuthBackendResolvers<ContextType>;
  AuthBackendChange?: AuthBackendChangeResolvers<ContextType>;
  AuthBackendConnection?: AuthBackendConnectionResolvers<ContextType>;
  AuthBackendEdge?: AuthBackendEdgeResolvers<ContextType>;
  AuthBackendSort?: AuthBackendSortResolvers;
  AuthBackendUrl?: AuthBackendUrlResolvers<ContextType>;
  AuthMidrollInsertBy?: AuthMidrollInsertByResolvers;
  AuthResponse?: AuthResponseResolvers<ContextType>;
  AuthSpec?: AuthSpecResolvers<ContextType>;
  Backup?: BackupResolvers<ContextType>;
  BooleanOrInt?: GraphQLScalarType;
  BooleanOrString?: GraphQLScalarType;
  Camera?: CameraResolvers<ContextType>;
  CameraAccess?: CameraAccessResolvers<ContextType>;
  CameraConfig?: CameraConfigResolvers<ContextType>;
  CameraImageOrientation?: CameraImageOrientationResolvers;
  CameraInfo?: CameraInfoResolvers<ContextType>;
  CameraMediaQuality?: CameraMediaQualityResolvers;
  CameraOnOff?: CameraOnOffResolvers<ContextType>;
  CameraOnOffAuto?: CameraOnOffAutoResolvers<ContextType>;
  CameraOnOffAutoMode?: CameraOnOffAutoModeResolvers;
  CameraOnOffMode?: CameraOnOffModeResolvers;
  CameraSensor?: CameraSensorResolvers<ContextType>;
  ChangeKind?: ChangeKindResolvers;
  ClosedCaptions?: ClosedCaptionsResolvers<ContextType>;
  ClusterDvr?: ClusterDvrResolvers<ContextType>;
  ClusterDvrConnection?: ClusterDvrConnectionResolvers<ContextType>;
  ConfigPart?: ConfigPartResolvers;
  Coordinates?: CoordinatesResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteAgentPayload?: DeleteAgentPayloadResolvers<ContextType>;
  DeleteAgentResult?: DeleteAgentResultResolvers<ContextType>;
  DeleteAgentsPayload?: DeleteAgentsPayloadResolvers<ContextType>;
  DeleteAuthBackendPayload?: DeleteAuthBackendPayloadResolvers<ContextType>;
  DeleteStreamPayload?: DeleteStreamPayloadResolvers<ContextType>;
  DeleteStreamResult?: DeleteStreamResultResolvers<ContextType>;
  DeleteStreamsPayload?: DeleteStreamsPayloadResolvers<ContextType>;
  DeleteZonePayload?: DeleteZonePayloadResolvers<ContextType>;
  Detector?: DetectorResolvers<ContextType>;
  DetectorAlerts?: DetectorAlertsResolvers<ContextType>;
  DetectorStats?: DetectorStatsResolvers<ContextType>;
  DetectorType?: DetectorTypeResolvers;
  Drm?: DrmResolvers<ContextType>;
  DvbocrMode?: DvbocrModeResolvers;
  Dvr?: DvrResolvers<ContextType>;
  DvrInfo?: DvrInfoResolvers<ContextType>;
  DvrRange?: DvrRangeResolvers<ContextType>;
  EditStreamsPayload?: EditStreamsPayloadResolvers<ContextType>;
  FloatOrString?: GraphQLScalarType;
  FlowType?: FlowTypeResolvers;
  FrameContent?: FrameContentResolvers;
  FrameVideoPixFmt?: FrameVideoPixFmtResolvers;
  GenlockStatus?: GenlockStatusResolvers;
  GenrefStatus?: GenrefStatusResolvers<ContextType>;
  Health?: HealthResolvers<ContextType>;
  HealthStatus?: HealthStatusResolvers;
  HlsScte35Mode?: HlsScte35ModeResolvers;
  InputAgentStats?: InputAgentStatsResolvers<ContextType>;
  InputMediaInfo?: InputMediaInfoResolvers<ContextType>;
  InputMotionDetectorStats?: InputMotionDetectorStatsResolvers<ContextType>;
  InputOnvifStats?: InputOnvifStatsResolvers<ContextType>;
  InputPidStats?: InputPidStatsResolvers<ContextType>;
  InputRtpStats?: InputRtpStatsResolvers<ContextType>;
  InputSdiStats?: InputSdiStatsResolvers<ContextType>;
  InputSrtStats?: InputSrtStatsResolvers<ContextType>;
  InputTrackInfo?: InputTrackInfoResolvers<ContextType>;
  InputTrackInfoMatch?: InputTrackInfoMatchResolvers<ContextType>;
  IntOrString?: GraphQLScalarType;
  ItemError?: ItemErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  JSONText?: GraphQLScalarType;
  Layout?: LayoutResolvers<ContextType>;
  LayoutBase?: LayoutBaseResolvers<ContextType>;
  LayoutChangeReason?: LayoutChangeReasonResolvers;
  LayoutConnection?: LayoutConnectionResolvers<ContextType>;
  LayoutEdge?: LayoutEdgeResolvers<ContextType>;
  LayoutEvent?: LayoutEventResolvers<ContextType>;
  LayoutEventKind?: LayoutEventKindResolvers;
  LayoutOriginator?: LayoutOriginatorResolvers;
  LayoutPlan?: LayoutPlanResolvers<ContextType>;
  MediaInfo?: MediaInfoResolvers<ContextType>;
  MpegtsAc3Mode?: MpegtsAc3ModeResolvers;
  MpegtsPids?: MpegtsPidsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedBy?: NamedByResolvers;
  NodeLayoutDecision?: NodeLayoutDecisionResolvers<ContextType>;
  NodeLayoutDecisionReason?: NodeLayoutDecisionReasonResolvers;
  NodeRole?: NodeRoleResolvers;
  Operator?: OperatorResolvers;
  Organization?: OrganizationResolvers<ContextType>;
  OutputAudio?: OutputAudioResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PinStreamLayoutsPayload?: PinStreamLayoutsPayloadResolvers<ContextType>;
  PlayAuthorization?: PlayAuthorizationResolvers<ContextType>;
  PlayDecider?: PlayDeciderResolvers;
  PlayProtocols?: PlayProtocolsResolvers<ContextType>;
  PlayRequestType?: PlayRequestTypeResolvers;
  PlaybackHeaders?: PlaybackHeadersResolvers<ContextType>;
  PlaybackHeadersKind?: PlaybackHeadersKindResolvers;
  PlaybackToken?: PlaybackTokenResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  PrepareCameraFirmwarePayload?: PrepareCameraFirmwarePayloadResolvers<ContextType>;
  Preset?: PresetResolvers<ContextType>;
  Protocol?: ProtocolResolvers;
  ProvisionedStreams?: ProvisionedStreamsResolvers<ContextType>;
  Push?: PushResolvers<ContextType>;
  PushPidStats?: PushPidStatsResolvers<ContextType>;
  PushStats?: PushStatsResolvers<ContextType>;
  PusherStandbyStatus?: PusherStandbyStatusResolvers;
  Query?: QueryResolvers<ContextType>;
  RcMethod?: RcMethodResolvers;
  RebootCameraPayload?: RebootCameraPayloadResolvers<ContextType>;
  RestApi?: RestApiResolvers;
  SafeInt?: GraphQLScalarType;
  SaveAgentPayload?: SaveAgentPayloadResolvers<ContextType>;
  SaveAgentResult?: SaveAgentResultResolvers<ContextType>;
  SaveAgentsPayload?: SaveAgentsPayloadResolvers<ContextType>;
  SaveAuthBackendPayload?: SaveAuthBackendPayloadResolvers<ContextType>;
  SaveCameraAccessPayload?: SaveCameraAccessPayloadResolvers<ContextType>;
  SaveCameraConfigPayload?: SaveCameraConfigPayloadResolvers<ContextType>;
  SaveStreamPayload?: SaveStreamPayloadResolvers<ContextType>;
  SaveStreamResult?: SaveStreamResultResolvers<ContextType>;
  SaveStreamsAtomicallyPayload?: SaveStreamsAtomicallyPayloadResolvers<ContextType>;
  SaveStreamsPayload?: SaveStreamsPayloadResolvers<ContextType>;
  SaveZonePayload?: SaveZonePayloadResolvers<ContextType>;
  SetAgentLayoutsPayload?: SetAgentLayoutsPayloadResolvers<ContextType>;
  SetStreamLayoutsPayload?: SetStreamLayoutsPayloadResolvers<ContextType>;
  SetStreamZonesPayload?: SetStreamZonesPayloadResolvers<ContextType>;
  Snowflake?: GraphQLScalarType;
  SrtConfig?: SrtConfigResolvers<ContextType>;
  SrtPortMode?: SrtPortModeResolvers;
  Stream?: StreamResolvers<ContextType>;
  StreamAudio?: StreamAudioResolvers<ContextType>;
  StreamChange?: StreamChangeResolvers<ContextType>;
  StreamClaims?: StreamClaimsResolvers<ContextType>;
  StreamConfigOnDisk?: StreamConfigOnDiskResolvers<ContextType>;
  StreamConnection?: StreamConnectionResolvers<ContextType>;
  StreamEdge?: StreamEdgeResolvers<ContextType>;
  StreamInput?: StreamInputResolvers<ContextType>;
  StreamInputDektecPtsSource?: StreamInputDektecPtsSourceResolvers;
  StreamInputMixerMixerStrategy?: StreamInputMixerMixerStrategyResolvers;
  StreamInputPixel?: StreamInputPixelResolvers;
  StreamInputStats?: StreamInputStatsResolvers<ContextType>;
  StreamInputSubtitles?: StreamInputSubtitlesResolvers;
  StreamLastChange?: StreamLastChangeResolvers<ContextType>;
  StreamLayoutItem?: StreamLayoutItemResolvers<ContextType>;
  StreamLayoutPreview?: StreamLayoutPreviewResolvers<ContextType>;
  StreamLayoutRules?: StreamLayoutRulesResolvers<ContextType>;
  StreamOnvif?: StreamOnvifResolvers<ContextType>;
  StreamSort?: StreamSortResolvers;
  StreamStats?: StreamStatsResolvers<ContextType>;
  StreamStatus?: StreamStatusResolvers;
  Streamer?: StreamerResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TcAudioOpts?: TcAudioOptsResolvers<ContextType>;
  TcBurn?: TcBurnResolvers<ContextType>;
  TcCrop?: TcCropResolvers<ContextType>;
  TcDecoder?: TcDecoderResolvers<ContextType>;
  TcDecoderDeinterlaceRate?: TcDecoderDeinterlaceRateResolvers;
  TcGlobal?: TcGlobalResolvers<ContextType>;
  TcLabel?: TcLabelResolvers<ContextType>;
  TcLabelBox?: TcLabelBoxResolvers<ContextType>;
  TcLabelFont?: TcLabelFontResolvers<ContextType>;
  TcLabelPosition?: TcLabelPositionResolvers;
  TcLogo?: TcLogoResolvers<ContextType>;
  TcLogoPosition?: TcLogoPositionResolvers;
  TcPreset?: TcPresetResolvers;
  TcProfile?: TcProfileResolvers;
  TcQpRange?: TcQpRangeResolvers<ContextType>;
  TcSar?: TcSarResolvers<ContextType>;
  TcSize?: TcSizeResolvers<ContextType>;
  TcSizeStrategy?: TcSizeStrategyResolvers;
  TcVideoOpts?: TcVideoOptsResolvers<ContextType>;
  TcVideoOptsCodec?: TcVideoOptsCodecResolvers;
  Thumbnails?: ThumbnailsResolvers<ContextType>;
  ThumbnailsSize?: ThumbnailsSizeResolvers<ContextType>;
  TrackInfo?: TrackInfoResolvers<ContextType>;
  Transcoder?: TranscoderResolvers<ContextType>;
  TranscoderDeviceType?: TranscoderDeviceTypeResolvers;
  TranscoderResizeMode?: TranscoderResizeModeResolvers;
  TranscoderTarget?: TranscoderTargetResolvers;
  TranscoderTrackInfo?: TranscoderTrackInfoResolvers<ContextType>;
  TransponderPid?: TransponderPidResolvers<ContextType>;
  TtxtDescriptors?: TtxtDescriptorsResolvers<ContextType>;
  VbiLines?: VbiLinesResolvers<ContextType>;
  Vision?: VisionResolvers<ContextType>;
  VisionAlg?: VisionAlgResolvers;
  WebrtcAbr?: WebrtcAbrResolvers<ContextType>;
  WebrtcTransport?: WebrtcTransportResolvers;
  Zone?: ZoneResolvers<ContextType>;
  ZoneChange?: ZoneChangeResolvers<ContextType>;
  ZoneConnection?: ZoneConnectionResolvers<ContextType>;
  ZoneCreation?: ZoneCreationResolvers<ContextType>;
  ZoneCreator?: ZoneCreatorResolvers<ContextType>;
  ZoneEdge?: ZoneEdgeResolvers<ContextType>;
  ZoneSort?: ZoneSortResolvers;
  ZoneStats?: ZoneStatsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  document?: DocumentDirectiveResolver<any, any, ContextType>;
  member?: MemberDirectiveResolver<any, any, ContextType>;
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  variant?: VariantDirectiveResolver<any, any, ContextType>;
};
