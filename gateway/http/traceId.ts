import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The trace id of a request: its `X-Trace-Id` when that is 1–128 letters, digits and `._:-`, otherwise a new one. */
export const traceIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-trace-id'];
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
};
