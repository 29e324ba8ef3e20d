import { findShown, hostAt } from '../../../subgraphs/mediaServers/omeTree.ts';
import { omeNode, toldBy } from '../../../subgraphs/mediaServers/omeNodes.ts';
import { stringifyLossless } from '../../json/lossless.ts';
import { noTraffic } from '../../ome/statistics.ts';
import type { OmeServerResolvers } from './types.generated.ts';

export const OmeServer: OmeServerResolvers = {
  name: ({ desk }) => desk.server,
  attached: ({ desk }) => desk.repository.isAttached(desk.server),
  reachable: ({ state }) => state?.reachable ?? null,
  lastError: ({ state }) => state?.lastError ?? null,
  lookedAt: ({ state }) => state?.lookedAt ?? null,
  version: (server) => stringifyLossless(toldBy(server, 'version') ?? { version: '', gitVersion: '' }),
  statistics: (server) => stringifyLossless(toldBy(server, 'statistics') ?? noTraffic(new Date(0))),
  queues: (server) => stringifyLossless(toldBy(server, 'queues') ?? []),
  virtualHosts: async ({ desk }) => (await findShown(desk.resources, { kind: 'virtual_host' })).map(omeNode(desk)),
  virtualHost: async ({ desk }, { name }) => omeNode(desk)(await hostAt(desk.resources, name)),
};
