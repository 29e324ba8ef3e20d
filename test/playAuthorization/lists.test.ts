import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLists, type Client } from '../../subgraphs/streams/playAuthorization/lists.ts';
import type { BackendDefinition } from '../../subgraphs/streams/playAuthorization/types.ts';

const viewer = { token: 'secret', ip: '10.0.0.1', userAgent: 'VLC/3.0.8 LibVLC/3.0.8', country: 'RU' };
const client = (changes: Partial<Omit<Client, 'country'> & { country: string | null }> = {}): Client => {
  const { country, ...rest } = { ...viewer, ...changes };
  return { ...rest, country: () => country };
};

/** Every list matches the client: a step decides unless an earlier one did. */
const steps = [
  ['allow_tokens', ['secret'], true, 'token_list'],
  ['deny_tokens', ['secret'], false, 'token_list'],
  ['allow_ips', ['10.0.0.0/24'], true, 'ip_list'],
  ['deny_ips', ['10.0.0.1'], false, 'ip_list'],
  ['allow_countries', ['RU'], true, 'country_list'],
  ['deny_countries', ['ru'], false, 'country_list'],
  ['allow_uas', ['VLC'], true, 'user_agent_list'],
  ['deny_uas', ['LibVLC'], false, 'user_agent_list'],
] as const;

test.each(steps)('%s decides alone', (member, list, allowed, decidedBy) => {
  expect(compileLists({ [member]: list })(client())).toEqual({ allowed, decidedBy });
});

const later = steps.flatMap((step, index) =>
  steps.slice(index + 1).map((other) => [step[0], other[0], step, other] as const),
);
test.each(later)('%s comes before %s', (_, __, [first, list, allowed, decidedBy], [second, otherList]) => {
  expect(compileLists({ [second]: otherList, [first]: list })(client())).toEqual({ allowed, decidedBy });
});

test.each([
  ['a token is compared as a whole', { deny_tokens: ['secret2', 'sec'] }, {}],
  ['a client without a token is on no list of tokens', { allow_tokens: ['', 'null'] }, { token: null }],
  ['letter case of user agents counts', { deny_uas: ['vlc'] }, {}],
  ['an empty fragment matches nobody', { deny_uas: [''] }, {}],
  ['a client without a user agent is on no list of those', { deny_uas: ['V'] }, { userAgent: null }],
  ['an unknown country is on no list', { allow_countries: ['RU'], deny_countries: ['RU', ''] }, { country: null }],
  ['empty lists decide nothing', { allow_tokens: [], deny_ips: [], allow_countries: [], deny_uas: [] }, {}],
] as const)('%s', (_, definition: BackendDefinition, changes) => {
  expect(compileLists(definition)(client(changes))).toBeNull();
});

test('the country is looked up only for a list of countries', () => {
  let lookups = 0;
  const asking = { ...client(), country: () => (lookups++, 'RU') };
  compileLists({ allow_ips: ['8.8.8.8'], deny_uas: ['MAG'] })(asking);
  expect(lookups).toBe(0);
});

test('any definition decides as reading it from top to bottom does', () => {
  const words = {
    tokens: ['a', 'b', 'c'],
    ips: ['10.0.0.1', '10.0.0.2', '2001:db8::1'],
    countries: ['RU', 'US', 'DE'],
    uas: ['MAG', 'VLC', 'iPad'],
  };
  const listed = (all: string[]) => fc.option(fc.subarray(all), { nil: undefined });
  const definitions = fc.record(
    Object.fromEntries(
      Object.entries(words).flatMap(([suffix, all]) => [
        [`allow_${suffix}`, listed(all)],
        [`deny_${suffix}`, listed(all)],
      ]),
    ),
  ) as fc.Arbitrary<Record<string, string[] | undefined>>;
  const oneOf = (all: string[]) => fc.constantFrom(...all, null);
  const clients = fc.record({
    tokens: oneOf(words.tokens),
    ips: fc.constantFrom(...words.ips),
    countries: oneOf(words.countries),
    uas: oneOf(words.uas),
  });

  fc.assert(
    fc.property(definitions, clients, (definition, values) => {
      let expected: boolean | null = null;
      for (const subject of ['tokens', 'ips', 'countries', 'uas'] as const) {
        for (const verdict of ['allow', 'deny']) {
          const value = values[subject];
          if (expected === null && value !== null && definition[`${verdict}_${subject}`]?.includes(value)) {
            expected = verdict === 'allow';
          }
        }
      }
      const { tokens: token, ips: ip, countries, uas: userAgent } = values;
      const decision = compileLists(definition as BackendDefinition)({
        token,
        ip,
        userAgent,
        country: () => countries,
      });
      expect(decision?.allowed ?? null).toBe(expected);
    }),
    { numRuns: 500 },
  );
});
