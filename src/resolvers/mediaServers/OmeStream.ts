import { omeNode, statisticsText, textFor } from '../../../subgraphs/mediaServers/omeNodes.ts';
import { dumpsOf } from '../../../subgraphs/mediaServers/omeTasks.ts';
import { applicationAt } from '../../../subgraphs/mediaServers/omeTree.ts';
import { shownStream } from '../../ome/streams.ts';
import type { OmeStreamResolvers } from './types.generated.ts';

export const OmeStream: OmeStreamResolvers = {
  name: ({ resource }) => resource.stream,
  pulled: ({ resource }) => resource.wanted === true,
  document: async ({ desk, resource }) => {
    const { document } = await applicationAt(desk.resources, resource);
    return textFor(desk, shownStream(resource, document));
  },
  statistics: statisticsText,
  reconciliation: ({ resource }) => resource,
  hlsDumps: async ({ desk, resource: { host, application, stream } }, { output, id }) =>
    (await dumpsOf(desk, { host, application, stream }, output, id)).map(omeNode(desk)),
};
