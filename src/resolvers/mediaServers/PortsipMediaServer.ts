import { requestedMembers } from '../../schema/requestedMembers.ts';
import { mediaServerFields } from './mediaServerFields.ts';
import type { PortsipMediaServerResolvers } from './types.generated.ts';

export const PortsipMediaServer: PortsipMediaServerResolvers = {
  __resolveReference: ({ id }, { load }, info) =>
    load.mediaServer(id, requestedMembers(info, 'PortsipMediaServer').members),
  ...mediaServerFields,
};
