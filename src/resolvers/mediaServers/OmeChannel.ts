import { textFor } from '../../../subgraphs/mediaServers/omeNodes.ts';
import { shownChannel } from '../../ome/channels.ts';
import type { OmeChannelResolvers } from './types.generated.ts';

export const OmeChannel: OmeChannelResolvers = {
  name: ({ resource }) => resource.name,
  document: ({ desk, resource }) => textFor(desk, shownChannel(resource)),
  reconciliation: ({ resource }) => resource,
};
