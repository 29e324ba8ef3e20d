import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractAnswers } from '../rest/contractAnswers.ts';
import type { ErrorBody } from '../rest/restClient.ts';
import { assertSaved, startCluster, type Cluster } from './cluster.ts';

let cluster: Cluster;
const day = 86_400_000;
const start = 1_700_000_000_000;

const saveEpisode = async (id: string, media: string, openedAt: number, closedAt?: number) =>
  assertSaved(
    await cluster.central.put(`/episodes/${id}`, {
      media,
      opened_at: openedAt,
      ...(closedAt !== undefined && { closed_at: closedAt }),
    }),
  );

beforeAll(async () => {
  cluster = await startCluster();
  await cluster.saveNode('node');
  for (const name of ['gate', 'yard', 'quiet', 'a,b', 'gone']) await cluster.saveStream(name, {});
  await saveEpisode('9007199254740993', 'gate', start, start + 1000);
  await saveEpisode('9007199254740994', 'gate', start + day, start + day + 1000);
  await saveEpisode('9007199254740995', 'gate', start + 2 * day);
  await saveEpisode('9007199254740996', 'yard', start + day, start + day + 1000);
  await saveEpisode('9007199254740997', 'a,b', start, start + 1000);
});
afterAll(() => cluster[Symbol.asyncDispose]());

const ask = async (query: string) => (await cluster.node('node')).get(`/episodes?${query}`);
const idsOf = async (query: string): Promise<string[]> => {
  const { status, text } = await ask(query);
  if (status !== 200) throw new Error(`${status} ${text}`);
  return [...text.matchAll(/"episode_id" ?: ?(\d+)/g)].map(([, id = '']) => id.slice(-1));
};

test('has every episode of the streams asked for, open ones too, with whole ids', async () => {
  expect(await idsOf('media=gate,yard,quiet')).toEqual(['3', '4', '6', '5']);
  const answer = await ask('media=gate');
  expect(contractAnswers('central').faults('external_episodes_list', answer.status, answer.json())).toEqual([]);
  expect(answer.text).toMatch(/"episode_id" ?: ?9007199254740993/);
  expect(await idsOf('media=quiet')).toEqual([]);
});

test('is limited by when episodes were opened and closed; an open one ends after every moment', async () => {
  expect(await idsOf(`media=gate&opened_at_lt=${start + day}`)).toEqual(['3']);
  expect(await idsOf(`media=gate&closed_at_gt=${start + 1000}`)).toEqual(['4', '5']);
  expect(await idsOf(`media=gate&opened_at_lt=${start + 2 * day}&closed_at_gt=${start + day}`)).toEqual(['4']);
});

test('is whole whatever limit and cursor say, and finds names that hold commas', async () => {
  const answer = await ask('media=gate&limit=1&cursor=JTI0cG9zaXRpb25fZ3Q9MQ==');
  expect(answer.json<{ episodes: object[]; next: null }>()).toMatchObject({ estimated_count: 3, next: null });
  expect(answer.headers.get('warning')).toContain('limit is ignored');
  expect(await idsOf('media=gate&sort=-opened_at&select=opened_at')).toEqual(['5', '4', '3']);
  await cluster.saveStream('a', {});
  await cluster.saveStream('b', {});
  expect(await idsOf('media=a,b')).toEqual(['7']);
});

test('is 501 when of one of the streams nothing is known: an empty 200 would erase its recordings', async () => {
  for (const media of ['nobody', 'gate,nobody', 'gate,,nobody']) {
    const answer = await ask(`media=${media}`);
    expect([answer.status, answer.json<ErrorBody>().errors[0].code]).toEqual([501, 'not_implemented']);
  }
});

test('knows streams that were deleted here: there is nothing to keep of them', async () => {
  await cluster.central.ask('DELETE', '/streams/gone');
  expect(await idsOf('media=gone')).toEqual([]);
  await cluster.central.ask('DELETE', '/streams/yard');
  expect(await idsOf('media=yard')).toEqual(['6']);
});

test('is 501 when an episode does not say when it was opened', async () => {
  await cluster.saveStream('undated', {});
  await cluster.database.query(
    `insert into episodes (id, config, position) values (1, '{"media": "undated"}', feed_next('episodes'))`,
  );
  expect((await ask('media=undated')).status).toBe(501);
});

test.each([
  ['media', ''],
  ['opened_at_lt', 'media=gate&opened_at_lt=5'],
  ['closed_at_gt', 'media=gate&closed_at_gt=x'],
  ['sort', 'media=gate&sort=no_such_member'],
])('is 400 for a wrong %s', async (parameter, query) => {
  const answer = await ask(query);
  expect([answer.status, answer.json<ErrorBody>().errors[0].source]).toEqual([400, { parameter }]);
});
