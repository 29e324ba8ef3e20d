import { profileOf } from '../../../subgraphs/mediaServers/omeHosts.ts';
import { omeNode, omeTaskNode, statisticsText, textFor } from '../../../subgraphs/mediaServers/omeNodes.ts';
import { channelsOf, readChannel, tasksOf } from '../../../subgraphs/mediaServers/omeTasks.ts';
import { findShown, streamAt } from '../../../subgraphs/mediaServers/omeTree.ts';
import { profilesOf } from '../../ome/applicationDocument.ts';
import type { OmeApplicationResolvers } from './types.generated.ts';

export const OmeApplication: OmeApplicationResolvers = {
  name: ({ resource }) => resource.application,
  document: ({ desk, resource }) => textFor(desk, { dynamic: false, ...resource.document }),
  statistics: statisticsText,
  reconciliation: ({ resource }) => resource,
  outputProfiles: ({ resource }) => [...profilesOf(resource.document)],
  outputProfile: ({ resource }, { name }) => profileOf(resource, name),
  streams: async ({ desk, resource: { host, application } }) =>
    (await findShown(desk.resources, { kind: 'stream', host, application })).map(omeNode(desk)),
  stream: async ({ desk, resource: { host, application } }, { name }) =>
    omeNode(desk)((await streamAt(desk.resources, { host, application, stream: name })).stream),
  recordings: async ({ desk, resource }, { id }) =>
    (await tasksOf(desk, 'recording', resource, id)).map(omeTaskNode(desk, 'recording')),
  pushes: async ({ desk, resource }, { id }) =>
    (await tasksOf(desk, 'push', resource, id)).map(omeTaskNode(desk, 'push')),
  channels: async ({ desk, resource }, { kind }) => (await channelsOf(desk, kind, resource)).map(omeNode(desk)),
  channel: async ({ desk, resource }, { kind, name }) => omeNode(desk)(await readChannel(desk, kind, resource, name)),
};
