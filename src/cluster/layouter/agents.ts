import { compare } from './labels.ts';
import type { NodeTable } from './nodeTable.ts';
import type { AgentChange, AgentFacts } from './snapshot.ts';

/**
 * Nodes for the tunnels of agents without streams. Each agent has its own order of the nodes, so a node that comes or goes concerns only
 * those that have it first.
 */
export const layOutAgents = (
  agents: readonly AgentFacts[],
  { nodes, indexOf }: NodeTable,
  held: boolean,
): AgentChange[] => {
  const streamers = nodes.filter(({ role }) => role === 'streamer');
  const open = streamers.filter(({ contact, accepts }) => contact === 'online' && accepts);
  const changes: AgentChange[] = [];
  for (const { id, ingest, manual } of agents) {
    const present = nodes[indexOf(ingest)];
    const stays = present && present.role === 'streamer' && present.contact !== 'dead' && (manual || !present.draining);
    if (stays || (held && ingest !== null)) continue;
    const to = first(open, id);
    if (to !== ingest && to !== null) changes.push({ id, from: ingest, to });
  }
  return changes.sort((a, b) => compare(a.id, b.id));
};

const first = (nodes: readonly { hostname: string }[], id: string): string | null => {
  let best: string | null = null;
  let highest = -1;
  for (const { hostname } of nodes) {
    const rank = hash(`${id}\n${hostname}`);
    if (rank > highest) [best, highest] = [hostname, rank];
  }
  return best;
};

/** FNV-1a with a final mix, since names often differ only at their end. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};
