import { polledConnection } from '../../../subgraphs/connection.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query: QueryResolvers = {
  stream: (_, { name }, { load }, info) => load.stream(name, requestedMembers(info).members),

  streams: (_, args, { streams, feed, request }, info) =>
    polledConnection(args.includeIngestHistory ? streams.withHistory : streams, feed, args, request, info),
};
