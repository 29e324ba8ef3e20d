import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { signClusterHeader, verifyClusterHeader } from '../../src/auth/clusterHeader.ts';

const now = 1_732_000_000_500;

test('the header is the documented SHA-1 of time and key', () => {
  const digest = createHash('sha1').update('1732000000:secret').digest('hex');
  expect(signClusterHeader('secret', now)).toBe(`Cluster 1732000000:${digest}`);
});

test('a header is good for sixty seconds before and after', () => {
  const header = signClusterHeader('secret', now);
  for (const [offset, verdict] of [
    [0, 'valid'],
    [59_000, 'valid'],
    [-59_000, 'valid'],
    [62_000, 'clockSkew'],
    [-62_000, 'clockSkew'],
  ] as const)
    expect(verifyClusterHeader(header, 'secret', now + offset)).toBe(verdict);
});

test('a header of another key is refused, whatever the time', () => {
  expect(verifyClusterHeader(signClusterHeader('other', now), 'secret', now)).toBe('wrongKey');
});

test.each(['', 'Cluster', 'Cluster 1732000000', 'Cluster 1732000000:zz', 'Bearer x', 'Cluster 1e3:' + 'a'.repeat(40)])(
  'the malformed header %j is refused',
  (header) => expect(verifyClusterHeader(header, 'secret', now)).toBe('malformed'),
);
