import { polledConnection } from '../../../subgraphs/connection.ts';
import { previewStreamers, streamersGiven } from '../../../subgraphs/streamers/plannedStreamers.ts';
import { selectedOfWatcher } from '../../../subgraphs/streamers/watcherMembers.ts';
import { clusterStats } from '../../cluster/health/clusterStats.ts';
import { version } from '../../version.ts';
import { requestedMembers } from '../../schema/requestedMembers.ts';
import { centralConfigQueries } from './centralConfigRoots.ts';
import type { QueryResolvers } from './types.generated.ts';

export const Query: QueryResolvers = {
  ...centralConfigQueries,

  streamer: (_, { hostname }, { load }, info) => load.streamer(hostname, requestedMembers(info).members),

  streamers: (_, { api, ...args }, { streamers, feed, request }, info) =>
    api === 'watcher-admin'
      ? polledConnection(streamers.ofWatcher, feed, { ...args, select: selectedOfWatcher(args.select) }, request, info)
      : polledConnection(streamers, feed, args, request, info),

  clusterStats: async (_, __, { clusterFacts }) => clusterStats(await clusterFacts(), version),

  loadBalancer: (_, { name }, { loadBalancers }, info) => loadBalancers.load(name, requestedMembers(info).members),

  loadBalancers: (_, args, { loadBalancers, feed, request }, info) =>
    polledConnection(loadBalancers.repository, feed, args, request, info),

  streamPlace: (_, args, { loadBalancers }) => loadBalancers.placeFor(args),

  previewStreamerLayout: (_, args, context, { schema }) => previewStreamers([{ item: args, at: [] }], context, schema),

  previewStreamerLayouts: (_, args, context, { schema }) => previewStreamers(streamersGiven(args), context, schema),
};
