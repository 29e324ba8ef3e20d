import { afterAll, beforeAll, expect, test } from 'vitest';
import { masterViewer } from '../../src/auth/viewers.ts';
import { countStatements } from '../../src/db/statements.ts';
import { pruneTombstones } from '../../src/feed/pruneTombstones.ts';
import { testGraph, userIn, type TestGraph } from './graph.ts';
import { followShown, lineOf, member, streamWriter, type StreamFollower } from './streamFollower.ts';

let graph: TestGraph;
let streams: ReturnType<typeof streamWriter>;
beforeAll(async () => {
  // So small that who comes back is served from the tables, as after a restart.
  graph = await testGraph({ bufferSize: 1 });
  streams = streamWriter(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

/** What is heard until a stream that everybody sees was saved, which is left out. */
const heard = async (follower: StreamFollower): Promise<string[]> =>
  (await follower.upTo(await streams.save('end', { organizationId: 1 })))
    .map(lineOf)
    .filter((line) => !/ end/.test(line));

/** The cursor of somebody who has everything as of now. */
const cursorNow = async (viewer = member, of = graph): Promise<string> => {
  await using follower = await followShown(of, { viewer });
  return (await follower.upTo(0)).at(-1)?.cursor ?? '';
};

const missedSince = async (since: string, viewer = member): Promise<string[]> => {
  await using follower = await followShown(graph, { since, viewer });
  return await heard(follower);
};

test('a member hears of what they see, and nothing of what was never theirs', async () => {
  await streams.saveAll(['live/a', 'live/b', 'live/c', 'live/d'], { organizationId: 1 });
  await using follower = await followShown(graph, { since: await cursorNow() });
  await streams.save('live/foreign', { organizationId: 2, title: 'secret' });
  await streams.save('live/foreign', { namespace: 'hidden' });
  await streams.remove('live/foreign');
  await streams.save('live/ownerless', { organizationId: null });
  await streams.remove('live/ownerless');
  await streams.save('live/a', { namespace: 'hidden' });
  await streams.save('live/b', { organizationId: 2 });
  await streams.save('live/b', { title: 'secret' });
  await streams.remove('live/c');
  await streams.save('live/d', { organizationId: null });
  expect(await heard(follower)).toEqual(['DELETE live/a', 'DELETE live/b', 'DELETE live/c', 'DELETE live/d']);
});

test('who sees all organizations hears of every row that does not match', async () => {
  await using follower = await followShown(graph, { viewer: masterViewer, since: await cursorNow(masterViewer) });
  await streams.save('all/foreign', { organizationId: 2 });
  expect(lineOf(await follower.next())).toBe('UPSERT all/foreign');
  await streams.save('all/foreign', { organizationId: 3, namespace: 'hidden' });
  expect(lineOf(await follower.next())).toBe('DELETE all/foreign');
  await streams.remove('all/foreign');
  expect(lineOf(await follower.next())).toBe('DELETE all/foreign');
});

test('a move between two organizations of a viewer is an UPSERT to them', async () => {
  await streams.save('both', { organizationId: 1 });
  const viewer = userIn({ 1: { canViewStreams: true }, 2: { canViewStreams: true }, 3: { canViewStreams: false } });
  const since = await cursorNow(viewer);
  await streams.save('both', { organizationId: 2 });
  expect(await missedSince(since, viewer)).toEqual(['UPSERT both']);
  await streams.save('both', { organizationId: 3 });
  expect(await missedSince(since, viewer)).toEqual(['DELETE both']);
});

test('who returns hears of a departure once, at its own place among what they missed', async () => {
  await streams.saveAll(['moved/a', 'moved/b'], { organizationId: 1 });
  const since = await cursorNow();
  await streams.save('moved/a', { organizationId: 2 });
  await streams.save('moved/b', { title: 'b' });
  await streams.save('moved/a', { title: 'secret' });
  await using follower = await followShown(graph, { since });
  const [departure, change] = [await follower.next(), await follower.next()];
  expect([departure, change].map(lineOf)).toEqual(['DELETE moved/a', 'UPSERT moved/b b']);
  // The foreign row's own change lies after both.
  expect(await missedSince(departure.cursor)).toEqual(['UPSERT moved/b b']);
  expect(await missedSince(change.cursor)).toEqual([]);
});

test('of several moves only the last state is told', async () => {
  await streams.saveAll(['several/away', 'several/back'], { organizationId: 1 });
  const since = await cursorNow();
  for (const organizationId of [2, 1, 3]) await streams.save('several/away', { organizationId });
  for (const organizationId of [2, 3, 1]) await streams.save('several/back', { organizationId });
  await streams.remove('several/away');
  expect(await missedSince(since)).toEqual(['DELETE several/away', 'UPSERT several/back']);
});

test.each([
  ['made anew elsewhere', 1, 2, ['DELETE anew 1 2']],
  ['that was never theirs, made anew where it was', 2, 2, []],
  ['that was never theirs, made anew in their organization', 2, 1, ['UPSERT anew 2 1']],
  ['made anew where it was', 1, 1, ['UPSERT anew 1 1']],
])('a member hears of a deleted stream %s as it is for them', async (_, before, after, lines) => {
  const name = `anew ${before} ${after}`;
  await streams.save(name, { organizationId: before });
  const since = await cursorNow();
  await streams.remove(name);
  await streams.save(name, { organizationId: after });
  expect(await missedSince(since)).toEqual(lines);
});

test('a departure is told long after, when the foreign row has changed ever since', async () => {
  await streams.save('long/away', { organizationId: 1 });
  const since = await cursorNow();
  await streams.save('long/away', { organizationId: 2 });
  // More than one batch of what the member may hear of lies between.
  await graph.database.query(
    `with feed as materialized (select feed_next('streams', 1500) as first)
      insert into streams (name, organization_id, config, position)
        select 'long/' || n, 1, '{"namespace": "shown"}', first + n - 1 from feed, generate_series(1, 1500) as n`,
  );
  await streams.save('long/away', { title: 'secret' });
  const missed = await missedSince(since);
  expect(missed.slice(0, 2)).toEqual(['DELETE long/away', 'UPSERT long/1']);
  expect(missed).toHaveLength(1501);
});

test('who missed departures that are forgotten starts over, also when their changes are still in memory', async () => {
  await using remembering = await testGraph();
  const writer = streamWriter(remembering);
  await writer.saveAll(['a', 'b'], { organizationId: 1 });
  const since = await cursorNow(member, remembering);
  await writer.save('a', { organizationId: 2 });
  const position = await writer.save('a', { title: 'secret' });
  expect(await pruneTombstones(remembering.database, position)).toBe(1);
  await using follower = await followShown(remembering, { since });
  expect((await follower.upTo(position)).map(lineOf)).toEqual(['RESET', 'SNAPSHOT b', 'SNAPSHOT_END']);
});

test('a batch costs one statement, and a second one only when a limited viewer misses rows', async () => {
  const since = { all: await cursorNow(masterViewer), member: await cursorNow() };
  await streams.saveAll(['cost/a', 'cost/b', 'cost/c'], { organizationId: 1 });
  const counted = async (viewer: typeof member, from: string, lines: string[]) => {
    await using follower = await followShown(graph, { viewer, since: from });
    return await countStatements(graph.database, async () => {
      for (const line of lines) expect(lineOf(await follower.next())).toBe(line);
    });
  };
  const readsOfChanges = 1;
  const found = ['UPSERT cost/a', 'UPSERT cost/b', 'UPSERT cost/c'];
  expect((await counted(masterViewer, since.all, found)).count).toBe(readsOfChanges + 1);
  expect((await counted(member, since.member, found)).count).toBe(readsOfChanges + 1);
  await streams.saveAll(['cost/a', 'cost/b'], { organizationId: 2, namespace: 'hidden' });
  const gone = ['UPSERT cost/c', 'DELETE cost/a', 'DELETE cost/b'];
  expect((await counted(masterViewer, since.all, gone)).count).toBe(readsOfChanges + 1);
  expect((await counted(member, since.member, gone)).count).toBe(readsOfChanges + 2);
});
