import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { contract } from '../../../src/contract/contract.ts';
import { CodedError } from '../../../src/errors.ts';
import type { RequestContext } from '../../../src/requestContext.ts';
import { contractOperations, type ContractOperation } from '../contractOperations.ts';
import { codedErrorsOf } from '../faults.ts';
import type { Row } from '../operation.ts';
import { parseQuery } from '../queryString.ts';
import { sendReply } from '../respond.ts';
import { compileRoutes, type Routes } from '../routes.ts';
import type { RestApi, RestOptions } from '../useRest.ts';
import type { OmeStyle } from './answers.ts';
import { omeFault } from './faults.ts';
import { omeRows } from './rows.ts';

/** OvenMediaEngine's API: of one server by its name, and of the default one. */
export const omeApi = (style: OmeStyle): RestApi => ({
  contract: contract('ome'),
  prefixes: ['', '/ome/{server}'],
  rows: omeRows(style),
});

interface Entry {
  operation: ContractOperation;
  row: Row;
}

const jsonType = 'application/json;charset=UTF-8';

/**
 * The API of OvenMediaEngine, which has manners of its own: credentials are looked at before the path, a method that a path
 * does not answer is 404, bodies are JSON whatever their media type says, and faults have an envelope of their own.
 */
export const useOme = (api: RestApi, { router, contextOf }: Omit<RestOptions, 'apis'>): FastifyPluginAsync => {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();

  const authenticate = async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method === 'OPTIONS') return reply.code(204).send();
    request.headers.authorization = bearerOf(request.headers.authorization);
    contexts.set(request, await contextOf(request, 'viewer'));
    return undefined;
  };

  const mount = (scope: FastifyInstance, routes: Routes<Entry>) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: FastifyRequest, body: Buffer) => {
      if (!isUtf8(body)) throw new CodedError('BAD_JSON', 'The request body is not UTF-8');
      return body.toString('utf8');
    });
    scope.addHook('onRequest', authenticate);
    scope.setErrorHandler((thrown, request, reply) => {
      if (codedErrorsOf(thrown).some(({ code }) => code === 'INTERNAL')) {
        request.log.error({ err: thrown }, 'A REST request failed');
      }
      return sendReply(request, reply.type(jsonType), omeFault(thrown));
    });
    scope.setNotFoundHandler(() => {
      throw new CodedError('METHOD_NOT_ALLOWED');
    });
    const handle = async (request: FastifyRequest, reply: FastifyReply) => {
      const [path = '', query = ''] = request.raw.url!.split('?', 2);
      const { entry, path: parameters } = find(routes, request.method, path);
      const answer = await entry.row.answer({
        operation: entry.operation,
        path: parameters,
        query: parseQuery(query),
        header: (name) => request.headers[name]?.toString(),
        body: typeof request.body === 'string' ? request.body : '',
        form: null,
        context: contexts.get(request)!,
        router,
        startedAt: performance.now(),
        warn: () => {},
      });
      return sendReply(request, reply.type(jsonType), answer);
    };
    scope.all('/', handle);
    scope.all('/*', handle);
  };

  return async (fastify) => {
    for (const prefix of api.prefixes) {
      const routes = routesOf(api, prefix);
      const below = prefix === '' ? '/v1' : prefix.replace(/\/\{.*$/, '');
      await fastify.register(async (scope) => mount(scope, routes), { prefix: below });
    }
  };
};

const find = (routes: Routes<Entry>, method: string, path: string) => {
  try {
    return routes.find(method, path);
  } catch (thrown) {
    const [{ code } = { code: '' }] = codedErrorsOf(thrown);
    throw code === 'NOT_FOUND' ? new CodedError('METHOD_NOT_ALLOWED') : thrown;
  }
};

const routesOf = ({ contract: { api }, rows }: RestApi, prefix: string): Routes<Entry> => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return compileRoutes(
    contractOperations(contract(api)).map((operation) => {
      const row = byId.get(operation.id);
      if (!row) throw new Error(`No row answers ${operation.id}`);
      return { method: operation.method, template: prefix + operation.path, entry: { operation, row } };
    }),
  );
};

/**
 * The credential of this API is base64 of the whole access token, which is the master key or an API token here; a colon in it
 * means nothing. Throws UNAUTHENTICATED.
 */
const bearerOf = (authorization: string | undefined): string => {
  if (authorization === undefined) {
    throw new CodedError('UNAUTHENTICATED', 'Authorization header is required to call API');
  }
  const [scheme = '', credential = '', ...more] = authorization.split(' ');
  if (more.length > 0 || credential === '') throw new CodedError('UNAUTHENTICATED', 'Invalid authorization header');
  if (scheme.toLowerCase() !== 'basic') throw new CodedError('UNAUTHENTICATED', 'Not supported credential type');
  const token = Buffer.from(credential, 'base64').toString('utf8');
  // What holds other characters cannot travel in a header, so no token has them.
  if (!/^[\x21-\x7e]+$/.test(token)) throw new CodedError('UNAUTHENTICATED', 'Invalid credentials');
  return `Bearer ${token}`;
};
