import { polledConnection } from '../../../subgraphs/connection.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { Context } from '../../../subgraphs/accounts/context.ts';
import { apiTokenQueries } from './apiTokens.ts';
import { auditQueries } from './audit.ts';
import { domainQueries } from './domain.ts';
import { presetQueries } from './presets.ts';
import { shareQueries } from './shares.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query = {
  ...apiTokenQueries,
  ...auditQueries,
  ...presetQueries,
  ...shareQueries,
  ...domainQueries,

  viewer: (_: unknown, __: unknown, { request }: Context) => request.viewer,

  user: (_, { id }, { load }, info) => load.user(String(id), requestedMembers(info).members),

  users: (_, { organizationId, ...args }, { users, feed, request }, info) =>
    polledConnection(users.within({ organizationId }), feed, args, request, info),

  organization: (_, { id }, { load }, info) => load.organization(String(id), requestedMembers(info).members),

  organizations: (_, args, { organizations, feed, request }, info) =>
    polledConnection(organizations, feed, args, request, info),
} satisfies Omit<QueryResolvers, 'viewer'> & { viewer: unknown };
