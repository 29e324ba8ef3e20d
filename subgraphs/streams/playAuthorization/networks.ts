import { BlockList, isIP } from 'node:net';

/** A network of addresses; one address is a network of its whole length. */
export interface Network {
  address: string;
  prefix: number;
  family: 'ipv4' | 'ipv6';
}

/**
 * An address in its one spelling: IPv6 compressed and in lower case, IPv4 in IPv6 (`::ffff:10.0.0.1`) as IPv4, without a
 * zone. Null for what is no address.
 */
export const plainAddress = (text: string): string | null => {
  const [address = ''] = text
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .split('%', 1);
  const version = isIP(address);
  if (version === 0) return null;
  if (version === 4) return address;
  const compressed = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(compressed) ?? [];
  if (high === undefined || low === undefined) return compressed;
  const octets = [high, low].flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]);
  return octets.join('.');
};

/**
 * Reads an entry of an address list: an address, a network (`10.0.0.0/8`, `2001:db8::/32`), or a network of IPv4 without its
 * last octets (`172.16/12`). Null for anything else.
 */
export const parseNetwork = (text: string): Network | null => {
  const [, head = '', length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
  const address = plainAddress(length !== undefined ? withAllOctets(head) : head);
  if (address === null) return null;
  const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
  const bits = family === 'ipv4' ? 32 : 128;
  // A network of IPv4 in IPv6 counts its prefix from the start of the longer form.
  const embedded = family === 'ipv4' && head.includes(':') ? 96 : 0;
  const prefix = length === undefined ? bits : Number(length) - embedded;
  return prefix >= 0 && prefix <= bits ? { address, prefix, family } : null;
};

const withAllOctets = (head: string): string =>
  /^\d{1,3}(\.\d{1,3}){0,2}$/.test(head) ? [...head.split('.'), '0', '0', '0'].slice(0, 4).join('.') : head;

/**
 * Tells whether an address in its plain spelling is in one of the networks, which hold only addresses of their own family.
 * What is no network holds nothing.
 */
export const networkSet = (entries: readonly string[]): ((address: string) => boolean) => {
  // One list of both would find an IPv4 address in `::/0`.
  const networks = { ipv4: new BlockList(), ipv6: new BlockList() };
  for (const entry of entries) {
    const network = parseNetwork(entry);
    if (network) networks[network.family].addSubnet(network.address, network.prefix, network.family);
  }
  return (address) => {
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    return networks[family].check(address, family);
  };
};
