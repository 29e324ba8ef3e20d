import { polledConnection } from '../../../subgraphs/connection.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import { loadStream } from '../../../subgraphs/streams/loadStream.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query: QueryResolvers = {
  stream: (_, { name }, context, info) => loadStream(name, context, info),

  streams: (_, args, { streams, feed, request }, info) =>
    polledConnection(asksForHistory(args, info) ? streams.withHistory : streams, feed, args, request, info),
};
