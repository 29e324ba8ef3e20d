import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../../src/requestContext.ts';
import { graphqlErrors } from '../graphql/errorBody.ts';
import type { GraphQLRequest } from '../execution/types.ts';
import type { OperationOutcome, Transport } from '../monitoring/metrics.ts';
import type { LiveOptions } from './liveOptions.ts';

/** Where the results of one operation go. */
export interface Consumer {
  /** One result, JSON text, to be written as it is. */
  next(text: string): void;
  /** Undefined while the consumer keeps up; otherwise resolves when it has caught up or is gone. */
  room(): Promise<void> | undefined;
}

/**
 * Runs an operation of any kind for a live connection until it is complete or `context.signal` aborts, which also stops its
 * source. Answers null, or the errors that kept it from starting or broke it off.
 */
export const runOperation = async (
  { router, subscribe, metrics, log }: Pick<LiveOptions, 'router' | 'subscribe' | 'metrics' | 'log'>,
  transport: Transport,
  request: GraphQLRequest,
  context: RequestContext,
  consumer: Consumer,
): Promise<readonly GraphQLFormattedError[] | null> => {
  const started = performance.now();
  const kind = router.operationKind(request) ?? 'unknown';
  let outcome: OperationOutcome = 'failed';
  try {
    if (kind !== 'subscription') {
      const { text, errors, requestError } = await router.respond(request, context);
      outcome = requestError ? 'rejected' : errors.length > 0 ? 'failed' : 'succeeded';
      if (requestError) return errors;
      if (!context.signal.aborted) consumer.next(text);
      return null;
    }
    const source = await subscribe(request, context);
    if ('errors' in source) {
      outcome = 'rejected';
      return source.errors;
    }
    metrics.subscriptions(transport, 1);
    try {
      await deliver(source, context.signal, consumer);
    } finally {
      metrics.subscriptions(transport, -1);
    }
    outcome = 'succeeded';
    return null;
  } catch (error) {
    // What a source throws because it was told to stop is nobody's error.
    return context.signal.aborted ? null : graphqlErrors(error, context.traceId, log);
  } finally {
    metrics.operation(kind, outcome, transport, (performance.now() - started) / 1000);
  }
};

/** Pulls only while the consumer has room, so that a slow one slows its source instead of filling memory. */
const deliver = async (source: AsyncIterable<string>, signal: AbortSignal, consumer: Consumer): Promise<void> => {
  const results = source[Symbol.asyncIterator]();
  // A source that waits for its next event does not see `return()` queued behind it, but does see the signal, and back.
  const stop = () => void results.return?.().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    while (!signal.aborted) {
      const room = consumer.room();
      if (room) await room;
      if (signal.aborted) break;
      const result = await results.next();
      if (result.done || signal.aborted) break;
      consumer.next(result.value);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
};
