import { polledConnection } from '../../../subgraphs/connection.ts';
import { loadPortsipPage } from '../../../subgraphs/mediaServers/portsip/page.ts';
import { omeServerNode } from '../../../subgraphs/mediaServers/omeNodes.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query: QueryResolvers = {
  omeServer: async (_, { server }, { ome }) => omeServerNode(await ome(server)),

  mediaServer: (_, { id }, { load }, info) => load.mediaServer(id, requestedMembers(info).members),

  mediaServers: (_, args, { mediaServers, feed, request }, info) =>
    polledConnection(mediaServers, feed, args, request, info),

  portsipMediaServers: (_, args, context) => loadPortsipPage(args, context),
};
