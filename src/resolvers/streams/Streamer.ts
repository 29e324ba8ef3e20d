import { connection } from '../../../subgraphs/connection.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import { placedOn } from '../../../subgraphs/streams/placedOn.ts';
import type { StreamerResolvers } from './types.generated.ts';

export const Streamer: StreamerResolvers = {
  streams: ({ hostname }, args, { streams, request }, info) =>
    connection(asksForHistory(args, info) ? streams.withHistory : streams, args, request, info, placedOn(hostname)),
};
