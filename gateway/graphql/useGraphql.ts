import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import { CodedError } from '../../src/errors.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { GraphQLRequest } from '../execution/types.ts';
import type { ContextOf } from '../http/requestContext.ts';
import { streamEvents } from '../live/eventStream.ts';
import { createHeartbeat } from '../live/heartbeat.ts';
import type { LiveOptions } from '../live/liveOptions.ts';
import { entityTag, isNotModified } from '../rest/entityTag.ts';
import { useCrossOrigin } from './crossOrigin.ts';
import { isCrossSite, wasPreflighted } from './crossSite.ts';
import { errorBody, graphqlErrors, requestStatus } from './errorBody.ts';
import { useGraphiql } from './graphiql/useGraphiql.ts';
import { negotiate, type Offered } from './negotiation.ts';
import { readBody, readQueryString } from './requestParameters.ts';

export interface GraphqlOptions extends LiveOptions {
  path: string;
  contextOf: ContextOf;
}

const methods = 'GET, POST, OPTIONS';

/**
 * GraphQL over HTTP: POST of JSON, and GET for queries, as `application/json`, `application/graphql-response+json` or an event
 * stream; for browsers, GraphiQL. Responses are sent as the router wrote them.
 */
export const useGraphql =
  (options: GraphqlOptions): FastifyPluginCallback =>
  (scope, _, done) => {
    const { path, contextOf, router, metrics, log, limits } = options;
    const heartbeat = createHeartbeat(limits.heartbeatMs);
    scope.addHook('onClose', async () => heartbeat[Symbol.dispose]());
    useCrossOrigin(scope, methods);
    useJsonBodies(scope);
    const sendPage = useGraphiql(scope, path);

    scope.setErrorHandler((error, request, reply) => {
      const errors = graphqlErrors(error, request.id, log);
      const { code, allow, retryAfter } = headersOf(error);
      if (allow) reply.header('allow', allow);
      if (retryAfter) reply.header('retry-after', retryAfter);
      if (code === 'UNAUTHENTICATED')
        reply.header('www-authenticate', 'Bearer realm="streamgate", Basic realm="streamgate"');
      return sendText(reply, requestStatus(errors), jsonTypeFor(request), errorBody(errors));
    });

    const answer = async (request: FastifyRequest, reply: FastifyReply, operation: GraphQLRequest, type: Offered) => {
      const kind = router.operationKind(operation);
      request.logged = { operation: operation.operationName?.slice(0, 100) ?? null, kind };
      if (request.method === 'GET' && kind === 'mutation') {
        throw new CodedError('METHOD_NOT_ALLOWED', 'Mutations must be sent with POST', { meta: { allow: 'POST' } });
      }
      const context = askedBy(operation, await contextOf(request, 'viewer'));
      if (type === 'text/event-stream') {
        return streamEvents(request, reply, operation, context, { ...options, heartbeat });
      }
      if (kind === 'subscription') {
        throw new CodedError(
          'NOT_ACCEPTABLE',
          'Subscriptions need a WebSocket (graphql-transport-ws) or "Accept: text/event-stream"',
        );
      }
      const started = performance.now();
      const { text, errors, requestError } = await router.respond(operation, context);
      const outcome = requestError ? 'rejected' : errors.length > 0 ? 'failed' : 'succeeded';
      metrics.operation(kind ?? 'unknown', outcome, 'http', (performance.now() - started) / 1000);
      // Under `application/json` a status of 4xx could be a proxy's; the body says it all (GraphQL over HTTP, 6.4.1).
      const status = requestError && type === 'application/graphql-response+json' ? requestStatus(errors) : 200;
      if (request.method === 'GET' && outcome === 'succeeded') {
        const tag = entityTag(text);
        reply.headers({ etag: tag, 'cache-control': 'private, no-cache', vary: 'Accept, Authorization' });
        if (isNotModified(request.headers['if-none-match'], tag)) return reply.code(304).send();
      }
      return sendText(reply, status, type, text);
    };

    scope.post(path, async (request, reply) => {
      const type = acceptedBy(request);
      return answer(request, reply, readBody(request.body as string), type === 'text/html' ? 'application/json' : type);
    });

    scope.get(path, { exposeHeadRoute: false }, async (request, reply) => {
      const type = acceptedBy(request);
      if (type === 'text/html') return sendPage(reply);
      if (isCrossSite(request.headers) && !wasPreflighted(request.headers)) {
        throw new CodedError(
          'FORBIDDEN',
          'A page of another site must set the header "apollo-require-preflight" on GET',
        );
      }
      return answer(request, reply, readQueryString(new URL(request.url, 'http://host').searchParams), type);
    });

    scope.route({
      method: ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      url: path,
      onRequest: async ({ method }) => {
        throw new CodedError('METHOD_NOT_ALLOWED', `GraphQL does not answer ${method}`, { meta: { allow: methods } });
      },
      handler: () => undefined,
    });
    done();
  };

const useJsonBodies = (scope: FastifyInstance): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_: FastifyRequest, body: Buffer) => {
    if (!isUtf8(body)) throw new CodedError('BAD_JSON', 'The body is not UTF-8');
    return body.toString('utf8');
  });
  scope.addHook('preHandler', (request, _, done) => {
    request.body ??= '';
    done();
  });
};

/** The context, which knows besides what the client calls its operation. */
const askedBy = ({ operationName }: GraphQLRequest, context: RequestContext): RequestContext =>
  context.asked
    ? { ...context, asked: { ...context.asked, operation: operationName?.slice(0, 100) ?? null } }
    : context;

const acceptedBy = ({ headers }: FastifyRequest): Offered => {
  const type = negotiate(headers.accept);
  if (type) return type;
  throw new CodedError(
    'NOT_ACCEPTABLE',
    'Accept application/json, application/graphql-response+json or text/event-stream',
  );
};

const jsonTypeFor = ({ headers }: FastifyRequest): Offered =>
  negotiate(headers.accept) === 'application/graphql-response+json'
    ? 'application/graphql-response+json'
    : 'application/json';

const sendText = (reply: FastifyReply, status: number, type: Offered, text: string): FastifyReply =>
  reply.code(status).header('content-type', `${type}; charset=utf-8`).send(text);

const headersOf = (error: unknown) => {
  if (!(error instanceof CodedError)) return {};
  const { code, retryAfterSeconds, meta } = error.extensions;
  return { code, allow: meta?.['allow'], retryAfter: retryAfterSeconds };
};
