import type { Identity } from '../../src/auth/identity.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import * as resolvers from '../../src/resolvers/accounts/index.ts';
import { loadSubgraphSchema } from '../../src/schema/loadSubgraphSchema.ts';
import type { Subgraph } from '../subgraph.ts';
import type { Context } from './context.ts';
import { accountLoaders } from './loaders.ts';
import { createMemberRepository } from './repositoryMembers.ts';
import { createOrganizationRepository } from './repositoryOrganizations.ts';
import { createUserRepository } from './repositoryUsers.ts';

/** Users, organizations, what ties them, and logging in. */
export const createAccountsSubgraph = (options: {
  database: Database;
  feed: Feed;
  identity: Pick<Identity, 'sessions' | 'passwords'>;
}): Subgraph<Context> => {
  const { database, feed, identity } = options;
  const users = createUserRepository(database, feed, identity.passwords);
  const organizations = createOrganizationRepository(database, feed);
  const members = createMemberRepository(database, feed);

  return {
    name: 'accounts',
    ...loadSubgraphSchema({ name: 'accounts', resolvers }),
    createContext: (request, lifetime = 'request') => ({
      request,
      users,
      organizations,
      members,
      sessions: identity.sessions,
      load: accountLoaders({ users, organizations }, request, lifetime),
      feed,
    }),
  };
};
