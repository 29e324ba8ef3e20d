export * from './Episode.ts';
export * from './EpisodeConnection.ts';
export * from './Mutation.ts';
export * from './Query.ts';
export * from './Stream.ts';
export * from './Subscription.ts';
