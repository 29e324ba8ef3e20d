import { deleteEach, deleteOne, saveEach, saveOne } from '../../../subgraphs/writing.ts';
import { streamToSave } from '../../../subgraphs/streams/streamToSave.ts';
import { agentMutations } from './agentMutations.ts';
import { layoutMutations } from './layoutMutations.ts';
import { authorizationMutations } from './authorization.ts';
import { cameraMutations } from './cameras.ts';
import { placementMutations } from './placement.ts';
import { zoneMutations } from './zones.ts';
import type { MutationResolvers } from './types.generated.ts';

export const Mutation: MutationResolvers = {
  ...authorizationMutations,
  ...agentMutations,
  ...layoutMutations,
  ...cameraMutations,
  ...placementMutations,
  ...zoneMutations,

  saveStream: async (_, args, { streams, request }, { schema }) => ({
    stream: await saveOne(streams, streamToSave(args, schema), request),
  }),

  deleteStream: async (_, { name, part, expectedVersion }, { streams, request }) => {
    if (part !== 'CONFIG_OVERRIDE') return { name: await deleteOne(streams, name, expectedVersion, request) };
    const item = { key: name, patch: {}, columns: { override: null }, expectedVersion: expectedVersion ?? undefined };
    await streams.changeTogether([{ item, at: [] }], request);
    return { name };
  },

  saveStreams: async (_, { items }, { streams, request }, { schema }) => {
    const saved = await saveEach(streams, items, (item) => streamToSave(item, schema), request);
    return { results: saved.map(({ item, node, error }) => ({ name: item.name, stream: node, error })) };
  },

  deleteStreams: async (_, { names }, { streams, request }) => ({
    results: (await deleteEach(streams, names, request)).map(({ key, error }) => ({ name: key, error })),
  }),
};
