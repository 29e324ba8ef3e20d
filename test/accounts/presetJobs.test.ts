import { afterAll, beforeAll, expect, test } from 'vitest';
import { masterViewer } from '../../src/auth/viewers.ts';
import { createLog } from '../../src/log.ts';
import { runPresetJobs, startPresetJobs } from '../../src/presets/presetJobs.ts';
import { presetCameras } from '../../subgraphs/streams/presetCameras.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

let graph: AccountsGraph;
beforeAll(async () => {
  graph = await accountsGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const data = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await graph.ask(masterViewer, query, variables);
  expect(errors).toEqual([]);
  return Object.values(data!)[0] as Record<string, unknown>;
};

const create = async (input: object): Promise<number> => {
  const made = await data('mutation ($input: PresetPatch) { createPreset(input: $input) { preset { id } } }', {
    input,
  });
  return (made['preset'] as { id: number }).id;
};

interface Job {
  id: number;
  state: string;
  camerasTotal: number | null;
  camerasDone: number;
  progress: number;
}
const jobFields = '{ id state camerasTotal camerasDone camerasFailed progress message replacement { id } }';

const save = async (id: number, input: object): Promise<Job> => {
  const saved = await data(
    `mutation ($id: Int!, $input: PresetPatch) { savePreset(id: $id, input: $input) { job ${jobFields} } }`,
    { id, input },
  );
  return saved['job'] as Job;
};

const jobNow = async (id: number): Promise<Job> =>
  (await data(`query ($id: Int!) { presetJob(id: $id) ${jobFields} }`, { id })) as unknown as Job;

const cameras = (prefix: string, presetId: number, count: number, config: object = {}) =>
  graph.database.query(
    `insert into streams (name, preset_id, config, position)
     select $1 || to_char(n, 'FM0000'), $2, $3, feed_next('streams') from generate_series(1, $4) n`,
    [prefix, presetId, JSON.stringify(config), count],
  );

const stored = async (prefix: string) => {
  const rows = await graph.database.query<{ config: string; position: string; preset_id: number }>(
    'select config, position, preset_id from streams where name like $1 order by name',
    [`${prefix}%`],
  );
  return rows.map(({ config, position, preset_id: presetId }) => ({
    config: JSON.parse(config) as Record<string, unknown>,
    position: Number(position),
    presetId,
  }));
};

const options = () => ({ database: graph.database, feed: graph.identity.feed, cameras: presetCameras });
const run = (signal = new AbortController().signal, fence = async () => {}) =>
  runPresetJobs(options(), { signal, fence });

test('a changed preset reaches all of its cameras and no other, and each is told to followers', async () => {
  const [id, other] = [await create({ title: 'Many', dvr: { expiration: 1 } }), await create({ title: 'Few' })];
  await cameras('many/', id, 250, { title: 'T', dvr: { expiration: 1, storage_limit: 5, reference: 'disk' } });
  await cameras('few/', other, 1, { dvr: { expiration: 1 } });
  const before = await stored('many/');
  const job = await save(id, { dvr: { expiration: 99 }, vision: { alg: 'PLATES' } });
  expect(job).toMatchObject({ state: 'WAITING', camerasTotal: null, camerasDone: 0, progress: 0 });

  await run();

  expect(await jobNow(job.id)).toMatchObject({
    state: 'DONE',
    camerasTotal: 250,
    camerasDone: 250,
    camerasFailed: 0,
    progress: 1,
    message: null,
  });
  const after = await stored('many/');
  const expected = { title: 'T', dvr: { expiration: 99, reference: 'disk' }, vision: { alg: 'plates' } };
  expect(after.every(({ config }) => JSON.stringify(config) === JSON.stringify(after[0]!.config))).toBe(true);
  expect(after[0]!.config).toEqual(expected);
  expect(after.every(({ position }, index) => position > before[index]!.position)).toBe(true);
  expect(new Set(after.map(({ position }) => position)).size).toBe(250);
  expect((await stored('few/'))[0]!.config).toEqual({ dvr: { expiration: 1 } });
});

test('rules of placement are for new cameras only, and what changes nothing asks for no job', async () => {
  const id = await create({ title: 'Placed' });
  await cameras('placed/', id, 1);
  expect(await save(id, { layoutRules: { requiredZones: ['a'] } })).toBeNull();
  expect(await save(id, { title: 'Placed' })).toBeNull();
  expect(await save(id, { title: 'Placed elsewhere' })).not.toBeNull();
  await run();
});

test('a later change takes the place of an earlier one', async () => {
  const id = await create({ title: 'Twice' });
  await cameras('twice/', id, 3);
  const [first, second] = [await save(id, { dvr: { expiration: 1 } }), await save(id, { dvr: { expiration: 2 } })];
  await run();
  expect([(await jobNow(first.id)).state, (await jobNow(second.id)).state]).toEqual(['SUPERSEDED', 'DONE']);
  expect((await stored('twice/'))[0]!.config).toMatchObject({ dvr: { expiration: 2 } });
});

test('cameras of a deleted preset move to the replacement', async () => {
  const [id, next] = [
    await create({ title: 'Old' }),
    await create({ title: 'New', isDefault: true, dvr: { expiration: 7 } }),
  ];
  await cameras('moved/', id, 120);
  const deleted = await data(
    `mutation ($id: Int!, $r: Int) { deletePreset(id: $id, replacement: $r) { job ${jobFields} } }`,
    { id, r: next },
  );
  const job = deleted['job'] as Job;
  await run();
  expect(await jobNow(job.id)).toMatchObject({ state: 'DONE', camerasDone: 120, replacement: { id: next } });
  const moved = await stored('moved/');
  expect(moved.map(({ presetId }) => presetId)).toEqual(Array<number>(120).fill(next));
  expect(moved[0]!.config).toMatchObject({ dvr: { expiration: 7 } });
});

test('whoever takes over goes on where the last holder stopped', async () => {
  const id = await create({ title: 'Interrupted' });
  await cameras('interrupted/', id, 250);
  const job = await save(id, { dvr: { expiration: 3 } });
  const stopping = new AbortController();
  let chunks = 0;
  await run(stopping.signal, async () => {
    if (++chunks === 2) stopping.abort();
  });
  expect(await jobNow(job.id)).toMatchObject({ state: 'RUNNING', camerasDone: 200, progress: 0.8 });
  const done = await stored('interrupted/');
  await run();
  expect(await jobNow(job.id)).toMatchObject({ state: 'DONE', camerasDone: 250, camerasTotal: 250 });
  const after = await stored('interrupted/');
  expect(after.filter(({ position }, index) => position !== done[index]!.position)).toHaveLength(50);
});

test('a camera that cannot take the settings does not hold up the others', async () => {
  const id = await create({ title: 'Broken' });
  await cameras('broken/', id, 3);
  // An input that no client could have saved.
  await graph.database.query(`update streams set config = '{"inputs": 5}' where name = 'broken/0002'`);
  const job = await save(id, { dvr: { expiration: 4 } });
  await run();
  expect(await jobNow(job.id)).toMatchObject({ state: 'DONE', camerasDone: 3, camerasFailed: 1 });
  const [first, second, third] = await stored('broken/');
  expect([first, third].map((each) => each!.config)).toEqual([{ dvr: { expiration: 4 } }, { dvr: { expiration: 4 } }]);
  expect(second!.config).toEqual({ inputs: 5 });
});

test('a program that runs hears of a change and does it', async () => {
  const { feed } = graph.identity;
  const id = await create({ title: 'Heard' });
  await cameras('heard/', id, 1);
  const since = await feed.collection('streams').refresh();
  await using jobs = startPresetJobs({ ...options(), log: createLog({ logLevel: 'silent' }) });
  expect(jobs).toBeDefined();
  await save(id, { dvr: { expiration: 8 } });
  for await (const changes of feed.collection('streams').follow(since, AbortSignal.timeout(20_000))) {
    if (changes.some(({ key }) => key === 'heard/0001')) break;
  }
  expect((await stored('heard/'))[0]!.config).toEqual({ dvr: { expiration: 8 } });
});
