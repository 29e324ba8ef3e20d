import { afterAll, beforeAll, expect, test } from 'vitest';
import { masterViewer } from '../../src/auth/viewers.ts';
import type { Viewer } from '../../src/auth/viewer.ts';
import { testGraph, type TestGraph } from './graph.ts';
import { member, streamWriter } from './streamFollower.ts';

let graph: TestGraph;
let streams: ReturnType<typeof streamWriter>;
beforeAll(async () => {
  graph = await testGraph();
  streams = streamWriter(graph);
  await streams.save('own', { organizationId: 1 });
  await streams.save('foreign', { organizationId: 2 });
});
afterAll(() => graph[Symbol.asyncDispose]());

interface Line {
  kind: string;
  key: string | null;
}

/** Follows `episodeChanges` or `personChanges` from now on. */
const follow = async (field: 'episodeChanges' | 'personChanges', viewer: Viewer = member) => {
  const following = await graph.follow<Record<string, Line>>(`subscription { ${field} { kind key } }`, {}, { viewer });
  const next = async () => {
    const { kind, key } = (await following.next())[field] as Line;
    return key === null ? kind : `${kind} ${key}`;
  };
  while ((await next()) !== 'SNAPSHOT_END');
  return {
    take: async (count: number) => {
      const lines: string[] = [];
      while (lines.length < count) lines.push(await next());
      return lines;
    },
    [Symbol.asyncDispose]: () => following[Symbol.asyncDispose](),
  };
};

const saveEpisode = (id: string, media: string) =>
  graph.ask(
    `mutation ($id: Snowflake!, $media: String) {
    saveEpisode(id: $id, input: { media: $media, openedAtMs: 1637094994000 }) { episode { id } }
  }`,
    { id, media },
  );
const deleteEpisode = (id: string) => graph.ask(`mutation ($id: Snowflake!) { deleteEpisode(id: $id) { id } }`, { id });
const savePerson = (id: string, organizationId: number) =>
  graph.ask(
    `mutation ($id: Snowflake!, $organizationId: Int) {
    savePerson(id: $id, input: { organizationId: $organizationId }) { person { id } }
  }`,
    { id, organizationId },
  );

test('a member hears of episodes that left the streams of their organization, and of no others', async () => {
  for (const id of ['1', '2']) await saveEpisode(id, 'own');
  await saveEpisode('3', 'foreign');
  await using episodes = await follow('episodeChanges');
  await deleteEpisode('3');
  await saveEpisode('4', 'foreign');
  await deleteEpisode('1');
  await saveEpisode('2', 'foreign');
  await saveEpisode('5', 'own');
  const heard = await episodes.take(3);
  expect(heard).toEqual(['DELETE 1', 'DELETE 2', 'UPSERT 5']);
});

test('when a stream changes hands, members of both organizations get its episodes anew, others nothing', async () => {
  await streams.save('sold', { organizationId: 1 });
  await saveEpisode('100', 'sold');
  await saveEpisode('101', 'own');
  await using members = await follow('episodeChanges');
  await using all = await follow('episodeChanges', masterViewer);
  await streams.save('sold', { organizationId: 2 });
  const [reset, ...snapshot] = await members.take(3);
  expect(reset).toBe('RESET');
  expect(snapshot).not.toContain('SNAPSHOT 100');
  await streams.save('sold', { organizationId: 3 });
  await streams.save('sold', { organizationId: 1 });
  const again: string[] = [];
  while (!again.includes('SNAPSHOT 100')) again.push(...(await members.take(1)));
  expect(again.filter((line) => line === 'RESET')).toHaveLength(1);
  await saveEpisode('102', 'own');
  expect(await all.take(1)).toEqual(['UPSERT 102']);
});

test('when a stream is deleted, its episodes leave the sight of its members', async () => {
  await streams.save('closing', { organizationId: 1 });
  await saveEpisode('200', 'closing');
  await using members = await follow('episodeChanges');
  await streams.remove('closing');
  const heard: string[] = [];
  while (heard.at(-1) !== 'SNAPSHOT_END') heard.push(...(await members.take(1)));
  expect(heard[0]).toBe('RESET');
  expect(heard).not.toContain('SNAPSHOT 200');
});

test('a member hears of persons that left their organization or were deleted in it, and of no others', async () => {
  for (const id of ['1', '2']) await savePerson(id, 1);
  await savePerson('3', 2);
  await using persons = await follow('personChanges');
  await savePerson('1', 2);
  for (const id of ['2', '3']) await graph.ask(`mutation ($id: Snowflake!) { deletePerson(id: $id) { id } }`, { id });
  await savePerson('4', 1);
  expect(await persons.take(3)).toEqual(['DELETE 1', 'DELETE 2', 'UPSERT 4']);
});
