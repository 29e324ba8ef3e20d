import { deleteMediaServer } from '../../../subgraphs/mediaServers/deleteMediaServer.ts';
import { saveMediaServer } from '../../../subgraphs/mediaServers/saveMediaServer.ts';
import { omeMutations } from './omeMutations.ts';
import type { MutationResolvers } from './types.generated.ts';

export const Mutation: MutationResolvers = {
  ...omeMutations,

  saveMediaServer: async (_, args, context, { schema }) => ({
    mediaServer: await saveMediaServer(args, context, schema),
  }),

  deleteMediaServer: async (_, args, context) => ({ id: await deleteMediaServer(args, context) }),
};
