import { connection } from '../../../subgraphs/connection.ts';
import { placedOn } from '../../../subgraphs/streams/placedOn.ts';
import type { StreamerResolvers } from './types.generated.ts';

export const Streamer: StreamerResolvers = {
  streams: ({ hostname }, args, { streams, request }, info) =>
    connection(streams, args, request, info, placedOn(hostname)),
};
