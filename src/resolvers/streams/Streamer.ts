import { ownedConnection } from '../../../subgraphs/connection.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import type { StreamerResolvers } from './types.generated.ts';

export const Streamer: StreamerResolvers = {
  configExternalKey: ({ hostname }, _, { configExternal }) => configExternal.keyOf(hostname),

  streams: ({ hostname }, args, { load, request }, info) => {
    const { onStreamer } = asksForHistory(args, info) ? load.pagesWithHistory : load.pages;
    return ownedConnection(onStreamer, hostname, args, request, info);
  },
};
