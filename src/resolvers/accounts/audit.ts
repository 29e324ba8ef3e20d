import { changes, theEvent } from '../../../subgraphs/changes.ts';
import { polledConnection } from '../../../subgraphs/connection.ts';
import type { QueryResolvers, SubscriptionResolvers } from './types.generated.ts';

/** The field of `Query` that reads the audit log. */
export const auditQueries = {
  auditEvents: (_, args, { audit, feed, request }, info) => polledConnection(audit, feed, args, request, info),
} satisfies QueryResolvers;

/** The field of `Subscription` that follows it. */
export const auditSubscriptions = {
  auditChanges: {
    subscribe: (_, args, { audit, feed, request }, info) => changes(audit, feed, args, request, info),
    resolve: theEvent,
  },
} satisfies SubscriptionResolvers;
