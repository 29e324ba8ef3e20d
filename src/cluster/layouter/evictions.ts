import { eviction } from './eligibility.ts';
import { demandOf, type NodeTable } from './nodeTable.ts';
import { dropBackup, put, type Plans } from './plans.ts';
import type { Placement, StreamFacts } from './snapshot.ts';

/** Puts all that is placed on the table. */
export const occupy = (streams: readonly StreamFacts[], table: NodeTable): void => {
  for (const stream of streams) {
    const { placement } = stream;
    if (!placement || stream.disabled) continue;
    occupyPart(stream, 'ingest', placement.ingest, table);
    occupyPart(stream, 'inference', placement.inference, table);
    for (const backup of placement.backups) occupyPart(stream, 'backup', backup, table);
  }
  table.settle();
};

const occupyPart = (
  stream: StreamFacts,
  part: 'ingest' | 'inference' | 'backup',
  hostname: string | null,
  table: NodeTable,
): void => {
  const node = table.indexOf(hostname);
  if (node >= 0) table.add(node, demandOf(stream, part));
};

/** Takes a stream from the nodes where it cannot stay, and tells whether anything about it is left to decide. */
export const evict = (stream: StreamFacts, table: NodeTable, plans: Plans): boolean => {
  const { placement } = stream;
  if (!placement) return true;
  evictIngest(stream, placement, table, plans);
  evictInference(stream, placement, table, plans);
  evictBackups(stream, placement, table, plans);
  return (
    plans.find(stream) !== undefined ||
    placement.ingest === null ||
    (stream.vision && placement.inference === null) ||
    placement.backups.length < stream.copies
  );
};

const nodeOf = (hostname: string, table: NodeTable) => table.nodes[table.indexOf(hostname)] ?? null;

const evictIngest = (stream: StreamFacts, { ingest }: Placement, table: NodeTable, plans: Plans): void => {
  const reason = ingest === null ? null : eviction(stream, 'ingest', nodeOf(ingest, table));
  if (!reason) return;
  const plan = plans.of(stream);
  plan.reason = reason;
  put(plan, 'ingest', -1, table);
};

const evictInference = (stream: StreamFacts, placement: Placement, table: NodeTable, plans: Plans): void => {
  const { inference, manual } = placement;
  if (inference === null) return;
  const superfluous = !stream.vision && !manual;
  const reason = eviction(stream, 'inference', nodeOf(inference, table));
  if (!superfluous && !reason) return;
  const plan = plans.of(stream);
  plan.minorReason ??= reason;
  put(plan, 'inference', -1, table);
};

const evictBackups = (stream: StreamFacts, placement: Placement, table: NodeTable, plans: Plans): void => {
  const { backups, ingest, manual } = placement;
  if (backups.length === 0) return;
  const kept = backups.filter((backup) => backup !== ingest && !eviction(stream, 'backup', nodeOf(backup, table)));
  const wanted = manual ? kept.length : stream.copies;
  if (kept.length === backups.length && kept.length <= wanted) return;
  const plan = plans.of(stream);
  plan.minorReason ??= 'dvr_redundancy_adjust';
  const staying = kept.slice(0, wanted).map(table.indexOf);
  for (const node of plan.backups) if (!staying.includes(node)) dropBackup(plan, node, table);
};
