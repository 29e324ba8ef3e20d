export * from './ClusterStats.ts';
export * from './LoadBalancer.ts';
export * from './LoadBalancerConnection.ts';
export * from './Mutation.ts';
export * from './Query.ts';
export * from './Streamer.ts';
export * from './StreamerConnection.ts';
export * from './Subscription.ts';
