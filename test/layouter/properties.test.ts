import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eviction } from '../../src/cluster/layouter/eligibility.ts';
import { layOut } from '../../src/cluster/layouter/layOut.ts';
import { createNodeTable, type Part } from '../../src/cluster/layouter/nodeTable.ts';
import { occupy } from '../../src/cluster/layouter/evictions.ts';
import type { NodeFacts, Placement, Snapshot, StreamFacts } from '../../src/cluster/layouter/snapshot.ts';
import { after, at, node, snapshot, stream } from './facts.ts';

const zone = fc.constantFrom('a', 'b', 'c');
const hosts = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'gone'];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const labelsOf = (...prefixes: string[]) =>
  fc
    .tuple(...prefixes.map((prefix) => maybe(zone.map((value) => [`${prefix}zone`, value] as const))))
    .map((given) => Object.fromEntries(given.filter((each) => each !== null)));

const anyNode = (hostname: string) =>
  fc
    .record({
      role: fc.constantFrom('streamer', 'streamer', 'streamer', 'inference', 'identification'),
      namespace: fc.constantFrom('', '', '', 'other'),
      labels: fc.oneof(labelsOf(''), labelsOf('required.')),
      contact: fc.constantFrom('online', 'online', 'online', 'unknown', 'dead'),
      accepts: fc.boolean().map((one) => one || hostname < 'n3'),
      draining: fc.boolean().map((one) => one && hostname > 'n4'),
      settled: fc.boolean(),
      channelLimit: fc.integer({ min: 0, max: 6 }),
      kbitLimit: maybe(fc.integer({ min: 0, max: 40 })),
      kbitNow: maybe(fc.integer({ min: 0, max: 40 })),
      dvrMbLimit: maybe(fc.integer({ min: 0, max: 40 })),
      transcodes: fc.constantFrom(true, false, null),
      cpuLimit: maybe(fc.integer({ min: 10, max: 90 })),
      cpuNow: maybe(fc.integer({ min: 0, max: 100 })),
      pressuredPasses: fc.integer({ min: 0, max: 4 }),
    })
    .map((given) => node(hostname, { ...(given as object), silent: given.contact !== 'online' }));

const anyPlacement: fc.Arbitrary<Placement> = fc
  .record({
    ingest: maybe(fc.constantFrom(...hosts)),
    inference: maybe(fc.constantFrom(...hosts)),
    backups: fc.uniqueArray(fc.constantFrom(...hosts), { maxLength: 2 }),
    manual: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
    failoverFrom: maybe(fc.constantFrom(...hosts)),
    since: fc.integer({ min: 1, max: 3 }),
  })
  .map((given) => ({ ...given, backups: given.backups.filter((backup) => backup !== given.ingest) }));

const anyStream = (name: string) =>
  fc
    .record({
      namespace: fc.constantFrom('', '', '', 'other'),
      labels: labelsOf('', 'required.', 'preferred.', 'preferred.'),
      disabled: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
      kbit: fc.integer({ min: 0, max: 10 }),
      dvrMb: fc.integer({ min: 0, max: 10 }),
      copies: fc.constantFrom(0, 0, 1, 2),
      transcodes: fc.boolean(),
      vision: fc.boolean(),
      agents: fc.constantFrom([], [], [], ['x'], ['y'], ['x', 'z']),
      pinned: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
      placement: maybe(anyPlacement),
    })
    .map((given) => stream(name, given));

const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    nodes: fc.tuple(...hosts.slice(0, 6).map(anyNode)),
    streams: fc
      .integer({ min: 0, max: 14 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyStream(`s${index}`)))),
    agents: fc.array(fc.record({ ingest: maybe(fc.constantFrom(...hosts)), manual: fc.boolean() }), { maxLength: 4 }),
    outageShare: fc.constantFrom(0.5, 1),
  })
  .map(({ nodes, streams, agents, outageShare }) => ({
    ...snapshot(
      nodes,
      streams,
      agents.map((given, index) => ({ id: `a${index}`, ...given })),
    ),
    outageShare,
  }));

const parts = (placement: Pick<Placement, 'ingest' | 'inference' | 'backups'> | null): [Part, string][] => [
  ...(placement?.ingest ? [['ingest', placement.ingest] as [Part, string]] : []),
  ...(placement?.inference ? [['inference', placement.inference] as [Part, string]] : []),
  ...(placement?.backups ?? []).map((host): [Part, string] => ['backup', host]),
];

const used = (given: Snapshot) => {
  const table = createNodeTable(given.nodes);
  occupy(given.streams, table);
  return table;
};

const holds = (property: (given: Snapshot) => void) =>
  fc.assert(fc.property(anySnapshot, property), { numRuns: 3000, seed: 20261121 });

const nodeIn = ({ nodes }: Snapshot, host: string): NodeFacts | null =>
  nodes.find(({ hostname }) => hostname === host) ?? null;

describe('whatever the cluster looks like,', () => {
  test('a stream only comes to nodes that every hard constraint allows', () => {
    holds((given) => {
      const streams = new Map(given.streams.map((each) => [each.name, each]));
      for (const { name, from, to } of layOut(given).changes) {
        const present = streams.get(name)!;
        const before = new Set(parts(from).map(([part, host]) => `${part} ${host}`));
        for (const [part, host] of parts(to)) {
          if (before.has(`${part} ${host}`)) continue;
          const target = nodeIn(given, host)!;
          expect(eviction(present, part, target)).toBe(null);
          expect([target.contact, target.accepts, present.disabled, present.pinned]).toEqual([
            'online',
            true,
            false,
            false,
          ]);
        }
      }
    });
  });

  test('no node is filled beyond its channels, archive, bandwidth and CPU', () => {
    holds((given) => {
      const [before, now] = [used(given), used(after(given))];
      for (const [index, { hostname, channelLimit, dvrMbLimit, kbitLimit, cpuLimit, cpuNow }] of now.nodes.entries()) {
        const within = (value: number, former: number, limit: number | null) =>
          expect(
            value <= Math.max(former, limit ?? Infinity),
            `${hostname}: ${value} of ${limit}, before ${former}`,
          ).toBe(true);
        within(now.channels(index), before.channels(index), channelLimit);
        within(now.dvrMb(index), before.dvrMb(index), dvrMbLimit);
        within(now.kbit(index), before.kbit(index), kbitLimit);
        if (cpuLimit !== null && (cpuNow ?? 0) > cpuLimit) within(now.channels(index), before.channels(index), 0);
      }
    });
  });

  test('a copy of an archive is never where the stream comes in, and there are as many as wanted at most', () => {
    holds((given) => {
      const { changes, hold } = layOut(given);
      for (const { name, to, from } of hold ? [] : changes) {
        expect(to.backups).not.toContain(to.ingest);
        expect(new Set(to.backups).size).toBe(to.backups.length);
        const wanted = given.streams.find((each) => each.name === name)!.copies;
        expect(to.backups.length).toBeLessThanOrEqual(Math.max(wanted, from?.manual ? from.backups.length : 0));
      }
    });
  });

  test('a pinned stream never moves', () => {
    holds((given) => {
      const pinned = new Set(given.streams.filter((each) => each.pinned && each.placement).map(({ name }) => name));
      expect(layOut(given).changes.filter(({ name }) => pinned.has(name))).toEqual([]);
    });
  });

  test('equal input gives equal layouts, in whatever order it comes', () => {
    fc.assert(
      fc.property(
        anySnapshot.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...given.nodes], { minLength: given.nodes.length }),
            fc.shuffledSubarray([...given.streams], { minLength: given.streams.length }),
            fc.shuffledSubarray([...given.agents], { minLength: given.agents.length }),
          ),
        ),
        ([given, nodes, streams, agents]) => {
          expect(layOut({ ...given, nodes, streams, agents })).toEqual(layOut(given));
        },
      ),
      { numRuns: 2000, seed: 20261121 },
    );
  });

  test('streams of one agent share one ingest, unless a pin or the lack of a way forbids it', () => {
    holds((given) => {
      if (layOut(given).hold) return;
      const result = after(given);
      for (const agent of ['x', 'y', 'z']) {
        const moved = result.streams.filter((each) => each.agents.includes(agent) && !each.disabled && !each.pinned);
        const placed = new Set(moved.map(({ placement }) => placement?.ingest).filter((host) => host != null));
        expect(placed.size).toBeLessThanOrEqual(1);
      }
    });
  });

  test('nothing that may stay is moved by a quick pass, and only what it is asked for', () => {
    holds((given) => {
      const { changes } = layOut(given, { streams: ({ name }) => name < 's2' });
      for (const { name, from, to } of changes) {
        expect(name < 's2').toBe(true);
        const present = given.streams.find((each) => each.name === name)!;
        const valid = from?.ingest && !present.disabled && !eviction(present, 'ingest', nodeIn(given, from.ingest));
        if (valid && present.agents.length === 0) expect(to.ingest).toBe(from.ingest);
      }
    });
  });
});

test('in a cluster that is well no placed stream moves, however many come and go', () => {
  const roomy = ['n0', 'n1', 'n2', 'n3'].map((hostname) => node(hostname));
  const placed = fc.array(fc.constantFrom('n0', 'n1', 'n2', 'n3'), { maxLength: 20 });
  fc.assert(
    fc.property(placed, fc.integer({ min: 0, max: 20 }), (hostnames, newcomers) => {
      const streams = [
        ...hostnames.map((host, index) => stream(`old${index}`, { placement: at(host) })),
        ...Array.from({ length: newcomers }, (_, index) => stream(`new${index}`)),
      ];
      const { changes } = layOut(snapshot([...roomy, node('fresh')], streams));
      expect(changes.every(({ name }) => name.startsWith('new'))).toBe(true);
      expect(changes).toHaveLength(newcomers);
    }),
  );
});

test('passes come to rest: what one pass decides the next leaves alone', () => {
  const settledNode = (hostname: string) =>
    fc
      .record({ labels: labelsOf(''), channelLimit: fc.integer({ min: 1, max: 8 }) })
      .map((given) => node(hostname, given));
  const free = (name: string) =>
    fc
      .record({
        labels: labelsOf('', 'required.', 'preferred.'),
        copies: fc.constantFrom(0, 1),
        agents: fc.constantFrom([], [], ['x']),
      })
      .map((given) => stream(name, { ...given, dvrMb: 1 }));
  fc.assert(
    fc.property(
      fc.tuple(...hosts.slice(0, 5).map(settledNode)),
      fc.tuple(...Array.from({ length: 12 }, (_, index) => free(`s${index}`))),
      (nodes, streams) => {
        let present: Snapshot = snapshot(nodes, streams as StreamFacts[]);
        for (let pass = 0; pass < 10 && layOut(present).changes.length > 0; pass++) present = after(present);
        expect(layOut(present).changes).toEqual([]);
      },
    ),
    { numRuns: 500, seed: 20261121 },
  );
});
