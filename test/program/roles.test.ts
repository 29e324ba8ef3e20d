import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { subgraphNames } from '../../src/config.ts';
import type { Database } from '../../src/db/types.ts';
import { temporaryFolder } from '../setup/instance.ts';
import { testDatabase } from '../setup/database.ts';
import { byWebSocket, createFollower } from './follower.ts';
import { buildProgram, eventually, putStream, startProgram, type Program } from './program.ts';

let folder: AsyncDisposable & { path: string };
let database: Database;
/** Everything in one process, and the same as six. */
let whole: Program;
let gateway: Program;
const subgraphs = new Map<string, Program>();

const start = (env: Record<string, string> = {}, args: readonly string[] = []) =>
  startProgram({ dataDir: folder.path, env: { DATABASE_URL: database.url, ...env }, args });
const startSubgraph = (name: string, port = '0') => start({ PORT: port }, ['--role=subgraph', `--name=${name}`]);

beforeAll(async () => {
  buildProgram();
  folder = await temporaryFolder();
  database = await testDatabase();
  for (const name of subgraphNames) subgraphs.set(name, await startSubgraph(name));
  whole = await start();
  gateway = await start(
    Object.fromEntries(
      [...subgraphs].map(([name, { url }]) => [`${name.toUpperCase()}_SUBGRAPH_URL`, `${url}/graphql`]),
    ),
  );
  await whole.graphql(`mutation {
    saveStreamer(hostname: "s1", input: { role: STREAMER, clusterKey: "k" }) { streamer { hostname } }
  }`);
  await putStream(whole, 'cam/1', { title: 'Камера "1"', labels: { zone: 'a' }, layout: { ingest: 's1' } });
  await putStream(whole, 'cam2', { title: null, inputs: [{ url: 'rtsp://cam' }] });
  const episode = { media: 'cam/1', episode_id: '9223372036854775807', opened_at: 1700000000000 };
  await whole.call('/central/api/v3/episodes/9223372036854775807', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(episode),
  });
}, 180_000);

afterAll(async () => {
  await gateway[Symbol.asyncDispose]();
  await Promise.all([...subgraphs.values(), whole].map((each) => each[Symbol.asyncDispose]()));
  await database[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const queries = [
  '{ streams { totalCount nodes { name title labels version layout { ingest { hostname role } } } pageInfo { hasNextPage endCursor } } }',
  '{ streams(filter: { title: { contains: "1" } }) { documents nodes { document(select: ["title", "layout.ingest"]) config } } }',
  '{ streamers(first: 5) { nodes { hostname streams(first: 5) { nodes { name episodes(first: 5) { nodes { id openedAtMs stream { name } } } } } } } }',
  '{ episodes { nodes { id stream { name title } } documents } }',
  '{ episode(id: "9223372036854775807") { id document } }',
  '{ organizations { nodes { title } } users { nodes { name } } persons { totalCount } }',
  'mutation { saveStreams(items: [{ name: "cam2", patch: "{}", expectedVersion: "1" }]) { results { error { code message path } } } }',
];

test.each(queries)('six processes answer as one does: %s', async (query) => {
  const one = await whole.graphql(query);
  expect(one).toEqual({ data: expect.any(Object) });
  expect(await gateway.graphql(query)).toEqual(one);
});

test.each([
  ['NOT_FOUND', 'mutation { deleteStream(name: "nobody") { name } }'],
  ['BAD_USER_INPUT', 'mutation { saveStream(name: "cam2", patch: "{\\"inputs\\": 5}") { stream { name } } }'],
  ['INVALID_CURSOR', '{ stream(name: "nobody") { name } streams(after: "nonsense") { nodes { name } } }'],
  ['INVALID_FILTER', '{ streams(where: [{ member: "inputs", operator: EQ, values: ["x"] }]) { nodes { name } } }'],
  ['GRAPHQL_VALIDATION_FAILED', '{ streams { nodes { nothing } } }'],
])('six processes refuse as one does, with %s', async (code, query) => {
  const one = await whole.graphql(query);
  expect(one.errors?.[0]?.extensions.code).toBe(code);
  expect(await gateway.graphql(query)).toEqual(one);
});

test.each([
  [200, '/central/api/v3/streams'],
  [200, '/central/api/v3/streams?title_like=1&select=name,layout&sort=-name'],
  [200, '/central/api/v3/streams/cam%2F1'],
  [404, '/central/api/v3/streams/nobody'],
  [400, '/central/api/v3/streams?cursor=nonsense'],
  [200, '/central/api/v3/episodes'],
  [200, '/central/api/v3/episodes/9223372036854775807'],
  [200, '/central/api/v3/streamers?select=hostname'],
  [200, '/central/api/v3/persons'],
])('six processes answer %i as one does: %s', async (status, path) => {
  // Trace ids and times differ between any two requests.
  const read = async (program: Program) => {
    const response = await program.call(path);
    const text = (await response.text()).replace(/"id":"[0-9a-f-]{36}"|"timing":\{[^}]*\}/g, '');
    return { status: response.status, text };
  };
  const one = await read(whole);
  expect(one.status).toBe(status);
  expect(await read(gateway)).toEqual(one);
});

test('writes through six processes are seen by a subscriber of the one within a second, and back', async () => {
  for (const [writer, reader, key] of [
    [gateway, whole, 'from six'],
    [whole, gateway, 'from one'],
  ] as const) {
    const follower = createFollower(byWebSocket);
    await follower.read(reader.url, ({ kind }) => kind === 'SNAPSHOT_END');
    const seen = follower.read(reader.url, (event) => event.key === key).then(() => performance.now());
    expect((await putStream(writer, key, { title: key })).status).toBe(200);
    const written = performance.now();
    expect((await seen) - written).toBeLessThan(1000);
    expect(follower.events.at(-1)).toMatchObject({ kind: 'UPSERT', node: { name: key, title: key } });
  }
});

test('what a missing subgraph would answer is UNAVAILABLE, the rest goes on, and it recovers', async () => {
  const query = '{ streams { nodes { name } } episodes { nodes { id } } }';
  const episodes = subgraphs.get('episodes')!;
  await episodes.kill();
  const partly = await gateway.graphql<{ streams: { nodes: unknown[] } | null }>(query);
  expect(partly.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
  expect((await gateway.call('/central/api/v3/episodes')).status).toBe(503);
  expect((await gateway.call('/central/api/v3/streams')).status).toBe(200);

  subgraphs.set('episodes', await startSubgraph('episodes', new URL(episodes.url).port));
  await eventually(
    async () => (await gateway.call('/central/api/v3/episodes')).status,
    (status) => status === 200,
  );
  expect((await gateway.graphql(query)).errors).toBeUndefined();
});

test('--role=worker listens nowhere and does the work behind the answers: it places streams', async () => {
  await using fresh = await testDatabase();
  await fresh.query(
    `insert into streamers (hostname, config, position) values ('n1', '{"role": "streamer"}', feed_next('streamers'))`,
  );
  await fresh.query(
    `insert into streamer_stats (hostname, stats, fetched_at) values ('n1', '{}', now() + interval '1 day')`,
  );
  await fresh.query(`insert into streams (name, position) values ('cam', feed_next('streams'))`);
  await using worker = await startProgram({
    dataDir: join(folder.path, 'worker'),
    env: { DATABASE_URL: fresh.url, LAYOUTER_ENABLED: 'true' },
    args: ['--role=worker'],
  });
  expect([worker.url, worker.output()]).toEqual(['', expect.stringContaining('Streamgate worker is ready')]);
  await eventually(
    async () => (await fresh.query<{ ingest: string | null }>('select ingest from streams'))[0]?.ingest,
    (ingest) => ingest === 'n1',
  );
  expect(await worker.interrupt()).toBe(0);
});

test('--role=migrate brings a database up to date and ends', async () => {
  const dataDir = join(folder.path, 'migrated');
  await using fresh = await testDatabase();
  await fresh.query('drop schema public cascade; create schema public');
  const migrate = () => startProgram({ dataDir, env: { DATABASE_URL: fresh.url }, args: ['--role=migrate'] });
  await using first = await migrate();
  expect([await first.exited, first.output()]).toEqual([0, expect.stringMatching(/^Migrated: Feed/)]);
  await using second = await migrate();
  expect([await second.exited, second.output()]).toEqual([0, 'The database is up to date\n']);
});
