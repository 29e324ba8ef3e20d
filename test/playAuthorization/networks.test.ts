import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkSet, parseNetwork, plainAddress } from '../../subgraphs/streams/playAuthorization/networks.ts';

test.each([
  ['127.0.0.1', '127.0.0.1', true],
  ['127.0.0.1', '127.0.0.2', false],
  ['10.10.0.0/24', '10.10.0.255', true],
  ['10.10.0.0/24', '10.10.1.0', false],
  ['172.16/12', '172.31.255.255', true],
  ['172.16/24', '172.16.0.9', true],
  ['172.16/24', '172.16.1.9', false],
  ['10/8', '10.200.1.1', true],
  ['0.0.0.0/0', '8.8.8.8', true],
  ['0/0', '8.8.8.8', true],
  ['0.0.0.0/0', '2001:db8::1', false],
  ['10.0.0.7/8', '10.1.1.1', true],
  ['2001:db8::/32', '2001:0DB8:ffff::1', true],
  ['2001:db8::/32', '2001:db9::1', false],
  ['::1', '0:0:0:0:0:0:0:1', true],
  ['::/0', '2001:db8::1', true],
  ['::/0', '10.0.0.1', false],
  ['10.0.0.0/8', '::ffff:10.1.2.3', true],
  ['10.0.0.0/8', '::ffff:a01:203', true],
  ['::ffff:10.0.0.0/104', '10.1.2.3', true],
  ['::ffff:10.0.0.0/104', '11.1.2.3', false],
  ['fe80::1', 'fe80::1%eth0', true],
  [' 10.0.0.1 ', '10.0.0.1', true],
])('%s holds %s: %s', (entry, address, held) => {
  expect(networkSet([entry])(plainAddress(address)!)).toBe(held);
});

test.each([
  '',
  '10',
  '10.10',
  '10.0.0.0/33',
  '10.0.0.0/-1',
  '10.0.0/',
  '300/8',
  '2001:db8::/129',
  '1.2.3.4.5/8',
  'host',
  '10.0.0.0/8/8',
])('%j is no network, and as an entry holds nothing', (entry) => {
  expect(parseNetwork(entry)).toBeNull();
  expect(networkSet([entry])('10.0.0.1')).toBe(false);
});

test.each([
  ['2001:0DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['::FFFF:192.168.0.1', '192.168.0.1'],
  ['[::1]', '::1'],
  ['010.0.0.1', null],
  ['1.2.3', null],
  ['example.com', null],
])('the plain spelling of %s is %s', (text, plain) => {
  expect(plainAddress(text)).toBe(plain);
});

test('an IPv4 network holds exactly the addresses that share its first bits', () => {
  const number = fc.nat({ max: 0xffffffff });
  const spelled = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
  fc.assert(
    fc.property(number, number, fc.nat({ max: 32 }), (network, other, prefix) => {
      // Half of the addresses are near the network.
      const address = other % 2 === 0 ? other : (network ^ (other & 0xffff)) >>> 0;
      const expected = prefix === 0 || network >>> (32 - prefix) === address >>> (32 - prefix);
      expect(networkSet([`${spelled(network)}/${prefix}`])(spelled(address))).toBe(expected);
    }),
  );
});
