import { portsipDocument } from '../../../subgraphs/mediaServers/portsip/document.ts';
import type { PortsipMediaServerPageResolvers } from './types.generated.ts';

export const PortsipMediaServerPage: PortsipMediaServerPageResolvers = {
  documents: ({ nodes }) => JSON.stringify(nodes.map(portsipDocument)),
};
