import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pruneTombstones } from '../../src/feed/pruneTombstones.ts';
import { testGraph, type TestGraph } from './graph.ts';
import { followShown, positionOf, streamWriter, type StreamEvent } from './streamFollower.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      save: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
      organizationId: fc.constantFrom(1, 2, 3),
      namespace: fc.constantFrom('shown', 'shown', 'hidden'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ touch: fc.constantFrom(...names) }) },
  { weight: 2, arbitrary: fc.record({ remove: fc.constantFrom(...names) }) },
  { weight: 3, arbitrary: fc.record({ listen: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 1, arbitrary: fc.constant({ prune: true }) },
);

/** When a stream was in organization 1: positions, from the write that brought it to the one that took it away. */
type Stays = Map<string, { from: number; to: number }[]>;

/** A client that keeps what it is told by key, and all events with the position it had heard up to before. */
const createClient = (graph: TestGraph) => {
  const copy = new Map<string, string | null>();
  const events: { event: StreamEvent; after: number }[] = [];
  let since: string | undefined;
  return {
    copy,
    events,
    /** Connects, hears what there is up to a position, or at most so many events, and hangs up. */
    async listen(position: () => Promise<number> | number, most = Infinity) {
      await using follower = await followShown(graph, { since });
      for (let count = 0; count < most; count++) {
        const event = await follower.next();
        events.push({ event, after: since === undefined ? 0 : positionOf({ cursor: since }) });
        since = event.cursor;
        if (event.kind === 'RESET') copy.clear();
        else if (event.kind === 'DELETE') copy.delete(event.key ?? '');
        else if (event.key !== null) copy.set(event.key, event.node?.title ?? null);
        if (event.kind === 'RESET' || event.kind === 'SNAPSHOT') continue;
        if (positionOf(event) >= (await position())) return;
      }
    },
  };
};

/** A DELETE needs a stay that had not ended when the client had last heard; all else a stay at all. */
const mayBeTold = (stays: Stays, { event: { kind, key }, after }: { event: StreamEvent; after: number }): boolean =>
  key === null ||
  key === 'end' ||
  (stays.get(key) ?? []).some(({ to }) => (kind === 'DELETE' || kind === 'UPSERT' ? to > after : true));

test('random moves, deletes and reconnects leave a member with what they may see, and never show them more', async () => {
  await using graph = await testGraph({ bufferSize: 2 });
  const streams = streamWriter(graph);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      for (const name of names) await streams.remove(name);
      const stays: Stays = new Map();
      const settle = async () => {
        const rows = await graph.database.query<{ name: string; position: string }>(
          'select name, position from streams where organization_id = 1 and name = any($1)',
          [names],
        );
        const head = await graph.feed.collection('streams').refresh();
        const present = new Map(rows.map(({ name, position }) => [name, Number(position)]));
        for (const name of names) {
          const all = stays.get(name) ?? [];
          const last = all.at(-1);
          const position = present.get(name);
          if (position !== undefined && last?.to !== Infinity) all.push({ from: position, to: Infinity });
          // A write of several names may have taken the last position for another: the latest possible end.
          if (position === undefined && last?.to === Infinity) last.to = head;
          stays.set(name, all);
        }
      };

      const [visitor, resident] = [createClient(graph), createClient(graph)];
      let finished: number | null = null;
      const residing = resident.listen(() => finished ?? Infinity);
      try {
        for (const each of steps) {
          if ('save' in each) {
            const { save, ...input } = each;
            await streams.saveAll(save, { ...input, title: `${each.organizationId}` });
          }
          if (
            'touch' in each &&
            (await graph.database.query('select from streams where name = $1', [each.touch])).length
          )
            await streams.saveAll([each.touch], { comment: 'touched' });
          if ('remove' in each) await streams.remove(each.remove);
          if ('prune' in each) await pruneTombstones(graph.database, Number.MAX_SAFE_INTEGER);
          await settle();
          if (!('listen' in each)) continue;
          const position = await streams.save('end', { organizationId: 1 });
          await visitor.listen(() => position, each.listen);
          expect(visitor.events.filter((heard) => !mayBeTold(stays, heard))).toEqual([]);
        }
        const position = await streams.save('end', { organizationId: 1 });
        await visitor.listen(() => position);
      } finally {
        finished = await streams.save('end', { organizationId: 1 });
        // The resident may have heard of that already, so there is one more.
        await streams.save('end', { organizationId: 1 });
        await residing;
      }

      const rows = await graph.database.query<{ name: string; title: string | null }>(
        `select name, title from streams where organization_id = 1 and namespace = 'shown' order by name`,
      );
      for (const { copy, events } of [visitor, resident]) {
        expect([...copy].sort()).toEqual(rows.map(({ name, title }) => [name, title]));
        expect(events.filter((heard) => !mayBeTold(stays, heard))).toEqual([]);
        expect(events.map(({ event }) => event.node?.title).filter((title) => title === '2' || title === '3')).toEqual(
          [],
        );
      }
    }),
    { numRuns: 50 },
  );
});
