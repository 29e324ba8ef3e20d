import { changes, theEvent } from '../../../subgraphs/changes.ts';
import type { SubscriptionResolvers } from './types.generated.ts';

export const Subscription: SubscriptionResolvers = {
  streamChanges: {
    subscribe: (_, args, { streams, feed, request }, info) => changes(streams, feed, args, request, info),
    resolve: theEvent,
  },
};
