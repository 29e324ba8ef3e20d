import { compare } from './labels.ts';
import type { NodeFacts, PlacementRole, StreamFacts } from './snapshot.ts';

/** What a stream takes of a node. */
export interface Demand {
  readonly kbit: number;
  readonly dvrMb: number;
}

/** What a stream does on a node. */
export type Part = 'ingest' | 'inference' | 'backup';

export const roleOf = (part: Part): PlacementRole => (part === 'inference' ? 'inference' : 'streamer');

/** What a stream takes of the node of a part: the ingest sends it on to each copy and to the analysis. */
export const demandOf = (stream: StreamFacts, part: Part): Demand => {
  const { kbit, dvrMb, copies, vision } = stream;
  if (part === 'inference') return { kbit, dvrMb: 0 };
  const carried = part === 'ingest' ? 1 + copies + (vision ? 1 : 0) : 1;
  // Mostly the stream itself says it, and a pass asks a hundred thousand times.
  return carried === 1 ? stream : { kbit: kbit * carried, dvrMb };
};

/** A running stream may grow beyond what fitted by so much before it is moved: measured bitrates waver. */
const drift = 1.1;

/** A node with fewer streams says little of what one costs it; it is expected to be busy when it has as many as it may. */
const fewestMeasured = 20;

/** The nodes by number, in the order of their names, and what is placed on them. */
export interface NodeTable {
  readonly nodes: readonly NodeFacts[];
  /** The number of a node; -1: there is no such node. */
  indexOf(hostname: string | null): number;
  channels(node: number): number;
  kbit(node: number): number;
  dvrMb(node: number): number;
  /** Percent, as expected with what came since it was measured; null: not known. */
  cpu(node: number): number | null;
  add(node: number, demand: Demand): void;
  remove(node: number, demand: Demand): void;
  /** Takes what is placed now as what the measured loads came of. */
  settle(): void;
  /** The fullest of what is limited, where 1 is full. */
  load(node: number): number;
  channelFits(node: number): boolean;
  dvrFits(node: number, demand: Demand): boolean;
  kbitFits(node: number, demand: Demand): boolean;
  cpuFits(node: number): boolean;
  fits(node: number, demand: Demand): boolean;
  /** Whether a node holds more than it may; what is only estimated may be a little above its limit. */
  overfull(node: number, what: 'channels' | 'dvr' | 'kbit'): boolean;
}

/** A table in which nothing is placed yet. */
export const createNodeTable = (given: readonly NodeFacts[]): NodeTable => {
  const nodes = [...given].sort((a, b) => compare(a.hostname, b.hostname));
  const numbers = new Map(nodes.map(({ hostname }, index) => [hostname, index]));
  const columns = () => new Float64Array(nodes.length);
  const [channels, kbit, dvrMb, background, measured, cpuEach] = [
    columns(),
    columns(),
    columns(),
    columns(),
    columns(),
    columns(),
  ];
  const channelLimit = Float64Array.from(nodes, (node) => node.channelLimit);
  const kbitLimit = Float64Array.from(nodes, (node) => node.kbitLimit ?? Infinity);
  const dvrLimit = Float64Array.from(nodes, (node) => node.dvrMbLimit ?? Infinity);
  const cpuNow = Float64Array.from(nodes, (node) => node.cpuNow ?? 0);
  const cpuLimit = Float64Array.from(nodes, (node) => node.cpuLimit ?? Infinity);

  const cpu = (node: number) => cpuNow[node]! + Math.max(0, channels[node]! - measured[node]!) * cpuEach[node]!;
  const fitting = {
    channelFits: (node: number) => channels[node]! + 1 <= channelLimit[node]!,
    dvrFits: (node: number, demand: Demand) => demand.dvrMb === 0 || dvrMb[node]! + demand.dvrMb <= dvrLimit[node]!,
    kbitFits: (node: number, demand: Demand) =>
      demand.kbit === 0 || kbit[node]! + background[node]! + demand.kbit <= kbitLimit[node]!,
    cpuFits: (node: number) => cpu(node) <= cpuLimit[node]!,
  };
  const overfull = {
    channels: (node: number) => channels[node]! > channelLimit[node]!,
    dvr: (node: number) => dvrMb[node]! > dvrLimit[node]! * drift,
    kbit: (node: number) => kbit[node]! > kbitLimit[node]! * drift,
  };

  return {
    nodes,
    indexOf: (hostname) => (hostname === null ? -1 : (numbers.get(hostname) ?? -1)),
    channels: (node) => channels[node]!,
    kbit: (node) => kbit[node]!,
    dvrMb: (node) => dvrMb[node]!,
    cpu: (node) => (nodes[node]!.cpuNow === null ? null : cpu(node)),
    add(node, demand) {
      channels[node]! += 1;
      kbit[node]! += demand.kbit;
      dvrMb[node]! += demand.dvrMb;
    },
    remove(node, demand) {
      channels[node]! -= 1;
      kbit[node]! -= demand.kbit;
      dvrMb[node]! -= demand.dvrMb;
    },
    settle() {
      for (const [node, { kbitNow, cpuNow: now }] of nodes.entries()) {
        // What goes through a node beyond its streams goes to viewers.
        background[node] = Math.max(0, (kbitNow ?? 0) - kbit[node]!);
        measured[node] = channels[node]!;
        cpuEach[node] =
          now !== null && channels[node]! >= fewestMeasured
            ? now / channels[node]!
            : 100 / Math.max(channelLimit[node]!, 1);
      }
    },
    load: (node) =>
      Math.max(
        channels[node]! / Math.max(channelLimit[node]!, 1),
        (kbit[node]! + background[node]!) / kbitLimit[node]!,
        dvrMb[node]! / Math.max(dvrLimit[node]!, 1),
        cpu(node) / Math.min(cpuLimit[node]!, 100),
      ),
    ...fitting,
    fits: (node, demand) =>
      fitting.channelFits(node) &&
      fitting.dvrFits(node, demand) &&
      fitting.kbitFits(node, demand) &&
      fitting.cpuFits(node),
    overfull: (node, what) => overfull[what](node),
  };
};
