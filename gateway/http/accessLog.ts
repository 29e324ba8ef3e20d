import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../../src/log.ts';
import { originatorOf } from './requestContext.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Probes and scrapes are logged at `debug`, or they would be most of the log. */
    quiet?: boolean;
  }
  interface FastifyRequest {
    /** What the access log tells besides, such as the name of the GraphQL operation; null: nothing. */
    logged: Readonly<Record<string, string | null>> | null;
  }
}

/**
 * Writes one line per request when its response is complete or its client gone. Neither headers nor query strings are
 * written. While `isWanted` says no, all lines are at the level `debug`.
 */
export const useAccessLog = (app: FastifyInstance, log: Logger, isWanted: () => boolean): void => {
  app.decorateRequest('logged', null);
  // Looking for secrets to redact takes ten times as long as writing the line, and these members never hold any.
  const lines = log.child({}, { redact: [] });
  app.addHook('onResponse', (request, reply, done) => {
    const line = {
      traceId: request.id,
      method: request.method,
      path: pathOf(request),
      status: reply.raw.headersSent ? reply.raw.statusCode : null,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
      ...(!reply.raw.writableFinished && { aborted: true }),
      viewer: request.viewer?.subject ?? null,
      originator: originatorOf(request.headers['x-originator']),
      address: request.ip,
      ...request.logged,
    };
    // A child keeps the level that its parent had.
    if (lines.level !== log.level) lines.level = log.level;
    if (request.routeOptions.config.quiet || isRoutine(request, reply) || !isWanted()) lines.debug(line, 'request');
    else lines.info(line, 'request');
    done();
  });
};

/** Each node asks every few seconds what it shall run: those lines would be most of the log too. */
const isRoutine = ({ method, viewer }: FastifyRequest, { statusCode }: FastifyReply): boolean =>
  viewer?.kind === 'node' && method === 'GET' && statusCode < 400;

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0]!.slice(0, 500);
