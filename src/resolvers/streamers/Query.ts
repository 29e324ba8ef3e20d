import { polledConnection } from '../../../subgraphs/connection.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query: QueryResolvers = {
  streamer: (_, { hostname }, { load }, info) => load.streamer(hostname, requestedMembers(info).members),

  streamers: (_, args, { streamers, feed, request }, info) => polledConnection(streamers, feed, args, request, info),
};
