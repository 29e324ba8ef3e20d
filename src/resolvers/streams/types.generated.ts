import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentNode } from '../../../subgraphs/documentNode.ts';
import type { Page } from '../../../src/collection/types.ts';
import type { ChangeEvent } from '../../../src/feed/changeStream.ts';
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

/** AuthSpec */
export type AuthSpec = {
  readonly __typename?: 'AuthSpec';
  /** Allowed countries. Null: not set. */
  readonly allowedCountries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Disallowed countries. Null: not set. */
  readonly disallowedCountries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Domains. Null: not set. */
  readonly domains?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Extra. Null: not set. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Max sessions. Null: not set. */
  readonly maxSessions?: Maybe<Scalars['Int']['output']>;
  /** Session keys. Null: not set. */
  readonly sessionKeys?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Soft limitation. Null: not set. */
  readonly softLimitation?: Maybe<Scalars['Boolean']['output']>;
  /** Url. Such as `http://middleware-address/auth/v2`. Null: not set. */
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
  /** Allowed countries. */
  readonly allowedCountries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Disallowed countries. */
  readonly disallowedCountries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Domains. */
  readonly domains?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Extra. */
  readonly extra?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Max sessions. */
  readonly maxSessions?: InputMaybe<Scalars['Int']['input']>;
  /** Session keys. */
  readonly sessionKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Soft limitation. */
  readonly softLimitation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Url. Such as `http://middleware-address/auth/v2`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Backup */
export type Backup = {
  readonly __typename?: 'Backup';
  /** Audio timeout. Null: not set. */
  readonly audioTimeout?: Maybe<Scalars['Int']['output']>;
  /** Dvr. Null: not set. */
  readonly dvr?: Maybe<Scalars['Boolean']['output']>;
  /** File. Such as `vod/blank.mp4`. Null: not set. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Timeout. Null: not set. */
  readonly timeout?: Maybe<Scalars['Int']['output']>;
  /** Transcode. Null: not set. */
  readonly transcode?: Maybe<Scalars['Boolean']['output']>;
  /** Video timeout. Null: not set. */
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
  /** Audio timeout. */
  readonly audioTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Dvr. */
  readonly dvr?: InputMaybe<Scalars['Boolean']['input']>;
  /** File. Such as `vod/blank.mp4`. */
  readonly file?: InputMaybe<Scalars['String']['input']>;
  /** Timeout. */
  readonly timeout?: InputMaybe<Scalars['Int']['input']>;
  /** Transcode. */
  readonly transcode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Video timeout. */
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

/** ClosedCaptions */
export type ClosedCaptions = {
  readonly __typename?: 'ClosedCaptions';
  /** Language. Such as `eng`. Null: not known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Name. Such as `English`. Null: not known. */
  readonly name?: Maybe<Scalars['String']['output']>;
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

/** Detector */
export type Detector = {
  readonly __typename?: 'Detector';
  /** Detector type. Null: not set. */
  readonly detectorType?: Maybe<DetectorType>;
  /** Region coordinates. Null: not set. */
  readonly regionCoordinates?: Maybe<ReadonlyArray<Point>>;
  /** Region id. */
  readonly regionId: Scalars['String']['output'];
  /** Stats. Null: not known. */
  readonly stats?: Maybe<DetectorStats>;
};

/** DetectorAlerts */
export type DetectorAlerts = {
  readonly __typename?: 'DetectorAlerts';
  /** Low quality at. Null: not known. */
  readonly lowQualityAt?: Maybe<Scalars['DateTime']['output']>;
  /** `lowQualityAt` in milliseconds since 1970. */
  readonly lowQualityAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Not enough detections at. Null: not known. */
  readonly notEnoughDetectionsAt?: Maybe<Scalars['DateTime']['output']>;
  /** `notEnoughDetectionsAt` in milliseconds since 1970. */
  readonly notEnoughDetectionsAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Small size at. Null: not known. */
  readonly smallSizeAt?: Maybe<Scalars['DateTime']['output']>;
  /** `smallSizeAt` in milliseconds since 1970. */
  readonly smallSizeAtMs?: Maybe<Scalars['SafeInt']['output']>;
};

/** A change to `Detector`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type DetectorPatch = {
  /** Detector type. */
  readonly detectorType?: InputMaybe<DetectorType>;
  /** Region coordinates. */
  readonly regionCoordinates?: InputMaybe<ReadonlyArray<PointPatch>>;
  /** Region id. */
  readonly regionId?: InputMaybe<Scalars['String']['input']>;
};

/** DetectorStats */
export type DetectorStats = {
  readonly __typename?: 'DetectorStats';
  /** Alerts. Null: not known. */
  readonly alerts?: Maybe<DetectorAlerts>;
  /** Last detection at. Null: not known. */
  readonly lastDetectionAt?: Maybe<Scalars['DateTime']['output']>;
  /** `lastDetectionAt` in milliseconds since 1970. */
  readonly lastDetectionAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Status. Null: not known. */
  readonly status?: Maybe<StreamStatus>;
};

/** DetectorType */
export type DetectorType =
  /** `faces` in REST. */
  | 'FACES'
  /** `humans` in REST. */
  | 'HUMANS'
  /** `motion` in REST. */
  | 'MOTION'
  /** `qr-codes` in REST. */
  | 'QR_CODES'
  /** `vehicles` in REST. */
  | 'VEHICLES';

/** Drm */
export type Drm = {
  readonly __typename?: 'Drm';
  /** Account id. Null: not set. */
  readonly accountId?: Maybe<Scalars['String']['output']>;
  /** Aes key. Null: not set. */
  readonly aesKey?: Maybe<Scalars['String']['output']>;
  /** Auth server. Such as `https://auth.drmtoday.com`. Null: not set. */
  readonly authServer?: Maybe<Scalars['String']['output']>;
  /** Content id. Null: not set. */
  readonly contentId?: Maybe<Scalars['String']['output']>;
  /** Cpix config id. Null: not set. */
  readonly cpixConfigId?: Maybe<Scalars['String']['output']>;
  /** Enc token. Null: not set. */
  readonly encToken?: Maybe<Scalars['String']['output']>;
  /** Encryption. Such as `full`. Null: not set. */
  readonly encryption?: Maybe<Scalars['String']['output']>;
  /** End user cert. Null: not set. */
  readonly endUserCert?: Maybe<Scalars['String']['output']>;
  /** End user private key. Null: not set. */
  readonly endUserPrivateKey?: Maybe<Scalars['String']['output']>;
  /** Expires. Null: not set. */
  readonly expires?: Maybe<Scalars['Int']['output']>;
  /** Fp. Null: not set. */
  readonly fp?: Maybe<Scalars['String']['output']>;
  /** Hls ext x key iv. Null: not set. */
  readonly hlsExtXKeyIv?: Maybe<Scalars['Boolean']['output']>;
  /** Ic host. Null: not set. */
  readonly icHost?: Maybe<Scalars['String']['output']>;
  /** Iv. Null: not set. */
  readonly iv?: Maybe<Scalars['String']['output']>;
  /** Key. Such as `0x76359e1212952a6db42b41eeb94ceb29`. Null: not set. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Keyseed. Null: not set. */
  readonly keyseed?: Maybe<Scalars['String']['output']>;
  /** Keyserver. Such as `https://keyserver1.mycompany.com`. Null: not set. */
  readonly keyserver?: Maybe<Scalars['String']['output']>;
  /** La url. Null: not set. */
  readonly laUrl?: Maybe<Scalars['String']['output']>;
  /** Management key. Null: not set. */
  readonly managementKey?: Maybe<Scalars['String']['output']>;
  /** Merchant id. Null: not set. */
  readonly merchantId?: Maybe<Scalars['String']['output']>;
  /** Password. Null: not set. */
  readonly password?: Maybe<Scalars['String']['output']>;
  /** Resource id. Such as `L2sItm6`. Null: not set. */
  readonly resourceId?: Maybe<Scalars['String']['output']>;
  /** Secret. Null: not set. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Signer. Null: not set. */
  readonly signer?: Maybe<Scalars['String']['output']>;
  /** Site. Null: not set. */
  readonly site?: Maybe<Scalars['String']['output']>;
  /** Systems. Null: not set. */
  readonly systems?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Tenant id. Null: not set. */
  readonly tenantId?: Maybe<Scalars['String']['output']>;
  /** Url. Null: not set. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** User. Null: not set. */
  readonly user?: Maybe<Scalars['String']['output']>;
  /** User keyserver. Such as `https://public-keyserver.mycompany.com`. Null: not set. */
  readonly userKeyserver?: Maybe<Scalars['String']['output']>;
  /** User name. Null: not set. */
  readonly userName?: Maybe<Scalars['String']['output']>;
  /** User path. Such as `12345/nks/conax`. Null: not set. */
  readonly userPath?: Maybe<Scalars['String']['output']>;
  /**
   * Userkey. Null: not set.
   * @deprecated The API this comes from removes it in 25.04.
   */
  readonly userkey?: Maybe<Scalars['String']['output']>;
  /** Username. Null: not set. */
  readonly username?: Maybe<Scalars['String']['output']>;
  /** Vendor. */
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
  /** Account id. */
  readonly accountId?: InputMaybe<Scalars['String']['input']>;
  /** Aes key. */
  readonly aesKey?: InputMaybe<Scalars['String']['input']>;
  /** Auth server. Such as `https://auth.drmtoday.com`. */
  readonly authServer?: InputMaybe<Scalars['String']['input']>;
  /** Content id. */
  readonly contentId?: InputMaybe<Scalars['String']['input']>;
  /** Cpix config id. */
  readonly cpixConfigId?: InputMaybe<Scalars['String']['input']>;
  /** Enc token. */
  readonly encToken?: InputMaybe<Scalars['String']['input']>;
  /** Encryption. Such as `full`. */
  readonly encryption?: InputMaybe<Scalars['String']['input']>;
  /** End user cert. */
  readonly endUserCert?: InputMaybe<Scalars['String']['input']>;
  /** End user private key. */
  readonly endUserPrivateKey?: InputMaybe<Scalars['String']['input']>;
  /** Expires. */
  readonly expires?: InputMaybe<Scalars['Int']['input']>;
  /** Fp. */
  readonly fp?: InputMaybe<Scalars['String']['input']>;
  /** Hls ext x key iv. */
  readonly hlsExtXKeyIv?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ic host. */
  readonly icHost?: InputMaybe<Scalars['String']['input']>;
  /** Iv. */
  readonly iv?: InputMaybe<Scalars['String']['input']>;
  /** Key. Such as `0x76359e1212952a6db42b41eeb94ceb29`. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Keyseed. */
  readonly keyseed?: InputMaybe<Scalars['String']['input']>;
  /** Keyserver. Such as `https://keyserver1.mycompany.com`. */
  readonly keyserver?: InputMaybe<Scalars['String']['input']>;
  /** La url. */
  readonly laUrl?: InputMaybe<Scalars['String']['input']>;
  /** Management key. */
  readonly managementKey?: InputMaybe<Scalars['String']['input']>;
  /** Merchant id. */
  readonly merchantId?: InputMaybe<Scalars['String']['input']>;
  /** Password. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Resource id. Such as `L2sItm6`. */
  readonly resourceId?: InputMaybe<Scalars['String']['input']>;
  /** Secret. */
  readonly secret?: InputMaybe<Scalars['String']['input']>;
  /** Signer. */
  readonly signer?: InputMaybe<Scalars['String']['input']>;
  /** Site. */
  readonly site?: InputMaybe<Scalars['String']['input']>;
  /** Systems. */
  readonly systems?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Tenant id. */
  readonly tenantId?: InputMaybe<Scalars['String']['input']>;
  /** Url. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** User. */
  readonly user?: InputMaybe<Scalars['String']['input']>;
  /** User keyserver. Such as `https://public-keyserver.mycompany.com`. */
  readonly userKeyserver?: InputMaybe<Scalars['String']['input']>;
  /** User name. */
  readonly userName?: InputMaybe<Scalars['String']['input']>;
  /** User path. Such as `12345/nks/conax`. */
  readonly userPath?: InputMaybe<Scalars['String']['input']>;
  /**
   * Userkey.
   * @deprecated The API this comes from removes it in 25.04.
   */
  readonly userkey?: InputMaybe<Scalars['String']['input']>;
  /** Username. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** Vendor. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** DvbocrMode */
export type DvbocrMode =
  /** `add` in REST. */
  | 'ADD'
  /** `replace` in REST. */
  | 'REPLACE';

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

/** Dvr */
export type Dvr = {
  readonly __typename?: 'Dvr';
  /** Disk usage limit. In percent. 0 to 100. Null: not set. */
  readonly diskUsageLimit?: Maybe<Scalars['Int']['output']>;
  /** Episodes expiration. In seconds. Null: not set. */
  readonly episodesExpiration?: Maybe<Scalars['Int']['output']>;
  /** Episodes url. Such as `http://central-host.local/config-external/episodes`. Null: not set. */
  readonly episodesUrl?: Maybe<Scalars['String']['output']>;
  /** Expiration. In seconds. Null: not set. */
  readonly expiration?: Maybe<Scalars['Int']['output']>;
  /** Redundancy factor. At least 0. Null: not set. */
  readonly redundancyFactor?: Maybe<Scalars['Int']['output']>;
  /** Reference. Such as `localdvr0`. Null: not set. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Remotes. Null: not set. */
  readonly remotes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Schedule. Null: not set. */
  readonly schedule?: Maybe<ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>>;
  /** Storage limit. In bytes. Null: not set. */
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

/** DvrInfo */
export type DvrInfo = {
  readonly __typename?: 'DvrInfo';
  /** Bytes. In bytes. Null: not known. */
  readonly bytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Depth. In seconds. Null: not known. */
  readonly depth?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Disk size. In bytes. Null: not known.
   * @deprecated The API this comes from removes it in 25.07.
   */
  readonly diskSize?: Maybe<Scalars['SafeInt']['output']>;
  /** Duration. In seconds. Null: not known. */
  readonly duration?: Maybe<Scalars['SafeInt']['output']>;
  /** From. Null: not known. */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Ranges. Null: not known.
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
  /** Disk usage limit. In percent. 0 to 100. */
  readonly diskUsageLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Episodes expiration. In seconds. */
  readonly episodesExpiration?: InputMaybe<Scalars['Int']['input']>;
  /** Episodes url. Such as `http://central-host.local/config-external/episodes`. */
  readonly episodesUrl?: InputMaybe<Scalars['String']['input']>;
  /** Expiration. In seconds. */
  readonly expiration?: InputMaybe<Scalars['Int']['input']>;
  /** Redundancy factor. At least 0. */
  readonly redundancyFactor?: InputMaybe<Scalars['Int']['input']>;
  /** Reference. Such as `localdvr0`. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Remotes. */
  readonly remotes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Schedule. */
  readonly schedule?: InputMaybe<ReadonlyArray<ReadonlyArray<Scalars['Int']['input']>>>;
  /** Storage limit. In bytes. */
  readonly storageLimit?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** DvrRange */
export type DvrRange = {
  readonly __typename?: 'DvrRange';
  /** Closed at. Null: not known. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `closedAt` in milliseconds since 1970. */
  readonly closedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Duration. In seconds. Null: not known.
   * @deprecated The API this comes from removes it in 24.11.
   */
  readonly duration?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * From. Null: not known.
   * @deprecated The API this comes from removes it in 24.11.
   */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** Opened at. Null: not known. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `openedAt` in milliseconds since 1970. */
  readonly openedAtMs?: Maybe<Scalars['SafeInt']['output']>;
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

/** FlowType */
export type FlowType =
  /** `dvr_file` in REST. */
  | 'DVR_FILE'
  /** `dvr_stream` in REST. */
  | 'DVR_STREAM'
  /** `file` in REST. */
  | 'FILE'
  /** `stream` in REST. */
  | 'STREAM';

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

/** FrameContent */
export type FrameContent =
  /** `application` in REST. */
  | 'APPLICATION'
  /** `audio` in REST. */
  | 'AUDIO'
  /** `metadata` in REST. */
  | 'METADATA'
  /** `text` in REST. */
  | 'TEXT'
  /** `video` in REST. */
  | 'VIDEO';

/** FrameVideoPixFmt */
export type FrameVideoPixFmt =
  /** `argb` in REST. */
  | 'ARGB'
  /** `gray8` in REST. */
  | 'GRAY8'
  /** `gray10` in REST. */
  | 'GRAY10'
  /** `gray12` in REST. */
  | 'GRAY12'
  /** `nv12` in REST. */
  | 'NV12'
  /** `p016` in REST. */
  | 'P016'
  /** `rgb48` in REST. */
  | 'RGB48'
  /** `uyvy422` in REST. */
  | 'UYVY422'
  /** `v210` in REST. */
  | 'V210'
  /** `x2rgb10be` in REST. */
  | 'X2RGB10BE'
  /** `yuv420p` in REST. */
  | 'YUV420P'
  /** `yuv420p10` in REST. */
  | 'YUV420P10'
  /** `yuv420p12` in REST. */
  | 'YUV420P12'
  /** `yuv422p` in REST. */
  | 'YUV422P'
  /** `yuv422p10` in REST. */
  | 'YUV422P10'
  /** `yuv422p12` in REST. */
  | 'YUV422P12'
  /** `yuv444p` in REST. */
  | 'YUV444P'
  /** `yuv444p10` in REST. */
  | 'YUV444P10'
  /** `yuv444p12` in REST. */
  | 'YUV444P12'
  /** `yuvj420p` in REST. */
  | 'YUVJ420P'
  /** `yuyv422` in REST. */
  | 'YUYV422';

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

/** GenlockStatus */
export type GenlockStatus =
  /** `invalid` in REST. */
  | 'INVALID'
  /** `locked` in REST. */
  | 'LOCKED'
  /** `locking` in REST. */
  | 'LOCKING'
  /** `not_supported` in REST. */
  | 'NOT_SUPPORTED'
  /** `no_ref` in REST. */
  | 'NO_REF'
  /** `unknown` in REST. */
  | 'UNKNOWN';

/** GenrefStatus */
export type GenrefStatus = {
  readonly __typename?: 'GenrefStatus';
  /** External. Null: not known. */
  readonly external?: Maybe<Scalars['Boolean']['output']>;
  /** Port. Null: not known. */
  readonly port?: Maybe<Scalars['Int']['output']>;
  /** Vstd. Such as `pal`. Null: not known. */
  readonly vstd?: Maybe<Scalars['String']['output']>;
  /** Vstd detected. Such as `pal`. Null: not known. */
  readonly vstdDetected?: Maybe<Scalars['String']['output']>;
};

/** HlsScte35Mode */
export type HlsScte35Mode =
  /** `aws` in REST. */
  | 'AWS'
  /** `rfc8216` in REST. */
  | 'RFC8216'
  /** `scte35` in REST. */
  | 'SCTE35';

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

/** InputAgentStats */
export type InputAgentStats = {
  readonly __typename?: 'InputAgentStats';
  /** Errors counted: buffer overrun. Null: not known. */
  readonly errorsBufferOverrun?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: conn failed. Null: not known. */
  readonly errorsConnFailed?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: invalid request. Null: not known. */
  readonly errorsInvalidRequest?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: out of memory. Null: not known. */
  readonly errorsOutOfMemory?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: unknown. Null: not known. */
  readonly errorsUnknown?: Maybe<Scalars['SafeInt']['output']>;
};

/** InputMediaInfo */
export type InputMediaInfo = {
  readonly __typename?: 'InputMediaInfo';
  /** Program id. Null: not set. */
  readonly programId?: Maybe<Scalars['Int']['output']>;
  /** Provider. Such as `Netflix`. Null: not set. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Stream id. Null: not set. */
  readonly streamId?: Maybe<Scalars['Int']['output']>;
  /** Title. Such as `Bunny`. Null: not set. */
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
  /** Program id. */
  readonly programId?: InputMaybe<Scalars['Int']['input']>;
  /** Provider. Such as `Netflix`. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Stream id. */
  readonly streamId?: InputMaybe<Scalars['Int']['input']>;
  /** Title. Such as `Bunny`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Tracks. */
  readonly tracks?: InputMaybe<ReadonlyArray<InputTrackInfoPatch>>;
};

/** InputMotionDetectorStats */
export type InputMotionDetectorStats = {
  readonly __typename?: 'InputMotionDetectorStats';
  /** Number of episodes. Null: not known. */
  readonly episodesCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: broken payload. Null: not known. */
  readonly errorsBrokenPayload?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: incorrect time values count. Null: not known. */
  readonly errorsIncorrectTimeValuesCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: no agent connected. Null: not known. */
  readonly errorsNoAgentConnected?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: no service count. Null: not known. */
  readonly errorsNoServiceCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: not authorized count. Null: not known. */
  readonly errorsNotAuthorizedCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: url unreachable count. Null: not known. */
  readonly errorsUrlUnreachableCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of motion detected. Null: not known. */
  readonly motionDetectedCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** InputOnvifStats */
export type InputOnvifStats = {
  readonly __typename?: 'InputOnvifStats';
  /** Errors counted: incorrect time values count. Null: not known. */
  readonly errorsIncorrectTimeValuesCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: no service count. Null: not known. */
  readonly errorsNoServiceCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: not authorized count. Null: not known. */
  readonly errorsNotAuthorizedCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: url unreachable count. Null: not known. */
  readonly errorsUrlUnreachableCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of motion detected. Null: not known. */
  readonly motionDetectedCount?: Maybe<Scalars['SafeInt']['output']>;
};

/** InputPidStats */
export type InputPidStats = {
  readonly __typename?: 'InputPidStats';
  /** Number of broken pes. Null: not known. */
  readonly brokenPesCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Broken pes sum. Null: not known. */
  readonly brokenPesSum?: Maybe<Scalars['SafeInt']['output']>;
  /** Corrected backward pts. Null: not known. */
  readonly correctedBackwardPts?: Maybe<Scalars['SafeInt']['output']>;
  /** Crashed. Null: not known. */
  readonly crashed?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of discarded buffer. Null: not known. */
  readonly discardedBufferCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Discarded buffer sum. Null: not known. */
  readonly discardedBufferSum?: Maybe<Scalars['SafeInt']['output']>;
  /** Dts goes backwards. Null: not known. */
  readonly dtsGoesBackwards?: Maybe<Scalars['SafeInt']['output']>;
  /** Dts jump forward. Null: not known. */
  readonly dtsJumpForward?: Maybe<Scalars['SafeInt']['output']>;
  /** Empty packets. Null: not known. */
  readonly emptyPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: adaptation broken. Null: not known. */
  readonly errorsAdaptationBroken?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: pid lost. Null: not known. */
  readonly errorsPidLost?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: ts cc. Null: not known. */
  readonly errorsTsCc?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: ts pmt. Null: not known. */
  readonly errorsTsPmt?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: ts psi checksum. Null: not known. */
  readonly errorsTsPsiChecksum?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: ts scrambled. Null: not known. */
  readonly errorsTsScrambled?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: ts tei. Null: not known. */
  readonly errorsTsTei?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of fillers. Null: not known. */
  readonly fillersCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Fillers sum. Null: not known. */
  readonly fillersSum?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames. Null: not known. */
  readonly frames?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets. Null: not known. */
  readonly packets?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of padding pes. Null: not known. */
  readonly paddingPesCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Padding pes sum. Null: not known. */
  readonly paddingPesSum?: Maybe<Scalars['SafeInt']['output']>;
  /** Pcr resync. Null: not known. */
  readonly pcrResync?: Maybe<Scalars['SafeInt']['output']>;
  /** Pid. Null: not known. */
  readonly pid?: Maybe<Scalars['Int']['output']>;
  /** Pnr. Null: not known. */
  readonly pnr?: Maybe<Scalars['Int']['output']>;
  /** Repeated frames. Null: not known. */
  readonly repeatedFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** Time corrections. Null: not known. */
  readonly timeCorrections?: Maybe<Scalars['SafeInt']['output']>;
  /** Too large dts jump. Null: not known. */
  readonly tooLargeDtsJump?: Maybe<Scalars['SafeInt']['output']>;
};

/** InputRtpStats */
export type InputRtpStats = {
  readonly __typename?: 'InputRtpStats';
  /** Bytes. Null: not known. */
  readonly bytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Channel id. Null: not known. */
  readonly channelId?: Maybe<Scalars['SafeInt']['output']>;
  /** Content. Such as `video`. Null: not known. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** Number of discarded broken nal. Null: not known. */
  readonly discardedBrokenNalCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of discarded fu. Null: not known. */
  readonly discardedFuCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of discarded nal. Null: not known. */
  readonly discardedNalCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of discarded not allowed nal. Null: not known. */
  readonly discardedNotAllowedNalCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of discarded sei. Null: not known. */
  readonly discardedSeiCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: broken payload. Null: not known. */
  readonly errorsBrokenPayload?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: dts stuck. Null: not known. */
  readonly errorsDtsStuck?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: lost packets. Null: not known. */
  readonly errorsLostPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames. Null: not known. */
  readonly frames?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of fu end then middle workaround. Null: not known. */
  readonly fuEndThenMiddleWorkaroundCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of fu has both start end bits. Null: not known. */
  readonly fuHasBothStartEndBitsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of fu pattern is broken. Null: not known. */
  readonly fuPatternIsBrokenCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of incomplete nal. Null: not known. */
  readonly incompleteNalCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of invalid sei payload. Null: not known. */
  readonly invalidSeiPayloadCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of invalid sei size. Null: not known. */
  readonly invalidSeiSizeCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of invalid sei type. Null: not known. */
  readonly invalidSeiTypeCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of marker packets. Null: not known. */
  readonly markerPacketsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nack. Null: not known. */
  readonly nackCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal aggregation. Null: not known. */
  readonly nalAggregationCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal aud. Null: not known. */
  readonly nalAudCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal. Null: not known. */
  readonly nalCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal filler. Null: not known. */
  readonly nalFillerCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal fu. Null: not known. */
  readonly nalFuCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal idr. Null: not known. */
  readonly nalIdrCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal other. Null: not known. */
  readonly nalOtherCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal pps. Null: not known. */
  readonly nalPpsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal sei. Null: not known. */
  readonly nalSeiCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal single. Null: not known. */
  readonly nalSingleCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal slice. Null: not known. */
  readonly nalSliceCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal sps. Null: not known. */
  readonly nalSpsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal stap a. Null: not known. */
  readonly nalStapACount?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of nal vps. Null: not known. */
  readonly nalVpsCount?: Maybe<Scalars['SafeInt']['output']>;
  /** No marker mode flag. Null: not known. */
  readonly noMarkerModeFlag?: Maybe<Scalars['Boolean']['output']>;
  /** Number of pt reject. Null: not known. */
  readonly ptRejectCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Pt reject sum. Null: not known. */
  readonly ptRejectSum?: Maybe<Scalars['SafeInt']['output']>;
  /** Rtcp packets. Null: not known. */
  readonly rtcpPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Rtp packets. Null: not known. */
  readonly rtpPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Sender clock deviation. Null: not known. */
  readonly senderClockDeviation?: Maybe<Scalars['SafeInt']['output']>;
  /** Sr ts stuck. Null: not known. */
  readonly srTsStuck?: Maybe<Scalars['SafeInt']['output']>;
  /** Ts goes backwards. Null: not known. */
  readonly tsGoesBackwards?: Maybe<Scalars['SafeInt']['output']>;
  /** Ts jump forward. Null: not known. */
  readonly tsJumpForward?: Maybe<Scalars['SafeInt']['output']>;
  /** Ts stuck. Null: not known. */
  readonly tsStuck?: Maybe<Scalars['SafeInt']['output']>;
};

/** InputSdiStats */
export type InputSdiStats = {
  readonly __typename?: 'InputSdiStats';
  /** Avg recv duration. Null: not known. */
  readonly avgRecvDuration?: Maybe<Scalars['SafeInt']['output']>;
  /** Compensated frames. Null: not known. */
  readonly compensatedFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** Error lost audio. Null: not known. */
  readonly errorLostAudio?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: cpu stall. Null: not known. */
  readonly errorsCpuStall?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: duplicate. Null: not known. */
  readonly errorsDuplicate?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: no signal. Null: not known. */
  readonly errorsNoSignal?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: ts duplicate. Null: not known. */
  readonly errorsTsDuplicate?: Maybe<Scalars['SafeInt']['output']>;
  /** Peak duration deviation. Null: not known. */
  readonly peakDurationDeviation?: Maybe<Scalars['SafeInt']['output']>;
};

/** InputSrtStats */
export type InputSrtStats = {
  readonly __typename?: 'InputSrtStats';
  /** Error dropped packets. Null: not known. */
  readonly errorDroppedPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Error lost packets. Null: not known. */
  readonly errorLostPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Latency. Null: not known. */
  readonly latency?: Maybe<Scalars['SafeInt']['output']>;
  /** Packets. Null: not known. */
  readonly packets?: Maybe<Scalars['SafeInt']['output']>;
  /** Retransmitted packets. Null: not known. */
  readonly retransmittedPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Rtt. Null: not known. */
  readonly rtt?: Maybe<Scalars['SafeInt']['output']>;
};

/** InputTrackInfo */
export type InputTrackInfo = {
  readonly __typename?: 'InputTrackInfo';
  /** Match. Null: not set. */
  readonly match?: Maybe<InputTrackInfoMatch>;
};

/** InputTrackInfoMatch */
export type InputTrackInfoMatch = {
  readonly __typename?: 'InputTrackInfoMatch';
  /** Codec. Such as `ac3`. Null: not set. */
  readonly codec?: Maybe<Scalars['String']['output']>;
  /** Index. Null: not set. */
  readonly index?: Maybe<Scalars['Int']['output']>;
  /** Language. Such as `eng`. Null: not set. */
  readonly language?: Maybe<Scalars['String']['output']>;
};

/** A change to `InputTrackInfoMatch`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type InputTrackInfoMatchPatch = {
  /** Codec. Such as `ac3`. */
  readonly codec?: InputMaybe<Scalars['String']['input']>;
  /** Index. */
  readonly index?: InputMaybe<Scalars['Int']['input']>;
  /** Language. Such as `eng`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
};

/** A change to `InputTrackInfo`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type InputTrackInfoPatch = {
  /** Match. */
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

/** Layout */
export type Layout = {
  readonly __typename?: 'Layout';
  /** Change reason. Null: not known. */
  readonly changeReason?: Maybe<LayoutChangeReason>;
  /** Created at. Null: not known. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** `createdAt` in milliseconds since 1970. */
  readonly createdAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** The key of `dvrBackups`. Null: not set. */
  readonly dvrBackupHostnames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Dvr backups. Null: not known. */
  readonly dvrBackups?: Maybe<ReadonlyArray<Streamer>>;
  /** Failover from. Null: none. */
  readonly failoverFrom?: Maybe<Streamer>;
  /** The key of `failoverFrom`. Null: not known. */
  readonly failoverFromHostname?: Maybe<Scalars['String']['output']>;
  /** Inference. Null: none. */
  readonly inference?: Maybe<Streamer>;
  /** The key of `inference`. Null: not set. */
  readonly inferenceHostname?: Maybe<Scalars['String']['output']>;
  /** Ingest. Null: none. */
  readonly ingest?: Maybe<Streamer>;
  /** Ingest history. Null: not known. */
  readonly ingestHistory?: Maybe<ReadonlyArray<LayoutBase>>;
  /** The key of `ingest`. Null: not set. */
  readonly ingestHostname?: Maybe<Scalars['String']['output']>;
  /** Node layout decisions. Null: not known. */
  readonly nodeLayoutDecisions?: Maybe<ReadonlyArray<NodeLayoutDecision>>;
  /** Originator. Null: not known. */
  readonly originator?: Maybe<LayoutOriginator>;
};

/** LayoutBase */
export type LayoutBase = {
  readonly __typename?: 'LayoutBase';
  /** Created at. Null: not known. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** `createdAt` in milliseconds since 1970. */
  readonly createdAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Ingest. Null: none. */
  readonly ingest?: Maybe<Streamer>;
  /** The key of `ingest`. Null: not known. */
  readonly ingestHostname?: Maybe<Scalars['String']['output']>;
  /** Originator. Null: not known. */
  readonly originator?: Maybe<LayoutOriginator>;
};

/** LayoutChangeReason */
export type LayoutChangeReason =
  /** `dvr_redundancy_adjust` in REST. */
  | 'DVR_REDUNDANCY_ADJUST'
  /** `multistream_agent_ingest_conflict` in REST. */
  | 'MULTISTREAM_AGENT_INGEST_CONFLICT'
  /** `namespace_mismatch` in REST. */
  | 'NAMESPACE_MISMATCH'
  /** `node_become_offline` in REST. */
  | 'NODE_BECOME_OFFLINE'
  /** `node_channel_limit_exceeded` in REST. */
  | 'NODE_CHANNEL_LIMIT_EXCEEDED'
  /** `node_cpu_pressure` in REST. */
  | 'NODE_CPU_PRESSURE'
  /** `node_deleted` in REST. */
  | 'NODE_DELETED'
  /** `node_misses_stream_required_labels` in REST. */
  | 'NODE_MISSES_STREAM_REQUIRED_LABELS'
  /** `not_distributed` in REST. */
  | 'NOT_DISTRIBUTED'
  /** `preferred_labels_better_match` in REST. */
  | 'PREFERRED_LABELS_BETTER_MATCH'
  /** `relayout_by_api` in REST. */
  | 'RELAYOUT_BY_API'
  /** `streamer_dvr_size_exceeded` in REST. */
  | 'STREAMER_DVR_SIZE_EXCEEDED'
  /** `streamer_total_bandwidth_exceeded` in REST. */
  | 'STREAMER_TOTAL_BANDWIDTH_EXCEEDED'
  /** `stream_disabled` in REST. */
  | 'STREAM_DISABLED'
  /** `stream_misses_node_required_labels` in REST. */
  | 'STREAM_MISSES_NODE_REQUIRED_LABELS';

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

/** LayoutOriginator */
export type LayoutOriginator =
  /** `layouter` in REST. */
  | 'LAYOUTER'
  /** `other` in REST. */
  | 'OTHER';

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
  /** Dvr backups. */
  readonly dvrBackupHostnames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Inference. */
  readonly inferenceHostname?: InputMaybe<Scalars['String']['input']>;
  /** Ingest. */
  readonly ingestHostname?: InputMaybe<Scalars['String']['input']>;
};

/** A test of one entry of an open map, such as a label. */
export type MapEntryFilter = {
  /** The entry's key. */
  readonly key: Scalars['String']['input'];
  /** What its value must satisfy. Without it the entry must be there. */
  readonly value?: InputMaybe<StringFilter>;
};

/** MediaInfo */
export type MediaInfo = {
  readonly __typename?: 'MediaInfo';
  /** Duration. In milliseconds of media time. Null: not known. */
  readonly duration?: Maybe<Scalars['Float']['output']>;
  /** Flow type. Null: not known. */
  readonly flowType?: Maybe<FlowType>;
  /** Program id. Null: not known. */
  readonly programId?: Maybe<Scalars['Int']['output']>;
  /** Provider. Such as `Netflix`. Null: not known. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Stream id. Null: not known. */
  readonly streamId?: Maybe<Scalars['Int']['output']>;
  /** Title. Such as `Bunny`. Null: not known. */
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
  readonly descending?: Scalars['Boolean']['input'];
  /** The member by its REST spelling, dots between levels: `stats.bitrate`. */
  readonly member: Scalars['String']['input'];
};

/** A test of any member by its REST path, for members and combinations that a typed filter does not offer. */
export type MemberPredicate = {
  /** The member by its REST spelling, dots between levels: `stats.bitrate`. Members inside arrays cannot be tested. */
  readonly member: Scalars['String']['input'];
  /** How to compare. */
  readonly operator?: Operator;
  /**
   * What to compare with, written as text and converted to the member's type. One value, except for `IN` and `NOT_IN` (any
   * number) and for `IS_NULL` and `IS_NOT_NULL` (none).
   */
  readonly values?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** MpegtsAc3Mode */
export type MpegtsAc3Mode =
  /** `keep` in REST. */
  | 'KEEP'
  /** `system_a` in REST. */
  | 'SYSTEM_A'
  /** `system_b` in REST. */
  | 'SYSTEM_B';

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

/** MpegtsPids */
export type MpegtsPids = {
  readonly __typename?: 'MpegtsPids';
  /** Default. Such as `auto`. Null: not set. */
  readonly default?: Maybe<Scalars['String']['output']>;
  /** Media. Null: not set. */
  readonly media?: Maybe<ReadonlyArray<TransponderPid>>;
  /** Pcr. Null: not set. */
  readonly pcr?: Maybe<Scalars['Int']['output']>;
  /** Pmt. Null: not set. */
  readonly pmt?: Maybe<Scalars['Int']['output']>;
  /** Sdt. Null: not set. */
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
  /** Default. Such as `auto`. */
  readonly default?: InputMaybe<Scalars['String']['input']>;
  /** Media. */
  readonly media?: InputMaybe<ReadonlyArray<TransponderPidPatch>>;
  /** Pcr. */
  readonly pcr?: InputMaybe<Scalars['Int']['input']>;
  /** Pmt. */
  readonly pmt?: InputMaybe<Scalars['Int']['input']>;
  /** Sdt. */
  readonly sdt?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Deletes a stream. Errors: NOT_FOUND, PRECONDITION_FAILED, FORBIDDEN. */
  readonly deleteStream: DeleteStreamPayload;
  /** Deletes many streams. An item that fails does not keep the others from being deleted. */
  readonly deleteStreams: DeleteStreamsPayload;
  /**
   * Creates a stream, or changes the members given and leaves the others. Exactly one of `input` and `patch`.
   *
   * Errors: BAD_USER_INPUT with the path of the member, KEY_MISMATCH, PRECONDITION_FAILED, FORBIDDEN.
   */
  readonly saveStream: SaveStreamPayload;
  /** Saves many streams. An item that fails does not keep the others from being saved. */
  readonly saveStreams: SaveStreamsPayload;
};


export type MutationDeleteStreamArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


export type MutationDeleteStreamsArgs = {
  names: ReadonlyArray<Scalars['String']['input']>;
};


export type MutationSaveStreamArgs = {
  expectedVersion?: InputMaybe<Scalars['String']['input']>;
  input?: InputMaybe<StreamPatch>;
  name: Scalars['String']['input'];
  patch?: InputMaybe<Scalars['JSONText']['input']>;
  reset?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSaveStreamsArgs = {
  items: ReadonlyArray<SaveStreamItem>;
};

/** NamedBy */
export type NamedBy =
  /** `config` in REST. */
  | 'CONFIG'
  /** `external` in REST. */
  | 'EXTERNAL'
  /** `remote` in REST. */
  | 'REMOTE'
  /** `user` in REST. */
  | 'USER';

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

/** NodeLayoutDecision */
export type NodeLayoutDecision = {
  readonly __typename?: 'NodeLayoutDecision';
  /** The key of `streamer`. Such as `streamer1.com`. Null: not known. */
  readonly hostname?: Maybe<Scalars['String']['output']>;
  /** Node decision. Null: not known. */
  readonly nodeDecision?: Maybe<Scalars['Boolean']['output']>;
  /** Reasons. Null: not known. */
  readonly reasons?: Maybe<ReadonlyArray<NodeLayoutDecisionReason>>;
  /** Role. Null: not known. */
  readonly role?: Maybe<NodeRole>;
  /** Hostname. Null: none. */
  readonly streamer?: Maybe<Streamer>;
};

/** NodeLayoutDecisionReason */
export type NodeLayoutDecisionReason =
  /** `namespace_mismatch` in REST. */
  | 'NAMESPACE_MISMATCH'
  /** `node_channel_limit_exceeded` in REST. */
  | 'NODE_CHANNEL_LIMIT_EXCEEDED'
  /** `node_misses_stream_required_labels` in REST. */
  | 'NODE_MISSES_STREAM_REQUIRED_LABELS'
  /** `node_not_available_for_transcoding` in REST. */
  | 'NODE_NOT_AVAILABLE_FOR_TRANSCODING'
  /** `node_offline` in REST. */
  | 'NODE_OFFLINE'
  /** `streamer_dvr_size_exceeded` in REST. */
  | 'STREAMER_DVR_SIZE_EXCEEDED'
  /** `streamer_total_bandwidth_exceeded` in REST. */
  | 'STREAMER_TOTAL_BANDWIDTH_EXCEEDED'
  /** `stream_misses_node_required_labels` in REST. */
  | 'STREAM_MISSES_NODE_REQUIRED_LABELS';

/** NodeRole */
export type NodeRole =
  /** `identification` in REST. */
  | 'IDENTIFICATION'
  /** `inference` in REST. */
  | 'INFERENCE'
  /** `streamer` in REST. */
  | 'STREAMER';

/**
 * How a member is compared.
 *
 * An absent member and null are the same: they satisfy `NE`, `NOT_IN` and `IS_NULL`, and nothing else.
 */
export type Operator =
  /** Holds the value as a literal part; letter case counts. */
  | 'CONTAINS'
  /** Equal to the value. */
  | 'EQ'
  /** Greater than the value; texts compare bytewise. */
  | 'GT'
  /** Greater than or equal to the value; texts compare bytewise. */
  | 'GTE'
  /** Holds the value as a literal part; letter case does not count. */
  | 'ICONTAINS'
  /** Equal to one of the values. */
  | 'IN'
  /** Present and not null. Takes no value. */
  | 'IS_NOT_NULL'
  /** Absent or null. Takes no value. */
  | 'IS_NULL'
  /** Less than the value; texts compare bytewise. */
  | 'LT'
  /** Less than or equal to the value; texts compare bytewise. */
  | 'LTE'
  /** Not equal to the value, or absent. */
  | 'NE'
  /** Equal to none of the values, or absent. */
  | 'NOT_IN';

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

/** OutputAudio */
export type OutputAudio =
  /** `aac` in REST. */
  | 'AAC'
  /** `aac_silence` in REST. */
  | 'AAC_SILENCE'
  /** `add_aac` in REST. */
  | 'ADD_AAC'
  /** `keep` in REST. */
  | 'KEEP'
  /** `keep_silence` in REST. */
  | 'KEEP_SILENCE';

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

/** PlayProtocols */
export type PlayProtocols = {
  readonly __typename?: 'PlayProtocols';
  /** Api. Null: not set. */
  readonly api?: Maybe<Scalars['Boolean']['output']>;
  /** Cmaf. Null: not set. */
  readonly cmaf?: Maybe<Scalars['Boolean']['output']>;
  /** Dash. Null: not set. */
  readonly dash?: Maybe<Scalars['Boolean']['output']>;
  /** Hls. Null: not set. */
  readonly hls?: Maybe<Scalars['Boolean']['output']>;
  /** Jpeg. Null: not set. */
  readonly jpeg?: Maybe<Scalars['Boolean']['output']>;
  /** M4f. Null: not set. */
  readonly m4f?: Maybe<Scalars['Boolean']['output']>;
  /** M4s. Null: not set. */
  readonly m4s?: Maybe<Scalars['Boolean']['output']>;
  /** Mp4. Null: not set. */
  readonly mp4?: Maybe<Scalars['Boolean']['output']>;
  /** Mseld. Null: not set. */
  readonly mseld?: Maybe<Scalars['Boolean']['output']>;
  /** Mss. Null: not set. */
  readonly mss?: Maybe<Scalars['Boolean']['output']>;
  /** Player. Null: not set. */
  readonly player?: Maybe<Scalars['Boolean']['output']>;
  /** Rtmp. Null: not set. */
  readonly rtmp?: Maybe<Scalars['Boolean']['output']>;
  /** Rtsp. Null: not set. */
  readonly rtsp?: Maybe<Scalars['Boolean']['output']>;
  /** Shoutcast. Null: not set. */
  readonly shoutcast?: Maybe<Scalars['Boolean']['output']>;
  /** Srt. Null: not set. */
  readonly srt?: Maybe<Scalars['Boolean']['output']>;
  /** Tshttp. Null: not set. */
  readonly tshttp?: Maybe<Scalars['Boolean']['output']>;
  /** Webrtc. Null: not set. */
  readonly webrtc?: Maybe<Scalars['Boolean']['output']>;
  /** Whitelist. Null: not set. */
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
  /** Api. */
  readonly api?: InputMaybe<Scalars['Boolean']['input']>;
  /** Cmaf. */
  readonly cmaf?: InputMaybe<Scalars['Boolean']['input']>;
  /** Dash. */
  readonly dash?: InputMaybe<Scalars['Boolean']['input']>;
  /** Hls. */
  readonly hls?: InputMaybe<Scalars['Boolean']['input']>;
  /** Jpeg. */
  readonly jpeg?: InputMaybe<Scalars['Boolean']['input']>;
  /** M4f. */
  readonly m4f?: InputMaybe<Scalars['Boolean']['input']>;
  /** M4s. */
  readonly m4s?: InputMaybe<Scalars['Boolean']['input']>;
  /** Mp4. */
  readonly mp4?: InputMaybe<Scalars['Boolean']['input']>;
  /** Mseld. */
  readonly mseld?: InputMaybe<Scalars['Boolean']['input']>;
  /** Mss. */
  readonly mss?: InputMaybe<Scalars['Boolean']['input']>;
  /** Player. */
  readonly player?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rtmp. */
  readonly rtmp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rtsp. */
  readonly rtsp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Shoutcast. */
  readonly shoutcast?: InputMaybe<Scalars['Boolean']['input']>;
  /** Srt. */
  readonly srt?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tshttp. */
  readonly tshttp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Webrtc. */
  readonly webrtc?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whitelist. */
  readonly whitelist?: InputMaybe<Scalars['Boolean']['input']>;
};

/** PlaybackHeaders */
export type PlaybackHeaders = {
  readonly __typename?: 'PlaybackHeaders';
  /** Headers. Null: not set. */
  readonly headers?: Maybe<Scalars['JSONObject']['output']>;
  /** Playback. Null: not set. */
  readonly playback?: Maybe<PlaybackHeadersKind>;
  /** Protocols. Null: not set. */
  readonly protocols?: Maybe<PlayProtocols>;
  /** Segment headers. Null: not set. */
  readonly segmentHeaders?: Maybe<Scalars['JSONObject']['output']>;
};

/** PlaybackHeadersKind */
export type PlaybackHeadersKind =
  /** `dvr` in REST. */
  | 'DVR'
  /** `live` in REST. */
  | 'LIVE';

/** A change to `PlaybackHeaders`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PlaybackHeadersPatch = {
  /** Headers. */
  readonly headers?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Playback. */
  readonly playback?: InputMaybe<PlaybackHeadersKind>;
  /** Protocols. */
  readonly protocols?: InputMaybe<PlayProtocolsPatch>;
  /** Segment headers. */
  readonly segmentHeaders?: InputMaybe<Scalars['JSONObject']['input']>;
};

/** Point */
export type Point = {
  readonly __typename?: 'Point';
  /** X. 0 to 1. */
  readonly x: Scalars['Float']['output'];
  /** Y. 0 to 1. */
  readonly y: Scalars['Float']['output'];
};

/** A change to `Point`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PointPatch = {
  /** X. 0 to 1. */
  readonly x?: InputMaybe<Scalars['Float']['input']>;
  /** Y. 0 to 1. */
  readonly y?: InputMaybe<Scalars['Float']['input']>;
};

/** A test of whether a member is there at all. */
export type PresenceFilter = {
  /** True: absent or null. False: present. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Protocol */
export type Protocol =
  /** `ad_injector` in REST. */
  | 'AD_INJECTOR'
  /** `annexb` in REST. */
  | 'ANNEXB'
  /** `api` in REST. */
  | 'API'
  /** `backup` in REST. */
  | 'BACKUP'
  /** `cmaf` in REST. */
  | 'CMAF'
  /** `copy` in REST. */
  | 'COPY'
  /** `dash` in REST. */
  | 'DASH'
  /** `decklink` in REST. */
  | 'DECKLINK'
  /** `dektec` in REST. */
  | 'DEKTEC'
  /** `dektec-asi` in REST. */
  | 'DEKTEC_ASI'
  /** `download` in REST. */
  | 'DOWNLOAD'
  /** `dvb` in REST. */
  | 'DVB'
  /** `est` in REST. */
  | 'EST'
  /** `fake` in REST. */
  | 'FAKE'
  /** `ffmpeg` in REST. */
  | 'FFMPEG'
  /** `file` in REST. */
  | 'FILE'
  /** `flv` in REST. */
  | 'FLV'
  /** `frip` in REST. */
  | 'FRIP'
  /** `h323` in REST. */
  | 'H323'
  /** `hls` in REST. */
  | 'HLS'
  /** `hls2` in REST. */
  | 'HLS2'
  /** `hlss` in REST. */
  | 'HLSS'
  /** `hlss2` in REST. */
  | 'HLSS2'
  /** `jpeg` in REST. */
  | 'JPEG'
  /** `json_manifest` in REST. */
  | 'JSON_MANIFEST'
  /** `llhls` in REST. */
  | 'LLHLS'
  /** `logo` in REST. */
  | 'LOGO'
  /** `m4f` in REST. */
  | 'M4F'
  /** `m4fs` in REST. */
  | 'M4FS'
  /** `m4s` in REST. */
  | 'M4S'
  /** `m4ss` in REST. */
  | 'M4SS'
  /** `mbr` in REST. */
  | 'MBR'
  /** `mixer` in REST. */
  | 'MIXER'
  /** `mjpeg` in REST. */
  | 'MJPEG'
  /** `mosaic` in REST. */
  | 'MOSAIC'
  /** `mosaic2` in REST. */
  | 'MOSAIC2'
  /** `mp4` in REST. */
  | 'MP4'
  /** `mpts-dvb` in REST. */
  | 'MPTS_DVB'
  /** `mpts-http` in REST. */
  | 'MPTS_HTTP'
  /** `mpts-https` in REST. */
  | 'MPTS_HTTPS'
  /** `mpts-udp` in REST. */
  | 'MPTS_UDP'
  /** `mseld` in REST. */
  | 'MSELD'
  /** `mss` in REST. */
  | 'MSS'
  /** `mxl` in REST. */
  | 'MXL'
  /** `ndi` in REST. */
  | 'NDI'
  /** `player` in REST. */
  | 'PLAYER'
  /** `playlist` in REST. */
  | 'PLAYLIST'
  /** `rtmp` in REST. */
  | 'RTMP'
  /** `rtmpe` in REST. */
  | 'RTMPE'
  /** `rtmps` in REST. */
  | 'RTMPS'
  /** `rtp` in REST. */
  | 'RTP'
  /** `rtsp` in REST. */
  | 'RTSP'
  /** `rtsp2` in REST. */
  | 'RTSP2'
  /** `rtsps` in REST. */
  | 'RTSPS'
  /** `rtsp-udp` in REST. */
  | 'RTSP_UDP'
  /** `shoutcast` in REST. */
  | 'SHOUTCAST'
  /** `shoutcasts` in REST. */
  | 'SHOUTCASTS'
  /** `srt` in REST. */
  | 'SRT'
  /** `st2110` in REST. */
  | 'ST2110'
  /** `timeshift` in REST. */
  | 'TIMESHIFT'
  /** `transponder` in REST. */
  | 'TRANSPONDER'
  /** `tshttp` in REST. */
  | 'TSHTTP'
  /** `tshttps` in REST. */
  | 'TSHTTPS'
  /** `tsssl` in REST. */
  | 'TSSSL'
  /** `tstcp` in REST. */
  | 'TSTCP'
  /** `udp` in REST. */
  | 'UDP'
  /** `udp1` in REST. */
  | 'UDP1'
  /** `udp2` in REST. */
  | 'UDP2'
  /** `udp3` in REST. */
  | 'UDP3'
  /** `v4l` in REST. */
  | 'V4L'
  /** `v4l2` in REST. */
  | 'V4L2'
  /** `webrtc` in REST. */
  | 'WEBRTC';

/** Push */
export type Push = {
  readonly __typename?: 'Push';
  /** Bitrate. In kbit/s. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Null: not set. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Comment. Such as `This is a test push`. Null: not set. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** Connect timeout. In seconds. Null: not set. */
  readonly connectTimeout?: Maybe<Scalars['Int']['output']>;
  /** Deinterlace. For kinds `decklink`, `dektec`. Null: not set. */
  readonly deinterlace?: Maybe<Scalars['Boolean']['output']>;
  /** Disabled. Null: not set. */
  readonly disabled?: Maybe<Scalars['Boolean']['output']>;
  /** Domain. For kinds `rtmp`. Such as `officialdomain.com`. Null: not set. */
  readonly domain?: Maybe<Scalars['String']['output']>;
  /** Dthreads. For kinds `decklink`, `dektec`. Null: not set. */
  readonly dthreads?: Maybe<Scalars['Int']['output']>;
  /** Encoder. For kinds `rtmp`. Such as `Lavf57`. Null: not set. */
  readonly encoder?: Maybe<Scalars['String']['output']>;
  /** Enforcedencryption. For kinds `srt`. Null: not set. */
  readonly enforcedencryption?: Maybe<Scalars['Boolean']['output']>;
  /** Genlock. For kinds `dektec`. Null: not set. */
  readonly genlock?: Maybe<Scalars['Boolean']['output']>;
  /** Latency. In milliseconds. For kinds `srt`. Null: not set. */
  readonly latency?: Maybe<Scalars['Float']['output']>;
  /** Linger. In seconds. For kinds `srt`. Null: not set. */
  readonly linger?: Maybe<Scalars['Int']['output']>;
  /** Minversion. For kinds `srt`. Such as `1.1.0`. Null: not set. */
  readonly minversion?: Maybe<Scalars['String']['output']>;
  /** Mpegts ac3. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Null: not set. */
  readonly mpegtsAc3?: Maybe<MpegtsAc3Mode>;
  /** Multicast loop. For kinds `srt`, `udp`. Null: not set. */
  readonly multicastLoop?: Maybe<Scalars['Boolean']['output']>;
  /** Passphrase. For kinds `srt`. Such as `9876543210`. Null: not set. */
  readonly passphrase?: Maybe<Scalars['String']['output']>;
  /** Pids. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Null: not set. */
  readonly pids?: Maybe<MpegtsPids>;
  /** Pixel offset. For kinds `dektec`. Null: not set. */
  readonly pixelOffset?: Maybe<Scalars['Int']['output']>;
  /** Pnr. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Null: not set. */
  readonly pnr?: Maybe<Scalars['Int']['output']>;
  /** Provider. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Such as `My provider name`. Null: not set. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Retry limit. Null: not set. */
  readonly retryLimit?: Maybe<Scalars['Int']['output']>;
  /** Retry timeout. In seconds. Null: not set. */
  readonly retryTimeout?: Maybe<Scalars['Int']['output']>;
  /** Scale. For kinds `decklink`, `dektec`. Null: not set. */
  readonly scale?: Maybe<Scalars['String']['output']>;
  /** Service. For kinds `dektec_asi`, `rtmp`, `srt`, `tshttp`, `udp`. Such as `My service name`. Null: not set. */
  readonly service?: Maybe<Scalars['String']['output']>;
  /** Standby. For kinds `srt`, `udp`. Null: not set. */
  readonly standby?: Maybe<Scalars['Boolean']['output']>;
  /** Stats. Null: not known. */
  readonly stats?: Maybe<PushStats>;
  /** Streamid. For kinds `srt`. Such as `#!::r=my-stream,m=publish`. Null: not set. */
  readonly streamid?: Maybe<Scalars['String']['output']>;
  /** Timeout. In seconds. Null: not set. */
  readonly timeout?: Maybe<Scalars['Int']['output']>;
  /** Url. */
  readonly url: Scalars['String']['output'];
  /** Vb. In kbit/s. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Null: not set. */
  readonly vb?: Maybe<Scalars['SafeInt']['output']>;
  /** Vbi lines. For kinds `decklink`, `dektec`. Null: not set. */
  readonly vbiLines?: Maybe<ReadonlyArray<VbiLines>>;
  /** Version. For kinds `srt`. Such as `1.3.0`. Null: not set. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** Video format. For kinds `decklink`, `dektec`. Null: not set. */
  readonly videoFormat?: Maybe<Scalars['String']['output']>;
  /** Volume. For kinds `decklink`, `dektec`. Null: not set. */
  readonly volume?: Maybe<Scalars['Float']['output']>;
};

/** A change to `Push`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type PushPatch = {
  /** Bitrate. In kbit/s. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. */
  readonly bitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Comment. Such as `This is a test push`. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Connect timeout. In seconds. */
  readonly connectTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Deinterlace. For kinds `decklink`, `dektec`. */
  readonly deinterlace?: InputMaybe<Scalars['Boolean']['input']>;
  /** Disabled. */
  readonly disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Domain. For kinds `rtmp`. Such as `officialdomain.com`. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** Dthreads. For kinds `decklink`, `dektec`. */
  readonly dthreads?: InputMaybe<Scalars['Int']['input']>;
  /** Encoder. For kinds `rtmp`. Such as `Lavf57`. */
  readonly encoder?: InputMaybe<Scalars['String']['input']>;
  /** Enforcedencryption. For kinds `srt`. */
  readonly enforcedencryption?: InputMaybe<Scalars['Boolean']['input']>;
  /** Genlock. For kinds `dektec`. */
  readonly genlock?: InputMaybe<Scalars['Boolean']['input']>;
  /** Latency. In milliseconds. For kinds `srt`. */
  readonly latency?: InputMaybe<Scalars['Float']['input']>;
  /** Linger. In seconds. For kinds `srt`. */
  readonly linger?: InputMaybe<Scalars['Int']['input']>;
  /** Minversion. For kinds `srt`. Such as `1.1.0`. */
  readonly minversion?: InputMaybe<Scalars['String']['input']>;
  /** Mpegts ac3. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. */
  readonly mpegtsAc3?: InputMaybe<MpegtsAc3Mode>;
  /** Multicast loop. For kinds `srt`, `udp`. */
  readonly multicastLoop?: InputMaybe<Scalars['Boolean']['input']>;
  /** Passphrase. For kinds `srt`. Such as `9876543210`. */
  readonly passphrase?: InputMaybe<Scalars['String']['input']>;
  /** Pids. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. */
  readonly pids?: InputMaybe<MpegtsPidsPatch>;
  /** Pixel offset. For kinds `dektec`. */
  readonly pixelOffset?: InputMaybe<Scalars['Int']['input']>;
  /** Pnr. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. */
  readonly pnr?: InputMaybe<Scalars['Int']['input']>;
  /** Provider. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. Such as `My provider name`. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Retry limit. */
  readonly retryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Retry timeout. In seconds. */
  readonly retryTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Scale. For kinds `decklink`, `dektec`. */
  readonly scale?: InputMaybe<Scalars['String']['input']>;
  /** Service. For kinds `dektec_asi`, `rtmp`, `srt`, `tshttp`, `udp`. Such as `My service name`. */
  readonly service?: InputMaybe<Scalars['String']['input']>;
  /** Standby. For kinds `srt`, `udp`. */
  readonly standby?: InputMaybe<Scalars['Boolean']['input']>;
  /** Streamid. For kinds `srt`. Such as `#!::r=my-stream,m=publish`. */
  readonly streamid?: InputMaybe<Scalars['String']['input']>;
  /** Timeout. In seconds. */
  readonly timeout?: InputMaybe<Scalars['Int']['input']>;
  /** Url. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Vb. In kbit/s. For kinds `dektec_asi`, `srt`, `tshttp`, `udp`. */
  readonly vb?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Vbi lines. For kinds `decklink`, `dektec`. */
  readonly vbiLines?: InputMaybe<ReadonlyArray<VbiLinesPatch>>;
  /** Version. For kinds `srt`. Such as `1.3.0`. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
  /** Video format. For kinds `decklink`, `dektec`. */
  readonly videoFormat?: InputMaybe<Scalars['String']['input']>;
  /** Volume. For kinds `decklink`, `dektec`. */
  readonly volume?: InputMaybe<Scalars['Float']['input']>;
};

/** PushPidStats */
export type PushPidStats = {
  readonly __typename?: 'PushPidStats';
  /** Bitrate. In kbit/s. Null: not known. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Content. Null: not known. */
  readonly content?: Maybe<FrameContent>;
  /** Errors counted: dts goes backward. Null: not known. */
  readonly errorsDtsGoesBackward?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: dts jumps forward. Null: not known. */
  readonly errorsDtsJumpsForward?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: pid off. Null: not known. */
  readonly errorsPidOff?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: start future dts. Null: not known. */
  readonly errorsStartFutureDts?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: start late dts. Null: not known. */
  readonly errorsStartLateDts?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: unconfigured queue. Null: not known. */
  readonly errorsUnconfiguredQueue?: Maybe<Scalars['SafeInt']['output']>;
  /** Exceeded bytes. In bytes. Null: not known. */
  readonly exceededBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Exceeded frames. Null: not known. */
  readonly exceededFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** Filler packets. Null: not known. */
  readonly fillerPackets?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Fillers. In bytes. Null: not known.
   * @deprecated The API this comes from removes it in 25.11.
   */
  readonly fillers?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Fillers bytes. In bytes. Null: not known.
   * @deprecated The API this comes from removes it in 25.11.
   */
  readonly fillersBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Max buffer. In milliseconds. Null: not known. */
  readonly maxBuffer?: Maybe<Scalars['Float']['output']>;
  /** Min buffer. In milliseconds. Null: not known. */
  readonly minBuffer?: Maybe<Scalars['Float']['output']>;
  /** Packets. Null: not known. */
  readonly packets?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Payload. In bytes. Null: not known.
   * @deprecated The API this comes from removes it in 25.11.
   */
  readonly payload?: Maybe<Scalars['SafeInt']['output']>;
  /** Payload bytes. In bytes. Null: not known. */
  readonly payloadBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Pid. Null: not known. */
  readonly pid?: Maybe<Scalars['Int']['output']>;
  /** Pnr. Null: not known. */
  readonly pnr?: Maybe<Scalars['Int']['output']>;
  /**
   * Stuffing. Null: not known.
   * @deprecated The API this comes from removes it in 25.11.
   */
  readonly stuffing?: Maybe<Scalars['SafeInt']['output']>;
  /** Stuffing packets. Null: not known. */
  readonly stuffingPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Trimmed bytes. In bytes. Null: not known. */
  readonly trimmedBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Trimmed frames. Null: not known. */
  readonly trimmedFrames?: Maybe<Scalars['SafeInt']['output']>;
};

/** PushStats */
export type PushStats = {
  readonly __typename?: 'PushStats';
  /** Bytes. In bytes. Null: not known. */
  readonly bytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Encoded bytes. In bytes. Null: not known. */
  readonly encodedBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: 401. Null: not known. */
  readonly errors401?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: 403. Null: not known. */
  readonly errors403?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: 404. Null: not known. */
  readonly errors404?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: 409. Null: not known. */
  readonly errors409?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: 500. Null: not known. */
  readonly errors500?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: audio frame decode. Null: not known. */
  readonly errorsAudioFrameDecode?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: connection lost. Null: not known. */
  readonly errorsConnectionLost?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: device buffer overflow. Null: not known. */
  readonly errorsDeviceBufferOverflow?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: device not opened. Null: not known. */
  readonly errorsDeviceNotOpened?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: dropped frames. Null: not known. */
  readonly errorsDroppedFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: dropped segments. Null: not known. */
  readonly errorsDroppedSegments?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: no destination. Null: not known. */
  readonly errorsNoDestination?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: not authorized. Null: not known. */
  readonly errorsNotAuthorized?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: redirect limit. Null: not known. */
  readonly errorsRedirectLimit?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: stop overloaded. Null: not known. */
  readonly errorsStopOverloaded?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: tls. Null: not known. */
  readonly errorsTls?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: video frame decode. Null: not known. */
  readonly errorsVideoFrameDecode?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames. Null: not known. */
  readonly frames?: Maybe<Scalars['SafeInt']['output']>;
  /** Genlock status. Null: not known. */
  readonly genlockStatus?: Maybe<GenlockStatus>;
  /** Genref status. Null: not known. */
  readonly genrefStatus?: Maybe<GenrefStatus>;
  /** Opened at. Null: not known. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `openedAt` in milliseconds since 1970. */
  readonly openedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Pids. Null: not known. */
  readonly pids?: Maybe<ReadonlyArray<PushPidStats>>;
  /** Number of pusher queue exhausted. Null: not known. */
  readonly pusherQueueExhaustedCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Pusher restarts. Null: not known. */
  readonly pusherRestarts?: Maybe<Scalars['SafeInt']['output']>;
  /** Resent packets. Null: not known. */
  readonly resentPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Segments. Null: not known. */
  readonly segments?: Maybe<Scalars['SafeInt']['output']>;
  /** Standby status. Null: not known. */
  readonly standbyStatus?: Maybe<PusherStandbyStatus>;
  /** Status. Such as `starting`. Null: not known. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * Sys fillers bytes. In bytes. Null: not known.
   * @deprecated The API this comes from removes it in 26.03.
   */
  readonly sysFillersBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Sys payload bytes. In bytes. Null: not known. */
  readonly sysPayloadBytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Sys stuffing packets. Null: not known. */
  readonly sysStuffingPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Url. Null: not known. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** PusherStandbyStatus */
export type PusherStandbyStatus =
  /** `active` in REST. */
  | 'ACTIVE'
  /** `waiting` in REST. */
  | 'WAITING';

export type Query = {
  readonly __typename?: 'Query';
  /** One stream. Null when there is none, or none the viewer may see. */
  readonly stream?: Maybe<Stream>;
  /** Streams, by name unless sorted otherwise; by `updatedAt` when asked for what was updated after a moment. */
  readonly streams: StreamConnection;
};


export type QueryStreamArgs = {
  name: Scalars['String']['input'];
};


export type QueryStreamsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
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
};

/** RcMethod */
export type RcMethod =
  /** `cbr` in REST. */
  | 'CBR'
  /** `cbr2pass` in REST. */
  | 'CBR2PASS'
  /** `vbr` in REST. */
  | 'VBR';

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

/** What `saveStreams` answers. */
export type SaveStreamsPayload = {
  readonly __typename?: 'SaveStreamsPayload';
  /** One result for each item, in the order of the items. */
  readonly results: ReadonlyArray<SaveStreamResult>;
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

/** SrtConfig */
export type SrtConfig = {
  readonly __typename?: 'SrtConfig';
  /** Enforcedencryption. Null: not set. */
  readonly enforcedencryption?: Maybe<Scalars['Boolean']['output']>;
  /** Latency. In milliseconds. Null: not set. */
  readonly latency?: Maybe<Scalars['Float']['output']>;
  /** Linger. In seconds. Null: not set. */
  readonly linger?: Maybe<Scalars['Int']['output']>;
  /** Minversion. Such as `1.1.0`. Null: not set. */
  readonly minversion?: Maybe<Scalars['String']['output']>;
  /** Passphrase. Such as `9876543210`. Null: not set. */
  readonly passphrase?: Maybe<Scalars['String']['output']>;
  /** Port. Null: not set. */
  readonly port?: Maybe<Scalars['IntOrString']['output']>;
  /** Streamid. Such as `#!::r=my-stream,m=publish`. Null: not set. */
  readonly streamid?: Maybe<Scalars['String']['output']>;
  /** Timeout. In seconds. Null: not set. */
  readonly timeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** Version. Such as `1.3.0`. Null: not set. */
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
  /** Enforcedencryption. */
  readonly enforcedencryption?: InputMaybe<Scalars['Boolean']['input']>;
  /** Latency. In milliseconds. */
  readonly latency?: InputMaybe<Scalars['Float']['input']>;
  /** Linger. In seconds. */
  readonly linger?: InputMaybe<Scalars['Int']['input']>;
  /** Minversion. Such as `1.1.0`. */
  readonly minversion?: InputMaybe<Scalars['String']['input']>;
  /** Passphrase. Such as `9876543210`. */
  readonly passphrase?: InputMaybe<Scalars['String']['input']>;
  /** Port. */
  readonly port?: InputMaybe<Scalars['IntOrString']['input']>;
  /** Streamid. Such as `#!::r=my-stream,m=publish`. */
  readonly streamid?: InputMaybe<Scalars['String']['input']>;
  /** Timeout. In seconds. */
  readonly timeout?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** Version. Such as `1.3.0`. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** Stream */
export type Stream = {
  readonly __typename?: 'Stream';
  /** Add audio only. Null: not set. */
  readonly addAudioOnly?: Maybe<Scalars['Boolean']['output']>;
  /** Audio timeout. In seconds. Null: not set. */
  readonly audioTimeout?: Maybe<Scalars['Int']['output']>;
  /** Autogenerated episodes close timeout. In seconds. At least 0. Null: not set. */
  readonly autogeneratedEpisodesCloseTimeout?: Maybe<Scalars['Int']['output']>;
  /** Backup. Null: not set. */
  readonly backup?: Maybe<Backup>;
  /** Chunk duration. In milliseconds. Null: not set. */
  readonly chunkDuration?: Maybe<Scalars['Int']['output']>;
  /** Claims. Null: not set. */
  readonly claims?: Maybe<StreamClaims>;
  /** Clients timeout. In seconds. Null: not set. */
  readonly clientsTimeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** Comment. Such as `This is a test stream`. Null: not set. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The configuration as it is stored: what was saved, without statistics, layout and defaults. */
  readonly config: Scalars['JSONObject']['output'];
  /** Config on disk. Null: not known. */
  readonly configOnDisk?: Maybe<StreamConfigOnDisk>;
  /** Disabled. Null: not set. */
  readonly disabled?: Maybe<Scalars['Boolean']['output']>;
  /** The document that REST answers for this stream. */
  readonly document: Scalars['JSONText']['output'];
  /** Drm. Null: not set. */
  readonly drm?: Maybe<Drm>;
  /** Dvbocr. Null: not set. */
  readonly dvbocr?: Maybe<DvbocrMode>;
  /** Dvr. Null: not set. */
  readonly dvr?: Maybe<Dvr>;
  /** Epg enabled. Null: not set. */
  readonly epgEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Hls scte35. Null: not set. */
  readonly hlsScte35?: Maybe<HlsScte35Mode>;
  /** Input media info. Null: not set. */
  readonly inputMediaInfo?: Maybe<InputMediaInfo>;
  /** Inputs. Null: not set. */
  readonly inputs?: Maybe<ReadonlyArray<StreamInput>>;
  /** Jpeg snapshot sign key. Null: not set. */
  readonly jpegSnapshotSignKey?: Maybe<Scalars['String']['output']>;
  /** Labels. Null: not set. */
  readonly labels?: Maybe<Scalars['JSONObject']['output']>;
  /** Layout. Null: not set. */
  readonly layout?: Maybe<Layout>;
  /** Max retry timeout. In seconds. At least 1. Null: not set. */
  readonly maxRetryTimeout?: Maybe<Scalars['Int']['output']>;
  /**
   * Meta. Null: not set.
   * @deprecated The API this comes from removes it in 23.12.
   */
  readonly meta?: Maybe<Scalars['JSONObject']['output']>;
  /** Mpegts ac3. Null: not set. */
  readonly mpegtsAc3?: Maybe<MpegtsAc3Mode>;
  /** Mpegts pids. Null: not set. */
  readonly mpegtsPids?: Maybe<MpegtsPids>;
  /** Name. Such as `Decklink-Stream`. */
  readonly name: Scalars['String']['output'];
  /** Named by. Null: not known. */
  readonly namedBy?: Maybe<NamedBy>;
  /** Namespace. Such as `example`. Null: not set. */
  readonly namespace?: Maybe<Scalars['String']['output']>;
  /** On play. Null: not set. */
  readonly onPlay?: Maybe<AuthSpec>;
  /** On publish. Null: not set. */
  readonly onPublish?: Maybe<AuthSpec>;
  /** The organization the stream belongs to. Null when it belongs to none. */
  readonly organization?: Maybe<Organization>;
  /** Id of the organization the stream belongs to. Null when it belongs to none. */
  readonly organizationId?: Maybe<Scalars['Int']['output']>;
  /** Playback headers. Null: not set. */
  readonly playbackHeaders?: Maybe<ReadonlyArray<PlaybackHeaders>>;
  /** Position. Null: not set. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Prepush. In seconds. Null: not set. */
  readonly prepush?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** Protocols. Null: not set. */
  readonly protocols?: Maybe<PlayProtocols>;
  /**
   * Provider. Such as `SportsTV`. Null: not set.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Pushes. Null: not set. */
  readonly pushes?: Maybe<ReadonlyArray<Push>>;
  /** Recheck secondary inputs interval. In seconds. Null: not set. */
  readonly recheckSecondaryInputsInterval?: Maybe<Scalars['Int']['output']>;
  /** Retry limit. Null: not set. */
  readonly retryLimit?: Maybe<Scalars['Int']['output']>;
  /** Number of segment. Null: not set. */
  readonly segmentCount?: Maybe<Scalars['Int']['output']>;
  /** Segment duration. In milliseconds. 1000 to 15000. Null: not set. */
  readonly segmentDuration?: Maybe<Scalars['Int']['output']>;
  /** Source timeout. In seconds. Null: not set. */
  readonly sourceTimeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** Srt2 publish. Null: not set. */
  readonly srt2Publish?: Maybe<SrtConfig>;
  /**
   * Srt port resolve. Null: not known.
   * @deprecated The API this comes from removes it in 24.06.
   */
  readonly srtPortResolve?: Maybe<Scalars['Boolean']['output']>;
  /** Srt publish. Null: not set. */
  readonly srtPublish?: Maybe<SrtConfig>;
  /** Static. Null: not set. */
  readonly static?: Maybe<Scalars['Boolean']['output']>;
  /** Stats. Null: not known. */
  readonly stats?: Maybe<StreamStats>;
  /** Template. Such as `sports-hd`. Null: not set. */
  readonly template?: Maybe<Scalars['String']['output']>;
  /** Thumbnails. Null: not set. */
  readonly thumbnails?: Maybe<Thumbnails>;
  /** Title. Such as `Hockey channel`. Null: not set. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Transcoder. Null: not set. */
  readonly transcoder?: Maybe<Transcoder>;
  /** Transport. Null: not set. */
  readonly transport?: Maybe<WebrtcTransport>;
  /** Updated at. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** `updatedAt` in milliseconds since 1970. */
  readonly updatedAtMs: Scalars['SafeInt']['output'];
  /** Url prefix. Null: not set. */
  readonly urlPrefix?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Changes with every write of this stream, and grows; for `expectedVersion`. */
  readonly version: Scalars['String']['output'];
  /** Video timeout. In seconds. Null: not set. */
  readonly videoTimeout?: Maybe<Scalars['Int']['output']>;
  /** Vision. Null: not set. */
  readonly vision?: Maybe<Vision>;
  /** Webrtc abr. Null: not set. */
  readonly webrtcAbr?: Maybe<WebrtcAbr>;
};


/** Stream */
export type StreamDocumentArgs = {
  includeIngestHistory?: InputMaybe<Scalars['Boolean']['input']>;
  select?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

/** StreamClaims */
export type StreamClaims = {
  readonly __typename?: 'StreamClaims';
  /** Bitrate. In kbit/s. Null: not set. */
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
  /** Bitrate. In kbit/s. */
  readonly bitrate?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** StreamConfigOnDisk */
export type StreamConfigOnDisk = {
  readonly __typename?: 'StreamConfigOnDisk';
  /** Add audio only. Null: not known. */
  readonly addAudioOnly?: Maybe<Scalars['Boolean']['output']>;
  /** Audio timeout. In seconds. Null: not known. */
  readonly audioTimeout?: Maybe<Scalars['SafeInt']['output']>;
  /** Backup. Null: not known. */
  readonly backup?: Maybe<Backup>;
  /** Chunk duration. In milliseconds. Null: not known. */
  readonly chunkDuration?: Maybe<Scalars['SafeInt']['output']>;
  /** Clients timeout. In seconds. Null: not known. */
  readonly clientsTimeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** Comment. Such as `This is a test stream`. Null: not known. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** Disabled. Null: not known. */
  readonly disabled?: Maybe<Scalars['Boolean']['output']>;
  /** Drm. Null: not known. */
  readonly drm?: Maybe<Drm>;
  /** Dvbocr. Null: not known. */
  readonly dvbocr?: Maybe<DvbocrMode>;
  /** Dvr. Null: not known. */
  readonly dvr?: Maybe<Dvr>;
  /** Epg enabled. Null: not known. */
  readonly epgEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Hls scte35. Null: not known. */
  readonly hlsScte35?: Maybe<HlsScte35Mode>;
  /** Input media info. Null: not known. */
  readonly inputMediaInfo?: Maybe<InputMediaInfo>;
  /** Inputs. Null: not known. */
  readonly inputs?: Maybe<ReadonlyArray<StreamInput>>;
  /** Jpeg snapshot sign key. Null: not known. */
  readonly jpegSnapshotSignKey?: Maybe<Scalars['String']['output']>;
  /** Labels. Null: not known. */
  readonly labels?: Maybe<Scalars['JSONObject']['output']>;
  /** Max retry timeout. In seconds. At least 1. Null: not known. */
  readonly maxRetryTimeout?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Meta. Null: not known.
   * @deprecated The API this comes from removes it in 23.12.
   */
  readonly meta?: Maybe<Scalars['JSONObject']['output']>;
  /** Mpegts ac3. Null: not known. */
  readonly mpegtsAc3?: Maybe<MpegtsAc3Mode>;
  /** Mpegts pids. Null: not known. */
  readonly mpegtsPids?: Maybe<MpegtsPids>;
  /** Name. Such as `Decklink-Stream`. Null: not known. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Named by. Null: not known. */
  readonly namedBy?: Maybe<NamedBy>;
  /** On play. Null: not known. */
  readonly onPlay?: Maybe<AuthSpec>;
  /** On publish. Null: not known. */
  readonly onPublish?: Maybe<AuthSpec>;
  /** Playback headers. Null: not known. */
  readonly playbackHeaders?: Maybe<ReadonlyArray<PlaybackHeaders>>;
  /** Position. Null: not known. */
  readonly position?: Maybe<Scalars['SafeInt']['output']>;
  /** Prepush. In seconds. Null: not known. */
  readonly prepush?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** Protocols. Null: not known. */
  readonly protocols?: Maybe<PlayProtocols>;
  /**
   * Provider. Such as `SportsTV`. Null: not known.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Pushes. Null: not known. */
  readonly pushes?: Maybe<ReadonlyArray<Push>>;
  /** Recheck secondary inputs interval. In seconds. Null: not known. */
  readonly recheckSecondaryInputsInterval?: Maybe<Scalars['SafeInt']['output']>;
  /** Retry limit. Null: not known. */
  readonly retryLimit?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of segment. Null: not known. */
  readonly segmentCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Segment duration. In milliseconds. 1000 to 15000. Null: not known. */
  readonly segmentDuration?: Maybe<Scalars['SafeInt']['output']>;
  /** Source timeout. In seconds. Null: not known. */
  readonly sourceTimeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** Srt2 publish. Null: not known. */
  readonly srt2Publish?: Maybe<SrtConfig>;
  /**
   * Srt port resolve. Null: not known.
   * @deprecated The API this comes from removes it in 24.06.
   */
  readonly srtPortResolve?: Maybe<Scalars['Boolean']['output']>;
  /** Srt publish. Null: not known. */
  readonly srtPublish?: Maybe<SrtConfig>;
  /** Static. Null: not known. */
  readonly static?: Maybe<Scalars['Boolean']['output']>;
  /** Template. Such as `sports-hd`. Null: not known. */
  readonly template?: Maybe<Scalars['String']['output']>;
  /** Thumbnails. Null: not known. */
  readonly thumbnails?: Maybe<Thumbnails>;
  /** Title. Such as `Hockey channel`. Null: not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Transcoder. Null: not known. */
  readonly transcoder?: Maybe<Transcoder>;
  /** Transport. Null: not known. */
  readonly transport?: Maybe<WebrtcTransport>;
  /** Url prefix. Null: not known. */
  readonly urlPrefix?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Video timeout. In seconds. Null: not known. */
  readonly videoTimeout?: Maybe<Scalars['SafeInt']['output']>;
  /** Vision. Null: not known. */
  readonly vision?: Maybe<Vision>;
  /** Webrtc abr. Null: not known. */
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
  /** Test of `jpegSnapshotSignKey`. */
  readonly jpegSnapshotSignKey?: InputMaybe<StringFilter>;
  /** Test of `labels`. */
  readonly labels?: InputMaybe<ReadonlyArray<MapEntryFilter>>;
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
  /** Test of `position`. */
  readonly position?: InputMaybe<IntFilter>;
  /** Test of `prepush`. In seconds. */
  readonly prepush?: InputMaybe<BooleanOrIntFilter>;
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

/** StreamInput */
export type StreamInput = {
  readonly __typename?: 'StreamInput';
  /** Abr correction. For kinds `publish`. Null: not set. */
  readonly abrCorrection?: Maybe<Scalars['Int']['output']>;
  /** Abr cycles. For kinds `publish`. Null: not set. */
  readonly abrCycles?: Maybe<Scalars['Int']['output']>;
  /** Abr debug. For kinds `publish`. Null: not set. */
  readonly abrDebug?: Maybe<Scalars['Int']['output']>;
  /** Abr loss lower. For kinds `publish`. Null: not set. */
  readonly abrLossLower?: Maybe<Scalars['Float']['output']>;
  /** Abr loss upper. For kinds `publish`. Null: not set. */
  readonly abrLossUpper?: Maybe<Scalars['Float']['output']>;
  /** Abr max bitrate. For kinds `publish`. Null: not set. */
  readonly abrMaxBitrate?: Maybe<Scalars['Int']['output']>;
  /** Abr mode. For kinds `publish`. Null: not set. */
  readonly abrMode?: Maybe<Scalars['Int']['output']>;
  /** Abr stepdown. For kinds `publish`. Null: not set. */
  readonly abrStepdown?: Maybe<Scalars['Float']['output']>;
  /** Abr stepup. For kinds `publish`. Null: not set. */
  readonly abrStepup?: Maybe<Scalars['Int']['output']>;
  /** Ainput. For kinds `decklink`. Such as `microphone`. Null: not set. */
  readonly ainput?: Maybe<Scalars['String']['output']>;
  /** Allow if. Null: not set. */
  readonly allowIf?: Maybe<Scalars['String']['output']>;
  /** Apts. One of `video`, `ref`, `1`, `3`. For kinds `decklink`. Null: not set. */
  readonly apts?: Maybe<Scalars['IntOrString']['output']>;
  /**
   * Audio add. In milliseconds. For kinds `mixer`. Null: not set.
   * @deprecated The API this comes from removes it in 23.09.
   */
  readonly audioAdd?: Maybe<Scalars['Float']['output']>;
  /** Audio bitrate. In kbit/s. For kinds `h323`. Null: not set. */
  readonly audioBitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Audio device. For kinds `v4l`. Such as `plughw:1,0`. Null: not set. */
  readonly audioDevice?: Maybe<Scalars['String']['output']>;
  /** Audio timeout. In seconds. Null: not set. */
  readonly audioTimeout?: Maybe<Scalars['Int']['output']>;
  /** Bind to core. For kinds `st2110`. Null: not set. */
  readonly bindToCore?: Maybe<Scalars['Int']['output']>;
  /** Bitrate. In kbit/s. For kinds `fake`, `mosaic`. Null: not set. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Closed captions. For kinds `copy`, `file`, `hls`, `m4f`, `m4s`, `mpts`, `spts`, `srt`, `tshttp`. Null: not set. */
  readonly closedCaptions?: Maybe<Scalars['JSONObject']['output']>;
  /** Comment. Such as `This is a test input`. Null: not set. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** Connections. For kinds `h323`. Null: not set. */
  readonly connections?: Maybe<Scalars['Int']['output']>;
  /** Deny if. Null: not set. */
  readonly denyIf?: Maybe<Scalars['String']['output']>;
  /** Enforcedencryption. For kinds `srt`. Null: not set. */
  readonly enforcedencryption?: Maybe<Scalars['Boolean']['output']>;
  /** Frames timeout. Null: not set. */
  readonly framesTimeout?: Maybe<Scalars['Int']['output']>;
  /** Headers. Null: not set. */
  readonly headers?: Maybe<Scalars['JSONObject']['output']>;
  /** Height. For kinds `fake`, `st2110`. Null: not set. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Id. For kinds `h323`. Null: not set. */
  readonly id?: Maybe<Scalars['String']['output']>;
  /** Languages. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. Null: not set. */
  readonly languages?: Maybe<Scalars['JSONObject']['output']>;
  /** Latency. In milliseconds. For kinds `srt`. Null: not set. */
  readonly latency?: Maybe<Scalars['Float']['output']>;
  /** Linger. In seconds. For kinds `srt`. Null: not set. */
  readonly linger?: Maybe<Scalars['Int']['output']>;
  /** Max retry timeout. In seconds. At least 1. Null: not set. */
  readonly maxRetryTimeout?: Maybe<Scalars['Int']['output']>;
  /** Min bitrate. For kinds `publish`. Null: not set. */
  readonly minBitrate?: Maybe<Scalars['Int']['output']>;
  /** Minversion. For kinds `srt`. Such as `1.1.0`. Null: not set. */
  readonly minversion?: Maybe<Scalars['String']['output']>;
  /** Mixer strategy. For kinds `mixer`. Null: not set. */
  readonly mixerStrategy?: Maybe<StreamInputMixerMixerStrategy>;
  /** Mode. For kinds `decklink`. Such as `4d30`. Null: not set. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** No clients reconnect delay. Null: not set. */
  readonly noClientsReconnectDelay?: Maybe<Scalars['Int']['output']>;
  /** Output audio. Null: not set. */
  readonly outputAudio?: Maybe<OutputAudio>;
  /** Page url. For kinds `rtmp`. Such as `http://somehost/sample.html`. Null: not set. */
  readonly pageUrl?: Maybe<Scalars['String']['output']>;
  /** Passphrase. For kinds `srt`. Such as `9876543210`. Null: not set. */
  readonly passphrase?: Maybe<Scalars['String']['output']>;
  /** Pids. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. Null: not set. */
  readonly pids?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Pixel. For kinds `decklink`, `dektec`. Null: not set. */
  readonly pixel?: Maybe<StreamInputPixel>;
  /**
   * Prefer codec. For kinds `publish`. Such as `av1`. Null: not set.
   * @deprecated The API this comes from removes it in 24.11.
   */
  readonly preferCodec?: Maybe<Scalars['String']['output']>;
  /** Prefer video codec. For kinds `publish`. Such as `av1`. Null: not set. */
  readonly preferVideoCodec?: Maybe<Scalars['String']['output']>;
  /** Priority. Null: not set. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** Programs. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. Null: not set. */
  readonly programs?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Pts source. For kinds `dektec`. Null: not set. */
  readonly ptsSource?: Maybe<StreamInputDektecPtsSource>;
  /** Rtp. For kinds `rtsp`. Null: not set. */
  readonly rtp?: Maybe<Scalars['String']['output']>;
  /** Sar. For kinds `decklink`, `dektec`. Such as `16:9`. Null: not set. */
  readonly sar?: Maybe<Scalars['String']['output']>;
  /** Scte35. For kinds `dektec`, `file`, `hls`, `mpts`, `publish`, `spts`, `srt`, `tshttp`. Null: not set. */
  readonly scte35?: Maybe<Scalars['Boolean']['output']>;
  /** Shmem size. For kinds `frip`. Null: not set. */
  readonly shmemSize?: Maybe<Scalars['Int']['output']>;
  /** Skip stalled check. For kinds `hls`. Null: not set. */
  readonly skipStalledCheck?: Maybe<Scalars['Boolean']['output']>;
  /** Socket dir. For kinds `frip`. Such as `tmp`. Null: not set. */
  readonly socketDir?: Maybe<Scalars['String']['output']>;
  /** Source timeout. In seconds. Null: not set. */
  readonly sourceTimeout?: Maybe<Scalars['BooleanOrInt']['output']>;
  /** Stats. Null: not known. */
  readonly stats?: Maybe<StreamInputStats>;
  /** Streamid. For kinds `srt`. Such as `#!::r=my-stream,m=publish`. Null: not set. */
  readonly streamid?: Maybe<Scalars['String']['output']>;
  /**
   * Subtitles. For kinds `file`, `hls`, `mpts`, `publish`, `spts`, `srt`, `tshttp`. Null: not set.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly subtitles?: Maybe<StreamInputSubtitles>;
  /** Swf url. For kinds `rtmp`. Such as `file://C:/FlvPlayer.swf`. Null: not set. */
  readonly swfUrl?: Maybe<Scalars['String']['output']>;
  /** Sync. For kinds `mixer`. Such as `dts`. Null: not set. */
  readonly sync?: Maybe<Scalars['String']['output']>;
  /** Tc url. For kinds `rtmp`. Such as `rtmp://localhost:1935/testapp/instance1`. Null: not set. */
  readonly tcUrl?: Maybe<Scalars['String']['output']>;
  /** Timeout. Null: not set. */
  readonly timeout?: Maybe<Scalars['Int']['output']>;
  /** Transport. For kinds `publish`. Null: not set. */
  readonly transport?: Maybe<WebrtcTransport>;
  /** Ttxt descriptors. For kinds `decklink`, `dektec`, `v4l`. Null: not set. */
  readonly ttxtDescriptors?: Maybe<ReadonlyArray<TtxtDescriptors>>;
  /** Url. Such as `fake://fake`. */
  readonly url: Scalars['String']['output'];
  /** User agent. Null: not set. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
  /** Vbi debug. For kinds `decklink`, `dektec`, `v4l`. Null: not set. */
  readonly vbiDebug?: Maybe<Scalars['Boolean']['output']>;
  /** Vbi device. For kinds `v4l`. Such as `/dev/vbi`. Null: not set. */
  readonly vbiDevice?: Maybe<Scalars['String']['output']>;
  /** Vbi threshold. For kinds `decklink`, `v4l`. Null: not set. */
  readonly vbiThreshold?: Maybe<Scalars['Int']['output']>;
  /** Version. For kinds `srt`. Such as `1.3.0`. Null: not set. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** Via. Null: not set. */
  readonly via?: Maybe<Scalars['String']['output']>;
  /** Video bitrate. In kbit/s. For kinds `h323`. Null: not set. */
  readonly videoBitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Video device. For kinds `v4l`. Such as `/dev/video0`. Null: not set. */
  readonly videoDevice?: Maybe<Scalars['String']['output']>;
  /** Video timeout. In seconds. Null: not set. */
  readonly videoTimeout?: Maybe<Scalars['Int']['output']>;
  /** Vinput. For kinds `decklink`. Such as `hdmi`. Null: not set. */
  readonly vinput?: Maybe<Scalars['String']['output']>;
  /** Vpts. One of `audio`, `ref`, `2`, `3`. For kinds `decklink`. Null: not set. */
  readonly vpts?: Maybe<Scalars['IntOrString']['output']>;
  /** Wait rtcp. For kinds `rtsp`. Null: not set. */
  readonly waitRtcp?: Maybe<Scalars['Boolean']['output']>;
  /** Webrtc abr. For kinds `publish`. Null: not set. */
  readonly webrtcAbr?: Maybe<Scalars['Boolean']['output']>;
  /** Width. For kinds `fake`, `st2110`. Null: not set. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** StreamInputDektecPtsSource */
export type StreamInputDektecPtsSource =
  /** `aligned` in REST. */
  | 'ALIGNED'
  /** `sdi` in REST. */
  | 'SDI'
  /** `tod` in REST. */
  | 'TOD'
  /** `us` in REST. */
  | 'US';

/** StreamInputMixerMixerStrategy */
export type StreamInputMixerMixerStrategy =
  /** `all` in REST. */
  | 'ALL'
  /** `first_video_audio` in REST. */
  | 'FIRST_VIDEO_AUDIO';

/** A change to `StreamInput`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type StreamInputPatch = {
  /** Abr correction. For kinds `publish`. */
  readonly abrCorrection?: InputMaybe<Scalars['Int']['input']>;
  /** Abr cycles. For kinds `publish`. */
  readonly abrCycles?: InputMaybe<Scalars['Int']['input']>;
  /** Abr debug. For kinds `publish`. */
  readonly abrDebug?: InputMaybe<Scalars['Int']['input']>;
  /** Abr loss lower. For kinds `publish`. */
  readonly abrLossLower?: InputMaybe<Scalars['Float']['input']>;
  /** Abr loss upper. For kinds `publish`. */
  readonly abrLossUpper?: InputMaybe<Scalars['Float']['input']>;
  /** Abr max bitrate. For kinds `publish`. */
  readonly abrMaxBitrate?: InputMaybe<Scalars['Int']['input']>;
  /** Abr mode. For kinds `publish`. */
  readonly abrMode?: InputMaybe<Scalars['Int']['input']>;
  /** Abr stepdown. For kinds `publish`. */
  readonly abrStepdown?: InputMaybe<Scalars['Float']['input']>;
  /** Abr stepup. For kinds `publish`. */
  readonly abrStepup?: InputMaybe<Scalars['Int']['input']>;
  /** Ainput. For kinds `decklink`. Such as `microphone`. */
  readonly ainput?: InputMaybe<Scalars['String']['input']>;
  /** Allow if. */
  readonly allowIf?: InputMaybe<Scalars['String']['input']>;
  /** Apts. One of `video`, `ref`, `1`, `3`. For kinds `decklink`. */
  readonly apts?: InputMaybe<Scalars['IntOrString']['input']>;
  /**
   * Audio add. In milliseconds. For kinds `mixer`.
   * @deprecated The API this comes from removes it in 23.09.
   */
  readonly audioAdd?: InputMaybe<Scalars['Float']['input']>;
  /** Audio bitrate. In kbit/s. For kinds `h323`. */
  readonly audioBitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Audio device. For kinds `v4l`. Such as `plughw:1,0`. */
  readonly audioDevice?: InputMaybe<Scalars['String']['input']>;
  /** Audio timeout. In seconds. */
  readonly audioTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Bind to core. For kinds `st2110`. */
  readonly bindToCore?: InputMaybe<Scalars['Int']['input']>;
  /** Bitrate. In kbit/s. For kinds `fake`, `mosaic`. */
  readonly bitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Closed captions. For kinds `copy`, `file`, `hls`, `m4f`, `m4s`, `mpts`, `spts`, `srt`, `tshttp`. */
  readonly closedCaptions?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Comment. Such as `This is a test input`. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Connections. For kinds `h323`. */
  readonly connections?: InputMaybe<Scalars['Int']['input']>;
  /** Deny if. */
  readonly denyIf?: InputMaybe<Scalars['String']['input']>;
  /** Enforcedencryption. For kinds `srt`. */
  readonly enforcedencryption?: InputMaybe<Scalars['Boolean']['input']>;
  /** Frames timeout. */
  readonly framesTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Headers. */
  readonly headers?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Height. For kinds `fake`, `st2110`. */
  readonly height?: InputMaybe<Scalars['Int']['input']>;
  /** Id. For kinds `h323`. */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** Languages. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. */
  readonly languages?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Latency. In milliseconds. For kinds `srt`. */
  readonly latency?: InputMaybe<Scalars['Float']['input']>;
  /** Linger. In seconds. For kinds `srt`. */
  readonly linger?: InputMaybe<Scalars['Int']['input']>;
  /** Max retry timeout. In seconds. At least 1. */
  readonly maxRetryTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Min bitrate. For kinds `publish`. */
  readonly minBitrate?: InputMaybe<Scalars['Int']['input']>;
  /** Minversion. For kinds `srt`. Such as `1.1.0`. */
  readonly minversion?: InputMaybe<Scalars['String']['input']>;
  /** Mixer strategy. For kinds `mixer`. */
  readonly mixerStrategy?: InputMaybe<StreamInputMixerMixerStrategy>;
  /** Mode. For kinds `decklink`. Such as `4d30`. */
  readonly mode?: InputMaybe<Scalars['String']['input']>;
  /** No clients reconnect delay. */
  readonly noClientsReconnectDelay?: InputMaybe<Scalars['Int']['input']>;
  /** Output audio. */
  readonly outputAudio?: InputMaybe<OutputAudio>;
  /** Page url. For kinds `rtmp`. Such as `http://somehost/sample.html`. */
  readonly pageUrl?: InputMaybe<Scalars['String']['input']>;
  /** Passphrase. For kinds `srt`. Such as `9876543210`. */
  readonly passphrase?: InputMaybe<Scalars['String']['input']>;
  /** Pids. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. */
  readonly pids?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Pixel. For kinds `decklink`, `dektec`. */
  readonly pixel?: InputMaybe<StreamInputPixel>;
  /**
   * Prefer codec. For kinds `publish`. Such as `av1`.
   * @deprecated The API this comes from removes it in 24.11.
   */
  readonly preferCodec?: InputMaybe<Scalars['String']['input']>;
  /** Prefer video codec. For kinds `publish`. Such as `av1`. */
  readonly preferVideoCodec?: InputMaybe<Scalars['String']['input']>;
  /** Priority. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** Programs. For kinds `file`, `hls`, `mpts`, `spts`, `tshttp`. */
  readonly programs?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Pts source. For kinds `dektec`. */
  readonly ptsSource?: InputMaybe<StreamInputDektecPtsSource>;
  /** Rtp. For kinds `rtsp`. */
  readonly rtp?: InputMaybe<Scalars['String']['input']>;
  /** Sar. For kinds `decklink`, `dektec`. Such as `16:9`. */
  readonly sar?: InputMaybe<Scalars['String']['input']>;
  /** Scte35. For kinds `dektec`, `file`, `hls`, `mpts`, `publish`, `spts`, `srt`, `tshttp`. */
  readonly scte35?: InputMaybe<Scalars['Boolean']['input']>;
  /** Shmem size. For kinds `frip`. */
  readonly shmemSize?: InputMaybe<Scalars['Int']['input']>;
  /** Skip stalled check. For kinds `hls`. */
  readonly skipStalledCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Socket dir. For kinds `frip`. Such as `tmp`. */
  readonly socketDir?: InputMaybe<Scalars['String']['input']>;
  /** Source timeout. In seconds. */
  readonly sourceTimeout?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** Streamid. For kinds `srt`. Such as `#!::r=my-stream,m=publish`. */
  readonly streamid?: InputMaybe<Scalars['String']['input']>;
  /**
   * Subtitles. For kinds `file`, `hls`, `mpts`, `publish`, `spts`, `srt`, `tshttp`.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly subtitles?: InputMaybe<StreamInputSubtitles>;
  /** Swf url. For kinds `rtmp`. Such as `file://C:/FlvPlayer.swf`. */
  readonly swfUrl?: InputMaybe<Scalars['String']['input']>;
  /** Sync. For kinds `mixer`. Such as `dts`. */
  readonly sync?: InputMaybe<Scalars['String']['input']>;
  /** Tc url. For kinds `rtmp`. Such as `rtmp://localhost:1935/testapp/instance1`. */
  readonly tcUrl?: InputMaybe<Scalars['String']['input']>;
  /** Timeout. */
  readonly timeout?: InputMaybe<Scalars['Int']['input']>;
  /** Transport. For kinds `publish`. */
  readonly transport?: InputMaybe<WebrtcTransport>;
  /** Ttxt descriptors. For kinds `decklink`, `dektec`, `v4l`. */
  readonly ttxtDescriptors?: InputMaybe<ReadonlyArray<TtxtDescriptorsPatch>>;
  /** Url. Such as `fake://fake`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** User agent. */
  readonly userAgent?: InputMaybe<Scalars['String']['input']>;
  /** Vbi debug. For kinds `decklink`, `dektec`, `v4l`. */
  readonly vbiDebug?: InputMaybe<Scalars['Boolean']['input']>;
  /** Vbi device. For kinds `v4l`. Such as `/dev/vbi`. */
  readonly vbiDevice?: InputMaybe<Scalars['String']['input']>;
  /** Vbi threshold. For kinds `decklink`, `v4l`. */
  readonly vbiThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Version. For kinds `srt`. Such as `1.3.0`. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
  /** Via. */
  readonly via?: InputMaybe<Scalars['String']['input']>;
  /** Video bitrate. In kbit/s. For kinds `h323`. */
  readonly videoBitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Video device. For kinds `v4l`. Such as `/dev/video0`. */
  readonly videoDevice?: InputMaybe<Scalars['String']['input']>;
  /** Video timeout. In seconds. */
  readonly videoTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Vinput. For kinds `decklink`. Such as `hdmi`. */
  readonly vinput?: InputMaybe<Scalars['String']['input']>;
  /** Vpts. One of `audio`, `ref`, `2`, `3`. For kinds `decklink`. */
  readonly vpts?: InputMaybe<Scalars['IntOrString']['input']>;
  /** Wait rtcp. For kinds `rtsp`. */
  readonly waitRtcp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Webrtc abr. For kinds `publish`. */
  readonly webrtcAbr?: InputMaybe<Scalars['Boolean']['input']>;
  /** Width. For kinds `fake`, `st2110`. */
  readonly width?: InputMaybe<Scalars['Int']['input']>;
};

/** StreamInputPixel */
export type StreamInputPixel =
  /** `rgb8` in REST. */
  | 'RGB8'
  /** `rgb10` in REST. */
  | 'RGB10'
  /** `rgb12` in REST. */
  | 'RGB12'
  /** `yuv8` in REST. */
  | 'YUV8'
  /** `yuv10` in REST. */
  | 'YUV10'
  /** `8` in REST. */
  | '_8'
  /** `10` in REST. */
  | '_10';

/** StreamInputStats */
export type StreamInputStats = {
  readonly __typename?: 'StreamInputStats';
  /** Active. Null: not known. */
  readonly active?: Maybe<Scalars['Boolean']['output']>;
  /** Ad splices ingested. Null: not known. */
  readonly adSplicesIngested?: Maybe<Scalars['SafeInt']['output']>;
  /** Ad splices inserted. Null: not known. */
  readonly adSplicesInserted?: Maybe<Scalars['SafeInt']['output']>;
  /** Agent. Null: not known. */
  readonly agent?: Maybe<InputAgentStats>;
  /** Bytes. In bytes. Null: not known. */
  readonly bytes?: Maybe<Scalars['SafeInt']['output']>;
  /** Bytes dvr. In bytes. Null: not known. */
  readonly bytesDvr?: Maybe<Scalars['SafeInt']['output']>;
  /** Divergent inputs. Null: not known. */
  readonly divergentInputs?: Maybe<Scalars['Boolean']['output']>;
  /** Dvr info. Null: not known. */
  readonly dvrInfo?: Maybe<DvrInfo>;
  /** Error rate. Null: not known. */
  readonly errorRate?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors. Null: not known. */
  readonly errors?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: 403. Null: not known. */
  readonly errors403?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: 404. Null: not known. */
  readonly errors404?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: 500. Null: not known. */
  readonly errors500?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: broken payload. Null: not known. */
  readonly errorsBrokenPayload?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: crashed. Null: not known. */
  readonly errorsCrashed?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: decoder reset. Null: not known. */
  readonly errorsDecoderReset?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: desync. Null: not known. */
  readonly errorsDesync?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: dropped frames. Null: not known. */
  readonly errorsDroppedFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: lost packets. Null: not known. */
  readonly errorsLostPackets?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: ts pat. Null: not known. */
  readonly errorsTsPat?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: ts service lost. Null: not known. */
  readonly errorsTsServiceLost?: Maybe<Scalars['SafeInt']['output']>;
  /** Errors counted: ts stuck restarts. Null: not known. */
  readonly errorsTsStuckRestarts?: Maybe<Scalars['SafeInt']['output']>;
  /** Frames. Null: not known. */
  readonly frames?: Maybe<Scalars['SafeInt']['output']>;
  /** Input switches. Null: not known. */
  readonly inputSwitches?: Maybe<Scalars['SafeInt']['output']>;
  /** Invalid secondary inputs. Null: not known. */
  readonly invalidSecondaryInputs?: Maybe<Scalars['SafeInt']['output']>;
  /** Ip. Such as `172.16.25.73`. Null: not known. */
  readonly ip?: Maybe<Scalars['String']['output']>;
  /** Media info. Null: not known. */
  readonly mediaInfo?: Maybe<MediaInfo>;
  /** Media info changes. Null: not known. */
  readonly mediaInfoChanges?: Maybe<Scalars['SafeInt']['output']>;
  /** Motion detector. Null: not known. */
  readonly motionDetector?: Maybe<InputMotionDetectorStats>;
  /** Num sec no data. In seconds. Null: not known. */
  readonly numSecNoData?: Maybe<Scalars['SafeInt']['output']>;
  /** Num sec on primary input. In seconds. Null: not known. */
  readonly numSecOnPrimaryInput?: Maybe<Scalars['SafeInt']['output']>;
  /** Num sec on secondary input. In seconds. Null: not known. */
  readonly numSecOnSecondaryInput?: Maybe<Scalars['SafeInt']['output']>;
  /**
   * Onvif. Null: not known.
   * @deprecated Use motionDetector.
   */
  readonly onvif?: Maybe<InputOnvifStats>;
  /** Opened at. Null: not known. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** `openedAt` in milliseconds since 1970. */
  readonly openedAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Pids. Null: not known. */
  readonly pids?: Maybe<ReadonlyArray<InputPidStats>>;
  /** Proto. Null: not known. */
  readonly proto?: Maybe<Protocol>;
  /** Number of reorder. Null: not known. */
  readonly reorderCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Resync count drift. Null: not known. */
  readonly resyncCountDrift?: Maybe<Scalars['SafeInt']['output']>;
  /** Resync count jump. Null: not known. */
  readonly resyncCountJump?: Maybe<Scalars['SafeInt']['output']>;
  /** Resync count normal. Null: not known. */
  readonly resyncCountNormal?: Maybe<Scalars['SafeInt']['output']>;
  /** Retries. Null: not known. */
  readonly retries?: Maybe<Scalars['SafeInt']['output']>;
  /** Rtp channels. Null: not known. */
  readonly rtpChannels?: Maybe<ReadonlyArray<InputRtpStats>>;
  /** Sdi. Null: not known. */
  readonly sdi?: Maybe<InputSdiStats>;
  /** Srt. Null: not known. */
  readonly srt?: Maybe<InputSrtStats>;
  /** Ts delay. In milliseconds of media time. Null: not known. */
  readonly tsDelay?: Maybe<Scalars['Float']['output']>;
  /** Ts delay per tracks. In milliseconds of media time. Null: not known. */
  readonly tsDelayPerTracks?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /**
   * Url. Such as `udp://239.0.0.1:1234`. Null: not known.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** User agent. Null: not known. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
  /** Valid secondary inputs. Null: not known. */
  readonly validSecondaryInputs?: Maybe<Scalars['SafeInt']['output']>;
};

/** StreamInputSubtitles */
export type StreamInputSubtitles =
  /** `accept` in REST. */
  | 'ACCEPT'
  /** `drop` in REST. */
  | 'DROP'
  /** `ocr_add` in REST. */
  | 'OCR_ADD'
  /** `ocr_replace` in REST. */
  | 'OCR_REPLACE';

/** A change to `Stream`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type StreamPatch = {
  /** Add audio only. */
  readonly addAudioOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Audio timeout. In seconds. */
  readonly audioTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Autogenerated episodes close timeout. In seconds. At least 0. */
  readonly autogeneratedEpisodesCloseTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Backup. */
  readonly backup?: InputMaybe<BackupPatch>;
  /** Chunk duration. In milliseconds. */
  readonly chunkDuration?: InputMaybe<Scalars['Int']['input']>;
  /** Claims. */
  readonly claims?: InputMaybe<StreamClaimsPatch>;
  /** Clients timeout. In seconds. */
  readonly clientsTimeout?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** Comment. Such as `This is a test stream`. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Disabled. */
  readonly disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Drm. */
  readonly drm?: InputMaybe<DrmPatch>;
  /** Dvbocr. */
  readonly dvbocr?: InputMaybe<DvbocrMode>;
  /** Dvr. */
  readonly dvr?: InputMaybe<DvrPatch>;
  /** Epg enabled. */
  readonly epgEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Hls scte35. */
  readonly hlsScte35?: InputMaybe<HlsScte35Mode>;
  /** Input media info. */
  readonly inputMediaInfo?: InputMaybe<InputMediaInfoPatch>;
  /** Inputs. */
  readonly inputs?: InputMaybe<ReadonlyArray<StreamInputPatch>>;
  /** Jpeg snapshot sign key. */
  readonly jpegSnapshotSignKey?: InputMaybe<Scalars['String']['input']>;
  /** Labels. */
  readonly labels?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Layout. */
  readonly layout?: InputMaybe<LayoutPatch>;
  /** Max retry timeout. In seconds. At least 1. */
  readonly maxRetryTimeout?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Meta.
   * @deprecated The API this comes from removes it in 23.12.
   */
  readonly meta?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Mpegts ac3. */
  readonly mpegtsAc3?: InputMaybe<MpegtsAc3Mode>;
  /** Mpegts pids. */
  readonly mpegtsPids?: InputMaybe<MpegtsPidsPatch>;
  /** Namespace. Such as `example`. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** On play. */
  readonly onPlay?: InputMaybe<AuthSpecPatch>;
  /** On publish. */
  readonly onPublish?: InputMaybe<AuthSpecPatch>;
  /** The organization that shall own the stream; null for none. The viewer needs the right to edit streams in the old and the new one. */
  readonly organizationId?: InputMaybe<Scalars['Int']['input']>;
  /** Playback headers. */
  readonly playbackHeaders?: InputMaybe<ReadonlyArray<PlaybackHeadersPatch>>;
  /** Position. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** Prepush. In seconds. */
  readonly prepush?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** Protocols. */
  readonly protocols?: InputMaybe<PlayProtocolsPatch>;
  /**
   * Provider. Such as `SportsTV`.
   * @deprecated The API this comes from removes it in 25.03.
   */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Pushes. */
  readonly pushes?: InputMaybe<ReadonlyArray<PushPatch>>;
  /** Recheck secondary inputs interval. In seconds. */
  readonly recheckSecondaryInputsInterval?: InputMaybe<Scalars['Int']['input']>;
  /** Retry limit. */
  readonly retryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Number of segment. */
  readonly segmentCount?: InputMaybe<Scalars['Int']['input']>;
  /** Segment duration. In milliseconds. 1000 to 15000. */
  readonly segmentDuration?: InputMaybe<Scalars['Int']['input']>;
  /** Source timeout. In seconds. */
  readonly sourceTimeout?: InputMaybe<Scalars['BooleanOrInt']['input']>;
  /** Srt2 publish. */
  readonly srt2Publish?: InputMaybe<SrtConfigPatch>;
  /** Srt publish. */
  readonly srtPublish?: InputMaybe<SrtConfigPatch>;
  /** Static. */
  readonly static?: InputMaybe<Scalars['Boolean']['input']>;
  /** Template. Such as `sports-hd`. */
  readonly template?: InputMaybe<Scalars['String']['input']>;
  /** Thumbnails. */
  readonly thumbnails?: InputMaybe<ThumbnailsPatch>;
  /** Title. Such as `Hockey channel`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Transcoder. */
  readonly transcoder?: InputMaybe<TranscoderPatch>;
  /** Transport. */
  readonly transport?: InputMaybe<WebrtcTransport>;
  /** Url prefix. */
  readonly urlPrefix?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** Video timeout. In seconds. */
  readonly videoTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Vision. */
  readonly vision?: InputMaybe<VisionPatch>;
  /** Webrtc abr. */
  readonly webrtcAbr?: InputMaybe<WebrtcAbrPatch>;
};

/** How streams are sorted: bytewise, absent members before all others when ascending. Ties are ordered by key. */
export type StreamSort =
  /** By `comment`, smallest first. */
  | 'COMMENT_ASC'
  /** By `comment`, largest first. */
  | 'COMMENT_DESC'
  /** By `disabled`, smallest first. */
  | 'DISABLED_ASC'
  /** By `disabled`, largest first. */
  | 'DISABLED_DESC'
  /** By `layout.inference`, smallest first. */
  | 'LAYOUT_INFERENCE_ASC'
  /** By `layout.inference`, largest first. */
  | 'LAYOUT_INFERENCE_DESC'
  /** By `layout.ingest`, smallest first. */
  | 'LAYOUT_INGEST_ASC'
  /** By `layout.ingest`, largest first. */
  | 'LAYOUT_INGEST_DESC'
  /** By `namespace`, smallest first. */
  | 'NAMESPACE_ASC'
  /** By `namespace`, largest first. */
  | 'NAMESPACE_DESC'
  /** By `name`, smallest first. */
  | 'NAME_ASC'
  /** By `name`, largest first. */
  | 'NAME_DESC'
  /** By `position`, smallest first. */
  | 'POSITION_ASC'
  /** By `position`, largest first. */
  | 'POSITION_DESC'
  /** By `provider`, smallest first. */
  | 'PROVIDER_ASC'
  /** By `provider`, largest first. */
  | 'PROVIDER_DESC'
  /** By `static`, smallest first. */
  | 'STATIC_ASC'
  /** By `static`, largest first. */
  | 'STATIC_DESC'
  /** By `stats.alive`, smallest first. */
  | 'STATS_ALIVE_ASC'
  /** By `stats.alive`, largest first. */
  | 'STATS_ALIVE_DESC'
  /** By `stats.bitrate`, smallest first. */
  | 'STATS_BITRATE_ASC'
  /** By `stats.bitrate`, largest first. */
  | 'STATS_BITRATE_DESC'
  /** By `stats.online_clients`, smallest first. */
  | 'STATS_ONLINE_CLIENTS_ASC'
  /** By `stats.online_clients`, largest first. */
  | 'STATS_ONLINE_CLIENTS_DESC'
  /** By `stats.status`, smallest first. */
  | 'STATS_STATUS_ASC'
  /** By `stats.status`, largest first. */
  | 'STATS_STATUS_DESC'
  /** By `template`, smallest first. */
  | 'TEMPLATE_ASC'
  /** By `template`, largest first. */
  | 'TEMPLATE_DESC'
  /** By `title`, smallest first. */
  | 'TITLE_ASC'
  /** By `title`, largest first. */
  | 'TITLE_DESC'
  /** By `updated_at`, smallest first. */
  | 'UPDATED_AT_ASC'
  /** By `updated_at`, largest first. */
  | 'UPDATED_AT_DESC';

/** StreamStats */
export type StreamStats = {
  readonly __typename?: 'StreamStats';
  /** Agent status. Such as `connected`. Null: not known. */
  readonly agentStatus?: Maybe<Scalars['String']['output']>;
  /** Alive. Null: not known. */
  readonly alive?: Maybe<Scalars['Boolean']['output']>;
  /** Bitrate. In kbit/s. Null: not known. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Bytes out. In bytes. Null: not known. */
  readonly bytesOut?: Maybe<Scalars['SafeInt']['output']>;
  /** Current agent id. Null: not known. */
  readonly currentAgentId?: Maybe<Scalars['String']['output']>;
  /** Dvr info. Null: not known. */
  readonly dvrInfo?: Maybe<DvrInfo>;
  /** Episodes density. Null: not known. */
  readonly episodesDensity?: Maybe<Scalars['Float']['output']>;
  /** Input error rate. Null: not known. */
  readonly inputErrorRate?: Maybe<Scalars['Float']['output']>;
  /** Last dts at. Null: not known. */
  readonly lastDtsAt?: Maybe<Scalars['DateTime']['output']>;
  /** `lastDtsAt` in milliseconds since 1970. */
  readonly lastDtsAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Last running at. Null: not known. */
  readonly lastRunningAt?: Maybe<Scalars['DateTime']['output']>;
  /** `lastRunningAt` in milliseconds since 1970. */
  readonly lastRunningAtMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Lifetime. In milliseconds. Null: not known. */
  readonly lifetime?: Maybe<Scalars['Float']['output']>;
  /** Media info. Null: not known. */
  readonly mediaInfo?: Maybe<MediaInfo>;
  /**
   * Online clients. Null: not known.
   * @deprecated The API this comes from removes it in 25.04.
   */
  readonly onlineClients?: Maybe<Scalars['SafeInt']['output']>;
  /** Number of retry. Null: not known. */
  readonly retryCount?: Maybe<Scalars['SafeInt']['output']>;
  /** Running on. Null: not known. */
  readonly runningOn?: Maybe<ReadonlyArray<Streamer>>;
  /** The key of `runningOn`. Null: not known. */
  readonly runningOnHostnames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Status. Null: not known. */
  readonly status?: Maybe<StreamStatus>;
  /** Streaming endpoint. Null: not known. */
  readonly streamingEndpoint?: Maybe<Scalars['String']['output']>;
  /** Ts delay. In milliseconds of media time. Null: not known. */
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

/** StreamStatus */
export type StreamStatus =
  /** `error` in REST. */
  | 'ERROR'
  /** `running` in REST. */
  | 'RUNNING'
  /** `waiting` in REST. */
  | 'WAITING';

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

/** Streamer */
export type Streamer = {
  readonly __typename?: 'Streamer';
  /** Streamer.hostname */
  readonly hostname: Scalars['String']['output'];
  /** Streams that are placed on the node for ingest or for inference. Copies of archives do not count. */
  readonly streams: StreamConnection;
};


/** Streamer */
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
  /** Streams as they are, unless `since` is given, and then every change of them. */
  readonly streamChanges: StreamChange;
};


export type SubscriptionStreamChangesArgs = {
  filter?: InputMaybe<StreamFilter>;
  since?: InputMaybe<Scalars['Cursor']['input']>;
  where?: InputMaybe<ReadonlyArray<MemberPredicate>>;
};

/** TcAudioOpts */
export type TcAudioOpts = {
  readonly __typename?: 'TcAudioOpts';
  /** Avol. Such as `-6dB`. Null: not set. */
  readonly avol?: Maybe<Scalars['String']['output']>;
  /** Bitrate. Null: not set. */
  readonly bitrate?: Maybe<Scalars['IntOrString']['output']>;
  /** Channels. One of `1`, `2`, `3`, `4`, `5`, `6`, `7`. Null: not set. */
  readonly channels?: Maybe<Scalars['Int']['output']>;
  /** Codec. Such as `opus`. Null: not set. */
  readonly codec?: Maybe<Scalars['String']['output']>;
  /**
   * Sample rate. One of `96000`, `88200`, `64000`, `48000`, `44100`, `32000`, `24000`, `22050`, `16000`, `12000`,
   * `11025`, `8000`, `0`. Null: not set.
   */
  readonly sampleRate?: Maybe<Scalars['Int']['output']>;
  /** Split channels. Null: not set. */
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
  /** Avol. Such as `-6dB`. */
  readonly avol?: InputMaybe<Scalars['String']['input']>;
  /** Bitrate. */
  readonly bitrate?: InputMaybe<Scalars['IntOrString']['input']>;
  /** Channels. One of `1`, `2`, `3`, `4`, `5`, `6`, `7`. */
  readonly channels?: InputMaybe<Scalars['Int']['input']>;
  /** Codec. Such as `opus`. */
  readonly codec?: InputMaybe<Scalars['String']['input']>;
  /**
   * Sample rate. One of `96000`, `88200`, `64000`, `48000`, `44100`, `32000`, `24000`, `22050`, `16000`, `12000`,
   * `11025`, `8000`, `0`.
   */
  readonly sampleRate?: InputMaybe<Scalars['Int']['input']>;
  /** Split channels. */
  readonly splitChannels?: InputMaybe<Scalars['Boolean']['input']>;
};

/** TcBurn */
export type TcBurn = {
  readonly __typename?: 'TcBurn';
  /** Text. Null: not set. */
  readonly text?: Maybe<TcLabel>;
  /** Time. Null: not set. */
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
  /** Text. */
  readonly text?: InputMaybe<TcLabelPatch>;
  /** Time. */
  readonly time?: InputMaybe<TcLabelPatch>;
};

/** TcCrop */
export type TcCrop = {
  readonly __typename?: 'TcCrop';
  /** Height. */
  readonly height: Scalars['Int']['output'];
  /** Left. */
  readonly left: Scalars['Int']['output'];
  /** Top. */
  readonly top: Scalars['Int']['output'];
  /** Width. */
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
  /** Height. */
  readonly height?: InputMaybe<Scalars['Int']['input']>;
  /** Left. */
  readonly left?: InputMaybe<Scalars['Int']['input']>;
  /** Top. */
  readonly top?: InputMaybe<Scalars['Int']['input']>;
  /** Width. */
  readonly width?: InputMaybe<Scalars['Int']['input']>;
};

/** TcDecoder */
export type TcDecoder = {
  readonly __typename?: 'TcDecoder';
  /** Crop. Null: not set. */
  readonly crop?: Maybe<TcCrop>;
  /** Deinterlace. Null: not set. */
  readonly deinterlace?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Deinterlace rate. Null: not set. */
  readonly deinterlaceRate?: Maybe<TcDecoderDeinterlaceRate>;
  /** Drop frame interval. 1 to 1000. Null: not set. */
  readonly dropFrameInterval?: Maybe<Scalars['Int']['output']>;
  /** No dpb. Null: not set. */
  readonly noDpb?: Maybe<Scalars['Boolean']['output']>;
  /** Pix fmt. Null: not set. */
  readonly pixFmt?: Maybe<FrameVideoPixFmt>;
  /** Streaming frame. Null: not set. */
  readonly streamingFrame?: Maybe<Scalars['Boolean']['output']>;
};

/** TcDecoderDeinterlaceRate */
export type TcDecoderDeinterlaceRate =
  /** `field` in REST. */
  | 'FIELD'
  /** `frame` in REST. */
  | 'FRAME';

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
  /** Crop. */
  readonly crop?: InputMaybe<TcCropPatch>;
  /** Deinterlace. */
  readonly deinterlace?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** Deinterlace rate. */
  readonly deinterlaceRate?: InputMaybe<TcDecoderDeinterlaceRate>;
  /** Drop frame interval. 1 to 1000. */
  readonly dropFrameInterval?: InputMaybe<Scalars['Int']['input']>;
  /** No dpb. */
  readonly noDpb?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pix fmt. */
  readonly pixFmt?: InputMaybe<FrameVideoPixFmt>;
  /** Streaming frame. */
  readonly streamingFrame?: InputMaybe<Scalars['Boolean']['input']>;
};

/** TcGlobal */
export type TcGlobal = {
  readonly __typename?: 'TcGlobal';
  /** Burn. Null: not set. */
  readonly burn?: Maybe<TcBurn>;
  /** Deviceid. Null: not set. */
  readonly deviceid?: Maybe<Scalars['IntOrString']['output']>;
  /** External. Null: not set. */
  readonly external?: Maybe<Scalars['Boolean']['output']>;
  /** Gop. Null: not set. */
  readonly gop?: Maybe<Scalars['Int']['output']>;
  /** Hw. Null: not set. */
  readonly hw?: Maybe<TranscoderDeviceType>;
  /** Target. Null: not set. */
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
  /** Burn. */
  readonly burn?: InputMaybe<TcBurnPatch>;
  /** Deviceid. */
  readonly deviceid?: InputMaybe<Scalars['IntOrString']['input']>;
  /** External. */
  readonly external?: InputMaybe<Scalars['Boolean']['input']>;
  /** Gop. */
  readonly gop?: InputMaybe<Scalars['Int']['input']>;
  /** Hw. */
  readonly hw?: InputMaybe<TranscoderDeviceType>;
  /** Target. */
  readonly target?: InputMaybe<TranscoderTarget>;
};

/** TcLabel */
export type TcLabel = {
  readonly __typename?: 'TcLabel';
  /** Box. Null: not set. */
  readonly box?: Maybe<TcLabelBox>;
  /** Font. Null: not set. */
  readonly font?: Maybe<TcLabelFont>;
  /** Position. Null: not set. */
  readonly position?: Maybe<TcLabelPosition>;
  /** Text. Null: not set. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** X. Null: not set. */
  readonly x?: Maybe<Scalars['Int']['output']>;
  /** Y. Null: not set. */
  readonly y?: Maybe<Scalars['Int']['output']>;
};

/** TcLabelBox */
export type TcLabelBox = {
  readonly __typename?: 'TcLabelBox';
  /** Alpha. 0 to 1. Null: not set. */
  readonly alpha?: Maybe<Scalars['Float']['output']>;
  /** Borderw. Null: not set. */
  readonly borderw?: Maybe<Scalars['Int']['output']>;
  /** Color. Null: not set. */
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
  /** Alpha. 0 to 1. */
  readonly alpha?: InputMaybe<Scalars['Float']['input']>;
  /** Borderw. */
  readonly borderw?: InputMaybe<Scalars['Int']['input']>;
  /** Color. */
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

/** TcLabelFont */
export type TcLabelFont = {
  readonly __typename?: 'TcLabelFont';
  /** Alpha. 0 to 1. Null: not set. */
  readonly alpha?: Maybe<Scalars['Float']['output']>;
  /** Color. Null: not set. */
  readonly color?: Maybe<Scalars['String']['output']>;
  /** File. Such as `/usr/share/fonts/truetype/freefont/FONT_NAME.ttf`. Null: not set. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Size. Null: not set. */
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
  /** Alpha. 0 to 1. */
  readonly alpha?: InputMaybe<Scalars['Float']['input']>;
  /** Color. */
  readonly color?: InputMaybe<Scalars['String']['input']>;
  /** File. Such as `/usr/share/fonts/truetype/freefont/FONT_NAME.ttf`. */
  readonly file?: InputMaybe<Scalars['String']['input']>;
  /** Size. */
  readonly size?: InputMaybe<Scalars['Int']['input']>;
};

/** A change to `TcLabel`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcLabelPatch = {
  /** Box. */
  readonly box?: InputMaybe<TcLabelBoxPatch>;
  /** Font. */
  readonly font?: InputMaybe<TcLabelFontPatch>;
  /** Position. */
  readonly position?: InputMaybe<TcLabelPosition>;
  /** Text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** X. */
  readonly x?: InputMaybe<Scalars['Int']['input']>;
  /** Y. */
  readonly y?: InputMaybe<Scalars['Int']['input']>;
};

/** TcLabelPosition */
export type TcLabelPosition =
  /** `bl` in REST. */
  | 'BL'
  /** `br` in REST. */
  | 'BR'
  /** `c` in REST. */
  | 'C'
  /** `cb` in REST. */
  | 'CB'
  /** `ct` in REST. */
  | 'CT'
  /** `tl` in REST. */
  | 'TL'
  /** `tr` in REST. */
  | 'TR';

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

/** TcLogo */
export type TcLogo = {
  readonly __typename?: 'TcLogo';
  /** Path. Such as `@chan.png`. Null: not set. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Position. Null: not set. */
  readonly position?: Maybe<TcLogoPosition>;
  /** X. Null: not set. */
  readonly x?: Maybe<Scalars['Int']['output']>;
  /** Y. Null: not set. */
  readonly y?: Maybe<Scalars['Int']['output']>;
};

/** A change to `TcLogo`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcLogoPatch = {
  /** Path. Such as `@chan.png`. */
  readonly path?: InputMaybe<Scalars['String']['input']>;
  /** Position. */
  readonly position?: InputMaybe<TcLogoPosition>;
  /** X. */
  readonly x?: InputMaybe<Scalars['Int']['input']>;
  /** Y. */
  readonly y?: InputMaybe<Scalars['Int']['input']>;
};

/** TcLogoPosition */
export type TcLogoPosition =
  /** `bl` in REST. */
  | 'BL'
  /** `br` in REST. */
  | 'BR'
  /** `c` in REST. */
  | 'C'
  /** `tl` in REST. */
  | 'TL'
  /** `tr` in REST. */
  | 'TR';

/** TcPreset */
export type TcPreset =
  /** `fast` in REST. */
  | 'FAST'
  /** `medium` in REST. */
  | 'MEDIUM'
  /** `slow` in REST. */
  | 'SLOW'
  /** `ultrafast` in REST. */
  | 'ULTRAFAST'
  /** `veryfast` in REST. */
  | 'VERYFAST';

/** TcProfile */
export type TcProfile =
  /** `baseline` in REST. */
  | 'BASELINE'
  /** `high` in REST. */
  | 'HIGH'
  /** `high10` in REST. */
  | 'HIGH10'
  /** `high422` in REST. */
  | 'HIGH422'
  /** `high444` in REST. */
  | 'HIGH444'
  /** `main` in REST. */
  | 'MAIN'
  /** `main10` in REST. */
  | 'MAIN10'
  /** `simple` in REST. */
  | 'SIMPLE';

/** TcQpRange */
export type TcQpRange = {
  readonly __typename?: 'TcQpRange';
  /** Qpmaxb. 0 to 100. Null: not set. */
  readonly qpmaxb?: Maybe<Scalars['Int']['output']>;
  /** Qpmaxi. 0 to 100. Null: not set. */
  readonly qpmaxi?: Maybe<Scalars['Int']['output']>;
  /** Qpmaxp. 0 to 100. Null: not set. */
  readonly qpmaxp?: Maybe<Scalars['Int']['output']>;
  /** Qpminb. 0 to 100. Null: not set. */
  readonly qpminb?: Maybe<Scalars['Int']['output']>;
  /** Qpmini. 0 to 100. Null: not set. */
  readonly qpmini?: Maybe<Scalars['Int']['output']>;
  /** Qpminp. 0 to 100. Null: not set. */
  readonly qpminp?: Maybe<Scalars['Int']['output']>;
};

/** A change to `TcQpRange`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcQpRangePatch = {
  /** Qpmaxb. 0 to 100. */
  readonly qpmaxb?: InputMaybe<Scalars['Int']['input']>;
  /** Qpmaxi. 0 to 100. */
  readonly qpmaxi?: InputMaybe<Scalars['Int']['input']>;
  /** Qpmaxp. 0 to 100. */
  readonly qpmaxp?: InputMaybe<Scalars['Int']['input']>;
  /** Qpminb. 0 to 100. */
  readonly qpminb?: InputMaybe<Scalars['Int']['input']>;
  /** Qpmini. 0 to 100. */
  readonly qpmini?: InputMaybe<Scalars['Int']['input']>;
  /** Qpminp. 0 to 100. */
  readonly qpminp?: InputMaybe<Scalars['Int']['input']>;
};

/** TcSar */
export type TcSar = {
  readonly __typename?: 'TcSar';
  /** X. Null: not set. */
  readonly x?: Maybe<Scalars['Int']['output']>;
  /** Y. Null: not set. */
  readonly y?: Maybe<Scalars['Int']['output']>;
};

/** A change to `TcSar`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcSarPatch = {
  /** X. */
  readonly x?: InputMaybe<Scalars['Int']['input']>;
  /** Y. */
  readonly y?: InputMaybe<Scalars['Int']['input']>;
};

/** TcSize */
export type TcSize = {
  readonly __typename?: 'TcSize';
  /** Background. Null: not set. */
  readonly background?: Maybe<Scalars['String']['output']>;
  /** Height. At least -1. Null: not set. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Strategy. Null: not set. */
  readonly strategy?: Maybe<TcSizeStrategy>;
  /** Width. At least -1. Null: not set. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** A change to `TcSize`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcSizePatch = {
  /** Background. */
  readonly background?: InputMaybe<Scalars['String']['input']>;
  /** Height. At least -1. */
  readonly height?: InputMaybe<Scalars['Int']['input']>;
  /** Strategy. */
  readonly strategy?: InputMaybe<TcSizeStrategy>;
  /** Width. At least -1. */
  readonly width?: InputMaybe<Scalars['Int']['input']>;
};

/** TcSizeStrategy */
export type TcSizeStrategy =
  /** `crop` in REST. */
  | 'CROP'
  /** `fit` in REST. */
  | 'FIT'
  /** `scale` in REST. */
  | 'SCALE';

/** TcVideoOpts */
export type TcVideoOpts = {
  readonly __typename?: 'TcVideoOpts';
  /** Alogo. Null: not set. */
  readonly alogo?: Maybe<TcLogo>;
  /** Bframes. Null: not set. */
  readonly bframes?: Maybe<Scalars['Int']['output']>;
  /** Bitrate. Null: not set. */
  readonly bitrate?: Maybe<Scalars['IntOrString']['output']>;
  /** Burn. Null: not set. */
  readonly burn?: Maybe<TcBurn>;
  /** Codec. Null: not set. */
  readonly codec?: Maybe<TcVideoOptsCodec>;
  /** Extra. Null: not set. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Fps. Null: not set. */
  readonly fps?: Maybe<Scalars['FloatOrString']['output']>;
  /** Gop. Null: not set. */
  readonly gop?: Maybe<Scalars['Int']['output']>;
  /** Interlace. Null: not set. */
  readonly interlace?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Level. Null: not set. */
  readonly level?: Maybe<Scalars['FloatOrString']['output']>;
  /** Logo. Null: not set. */
  readonly logo?: Maybe<TcLogo>;
  /** Open gop. Null: not set. */
  readonly openGop?: Maybe<Scalars['Boolean']['output']>;
  /** Preset. Null: not set. */
  readonly preset?: Maybe<TcPreset>;
  /** Profile. Null: not set. */
  readonly profile?: Maybe<TcProfile>;
  /** Qp range. Null: not set. */
  readonly qpRange?: Maybe<TcQpRange>;
  /** Rc method. Null: not set. */
  readonly rcMethod?: Maybe<RcMethod>;
  /** Refs. 1 to 6. Null: not set. */
  readonly refs?: Maybe<Scalars['Int']['output']>;
  /** Resize mode. Null: not set. */
  readonly resizeMode?: Maybe<TranscoderResizeMode>;
  /** Sar. Null: not set. */
  readonly sar?: Maybe<TcSar>;
  /** Size. Null: not set. */
  readonly size?: Maybe<TcSize>;
  /** Temporal tradeoff. Null: not set. */
  readonly temporalTradeoff?: Maybe<Scalars['Int']['output']>;
  /** Threads. Null: not set. */
  readonly threads?: Maybe<Scalars['Int']['output']>;
  /** Track. */
  readonly track: Scalars['Int']['output'];
  /** Vbv bufsize. Null: not set. */
  readonly vbvBufsize?: Maybe<Scalars['Int']['output']>;
};

/** TcVideoOptsCodec */
export type TcVideoOptsCodec =
  /** `av1` in REST. */
  | 'AV1'
  /** `h264` in REST. */
  | 'H264'
  /** `hevc` in REST. */
  | 'HEVC'
  /** `mp2v` in REST. */
  | 'MP2V';

/** A change to `TcVideoOpts`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TcVideoOptsPatch = {
  /** Alogo. */
  readonly alogo?: InputMaybe<TcLogoPatch>;
  /** Bframes. */
  readonly bframes?: InputMaybe<Scalars['Int']['input']>;
  /** Bitrate. */
  readonly bitrate?: InputMaybe<Scalars['IntOrString']['input']>;
  /** Burn. */
  readonly burn?: InputMaybe<TcBurnPatch>;
  /** Codec. */
  readonly codec?: InputMaybe<TcVideoOptsCodec>;
  /** Extra. */
  readonly extra?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Fps. */
  readonly fps?: InputMaybe<Scalars['FloatOrString']['input']>;
  /** Gop. */
  readonly gop?: InputMaybe<Scalars['Int']['input']>;
  /** Interlace. */
  readonly interlace?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** Level. */
  readonly level?: InputMaybe<Scalars['FloatOrString']['input']>;
  /** Logo. */
  readonly logo?: InputMaybe<TcLogoPatch>;
  /** Open gop. */
  readonly openGop?: InputMaybe<Scalars['Boolean']['input']>;
  /** Preset. */
  readonly preset?: InputMaybe<TcPreset>;
  /** Profile. */
  readonly profile?: InputMaybe<TcProfile>;
  /** Qp range. */
  readonly qpRange?: InputMaybe<TcQpRangePatch>;
  /** Rc method. */
  readonly rcMethod?: InputMaybe<RcMethod>;
  /** Refs. 1 to 6. */
  readonly refs?: InputMaybe<Scalars['Int']['input']>;
  /** Resize mode. */
  readonly resizeMode?: InputMaybe<TranscoderResizeMode>;
  /** Sar. */
  readonly sar?: InputMaybe<TcSarPatch>;
  /** Size. */
  readonly size?: InputMaybe<TcSizePatch>;
  /** Temporal tradeoff. */
  readonly temporalTradeoff?: InputMaybe<Scalars['Int']['input']>;
  /** Threads. */
  readonly threads?: InputMaybe<Scalars['Int']['input']>;
  /** Track. */
  readonly track?: InputMaybe<Scalars['Int']['input']>;
  /** Vbv bufsize. */
  readonly vbvBufsize?: InputMaybe<Scalars['Int']['input']>;
};

/** Thumbnails */
export type Thumbnails = {
  readonly __typename?: 'Thumbnails';
  /** Enabled. Null: not set. */
  readonly enabled?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Sizes. Null: not set. */
  readonly sizes?: Maybe<ReadonlyArray<ThumbnailsSize>>;
  /** Url. Such as `http://10.115.23.45/isapi/thumbnail.jpg`. Null: not set. */
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
  /** Enabled. */
  readonly enabled?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** Sizes. */
  readonly sizes?: InputMaybe<ReadonlyArray<ThumbnailsSizePatch>>;
  /** Url. Such as `http://10.115.23.45/isapi/thumbnail.jpg`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** ThumbnailsSize */
export type ThumbnailsSize = {
  readonly __typename?: 'ThumbnailsSize';
  /** Height. Null: not set. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Width. Null: not set. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** A change to `ThumbnailsSize`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type ThumbnailsSizePatch = {
  /** Height. */
  readonly height?: InputMaybe<Scalars['Int']['input']>;
  /** Width. */
  readonly width?: InputMaybe<Scalars['Int']['input']>;
};

/** TrackInfo */
export type TrackInfo = {
  readonly __typename?: 'TrackInfo';
  /** Avg fps. Null: not known. */
  readonly avgFps?: Maybe<Scalars['Float']['output']>;
  /** Avg gop. Null: not known. */
  readonly avgGop?: Maybe<Scalars['SafeInt']['output']>;
  /** Bandwidth. In kbit/s. Null: not known. */
  readonly bandwidth?: Maybe<Scalars['SafeInt']['output']>;
  /** Bframes. Null: not known. */
  readonly bframes?: Maybe<Scalars['SafeInt']['output']>;
  /** Bitrate. In kbit/s. Null: not known. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Channels. Null: not known. */
  readonly channels?: Maybe<Scalars['Int']['output']>;
  /** Closed captions. Null: not known. */
  readonly closedCaptions?: Maybe<ReadonlyArray<ClosedCaptions>>;
  /** Codec. Such as `h264`. Null: not known. */
  readonly codec?: Maybe<Scalars['String']['output']>;
  /** Content. Null: not known. */
  readonly content?: Maybe<FrameContent>;
  /** Fps. Null: not known. */
  readonly fps?: Maybe<Scalars['Float']['output']>;
  /** Frame duration. In milliseconds of media time. Null: not known. */
  readonly frameDuration?: Maybe<Scalars['Float']['output']>;
  /** Gop size. Null: not known. */
  readonly gopSize?: Maybe<Scalars['SafeInt']['output']>;
  /** Height. In pixels. Null: not known. */
  readonly height?: Maybe<Scalars['Int']['output']>;
  /** Is progressive. Null: not known. */
  readonly isProgressive?: Maybe<Scalars['Boolean']['output']>;
  /** Language. Such as `eng`. Null: not known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Last gop. Null: not known. */
  readonly lastGop?: Maybe<Scalars['SafeInt']['output']>;
  /** Length size. Null: not known. */
  readonly lengthSize?: Maybe<Scalars['SafeInt']['output']>;
  /** Level. Null: not known. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Num refs frames. 0 to 32. Null: not known. */
  readonly numRefsFrames?: Maybe<Scalars['SafeInt']['output']>;
  /** Pid. Null: not known. */
  readonly pid?: Maybe<Scalars['Int']['output']>;
  /** Pix fmt. Null: not known. */
  readonly pixFmt?: Maybe<FrameVideoPixFmt>;
  /** Pixel height. In pixels. Null: not known. */
  readonly pixelHeight?: Maybe<Scalars['Int']['output']>;
  /** Pixel width. In pixels. Null: not known. */
  readonly pixelWidth?: Maybe<Scalars['Int']['output']>;
  /** Profile. Null: not known. */
  readonly profile?: Maybe<Scalars['String']['output']>;
  /** Sample rate. Null: not known. */
  readonly sampleRate?: Maybe<Scalars['SafeInt']['output']>;
  /** Sar height. Null: not known. */
  readonly sarHeight?: Maybe<Scalars['SafeInt']['output']>;
  /** Sar width. Null: not known. */
  readonly sarWidth?: Maybe<Scalars['SafeInt']['output']>;
  /** Title. Such as `Video1`. Null: not known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Track id. Such as `v1`. Null: not known. */
  readonly trackId?: Maybe<Scalars['IntOrString']['output']>;
  /** Width. In pixels. Null: not known. */
  readonly width?: Maybe<Scalars['Int']['output']>;
};

/** Transcoder */
export type Transcoder = {
  readonly __typename?: 'Transcoder';
  /**
   * Audio. Null: not set.
   * @deprecated The API this comes from removes it in 23.09.
   */
  readonly audio?: Maybe<TcAudioOpts>;
  /** Decoder. Null: not set. */
  readonly decoder?: Maybe<TcDecoder>;
  /** Global. Null: not set. */
  readonly global?: Maybe<TcGlobal>;
  /** Tracks. Null: not set. */
  readonly tracks?: Maybe<ReadonlyArray<TranscoderTrackInfo>>;
  /**
   * Video. Null: not set.
   * @deprecated The API this comes from removes it in 24.08.
   */
  readonly video?: Maybe<ReadonlyArray<TcVideoOpts>>;
};

/** TranscoderDeviceType */
export type TranscoderDeviceType =
  /** `coder` in REST. */
  | 'CODER'
  /** `cpu` in REST. */
  | 'CPU'
  /** `nvenc` in REST. */
  | 'NVENC'
  /** `qsv` in REST. */
  | 'QSV';

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
  /** Decoder. */
  readonly decoder?: InputMaybe<TcDecoderPatch>;
  /** Global. */
  readonly global?: InputMaybe<TcGlobalPatch>;
  /** Tracks. */
  readonly tracks?: InputMaybe<ReadonlyArray<TranscoderTrackInfoPatch>>;
  /**
   * Video.
   * @deprecated The API this comes from removes it in 24.08.
   */
  readonly video?: InputMaybe<ReadonlyArray<TcVideoOptsPatch>>;
};

/** TranscoderResizeMode */
export type TranscoderResizeMode =
  /** `cuda` in REST. */
  | 'CUDA'
  /** `vic` in REST. */
  | 'VIC';

/** TranscoderTarget */
export type TranscoderTarget =
  /** `hdtv` in REST. */
  | 'HDTV'
  /** `sdtv_ntsc` in REST. */
  | 'SDTV_NTSC'
  /** `sdtv_pal` in REST. */
  | 'SDTV_PAL'
  /** `uhdtv` in REST. */
  | 'UHDTV';

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

/** TranscoderTrackInfo */
export type TranscoderTrackInfo = {
  readonly __typename?: 'TranscoderTrackInfo';
  /** Alogo. Null: not set. */
  readonly alogo?: Maybe<TcLogo>;
  /** Bframes. Null: not set. */
  readonly bframes?: Maybe<Scalars['Int']['output']>;
  /** Bitrate. In kbit/s. Null: not set. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Burn. Null: not set. */
  readonly burn?: Maybe<TcBurn>;
  /** Channels. Null: not set. */
  readonly channels?: Maybe<Scalars['Int']['output']>;
  /** Codec. Such as `h264`. Null: not set. */
  readonly codec?: Maybe<Scalars['String']['output']>;
  /** Content. Null: not set. */
  readonly content?: Maybe<FrameContent>;
  /** Extra. Null: not set. */
  readonly extra?: Maybe<Scalars['JSONObject']['output']>;
  /** Fps. Null: not set. */
  readonly fps?: Maybe<Scalars['FloatOrString']['output']>;
  /** Gop. Null: not set. */
  readonly gop?: Maybe<Scalars['Int']['output']>;
  /** Input track. Null: not set. */
  readonly inputTrack?: Maybe<Scalars['Int']['output']>;
  /** Interlace. Null: not set. */
  readonly interlace?: Maybe<Scalars['BooleanOrString']['output']>;
  /** Language. Such as `eng`. Null: not set. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Level. Null: not set. */
  readonly level?: Maybe<Scalars['JSON']['output']>;
  /** Logo. Null: not set. */
  readonly logo?: Maybe<TcLogo>;
  /** Open gop. Null: not set. */
  readonly openGop?: Maybe<Scalars['Boolean']['output']>;
  /** Pid. Null: not set. */
  readonly pid?: Maybe<Scalars['Int']['output']>;
  /** Preset. Null: not set. */
  readonly preset?: Maybe<TcPreset>;
  /** Profile. Null: not set. */
  readonly profile?: Maybe<TcProfile>;
  /** Qp range. Null: not set. */
  readonly qpRange?: Maybe<TcQpRange>;
  /** Rc method. Null: not set. */
  readonly rcMethod?: Maybe<RcMethod>;
  /** Refs. 1 to 6. Null: not set. */
  readonly refs?: Maybe<Scalars['Int']['output']>;
  /** Resize mode. Null: not set. */
  readonly resizeMode?: Maybe<TranscoderResizeMode>;
  /** Sample rate. Null: not set. */
  readonly sampleRate?: Maybe<Scalars['Int']['output']>;
  /** Sar. Null: not set. */
  readonly sar?: Maybe<TcSar>;
  /** Size. Null: not set. */
  readonly size?: Maybe<TcSize>;
  /** Split channels. Null: not set. */
  readonly splitChannels?: Maybe<Scalars['Boolean']['output']>;
  /** Temporal tradeoff. Null: not set. */
  readonly temporalTradeoff?: Maybe<Scalars['Int']['output']>;
  /** Threads. Null: not set. */
  readonly threads?: Maybe<Scalars['Int']['output']>;
  /** Title. Such as `Video1`. Null: not set. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Vbv bufsize. Null: not set. */
  readonly vbvBufsize?: Maybe<Scalars['Int']['output']>;
  /** Volume. Such as `-6dB`. Null: not set. */
  readonly volume?: Maybe<Scalars['String']['output']>;
};

/** A change to `TranscoderTrackInfo`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TranscoderTrackInfoPatch = {
  /** Alogo. */
  readonly alogo?: InputMaybe<TcLogoPatch>;
  /** Bframes. */
  readonly bframes?: InputMaybe<Scalars['Int']['input']>;
  /** Bitrate. In kbit/s. */
  readonly bitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Burn. */
  readonly burn?: InputMaybe<TcBurnPatch>;
  /** Channels. */
  readonly channels?: InputMaybe<Scalars['Int']['input']>;
  /** Codec. Such as `h264`. */
  readonly codec?: InputMaybe<Scalars['String']['input']>;
  /** Content. */
  readonly content?: InputMaybe<FrameContent>;
  /** Extra. */
  readonly extra?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Fps. */
  readonly fps?: InputMaybe<Scalars['FloatOrString']['input']>;
  /** Gop. */
  readonly gop?: InputMaybe<Scalars['Int']['input']>;
  /** Input track. */
  readonly inputTrack?: InputMaybe<Scalars['Int']['input']>;
  /** Interlace. */
  readonly interlace?: InputMaybe<Scalars['BooleanOrString']['input']>;
  /** Language. Such as `eng`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Level. */
  readonly level?: InputMaybe<Scalars['JSON']['input']>;
  /** Logo. */
  readonly logo?: InputMaybe<TcLogoPatch>;
  /** Open gop. */
  readonly openGop?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pid. */
  readonly pid?: InputMaybe<Scalars['Int']['input']>;
  /** Preset. */
  readonly preset?: InputMaybe<TcPreset>;
  /** Profile. */
  readonly profile?: InputMaybe<TcProfile>;
  /** Qp range. */
  readonly qpRange?: InputMaybe<TcQpRangePatch>;
  /** Rc method. */
  readonly rcMethod?: InputMaybe<RcMethod>;
  /** Refs. 1 to 6. */
  readonly refs?: InputMaybe<Scalars['Int']['input']>;
  /** Resize mode. */
  readonly resizeMode?: InputMaybe<TranscoderResizeMode>;
  /** Sample rate. */
  readonly sampleRate?: InputMaybe<Scalars['Int']['input']>;
  /** Sar. */
  readonly sar?: InputMaybe<TcSarPatch>;
  /** Size. */
  readonly size?: InputMaybe<TcSizePatch>;
  /** Split channels. */
  readonly splitChannels?: InputMaybe<Scalars['Boolean']['input']>;
  /** Temporal tradeoff. */
  readonly temporalTradeoff?: InputMaybe<Scalars['Int']['input']>;
  /** Threads. */
  readonly threads?: InputMaybe<Scalars['Int']['input']>;
  /** Title. Such as `Video1`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Vbv bufsize. */
  readonly vbvBufsize?: InputMaybe<Scalars['Int']['input']>;
  /** Volume. Such as `-6dB`. */
  readonly volume?: InputMaybe<Scalars['String']['input']>;
};

/** TransponderPid */
export type TransponderPid = {
  readonly __typename?: 'TransponderPid';
  /** Bitrate. In kbit/s. Null: not set. */
  readonly bitrate?: Maybe<Scalars['SafeInt']['output']>;
  /** Codec. Such as `scte35`. Null: not set. */
  readonly codec?: Maybe<Scalars['String']['output']>;
  /** Content. Such as `audio`. */
  readonly content: Scalars['String']['output'];
  /** Es info. In hexadecimal digits. Such as `52010D`. Null: not set. */
  readonly esInfo?: Maybe<Scalars['String']['output']>;
  /** Pid. */
  readonly pid: Scalars['Int']['output'];
  /** Stats. Null: not known. */
  readonly stats?: Maybe<PushPidStats>;
  /** Stream type. 1 to 255. Null: not set. */
  readonly streamType?: Maybe<Scalars['Int']['output']>;
  /** Track. */
  readonly track: Scalars['Int']['output'];
};

/** A change to `TransponderPid`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TransponderPidPatch = {
  /** Bitrate. In kbit/s. */
  readonly bitrate?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Codec. Such as `scte35`. */
  readonly codec?: InputMaybe<Scalars['String']['input']>;
  /** Content. Such as `audio`. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** Es info. In hexadecimal digits. Such as `52010D`. */
  readonly esInfo?: InputMaybe<Scalars['String']['input']>;
  /** Pid. */
  readonly pid?: InputMaybe<Scalars['Int']['input']>;
  /** Stream type. 1 to 255. */
  readonly streamType?: InputMaybe<Scalars['Int']['input']>;
  /** Track. */
  readonly track?: InputMaybe<Scalars['Int']['input']>;
};

/** TtxtDescriptors */
export type TtxtDescriptors = {
  readonly __typename?: 'TtxtDescriptors';
  /** Lang. */
  readonly lang: Scalars['String']['output'];
  /** Page. */
  readonly page: Scalars['Int']['output'];
  /** Type. Such as `initial`. */
  readonly type: Scalars['String']['output'];
};

/** A change to `TtxtDescriptors`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type TtxtDescriptorsPatch = {
  /** Lang. */
  readonly lang?: InputMaybe<Scalars['String']['input']>;
  /** Page. */
  readonly page?: InputMaybe<Scalars['Int']['input']>;
  /** Type. Such as `initial`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** VbiLines */
export type VbiLines = {
  readonly __typename?: 'VbiLines';
  /** Lines. Null: not set. */
  readonly lines?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Service. Null: not set. */
  readonly service?: Maybe<Scalars['String']['output']>;
};

/** A change to `VbiLines`. Only what is given changes, null removes a member, a list is replaced as a whole. */
export type VbiLinesPatch = {
  /** Lines. */
  readonly lines?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Service. */
  readonly service?: InputMaybe<Scalars['String']['input']>;
};

/** Vision */
export type Vision = {
  readonly __typename?: 'Vision';
  /** Alg. Null: not set. */
  readonly alg?: Maybe<VisionAlg>;
  /** Areas. Null: not set. */
  readonly areas?: Maybe<Scalars['String']['output']>;
  /** Detectors. Null: not set. */
  readonly detectors?: Maybe<ReadonlyArray<Detector>>;
};

/** VisionAlg */
export type VisionAlg =
  /** `faces` in REST. */
  | 'FACES'
  /** `plates` in REST. */
  | 'PLATES';

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
  /** Alg. */
  readonly alg?: InputMaybe<VisionAlg>;
  /** Areas. */
  readonly areas?: InputMaybe<Scalars['String']['input']>;
  /** Detectors. */
  readonly detectors?: InputMaybe<ReadonlyArray<DetectorPatch>>;
};

/** WebrtcAbr */
export type WebrtcAbr = {
  readonly __typename?: 'WebrtcAbr';
  /** Start track. Such as `v2`. Null: not set. */
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
  /** Start track. Such as `v2`. */
  readonly startTrack?: InputMaybe<Scalars['String']['input']>;
};

/** WebrtcTransport */
export type WebrtcTransport =
  /** `tcp` in REST. */
  | 'TCP'
  /** `udp` in REST. */
  | 'UDP';

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
  Stream: Stream;
  Streamer: Streamer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Stream:
    ( { __typename: 'Stream' }
    & GraphQLRecursivePick<FederationTypes['Stream'], {"name":true}> );
  Streamer:
    ( { __typename: 'Streamer' }
    & GraphQLRecursivePick<FederationTypes['Streamer'], {"hostname":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuthSpec: ResolverTypeWrapper<AuthSpec>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  ChangeKind: ChangeKind;
  ClosedCaptions: ResolverTypeWrapper<ClosedCaptions>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DeleteStreamPayload: ResolverTypeWrapper<DeleteStreamPayload>;
  DeleteStreamResult: ResolverTypeWrapper<DeleteStreamResult>;
  DeleteStreamsPayload: ResolverTypeWrapper<DeleteStreamsPayload>;
  Detector: ResolverTypeWrapper<Detector>;
  DetectorAlerts: ResolverTypeWrapper<DetectorAlerts>;
  DetectorPatch: DetectorPatch;
  DetectorStats: ResolverTypeWrapper<DetectorStats>;
  DetectorType: DetectorType;
  Drm: ResolverTypeWrapper<Drm>;
  DrmFilter: DrmFilter;
  DrmPatch: DrmPatch;
  DvbocrMode: DvbocrMode;
  DvbocrModeFilter: DvbocrModeFilter;
  Dvr: ResolverTypeWrapper<Dvr>;
  DvrFilter: DvrFilter;
  DvrInfo: ResolverTypeWrapper<DvrInfo>;
  DvrInfoFilter: DvrInfoFilter;
  DvrPatch: DvrPatch;
  DvrRange: ResolverTypeWrapper<DvrRange>;
  FloatFilter: FloatFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatOrString: ResolverTypeWrapper<Scalars['FloatOrString']['output']>;
  FloatOrStringFilter: FloatOrStringFilter;
  FlowType: FlowType;
  FlowTypeFilter: FlowTypeFilter;
  FrameContent: FrameContent;
  FrameVideoPixFmt: FrameVideoPixFmt;
  FrameVideoPixFmtFilter: FrameVideoPixFmtFilter;
  GenlockStatus: GenlockStatus;
  GenrefStatus: ResolverTypeWrapper<GenrefStatus>;
  HlsScte35Mode: HlsScte35Mode;
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
  Layout: ResolverTypeWrapper<Omit<Layout, 'dvrBackups' | 'failoverFrom' | 'inference' | 'ingest' | 'ingestHistory' | 'nodeLayoutDecisions'> & { dvrBackups?: Maybe<ReadonlyArray<ResolversTypes['Streamer']>>, failoverFrom?: Maybe<ResolversTypes['Streamer']>, inference?: Maybe<ResolversTypes['Streamer']>, ingest?: Maybe<ResolversTypes['Streamer']>, ingestHistory?: Maybe<ReadonlyArray<ResolversTypes['LayoutBase']>>, nodeLayoutDecisions?: Maybe<ReadonlyArray<ResolversTypes['NodeLayoutDecision']>> }>;
  LayoutBase: ResolverTypeWrapper<Omit<LayoutBase, 'ingest'> & { ingest?: Maybe<ResolversTypes['Streamer']> }>;
  LayoutChangeReason: LayoutChangeReason;
  LayoutChangeReasonFilter: LayoutChangeReasonFilter;
  LayoutFilter: LayoutFilter;
  LayoutOriginator: LayoutOriginator;
  LayoutOriginatorFilter: LayoutOriginatorFilter;
  LayoutPatch: LayoutPatch;
  MapEntryFilter: MapEntryFilter;
  MediaInfo: ResolverTypeWrapper<MediaInfo>;
  MediaInfoFilter: MediaInfoFilter;
  MemberOrder: MemberOrder;
  MemberPredicate: MemberPredicate;
  MpegtsAc3Mode: MpegtsAc3Mode;
  MpegtsAc3ModeFilter: MpegtsAc3ModeFilter;
  MpegtsPids: ResolverTypeWrapper<MpegtsPids>;
  MpegtsPidsFilter: MpegtsPidsFilter;
  MpegtsPidsPatch: MpegtsPidsPatch;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedBy: NamedBy;
  NamedByFilter: NamedByFilter;
  NodeLayoutDecision: ResolverTypeWrapper<Omit<NodeLayoutDecision, 'streamer'> & { streamer?: Maybe<ResolversTypes['Streamer']> }>;
  NodeLayoutDecisionReason: NodeLayoutDecisionReason;
  NodeRole: NodeRole;
  Operator: Operator;
  Organization: ResolverTypeWrapper<Omit<Organization, 'streams'> & { streams: ResolversTypes['StreamConnection'] }>;
  OutputAudio: OutputAudio;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlayProtocols: ResolverTypeWrapper<PlayProtocols>;
  PlayProtocolsFilter: PlayProtocolsFilter;
  PlayProtocolsPatch: PlayProtocolsPatch;
  PlaybackHeaders: ResolverTypeWrapper<PlaybackHeaders>;
  PlaybackHeadersKind: PlaybackHeadersKind;
  PlaybackHeadersPatch: PlaybackHeadersPatch;
  Point: ResolverTypeWrapper<Point>;
  PointPatch: PointPatch;
  PresenceFilter: PresenceFilter;
  Protocol: Protocol;
  Push: ResolverTypeWrapper<Push>;
  PushPatch: PushPatch;
  PushPidStats: ResolverTypeWrapper<PushPidStats>;
  PushStats: ResolverTypeWrapper<PushStats>;
  PusherStandbyStatus: PusherStandbyStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RcMethod: RcMethod;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SafeIntFilter: SafeIntFilter;
  SaveStreamItem: SaveStreamItem;
  SaveStreamPayload: ResolverTypeWrapper<Omit<SaveStreamPayload, 'stream'> & { stream: ResolversTypes['Stream'] }>;
  SaveStreamResult: ResolverTypeWrapper<Omit<SaveStreamResult, 'stream'> & { stream?: Maybe<ResolversTypes['Stream']> }>;
  SaveStreamsPayload: ResolverTypeWrapper<Omit<SaveStreamsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['SaveStreamResult']> }>;
  Snowflake: ResolverTypeWrapper<Scalars['Snowflake']['output']>;
  SnowflakeFilter: SnowflakeFilter;
  SrtConfig: ResolverTypeWrapper<SrtConfig>;
  SrtConfigFilter: SrtConfigFilter;
  SrtConfigPatch: SrtConfigPatch;
  Stream: ResolverTypeWrapper<DocumentNode>;
  StreamChange: ResolverTypeWrapper<ChangeEvent<DocumentNode>>;
  StreamClaims: ResolverTypeWrapper<StreamClaims>;
  StreamClaimsFilter: StreamClaimsFilter;
  StreamClaimsPatch: StreamClaimsPatch;
  StreamConfigOnDisk: ResolverTypeWrapper<StreamConfigOnDisk>;
  StreamConfigOnDiskFilter: StreamConfigOnDiskFilter;
  StreamConnection: ResolverTypeWrapper<Page>;
  StreamEdge: ResolverTypeWrapper<Omit<StreamEdge, 'node'> & { node: ResolversTypes['Stream'] }>;
  StreamFilter: StreamFilter;
  StreamInput: ResolverTypeWrapper<StreamInput>;
  StreamInputDektecPtsSource: StreamInputDektecPtsSource;
  StreamInputMixerMixerStrategy: StreamInputMixerMixerStrategy;
  StreamInputPatch: StreamInputPatch;
  StreamInputPixel: StreamInputPixel;
  StreamInputStats: ResolverTypeWrapper<StreamInputStats>;
  StreamInputSubtitles: StreamInputSubtitles;
  StreamPatch: StreamPatch;
  StreamSort: StreamSort;
  StreamStats: ResolverTypeWrapper<Omit<StreamStats, 'runningOn'> & { runningOn?: Maybe<ReadonlyArray<ResolversTypes['Streamer']>> }>;
  StreamStatsFilter: StreamStatsFilter;
  StreamStatus: StreamStatus;
  StreamStatusFilter: StreamStatusFilter;
  Streamer: ResolverTypeWrapper<Omit<Streamer, 'streams'> & { streams: ResolversTypes['StreamConnection'] }>;
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
  TcDecoderDeinterlaceRate: TcDecoderDeinterlaceRate;
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
  TcLabelPosition: TcLabelPosition;
  TcLabelPositionFilter: TcLabelPositionFilter;
  TcLogo: ResolverTypeWrapper<TcLogo>;
  TcLogoPatch: TcLogoPatch;
  TcLogoPosition: TcLogoPosition;
  TcPreset: TcPreset;
  TcProfile: TcProfile;
  TcQpRange: ResolverTypeWrapper<TcQpRange>;
  TcQpRangePatch: TcQpRangePatch;
  TcSar: ResolverTypeWrapper<TcSar>;
  TcSarPatch: TcSarPatch;
  TcSize: ResolverTypeWrapper<TcSize>;
  TcSizePatch: TcSizePatch;
  TcSizeStrategy: TcSizeStrategy;
  TcVideoOpts: ResolverTypeWrapper<TcVideoOpts>;
  TcVideoOptsCodec: TcVideoOptsCodec;
  TcVideoOptsPatch: TcVideoOptsPatch;
  Thumbnails: ResolverTypeWrapper<Thumbnails>;
  ThumbnailsFilter: ThumbnailsFilter;
  ThumbnailsPatch: ThumbnailsPatch;
  ThumbnailsSize: ResolverTypeWrapper<ThumbnailsSize>;
  ThumbnailsSizePatch: ThumbnailsSizePatch;
  TrackInfo: ResolverTypeWrapper<TrackInfo>;
  Transcoder: ResolverTypeWrapper<Transcoder>;
  TranscoderDeviceType: TranscoderDeviceType;
  TranscoderDeviceTypeFilter: TranscoderDeviceTypeFilter;
  TranscoderFilter: TranscoderFilter;
  TranscoderPatch: TranscoderPatch;
  TranscoderResizeMode: TranscoderResizeMode;
  TranscoderTarget: TranscoderTarget;
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
  VisionAlg: VisionAlg;
  VisionAlgFilter: VisionAlgFilter;
  VisionFilter: VisionFilter;
  VisionPatch: VisionPatch;
  WebrtcAbr: ResolverTypeWrapper<WebrtcAbr>;
  WebrtcAbrFilter: WebrtcAbrFilter;
  WebrtcAbrPatch: WebrtcAbrPatch;
  WebrtcTransport: WebrtcTransport;
  WebrtcTransportFilter: WebrtcTransportFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuthSpec: AuthSpec;
  Int: Scalars['Int']['output'];
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
  ClosedCaptions: ClosedCaptions;
  Cursor: Scalars['Cursor']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DeleteStreamPayload: DeleteStreamPayload;
  DeleteStreamResult: DeleteStreamResult;
  DeleteStreamsPayload: DeleteStreamsPayload;
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
  FloatFilter: FloatFilter;
  Float: Scalars['Float']['output'];
  FloatOrString: Scalars['FloatOrString']['output'];
  FloatOrStringFilter: FloatOrStringFilter;
  FlowTypeFilter: FlowTypeFilter;
  FrameVideoPixFmtFilter: FrameVideoPixFmtFilter;
  GenrefStatus: GenrefStatus;
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
  Layout: Omit<Layout, 'dvrBackups' | 'failoverFrom' | 'inference' | 'ingest' | 'ingestHistory' | 'nodeLayoutDecisions'> & { dvrBackups?: Maybe<ReadonlyArray<ResolversParentTypes['Streamer']>>, failoverFrom?: Maybe<ResolversParentTypes['Streamer']>, inference?: Maybe<ResolversParentTypes['Streamer']>, ingest?: Maybe<ResolversParentTypes['Streamer']>, ingestHistory?: Maybe<ReadonlyArray<ResolversParentTypes['LayoutBase']>>, nodeLayoutDecisions?: Maybe<ReadonlyArray<ResolversParentTypes['NodeLayoutDecision']>> };
  LayoutBase: Omit<LayoutBase, 'ingest'> & { ingest?: Maybe<ResolversParentTypes['Streamer']> };
  LayoutChangeReasonFilter: LayoutChangeReasonFilter;
  LayoutFilter: LayoutFilter;
  LayoutOriginatorFilter: LayoutOriginatorFilter;
  LayoutPatch: LayoutPatch;
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
  Organization: Omit<Organization, 'streams'> & { streams: ResolversParentTypes['StreamConnection'] } | FederationReferenceTypes['Organization'];
  PageInfo: PageInfo;
  PlayProtocols: PlayProtocols;
  PlayProtocolsFilter: PlayProtocolsFilter;
  PlayProtocolsPatch: PlayProtocolsPatch;
  PlaybackHeaders: PlaybackHeaders;
  PlaybackHeadersPatch: PlaybackHeadersPatch;
  Point: Point;
  PointPatch: PointPatch;
  PresenceFilter: PresenceFilter;
  Push: Push;
  PushPatch: PushPatch;
  PushPidStats: PushPidStats;
  PushStats: PushStats;
  Query: Record<PropertyKey, never>;
  SafeInt: Scalars['SafeInt']['output'];
  SafeIntFilter: SafeIntFilter;
  SaveStreamItem: SaveStreamItem;
  SaveStreamPayload: Omit<SaveStreamPayload, 'stream'> & { stream: ResolversParentTypes['Stream'] };
  SaveStreamResult: Omit<SaveStreamResult, 'stream'> & { stream?: Maybe<ResolversParentTypes['Stream']> };
  SaveStreamsPayload: Omit<SaveStreamsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['SaveStreamResult']> };
  Snowflake: Scalars['Snowflake']['output'];
  SnowflakeFilter: SnowflakeFilter;
  SrtConfig: SrtConfig;
  SrtConfigFilter: SrtConfigFilter;
  SrtConfigPatch: SrtConfigPatch;
  Stream: DocumentNode;
  StreamChange: ChangeEvent<DocumentNode>;
  StreamClaims: StreamClaims;
  StreamClaimsFilter: StreamClaimsFilter;
  StreamClaimsPatch: StreamClaimsPatch;
  StreamConfigOnDisk: StreamConfigOnDisk;
  StreamConfigOnDiskFilter: StreamConfigOnDiskFilter;
  StreamConnection: Page;
  StreamEdge: Omit<StreamEdge, 'node'> & { node: ResolversParentTypes['Stream'] };
  StreamFilter: StreamFilter;
  StreamInput: StreamInput;
  StreamInputPatch: StreamInputPatch;
  StreamInputStats: StreamInputStats;
  StreamPatch: StreamPatch;
  StreamStats: Omit<StreamStats, 'runningOn'> & { runningOn?: Maybe<ReadonlyArray<ResolversParentTypes['Streamer']>> };
  StreamStatsFilter: StreamStatsFilter;
  StreamStatusFilter: StreamStatusFilter;
  Streamer: Omit<Streamer, 'streams'> & { streams: ResolversParentTypes['StreamConnection'] } | FederationReferenceTypes['Streamer'];
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

export type ClosedCaptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosedCaptions'] = ResolversParentTypes['ClosedCaptions']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export interface FloatOrStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FloatOrString'], any> {
  name: 'FloatOrString';
}

export type GenrefStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GenrefStatus'] = ResolversParentTypes['GenrefStatus']> = {
  external?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vstd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vstdDetected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

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

export type MediaInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaInfo'] = ResolversParentTypes['MediaInfo']> = {
  duration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  flowType?: Resolver<Maybe<ResolversTypes['FlowType']>, ParentType, ContextType>;
  programId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streamId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tracks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TrackInfo']>>, ParentType, ContextType>;
};

export type MpegtsPidsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MpegtsPids'] = ResolversParentTypes['MpegtsPids']> = {
  default?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  media?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TransponderPid']>>, ParentType, ContextType>;
  pcr?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pmt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sdt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteStream?: Resolver<ResolversTypes['DeleteStreamPayload'], ParentType, ContextType, RequireFields<MutationDeleteStreamArgs, 'name'>>;
  deleteStreams?: Resolver<ResolversTypes['DeleteStreamsPayload'], ParentType, ContextType, RequireFields<MutationDeleteStreamsArgs, 'names'>>;
  saveStream?: Resolver<ResolversTypes['SaveStreamPayload'], ParentType, ContextType, RequireFields<MutationSaveStreamArgs, 'name' | 'reset'>>;
  saveStreams?: Resolver<ResolversTypes['SaveStreamsPayload'], ParentType, ContextType, RequireFields<MutationSaveStreamsArgs, 'items'>>;
};

export type NodeLayoutDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeLayoutDecision'] = ResolversParentTypes['NodeLayoutDecision']> = {
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nodeDecision?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NodeLayoutDecisionReason']>>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['NodeRole']>, ParentType, ContextType>;
  streamer?: Resolver<Maybe<ResolversTypes['Streamer']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  streams?: Resolver<ResolversTypes['StreamConnection'], ParentType, ContextType, Partial<OrganizationStreamsArgs>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

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

export type PlaybackHeadersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaybackHeaders'] = ResolversParentTypes['PlaybackHeaders']> = {
  headers?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  playback?: Resolver<Maybe<ResolversTypes['PlaybackHeadersKind']>, ParentType, ContextType>;
  protocols?: Resolver<Maybe<ResolversTypes['PlayProtocols']>, ParentType, ContextType>;
  segmentHeaders?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  stream?: Resolver<Maybe<ResolversTypes['Stream']>, ParentType, ContextType, RequireFields<QueryStreamArgs, 'name'>>;
  streams?: Resolver<ResolversTypes['StreamConnection'], ParentType, ContextType, RequireFields<QueryStreamsArgs, 'includeIngestHistory'>>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SaveStreamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStreamPayload'] = ResolversParentTypes['SaveStreamPayload']> = {
  stream?: Resolver<ResolversTypes['Stream'], ParentType, ContextType>;
};

export type SaveStreamResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStreamResult'] = ResolversParentTypes['SaveStreamResult']> = {
  error?: Resolver<Maybe<ResolversTypes['ItemError']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<Maybe<ResolversTypes['Stream']>, ParentType, ContextType>;
};

export type SaveStreamsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveStreamsPayload'] = ResolversParentTypes['SaveStreamsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['SaveStreamResult']>, ParentType, ContextType>;
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

export type StreamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stream'] = ResolversParentTypes['Stream'], FederationReferenceType extends FederationReferenceTypes['Stream'] = FederationReferenceTypes['Stream']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Stream']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addAudioOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  audioTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  autogeneratedEpisodesCloseTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  backup?: Resolver<Maybe<ResolversTypes['Backup']>, ParentType, ContextType>;
  chunkDuration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['StreamClaims']>, ParentType, ContextType>;
  clientsTimeout?: Resolver<Maybe<ResolversTypes['BooleanOrInt']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  config?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  configOnDisk?: Resolver<Maybe<ResolversTypes['StreamConfigOnDisk']>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSONText'], ParentType, ContextType, RequireFields<StreamDocumentArgs, 'includeIngestHistory'>>;
  drm?: Resolver<Maybe<ResolversTypes['Drm']>, ParentType, ContextType>;
  dvbocr?: Resolver<Maybe<ResolversTypes['DvbocrMode']>, ParentType, ContextType>;
  dvr?: Resolver<Maybe<ResolversTypes['Dvr']>, ParentType, ContextType>;
  epgEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hlsScte35?: Resolver<Maybe<ResolversTypes['HlsScte35Mode']>, ParentType, ContextType>;
  inputMediaInfo?: Resolver<Maybe<ResolversTypes['InputMediaInfo']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StreamInput']>>, ParentType, ContextType>;
  jpegSnapshotSignKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  layout?: Resolver<Maybe<ResolversTypes['Layout']>, ParentType, ContextType>;
  maxRetryTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meta?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  mpegtsAc3?: Resolver<Maybe<ResolversTypes['MpegtsAc3Mode']>, ParentType, ContextType>;
  mpegtsPids?: Resolver<Maybe<ResolversTypes['MpegtsPids']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedBy?: Resolver<Maybe<ResolversTypes['NamedBy']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onPlay?: Resolver<Maybe<ResolversTypes['AuthSpec']>, ParentType, ContextType>;
  onPublish?: Resolver<Maybe<ResolversTypes['AuthSpec']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  playbackHeaders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlaybackHeaders']>>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prepush?: Resolver<Maybe<ResolversTypes['BooleanOrInt']>, ParentType, ContextType>;
  protocols?: Resolver<Maybe<ResolversTypes['PlayProtocols']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pushes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Push']>>, ParentType, ContextType>;
  recheckSecondaryInputsInterval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  segmentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  segmentDuration?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sourceTimeout?: Resolver<Maybe<ResolversTypes['BooleanOrInt']>, ParentType, ContextType>;
  srt2Publish?: Resolver<Maybe<ResolversTypes['SrtConfig']>, ParentType, ContextType>;
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

export type StreamerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Streamer'] = ResolversParentTypes['Streamer'], FederationReferenceType extends FederationReferenceTypes['Streamer'] = FederationReferenceTypes['Streamer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Streamer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hostname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streams?: Resolver<ResolversTypes['StreamConnection'], ParentType, ContextType, Partial<StreamerStreamsArgs>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  streamChanges?: SubscriptionResolver<ResolversTypes['StreamChange'], "streamChanges", ParentType, ContextType, Partial<SubscriptionStreamChangesArgs>>;
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

export type TcLogoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TcLogo'] = ResolversParentTypes['TcLogo']> = {
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['TcLogoPosition']>, ParentType, ContextType>;
  x?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

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

export type WebrtcAbrResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebrtcAbr'] = ResolversParentTypes['WebrtcAbr']> = {
  startTrack?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AuthSpec?: AuthSpecResolvers<ContextType>;
  Backup?: BackupResolvers<ContextType>;
  BooleanOrInt?: GraphQLScalarType;
  BooleanOrString?: GraphQLScalarType;
  ClosedCaptions?: ClosedCaptionsResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteStreamPayload?: DeleteStreamPayloadResolvers<ContextType>;
  DeleteStreamResult?: DeleteStreamResultResolvers<ContextType>;
  DeleteStreamsPayload?: DeleteStreamsPayloadResolvers<ContextType>;
  Detector?: DetectorResolvers<ContextType>;
  DetectorAlerts?: DetectorAlertsResolvers<ContextType>;
  DetectorStats?: DetectorStatsResolvers<ContextType>;
  Drm?: DrmResolvers<ContextType>;
  Dvr?: DvrResolvers<ContextType>;
  DvrInfo?: DvrInfoResolvers<ContextType>;
  DvrRange?: DvrRangeResolvers<ContextType>;
  FloatOrString?: GraphQLScalarType;
  GenrefStatus?: GenrefStatusResolvers<ContextType>;
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
  MediaInfo?: MediaInfoResolvers<ContextType>;
  MpegtsPids?: MpegtsPidsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NodeLayoutDecision?: NodeLayoutDecisionResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlayProtocols?: PlayProtocolsResolvers<ContextType>;
  PlaybackHeaders?: PlaybackHeadersResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  Push?: PushResolvers<ContextType>;
  PushPidStats?: PushPidStatsResolvers<ContextType>;
  PushStats?: PushStatsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SaveStreamPayload?: SaveStreamPayloadResolvers<ContextType>;
  SaveStreamResult?: SaveStreamResultResolvers<ContextType>;
  SaveStreamsPayload?: SaveStreamsPayloadResolvers<ContextType>;
  Snowflake?: GraphQLScalarType;
  SrtConfig?: SrtConfigResolvers<ContextType>;
  Stream?: StreamResolvers<ContextType>;
  StreamChange?: StreamChangeResolvers<ContextType>;
  StreamClaims?: StreamClaimsResolvers<ContextType>;
  StreamConfigOnDisk?: StreamConfigOnDiskResolvers<ContextType>;
  StreamConnection?: StreamConnectionResolvers<ContextType>;
  StreamEdge?: StreamEdgeResolvers<ContextType>;
  StreamInput?: StreamInputResolvers<ContextType>;
  StreamInputStats?: StreamInputStatsResolvers<ContextType>;
  StreamStats?: StreamStatsResolvers<ContextType>;
  Streamer?: StreamerResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TcAudioOpts?: TcAudioOptsResolvers<ContextType>;
  TcBurn?: TcBurnResolvers<ContextType>;
  TcCrop?: TcCropResolvers<ContextType>;
  TcDecoder?: TcDecoderResolvers<ContextType>;
  TcGlobal?: TcGlobalResolvers<ContextType>;
  TcLabel?: TcLabelResolvers<ContextType>;
  TcLabelBox?: TcLabelBoxResolvers<ContextType>;
  TcLabelFont?: TcLabelFontResolvers<ContextType>;
  TcLogo?: TcLogoResolvers<ContextType>;
  TcQpRange?: TcQpRangeResolvers<ContextType>;
  TcSar?: TcSarResolvers<ContextType>;
  TcSize?: TcSizeResolvers<ContextType>;
  TcVideoOpts?: TcVideoOptsResolvers<ContextType>;
  Thumbnails?: ThumbnailsResolvers<ContextType>;
  ThumbnailsSize?: ThumbnailsSizeResolvers<ContextType>;
  TrackInfo?: TrackInfoResolvers<ContextType>;
  Transcoder?: TranscoderResolvers<ContextType>;
  TranscoderTrackInfo?: TranscoderTrackInfoResolvers<ContextType>;
  TransponderPid?: TransponderPidResolvers<ContextType>;
  TtxtDescriptors?: TtxtDescriptorsResolvers<ContextType>;
  VbiLines?: VbiLinesResolvers<ContextType>;
  Vision?: VisionResolvers<ContextType>;
  WebrtcAbr?: WebrtcAbrResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  document?: DocumentDirectiveResolver<any, any, ContextType>;
  member?: MemberDirectiveResolver<any, any, ContextType>;
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
  variant?: VariantDirectiveResolver<any, any, ContextType>;
};
