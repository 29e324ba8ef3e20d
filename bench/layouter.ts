import { layOut } from '../src/cluster/layouter/layOut.ts';
import { nodeLabels, streamLabels } from '../src/cluster/layouter/labels.ts';
import type { Layouts, NodeFacts, Snapshot, StreamFacts } from '../src/cluster/layouter/snapshot.ts';

const zones = 10;

const nodes = (count: number): NodeFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    hostname: `node-${index}.example.com`,
    role: index % 10 === 9 ? ('inference' as const) : ('streamer' as const),
    namespace: '',
    labels: nodeLabels({
      zone: `z${Math.floor(index / 10) % zones}`,
      ...(index % 50 === 0 && { 'required.kind': 'uhd' }),
    }),
    contact: 'online' as const,
    silent: false,
    accepts: true,
    draining: false,
    settled: true,
    channelLimit: 600,
    kbitLimit: 10_000_000,
    kbitNow: 1_000_000,
    dvrMbLimit: 1_000_000_000,
    transcodes: true,
    cpuLimit: 90,
    cpuNow: 10 + (index % 20),
    pressuredPasses: 0,
  }));

/** Streams as they are found: of every second one the zone is preferred, every tenth must be in it, a fifth has a copy of its archive. */
const streams = (count: number): StreamFacts[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `camera-${index}`,
    namespace: '',
    labels: streamLabels({
      customer: `c${index % 5000}`,
      ...(index % 2 === 0 && { 'preferred.zone': `z${index % zones}` }),
      ...(index % 10 === 1 && { 'required.zone': `z${((index / 10) % zones) | 0}` }),
      ...(index % 25 === 0 && { kind: 'uhd' }),
    }),
    disabled: index % 100 === 99,
    kbit: 1000 + ((index * 7919) % 6000),
    dvrMb: index % 4 === 0 ? 0 : 100_000,
    copies: index % 5 === 1 ? 1 : 0,
    transcodes: index % 20 === 0,
    vision: index % 10 === 3,
    agents: index % 8 === 0 ? [`agent-${index >> 5}`] : [],
    pinned: false,
    placement: null,
  }));

const applied = (snapshot: Snapshot, { changes }: Layouts): Snapshot => {
  const placed = new Map(changes.map(({ name, to }) => [name, { ...to, since: 1 }]));
  return {
    ...snapshot,
    streams: snapshot.streams.map((stream) => ({ ...stream, placement: placed.get(stream.name) ?? stream.placement })),
  };
};

const timed = <T>(work: () => T): { ms: number; result: T } => {
  let best = Infinity;
  let result = work();
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    result = work();
    best = Math.min(best, performance.now() - start);
  }
  return { ms: best, result };
};

/** The node whose failure concerns the number of streams nearest to 100. */
const failing = ({ streams: all }: Snapshot): { hostname: string; count: number } => {
  const counts = new Map<string, number>();
  for (const { placement } of all) {
    if (placement?.ingest) counts.set(placement.ingest, (counts.get(placement.ingest) ?? 0) + 1);
  }
  const [[hostname, count] = ['', 0]] = [...counts].sort(([, a], [, b]) => Math.abs(a - 100) - Math.abs(b - 100));
  return { hostname, count };
};

const measured = (streamCount: number, nodeCount: number) => {
  const empty: Snapshot = {
    nodes: nodes(nodeCount),
    streams: streams(streamCount),
    agents: [],
    outageShare: 0.5,
    batch: 100,
  };
  const first = timed(() => layOut(empty));
  let settled = applied(empty, first.result);
  for (let pass = 0; pass < 20; pass++) {
    const next = layOut(settled);
    if (next.changes.length === 0) break;
    settled = applied(settled, next);
  }
  const again = timed(() => layOut(settled));
  const { hostname, count } = failing(settled);
  const broken: Snapshot = {
    ...settled,
    nodes: settled.nodes.map((node) =>
      node.hostname === hostname ? { ...node, contact: 'dead', silent: true } : node,
    ),
  };
  const concerned = ({ placement }: StreamFacts) =>
    placement !== null &&
    (placement.ingest === hostname || placement.inference === hostname || placement.backups.includes(hostname));
  const failover = timed(() => layOut(broken, { streams: concerned }));
  const undistributed = first.result.changes.filter(({ to }) => to.ingest === null).length;
  return {
    'place all, ms': first.ms,
    'pass without changes, ms': again.ms,
    'failover of one node, ms': failover.ms,
    placed: first.result.changes.length - undistributed,
    undistributed,
    'left to do': again.result.changes.length,
    'streams of the node': count,
    'failed over': failover.result.changes.length,
  };
};

/** Full passes and a failover, and how they grow with the number of streams on the same nodes. */
export const layouter = async (): Promise<void> => {
  const nodeCount = 1000;
  const small = measured(10_000, nodeCount);
  const large = measured(100_000, nodeCount);
  console.log(`Layouter, ${nodeCount} nodes`);
  console.table(
    Object.fromEntries(
      (Object.keys(large) as (keyof typeof large)[]).map((name) => [
        name,
        {
          '10,000 streams': Number(small[name].toFixed(1)),
          '100,000 streams': Number(large[name].toFixed(1)),
          growth: name.endsWith('ms') ? `× ${(large[name] / small[name]).toFixed(1)}` : '',
        },
      ]),
    ),
  );
  const within = (name: keyof typeof large, limit: number) =>
    console.log(`${name}: ${large[name].toFixed(0)} of at most ${limit}: ${large[name] <= limit ? 'ok' : 'TOO SLOW'}`);
  within('place all, ms', 2000);
  within('pass without changes, ms', 2000);
  within('failover of one node, ms', 100);
};
