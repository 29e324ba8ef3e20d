import type { Context } from '../../../subgraphs/accounts/context.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer as Source } from '../../auth/viewer.ts';
import { permissionMembers } from '../../../subgraphs/accounts/permissions.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';

export const Viewer = {
  user: ({ userId }: Source, _: unknown, { load }: Context, info: GraphQLResolveInfo) =>
    userId === null ? null : load.user(String(userId), requestedMembers(info).members),

  scopes: ({ scopes }: Source) => [...scopes],

  organizations: ({ organizations }: Source, _: unknown, { load }: Context) =>
    [...organizations].map(([id, permissions]) => ({
      organization: load.organization(String(id)),
      permissions: permissionMembers(permissions),
    })),
};
