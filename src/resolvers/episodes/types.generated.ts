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
import type { Context } from '../../../subgraphs/episodes/context.ts';
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

/** A rectangle in a frame, as shares of its width and height. */
export type Box = {
  readonly __typename?: 'Box';
  /** Its bottom. 0 to 1. */
  readonly bottom: Scalars['Float']['output'];
  /** Its left side. 0 to 1. */
  readonly left: Scalars['Float']['output'];
  /** Its right side. 0 to 1. */
  readonly right: Scalars['Float']['output'];
  /** Its top. 0 to 1. */
  readonly top: Scalars['Float']['output'];
};

/** A change to `Box`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type BoxPatch = {
  /** Its bottom. 0 to 1. */
  readonly bottom?: InputMaybe<Scalars['Float']['input']>;
  /** Its left side. 0 to 1. */
  readonly left?: InputMaybe<Scalars['Float']['input']>;
  /** Its right side. 0 to 1. */
  readonly right?: InputMaybe<Scalars['Float']['input']>;
  /** Its top. 0 to 1. */
  readonly top?: InputMaybe<Scalars['Float']['input']>;
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

/** What `deleteEpisode` answers. */
export type DeleteEpisodePayload = {
  readonly __typename?: 'DeleteEpisodePayload';
  /** Key of the deleted episode. */
  readonly id: Scalars['Snowflake']['output'];
};

/** How the deletion of one episode ended. */
export type DeleteEpisodeResult = {
  readonly __typename?: 'DeleteEpisodeResult';
  /** Why it failed. Null when the episode was deleted. */
  readonly error?: Maybe<ItemError>;
  /** Key of the episode. */
  readonly id: Scalars['Snowflake']['output'];
};

/** What `deleteEpisodes` answers. */
export type DeleteEpisodesPayload = {
  readonly __typename?: 'DeleteEpisodesPayload';
  /** One result for each key, in the order of the keys. */
  readonly results: ReadonlyArray<DeleteEpisodeResult>;
};

/** A face seen in a frame. */
export type DetectedFace = Detection & {
  readonly __typename?: 'DetectedFace';
  /** Where in the frame. Null: not set. */
  readonly appearance?: Maybe<DetectionAppearance>;
  /** How sure the detector is. Null: not set. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** When it was seen. */
  readonly detectedAt: Scalars['DateTime']['output'];
  /** `detectedAt` in milliseconds since 1970. */
  readonly detectedAtMs: Scalars['SafeInt']['output'];
  /** The face, as numbers that can be compared. Null: not set. */
  readonly fingerprint?: Maybe<Fingerprint>;
  /** What it is. Null: not set. */
  readonly objectClass?: Maybe<ObjectClass>;
  /** A picture of it. Null: not set. */
  readonly thumbnail?: Maybe<Photo>;
  /** How well the picture can be recognized. Null: not set. */
  readonly thumbnailQuality?: Maybe<Scalars['Float']['output']>;
};

/** A license plate seen in a frame. */
export type DetectedLicensePlate = Detection & {
  readonly __typename?: 'DetectedLicensePlate';
  /** Where in the frame. Null: not set. */
  readonly appearance?: Maybe<DetectionAppearance>;
  /** How sure the detector is. Null: not set. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** When it was seen. */
  readonly detectedAt: Scalars['DateTime']['output'];
  /** `detectedAt` in milliseconds since 1970. */
  readonly detectedAtMs: Scalars['SafeInt']['output'];
  /** The side of the vehicle that was seen. Null: not set. */
  readonly facingSide?: Maybe<VehicleFacingSide>;
  /** What it is. Null: not set. */
  readonly objectClass?: Maybe<ObjectClass>;
  /** The license plate. Null: not set. */
  readonly plateText?: Maybe<Scalars['String']['output']>;
  /** A picture of it. Null: not set. */
  readonly thumbnail?: Maybe<Photo>;
  /** How well the picture can be recognized. Null: not set. */
  readonly thumbnailQuality?: Maybe<Scalars['Float']['output']>;
};

/** Something seen in a frame of which no more is known, such as a human. */
export type DetectedObject = Detection & {
  readonly __typename?: 'DetectedObject';
  /** Where in the frame. Null: not set. */
  readonly appearance?: Maybe<DetectionAppearance>;
  /** How sure the detector is. Null: not set. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** When it was seen. */
  readonly detectedAt: Scalars['DateTime']['output'];
  /** `detectedAt` in milliseconds since 1970. */
  readonly detectedAtMs: Scalars['SafeInt']['output'];
  /** What it is. Null: not set. */
  readonly objectClass?: Maybe<ObjectClass>;
  /** A picture of it. Null: not set. */
  readonly thumbnail?: Maybe<Photo>;
  /** How well the picture can be recognized. Null: not set. */
  readonly thumbnailQuality?: Maybe<Scalars['Float']['output']>;
};

/** A vehicle seen in a frame. */
export type DetectedVehicle = Detection & {
  readonly __typename?: 'DetectedVehicle';
  /** Where in the frame. Null: not set. */
  readonly appearance?: Maybe<DetectionAppearance>;
  /** How sure the detector is. Null: not set. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** When it was seen. */
  readonly detectedAt: Scalars['DateTime']['output'];
  /** `detectedAt` in milliseconds since 1970. */
  readonly detectedAtMs: Scalars['SafeInt']['output'];
  /** True when the vehicle carries no plate. Null: not set. */
  readonly licensePlateMissing?: Maybe<Scalars['Boolean']['output']>;
  /** What it is. Null: not set. */
  readonly objectClass?: Maybe<ObjectClass>;
  /** What the vehicle is for. Null: not set. */
  readonly purpose?: Maybe<VehiclePurpose>;
  /** A picture of it. Null: not set. */
  readonly thumbnail?: Maybe<Photo>;
  /** How well the picture can be recognized. Null: not set. */
  readonly thumbnailQuality?: Maybe<Scalars['Float']['output']>;
};

/** Something seen in a frame. */
export type Detection = {
  /** Where in the frame. Null: not set. */
  readonly appearance?: Maybe<DetectionAppearance>;
  /** How sure the detector is. Null: not set. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** When it was seen. */
  readonly detectedAt: Scalars['DateTime']['output'];
  /** `detectedAt` in milliseconds since 1970. */
  readonly detectedAtMs: Scalars['SafeInt']['output'];
  /** What it is. Null: not set. */
  readonly objectClass?: Maybe<ObjectClass>;
  /** A picture of it. Null: not set. */
  readonly thumbnail?: Maybe<Photo>;
  /** How well the picture can be recognized. Null: not set. */
  readonly thumbnailQuality?: Maybe<Scalars['Float']['output']>;
};

/** Where in a frame something was seen. */
export type DetectionAppearance = {
  readonly __typename?: 'DetectionAppearance';
  /** The rectangle around it. Null: not set. */
  readonly box?: Maybe<Box>;
};

/** A change to `DetectionAppearance`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type DetectionAppearancePatch = {
  /** The rectangle around it. */
  readonly box?: InputMaybe<BoxPatch>;
};

/** An element of any variant of `Detection`; give the fields of its variant. */
export type DetectionPatch = {
  /** Where in the frame. */
  readonly appearance?: InputMaybe<DetectionAppearancePatch>;
  /** How sure the detector is. */
  readonly confidence?: InputMaybe<Scalars['Float']['input']>;
  /** When it was seen. */
  readonly detectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** `detectedAt` in milliseconds since 1970; give one of the two. */
  readonly detectedAtMs?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The side of the vehicle that was seen. */
  readonly facingSide?: InputMaybe<VehicleFacingSide>;
  /** The face, as numbers that can be compared. */
  readonly fingerprint?: InputMaybe<FingerprintPatch>;
  /** True when the vehicle carries no plate. */
  readonly licensePlateMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is. */
  readonly objectClass?: InputMaybe<ObjectClass>;
  /** The license plate. */
  readonly plateText?: InputMaybe<Scalars['String']['input']>;
  /** What the vehicle is for. */
  readonly purpose?: InputMaybe<VehiclePurpose>;
  /** A picture of it. */
  readonly thumbnail?: InputMaybe<PhotoPatch>;
  /** How well the picture can be recognized. */
  readonly thumbnailQuality?: InputMaybe<Scalars['Float']['input']>;
};

/** Something of interest on a stream, with a beginning and an end. */
export type Episode = {
  readonly __typename?: 'Episode';
  /** Why it was closed by someone else than who opened it. Null: not set. */
  readonly closeReason?: Maybe<EpisodeCloseReason>;
  /** When it ended. Null while it goes on. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `closedAt` in milliseconds since 1970. */
  readonly closedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** What was seen. For kinds `face`, `human`, `vehicle`. Null: not set. */
  readonly detections?: Maybe<ReadonlyArray<Detection>>;
  /** The document that REST answers for this episode. */
  readonly document: Scalars['JSONText']['output'];
  /** When parts of the system first heard of it. Null: not set. */
  readonly episodeAppearanceTimestamps?: Maybe<EpisodeAppearanceTimestamps>;
  /** What happened; new types may appear. Such as `generic`. Null: not set. */
  readonly episodeType?: Maybe<Scalars['String']['output']>;
  /** The face, as numbers that can be compared. For kinds `face`. Null: not set. */
  readonly fingerprint?: Maybe<Fingerprint>;
  /** The whole frame in which it was seen. Base64. Null: not set. */
  readonly framePreview?: Maybe<Scalars['String']['output']>;
  /**
   * True when it was recorded. Null: not known.
   * @deprecated Use recordingStatus.
   */
  readonly hasDvr?: Maybe<Scalars['Boolean']['output']>;
  /** The 64-bit id, made by whoever opens the episode; ids grow with time. */
  readonly id: Scalars['Snowflake']['output'];
  /** True when the vehicle carries no plate. For kinds `vehicle`. Null: not set. */
  readonly licensePlateMissing?: Maybe<Scalars['Boolean']['output']>;
  /** The license plate. For kinds `vehicle`. Null: not set. */
  readonly licensePlateText?: Maybe<Scalars['String']['output']>;
  /** How well it matches what was searched for. For kinds `context_search`. Null: not set. */
  readonly matchScore?: Maybe<Scalars['Float']['output']>;
  /** Persons it was recognized as, the best match first. For kinds `face`. Null: not known. */
  readonly matchedPersons?: Maybe<ReadonlyArray<PersonMatch>>;
  /** Name of the stream on which it happened. */
  readonly media: Scalars['String']['output'];
  /** When it began. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** `openedAt` in milliseconds since 1970. */
  readonly openedAtMs: Scalars['SafeInt']['output'];
  /** Who opened it. Null: not set. */
  readonly originator?: Maybe<EpisodeOriginator>;
  /** What a QR code says, or whatever a custom type carries. For kinds `custom`, `qr_code`. Null: not set. */
  readonly payload?: Maybe<Scalars['JSON']['output']>;
  /** A small picture of what was seen. Base64. Null: not set. */
  readonly preview?: Maybe<Scalars['String']['output']>;
  /** The moment of the preview. Null: not set. */
  readonly previewTimestamp?: Maybe<Scalars['DateTime']['output']>;
  /** `previewTimestamp` in milliseconds since 1970. */
  readonly previewTimestampMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Whether it was recorded fully, partly or not at all. Such as `full`. Null: not set. */
  readonly recordingStatus?: Maybe<Scalars['String']['output']>;
  /** When it was confirmed. Null: not set. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `startedAt` in milliseconds since 1970. */
  readonly startedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** The stream on which the episode happened. Null when the stream is gone. */
  readonly stream?: Maybe<Stream>;
  /** When it last changed; strictly increasing within its collection. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** `updatedAt` in milliseconds since 1970. */
  readonly updatedAtMs: Scalars['SafeInt']['output'];
  /** The emergency service the vehicle belongs to. For kinds `vehicle`. Null: not set. */
  readonly vehicleEmergencySubtype?: Maybe<VehicleEmergencySubtype>;
  /** The side of the vehicle that was seen. For kinds `vehicle`. Null: not set. */
  readonly vehicleFacingSide?: Maybe<VehicleFacingSide>;
  /** What the vehicle is for. For kinds `vehicle`. Null: not set. */
  readonly vehiclePurpose?: Maybe<VehiclePurpose>;
  /** Changes with every write of this episode, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** Something of interest on a stream, with a beginning and an end. */
export type EpisodeDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** When parts of the system first heard of an episode. */
export type EpisodeAppearanceTimestamps = {
  readonly __typename?: 'EpisodeAppearanceTimestamps';
  /** When the control plane did. Null: not set. */
  readonly centralTimestamp?: Maybe<Scalars['DateTime']['output']>;
  /** `centralTimestamp` in milliseconds since 1970. */
  readonly centralTimestampMs?: Maybe<Scalars['SafeInt']['output']>;
  /** When the inference node did. Null: not set. */
  readonly inferenceTimestamp?: Maybe<Scalars['DateTime']['output']>;
  /** `inferenceTimestamp` in milliseconds since 1970. */
  readonly inferenceTimestampMs?: Maybe<Scalars['SafeInt']['output']>;
};

/** Tests of the members of `EpisodeAppearanceTimestamps`. All given tests must hold. */
export type EpisodeAppearanceTimestampsFilter = {
  /** Test of `centralTimestamp`. */
  readonly centralTimestamp?: InputMaybe<DateTimeFilter>;
  /** Test of `centralTimestampMs`. */
  readonly centralTimestampMs?: InputMaybe<SafeIntFilter>;
  /** Test of `inferenceTimestamp`. */
  readonly inferenceTimestamp?: InputMaybe<DateTimeFilter>;
  /** Test of `inferenceTimestampMs`. */
  readonly inferenceTimestampMs?: InputMaybe<SafeIntFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A change to `EpisodeAppearanceTimestamps`. Only what is given changes, null removes a member, a list is replaced as a
 * whole.
 */
export type EpisodeAppearanceTimestampsPatch = {
  /** When the control plane did. */
  readonly centralTimestamp?: InputMaybe<Scalars['DateTime']['input']>;
  /** `centralTimestamp` in milliseconds since 1970; give one of the two. */
  readonly centralTimestampMs?: InputMaybe<Scalars['SafeInt']['input']>;
  /** When the inference node did. */
  readonly inferenceTimestamp?: InputMaybe<Scalars['DateTime']['input']>;
  /** `inferenceTimestamp` in milliseconds since 1970; give one of the two. */
  readonly inferenceTimestampMs?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** One event of `episodeChanges`. */
export type EpisodeChange = {
  readonly __typename?: 'EpisodeChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Key of the episode. Null for SNAPSHOT_END and RESET. */
  readonly key?: Maybe<Scalars['Snowflake']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The episode as it is now. Null for DELETE, SNAPSHOT_END and RESET. */
  readonly node?: Maybe<Episode>;
};

/** Why an episode was closed by someone else than who opened it. */
export type EpisodeCloseReason =
  /** Nothing was heard of it for too long. */
  | 'timeout';

/** Tests of a `EpisodeCloseReason`. All given tests must hold. */
export type EpisodeCloseReasonFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<EpisodeCloseReason>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EpisodeCloseReason>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<EpisodeCloseReason>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<EpisodeCloseReason>>;
};

/** A page of episodes. */
export type EpisodeConnection = {
  readonly __typename?: 'EpisodeConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The episodes with their cursors. */
  readonly edges: ReadonlyArray<EpisodeEdge>;
  /** The episodes alone. */
  readonly nodes: ReadonlyArray<Episode>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Episodes that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** One episode in a page. */
export type EpisodeEdge = {
  readonly __typename?: 'EpisodeEdge';
  /** Position of the episode, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The episode. */
  readonly node: Episode;
};

/** Which rows of `Episode` to return. All given tests must hold. */
export type EpisodeFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<EpisodeFilter>>;
  /** Test of `closeReason`. */
  readonly closeReason?: InputMaybe<EpisodeCloseReasonFilter>;
  /** Test of `closedAt`. */
  readonly closedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `closedAtMs`. */
  readonly closedAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `episodeAppearanceTimestamps`. */
  readonly episodeAppearanceTimestamps?: InputMaybe<EpisodeAppearanceTimestampsFilter>;
  /** Test of `episodeType`. */
  readonly episodeType?: InputMaybe<StringFilter>;
  /** Test of `fingerprint`. */
  readonly fingerprint?: InputMaybe<FingerprintFilter>;
  /** Test of `framePreview`. Base64. */
  readonly framePreview?: InputMaybe<PresenceFilter>;
  /** Test of `hasDvr`. */
  readonly hasDvr?: InputMaybe<BooleanFilter>;
  /** Test of `id`. */
  readonly id?: InputMaybe<SnowflakeFilter>;
  /** Test of `licensePlateMissing`. */
  readonly licensePlateMissing?: InputMaybe<BooleanFilter>;
  /** Test of `licensePlateText`. */
  readonly licensePlateText?: InputMaybe<StringFilter>;
  /** Test of `matchScore`. */
  readonly matchScore?: InputMaybe<FloatFilter>;
  /** Test of `media`. */
  readonly media?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<EpisodeFilter>;
  /** Test of `openedAt`. */
  readonly openedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `openedAtMs`. */
  readonly openedAtMs?: InputMaybe<SafeIntFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<EpisodeFilter>>;
  /** Test of `originator`. */
  readonly originator?: InputMaybe<EpisodeOriginatorFilter>;
  /** Test of `payload`. */
  readonly payload?: InputMaybe<PresenceFilter>;
  /** Test of `preview`. Base64. */
  readonly preview?: InputMaybe<PresenceFilter>;
  /** Test of `previewTimestamp`. */
  readonly previewTimestamp?: InputMaybe<DateTimeFilter>;
  /** Test of `previewTimestampMs`. */
  readonly previewTimestampMs?: InputMaybe<SafeIntFilter>;
  /** Test of `recordingStatus`. */
  readonly recordingStatus?: InputMaybe<StringFilter>;
  /** Test of `startedAt`. */
  readonly startedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `startedAtMs`. */
  readonly startedAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `updatedAt`. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `updatedAtMs`. */
  readonly updatedAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `vehicleEmergencySubtype`. */
  readonly vehicleEmergencySubtype?: InputMaybe<VehicleEmergencySubtypeFilter>;
  /** Test of `vehicleFacingSide`. */
  readonly vehicleFacingSide?: InputMaybe<VehicleFacingSideFilter>;
  /** Test of `vehiclePurpose`. */
  readonly vehiclePurpose?: InputMaybe<VehiclePurposeFilter>;
};

/** Who opened an episode. */
export type EpisodeOriginator = {
  readonly __typename?: 'EpisodeOriginator';
  /** Host name of `streamer`. Such as `example.com`. Null: not set. */
  readonly hostname?: Maybe<Scalars['String']['output']>;
  /** What opened it. Null: not set. */
  readonly source?: Maybe<EpisodeOriginatorSource>;
  /** The node that opened it. Null: none. */
  readonly streamer?: Maybe<Streamer>;
};

/** Tests of the members of `EpisodeOriginator`. All given tests must hold. */
export type EpisodeOriginatorFilter = {
  /** Test of `hostname`. */
  readonly hostname?: InputMaybe<StringFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `source`. */
  readonly source?: InputMaybe<EpisodeOriginatorSourceFilter>;
};

/** A change to `EpisodeOriginator`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type EpisodeOriginatorPatch = {
  /** The node that opened it. Such as `example.com`. */
  readonly hostname?: InputMaybe<Scalars['String']['input']>;
  /** What opened it. */
  readonly source?: InputMaybe<EpisodeOriginatorSource>;
};

/** What opened an episode. */
export type EpisodeOriginatorSource =
  /** A program, through the API. */
  | 'api'
  /** An inference node. */
  | 'inference'
  /** A camera's motion detector. */
  | 'motion_detector';

/** Tests of a `EpisodeOriginatorSource`. All given tests must hold. */
export type EpisodeOriginatorSourceFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<EpisodeOriginatorSource>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EpisodeOriginatorSource>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<EpisodeOriginatorSource>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<EpisodeOriginatorSource>>;
};

/** A change to `Episode`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type EpisodePatch = {
  /** Why it was closed by someone else than who opened it. */
  readonly closeReason?: InputMaybe<EpisodeCloseReason>;
  /** When it ended. Null while it goes on. */
  readonly closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** `closedAt` in milliseconds since 1970; give one of the two. */
  readonly closedAtMs?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What was seen. For kinds `face`, `human`, `vehicle`. */
  readonly detections?: InputMaybe<ReadonlyArray<DetectionPatch>>;
  /** When parts of the system first heard of it. */
  readonly episodeAppearanceTimestamps?: InputMaybe<EpisodeAppearanceTimestampsPatch>;
  /** What happened; new types may appear. Such as `generic`. */
  readonly episodeType?: InputMaybe<Scalars['String']['input']>;
  /** The face, as numbers that can be compared. For kinds `face`. */
  readonly fingerprint?: InputMaybe<FingerprintPatch>;
  /** The whole frame in which it was seen. Base64. */
  readonly framePreview?: InputMaybe<Scalars['String']['input']>;
  /** True when the vehicle carries no plate. For kinds `vehicle`. */
  readonly licensePlateMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The license plate. For kinds `vehicle`. */
  readonly licensePlateText?: InputMaybe<Scalars['String']['input']>;
  /** How well it matches what was searched for. For kinds `context_search`. */
  readonly matchScore?: InputMaybe<Scalars['Float']['input']>;
  /** Name of the stream on which it happened. */
  readonly media?: InputMaybe<Scalars['String']['input']>;
  /** When it began. */
  readonly openedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** `openedAt` in milliseconds since 1970; give one of the two. */
  readonly openedAtMs?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Who opened it. */
  readonly originator?: InputMaybe<EpisodeOriginatorPatch>;
  /** What a QR code says, or whatever a custom type carries. For kinds `custom`, `qr_code`. */
  readonly payload?: InputMaybe<Scalars['JSON']['input']>;
  /** A small picture of what was seen. Base64. */
  readonly preview?: InputMaybe<Scalars['String']['input']>;
  /** The moment of the preview. */
  readonly previewTimestamp?: InputMaybe<Scalars['DateTime']['input']>;
  /** `previewTimestamp` in milliseconds since 1970; give one of the two. */
  readonly previewTimestampMs?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Whether it was recorded fully, partly or not at all. Such as `full`. */
  readonly recordingStatus?: InputMaybe<Scalars['String']['input']>;
  /** When it was confirmed. */
  readonly startedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** `startedAt` in milliseconds since 1970; give one of the two. */
  readonly startedAtMs?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The emergency service the vehicle belongs to. For kinds `vehicle`. */
  readonly vehicleEmergencySubtype?: InputMaybe<VehicleEmergencySubtype>;
  /** The side of the vehicle that was seen. For kinds `vehicle`. */
  readonly vehicleFacingSide?: InputMaybe<VehicleFacingSide>;
  /** What the vehicle is for. For kinds `vehicle`. */
  readonly vehiclePurpose?: InputMaybe<VehiclePurpose>;
};

/** How episodes are sorted: bytewise, absent members before all others when ascending. Ties are ordered by key. */
export type EpisodeSort =
  /** By `closed_at`, smallest first. */
  | 'closed_at'
  /** By `closed_at`, largest first. */
  | '-closed_at'
  /** By `episode_type`, smallest first. */
  | 'episode_type'
  /** By `episode_type`, largest first. */
  | '-episode_type'
  /** By `episode_id`, smallest first. */
  | 'episode_id'
  /** By `episode_id`, largest first. */
  | '-episode_id'
  /** By `media`, smallest first. */
  | 'media'
  /** By `media`, largest first. */
  | '-media'
  /** By `opened_at`, smallest first. */
  | 'opened_at'
  /** By `opened_at`, largest first. */
  | '-opened_at'
  /** By `updated_at`, smallest first. */
  | 'updated_at'
  /** By `updated_at`, largest first. */
  | '-updated_at';

/** Episodes whose recordings must be kept. */
export type EpisodesToKeep = {
  readonly __typename?: 'EpisodesToKeep';
  /** All of them as a JSON array of REST documents. */
  readonly documents: Scalars['JSONText']['output'];
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A face as numbers that can be compared. */
export type Fingerprint = {
  readonly __typename?: 'Fingerprint';
  /** The numbers. Base64. */
  readonly data: Scalars['String']['output'];
  /** The model they were made by; only those of one model can be compared. Such as `aabbccdd`. */
  readonly version: Scalars['String']['output'];
};

/** Tests of the members of `Fingerprint`. All given tests must hold. */
export type FingerprintFilter = {
  /** Test of `data`. Base64. */
  readonly data?: InputMaybe<PresenceFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `version`. */
  readonly version?: InputMaybe<StringFilter>;
};

/** A change to `Fingerprint`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type FingerprintPatch = {
  /** The numbers. Base64. */
  readonly data?: InputMaybe<Scalars['String']['input']>;
  /** The model they were made by; only those of one model can be compared. Such as `aabbccdd`. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
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
  /** Deletes an episode. Null together with an error: NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deleteEpisode?: Maybe<DeleteEpisodePayload>;
  /** Deletes many episodes. An item that fails does not keep the others from being deleted. */
  readonly deleteEpisodes?: Maybe<DeleteEpisodesPayload>;
  /**
   * Creates an episode, or changes the members given and leaves the others. Exactly one of `input` and `patch`.
   *
   * Null together with an error: BAD_USER_INPUT with the path of the member, KEY_MISMATCH, PRECONDITION_FAILED, FORBIDDEN.
   * A closed episode never changes again: saving it answers the stored one.
   */
  readonly saveEpisode?: Maybe<SaveEpisodePayload>;
  /** Saves many episodes. An item that fails does not keep the others from being saved. */
  readonly saveEpisodes?: Maybe<SaveEpisodesPayload>;
};


export type MutationDeleteEpisodeArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Snowflake']['input'];
};


export type MutationDeleteEpisodesArgs = {
  ids: ReadonlyArray<Scalars['Snowflake']['input']>;
};


export type MutationSaveEpisodeArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Snowflake']['input'];
  input?: InputMaybe<EpisodePatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSaveEpisodesArgs = {
  items: ReadonlyArray<SaveEpisodeItem>;
};

/** What was seen. */
export type ObjectClass =
  /** A face. */
  | 'face'
  /** A human. */
  | 'human'
  /** A license plate. */
  | 'license_plate'
  /** A vehicle. */
  | 'vehicle';

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

/** Someone whom cameras may recognize. */
export type Person = {
  readonly __typename?: 'Person';
  /** The 64-bit id, made by the server; ids grow with time. */
  readonly id: Scalars['Snowflake']['output'];
};

/** A person that an episode was recognized as. */
export type PersonMatch = {
  readonly __typename?: 'PersonMatch';
  /** How sure: 1 is certain. Null: not known. */
  readonly matchScore?: Maybe<Scalars['Float']['output']>;
  /** Person.person ID. Null: none. */
  readonly person?: Maybe<Person>;
  /** Id of `person`. Null: not known. */
  readonly personId?: Maybe<Scalars['Snowflake']['output']>;
};

/** A picture. */
export type Photo = {
  readonly __typename?: 'Photo';
  /** The picture. Base64. */
  readonly data: Scalars['String']['output'];
  /** Format of the picture. Null: not set. */
  readonly mimeType?: Maybe<PhotoMimeType>;
  /** SHA-256 of the picture's bytes. In hexadecimal digits. Null: not set. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
};

/** Format of a picture. */
export type PhotoMimeType =
  /** JPEG. */
  | 'image/jpeg';

/** A change to `Photo`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PhotoPatch = {
  /** The picture. Base64. */
  readonly data?: InputMaybe<Scalars['String']['input']>;
  /** Format of the picture. */
  readonly mimeType?: InputMaybe<PhotoMimeType>;
  /** SHA-256 of the picture's bytes. In hexadecimal digits. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
};

/** A test of whether a member is there at all. */
export type PresenceFilter = {
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One episode. Null when there is none, or none the viewer may see. */
  readonly episode?: Maybe<Episode>;
  /** Episodes, the highest id (the latest opened) first unless sorted otherwise; by `updatedAt` when asked for what was updated after a moment. */
  readonly episodes: EpisodeConnection;
  /**
   * The episodes whose recordings a node must keep, with the open ones. Null: there is no such node.
   *
   * A stream without an episode in the answer loses its old recordings, so it is either the whole truth or an error. Errors:
   * NOT_IMPLEMENTED when of some stream nothing certain is known, UNAVAILABLE; FORBIDDEN for other nodes.
   */
  readonly episodesToKeep?: Maybe<EpisodesToKeep>;
};


export type QueryEpisodeArgs = {
  dvrPresenceCheck?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['Snowflake']['input'];
};


export type QueryEpisodesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  dvrPresenceCheck?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EpisodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<EpisodeSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type QueryEpisodesToKeepArgs = {
  closedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  hostname: Scalars['String']['input'];
  media: ReadonlyArray<Scalars['String']['input']>;
  openedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

/** One episode to save. */
export type SaveEpisodeItem = {
  /** The `version` the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** Its 64-bit id, made by whoever opens the episode. */
  readonly id: Scalars['Snowflake']['input'];
  /** Members to change; null removes a member. */
  readonly input?: InputMaybe<EpisodePatch>;
  /** The same as JSON text of a merge patch. */
  readonly patch?: InputMaybe<Scalars['JSONText']['input']>;
  /** True starts from an empty document. */
  readonly reset?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `saveEpisode` answers. */
export type SaveEpisodePayload = {
  readonly __typename?: 'SaveEpisodePayload';
  /** The episode as saved. */
  readonly episode: Episode;
};

/** How the saving of one item ended. */
export type SaveEpisodeResult = {
  readonly __typename?: 'SaveEpisodeResult';
  /** The episode as saved. Null when it failed. */
  readonly episode?: Maybe<Episode>;
  /** Why it failed. Null when it was saved. */
  readonly error?: Maybe<ItemError>;
  /** Key of the episode. */
  readonly id: Scalars['Snowflake']['output'];
};

/** What `saveEpisodes` answers. */
export type SaveEpisodesPayload = {
  readonly __typename?: 'SaveEpisodesPayload';
  /** One result for each item, in the order of the items. */
  readonly results: ReadonlyArray<SaveEpisodeResult>;
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

export type Stream = {
  readonly __typename?: 'Stream';
  /** What happened on the stream, the latest first unless sorted otherwise. */
  readonly episodes: EpisodeConnection;
  /** Name of the stream. */
  readonly name: Scalars['String']['output'];
};


export type StreamEpisodesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<EpisodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<EpisodeSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
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
  /** Episodes as they are, unless `since` is given, and then every change of them. */
  readonly episodeChanges: EpisodeChange;
};


export type SubscriptionEpisodeChangesArgs = {
  filter?: InputMaybe<EpisodeFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** An emergency service. */
export type VehicleEmergencySubtype =
  /** Ambulance. */
  | 'ambulance'
  /** Fire service. */
  | 'firetruck'
  /** Police. */
  | 'police';

/** Tests of a `VehicleEmergencySubtype`. All given tests must hold. */
export type VehicleEmergencySubtypeFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<VehicleEmergencySubtype>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<VehicleEmergencySubtype>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<VehicleEmergencySubtype>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<VehicleEmergencySubtype>>;
};

/** A side of a vehicle. */
export type VehicleFacingSide =
  /** Front. */
  | 'front'
  /** Rear. */
  | 'rear';

/** Tests of a `VehicleFacingSide`. All given tests must hold. */
export type VehicleFacingSideFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<VehicleFacingSide>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<VehicleFacingSide>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<VehicleFacingSide>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<VehicleFacingSide>>;
};

/** What a vehicle is for. */
export type VehiclePurpose =
  /** An emergency service. */
  | 'emergency'
  /** Ordinary use. */
  | 'regular';

/** Tests of a `VehiclePurpose`. All given tests must hold. */
export type VehiclePurposeFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<VehiclePurpose>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<VehiclePurpose>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<VehiclePurpose>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<VehiclePurpose>>;
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
  Episode: Episode;
  Stream: Stream;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Episode:
    ( { __typename: 'Episode' }
    & GraphQLRecursivePick<FederationTypes['Episode'], {"id":true}> );
  Stream:
    ( { __typename: 'Stream' }
    & GraphQLRecursivePick<FederationTypes['Stream'], {"name":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Detection:
    | ( DetectedFace )
    | ( DetectedLicensePlate )
    | ( DetectedObject )
    | ( DetectedVehicle )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BooleanFilter: BooleanFilter;
  BooleanOrInt: ResolverTypeWrapper<Scalars['BooleanOrInt']['output']>;
  BooleanOrIntFilter: BooleanOrIntFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BooleanOrString: ResolverTypeWrapper<Scalars['BooleanOrString']['output']>;
  BooleanOrStringFilter: BooleanOrStringFilter;
  Box: ResolverTypeWrapper<Box>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BoxPatch: BoxPatch;
  ChangeKind: null;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DeleteEpisodePayload: ResolverTypeWrapper<DeleteEpisodePayload>;
  DeleteEpisodeResult: ResolverTypeWrapper<DeleteEpisodeResult>;
  DeleteEpisodesPayload: ResolverTypeWrapper<DeleteEpisodesPayload>;
  DetectedFace: ResolverTypeWrapper<DetectedFace>;
  DetectedLicensePlate: ResolverTypeWrapper<DetectedLicensePlate>;
  DetectedObject: ResolverTypeWrapper<DetectedObject>;
  DetectedVehicle: ResolverTypeWrapper<DetectedVehicle>;
  Detection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Detection']>;
  DetectionAppearance: ResolverTypeWrapper<DetectionAppearance>;
  DetectionAppearancePatch: DetectionAppearancePatch;
  DetectionPatch: DetectionPatch;
  Episode: ResolverTypeWrapper<DocumentNode>;
  EpisodeAppearanceTimestamps: ResolverTypeWrapper<EpisodeAppearanceTimestamps>;
  EpisodeAppearanceTimestampsFilter: EpisodeAppearanceTimestampsFilter;
  EpisodeAppearanceTimestampsPatch: EpisodeAppearanceTimestampsPatch;
  EpisodeChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  EpisodeCloseReason: null;
  EpisodeCloseReasonFilter: EpisodeCloseReasonFilter;
  EpisodeConnection: ResolverTypeWrapper<Page>;
  EpisodeEdge: ResolverTypeWrapper<Omit<EpisodeEdge, 'node'> & { node: ResolversTypes['Episode'] }>;
  EpisodeFilter: EpisodeFilter;
  EpisodeOriginator: ResolverTypeWrapper<Omit<EpisodeOriginator, 'streamer'> & { streamer?: Maybe<ResolversTypes['Streamer']> }>;
  EpisodeOriginatorFilter: EpisodeOriginatorFilter;
  EpisodeOriginatorPatch: EpisodeOriginatorPatch;
  EpisodeOriginatorSource: null;
  EpisodeOriginatorSourceFilter: EpisodeOriginatorSourceFilter;
  EpisodePatch: EpisodePatch;
  EpisodeSort: null;
  EpisodesToKeep: ResolverTypeWrapper<EpisodesToKeep>;
  Fingerprint: ResolverTypeWrapper<Fingerprint>;
  FingerprintFilter: FingerprintFilter;
  FingerprintPatch: FingerprintPatch;
  FloatFilter: FloatFilter;
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
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObjectClass: null;
  Operator: null;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<{ readonly id: string }>;
  PersonMatch: ResolverTypeWrapper<Omit<PersonMatch, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  Photo: ResolverTypeWrapper<Photo>;
  PhotoMimeType: null;
  PhotoPatch: PhotoPatch;
  PresenceFilter: PresenceFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RestApi: null;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SafeIntFilter: SafeIntFilter;
  SaveEpisodeItem: SaveEpisodeItem;
  SaveEpisodePayload: ResolverTypeWrapper<Omit<SaveEpisodePayload, 'episode'> & { episode: ResolversTypes['Episode'] }>;
  SaveEpisodeResult: ResolverTypeWrapper<Omit<SaveEpisodeResult, 'episode'> & { episode?: Maybe<ResolversTypes['Episode']> }>;
  SaveEpisodesPayload: ResolverTypeWrapper<Omit<SaveEpisodesPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['SaveEpisodeResult']> }>;
  Snowflake: ResolverTypeWrapper<Scalars['Snowflake']['output']>;
  SnowflakeFilter: SnowflakeFilter;
  Stream: ResolverTypeWrapper<{ readonly name: string }>;
  Streamer: ResolverTypeWrapper<{ readonly hostname: string }>;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  VehicleEmergencySubtype: null;
  VehicleEmergencySubtypeFilter: VehicleEmergencySubtypeFilter;
  VehicleFacingSide: null;
  VehicleFacingSideFilter: VehicleFacingSideFilter;
  VehiclePurpose: null;
  VehiclePurposeFilter: VehiclePurposeFilter;
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
  Box: Box;
  Float: Scalars['Float']['output'];
  BoxPatch: BoxPatch;
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DeleteEpisodePayload: DeleteEpisodePayload;
  DeleteEpisodeResult: DeleteEpisodeResult;
  DeleteEpisodesPayload: DeleteEpisodesPayload;
  DetectedFace: DetectedFace;
  DetectedLicensePlate: DetectedLicensePlate;
  DetectedObject: DetectedObject;
  DetectedVehicle: DetectedVehicle;
  Detection: ResolversInterfaceTypes<ResolversParentTypes>['Detection'];
  DetectionAppearance: DetectionAppearance;
  DetectionAppearancePatch: DetectionAppearancePatch;
  DetectionPatch: DetectionPatch;
  Episode: DocumentNode;
  EpisodeAppearanceTimestamps: EpisodeAppearanceTimestamps;
  EpisodeAppearanceTimestampsFilter: EpisodeAppearanceTimestampsFilter;
  EpisodeAppearanceTimestampsPatch: EpisodeAppearanceTimestampsPatch;
  EpisodeChange: ChangeEvent<DocumentNode>;
  EpisodeCloseReasonFilter: EpisodeCloseReasonFilter;
  EpisodeConnection: Page;
  EpisodeEdge: Omit<EpisodeEdge, 'node'> & { node: ResolversParentTypes['Episode'] };
  EpisodeFilter: EpisodeFilter;
  EpisodeOriginator: Omit<EpisodeOriginator, 'streamer'> & { streamer?: Maybe<ResolversParentTypes['Streamer']> };
  EpisodeOriginatorFilter: EpisodeOriginatorFilter;
  EpisodeOriginatorPatch: EpisodeOriginatorPatch;
  EpisodeOriginatorSourceFilter: EpisodeOriginatorSourceFilter;
  EpisodePatch: EpisodePatch;
  EpisodesToKeep: EpisodesToKeep;
  Fingerprint: Fingerprint;
  FingerprintFilter: FingerprintFilter;
  FingerprintPatch: FingerprintPatch;
  FloatFilter: FloatFilter;
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
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Person: { readonly id: string };
  PersonMatch: Omit<PersonMatch, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  Photo: Photo;
  PhotoPatch: PhotoPatch;
  PresenceFilter: PresenceFilter;
  Query: Record<PropertyKey, never>;
  SafeInt: Scalars['SafeInt']['output'];
  SafeIntFilter: SafeIntFilter;
  SaveEpisodeItem: SaveEpisodeItem;
  SaveEpisodePayload: Omit<SaveEpisodePayload, 'episode'> & { episode: ResolversParentTypes['Episode'] };
  SaveEpisodeResult: Omit<SaveEpisodeResult, 'episode'> & { episode?: Maybe<ResolversParentTypes['Episode']> };
  SaveEpisodesPayload: Omit<SaveEpisodesPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['SaveEpisodeResult']> };
  Snowflake: Scalars['Snowflake']['output'];
  SnowflakeFilter: SnowflakeFilter;
  Stream: { readonly name: string };
  Streamer: { readonly hostname: string };
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  VehicleEmergencySubtypeFilter: VehicleEmergencySubtypeFilter;
  VehicleFacingSideFilter: VehicleFacingSideFilter;
  VehiclePurposeFilter: VehiclePurposeFilter;
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

export type BoxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Box'] = ResolversParentTypes['Box']> = {
  bottom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  top?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChangeKindResolvers = { DELETE: 'DELETE', RESET: 'RESET', SNAPSHOT: 'SNAPSHOT', SNAPSHOT_END: 'SNAPSHOT_END', UPSERT: 'UPSERT' };

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteEpisodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEpisodePayload'] = ResolversParentTypes['DeleteEpisodePayload']> = {
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
};

export type DeleteEpisodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEpisodeResult'] = ResolversParentTypes['DeleteEpisodeResult']> = {
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
};

export type DeleteEpisodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEpisodesPayload'] = ResolversParentTypes['DeleteEpisodesPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['DeleteEpisodeResult']>, ParentType, ContextType>;
};

export type DetectedFaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectedFace'] = ResolversParentTypes['DetectedFace']> = {
  appearance?: Resolver<Maybe<ResolversTypes['DetectionAppearance']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  detectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detectedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  fingerprint?: Resolver<Maybe<ResolversTypes['Fingerprint']>, ParentType, ContextType>;
  objectClass?: Resolver<Maybe<ResolversTypes['ObjectClass']>, ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType>;
  thumbnailQuality?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DetectedLicensePlateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectedLicensePlate'] = ResolversParentTypes['DetectedLicensePlate']> = {
  appearance?: Resolver<Maybe<ResolversTypes['DetectionAppearance']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  detectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detectedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  facingSide?: Resolver<Maybe<ResolversTypes['VehicleFacingSide']>, ParentType, ContextType>;
  objectClass?: Resolver<Maybe<ResolversTypes['ObjectClass']>, ParentType, ContextType>;
  plateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType>;
  thumbnailQuality?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DetectedObjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectedObject'] = ResolversParentTypes['DetectedObject']> = {
  appearance?: Resolver<Maybe<ResolversTypes['DetectionAppearance']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  detectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detectedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  objectClass?: Resolver<Maybe<ResolversTypes['ObjectClass']>, ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType>;
  thumbnailQuality?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DetectedVehicleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectedVehicle'] = ResolversParentTypes['DetectedVehicle']> = {
  appearance?: Resolver<Maybe<ResolversTypes['DetectionAppearance']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  detectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detectedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  licensePlateMissing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  objectClass?: Resolver<Maybe<ResolversTypes['ObjectClass']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['VehiclePurpose']>, ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType>;
  thumbnailQuality?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DetectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Detection'] = ResolversParentTypes['Detection']> = {
  __resolveType: TypeResolveFn<'DetectedFace' | 'DetectedLicensePlate' | 'DetectedObject' | 'DetectedVehicle', ParentType, ContextType>;
};

export type DetectionAppearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DetectionAppearance'] = ResolversParentTypes['DetectionAppearance']> = {
  box?: Resolver<Maybe<ResolversTypes['Box']>, ParentType, ContextType>;
};

export type EpisodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Episode'] = ResolversParentTypes['Episode'], FederationReferenceType extends FederationReferenceTypes['Episode'] = FederationReferenceTypes['Episode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Episode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['EpisodeCloseReason']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  detections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Detection']>>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<EpisodeDocumentArgs>>;
  episodeAppearanceTimestamps?: Resolver<Maybe<ResolversTypes['EpisodeAppearanceTimestamps']>, ParentType, ContextType>;
  episodeType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fingerprint?: Resolver<Maybe<ResolversTypes['Fingerprint']>, ParentType, ContextType>;
  framePreview?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasDvr?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
  licensePlateMissing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  licensePlateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matchScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  matchedPersons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonMatch']>>, ParentType, ContextType>;
  media?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  originator?: Resolver<Maybe<ResolversTypes['EpisodeOriginator']>, ParentType, ContextType>;
  payload?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previewTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  previewTimestampMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  recordingStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['Stream']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  vehicleEmergencySubtype?: Resolver<Maybe<ResolversTypes['VehicleEmergencySubtype']>, ParentType, ContextType>;
  vehicleFacingSide?: Resolver<Maybe<ResolversTypes['VehicleFacingSide']>, ParentType, ContextType>;
  vehiclePurpose?: Resolver<Maybe<ResolversTypes['VehiclePurpose']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EpisodeAppearanceTimestampsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EpisodeAppearanceTimestamps'] = ResolversParentTypes['EpisodeAppearanceTimestamps']> = {
  centralTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  centralTimestampMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  inferenceTimestamp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inferenceTimestampMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type EpisodeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EpisodeChange'] = ResolversParentTypes['EpisodeChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['Snowflake']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
};

export type EpisodeCloseReasonResolvers = { TIMEOUT: 'timeout' };

export type EpisodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EpisodeConnection'] = ResolversParentTypes['EpisodeConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EpisodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Episode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EpisodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EpisodeEdge'] = ResolversParentTypes['EpisodeEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
};

export type EpisodeOriginatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EpisodeOriginator'] = ResolversParentTypes['EpisodeOriginator']> = {
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['EpisodeOriginatorSource']>, ParentType, ContextType>;
  streamer?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
};

export type EpisodeOriginatorSourceResolvers = { API: 'api', INFERENCE: 'inference', MOTION_DETECTOR: 'motion_detector' };

export type EpisodeSortResolvers = { CLOSED_AT_ASC: 'closed_at', CLOSED_AT_DESC: '-closed_at', EPISODE_TYPE_ASC: 'episode_type', EPISODE_TYPE_DESC: '-episode_type', ID_ASC: 'episode_id', ID_DESC: '-episode_id', MEDIA_ASC: 'media', MEDIA_DESC: '-media', OPENED_AT_ASC: 'opened_at', OPENED_AT_DESC: '-opened_at', UPDATED_AT_ASC: 'updated_at', UPDATED_AT_DESC: '-updated_at' };

export type EpisodesToKeepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EpisodesToKeep'] = ResolversParentTypes['EpisodesToKeep']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FingerprintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fingerprint'] = ResolversParentTypes['Fingerprint']> = {
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteEpisode?: Resolver<Maybe<ResolversTypes['DeleteEpisodePayload']>, ParentType, ContextType, RequireFields<MutationDeleteEpisodeArgs, 'id'>>;
  deleteEpisodes?: Resolver<Maybe<ResolversTypes['DeleteEpisodesPayload']>, ParentType, ContextType, RequireFields<MutationDeleteEpisodesArgs, 'ids'>>;
  saveEpisode?: Resolver<Maybe<ResolversTypes['SaveEpisodePayload']>, ParentType, ContextType, RequireFields<MutationSaveEpisodeArgs, 'id' | 'reset'>>;
  saveEpisodes?: Resolver<Maybe<ResolversTypes['SaveEpisodesPayload']>, ParentType, ContextType, RequireFields<MutationSaveEpisodesArgs, 'items'>>;
};

export type ObjectClassResolvers = { FACE: 'face', HUMAN: 'human', LICENSE_PLATE: 'license_plate', VEHICLE: 'vehicle' };

export type OperatorResolvers = { CONTAINS: 'contains', EQ: 'eq', GT: 'gt', GTE: 'gte', ICONTAINS: 'icontains', IN: 'in', IS_NOT_NULL: 'isNotNull', IS_NULL: 'isNull', LT: 'lt', LTE: 'lte', NE: 'ne', NOT_IN: 'notIn' };

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
};

export type PersonMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMatch'] = ResolversParentTypes['PersonMatch']> = {
  matchScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['Snowflake']>, ParentType, ContextType>;
};

export type PhotoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mimeType?: Resolver<Maybe<ResolversTypes['PhotoMimeType']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhotoMimeTypeResolvers = { IMAGE_JPEG: 'image/jpeg' };

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  episode?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType, RequireFields<QueryEpisodeArgs, 'dvrPresenceCheck' | 'id'>>;
  episodes?: Resolver<ResolversTypes['EpisodeConnection'], ParentType, ContextType, RequireFields<QueryEpisodesArgs, 'dvrPresenceCheck'>>;
  episodesToKeep?: Resolver<Maybe<ResolversTypes['EpisodesToKeep']>, ParentType, ContextType, RequireFields<QueryEpisodesToKeepArgs, 'hostname' | 'media'>>;
};

export type RestApiResolvers = { CENTRAL: 'central', WATCHER_ADMIN: 'watcher-admin' };

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SaveEpisodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveEpisodePayload'] = ResolversParentTypes['SaveEpisodePayload']> = {
  episode?: Resolver<ResolversTypes['Episode'], ParentType, ContextType>;
};

export type SaveEpisodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveEpisodeResult'] = ResolversParentTypes['SaveEpisodeResult']> = {
  episode?: Resolver<Maybe<ResolversTypes['Episode']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
};

export type SaveEpisodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveEpisodesPayload'] = ResolversParentTypes['SaveEpisodesPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['SaveEpisodeResult']>, ParentType, ContextType>;
};

export interface SnowflakeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Snowflake'], any> {
  name: 'Snowflake';
}

export type StreamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stream'] = ResolversParentTypes['Stream'], FederationReferenceType extends FederationReferenceTypes['Stream'] = FederationReferenceTypes['Stream']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Stream']> | FederationReferenceType, FederationReferenceType, ContextType>;
  episodes?: Resolver<ResolversTypes['EpisodeConnection'], ParentType, ContextType, Partial<StreamEpisodesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StreamerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Streamer'] = ResolversParentTypes['Streamer']> = {
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  episodeChanges?: SubscriptionResolver<ResolversTypes['EpisodeChange'], "episodeChanges", ParentType, ContextType, Partial<SubscriptionEpisodeChangesArgs>>;
};

export type VehicleEmergencySubtypeResolvers = { AMBULANCE: 'ambulance', FIRETRUCK: 'firetruck', POLICE: 'police' };

export type VehicleFacingSideResolvers = { FRONT: 'front', REAR: 'rear' };

export type VehiclePurposeResolvers = { EMERGENCY: 'emergency', REGULAR: 'regular' };

export type Resolvers<ContextType = Context> = {
  BooleanOrInt?: GraphQLScalarType;
  BooleanOrString?: GraphQLScalarType;
  Box?: BoxResolvers<ContextType>;
  ChangeKind?: ChangeKindResolvers;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteEpisodePayload?: DeleteEpisodePayloadResolvers<ContextType>;
  DeleteEpisodeResult?: DeleteEpisodeResultResolvers<ContextType>;
  DeleteEpisodesPayload?: DeleteEpisodesPayloadResolvers<ContextType>;
  DetectedFace?: DetectedFaceResolvers<ContextType>;
  DetectedLicensePlate?: DetectedLicensePlateResolvers<ContextType>;
  DetectedObject?: DetectedObjectResolvers<ContextType>;
  DetectedVehicle?: DetectedVehicleResolvers<ContextType>;
  Detection?: DetectionResolvers<ContextType>;
  DetectionAppearance?: DetectionAppearanceResolvers<ContextType>;
  Episode?: EpisodeResolvers<ContextType>;
  EpisodeAppearanceTimestamps?: EpisodeAppearanceTimestampsResolvers<ContextType>;
  EpisodeChange?: EpisodeChangeResolvers<ContextType>;
  EpisodeCloseReason?: EpisodeCloseReasonResolvers;
  EpisodeConnection?: EpisodeConnectionResolvers<ContextType>;
  EpisodeEdge?: EpisodeEdgeResolvers<ContextType>;
  EpisodeOriginator?: EpisodeOriginatorResolvers<ContextType>;
  EpisodeOriginatorSource?: EpisodeOriginatorSourceResolvers;
  EpisodeSort?: EpisodeSortResolvers;
  EpisodesToKeep?: EpisodesToKeepResolvers<ContextType>;
  Fingerprint?: FingerprintResolvers<ContextType>;
  FloatOrString?: GraphQLScalarType;
  Health?: HealthResolvers<ContextType>;
  HealthStatus?: HealthStatusResolvers;
  IntOrString?: GraphQLScalarType;
  ItemError?: ItemErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  JSONText?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  ObjectClass?: ObjectClassResolvers;
  Operator?: OperatorResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonMatch?: PersonMatchResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  PhotoMimeType?: PhotoMimeTypeResolvers;
  Query?: QueryResolvers<ContextType>;
  RestApi?: RestApiResolvers;
  SafeInt?: GraphQLScalarType;
  SaveEpisodePayload?: SaveEpisodePayloadResolvers<ContextType>;
  SaveEpisodeResult?: SaveEpisodeResultResolvers<ContextType>;
  SaveEpisodesPayload?: SaveEpisodesPayloadResolvers<ContextType>;
  Snowflake?: GraphQLScalarType;
  Stream?: StreamResolvers<ContextType>;
  Streamer?: StreamerResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  VehicleEmergencySubtype?: VehicleEmergencySubtypeResolvers;
  VehicleFacingSide?: VehicleFacingSideResolvers;
  VehiclePurpose?: VehiclePurposeResolvers;
};

export type DirectiveResolvers<ContextType = Context> = {
  document?: DocumentDirectiveResolver<any, any, ContextType>;
  member?: MemberDirectiveResolver<any, any, ContextType>;
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  variant?: VariantDirectiveResolver<any, any, ContextType>;
};
