import { documentNode } from '../../../subgraphs/documentNode.ts';
import { streamersGiven } from '../../../subgraphs/streamers/plannedStreamers.ts';
import { streamerToSave } from '../../../subgraphs/streamers/streamerToSave.ts';
import { deleteEach, deleteOne, saveEach, saveItem, saveOne } from '../../../subgraphs/writing.ts';
import { preparedAt } from '../../../subgraphs/together.ts';
import { inputTypeNamed } from '../../schema/inputTypes.ts';
import { centralConfigMutations } from './centralConfigRoots.ts';
import type { MutationResolvers } from './types.generated.ts';

export const Mutation: MutationResolvers = {
  ...centralConfigMutations,

  saveStreamer: async (_, args, context, { schema }) => ({
    streamer: await saveOne(context.streamers, await streamerToSave(args, context, schema), context.request),
  }),

  saveLoadBalancer: async (_, { name, ...args }, { loadBalancers, request }, { schema }) => ({
    loadBalancer: await saveOne(
      loadBalancers.repository,
      saveItem(name, args, inputTypeNamed(schema, 'LoadBalancerPatch')),
      request,
    ),
  }),

  deleteLoadBalancer: async (_, { name, expectedVersion }, { loadBalancers, request }) => ({
    name: await deleteOne(loadBalancers.repository, name, expectedVersion, request),
  }),

  saveStreamersAtomically: async (_, args, context, { schema }) => {
    const items = await preparedAt(streamersGiven(args), (item) => streamerToSave(item, context, schema));
    return { streamers: (await context.streamers.saveTogether(items, context.request)).map(documentNode) };
  },

  deleteStreamer: async (_, { hostname, expectedVersion }, { streamers, request }) => ({
    hostname: await deleteOne(streamers, hostname, expectedVersion, request),
  }),

  setStreamerMaintenance: async (_, { hostname, mode }, { streamers, request }) => {
    const maintenance = await streamers.maintenanceToStore(hostname, mode);
    const item = { key: hostname, patch: {}, columns: { maintenance } };
    const [row] = await streamers.changeTogether([{ item, at: [] }], request);
    return row ? { streamer: documentNode(row) } : null;
  },

  saveStreamers: async (_, { items }, context, { schema }) => {
    const prepare = (item: (typeof items)[number]) => streamerToSave(item, context, schema);
    const saved = await saveEach(context.streamers, items, prepare, context.request);
    return { results: saved.map(({ item, node, error }) => ({ hostname: item.hostname, streamer: node, error })) };
  },

  deleteStreamers: async (_, { hostnames }, { streamers, request }) => ({
    results: (await deleteEach(streamers, hostnames, request)).map(({ key, error }) => ({ hostname: key, error })),
  }),
};
