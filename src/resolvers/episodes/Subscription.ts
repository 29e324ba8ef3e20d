import { changes, theEvent } from '../../../subgraphs/changes.ts';
import type { SubscriptionResolvers } from './types.generated.ts';

export const Subscription: SubscriptionResolvers = {
  episodeChanges: {
    subscribe: (_, args, { episodes, feed, request }, info) => changes(episodes, feed, args, request, info),
    resolve: theEvent,
  },
};
