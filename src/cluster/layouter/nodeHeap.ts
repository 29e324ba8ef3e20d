import type { Demand, NodeTable } from './nodeTable.ts';

/** Nodes by load, the least loaded on top, of equal load the first by name. */
export interface NodeHeap {
  /** The least loaded node with room for the demand; -1: none. */
  pick(demand: Demand, excluded: readonly number[]): number;
}

/** Demands remembered that found no node; what is larger will not find one either. */
const mostFailures = 16;

/**
 * A heap over some nodes of a table.
 *
 * Loads grow while streams are placed, so an entry may be lower than its node's load but never higher: it is corrected when it comes to
 * the top. Where streams also leave nodes in the meantime, some nodes may be thought fuller than they are until the next pass.
 */
export const createNodeHeap = (members: readonly number[], table: NodeTable): NodeHeap => {
  const nodes = Int32Array.from(members);
  const loads = Float64Array.from(members, (node) => table.load(node));
  let size = nodes.length;
  let failures: Demand[] = [];
  const covers = (small: Demand, large: Demand) => large.kbit >= small.kbit && large.dvrMb >= small.dvrMb;
  const remember = (demand: Demand): void => {
    failures = [demand, ...failures.filter((failure) => !covers(demand, failure))].slice(0, mostFailures);
  };

  const before = (a: number, b: number): boolean =>
    loads[a]! < loads[b]! || (loads[a] === loads[b] && nodes[a]! < nodes[b]!);
  const swap = (a: number, b: number): void => {
    const [node, load] = [nodes[a]!, loads[a]!];
    nodes[a] = nodes[b]!;
    loads[a] = loads[b]!;
    nodes[b] = node;
    loads[b] = load;
  };
  const sink = (from: number): void => {
    for (let at = from; ;) {
      const left = 2 * at + 1;
      if (left >= size) return;
      const least = left + 1 < size && before(left + 1, left) ? left + 1 : left;
      if (!before(least, at)) return;
      swap(at, least);
      at = least;
    }
  };
  const rise = (from: number): void => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!before(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const removeTop = (): void => {
    size--;
    swap(0, size);
    sink(0);
  };
  const push = (node: number): void => {
    nodes[size] = node;
    loads[size] = table.load(node);
    rise(size++);
  };
  for (let at = (size >> 1) - 1; at >= 0; at--) sink(at);

  return {
    pick(demand, excluded) {
      if (failures.some((failure) => covers(failure, demand))) return -1;
      const aside: number[] = [];
      let found = -1;
      while (size > 0 && found < 0) {
        const node = nodes[0]!;
        const load = table.load(node);
        if (load > loads[0]!) {
          loads[0] = load;
          sink(0);
        } else if (!table.channelFits(node) || !table.cpuFits(node)) {
          removeTop();
        } else if (excluded.includes(node) || !table.fits(node, demand)) {
          aside.push(node);
          removeTop();
        } else {
          found = node;
        }
      }
      if (found < 0 && aside.every((node) => !excluded.includes(node))) remember(demand);
      for (const node of aside) push(node);
      return found;
    },
  };
};
