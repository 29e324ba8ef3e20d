import { readFileSync } from 'node:fs';
import { Reader, type CountryResponse } from 'maxmind';
import { ConfigError } from '../config.ts';

/** The country of an address in its plain spelling, ISO 3166-1 alpha-2; null when it is not known. */
export type CountryOf = (address: string) => string | null;

/**
 * Looks countries up in a database in MaxMind's format (GeoLite2-Country and the like), which is read once.
 *
 * Without a file no country is known. Throws ConfigError for a file that is no such database.
 */
export const openCountries = (file: string | null): CountryOf => {
  if (file === null) return () => null;
  const database = read(file);
  return (address) => {
    const found = database.get(address);
    return found?.country?.iso_code ?? found?.registered_country?.iso_code ?? null;
  };
};

const read = (file: string): Reader<CountryResponse> => {
  try {
    return new Reader<CountryResponse>(readFileSync(file));
  } catch (error) {
    throw new ConfigError(`GEOIP_DATABASE is no database in MaxMind's format: ${(error as Error).message}`);
  }
};
