import { Agent } from 'undici';
import { followLayouts, type FollowingAgents } from './agents.ts';
import { createChanges } from './changes.ts';
import { startControl } from './control.ts';
import { createNode } from './node/createNode.ts';
import type { Role } from './node/state.ts';
import type { FleetNode } from './node/types.ts';
import { deleteAll, registerNodes, registerStreams } from './registration.ts';
import { streamgateAt } from './streamgate.ts';
import { plannedStreams } from './plannedStreams.ts';
import { failuresOf, totalsOf } from './totals.ts';
import type { Fleet, FleetOptions } from './types.ts';

const connectionsToStreamgate = 64;
/** Fewer nodes than this ask all at once at the start; more spread over the period. */
const fewNodes = 20;

/**
 * Starts a fleet: listeners first, then what Streamgate shall know of them, then the nodes begin to ask. Rejects, with
 * nothing left running, when a port is taken or Streamgate refuses.
 */
export const startFleet = async (options: FleetOptions = {}): Promise<Fleet> => {
  const { target, key, prefix = 'fleet', nodes: streamerCount = 3, inference = 0, identification = 0 } = options;
  const { host = '127.0.0.1', basePort = 0, pollIntervalMs = 3_000, clusterKey = 'fleet-cluster-key' } = options;
  const changes = createChanges();
  const dispatcher = new Agent({ connections: connectionsToStreamgate });
  const streamgate = target !== undefined && key !== undefined ? streamgateAt(target, key, dispatcher) : null;
  const parts: AsyncDisposable[] = [];
  const nodes: FleetNode[] = [];
  let begin = () => {};
  const ready = new Promise<void>((resolve) => (begin = resolve));

  const dispose = async (): Promise<void> => {
    await Promise.all(parts.splice(0).map((part) => part[Symbol.asyncDispose]()));
    await dispatcher.destroy();
  };

  const roles: Role[] = [
    ...Array<Role>(streamerCount).fill('streamer'),
    ...Array<Role>(inference).fill('inference'),
    ...Array<Role>(identification).fill('identification'),
  ];
  const addNode = async (role: Role, index: number): Promise<void> => {
    const number = roles.slice(0, index).filter((each) => each === role).length + 1;
    const hostname = `${prefix}-${role}-${number}`;
    const knowsUrl = target !== undefined && (options.configExternal ?? 'given') === 'given';
    const configExternal = knowsUrl ? `${new URL(target).origin}/streamer/api/v3/streamers/${hostname}` : undefined;
    const node = await createNode(
      { hostname, role, index, clusterKey: `${clusterKey}-${hostname}`, configExternal },
      {
        host,
        port: basePort === 0 ? 0 : basePort + index,
        pollIntervalMs,
        firstPollMs: roles.length < fewNodes ? 0 : (pollIntervalMs * index) / roles.length,
        ready,
        cleanIntervalMs: options.cleanIntervalMs ?? 60_000,
        episodesPerMinute: options.episodesPerMinute ?? 2,
        episodeMs: options.episodeMs ?? 5_000,
        dispatcher,
        changes,
      },
    );
    parts.push(node);
    nodes.push(node);
  };

  try {
    for (const [index, role] of roles.entries()) await addNode(role, index);
    const byName = new Map(nodes.map((node) => [node.hostname, node]));
    const having = (role: Role) => nodes.filter((node) => node.role === role);
    const planned = plannedStreams(prefix, options, nodes);
    const agentIds = Array.from(
      { length: streamgate ? (options.agents ?? 0) : 0 },
      (_, index) => `${prefix}-agent-${index + 1}`,
    );
    let following: FollowingAgents | null = null;

    if (streamgate) {
      await registerNodes(streamgate, nodes, options.nodeConfig ?? (() => ({})));
      for (const id of agentIds) await streamgate.ask('PUT', `/agents/${id}`, {});
      await registerStreams(streamgate, planned);
      if (agentIds.length > 0) {
        following = followLayouts(streamgate, agentIds, byName, pollIntervalMs);
        parts.push(following);
        await following.follow();
      }
    }
    if (typeof options.configExternal === 'function') {
      for (const { state } of nodes) state.config.config_external = await options.configExternal(state.hostname);
    }
    begin();

    const fleet: Fleet = {
      nodes,
      streamers: having('streamer'),
      inference: having('inference'),
      identification: having('identification'),
      agents: following?.agents ?? [],
      streams: planned.map(({ name }) => name),
      get controlUrl() {
        return control?.url ?? null;
      },
      node(hostname) {
        const node = byName.get(hostname);
        if (!node) throw new Error(`There is no node ${hostname}: ${[...byName.keys()].slice(0, 20).join(', ')}`);
        return node;
      },
      runningOn: (stream) => nodes.filter(({ state }) => state.streams.has(stream)),
      totals: () => totalsOf(nodes),
      until: (holds, withinMs) =>
        changes.until(() => holds(fleet), {
          ...(withinMs !== undefined && { withinMs }),
          describe: () => `${String(holds)}; ${JSON.stringify({ ...totalsOf(nodes), failures: failuresOf(nodes) })}`,
        }),
      followAgents: async () => following?.follow(),
      async deregister() {
        if (!streamgate) return;
        await deleteAll(
          streamgate,
          planned.map(({ name }) => `/streams/${encodeURIComponent(name)}`),
        );
        await deleteAll(
          streamgate,
          agentIds.map((id) => `/agents/${id}`),
        );
        await deleteAll(
          streamgate,
          nodes.map(({ hostname }) => `/streamers/${hostname}`),
        );
      },
      [Symbol.asyncDispose]: dispose,
    };
    const { controlPort = null } = options;
    const control = controlPort === null ? null : await startControl(fleet, controlPort);
    if (control) parts.push(control);
    return fleet;
  } catch (error) {
    await dispose();
    throw error;
  }
};
