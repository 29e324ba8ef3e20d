/** How well something does, best first; `degradated` is how the REST documents spell it. `disabled` is apart: nobody expects anything of it. */
export const healthStatuses = ['operational', 'degradated', 'partial_outage', 'outage', 'disabled'] as const;
export type HealthStatus = (typeof healthStatuses)[number];

/** How something does, and why: codes of everything that is wrong, the worst first; empty when all is well. */
export interface Health {
  readonly status: HealthStatus;
  readonly reasons: readonly string[];
}

/** One thing that may be wrong. */
export interface Fault {
  readonly status: Exclude<HealthStatus, 'operational' | 'disabled'>;
  readonly reason: string;
}

const weight = ({ status }: { status: HealthStatus }): number => healthStatuses.indexOf(status);

/** What all faults together mean: as bad as the worst of them. */
export const healthOf = (faults: readonly Fault[]): Health => {
  const sorted = faults.toSorted((left, right) => weight(right) - weight(left));
  return { status: sorted[0]?.status ?? 'operational', reasons: sorted.map(({ reason }) => reason) };
};

/** What the operator switched off. */
export const disabledHealth: Health = { status: 'disabled', reasons: ['disabled'] };
