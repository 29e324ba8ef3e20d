import { documentNode } from '../../../subgraphs/documentNode.ts';
import { layoutEvents } from '../../../subgraphs/streams/layoutEvents.ts';
import { streamsGiven } from '../../../subgraphs/streams/plannedStreams.ts';
import type { MutationResolvers, SubscriptionResolvers } from './types.generated.ts';

/** Roots about layouts as they change, and about pins. */
export const placementMutations = {
  pinStreamLayouts: async (_, { names, pinned }, { streams, request }) => {
    const items = names.map((key, at) => ({ item: { key, patch: {}, columns: { layout_pinned: pinned } }, at: [at] }));
    return { streams: (await streams.changeTogether(items, request)).map(documentNode) };
  },

  planStreamLayouts: (_, args, { layoutPlans }, { schema }) => layoutPlans.make(streamsGiven(args), schema),

  applyLayoutPlan: async (_, { id }, { layoutPlans, streams, request }) => {
    const names = await layoutPlans.apply(id);
    const rows = new Map((await streams.byKeys(names, { viewer: request.viewer })).map((row) => [row.key, row]));
    return { streams: names.flatMap((name) => rows.get(name) ?? []).map(documentNode) };
  },
} satisfies MutationResolvers;

export const placementSubscriptions = {
  layoutChanges: {
    subscribe: (_, args, context) => layoutEvents(args, context),
    resolve: (event: unknown) => event as never,
  },
} satisfies SubscriptionResolvers;
