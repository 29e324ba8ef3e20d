import { changes, theEvent } from '../../../subgraphs/changes.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import { authorizationSubscriptions } from './authorization.ts';
import { placementSubscriptions } from './placement.ts';
import { zoneSubscriptions } from './zones.ts';
import type { SubscriptionResolvers } from './types.generated.ts';

export const Subscription: SubscriptionResolvers = {
  ...authorizationSubscriptions,
  ...placementSubscriptions,
  ...zoneSubscriptions,
  agentChanges: {
    subscribe: (_, args, { agents, feed, request }, info) => changes(agents, feed, args, request, info),
    resolve: theEvent,
  },

  streamChanges: {
    subscribe: (_, args, { streams, feed, request }, info) =>
      changes(asksForHistory({}, info) ? streams.withHistory : streams, feed, args, request, info),
    resolve: theEvent,
  },
};
