import type { PredicateInput } from '../../src/schema/condition.ts';

type Moment = Date | null | undefined;

/** Tests that a layout was made between two moments, both excluded; a moment that is not given bounds nothing. */
export const madeBetween = (after: Moment, before: Moment): PredicateInput[] => [
  ...bound('gt', after),
  ...bound('lt', before),
];

const bound = (operator: 'gt' | 'lt', moment: Moment): PredicateInput[] =>
  moment ? [{ member: 'created_at', operator, values: [String(moment.getTime())] }] : [];
