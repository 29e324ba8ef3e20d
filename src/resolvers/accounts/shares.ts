import { polledConnection } from '../../../subgraphs/connection.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { MutationResolvers, QueryResolvers } from './types.generated.ts';
import { patchOf, written } from './written.ts';

/** The fields of `Query` about shares. */
export const shareQueries = {
  sharedToken: (_, { key }, { load }, info) => load.share(key, requestedMembers(info).members),
  sharedTokens: (_, args, { shares, feed, request }, info) => polledConnection(shares, feed, args, request, info),
} satisfies QueryResolvers;

/** The fields of `Mutation` about shares. */
export const shareMutations = {
  createSharedToken: async (_, { expiresAt = null, ...args }, { shares, load, request: writer }, info) => ({
    sharedToken: await written(load.share, await shares.create({ writer, patch: patchOf(args, info), expiresAt })),
  }),

  deleteSharedToken: async (_, { key, expectedVersion }, { shares, load, request }) => {
    await shares.remove(key, request, expectedVersion ?? undefined);
    load.share.clear();
    return { key };
  },
} satisfies MutationResolvers;
