import type { Candidates } from './candidates.ts';
import { rejections } from './eligibility.ts';
import { demandOf, roleOf, type NodeTable, type Part } from './nodeTable.ts';
import type { Plan } from './plans.ts';
import type { Decision, StreamFacts } from './snapshot.ts';

/** Tells for a changed layout which nodes were taken and which were not, and why. */
export type Explain = (plan: Plan) => readonly Decision[];

/**
 * Decisions name the nodes taken and the ones left. Where no node was found they name those that came nearest, at most `limit`; equal
 * streams share them.
 */
export const createExplain = (table: NodeTable, candidates: Candidates, limit: number): Explain => {
  const known = new Map<string, readonly Decision[]>();

  const nearest = (stream: StreamFacts, part: Part): readonly Decision[] => {
    const demand = demandOf(stream, part);
    const key = `${candidates.classOf(stream, part).key} ${demand.kbit} ${demand.dvrMb}`;
    let decisions = known.get(key);
    if (!decisions) {
      const role = roleOf(part);
      decisions = table.nodes
        .flatMap((node, index) =>
          node.role === role
            ? [{ hostname: node.hostname, role, taken: false, reasons: rejections(stream, part, demand, table, index) }]
            : [],
        )
        .sort((a, b) => a.reasons.length - b.reasons.length)
        .slice(0, limit);
      known.set(key, decisions);
    }
    return decisions;
  };

  const taken = (node: number, part: Part): Decision[] =>
    node < 0 ? [] : [{ hostname: table.nodes[node]!.hostname, role: roleOf(part), taken: true, reasons: [] }];

  const left = ({ stream, ...plan }: Plan, part: 'ingest' | 'inference'): Decision[] => {
    const hostname = stream.placement?.[part] ?? null;
    const node = table.indexOf(hostname);
    if (hostname === null || (node >= 0 && node === plan[part])) return [];
    const reasons =
      node < 0 ? (['node_offline'] as const) : rejections(stream, part, demandOf(stream, part), table, node);
    return [{ hostname, role: roleOf(part), taken: false, reasons }];
  };

  return (plan) => {
    const { stream, ingest, inference, backups } = plan;
    if (stream.disabled) return [];
    return [
      ...taken(ingest, 'ingest'),
      ...(ingest < 0 && plan.shared < 0 ? nearest(stream, 'ingest') : left(plan, 'ingest')),
      ...(ingest < 0 && plan.shared >= 0 ? atShared(plan, table) : []),
      ...backups.flatMap((node) => taken(node, 'backup')),
      ...taken(inference, 'inference'),
      ...(stream.vision && inference < 0 && ingest >= 0 ? nearest(stream, 'inference') : left(plan, 'inference')),
    ];
  };
};

/** Why a stream cannot be where the other streams of its agent are. */
const atShared = ({ stream, shared }: Plan, table: NodeTable): Decision[] => [
  {
    hostname: table.nodes[shared]!.hostname,
    role: 'streamer',
    taken: false,
    reasons: rejections(stream, 'ingest', demandOf(stream, 'ingest'), table, shared),
  },
];
