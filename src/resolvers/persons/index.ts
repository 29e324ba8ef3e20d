export * from './Mutation.ts';
export * from './Person.ts';
export * from './PersonConnection.ts';
export * from './Query.ts';
export * from './Subscription.ts';
