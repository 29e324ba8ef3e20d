import { isIP } from 'node:net';

/**
 * A database in MaxMind's format 2.0 that knows the countries of some networks (`10.0.0.0/8`, `2001:db8::/32`), for tests.
 *
 * A binary tree of IPv6 addresses with records of 24 bits, IPv4 under `::/96`; then the data and the metadata.
 */
export const countryDatabase = (countries: Readonly<Record<string, string>>): Buffer => {
  const data: Buffer[] = [];
  const nodes: [Record_, Record_][] = [[null, null]];
  for (const [network, country] of Object.entries(countries)) {
    const [address = '', length = ''] = network.split('/');
    const offset = Buffer.concat(data).length;
    data.push(map({ country: map({ iso_code: text(country) }) }));
    const bits = bitsOf(address).slice(0, Number(length) + (isIP(address) === 4 ? 96 : 0));
    let node = nodes[0]!;
    bits.forEach((bit, index) => {
      if (index === bits.length - 1) node[bit] = { data: offset };
      else {
        let next = node[bit];
        if (typeof next !== 'number') node[bit] = next = nodes.push([null, null]) - 1;
        node = nodes[next]!;
      }
    });
  }
  const record = (value: Record_): Buffer => {
    const number = value === null ? nodes.length : typeof value === 'number' ? value : nodes.length + 16 + value.data;
    return Buffer.of(number >> 16, (number >> 8) & 255, number & 255);
  };
  const metadata = map({
    binary_format_major_version: unsigned(5, 2),
    binary_format_minor_version: unsigned(5, 0),
    build_epoch: unsigned(6, 1),
    database_type: text('Test-Country'),
    description: map({}),
    ip_version: unsigned(5, 6),
    languages: Buffer.of(0x00, 0x04),
    node_count: unsigned(6, nodes.length),
    record_size: unsigned(5, 24),
  });
  const tree = Buffer.concat(nodes.flatMap((node) => node.map(record)));
  return Buffer.concat([tree, Buffer.alloc(16), ...data, Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1'), metadata]);
};

/** Another node, data, or nothing. */
type Record_ = number | { data: number } | null;

const control = (type: number, size: number): Buffer => Buffer.of((type << 5) | size);
const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  // Sizes from 29 on have a byte of their own.
  const size =
    bytes.length < 29 ? control(2, bytes.length) : Buffer.concat([control(2, 29), Buffer.of(bytes.length - 29)]);
  return Buffer.concat([size, bytes]);
};
const unsigned = (type: number, value: number): Buffer =>
  Buffer.concat([control(type, 2), Buffer.of(value >> 8, value & 255)]);
const map = (members: Readonly<Record<string, Buffer>>): Buffer =>
  Buffer.concat([
    control(7, Object.keys(members).length),
    ...Object.entries(members).flatMap(([name, value]) => [text(name), value]),
  ]);

const bitsOf = (address: string): (0 | 1)[] => {
  const groups =
    isIP(address) === 4
      ? ['0', '0', '0', '0', '0', '0', ...pairs(address.split('.').map(Number))]
      : expanded(address).split(':');
  return groups.flatMap((group) =>
    [...parseInt(group, 16).toString(2).padStart(16, '0')].map((bit) => (bit === '1' ? 1 : 0)),
  );
};

const pairs = ([a = 0, b = 0, c = 0, d = 0]: number[]): string[] => [
  (a * 256 + b).toString(16),
  (c * 256 + d).toString(16),
];

const expanded = (address: string): string => {
  const [head = '', tail] = address.split('::');
  if (tail === undefined) return head;
  const [before, after] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(8 - before!.length - after!.length).fill('0');
  return [...before!, ...zeros, ...after!].join(':');
};
