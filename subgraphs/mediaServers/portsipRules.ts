import { isIPv4, isIPv6 } from 'node:net';
import type { Saving } from '../../src/collection/collection.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';

const addresses = {
  private_ipv4: isIPv4,
  private_ipv6: isIPv6,
  public_ipv4: isIPv4,
  public_ipv6: isIPv6,
} as const;

/** Members that stay as they were when the server was added. */
const fixed = ['name', ...Object.keys(addresses)];

/**
 * A PortSIP media server as it is stored: an added one is EXTERNAL, and its name and addresses stay as they are.
 *
 * Throws BAD_USER_INPUT with the member: an address that is none, options that are no JSON, a fixed member that changes.
 */
export const checkPortsip = ({ document, current }: Saving): JsonObject => {
  for (const [member, isAddress] of Object.entries(addresses)) {
    const value = document[member];
    if (typeof value === 'string' && value !== '' && !isAddress(value)) {
      throw refused(member, `must be an IPv${member.at(-1)} address`);
    }
  }
  const { custom_options: options } = document;
  if (typeof options === 'string' && options !== '' && !isJson(options)) {
    throw refused('custom_options', 'must be JSON text');
  }
  const changed = current && fixed.find((member) => (document[member] ?? null) !== (current[member] ?? null));
  if (changed) throw refused(changed, 'cannot be changed');
  return {
    ...document,
    max_concurrency: document['max_concurrency'] ?? 2000,
    type: current?.['type'] ?? 'EXTERNAL',
  };
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const refused = (member: string, what: string): CodedError =>
  new CodedError('BAD_USER_INPUT', `${member} ${what}`, { path: [member] });
