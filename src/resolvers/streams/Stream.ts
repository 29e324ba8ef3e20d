import { documentText, organizationOf, rowOf, versionOf } from '../../../subgraphs/documentNode.ts';
import { ownedConnection } from '../../../subgraphs/connection.ts';
import { agentIdsIn } from '../../../subgraphs/streams/agentOfStream.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import { selectedOfWatcher } from '../../../subgraphs/streams/cameraMembers.ts';
import { loadStream } from '../../../subgraphs/streams/loadStream.ts';
import { madeBetween } from '../../../subgraphs/streams/madeBetween.ts';
import { streamFacts } from '../../cluster/health/streamFacts.ts';
import { streamHealth } from '../../cluster/health/streamHealth.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { cameraFields } from './cameraFields.ts';
import type { StreamResolvers } from './types.generated.ts';

export const Stream: StreamResolvers = {
  ...cameraFields,
  __resolveReference: ({ name }, context, info) => loadStream(name, context, info),
  camera: (stream) => ({ name: rowOf(stream).key }),
  version: versionOf,
  organizationId: (stream) => rowOf(stream).organizationId,
  organization: organizationOf,
  health: (stream) => streamHealth(streamFacts(stream)),
  agent: ({ inputs }, _, { loadAgent }, info) => {
    const [id] = agentIdsIn(inputs);
    return id === undefined ? null : loadAgent.agent(id, requestedMembers(info).members);
  },
  layoutPinned: (stream, _, { streams }) => streams.pinned.load(rowOf(stream).key),
  layoutHistory: (stream, { createdAfter, createdBefore, where, ...args }, { load, request }, info) => {
    const tests = [...(where ?? []), ...madeBetween(createdAfter, createdBefore)];
    return ownedConnection(load.layouts, rowOf(stream).key, { ...args, where: tests }, request, info);
  },
  config: async (stream, _, { load }) => (await load.config.load(rowOf(stream).key)) ?? {},
  document: (stream, args, { load }, info) => {
    const history = asksForHistory(args, info);
    if (args.api === 'watcher-admin') {
      const show = history ? load.streamOfWatcherWithHistory : load.streamOfWatcher;
      return documentText(stream, (name) => show(name, selectedOfWatcher(args.select)));
    }
    const reload = history ? load.streamWithHistory : load.stream;
    return documentText(stream, (args.select || history) && ((name) => reload(name, args.select ?? undefined)));
  },
};
