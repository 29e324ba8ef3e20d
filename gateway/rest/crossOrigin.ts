/** Lets any web page call the API; credentials travel in headers the page sets, never in cookies. */
export const crossOriginHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Allow, Location, Retry-After, Warning, WWW-Authenticate, X-Trace-Id, Server-Timing',
} as const;

/** The answer to a preflight for a path that answers `methods`. */
export const preflightHeaders = (methods: readonly string[]): Readonly<Record<string, string>> => ({
  ...crossOriginHeaders,
  allow: methods.join(', '),
  'access-control-allow-methods': methods.join(', '),
  'access-control-allow-headers':
    'Authorization, Content-Type, If-Match, If-None-Match, X-Originator, X-Trace-Id, Idempotency-Key',
  'access-control-max-age': '86400',
});
