import { healthOf, type Fault, type Health } from './health.ts';

/** A resource of a node that may run short. */
export type ResourceName = 'cpu' | 'memory' | 'storage' | 'network_in' | 'network_out';

/** Shares of what a node may use, in percent, from which a resource is short. */
const thresholds: readonly (readonly [percent: number, status: Fault['status'], suffix: string])[] = [
  [100, 'outage', 'exhausted'],
  [95, 'partial_outage', 'nearly_exhausted'],
  [80, 'degradated', 'high'],
];

/** How a resource does at `usage` of `limit`, both of one unit. `usage` null: not reported; `limit` null: unlimited. */
export const resourceHealth = (name: ResourceName, usage: number | null, limit: number | null = 100): Health => {
  if (usage === null || limit === null || limit <= 0) return healthOf([]);
  const percent = (usage / limit) * 100;
  const reached = thresholds.find(([threshold]) => percent >= threshold);
  return healthOf(reached ? [{ status: reached[1], reason: `${name}_${reached[2]}` }] : []);
};
