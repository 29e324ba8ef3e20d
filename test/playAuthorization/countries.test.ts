import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import { openCountries } from '../../src/cluster/countries.ts';
import { temporaryFolder } from '../setup/instance.ts';
import { countryDatabase } from './countryDatabase.ts';

test('countries come from a database in the format of MaxMind, for IPv4 and IPv6', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'countries.mmdb');
  await writeFile(file, countryDatabase({ '10.0.0.0/8': 'RU', '192.0.2.0/24': 'US', '2001:db8::/32': 'DE' }));
  const countryOf = openCountries(file);
  const addresses = ['10.1.2.3', '192.0.2.77', '2001:db8::5', '192.0.3.1', '2001:db9::1'];
  expect(addresses.map(countryOf)).toEqual(['RU', 'US', 'DE', null, null]);
});

test('without a database no country is known', () => {
  expect(openCountries(null)('10.1.2.3')).toBeNull();
});

test('a file that is no such database ends the start with one line', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'text.mmdb');
  await writeFile(file, 'nothing of the kind');
  expect(() => openCountries(file)).toThrow(ConfigError);
  expect(() => openCountries(file)).toThrow(/^GEOIP_DATABASE is no database/);
});
