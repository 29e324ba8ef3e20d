import { changes, theEvent } from '../../../subgraphs/changes.ts';
import type { SubscriptionResolvers } from './types.generated.ts';

export const Subscription: SubscriptionResolvers = {
  streamerChanges: {
    subscribe: (_, args, { streamers, feed, request }, info) => changes(streamers, feed, args, request, info),
    resolve: theEvent,
  },
};
