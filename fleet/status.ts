import { failuresOf, isFaulty } from './totals.ts';
import type { Fleet, Totals } from './types.ts';

const rowsOfTable = 12;

/** Totals as one line. */
export const statusLine = (totals: Totals): string => {
  const { nodes, polls } = totals;
  const parts = [
    `nodes ${nodes.running} up`,
    nodes.dead > 0 && `${nodes.dead} dead`,
    nodes.partitioned > 0 && `${nodes.partitioned} cut off`,
    nodes.faulty > 0 && `${nodes.faulty} faulty`,
    `streams ${totals.streams} running, ${totals.stopped} stopped`,
    totals.erased > 0 && `archives erased ${totals.erased}`,
    totals.agents > 0 && `agents ${totals.agents}`,
    totals.episodes > 0 && `episodes ${totals.episodes}`,
    totals.persons > 0 && `persons ${totals.persons}`,
    `config polls ${polls.changed} new, ${polls.unchanged} same, ${polls.failed} failed`,
    `requests ${totals.requests}`,
    totals.refused > 0 && `${totals.refused} refused`,
  ];
  return parts.filter((part) => part !== false).join('  ');
};

const table = ({ nodes }: Fleet): string[] => {
  // What is out of the ordinary comes first.
  const ranked = [...nodes].sort(
    (left, right) => rank(left) - rank(right) || (left.hostname < right.hostname ? -1 : 1),
  );
  const width = Math.max(...nodes.map(({ hostname }) => hostname.length), 8);
  const rows = ranked.slice(0, rowsOfTable).map((node) => {
    const state = node.condition === 'running' && isFaulty(node) ? 'faulty' : node.condition;
    const { polls } = node.counters;
    const cells = [
      node.running.length,
      node.state.agents.size,
      node.state.episodes.size,
      polls.failed,
      node.counters.requests,
    ];
    return `${node.hostname.padEnd(width)}  ${state.padEnd(11)}  ${cells.map((cell) => String(cell).padStart(8)).join('  ')}  ${node.url}`;
  });
  const heads = ['streams', 'agents', 'episodes', 'failed', 'requests'].map((head) => head.padStart(8)).join('  ');
  const more = nodes.length - rows.length;
  return [`${'node'.padEnd(width)}  ${'state'.padEnd(11)}  ${heads}`, ...rows, ...(more > 0 ? [`… ${more} more`] : [])];
};

const rank = (node: Fleet['nodes'][number]): number => (node.condition !== 'running' ? 0 : isFaulty(node) ? 1 : 2);

/** All that a terminal shows at this moment. */
export const statusScreen = (fleet: Fleet): string => {
  const failures = Object.entries(failuresOf(fleet.nodes)).map(([reason, hostname]) => `! ${reason} (${hostname})`);
  return [statusLine(fleet.totals()), '', ...table(fleet), ...failures.slice(0, 3), ''].join('\n');
};

/** What must have changed for a line to be worth writing to a log. */
export const isNews = (before: Totals | null, { nodes, streams, stopped, erased, agents, polls }: Totals): boolean =>
  before === null ||
  JSON.stringify([before.nodes, before.streams, before.stopped, before.erased, before.agents, before.polls.failed]) !==
    JSON.stringify([nodes, streams, stopped, erased, agents, polls.failed]);
