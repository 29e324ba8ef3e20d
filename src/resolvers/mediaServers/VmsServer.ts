import { hasStreams } from '../../../subgraphs/mediaServers/hasStreams.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { mediaServerFields, measuredOf } from './mediaServerFields.ts';
import type { VmsServerResolvers } from './types.generated.ts';

export const VmsServer: VmsServerResolvers = {
  __resolveReference: ({ id }, { load }, info) => load.mediaServer(id, requestedMembers(info, 'VmsServer').members),
  ...mediaServerFields,
  extra: async (server, _, context) => (await measuredOf(server, context)).extra,
  canDelete: async (server, _, context) => !(await hasStreams(server, context)),
};
