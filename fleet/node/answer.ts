import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { pageNumber } from './collection/page.ts';
import { refusalOf } from './credentials.ts';
import { deliver } from './delivery.ts';
import { noFaults, type Faults } from './faults.ts';
import { failure, Refusal, type Call, type Reply } from './reply.ts';
import { findRoute } from './routes.ts';
import { nowOf, type NodeState } from './state.ts';

const longestBody = 32 * 1024 * 1024;

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if ((length += chunk.length) > longestBody) throw new Refusal(413, 'payload_too_large', 'The body is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const decoded = (parameters: Record<string, string>): Record<string, string> => {
  try {
    return Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, decodeURIComponent(text)]));
  } catch {
    throw new Refusal(400, 'bad_request', 'The path is not well encoded');
  }
};

const replyTo = async (
  state: NodeState,
  request: IncomingMessage,
  faults: Faults,
  signal: AbortSignal,
): Promise<Reply> => {
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://node');
  const method = request.method ?? 'GET';
  const { route, parameters, methodNotAllowed } = findRoute(state.role, method, path);
  if (methodNotAllowed) return failure(405, 'method_not_allowed', 'The path has no such method');
  if (!route) return failure(404, 'not_found', 'There is no such path');
  if (!route.open) {
    const clusterKey = state.faults.wrongKey ? `not ${state.config.cluster_key}` : state.config.cluster_key;
    const refusal = refusalOf(request.headers.authorization, { clusterKey, apiKey: state.apiKey, nowMs: nowOf(state) });
    if (refusal !== null) {
      state.counters.refused++;
      return failure(401, refusal, 'The credentials are not accepted');
    }
  }
  if (faults.status !== null) return failure(faults.status, 'simulated_fault', 'The node is told to fail');
  if (query.has('format')) return failure(501, 'not_implemented', 'Only JSON is answered');
  if (faults.failsPage !== null && pageNumber(query) === faults.failsPage) {
    return failure(500, 'simulated_fault', `Page ${faults.failsPage} is told to fail`);
  }
  const call: Call = {
    method,
    path,
    parameters: decoded(parameters),
    query,
    contentType: request.headers['content-type'] ?? '',
    body: await bodyOf(request),
    signal,
  };
  return route.handle(state, call);
};

/** Answers one request as the node does, with its faults. Never rejects. */
export const answer = async (state: NodeState, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  state.counters.requests++;
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const { only } = state.faults;
  const faults = only === null || (request.url ?? '').includes(only) ? state.faults : noFaults;
  if (faults.hangs) return;
  try {
    if (faults.latencyMs > 0) await sleep(faults.latencyMs, undefined, { signal: gone.signal });
    const reply = await replyTo(state, request, faults, gone.signal).catch((error: unknown) => {
      if (error instanceof Refusal) return error.reply;
      throw error;
    });
    await deliver(reply, faults, response, gone.signal);
  } catch (error) {
    if (gone.signal.aborted) return;
    response.writeHead(500).end(String((error as Error).stack));
  }
  state.changed();
};
