import type { Context } from '../../../subgraphs/accounts/context.ts';
import type { OrganizationPermissions } from '../../auth/viewer.ts';
import { apiTokenMutations } from './apiTokens.ts';
import { domainMutations } from './domain.ts';
import { presetMutations } from './presets.ts';
import { shareMutations } from './shares.ts';
import type { MutationResolvers } from './types.generated.ts';
import { userKeyMutations } from './userKeys.ts';
import { patchOf, written } from './written.ts';

export const Mutation: MutationResolvers = {
  ...apiTokenMutations,
  ...userKeyMutations,
  ...presetMutations,
  ...shareMutations,
  ...domainMutations,

  login: (_, { login, password }, { sessions, request }) =>
    sessions.login({ login, password, address: request.clientAddress, originator: request.originator }),

  refreshSession: (_, { refreshToken }, { sessions }) => sessions.refresh(refreshToken),

  logout: async (_, __, { sessions, request: { viewer } }) => {
    if (viewer.sessionId !== null) await sessions.logout(viewer.sessionId);
    return { ended: viewer.sessionId !== null };
  },

  createUser: async (_, { organizationId = null, ...args }, { users, load, request: { viewer } }, info) => {
    const id = await users.create({ viewer, patch: patchOf(args, info), organizationId });
    return { user: await written(load.user, id) };
  },

  saveUser: async (_, { id, reset, expectedVersion, ...args }, { users, load, request: { viewer } }, info) => {
    const patch = patchOf(args, info);
    await users.save(id, { viewer, patch, reset: reset === true, expectedVersion });
    return { user: await written(load.user, id) };
  },

  deleteUser: async (_, { id, expectedVersion }, { users, load, request: { viewer } }) => {
    await users.remove(id, { viewer, expectedVersion });
    load.user.clear();
    return { id };
  },

  createOrganization: async (_, args, { organizations, load, request: { viewer } }, info) => {
    const id = await organizations.create({ viewer, patch: patchOf(args, info) });
    return { organization: await written(load.organization, id) };
  },

  saveOrganization: async (_, { id, expectedVersion, ...args }, { organizations, load, request }, info) => {
    const patch = patchOf(args, info);
    await organizations.save(id, { viewer: request.viewer, patch, expectedVersion });
    return { organization: await written(load.organization, id) };
  },

  deleteOrganization: async (_, { id, expectedVersion }, { organizations, load, request: { viewer } }) => {
    await organizations.remove(id, { viewer, expectedVersion });
    load.organization.clear();
    return { id };
  },

  setOrganizationMember: async (_, { organizationId, userId, permissions }, context) => {
    await context.members.set({ viewer: context.request.viewer, organizationId, userId }, given(permissions));
    return membership(context, organizationId, userId);
  },

  removeOrganizationMember: async (_, { organizationId, userId }, context) => {
    await context.members.remove({ viewer: context.request.viewer, organizationId, userId });
    return membership(context, organizationId, userId);
  },
};

/** A null is as if the permission were not given. */
const given = (permissions: Readonly<Record<string, boolean | null | undefined>>): Partial<OrganizationPermissions> =>
  Object.fromEntries(Object.entries(permissions).filter(([, value]) => value != null));

const membership = async ({ load }: Context, organizationId: number, userId: number) => {
  load.user.clear();
  return { organization: await written(load.organization, organizationId), user: await load.user(String(userId)) };
};
