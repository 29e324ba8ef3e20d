import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../setup/instance.ts';
import { byEventStream, byWebSocket, createFollower } from './follower.ts';
import { buildProgram, eventually, postgresPid, putStream, startProgram } from './program.ts';

let folder: AsyncDisposable & { path: string };

beforeAll(async () => {
  buildProgram();
  folder = await temporaryFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

test('while the database is gone requests answer 503, and afterwards all goes on, live connections included', async () => {
  const dataDir = join(folder.path, 'data');
  await using program = await startProgram({ dataDir, env: { LOG_LEVEL: 'silent' } });
  await putStream(program, 'before', { title: 'before' });
  const followers = [createFollower(byWebSocket), createFollower(byEventStream)];
  await Promise.all(followers.map((each) => each.read(program.url, ({ kind }) => kind === 'SNAPSHOT_END')));
  const following = followers.map((each) => each.read(program.url, ({ key }) => key === 'after'));

  process.kill(postgresPid(dataDir), 'SIGKILL');

  const rest = async () => {
    const response = await program.call('/central/api/v3/streams?select=name');
    const body = await response.text();
    // A page that is answered holds what was saved.
    expect([response.status, response.status === 503 || body.includes('"before"')]).toEqual([
      expect.toSatisfy((status) => status === 200 || status === 503),
      true,
    ]);
    return response.status;
  };
  const graphql = async () => {
    const { data, errors } = await program.graphql<object>('{ streams { nodes { name } } }');
    if (!errors) expect(data).toEqual({ streams: { nodes: [{ name: 'before' }] } });
    return errors?.[0]?.extensions.code ?? 'answered';
  };
  const readiness = async () => (await program.call('/readyz')).status;

  await eventually(rest, (status) => status === 503);
  expect(await Promise.all([graphql(), readiness()])).toEqual(['UNAVAILABLE', 503]);
  expect((await program.call('/healthz')).status).toBe(200);
  expect((await putStream(program, 'before', { title: 'lost' })).status).toBe(503);

  await eventually(rest, (status) => status === 200);
  await eventually(graphql, (answer) => answer === 'answered');
  await eventually(readiness, (status) => status === 200);
  expect((await putStream(program, 'between', { title: 'between' })).status).toBe(200);
  expect((await putStream(program, 'after', { title: 'after' })).status).toBe(200);
  await Promise.all(following);
  for (const { events } of followers) {
    expect(events.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'SNAPSHOT before',
      'SNAPSHOT_END null',
      'UPSERT between',
      'UPSERT after',
    ]);
  }
});
