import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Faults } from './faults.ts';
import type { Reply } from './reply.ts';

const stepMs = 100;

const spoiled = (text: string, { body }: Faults): string => {
  switch (body) {
    case 'malformed':
      // A control character is wrong everywhere, also within a text.
      return `${text.slice(0, text.length >> 1)}\u0001,,]${text.slice(text.length >> 1)}`;
    case 'truncated':
      return text.slice(0, text.length >> 1);
    default:
      return text;
  }
};

/** Sends a reply, spoiled and as slowly as the faults want. Rejects when the client goes meanwhile. */
export const deliver = async (
  { status, text }: Reply,
  faults: Faults,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> => {
  if (text === null) return void response.writeHead(status).end();
  const body = Buffer.from(spoiled(text, faults));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  const end = faults.body === 'cut' ? body.length >> 1 : body.length;
  const step = faults.bytesPerSecond === null ? end : Math.max(Math.ceil((faults.bytesPerSecond * stepMs) / 1000), 1);
  for (let from = 0; from < end; from += step) {
    if (from > 0) await sleep(stepMs, undefined, { signal });
    response.write(body.subarray(from, Math.min(from + step, end)));
  }
  // What was written goes out before the connection is lost.
  if (faults.body === 'cut') setImmediate(() => response.destroy());
  else response.end();
};
