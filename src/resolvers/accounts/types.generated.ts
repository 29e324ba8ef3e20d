import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentNode } from '../../../subgraphs/documentNode.ts';
import type { Page } from '../../../src/collection/types.ts';
import type { ChangeEvent } from '../../../src/feed/changeStream.ts';
import type { JsonObject } from '../../../src/json/lossless.ts';
import type { Context } from '../../../subgraphs/accounts/context.ts';
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

/** What `deleteOrganization` answers. */
export type DeleteOrganizationPayload = {
  readonly __typename?: 'DeleteOrganizationPayload';
  /** Id of the deleted organization. */
  readonly id: Scalars['Int']['output'];
};

/** What `deleteUser` answers. */
export type DeleteUserPayload = {
  readonly __typename?: 'DeleteUserPayload';
  /** Id of the deleted user. */
  readonly id: Scalars['Int']['output'];
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

/** What `login` and `refreshSession` answer. */
export type LoginPayload = {
  readonly __typename?: 'LoginPayload';
  /** Bearer token for all other requests (RS256), short-lived. */
  readonly accessToken: Scalars['String']['output'];
  /** When the access token expires. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** For `refreshSession`, once. */
  readonly refreshToken: Scalars['String']['output'];
};

/** What `logout` answers. */
export type LogoutPayload = {
  readonly __typename?: 'LogoutPayload';
  /** False when the request came with other credentials than an access token: there is no session to end then. */
  readonly ended: Scalars['Boolean']['output'];
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
  /** Creates an organization; the id is assigned. Exactly one of `input` and `patch`. For full access only. Errors: BAD_USER_INPUT, FORBIDDEN. */
  readonly createOrganization: SaveOrganizationPayload;
  /**
   * Creates a user; the id is assigned. Exactly one of `input` and `patch`; `name` is needed, `password` for logging in.
   *
   * Errors: BAD_USER_INPUT with the path of the member, CONFLICT when the name is taken, FORBIDDEN.
   */
  readonly createUser: SaveUserPayload;
  /** Deletes an organization. For full access only. Errors: NOT_FOUND, CONFLICT while it owns streams or is the default one, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deleteOrganization: DeleteOrganizationPayload;
  /** Deletes a user and ends their sessions. Errors: NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deleteUser: DeleteUserPayload;
  /**
   * Opens a session. Needs no credentials.
   *
   * Errors: UNAUTHENTICATED, the same for an unknown login and a wrong password; TOO_MANY_REQUESTS with `retryAfterSeconds` after
   * five failures from one network.
   */
  readonly login: LoginPayload;
  /** Ends the session of the access token that the request carries: it and its refresh token are good no more. */
  readonly logout: LogoutPayload;
  /**
   * Renews a session. The refresh token is good for one use; a second use ends the session, for then someone else holds a copy.
   *
   * Errors: FORBIDDEN when the token is unknown, used, expired or of a session that ended; log in again.
   */
  readonly refreshSession: LoginPayload;
  /** Ends a membership. Errors: NOT_FOUND, CONFLICT for the owner, FORBIDDEN. */
  readonly removeOrganizationMember: OrganizationMemberPayload;
  /** Changes the members of an organization that are given. For full access only. Errors: BAD_USER_INPUT, NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly saveOrganization: SaveOrganizationPayload;
  /**
   * Changes the members of a user that are given and leaves the others. Exactly one of `input` and `patch`. Without full access one
   * changes only users whose every right one holds oneself, and never an access level. A new password ends the user's sessions.
   *
   * Errors: BAD_USER_INPUT with the path of the member, NOT_FOUND, CONFLICT when the name is taken, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly saveUser: SaveUserPayload;
  /**
   * Makes a user a member of an organization, or changes what they may do there. Without full access one gives and takes only rights
   * that one holds there oneself, and not those of the owner.
   *
   * Errors: NOT_FOUND with the path of the id, FORBIDDEN.
   */
  readonly setOrganizationMember: OrganizationMemberPayload;
};


export type MutationCreateOrganizationArgs = {
  input?: InputMaybe<OrganizationPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationCreateUserArgs = {
  input?: InputMaybe<UserPatch>;
  organizationId?: InputMaybe<Scalars['Int']['input']>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationDeleteOrganizationArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Int']['input'];
};


export type MutationDeleteUserArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Int']['input'];
};


export type MutationLoginArgs = {
  login: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationRefreshSessionArgs = {
  refreshToken: Scalars['String']['input'];
};


export type MutationRemoveOrganizationMemberArgs = {
  organizationId: Scalars['Int']['input'];
  userId: Scalars['Int']['input'];
};


export type MutationSaveOrganizationArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Int']['input'];
  input?: InputMaybe<OrganizationPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationSaveUserArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Int']['input'];
  input?: InputMaybe<UserPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSetOrganizationMemberArgs = {
  organizationId: Scalars['Int']['input'];
  permissions?: InputMaybe<PermissionsInput>;
  userId: Scalars['Int']['input'];
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

/** A customer or department, which owns streams and has members. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** The organization as a JSON document. */
  readonly document: Scalars['JSONText']['output'];
  /** Identifier, assigned when the organization is created. */
  readonly id: Scalars['Int']['output'];
  /** Who holds every right there. Null when no one does. */
  readonly owner?: Maybe<OrganizationOwner>;
  /** Title of the organization, at most 1000 bytes of UTF-8. Such as `Example LLC`. */
  readonly title: Scalars['String']['output'];
  /** Members. Empty when the viewer may not edit users there. */
  readonly users: UserConnection;
  /** Changes with every write of this organization, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** A customer or department, which owns streams and has members. */
export type OrganizationDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A customer or department, which owns streams and has members. */
export type OrganizationUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<UserSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The organizations with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations alone. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Organizations that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** An organization in a page. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Position of the organization, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The organization. */
  readonly node: Organization;
};

/** Which rows of `Organization` to return. All given tests must hold. */
export type OrganizationFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Test of `id`. */
  readonly id?: InputMaybe<IntFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<OrganizationFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationFilter>>;
  /** Test of `title`. */
  readonly title?: InputMaybe<StringFilter>;
};

/** What changes of a membership answer. */
export type OrganizationMemberPayload = {
  readonly __typename?: 'OrganizationMemberPayload';
  /** The organization. */
  readonly organization: Organization;
  /** The user. Null when the viewer may no longer see them. */
  readonly user?: Maybe<User>;
};

/** Who owns an organization. */
export type OrganizationOwner = {
  readonly __typename?: 'OrganizationOwner';
  /** Identifier of the user. Null: not known. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** Login name of the user. Such as `admin`. Null: not known. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A change to `Organization`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type OrganizationPatch = {
  /** The user who shall hold every right there, and becomes a member; null for no one. */
  readonly ownerId?: InputMaybe<Scalars['Int']['input']>;
  /** Title of the organization, at most 1000 bytes of UTF-8. Such as `Example LLC`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Keys to sort organizations by. */
export type OrganizationSort =
  /** By id. */
  | 'id'
  /** By id, largest first. */
  | '-id'
  /** By title, bytewise. */
  | 'title'
  /** By title, reversed. */
  | '-title';

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

/** What a member may do in an organization. */
export type Permissions = {
  readonly __typename?: 'Permissions';
  /** True when the member may change lists of persons. Null: not known. */
  readonly canEditPersonsLists?: Maybe<Scalars['Boolean']['output']>;
  /** True when the member may change streams. Null: not known. */
  readonly canEditStreams?: Maybe<Scalars['Boolean']['output']>;
  /** True when the member may change users. Null: not known. */
  readonly canEditUsers?: Maybe<Scalars['Boolean']['output']>;
  /** True when the member may see lists of persons. Null: not known. */
  readonly canViewPersonsLists?: Maybe<Scalars['Boolean']['output']>;
  /** True when the member may see statistics. Null: not known. */
  readonly canViewStats?: Maybe<Scalars['Boolean']['output']>;
  /** True when the member may see streams. Null: not known. */
  readonly canViewStreams?: Maybe<Scalars['Boolean']['output']>;
  /** True for a member. Null: not known. */
  readonly isMember?: Maybe<Scalars['Boolean']['output']>;
};

/** Rights of a member to give (true) or take (false); those left out stay as they are. */
export type PermissionsInput = {
  /** Create, change and delete persons. */
  readonly canEditPersonsLists?: InputMaybe<Scalars['Boolean']['input']>;
  /** Create, change and delete streams and episodes. */
  readonly canEditStreams?: InputMaybe<Scalars['Boolean']['input']>;
  /** See and edit the members. */
  readonly canEditUsers?: InputMaybe<Scalars['Boolean']['input']>;
  /** View the lists of persons. */
  readonly canViewPersonsLists?: InputMaybe<Scalars['Boolean']['input']>;
  /** View statistics. */
  readonly canViewStats?: InputMaybe<Scalars['Boolean']['input']>;
  /** View streams. */
  readonly canViewStreams?: InputMaybe<Scalars['Boolean']['input']>;
  /** False suspends the membership with all its rights. */
  readonly isMember?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A test of whether a member is there at all. */
export type PresenceFilter = {
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One organization. Null when there is none, or none the viewer belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Organizations, by id unless sorted otherwise: administrators see all, others those they belong to. */
  readonly organizations: OrganizationConnection;
  /** One user. Null when there is none, or none the viewer may see. */
  readonly user?: Maybe<User>;
  /** Users, by id unless sorted otherwise: administrators see all, others see themselves and the members of organizations where they may edit users. */
  readonly users: UserConnection;
  /** Who asks, and what they may see and do. Answers without credentials too. */
  readonly viewer: Viewer;
};


export type QueryOrganizationArgs = {
  id: Scalars['Int']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<OrganizationSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type QueryUserArgs = {
  id: Scalars['Int']['input'];
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  organizationId?: InputMaybe<Scalars['Int']['input']>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<UserSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
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

/** What `createOrganization` and `saveOrganization` answer. */
export type SaveOrganizationPayload = {
  readonly __typename?: 'SaveOrganizationPayload';
  /** The organization as saved. */
  readonly organization: Organization;
};

/** What `createUser` and `saveUser` answer. */
export type SaveUserPayload = {
  readonly __typename?: 'SaveUserPayload';
  /** The user as saved. */
  readonly user: User;
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

/** Someone who may log in. */
export type User = {
  readonly __typename?: 'User';
  /** Whether the user administers the system. Null: not set. */
  readonly accessLevel?: Maybe<UserAccessLevel>;
  /** When the user was created. Null: not known. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** `createdAt` in milliseconds since 1970. */
  readonly createdAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** True keeps the user from logging in. Null: not set. */
  readonly disabled?: Maybe<Scalars['Boolean']['output']>;
  /** The document that REST answers for this user. Never holds a password. */
  readonly document: Scalars['JSONText']['output'];
  /** Mail address, at most 1000 bytes. Such as `user@example.com`. Null: not set. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Full name, at most 1000 bytes of UTF-8. Null: not set. */
  readonly fullname?: Maybe<Scalars['String']['output']>;
  /** Identifier, assigned when the user is created. */
  readonly id: Scalars['Int']['output'];
  /** Language of the user interface. Such as `en`. Null: not set. */
  readonly locale?: Maybe<Scalars['String']['output']>;
  /** Sessions the user may have at the same time. Null: not set. */
  readonly maxSessions?: Maybe<Scalars['Int']['output']>;
  /** Login name, unique. Null: not set. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** A note for administrators. Null: not set. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Organizations the user belongs to, and what they may do there. Null: not known. */
  readonly organizations?: Maybe<ReadonlyArray<UserOrganization>>;
  /** Telephone number. Such as `+78007778413`. Null: not set. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** True lets the user look, but not change anything. Null: not set. */
  readonly readonly?: Maybe<Scalars['Boolean']['output']>;
  /** Changes with every write of this user, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** Someone who may log in. */
export type UserDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Whether a user administers the system. */
export type UserAccessLevel =
  /** Administers the whole system. */
  | 'admin'
  /** Sees what organizations allow. */
  | 'generic';

/** Tests of a `UserAccessLevel`. All given tests must hold. */
export type UserAccessLevelFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<UserAccessLevel>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<UserAccessLevel>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<UserAccessLevel>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<UserAccessLevel>>;
};

/** A page of users. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The users with their cursors. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The users alone. */
  readonly nodes: ReadonlyArray<User>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Users that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** A user in a page. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** Position of the user, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The user. */
  readonly node: User;
};

/** Which rows of `User` to return. All given tests must hold. */
export type UserFilter = {
  /** Test of `accessLevel`. */
  readonly accessLevel?: InputMaybe<UserAccessLevelFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<UserFilter>>;
  /** Test of `createdAt`. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** Test of `createdAtMs`. */
  readonly createdAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `disabled`. */
  readonly disabled?: InputMaybe<BooleanFilter>;
  /** Test of `email`. */
  readonly email?: InputMaybe<StringFilter>;
  /** Test of `fullname`. */
  readonly fullname?: InputMaybe<StringFilter>;
  /** Test of `id`. */
  readonly id?: InputMaybe<IntFilter>;
  /** Test of `locale`. */
  readonly locale?: InputMaybe<StringFilter>;
  /** Test of `maxSessions`. */
  readonly maxSessions?: InputMaybe<IntFilter>;
  /** Test of `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<UserFilter>;
  /** Test of `note`. */
  readonly note?: InputMaybe<StringFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<UserFilter>>;
  /** Test of `phone`. */
  readonly phone?: InputMaybe<StringFilter>;
  /** Test of `readonly`. */
  readonly readonly?: InputMaybe<BooleanFilter>;
};

/** An organization a user belongs to, and what they may do there. */
export type UserOrganization = {
  readonly __typename?: 'UserOrganization';
  /** Identifier of the organization. Null: not known. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** The organization. Null when the viewer may not see it. */
  readonly organization?: Maybe<Organization>;
  /** Who owns the organization. Null: not known. */
  readonly owner?: Maybe<OrganizationOwner>;
  /** What the user may do there. Null: not known. */
  readonly permissions?: Maybe<Permissions>;
  /** Title of the organization. Such as `Cameras`. Null: not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A change to `User`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type UserPatch = {
  /** Whether the user administers the system. */
  readonly accessLevel?: InputMaybe<UserAccessLevel>;
  /** True keeps the user from logging in. */
  readonly disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Mail address, at most 1000 bytes. Such as `user@example.com`. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Full name, at most 1000 bytes of UTF-8. */
  readonly fullname?: InputMaybe<Scalars['String']['input']>;
  /** Language of the user interface. Such as `en`. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** Sessions the user may have at the same time. */
  readonly maxSessions?: InputMaybe<Scalars['Int']['input']>;
  /** Login name, unique. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A note for administrators. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The password for logging in. Never answered. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. Such as `+78007778413`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** True lets the user look, but not change anything. */
  readonly readonly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Keys to sort users by. */
export type UserSort =
  /** Oldest first. */
  | 'created_at'
  /** Newest first. */
  | '-created_at'
  /** By email, bytewise. */
  | 'email'
  /** By email, reversed. */
  | '-email'
  /** By full name, bytewise. */
  | 'fullname'
  /** By full name, reversed. */
  | '-fullname'
  /** By id. */
  | 'id'
  /** By id, largest first. */
  | '-id'
  /** By name, bytewise. */
  | 'name'
  /** By name, reversed. */
  | '-name';

/** Who asks. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** When the credentials expire. Null: never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** What kind of credentials the request came with. */
  readonly kind: ViewerKind;
  /** Organizations whose rows are visible, and what is allowed there. Empty for those who see all. */
  readonly organizations: ReadonlyArray<ViewerOrganization>;
  /** True when every change is refused. */
  readonly readonly: Scalars['Boolean']['output'];
  /** Scopes held; fields name those they need. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** True for administrators and keys: rows of every organization are visible. */
  readonly seesAllOrganizations: Scalars['Boolean']['output'];
  /** Stable name for logs: `master`, `user:5`, `token:ci`. */
  readonly subject: Scalars['String']['output'];
  /** The user. Null for credentials that are no user's. */
  readonly user?: Maybe<User>;
};

/** Kinds of credentials. */
export type ViewerKind =
  /** An administrator. */
  | 'admin'
  /** None were given. */
  | 'anonymous'
  /** The master key. */
  | 'master'
  /** A media server. */
  | 'node'
  /** An API token. */
  | 'token'
  /** A user of organizations. */
  | 'user';

/** An organization of the viewer. */
export type ViewerOrganization = {
  readonly __typename?: 'ViewerOrganization';
  /** The organization. */
  readonly organization: Organization;
  /** What the viewer may do there; an owner everything. */
  readonly permissions: Permissions;
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
  Organization: Organization;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
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
  DeleteOrganizationPayload: ResolverTypeWrapper<DeleteOrganizationPayload>;
  DeleteUserPayload: ResolverTypeWrapper<DeleteUserPayload>;
  FloatFilter: FloatFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatOrString: ResolverTypeWrapper<Scalars['FloatOrString']['output']>;
  FloatOrStringFilter: FloatOrStringFilter;
  IntFilter: IntFilter;
  IntOrString: ResolverTypeWrapper<Scalars['IntOrString']['output']>;
  IntOrStringFilter: IntOrStringFilter;
  ItemError: ResolverTypeWrapper<ItemError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  JSONText: ResolverTypeWrapper<Scalars['JSONText']['output']>;
  LoginPayload: ResolverTypeWrapper<LoginPayload>;
  LogoutPayload: ResolverTypeWrapper<LogoutPayload>;
  MapEntryFilter: MapEntryFilter;
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Operator: null;
  Organization: ResolverTypeWrapper<DocumentNode>;
  OrganizationConnection: ResolverTypeWrapper<Page>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationMemberPayload: ResolverTypeWrapper<Omit<OrganizationMemberPayload, 'organization' | 'user'> & { organization: ResolversTypes['Organization'], user?: Maybe<ResolversTypes['User']> }>;
  OrganizationOwner: ResolverTypeWrapper<OrganizationOwner>;
  OrganizationPatch: OrganizationPatch;
  OrganizationSort: null;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Permissions: ResolverTypeWrapper<Permissions>;
  PermissionsInput: PermissionsInput;
  PresenceFilter: PresenceFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SafeIntFilter: SafeIntFilter;
  SaveOrganizationPayload: ResolverTypeWrapper<Omit<SaveOrganizationPayload, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  SaveUserPayload: ResolverTypeWrapper<Omit<SaveUserPayload, 'user'> & { user: ResolversTypes['User'] }>;
  Snowflake: ResolverTypeWrapper<Scalars['Snowflake']['output']>;
  SnowflakeFilter: SnowflakeFilter;
  StringFilter: StringFilter;
  User: ResolverTypeWrapper<DocumentNode>;
  UserAccessLevel: null;
  UserAccessLevelFilter: UserAccessLevelFilter;
  UserConnection: ResolverTypeWrapper<Page>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserFilter: UserFilter;
  UserOrganization: ResolverTypeWrapper<Omit<UserOrganization, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  UserPatch: UserPatch;
  UserSort: null;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'organizations' | 'user'> & { organizations: ReadonlyArray<ResolversTypes['ViewerOrganization']>, user?: Maybe<ResolversTypes['User']> }>;
  ViewerKind: null;
  ViewerOrganization: ResolverTypeWrapper<Omit<ViewerOrganization, 'organization'> & { organization: ResolversTypes['Organization'] }>;
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
  DeleteOrganizationPayload: DeleteOrganizationPayload;
  DeleteUserPayload: DeleteUserPayload;
  FloatFilter: FloatFilter;
  Float: Scalars['Float']['output'];
  FloatOrString: Scalars['FloatOrString']['output'];
  FloatOrStringFilter: FloatOrStringFilter;
  IntFilter: IntFilter;
  IntOrString: Scalars['IntOrString']['output'];
  IntOrStringFilter: IntOrStringFilter;
  ItemError: ItemError;
  JSON: Scalars['JSON']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  JSONText: Scalars['JSONText']['output'];
  LoginPayload: LoginPayload;
  LogoutPayload: LogoutPayload;
  MapEntryFilter: MapEntryFilter;
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: Record<PropertyKey, never>;
  Organization: DocumentNode;
  OrganizationConnection: Page;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationMemberPayload: Omit<OrganizationMemberPayload, 'organization' | 'user'> & { organization: ResolversParentTypes['Organization'], user?: Maybe<ResolversParentTypes['User']> };
  OrganizationOwner: OrganizationOwner;
  OrganizationPatch: OrganizationPatch;
  PageInfo: PageInfo;
  Permissions: Permissions;
  PermissionsInput: PermissionsInput;
  PresenceFilter: PresenceFilter;
  Query: Record<PropertyKey, never>;
  SafeInt: Scalars['SafeInt']['output'];
  SafeIntFilter: SafeIntFilter;
  SaveOrganizationPayload: Omit<SaveOrganizationPayload, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  SaveUserPayload: Omit<SaveUserPayload, 'user'> & { user: ResolversParentTypes['User'] };
  Snowflake: Scalars['Snowflake']['output'];
  SnowflakeFilter: SnowflakeFilter;
  StringFilter: StringFilter;
  User: DocumentNode;
  UserAccessLevelFilter: UserAccessLevelFilter;
  UserConnection: Page;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserFilter: UserFilter;
  UserOrganization: Omit<UserOrganization, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  UserPatch: UserPatch;
  Viewer: Omit<Viewer, 'organizations' | 'user'> & { organizations: ReadonlyArray<ResolversParentTypes['ViewerOrganization']>, user?: Maybe<ResolversParentTypes['User']> };
  ViewerOrganization: Omit<ViewerOrganization, 'organization'> & { organization: ResolversParentTypes['Organization'] };
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

export type DeleteOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteOrganizationPayload'] = ResolversParentTypes['DeleteOrganizationPayload']> = {
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeleteUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserPayload'] = ResolversParentTypes['DeleteUserPayload']> = {
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface FloatOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FloatOrString'], any> {
  name: 'FloatOrString';
}

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

export type LoginPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginPayload'] = ResolversParentTypes['LoginPayload']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogoutPayload'] = ResolversParentTypes['LogoutPayload']> = {
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createOrganization?: Resolver<ResolversTypes['SaveOrganizationPayload'], ParentType, ContextType, Partial<MutationCreateOrganizationArgs>>;
  createUser?: Resolver<ResolversTypes['SaveUserPayload'], ParentType, ContextType, Partial<MutationCreateUserArgs>>;
  deleteOrganization?: Resolver<ResolversTypes['DeleteOrganizationPayload'], ParentType, ContextType, RequireFields<MutationDeleteOrganizationArgs, 'id'>>;
  deleteUser?: Resolver<ResolversTypes['DeleteUserPayload'], ParentType, ContextType, RequireFields<MutationDeleteUserArgs, 'id'>>;
  login?: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<MutationLoginArgs, 'login' | 'password'>>;
  logout?: Resolver<ResolversTypes['LogoutPayload'], ParentType, ContextType>;
  refreshSession?: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'refreshToken'>>;
  removeOrganizationMember?: Resolver<ResolversTypes['OrganizationMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveOrganizationMemberArgs, 'organizationId' | 'userId'>>;
  saveOrganization?: Resolver<ResolversTypes['SaveOrganizationPayload'], ParentType, ContextType, RequireFields<MutationSaveOrganizationArgs, 'id'>>;
  saveUser?: Resolver<ResolversTypes['SaveUserPayload'], ParentType, ContextType, RequireFields<MutationSaveUserArgs, 'id' | 'reset'>>;
  setOrganizationMember?: Resolver<ResolversTypes['OrganizationMemberPayload'], ParentType, ContextType, RequireFields<MutationSetOrganizationMemberArgs, 'organizationId' | 'permissions' | 'userId'>>;
};

export type OperatorResolvers = { CONTAINS: 'contains', EQ: 'eq', GT: 'gt', GTE: 'gte', ICONTAINS: 'icontains', IN: 'in', IS_NOT_NULL: 'isNotNull', IS_NULL: 'isNull', LT: 'lt', LTE: 'lte', NE: 'ne', NOT_IN: 'notIn' };

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<OrganizationDocumentArgs>>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['OrganizationOwner']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<OrganizationUsersArgs>>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMemberPayload'] = ResolversParentTypes['OrganizationMemberPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type OrganizationOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationOwner'] = ResolversParentTypes['OrganizationOwner']> = {
  id?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationSortResolvers = { ID_ASC: 'id', ID_DESC: '-id', TITLE_ASC: 'title', TITLE_DESC: '-title' };

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PermissionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permissions'] = ResolversParentTypes['Permissions']> = {
  canEditPersonsLists?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canEditStreams?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canEditUsers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canViewPersonsLists?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canViewStats?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canViewStreams?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMember?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<QueryUsersArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SaveOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveOrganizationPayload'] = ResolversParentTypes['SaveOrganizationPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type SaveUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveUserPayload'] = ResolversParentTypes['SaveUserPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export interface SnowflakeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Snowflake'], any> {
  name: 'Snowflake';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLevel?: Resolver<Maybe<ResolversTypes['UserAccessLevel']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<UserDocumentArgs>>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserOrganization']>>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readonly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserAccessLevelResolvers = { ADMIN: 'admin', GENERIC: 'generic' };

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserOrganization'] = ResolversParentTypes['UserOrganization']> = {
  id?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['OrganizationOwner']>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<ResolversTypes['Permissions']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserSortResolvers = { CREATED_AT_ASC: 'created_at', CREATED_AT_DESC: '-created_at', EMAIL_ASC: 'email', EMAIL_DESC: '-email', FULLNAME_ASC: 'fullname', FULLNAME_DESC: '-fullname', ID_ASC: 'id', ID_DESC: '-id', NAME_ASC: 'name', NAME_DESC: '-name' };

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['ViewerOrganization']>, ParentType, ContextType>;
  readonly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  seesAllOrganizations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ViewerKindResolvers = { ADMIN: 'admin', ANONYMOUS: 'anonymous', MASTER: 'master', NODE: 'node', TOKEN: 'token', USER: 'user' };

export type ViewerOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerOrganization'] = ResolversParentTypes['ViewerOrganization']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  permissions?: Resolver<ResolversTypes['Permissions'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BooleanOrInt?: GraphQLScalarType;
  BooleanOrString?: GraphQLScalarType;
  ChangeKind?: ChangeKindResolvers;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteOrganizationPayload?: DeleteOrganizationPayloadResolvers<ContextType>;
  DeleteUserPayload?: DeleteUserPayloadResolvers<ContextType>;
  FloatOrString?: GraphQLScalarType;
  IntOrString?: GraphQLScalarType;
  ItemError?: ItemErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  JSONText?: GraphQLScalarType;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  LogoutPayload?: LogoutPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Operator?: OperatorResolvers;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationMemberPayload?: OrganizationMemberPayloadResolvers<ContextType>;
  OrganizationOwner?: OrganizationOwnerResolvers<ContextType>;
  OrganizationSort?: OrganizationSortResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Permissions?: PermissionsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SaveOrganizationPayload?: SaveOrganizationPayloadResolvers<ContextType>;
  SaveUserPayload?: SaveUserPayloadResolvers<ContextType>;
  Snowflake?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserAccessLevel?: UserAccessLevelResolvers;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserOrganization?: UserOrganizationResolvers<ContextType>;
  UserSort?: UserSortResolvers;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerKind?: ViewerKindResolvers;
  ViewerOrganization?: ViewerOrganizationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  document?: DocumentDirectiveResolver<any, any, ContextType>;
  member?: MemberDirectiveResolver<any, any, ContextType>;
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  variant?: VariantDirectiveResolver<any, any, ContextType>;
};
