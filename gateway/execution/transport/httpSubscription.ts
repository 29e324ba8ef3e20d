import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket, type ClientOptions } from 'ws';
import type { RequestContext } from '../../../src/requestContext.ts';
import { onAbort } from '../onAbort.ts';
import type { PreparedSubscription } from '../types.ts';
import { unavailable } from './unavailable.ts';

const socketWith = (headers: Record<string, string>): unknown =>
  class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[], options?: ClientOptions) {
      super(address, protocols, { ...options, headers: { ...options?.headers, ...headers } });
    }
  };

/** Errors with which a subgraph refused the subscription come as one last result, anything else is UNAVAILABLE. */
const lastResult = (error: unknown): ExecutionResult => ({
  errors: (Array.isArray(error) ? error : [unavailable('A subgraph is not reachable', error)]) as never,
});

/**
 * Prepares a subscription over graphql-transport-ws, one socket each, since a socket speaks for one viewer.
 *
 * The iteration ends when the subgraph completes it, the connection breaks or the request is cancelled.
 */
export const httpSubscription = (
  url: string,
  query: string,
  headers: ((request: RequestContext) => Record<string, string>) | undefined,
): PreparedSubscription => {
  return (variables, request) => {
    const identity = headers?.(request) ?? {};
    const client = createClient({
      url,
      webSocketImpl: socketWith(identity),
      connectionParams: identity,
      retryAttempts: 0,
    });
    const results = client.iterate({ query, variables: variables ?? {} }) as AsyncIterableIterator<ExecutionResult>;
    let isOver = false;
    const close = async (): Promise<IteratorResult<ExecutionResult>> => {
      isOver = true;
      release();
      await results.return?.();
      await client.dispose();
      return { value: undefined, done: true };
    };
    const release = onAbort(request.signal, () => void close());
    const iterator: AsyncIterableIterator<ExecutionResult> = {
      [Symbol.asyncIterator]: () => iterator,
      async next() {
        if (isOver) return { value: undefined, done: true };
        try {
          const result = await results.next();
          return result.done ? await close() : result;
        } catch (error) {
          await close();
          return { value: lastResult(error), done: false };
        }
      },
      return: close,
    };
    return iterator;
  };
};
