import type { Answered } from './asking.ts';
import type { Call } from './calls.ts';

/** What says that somebody was let in: these depend on nodes and settings, and come after every question of rights. */
const letThrough = new Set(['LAYOUTER_DISABLED', 'AGENT_OFFLINE', 'NODE_OFFLINE', 'NOT_IMPLEMENTED', 'UNAVAILABLE']);

/** What became of a call: `yes`, `none` or `no`, as in the table; any other error as it is. */
export const outcomeOf = ({ shows, idleWith }: Call, { code, text }: Answered): string => {
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') return 'no';
  if (code === 'NOT_FOUND') return 'none';
  if (code !== null) return letThrough.has(code) || code === idleWith ? 'yes' : `${code} ${text}`;
  return text.includes(shows ?? '') ? 'yes' : 'none';
};

/** What is not shown to someone need not be refused as well: no call changes what the caller does not find. */
export const agrees = (expected: string, outcome: string, { code, text }: Answered): boolean =>
  outcome === expected || (expected === 'no' && (code === 'NOT_FOUND' || text.includes('is no stream')));
