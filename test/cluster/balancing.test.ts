import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choosePlace, type Balancer, type Place, type Session } from '../../src/cluster/balancing.ts';

const place = (hostname: string, members: Partial<Place> = {}): Place => ({
  hostname,
  url: null,
  isRestreamer: false,
  runs: false,
  ingests: false,
  load: { usage: null, clients: null, bitrate: null, streams: null },
  ...members,
});
const load = (value: number) => ({ usage: value, clients: 100 - value, bitrate: value, streams: value });
const play: Session = { publish: false, isPlaced: true, country: null };

const hostnames = ['a', 'b', 'c', 'd'];
const places = fc.subarray(hostnames).chain((names) =>
  fc.tuple(
    ...names.map((hostname) =>
      fc.record({
        hostname: fc.constant(hostname),
        url: fc.constant(null),
        isRestreamer: fc.boolean(),
        runs: fc.boolean(),
        ingests: fc.boolean(),
        load: fc.integer({ min: 0, max: 100 }).map(load),
      }),
    ),
  ),
);
const balancer: fc.Arbitrary<Balancer> = fc.record({
  servers: fc.subarray(hostnames).map((names) => names.map((name) => ({ name }))),
  mode: fc.constantFrom('usage', 'clients', 'bitrate', 'streams'),
});
const session: fc.Arbitrary<Session> = fc.record({
  publish: fc.boolean(),
  isPlaced: fc.boolean(),
  country: fc.constantFrom(null, 'DE'),
});

test('a session goes to a server of the balancer that can serve it, and to none only when there is none', () => {
  fc.assert(
    fc.property(balancer, places, session, (by, all, asked) => {
      const among = all.filter(
        ({ hostname }) => !by.servers?.length || by.servers.some(({ name }) => name === hostname),
      );
      const able = among.filter((each) => {
        if (!asked.publish) return each.runs || each.ingests || each.isRestreamer;
        return asked.isPlaced ? each.ingests : !each.isRestreamer;
      });
      const chosen = choosePlace(by, all, asked);
      if (chosen) expect(able).toContain(chosen);
      else expect(able).toEqual([]);
      const running = able.filter(({ runs }) => runs);
      if (!asked.publish && running.length > 0) {
        expect(chosen?.load[by.mode!]).toBe(Math.min(...running.map((each) => each.load[by.mode!]!)));
      }
    }),
  );
});

test('a server that sends as much as it may gets no more', () => {
  const all = [place('a', { runs: true, load: load(5) }), place('b', { runs: true, load: load(9) })];
  const limited = (max_bitrate: number) => ({ servers: [{ name: 'a', max_bitrate }, { name: 'b' }] });
  expect(choosePlace(limited(6), all, play)?.hostname).toBe('a');
  expect(choosePlace(limited(5), all, play)?.hostname).toBe('b');
});

test('clients go to the servers of their country, others to those that take the rest', () => {
  const all = [place('de', { runs: true, load: load(9) }), place('rest', { runs: true, load: load(1) })];
  const servers = [
    { name: 'de', countries: ['DE'] },
    { name: 'rest', countries: ['FR'], countries_default: true },
  ];
  const to = (country: string | null) => choosePlace({ servers }, all, { ...play, country })?.hostname;
  expect([to('de'), to('FR'), to('US'), to(null)]).toEqual(['de', 'rest', 'rest', 'rest']);
  expect(choosePlace({ servers: servers.slice(0, 1) }, all, { ...play, country: 'US' })).toBeNull();
});
