import { createHash } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import { CodedError } from '../errors.ts';
import type { Asked } from '../requestContext.ts';
import { createRecent } from './recent.ts';

/** Attempts are counted per login and network. `key` is a digest, so that the table holds neither. */
export interface LoginFailureStore {
  /**
   * Counts an attempt in one statement, before the password is checked, so that parallel guesses cannot outrun the
   * count. Refused when `limit` attempts are counted already and the last of them is younger than `waitMs`.
   */
  countAttempt(key: string, bounds: { limit: number; waitMs: number; nowMs: number }): Promise<AttemptVerdict>;
  forgetAttempts(key: string): Promise<void>;
  /** For an attempt that could not be judged. */
  takeBackAttempt(key: string): Promise<void>;
  /** Puts an attempt that failed into the audit log. */
  logFailure(failure: FailedLogin): Promise<void>;
  /** Forgets logins whose last attempt was before that moment. */
  forgetOldAttempts(before: number): Promise<void>;
}

/** From where an attempt came, as far as it is known. */
export interface LoginOrigin {
  originator?: string | null | undefined;
  traceId?: string | null | undefined;
  asked?: Asked | undefined;
}

export interface FailedLogin extends LoginOrigin {
  login: string;
  address: string | null;
}

/** `lastAttemptMs` is when the last permitted attempt was made. */
export type AttemptVerdict = { permitted: true } | { permitted: false; lastAttemptMs: number };

/** How long a login waits after too many failures, unless told otherwise. */
export const bruteForceWaitSeconds = 1800;

/** Stops guessing of passwords, over all replicas. */
export interface BruteForceGuard {
  /** Runs `check`; a null result is a failed attempt. Throws TOO_MANY_REQUESTS when there were too many of them. */
  attempt<T>(
    login: string,
    address: string | null,
    check: () => Promise<T | null>,
    origin?: LoginOrigin,
  ): Promise<T | null>;
  /** Whether this process knows that no attempt is permitted now. Asks no database. */
  isKnownClosed(login: string, address: string | null): boolean;
}

/** The /24 of an IPv4 address, the /64 of an IPv6 address: what one attacker commonly holds. */
export const networkOf = (address: string | null): string => {
  const bare = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(bare)) return `${bare.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(bare)) return 'unknown';
  const [head = '', tail] = bare.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(zeros).fill('0'), ...groups(tail ?? '')];
  return `${all
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
};

const keyOf = (login: string, address: string | null): string =>
  createHash('sha256')
    .update(`${login.toLowerCase()}\n${networkOf(address)}`)
    .digest('base64url');

/** Runs what is given for one key one after another, so that parallel right passwords are not taken for guessing. */
const createTurns = () => {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(key: string, run: () => Promise<T>): Promise<T> => {
    const mine = (last.get(key) ?? Promise.resolve()).then(run, run);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
};

/** Five failures of a login from a network, then half an hour of waiting. Wrong logins are counted like wrong passwords. */
export const createBruteForceGuard = (options: {
  store: LoginFailureStore;
  limit?: number | undefined;
  waitSeconds?: number | undefined;
  now?: () => number;
}): BruteForceGuard => {
  const { store, limit = 5, waitSeconds = bruteForceWaitSeconds, now = Date.now } = options;
  const waitMs = waitSeconds * 1000;
  const closedUntil = createRecent<string, number>({ max: 10_000, lifetimeMs: waitMs, now });
  const inTurn = createTurns();

  const closedFor = (key: string): number => Math.max(0, (closedUntil.get(key) ?? 0) - now());
  const refusal = (key: string): CodedError =>
    new CodedError('TOO_MANY_REQUESTS', 'Too many failed logins; wait before the next', {
      retryAfterSeconds: Math.max(1, Math.ceil(closedFor(key) / 1000)),
    });

  const countAndCheck = async <T>(
    key: string,
    failure: FailedLogin,
    check: () => Promise<T | null>,
  ): Promise<T | null> => {
    if (closedFor(key) > 0) throw refusal(key);
    const verdict = await store.countAttempt(key, { limit, waitMs, nowMs: now() });
    if (!verdict.permitted) {
      closedUntil.set(key, verdict.lastAttemptMs + waitMs);
      throw refusal(key);
    }
    try {
      const result = await check();
      await (result === null ? store.logFailure(failure) : store.forgetAttempts(key));
      return result;
    } catch (error) {
      await store.takeBackAttempt(key);
      throw error;
    }
  };

  return {
    attempt: (login, address, check, origin = {}) => {
      const key = keyOf(login, address);
      return inTurn(key, () => countAndCheck(key, { ...origin, login, address }, check));
    },
    isKnownClosed: (login, address) => closedFor(keyOf(login, address)) > 0,
  };
};
