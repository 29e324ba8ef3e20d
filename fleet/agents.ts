import { isObject } from './json.ts';
import type { FleetNode } from './node/types.ts';
import { StreamgateError, type Streamgate } from './streamgate.ts';

/** A simulated agent: it tunnels to the node that its layout names, while it is online. */
export interface FleetAgent {
  readonly id: string;
  readonly online: boolean;
  /** The node it is tunnelled to; null: to none. */
  readonly node: FleetNode | null;
  disconnect(): void;
  connect(): void;
}

/** Agents that follow their layouts. */
export interface FollowingAgents extends AsyncDisposable {
  agents: readonly FleetAgent[];
  /** Looks for changed layouts now. Rejects when Streamgate does not answer; tunnels stay as they are then. */
  follow(): Promise<void>;
}

const agentsOfOneRequest = 1000;

const layoutsOf = async (streamgate: Streamgate): Promise<Map<string, string>> => {
  const ingests = new Map<string, string>();
  let cursor: unknown = '';
  while (typeof cursor === 'string') {
    const query = new URLSearchParams({ select: 'id,layout', limit: String(agentsOfOneRequest) });
    if (cursor !== '') query.set('cursor', cursor);
    const page = await streamgate.ask('GET', `/agents?${query.toString()}`);
    if (!isObject(page) || !Array.isArray(page['agents'])) throw new StreamgateError('The list of agents is none', 200);
    for (const { id, layout } of page['agents'].filter(isObject)) {
      if (isObject(layout) && typeof layout['ingest'] === 'string') ingests.set(String(id), layout['ingest']);
    }
    cursor = page['next'];
  }
  return ingests;
};

/** Agents of `ids` among `nodes`, which look at their layouts every `periodMs`. */
export const followLayouts = (
  streamgate: Streamgate,
  ids: readonly string[],
  nodes: ReadonlyMap<string, FleetNode>,
  periodMs: number,
): FollowingAgents => {
  const members = ids.map((id) => ({ id, online: true, ingest: null as string | null }));
  type Member = (typeof members)[number];
  const tunnel = ({ id, online, ingest }: Member): void => {
    for (const node of nodes.values()) {
      if (online && node.hostname === ingest && node.condition === 'running') node.connectAgent(id);
      else node.disconnectAgent(id);
    }
  };
  const follow = async (): Promise<void> => {
    const ingests = await layoutsOf(streamgate);
    for (const member of members) {
      member.ingest = ingests.get(member.id) ?? null;
      tunnel(member);
    }
  };
  let underWay = Promise.resolve();
  // A Streamgate that does not answer leaves tunnels as they are.
  const timer = setInterval(() => (underWay = follow().catch(() => undefined)), periodMs);

  return {
    follow,
    agents: members.map((member) => ({
      id: member.id,
      get online() {
        return member.online;
      },
      get node() {
        const node = member.ingest === null ? undefined : nodes.get(member.ingest);
        return node?.state.agents.has(member.id) ? node : null;
      },
      disconnect() {
        member.online = false;
        tunnel(member);
      },
      connect() {
        member.online = true;
        tunnel(member);
      },
    })),
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await underWay;
    },
  };
};
