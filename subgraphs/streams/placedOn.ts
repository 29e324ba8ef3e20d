import type { Condition } from '../../src/collection/types.ts';

/** The streams that a node ingests or analyses. */
export const placedOn = (hostname: string): Condition => ({
  or: ['layout.ingest', 'layout.inference'].map((member) => ({ member, operator: 'eq', values: [hostname] })),
});
