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
import type { Context } from '../../../subgraphs/persons/context.ts';
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

/** What `deletePerson` answers. */
export type DeletePersonPayload = {
  readonly __typename?: 'DeletePersonPayload';
  /** Key of the deleted person. */
  readonly id: Scalars['Snowflake']['output'];
};

/** How the deletion of one person ended. */
export type DeletePersonResult = {
  readonly __typename?: 'DeletePersonResult';
  /** Why it failed. Null when the person was deleted. */
  readonly error?: Maybe<ItemError>;
  /** Key of the person. */
  readonly id: Scalars['Snowflake']['output'];
};

/** What `deletePersons` answers. */
export type DeletePersonsPayload = {
  readonly __typename?: 'DeletePersonsPayload';
  /** One result for each key, in the order of the keys. */
  readonly results: ReadonlyArray<DeletePersonResult>;
};

/** A face as numbers that can be compared. */
export type Fingerprint = {
  readonly __typename?: 'Fingerprint';
  /** The numbers. Base64. */
  readonly data: Scalars['String']['output'];
  /** The model they were made by; only those of one model can be compared. Such as `aabbccdd`. */
  readonly version: Scalars['String']['output'];
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
  /** Deletes a person: photos and fingerprints are erased at once, the id stays as a tombstone. Null together with an error: NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deletePerson?: Maybe<DeletePersonPayload>;
  /** Deletes many persons. An item that fails does not keep the others from being deleted. */
  readonly deletePersons?: Maybe<DeletePersonsPayload>;
  /**
   * Creates a person, or changes the members given and leaves the others. Exactly one of `input` and `patch`.
   *
   * Null together with an error: BAD_USER_INPUT with the path of the member, KEY_MISMATCH, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly savePerson?: Maybe<SavePersonPayload>;
  /** Saves many persons. An item that fails does not keep the others from being saved. */
  readonly savePersons?: Maybe<SavePersonsPayload>;
};


export type MutationDeletePersonArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Snowflake']['input'];
};


export type MutationDeletePersonsArgs = {
  ids: ReadonlyArray<Scalars['Snowflake']['input']>;
};


export type MutationSavePersonArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Snowflake']['input'];
  input?: InputMaybe<PersonPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSavePersonsArgs = {
  items: ReadonlyArray<SavePersonItem>;
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

export type Organization = {
  readonly __typename?: 'Organization';
  /** Id of the organization. */
  readonly id: Scalars['Int']['output'];
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

/** Someone whom cameras may recognize. */
export type Person = {
  readonly __typename?: 'Person';
  /** When it was deleted. Null: it is not. */
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `deletedAt` in milliseconds since 1970. */
  readonly deletedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** The document that REST answers for this person. */
  readonly document: Scalars['JSONText']['output'];
  /** Identifier in another system, at most 1000 bytes. Such as `dedcc8e8`. Null: not set. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** The face, as numbers that can be compared: one for each photo and model. Null: not set. */
  readonly fingerprints?: Maybe<ReadonlyArray<Fingerprint>>;
  /** The 64-bit id, made by the server; ids grow with time. */
  readonly id: Scalars['Snowflake']['output'];
  /** The organization whose list the person is on. Null when on none. */
  readonly organization?: Maybe<Organization>;
  /** Id of the organization whose list the person is on. Null when on none. */
  readonly organizationId?: Maybe<Scalars['Int']['output']>;
  /** Who added the person. Null: not set. */
  readonly originator?: Maybe<PersonOriginator>;
  /** Photos of the face. Null: not set. */
  readonly photos?: Maybe<ReadonlyArray<Photo>>;
  /** When it last changed; strictly increasing within its collection. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** `updatedAt` in milliseconds since 1970. */
  readonly updatedAtMs: Scalars['SafeInt']['output'];
  /** Changes with every write of this person, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** Someone whom cameras may recognize. */
export type PersonDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One event of `personChanges`. */
export type PersonChange = {
  readonly __typename?: 'PersonChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Key of the person. Null for SNAPSHOT_END and RESET. */
  readonly key?: Maybe<Scalars['Snowflake']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The person as it is now. Null for DELETE, SNAPSHOT_END and RESET. */
  readonly node?: Maybe<Person>;
};

/** A page of persons. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The persons with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The persons alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Persons that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** One person in a page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Position of the person, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The person. */
  readonly node: Person;
};

/** Which rows of `Person` to return. All given tests must hold. */
export type PersonFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Test of `deletedAt`. */
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `deletedAtMs`. */
  readonly deletedAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `externalId`. */
  readonly externalId?: InputMaybe<StringFilter>;
  /** Test of `id`. */
  readonly id?: InputMaybe<SnowflakeFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PersonFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Test of `originator`. */
  readonly originator?: InputMaybe<PersonOriginatorFilter>;
  /** Test of `updatedAt`. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `updatedAtMs`. */
  readonly updatedAtMs?: InputMaybe<SafeIntFilter>;
};

/** Who added a person. */
export type PersonOriginator =
  /** A program, through the API. */
  | 'api'
  /** The identification service, for an unknown face. */
  | 'identification_service';

/** Tests of a `PersonOriginator`. All given tests must hold. */
export type PersonOriginatorFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<PersonOriginator>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PersonOriginator>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<PersonOriginator>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<PersonOriginator>>;
};

/** A change to `Person`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PersonPatch = {
  /** Identifier in another system, at most 1000 bytes. Such as `dedcc8e8`. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The face, as numbers that can be compared: one for each photo and model. */
  readonly fingerprints?: InputMaybe<ReadonlyArray<FingerprintPatch>>;
  /** The organization on whose list the person shall be; null for none. The viewer needs the right to edit persons in the old and the new one. */
  readonly organizationId?: InputMaybe<Scalars['Int']['input']>;
  /** Who added the person. */
  readonly originator?: InputMaybe<PersonOriginator>;
  /** Photos of the face. */
  readonly photos?: InputMaybe<ReadonlyArray<PhotoPatch>>;
};

/** How persons are sorted: bytewise, absent members before all others when ascending. Ties are ordered by key. */
export type PersonSort =
  /** By `deleted_at`, smallest first. */
  | 'deleted_at'
  /** By `deleted_at`, largest first. */
  | '-deleted_at'
  /** By `external_id`, smallest first. */
  | 'external_id'
  /** By `external_id`, largest first. */
  | '-external_id'
  /** By `person_id`, smallest first. */
  | 'person_id'
  /** By `person_id`, largest first. */
  | '-person_id'
  /** By `originator`, smallest first. */
  | 'originator'
  /** By `originator`, largest first. */
  | '-originator'
  /** By `updated_at`, smallest first. */
  | 'updated_at'
  /** By `updated_at`, largest first. */
  | '-updated_at';

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
  /** One person. Null when there is none, or none the viewer may see. */
  readonly person?: Maybe<Person>;
  /** Persons, by id unless sorted otherwise; deleted ones only when a filter on `deleted_at` asks for them; by `updatedAt` when asked for what was updated after a moment. */
  readonly persons: PersonConnection;
};


export type QueryPersonArgs = {
  id: Scalars['Snowflake']['input'];
};


export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<PersonSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
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

/** One person to save. */
export type SavePersonItem = {
  /** The `version` the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['String']['input']>;
  /** Its 64-bit id. */
  readonly id: Scalars['Snowflake']['input'];
  /** Members to change; null removes a member. */
  readonly input?: InputMaybe<PersonPatch>;
  /** The same as JSON text of a merge patch. */
  readonly patch?: InputMaybe<Scalars['JSONText']['input']>;
  /** True starts from an empty document. */
  readonly reset?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `savePerson` answers. */
export type SavePersonPayload = {
  readonly __typename?: 'SavePersonPayload';
  /** The person as saved. */
  readonly person: Person;
};

/** How the saving of one item ended. */
export type SavePersonResult = {
  readonly __typename?: 'SavePersonResult';
  /** Why it failed. Null when it was saved. */
  readonly error?: Maybe<ItemError>;
  /** Key of the person. */
  readonly id: Scalars['Snowflake']['output'];
  /** The person as saved. Null when it failed. */
  readonly person?: Maybe<Person>;
};

/** What `savePersons` answers. */
export type SavePersonsPayload = {
  readonly __typename?: 'SavePersonsPayload';
  /** One result for each item, in the order of the items. */
  readonly results: ReadonlyArray<SavePersonResult>;
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
  /** Persons as they are, unless `since` is given, and then every change of them. */
  readonly personChanges: PersonChange;
};


export type SubscriptionPersonChangesArgs = {
  filter?: InputMaybe<PersonFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
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
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
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
  DeletePersonPayload: ResolverTypeWrapper<DeletePersonPayload>;
  DeletePersonResult: ResolverTypeWrapper<DeletePersonResult>;
  DeletePersonsPayload: ResolverTypeWrapper<DeletePersonsPayload>;
  Fingerprint: ResolverTypeWrapper<Fingerprint>;
  FingerprintPatch: FingerprintPatch;
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
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Operator: null;
  Organization: ResolverTypeWrapper<{ readonly id: number }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<DocumentNode>;
  PersonChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  PersonConnection: ResolverTypeWrapper<Page>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonOriginator: null;
  PersonOriginatorFilter: PersonOriginatorFilter;
  PersonPatch: PersonPatch;
  PersonSort: null;
  Photo: ResolverTypeWrapper<Photo>;
  PhotoMimeType: null;
  PhotoPatch: PhotoPatch;
  PresenceFilter: PresenceFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RestApi: null;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SafeIntFilter: SafeIntFilter;
  SavePersonItem: SavePersonItem;
  SavePersonPayload: ResolverTypeWrapper<Omit<SavePersonPayload, 'person'> & { person: ResolversTypes['Person'] }>;
  SavePersonResult: ResolverTypeWrapper<Omit<SavePersonResult, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  SavePersonsPayload: ResolverTypeWrapper<Omit<SavePersonsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['SavePersonResult']> }>;
  Snowflake: ResolverTypeWrapper<Scalars['Snowflake']['output']>;
  SnowflakeFilter: SnowflakeFilter;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  DeletePersonPayload: DeletePersonPayload;
  DeletePersonResult: DeletePersonResult;
  DeletePersonsPayload: DeletePersonsPayload;
  Fingerprint: Fingerprint;
  FingerprintPatch: FingerprintPatch;
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
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: Record<PropertyKey, never>;
  Organization: { readonly id: number };
  PageInfo: PageInfo;
  Person: DocumentNode;
  PersonChange: ChangeEvent<DocumentNode>;
  PersonConnection: Page;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonOriginatorFilter: PersonOriginatorFilter;
  PersonPatch: PersonPatch;
  Photo: Photo;
  PhotoPatch: PhotoPatch;
  PresenceFilter: PresenceFilter;
  Query: Record<PropertyKey, never>;
  SafeInt: Scalars['SafeInt']['output'];
  SafeIntFilter: SafeIntFilter;
  SavePersonItem: SavePersonItem;
  SavePersonPayload: Omit<SavePersonPayload, 'person'> & { person: ResolversParentTypes['Person'] };
  SavePersonResult: Omit<SavePersonResult, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  SavePersonsPayload: Omit<SavePersonsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['SavePersonResult']> };
  Snowflake: Scalars['Snowflake']['output'];
  SnowflakeFilter: SnowflakeFilter;
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
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

export type DeletePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePersonPayload'] = ResolversParentTypes['DeletePersonPayload']> = {
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
};

export type DeletePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePersonResult'] = ResolversParentTypes['DeletePersonResult']> = {
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
};

export type DeletePersonsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePersonsPayload'] = ResolversParentTypes['DeletePersonsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['DeletePersonResult']>, ParentType, ContextType>;
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
  deletePerson?: Resolver<Maybe<ResolversTypes['DeletePersonPayload']>, ParentType, ContextType, RequireFields<MutationDeletePersonArgs, 'id'>>;
  deletePersons?: Resolver<Maybe<ResolversTypes['DeletePersonsPayload']>, ParentType, ContextType, RequireFields<MutationDeletePersonsArgs, 'ids'>>;
  savePerson?: Resolver<Maybe<ResolversTypes['SavePersonPayload']>, ParentType, ContextType, RequireFields<MutationSavePersonArgs, 'id' | 'reset'>>;
  savePersons?: Resolver<Maybe<ResolversTypes['SavePersonsPayload']>, ParentType, ContextType, RequireFields<MutationSavePersonsArgs, 'items'>>;
};

export type OperatorResolvers = { CONTAINS: 'contains', EQ: 'eq', GT: 'gt', GTE: 'gte', ICONTAINS: 'icontains', IN: 'in', IS_NOT_NULL: 'isNotNull', IS_NULL: 'isNull', LT: 'lt', LTE: 'lte', NE: 'ne', NOT_IN: 'notIn' };

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<PersonDocumentArgs>>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fingerprints?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Fingerprint']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  originator?: Resolver<Maybe<ResolversTypes['PersonOriginator']>, ParentType, ContextType>;
  photos?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Photo']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAtMs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonChange'] = ResolversParentTypes['PersonChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['Snowflake']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonOriginatorResolvers = { API: 'api', IDENTIFICATION_SERVICE: 'identification_service' };

export type PersonSortResolvers = { DELETED_AT_ASC: 'deleted_at', DELETED_AT_DESC: '-deleted_at', EXTERNAL_ID_ASC: 'external_id', EXTERNAL_ID_DESC: '-external_id', ID_ASC: 'person_id', ID_DESC: '-person_id', ORIGINATOR_ASC: 'originator', ORIGINATOR_DESC: '-originator', UPDATED_AT_ASC: 'updated_at', UPDATED_AT_DESC: '-updated_at' };

export type PhotoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mimeType?: Resolver<Maybe<ResolversTypes['PhotoMimeType']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhotoMimeTypeResolvers = { IMAGE_JPEG: 'image/jpeg' };

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPersonsArgs>>;
};

export type RestApiResolvers = { CENTRAL: 'central', WATCHER_ADMIN: 'watcher-admin' };

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SavePersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePersonPayload'] = ResolversParentTypes['SavePersonPayload']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type SavePersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePersonResult'] = ResolversParentTypes['SavePersonResult']> = {
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type SavePersonsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePersonsPayload'] = ResolversParentTypes['SavePersonsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['SavePersonResult']>, ParentType, ContextType>;
};

export interface SnowflakeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Snowflake'], any> {
  name: 'Snowflake';
}

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  personChanges?: SubscriptionResolver<ResolversTypes['PersonChange'], "personChanges", ParentType, ContextType, Partial<SubscriptionPersonChangesArgs>>;
};

export type Resolvers<ContextType = Context> = {
  BooleanOrInt?: GraphQLScalarType;
  BooleanOrString?: GraphQLScalarType;
  ChangeKind?: ChangeKindResolvers;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeletePersonPayload?: DeletePersonPayloadResolvers<ContextType>;
  DeletePersonResult?: DeletePersonResultResolvers<ContextType>;
  DeletePersonsPayload?: DeletePersonsPayloadResolvers<ContextType>;
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
  Operator?: OperatorResolvers;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonChange?: PersonChangeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonOriginator?: PersonOriginatorResolvers;
  PersonSort?: PersonSortResolvers;
  Photo?: PhotoResolvers<ContextType>;
  PhotoMimeType?: PhotoMimeTypeResolvers;
  Query?: QueryResolvers<ContextType>;
  RestApi?: RestApiResolvers;
  SafeInt?: GraphQLScalarType;
  SavePersonPayload?: SavePersonPayloadResolvers<ContextType>;
  SavePersonResult?: SavePersonResultResolvers<ContextType>;
  SavePersonsPayload?: SavePersonsPayloadResolvers<ContextType>;
  Snowflake?: GraphQLScalarType;
  Subscription?: SubscriptionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  document?: DocumentDirectiveResolver<any, any, ContextType>;
  member?: MemberDirectiveResolver<any, any, ContextType>;
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  variant?: VariantDirectiveResolver<any, any, ContextType>;
};
