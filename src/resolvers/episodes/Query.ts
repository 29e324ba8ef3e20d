import { polledConnection } from '../../../subgraphs/connection.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query: QueryResolvers = {
  episode: (_, { id }, { load }, info) => load.episode(id, requestedMembers(info).members),

  episodes: (_, args, { episodes, feed, request }, info) => polledConnection(episodes, feed, args, request, info),
};
