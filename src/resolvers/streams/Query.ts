import { polledConnection } from '../../../subgraphs/connection.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import { selectedOfWatcher } from '../../../subgraphs/streams/cameraMembers.ts';
import { loadStream } from '../../../subgraphs/streams/loadStream.ts';
import { previewStreams, streamsGiven } from '../../../subgraphs/streams/plannedStreams.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { centralMembers } from '../../../subgraphs/streams/agentCollection.ts';
import { authorizationQueries } from './authorization.ts';
import { configExternalQueries } from './configExternal.ts';
import { zoneQueries } from './zones.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query: QueryResolvers = {
  ...authorizationQueries,
  ...configExternalQueries,
  ...zoneQueries,
  stream: (_, { name }, context, info) => loadStream(name, context, info),

  agent: (_, { id }, { loadAgent }, info) => loadAgent.agent(id, requestedMembers(info).members),

  agents: (_, { users, select, ...args }, { agents, feed, request }, info) =>
    polledConnection(
      users ? agents.usedBy(users) : agents,
      feed,
      { ...args, select: select ?? centralMembers },
      request,
      info,
    ),

  previewStreamLayout: (_, args, context, { schema }) => previewStreams([{ item: args, at: [] }], context, schema),

  previewStreamLayouts: (_, args, context, { schema }) => previewStreams(streamsGiven(args), context, schema),

  streams: (_, { zones, api, ...args }, { streams, feed, request }, info) => {
    const history = asksForHistory(args, info);
    const ofWatcher = api === 'watcher-admin';
    const central = history ? streams.withHistory : streams;
    const reader = !ofWatcher ? central : history ? streams.ofWatcherWithHistory : streams.ofWatcher;
    const select = ofWatcher ? selectedOfWatcher(args.select) : args.select;
    return polledConnection(zones ? reader.inZones(zones) : reader, feed, { ...args, select }, request, info);
  },
};
