import { demandOf, type NodeTable, type Part } from './nodeTable.ts';
import type { ChangeReason, StreamFacts } from './snapshot.ts';

/** What becomes of one stream in a pass; nodes by number, -1: none. Written by the functions below, which keep the table in step. */
export interface Plan {
  readonly stream: StreamFacts;
  ingest: number;
  inference: number;
  backups: readonly number[];
  /** Why it leaves its ingest; null: it does not, or nothing that has a name. */
  reason: ChangeReason | null;
  /** Why the rest of its layout changes, where the ingest does not. */
  minorReason: ChangeReason | null;
  /** The node it shall share with the other streams of its agent; -1: none yet. */
  shared: number;
}

/** The plans of a pass; streams without one stay as they are. */
export interface Plans {
  /** The plan of a stream, at first that it stays. The table must hold it already; nodes that no longer exist count as none. */
  of(stream: StreamFacts): Plan;
  find(stream: StreamFacts): Plan | undefined;
  all(): Iterable<Plan>;
}

/** No plans yet. */
export const createPlans = (table: NodeTable): Plans => {
  const plans = new Map<StreamFacts, Plan>();
  return {
    of(stream) {
      let plan = plans.get(stream);
      if (!plan) plans.set(stream, (plan = createPlan(stream, table)));
      return plan;
    },
    find: (stream) => plans.get(stream),
    all: () => plans.values(),
  };
};

const nowhere: readonly number[] = [];

const createPlan = (stream: StreamFacts, { indexOf }: NodeTable): Plan => {
  const { ingest = null, inference = null, backups = [] } = stream.placement ?? {};
  return {
    stream,
    ingest: indexOf(ingest),
    inference: indexOf(inference),
    backups: backups.length === 0 ? nowhere : backups.map(indexOf).filter((node) => node >= 0),
    reason: null,
    minorReason: null,
    shared: -1,
  };
};

/** Puts the ingest or the inference elsewhere; -1: nowhere. */
export const put = (plan: Plan, part: 'ingest' | 'inference', node: number, table: NodeTable): void => {
  const demand = demandOf(plan.stream, part);
  if (plan[part] >= 0) table.remove(plan[part], demand);
  if (node >= 0) table.add(node, demand);
  plan[part] = node;
};

/** Has a node keep a copy of the archive. */
export const addBackup = (plan: Plan, node: number, table: NodeTable): void => {
  table.add(node, demandOf(plan.stream, 'backup'));
  plan.backups = [...plan.backups, node];
};

/** Has a node keep no copy any more. */
export const dropBackup = (plan: Plan, node: number, table: NodeTable): void => {
  table.remove(node, demandOf(plan.stream, 'backup'));
  plan.backups = plan.backups.filter((backup) => backup !== node);
};

/** The parts of a stream that are on a node. */
export const partsOn = (
  { ingest, inference, backups }: Pick<Plan, 'ingest' | 'inference' | 'backups'>,
  wanted: (node: number) => boolean,
): { part: Part; node: number }[] => [
  ...(ingest >= 0 && wanted(ingest) ? [{ part: 'ingest' as const, node: ingest }] : []),
  ...(inference >= 0 && wanted(inference) ? [{ part: 'inference' as const, node: inference }] : []),
  ...backups.filter(wanted).map((node) => ({ part: 'backup' as const, node })),
];
