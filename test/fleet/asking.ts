import { createHash } from 'node:crypto';
import type { FleetNode } from '../../fleet/node/types.ts';

/** A node's answer; `body` is the JSON in it, null when there is none. */
export interface NodeAnswer {
  status: number;
  text: string;
  body: Record<string, unknown>;
}

/** `Authorization` of Central, by the recipe of the contract. */
export const signed = (clusterKey: string, nowMs = Date.now()): string => {
  const seconds = Math.floor(nowMs / 1000);
  return `Cluster ${seconds}:${createHash('sha1').update(`${seconds}:${clusterKey}`).digest('hex')}`;
};

/** Asks a node as Central does. Objects are sent as JSON. */
export const ask = async (
  node: FleetNode,
  route: string,
  {
    body,
    headers = {},
    signal,
  }: { body?: object | string; headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<NodeAnswer> => {
  const [method = 'GET', path = '/'] = route.split(' ');
  const isBytes = typeof body === 'string' || Buffer.isBuffer(body);
  const response = await fetch(node.url + path, {
    method,
    headers: {
      authorization: signed(node.state.config.cluster_key),
      ...(body !== undefined && { 'content-type': isBytes ? 'image/jpeg' : 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isBytes ? (body as string) : JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  const text = await response.text();
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(text);
  } catch {
    // Faults make answers that are no JSON.
  }
  return { status: response.status, text, body: parsed as Record<string, unknown> };
};
