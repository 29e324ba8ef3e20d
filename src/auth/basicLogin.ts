import { createHmac, randomBytes } from 'node:crypto';
import { CodedError } from '../errors.ts';
import { networkOf, type BruteForceGuard, type LoginOrigin } from './bruteForce.ts';
import { matchesEditAuth, type EditAuth } from './editAuth.ts';
import type { PasswordCheck } from './passwordCheck.ts';
import { createRecent } from './recent.ts';
import type { Standings } from './standings.ts';
import type { Viewer } from './viewer.ts';
import { editAuthViewer, userViewer } from './viewers.ts';

/** The viewer of a Basic pair, and what keeps it true. */
export type BasicViewer =
  /** A user, and the version of their permissions it was made of. */
  | { viewer: Viewer; permissionsVersion: number }
  /** The pair of `edit_auth`, and whether it still is that. */
  | { viewer: Viewer; isGood: () => boolean };

/** Throws UNAUTHENTICATED for a wrong pair or a user who is no administrator, TOO_MANY_REQUESTS for guesses. */
export type BasicLogin = (
  login: string,
  password: string,
  address: string | null,
  /** What a failure is logged with. */
  origin?: LoginOrigin,
) => Promise<BasicViewer>;

/** What a pair was found to be. */
type Verified = 'editAuth' | { userId: number; permissionsVersion: number };

/**
 * Basic authentication: the `EDIT_AUTH` pair or an administrator's password. A verified pair is remembered for
 * `rememberMs` under a keyed hash, so that clients which poll with Basic do not pay for argon2 with each request.
 */
export const createBasicLogin = (options: {
  /** The pair that may do everything, as it is now. */
  editAuth: () => EditAuth | null;
  passwordCheck: PasswordCheck;
  guard: BruteForceGuard;
  standings: Standings;
  rememberMs?: number;
  now?: () => number;
}): BasicLogin => {
  const { editAuth, passwordCheck, guard, standings, rememberMs = 60_000, now = Date.now } = options;
  const pepper = randomBytes(32);
  const remembered = createRecent<string, Promise<Verified>>({ max: 1000, lifetimeMs: rememberMs, now });

  const isEditAuth = (login: string, password: string) => matchesEditAuth(editAuth(), login, password);

  const keyOf = (login: string, password: string, address: string | null): string =>
    createHmac('sha256', pepper)
      .update(JSON.stringify([login, password, networkOf(address)]))
      .digest('base64url');

  const verify = async (
    login: string,
    password: string,
    address: string | null,
    origin?: LoginOrigin,
  ): Promise<Verified> => {
    const check = async (): Promise<Verified | null> => {
      if (isEditAuth(login, password)) return 'editAuth';
      const account = await passwordCheck(login, password);
      return account && { userId: account.id, permissionsVersion: account.permissionsVersion };
    };
    const verified = await guard.attempt(login, address, check, origin);
    if (!verified) throw new CodedError('UNAUTHENTICATED', 'The login or the password is wrong');
    return verified;
  };

  const verifyOnce = (
    login: string,
    password: string,
    address: string | null,
    origin?: LoginOrigin,
  ): Promise<Verified> => {
    const key = keyOf(login, password, address);
    // A login that is closed to guesses is closed to remembered pairs too, or guessing would go on against those.
    const known = guard.isKnownClosed(login, address) ? undefined : remembered.get(key);
    if (known) return known;
    const verifying = verify(login, password, address, origin);
    remembered.set(key, verifying);
    verifying.catch(() => remembered.delete(key));
    return verifying;
  };

  const basicLogin: BasicLogin = async (login, password, address, origin) => {
    const verified = await verifyOnce(login, password, address, origin);
    if (verified === 'editAuth') {
      if (isEditAuth(login, password)) return { viewer: editAuthViewer, isGood: () => isEditAuth(login, password) };
      // The pair was changed since.
      remembered.delete(keyOf(login, password, address));
      return basicLogin(login, password, address, origin);
    }

    const account = await standings.of(verified.userId, null, verified.permissionsVersion);
    if (account?.permissionsVersion !== verified.permissionsVersion) {
      // The password may be among what changed.
      remembered.delete(keyOf(login, password, address));
      return basicLogin(login, password, address, origin);
    }
    if (account.accessLevel !== 'admin') {
      throw new CodedError('UNAUTHENTICATED', 'Basic is for administrators; log in for an access token');
    }
    return { viewer: userViewer(account, null), permissionsVersion: account.permissionsVersion };
  };
  return basicLogin;
};
