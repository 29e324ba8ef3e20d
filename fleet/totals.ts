import type { FleetNode } from './node/types.ts';
import { noFaults } from './node/faults.ts';
import type { Totals } from './types.ts';

/** Whether anything is wrong with a node that runs. */
export const isFaulty = ({ faults }: FleetNode): boolean =>
  faults !== noFaults &&
  Object.entries(faults).some(([name, value]) => {
    const sound = noFaults[name as keyof typeof noFaults];
    return Array.isArray(sound) && Array.isArray(value) ? value.length > 0 : value !== sound;
  });

export const totalsOf = (nodes: readonly FleetNode[]): Totals => {
  const totals: Totals = {
    nodes: { running: 0, dead: 0, partitioned: 0, faulty: 0 },
    streams: 0,
    sessions: 0,
    agents: 0,
    episodes: 0,
    persons: 0,
    polls: { changed: 0, unchanged: 0, failed: 0 },
    requests: 0,
    refused: 0,
    started: 0,
    stopped: 0,
    erased: 0,
  };
  for (const node of nodes) {
    const { state, counters } = node;
    totals.nodes[node.condition]++;
    if (node.condition === 'running' && isFaulty(node)) totals.nodes.faulty++;
    totals.streams += state.streams.size;
    totals.sessions += state.sessions.size;
    totals.agents += state.agents.size;
    totals.episodes += state.episodes.size;
    totals.persons += state.persons.size;
    totals.polls.changed += counters.polls.changed;
    totals.polls.unchanged += counters.polls.unchanged;
    totals.polls.failed += counters.polls.failed;
    totals.requests += counters.requests;
    totals.refused += counters.refused;
    totals.started += counters.started;
    totals.stopped += counters.stopped;
    totals.erased += counters.erased;
  }
  return totals;
};

/** Why nodes were last told nothing, each reason once with the host name of one node. */
export const failuresOf = (nodes: readonly FleetNode[]): Record<string, string> =>
  Object.fromEntries(
    nodes
      .filter(({ state }) => state.configExternal.status === 'error')
      .map(({ state, hostname }) => [`${state.configExternal.reason}: ${state.configExternal.detail}`, hostname]),
  );
