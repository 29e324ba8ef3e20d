import { rowOf } from '../../../subgraphs/documentNode.ts';
import { omeServerNode } from '../../../subgraphs/mediaServers/omeNodes.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { mediaServerFields } from './mediaServerFields.ts';
import type { OvenMediaEngineServerResolvers } from './types.generated.ts';

export const OvenMediaEngineServer: OvenMediaEngineServerResolvers = {
  __resolveReference: ({ id }, { load }, info) =>
    load.mediaServer(id, requestedMembers(info, 'OvenMediaEngineServer').members),
  ...mediaServerFields,
  resources: async (server, _, { ome, load }) => {
    const row = await load.mediaServer(rowOf(server).key, ['name']);
    return omeServerNode(await ome(row && String(row['name'])));
  },
};
