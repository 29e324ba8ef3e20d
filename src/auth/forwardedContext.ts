import { createHmac, hkdfSync } from 'node:crypto';
import { CodedError } from '../errors.ts';
import type { RequestContext } from '../requestContext.ts';
import { equalsInConstantTime } from './constantTime.ts';
import type { OrganizationPermissions, Scope, Viewer } from './viewer.ts';

/** The header in which the gateway tells a subgraph of another process for whom it asks. */
export const forwardedContextHeader = 'x-streamgate-context';

/** How long, in seconds, a signed context is accepted; also how far the clocks of gateway and subgraph may be apart. */
export const forwardedContextLifetimeSeconds = 60;

/** What travels: the request without its abort signal, which the connection itself carries. */
export type ForwardedContext = Omit<RequestContext, 'signal'>;

interface Wire extends Omit<ForwardedContext, 'viewer'> {
  issuedAt: number;
  viewer: Omit<Viewer, 'scopes' | 'organizations'> & {
    scopes: Scope[];
    organizations: [number, OrganizationPermissions][];
  };
}

/** The key that signs contexts, derived from the installation's 32-byte secret key, so it is never used for two purposes. */
export const forwardedContextKey = (secretKey: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', secretKey, '', 'streamgate forwarded context', 32));

const signature = (payload: string, key: Uint8Array): string =>
  createHmac('sha256', key).update(payload).digest('base64url');

/** A context as header text, signed: whoever holds `key` may speak for any viewer. */
export const signForwardedContext = (
  request: ForwardedContext,
  key: Uint8Array,
  nowMs: number = Date.now(),
): string => {
  const { viewer, traceId, originator, clientAddress, asked } = request;
  const wire: Wire = {
    issuedAt: nowMs,
    traceId,
    originator,
    clientAddress,
    ...(asked && { asked }),
    viewer: { ...viewer, scopes: [...viewer.scopes], organizations: [...viewer.organizations] },
  };
  const payload = Buffer.from(JSON.stringify(wire)).toString('base64url');
  return `${payload}.${signature(payload, key)}`;
};

/** The context back. Throws UNAUTHENTICATED when the text is missing, altered, signed with another key or too old. */
export const openForwardedContext = (text: unknown, key: Uint8Array, nowMs: number = Date.now()): ForwardedContext => {
  const [payload = '', signed = ''] = typeof text === 'string' ? text.split('.') : [];
  if (!equalsInConstantTime(signed, signature(payload, key))) {
    throw new CodedError('UNAUTHENTICATED', 'Only the gateway may ask a subgraph, and must sign for whom it asks');
  }
  const { issuedAt, viewer, ...request } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Wire;
  if (Math.abs(nowMs - issuedAt) > forwardedContextLifetimeSeconds * 1000) {
    throw new CodedError(
      'UNAUTHENTICATED',
      'The signed context is too old; are the clocks of gateway and subgraph alike?',
    );
  }
  return {
    ...request,
    viewer: { ...viewer, scopes: new Set(viewer.scopes), organizations: new Map(viewer.organizations) },
  };
};
