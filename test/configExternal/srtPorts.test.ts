import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ErrorBody } from '../rest/restClient.ts';
import { startCluster, type Cluster } from './cluster.ts';

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
  await cluster.saveNode('node');
  await cluster.saveNode('apart', { namespace: 'apart' });
});
afterAll(() => cluster[Symbol.asyncDispose]());

const resolve = async (hostname: string, port: number | string, mode: string) => {
  const answer = await cluster.central.get(`/streamers/${hostname}/srt_port_resolve/${port}?mode=${mode}`);
  return answer.status === 200 ? answer.text : answer.status;
};
const save = (name: string, config: object) => cluster.central.put(`/streams/${name}`, config);

test('a port leads to the name of its stream, for playing and publishing apart', async () => {
  await cluster.saveStream('hockey/1', { srt_publish: { port: 9000 }, srt_play: { port: '0.0.0.0:9001' } });
  await cluster.saveStream('hockey2', { srt2_publish: { port: '9001' } });
  const answer = await (await cluster.node('node')).get('/srt_port_resolve/9000?mode=publish');
  expect([answer.status, answer.text]).toEqual([200, 'hockey/1']);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await resolve('node', 9001, 'play')).toBe('hockey/1');
  expect(await resolve('node', 9001, 'publish')).toBe('hockey2');
  expect(await resolve('node', 9000, 'play')).toBe(404);
  expect(await resolve('nobody', 9000, 'publish')).toBe(404);
});

test('a namespace has ports of its own', async () => {
  await cluster.saveStream('far', { namespace: 'apart', srt_publish: { port: 9100 } });
  expect([await resolve('apart', 9100, 'publish'), await resolve('node', 9100, 'publish')]).toEqual(['far', 404]);
  await cluster.saveStream('near', { srt_publish: { port: 9100 } });
  expect([await resolve('apart', 9100, 'publish'), await resolve('node', 9100, 'publish')]).toEqual(['far', 'near']);
});

test('a port of another stream is refused with the way to it, and free again when that stream gives it up', async () => {
  await cluster.saveStream('owner', { srt_publish: { port: 9200 }, srt_play: { port: 9200 } });
  for (const member of ['srt_publish', 'srt2_publish', 'srt_play']) {
    const refused = await save('late', { [member]: { port: 9200 } });
    expect([refused.status, refused.json<ErrorBody>().errors[0].source]).toEqual([400, { pointer: `/${member}/port` }]);
  }
  await cluster.saveStream('owner', { title: 'its own ports stay its own' });
  await cluster.saveStream('owner', { srt_publish: null });
  await cluster.saveStream('late', { srt_publish: { port: 9200 } });
  expect(await resolve('node', 9200, 'publish')).toBe('late');
  await cluster.central.ask('DELETE', '/streams/owner');
  expect(await resolve('node', 9200, 'play')).toBe(404);
});

test('of many who take one port at the same moment, or in one request, one gets it', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) => save(`racer${index}`, { srt_publish: { port: 9300 } })),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 400 || status === 409)).toHaveLength(7);
  const items = ['x', 'y'].map((name) => `{ name: "${name}", patch: "{\\"srt_play\\":{\\"port\\":9301}}" }`);
  const data = await cluster.application.graphql(
    `mutation { saveStreams(items: [${items.join(',')}]) { results { error { code } } } }`,
  );
  expect(data).toEqual({ saveStreams: { results: [{ error: null }, { error: { code: 'CONFLICT' } }] } });
});

test.each([
  ['mode', '9000', ''],
  ['mode', '9000', '?mode=watch'],
  ['port', '65536', '?mode=play'],
  ['port', 'x', '?mode=play'],
])('a wrong %s is refused (%s%s)', async (parameter, port, query) => {
  const answer = await cluster.central.get(`/streamers/node/srt_port_resolve/${port}${query}`);
  expect([answer.status, answer.json<ErrorBody>().errors[0].source]).toEqual([400, { parameter }]);
});
