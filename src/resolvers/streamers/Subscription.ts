import { changes, theEvent } from '../../../subgraphs/changes.ts';
import { centralConfigSubscriptions } from './centralConfigRoots.ts';
import type { SubscriptionResolvers } from './types.generated.ts';

export const Subscription: SubscriptionResolvers = {
  ...centralConfigSubscriptions,

  loadBalancerChanges: {
    subscribe: (_, args, { loadBalancers, feed, request }, info) =>
      changes(loadBalancers.repository, feed, args, request, info),
    resolve: theEvent,
  },

  streamerChanges: {
    subscribe: (_, args, { streamers, feed, request }, info) => changes(streamers, feed, args, request, info),
    resolve: theEvent,
  },
};
