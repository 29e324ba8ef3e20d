import type { FastifyInstance } from 'fastify';

/**
 * Lets kept-alive connections go as soon as their last response is sent once `draining` aborts. Node closes only those that
 * were idle when the server began to close.
 */
export const useDraining = (app: FastifyInstance, draining: AbortSignal): void => {
  app.addHook('onSend', (_, reply, payload, done) => {
    if (draining.aborted) reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('onResponse', (_, __, done) => {
    // For responses whose headers were sent before; in a later turn, when their connections count as idle.
    if (draining.aborted) setImmediate(() => app.server.closeIdleConnections());
    done();
  });
};
