import { signClusterHeader } from '../auth/clusterHeader.ts';
import { CodedError } from '../errors.ts';

/** What is needed to talk to a node. */
export interface NodeAddress {
  /** Origin of the node's API; null: plain HTTP at the host name. */
  apiUrl: string | null;
  hostname: string;
  role: string;
  clusterKey: string;
}

/** How long, in milliseconds, a node may take to answer a check. */
export const checkTimeoutMs = 5_000;

// These answer only to the right cluster key. Liveness does not need one, but some vision nodes offer nothing else.
const paths: Record<string, readonly string[]> = {
  streamer: ['/streamer/api/v3/config/stats'],
  inference: ['/vision/api/v3/stats', '/vision/api/v3/monitoring/liveness'],
  identification: ['/vision/api/v3/persons?limit=1', '/vision/api/v3/monitoring/liveness'],
};

/** Asks a node whether it is there and shares the cluster key. Throws CHECK_FAILED with the reason when it is not so. */
export const checkNode = async (node: NodeAddress, signal: AbortSignal): Promise<void> => {
  const [first, ...others] = paths[node.role] ?? paths['streamer']!;
  let response = await ask(node, first!, signal);
  for (const path of others) if (response.status === 404) response = await ask(node, path, signal);
  if (response.ok) return;
  throw response.status === 401 || response.status === 403
    ? failed('cluster_key', `The node refuses the cluster key (${response.status})`)
    : failed('api_url', `The node answers ${response.status}`);
};

const ask = async ({ apiUrl, hostname, clusterKey }: NodeAddress, path: string, signal: AbortSignal) => {
  try {
    const url = new URL(apiUrl ?? `http://${hostname}`);
    const response = await fetch(new URL(path, url.origin), {
      headers: { authorization: signClusterHeader(clusterKey), 'x-originator': 'streamgate' },
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(checkTimeoutMs)]),
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    signal.throwIfAborted();
    throw failed('api_url', `The node cannot be reached: ${reason(error)}`);
  }
};

const reason = (error: unknown): string => {
  if (error instanceof DOMException && error.name === 'TimeoutError') return `no answer in ${checkTimeoutMs / 1000} s`;
  const cause = error instanceof Error ? error.cause : undefined;
  return (cause instanceof Error && (cause as NodeJS.ErrnoException).code) || 'not an HTTP address';
};

const failed = (member: string, message: string) => new CodedError('CHECK_FAILED', message, { path: [member] });
