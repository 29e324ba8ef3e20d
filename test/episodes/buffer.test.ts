import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEpisodeBuffer } from '../../src/cluster/episodes/buffer.ts';
import { LeaseLost } from '../../src/db/lease.ts';
import type { Report } from '../../subgraphs/episodes/repositoryCollected.ts';

const report = (source: string, key: string, stamp: number): Report => ({
  key,
  source,
  stamp,
  reached: stamp,
  receivedAt: 0,
  episode: {},
});

/** A buffer of which each write waits to be let through. */
const heldBuffer = (limit: number) => {
  const stopping = new AbortController();
  const writes: { reports: readonly Report[]; done: (error?: Error) => void }[] = [];
  const buffer = createEpisodeBuffer({
    settings: () => ({ episodesBufferDelayMs: 0, episodesBufferLimit: limit }),
    signal: stopping.signal,
    onError: () => undefined,
    write: (reports) =>
      new Promise((resolve, reject) => {
        writes.push({ reports, done: (error) => (error ? reject(error) : resolve()) });
      }),
  });
  return { buffer, writes, [Symbol.dispose]: () => stopping.abort() };
};

test('a version that comes while the one before is being written is written too', async () => {
  using held = heldBuffer(1);
  const adding = held.buffer.add([report('a', '1', 1), report('a', '2', 2)]);
  const later = held.buffer.add([report('a', '1', 3)]);
  held.writes[0]!.done();
  await Promise.resolve();
  while (held.writes.length < 2) await new Promise((resolve) => setImmediate(resolve));
  expect(held.writes[1]!.reports.map(({ stamp }) => stamp)).toEqual([3]);
  held.writes[1]!.done();
  await Promise.all([adding, later]);
  expect(held.writes).toHaveLength(2);
});

test('whose lease is another’s writes nothing more', async () => {
  using held = heldBuffer(0);
  void held.buffer.add([report('a', '1', 1)]);
  held.writes[0]!.done(new LeaseLost('gone'));
  await expect(held.buffer.failed).rejects.toThrow('gone');
});

test('wherever the writing ends, what a node would not tell again is written', async () => {
  const history = fc.array(fc.record({ source: fc.constantFrom('a', 'b'), key: fc.integer({ min: 1, max: 6 }) }), {
    minLength: 1,
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(history, fc.infiniteStream(fc.integer({ min: 1, max: 5 })), async (versions, sizes) => {
      const stopping = new AbortController();
      const written = new Map<string, number>();
      const told = new Map<string, number>();
      const lost: string[] = [];
      const all = versions.map(({ source, key }, index) => report(source, String(key), index + 1));
      const buffer = createEpisodeBuffer({
        settings: () => ({ episodesBufferDelayMs: 0, episodesBufferLimit: 250 }),
        signal: stopping.signal,
        onError: () => undefined,
        write: async (reports) => {
          for (const { source, key, stamp } of reports) {
            // As if it ended after each of them.
            written.set(`${source} ${key}`, stamp);
            // A node tells again what it tells now of episodes, as far as that is later than the stamp reached.
            for (const [id, latest] of told) {
              if (id.startsWith(source) && latest <= stamp && written.get(id) !== latest) lost.push(id);
            }
          }
          await new Promise((resolve) => setImmediate(resolve));
        },
      });
      const adding: Promise<void>[] = [];
      for (let start = 0; start < all.length;) {
        const size = sizes.next().value;
        const next = all.slice(start, start + size);
        for (const { source, key, stamp } of next) told.set(`${source} ${key}`, stamp);
        adding.push(buffer.add(next));
        start += size;
        if (start % 2 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      await Promise.all(adding);
      expect(lost).toEqual([]);
      expect(written).toEqual(told);
      stopping.abort();
    }),
    { numRuns: 200 },
  );
});
