import { compare, type StreamLabels } from './labels.ts';
import { demandOf, type NodeTable } from './nodeTable.ts';
import { familiarNodes, placeIngest, takeIngest, type Placing } from './place.ts';
import { put, type Plan, type Plans } from './plans.ts';
import type { StreamFacts } from './snapshot.ts';

/** Streams of one agent, or of agents that share a stream: they need one ingest, because an agent has one tunnel. */
export type AgentGroup = readonly StreamFacts[];

/** The groups of two and more enabled streams that have wanted members, by stream. */
export const agentGroups = (
  streams: readonly StreamFacts[],
  wanted?: (stream: StreamFacts) => boolean,
): ReadonlyMap<StreamFacts, AgentGroup> => {
  const behindAgents = streams.filter(({ agents, disabled }) => agents.length > 0 && !disabled);
  const groupOfAgent = new Map<string, Set<StreamFacts>>();
  for (const stream of wanted ? connected(behindAgents, wanted) : behindAgents) {
    const merged = new Set([stream]);
    for (const agent of stream.agents) for (const member of groupOfAgent.get(agent) ?? []) merged.add(member);
    for (const member of merged) for (const agent of member.agents) groupOfAgent.set(agent, merged);
  }
  const groups = new Map<StreamFacts, AgentGroup>();
  for (const members of new Set(groupOfAgent.values())) {
    if (members.size < 2) continue;
    const group = [...members].sort((a, b) => compare(a.name, b.name));
    for (const member of group) groups.set(member, group);
  }
  return groups;
};

/** The wanted streams and all that they share agents with, over however many steps. */
const connected = (streams: readonly StreamFacts[], wanted: (stream: StreamFacts) => boolean): StreamFacts[] => {
  const agents = new Set(streams.filter(wanted).flatMap((stream) => stream.agents));
  for (let known = -1; known !== agents.size;) {
    known = agents.size;
    for (const stream of streams) {
      if (stream.agents.some((agent) => agents.has(agent))) for (const agent of stream.agents) agents.add(agent);
    }
  }
  return streams.filter((stream) => stream.agents.some((agent) => agents.has(agent)));
};

interface Vote {
  node: number;
  pinned: number;
  manual: number;
  members: number;
}

/**
 * Where a group shall be: on the node that has most of it, where those count first that a person placed. Others that may be moved leave
 * their nodes for it. -1: no member is placed.
 */
export const gather = (
  group: AgentGroup,
  mayMove: (stream: StreamFacts) => boolean,
  table: NodeTable,
  plans: Plans,
): number => {
  const votes = new Map<number, Vote>();
  const nodeOf = (stream: StreamFacts) => plans.find(stream)?.ingest ?? table.indexOf(stream.placement?.ingest ?? null);
  for (const stream of group) {
    const node = nodeOf(stream);
    if (node < 0) continue;
    const vote = votes.get(node) ?? { node, pinned: 0, manual: 0, members: 0 };
    vote.pinned += Number(stream.pinned);
    vote.manual += Number(stream.placement?.manual === true);
    vote.members += 1;
    votes.set(node, vote);
  }
  const [best] = [...votes.values()].sort(
    (a, b) => b.pinned - a.pinned || b.manual - a.manual || b.members - a.members || a.node - b.node,
  );
  if (!best) return -1;
  for (const stream of group) {
    const node = nodeOf(stream);
    if (node === best.node || stream.pinned || !mayMove(stream)) continue;
    const plan = plans.of(stream);
    plan.shared = best.node;
    if (node < 0) continue;
    plan.reason = 'multistream_agent_ingest_conflict';
    put(plan, 'ingest', -1, table);
  }
  return best.node;
};

/** Places the members of a group that have no ingest, on one node. Those that do not fit there stay without. */
export const placeGroup = (plans: readonly Plan[], placing: Placing): boolean => {
  const homeless = plans.filter(({ ingest }) => ingest < 0);
  if (homeless.every(({ shared }) => shared < 0)) {
    const node = nodeForAll(homeless, placing);
    if (node >= 0) {
      for (const plan of homeless) takeIngest(plan, node, placing.table);
      return true;
    }
  }
  let placed = true;
  let shared = -1;
  for (const plan of homeless) {
    if (plan.shared < 0) plan.shared = shared;
    if (!placeIngest(plan, placing)) placed = false;
    else if (shared < 0) shared = plan.ingest;
  }
  return placed;
};

const nodeForAll = (plans: readonly Plan[], { table, candidates }: Placing): number => {
  const [first] = plans;
  if (!first) return -1;
  const namespaces = new Set(plans.map(({ stream }) => stream.namespace));
  if (namespaces.size > 1) return -1;
  const demands = plans.map(({ stream }) => demandOf(stream, 'ingest'));
  const demand = {
    kbit: demands.reduce((sum, { kbit }) => sum + kbit, 0),
    dvrMb: demands.reduce((sum, { dvrMb }) => sum + dvrMb, 0),
  };
  const together: StreamFacts = {
    ...first.stream,
    transcodes: plans.some(({ stream }) => stream.transcodes),
    labels: labelsOfAll(plans.map(({ stream }) => stream.labels)),
  };
  const of = candidates.classOf(together, 'ingest');
  const excluded: number[] = [];
  const familiar = [...new Set(plans.flatMap((plan) => familiarNodes(plan, table)))];
  for (;;) {
    const node = of.pick(demand, { familiar, excluded });
    if (node < 0 || table.channels(node) + plans.length <= table.nodes[node]!.channelLimit) return node;
    excluded.push(node);
  }
};

/** Labels that demand what each demands, and carry only what all carry. */
const labelsOfAll = (all: readonly StreamLabels[]): StreamLabels => {
  const [first, ...others] = new Set(all);
  if (first === undefined || others.length === 0) return all[0]!;
  return {
    carries: first.carries.filter((label) => others.every(({ carries }) => carries.includes(label))),
    required: all.flatMap(({ required }) => required),
    preferred: all.flatMap(({ preferred }) => preferred),
  };
};
