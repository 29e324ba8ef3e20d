export * from './Mutation.ts';
export * from './Organization.ts';
export * from './Query.ts';
export * from './Stream.ts';
export * from './StreamConnection.ts';
export * from './Streamer.ts';
export * from './Subscription.ts';
