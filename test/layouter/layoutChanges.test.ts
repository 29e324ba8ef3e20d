import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userIn } from '../subgraphs/graph.ts';
import { testCluster, type TestCluster } from './cluster.ts';

let cluster: TestCluster;
beforeAll(async () => {
  cluster = await testCluster();
});
afterAll(() => cluster[Symbol.asyncDispose]());

interface Event {
  layoutChanges: {
    cursor: string;
    kind: string;
    name: string | null;
    from: { ingestHostname: string | null } | null;
    to: { ingestHostname: string | null } | null;
    reason: string | null;
    stream: { title: string | null } | null;
  };
}

const subscription = `subscription ($streams: [String!], $streamers: [String!], $since: Cursor) {
  layoutChanges(streams: $streams, streamers: $streamers, since: $since) {
    cursor kind name from { ingestHostname } to { ingestHostname originator } reason stream { title }
  }
}`;
/** Follows from now on. */
const follow = async (variables = {}, asking = {}) => {
  const following = await cluster.graph.follow<Event>(subscription, variables, asking);
  expect((await following.next()).layoutChanges).toMatchObject({ kind: 'BEGIN', name: null, to: null });
  return following;
};
const resume = (since: string, variables = {}) => cluster.graph.follow<Event>(subscription, { ...variables, since });
const place = (name: string, ingest: string | null, more = {}) =>
  cluster.save(name, { ...more, layout: ingest === null ? null : { ingest } });
const told = ({ layoutChanges: { name, from, to } }: Event) => [
  name,
  from?.ingestHostname ?? null,
  to?.ingestHostname ?? null,
];

describe('a follower of layouts', () => {
  test('hears of every change, from where to where, and of nothing else', async () => {
    await using following = await follow();
    await place('walker', 'a', { title: 'Walker' });
    await cluster.save('walker', { title: 'Runner' });
    await place('walker', 'b');
    await place('walker', null);
    const events = await following.take(3);
    expect(events.map(told)).toEqual([
      ['walker', null, 'a'],
      ['walker', 'a', 'b'],
      ['walker', 'b', null],
    ]);
    expect(events[2]!.layoutChanges).toMatchObject({ kind: 'CHANGE', stream: { title: 'Runner' } });
  });

  test('goes on after the cursor of the last event it saw', async () => {
    await using first = await follow({ streams: ['again'] });
    await place('again', 'a');
    const { cursor } = (await first.next()).layoutChanges;
    await place('again', 'b');
    await place('again', 'c');
    await using second = await resume(cursor, { streams: ['again'] });
    expect((await second.take(2)).map(told)).toEqual([
      ['again', 'a', 'b'],
      ['again', 'b', 'c'],
    ]);
  });

  test('may limit itself to streams and to nodes', async () => {
    await using ofNode = await follow({ streamers: ['n2'] });
    await using ofStream = await follow({ streams: ['second'] });
    await place('first', 'n1');
    await place('first', 'n2');
    await place('second', 'n1');
    await place('first', 'n3');
    expect((await ofNode.take(2)).map(told)).toEqual([
      ['first', 'n1', 'n2'],
      ['first', 'n2', 'n3'],
    ]);
    expect(told(await ofStream.next())).toEqual(['second', null, 'n1']);
  });

  test('hears only of streams it may see', async () => {
    const { database } = cluster.graph;
    await cluster.save('theirs');
    await cluster.save('ours');
    await database.query(`update streams set organization_id = 5, position = feed_next('streams') where name = 'ours'`);
    await using following = await follow({}, { viewer: userIn({ 5: { canViewStreams: true } }) });
    await place('theirs', 'a');
    await place('ours', 'b');
    expect(told(await following.next())).toEqual(['ours', null, 'b']);
  });

  test('is told when it was away for too long, and refused with a cursor of something else', async () => {
    const foreign = Buffer.from(JSON.stringify(['another', 1])).toString('base64url');
    await using following = await resume(foreign);
    expect((await following.next()).layoutChanges).toMatchObject({ kind: 'RESET', name: null, to: null });
    await expect(resume('x').then((each) => each.next())).rejects.toThrow('INVALID_CURSOR');
  });

  test('learns the reason from the layouter', async () => {
    await cluster.addNode('alive');
    await place('lost', 'never-was');
    await using following = await follow({ streams: ['lost'] });
    await using _ = cluster.startLayouter();
    expect((await following.next()).layoutChanges).toMatchObject({
      from: { ingestHostname: 'never-was' },
      to: { ingestHostname: 'alive', originator: 'LAYOUTER' },
      reason: 'NODE_DELETED',
    });
  });
});

describe('a pinned stream', () => {
  const pin = (names: string[], pinned: boolean) =>
    cluster.graph.ask(
      `mutation ($names: [String!]!, $pinned: Boolean!) { pinStreamLayouts(names: $names, pinned: $pinned) { streams { name layoutPinned } } }`,
      { names, pinned },
    );

  test('stays on a node that is gone until it is let go', async () => {
    await place('pinned', 'gone');
    await place('free', 'gone');
    expect(await pin(['pinned'], true)).toEqual({
      pinStreamLayouts: { streams: [{ name: 'pinned', layoutPinned: true }] },
    });
    await using _ = cluster.startLayouter();
    await cluster.layout('free', ({ ingestHostname }) => ingestHostname === 'alive');
    expect((await cluster.layout('pinned', () => true)).ingestHostname).toBe('gone');
    await pin(['pinned'], false);
    await cluster.layout('pinned', ({ ingestHostname }) => ingestHostname === 'alive');
  });

  test('must exist', async () => {
    expect(
      await cluster.graph.refusal(`mutation { pinStreamLayouts(names: ["free", "nobody"]) { streams { name } } }`),
    ).toMatch(/^NOT_FOUND/);
  });
});
