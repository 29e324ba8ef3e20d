import type { Context } from '../../../subgraphs/accounts/context.ts';
import type { DocumentNode } from '../../../subgraphs/documentNode.ts';
import { idOf } from './documents.ts';
import type { MutationResolvers } from './types.generated.ts';
import { written } from './written.ts';

/** The fields of `Mutation` about permanent keys. */
export const userKeyMutations = {
  createUserApiKey: async (_, { userId }, { userKeys, load, request }) => ({
    key: await userKeys.create(userId, request),
    user: await written(load.user, userId),
  }),

  deleteUserApiKey: async (_, { userId }, { userKeys, load, request }) => {
    await userKeys.remove(userId, request);
    load.userKey.clearAll();
    return { user: await written(load.user, userId) };
  },
} satisfies MutationResolvers;

/** What is known of a user's key; null also for who may not know. */
export const userKeyOf = (user: DocumentNode, { load, request: { viewer } }: Context) =>
  viewer.userId === idOf(user) || viewer.scopes.has('accounts:write') ? load.userKey.load(idOf(user)) : null;
