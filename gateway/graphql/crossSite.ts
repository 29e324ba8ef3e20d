import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of another site caused this request: its browser says so, or names an `Origin` other than the host asked.
 * Programs that are not browsers send neither header.
 */
export const isCrossSite = ({ origin, host, ...headers }: IncomingHttpHeaders): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'cross-site' || site === 'same-site';
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
};

/**
 * Whether a browser would have asked permission (a CORS preflight) before it sent this request, so that it cannot have been
 * caused behind the user's back with the credentials the browser keeps.
 */
export const wasPreflighted = (headers: IncomingHttpHeaders): boolean =>
  Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name'] || headers['x-requested-with']) ||
  /^\s*(bearer|cluster)\s/i.test(headers.authorization ?? '') ||
  /^\s*application\/json\b/i.test(headers['content-type'] ?? '');
