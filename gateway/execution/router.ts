import type { RequestContext } from '../../src/requestContext.ts';
import type { PolicyResolver } from './authorization/requirements.ts';
import { clientError, requestError, type RouterLog } from './clientErrors.ts';
import type { Executable, Transports } from './executable.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { createOperations, type PreparedDocument } from './operations.ts';
import { isPromise, type PlanRun } from './plan/planRun.ts';
import { dataResponse, failure, textResponse } from './response.ts';
import { subscribeTo } from './subscription.ts';
import { loadSupergraph } from './supergraph/loadSupergraph.ts';
import type { DataResponse, MaybePromise, Router, TextResponse, Variables } from './types.ts';

export interface RouterOptions {
  /** The composed supergraph. */
  supergraphSdl: string;
  /** How each subgraph is reached, by its name in the supergraph. */
  transports: Transports;
  /** Limits on clients' documents; those not given keep their defaults. */
  limits?: Partial<Limits>;
  /** Whether clients may ask for the schema; default true. */
  introspection?: boolean;
  /** Decides `@policy`; without it every policy is denied. */
  resolvePolicy?: PolicyResolver;
  /** Prepared documents kept, of 20 to 30 KB each; default 1,000. */
  maxOperations?: number;
  /** Events of one subscription that are completed at a time; default 32. */
  subscriptionConcurrency?: number;
  log?: RouterLog;
}

type Started = { executable: Executable; run: PlanRun } | { failed: TextResponse };

/**
 * Creates the router of a federated graph: plans each document once, then runs compiled plans.
 *
 * Answers synchronously when the subgraphs do. Throws when the supergraph cannot be read.
 */
export const createRouter = (options: RouterOptions): Router => {
  const { transports, log, introspection = true, maxOperations = 1000, subscriptionConcurrency = 32 } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const supergraph = loadSupergraph(options.supergraphSdl, options.resolvePolicy);
  const operations = createOperations(supergraph, transports, { limits, introspection, maxOperations });

  const internal = (error: unknown, request: RequestContext): TextResponse => ({
    ...failure([clientError(error, undefined, request, log)]),
    requestError: false,
  });

  const start = (prepared: PreparedDocument, given: Variables | null | undefined, request: RequestContext): Started => {
    if (prepared.errors) return { failed: failure(prepared.errors) };
    const coerced = prepared.variables(given);
    if ('errors' in coerced) return { failed: failure(coerced.errors) };
    const run: PlanRun = { variables: coerced.values, request, data: undefined, errors: [] };
    return { executable: prepared.executable(coerced.values, request), run };
  };

  const execute = <T>(
    { executable, run }: { executable: Executable; run: PlanRun },
    finish: (executable: Executable, run: PlanRun, log: RouterLog | undefined) => T,
  ): MaybePromise<T> => {
    const pending = executable.fetch(run);
    return isPromise(pending) ? pending.then(() => finish(executable, run, log)) : finish(executable, run, log);
  };

  return {
    schema: supergraph.schema,
    operationKind: (request) => operations.ofClient(request).kind,
    respond(request, context) {
      try {
        const prepared = operations.ofClient(request);
        if (prepared.kind === 'subscription') return failure([subscriptionsElsewhere]);
        const started = start(prepared, request.variables, context);
        if ('failed' in started) return started.failed;
        const response = execute(started, textResponse);
        return isPromise(response) ? response.catch((error: unknown) => internal(error, context)) : response;
      } catch (error) {
        return internal(error, context);
      }
    },
    run(document, variables, context) {
      const failed = (error: unknown): DataResponse => ({ data: null, errors: internal(error, context).errors });
      try {
        const started = start(operations.own(document), variables, context);
        if ('failed' in started) return { data: null, errors: started.failed.errors };
        const response = execute(started, dataResponse);
        return isPromise(response) ? response.catch(failed) : response;
      } catch (error) {
        return failed(error);
      }
    },
    async subscribe(request, context) {
      try {
        const prepared = operations.ofClient(request);
        if (prepared.kind !== 'subscription' && !prepared.errors) return { errors: [notASubscription] };
        const started = start(prepared, request.variables, context);
        if ('failed' in started) return { errors: started.failed.errors };
        return await subscribeTo(started.executable, started.run, { concurrency: subscriptionConcurrency, log });
      } catch (error) {
        return { errors: internal(error, context).errors };
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(Object.values(transports).map((transport) => transport[Symbol.asyncDispose]()));
    },
  };
};

const subscriptionsElsewhere = requestError(
  'OPERATION_RESOLUTION_FAILURE',
  'Subscriptions need a WebSocket or an event stream',
);
const notASubscription = requestError('OPERATION_RESOLUTION_FAILURE', 'The operation is not a subscription');
