import { rowOf } from '../../../subgraphs/documentNode.ts';
import { hasStreams } from '../../../subgraphs/mediaServers/hasStreams.ts';
import { selectedText } from '../../../subgraphs/mediaServers/selected.ts';
import { vmsDocument } from '../../../subgraphs/mediaServers/vmsDocument.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { mediaServerFields, measuredOf } from './mediaServerFields.ts';
import type { VmsServerResolvers } from './types.generated.ts';

export const VmsServer: VmsServerResolvers = {
  __resolveReference: ({ id }, { load }, info) => load.mediaServer(id, requestedMembers(info, 'VmsServer').members),
  ...mediaServerFields,
  extra: async (server, _, context) => (await measuredOf(server, context)).extra,
  canDelete: async (server, _, context) => !(await hasStreams(server, context)),
  document: async (server, { select }, context) => {
    const whole = (await context.load.mediaServer(rowOf(server).key)) ?? server;
    const { viewer } = context.request;
    const facts = {
      measured: await measuredOf(whole, context),
      hasStreams: await hasStreams(whole, context),
      isEditable: !viewer.readonly && viewer.scopes.has('streamers:write'),
    };
    return selectedText(vmsDocument(whole, facts), select);
  },
};
