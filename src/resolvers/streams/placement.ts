import { documentNode } from '../../../subgraphs/documentNode.ts';
import { layoutEvents } from '../../../subgraphs/streams/layoutEvents.ts';
import type { MutationResolvers, SubscriptionResolvers } from './types.generated.ts';

/** Roots about layouts as they change, and about pins. */
export const placementMutations = {
  pinStreamLayouts: async (_, { names, pinned }, { streams, request }) => {
    const items = names.map((key, at) => ({ item: { key, patch: {}, columns: { layout_pinned: pinned } }, at: [at] }));
    return { streams: (await streams.changeTogether(items, request)).map(documentNode) };
  },
} satisfies MutationResolvers;

export const placementSubscriptions = {
  layoutChanges: {
    subscribe: (_, args, context) => layoutEvents(args, context),
    resolve: (event: unknown) => event as never,
  },
} satisfies SubscriptionResolvers;
