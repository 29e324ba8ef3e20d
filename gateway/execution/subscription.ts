import type { ExecutionResult } from 'graphql';
import type { RequestContext } from '../../src/requestContext.ts';
import { clientError, type RouterLog } from './clientErrors.ts';
import type { Executable, SubscriptionSource } from './executable.ts';
import { onAbort } from './onAbort.ts';
import { orderedEvents } from './orderedEvents.ts';
import { pickVariables } from './plan/callSubgraph.ts';
import { isPromise, type PlanRun } from './plan/planRun.ts';
import { textResponse } from './response.ts';
import type { MaybePromise, SubscriptionResponse } from './types.ts';

export interface SubscriptionOptions {
  /** Events completed at a time. */
  concurrency: number;
  log: RouterLog | undefined;
}

const isIterable = (value: object): value is AsyncIterable<ExecutionResult> => Symbol.asyncIterator in value;

/**
 * One context for all events taken in the same tick, so that their entity fetches share loaders and coalesce; a fresh one
 * for the next, so that nothing loaded for an earlier event is served again.
 */
const tickContexts = (request: RequestContext): (() => RequestContext) => {
  let current: RequestContext | null = null;
  return () => {
    if (current) return current;
    setImmediate(() => void (current = null));
    return (current = { ...request });
  };
};

/** Errors that keep a subscription from starting. */
const refused = (executable: Executable, run: PlanRun, log: RouterLog | undefined): SubscriptionResponse => ({
  errors: textResponse(executable, run, log).errors,
});

/** Completes one event: its entity fetches, then its JSON text. */
const completeEvent = (
  { fetch, ...rest }: Executable,
  source: SubscriptionSource,
  event: ExecutionResult,
  run: PlanRun,
  log: RouterLog | undefined,
): MaybePromise<string> => {
  const failed = (error: unknown): string =>
    JSON.stringify({ data: null, errors: [clientError(error, undefined, run.request, log)] });
  try {
    source.take(event, run);
    const finish = (): string => textResponse({ fetch, ...rest }, run, log).text;
    const pending = fetch(run);
    return isPromise(pending) ? pending.then(finish).catch(failed) : finish();
  } catch (error) {
    return failed(error);
  }
};

/**
 * Starts a subscription. Its payloads are completed several at a time and come in the order of the events; `return()` and the
 * request's signal cancel the source at once.
 */
export const subscribeTo = async (
  executable: Executable,
  { variables, request, ...start }: PlanRun,
  { concurrency, log }: SubscriptionOptions,
): Promise<SubscriptionResponse> => {
  const { source } = executable;
  if (!source) return refused(executable, { variables, request, ...start }, log);
  const ended = new AbortController();
  const end = (): void => ended.abort();
  if (request.signal.aborted) end();
  onAbort(ended.signal, onAbort(request.signal, end));

  const own: RequestContext = { ...request, signal: ended.signal };
  let started: AsyncIterable<ExecutionResult> | ExecutionResult;
  try {
    started = await source.start(source.variableUsages && pickVariables(source.variableUsages, variables), own);
  } catch (error) {
    end();
    return { errors: [clientError(error, undefined, request, log, source.subgraph)] };
  }
  if (!isIterable(started)) {
    end();
    const errors = started.errors ?? [];
    return { errors: errors.map((error) => clientError(error, error.path, request, log, source.subgraph)) };
  }
  const contextOfTick = tickContexts(own);
  return orderedEvents(started, {
    concurrency,
    ended,
    complete: (event) => {
      const run: PlanRun = { variables, request: contextOfTick(), data: undefined, errors: [] };
      return completeEvent(executable, source, event, run, log);
    },
    failed: (error) => JSON.stringify({ errors: [clientError(error, undefined, request, log, source.subgraph)] }),
  });
};
