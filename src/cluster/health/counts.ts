import { healthStatuses, type Health, type HealthStatus } from './health.ts';

/** How many are in each state, as the REST documents have it. */
export type HealthCounts = Readonly<Record<HealthStatus | 'total', number>>;

/** Counts of what was found alike: each entry is a health and how many have it. */
export const countHealth = (found: readonly (readonly [health: Health, count: number])[]): HealthCounts => {
  const counts = Object.fromEntries([...healthStatuses, 'total'].map((name) => [name, 0])) as Record<
    HealthStatus | 'total',
    number
  >;
  for (const [{ status }, count] of found) {
    counts[status] += count;
    counts.total += count;
  }
  return counts;
};

/**
 * How a group of things does together: as a whole it is out only when all that is expected to work is out, and suffers
 * partially when half of it is.
 */
export const groupStatus = (counts: HealthCounts): HealthStatus => {
  const expected = counts.total - counts.disabled;
  if (expected === 0) return counts.total > 0 ? 'disabled' : 'operational';
  if (counts.outage === expected) return 'outage';
  if ((counts.outage + counts.partial_outage) * 2 >= expected) return 'partial_outage';
  return counts.operational === expected ? 'operational' : 'degradated';
};
