import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Authenticator } from '../../src/auth/authenticate.ts';
import { anonymous, type Viewer } from '../../src/auth/viewer.ts';
import type { Asked, RequestContext } from '../../src/requestContext.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asked, for the access log; null until somebody authenticated the request. */
    viewer: Viewer | null;
    /** Aborts when the client is gone or the server stops; null until the request came in. */
    lifetime: AbortController | null;
  }
}

/**
 * Makes the context of a request. As `anonymous` its credentials are not looked at. Rejects with UNAUTHENTICATED when they
 * are wrong, so a face decides itself when to ask, and shows the error in its own form.
 */
export type ContextOf = (request: FastifyRequest, as: 'viewer' | 'anonymous') => Promise<RequestContext>;

/** How contexts are made here; `authenticator` is the only one who reads credentials. */
export const createContextOf =
  (authenticator: Pick<Authenticator, 'authenticate'>): ContextOf =>
  async (request, as) => {
    const clientAddress = request.ip;
    const { authorization } = request.headers;
    const asked = askedIn(request.url, request.headers);
    const originator = originatorOf(request.headers['x-originator']);
    const origin = { traceId: request.id, originator, asked: { ...asked, path: null } };
    const viewer =
      as === 'anonymous'
        ? anonymous
        : await authenticator.authenticate({ authorization, remoteAddress: clientAddress, origin });
    request.viewer = viewer;
    return {
      viewer,
      traceId: request.id,
      originator,
      clientAddress,
      asked,
      signal: request.lifetime!.signal,
    };
  };

/** The calling program as it named itself, cut to 200 characters; null when it did not. */
export const originatorOf = (header: string | string[] | undefined): string | null =>
  header?.toString().trim().slice(0, 200) || null;

const longestPath = 300;
const longestAgent = 300;

/** How a request came in, before it is known what it asks for. */
export const askedIn = (url: string | undefined, headers: IncomingHttpHeaders): Asked => ({
  path: (url ?? '')
    .replace(/^https?:\/\/[^/]*/i, '')
    .split('?', 1)[0]!
    .slice(0, longestPath),
  operation: null,
  userAgent: headers['user-agent']?.slice(0, longestAgent) || null,
});

/**
 * Gives every request a trace id, echoed in `X-Trace-Id`, and a lifetime that ends when the client goes away or `stopping`
 * aborts before the response is complete.
 */
export const useLifetime = (app: FastifyInstance, stopping: AbortSignal): void => {
  const underWay = new Set<AbortController>();
  stopping.addEventListener('abort', () => underWay.forEach((lifetime) => lifetime.abort(stopping.reason)), {
    once: true,
  });
  app.decorateRequest('viewer', null);
  app.decorateRequest('lifetime', null);
  app.addHook('onRequest', (request, reply, done) => {
    const lifetime = new AbortController();
    request.lifetime = lifetime;
    underWay.add(lifetime);
    reply.raw.once('close', () => {
      underWay.delete(lifetime);
      if (!reply.raw.writableFinished) lifetime.abort();
    });
    reply.headers({ 'x-trace-id': request.id, 'x-content-type-options': 'nosniff' });
    done();
  });
};
