import { statisticsText, omeNode, textFor } from '../../../subgraphs/mediaServers/omeNodes.ts';
import { applicationAt, findShown } from '../../../subgraphs/mediaServers/omeTree.ts';
import type { OmeVirtualHostResolvers } from './types.generated.ts';

export const OmeVirtualHost: OmeVirtualHostResolvers = {
  name: ({ resource }) => resource.host,
  document: ({ desk, resource }) => textFor(desk, resource.document),
  statistics: statisticsText,
  reconciliation: ({ resource }) => resource,
  applications: async ({ desk, resource: { host } }) =>
    (await findShown(desk.resources, { kind: 'application', host })).map(omeNode(desk)),
  application: async ({ desk, resource: { host } }, { name }) =>
    omeNode(desk)(await applicationAt(desk.resources, { host, application: name })),
};
