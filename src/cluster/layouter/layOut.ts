import { agentGroups, gather, placeGroup, type AgentGroup } from './agentGroups.ts';
import { layOutAgents } from './agents.ts';
import { createCandidates } from './candidates.ts';
import { changeOf, clearedOf } from './changeOf.ts';
import { createExplain } from './decisions.ts';
import { evict, occupy } from './evictions.ts';
import { holdOf } from './guard.ts';
import { improve } from './improve.ts';
import { compare } from './labels.ts';
import { createNodeTable } from './nodeTable.ts';
import { complete, placeIngest, type Placing } from './place.ts';
import { createPlans, type Plan } from './plans.ts';
import { relieve } from './relief.ts';
import type { Layouts, LayoutChange, Snapshot, StreamFacts } from './snapshot.ts';

/** What of a snapshot is decided on. */
export interface Scope {
  /** Streams whose layouts may change; the others only take their room. Absent: all. */
  streams?: (stream: StreamFacts) => boolean;
  /** Most nodes to give reasons for where none was found for a stream. */
  decisions?: number;
}

const mostDecisions = 32;

/**
 * Decides where streams go: a full pass, or a quick one over the streams of a scope, which only repairs what is broken.
 *
 * Pure: equal snapshots give equal layouts, in whatever order their lists are. What need not move stays.
 */
export const layOut = (snapshot: Snapshot, { streams: wanted, decisions = mostDecisions }: Scope = {}): Layouts => {
  const table = createNodeTable(snapshot.nodes);
  const hold = holdOf(snapshot, table);
  if (hold === 'no_node_online') return { changes: cleared(snapshot, wanted), agents: [], hold };
  occupy(snapshot.streams, table);
  const plans = createPlans(table);
  const candidates = createCandidates(table);
  const placing = { table, candidates };
  const isWanted = (stream: StreamFacts) => !wanted || wanted(stream);
  const mayMove = (stream: StreamFacts) => isWanted(stream) && !stream.disabled && !stream.pinned && !hold;

  const unsettled: StreamFacts[] = [];
  for (const stream of snapshot.streams) {
    if (stream.disabled || !isWanted(stream)) continue;
    if (mayMove(stream) ? evict(stream, table, plans) : !stream.pinned && !stream.placement?.ingest)
      unsettled.push(stream);
  }
  const groups = agentGroups(snapshot.streams, wanted);
  const gathered = new Set<AgentGroup>();
  for (const group of groups.values()) {
    if (gathered.has(group) || !group.some(isWanted)) continue;
    gathered.add(group);
    gather(group, (stream) => mayMove(stream) || (isWanted(stream) && !stream.placement?.ingest), table, plans);
  }
  placeHomeless(unsettled.map(plans.of), plansGathered(gathered, plans.find), groups, placing);
  if (!wanted && !hold) {
    const relieving = { ...placing, streams: snapshot.streams, plans, groups, budget: snapshot.batch };
    relieve(relieving);
    improve(relieving);
  }
  for (const plan of inOrder(plans.all())) if (!hold || !plan.stream.placement?.ingest) complete(plan, placing);

  const explain = createExplain(table, candidates, decisions);
  const changes = cleared(snapshot, wanted);
  for (const plan of plans.all()) {
    const change = changeOf(plan, table, explain);
    if (change) changes.push(change);
  }
  changes.sort((a, b) => compare(a.name, b.name));
  return { changes, agents: layOutAgents(snapshot.agents, table, hold !== null), hold };
};

/** Disabled streams lose their layouts whatever state the nodes are in. */
const cleared = ({ streams }: Snapshot, wanted: Scope['streams']): LayoutChange[] =>
  streams
    .filter(
      (stream) =>
        stream.disabled &&
        !stream.pinned &&
        stream.placement &&
        (stream.placement.ingest !== null ||
          stream.placement.inference !== null ||
          stream.placement.backups.length > 0) &&
        (!wanted || wanted(stream)),
    )
    .map((stream) => clearedOf({ stream }))
    .sort((a, b) => compare(a.name, b.name));

const plansGathered = (groups: ReadonlySet<AgentGroup>, find: (stream: StreamFacts) => Plan | undefined): Plan[] =>
  [...groups].flatMap((group) => group.flatMap((stream) => find(stream) ?? []));

/** Those that ran before come first: they are missed. */
const inOrder = (plans: Iterable<Plan>): Plan[] => {
  const ran = ({ stream: { placement } }: Plan) =>
    placement !== null && (placement.ingest ?? placement.failoverFrom) !== null;
  return [...plans].sort((a, b) => Number(ran(b)) - Number(ran(a)) || compare(a.stream.name, b.stream.name));
};

const placeHomeless = (
  unsettled: readonly Plan[],
  gathered: readonly Plan[],
  groups: ReadonlyMap<StreamFacts, AgentGroup>,
  placing: Placing,
): void => {
  const homeless = inOrder(new Set([...unsettled, ...gathered])).filter(({ ingest }) => ingest < 0);
  const byGroup = new Map<AgentGroup, Plan[]>();
  for (const plan of homeless) {
    const group = groups.get(plan.stream);
    if (group) byGroup.set(group, [...(byGroup.get(group) ?? []), plan]);
  }
  for (const plan of homeless) {
    const group = groups.get(plan.stream);
    if (!group) placeIngest(plan, placing);
    else if (byGroup.has(group)) {
      placeGroup(byGroup.get(group)!, placing);
      byGroup.delete(group);
    }
  }
};
