import DataLoader from 'dataloader';
import type { RequestContext } from '../../src/requestContext.ts';
import { documentLoader } from '../documentLoader.ts';
import { pageLoader } from '../pageLoader.ts';
import type { ContextLifetime } from '../subgraph.ts';
import type { AccountRepositories } from './context.ts';

export type AccountLoaders = ReturnType<typeof accountLoaders>;

/** Loads what the viewer of one request may see; null for what there is not, or not for them. */
export const accountLoaders = (
  repositories: AccountRepositories,
  { viewer }: RequestContext,
  lifetime: ContextLifetime,
) => {
  const { apiTokens, audit, users, userKeys, organizations, presets, presetJobs, shares } = repositories;
  const others = users.within({ selfIsVisible: false });

  /** One value for each key, of a repository that leaves out those without one. */
  const valueLoader = <Key, Value>(read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>) =>
    new DataLoader<Key, Value | null>(
      async (keys) => {
        const found = await read(keys);
        return keys.map((key) => found.get(key) ?? null);
      },
      { cache: lifetime === 'request', maxBatchSize: 1000 },
    );

  return {
    apiToken: documentLoader((keys, select) => apiTokens.byKeys(keys, { viewer, select }), lifetime),
    auditEvent: documentLoader((keys, select) => audit.byKeys(keys, { viewer, select }), lifetime),
    lastUseOfApiToken: valueLoader((names: readonly string[]) => apiTokens.lastUses(names)),
    user: documentLoader((keys, select) => users.byKeys(keys, { viewer, select }), lifetime),
    /** By a reference out of another entity, where one does not see oneself by oneself. */
    referencedUser: documentLoader((keys, select) => others.byKeys(keys, { viewer, select }), lifetime),
    organization: documentLoader((keys, select) => organizations.byKeys(keys, { viewer, select }), lifetime),
    /** Pages of the members of an organization. */
    usersOfOrganization: pageLoader(users.ofOrganizations),
    ownerOfOrganization: valueLoader((ids: readonly number[]) => organizations.owners(ids)),
    limitsOfOrganization: valueLoader((ids: readonly number[]) => organizations.limits(ids)),
    userKey: valueLoader((ids: readonly number[]) => userKeys.infos(ids)),
    preset: documentLoader((keys, select) => presets.byKeys(keys, { viewer, select }), lifetime),
    presetJob: valueLoader(
      async (ids: readonly number[]) => new Map((await presetJobs.byIds(ids)).map((job) => [job.id, job])),
    ),
    share: documentLoader((keys, select) => shares.byKeys(keys, { viewer, select }), lifetime),
    expiryOfShare: valueLoader((keys: readonly string[]) => shares.expiries(keys)),
  };
};
