import { CodedError } from '../errors.ts';

/** What an `Authorization` header says, before anyone checks it. */
export type Credentials =
  | { scheme: 'bearer'; token: string }
  | { scheme: 'basic'; login: string; password: string }
  | { scheme: 'cluster'; header: string };

/**
 * Reads an `Authorization` value; null when there is none. Basic without a password carries a key (`http://KEY@host/`),
 * so it is read as Bearer. Throws UNAUTHENTICATED for what is neither Bearer, Basic nor Cluster.
 */
export const readAuthorization = (authorization: string | null | undefined): Credentials | null => {
  if (!authorization?.trim()) return null;
  const [, scheme = '', value = ''] = /^\s*(\S+)\s+(.*?)\s*$/s.exec(authorization) ?? [];

  switch (scheme.toLowerCase()) {
    case 'bearer':
      return { scheme: 'bearer', token: value };
    case 'cluster':
      return { scheme: 'cluster', header: `Cluster ${value}` };
    case 'basic': {
      const pair = Buffer.from(value, 'base64').toString('utf8');
      const [, login = '', password = ''] = /^([^:]*):?(.*)$/s.exec(pair) ?? [];
      return password ? { scheme: 'basic', login, password } : { scheme: 'bearer', token: login };
    }
    default:
      throw new CodedError('UNAUTHENTICATED', 'The Authorization header must be Bearer, Basic or Cluster');
  }
};
