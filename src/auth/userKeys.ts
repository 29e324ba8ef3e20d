import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { CodedError } from '../errors.ts';
import { createRecent } from './recent.ts';
import type { Standings } from './standings.ts';
import type { Viewer } from './viewer.ts';
import { userViewer } from './viewers.ts';

/** A permanent key of a user as it is kept. */
export interface KeptUserKey {
  userId: number;
  /** `userKeyHash` of the whole key. */
  hash: Buffer;
  /** The user's `permissionsVersion`; it grows when their key is made or ended. */
  permissionsVersion: number;
}

/** Where keys of users are kept. */
export interface UserKeyStore {
  /** The key with this id, and notes that it was used; null when there is none. */
  useUserKey(id: string): Promise<KeptUserKey | null>;
}

const form = /^sgu_([A-Za-z0-9_-]{12})_[A-Za-z0-9_-]{43}$/;

/** Whether a Bearer credential has the shape of a user's key: `sgu_<id>_<secret>`. */
export const looksLikeUserKey = (token: string): boolean => form.test(token);

/** The id in a key: no secret. */
export const userKeyId = (key: string): string => form.exec(key)?.[1] ?? '';

/** A new key: an id of 72 random bits and a secret of 256. */
export const newUserKey = (): string =>
  `sgu_${randomBytes(9).toString('base64url')}_${randomBytes(32).toString('base64url')}`;

/** What is kept of a key. A secret of 256 random bits cannot be guessed, so a plain digest guards it. */
export const userKeyHash = (key: string): Buffer => createHash('sha256').update(key, 'utf8').digest();

/** A key without its secret, to tell keys apart by. */
export const maskedUserKey = (id: string): string => `sgu_${id}_***`;

/** The viewer of a user's key and the version of the permissions it was made of. Throws UNAUTHENTICATED for a key that is none. */
export type UserKeyLogin = (key: string) => Promise<{ viewer: Viewer; permissionsVersion: number }>;

/**
 * Logs in by permanent keys of users. A key is remembered by its digest for `rememberMs`, and read anew as soon as anything of
 * the user's access changes, their key included.
 */
export const createUserKeyLogin = (options: {
  store: UserKeyStore;
  standings: Standings;
  rememberMs?: number;
  now?: () => number;
}): UserKeyLogin => {
  const { store, standings, rememberMs = 60_000, now = Date.now } = options;
  const remembered = createRecent<string, Promise<KeptUserKey>>({ max: 5000, lifetimeMs: rememberMs, now });
  const refused = () => new CodedError('UNAUTHENTICATED', 'The key is not valid');

  const verify = async (key: string, hash: Buffer): Promise<KeptUserKey> => {
    const kept = await store.useUserKey(userKeyId(key));
    if (!kept || !timingSafeEqual(kept.hash, hash)) throw refused();
    return kept;
  };

  const login = async (key: string, attempts = 3): ReturnType<UserKeyLogin> => {
    const hash = userKeyHash(key);
    const digest = hash.toString('base64url');
    const verifying = remembered.get(digest) ?? verify(key, hash);
    remembered.set(digest, verifying);
    verifying.catch(() => remembered.delete(digest));
    const { userId, permissionsVersion } = await verifying;

    const account = await standings.of(userId, null, permissionsVersion);
    if (account?.permissionsVersion === permissionsVersion) {
      return { viewer: userViewer(account, null), permissionsVersion };
    }
    remembered.delete(digest);
    // The key may be what changed.
    if (account && attempts > 1) return login(key, attempts - 1);
    throw refused();
  };
  return (key) => login(key);
};
