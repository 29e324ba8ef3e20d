import type { IdentityStore } from '../../src/auth/identity.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import { createAccountStore } from './repositoryAccounts.ts';
import { createLoginFailureStore, createSigningKeyStore } from './repositoryLogin.ts';
import { createSessionStore } from './repositorySessions.ts';
import { createUserKeyStore } from './repositoryUserKeys.ts';

/** All that `createIdentity` keeps in the database; the doorbell of users is rung when one's access changes. */
export const createIdentityStore = (database: Database, feed: Pick<Feed, 'ring'>): IdentityStore => {
  const ringUsers = () => feed.ring('users');
  return {
    ...createAccountStore(database, ringUsers),
    ...createSessionStore(database, feed),
    ...createLoginFailureStore(database, feed),
    ...createSigningKeyStore(database),
    ...createUserKeyStore(database),
  };
};
