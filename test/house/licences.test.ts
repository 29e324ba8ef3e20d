import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, { license?: string; version?: string }>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

test('nothing is under an Elastic, BSL, SSPL or AGPL licence but what @apollo/subgraph brings', () => {
  const restricted = installed
    .filter(([, { license = '' }]) => /elastic|busl|bsl-|sspl|agpl/i.test(license))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect([...new Set(restricted)].sort()).toEqual(['@apollo/federation-internals']);
});

test('one copy of graphql is installed, so that schemas made by different packages fit together', () => {
  const copies = installed.filter(([path]) => /(^|\/)node_modules\/graphql$/.test(path));
  expect(copies.map(([path]) => path)).toEqual(['node_modules/graphql']);
});
