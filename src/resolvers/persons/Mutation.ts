import { personToSave } from '../../../subgraphs/persons/personToSave.ts';
import { deleteEach, deleteOne, saveEach, saveOne } from '../../../subgraphs/writing.ts';
import type { MutationResolvers } from './types.generated.ts';

export const Mutation: MutationResolvers = {
  savePerson: async (_, args, { persons, request }, { schema }) => ({
    person: await saveOne(persons, personToSave(args, schema), request),
  }),

  deletePerson: async (_, { id, expectedVersion }, { persons, request }) => ({
    id: await deleteOne(persons, id, expectedVersion, request),
  }),

  savePersons: async (_, { items }, { persons, request }, { schema }) => {
    const saved = await saveEach(persons, items, (item) => personToSave(item, schema), request);
    return { results: saved.map(({ item, node, error }) => ({ id: item.id, person: node, error })) };
  },

  deletePersons: async (_, { ids }, { persons, request }) => ({
    results: (await deleteEach(persons, ids, request)).map(({ key, error }) => ({ id: key, error })),
  }),
};
