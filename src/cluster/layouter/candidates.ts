import { couldTake } from './eligibility.ts';
import { compare, preference, type Label, type StreamLabels } from './labels.ts';
import { createNodeHeap, type NodeHeap } from './nodeHeap.ts';
import type { Demand, NodeTable, Part } from './nodeTable.ts';
import type { StreamFacts } from './snapshot.ts';

/** The nodes that could take streams alike in all but size, those preferred equally together. */
export interface CandidateClass {
  /** Distinguishes it from all others of the pass. */
  readonly key: string;
  /** The best preference there is among its nodes; -1 without nodes. */
  readonly best: number;
  /** How a node is preferred; -1: it cannot take such streams. */
  preferenceOf(node: number): number;
  /**
   * The best node with room for a stream: of the most preferred one of `familiar` if any, else the least loaded; -1: none.
   *
   * `above` leaves out nodes that are preferred no more than that.
   */
  pick(demand: Demand, options?: PickOptions): number;
}

export interface PickOptions {
  /** Nodes that know the stream: it ran there, or they keep a copy of its archive. */
  familiar?: readonly number[];
  excluded?: readonly number[];
  above?: number;
}

/** Finds the nodes for streams. */
export interface Candidates {
  classOf(stream: StreamFacts, part: Part): CandidateClass;
}

/** The candidates among the nodes of a table. Streams whose labels differ in nothing that matters to a node share a class. */
export const createCandidates = (table: NodeTable): Candidates => {
  const signatureOf = labelSignatures(table);
  const classes = new Map<string, CandidateClass>();
  return {
    classOf(stream, part) {
      const transcodes = part === 'ingest' && stream.transcodes;
      const kind = part === 'inference' ? 'i' : 's';
      const key = `${kind}${transcodes ? 't' : ''} ${stream.namespace} ${signatureOf(stream.labels)}`;
      let found = classes.get(key);
      if (!found) classes.set(key, (found = createClass(key, stream, transcodes ? 'ingest' : part, table)));
      return found;
    },
  };
};

/** The labels that can make a difference, as text. */
const labelSignatures = ({ nodes }: NodeTable): ((labels: StreamLabels) => string) => {
  const demanded = new Set(nodes.flatMap(({ labels }) => labels.demands.flat()));
  const offered = new Set(nodes.flatMap(({ labels }) => [...labels.offers]));
  const known = new Map<StreamLabels, string>();
  const made = ({ carries, required, preferred }: StreamLabels): string => {
    // Not the empty text, which is that of no requirement.
    const group = (labels: readonly Label[]) => labels.filter((label) => offered.has(label)).join(',') || 'none';
    const ranked = (labels: readonly Label[]) => labels.map((label) => (offered.has(label) ? label : '')).join(',');
    return [
      carries.filter((label) => demanded.has(label)).join(','),
      required.map(group).sort(compare).join('&'),
      preferred
        .map(ranked)
        .filter((text) => /[^,]/.test(text))
        .sort(compare)
        .join('&'),
    ].join('|');
  };
  return (labels) => {
    let signature = known.get(labels);
    if (signature === undefined) known.set(labels, (signature = made(labels)));
    return signature;
  };
};

const createClass = (key: string, stream: StreamFacts, part: Part, table: NodeTable): CandidateClass => {
  const preferences = new Int32Array(table.nodes.length).fill(-1);
  const members = new Map<number, number[]>();
  for (const [index, node] of table.nodes.entries()) {
    if (!couldTake(stream, part, node)) continue;
    const score = preference(stream.labels, node.labels);
    preferences[index] = score;
    members.set(score, [...(members.get(score) ?? []), index]);
  }
  const levels: { score: number; heap: NodeHeap }[] = [...members]
    .sort(([a], [b]) => b - a)
    .map(([score, indexes]) => ({ score, heap: createNodeHeap(indexes, table) }));

  return {
    key,
    best: levels[0]?.score ?? -1,
    preferenceOf: (node) => preferences[node] ?? -1,
    pick(demand, { familiar = [], excluded = [], above = -1 } = {}) {
      for (const { score, heap } of levels) {
        if (score <= above) return -1;
        const usable = familiar.filter(
          (node) => preferences[node] === score && !excluded.includes(node) && table.fits(node, demand),
        );
        const found = usable.length > 0 ? leastLoaded(usable, table) : heap.pick(demand, excluded);
        if (found >= 0) return found;
      }
      return -1;
    },
  };
};

const leastLoaded = (nodes: readonly number[], table: NodeTable): number =>
  nodes.reduce((best, node) => {
    const difference = table.load(node) - table.load(best);
    return difference < 0 || (difference === 0 && node < best) ? node : best;
  });
