import { connectionFields } from '../../../subgraphs/connection.ts';
import type { LoadBalancerConnectionResolvers } from './types.generated.ts';

export const LoadBalancerConnection: LoadBalancerConnectionResolvers = connectionFields;
