import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';

/** Times every request by its route, and shows all metrics on `GET /metrics`. */
export const useMetrics = (app: FastifyInstance, metrics: Metrics): void => {
  app.addHook('onResponse', (request, reply, done) => {
    const route = (request.is404 ? undefined : request.routeOptions.url) ?? 'none';
    metrics.request(request.method, route, reply.raw.statusCode, reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', { config: { quiet: true } }, async (_, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
};
