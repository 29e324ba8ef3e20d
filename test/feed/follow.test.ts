import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { openDatabase, type Database } from '../../src/db/database.ts';
import { FeedPositionLost } from '../../src/feed/feedPositionLost.ts';
import { pruneTombstones } from '../../src/feed/pruneTombstones.ts';
import type { Change, CollectionFeed } from '../../src/feed/types.ts';
import { testDatabase } from '../setup/database.ts';
import { createProbes, deleteProbe, probeFeed, saveProbes } from './probes.ts';

const never = new AbortController().signal;

/** Follows until `enough` has come. */
const collect = async (feed: CollectionFeed, since: number, enough: (changes: readonly Change[]) => boolean) => {
  const changes: Change[] = [];
  for await (const batch of feed.follow(since, never)) {
    changes.push(...batch);
    if (enough(changes)) break;
  }
  return changes;
};

const replicaOf = (database: Database) => openDatabase({ ...loadConfig({}), databaseUrl: database.url });

/** Also waits until both replicas listen again after the last time. */
const killBothDoorbells = async (database: Database): Promise<void> => {
  for (let killed = 0; killed < 2;) {
    const rows = await database.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'streamgate doorbell'`);
    killed += rows.length;
  }
};

describe('the change feed', () => {
  it('shows eight concurrent writers’ rows once each, in order, to a follower by position and one by updated_at', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using replica = await replicaOf(database);
    await using feed = await probeFeed(database);
    await using remote = await probeFeed(replica);
    const [writers, writes] = [8, 60];
    const expected: string[] = [];

    const write = async (writer: number) => {
      for (let index = 0; index < writes; index++) {
        const names = Array.from({ length: 1 + (index % 3) }, (_, row) => `${writer}/${index}/${row}`);
        const undone = index % 10 === 9;
        const transaction = database.transaction(async (transaction) => {
          // Transactions of uneven length: one that began earlier may commit later.
          await transaction.query('select pg_sleep(random() * 0.004)');
          await saveProbes(transaction, names);
          if (undone) throw new Error('undone');
        });
        if (undone) await expect(transaction).rejects.toThrow('undone');
        else await transaction;
        if (!undone) expected.push(...names);
        feed.ring('streams');
      }
    };

    let finished = false;
    const byUpdatedAt = async () => {
      const seen: { name: string; position: string }[] = [];
      for (;;) {
        const last = finished;
        const page = await replica.query<{ name: string; position: string }>(
          'select name, position from probes where position > $1 order by position limit 20',
          [seen.at(-1)?.position ?? 0],
        );
        seen.push(...page);
        if (last && page.length === 0) return seen;
      }
    };
    const total = writers * (writes - writes / 10) * 2;
    const following = collect(remote.collection('streams'), 0, (changes) => changes.length >= total);
    const polling = byUpdatedAt();
    await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
    finished = true;

    const followed = await following;
    const polled = await polling;
    expect(followed.map(({ key }) => key).sort()).toEqual(expected.sort());
    expect(polled.map(({ name }) => name)).toEqual(followed.map(({ key }) => key));
    const positions = followed.map(({ position }) => position);
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
  });

  it('gives each row of a bulk write a millisecond of its own, near the clock', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    const before = Date.now();
    const positions = await saveProbes(database, ['a', 'b', 'c']);
    const [next] = await saveProbes(database, ['a']);
    expect(positions).toEqual([0, 1, 2].map((row) => (positions[0] ?? 0) + row));
    expect(next).toBeGreaterThan(positions[2] ?? Infinity);
    expect(positions[0]).toBeGreaterThanOrEqual(before);
    expect(positions[0]).toBeLessThan(before + 5000);
  });

  it('tells a key once per batch, at its latest, deleted ones too', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    await saveProbes(database, ['kept', 'gone', 'back']);
    await deleteProbe(database, 'gone');
    await deleteProbe(database, 'back');
    const [position = 0] = await saveProbes(database, ['back']);
    const changes = await collect(feed.collection('streams'), 0, (all) => all.length >= 3);
    expect(changes.map(({ key }) => key)).toEqual(['kept', 'gone', 'back']);
    expect(changes.at(-1)?.position).toBe(position);
  });

  it('goes on from any position, from memory or from the tables', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    const early = await saveProbes(
      database,
      Array.from({ length: 2500 }, (_, index) => `old ${index}`),
    );
    await using feed = await probeFeed(database, { bufferSize: 4 });
    const probes = feed.collection('streams');
    await probes.refresh();
    const late = await saveProbes(
      database,
      Array.from({ length: 20 }, (_, index) => `new ${index}`),
    );
    await probes.refresh();
    const all = [...early, ...late];
    for (const index of [0, 1200, 2499, 2505, 2518]) {
      const expected = all.slice(index + 1);
      const changes = await collect(probes, all[index] ?? 0, (seen) => seen.length >= expected.length);
      expect(changes.map(({ position }) => position)).toEqual(expected);
    }
  });

  it('wakes a long poll when a change commits, and lets it go at its timeout or abort', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    const probes = feed.collection('streams');
    const head = await probes.refresh();
    const woken = probes.waitAfter(head, 20_000, never);
    await saveProbes(database, ['a']);
    feed.ring('streams');
    expect(await woken).toBe(true);
    expect(await probes.waitAfter(head, 20_000, never)).toBe(true);
    expect(await probes.waitAfter(probes.head(), 5, never)).toBe(false);
    const controller = new AbortController();
    const aborted = probes.waitAfter(probes.head(), 20_000, controller.signal);
    controller.abort();
    expect(await aborted).toBe(false);
  });

  it('misses nothing when nobody rings', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    const probes = feed.collection('streams');
    const woken = probes.waitAfter(await probes.refresh(), 20_000, never);
    await saveProbes(database, ['quiet']);
    expect(await woken).toBe(true);
  });

  it('misses nothing while its doorbell connection is killed again and again', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using replica = await replicaOf(database);
    await using feed = await probeFeed(database);
    await using remote = await probeFeed(replica);
    const following = collect(feed.collection('streams'), 0, (changes) => changes.some(({ key }) => key === '39'));
    for (let index = 0; index < 40; index++) {
      if (index % 8 === 0) await killBothDoorbells(database);
      await saveProbes(replica, [`${index}`]);
      remote.ring('streams');
    }
    expect((await following).map(({ key }) => key)).toEqual(Array.from({ length: 40 }, (_, index) => `${index}`));
  });

  it('says so when a position is older than the kept deletes or newer than the database', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    const [first = 0] = await saveProbes(database, ['a', 'b']);
    await deleteProbe(database, 'a');
    await using feed = await probeFeed(database);
    const probes = feed.collection('streams');
    const deleted = await probes.refresh();
    expect(await pruneTombstones(database, deleted - 1)).toBe(0);
    expect(await collect(probes, first, () => true)).toHaveLength(2);
    expect(await pruneTombstones(database, deleted)).toBe(1);
    const follow = (since: number) => collect(probes, since, () => true);
    await expect(follow(first)).rejects.toThrow(FeedPositionLost);
    await expect(follow(0)).rejects.toThrow(FeedPositionLost);
    await expect(follow(deleted + 1)).rejects.toThrow(FeedPositionLost);
    // The horizon itself is no loss, also for a feed that starts when nothing newer is left.
    await using restarted = await probeFeed(database);
    const following = collect(restarted.collection('streams'), deleted, () => true);
    await saveProbes(database, ['c']);
    restarted.ring('streams');
    expect((await following).map(({ key }) => key)).toEqual(['c']);
  });

  it('believes a cursor of a replica that has seen more', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    await using feed = await probeFeed(database);
    await feed.collection('streams').refresh();
    const [position = 0] = await saveProbes(database, ['a']);
    const following = collect(feed.collection('streams'), position, () => true);
    await saveProbes(database, ['b']);
    feed.ring('streams');
    expect((await following).map(({ key }) => key)).toEqual(['b']);
  });

  it('ends its followers when it is disposed', async () => {
    await using database = await testDatabase();
    await createProbes(database);
    const feed = await probeFeed(database);
    const probes = feed.collection('streams');
    const following = collect(probes, await probes.refresh(), () => false);
    await feed[Symbol.asyncDispose]();
    expect(await following).toEqual([]);
  });
});
