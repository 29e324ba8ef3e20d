import { changes, theEvent } from '../../../subgraphs/changes.ts';
import type { SubscriptionResolvers } from './types.generated.ts';

export const Subscription: SubscriptionResolvers = {
  mediaServerChanges: {
    subscribe: (_, args, { mediaServers, feed, request }, info) => changes(mediaServers, feed, args, request, info),
    resolve: theEvent,
  },
};
