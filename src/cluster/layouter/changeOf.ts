import type { Explain } from './decisions.ts';
import type { NodeTable } from './nodeTable.ts';
import type { Plan } from './plans.ts';
import type { ChangeReason, LayoutChange, Placement } from './snapshot.ts';

/** The layout a plan comes to; null when it is the present one. */
export const changeOf = (plan: Plan, table: NodeTable, explain: Explain): LayoutChange | null => {
  const { stream } = plan;
  const from = stream.placement;
  const nameOf = (node: number) => table.nodes[node]?.hostname ?? null;
  const to = {
    ingest: nameOf(plan.ingest),
    inference: nameOf(plan.inference),
    backups: plan.backups.map((node) => nameOf(node)!),
  };
  if (from && isSame(from, to)) return null;
  const moves = to.ingest !== (from?.ingest ?? null);
  return {
    name: stream.name,
    from,
    to: {
      ...to,
      manual: from?.manual === true && !moves && to.ingest !== null,
      failoverFrom: failoverFrom(plan, to.ingest),
    },
    reason: reasonOf(plan, to.ingest, moves),
    decisions: explain(plan),
  };
};

/** The end of the placement of a disabled stream. */
export const clearedOf = (plan: Pick<Plan, 'stream'>): LayoutChange => ({
  name: plan.stream.name,
  from: plan.stream.placement,
  to: { ingest: null, inference: null, backups: [], manual: false, failoverFrom: null },
  reason: 'stream_disabled',
  decisions: [],
});

const isSame = (from: Placement, to: Pick<Placement, 'ingest' | 'inference' | 'backups'>): boolean =>
  from.ingest === to.ingest &&
  from.inference === to.inference &&
  from.backups.length === to.backups.length &&
  from.backups.every((backup, index) => to.backups[index] === backup);

const failoverFrom = ({ stream: { placement }, reason }: Plan, ingest: string | null): string | null => {
  if (!placement) return null;
  const home = placement.failoverFrom;
  if (ingest === placement.ingest) return home;
  const fled =
    reason === 'node_become_offline' ? (home ?? placement.ingest) : ingest === null || !placement.ingest ? home : null;
  return fled === ingest ? null : fled;
};

const reasonOf = (
  { stream: { placement }, reason, minorReason }: Plan,
  ingest: string | null,
  moves: boolean,
): ChangeReason | null => {
  if (ingest === null) return 'not_distributed';
  if (!moves) return minorReason;
  // A person took the ingest away to have the stream placed anew.
  return reason ?? (placement?.manual && placement.ingest === null ? 'relayout_by_api' : null);
};
