import { versionOf } from '../../../subgraphs/documentNode.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { documentOf } from './documents.ts';
import type { UserResolvers } from './types.generated.ts';
import { userKeyOf } from './userKeys.ts';

export const User: UserResolvers = {
  __resolveReference: ({ id }, { load }, info) =>
    load.referencedUser(String(id), requestedMembers(info, 'User').members),
  version: versionOf,
  apiKey: (user, _, context) => userKeyOf(user, context),
  document: (user, { select }, { load }) => documentOf(user, select, load.user),
};
