import type { Identity } from '../../src/auth/identity.ts';
import type { Feed } from '../../src/feed/types.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { AccountLoaders } from './loaders.ts';
import type { MemberRepository } from './repositoryMembers.ts';
import type { OrganizationRepository } from './repositoryOrganizations.ts';
import type { UserRepository } from './repositoryUsers.ts';

/** What resolvers of the accounts subgraph receive. */
export interface Context {
  readonly request: RequestContext;
  readonly users: UserRepository;
  readonly organizations: OrganizationRepository;
  readonly members: MemberRepository;
  readonly sessions: Identity['sessions'];
  readonly load: AccountLoaders;
  readonly feed: Feed;
}
