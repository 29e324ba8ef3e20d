import { hkdfSync } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';

/** What a playback token says. */
export interface PlaybackClaims {
  /** The only stream it opens. */
  stream: string;
  /** For whom it was made, such as `user:5`. */
  subject: string;
  /** The only address it is good for, in its plain spelling; null: any. */
  ip: string | null;
  /** Streams the user may play at the same time; null: not limited. */
  maxSessions: number | null;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** Makes and reads playback tokens. */
export interface PlaybackTokens {
  mint(claims: PlaybackClaims): Promise<string>;
  /** What the token says; `expired`, or null for any text that is none of ours: it may mean something to others. */
  read(token: string): Promise<PlaybackClaims | 'expired' | null>;
}

const audience = 'playback';
const issuer = 'streamgate';

/**
 * Tokens are JWTs (HS256) signed with a key derived from the installation's 32-byte secret key, so that any replica verifies
 * them without a look into the database.
 */
export const createPlaybackTokens = (secretKey: Uint8Array, now: () => number = Date.now): PlaybackTokens => {
  const key = new Uint8Array(hkdfSync('sha256', secretKey, '', 'streamgate playback tokens', 32));
  return {
    mint: ({ stream, subject, ip, maxSessions, expiresAt }) =>
      new SignJWT({ stream, ...(ip !== null && { ip }), ...(maxSessions !== null && { max: maxSessions }) })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setExpirationTime(Math.floor(expiresAt / 1000))
        .sign(key),

    async read(token) {
      if (!/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return null;
      try {
        const { payload } = await jwtVerify(token, key, {
          issuer,
          audience,
          algorithms: ['HS256'],
          requiredClaims: ['exp', 'sub', 'stream'],
          currentDate: new Date(now()),
        });
        return {
          stream: String(payload['stream']),
          subject: payload.sub ?? '',
          ip: typeof payload['ip'] === 'string' ? payload['ip'] : null,
          maxSessions: typeof payload['max'] === 'number' ? payload['max'] : null,
          expiresAt: (payload.exp ?? 0) * 1000,
        };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return 'expired';
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
};
