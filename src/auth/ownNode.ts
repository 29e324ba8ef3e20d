import { CodedError } from '../errors.ts';
import type { Viewer } from './viewer.ts';

/** Throws FORBIDDEN when a node asks about another node. */
export const assertOwnNode = ({ kind, hostnames = [] }: Viewer, hostname: string): void => {
  if (kind === 'node' && !hostnames.includes(hostname)) {
    throw new CodedError('FORBIDDEN', 'A node may ask only about itself');
  }
};
