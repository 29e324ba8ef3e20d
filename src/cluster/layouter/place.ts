import type { Candidates } from './candidates.ts';
import { demandOf, type NodeTable } from './nodeTable.ts';
import { addBackup, dropBackup, put, type Plan } from './plans.ts';

/** What placing works on. */
export interface Placing {
  readonly table: NodeTable;
  readonly candidates: Candidates;
}

/** Nodes that know the stream: where it ran, where it failed over from, and those with copies of its archive. */
export const familiarNodes = ({ stream: { placement }, backups }: Plan, table: NodeTable): number[] =>
  [...backups, table.indexOf(placement?.ingest ?? null), table.indexOf(placement?.failoverFrom ?? null)].filter(
    (node) => node >= 0,
  );

/** Finds an ingest for a stream without one. A node that has a copy of the archive becomes the ingest instead. */
export const placeIngest = (plan: Plan, { table, candidates }: Placing): boolean => {
  const { stream } = plan;
  const demand = demandOf(stream, 'ingest');
  const of = candidates.classOf(stream, 'ingest');
  const node =
    plan.shared < 0
      ? of.pick(demand, { familiar: familiarNodes(plan, table) })
      : of.preferenceOf(plan.shared) >= 0 && table.fits(plan.shared, demand)
        ? plan.shared
        : -1;
  if (node < 0) return false;
  takeIngest(plan, node, table);
  return true;
};

/** Makes a node the ingest; it cannot keep a copy as well. */
export const takeIngest = (plan: Plan, node: number, table: NodeTable): void => {
  if (plan.backups.includes(node)) dropBackup(plan, node, table);
  put(plan, 'ingest', node, table);
};

/** Adds what a placed stream lacks: analysis and copies of its archive. */
export const complete = (plan: Plan, placing: Placing): void => {
  if (plan.ingest < 0) return;
  const { stream } = plan;
  const { table } = placing;
  if (stream.vision && plan.inference < 0) {
    const node = findNode(plan, 'inference', [], placing);
    if (node >= 0) put(plan, 'inference', node, table);
  }
  while (plan.backups.length < stream.copies) {
    const node = findNode(plan, 'backup', [plan.ingest, ...plan.backups], placing);
    if (node < 0) return;
    addBackup(plan, node, table);
    plan.minorReason ??= 'dvr_redundancy_adjust';
  }
};

/** A node for a part other than the ingest; -1: none. */
export const findNode = (
  { stream }: Plan,
  part: 'inference' | 'backup',
  excluded: readonly number[],
  { table, candidates }: Placing,
): number => {
  const former = part === 'inference' ? [stream.placement?.inference ?? null] : (stream.placement?.backups ?? []);
  return candidates.classOf(stream, part).pick(demandOf(stream, part), {
    familiar: former.map(table.indexOf).filter((node) => node >= 0),
    excluded,
  });
};
