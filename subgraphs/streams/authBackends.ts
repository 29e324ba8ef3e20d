import type { Collection, Saving } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';
import { CodedError } from '../../src/errors.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';
import { parseNetwork } from './playAuthorization/networks.ts';

/** Auth backends, for the collection engine. They belong to the cluster, not to an organization. */
export const authBackends: Collection = {
  name: 'auth_backends',
  schema: contract('central').schema('AuthBackend'),
  table: 'auth_backends',
  key: { column: 'name', member: 'name', type: 'text' },
  search: 't.search',
  defaultSort: [{ member: 'name', descending: false }],
  beforeSave: ({ key, current, document }: Saving) => {
    if (!current) assertName(key);
    assertEntries(document);
    return {};
  },
};

/** How streams refer to an auth backend. */
export const authUrl = (name: string): string => `auth://${name}`;

const assertName = (name: string): void => {
  if (/^[^\s/?#\p{Cc}]{1,200}$/u.test(name)) return;
  throw new CodedError('BAD_USER_INPUT', 'name must have 1 to 200 characters without spaces, slashes, ? and #', {
    path: ['name'],
    parameter: 'name',
  });
};

const isText = (text: string): boolean => text !== '';
const isCountry = (text: string): boolean => /^[a-z]{2}$/i.test(text);
const isNetwork = (text: string): boolean => parseNetwork(text) !== null;

/** What an entry of each list must be, since one that can never match would leave open what was meant to be closed. */
const lists: readonly (readonly [suffix: string, isEntry: (text: string) => boolean, words: string])[] = [
  ['tokens', isText, 'a token'],
  ['ips', isNetwork, 'an address or a network such as 10.0.0.0/8'],
  ['countries', isCountry, 'a country code of two letters'],
  ['uas', isText, 'a part of a user agent'],
];

const assertEntries = (document: JsonObject): void => {
  for (const [suffix, isEntry, words] of lists) {
    for (const member of [`allow_${suffix}`, `deny_${suffix}`]) {
      textsOf(document[member]).forEach((text, index) => {
        if (!isEntry(text)) throw refused([member, index], `must be ${words}`);
      });
    }
  }
  const backends = (document['backends'] ?? []) as { url: string }[];
  backends.forEach(({ url }, index) => {
    if (!isHttpUrl(url)) throw refused(['backends', index, 'url'], 'must be a URL of HTTP');
  });
};

const textsOf = (list: JsonValue | undefined): readonly string[] => (list ?? []) as string[];

const isHttpUrl = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

const refused = (path: (string | number)[], problem: string) =>
  new CodedError('BAD_USER_INPUT', `${path.join('.')} ${problem}`, { path });
