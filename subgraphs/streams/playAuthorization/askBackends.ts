import { Agent, request } from 'undici';
import { verdictOf } from './backendAnswer.ts';
import type { PlayRequest, Verdict } from './types.ts';

/** Asks all backends of a definition at once; null when none of them answers. */
export type AskBackends = (
  urls: readonly string[],
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<Verdict | null>;

/** Bytes of an answer's body; a longer one counts as none. */
const longestBody = 64 * 1024;
/** Connections to one backend, so that a slow one does not take all of the process's. */
const connectionsEach = 64;

/**
 * Asks over HTTP. The first backend that opens, or sends elsewhere, decides; otherwise one that refused. Each has
 * `timeoutMs` for its whole answer. Redirects are not followed: they are for the player.
 *
 * `cluster` names who asks in `Via`.
 */
export const askBackendsOverHttp = ({ timeoutMs, cluster }: { timeoutMs: number; cluster: string }): AskBackends => {
  const dispatcher = new Agent({
    connections: connectionsEach,
    connect: { timeout: timeoutMs },
    keepAliveTimeout: 1000,
  });

  const ask = async (
    url: string,
    query: Readonly<Record<string, string>>,
    over: AbortSignal,
  ): Promise<Verdict | null> => {
    try {
      const { href, authorization } = addressOf(url, query);
      const { statusCode, headers, body } = await request(href, {
        dispatcher,
        signal: AbortSignal.any([over, AbortSignal.timeout(timeoutMs)]),
        headers: { via: `1.1 ${cluster}`, accept: 'application/json', ...(authorization && { authorization }) },
      });
      let text = '';
      for await (const chunk of body.setEncoding('utf8')) {
        text += chunk;
        if (text.length > longestBody) return null;
      }
      return verdictOf({ status: statusCode, headers, body: text });
    } catch {
      // Whatever kept it from answering, it did not answer.
      return null;
    }
  };

  return async (urls, query, signal) => {
    const decided = new AbortController();
    const over = AbortSignal.any([signal, decided.signal]);
    try {
      const asked = urls.map((url) => ask(url, query, over));
      const opened = asked.map(async (answer) => opening(await answer));
      const first = await Promise.any(opened).catch(() => null);
      return first ?? (await Promise.all(asked)).find((verdict) => verdict !== null) ?? null;
    } finally {
      decided.abort();
    }
  };
};

/** The verdict, unless it is a refusal or none at all: then another backend may still open. */
const opening = (verdict: Verdict | null): Verdict => {
  if (verdict && verdict.status !== 403) return verdict;
  throw new Error('Not opened');
};

/** The URL with the question added. User and password in it go into a header: Basic, or Bearer without a password. */
const addressOf = (text: string, query: Readonly<Record<string, string>>): { href: string; authorization?: string } => {
  const url = new URL(text);
  const [user, password] = [url.username, url.password].map(decodeURIComponent);
  url.username = url.password = '';
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  if (!user) return { href: url.href };
  const authorization = password ? `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` : `Bearer ${user}`;
  return { href: url.href, authorization };
};

/** What a backend is asked: the request as the contract spells it, and the stream's own `extra`, which cannot replace it. */
export const questionOf = (
  request: PlayRequest,
  extra: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => {
  const members = {
    name: request.name,
    proto: request.proto,
    ip: request.ip,
    request_type: request.requestType,
    request_number: request.requestNumber,
    session_id: request.sessionId,
    stream_clients: request.streamClients,
    total_clients: request.totalClients,
    token: request.token,
    duration: request.duration,
    bytes: request.bytes,
    qs: request.qs,
    dvr: request.dvr,
    user_agent: request.userAgent,
    referer: request.referer,
    host: request.host,
  };
  const given = Object.entries(members).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]]));
  return { ...extra, ...(Object.fromEntries(given) as Record<string, string>) };
};
