import { changes, theEvent } from '../../../subgraphs/changes.ts';
import type { SubscriptionResolvers } from './types.generated.ts';

export const Subscription: SubscriptionResolvers = {
  personChanges: {
    subscribe: (_, args, { persons, feed, request }, info) => changes(persons, feed, args, request, info),
    resolve: theEvent,
  },
};
