import { episodeToSave } from '../../../subgraphs/episodes/episodeToSave.ts';
import { deleteEach, deleteOne, saveEach, saveOne } from '../../../subgraphs/writing.ts';
import type { MutationResolvers } from './types.generated.ts';

export const Mutation: MutationResolvers = {
  saveEpisode: async (_, args, { episodes, request }, { schema }) => ({
    episode: await saveOne(episodes, episodeToSave(args, schema), request),
  }),

  deleteEpisode: async (_, { id, expectedVersion }, { episodes, request }) => ({
    id: await deleteOne(episodes, id, expectedVersion, request),
  }),

  saveEpisodes: async (_, { items }, { episodes, request }, { schema }) => {
    const saved = await saveEach(episodes, items, (item) => episodeToSave(item, schema), request);
    return { results: saved.map(({ item, node, error }) => ({ id: item.id, episode: node, error })) };
  },

  deleteEpisodes: async (_, { ids }, { episodes, request }) => ({
    results: (await deleteEach(episodes, ids, request)).map(({ key, error }) => ({ id: key, error })),
  }),
};
