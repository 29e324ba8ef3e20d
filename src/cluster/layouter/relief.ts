import type { AgentGroup } from './agentGroups.ts';
import { placeGroup } from './agentGroups.ts';
import { compare } from './labels.ts';
import { demandOf, type Part } from './nodeTable.ts';
import { familiarNodes, findNode, takeIngest, type Placing } from './place.ts';
import { addBackup, dropBackup, partsOn, put, type Plan, type Plans } from './plans.ts';
import type { ChangeReason, StreamFacts } from './snapshot.ts';

/** Passes in a row above its limit of CPU, after which a node is relieved. */
const sustainedPasses = 3;
/** Down to this part of the limit. */
const relievedTo = 0.9;

/** What moving streams for the better works on. */
export interface Relieving extends Placing {
  readonly streams: readonly StreamFacts[];
  readonly plans: Plans;
  readonly groups: ReadonlyMap<StreamFacts, AgentGroup>;
  /** Streams that may still be moved in this pass. */
  budget: number;
}

/** What a node shall be relieved of: whatever keeps `over` true. */
interface Burden {
  node: number;
  reason: ChangeReason;
  over(): boolean;
  /** Whether it counts against what a pass may move for the better. */
  budgeted: boolean;
}

/**
 * Moves streams off nodes that hold more than they may, strain, or are drained. The latest to come are the first to leave, those placed
 * by a person only leave for a drain, and a stream that fits nowhere else stays.
 */
export const relieve = (relieving: Relieving): void => {
  const burdens = burdensOf(relieving);
  if (burdens.length === 0) return;
  const byNode = streamsOn(new Set(burdens.map(({ node }) => node)), relieving);
  for (const { node, reason, over, budgeted } of burdens) {
    for (const stream of byNode.get(node) ?? []) {
      if (!over() || (budgeted && relieving.budget <= 0)) break;
      if (stream.placement?.manual && reason !== 'relayout_by_api') continue;
      if (moveOff(stream, node, reason, relieving) && budgeted) relieving.budget--;
    }
  }
};

const burdensOf = ({ table }: Relieving): Burden[] =>
  table.nodes.flatMap(({ draining, cpuLimit, cpuNow, pressuredPasses }, node): Burden[] => {
    const burdens: Burden[] = [];
    const overfull = (what: 'channels' | 'dvr' | 'kbit', reason: ChangeReason) => {
      if (table.overfull(node, what))
        burdens.push({ node, reason, over: () => table.overfull(node, what), budgeted: false });
    };
    overfull('channels', 'node_channel_limit_exceeded');
    overfull('dvr', 'streamer_dvr_size_exceeded');
    overfull('kbit', 'streamer_total_bandwidth_exceeded');
    if (cpuLimit !== null && cpuNow !== null && cpuNow > cpuLimit && pressuredPasses >= sustainedPasses) {
      const enough = Math.floor((table.channels(node) * relievedTo * cpuLimit) / cpuNow);
      burdens.push({ node, reason: 'node_cpu_pressure', over: () => table.channels(node) > enough, budgeted: false });
    }
    if (draining)
      burdens.push({ node, reason: 'relayout_by_api', over: () => table.channels(node) > 0, budgeted: true });
    return burdens;
  });

/** The streams with a part on one of some nodes, the latest to be placed first. */
const streamsOn = (nodes: ReadonlySet<number>, { streams, table }: Relieving): Map<number, StreamFacts[]> => {
  const byNode = new Map<number, StreamFacts[]>();
  for (const stream of streams) {
    const { placement } = stream;
    if (!placement || stream.disabled || stream.pinned) continue;
    for (const hostname of new Set([placement.ingest, placement.inference, ...placement.backups])) {
      const node = table.indexOf(hostname);
      if (!nodes.has(node)) continue;
      const present = byNode.get(node);
      if (present) present.push(stream);
      else byNode.set(node, [stream]);
    }
  }
  for (const present of byNode.values()) {
    present.sort((a, b) => b.placement!.since - a.placement!.since || compare(b.name, a.name));
  }
  return byNode;
};

const moveOff = (stream: StreamFacts, node: number, reason: ChangeReason, relieving: Relieving): boolean => {
  const present = relieving.plans.find(stream);
  const state = present ?? placedAt(stream, relieving);
  let moved = false;
  for (const { part } of partsOn(state, (each) => each === node)) {
    moved = movePart(stream, part, node, reason, relieving) || moved;
  }
  return moved;
};

const placedAt = (
  { placement }: StreamFacts,
  { table }: Relieving,
): Pick<Plan, 'ingest' | 'inference' | 'backups'> => ({
  ingest: table.indexOf(placement?.ingest ?? null),
  inference: table.indexOf(placement?.inference ?? null),
  backups: (placement?.backups ?? []).map(table.indexOf),
});

const movePart = (
  stream: StreamFacts,
  part: Part,
  node: number,
  reason: ChangeReason,
  relieving: Relieving,
): boolean => {
  const { plans, table } = relieving;
  if (part === 'ingest') {
    const group = relieving.groups.get(stream);
    if (group) return moveGroup(group, node, reason, relieving);
    return moveIngest(plans.of(stream), reason, relieving);
  }
  const plan = plans.of(stream);
  const found = findNode(plan, part, [node, plan.ingest, ...plan.backups], relieving);
  if (found < 0) return false;
  if (part === 'backup') {
    dropBackup(plan, node, table);
    addBackup(plan, found, table);
  } else put(plan, 'inference', found, table);
  plan.minorReason ??= reason;
  return true;
};

/** What the node must be that an ingest is moved to. */
interface Better {
  /** Preferred more than so much. */
  above?: number;
  settled?: boolean;
}

/** Moves the ingest to another node if there is one. */
export const moveIngest = (
  plan: Plan,
  reason: ChangeReason,
  { table, candidates }: Placing,
  { above = -1, settled = false }: Better = {},
): boolean => {
  const former = plan.ingest;
  const node = candidates.classOf(plan.stream, 'ingest').pick(demandOf(plan.stream, 'ingest'), {
    familiar: familiarNodes(plan, table).filter((each) => each !== former),
    excluded: [former],
    above,
  });
  if (node < 0 || (settled && !table.nodes[node]!.settled)) return false;
  takeIngest(plan, node, table);
  plan.reason = reason;
  return true;
};

/** Moves the streams of an agent together, or not at all. */
const moveGroup = (group: AgentGroup, node: number, reason: ChangeReason, relieving: Relieving): boolean => {
  const { plans, table } = relieving;
  if (group.some(({ pinned, placement }) => pinned || (placement?.manual && reason !== 'relayout_by_api')))
    return false;
  const members = group.map(plans.of).filter(({ ingest }) => ingest === node);
  const before = members.map(({ backups }) => backups);
  for (const plan of members) {
    plan.shared = -1;
    put(plan, 'ingest', -1, table);
  }
  const placed = placeGroup(members, relieving) && members.every(({ ingest }) => ingest !== node);
  for (const [index, plan] of members.entries()) {
    if (placed) plan.reason = reason;
    else {
      put(plan, 'ingest', node, table);
      for (const backup of before[index]!) if (!plan.backups.includes(backup)) addBackup(plan, backup, table);
    }
  }
  return placed;
};
