import type { CollectionFeed } from '../feed/types.ts';
import type { LiveSettings } from '../settings/liveSettings.ts';
import type { AccountStore } from './account.ts';
import { createAccessTokens } from './accessTokens.ts';
import { createAuthenticator, type Authenticator, type BearerScheme, type NodeKey } from './authenticate.ts';
import { createBasicLogin } from './basicLogin.ts';
import { createBruteForceGuard, type LoginFailureStore } from './bruteForce.ts';
import { ensureFirstAdministrator, type EditAuth } from './editAuth.ts';
import type { ConfigExternalKeys } from './configExternalKeys.ts';
import { createConfiguredViewers } from './configuredViewers.ts';
import type { MasterKey } from './masterKey.ts';
import { createPasswordCheck } from './passwordCheck.ts';
import { createPasswords, type Passwords } from './passwords.ts';
import type { SecretBox } from './secrets.ts';
import { createSessions, type Sessions, type SessionStore } from './sessions.ts';
import { loadSigningKey, type SigningKeyStore } from './signingKey.ts';
import { createStandings } from './standings.ts';
import { createUserKeyLogin, type UserKeyStore } from './userKeys.ts';

/** All that identity keeps in the database; the accounts subgraph's repository offers it. */
export type IdentityStore = AccountStore & SessionStore & LoginFailureStore & SigningKeyStore & UserKeyStore;

/** Who may come in, and how: made once per process and shared by both faces and the accounts subgraph. */
export interface Identity extends AsyncDisposable {
  authenticator: Authenticator;
  sessions: Sessions;
  passwords: Passwords;
  /** Whether this start made the administrator of `EDIT_AUTH`. */
  firstAdministratorMade: boolean;
}

/** Assembles identity. Times of life have the defaults of their makers; `onError` hears of failures in the background. */
export const createIdentity = async (options: {
  store: IdentityStore;
  secretBox: SecretBox;
  masterKey: MasterKey;
  /** The first administrator. */
  editAuth: EditAuth | null;
  /** Decide on the Basic pair that may do everything, and tell of changes of it and of the master key; else `editAuth` stays. */
  settings?: Pick<LiveSettings, 'current' | 'onChange'> | undefined;
  /** The feed of the `users` collection. */
  users: CollectionFeed;
  onError: (error: unknown) => void;
  accessTokenSeconds?: number;
  bruteForceWaitSeconds?: number;
  apiTokens?: BearerScheme | undefined;
  configExternalKeys?: ConfigExternalKeys | undefined;
  nodeKeys?: (() => Promise<readonly NodeKey[]>) | undefined;
  now?: () => number;
}): Promise<Identity> => {
  const { store, secretBox, masterKey, editAuth, settings, users, onError, apiTokens, nodeKeys } = options;
  const { now = Date.now } = options;
  const presentEditAuth = () => (settings ? settings.current().editAuth : editAuth);

  const passwords = createPasswords();
  const accessTokens = createAccessTokens({
    signingKey: await loadSigningKey(store, secretBox),
    lifetimeSeconds: options.accessTokenSeconds,
    now,
  });
  const guard = createBruteForceGuard({
    store,
    waitSeconds: options.bruteForceWaitSeconds,
    now,
  });
  const passwordCheck = createPasswordCheck({ accounts: store, passwords });
  const firstAdministratorMade = await ensureFirstAdministrator({ editAuth, accounts: store, passwords });
  const standings = createStandings({ accounts: store, users, onError, now });
  const basicLogin = createBasicLogin({ editAuth: presentEditAuth, passwordCheck, guard, standings, now });

  return {
    authenticator: createAuthenticator({
      masterKey,
      accessTokens,
      basicLogin,
      configuredViewers: createConfiguredViewers(settings?.onChange),
      standings,
      userKeyLogin: createUserKeyLogin({ store, standings, now }),
      apiTokens,
      configExternalKeys: options.configExternalKeys,
      nodeKeys,
      now,
    }),
    sessions: createSessions({ store, accounts: store, passwordCheck, guard, accessTokens, now }),
    passwords,
    firstAdministratorMade,
    [Symbol.asyncDispose]: () => standings[Symbol.asyncDispose](),
  };
};
