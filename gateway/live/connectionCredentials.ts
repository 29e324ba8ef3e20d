import type { IncomingHttpHeaders } from 'node:http';
import type { Asked } from '../../src/requestContext.ts';
import type { Presented } from '../../src/auth/authenticate.ts';
import { originatorOf } from '../http/requestContext.ts';
import { isCrossSite, wasPreflighted } from '../graphql/crossSite.ts';

/** The HTTP request that became the socket. */
export interface Upgrade {
  headers: IncomingHttpHeaders;
  address: string | null;
  traceId: string;
  asked: Asked;
}

/**
 * The credentials of a socket: `Authorization` (or `authorization`) of the `connection_init` payload, `apiKey` there, or the
 * `Authorization` header of the upgrade.
 *
 * The header is not taken from a page of another site when it is of the kind that browsers attach by themselves (Basic): no
 * preflight protects WebSockets.
 */
export const presentedBy = (
  payload: Readonly<Record<string, unknown>> | undefined,
  { headers, address, traceId, asked }: Upgrade,
): Presented => {
  const given = textOf(payload?.['Authorization']) ?? textOf(payload?.['authorization']);
  const apiKey = textOf(payload?.['apiKey']);
  const ambient = isCrossSite(headers) && !wasPreflighted(headers) ? undefined : headers.authorization;
  const origin = { traceId, originator: originatorOf(headers['x-originator']), asked: { ...asked, path: null } };
  return { authorization: given ?? (apiKey && `Bearer ${apiKey}`) ?? ambient, remoteAddress: address, origin };
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
