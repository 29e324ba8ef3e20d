import { saveMediaServer } from '../../../subgraphs/mediaServers/saveMediaServer.ts';
import { deleteOne } from '../../../subgraphs/writing.ts';
import type { MutationResolvers } from './types.generated.ts';

export const Mutation: MutationResolvers = {
  saveMediaServer: async (_, args, context, { schema }) => ({
    mediaServer: await saveMediaServer(args, context, schema),
  }),

  deleteMediaServer: async (_, { id, expectedVersion }, { mediaServers, request }) => ({
    id: await deleteOne(mediaServers, id, expectedVersion, request),
  }),
};
