import { isDeepStrictEqual } from 'node:util';
import type { JsonObject, JsonValue } from '../../json/lossless.ts';
import type { Logger } from '../../log.ts';
import { NodeUnreachable } from '../nodeClient.ts';
import { NotOffered, type AskingNode } from './askingNode.ts';
import { desiredConfig, differences, type ClusterConfig, type ShownAs } from './nodeConfig.ts';
import type { PolledNode } from './types.ts';

export interface ReconcilerOptions {
  node: PolledNode;
  asking: Pick<AskingNode, 'config' | 'saveConfig'>;
  /** Null: nodes are not to be configured, or it is not yet known how. */
  cluster: () => ClusterConfig | null;
  /** The shortest time between two looks at the node's configuration, milliseconds. */
  intervalMs: () => number;
  log?: Logger;
}

/**
 * Keeps the configuration of a node as it should be. The result is to be called with the statistics of each poll.
 *
 * What the node has is read when its `config_version` changed, or what it should have did; what differs is written. A node that
 * refuses a configuration is told nothing until there is another. No value is ever logged.
 */
export const reconciler = ({ node, asking, cluster, intervalMs, log }: ReconcilerOptions) => {
  const { hostname } = node.address;
  let lookedAt = -Infinity;
  let seenVersion: JsonValue | undefined;
  let settled: JsonObject | null = null;
  let refused: JsonObject | null = null;
  let shownAs: ShownAs = {};

  const write = async (desired: JsonObject, patch: JsonObject, signal: AbortSignal): Promise<void> => {
    const members = Object.keys(patch);
    const answer = await asking.saveConfig(patch, signal);
    if (answer.status === 400) {
      refused = desired;
      return log?.error(
        { node: hostname, members },
        'a node refuses its configuration; not telling it again unchanged',
      );
    }
    if (answer.status !== 200) throw new NodeUnreachable(`answers ${answer.status} to its configuration`);
    log?.info({ node: hostname, members }, 'a node was configured');
    // What it shows now is how it shows what it should have.
    const { config } = answer;
    if (config) shownAs = { ...shownAs, ...Object.fromEntries(members.map((member) => [member, config[member]])) };
    settled = desired;
  };

  return async (stats: JsonObject, signal: AbortSignal): Promise<void> => {
    const known = cluster();
    if (!known) return;
    const desired = desiredConfig(node, known);
    if (refused && isDeepStrictEqual(refused, desired)) return;
    const isSettled = settled !== null && isDeepStrictEqual(settled, desired);
    if (isSettled && isDeepStrictEqual(seenVersion, stats['config_version'])) return;
    const now = performance.now();
    if (now - lookedAt < intervalMs() * 0.9) return;
    lookedAt = now;
    if (!isSettled) shownAs = {};
    refused = null;
    try {
      const present = await asking.config(signal);
      const patch = differences(desired, present, shownAs);
      if (Object.keys(patch).length > 0) await write(desired, patch, signal);
      else settled = desired;
      seenVersion = stats['config_version'];
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof NodeUnreachable || error instanceof NotOffered)) throw error;
      log?.warn({ node: hostname, reason: error.message }, 'the configuration of a node could not be looked after');
    }
  };
};
