import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Contract } from '../../src/contract/contract.ts';
import { CodedError } from '../../src/errors.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { MaybePromise, Router } from '../execution/types.ts';
import { formMediaType } from '../firmware/useFirmwareUploads.ts';
import { contractOperations, type ContractOperation } from './contractOperations.ts';
import { crossOriginHeaders, preflightHeaders } from './crossOrigin.ts';
import { faultReply } from './faults.ts';
import type { Row } from './operation.ts';
import { checkParameters } from './parameters.ts';
import { parseQuery } from './queryString.ts';
import { reservedKeys } from './reservedKeys.ts';
import { sendFaultsAs, sendReply, type ShapeFaults } from './respond.ts';
import { compileRoutes, type Routes } from './routes.ts';

/** One REST API: its contract and the rows that answer it. */
export interface RestApi {
  contract: Contract;
  /** Where it is mounted. Parameters of a prefix, as in `/ome/{server}`, are variables of every document. */
  prefixes: readonly string[];
  /** How the paths of the contract begin where they hold the prefix: each of `prefixes` stands for it. */
  base?: string;
  /** How its errors look; without it as Central's do. */
  faults?: ShapeFaults;
  rows: readonly Row[];
}

export interface RestOptions {
  router: Router;
  apis: readonly RestApi[];
  /** Who asks. As `anonymous` the credentials of the request are not looked at: the operation reads them itself. */
  contextOf(request: FastifyRequest, as: 'viewer' | 'anonymous'): MaybePromise<RequestContext>;
}

/** An operation of the contract and the row that answers it, if there is one. */
interface Entry {
  operation: ContractOperation;
  row: Row | undefined;
}

/** What a request was found to ask for before its body is read. */
interface Target extends Entry {
  path: Readonly<Record<string, string>>;
  context: RequestContext;
}

/**
 * The REST faces: every operation of every contract, under its prefixes.
 *
 * Path, method and credentials are checked before the body is read. An operation without a row answers 501, a path that the
 * contract does not have 404. Throws when a row names an operation that its contract does not have.
 */
export const useRest = ({ router, apis, contextOf }: RestOptions): FastifyPluginAsync => {
  const targets = new WeakMap<FastifyRequest, Target>();

  const mount = (scope: FastifyInstance, routes: Routes<Entry>, faults: ShapeFaults = faultReply) => {
    scope.setErrorHandler(sendFaultsAs(faults));
    scope.addHook('onRequest', async (request, reply) => {
      reply.headers(crossOriginHeaders);
      const path = requestPath(request);
      const methods = request.method === 'OPTIONS' ? routes.methodsOf(path) : [];
      if (methods.length > 0) return reply.headers(preflightHeaders(methods)).code(204).send();
      const { entry, path: parameters } = routes.find(request.method, path);
      const open = entry.row?.public === true;
      const context = await contextOf(request, open ? 'anonymous' : 'viewer');
      if (context.viewer.kind === 'anonymous' && !open) throw new CodedError('UNAUTHENTICATED');
      const asked = context.asked && { ...context.asked, ...askedOf(entry.operation, parameters, path) };
      targets.set(request, { ...entry, path: parameters, context: { ...context, ...(asked && { asked }) } });
    });

    scope.all('/*', async (request, reply) => {
      const startedAt = performance.now();
      const { operation, row, path, context } = targets.get(request)!;
      if (!row) throw new CodedError('NOT_IMPLEMENTED', `${operation.id} is not offered here`);
      const query = parseQuery(requestQuery(request));
      checkParameters(operation.parameters, path, query, listsOf(operation));
      const warnings = new Set<string>();
      const answer = await row.answer({
        operation,
        path,
        query,
        header: (name) => request.headers[name]?.toString(),
        body: typeof request.body === 'string' ? request.body : '',
        form: request.body instanceof Readable ? request.body : null,
        context,
        router,
        startedAt,
        warn: (message) => warnings.add(`299 streamgate ${quoted(message)}`),
      });
      if (warnings.size > 0) reply.header('warning', [...warnings].slice(0, 10));
      return sendReply(request, reply, answer);
    });

    // Reached by methods that fastify does not route; the hook above throws before.
    scope.setNotFoundHandler(() => {
      throw new CodedError('NOT_FOUND');
    });
  };

  return async (fastify) => {
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser(jsonMediaType, { parseAs: 'buffer' }, async (_: FastifyRequest, body: Buffer) => {
      if (!isUtf8(body)) throw new CodedError('BAD_JSON', 'The body is not UTF-8');
      return body.toString('utf8');
    });
    fastify.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      async (request: FastifyRequest, body: string) => {
        const { takesUrlencoded, ignoresBody } = targets.get(request)?.row ?? {};
        if (takesUrlencoded) return body;
        if (!ignoresBody) throw new CodedError('UNSUPPORTED_MEDIA_TYPE');
        return undefined;
      },
    );
    fastify.addContentTypeParser('*', async (request: FastifyRequest, body: Readable) => {
      const { takesForm, ignoresBody } = targets.get(request)?.row ?? {};
      if (takesForm && formMediaType.test(request.headers['content-type'] ?? '')) return body;
      if (!ignoresBody) throw new CodedError('UNSUPPORTED_MEDIA_TYPE');
      body.resume();
      return undefined;
    });
    fastify.setErrorHandler(sendFaultsAs(faultReply));
    for (const api of apis) {
      for (const prefix of api.prefixes) {
        const routes = routesOf(api, prefix);
        await fastify.register(async (scope) => mount(scope, routes, api.faults), {
          prefix: prefix.replace(/\{(\w+)\}/g, ':$1'),
        });
      }
    }
  };
};

const jsonMediaType = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

const routesOf = ({ contract, rows, base = '' }: RestApi, prefix: string): Routes<Entry> => {
  const operations = contractOperations(contract);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = new Set(operations.map(({ id }) => id));
  const stray = rows.find(({ id }) => !known.has(id));
  if (stray) throw new Error(`The contract of ${contract.api} has no operation ${stray.id}`);
  return compileRoutes(
    operations.map((operation) => ({
      method: operation.method,
      template: prefix + operation.path.slice(base.length),
      multiSegment: operation.parameters.filter(({ multiSegment }) => multiSegment).map((each) => each.name),
      entry: { operation, row: byId.get(operation.id) },
    })),
  );
};

/** Filters of a collection, which take lists; parameters that are not filters, and operators, take one value. */
const listsOf = ({ parameters }: ContractOperation): ((parameter: string) => boolean) => {
  const isCollection = parameters.some(({ name }) => name === 'cursor');
  return (parameter) => isCollection && !reservedKeys.has(parameter) && !/_(ne|gte?|lte?|like)$/.test(parameter);
};

// The raw target may be absolute (RFC 9112 3.2.2); fastify's own `params` are decoded and would lose `%2F`.
const requestPath = ({ raw }: FastifyRequest): string => raw.url!.replace(/^https?:\/\/[^/]*/i, '').split('?', 1)[0]!;

/** What is asked by an operation. A path that holds the key of a share is shown without it, because who has it may watch. */
const askedOf = ({ id }: ContractOperation, { key }: Readonly<Record<string, string>>, path: string) => ({
  operation: id,
  ...(key !== undefined && { path: `${path.slice(0, path.lastIndexOf('/'))}/{key}` }),
});

const requestQuery = ({ raw }: FastifyRequest): string => raw.url!.slice(raw.url!.indexOf('?') + 1 || raw.url!.length);

/** A quoted-string of visible ASCII, whatever the client sent. */
const quoted = (message: string): string => `"${message.slice(0, 200).replace(/[^ !#-[\]-~]/g, '?')}"`;
