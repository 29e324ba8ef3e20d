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
    sessions.login({
      login,
      password,
      address: request.clientAddress,
      asked: request.asked,
      originator: request.originator,
      traceId: request.traceId,
    }),

  refreshSession: (_, { refreshToken }, { sessions }) => sessions.refresh(refreshToken),

  logout: async (_, __, { sessions, request }) => {
    const { sessionId } = request.viewer;
    if (sessionId !== null) await sessions.logout(sessionId, request);
    return { ended: sessionId !== null };
  },

  createUser: async (_, { organizationId = null, ...args }, { users, load, request: writer }, info) => {
    const id = await users.create({ writer, patch: patchOf(args, info), organizationId });
    return { user: await written(load.user, id) };
  },

  saveUser: async (_, { id, reset, expectedVersion, ...args }, { users, load, request: writer }, info) => {
    const patch = patchOf(args, info);
    await users.save(id, { writer, patch, reset: reset === true, expectedVersion });
    return { user: await written(load.user, id) };
  },

  deleteUser: async (_, { id, expectedVersion }, { users, load, request: writer }) => {
    await users.remove(id, { writer, expectedVersion });
    load.user.clear();
    return { id };
  },

  createOrganization: async (_, args, { organizations, load, request: writer }, info) => {
    const id = await organizations.create({ writer, patch: patchOf(args, info) });
    return { organization: await written(load.organization, id) };
  },

  saveOrganization: async (_, { id, expectedVersion, ...args }, { organizations, load, request: writer }, info) => {
    const patch = patchOf(args, info);
    await organizations.save(id, { writer, patch, expectedVersion });
    return { organization: await written(load.organization, id) };
  },

  deleteOrganization: async (_, { id, expectedVersion }, { organizations, load, request: writer }) => {
    await organizations.remove(id, { writer, expectedVersion });
    load.organization.clear();
    return { id };
  },

  setOrganizationMember: async (_, { organizationId, userId, permissions }, context) => {
    await context.members.set({ writer: context.request, organizationId, userId }, given(permissions));
    return membership(context, organizationId, userId);
  },

  removeOrganizationMember: async (_, { organizationId, userId }, context) => {
    await context.members.remove({ writer: context.request, organizationId, userId });
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
