import { setMaxListeners } from 'node:events';
import type { ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { CodedError } from '../../../src/errors.ts';
import type { RequestContext } from '../../../src/requestContext.ts';
import type { PreparedOperation, SubgraphTransport } from '../types.ts';
import { httpSubscription } from './httpSubscription.ts';
import { unavailable } from './unavailable.ts';

export interface HttpTransportOptions {
  /** Headers that tell the subgraph for whom it is asked; sent with every request and WebSocket handshake. */
  headers?: (request: RequestContext) => Record<string, string>;
  /** Milliseconds until an answer must have come, default 30,000; the `pollTimeout` of an operation is added. */
  timeoutMs?: number;
  /** Connections kept alive, default 64. */
  connections?: number;
  /** Where subscriptions are served, default the same address with `ws` for `http`. */
  subscriptionUrl?: string;
}

const isResult = (value: unknown): value is ExecutionResult =>
  typeof value === 'object' && value !== null && ('data' in value || Array.isArray((value as ExecutionResult).errors));

const readResult = (text: string, status: number): ExecutionResult => {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  if (isResult(body)) return body;
  throw unavailable('A subgraph did not answer as one', new Error(`status ${status}: ${text.slice(0, 200)}`));
};

/** How long an operation itself may wait for changes, in milliseconds: its longest `pollTimeout` argument, in seconds. */
const pollingTime = (operation: string): ((variables: Record<string, unknown> | undefined) => number) => {
  const given = [...operation.matchAll(/\bpollTimeout:\s*(?:(\d+)|\$(\w+))/g)];
  return (variables) =>
    1000 * Math.max(0, ...given.map(([, literal, name = '']) => Number(literal ?? variables?.[name] ?? 0) || 0));
};

/**
 * Reaches a subgraph elsewhere: GraphQL over HTTP POST on kept-alive connections, subscriptions over graphql-transport-ws.
 *
 * What cannot be reached, does not answer in time or does not answer GraphQL is UNAVAILABLE.
 */
export const httpTransport = (url: string, options: HttpTransportOptions = {}): SubgraphTransport => {
  const { headers, timeoutMs = 30_000, connections = 64 } = options;
  const { origin, pathname, search, href } = new URL(url);
  const path = pathname + search;
  const pool = new Pool(origin, { connections });

  const prepare = (operation: string): PreparedOperation => {
    const waitMs = pollingTime(operation);
    const head = `{"query":${JSON.stringify(operation)},"variables":`;
    return async (variables, request) => {
      // undici listens too, once for each call under way.
      setMaxListeners(0, request.signal);
      const patienceMs = timeoutMs + waitMs(variables);
      try {
        const { statusCode, body } = await pool.request({
          path,
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json', ...headers?.(request) },
          body: `${head}${JSON.stringify(variables ?? {})}}`,
          signal: request.signal,
          headersTimeout: patienceMs,
          bodyTimeout: patienceMs,
        });
        return readResult(await body.text(), statusCode);
      } catch (error) {
        if (error instanceof CodedError) throw error;
        if (request.signal.aborted) throw new CodedError('UNAVAILABLE', 'The request was cancelled');
        throw unavailable('A subgraph is not reachable', error);
      }
    };
  };

  return {
    prepare,
    prepareSubscription: (operation) =>
      httpSubscription(options.subscriptionUrl ?? href.replace(/^http/, 'ws'), operation, headers),
    [Symbol.asyncDispose]: () => pool.destroy(),
  };
};
