import { apiTokenSubscriptions } from './apiTokens.ts';
import { auditSubscriptions } from './audit.ts';
import type { SubscriptionResolvers } from './types.generated.ts';

export const Subscription: SubscriptionResolvers = { ...apiTokenSubscriptions, ...auditSubscriptions };
