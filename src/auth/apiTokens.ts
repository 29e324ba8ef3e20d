import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { CollectionFeed } from '../feed/types.ts';
import type { BearerScheme } from './authenticate.ts';
import type { Revocation } from './revocations.ts';
import type { Scope, Viewer } from './viewer.ts';
import { tokenViewer } from './viewers.ts';

/** An API token as authentication reads it. */
export interface KeptApiToken {
  name: string;
  scopes: ReadonlySet<Scope>;
  /** Changes with every write of the token. */
  version: string;
}

/** Where API tokens are kept. */
export interface ApiTokenStore {
  /** The token whose key has this digest, and notes, at most once a minute, that it was used; null when there is none. */
  useApiToken(keyHash: Buffer): Promise<KeptApiToken | null>;
  /** The present version; null when there is no such token. */
  versionOf(name: string): Promise<string | null>;
}

const form = /^sgt_([A-Za-z0-9_-]{12})_[A-Za-z0-9_-]{43}$/;

/** A new key, `sgt_<id>_<secret>`: an id of 72 random bits and a secret of 256. */
export const newApiKey = (): string =>
  `sgt_${randomBytes(9).toString('base64url')}_${randomBytes(32).toString('base64url')}`;

/** The id in a key: no secret. */
export const apiKeyId = (key: string): string => form.exec(key)?.[1] ?? '';

/** What is kept of a key. A secret of 256 random bits cannot be guessed, so a plain digest guards it. */
export const apiKeyHash = (key: string): Buffer => createHash('sha256').update(key, 'utf8').digest();

/** The longest an unnoticed change of a token can last on an open socket, when the feed is silent. */
const judgeEveryMs = 60_000;

/**
 * API tokens as credentials. The token is read for every request, so one that was deleted or changed is no longer, or
 * otherwise, good for the next; sockets that are open hear of it by the feed of tokens.
 */
export const createApiTokens = ({ store, feed }: { store: ApiTokenStore; feed: CollectionFeed }): BearerScheme => {
  const made = new WeakMap<Viewer, { name: string; version: string }>();

  const judge = async (token: { name: string; version: string }): Promise<Revocation | null> => {
    const version = await store.versionOf(token.name);
    if (version === null) return 'revoked';
    return version === token.version ? null : 'changed';
  };

  const awaitEnd = async (
    token: { name: string; version: string },
    signal: AbortSignal,
  ): Promise<Revocation | null> => {
    while (!signal.aborted) {
      // Taken before asking: a change that commits after the token was read ends the wait.
      const head = await feed.refresh();
      const revocation = await judge(token);
      if (revocation) return revocation;
      await feed.waitAfter(head, judgeEveryMs, signal);
    }
    return null;
  };

  /** While the database cannot be asked the viewer stays. */
  const patiently = async (
    token: { name: string; version: string },
    signal: AbortSignal,
  ): Promise<Revocation | null> => {
    while (!signal.aborted) {
      try {
        return await awaitEnd(token, signal);
      } catch {
        await delay(1000, undefined, { signal, ref: false }).catch(() => undefined);
      }
    }
    return null;
  };

  return {
    async viewerOf(key) {
      if (!form.test(key)) return null;
      const token = await store.useApiToken(apiKeyHash(key));
      if (!token) return null;
      const viewer = tokenViewer(token.name, token.scopes);
      made.set(viewer, token);
      return viewer;
    },

    onRevoked(viewer, callback) {
      const token = made.get(viewer);
      const stopping = new AbortController();
      if (token) {
        void patiently(token, stopping.signal).then((revocation) => {
          if (revocation && !stopping.signal.aborted) callback(revocation);
        });
      }
      return () => stopping.abort();
    },
  };
};
