import { rowOf } from '../../../subgraphs/documentNode.ts';
import { portsipDocument } from '../../../subgraphs/mediaServers/portsip/document.ts';
import { selectedText } from '../../../subgraphs/mediaServers/selected.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { mediaServerFields } from './mediaServerFields.ts';
import type { PortsipMediaServerResolvers } from './types.generated.ts';

export const PortsipMediaServer: PortsipMediaServerResolvers = {
  __resolveReference: ({ id }, { load }, info) =>
    load.mediaServer(id, requestedMembers(info, 'PortsipMediaServer').members),
  ...mediaServerFields,
  document: async (server, { select }, { load }) =>
    selectedText(portsipDocument((await load.mediaServer(rowOf(server).key)) ?? server), select),
};
