import { createPublicKey, type KeyObject } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { CodedError } from '../errors.ts';
import type { Account } from './account.ts';
import { createRecent } from './recent.ts';

/** What an access token says. It carries the version of the permissions, never the permissions. */
export interface AccessTokenClaims {
  userId: number;
  sessionId: string;
  /** The user's `permissionsVersion` when the token was issued. */
  version: number;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

export interface AccessTokens {
  issue(account: Account, sessionId: string): Promise<{ token: string; expiresAt: number }>;
  /** Throws UNAUTHENTICATED for a token that is expired, altered or signed by someone else. */
  verify(token: string): Promise<AccessTokenClaims>;
}

/** Whether a Bearer credential has the shape of a JWT: three base64url parts, the first an object. */
export const looksLikeJwt = (token: string): boolean => /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(token);

/** Issues and verifies RS256 access tokens. `lifetimeSeconds` defaults to 15 minutes. */
export const createAccessTokens = (options: {
  signingKey: KeyObject;
  issuer?: string;
  lifetimeSeconds?: number | undefined;
  now?: () => number;
}): AccessTokens => {
  const { signingKey, issuer = 'streamgate', lifetimeSeconds = 900, now = Date.now } = options;
  const publicKey = createPublicKey(signingKey);
  const verified = createRecent<string, AccessTokenClaims>({ max: 5000, lifetimeMs: lifetimeSeconds * 1000, now });

  const read = async (token: string): Promise<AccessTokenClaims> => {
    const { payload } = await jwtVerify(token, publicKey, {
      issuer,
      algorithms: ['RS256'],
      requiredClaims: ['sub', 'exp', 'uid', 'sid', 'ver'],
      currentDate: new Date(now()),
    });
    return {
      userId: Number(payload['uid']),
      sessionId: String(payload['sid']),
      version: Number(payload['ver']),
      expiresAt: (payload.exp ?? 0) * 1000,
    };
  };

  return {
    async issue(account, sessionId) {
      const issuedAt = Math.floor(now() / 1000);
      const token = await new SignJWT({
        uid: account.id,
        login: account.login,
        lvl: account.accessLevel,
        sid: sessionId,
        ver: account.permissionsVersion,
      })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
        .setIssuer(issuer)
        .setSubject(`user:${account.id}`)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifetimeSeconds)
        .sign(signingKey);
      return { token, expiresAt: (issuedAt + lifetimeSeconds) * 1000 };
    },

    async verify(token) {
      try {
        const known = verified.get(token);
        if (known && known.expiresAt > now()) return known;
        const claims = await read(token);
        verified.set(token, claims);
        return claims;
      } catch (error) {
        if (!(error instanceof errors.JOSEError)) throw error;
        const expired = error instanceof errors.JWTExpired;
        throw new CodedError('UNAUTHENTICATED', expired ? 'The access token expired' : 'The access token is not valid');
      }
    },
  };
};
