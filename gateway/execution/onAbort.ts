import { setMaxListeners } from 'node:events';

/**
 * Calls back once when the signal is aborted; the returned function takes that back.
 *
 * One request may have any number of fetches under way, so Node's warning of many listeners is switched off for its signal.
 */
export const onAbort = (signal: AbortSignal, callback: () => void): (() => void) => {
  setMaxListeners(0, signal);
  signal.addEventListener('abort', callback, { once: true });
  return () => signal.removeEventListener('abort', callback);
};
