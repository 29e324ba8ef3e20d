import { changes, theEvent } from '../../../subgraphs/changes.ts';
import { asksForHistory } from '../../../subgraphs/streams/asksForHistory.ts';
import type { SubscriptionResolvers } from './types.generated.ts';

export const Subscription: SubscriptionResolvers = {
  streamChanges: {
    subscribe: (_, args, { streams, feed, request }, info) =>
      changes(asksForHistory({}, info) ? streams.withHistory : streams, feed, args, request, info),
    resolve: theEvent,
  },
};
