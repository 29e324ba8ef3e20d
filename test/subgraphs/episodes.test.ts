import { afterAll, beforeAll, expect, test } from 'vitest';
import { testGraph, userIn, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

const save = (id: string, patch: object, asking = {}) =>
  graph.ask<{ saveEpisode: { episode: { id: string; version: string; document: string; media: string } } }>(
    `mutation ($id: Snowflake!, $patch: JSONText!) { saveEpisode(id: $id, patch: $patch) { episode { id version document media } } }`,
    { id, patch: JSON.stringify(patch) },
    asking,
  );

const opened = { media: 'cam', opened_at: 1637094994000 };

test('a 64-bit id goes in and out digit by digit', async () => {
  const id = '9223372036854775807';
  const { saveEpisode } = await save(id, opened);
  expect(saveEpisode.episode.id).toBe(id);
  expect(saveEpisode.episode.document).toContain(`"episode_id":${id}`);
  expect(
    await graph.ask(`query ($id: Snowflake!) { episode(id: $id) { id openedAtMs openedAt episodeType } }`, { id }),
  ).toEqual({
    episode: { id, openedAtMs: 1637094994000, openedAt: '2021-11-16T20:36:34.000Z', episodeType: 'generic' },
  });
  const { episodes } = await graph.ask<{ episodes: { documents: string } }>(
    `query ($id: Snowflake!) { episodes(filter: { id: { eq: $id } }) { documents } }`,
    { id },
  );
  expect(episodes.documents).toContain(id);
});

test('an id is no more than 64 bits, and an episode names its media', async () => {
  const query = `mutation ($id: Snowflake!, $patch: JSONText!) { saveEpisode(id: $id, patch: $patch) { episode { id } } }`;
  expect(await graph.refusal(query, { id: '9223372036854775808', patch: JSON.stringify(opened) })).toMatch(
    /^BAD_USER_INPUT/,
  );
  expect(await graph.refusal(query, { id: '5', patch: '{"opened_at":1637094994000}' })).toMatch(/^BAD_USER_INPUT/);
  expect(await graph.refusal(query, { id: '5', patch: '{"media":"x"}' })).toMatch(/^BAD_USER_INPUT/);
});

test('a closed episode never changes again: saving it answers the stored one', async () => {
  await save('100', opened);
  const closed = await save('100', { closed_at: 1637094995000, close_reason: 'timeout' });
  const again = await save('100', { closed_at: 1637094999000, media: 'other' });
  expect(again).toEqual(closed);
  expect(
    await graph.ask(
      `mutation { saveEpisodes(items: [
        { id: "101", patch: "{\\"media\\":\\"cam\\",\\"opened_at\\":1637094994000,\\"closed_at\\":1637094995000}" }
        { id: "100", patch: "{\\"media\\":\\"other\\"}" }
        { id: "101", patch: "{\\"media\\":\\"other\\"}" }
      ]) { results { id episode { media } error { code } } } }`,
    ),
  ).toEqual({
    saveEpisodes: { results: ['101', '100', '101'].map((id) => ({ id, episode: { media: 'cam' }, error: null })) },
  });
});

test('episodes come with the highest id first, and in the order of change for who follows updates', async () => {
  for (const id of ['201', '203', '202']) await save(id, { ...opened, media: 'ordered' });
  const first = await save('201', { started_at: 1637094994500 });
  const ids = async (filter: object) => {
    const { episodes } = await graph.ask<{ episodes: { nodes: { id: string }[] } }>(
      `query ($filter: EpisodeFilter) { episodes(filter: $filter) { nodes { id } } }`,
      { filter: { media: { eq: 'ordered' }, ...filter } },
    );
    return episodes.nodes.map(({ id }) => id);
  };
  expect(await ids({})).toEqual(['203', '202', '201']);
  expect(await ids({ updatedAtMs: { gt: 1 } })).toEqual(['203', '202', '201']);
  await save('202', { started_at: 1637094994500 });
  expect(await ids({ updatedAtMs: { gt: 1 } })).toEqual(['203', '201', '202']);
  expect(await ids({ updatedAtMs: { gt: Number(first.saveEpisode.episode.version) } })).toEqual(['202']);
});

test('a stream has its episodes, and an episode its stream', async () => {
  await graph.ask(`mutation { saveStream(name: "hall", input: { title: "Hall" }) { stream { name } } }`);
  await save('300', { ...opened, media: 'hall', episode_type: 'motion' });
  await save('301', { ...opened, media: 'hall', closed_at: 1637094995000 });
  await save('302', { ...opened, media: 'nowhere' });
  expect(
    await graph.ask(
      `{ stream(name: "hall") { title episodes(filter: { closedAt: { isNull: true } }) { totalCount nodes { id stream { title } } } } }`,
    ),
  ).toEqual({
    stream: { title: 'Hall', episodes: { totalCount: 1, nodes: [{ id: '300', stream: { title: 'Hall' } }] } },
  });
  expect(await graph.ask(`{ episode(id: "302") { media stream { name title } } }`)).toEqual({
    episode: { media: 'nowhere', stream: null },
  });
});

test('who sees a stream sees its episodes, who edits it writes them, and others do neither', async () => {
  await graph.ask(
    `mutation { a: saveStream(name: "ours", input: { organizationId: 1 }) { stream { name } } b: saveStream(name: "theirs", input: { organizationId: 2 }) { stream { name } } }`,
  );
  await save('400', { ...opened, media: 'ours' });
  await save('401', { ...opened, media: 'theirs' });
  const watching = { viewer: userIn({ 1: { canViewStreams: true } }) };
  const editing = { viewer: userIn({ 1: { canViewStreams: true, canEditStreams: true } }) };
  const seen = `{ episodes(filter: { id: { in: ["400", "401"] } }) { nodes { id } } ours: episode(id: "400") { id } theirs: episode(id: "401") { id } }`;
  expect(await graph.ask(seen, {}, watching)).toEqual({
    episodes: { nodes: [{ id: '400' }] },
    ours: { id: '400' },
    theirs: null,
  });

  const query = `mutation ($id: Snowflake!, $patch: JSONText!) { saveEpisode(id: $id, patch: $patch) { episode { id } } }`;
  const attempt = (id: string, patch: object, asking: object) =>
    graph.refusal(query, { id, patch: JSON.stringify(patch) }, asking);
  await save('402', { ...opened, media: 'ours' }, editing);
  expect(await attempt('403', { ...opened, media: 'ours' }, watching)).toMatch(/^FORBIDDEN/);
  expect(await attempt('403', { ...opened, media: 'theirs' }, editing)).toMatch(/^FORBIDDEN/);
  expect(await attempt('403', { ...opened, media: 'unknown' }, editing)).toMatch(/^FORBIDDEN/);
  expect(await attempt('400', { media: 'theirs' }, editing)).toMatch(/^FORBIDDEN/);
  expect(await attempt('401', { media: 'ours' }, editing)).toMatch(/^FORBIDDEN/);
  expect(await graph.refusal(`mutation { deleteEpisode(id: "401") { id } }`, {}, editing)).toMatch(/^NOT_FOUND/);
  expect(await graph.ask(`mutation { deleteEpisode(id: "400") { id } }`, {}, editing)).toEqual({
    deleteEpisode: { id: '400' },
  });
});
