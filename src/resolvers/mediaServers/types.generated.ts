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
import type { Context } from '../../../subgraphs/mediaServers/context.ts';
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

/** What `deleteMediaServer` answers. */
export type DeleteMediaServerPayload = {
  readonly __typename?: 'DeleteMediaServerPayload';
  /** Id of the deleted media server. */
  readonly id: Scalars['Snowflake']['output'];
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

/** A test of one entry of an open map, such as a label. */
export type MapEntryFilter = {
  /** The entry's key. */
  readonly key: Scalars['String']['input'];
  /** What its value must satisfy. Without it the entry must be there. */
  readonly value?: InputMaybe<StringFilter>;
};

/** A media server of another maker that is registered here. */
export type MediaServer = {
  /** The configuration as it is stored, without tokens. */
  readonly config: Scalars['JSONObject']['output'];
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its document as the REST API of its kind answers it; what it is, where that API has none. */
  readonly document: Scalars['JSONText']['output'];
  /** False: it is not asked and takes no part. */
  readonly enabled: Scalars['Boolean']['output'];
  /** Its id, the same for no other media server. */
  readonly id: Scalars['Snowflake']['output'];
  /** Whose API it has. */
  readonly kind: MediaServerKind;
  /** What it is called: for a VMS server, its domain. */
  readonly name: Scalars['String']['output'];
  /** How it does: it is asked now. */
  readonly status: MediaServerStatus;
  /** The node of the cluster on the same machine. Null: there is none. */
  readonly streamer?: Maybe<Streamer>;
  /** When it last changed; strictly increasing within its collection. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** `updatedAt` in milliseconds since 1970. */
  readonly updatedAtMs: Scalars['SafeInt']['output'];
  /** Changes with every write of this media server, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** A media server of another maker that is registered here. */
export type MediaServerDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One event of `mediaServerChanges`. */
export type MediaServerChange = {
  readonly __typename?: 'MediaServerChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Id of the media server. Null for SNAPSHOT_END and RESET. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The media server as it is now. Null for DELETE, SNAPSHOT_END and RESET. */
  readonly node?: Maybe<MediaServer>;
};

/** A page of media servers. */
export type MediaServerConnection = {
  readonly __typename?: 'MediaServerConnection';
  /** The page as a JSON array of stored documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The media servers with their cursors. */
  readonly edges: ReadonlyArray<MediaServerEdge>;
  /** The media servers alone. */
  readonly nodes: ReadonlyArray<MediaServer>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Media servers that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** One media server in a page. */
export type MediaServerEdge = {
  readonly __typename?: 'MediaServerEdge';
  /** Position of the media server, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The media server. */
  readonly node: MediaServer;
};

/** Which media servers to return. All given tests must hold. */
export type MediaServerFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MediaServerFilter>>;
  /** Test of `createdAt`. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Test of `enabled`. */
  readonly enabled?: InputMaybe<BooleanFilter>;
  /** Test of `externalDomain` of VMS servers. */
  readonly externalDomain?: InputMaybe<StringFilter>;
  /** Test of `groupType` of VMS servers. */
  readonly groupType?: InputMaybe<StringFilter>;
  /** Test of `id`. */
  readonly id?: InputMaybe<SnowflakeFilter>;
  /** Test of `internalDomain` of VMS servers. */
  readonly internalDomain?: InputMaybe<StringFilter>;
  /** Test of `kind`. */
  readonly kind?: InputMaybe<MediaServerKindFilter>;
  /** Test of `maxConcurrency` of PortSIP media servers. */
  readonly maxConcurrency?: InputMaybe<IntFilter>;
  /** Test of `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<MediaServerFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<MediaServerFilter>>;
  /** Test of `type` of PortSIP and VMS servers, by its REST spelling. */
  readonly type?: InputMaybe<StringFilter>;
  /** Test of `updatedAt`. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `updatedAtMs`. */
  readonly updatedAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `url` of OvenMediaEngines. */
  readonly url?: InputMaybe<StringFilter>;
};

/** Whose API a media server has. */
export type MediaServerKind =
  /** OvenMediaEngine. */
  | 'ovenmediaengine'
  /** A media relay of a PortSIP PBX. */
  | 'portsip'
  /** A media server of a VMS. */
  | 'vms';

/** Tests of a `MediaServerKind`. All given tests must hold. */
export type MediaServerKindFilter = {
  /** Equal. */
  readonly eq?: InputMaybe<MediaServerKind>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<MediaServerKind>>;
  /** Not equal. */
  readonly ne?: InputMaybe<MediaServerKind>;
  /** Equal to none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<MediaServerKind>>;
};

/** Exactly one of these: it says of which kind the media server is. */
export type MediaServerPatch = {
  /** Members of an OvenMediaEngine. */
  readonly ovenMediaEngine?: InputMaybe<OvenMediaEngineServerPatch>;
  /** Members of a PortSIP media server. */
  readonly portsip?: InputMaybe<PortsipMediaServerPatch>;
  /** Members of a VMS server. */
  readonly vms?: InputMaybe<VmsServerPatch>;
};

/** How media servers are sorted: bytewise, absent members before all others when ascending. Ties are ordered by id. */
export type MediaServerSort =
  /** By `id`, smallest first. */
  | 'id'
  /** By `id`, largest first. */
  | '-id'
  /** By `kind`, smallest first. */
  | 'kind'
  /** By `kind`, largest first. */
  | '-kind'
  /** By `name`, smallest first. */
  | 'name'
  /** By `name`, largest first. */
  | '-name'
  /** By `updatedAt`, smallest first. */
  | 'updated_at'
  /** By `updatedAt`, largest first. */
  | '-updated_at';

/** How a media server was found when it was asked. */
export type MediaServerStatus = {
  readonly __typename?: 'MediaServerStatus';
  /** When it was asked. */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** Use of its processor, as it reports it. Null: it did not say. */
  readonly cpuUsage?: Maybe<Scalars['Int']['output']>;
  /** Sessions it has now. Null: it did not say. */
  readonly currentConcurrency?: Maybe<Scalars['Int']['output']>;
  /** Use of its memory, as it reports it. Null: it did not say. */
  readonly memoryUsage?: Maybe<Scalars['Int']['output']>;
  /** True when it answered and accepted its token. */
  readonly online: Scalars['Boolean']['output'];
  /** Why it is not online. Null when it is. */
  readonly reason?: Maybe<Scalars['String']['output']>;
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
  /**
   * Ends the live playlist of a stream, which can be played as a recording from then on. Errors: NOT_FOUND, NODE_OFFLINE,
   * MEDIA_SERVER_FAILED.
   */
  readonly concludeOmeHlsLive?: Maybe<OmeCommandPayload>;
  /**
   * Creates applications, with default sets for what they do not name. A fault of configuration ends the request after the
   * items before it were made: BAD_USER_INPUT; CONFLICT stays with its item. Errors: NOT_FOUND, FORBIDDEN.
   */
  readonly createOmeApplications?: Maybe<OmeBatchPayload>;
  /**
   * Makes a channel of an application. Errors: BAD_USER_INPUT, CONFLICT, FORBIDDEN when the application provides none of
   * its kind, NOT_FOUND.
   */
  readonly createOmeChannel?: Maybe<OmeChannelPayload>;
  /**
   * Adds output profiles; their application restarts. Faults of shape refuse them all: BAD_USER_INPUT; CONFLICT stays with
   * its item. Errors: NOT_FOUND, FORBIDDEN.
   */
  readonly createOmeOutputProfiles?: Maybe<OmeBatchPayload>;
  /**
   * Pulls a stream. An attached server pulls it before this answers, without one it waits. Errors: BAD_USER_INPUT,
   * CONFLICT, NOT_FOUND, SOURCE_UNREACHABLE.
   */
  readonly createOmeStream?: Maybe<OmeStreamPayload>;
  /** Creates virtual hosts; every fault stays with its item: BAD_USER_INPUT, CONFLICT. */
  readonly createOmeVirtualHosts?: Maybe<OmeBatchPayload>;
  /**
   * Forgets a media server. Null together with an error: NOT_FOUND, CONFLICT for the built-in one of PortSIP and for a VMS
   * server that has streams, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly deleteMediaServer?: Maybe<DeleteMediaServerPayload>;
  /** Deletes an application with all in it. Errors: NOT_FOUND, FORBIDDEN. */
  readonly deleteOmeApplication?: Maybe<OmeDonePayload>;
  /** Deletes a channel. Errors: NOT_FOUND. */
  readonly deleteOmeChannel?: Maybe<OmeDonePayload>;
  /** Deletes an output profile; its application restarts. Errors: NOT_FOUND, FORBIDDEN. */
  readonly deleteOmeOutputProfile?: Maybe<OmeDonePayload>;
  /** Ends the ingress of a stream; its sender may come back. Errors: NOT_FOUND. */
  readonly deleteOmeStream?: Maybe<OmeDonePayload>;
  /** Deletes a virtual host with all in it. Errors: NOT_FOUND, FORBIDDEN for what the server has by itself. */
  readonly deleteOmeVirtualHost?: Maybe<OmeDonePayload>;
  /**
   * Merges into an application, which restarts. Errors: BAD_USER_INPUT for a member that cannot change, FORBIDDEN,
   * NOT_FOUND.
   */
  readonly patchOmeApplication?: Maybe<OmeApplicationPayload>;
  /** Replaces the programs or the fallback of a scheduled channel. Errors: BAD_USER_INPUT, NOT_FOUND. */
  readonly patchOmeScheduledChannel?: Maybe<OmeChannelPayload>;
  /**
   * Has the server read its certificates again, which it keeps when they are not good. Errors: NOT_FOUND, NODE_OFFLINE,
   * MEDIA_SERVER_FAILED.
   */
  readonly reloadOmeCertificates?: Maybe<OmeCommandPayload>;
  /**
   * Replaces an output profile whole but for its name; its application restarts. Errors: BAD_USER_INPUT, FORBIDDEN,
   * NOT_FOUND.
   */
  readonly replaceOmeOutputProfile?: Maybe<OmeOutputProfilePayload>;
  /**
   * Registers a media server, or changes the members given and leaves the others. Exactly one of `input` and `patch`.
   *
   * Null together with an error: BAD_USER_INPUT with the path of the member, NOT_FOUND for an unknown id, KEY_MISMATCH,
   * CONFLICT for a name that another OvenMediaEngine has, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly saveMediaServer?: Maybe<SaveMediaServerPayload>;
  /**
   * Puts events into a stream; every fault stays with its item: BAD_USER_INPUT, MEDIA_SERVER_FAILED. Errors: NOT_FOUND,
   * NODE_OFFLINE.
   */
  readonly sendOmeEvents?: Maybe<OmeEventsPayload>;
  /** Puts subtitles into a stream. Errors: BAD_USER_INPUT, NOT_FOUND, NODE_OFFLINE, MEDIA_SERVER_FAILED. */
  readonly sendOmeSubtitles?: Maybe<OmeCommandPayload>;
  /**
   * Dumps an output of LL-HLS to the disk of the server. Errors: BAD_USER_INPUT, CONFLICT for an id or info file in use,
   * NOT_FOUND.
   */
  readonly startOmeHlsDump?: Maybe<OmeHlsDumpPayload>;
  /**
   * Pushes an output stream elsewhere, from when it runs. Errors: BAD_USER_INPUT, CONFLICT for an id in use, NOT_FOUND,
   * also when the application does not push.
   */
  readonly startOmePush?: Maybe<OmePushPayload>;
  /**
   * Records an output stream, from when it runs. Errors: BAD_USER_INPUT, CONFLICT for an id in use, NOT_FOUND, also when
   * the application does not publish files.
   */
  readonly startOmeRecording?: Maybe<OmeRecordingPayload>;
  /** Stops one dump, or all of an output. Errors: NOT_FOUND for the output, CONFLICT for an id that is none. */
  readonly stopOmeHlsDumps?: Maybe<OmeStoppedDumpsPayload>;
  /** Stops and removes a push. Errors: NOT_FOUND. */
  readonly stopOmePush?: Maybe<OmePushPayload>;
  /** Stops and removes a recording. Errors: NOT_FOUND. */
  readonly stopOmeRecording?: Maybe<OmeRecordingPayload>;
};


export type MutationConcludeOmeHlsLiveArgs = {
  application: Scalars['String']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  stream: Scalars['String']['input'];
  urgent?: InputMaybe<Scalars['Boolean']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationCreateOmeApplicationsArgs = {
  documents: ReadonlyArray<Scalars['JSONText']['input']>;
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationCreateOmeChannelArgs = {
  application: Scalars['String']['input'];
  document: Scalars['JSONText']['input'];
  kind: OmeChannelKind;
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationCreateOmeOutputProfilesArgs = {
  application: Scalars['String']['input'];
  documents: ReadonlyArray<Scalars['JSONText']['input']>;
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationCreateOmeStreamArgs = {
  application: Scalars['String']['input'];
  document: Scalars['JSONText']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationCreateOmeVirtualHostsArgs = {
  documents: ReadonlyArray<Scalars['JSONText']['input']>;
  server?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDeleteMediaServerArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Snowflake']['input'];
  kind?: InputMaybe<MediaServerKind>;
};


export type MutationDeleteOmeApplicationArgs = {
  application: Scalars['String']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationDeleteOmeChannelArgs = {
  application: Scalars['String']['input'];
  kind: OmeChannelKind;
  name: Scalars['String']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationDeleteOmeOutputProfileArgs = {
  application: Scalars['String']['input'];
  name: Scalars['String']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationDeleteOmeStreamArgs = {
  application: Scalars['String']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  stream: Scalars['String']['input'];
  virtualHost: Scalars['String']['input'];
};


export type MutationDeleteOmeVirtualHostArgs = {
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationPatchOmeApplicationArgs = {
  application: Scalars['String']['input'];
  document: Scalars['JSONText']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationPatchOmeScheduledChannelArgs = {
  application: Scalars['String']['input'];
  document: Scalars['JSONText']['input'];
  name: Scalars['String']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationReloadOmeCertificatesArgs = {
  api?: InputMaybe<Scalars['Boolean']['input']>;
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost?: InputMaybe<Scalars['String']['input']>;
};


export type MutationReplaceOmeOutputProfileArgs = {
  application: Scalars['String']['input'];
  document: Scalars['JSONText']['input'];
  name: Scalars['String']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationSaveMediaServerArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['Snowflake']['input']>;
  input?: InputMaybe<MediaServerPatch>;
  kind?: InputMaybe<MediaServerKind>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSendOmeEventsArgs = {
  application: Scalars['String']['input'];
  documents: ReadonlyArray<Scalars['JSONText']['input']>;
  server?: InputMaybe<Scalars['String']['input']>;
  stream: Scalars['String']['input'];
  virtualHost: Scalars['String']['input'];
};


export type MutationSendOmeSubtitlesArgs = {
  application: Scalars['String']['input'];
  document: Scalars['JSONText']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  stream: Scalars['String']['input'];
  virtualHost: Scalars['String']['input'];
};


export type MutationStartOmeHlsDumpArgs = {
  application: Scalars['String']['input'];
  document: Scalars['JSONText']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  stream: Scalars['String']['input'];
  virtualHost: Scalars['String']['input'];
};


export type MutationStartOmePushArgs = {
  application: Scalars['String']['input'];
  document: Scalars['JSONText']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationStartOmeRecordingArgs = {
  application: Scalars['String']['input'];
  document: Scalars['JSONText']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationStopOmeHlsDumpsArgs = {
  application: Scalars['String']['input'];
  id?: InputMaybe<Scalars['String']['input']>;
  output: Scalars['String']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  stream: Scalars['String']['input'];
  virtualHost: Scalars['String']['input'];
};


export type MutationStopOmePushArgs = {
  application: Scalars['String']['input'];
  id: Scalars['String']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};


export type MutationStopOmeRecordingArgs = {
  application: Scalars['String']['input'];
  id: Scalars['String']['input'];
  server?: InputMaybe<Scalars['String']['input']>;
  virtualHost: Scalars['String']['input'];
};

/** An application. */
export type OmeApplication = {
  readonly __typename?: 'OmeApplication';
  /** One of its channels. Errors: NOT_FOUND. */
  readonly channel?: Maybe<OmeChannel>;
  /** Its channels of one kind. */
  readonly channels: ReadonlyArray<OmeChannel>;
  /** As its API shows it, as JSON text. */
  readonly document: Scalars['JSONText']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** One of them. Errors: NOT_FOUND. */
  readonly outputProfile?: Maybe<OmeOutputProfile>;
  /** Its output profiles, oldest first. */
  readonly outputProfiles: ReadonlyArray<OmeOutputProfile>;
  /** Its pushes. */
  readonly pushes: ReadonlyArray<OmePush>;
  /** How far it got on its way to the server. */
  readonly reconciliation: OmeReconciliation;
  /** Its recordings. Errors: NOT_FOUND when it does not publish files. */
  readonly recordings?: Maybe<ReadonlyArray<OmeRecording>>;
  /** Its counters as the server told them last, as JSON text; zeros until it did. */
  readonly statistics: Scalars['JSONText']['output'];
  /** One of them. Errors: NOT_FOUND. */
  readonly stream?: Maybe<OmeStream>;
  /** Its input streams, oldest first. */
  readonly streams: ReadonlyArray<OmeStream>;
};


/** An application. */
export type OmeApplicationChannelArgs = {
  kind: OmeChannelKind;
  name: Scalars['String']['input'];
};


/** An application. */
export type OmeApplicationChannelsArgs = {
  kind: OmeChannelKind;
};


/** An application. */
export type OmeApplicationOutputProfileArgs = {
  name: Scalars['String']['input'];
};


/** An application. */
export type OmeApplicationPushesArgs = {
  id?: InputMaybe<Scalars['String']['input']>;
};


/** An application. */
export type OmeApplicationRecordingsArgs = {
  id?: InputMaybe<Scalars['String']['input']>;
};


/** An application. */
export type OmeApplicationStreamArgs = {
  name: Scalars['String']['input'];
};

/** What `patchOmeApplication` answers. */
export type OmeApplicationPayload = {
  readonly __typename?: 'OmeApplicationPayload';
  /** The application as it is wanted now. */
  readonly application: OmeApplication;
};

/** What was made of several documents. */
export type OmeBatchPayload = {
  readonly __typename?: 'OmeBatchPayload';
  /** One for each document, in their order. */
  readonly results: ReadonlyArray<OmeBatchResult>;
};

/** What was made of one document. */
export type OmeBatchResult = {
  readonly __typename?: 'OmeBatchResult';
  /** What was made, as JSON text. Null when nothing was. */
  readonly document?: Maybe<Scalars['JSONText']['output']>;
  /** Why nothing was made. Null when it was. */
  readonly error?: Maybe<ItemError>;
};

/** A stream that an application makes itself. */
export type OmeChannel = {
  readonly __typename?: 'OmeChannel';
  /** As its API shows it, as JSON text. */
  readonly document: Scalars['JSONText']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** How far it got on its way to the server. */
  readonly reconciliation: OmeReconciliation;
};

/** What channels are made of. */
export type OmeChannelKind =
  /** Several streams. */
  | 'multiplex_channel'
  /** Files and streams, by a schedule. */
  | 'scheduled_channel';

/** What writes of channels answer. */
export type OmeChannelPayload = {
  readonly __typename?: 'OmeChannelPayload';
  /** The channel as it is wanted now. */
  readonly channel: OmeChannel;
};

/** What a command to a server answers. */
export type OmeCommandPayload = {
  readonly __typename?: 'OmeCommandPayload';
  /** Whether the server carried it out; false when none is attached, so that there was nothing to do. */
  readonly delivered: Scalars['Boolean']['output'];
};

/** What deletions answer. */
export type OmeDonePayload = {
  readonly __typename?: 'OmeDonePayload';
  /** The server, by name. */
  readonly server: Scalars['String']['output'];
};

/** What became of one event. */
export type OmeEventResult = {
  readonly __typename?: 'OmeEventResult';
  /** Whether the server took it; false without a server, and when it failed. */
  readonly delivered: Scalars['Boolean']['output'];
  /** Why it failed. Null when it did not. */
  readonly error?: Maybe<ItemError>;
};

/** What `sendOmeEvents` answers. */
export type OmeEventsPayload = {
  readonly __typename?: 'OmeEventsPayload';
  /** One for each event, in their order. */
  readonly results: ReadonlyArray<OmeEventResult>;
};

/** An output of LL-HLS that is written to the disk of the server. */
export type OmeHlsDump = {
  readonly __typename?: 'OmeHlsDump';
  /** As its API shows it, as JSON text. */
  readonly document: Scalars['JSONText']['output'];
  /** Its id, unique within its output. */
  readonly id: Scalars['String']['output'];
  /** Name of the output stream. */
  readonly output: Scalars['String']['output'];
  /** How far it got on its way to the server. */
  readonly reconciliation: OmeReconciliation;
};

/** What `startOmeHlsDump` answers. */
export type OmeHlsDumpPayload = {
  readonly __typename?: 'OmeHlsDumpPayload';
  /** The dump. */
  readonly hlsDump: OmeHlsDump;
};

/** What is made of every input stream of an application. */
export type OmeOutputProfile = {
  readonly __typename?: 'OmeOutputProfile';
  /** As its API shows it, as JSON text. */
  readonly document: Scalars['JSONText']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** What `replaceOmeOutputProfile` answers. */
export type OmeOutputProfilePayload = {
  readonly __typename?: 'OmeOutputProfilePayload';
  /** The profile as it is wanted now. */
  readonly outputProfile: OmeOutputProfile;
};

/** How a resource stands. */
export type OmePhase =
  /** The server has it as it is wanted. */
  | 'applied'
  /** The server has another of that name that was not made here. Nothing is done until one of both is gone. */
  | 'conflict'
  /** It was brought to the server, where somebody changed it since. It stays so until it is changed here. */
  | 'drifted'
  /** The server refuses it; tried again, later each time. */
  | 'failed'
  /** The server has it by itself. */
  | 'foreign'
  /** It is being removed. */
  | 'removing'
  /** Not brought to the server yet: none is attached, it does not answer, or what it hangs on is not there. */
  | 'waiting';

/** An output stream that is pushed elsewhere. */
export type OmePush = {
  readonly __typename?: 'OmePush';
  /** As its API shows it, as JSON text. */
  readonly document: Scalars['JSONText']['output'];
  /** Its id, unique within its application. */
  readonly id: Scalars['String']['output'];
  /** Name of the output stream. */
  readonly output: Scalars['String']['output'];
  /** How far it got on its way to the server. */
  readonly reconciliation: OmeReconciliation;
  /** How it does, as its server told last; ready until it did. */
  readonly state: OmePushState;
};

/** What writes of pushes answer. */
export type OmePushPayload = {
  readonly __typename?: 'OmePushPayload';
  /** The push; of one that was stopped, as it stops. */
  readonly push: OmePush;
};

/** How a push does. */
export type OmePushState =
  /** Connects to its target. */
  | 'connecting'
  /** Failed; it is tried again. */
  | 'error'
  /** Pushes. */
  | 'pushing'
  /** Waits for the stream. */
  | 'ready'
  /** Stopped. */
  | 'stopped'
  /** Is about to stop. */
  | 'stopping';

/** How far a resource got on its way to the server. */
export type OmeReconciliation = {
  readonly __typename?: 'OmeReconciliation';
  /** Members that differ on the server from what was brought there, as dotted paths; of a conflict, from what is wanted. */
  readonly drift: ReadonlyArray<Scalars['String']['output']>;
  /** What the server said against it last. Null when nothing stands against it. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** When it began to say so. Null when nothing stands against it. */
  readonly lastErrorAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  readonly phase: OmePhase;
};

/** The recording of an output stream. */
export type OmeRecording = {
  readonly __typename?: 'OmeRecording';
  /** As its API shows it, as JSON text. */
  readonly document: Scalars['JSONText']['output'];
  /** Its id, unique within its application. */
  readonly id: Scalars['String']['output'];
  /** Name of the output stream. */
  readonly output: Scalars['String']['output'];
  /** How far it got on its way to the server. */
  readonly reconciliation: OmeReconciliation;
  /** How it does, as its server told last; ready until it did. */
  readonly state: OmeRecordingState;
};

/** What writes of recordings answer. */
export type OmeRecordingPayload = {
  readonly __typename?: 'OmeRecordingPayload';
  /** The recording; of one that was stopped, as it stops. */
  readonly recording: OmeRecording;
};

/** How a recording does. */
export type OmeRecordingState =
  /** Failed. */
  | 'error'
  /** Waits for the stream. */
  | 'ready'
  /** Records. */
  | 'recording'
  /** Stopped until the stream is back. */
  | 'stopped'
  /** Is about to stop. */
  | 'stopping';

/** One OvenMediaEngine as it is wanted to be. */
export type OmeServer = {
  readonly __typename?: 'OmeServer';
  /** Whether a server of that name is attached. */
  readonly attached: Scalars['Boolean']['output'];
  /** Why it did not. Null when it did, and before the first look. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** When it was looked at. Null before the first look. */
  readonly lookedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its name; `default` for what waits for a server to be attached under that name. */
  readonly name: Scalars['String']['output'];
  /** Its internal queues as it told them, as JSON text of a list. */
  readonly queues: Scalars['JSONText']['output'];
  /** Whether it answered at the last look. Null before the first. */
  readonly reachable?: Maybe<Scalars['Boolean']['output']>;
  /** Its counters as the server told them last, as JSON text; zeros until it did. */
  readonly statistics: Scalars['JSONText']['output'];
  /** Its version as it told it, as JSON text; what is not known is empty. */
  readonly version: Scalars['JSONText']['output'];
  /** One of them. Errors: NOT_FOUND. */
  readonly virtualHost?: Maybe<OmeVirtualHost>;
  /** Its virtual hosts, oldest first. */
  readonly virtualHosts: ReadonlyArray<OmeVirtualHost>;
};


/** One OvenMediaEngine as it is wanted to be. */
export type OmeServerVirtualHostArgs = {
  name: Scalars['String']['input'];
};

/** What `stopOmeHlsDumps` answers. */
export type OmeStoppedDumpsPayload = {
  readonly __typename?: 'OmeStoppedDumpsPayload';
  /** Ids of the dumps that stop. */
  readonly ids: ReadonlyArray<Scalars['String']['output']>;
};

/** An input stream: pulled, or published by somebody. */
export type OmeStream = {
  readonly __typename?: 'OmeStream';
  /** As its API shows it, as JSON text. */
  readonly document: Scalars['JSONText']['output'];
  /** The dumps of one output. Errors: NOT_FOUND. */
  readonly hlsDumps?: Maybe<ReadonlyArray<OmeHlsDump>>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** True for one that is pulled as it was asked for here. */
  readonly pulled: Scalars['Boolean']['output'];
  /** How far it got on its way to the server. */
  readonly reconciliation: OmeReconciliation;
  /** Its counters as the server told them last, as JSON text; zeros until it did. */
  readonly statistics: Scalars['JSONText']['output'];
};


/** An input stream: pulled, or published by somebody. */
export type OmeStreamHlsDumpsArgs = {
  id?: InputMaybe<Scalars['String']['input']>;
  output: Scalars['String']['input'];
};

/** What `createOmeStream` answers. */
export type OmeStreamPayload = {
  readonly __typename?: 'OmeStreamPayload';
  /** The stream. */
  readonly stream: OmeStream;
};

/** A virtual host. */
export type OmeVirtualHost = {
  readonly __typename?: 'OmeVirtualHost';
  /** One of them. Errors: NOT_FOUND. */
  readonly application?: Maybe<OmeApplication>;
  /** Its applications, oldest first. */
  readonly applications: ReadonlyArray<OmeApplication>;
  /** As its API shows it, as JSON text. */
  readonly document: Scalars['JSONText']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** How far it got on its way to the server. */
  readonly reconciliation: OmeReconciliation;
  /** Its counters as the server told them last, as JSON text; zeros until it did. */
  readonly statistics: Scalars['JSONText']['output'];
};


/** A virtual host. */
export type OmeVirtualHostApplicationArgs = {
  name: Scalars['String']['input'];
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

/** An OvenMediaEngine. Its access token may be set and is never shown. */
export type OvenMediaEngineServer = MediaServer & {
  readonly __typename?: 'OvenMediaEngineServer';
  /** The configuration as it is stored, without tokens. */
  readonly config: Scalars['JSONObject']['output'];
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** True for the one whose API is answered at `/v1`. Null: false. */
  readonly default?: Maybe<Scalars['Boolean']['output']>;
  /** Its document as the REST API of its kind answers it; what it is, where that API has none. */
  readonly document: Scalars['JSONText']['output'];
  /** False: it is not asked and takes no part. */
  readonly enabled: Scalars['Boolean']['output'];
  /** Its id, the same for no other media server. */
  readonly id: Scalars['Snowflake']['output'];
  /** Whose API it has. */
  readonly kind: MediaServerKind;
  /** What it is called: for a VMS server, its domain. */
  readonly name: Scalars['String']['output'];
  /** What is wanted of it and what it told at the last look. */
  readonly resources: OmeServer;
  /** How it does: it is asked now. */
  readonly status: MediaServerStatus;
  /** The node of the cluster on the same machine. Null: there is none. */
  readonly streamer?: Maybe<Streamer>;
  /** When it last changed; strictly increasing within its collection. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** `updatedAt` in milliseconds since 1970. */
  readonly updatedAtMs: Scalars['SafeInt']['output'];
  /** Where its API is, without the version. Such as `http://ome.example.com:8081`. */
  readonly url: Scalars['String']['output'];
  /** Changes with every write of this media server, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** An OvenMediaEngine. Its access token may be set and is never shown. */
export type OvenMediaEngineServerDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Members of an OvenMediaEngine to change. Absent members stay; null removes. */
export type OvenMediaEngineServerPatch = {
  /** True for the one whose API is answered at `/v1`; at most one. */
  readonly default?: InputMaybe<Scalars['Boolean']['input']>;
  /** False: it is not asked and takes no part. True for a new one. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name, a part of the URL of its API here: 1 to 64 letters, digits, `.`, `_`, `~` and `-`. Required for a new one. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What its API wants, as in its `<AccessToken>`. Never shown again. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
  /** Where its API is, without the version. Required for a new one. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
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

/** A media relay of a PortSIP PBX. */
export type PortsipMediaServer = MediaServer & {
  readonly __typename?: 'PortsipMediaServer';
  /** The configuration as it is stored, without tokens. */
  readonly config: Scalars['JSONObject']['output'];
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /**
   * JSON text in a string. `status_url`, or `status_port` and `status_path`, say where it is asked how it does. Null: not
   * set.
   */
  readonly customOptions?: Maybe<Scalars['String']['output']>;
  /** Its document as the REST API of its kind answers it; what it is, where that API has none. */
  readonly document: Scalars['JSONText']['output'];
  /** False: it is not asked and takes no part. */
  readonly enabled: Scalars['Boolean']['output'];
  /** Its id, the same for no other media server. */
  readonly id: Scalars['Snowflake']['output'];
  /** Whose API it has. */
  readonly kind: MediaServerKind;
  /** Sessions it may have at once. */
  readonly maxConcurrency: Scalars['Int']['output'];
  /** What it is called: for a VMS server, its domain. */
  readonly name: Scalars['String']['output'];
  /** Its address in the private network. Null: not set. */
  readonly privateIpv4?: Maybe<Scalars['String']['output']>;
  /** Its address in the private network. Null: not set. */
  readonly privateIpv6?: Maybe<Scalars['String']['output']>;
  /** Its address for clients. Null: not set. */
  readonly publicIpv4?: Maybe<Scalars['String']['output']>;
  /** Its address for clients. Null: not set. */
  readonly publicIpv6?: Maybe<Scalars['String']['output']>;
  /** How it does: it is asked now. */
  readonly status: MediaServerStatus;
  /** The node of the cluster on the same machine. Null: there is none. */
  readonly streamer?: Maybe<Streamer>;
  /** Whether the PBX brought it along. */
  readonly type: PortsipMediaServerType;
  /** When it last changed; strictly increasing within its collection. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** `updatedAt` in milliseconds since 1970. */
  readonly updatedAtMs: Scalars['SafeInt']['output'];
  /** Changes with every write of this media server, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** A media relay of a PortSIP PBX. */
export type PortsipMediaServerDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of PortSIP media servers. */
export type PortsipMediaServerPage = {
  readonly __typename?: 'PortsipMediaServerPage';
  /** Media servers that match, on all pages. */
  readonly count: Scalars['SafeInt']['output'];
  /** The page as a JSON array of documents as PortSIP's API answers them. */
  readonly documents: Scalars['JSONText']['output'];
  /** The media servers of this page. */
  readonly nodes: ReadonlyArray<PortsipMediaServer>;
};

/** Members of a PortSIP media server to change. Absent members stay; null removes. Name and addresses can be set for a new one only. */
export type PortsipMediaServerPatch = {
  /** JSON text in a string. */
  readonly customOptions?: InputMaybe<Scalars['String']['input']>;
  /** False: it is not asked and takes no part. True for a new one. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sessions it may have at once, from 1; 2000 for a new one. */
  readonly maxConcurrency?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, 1 to 64 characters. Required for a new one. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Its address in the private network. */
  readonly privateIpv4?: InputMaybe<Scalars['String']['input']>;
  /** Its address in the private network. */
  readonly privateIpv6?: InputMaybe<Scalars['String']['input']>;
  /** Its address for clients. */
  readonly publicIpv4?: InputMaybe<Scalars['String']['input']>;
  /** Its address for clients. */
  readonly publicIpv6?: InputMaybe<Scalars['String']['input']>;
};

/** Where a media relay comes from. */
export type PortsipMediaServerType =
  /** It was added. */
  | 'EXTERNAL'
  /** The PBX brought it along; it cannot be deleted. */
  | 'INTERNAL';

/** A test of whether a member is there at all. */
export type PresenceFilter = {
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One media server. Null when there is none. */
  readonly mediaServer?: Maybe<MediaServer>;
  /** Media servers of all kinds, by `id` unless sorted otherwise. */
  readonly mediaServers: MediaServerConnection;
  /**
   * What is wanted of one OvenMediaEngine and what it told at the last look. Errors: NOT_FOUND.
   *
   * Keys and passwords in documents are shown to those who may write.
   */
  readonly omeServer?: Maybe<OmeServer>;
  /**
   * PortSIP media servers by an OData expression, with offsets as PortSIP pages.
   *
   * Errors: INVALID_FILTER, INVALID_SORT, BAD_USER_INPUT.
   */
  readonly portsipMediaServers: PortsipMediaServerPage;
};


export type QueryMediaServerArgs = {
  id: Scalars['Snowflake']['input'];
};


export type QueryMediaServersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<MediaServerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<MediaServerSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type QueryOmeServerArgs = {
  server?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPortsipMediaServersArgs = {
  filter?: InputMaybe<Scalars['String']['input']>;
  orderby?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
  top?: InputMaybe<Scalars['Int']['input']>;
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

/** What `saveMediaServer` answers. */
export type SaveMediaServerPayload = {
  readonly __typename?: 'SaveMediaServerPayload';
  /** The media server as saved. */
  readonly mediaServer: MediaServer;
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

/** A node of the cluster: a media server, an inference server or an identification server. */
export type Streamer = {
  readonly __typename?: 'Streamer';
  /** Host name of the node, its key. */
  readonly hostname: Scalars['String']['output'];
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
  /** Media servers as they are, unless `since` is given, and then every change of them. */
  readonly mediaServerChanges: MediaServerChange;
};


export type SubscriptionMediaServerChangesArgs = {
  filter?: InputMaybe<MediaServerFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** A media server of a VMS. Its token may be set and is never shown. */
export type VmsServer = MediaServer & {
  readonly __typename?: 'VmsServer';
  /** What may come in. In kbit/s. Null: not limited. */
  readonly bitrateLimit?: Maybe<Scalars['SafeInt']['output']>;
  /** False while streams are placed on it or it says that it has some. */
  readonly canDelete: Scalars['Boolean']['output'];
  /** The configuration as it is stored, without tokens. */
  readonly config: Scalars['JSONObject']['output'];
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its document as the REST API of its kind answers it; what it is, where that API has none. */
  readonly document: Scalars['JSONText']['output'];
  /** False: it is not asked and takes no part. */
  readonly enabled: Scalars['Boolean']['output'];
  /** Port for clients. Null: that of the scheme. */
  readonly external?: Maybe<Scalars['Int']['output']>;
  /** Where clients reach it. Null: not set. */
  readonly externalDomain?: Maybe<Scalars['String']['output']>;
  /** What it said of itself when it was asked now. Null: it does not answer, or said nothing. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Streams of which group it takes, such as `all`. Null: not set. */
  readonly groupType?: Maybe<Scalars['String']['output']>;
  /** Its id, the same for no other media server. */
  readonly id: Scalars['Snowflake']['output'];
  /** Port of its API. Null: that of the scheme. */
  readonly internal?: Maybe<Scalars['Int']['output']>;
  /** Where its API is. Null: not set. */
  readonly internalDomain?: Maybe<Scalars['String']['output']>;
  /** True when the VMS decides which streams run. Null: not set. */
  readonly isStreamConditionManagementEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whose API it has. */
  readonly kind: MediaServerKind;
  /** What it is called: for a VMS server, its domain. */
  readonly name: Scalars['String']['output'];
  /** Address of the proxy before it; only of type `flussonic`. Null: none. */
  readonly proxy?: Maybe<Scalars['String']['output']>;
  /** Port for RTSP. Null: not set. */
  readonly rtsp?: Maybe<Scalars['Int']['output']>;
  /** Scheme of its URLs, `http` or `https`. Null: `http`. */
  readonly schema?: Maybe<Scalars['String']['output']>;
  /** How it does: it is asked now. */
  readonly status: MediaServerStatus;
  /** Where it records; only of type `media_server_v2`. Null: not set. */
  readonly storages?: Maybe<ReadonlyArray<VmsStorage>>;
  /** The node of the cluster on the same machine. Null: there is none. */
  readonly streamer?: Maybe<Streamer>;
  /** Streams it may have. Null: any number. */
  readonly streamsLimit?: Maybe<Scalars['Int']['output']>;
  /** What it is: `media_server_v2`, `flussonic` or another. */
  readonly type: Scalars['String']['output'];
  /** When it last changed; strictly increasing within its collection. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** `updatedAt` in milliseconds since 1970. */
  readonly updatedAtMs: Scalars['SafeInt']['output'];
  /** Changes with every write of this media server, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** A media server of a VMS. Its token may be set and is never shown. */
export type VmsServerDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Members of a VMS server to change. Absent members stay; null removes. */
export type VmsServerPatch = {
  /** What may come in. In kbit/s. */
  readonly bitrateLimit?: InputMaybe<Scalars['SafeInt']['input']>;
  /** False: it is not asked and takes no part. True for a new one. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Port for clients, 0 to 65535. */
  readonly external?: InputMaybe<Scalars['Int']['input']>;
  /** Where clients reach it. */
  readonly externalDomain?: InputMaybe<Scalars['String']['input']>;
  /** Streams of which group it takes. */
  readonly groupType?: InputMaybe<Scalars['String']['input']>;
  /** Port of its API, 0 to 65535. */
  readonly internal?: InputMaybe<Scalars['Int']['input']>;
  /** Where its API is. */
  readonly internalDomain?: InputMaybe<Scalars['String']['input']>;
  /** True when the VMS decides which streams run. */
  readonly isStreamConditionManagementEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address of the proxy before it; kept only for type `flussonic`. */
  readonly proxy?: InputMaybe<Scalars['String']['input']>;
  /** Port for RTSP, 0 to 65535. */
  readonly rtsp?: InputMaybe<Scalars['Int']['input']>;
  /** Scheme of its URLs, `http` or `https`. */
  readonly schema?: InputMaybe<Scalars['String']['input']>;
  /** Where it records; required for type `media_server_v2`, kept only for it. */
  readonly storages?: InputMaybe<ReadonlyArray<VmsStoragePatch>>;
  /** Streams it may have. */
  readonly streamsLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Its access token; required for type `media_server_v2`. Never shown again. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
  /** What it is: `media_server_v2`, `flussonic` or another. Required for a new one. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** A storage of a VMS server. */
export type VmsStorage = {
  readonly __typename?: 'VmsStorage';
  /** Its id, the same for no other storage. */
  readonly id: Scalars['SafeInt']['output'];
  /** Where it is mounted. */
  readonly path: Scalars['String']['output'];
};

/** A storage of a VMS server to set. */
export type VmsStoragePatch = {
  /** Where it is mounted. */
  readonly path: Scalars['String']['input'];
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
  OvenMediaEngineServer: OvenMediaEngineServer;
  PortsipMediaServer: PortsipMediaServer;
  VmsServer: VmsServer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  OvenMediaEngineServer:
    ( { __typename: 'OvenMediaEngineServer' }
    & GraphQLRecursivePick<FederationTypes['OvenMediaEngineServer'], {"id":true}> );
  PortsipMediaServer:
    ( { __typename: 'PortsipMediaServer' }
    & GraphQLRecursivePick<FederationTypes['PortsipMediaServer'], {"id":true}> );
  VmsServer:
    ( { __typename: 'VmsServer' }
    & GraphQLRecursivePick<FederationTypes['VmsServer'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BooleanFilter: BooleanFilter;
  BooleanOrInt: ResolverTypeWrapper<Scalars['BooleanOrInt']['output']>;
  BooleanOrIntFilter: BooleanOrIntFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BooleanOrString: ResolverTypeWrapper<Scalars['BooleanOrString']['output']>;
  BooleanOrStringFilter: BooleanOrStringFilter;
  ChangeKind: null;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DeleteMediaServerPayload: ResolverTypeWrapper<DeleteMediaServerPayload>;
  FloatFilter: FloatFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatOrString: ResolverTypeWrapper<Scalars['FloatOrString']['output']>;
  FloatOrStringFilter: FloatOrStringFilter;
  Health: ResolverTypeWrapper<Health>;
  HealthStatus: null;
  IntFilter: IntFilter;
  IntOrString: ResolverTypeWrapper<Scalars['IntOrString']['output']>;
  IntOrStringFilter: IntOrStringFilter;
  ItemError: ResolverTypeWrapper<ItemError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  JSONText: ResolverTypeWrapper<Scalars['JSONText']['output']>;
  MapEntryFilter: MapEntryFilter;
  MediaServer: ResolverTypeWrapper<DocumentNode>;
  MediaServerChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  MediaServerConnection: ResolverTypeWrapper<Page>;
  MediaServerEdge: ResolverTypeWrapper<Omit<MediaServerEdge, 'node'> & { node: ResolversTypes['MediaServer'] }>;
  MediaServerFilter: MediaServerFilter;
  MediaServerKind: null;
  MediaServerKindFilter: MediaServerKindFilter;
  MediaServerPatch: MediaServerPatch;
  MediaServerSort: null;
  MediaServerStatus: ResolverTypeWrapper<MediaServerStatus>;
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OmeApplication: ResolverTypeWrapper<OmeApplicationNode>;
  OmeApplicationPayload: ResolverTypeWrapper<Omit<OmeApplicationPayload, 'application'> & { application: ResolversTypes['OmeApplication'] }>;
  OmeBatchPayload: ResolverTypeWrapper<OmeBatchPayload>;
  OmeBatchResult: ResolverTypeWrapper<OmeBatchResult>;
  OmeChannel: ResolverTypeWrapper<OmeChannelNode>;
  OmeChannelKind: null;
  OmeChannelPayload: ResolverTypeWrapper<Omit<OmeChannelPayload, 'channel'> & { channel: ResolversTypes['OmeChannel'] }>;
  OmeCommandPayload: ResolverTypeWrapper<OmeCommandPayload>;
  OmeDonePayload: ResolverTypeWrapper<OmeDonePayload>;
  OmeEventResult: ResolverTypeWrapper<OmeEventResult>;
  OmeEventsPayload: ResolverTypeWrapper<OmeEventsPayload>;
  OmeHlsDump: ResolverTypeWrapper<OmeHlsDumpNode>;
  OmeHlsDumpPayload: ResolverTypeWrapper<Omit<OmeHlsDumpPayload, 'hlsDump'> & { hlsDump: ResolversTypes['OmeHlsDump'] }>;
  OmeOutputProfile: ResolverTypeWrapper<OmeOutputProfileDocument>;
  OmeOutputProfilePayload: ResolverTypeWrapper<Omit<OmeOutputProfilePayload, 'outputProfile'> & { outputProfile: ResolversTypes['OmeOutputProfile'] }>;
  OmePhase: null;
  OmePush: ResolverTypeWrapper<OmePushNode>;
  OmePushPayload: ResolverTypeWrapper<Omit<OmePushPayload, 'push'> & { push: ResolversTypes['OmePush'] }>;
  OmePushState: null;
  OmeReconciliation: ResolverTypeWrapper<OmeReconciled>;
  OmeRecording: ResolverTypeWrapper<OmeRecordingNode>;
  OmeRecordingPayload: ResolverTypeWrapper<Omit<OmeRecordingPayload, 'recording'> & { recording: ResolversTypes['OmeRecording'] }>;
  OmeRecordingState: null;
  OmeServer: ResolverTypeWrapper<OmeServerNode>;
  OmeStoppedDumpsPayload: ResolverTypeWrapper<OmeStoppedDumpsPayload>;
  OmeStream: ResolverTypeWrapper<OmeStreamNode>;
  OmeStreamPayload: ResolverTypeWrapper<Omit<OmeStreamPayload, 'stream'> & { stream: ResolversTypes['OmeStream'] }>;
  OmeVirtualHost: ResolverTypeWrapper<OmeVirtualHostNode>;
  Operator: null;
  OvenMediaEngineServer: ResolverTypeWrapper<DocumentNode>;
  OvenMediaEngineServerPatch: OvenMediaEngineServerPatch;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PortsipMediaServer: ResolverTypeWrapper<DocumentNode>;
  PortsipMediaServerPage: ResolverTypeWrapper<PortsipPage>;
  PortsipMediaServerPatch: PortsipMediaServerPatch;
  PortsipMediaServerType: null;
  PresenceFilter: PresenceFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RestApi: null;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SafeIntFilter: SafeIntFilter;
  SaveMediaServerPayload: ResolverTypeWrapper<Omit<SaveMediaServerPayload, 'mediaServer'> & { mediaServer: ResolversTypes['MediaServer'] }>;
  Snowflake: ResolverTypeWrapper<Scalars['Snowflake']['output']>;
  SnowflakeFilter: SnowflakeFilter;
  Streamer: ResolverTypeWrapper<{ readonly hostname: string }>;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  VmsServer: ResolverTypeWrapper<DocumentNode>;
  VmsServerPatch: VmsServerPatch;
  VmsStorage: ResolverTypeWrapper<VmsStorage>;
  VmsStoragePatch: VmsStoragePatch;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BooleanFilter: BooleanFilter;
  BooleanOrInt: Scalars['BooleanOrInt']['output'];
  BooleanOrIntFilter: BooleanOrIntFilter;
  Int: Scalars['Int']['output'];
  BooleanOrString: Scalars['BooleanOrString']['output'];
  BooleanOrStringFilter: BooleanOrStringFilter;
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DeleteMediaServerPayload: DeleteMediaServerPayload;
  FloatFilter: FloatFilter;
  Float: Scalars['Float']['output'];
  FloatOrString: Scalars['FloatOrString']['output'];
  FloatOrStringFilter: FloatOrStringFilter;
  Health: Health;
  IntFilter: IntFilter;
  IntOrString: Scalars['IntOrString']['output'];
  IntOrStringFilter: IntOrStringFilter;
  ItemError: ItemError;
  JSON: Scalars['JSON']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  JSONText: Scalars['JSONText']['output'];
  MapEntryFilter: MapEntryFilter;
  MediaServer: DocumentNode;
  MediaServerChange: ChangeEvent<DocumentNode>;
  MediaServerConnection: Page;
  MediaServerEdge: Omit<MediaServerEdge, 'node'> & { node: ResolversParentTypes['MediaServer'] };
  MediaServerFilter: MediaServerFilter;
  MediaServerKindFilter: MediaServerKindFilter;
  MediaServerPatch: MediaServerPatch;
  MediaServerStatus: MediaServerStatus;
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: Record<PropertyKey, never>;
  OmeApplication: OmeApplicationNode;
  OmeApplicationPayload: Omit<OmeApplicationPayload, 'application'> & { application: ResolversParentTypes['OmeApplication'] };
  OmeBatchPayload: OmeBatchPayload;
  OmeBatchResult: OmeBatchResult;
  OmeChannel: OmeChannelNode;
  OmeChannelPayload: Omit<OmeChannelPayload, 'channel'> & { channel: ResolversParentTypes['OmeChannel'] };
  OmeCommandPayload: OmeCommandPayload;
  OmeDonePayload: OmeDonePayload;
  OmeEventResult: OmeEventResult;
  OmeEventsPayload: OmeEventsPayload;
  OmeHlsDump: OmeHlsDumpNode;
  OmeHlsDumpPayload: Omit<OmeHlsDumpPayload, 'hlsDump'> & { hlsDump: ResolversParentTypes['OmeHlsDump'] };
  OmeOutputProfile: OmeOutputProfileDocument;
  OmeOutputProfilePayload: Omit<OmeOutputProfilePayload, 'outputProfile'> & { outputProfile: ResolversParentTypes['OmeOutputProfile'] };
  OmePush: OmePushNode;
  OmePushPayload: Omit<OmePushPayload, 'push'> & { push: ResolversParentTypes['OmePush'] };
  OmeReconciliation: OmeReconciled;
  OmeRecording: OmeRecordingNode;
  OmeRecordingPayload: Omit<OmeRecordingPayload, 'recording'> & { recording: ResolversParentTypes['OmeRecording'] };
  OmeServer: OmeServerNode;
  OmeStoppedDumpsPayload: OmeStoppedDumpsPayload;
  OmeStream: OmeStreamNode;
  OmeStreamPayload: Omit<OmeStreamPayload, 'stream'> & { stream: ResolversParentTypes['OmeStream'] };
  OmeVirtualHost: OmeVirtualHostNode;
  OvenMediaEngineServer: DocumentNode;
  OvenMediaEngineServerPatch: OvenMediaEngineServerPatch;
  PageInfo: PageInfo;
  PortsipMediaServer: DocumentNode;
  PortsipMediaServerPage: PortsipPage;
  PortsipMediaServerPatch: PortsipMediaServerPatch;
  PresenceFilter: PresenceFilter;
  Query: Record<PropertyKey, never>;
  SafeInt: Scalars['SafeInt']['output'];
  SafeIntFilter: SafeIntFilter;
  SaveMediaServerPayload: Omit<SaveMediaServerPayload, 'mediaServer'> & { mediaServer: ResolversParentTypes['MediaServer'] };
  Snowflake: Scalars['Snowflake']['output'];
  SnowflakeFilter: SnowflakeFilter;
  Streamer: { readonly hostname: string };
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  VmsServer: DocumentNode;
  VmsServerPatch: VmsServerPatch;
  VmsStorage: VmsStorage;
  VmsStoragePatch: VmsStoragePatch;
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

export interface BooleanOrIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BooleanOrInt'], any> {
  name: 'BooleanOrInt';
}

export interface BooleanOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BooleanOrString'], any> {
  name: 'BooleanOrString';
}

export type ChangeKindResolvers = { DELETE: 'DELETE', RESET: 'RESET', SNAPSHOT: 'SNAPSHOT', SNAPSHOT_END: 'SNAPSHOT_END', UPSERT: 'UPSERT' };

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteMediaServerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMediaServerPayload'] = ResolversParentTypes['DeleteMediaServerPayload']> = {
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
};

export interface FloatOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FloatOrString'], any> {
  name: 'FloatOrString';
}

export type HealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Health'] = ResolversParentTypes['Health']> = {
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
};

export type HealthStatusResolvers = { DEGRADED: 'degradated', DISABLED: 'disabled', OPERATIONAL: 'operational', OUTAGE: 'outage', PARTIAL_OUTAGE: 'partial_outage' };

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

export type MediaServerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaServer'] = ResolversParentTypes['MediaServer']> = {
  __resolveType: TypeResolveFn<'OvenMediaEngineServer' | 'PortsipMediaServer' | 'VmsServer', ParentType, ContextType>;
};

export type MediaServerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaServerChange'] = ResolversParentTypes['MediaServerChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MediaServer']>, ParentType, ContextType>;
};

export type MediaServerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaServerConnection'] = ResolversParentTypes['MediaServerConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediaServerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MediaServer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MediaServerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaServerEdge'] = ResolversParentTypes['MediaServerEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediaServer'], ParentType, ContextType>;
};

export type MediaServerKindResolvers = { OVEN_MEDIA_ENGINE: 'ovenmediaengine', PORTSIP: 'portsip', VMS: 'vms' };

export type MediaServerSortResolvers = { ID_ASC: 'id', ID_DESC: '-id', KIND_ASC: 'kind', KIND_DESC: '-kind', NAME_ASC: 'name', NAME_DESC: '-name', UPDATED_AT_ASC: 'updated_at', UPDATED_AT_DESC: '-updated_at' };

export type MediaServerStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaServerStatus'] = ResolversParentTypes['MediaServerStatus']> = {
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cpuUsage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  currentConcurrency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryUsage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  concludeOmeHlsLive?: Resolver<Maybe<ResolversTypes['OmeCommandPayload']>, ParentType, ContextType, RequireFields<MutationConcludeOmeHlsLiveArgs, 'application' | 'stream' | 'urgent' | 'virtualHost'>>;
  createOmeApplications?: Resolver<Maybe<ResolversTypes['OmeBatchPayload']>, ParentType, ContextType, RequireFields<MutationCreateOmeApplicationsArgs, 'documents' | 'virtualHost'>>;
  createOmeChannel?: Resolver<Maybe<ResolversTypes['OmeChannelPayload']>, ParentType, ContextType, RequireFields<MutationCreateOmeChannelArgs, 'application' | 'document' | 'kind' | 'virtualHost'>>;
  createOmeOutputProfiles?: Resolver<Maybe<ResolversTypes['OmeBatchPayload']>, ParentType, ContextType, RequireFields<MutationCreateOmeOutputProfilesArgs, 'application' | 'documents' | 'virtualHost'>>;
  createOmeStream?: Resolver<Maybe<ResolversTypes['OmeStreamPayload']>, ParentType, ContextType, RequireFields<MutationCreateOmeStreamArgs, 'application' | 'document' | 'virtualHost'>>;
  createOmeVirtualHosts?: Resolver<Maybe<ResolversTypes['OmeBatchPayload']>, ParentType, ContextType, RequireFields<MutationCreateOmeVirtualHostsArgs, 'documents'>>;
  deleteMediaServer?: Resolver<Maybe<ResolversTypes['DeleteMediaServerPayload']>, ParentType, ContextType, RequireFields<MutationDeleteMediaServerArgs, 'id'>>;
  deleteOmeApplication?: Resolver<Maybe<ResolversTypes['OmeDonePayload']>, ParentType, ContextType, RequireFields<MutationDeleteOmeApplicationArgs, 'application' | 'virtualHost'>>;
  deleteOmeChannel?: Resolver<Maybe<ResolversTypes['OmeDonePayload']>, ParentType, ContextType, RequireFields<MutationDeleteOmeChannelArgs, 'application' | 'kind' | 'name' | 'virtualHost'>>;
  deleteOmeOutputProfile?: Resolver<Maybe<ResolversTypes['OmeDonePayload']>, ParentType, ContextType, RequireFields<MutationDeleteOmeOutputProfileArgs, 'application' | 'name' | 'virtualHost'>>;
  deleteOmeStream?: Resolver<Maybe<ResolversTypes['OmeDonePayload']>, ParentType, ContextType, RequireFields<MutationDeleteOmeStreamArgs, 'application' | 'stream' | 'virtualHost'>>;
  deleteOmeVirtualHost?: Resolver<Maybe<ResolversTypes['OmeDonePayload']>, ParentType, ContextType, RequireFields<MutationDeleteOmeVirtualHostArgs, 'virtualHost'>>;
  patchOmeApplication?: Resolver<Maybe<ResolversTypes['OmeApplicationPayload']>, ParentType, ContextType, RequireFields<MutationPatchOmeApplicationArgs, 'application' | 'document' | 'virtualHost'>>;
  patchOmeScheduledChannel?: Resolver<Maybe<ResolversTypes['OmeChannelPayload']>, ParentType, ContextType, RequireFields<MutationPatchOmeScheduledChannelArgs, 'application' | 'document' | 'name' | 'virtualHost'>>;
  reloadOmeCertificates?: Resolver<Maybe<ResolversTypes['OmeCommandPayload']>, ParentType, ContextType, RequireFields<MutationReloadOmeCertificatesArgs, 'api'>>;
  replaceOmeOutputProfile?: Resolver<Maybe<ResolversTypes['OmeOutputProfilePayload']>, ParentType, ContextType, RequireFields<MutationReplaceOmeOutputProfileArgs, 'application' | 'document' | 'name' | 'virtualHost'>>;
  saveMediaServer?: Resolver<Maybe<ResolversTypes['SaveMediaServerPayload']>, ParentType, ContextType, RequireFields<MutationSaveMediaServerArgs, 'reset'>>;
  sendOmeEvents?: Resolver<Maybe<ResolversTypes['OmeEventsPayload']>, ParentType, ContextType, RequireFields<MutationSendOmeEventsArgs, 'application' | 'documents' | 'stream' | 'virtualHost'>>;
  sendOmeSubtitles?: Resolver<Maybe<ResolversTypes['OmeCommandPayload']>, ParentType, ContextType, RequireFields<MutationSendOmeSubtitlesArgs, 'application' | 'document' | 'stream' | 'virtualHost'>>;
  startOmeHlsDump?: Resolver<Maybe<ResolversTypes['OmeHlsDumpPayload']>, ParentType, ContextType, RequireFields<MutationStartOmeHlsDumpArgs, 'application' | 'document' | 'stream' | 'virtualHost'>>;
  startOmePush?: Resolver<Maybe<ResolversTypes['OmePushPayload']>, ParentType, ContextType, RequireFields<MutationStartOmePushArgs, 'application' | 'document' | 'virtualHost'>>;
  startOmeRecording?: Resolver<Maybe<ResolversTypes['OmeRecordingPayload']>, ParentType, ContextType, RequireFields<MutationStartOmeRecordingArgs, 'application' | 'document' | 'virtualHost'>>;
  stopOmeHlsDumps?: Resolver<Maybe<ResolversTypes['OmeStoppedDumpsPayload']>, ParentType, ContextType, RequireFields<MutationStopOmeHlsDumpsArgs, 'application' | 'output' | 'stream' | 'virtualHost'>>;
  stopOmePush?: Resolver<Maybe<ResolversTypes['OmePushPayload']>, ParentType, ContextType, RequireFields<MutationStopOmePushArgs, 'application' | 'id' | 'virtualHost'>>;
  stopOmeRecording?: Resolver<Maybe<ResolversTypes['OmeRecordingPayload']>, ParentType, ContextType, RequireFields<MutationStopOmeRecordingArgs, 'application' | 'id' | 'virtualHost'>>;
};

export type OmeApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeApplication'] = ResolversParentTypes['OmeApplication']> = {
  channel?: Resolver<Maybe<ResolversTypes['OmeChannel']>, ParentType, ContextType, RequireFields<OmeApplicationChannelArgs, 'kind' | 'name'>>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['OmeChannel']>, ParentType, ContextType, RequireFields<OmeApplicationChannelsArgs, 'kind'>>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outputProfile?: Resolver<Maybe<ResolversTypes['OmeOutputProfile']>, ParentType, ContextType, RequireFields<OmeApplicationOutputProfileArgs, 'name'>>;
  outputProfiles?: Resolver<ReadonlyArray<ResolversTypes['OmeOutputProfile']>, ParentType, ContextType>;
  pushes?: Resolver<ReadonlyArray<ResolversTypes['OmePush']>, ParentType, ContextType, Partial<OmeApplicationPushesArgs>>;
  reconciliation?: Resolver<ResolversTypes['OmeReconciliation'], ParentType, ContextType>;
  recordings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OmeRecording']>>, ParentType, ContextType, Partial<OmeApplicationRecordingsArgs>>;
  statistics?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['OmeStream']>, ParentType, ContextType, RequireFields<OmeApplicationStreamArgs, 'name'>>;
  streams?: Resolver<ReadonlyArray<ResolversTypes['OmeStream']>, ParentType, ContextType>;
};

export type OmeApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeApplicationPayload'] = ResolversParentTypes['OmeApplicationPayload']> = {
  application?: Resolver<ResolversTypes['OmeApplication'], ParentType, ContextType>;
};

export type OmeBatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeBatchPayload'] = ResolversParentTypes['OmeBatchPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['OmeBatchResult']>, ParentType, ContextType>;
};

export type OmeBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeBatchResult'] = ResolversParentTypes['OmeBatchResult']> = {
  document?: Resolver<Maybe<ResolversTypes['JSONText']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
};

export type OmeChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeChannel'] = ResolversParentTypes['OmeChannel']> = {
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconciliation?: Resolver<ResolversTypes['OmeReconciliation'], ParentType, ContextType>;
};

export type OmeChannelKindResolvers = { MULTIPLEX: 'multiplex_channel', SCHEDULED: 'scheduled_channel' };

export type OmeChannelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeChannelPayload'] = ResolversParentTypes['OmeChannelPayload']> = {
  channel?: Resolver<ResolversTypes['OmeChannel'], ParentType, ContextType>;
};

export type OmeCommandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeCommandPayload'] = ResolversParentTypes['OmeCommandPayload']> = {
  delivered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OmeDonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeDonePayload'] = ResolversParentTypes['OmeDonePayload']> = {
  server?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OmeEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeEventResult'] = ResolversParentTypes['OmeEventResult']> = {
  delivered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
};

export type OmeEventsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeEventsPayload'] = ResolversParentTypes['OmeEventsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['OmeEventResult']>, ParentType, ContextType>;
};

export type OmeHlsDumpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeHlsDump'] = ResolversParentTypes['OmeHlsDump']> = {
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconciliation?: Resolver<ResolversTypes['OmeReconciliation'], ParentType, ContextType>;
};

export type OmeHlsDumpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeHlsDumpPayload'] = ResolversParentTypes['OmeHlsDumpPayload']> = {
  hlsDump?: Resolver<ResolversTypes['OmeHlsDump'], ParentType, ContextType>;
};

export type OmeOutputProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeOutputProfile'] = ResolversParentTypes['OmeOutputProfile']> = {
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OmeOutputProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeOutputProfilePayload'] = ResolversParentTypes['OmeOutputProfilePayload']> = {
  outputProfile?: Resolver<ResolversTypes['OmeOutputProfile'], ParentType, ContextType>;
};

export type OmePhaseResolvers = { APPLIED: 'applied', CONFLICT: 'conflict', DRIFTED: 'drifted', FAILED: 'failed', FOREIGN: 'foreign', REMOVING: 'removing', WAITING: 'waiting' };

export type OmePushResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmePush'] = ResolversParentTypes['OmePush']> = {
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconciliation?: Resolver<ResolversTypes['OmeReconciliation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OmePushState'], ParentType, ContextType>;
};

export type OmePushPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmePushPayload'] = ResolversParentTypes['OmePushPayload']> = {
  push?: Resolver<ResolversTypes['OmePush'], ParentType, ContextType>;
};

export type OmePushStateResolvers = { CONNECTING: 'connecting', ERROR: 'error', PUSHING: 'pushing', READY: 'ready', STOPPED: 'stopped', STOPPING: 'stopping' };

export type OmeReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeReconciliation'] = ResolversParentTypes['OmeReconciliation']> = {
  drift?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastErrorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['OmePhase'], ParentType, ContextType>;
};

export type OmeRecordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeRecording'] = ResolversParentTypes['OmeRecording']> = {
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconciliation?: Resolver<ResolversTypes['OmeReconciliation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OmeRecordingState'], ParentType, ContextType>;
};

export type OmeRecordingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeRecordingPayload'] = ResolversParentTypes['OmeRecordingPayload']> = {
  recording?: Resolver<ResolversTypes['OmeRecording'], ParentType, ContextType>;
};

export type OmeRecordingStateResolvers = { ERROR: 'error', READY: 'ready', RECORDING: 'recording', STOPPED: 'stopped', STOPPING: 'stopping' };

export type OmeServerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeServer'] = ResolversParentTypes['OmeServer']> = {
  attached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lookedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  queues?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  reachable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  virtualHost?: Resolver<Maybe<ResolversTypes['OmeVirtualHost']>, ParentType, ContextType, RequireFields<OmeServerVirtualHostArgs, 'name'>>;
  virtualHosts?: Resolver<ReadonlyArray<ResolversTypes['OmeVirtualHost']>, ParentType, ContextType>;
};

export type OmeStoppedDumpsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeStoppedDumpsPayload'] = ResolversParentTypes['OmeStoppedDumpsPayload']> = {
  ids?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OmeStreamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeStream'] = ResolversParentTypes['OmeStream']> = {
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  hlsDumps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OmeHlsDump']>>, ParentType, ContextType, RequireFields<OmeStreamHlsDumpsArgs, 'output'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pulled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reconciliation?: Resolver<ResolversTypes['OmeReconciliation'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
};

export type OmeStreamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeStreamPayload'] = ResolversParentTypes['OmeStreamPayload']> = {
  stream?: Resolver<ResolversTypes['OmeStream'], ParentType, ContextType>;
};

export type OmeVirtualHostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmeVirtualHost'] = ResolversParentTypes['OmeVirtualHost']> = {
  application?: Resolver<Maybe<ResolversTypes['OmeApplication']>, ParentType, ContextType, RequireFields<OmeVirtualHostApplicationArgs, 'name'>>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['OmeApplication']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reconciliation?: Resolver<ResolversTypes['OmeReconciliation'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
};

export type OperatorResolvers = { CONTAINS: 'contains', EQ: 'eq', GT: 'gt', GTE: 'gte', ICONTAINS: 'icontains', IN: 'in', IS_NOT_NULL: 'isNotNull', IS_NULL: 'isNull', LT: 'lt', LTE: 'lte', NE: 'ne', NOT_IN: 'notIn' };

export type OvenMediaEngineServerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OvenMediaEngineServer'] = ResolversParentTypes['OvenMediaEngineServer'], FederationReferenceType extends FederationReferenceTypes['OvenMediaEngineServer'] = FederationReferenceTypes['OvenMediaEngineServer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OvenMediaEngineServer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  config?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<OvenMediaEngineServerDocumentArgs>>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaServerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['OmeServer'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediaServerStatus'], ParentType, ContextType>;
  streamer?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PortsipMediaServerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortsipMediaServer'] = ResolversParentTypes['PortsipMediaServer'], FederationReferenceType extends FederationReferenceTypes['PortsipMediaServer'] = FederationReferenceTypes['PortsipMediaServer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PortsipMediaServer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  config?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customOptions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<PortsipMediaServerDocumentArgs>>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaServerKind'], ParentType, ContextType>;
  maxConcurrency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  privateIpv4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privateIpv6?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicIpv4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicIpv6?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediaServerStatus'], ParentType, ContextType>;
  streamer?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PortsipMediaServerType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortsipMediaServerPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortsipMediaServerPage'] = ResolversParentTypes['PortsipMediaServerPage']> = {
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PortsipMediaServer']>, ParentType, ContextType>;
};

export type PortsipMediaServerTypeResolvers = { EXTERNAL: 'EXTERNAL', INTERNAL: 'INTERNAL' };

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  mediaServer?: Resolver<Maybe<ResolversTypes['MediaServer']>, ParentType, ContextType, RequireFields<QueryMediaServerArgs, 'id'>>;
  mediaServers?: Resolver<ResolversTypes['MediaServerConnection'], ParentType, ContextType, Partial<QueryMediaServersArgs>>;
  omeServer?: Resolver<Maybe<ResolversTypes['OmeServer']>, ParentType, ContextType, Partial<QueryOmeServerArgs>>;
  portsipMediaServers?: Resolver<ResolversTypes['PortsipMediaServerPage'], ParentType, ContextType, RequireFields<QueryPortsipMediaServersArgs, 'skip' | 'top'>>;
};

export type RestApiResolvers = { CENTRAL: 'central', WATCHER_ADMIN: 'watcher-admin' };

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SaveMediaServerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveMediaServerPayload'] = ResolversParentTypes['SaveMediaServerPayload']> = {
  mediaServer?: Resolver<ResolversTypes['MediaServer'], ParentType, ContextType>;
};

export interface SnowflakeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Snowflake'], any> {
  name: 'Snowflake';
}

export type StreamerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Streamer'] = ResolversParentTypes['Streamer']> = {
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  mediaServerChanges?: SubscriptionResolver<ResolversTypes['MediaServerChange'], "mediaServerChanges", ParentType, ContextType, Partial<SubscriptionMediaServerChangesArgs>>;
};

export type VmsServerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VmsServer'] = ResolversParentTypes['VmsServer'], FederationReferenceType extends FederationReferenceTypes['VmsServer'] = FederationReferenceTypes['VmsServer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VmsServer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bitrateLimit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  canDelete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  config?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<VmsServerDocumentArgs>>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  external?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  externalDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  groupType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
  internal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  internalDomain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isStreamConditionManagementEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaServerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proxy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rtsp?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  schema?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MediaServerStatus'], ParentType, ContextType>;
  storages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VmsStorage']>>, ParentType, ContextType>;
  streamer?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
  streamsLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VmsStorageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VmsStorage'] = ResolversParentTypes['VmsStorage']> = {
  id?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BooleanOrInt?: GraphQLScalarType;
  BooleanOrString?: GraphQLScalarType;
  ChangeKind?: ChangeKindResolvers;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteMediaServerPayload?: DeleteMediaServerPayloadResolvers<ContextType>;
  FloatOrString?: GraphQLScalarType;
  Health?: HealthResolvers<ContextType>;
  HealthStatus?: HealthStatusResolvers;
  IntOrString?: GraphQLScalarType;
  ItemError?: ItemErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  JSONText?: GraphQLScalarType;
  MediaServer?: MediaServerResolvers<ContextType>;
  MediaServerChange?: MediaServerChangeResolvers<ContextType>;
  MediaServerConnection?: MediaServerConnectionResolvers<ContextType>;
  MediaServerEdge?: MediaServerEdgeResolvers<ContextType>;
  MediaServerKind?: MediaServerKindResolvers;
  MediaServerSort?: MediaServerSortResolvers;
  MediaServerStatus?: MediaServerStatusResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OmeApplication?: OmeApplicationResolvers<ContextType>;
  OmeApplicationPayload?: OmeApplicationPayloadResolvers<ContextType>;
  OmeBatchPayload?: OmeBatchPayloadResolvers<ContextType>;
  OmeBatchResult?: OmeBatchResultResolvers<ContextType>;
  OmeChannel?: OmeChannelResolvers<ContextType>;
  OmeChannelKind?: OmeChannelKindResolvers;
  OmeChannelPayload?: OmeChannelPayloadResolvers<ContextType>;
  OmeCommandPayload?: OmeCommandPayloadResolvers<ContextType>;
  OmeDonePayload?: OmeDonePayloadResolvers<ContextType>;
  OmeEventResult?: OmeEventResultResolvers<ContextType>;
  OmeEventsPayload?: OmeEventsPayloadResolvers<ContextType>;
  OmeHlsDump?: OmeHlsDumpResolvers<ContextType>;
  OmeHlsDumpPayload?: OmeHlsDumpPayloadResolvers<ContextType>;
  OmeOutputProfile?: OmeOutputProfileResolvers<ContextType>;
  OmeOutputProfilePayload?: OmeOutputProfilePayloadResolvers<ContextType>;
  OmePhase?: OmePhaseResolvers;
  OmePush?: OmePushResolvers<ContextType>;
  OmePushPayload?: OmePushPayloadResolvers<ContextType>;
  OmePushState?: OmePushStateResolvers;
  OmeReconciliation?: OmeReconciliationResolvers<ContextType>;
  OmeRecording?: OmeRecordingResolvers<ContextType>;
  OmeRecordingPayload?: OmeRecordingPayloadResolvers<ContextType>;
  OmeRecordingState?: OmeRecordingStateResolvers;
  OmeServer?: OmeServerResolvers<ContextType>;
  OmeStoppedDumpsPayload?: OmeStoppedDumpsPayloadResolvers<ContextType>;
  OmeStream?: OmeStreamResolvers<ContextType>;
  OmeStreamPayload?: OmeStreamPayloadResolvers<ContextType>;
  OmeVirtualHost?: OmeVirtualHostResolvers<ContextType>;
  Operator?: OperatorResolvers;
  OvenMediaEngineServer?: OvenMediaEngineServerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PortsipMediaServer?: PortsipMediaServerResolvers<ContextType>;
  PortsipMediaServerPage?: PortsipMediaServerPageResolvers<ContextType>;
  PortsipMediaServerType?: PortsipMediaServerTypeResolvers;
  Query?: QueryResolvers<ContextType>;
  RestApi?: RestApiResolvers;
  SafeInt?: GraphQLScalarType;
  SaveMediaServerPayload?: SaveMediaServerPayloadResolvers<ContextType>;
  Snowflake?: GraphQLScalarType;
  Streamer?: StreamerResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  VmsServer?: VmsServerResolvers<ContextType>;
  VmsStorage?: VmsStorageResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  document?: DocumentDirectiveResolver<any, any, ContextType>;
  member?: MemberDirectiveResolver<any, any, ContextType>;
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  variant?: VariantDirectiveResolver<any, any, ContextType>;
};
