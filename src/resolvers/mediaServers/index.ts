export * from './MediaServerConnection.ts';
export * from './Mutation.ts';
export * from './OvenMediaEngineServer.ts';
export * from './PortsipMediaServer.ts';
export * from './PortsipMediaServerPage.ts';
export * from './Query.ts';
export * from './Subscription.ts';
export * from './VmsServer.ts';
