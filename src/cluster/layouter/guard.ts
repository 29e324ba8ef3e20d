import type { NodeTable } from './nodeTable.ts';
import type { Hold, PlacementRole, Snapshot } from './snapshot.ts';

/**
 * Why nothing that is placed may be moved now: nodes of a kind are all out of contact, or so many of those in use fell silent at once
 * that it is more likely us who lost our way to them.
 *
 * Nodes that nothing is placed on any more were dealt with before, so only what vanished since the last pass counts.
 */
export const holdOf = ({ streams, outageShare }: Snapshot, table: NodeTable): Hold | null => {
  if (!table.nodes.some(({ contact, role }) => contact === 'online' && role === 'streamer')) return 'no_node_online';
  const silent = table.nodes.some((node) => node.silent);
  if (!silent || outageShare >= 1) return null;
  const used = new Uint8Array(table.nodes.length);
  const use = (hostname: string | null) => {
    const index = table.indexOf(hostname);
    if (index >= 0) used[index] = 1;
  };
  for (const { placement, disabled, pinned } of streams) {
    if (!placement || disabled || pinned) continue;
    use(placement.ingest);
    use(placement.inference);
    for (const backup of placement.backups) use(backup);
  }
  return vanished('streamer', used, table) > outageShare || vanished('inference', used, table) > outageShare
    ? 'mass_outage'
    : null;
};

/** The share of silent nodes in use among those nodes and all that are heard of. */
const vanished = (role: PlacementRole, used: Uint8Array, { nodes }: NodeTable): number => {
  let lost = 0;
  let present = 0;
  for (const [index, node] of nodes.entries()) {
    if (node.role !== role) continue;
    if (!node.silent) present++;
    else if (used[index] === 1) lost++;
  }
  return lost === 0 ? 0 : lost / (lost + present);
};
