import { CodedError } from '../errors.ts';
import { NodeUnreachable, type NodeAddress, type NodeAnswer, type NodeClient } from './nodeClient.ts';

/** How long, in milliseconds, a node may take to answer a check. */
export const checkTimeoutMs = 5_000;

// These answer only to the right cluster key. Liveness does not need one, but some vision nodes offer nothing else.
const paths: Record<string, readonly string[]> = {
  streamer: ['/streamer/api/v3/config/stats'],
  inference: ['/vision/api/v3/stats', '/vision/api/v3/monitoring/liveness'],
  identification: ['/vision/api/v3/persons?limit=1', '/vision/api/v3/monitoring/liveness'],
};

/** Asks a node whether it is there and shares the cluster key. Throws CHECK_FAILED with the reason when it is not so. */
export const checkNode = async (client: NodeClient, node: NodeAddress, signal: AbortSignal): Promise<void> => {
  const [first, ...others] = paths[node.role] ?? paths['streamer']!;
  let answer = await ask(client, node, first!, signal);
  for (const path of others) if (answer.status === 404) answer = await ask(client, node, path, signal);
  if (answer.status >= 200 && answer.status < 300) return;
  throw answer.status === 401 || answer.status === 403
    ? failed('cluster_key', `The node refuses the cluster key (${answer.status})`)
    : failed('api_url', `The node answers ${answer.status}`);
};

const ask = async (client: NodeClient, node: NodeAddress, path: string, signal: AbortSignal): Promise<NodeAnswer> => {
  try {
    return await client.ask(node, { path, silenceMs: checkTimeoutMs, wholeMs: checkTimeoutMs, signal });
  } catch (error) {
    if (error instanceof NodeUnreachable) throw failed('api_url', `The node cannot be reached: ${error.message}`);
    throw error;
  }
};

const failed = (member: string, message: string) => new CodedError('CHECK_FAILED', message, { path: [member] });
