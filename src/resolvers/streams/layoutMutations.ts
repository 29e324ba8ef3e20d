import { documentNode } from '../../../subgraphs/documentNode.ts';
import { streamEdits } from '../../../subgraphs/streams/editStreams.ts';
import { aboutLayoutItem, layoutItems, typedLayouts } from '../../../subgraphs/streams/layoutItems.ts';
import { streamsGiven } from '../../../subgraphs/streams/plannedStreams.ts';
import { streamToSave } from '../../../subgraphs/streams/streamToSave.ts';
import { preparedAt } from '../../../subgraphs/together.ts';
import type { MutationResolvers } from './types.generated.ts';

/** The fields of `Mutation` that change many streams, all or none. */
export const layoutMutations: MutationResolvers = {
  setStreamLayouts: async (_, args, { streams, request }, { schema }) => {
    const items = await layoutItems('streams', typedLayouts(args, schema, 'StreamLayoutInput'));
    const rows = await streams.changeTogether(items, request).catch((error: unknown) => {
      throw aboutLayoutItem(error);
    });
    return { streams: rows.map(documentNode) };
  },

  editStreams: async (_, args, { streams, request }, { schema }) => {
    const items = await streamEdits(args, schema);
    return { streams: (await streams.changeTogether(items, request)).map(documentNode) };
  },

  saveStreamsAtomically: async (_, args, { streams, request }, { schema }) => {
    const items = await preparedAt(streamsGiven(args), (item) => streamToSave(item, schema));
    return { streams: (await streams.saveTogether(items, request)).map(documentNode) };
  },
};
