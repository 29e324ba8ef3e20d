import type { JsonObject } from '../../../src/json/lossless.ts';

type Optional<T> = T | null | undefined;

/** What a node asks when somebody wants to play, and again while they play: the parameters of the contract's `auth_request`. */
export interface PlayRequest {
  /** The stream. */
  readonly name: string;
  readonly proto: string;
  /** The client's address. */
  readonly ip: string;
  readonly requestType: 'new_session' | 'update_session';
  /** From 0. */
  readonly requestNumber: number;
  readonly sessionId: string;
  readonly streamClients: number;
  readonly totalClients: number;
  readonly token?: Optional<string>;
  /** Age of the session, seconds. */
  readonly duration?: Optional<number>;
  readonly bytes?: Optional<number>;
  /** The client's query string, without `?`. */
  readonly qs?: Optional<string>;
  readonly dvr?: Optional<boolean>;
  readonly userAgent?: Optional<string>;
  readonly referer?: Optional<string>;
  readonly host?: Optional<string>;
  /** The request's `Via`, by which a cluster knows a question of its own that came back. */
  readonly via?: Optional<string>;
}

/** The members of a stream's `on_play` that decide. */
export interface PlayRule {
  readonly url?: string;
  readonly domains?: readonly string[];
  readonly allowed_countries?: readonly string[];
  readonly disallowed_countries?: readonly string[];
  readonly max_sessions?: number;
  readonly session_keys?: readonly string[];
  readonly extra?: Readonly<Record<string, string>>;
}

/** An auth backend as it is stored. */
export interface BackendDefinition {
  readonly allow_tokens?: readonly string[];
  readonly deny_tokens?: readonly string[];
  readonly allow_ips?: readonly string[];
  readonly deny_ips?: readonly string[];
  readonly allow_countries?: readonly string[];
  readonly deny_countries?: readonly string[];
  readonly allow_uas?: readonly string[];
  readonly deny_uas?: readonly string[];
  readonly backends?: readonly { readonly url: string }[];
  readonly allow_default?: boolean;
}

/** The rules for one stream. */
export interface PlayRules {
  /** Null: everybody may play. */
  readonly onPlay: PlayRule | null;
  /** The auth backend that `auth://name` refers to; null when there is none of that name, or the rule names none. */
  readonly backend: { readonly name: string; readonly version: string; readonly definition: BackendDefinition } | null;
}

/** What decided. */
export type Decider = keyof typeof reasons;

/** What may decide, and how it is told to whoever was refused by it. */
export const reasons = {
  playback_token: 'The playback token is expired, or for another stream or address',
  unknown_stream: 'There is no such stream',
  share: 'The shared key does not open this',
  no_rule: 'Nothing forbids it',
  domain: 'The page that embeds the player is not on a permitted domain',
  country: 'The stream is not offered in this country',
  unknown_backend: 'The stream names an authorization that is not there',
  token_list: 'The token is on a list',
  ip_list: 'The address is on a list',
  country_list: 'The country is on a list',
  user_agent_list: 'The player is on a list',
  backend: 'The authorization backend refused',
  default: 'Nothing allows it',
  outage: 'No authorization backend answers',
} as const;

/** What comes of a request. */
export interface Verdict {
  /** 200 opens, 302 sends the player to `location`, 403 refuses. */
  readonly status: 200 | 302 | 403;
  readonly decidedBy: Decider;
  /** Seconds in which the verdict stands and need not be asked for again; null: not said. */
  readonly authDuration: number | null;
  readonly userId: string | null;
  /** Streams the user may play at the same time; null: not limited. */
  readonly maxSessions: number | null;
  /** The backend spoke the deprecated `X-Unique`. */
  readonly unique: boolean;
  readonly location: string | null;
  /** `AuthResponse` of the contract: `allowed_dvr_ranges` (absent: all), `ad_inject`. */
  readonly response: JsonObject;
}

/** A verdict that says nothing but itself. */
export const plainVerdict = (allowed: boolean, decidedBy: Decider): Verdict => ({
  status: allowed ? 200 : 403,
  decidedBy,
  authDuration: null,
  userId: null,
  maxSessions: null,
  unique: false,
  location: null,
  response: {},
});
