import DataLoader from 'dataloader';
import type { RequestContext } from '../../src/requestContext.ts';
import { documentLoader } from '../documentLoader.ts';
import type { ContextLifetime } from '../subgraph.ts';
import type { OrganizationRepository, Owner } from './repositoryOrganizations.ts';
import type { UserRepository } from './repositoryUsers.ts';

export type AccountLoaders = ReturnType<typeof accountLoaders>;

/** Loads what the viewer of one request may see; null for what there is not, or not for them. */
export const accountLoaders = (
  repositories: { users: UserRepository; organizations: OrganizationRepository },
  { viewer }: RequestContext,
  lifetime: ContextLifetime,
) => {
  const { users, organizations } = repositories;
  const others = users.within({ selfIsVisible: false });
  return {
    user: documentLoader((keys, select) => users.byKeys(keys, { viewer, select }), lifetime),
    /** By a reference out of another entity, where one does not see oneself by oneself. */
    referencedUser: documentLoader((keys, select) => others.byKeys(keys, { viewer, select }), lifetime),
    organization: documentLoader((keys, select) => organizations.byKeys(keys, { viewer, select }), lifetime),
    ownerOfOrganization: new DataLoader<number, Owner | null>(
      async (ids) => {
        const owners = await organizations.owners(ids);
        return ids.map((id) => owners.get(id) ?? null);
      },
      { cache: lifetime === 'request', maxBatchSize: 1000 },
    ),
  };
};
