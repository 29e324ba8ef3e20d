import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AuditOrigin } from '../collection/audit.ts';
import { CodedError } from '../errors.ts';
import type { Asked } from '../requestContext.ts';
import type { AccessTokens } from './accessTokens.ts';
import type { Account, AccountStore } from './account.ts';
import type { BruteForceGuard } from './bruteForce.ts';
import type { PasswordCheck } from './passwordCheck.ts';

/** A session to open. Refresh tokens are known to the store by their SHA-256 only. Times are milliseconds since 1970. */
export interface NewSession {
  id: string;
  userId: number;
  tokenHash: Buffer;
  openedAt: number;
  expiresAt: number;
  clientAddress: string | null;
  originator: string | null;
  traceId: string | null;
  asked?: Asked | undefined;
}

/** `reused`: the token was exchanged before, so someone holds a copy, and its session is now revoked. */
export type Rotation = { outcome: 'rotated'; userId: number; sessionId: string } | { outcome: 'reused' | 'dead' };

export interface SessionStore {
  /** Opens a session, ending the oldest ones beyond the user's `maxSessions`. False: the user is gone or disabled. */
  openSession(session: NewSession): Promise<boolean>;
  /** Exchanges a refresh token for the next one of its session; of two exchanges at once, one finds it reused. */
  rotateRefreshToken(exchange: { from: Buffer; to: Buffer; at: number; expiresAt: number }): Promise<Rotation>;
  /** Idempotent. `origin` undefined: not logged. */
  revokeSession(sessionId: string, origin?: AuditOrigin): Promise<void>;
  /** Forgets sessions that ended, and refresh tokens that expired, before that moment. */
  forgetSessions(before: number): Promise<void>;
}

/** What a login gives. `expiresAt` is the access token's, in milliseconds. */
export interface IssuedTokens {
  account: Account;
  accessToken: string;
  refreshToken: string;
  expiresAt: number;
}

export interface Sessions {
  /** Throws UNAUTHENTICATED, the same for a wrong login and a wrong password, or TOO_MANY_REQUESTS. */
  login(request: {
    login: string;
    password: string;
    address: string | null;
    originator: string | null;
    traceId?: string | null;
    asked?: Asked | undefined;
  }): Promise<IssuedTokens>;
  /** Throws FORBIDDEN when the token is unknown, expired, revoked or used: only a new login helps. */
  refresh(refreshToken: string): Promise<IssuedTokens>;
  /** `origin` is who did so, for the audit log. */
  logout(sessionId: string, origin?: AuditOrigin): Promise<void>;
}

const hashOf = (refreshToken: string): Buffer => createHash('sha256').update(refreshToken, 'utf8').digest();

/** Login, renewal and logout. `refreshLifetimeDays` (30) starts anew with each renewal. */
export const createSessions = (options: {
  store: SessionStore;
  accounts: AccountStore;
  passwordCheck: PasswordCheck;
  guard: BruteForceGuard;
  accessTokens: AccessTokens;
  refreshLifetimeDays?: number;
  now?: () => number;
}): Sessions => {
  const { store, accounts, passwordCheck, guard, accessTokens, refreshLifetimeDays = 30, now = Date.now } = options;
  const refreshLifetimeMs = refreshLifetimeDays * 86_400_000;

  const tokensOf = async (account: Account, sessionId: string, refreshToken: string): Promise<IssuedTokens> => {
    const { token, expiresAt } = await accessTokens.issue(account, sessionId);
    return { account, accessToken: token, refreshToken, expiresAt };
  };

  const loginAgain = () => new CodedError('FORBIDDEN', 'The refresh token is no longer good; log in again');

  return {
    async login({ login, password, address, originator, traceId = null, asked }) {
      const check = () => passwordCheck(login, password);
      const account = await guard.attempt(login, address, check, { originator, traceId, asked });
      const refreshToken = randomBytes(32).toString('base64url');
      const sessionId = randomUUID();
      const opened =
        account !== null &&
        (await store.openSession({
          id: sessionId,
          userId: account.id,
          tokenHash: hashOf(refreshToken),
          openedAt: now(),
          expiresAt: now() + refreshLifetimeMs,
          clientAddress: address,
          originator,
          traceId,
          asked,
        }));
      if (!opened) throw new CodedError('UNAUTHENTICATED', 'The login or the password is wrong');
      return tokensOf(account, sessionId, refreshToken);
    },

    async refresh(refreshToken) {
      const next = randomBytes(32).toString('base64url');
      const at = now();
      const rotation = await store.rotateRefreshToken({
        from: hashOf(refreshToken),
        to: hashOf(next),
        at,
        expiresAt: at + refreshLifetimeMs,
      });
      if (rotation.outcome !== 'rotated') throw loginAgain();
      const standing = await accounts.accountById(rotation.userId, rotation.sessionId);
      if (!standing?.sessionAlive || standing.account.disabled) throw loginAgain();
      return tokensOf(standing.account, rotation.sessionId, next);
    },

    logout: (sessionId, origin) => store.revokeSession(sessionId, origin),
  };
};
