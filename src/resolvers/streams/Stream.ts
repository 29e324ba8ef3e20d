import { documentText, organizationOf, rowOf, versionOf } from '../../../subgraphs/documentNode.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import type { StreamResolvers } from './types.generated.ts';

export const Stream: StreamResolvers = {
  __resolveReference: ({ name }, { load }, info) => load.stream(name, requestedMembers(info, 'Stream').members),
  version: versionOf,
  organizationId: (stream) => rowOf(stream).organizationId,
  organization: organizationOf,
  config: async (stream, _, { load }) => (await load.config.load(rowOf(stream).key)) ?? {},
  document: (stream, { select, includeIngestHistory }, { load }) => {
    const loadStream = includeIngestHistory ? load.streamWithHistory : load.stream;
    return documentText(stream, (select || includeIngestHistory) && ((name) => loadStream(name, select ?? undefined)));
  },
};
