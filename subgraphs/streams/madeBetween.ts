import type { Condition } from '../../src/collection/types.ts';

type Moment = Date | null | undefined;

/** The layouts made between two moments, both excluded; a moment that is not given bounds nothing. */
export const madeBetween = ({
  createdAfter,
  createdBefore,
}: {
  createdAfter?: Moment;
  createdBefore?: Moment;
}): Condition => ({
  and: [...bound('gt', createdAfter), ...bound('lt', createdBefore)],
});

const bound = (operator: 'gt' | 'lt', moment: Moment): Condition[] =>
  moment ? [{ member: 'created_at', operator, values: [String(moment.getTime())] }] : [];
