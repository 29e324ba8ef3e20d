import { createRecent } from '../../../src/auth/recent.ts';
import { CodedError } from '../../../src/errors.ts';
import { questionOf, type AskBackends } from './askBackends.ts';
import type { CountryOf } from '../../../src/cluster/countries.ts';
import { compileLists, type Client, type Lists } from './lists.ts';
import { plainAddress } from './networks.ts';
import type { PlaybackTokens } from './playbackTokens.ts';
import { mayBeShareKey, shareVerdict, type Share } from './shares.ts';
import { identityOf, type Remembered, type SessionMemory } from './sessions.ts';
import { refusalOf } from './streamRule.ts';
import { plainVerdict, type PlayRequest, type PlayRules, type Verdict } from './types.ts';

/** Decides whether somebody may play. Throws BAD_USER_INPUT for what is no address or no session id. */
export type PlayAuthorizer = (request: PlayRequest, signal: AbortSignal) => Promise<Verdict>;

export interface PlayAuthorizerOptions {
  /** The rules for a stream; null when there is no such stream. */
  rulesOf: (stream: string) => Promise<PlayRules | null>;
  tokens: PlaybackTokens;
  /** What a key of a share opens; null when there is no such share. */
  shareOf: (key: string) => Promise<Share | null>;
  countryOf: CountryOf;
  askBackends: AskBackends;
  memory: SessionMemory;
  /** This cluster's name in `Via`. */
  cluster: string;
  now?: () => number;
}

/** Seconds after the last verdict in which a session that comes as new still counts as open, as when it changes its node. */
const openForSeconds = 600;

/**
 * The way of a request: a playback token of ours decides alone, without the database. Otherwise the stream must be there. The key
 * of a share opens what was shared, within the stream's own rule; it is looked at anew each time. A verdict that still stands for the session is given again. Then the stream's own rule, the lists of its auth backend, and
 * the backends themselves are asked; when none of these answers an open session keeps its last verdict.
 */
export const createPlayAuthorizer = (options: PlayAuthorizerOptions): PlayAuthorizer => {
  const { rulesOf, tokens, shareOf, countryOf, askBackends, memory, cluster, now = Date.now } = options;
  const compiled = createRecent<string, Lists>({ max: 500, lifetimeMs: 3_600_000, now });

  const listsOf = ({ name, version, definition }: NonNullable<PlayRules['backend']>): Lists => {
    const key = `${version} ${name}`;
    const lists = compiled.get(key) ?? compileLists(definition);
    compiled.set(key, lists);
    return lists;
  };

  const byToken = async (request: PlayRequest): Promise<Verdict | null> => {
    const claims = request.token ? await tokens.read(request.token) : null;
    if (!claims) return null;
    const good =
      claims !== 'expired' && claims.stream === request.name && (claims.ip === null || claims.ip === request.ip);
    if (!good) return plainVerdict(false, 'playback_token');
    return {
      ...plainVerdict(true, 'playback_token'),
      authDuration: Math.ceil((claims.expiresAt - now()) / 1000),
      userId: claims.subject,
      maxSessions: claims.maxSessions,
    };
  };

  const clientOf = (request: PlayRequest): Client => ({
    token: request.token || null,
    ip: request.ip,
    userAgent: request.userAgent ?? null,
    country: () => countryOf(request.ip),
  });

  const byShare = async (request: PlayRequest, { onPlay }: PlayRules): Promise<Verdict | null> => {
    const share = mayBeShareKey(request.token) ? await shareOf(request.token) : null;
    if (!share) return null;
    const refusal = onPlay && refusalOf(onPlay, clientOf(request), request.referer || null);
    return refusal ? plainVerdict(false, refusal) : shareVerdict(share, request, now());
  };

  const decide = async (
    request: PlayRequest,
    { onPlay, backend }: PlayRules,
    last: Remembered | undefined,
    signal: AbortSignal,
  ): Promise<Verdict> => {
    const client = clientOf(request);
    const refusal = onPlay && refusalOf(onPlay, client, request.referer || null);
    if (refusal) return plainVerdict(false, refusal);
    if (!onPlay?.url) return plainVerdict(true, 'no_rule');
    const isHttp = /^https?:\/\//i.test(onPlay.url);
    if (!isHttp && !backend) return plainVerdict(false, 'unknown_backend');

    const listed = backend && listsOf(backend)(client);
    if (listed) return plainVerdict(listed.allowed, listed.decidedBy);
    const urls = backend ? (backend.definition.backends ?? []).map(({ url }) => url) : [onPlay.url];
    const byDefault = backend?.definition.allow_default === true;
    if (urls.length === 0) return plainVerdict(byDefault, 'default');

    const answer = await askBackends(urls, questionOf(request, onPlay.extra), signal);
    if (answer) return answer;
    if (signal.aborted) throw new CodedError('UNAVAILABLE');
    return afterOutage(request, last, byDefault);
  };

  /** The node knows of sessions that this process has forgotten, or never heard of: it would not update one it had refused. */
  const afterOutage = (request: PlayRequest, last: Remembered | undefined, byDefault: boolean): Verdict => {
    const isUpdate = request.requestType === 'update_session';
    const wasOpen = last && last.verdict.status !== 403 && now() - last.until < openForSeconds * 1000;
    if (last && (isUpdate || wasOpen)) return { ...last.verdict, decidedBy: 'outage', authDuration: null };
    return plainVerdict(isUpdate || byDefault, isUpdate ? 'outage' : 'default');
  };

  return async (given, signal) => {
    const request = checked(given, cluster);
    const ours = await byToken(request);
    if (ours) return ours;
    const rules = await rulesOf(request.name);
    if (!rules) return plainVerdict(false, 'unknown_stream');
    const shared = await byShare(request, rules);
    if (shared) return { ...shared, maxSessions: rules.onPlay?.max_sessions ?? null };
    const identity = identityOf(request, rules.onPlay ?? {});
    const last = memory.get(identity);
    if (last && now() < last.until) {
      return { ...last.verdict, authDuration: Math.ceil((last.until - now()) / 1000) };
    }
    const verdict = await decide(request, rules, last, signal);
    const limited = { ...verdict, maxSessions: verdict.maxSessions ?? rules.onPlay?.max_sessions ?? null };
    if (rules.onPlay?.url) memory.keep(identity, limited, now());
    return limited;
  };
};

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const checked = (request: PlayRequest, cluster: string): PlayRequest => {
  const ip = plainAddress(request.ip);
  if (ip === null) throw invalid('ip', 'must be an IPv4 or IPv6 address');
  if (!uuid.test(request.sessionId)) throw invalid('session_id', 'must be a UUID');
  if (request.requestNumber < 0) throw invalid('request_number', 'must be at least 0');
  if (request.via?.includes(cluster)) {
    throw new CodedError('CONFLICT', 'The stream names this very cluster as its authorization backend');
  }
  return { ...request, ip };
};

const invalid = (parameter: string, problem: string) =>
  new CodedError('BAD_USER_INPUT', `${parameter} ${problem}`, { parameter });
