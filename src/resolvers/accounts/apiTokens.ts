import { changes, theEvent } from '../../../subgraphs/changes.ts';
import { polledConnection } from '../../../subgraphs/connection.ts';
import { documentNode } from '../../../subgraphs/documentNode.ts';
import { deleteOne, saveItem } from '../../../subgraphs/writing.ts';
import { inputTypeNamed } from '../../schema/inputTypes.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { MutationResolvers, QueryResolvers, SubscriptionResolvers } from './types.generated.ts';

/** The fields of `Query` that read API tokens. */
export const apiTokenQueries = {
  apiToken: (_, { name }, { load }, info) => load.apiToken(name, requestedMembers(info).members),

  apiTokens: (_, args, { apiTokens, feed, request }, info) => polledConnection(apiTokens, feed, args, request, info),
} satisfies QueryResolvers;

/** The fields of `Mutation` that change API tokens. */
export const apiTokenMutations = {
  saveApiToken: async (_, { name, ...args }, { apiTokens, load, request }, { schema }) => {
    const item = saveItem(name, args, inputTypeNamed(schema, 'ApiTokenPatch'));
    const { row, key } = await apiTokens.saveToken(item, request);
    load.apiToken.clear();
    return { apiToken: documentNode(row), key };
  },

  deleteApiToken: async (_, { name, expectedVersion }, { apiTokens, load, request }) => {
    await deleteOne(apiTokens, name, expectedVersion, request);
    load.apiToken.clear();
    return { name };
  },
} satisfies MutationResolvers;

/** The fields of `Subscription` that follow API tokens. */
export const apiTokenSubscriptions = {
  apiTokenChanges: {
    subscribe: (_, args, { apiTokens, feed, request }, info) => changes(apiTokens, feed, args, request, info),
    resolve: theEvent,
  },
} satisfies SubscriptionResolvers;
