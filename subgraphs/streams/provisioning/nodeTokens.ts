import { hkdfSync } from 'node:crypto';
import { createPlaybackTokens } from '../playAuthorization/playbackTokens.ts';

/** Tokens with which nodes fetch streams from each other. */
export interface NodeTokens {
  /** Since when, in milliseconds, tokens are as they are now. */
  since(): number;
  /** The token that opens the stream to a node; the same until `since` changes. */
  of(hostname: string, stream: string): Promise<string>;
  /** Differs wherever tokens differ. */
  readonly fingerprint: string;
}

/**
 * Makes playback tokens for nodes. A new token makes a node connect anew, so they change once a year, on New Year's Day (UTC),
 * and the old ones stay good for a year more.
 */
export const createNodeTokens = (secretKey: Uint8Array, now: () => number = Date.now): NodeTokens => {
  const tokens = createPlaybackTokens(secretKey, now);
  const year = () => new Date(now()).getUTCFullYear();
  return {
    since: () => Date.UTC(year(), 0),
    of: (hostname, stream) => {
      const expiresAt = Date.UTC(year() + 2, 0);
      return tokens.mint({ stream, subject: `node:${hostname}`, ip: null, maxSessions: null, expiresAt });
    },
    fingerprint: Buffer.from(hkdfSync('sha256', secretKey, '', 'streamgate node tokens', 9)).toString('base64url'),
  };
};
