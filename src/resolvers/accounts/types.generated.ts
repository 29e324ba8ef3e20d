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

/** A key of a program, and what it may do. */
export type ApiToken = {
  readonly __typename?: 'ApiToken';
  /**
   * Bounds of what the token may do, such as `streams/*`; `permissions` count only within them. Null: no bounds beside the permissions, and
   * without these the token may do nothing.
   */
  readonly authScopes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The document that REST answers for this token. */
  readonly document: Scalars['JSONText']['output'];
  /** The key without its secret: `sgt_`, an id, and `_…`. */
  readonly key: Scalars['String']['output'];
  /** When it was last used, exact to the minute. Null: never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The name of the token, its key in lists. */
  readonly name: Scalars['String']['output'];
  /** What the token may do. Null: everything within `authScopes`. */
  readonly permissions?: Maybe<ReadonlyArray<ApiTokenPermission>>;
  /** Changes with every write of this token, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** A key of a program, and what it may do. */
export type ApiTokenDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One event of `apiTokenChanges`. */
export type ApiTokenChange = {
  readonly __typename?: 'ApiTokenChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Name of the API token. Null for SNAPSHOT_END and RESET. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The API token as it is now. Null for DELETE, SNAPSHOT_END and RESET. */
  readonly node?: Maybe<ApiToken>;
};

/** A page of API tokens. */
export type ApiTokenConnection = {
  readonly __typename?: 'ApiTokenConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The API tokens with their cursors. */
  readonly edges: ReadonlyArray<ApiTokenEdge>;
  /** The API tokens alone. */
  readonly nodes: ReadonlyArray<ApiToken>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** API tokens that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** An API token in a page. */
export type ApiTokenEdge = {
  readonly __typename?: 'ApiTokenEdge';
  /** Position of the API token, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The API token. */
  readonly node: ApiToken;
};

/** Tests of the members of `ApiToken`. All given tests must hold. */
export type ApiTokenFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ApiTokenFilter>>;
  /** Test of `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<ApiTokenFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ApiTokenFilter>>;
};

/** A change to `ApiToken`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type ApiTokenPatch = {
  /** Bounds of what the token may do. */
  readonly authScopes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the token may do. */
  readonly permissions?: InputMaybe<ReadonlyArray<ApiTokenPermissionPatch>>;
};

/** What an API token may do on the scopes named. */
export type ApiTokenPermission = {
  readonly __typename?: 'ApiTokenPermission';
  /** True allows commands, which `write` allows as well, and needs it. Null: not said. */
  readonly execute?: Maybe<Scalars['Boolean']['output']>;
  /** True opens lists. Goes together with `read`. Null: not allowed. */
  readonly list?: Maybe<Scalars['Boolean']['output']>;
  /** True opens objects. Goes together with `list`. Null: not allowed. */
  readonly read?: Maybe<Scalars['Boolean']['output']>;
  /** What it is about, such as `streams/*`. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** True allows to change, delete and command. Null: not allowed. */
  readonly write?: Maybe<Scalars['Boolean']['output']>;
};

/** What an API token may do on the scopes named. */
export type ApiTokenPermissionPatch = {
  /** True allows commands, which `write` allows as well, and needs it. */
  readonly execute?: InputMaybe<Scalars['Boolean']['input']>;
  /** True opens lists. Goes together with `read`. */
  readonly list?: InputMaybe<Scalars['Boolean']['input']>;
  /** True opens objects. Goes together with `list`. */
  readonly read?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is about, such as `streams/*`. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** True allows to change, delete and command. */
  readonly write?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How API tokens are sorted: bytewise. Ties are ordered by name. */
export type ApiTokenSort =
  /** By `name`, smallest first. */
  | 'name'
  /** By `name`, largest first. */
  | '-name';

/** How the user interface looks. */
export type Appearance = {
  readonly __typename?: 'Appearance';
  /** Colours of the user interface. Null: not known. */
  readonly colors?: Maybe<AppearanceColors>;
  /** Icon of the site, a data URL of an image. Such as `data:image/png;base64,<base64string>`. Null: not known. */
  readonly favicon?: Maybe<Scalars['String']['output']>;
  /** Logo, a data URL of an image. Such as `data:image/png;base64,<base64string>`. Null: not known. */
  readonly logo?: Maybe<Scalars['String']['output']>;
  /** Logo of the login page, a data URL of an image. Such as `data:image/jpg;base64,<base64string>`. Null: not known. */
  readonly logoAuth?: Maybe<Scalars['String']['output']>;
  /** Title of the site. Such as `My video site`. Null: not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Colours of the user interface. */
export type AppearanceColors = {
  readonly __typename?: 'AppearanceColors';
  /** Colour of the background. Such as `#f3f5f7`. Null: not known. */
  readonly background?: Maybe<Scalars['String']['output']>;
  /** First colour. Such as `#444951`. Null: not known. */
  readonly primary?: Maybe<Scalars['String']['output']>;
  /** Second colour. Such as `#2469f2`. Null: not known. */
  readonly secondary?: Maybe<Scalars['String']['output']>;
};

/** A change of the colours. */
export type AppearanceColorsPatch = {
  /** Colour of the background. */
  readonly background?: InputMaybe<Scalars['String']['input']>;
  /** First colour. */
  readonly primary?: InputMaybe<Scalars['String']['input']>;
  /** Second colour. */
  readonly secondary?: InputMaybe<Scalars['String']['input']>;
};

/** A change of the looks. Pictures are data URLs of images, at most 256 KiB each. */
export type AppearancePatch = {
  /** Colours. */
  readonly colors?: InputMaybe<AppearanceColorsPatch>;
  /** Icon of the site. */
  readonly favicon?: InputMaybe<Scalars['String']['input']>;
  /** Logo. */
  readonly logo?: InputMaybe<Scalars['String']['input']>;
  /** Logo of the login page. */
  readonly logoAuth?: InputMaybe<Scalars['String']['input']>;
  /** Title of the site. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What was done to an object, or by a user. */
export type AuditAction =
  /** A camera took new settings. */
  | 'configure'
  /** It was made. */
  | 'create'
  /** It was deleted. */
  | 'delete'
  /** An agent was told to disconnect. */
  | 'disconnect'
  /** The user opened a session. */
  | 'login'
  /** Somebody failed to log in, with a password or with Basic. */
  | 'login_failed'
  /** The user ended a session. */
  | 'logout'
  /** An agent or a camera was told to start again. */
  | 'reboot'
  /** An agent was told to forget its settings. */
  | 'reset'
  /** It was changed, or saved as it was. */
  | 'update'
  /** Firmware for a camera was let through. */
  | 'update_firmware';

/** Tests of an `AuditAction`. All given tests must hold. */
export type AuditActionFilter = {
  /** Equal. */
  readonly eq?: InputMaybe<AuditAction>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AuditAction>>;
  /** Not equal. */
  readonly ne?: InputMaybe<AuditAction>;
  /** Equal to none of these. */
  readonly notIn?: InputMaybe<ReadonlyArray<AuditAction>>;
};

/** One object that somebody made, changed or deleted, or a login. */
export type AuditEvent = {
  readonly __typename?: 'AuditEvent';
  /** What was done. */
  readonly action: AuditAction;
  /** The same after the change. Null: the object was deleted, or has no document. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /**
   * Digest of the object before, in hex: HMAC-SHA256 under a key of this installation, the same for equal objects. Write-only
   * secrets do not enter it. Null: the object was made, or has no document.
   */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The address it came from. Null: not known. */
  readonly clientAddress?: Maybe<Scalars['String']['output']>;
  /** The collection of the object, such as `streams`, `organization_members`, `user_passwords` or `central_secrets`. */
  readonly collection: Scalars['String']['output'];
  /** The document that REST answers for this event. */
  readonly document: Scalars['JSONText']['output'];
  /** The 64-bit id; ids grow with time. */
  readonly id: Scalars['Snowflake']['output'];
  /**
   * The key of the object: of what ties two objects both keys, `7/5`; of a share a digest of its key; of a failed login the user, or
   * `unknown`.
   */
  readonly key: Scalars['String']['output'];
  /** The operationId of the REST API, or the name the client gave its GraphQL operation. Null: none, or not known. */
  readonly operation?: Maybe<Scalars['String']['output']>;
  /** The calling program as it named itself. Null: it did not. */
  readonly originator?: Maybe<Scalars['String']['output']>;
  /** The path that was asked, with `{key}` for the key of a share. Null: not known. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Whose credentials they were: `master`, `user:5`, `token:ci`; `anonymous` of failed logins, `preset` of jobs. */
  readonly subject: Scalars['String']['output'];
  /** The trace id of the request. Null: not known. */
  readonly traceId?: Maybe<Scalars['String']['output']>;
  /** What the client's `User-Agent` said. Null: nothing, or not known. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
};

/** One event of `auditChanges`. */
export type AuditEventChange = {
  readonly __typename?: 'AuditEventChange';
  /** Where to continue after this event, as `since`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Id of the event. Null for SNAPSHOT_END and RESET. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The event. Null for DELETE, SNAPSHOT_END and RESET. */
  readonly node?: Maybe<AuditEvent>;
};

/** A page of the audit log. */
export type AuditEventConnection = {
  readonly __typename?: 'AuditEventConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<AuditEventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<AuditEvent>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Events that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** An event in a page. */
export type AuditEventEdge = {
  readonly __typename?: 'AuditEventEdge';
  /** Position of the event, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The event. */
  readonly node: AuditEvent;
};

/** Tests of the members of `AuditEvent`. All given tests must hold. */
export type AuditEventFilter = {
  /** Test of `action`. */
  readonly action?: InputMaybe<AuditActionFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuditEventFilter>>;
  /** Test of `at`. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** Test of `clientAddress`. */
  readonly clientAddress?: InputMaybe<StringFilter>;
  /** Test of `collection`. */
  readonly collection?: InputMaybe<StringFilter>;
  /** Test of `key`. */
  readonly key?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AuditEventFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AuditEventFilter>>;
  /** Test of `originator`. */
  readonly originator?: InputMaybe<StringFilter>;
  /** Test of `subject`. */
  readonly subject?: InputMaybe<StringFilter>;
  /** Test of `traceId`. */
  readonly traceId?: InputMaybe<StringFilter>;
};

/** Keys to sort the audit log by. */
export type AuditEventSort =
  /** The oldest first. */
  | 'event_id'
  /** The newest first. */
  | '-event_id';

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

/** What a certificate says. */
export type CertificateInfo = {
  readonly __typename?: 'CertificateInfo';
  /** Names it is valid for. Null: not known. */
  readonly domains?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Who issued it. Null: not known. */
  readonly issuerName?: Maybe<Scalars['String']['output']>;
  /** Its end, in seconds since 1970. Null: not known. */
  readonly notAfter?: Maybe<Scalars['SafeInt']['output']>;
  /** Its beginning, in seconds since 1970. Null: not known. */
  readonly notBefore?: Maybe<Scalars['SafeInt']['output']>;
  /** The public key. Null: not known. */
  readonly publicKey?: Maybe<Scalars['String']['output']>;
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

/** What `createSharedToken` answers. */
export type CreateSharedTokenPayload = {
  readonly __typename?: 'CreateSharedTokenPayload';
  /** The share. */
  readonly sharedToken: SharedToken;
};

/** What `createUserApiKey` answers. */
export type CreateUserApiKeyPayload = {
  readonly __typename?: 'CreateUserApiKeyPayload';
  /** The key. It is not shown again. */
  readonly key: Scalars['String']['output'];
  /** The user whose rights it has. */
  readonly user: User;
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

/** What `deleteApiToken` answers. */
export type DeleteApiTokenPayload = {
  readonly __typename?: 'DeleteApiTokenPayload';
  /** Name of the deleted API token. */
  readonly name: Scalars['String']['output'];
};

/** What `deleteOrganization` answers. */
export type DeleteOrganizationPayload = {
  readonly __typename?: 'DeleteOrganizationPayload';
  /** Id of the deleted organization. */
  readonly id: Scalars['Int']['output'];
};

/** What `deletePreset` answers. */
export type DeletePresetPayload = {
  readonly __typename?: 'DeletePresetPayload';
  /** Id of the deleted preset. */
  readonly id: Scalars['Int']['output'];
  /** What moves its cameras. Null: no camera had it. */
  readonly job?: Maybe<PresetJob>;
};

/** What `deleteSharedToken` answers. */
export type DeleteSharedTokenPayload = {
  readonly __typename?: 'DeleteSharedTokenPayload';
  /** Key of the share that ended. */
  readonly key: Scalars['String']['output'];
};

/** What `deleteUserApiKey` answers. */
export type DeleteUserApiKeyPayload = {
  readonly __typename?: 'DeleteUserApiKeyPayload';
  /** The user whose key ended. */
  readonly user: User;
};

/** What `deleteUser` answers. */
export type DeleteUserPayload = {
  readonly __typename?: 'DeleteUserPayload';
  /** Id of the deleted user. */
  readonly id: Scalars['Int']['output'];
};

/** Settings of the installation that its operator chooses: mail and looks. */
export type DomainConfig = {
  readonly __typename?: 'DomainConfig';
  /** How the user interface looks. Null: not known. */
  readonly appearance?: Maybe<Appearance>;
  /** The document that REST answers. */
  readonly document: Scalars['JSONText']['output'];
  /** How mail is sent. Null: not known. */
  readonly mail?: Maybe<Mail>;
  /** Changes with every write, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};

/** A change of the settings. Only what is given changes, null removes a setting. */
export type DomainConfigPatch = {
  /** How the user interface looks. */
  readonly appearance?: InputMaybe<AppearancePatch>;
  /** How mail is sent. */
  readonly mail?: InputMaybe<MailPatch>;
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

/** How mail is sent. */
export type Mail = {
  readonly __typename?: 'Mail';
  /** Host of the mail server. For kinds `smtp`. Null: not known. */
  readonly host?: Maybe<Scalars['String']['output']>;
  /** Login at the mail server. For kinds `smtp`. Null: not known. */
  readonly login?: Maybe<Scalars['String']['output']>;
  /** Port of the mail server. For kinds `smtp`. Null: not known. */
  readonly port?: Maybe<Scalars['Int']['output']>;
  /** How the connection to the mail server is protected. For kinds `smtp`. Null: not known. */
  readonly security?: Maybe<MailSecurity>;
  /** Whom mail comes from. Null: not known. */
  readonly sender?: Maybe<MailSender>;
  /** By `SMTP` or by `SendGrid`. Such as `SMTP`. Null: not known. */
  readonly sendingMethod?: Maybe<Scalars['String']['output']>;
};

/** A change of how mail is sent. */
export type MailPatch = {
  /** Key for SendGrid. Never answered. */
  readonly apiKey?: InputMaybe<Scalars['String']['input']>;
  /** Host of the mail server. */
  readonly host?: InputMaybe<Scalars['String']['input']>;
  /** Login at the mail server. */
  readonly login?: InputMaybe<Scalars['String']['input']>;
  /** Password at the mail server. Never answered. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Port of the mail server. */
  readonly port?: InputMaybe<Scalars['Int']['input']>;
  /** How the connection to the mail server is protected. */
  readonly security?: InputMaybe<MailSecurity>;
  /** Whom mail comes from. */
  readonly sender?: InputMaybe<MailSenderPatch>;
  /** By `SMTP` or by `SendGrid`. */
  readonly sendingMethod?: InputMaybe<Scalars['String']['input']>;
};

/** How a connection to a mail server is protected. */
export type MailSecurity =
  /** Not at all. */
  | 'none'
  /** By TLS after STARTTLS. */
  | 'starttls'
  /** By TLS from the start. */
  | 'tls';

/** Whom mail comes from. */
export type MailSender = {
  readonly __typename?: 'MailSender';
  /** Address of the sender. Such as `watcher@someserver.com`. Null: not known. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Name shown as the sender. Such as `Flussonic Watcher`. Null: not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A change of the sender. */
export type MailSenderPatch = {
  /** Address of the sender. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Name shown as the sender. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
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
  /** Creates a preset; the id is assigned. Exactly one of `input` and `patch`. For full access only. Errors: BAD_USER_INPUT, FORBIDDEN. */
  readonly createPreset: SavePresetPayload;
  /**
   * Creates a share; the key is generated. Exactly one of `input` and `patch`. Needs the right to edit the stream; a share of any stream is for
   * full access only.
   *
   * Errors: BAD_USER_INPUT, also for a stream the viewer may not see, FORBIDDEN.
   */
  readonly createSharedToken: CreateSharedTokenPayload;
  /**
   * Creates a user; the id is assigned. Exactly one of `input` and `patch`; `name` is needed, `password` for logging in.
   *
   * Errors: BAD_USER_INPUT with the path of the member, CONFLICT when the name is taken, FORBIDDEN.
   */
  readonly createUser: SaveUserPayload;
  /**
   * Makes a permanent key with the rights of a user; the key they had before is good no more. The answer is the only place where the key
   * stands whole. One makes it for oneself, or for users whom one may change.
   *
   * Errors: NOT_FOUND, FORBIDDEN.
   */
  readonly createUserApiKey: CreateUserApiKeyPayload;
  /**
   * Deletes an API token: its next request is refused, and the sockets it has open are closed.
   *
   * Errors: NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly deleteApiToken?: Maybe<DeleteApiTokenPayload>;
  /** Deletes an organization. For full access only. Errors: NOT_FOUND, CONFLICT while it owns streams or is the default one, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deleteOrganization: DeleteOrganizationPayload;
  /**
   * Deletes a preset and leaves a tombstone. While cameras have it, a replacement must be named; a job moves them to it. For full access only.
   *
   * Errors: NOT_FOUND, CONFLICT while cameras have it and no replacement is named, BAD_USER_INPUT for a replacement that is no other
   * preset or that an organization of such a camera may not use, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly deletePreset: DeletePresetPayload;
  /** Ends a share. Errors: NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deleteSharedToken: DeleteSharedTokenPayload;
  /** Deletes a user and ends their sessions. Errors: NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deleteUser: DeleteUserPayload;
  /** Ends the key of a user. Errors: NOT_FOUND also when they have none, FORBIDDEN. */
  readonly deleteUserApiKey: DeleteUserApiKeyPayload;
  /** Asks for a TLS certificate. Errors: BAD_USER_INPUT without domains, NOT_IMPLEMENTED otherwise, for TLS ends at a proxy in front. */
  readonly issueTlsCertificate: TlsCertificate;
  /** Lets an organization use a preset. Again does no harm. For full access only. Errors: NOT_FOUND, FORBIDDEN. */
  readonly linkPreset: OrganizationPresetPayload;
  /**
   * Opens a session. Needs no credentials.
   *
   * Errors: UNAUTHENTICATED, the same for an unknown login and a wrong password; TOO_MANY_REQUESTS with `retryAfterSeconds` after
   * five failures from one network.
   */
  readonly login: LoginPayload;
  /** Ends the session of the access token that the request carries: it and its refresh token are good no more. */
  readonly logout: LogoutPayload;
  /** Registers with the cloud of the vendor. Errors: NOT_IMPLEMENTED, for there is no such cloud here. */
  readonly provisionWatcher: WatcherStatus;
  /**
   * Renews a session. The refresh token is good for one use; a second use ends the session, for then someone else holds a copy.
   *
   * Errors: FORBIDDEN when the token is unknown, used, expired or of a session that ended; log in again.
   */
  readonly refreshSession: LoginPayload;
  /** Ends a membership. Errors: NOT_FOUND, CONFLICT for the owner, FORBIDDEN. */
  readonly removeOrganizationMember: OrganizationMemberPayload;
  /**
   * Creates an API token, whose key is generated, or changes the members given and leaves the others. Exactly one of `input` and `patch`.
   * A changed token counts from its next request on, and closes the sockets it has open.
   *
   * Scopes are `*` or one of `streams/*`, `streamers/*`, `episodes/*`, `persons/*`, `accounts/*`, `config/*`, `provisioning/*`: they stand
   * for the scopes that fields of this graph require. Nobody grants a scope that they do not hold.
   *
   * Errors: BAD_USER_INPUT with the path of the member, KEY_MISMATCH, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly saveApiToken?: Maybe<SaveApiTokenPayload>;
  /**
   * Changes the settings that are given. Exactly one of `input` and `patch`. Passwords and keys are kept sealed and never answered.
   *
   * Errors: BAD_USER_INPUT with the path of the member, also for a picture over 256 KiB, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly saveDomainConfig: SaveDomainConfigPayload;
  /** Changes the members of an organization that are given. For full access only. Errors: BAD_USER_INPUT, NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly saveOrganization: SaveOrganizationPayload;
  /**
   * Changes the members of a preset that are given, and starts a job that brings its cameras in line. A change of `layoutRules` is for new
   * cameras only. For full access only.
   *
   * Errors: BAD_USER_INPUT, NOT_FOUND, CONFLICT when it was deleted, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly savePreset: SavePresetPayload;
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
  /**
   * Takes a preset from an organization. A default preset stays open to it. For full access only.
   *
   * Errors: NOT_FOUND when it was not linked, CONFLICT while cameras of the organization have it, FORBIDDEN.
   */
  readonly unlinkPreset: OrganizationPresetPayload;
};


export type MutationCreateOrganizationArgs = {
  input?: InputMaybe<OrganizationPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationCreatePresetArgs = {
  input?: InputMaybe<PresetPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationCreateSharedTokenArgs = {
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  input?: InputMaybe<SharedTokenPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationCreateUserArgs = {
  input?: InputMaybe<UserPatch>;
  organizationId?: InputMaybe<Scalars['Int']['input']>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationCreateUserApiKeyArgs = {
  userId: Scalars['Int']['input'];
};


export type MutationDeleteApiTokenArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


export type MutationDeleteOrganizationArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Int']['input'];
};


export type MutationDeletePresetArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Int']['input'];
  replacement?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationDeleteSharedTokenArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
};


export type MutationDeleteUserArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Int']['input'];
};


export type MutationDeleteUserApiKeyArgs = {
  userId: Scalars['Int']['input'];
};


export type MutationIssueTlsCertificateArgs = {
  domains: ReadonlyArray<Scalars['String']['input']>;
};


export type MutationLinkPresetArgs = {
  organizationId: Scalars['Int']['input'];
  presetId: Scalars['Int']['input'];
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


export type MutationSaveApiTokenArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<ApiTokenPatch>;
  name: Scalars['String']['input'];
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSaveDomainConfigArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<DomainConfigPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationSaveOrganizationArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Int']['input'];
  input?: InputMaybe<OrganizationPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
};


export type MutationSavePresetArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['Int']['input'];
  input?: InputMaybe<PresetPatch>;
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
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


export type MutationUnlinkPresetArgs = {
  organizationId: Scalars['Int']['input'];
  presetId: Scalars['Int']['input'];
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
  /** How much the organization may have. */
  readonly limits: OrganizationLimits;
  /** Who holds every right there. Null when no one does. */
  readonly owner?: Maybe<OrganizationOwner>;
  /** Presets the organization may use: those linked to it, and the default ones. By id, at most 1000. */
  readonly presets: ReadonlyArray<Preset>;
  /** Title of the organization, at most 1000 bytes. Such as `Example LLC`. */
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

/** How much an organization may have. */
export type OrganizationLimits = {
  readonly __typename?: 'OrganizationLimits';
  /** Cameras. Null: any number. */
  readonly cameras?: Maybe<Scalars['Int']['output']>;
  /** Space of the archive of all its cameras together, in bytes. Null: any. */
  readonly dvrBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Members. Null: any number. */
  readonly users?: Maybe<Scalars['Int']['output']>;
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
  /** Cameras it may have; null for any number. */
  readonly maxCameras?: InputMaybe<Scalars['Int']['input']>;
  /** Bytes that the archives of its cameras may take together; null for any. */
  readonly maxDvrBytes?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Members it may have; null for any number. */
  readonly maxUsers?: InputMaybe<Scalars['Int']['input']>;
  /** The user who shall hold every right there, and becomes a member; null for no one. */
  readonly ownerId?: InputMaybe<Scalars['Int']['input']>;
  /** Title of the organization, at most 1000 bytes. Such as `Example LLC`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What `linkPreset` and `unlinkPreset` answer. */
export type OrganizationPresetPayload = {
  readonly __typename?: 'OrganizationPresetPayload';
  /** The organization. */
  readonly organization: Organization;
  /** The preset. */
  readonly preset: Preset;
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

/** Recording and vision settings that cameras share. */
export type Preset = {
  readonly __typename?: 'Preset';
  /** When the preset was deleted. Null: it was not. */
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `deletedAt` in milliseconds since 1970. */
  readonly deletedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** The document that REST answers for this preset. */
  readonly document: Scalars['JSONText']['output'];
  /** How cameras of the preset are recorded. Null: not set. */
  readonly dvr?: Maybe<PresetDvr>;
  /** Identifier, assigned when the preset is created. */
  readonly id: Scalars['Int']['output'];
  /** True lets cameras differ from the preset; false makes it overrule what is set for a camera. Null: not set. */
  readonly isAdjustable?: Maybe<Scalars['Boolean']['output']>;
  /** True opens the preset to every organization. Null: not set. */
  readonly isDefault?: Maybe<Scalars['Boolean']['output']>;
  /** The last change of the preset. Null: not known. */
  readonly lastChange?: Maybe<PresetLastChange>;
  /** Where new cameras of the preset are placed; cameras that exist stay where they are. Null: not set. */
  readonly layoutRules?: Maybe<PresetLayoutRules>;
  /** Who uses the preset. Null: not known. */
  readonly stats?: Maybe<PresetStats>;
  /** Title of the preset. Such as `Example preset name`. */
  readonly title: Scalars['String']['output'];
  /** Changes with every write of this preset, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
  /** What is looked for in the video of cameras of the preset. Null: not set. */
  readonly vision?: Maybe<PresetVision>;
};


/** Recording and vision settings that cameras share. */
export type PresetDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of presets. */
export type PresetConnection = {
  readonly __typename?: 'PresetConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The presets with their cursors. */
  readonly edges: ReadonlyArray<PresetEdge>;
  /** The presets alone. */
  readonly nodes: ReadonlyArray<Preset>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Presets that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** How cameras of a preset are recorded. */
export type PresetDvr = {
  readonly __typename?: 'PresetDvr';
  /** Share of the disk after which the oldest recordings go. In percent. 0 to 100. Null: not set. */
  readonly diskUsageLimit?: Maybe<Scalars['Int']['output']>;
  /** How much longer the archive around episodes is kept. In seconds. Null: not set. */
  readonly episodesExpiration?: Maybe<Scalars['Int']['output']>;
  /** How long the archive is kept. In seconds. Null: not set. */
  readonly expiration?: Maybe<Scalars['Int']['output']>;
  /** Copies of the archive beside the first. At least 0. Null: not set. */
  readonly redundancyFactor?: Maybe<Scalars['Int']['output']>;
  /** Space for the archive of one camera. In bytes. Null: not set. */
  readonly storageLimit?: Maybe<Scalars['SafeInt']['output']>;
};

/** Tests of the members of `PresetDvr`. All given tests must hold. */
export type PresetDvrFilter = {
  /** Test of `diskUsageLimit`. In percent. */
  readonly diskUsageLimit?: InputMaybe<IntFilter>;
  /** Test of `episodesExpiration`. In seconds. */
  readonly episodesExpiration?: InputMaybe<IntFilter>;
  /** Test of `expiration`. In seconds. */
  readonly expiration?: InputMaybe<IntFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `redundancyFactor`. */
  readonly redundancyFactor?: InputMaybe<IntFilter>;
  /** Test of `storageLimit`. In bytes. */
  readonly storageLimit?: InputMaybe<SafeIntFilter>;
};

/** A change to `PresetDvr`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PresetDvrPatch = {
  /** Share of the disk after which the oldest recordings go. In percent. 0 to 100. */
  readonly diskUsageLimit?: InputMaybe<Scalars['Int']['input']>;
  /** How much longer the archive around episodes is kept. In seconds. */
  readonly episodesExpiration?: InputMaybe<Scalars['Int']['input']>;
  /** How long the archive is kept. In seconds. */
  readonly expiration?: InputMaybe<Scalars['Int']['input']>;
  /** Copies of the archive beside the first. At least 0. */
  readonly redundancyFactor?: InputMaybe<Scalars['Int']['input']>;
  /** Space for the archive of one camera. In bytes. */
  readonly storageLimit?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** A preset in a page. */
export type PresetEdge = {
  readonly __typename?: 'PresetEdge';
  /** Position of the preset, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The preset. */
  readonly node: Preset;
};

/** Which rows of `Preset` to return. All given tests must hold. */
export type PresetFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PresetFilter>>;
  /** Test of `deletedAt`. */
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `deletedAtMs`. */
  readonly deletedAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `dvr`. */
  readonly dvr?: InputMaybe<PresetDvrFilter>;
  /** Test of `id`. */
  readonly id?: InputMaybe<IntFilter>;
  /** Test of `isAdjustable`. */
  readonly isAdjustable?: InputMaybe<BooleanFilter>;
  /** Test of `isDefault`. */
  readonly isDefault?: InputMaybe<BooleanFilter>;
  /** Test of `lastChange`. */
  readonly lastChange?: InputMaybe<PresetLastChangeFilter>;
  /** Test of `layoutRules`. */
  readonly layoutRules?: InputMaybe<PresetLayoutRulesFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<PresetFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PresetFilter>>;
  /** Test of `stats`. */
  readonly stats?: InputMaybe<PresetStatsFilter>;
  /** Test of `title`. */
  readonly title?: InputMaybe<StringFilter>;
  /** Test of `vision`. */
  readonly vision?: InputMaybe<PresetVisionFilter>;
};

/** Cameras being brought in line with a preset, a chunk at a time. */
export type PresetJob = {
  readonly __typename?: 'PresetJob';
  /** Cameras that are done. */
  readonly camerasDone: Scalars['Int']['output'];
  /** Cameras among them that could not be brought in line. */
  readonly camerasFailed: Scalars['Int']['output'];
  /** Cameras to do, counted at the start. Null: not started. */
  readonly camerasTotal?: Maybe<Scalars['Int']['output']>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ended. Null: not yet. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier. */
  readonly id: Scalars['Int']['output'];
  /** Why it failed, or why the last camera did. Null: nothing did. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** The preset. */
  readonly preset: Preset;
  /** Share that is done, 0 to 1. */
  readonly progress: Scalars['Float']['output'];
  /** The preset that cameras move to, where theirs was deleted. Null: they stay. */
  readonly replacement?: Maybe<Preset>;
  /** Whose change started it, such as `user:5`. */
  readonly requestedBy: Scalars['String']['output'];
  /** When it started. Null: not yet. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  readonly state: PresetJobState;
};

/** How far a job is. */
export type PresetJobState =
  /** Every camera was tried. */
  | 'done'
  /** It cannot go on. */
  | 'failed'
  /** It is under way. */
  | 'running'
  /** A later change of the preset took its place. */
  | 'superseded'
  /** It has not started. */
  | 'waiting';

/** When a preset was changed last, and by whom. */
export type PresetLastChange = {
  readonly __typename?: 'PresetLastChange';
  /** When it was. Null: not known. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `updatedAt` in milliseconds since 1970. */
  readonly updatedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Who it was. Null for credentials that are no user, and for viewers without full access. */
  readonly user?: Maybe<PresetLastChangeUser>;
};

/** Tests of the members of `PresetLastChange`. All given tests must hold. */
export type PresetLastChangeFilter = {
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `updatedAt`. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Test of `updatedAtMs`. */
  readonly updatedAtMs?: InputMaybe<SafeIntFilter>;
  /** Test of `user`. */
  readonly user?: InputMaybe<PresetLastChangeUserFilter>;
};

/** A user who changed a preset. */
export type PresetLastChangeUser = {
  readonly __typename?: 'PresetLastChangeUser';
  /** Identifier of the user. Null: not known. */
  readonly id?: Maybe<Scalars['Int']['output']>;
  /** Login name of the user. Such as `admin`. Null: not known. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Tests of the members of `PresetLastChangeUser`. All given tests must hold. */
export type PresetLastChangeUserFilter = {
  /** Test of `id`. */
  readonly id?: InputMaybe<IntFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `name`. */
  readonly name?: InputMaybe<StringFilter>;
};

/** Zones in which streams are placed. */
export type PresetLayoutRules = {
  readonly __typename?: 'PresetLayoutRules';
  /** Zones that are tried first. Null: not set. */
  readonly preferredZones?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Zones outside of which streams are not placed. Null: not set. */
  readonly requiredZones?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Tests of the members of `PresetLayoutRules`. All given tests must hold. */
export type PresetLayoutRulesFilter = {
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A change to `PresetLayoutRules`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PresetLayoutRulesPatch = {
  /** Zones that are tried first. */
  readonly preferredZones?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Zones outside of which streams are not placed. */
  readonly requiredZones?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A change to `Preset`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PresetPatch = {
  /** How cameras of the preset are recorded. */
  readonly dvr?: InputMaybe<PresetDvrPatch>;
  /** True lets cameras differ from the preset; false makes it overrule what is set for a camera. */
  readonly isAdjustable?: InputMaybe<Scalars['Boolean']['input']>;
  /** True opens the preset to every organization. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where new cameras of the preset are placed; cameras that exist stay where they are. */
  readonly layoutRules?: InputMaybe<PresetLayoutRulesPatch>;
  /** Title of the preset. Such as `Example preset name`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What is looked for in the video of cameras of the preset. */
  readonly vision?: InputMaybe<PresetVisionPatch>;
};

/** Keys to sort presets by. */
export type PresetSort =
  /** By id. */
  | 'id'
  /** By id, largest first. */
  | '-id'
  /** By title, bytewise. */
  | 'title'
  /** By title, reversed. */
  | '-title';

/** Who uses a preset. Viewers without full access see numbers of their own organizations. */
export type PresetStats = {
  readonly __typename?: 'PresetStats';
  /** Organizations the preset is linked to. Null: not known. */
  readonly organizationsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Cameras that have the preset. Null: not known. */
  readonly streamsCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** Tests of the members of `PresetStats`. All given tests must hold. */
export type PresetStatsFilter = {
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Test of `organizationsCount`. */
  readonly organizationsCount?: InputMaybe<SafeIntFilter>;
  /** Test of `streamsCount`. */
  readonly streamsCount?: InputMaybe<SafeIntFilter>;
};

/** What is looked for in video. */
export type PresetVision = {
  readonly __typename?: 'PresetVision';
  /** What is recognized. Null: not set. */
  readonly alg?: Maybe<PresetVisionAlg>;
};

/** What is recognized in video. */
export type PresetVisionAlg =
  /** Faces. */
  | 'faces'
  /** Licence plates. */
  | 'plates';

/** Tests of a `PresetVisionAlg`. All given tests must hold. */
export type PresetVisionAlgFilter = {
  /** The REST spelling holds this literal text; letter case counts. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. Null: absent. */
  readonly eq?: InputMaybe<PresetVisionAlg>;
  /** Greater than, by the REST spelling, bytewise. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to, by the REST spelling, bytewise. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** The REST spelling holds this literal text; letter case does not count. */
  readonly icontains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PresetVisionAlg>>;
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, by the REST spelling, bytewise. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to, by the REST spelling, bytewise. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal, or absent. Null: present. */
  readonly ne?: InputMaybe<PresetVisionAlg>;
  /** Equal to none of these, or absent. */
  readonly notIn?: InputMaybe<ReadonlyArray<PresetVisionAlg>>;
};

/** Tests of the members of `PresetVision`. All given tests must hold. */
export type PresetVisionFilter = {
  /** Test of `alg`. */
  readonly alg?: InputMaybe<PresetVisionAlgFilter>;
  /** True: absent or null as a whole. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A change to `PresetVision`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PresetVisionPatch = {
  /** What is recognized. */
  readonly alg?: InputMaybe<PresetVisionAlg>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One API token. Null when there is none. */
  readonly apiToken?: Maybe<ApiToken>;
  /** API tokens, by name unless sorted otherwise. */
  readonly apiTokens: ApiTokenConnection;
  /**
   * What was changed through either face, what devices were told, and who logged in, the newest first unless sorted otherwise: one event for each object.
   * Empty for who does not see all organizations.
   *
   * Errors: FORBIDDEN.
   */
  readonly auditEvents: AuditEventConnection;
  /** Settings that the operator chooses. */
  readonly domainConfig: DomainConfig;
  /** One organization. Null when there is none, or none the viewer belongs to. */
  readonly organization?: Maybe<Organization>;
  /** Organizations, by id unless sorted otherwise: administrators see all, others those they belong to. */
  readonly organizations: OrganizationConnection;
  /** One preset, a deleted one too. Null when there is none, or none the viewer may use. */
  readonly preset?: Maybe<Preset>;
  /** One job. Null when there is none. For full access only. Errors: FORBIDDEN. */
  readonly presetJob?: Maybe<PresetJob>;
  /** Jobs, the newest first. For full access only. Errors: FORBIDDEN. */
  readonly presetJobs: ReadonlyArray<PresetJob>;
  /**
   * Presets, by id unless sorted otherwise: administrators see all, others the default ones and those linked to their organizations.
   * Deleted ones are left out unless the filter names `deletedAt`.
   */
  readonly presets: PresetConnection;
  /** One share. Null when there is none, or none the viewer may see. */
  readonly sharedToken?: Maybe<SharedToken>;
  /**
   * Shares, by key unless sorted otherwise: administrators see all, others those of streams that they may edit. A share that has expired
   * is no more.
   */
  readonly sharedTokens: SharedTokenConnection;
  /** Settings of this process in effect. */
  readonly systemConfig: SystemConfig;
  /** The TLS certificate. Empty here: TLS ends at a proxy in front. */
  readonly tlsCertificate: TlsCertificate;
  /** One user. Null when there is none, or none the viewer may see. */
  readonly user?: Maybe<User>;
  /** Users, by id unless sorted otherwise: administrators see all, others see themselves and the members of organizations where they may edit users. */
  readonly users: UserConnection;
  /** Who asks, and what they may see and do. Answers without credentials too. */
  readonly viewer: Viewer;
  /** Whether the installation is registered with the cloud of the vendor. */
  readonly watcherStatus: WatcherStatus;
};


export type QueryApiTokenArgs = {
  name: Scalars['String']['input'];
};


export type QueryApiTokensArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ApiTokenFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<ApiTokenSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<AuditEventSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
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


export type QueryPresetArgs = {
  id: Scalars['Int']['input'];
};


export type QueryPresetJobArgs = {
  id: Scalars['Int']['input'];
};


export type QueryPresetJobsArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  presetId?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<PresetJobState>>;
};


export type QueryPresetsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<PresetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  organizationId?: InputMaybe<Scalars['Int']['input']>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<PresetSort>>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type QuerySharedTokenArgs = {
  key: Scalars['String']['input'];
};


export type QuerySharedTokensArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SharedTokenFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MemberOrder>>;
  pollTimeout?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: InputMaybe<ReadonlyArray<SharedTokenSort>>;
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

/** What `saveApiToken` answers. */
export type SaveApiTokenPayload = {
  readonly __typename?: 'SaveApiTokenPayload';
  /** The API token as saved. The document of a new one holds its whole key. */
  readonly apiToken: ApiToken;
  /** The key of a new token, shown here and never again. Null: the token was there before, and keeps its key. */
  readonly key?: Maybe<Scalars['String']['output']>;
};

/** What `saveDomainConfig` answers. */
export type SaveDomainConfigPayload = {
  readonly __typename?: 'SaveDomainConfigPayload';
  /** The settings as saved. */
  readonly domainConfig: DomainConfig;
};

/** What `createOrganization` and `saveOrganization` answer. */
export type SaveOrganizationPayload = {
  readonly __typename?: 'SaveOrganizationPayload';
  /** The organization as saved. */
  readonly organization: Organization;
};

/** What `createPreset` and `savePreset` answer. */
export type SavePresetPayload = {
  readonly __typename?: 'SavePresetPayload';
  /** What brings its cameras in line. Null: no camera has it, or nothing changed for them. */
  readonly job?: Maybe<PresetJob>;
  /** The preset as saved. */
  readonly preset: Preset;
};

/** What `createUser` and `saveUser` answer. */
export type SaveUserPayload = {
  readonly __typename?: 'SaveUserPayload';
  /** The user as saved. */
  readonly user: User;
};

/** A key that opens the video of a stream to whoever holds it. */
export type SharedToken = {
  readonly __typename?: 'SharedToken';
  /** The document that REST answers for this share. */
  readonly document: Scalars['JSONText']['output'];
  /** When it expires. Null: never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key, generated when the share is created. Such as `IJCo3KGLBf6NAqMCGgHf5gNhpl9`. */
  readonly key: Scalars['String']['output'];
  /** Name of the stream it opens. Null: any stream. Such as `cam1-abcdef`. */
  readonly media?: Maybe<Scalars['String']['output']>;
  /** Whom or what the share is for. Such as `root`. */
  readonly name: Scalars['String']['output'];
  /** What the holder may do. Null: nothing. */
  readonly permissions?: Maybe<ReadonlyArray<SharedTokenPermission>>;
  /** Changes with every write of this share, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
};


/** A key that opens the video of a stream to whoever holds it. */
export type SharedTokenDocumentArgs = {
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of shares. */
export type SharedTokenConnection = {
  readonly __typename?: 'SharedTokenConnection';
  /** The page as a JSON array of REST documents, limited to `select`. */
  readonly documents: Scalars['JSONText']['output'];
  /** The shares with their cursors. */
  readonly edges: ReadonlyArray<SharedTokenEdge>;
  /** The shares alone. */
  readonly nodes: ReadonlyArray<SharedToken>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Shares that match, on all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** True when `totalCount` is the planner's estimate, which it is for large counts. */
  readonly totalCountIsEstimate: Scalars['Boolean']['output'];
};

/** A share in a page. */
export type SharedTokenEdge = {
  readonly __typename?: 'SharedTokenEdge';
  /** Position of the share, for `after` and `before`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The share. */
  readonly node: SharedToken;
};

/** Which rows of `SharedToken` to return. All given tests must hold. */
export type SharedTokenFilter = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SharedTokenFilter>>;
  /** Test of `key`. */
  readonly key?: InputMaybe<StringFilter>;
  /** Test of `media`. */
  readonly media?: InputMaybe<StringFilter>;
  /** Test of `name`. */
  readonly name?: InputMaybe<StringFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<SharedTokenFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SharedTokenFilter>>;
};

/** A change to `SharedToken`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type SharedTokenPatch = {
  /** Name of the stream it opens. Null: any stream. Such as `cam1-abcdef`. */
  readonly media?: InputMaybe<Scalars['String']['input']>;
  /** Whom or what the share is for. Such as `root`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What the holder may do. Null: nothing. */
  readonly permissions?: InputMaybe<ReadonlyArray<SharedTokenPermissionPatch>>;
};

/** What the holder of a shared key may do. */
export type SharedTokenPermission = {
  readonly __typename?: 'SharedTokenPermission';
  /** True shows advertisements. Null: not set. */
  readonly advert?: Maybe<Scalars['Boolean']['output']>;
  /** True opens the archive. Null: not set. */
  readonly dvr?: Maybe<Scalars['Boolean']['output']>;
  /** How far back the archive is open. In seconds. At least 0. Null: not set. */
  readonly dvrDepthLimit?: Maybe<Scalars['Int']['output']>;
  /** True allows to download parts of the archive. Null: not set. */
  readonly export?: Maybe<Scalars['Boolean']['output']>;
  /** True opens live video. Null: not set. */
  readonly live?: Maybe<Scalars['Boolean']['output']>;
  /** True allows to move the camera. Null: not set. */
  readonly ptz?: Maybe<Scalars['Boolean']['output']>;
};

/** A change to `SharedTokenPermission`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type SharedTokenPermissionPatch = {
  /** True shows advertisements. */
  readonly advert?: InputMaybe<Scalars['Boolean']['input']>;
  /** True opens the archive. */
  readonly dvr?: InputMaybe<Scalars['Boolean']['input']>;
  /** How far back the archive is open. In seconds. At least 0. */
  readonly dvrDepthLimit?: InputMaybe<Scalars['Int']['input']>;
  /** True allows to download parts of the archive. */
  readonly export?: InputMaybe<Scalars['Boolean']['input']>;
  /** True opens live video. */
  readonly live?: InputMaybe<Scalars['Boolean']['input']>;
  /** True allows to move the camera. */
  readonly ptz?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Keys to sort shares by. */
export type SharedTokenSort =
  /** By key, bytewise. */
  | 'key'
  /** By key, reversed. */
  | '-key'
  /** By name of the stream, bytewise. */
  | 'media'
  /** By name of the stream, reversed. */
  | '-media'
  /** By name, bytewise. */
  | 'name'
  /** By name, reversed. */
  | '-name';

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
  /** API tokens as they are, unless `since` is given, and then every change of them. */
  readonly apiTokenChanges: ApiTokenChange;
  /**
   * The audit log as it is, unless `since` is given, and then every new event. The log is long: a filter by `at` spares those who
   * want new events alone the rest.
   */
  readonly auditChanges: AuditEventChange;
};


export type SubscriptionApiTokenChangesArgs = {
  filter?: InputMaybe<ApiTokenFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};


export type SubscriptionAuditChangesArgs = {
  filter?: InputMaybe<AuditEventFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** Settings of this process in effect, read from its environment at start. Holds no secrets. */
export type SystemConfig = {
  readonly __typename?: 'SystemConfig';
  /** Public base URL. Such as `auth@localhost:9015`. Null: not known. */
  readonly apiUrl?: Maybe<Scalars['String']['output']>;
  /** Base URL of the Central API. Such as `http://auth@localhost:9019/streamer/api/v3`. Null: not known. */
  readonly centralUrl?: Maybe<Scalars['String']['output']>;
  /** URL that is asked whether somebody may play. Such as `http://localhost/camera/authorization`. Null: not known. */
  readonly customAuth?: Maybe<Scalars['String']['output']>;
  /** The database. Null: not known. */
  readonly database?: Maybe<SystemDatabase>;
  /** The document that REST answers. */
  readonly document: Scalars['JSONText']['output'];
  /** Key of a licence; there is none here. Null: not known. */
  readonly licenseKey?: Maybe<Scalars['String']['output']>;
  /** Where it listens. Null: not known. */
  readonly listeners?: Maybe<SystemListeners>;
  /** The least severe lines that are logged. Such as `INFO`. Null: not known. */
  readonly loglevel?: Maybe<Scalars['String']['output']>;
  /** How long a login waits after too many failures, in seconds. Null: not known. */
  readonly watcherBruteForceTimeout?: Maybe<Scalars['SafeInt']['output']>;
};

/** The database of the installation. */
export type SystemDatabase = {
  readonly __typename?: 'SystemDatabase';
  /** Its URL, without the password. Such as `postgres://central:pass@localhost:5432/central_dev`. Null: not known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A listener for HTTP. */
export type SystemHttpListener = {
  readonly __typename?: 'SystemHttpListener';
  /** Its address. Such as `10.0.35.1`. Null: not known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Its port. 0 to 65535. Null: not known. */
  readonly port?: Maybe<Scalars['Int']['output']>;
};

/** Where a process listens. */
export type SystemListeners = {
  readonly __typename?: 'SystemListeners';
  /** Listeners for HTTP. Null: not known. */
  readonly http?: Maybe<ReadonlyArray<SystemHttpListener>>;
};

/** The TLS certificate of the installation. */
export type TlsCertificate = {
  readonly __typename?: 'TlsCertificate';
  /**
   * The certificate of the authority. Null: not known.
   * @deprecated The API this comes from removes it in 25.09.
   */
  readonly cacert?: Maybe<CertificateInfo>;
  /** The certificate. Null: not known. */
  readonly cert?: Maybe<CertificateInfo>;
  /** The document that REST answers. */
  readonly document: Scalars['JSONText']['output'];
  /** The certificate and those that vouch for it. Null: not known. */
  readonly fullchain?: Maybe<ReadonlyArray<CertificateInfo>>;
  /** True when the private key belongs to the certificate. Null: not known. */
  readonly privateKeyMatchCertificate?: Maybe<Scalars['Boolean']['output']>;
};

/** Someone who may log in. */
export type User = {
  readonly __typename?: 'User';
  /** Whether the user administers the system. Null: not set. */
  readonly accessLevel?: Maybe<UserAccessLevel>;
  /** The permanent key of the user. Null when they have none, or the viewer may not change the user. */
  readonly apiKey?: Maybe<UserApiKey>;
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
  /** Full name, at most 1000 bytes. Null: not set. */
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

/** What is known of a permanent key: its secret part is not kept. */
export type UserApiKey = {
  readonly __typename?: 'UserApiKey';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was used last, to a minute. Null: never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The key with its secret part left out; it opens nothing. */
  readonly masked: Scalars['String']['output'];
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
  /** Full name, at most 1000 bytes. */
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

/** Whether the installation is registered with the cloud of the vendor. */
export type WatcherStatus = {
  readonly __typename?: 'WatcherStatus';
  /** What was checked. Null: not known. */
  readonly checks?: Maybe<WatcherStatusChecks>;
  /** The document that REST answers. */
  readonly document: Scalars['JSONText']['output'];
  /** Number of the registration. Null: not registered. */
  readonly operatorId?: Maybe<Scalars['SafeInt']['output']>;
};

/** Checks of a registration. */
export type WatcherStatusChecks = {
  readonly __typename?: 'WatcherStatusChecks';
  /** Why checks failed. Null: not known. */
  readonly errorsDetails?: Maybe<ReadonlyArray<WatcherStatusChecksErrorsDetailsItem>>;
  /** True when the key is the one registered. Null: not known. */
  readonly isDomainApiKeyMatched?: Maybe<Scalars['Boolean']['output']>;
  /** True when the cloud reaches the installation. Null: not known. */
  readonly isWatcherUrlAvailable?: Maybe<Scalars['Boolean']['output']>;
  /** True when the URL is the one registered. Null: not known. */
  readonly isWatcherUrlMatched?: Maybe<Scalars['Boolean']['output']>;
};

/** A check that failed. */
export type WatcherStatusChecksErrorsDetailsItem = {
  readonly __typename?: 'WatcherStatusChecksErrorsDetailsItem';
  /** Name of the check. Null: not known. */
  readonly check?: Maybe<Scalars['String']['output']>;
  /** Why it failed. Null: not known. */
  readonly error?: Maybe<Scalars['String']['output']>;
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
  ApiToken: ApiToken;
  AuditEvent: AuditEvent;
  Organization: Organization;
  Preset: Preset;
  SharedToken: SharedToken;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApiToken:
    ( { __typename: 'ApiToken' }
    & GraphQLRecursivePick<FederationTypes['ApiToken'], {"name":true}> );
  AuditEvent:
    ( { __typename: 'AuditEvent' }
    & GraphQLRecursivePick<FederationTypes['AuditEvent'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Preset:
    ( { __typename: 'Preset' }
    & GraphQLRecursivePick<FederationTypes['Preset'], {"id":true}> );
  SharedToken:
    ( { __typename: 'SharedToken' }
    & GraphQLRecursivePick<FederationTypes['SharedToken'], {"key":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApiToken: ResolverTypeWrapper<DocumentNode>;
  ApiTokenChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  ApiTokenConnection: ResolverTypeWrapper<Page>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApiTokenEdge: ResolverTypeWrapper<Omit<ApiTokenEdge, 'node'> & { node: ResolversTypes['ApiToken'] }>;
  ApiTokenFilter: ApiTokenFilter;
  ApiTokenPatch: ApiTokenPatch;
  ApiTokenPermission: ResolverTypeWrapper<ApiTokenPermission>;
  ApiTokenPermissionPatch: ApiTokenPermissionPatch;
  ApiTokenSort: null;
  Appearance: ResolverTypeWrapper<Appearance>;
  AppearanceColors: ResolverTypeWrapper<AppearanceColors>;
  AppearanceColorsPatch: AppearanceColorsPatch;
  AppearancePatch: AppearancePatch;
  AuditAction: null;
  AuditActionFilter: AuditActionFilter;
  AuditEvent: ResolverTypeWrapper<DocumentNode>;
  AuditEventChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  AuditEventConnection: ResolverTypeWrapper<Page>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditEventFilter: AuditEventFilter;
  AuditEventSort: null;
  BooleanFilter: BooleanFilter;
  BooleanOrInt: ResolverTypeWrapper<Scalars['BooleanOrInt']['output']>;
  BooleanOrIntFilter: BooleanOrIntFilter;
  BooleanOrString: ResolverTypeWrapper<Scalars['BooleanOrString']['output']>;
  BooleanOrStringFilter: BooleanOrStringFilter;
  CertificateInfo: ResolverTypeWrapper<CertificateInfo>;
  ChangeKind: null;
  CreateSharedTokenPayload: ResolverTypeWrapper<Omit<CreateSharedTokenPayload, 'sharedToken'> & { sharedToken: ResolversTypes['SharedToken'] }>;
  CreateUserApiKeyPayload: ResolverTypeWrapper<Omit<CreateUserApiKeyPayload, 'user'> & { user: ResolversTypes['User'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DeleteApiTokenPayload: ResolverTypeWrapper<DeleteApiTokenPayload>;
  DeleteOrganizationPayload: ResolverTypeWrapper<DeleteOrganizationPayload>;
  DeletePresetPayload: ResolverTypeWrapper<Omit<DeletePresetPayload, 'job'> & { job?: Maybe<ResolversTypes['PresetJob']> }>;
  DeleteSharedTokenPayload: ResolverTypeWrapper<DeleteSharedTokenPayload>;
  DeleteUserApiKeyPayload: ResolverTypeWrapper<Omit<DeleteUserApiKeyPayload, 'user'> & { user: ResolversTypes['User'] }>;
  DeleteUserPayload: ResolverTypeWrapper<DeleteUserPayload>;
  DomainConfig: ResolverTypeWrapper<JsonObject>;
  DomainConfigPatch: DomainConfigPatch;
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
  LoginPayload: ResolverTypeWrapper<LoginPayload>;
  LogoutPayload: ResolverTypeWrapper<LogoutPayload>;
  Mail: ResolverTypeWrapper<Mail>;
  MailPatch: MailPatch;
  MailSecurity: null;
  MailSender: ResolverTypeWrapper<MailSender>;
  MailSenderPatch: MailSenderPatch;
  MapEntryFilter: MapEntryFilter;
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Operator: null;
  Organization: ResolverTypeWrapper<DocumentNode>;
  OrganizationConnection: ResolverTypeWrapper<Page>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationLimits: ResolverTypeWrapper<OrganizationLimits>;
  OrganizationMemberPayload: ResolverTypeWrapper<Omit<OrganizationMemberPayload, 'organization' | 'user'> & { organization: ResolversTypes['Organization'], user?: Maybe<ResolversTypes['User']> }>;
  OrganizationOwner: ResolverTypeWrapper<OrganizationOwner>;
  OrganizationPatch: OrganizationPatch;
  OrganizationPresetPayload: ResolverTypeWrapper<Omit<OrganizationPresetPayload, 'organization' | 'preset'> & { organization: ResolversTypes['Organization'], preset: ResolversTypes['Preset'] }>;
  OrganizationSort: null;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Permissions: ResolverTypeWrapper<Permissions>;
  PermissionsInput: PermissionsInput;
  PresenceFilter: PresenceFilter;
  Preset: ResolverTypeWrapper<DocumentNode>;
  PresetConnection: ResolverTypeWrapper<Page>;
  PresetDvr: ResolverTypeWrapper<PresetDvr>;
  PresetDvrFilter: PresetDvrFilter;
  PresetDvrPatch: PresetDvrPatch;
  PresetEdge: ResolverTypeWrapper<Omit<PresetEdge, 'node'> & { node: ResolversTypes['Preset'] }>;
  PresetFilter: PresetFilter;
  PresetJob: ResolverTypeWrapper<PresetJobRow>;
  PresetJobState: null;
  PresetLastChange: ResolverTypeWrapper<PresetLastChange>;
  PresetLastChangeFilter: PresetLastChangeFilter;
  PresetLastChangeUser: ResolverTypeWrapper<PresetLastChangeUser>;
  PresetLastChangeUserFilter: PresetLastChangeUserFilter;
  PresetLayoutRules: ResolverTypeWrapper<PresetLayoutRules>;
  PresetLayoutRulesFilter: PresetLayoutRulesFilter;
  PresetLayoutRulesPatch: PresetLayoutRulesPatch;
  PresetPatch: PresetPatch;
  PresetSort: null;
  PresetStats: ResolverTypeWrapper<PresetStats>;
  PresetStatsFilter: PresetStatsFilter;
  PresetVision: ResolverTypeWrapper<PresetVision>;
  PresetVisionAlg: null;
  PresetVisionAlgFilter: PresetVisionAlgFilter;
  PresetVisionFilter: PresetVisionFilter;
  PresetVisionPatch: PresetVisionPatch;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RestApi: null;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SafeIntFilter: SafeIntFilter;
  SaveApiTokenPayload: ResolverTypeWrapper<Omit<SaveApiTokenPayload, 'apiToken'> & { apiToken: ResolversTypes['ApiToken'] }>;
  SaveDomainConfigPayload: ResolverTypeWrapper<Omit<SaveDomainConfigPayload, 'domainConfig'> & { domainConfig: ResolversTypes['DomainConfig'] }>;
  SaveOrganizationPayload: ResolverTypeWrapper<Omit<SaveOrganizationPayload, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  SavePresetPayload: ResolverTypeWrapper<Omit<SavePresetPayload, 'job' | 'preset'> & { job?: Maybe<ResolversTypes['PresetJob']>, preset: ResolversTypes['Preset'] }>;
  SaveUserPayload: ResolverTypeWrapper<Omit<SaveUserPayload, 'user'> & { user: ResolversTypes['User'] }>;
  SharedToken: ResolverTypeWrapper<DocumentNode>;
  SharedTokenConnection: ResolverTypeWrapper<Page>;
  SharedTokenEdge: ResolverTypeWrapper<Omit<SharedTokenEdge, 'node'> & { node: ResolversTypes['SharedToken'] }>;
  SharedTokenFilter: SharedTokenFilter;
  SharedTokenPatch: SharedTokenPatch;
  SharedTokenPermission: ResolverTypeWrapper<SharedTokenPermission>;
  SharedTokenPermissionPatch: SharedTokenPermissionPatch;
  SharedTokenSort: null;
  Snowflake: ResolverTypeWrapper<Scalars['Snowflake']['output']>;
  SnowflakeFilter: SnowflakeFilter;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SystemConfig: ResolverTypeWrapper<JsonObject>;
  SystemDatabase: ResolverTypeWrapper<SystemDatabase>;
  SystemHttpListener: ResolverTypeWrapper<SystemHttpListener>;
  SystemListeners: ResolverTypeWrapper<SystemListeners>;
  TlsCertificate: ResolverTypeWrapper<JsonObject>;
  User: ResolverTypeWrapper<DocumentNode>;
  UserAccessLevel: null;
  UserAccessLevelFilter: UserAccessLevelFilter;
  UserApiKey: ResolverTypeWrapper<UserApiKey>;
  UserConnection: ResolverTypeWrapper<Page>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserFilter: UserFilter;
  UserOrganization: ResolverTypeWrapper<Omit<UserOrganization, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  UserPatch: UserPatch;
  UserSort: null;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'organizations' | 'user'> & { organizations: ReadonlyArray<ResolversTypes['ViewerOrganization']>, user?: Maybe<ResolversTypes['User']> }>;
  ViewerKind: null;
  ViewerOrganization: ResolverTypeWrapper<Omit<ViewerOrganization, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  WatcherStatus: ResolverTypeWrapper<JsonObject>;
  WatcherStatusChecks: ResolverTypeWrapper<WatcherStatusChecks>;
  WatcherStatusChecksErrorsDetailsItem: ResolverTypeWrapper<WatcherStatusChecksErrorsDetailsItem>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApiToken: DocumentNode;
  ApiTokenChange: ChangeEvent<DocumentNode>;
  ApiTokenConnection: Page;
  Int: Scalars['Int']['output'];
  ApiTokenEdge: Omit<ApiTokenEdge, 'node'> & { node: ResolversParentTypes['ApiToken'] };
  ApiTokenFilter: ApiTokenFilter;
  ApiTokenPatch: ApiTokenPatch;
  ApiTokenPermission: ApiTokenPermission;
  ApiTokenPermissionPatch: ApiTokenPermissionPatch;
  Appearance: Appearance;
  AppearanceColors: AppearanceColors;
  AppearanceColorsPatch: AppearanceColorsPatch;
  AppearancePatch: AppearancePatch;
  AuditActionFilter: AuditActionFilter;
  AuditEvent: DocumentNode;
  AuditEventChange: ChangeEvent<DocumentNode>;
  AuditEventConnection: Page;
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditEventFilter: AuditEventFilter;
  BooleanFilter: BooleanFilter;
  BooleanOrInt: Scalars['BooleanOrInt']['output'];
  BooleanOrIntFilter: BooleanOrIntFilter;
  BooleanOrString: Scalars['BooleanOrString']['output'];
  BooleanOrStringFilter: BooleanOrStringFilter;
  CertificateInfo: CertificateInfo;
  CreateSharedTokenPayload: Omit<CreateSharedTokenPayload, 'sharedToken'> & { sharedToken: ResolversParentTypes['SharedToken'] };
  CreateUserApiKeyPayload: Omit<CreateUserApiKeyPayload, 'user'> & { user: ResolversParentTypes['User'] };
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DeleteApiTokenPayload: DeleteApiTokenPayload;
  DeleteOrganizationPayload: DeleteOrganizationPayload;
  DeletePresetPayload: Omit<DeletePresetPayload, 'job'> & { job?: Maybe<ResolversParentTypes['PresetJob']> };
  DeleteSharedTokenPayload: DeleteSharedTokenPayload;
  DeleteUserApiKeyPayload: Omit<DeleteUserApiKeyPayload, 'user'> & { user: ResolversParentTypes['User'] };
  DeleteUserPayload: DeleteUserPayload;
  DomainConfig: JsonObject;
  DomainConfigPatch: DomainConfigPatch;
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
  LoginPayload: LoginPayload;
  LogoutPayload: LogoutPayload;
  Mail: Mail;
  MailPatch: MailPatch;
  MailSender: MailSender;
  MailSenderPatch: MailSenderPatch;
  MapEntryFilter: MapEntryFilter;
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  Mutation: Record<PropertyKey, never>;
  Organization: DocumentNode;
  OrganizationConnection: Page;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationLimits: OrganizationLimits;
  OrganizationMemberPayload: Omit<OrganizationMemberPayload, 'organization' | 'user'> & { organization: ResolversParentTypes['Organization'], user?: Maybe<ResolversParentTypes['User']> };
  OrganizationOwner: OrganizationOwner;
  OrganizationPatch: OrganizationPatch;
  OrganizationPresetPayload: Omit<OrganizationPresetPayload, 'organization' | 'preset'> & { organization: ResolversParentTypes['Organization'], preset: ResolversParentTypes['Preset'] };
  PageInfo: PageInfo;
  Permissions: Permissions;
  PermissionsInput: PermissionsInput;
  PresenceFilter: PresenceFilter;
  Preset: DocumentNode;
  PresetConnection: Page;
  PresetDvr: PresetDvr;
  PresetDvrFilter: PresetDvrFilter;
  PresetDvrPatch: PresetDvrPatch;
  PresetEdge: Omit<PresetEdge, 'node'> & { node: ResolversParentTypes['Preset'] };
  PresetFilter: PresetFilter;
  PresetJob: PresetJobRow;
  PresetLastChange: PresetLastChange;
  PresetLastChangeFilter: PresetLastChangeFilter;
  PresetLastChangeUser: PresetLastChangeUser;
  PresetLastChangeUserFilter: PresetLastChangeUserFilter;
  PresetLayoutRules: PresetLayoutRules;
  PresetLayoutRulesFilter: PresetLayoutRulesFilter;
  PresetLayoutRulesPatch: PresetLayoutRulesPatch;
  PresetPatch: PresetPatch;
  PresetStats: PresetStats;
  PresetStatsFilter: PresetStatsFilter;
  PresetVision: PresetVision;
  PresetVisionAlgFilter: PresetVisionAlgFilter;
  PresetVisionFilter: PresetVisionFilter;
  PresetVisionPatch: PresetVisionPatch;
  Query: Record<PropertyKey, never>;
  SafeInt: Scalars['SafeInt']['output'];
  SafeIntFilter: SafeIntFilter;
  SaveApiTokenPayload: Omit<SaveApiTokenPayload, 'apiToken'> & { apiToken: ResolversParentTypes['ApiToken'] };
  SaveDomainConfigPayload: Omit<SaveDomainConfigPayload, 'domainConfig'> & { domainConfig: ResolversParentTypes['DomainConfig'] };
  SaveOrganizationPayload: Omit<SaveOrganizationPayload, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  SavePresetPayload: Omit<SavePresetPayload, 'job' | 'preset'> & { job?: Maybe<ResolversParentTypes['PresetJob']>, preset: ResolversParentTypes['Preset'] };
  SaveUserPayload: Omit<SaveUserPayload, 'user'> & { user: ResolversParentTypes['User'] };
  SharedToken: DocumentNode;
  SharedTokenConnection: Page;
  SharedTokenEdge: Omit<SharedTokenEdge, 'node'> & { node: ResolversParentTypes['SharedToken'] };
  SharedTokenFilter: SharedTokenFilter;
  SharedTokenPatch: SharedTokenPatch;
  SharedTokenPermission: SharedTokenPermission;
  SharedTokenPermissionPatch: SharedTokenPermissionPatch;
  Snowflake: Scalars['Snowflake']['output'];
  SnowflakeFilter: SnowflakeFilter;
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  SystemConfig: JsonObject;
  SystemDatabase: SystemDatabase;
  SystemHttpListener: SystemHttpListener;
  SystemListeners: SystemListeners;
  TlsCertificate: JsonObject;
  User: DocumentNode;
  UserAccessLevelFilter: UserAccessLevelFilter;
  UserApiKey: UserApiKey;
  UserConnection: Page;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserFilter: UserFilter;
  UserOrganization: Omit<UserOrganization, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  UserPatch: UserPatch;
  Viewer: Omit<Viewer, 'organizations' | 'user'> & { organizations: ReadonlyArray<ResolversParentTypes['ViewerOrganization']>, user?: Maybe<ResolversParentTypes['User']> };
  ViewerOrganization: Omit<ViewerOrganization, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  WatcherStatus: JsonObject;
  WatcherStatusChecks: WatcherStatusChecks;
  WatcherStatusChecksErrorsDetailsItem: WatcherStatusChecksErrorsDetailsItem;
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

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken'], FederationReferenceType extends FederationReferenceTypes['ApiToken'] = FederationReferenceTypes['ApiToken']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApiToken']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authScopes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<ApiTokenDocumentArgs>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApiTokenPermission']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApiTokenChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenChange'] = ResolversParentTypes['ApiTokenChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
};

export type ApiTokenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenConnection'] = ResolversParentTypes['ApiTokenConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiTokenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiTokenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenEdge'] = ResolversParentTypes['ApiTokenEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
};

export type ApiTokenPermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenPermission'] = ResolversParentTypes['ApiTokenPermission']> = {
  execute?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  read?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  write?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ApiTokenSortResolvers = { NAME_ASC: 'name', NAME_DESC: '-name' };

export type AppearanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  colors?: Resolver<Maybe<ResolversTypes['AppearanceColors']>, ParentType, ContextType>;
  favicon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logoAuth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppearanceColorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppearanceColors'] = ResolversParentTypes['AppearanceColors']> = {
  background?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditActionResolvers = { CONFIGURE: 'configure', CREATE: 'create', DELETE: 'delete', DISCONNECT: 'disconnect', LOGIN: 'login', LOGIN_FAILED: 'login_failed', LOGOUT: 'logout', REBOOT: 'reboot', RESET: 'reset', UPDATE: 'update', UPDATE_FIRMWARE: 'update_firmware' };

export type AuditEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent'], FederationReferenceType extends FederationReferenceTypes['AuditEvent'] = FederationReferenceTypes['AuditEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Snowflake'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  traceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEventChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventChange'] = ResolversParentTypes['AuditEventChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type AuditEventSortResolvers = { ID_ASC: 'event_id', ID_DESC: '-event_id' };

export interface BooleanOrIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BooleanOrInt'], any> {
  name: 'BooleanOrInt';
}

export interface BooleanOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BooleanOrString'], any> {
  name: 'BooleanOrString';
}

export type CertificateInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateInfo'] = ResolversParentTypes['CertificateInfo']> = {
  domains?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  issuerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notAfter?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  publicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeKindResolvers = { DELETE: 'DELETE', RESET: 'RESET', SNAPSHOT: 'SNAPSHOT', SNAPSHOT_END: 'SNAPSHOT_END', UPSERT: 'UPSERT' };

export type CreateSharedTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateSharedTokenPayload'] = ResolversParentTypes['CreateSharedTokenPayload']> = {
  sharedToken?: Resolver<ResolversTypes['SharedToken'], ParentType, ContextType>;
};

export type CreateUserApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUserApiKeyPayload'] = ResolversParentTypes['CreateUserApiKeyPayload']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteApiTokenPayload'] = ResolversParentTypes['DeleteApiTokenPayload']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteOrganizationPayload'] = ResolversParentTypes['DeleteOrganizationPayload']> = {
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeletePresetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePresetPayload'] = ResolversParentTypes['DeletePresetPayload']> = {
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['PresetJob']>, ParentType, ContextType>;
};

export type DeleteSharedTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSharedTokenPayload'] = ResolversParentTypes['DeleteSharedTokenPayload']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteUserApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserApiKeyPayload'] = ResolversParentTypes['DeleteUserApiKeyPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type DeleteUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserPayload'] = ResolversParentTypes['DeleteUserPayload']> = {
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomainConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainConfig'] = ResolversParentTypes['DomainConfig']> = {
  appearance?: Resolver<Maybe<ResolversTypes['Appearance']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['Mail']>, ParentType, ContextType>;
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

export type LoginPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginPayload'] = ResolversParentTypes['LoginPayload']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogoutPayload'] = ResolversParentTypes['LogoutPayload']> = {
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail']> = {
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  login?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  security?: Resolver<Maybe<ResolversTypes['MailSecurity']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['MailSender']>, ParentType, ContextType>;
  sendingMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MailSecurityResolvers = { NONE: 'none', STARTTLS: 'starttls', TLS: 'tls' };

export type MailSenderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailSender'] = ResolversParentTypes['MailSender']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createOrganization?: Resolver<ResolversTypes['SaveOrganizationPayload'], ParentType, ContextType, Partial<MutationCreateOrganizationArgs>>;
  createPreset?: Resolver<ResolversTypes['SavePresetPayload'], ParentType, ContextType, Partial<MutationCreatePresetArgs>>;
  createSharedToken?: Resolver<ResolversTypes['CreateSharedTokenPayload'], ParentType, ContextType, Partial<MutationCreateSharedTokenArgs>>;
  createUser?: Resolver<ResolversTypes['SaveUserPayload'], ParentType, ContextType, Partial<MutationCreateUserArgs>>;
  createUserApiKey?: Resolver<ResolversTypes['CreateUserApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateUserApiKeyArgs, 'userId'>>;
  deleteApiToken?: Resolver<Maybe<ResolversTypes['DeleteApiTokenPayload']>, ParentType, ContextType, RequireFields<MutationDeleteApiTokenArgs, 'name'>>;
  deleteOrganization?: Resolver<ResolversTypes['DeleteOrganizationPayload'], ParentType, ContextType, RequireFields<MutationDeleteOrganizationArgs, 'id'>>;
  deletePreset?: Resolver<ResolversTypes['DeletePresetPayload'], ParentType, ContextType, RequireFields<MutationDeletePresetArgs, 'id'>>;
  deleteSharedToken?: Resolver<ResolversTypes['DeleteSharedTokenPayload'], ParentType, ContextType, RequireFields<MutationDeleteSharedTokenArgs, 'key'>>;
  deleteUser?: Resolver<ResolversTypes['DeleteUserPayload'], ParentType, ContextType, RequireFields<MutationDeleteUserArgs, 'id'>>;
  deleteUserApiKey?: Resolver<ResolversTypes['DeleteUserApiKeyPayload'], ParentType, ContextType, RequireFields<MutationDeleteUserApiKeyArgs, 'userId'>>;
  issueTlsCertificate?: Resolver<ResolversTypes['TlsCertificate'], ParentType, ContextType, RequireFields<MutationIssueTlsCertificateArgs, 'domains'>>;
  linkPreset?: Resolver<ResolversTypes['OrganizationPresetPayload'], ParentType, ContextType, RequireFields<MutationLinkPresetArgs, 'organizationId' | 'presetId'>>;
  login?: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<MutationLoginArgs, 'login' | 'password'>>;
  logout?: Resolver<ResolversTypes['LogoutPayload'], ParentType, ContextType>;
  provisionWatcher?: Resolver<ResolversTypes['WatcherStatus'], ParentType, ContextType>;
  refreshSession?: Resolver<ResolversTypes['LoginPayload'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'refreshToken'>>;
  removeOrganizationMember?: Resolver<ResolversTypes['OrganizationMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveOrganizationMemberArgs, 'organizationId' | 'userId'>>;
  saveApiToken?: Resolver<Maybe<ResolversTypes['SaveApiTokenPayload']>, ParentType, ContextType, RequireFields<MutationSaveApiTokenArgs, 'name' | 'reset'>>;
  saveDomainConfig?: Resolver<ResolversTypes['SaveDomainConfigPayload'], ParentType, ContextType, Partial<MutationSaveDomainConfigArgs>>;
  saveOrganization?: Resolver<ResolversTypes['SaveOrganizationPayload'], ParentType, ContextType, RequireFields<MutationSaveOrganizationArgs, 'id'>>;
  savePreset?: Resolver<ResolversTypes['SavePresetPayload'], ParentType, ContextType, RequireFields<MutationSavePresetArgs, 'id' | 'reset'>>;
  saveUser?: Resolver<ResolversTypes['SaveUserPayload'], ParentType, ContextType, RequireFields<MutationSaveUserArgs, 'id' | 'reset'>>;
  setOrganizationMember?: Resolver<ResolversTypes['OrganizationMemberPayload'], ParentType, ContextType, RequireFields<MutationSetOrganizationMemberArgs, 'organizationId' | 'permissions' | 'userId'>>;
  unlinkPreset?: Resolver<ResolversTypes['OrganizationPresetPayload'], ParentType, ContextType, RequireFields<MutationUnlinkPresetArgs, 'organizationId' | 'presetId'>>;
};

export type OperatorResolvers = { CONTAINS: 'contains', EQ: 'eq', GT: 'gt', GTE: 'gte', ICONTAINS: 'icontains', IN: 'in', IS_NOT_NULL: 'isNotNull', IS_NULL: 'isNull', LT: 'lt', LTE: 'lte', NE: 'ne', NOT_IN: 'notIn' };

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<OrganizationDocumentArgs>>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['OrganizationLimits'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['OrganizationOwner']>, ParentType, ContextType>;
  presets?: Resolver<ReadonlyArray<ResolversTypes['Preset']>, ParentType, ContextType>;
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

export type OrganizationLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationLimits'] = ResolversParentTypes['OrganizationLimits']> = {
  cameras?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dvrBytes?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMemberPayload'] = ResolversParentTypes['OrganizationMemberPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type OrganizationOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationOwner'] = ResolversParentTypes['OrganizationOwner']> = {
  id?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationPresetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationPresetPayload'] = ResolversParentTypes['OrganizationPresetPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  preset?: Resolver<ResolversTypes['Preset'], ParentType, ContextType>;
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

export type PresetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Preset'] = ResolversParentTypes['Preset'], FederationReferenceType extends FederationReferenceTypes['Preset'] = FederationReferenceTypes['Preset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Preset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<PresetDocumentArgs>>;
  dvr?: Resolver<Maybe<ResolversTypes['PresetDvr']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAdjustable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastChange?: Resolver<Maybe<ResolversTypes['PresetLastChange']>, ParentType, ContextType>;
  layoutRules?: Resolver<Maybe<ResolversTypes['PresetLayoutRules']>, ParentType, ContextType>;
  stats?: Resolver<Maybe<ResolversTypes['PresetStats']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vision?: Resolver<Maybe<ResolversTypes['PresetVision']>, ParentType, ContextType>;
};

export type PresetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresetConnection'] = ResolversParentTypes['PresetConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PresetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Preset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PresetDvrResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresetDvr'] = ResolversParentTypes['PresetDvr']> = {
  diskUsageLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  episodesExpiration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  redundancyFactor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  storageLimit?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type PresetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresetEdge'] = ResolversParentTypes['PresetEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Preset'], ParentType, ContextType>;
};

export type PresetJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresetJob'] = ResolversParentTypes['PresetJob']> = {
  camerasDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  camerasFailed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  camerasTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preset?: Resolver<ResolversTypes['Preset'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Preset']>, ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PresetJobState'], ParentType, ContextType>;
};

export type PresetJobStateResolvers = { DONE: 'done', FAILED: 'failed', RUNNING: 'running', SUPERSEDED: 'superseded', WAITING: 'waiting' };

export type PresetLastChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresetLastChange'] = ResolversParentTypes['PresetLastChange']> = {
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAtMs?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['PresetLastChangeUser']>, ParentType, ContextType>;
};

export type PresetLastChangeUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresetLastChangeUser'] = ResolversParentTypes['PresetLastChangeUser']> = {
  id?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PresetLayoutRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresetLayoutRules'] = ResolversParentTypes['PresetLayoutRules']> = {
  preferredZones?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  requiredZones?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type PresetSortResolvers = { ID_ASC: 'id', ID_DESC: '-id', TITLE_ASC: 'title', TITLE_DESC: '-title' };

export type PresetStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresetStats'] = ResolversParentTypes['PresetStats']> = {
  organizationsCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  streamsCount?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type PresetVisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresetVision'] = ResolversParentTypes['PresetVision']> = {
  alg?: Resolver<Maybe<ResolversTypes['PresetVisionAlg']>, ParentType, ContextType>;
};

export type PresetVisionAlgResolvers = { FACES: 'faces', PLATES: 'plates' };

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType, RequireFields<QueryApiTokenArgs, 'name'>>;
  apiTokens?: Resolver<ResolversTypes['ApiTokenConnection'], ParentType, ContextType, Partial<QueryApiTokensArgs>>;
  auditEvents?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, Partial<QueryAuditEventsArgs>>;
  domainConfig?: Resolver<ResolversTypes['DomainConfig'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  preset?: Resolver<Maybe<ResolversTypes['Preset']>, ParentType, ContextType, RequireFields<QueryPresetArgs, 'id'>>;
  presetJob?: Resolver<Maybe<ResolversTypes['PresetJob']>, ParentType, ContextType, RequireFields<QueryPresetJobArgs, 'id'>>;
  presetJobs?: Resolver<ReadonlyArray<ResolversTypes['PresetJob']>, ParentType, ContextType, RequireFields<QueryPresetJobsArgs, 'first'>>;
  presets?: Resolver<ResolversTypes['PresetConnection'], ParentType, ContextType, Partial<QueryPresetsArgs>>;
  sharedToken?: Resolver<Maybe<ResolversTypes['SharedToken']>, ParentType, ContextType, RequireFields<QuerySharedTokenArgs, 'key'>>;
  sharedTokens?: Resolver<ResolversTypes['SharedTokenConnection'], ParentType, ContextType, Partial<QuerySharedTokensArgs>>;
  systemConfig?: Resolver<ResolversTypes['SystemConfig'], ParentType, ContextType>;
  tlsCertificate?: Resolver<ResolversTypes['TlsCertificate'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'id'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<QueryUsersArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  watcherStatus?: Resolver<ResolversTypes['WatcherStatus'], ParentType, ContextType>;
};

export type RestApiResolvers = { CENTRAL: 'central', WATCHER_ADMIN: 'watcher-admin' };

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SaveApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveApiTokenPayload'] = ResolversParentTypes['SaveApiTokenPayload']> = {
  apiToken?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SaveDomainConfigPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveDomainConfigPayload'] = ResolversParentTypes['SaveDomainConfigPayload']> = {
  domainConfig?: Resolver<ResolversTypes['DomainConfig'], ParentType, ContextType>;
};

export type SaveOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveOrganizationPayload'] = ResolversParentTypes['SaveOrganizationPayload']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type SavePresetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavePresetPayload'] = ResolversParentTypes['SavePresetPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['PresetJob']>, ParentType, ContextType>;
  preset?: Resolver<ResolversTypes['Preset'], ParentType, ContextType>;
};

export type SaveUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveUserPayload'] = ResolversParentTypes['SaveUserPayload']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type SharedTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedToken'] = ResolversParentTypes['SharedToken'], FederationReferenceType extends FederationReferenceTypes['SharedToken'] = FederationReferenceTypes['SharedToken']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharedToken']> | FederationReferenceType, FederationReferenceType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, Partial<SharedTokenDocumentArgs>>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  media?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharedTokenPermission']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedTokenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTokenConnection'] = ResolversParentTypes['SharedTokenConnection']> = {
  documents?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedTokenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharedToken']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsEstimate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SharedTokenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTokenEdge'] = ResolversParentTypes['SharedTokenEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedToken'], ParentType, ContextType>;
};

export type SharedTokenPermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTokenPermission'] = ResolversParentTypes['SharedTokenPermission']> = {
  advert?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dvr?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dvrDepthLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  export?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  live?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ptz?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SharedTokenSortResolvers = { KEY_ASC: 'key', KEY_DESC: '-key', MEDIA_ASC: 'media', MEDIA_DESC: '-media', NAME_ASC: 'name', NAME_DESC: '-name' };

export interface SnowflakeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Snowflake'], any> {
  name: 'Snowflake';
}

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  apiTokenChanges?: SubscriptionResolver<ResolversTypes['ApiTokenChange'], "apiTokenChanges", ParentType, ContextType, Partial<SubscriptionApiTokenChangesArgs>>;
  auditChanges?: SubscriptionResolver<ResolversTypes['AuditEventChange'], "auditChanges", ParentType, ContextType, Partial<SubscriptionAuditChangesArgs>>;
};

export type SystemConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemConfig'] = ResolversParentTypes['SystemConfig']> = {
  apiUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  centralUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customAuth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  database?: Resolver<Maybe<ResolversTypes['SystemDatabase']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  licenseKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listeners?: Resolver<Maybe<ResolversTypes['SystemListeners']>, ParentType, ContextType>;
  loglevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  watcherBruteForceTimeout?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type SystemDatabaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemDatabase'] = ResolversParentTypes['SystemDatabase']> = {
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemHttpListenerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemHttpListener'] = ResolversParentTypes['SystemHttpListener']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SystemListenersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemListeners'] = ResolversParentTypes['SystemListeners']> = {
  http?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SystemHttpListener']>>, ParentType, ContextType>;
};

export type TlsCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TlsCertificate'] = ResolversParentTypes['TlsCertificate']> = {
  cacert?: Resolver<Maybe<ResolversTypes['CertificateInfo']>, ParentType, ContextType>;
  cert?: Resolver<Maybe<ResolversTypes['CertificateInfo']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  fullchain?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CertificateInfo']>>, ParentType, ContextType>;
  privateKeyMatchCertificate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLevel?: Resolver<Maybe<ResolversTypes['UserAccessLevel']>, ParentType, ContextType>;
  apiKey?: Resolver<Maybe<ResolversTypes['UserApiKey']>, ParentType, ContextType>;
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

export type UserApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserApiKey'] = ResolversParentTypes['UserApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

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

export type WatcherStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatcherStatus'] = ResolversParentTypes['WatcherStatus']> = {
  checks?: Resolver<Maybe<ResolversTypes['WatcherStatusChecks']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType>;
  operatorId?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
};

export type WatcherStatusChecksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatcherStatusChecks'] = ResolversParentTypes['WatcherStatusChecks']> = {
  errorsDetails?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WatcherStatusChecksErrorsDetailsItem']>>, ParentType, ContextType>;
  isDomainApiKeyMatched?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isWatcherUrlAvailable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isWatcherUrlMatched?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WatcherStatusChecksErrorsDetailsItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatcherStatusChecksErrorsDetailsItem'] = ResolversParentTypes['WatcherStatusChecksErrorsDetailsItem']> = {
  check?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenChange?: ApiTokenChangeResolvers<ContextType>;
  ApiTokenConnection?: ApiTokenConnectionResolvers<ContextType>;
  ApiTokenEdge?: ApiTokenEdgeResolvers<ContextType>;
  ApiTokenPermission?: ApiTokenPermissionResolvers<ContextType>;
  ApiTokenSort?: ApiTokenSortResolvers;
  Appearance?: AppearanceResolvers<ContextType>;
  AppearanceColors?: AppearanceColorsResolvers<ContextType>;
  AuditAction?: AuditActionResolvers;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventChange?: AuditEventChangeResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  AuditEventSort?: AuditEventSortResolvers;
  BooleanOrInt?: GraphQLScalarType;
  BooleanOrString?: GraphQLScalarType;
  CertificateInfo?: CertificateInfoResolvers<ContextType>;
  ChangeKind?: ChangeKindResolvers;
  CreateSharedTokenPayload?: CreateSharedTokenPayloadResolvers<ContextType>;
  CreateUserApiKeyPayload?: CreateUserApiKeyPayloadResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteApiTokenPayload?: DeleteApiTokenPayloadResolvers<ContextType>;
  DeleteOrganizationPayload?: DeleteOrganizationPayloadResolvers<ContextType>;
  DeletePresetPayload?: DeletePresetPayloadResolvers<ContextType>;
  DeleteSharedTokenPayload?: DeleteSharedTokenPayloadResolvers<ContextType>;
  DeleteUserApiKeyPayload?: DeleteUserApiKeyPayloadResolvers<ContextType>;
  DeleteUserPayload?: DeleteUserPayloadResolvers<ContextType>;
  DomainConfig?: DomainConfigResolvers<ContextType>;
  FloatOrString?: GraphQLScalarType;
  Health?: HealthResolvers<ContextType>;
  HealthStatus?: HealthStatusResolvers;
  IntOrString?: GraphQLScalarType;
  ItemError?: ItemErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  JSONText?: GraphQLScalarType;
  LoginPayload?: LoginPayloadResolvers<ContextType>;
  LogoutPayload?: LogoutPayloadResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  MailSecurity?: MailSecurityResolvers;
  MailSender?: MailSenderResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Operator?: OperatorResolvers;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationLimits?: OrganizationLimitsResolvers<ContextType>;
  OrganizationMemberPayload?: OrganizationMemberPayloadResolvers<ContextType>;
  OrganizationOwner?: OrganizationOwnerResolvers<ContextType>;
  OrganizationPresetPayload?: OrganizationPresetPayloadResolvers<ContextType>;
  OrganizationSort?: OrganizationSortResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Permissions?: PermissionsResolvers<ContextType>;
  Preset?: PresetResolvers<ContextType>;
  PresetConnection?: PresetConnectionResolvers<ContextType>;
  PresetDvr?: PresetDvrResolvers<ContextType>;
  PresetEdge?: PresetEdgeResolvers<ContextType>;
  PresetJob?: PresetJobResolvers<ContextType>;
  PresetJobState?: PresetJobStateResolvers;
  PresetLastChange?: PresetLastChangeResolvers<ContextType>;
  PresetLastChangeUser?: PresetLastChangeUserResolvers<ContextType>;
  PresetLayoutRules?: PresetLayoutRulesResolvers<ContextType>;
  PresetSort?: PresetSortResolvers;
  PresetStats?: PresetStatsResolvers<ContextType>;
  PresetVision?: PresetVisionResolvers<ContextType>;
  PresetVisionAlg?: PresetVisionAlgResolvers;
  Query?: QueryResolvers<ContextType>;
  RestApi?: RestApiResolvers;
  SafeInt?: GraphQLScalarType;
  SaveApiTokenPayload?: SaveApiTokenPayloadResolvers<ContextType>;
  SaveDomainConfigPayload?: SaveDomainConfigPayloadResolvers<ContextType>;
  SaveOrganizationPayload?: SaveOrganizationPayloadResolvers<ContextType>;
  SavePresetPayload?: SavePresetPayloadResolvers<ContextType>;
  SaveUserPayload?: SaveUserPayloadResolvers<ContextType>;
  SharedToken?: SharedTokenResolvers<ContextType>;
  SharedTokenConnection?: SharedTokenConnectionResolvers<ContextType>;
  SharedTokenEdge?: SharedTokenEdgeResolvers<ContextType>;
  SharedTokenPermission?: SharedTokenPermissionResolvers<ContextType>;
  SharedTokenSort?: SharedTokenSortResolvers;
  Snowflake?: GraphQLScalarType;
  Subscription?: SubscriptionResolvers<ContextType>;
  SystemConfig?: SystemConfigResolvers<ContextType>;
  SystemDatabase?: SystemDatabaseResolvers<ContextType>;
  SystemHttpListener?: SystemHttpListenerResolvers<ContextType>;
  SystemListeners?: SystemListenersResolvers<ContextType>;
  TlsCertificate?: TlsCertificateResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserAccessLevel?: UserAccessLevelResolvers;
  UserApiKey?: UserApiKeyResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserOrganization?: UserOrganizationResolvers<ContextType>;
  UserSort?: UserSortResolvers;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerKind?: ViewerKindResolvers;
  ViewerOrganization?: ViewerOrganizationResolvers<ContextType>;
  WatcherStatus?: WatcherStatusResolvers<ContextType>;
  WatcherStatusChecks?: WatcherStatusChecksResolvers<ContextType>;
  WatcherStatusChecksErrorsDetailsItem?: WatcherStatusChecksErrorsDetailsItemResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  document?: DocumentDirectiveResolver<any, any, ContextType>;
  member?: MemberDirectiveResolver<any, any, ContextType>;
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  variant?: VariantDirectiveResolver<any, any, ContextType>;
};
