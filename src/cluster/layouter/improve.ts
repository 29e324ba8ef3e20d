import { compare } from './labels.ts';
import { demandOf } from './nodeTable.ts';
import { takeIngest } from './place.ts';
import { moveIngest, type Relieving } from './relief.ts';
import type { StreamFacts } from './snapshot.ts';

/**
 * Moves running streams to where they would rather be: home to the node they failed over from, or to one whose labels they prefer. Only
 * to nodes that have been well for a while, and only so many in one pass.
 */
export const improve = (relieving: Relieving): void => {
  const wishing = relieving.streams.filter(
    (stream) =>
      (stream.labels.preferred.length > 0 || stream.placement?.failoverFrom != null) && mayImprove(stream, relieving),
  );
  wishing.sort((a, b) => compare(a.name, b.name));
  for (const stream of wishing) {
    if (relieving.budget <= 0) return;
    if (goHome(stream, relieving) || goToPreferred(stream, relieving)) relieving.budget--;
  }
};

const mayImprove = (stream: StreamFacts, { groups, plans }: Relieving): boolean => {
  const { placement, disabled, pinned } = stream;
  if (!placement?.ingest || disabled || pinned || placement.manual || groups.has(stream)) return false;
  const plan = plans.find(stream);
  return !plan || plan.reason === null;
};

const goHome = (stream: StreamFacts, { table, candidates, plans }: Relieving): boolean => {
  const home = table.indexOf(stream.placement?.failoverFrom ?? null);
  const present = table.indexOf(stream.placement?.ingest ?? null);
  if (home < 0 || present < 0 || home === present || !table.nodes[home]!.settled) return false;
  const of = candidates.classOf(stream, 'ingest');
  if (of.preferenceOf(home) < 0 || of.preferenceOf(home) < of.preferenceOf(present)) return false;
  if (!table.fits(home, demandOf(stream, 'ingest'))) return false;
  takeIngest(plans.of(stream), home, table);
  return true;
};

const goToPreferred = (stream: StreamFacts, relieving: Relieving): boolean => {
  const { table, candidates, plans } = relieving;
  const present = table.indexOf(stream.placement?.ingest ?? null);
  if (stream.labels.preferred.length === 0 || present < 0) return false;
  const of = candidates.classOf(stream, 'ingest');
  // A node that takes no new streams has no preference; what is on it stays.
  const preferred = of.preferenceOf(present);
  if (preferred < 0 || of.best <= preferred) return false;
  return moveIngest(plans.of(stream), 'preferred_labels_better_match', relieving, { above: preferred, settled: true });
};
