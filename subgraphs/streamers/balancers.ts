import type { Collection, Saving } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';
import { refused } from '../../src/documents/storable.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json/lossless.ts';
import type { BalancedServer } from '../../src/cluster/balancing.ts';

/** Load balancers, for the collection engine. They belong to the cluster, not to an organization. */
export const balancers: Collection = {
  name: 'load_balancers',
  schema: contract('central').schema('LoadBalancer'),
  table: 'load_balancers',
  key: { column: 'name', member: 'name', type: 'text' },
  search: 't.search',
  defaultSort: [{ member: 'name', descending: false }],
  beforeSave: ({ key, current, document }: Saving) => {
    if (!current) assertName(key);
    assertServers(document);
    return {};
  },
};

const assertName = (name: string): void => {
  if (/^[^\s/?#\p{Cc}]{1,200}$/u.test(name)) return;
  throw new CodedError('BAD_USER_INPUT', 'name must have 1 to 200 characters without spaces, slashes, ? and #', {
    path: ['name'],
    parameter: 'name',
  });
};

/** Throws BAD_USER_INPUT for what could never match. */
const assertServers = (document: JsonObject): void => {
  const servers = (document['servers'] ?? []) as readonly Partial<BalancedServer>[];
  servers.forEach(({ name, countries = [] }, index) => {
    if (!name) throw refused('is required', ['servers', index, 'name']);
    if (servers.findIndex((server) => server.name === name) !== index) {
      throw refused('is there twice', ['servers', index, 'name']);
    }
    countries.forEach((country, at) => {
      if (!/^[a-z]{2}$/i.test(country)) {
        throw refused('must be a country code of two letters', ['servers', index, 'countries', at]);
      }
    });
  });
};
