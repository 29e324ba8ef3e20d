import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { countStatements } from '../../src/db/statements.ts';
import { changeStream, type ChangeEvent, type KeyedNode } from '../../src/feed/changeStream.ts';
import { decodeCursor, encodeCursor } from '../../src/feed/cursor.ts';
import { pruneTombstones } from '../../src/feed/pruneTombstones.ts';
import type { Feed } from '../../src/feed/types.ts';
import { testDatabase } from '../setup/database.ts';
import { createProbes, deleteProbe, probeFeed, probeQueries, saveProbes } from './probes.ts';

interface Subscription {
  database: Database;
  feed: Feed;
  since?: string | undefined;
  minimum?: number;
}

const subscribe = ({ database, feed, since, minimum = 0 }: Subscription, signal = new AbortController().signal) =>
  changeStream<number>({ feed, collection: 'streams', since, signal, ...probeQueries(database, { minimum }) });

type Events = AsyncGenerator<ChangeEvent<number>, void, undefined>;

const take = async (events: Events, count: number): Promise<ChangeEvent<number>[]> => {
  const taken: ChangeEvent<number>[] = [];
  while (taken.length < count) {
    const { value, done } = await events.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
};

/** Takes `count` events and hangs up; each as one readable line. */
const hear = async (subscription: Subscription, count: number) => {
  // As the writers do after their commit.
  subscription.feed.ring('streams');
  const events = subscribe(subscription);
  const taken = await take(events, count);
  await events.return();
  return { lines: lines(taken), last: taken.at(-1)?.cursor };
};

/** True for the last thing to hear of what was written up to `position`. */
const isAfterSnapshot = ({ kind, cursor }: ChangeEvent<number>, position: number): boolean =>
  (kind === 'SNAPSHOT_END' || kind === 'UPSERT' || kind === 'DELETE') && decodeCursor(cursor).position >= position;

const lines = (events: readonly ChangeEvent<number>[]): string[] =>
  events.map(({ kind, key, node }) => [kind, key, node].filter((part) => part !== null).join(' '));

describe('a subscription', () => {
  it('sends the snapshot, its end, and then each change as it commits', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    await saveProbes(database, ['a', 'b', 'c']);
    const events = subscribe({ database, feed });
    expect(lines(await take(events, 4))).toEqual(['SNAPSHOT a 1', 'SNAPSHOT b 1', 'SNAPSHOT c 1', 'SNAPSHOT_END']);
    const live = take(events, 3);
    await saveProbes(database, ['b', 'd'], 2);
    await deleteProbe(database, 'a');
    feed.ring('streams');
    expect(lines(await live)).toEqual(['UPSERT b 2', 'UPSERT d 2', 'DELETE a']);
    await events.return();
  });

  it('sends DELETE for a row that no longer matches', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    await saveProbes(database, ['a', 'b'], 5);
    const snapshot = await hear({ database, feed, minimum: 5 }, 3);
    expect(snapshot.lines).toEqual(['SNAPSHOT a 5', 'SNAPSHOT b 5', 'SNAPSHOT_END']);
    await saveProbes(database, ['a'], 4);
    await saveProbes(database, ['b'], 6);
    expect((await hear({ database, feed, minimum: 5, since: snapshot.last }, 2)).lines).toEqual([
      'DELETE a',
      'UPSERT b 6',
    ]);
  });

  it('sends exactly what was missed to who returns with the last cursor, each key once', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await saveProbes(database, ['a', 'b']);
    let last: string | undefined;
    {
      await using feed = await probeFeed(database);
      ({ last } = await hear({ database, feed }, 3));
    }
    for (let value = 2; value < 5; value++) await saveProbes(database, ['b', 'c'], value);
    await deleteProbe(database, 'a');
    // A new process: nothing of the old one's memory is left.
    await using feed = await probeFeed(database);
    const missed = await hear({ database, feed, since: last }, 2);
    expect(missed.lines).toEqual(['UPSERT b 4', 'UPSERT c 4']);
    expect((await hear({ database, feed, since: missed.last }, 1)).lines).toEqual(['DELETE a']);
  });

  it('resumes inside a snapshot, without repeating it and without losing what changed meanwhile', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    await saveProbes(database, ['a', 'b', 'c', 'd', 'e']);
    const first = await hear({ database, feed }, 3);
    expect(first.lines).toEqual(['SNAPSHOT a 1', 'SNAPSHOT b 1', 'SNAPSHOT c 1']);
    await saveProbes(database, ['a', 'aa'], 2);
    await deleteProbe(database, 'b');
    await deleteProbe(database, 'd');
    const rest = await hear({ database, feed, since: first.last }, 6);
    expect(rest.lines).toEqual(['SNAPSHOT e 1', 'SNAPSHOT_END', 'UPSERT a 2', 'UPSERT aa 2', 'DELETE b', 'DELETE d']);
  });

  it.each([
    ['of another database', (cursor: string) => encodeCursor({ ...decodeCursor(cursor), epoch: 'another' })],
    ['of the future', (cursor: string) => encodeCursor({ ...decodeCursor(cursor), position: Number.MAX_SAFE_INTEGER })],
    ['older than the kept deletes', (cursor: string) => cursor],
    [
      'of a snapshot that began too long ago',
      (cursor: string) => encodeCursor({ ...decodeCursor(cursor), snapshotKey: 'a' }),
    ],
  ])('sends RESET and a snapshot for a cursor %s', async (_, change) => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    await saveProbes(database, ['a', 'b']);
    const { last = '' } = await hear({ database, feed }, 3);
    await deleteProbe(database, 'a');
    await pruneTombstones(database, Number.MAX_SAFE_INTEGER);
    const since = change(last);
    const resumesSnapshot = decodeCursor(since).snapshotKey !== undefined;
    const again = await hear({ database, feed, since }, resumesSnapshot ? 5 : 3);
    expect(again.lines).toEqual([
      ...(resumesSnapshot ? ['SNAPSHOT b 1', 'SNAPSHOT_END'] : []),
      'RESET',
      'SNAPSHOT b 1',
      'SNAPSHOT_END',
    ]);
    await saveProbes(database, ['c']);
    expect((await hear({ database, feed, since: again.last }, 1)).lines).toEqual(['UPSERT c 1']);
  });

  it('repeats the snapshot, not the RESET, for who lost the connection right after RESET', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    await saveProbes(database, ['a']);
    const reset = await hear({ database, feed, since: encodeCursor({ epoch: 'another', position: 1 }) }, 1);
    expect(reset.lines).toEqual(['RESET']);
    expect((await hear({ database, feed, since: reset.last }, 2)).lines).toEqual(['SNAPSHOT a 1', 'SNAPSHOT_END']);
  });

  it('sends RESET to a live subscriber whose process was cut off for longer than deletes are kept', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    await saveProbes(database, ['a', 'b']);
    const events = subscribe({ database, feed });
    await take(events, 3);
    const live = take(events, 3);
    // Deleted and forgotten in one moment: the tailer cannot have seen it.
    await database.transaction(async ({ query }) => {
      await query(`delete from probes where name = 'a'`);
      await query(`update feed_collections set horizon = feed_next('streams') where collection = 'streams'`);
    });
    feed.ring('streams');
    expect(lines(await live)).toEqual(['RESET', 'SNAPSHOT b 1', 'SNAPSHOT_END']);
    await events.return();
  });

  it('loads the rows of a batch with one statement', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    const { last } = await hear({ database, feed }, 1);
    await saveProbes(
      database,
      Array.from({ length: 50 }, (_, index) => `${index}`),
    );
    await feed.collection('streams').refresh();
    const { statements } = await countStatements(database, () => hear({ database, feed, since: last }, 50));
    expect(statements.filter((text) => text.includes('any($1)'))).toHaveLength(1);
  });

  it('waits for a database that goes away in the middle of a snapshot or of a change, and goes on without loss', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    await saveProbes(database, ['a', 'b', 'c']);
    const queries = probeQueries(database);
    let outages = 0;
    /** Ends its own connection before every other answer. */
    const failingEverySecond =
      <Key, Row>(ask: (key: Key) => Promise<Row>) =>
      async (key: Key): Promise<Row> => {
        if (outages++ % 2 === 0) await database.query('select pg_terminate_backend(pg_backend_pid())');
        return ask(key);
      };
    const events = changeStream<number>({
      feed,
      collection: 'streams',
      signal: new AbortController().signal,
      snapshotPage: failingEverySecond(queries.snapshotPage),
      rowsByKeys: failingEverySecond(queries.rowsByKeys),
    });
    expect(lines(await take(events, 4))).toEqual(['SNAPSHOT a 1', 'SNAPSHOT b 1', 'SNAPSHOT c 1', 'SNAPSHOT_END']);
    const before = outages;
    await saveProbes(database, ['d'], 2);
    await deleteProbe(database, 'a');
    feed.ring('streams');
    expect(lines(await take(events, 2))).toEqual(['UPSERT d 2', 'DELETE a']);
    expect([before > 2, outages > before]).toEqual([true, true]);
    await events.return();
  });

  it('ends at once when the client hangs up during a wait, or the signal aborts', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    const [quiet, aborted] = [subscribe({ database, feed }), new AbortController()];
    await take(quiet, 1);
    const waiting = quiet.next();
    await quiet.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    const other = subscribe({ database, feed }, aborted.signal);
    await take(other, 1);
    const pending = other.next();
    aborted.abort();
    expect(await pending).toEqual({ done: true, value: undefined });
  });

  it.each(['', 'nonsense', encodeCursor({ epoch: 'x', position: -1 }), Buffer.from('["e",1.5]').toString('base64url')])(
    'refuses the malformed cursor %j',
    async (since) => {
      await using database = await testDatabase();
      await createProbes(database);
      await using feed = await probeFeed(database);
      await expect(subscribe({ database, feed, since }).next()).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
    },
  );

  it('keeps a client’s copy true under random writes, deletes and disconnects', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const step = fc.oneof(
      fc.record({ save: fc.uniqueArray(name, { minLength: 1 }), value: fc.integer({ min: 0, max: 9 }) }),
      fc.record({ remove: name }),
      fc.record({ listen: fc.integer({ min: 1, max: 12 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const copy = new Map<string, number>();
        let since: string | undefined;
        const listen = async (enough: (event: ChangeEvent<number>, count: number) => boolean) => {
          let count = 0;
          feed.ring('streams');
          for await (const event of subscribe({ database, feed, since, minimum: 3 })) {
            since = event.cursor;
            if (event.kind === 'RESET') copy.clear();
            if (event.kind === 'DELETE') copy.delete(event.key ?? '');
            if (event.key !== null && event.node !== null) copy.set(event.key, event.node);
            if (enough(event, ++count)) break;
          }
        };
        for (const each of steps) {
          if ('save' in each) await saveProbes(database, each.save, each.value);
          if ('remove' in each) await deleteProbe(database, each.remove);
          if (!('listen' in each)) continue;
          const [position = 0] = await saveProbes(database, ['marker'], 0);
          await listen((event, count) => count >= each.listen || isAfterSnapshot(event, position));
        }
        await saveProbes(database, ['last'], 9);
        const [position = 0] = await saveProbes(database, ['last'], 8);
        await listen((event) => isAfterSnapshot(event, position));
        const rows = await database.query<KeyedNode<number>>(
          'select name as key, value as node from probes where value >= 3',
        );
        expect(new Map([...copy].sort())).toEqual(new Map(rows.map(({ key, node }) => [key, node] as const).sort()));
        await deleteProbe(database, 'last');
      }),
      { numRuns: 60 },
    );
  });
});
