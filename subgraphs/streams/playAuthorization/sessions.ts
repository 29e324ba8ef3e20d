import { createHash } from 'node:crypto';
import type { PlayRequest, PlayRule, Verdict } from './types.ts';

/** What a session is known by when its stream does not say. */
const usualKeys = ['token'];
const mandatoryKeys = ['name', 'ip', 'proto'];

/**
 * What a session is known by: a hash of the values of the rule's `session_keys`, with name, address and protocol always
 * among them. A key that is no member of the request is looked up in the client's query string.
 */
export const identityOf = (request: PlayRequest, { session_keys: keys = usualKeys }: PlayRule): string => {
  const names = [...new Set([...mandatoryKeys, ...keys])].sort();
  const query = new URLSearchParams(request.qs ?? '');
  const values = names.map((name) => {
    const member = members[name];
    return [name, member ? (member(request) ?? null) : query.get(name)];
  });
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url');
};

const members: Readonly<Record<string, (request: PlayRequest) => unknown>> = {
  name: ({ name }) => name,
  ip: ({ ip }) => ip,
  proto: ({ proto }) => proto,
  token: ({ token }) => token,
  session_id: ({ sessionId }) => sessionId,
  dvr: ({ dvr }) => dvr,
  qs: ({ qs }) => qs,
  user_agent: ({ userAgent }) => userAgent,
  referer: ({ referer }) => referer,
  host: ({ host }) => host,
};

/** The last verdict of a session. */
export interface Remembered {
  verdict: Verdict;
  /** When it was given; milliseconds since 1970, as `until`. */
  at: number;
  /** Until when nobody is asked again; `at` when the verdict did not say. */
  until: number;
}

/** The last verdicts of sessions, in this process. */
export interface SessionMemory {
  get(identity: string): Remembered | undefined;
  keep(identity: string, verdict: Verdict, now: number): void;
}

/** Remembers at most `sessions` verdicts, whose answers have at most `bytes`; what was not used for longest is forgotten first. */
export const createSessionMemory = ({ sessions = 100_000, bytes = 64 * 1024 ** 2 } = {}): SessionMemory => {
  const kept = new Map<string, Remembered & { size: number }>();
  let total = 0;
  const drop = (identity: string) => {
    total -= kept.get(identity)?.size ?? 0;
    kept.delete(identity);
  };
  return {
    get(identity) {
      const found = kept.get(identity);
      if (found) {
        kept.delete(identity);
        kept.set(identity, found);
      }
      return found;
    },
    keep(identity, verdict, now) {
      drop(identity);
      const size = JSON.stringify(verdict).length;
      kept.set(identity, { verdict, at: now, until: now + (verdict.authDuration ?? 0) * 1000, size });
      total += size;
      while (kept.size > sessions || total > bytes) drop(kept.keys().next().value!);
    },
  };
};
