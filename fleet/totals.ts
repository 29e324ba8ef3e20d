import type { FleetNode } from './node/types.ts';
import { noFaults } from './node/faults.ts';
import type { Totals } from './types.ts';

/** Whether anything is wrong with a node that runs. */
export const isFaulty = ({ faults }: FleetNode): boolean => JSON.stringify(faults) !== JSON.stringify(noFaults);

export const totalsOf = (nodes: readonly FleetNode[]): Totals => {
  const sum = (count: (node: FleetNode) => number): number => nodes.reduce((total, node) => total + count(node), 0);
  const being = (condition: FleetNode['condition']) => nodes.filter((node) => node.condition === condition).length;
  return {
    nodes: {
      running: being('running'),
      dead: being('dead'),
      partitioned: being('partitioned'),
      faulty: nodes.filter((node) => node.condition === 'running' && isFaulty(node)).length,
    },
    streams: sum(({ state }) => state.streams.size),
    sessions: sum(({ state }) => state.sessions.size),
    agents: sum(({ state }) => state.agents.size),
    episodes: sum(({ state }) => state.episodes.size),
    persons: sum(({ state }) => state.persons.size),
    polls: {
      changed: sum(({ counters }) => counters.polls.changed),
      unchanged: sum(({ counters }) => counters.polls.unchanged),
      failed: sum(({ counters }) => counters.polls.failed),
    },
    requests: sum(({ counters }) => counters.requests),
    refused: sum(({ counters }) => counters.refused),
    started: sum(({ counters }) => counters.started),
    stopped: sum(({ counters }) => counters.stopped),
    erased: sum(({ counters }) => counters.erased),
  };
};

/** Why nodes were last told nothing, each reason once with the host name of one node. */
export const failuresOf = (nodes: readonly FleetNode[]): Record<string, string> =>
  Object.fromEntries(
    nodes
      .filter(({ state }) => state.configExternal.status === 'error')
      .map(({ state, hostname }) => [`${state.configExternal.reason}: ${state.configExternal.detail}`, hostname]),
  );
