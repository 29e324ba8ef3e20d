import type { FastifyInstance } from 'fastify';

/** Lets any web page call the graph: credentials travel in headers the page sets, never in cookies. */
export const useCrossOrigin = (scope: FastifyInstance, methods: string): void => {
  scope.addHook('onRequest', (request, reply, done) => {
    reply.headers({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Allow, ETag, Retry-After, WWW-Authenticate, X-Trace-Id',
    });
    if (request.method !== 'OPTIONS') return done();
    reply
      .code(204)
      .headers({
        allow: methods,
        'access-control-allow-methods': methods,
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
        'access-control-max-age': '86400',
        vary: 'Access-Control-Request-Headers',
      })
      .send();
  });
};
