import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractAnswers } from './contractAnswers.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { Answer, ErrorBody, RestClient } from './restClient.ts';
import { memberClient, administratorClient } from './cameraClients.ts';

let application: RestApplication;
let watcher: RestClient;
beforeAll(async () => {
  application = await startRestApplication();
  watcher = await administratorClient(application);
  for (const name of ['north', 'south']) await watcher.put(`/zones/${name}`, { name });
  for (const name of ['cam%2F1', 'cam%2F2']) await application.central.put(`/streams/${name}`, {});
});
afterAll(() => application[Symbol.asyncDispose]());

const answers = contractAnswers('watcher-admin');
const post = (body: unknown, client = watcher): Promise<Answer> =>
  client.ask('POST', '/streams/zones', {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
const errorOf = (answer: Answer) => answer.json<ErrorBody>().errors[0];
const rules = async (name: string) =>
  (
    (await application.graphql(
      `{ stream(name: "${name}") { layoutRules { preferredZones requiredZones } updatedAtMs } }`,
    )) as { stream: { layoutRules: object | null; updatedAtMs: number } }
  ).stream;

describe('a zone', () => {
  test('is made, changed, read and listed as the contract says, with who made it', async () => {
    const made = await watcher.put('/zones/east', { name: 'east', is_dedicated: true });
    expect([made.status, answers.faults('zone_save', 200, made.json())]).toEqual([200, []]);
    const { created, ...others } = made.json<{ created: { created_at: number; user: object } }>();
    expect(others).toEqual({
      name: 'east',
      is_dedicated: true,
      stats: { preferred_streams_count: 0, required_streams_count: 0, streamers: [], streamers_count: 0 },
    });
    expect(created).toMatchObject({ created_at: expect.any(Number), user: { name: expect.any(String) } });

    const changed = await watcher.put('/zones/east', { $reset: true, created: { created_at: 1637094994000 } });
    expect(changed.json()).toEqual({ name: 'east', created, stats: expect.anything() });
    const read = await watcher.get('/zones/east');
    expect([read.json(), read.headers.has('etag')]).toEqual([changed.json(), true]);
    const list = await watcher.get('/zones?select=name&sort=-name&limit=2');
    expect(answers.faults('zones_list', 200, list.json())).toEqual([]);
    expect(list.json()).toMatchObject({ zones: [{ name: 'south' }, { name: 'north' }], estimated_count: 3 });
    expect((await watcher.ask('DELETE', '/zones/east')).status).toBe(204);
    expect((await watcher.get('/zones/east')).status).toBe(404);
  });

  test('has a name of letters, digits, underscores, dots and dashes, and the right members', async () => {
    expect((await watcher.put('/zones/far%20away', { name: 'far away' })).status).toBe(400);
    expect((await watcher.put(`/zones/${'z'.repeat(201)}`, {})).status).toBe(400);
    expect(errorOf(await watcher.put('/zones/north', { is_dedicated: 'yes' })).source).toEqual({
      pointer: '/is_dedicated',
    });
    expect(errorOf(await watcher.put('/zones/north', { name: 'south' })).code).toBe('key_mismatch');
  });

  test('tells which nodes are in it by their labels, and how many streams name it', async () => {
    await application.central.put('/streamers/a.example.com', {
      role: 'streamer',
      cluster_key: 'k',
      labels: { zone: 'south', 'zone.2': 'north' },
    });
    await application.central.put('/streamers/b.example.com', {
      role: 'streamer',
      cluster_key: 'k',
      labels: { 'required.zone': 'south', rack: 'north' },
    });
    await post({
      streams: [
        { name: 'cam/1', preferred_zones: ['south'] },
        { name: 'cam/2', required_zones: ['south'] },
      ],
    });
    expect((await watcher.get('/zones/south')).json()['stats']).toEqual({
      preferred_streams_count: 1,
      required_streams_count: 1,
      streamers: ['a.example.com', 'b.example.com'],
      streamers_count: 2,
    });
    expect(
      await application.graphql('{ zone(name: "north") { stats { streamersCount streamers { hostname } } } }'),
    ).toEqual({
      zone: { stats: { streamersCount: 1, streamers: [{ hostname: 'a.example.com' }] } },
    });
    const refused = await watcher.ask('DELETE', '/zones/south');
    expect([refused.status, errorOf(refused).meta]).toEqual([409, { streams: '2', streamers: '2' }]);
  });
});

describe('the zones of many streams', () => {
  test('are set all together, each list as a whole, and what is not given stays', async () => {
    const before = await rules('cam/1');
    const set = await post({
      streams: [
        { name: 'cam/1', preferred_zones: ['south', 'north'] },
        { name: 'cam/2', required_zones: ['north'], preferred_zones: null },
      ],
    });
    expect([set.status, set.text]).toEqual([204, '']);
    await post({ streams: [{ name: 'cam/1', required_zones: ['north'] }] });
    const after = await rules('cam/1');
    expect(after.layoutRules).toEqual({ preferredZones: ['south', 'north'], requiredZones: ['north'] });
    expect(after.updatedAtMs).toBeGreaterThan(before.updatedAtMs);
    expect((await rules('cam/2')).layoutRules).toEqual({ preferredZones: null, requiredZones: ['north'] });
  });

  test('stay as they were when one item is refused, which the error names', async () => {
    const before = [await rules('cam/1'), await rules('cam/2')];
    const good = { name: 'cam/1', preferred_zones: ['north'], required_zones: [] };
    const refused: [number, string | undefined, unknown][] = [
      [404, '/streams/1/name', { name: 'nobody', preferred_zones: ['north'] }],
      [400, '/streams/1/required_zones/1', { name: 'cam/2', required_zones: ['north', 'atlantis'] }],
      [400, '/streams/1/preferred_zones', { name: 'cam/2', preferred_zones: 'north' }],
      [400, '/streams/1/name', { preferred_zones: ['north'] }],
      [400, '/streams/1', 'cam/2'],
    ];
    for (const [status, pointer, bad] of refused) {
      const answer = await post({ streams: [good, bad] });
      expect([answer.status, errorOf(answer).source]).toEqual([status, { pointer }]);
    }
    expect((await post({ streams: {} })).status).toBe(400);
    expect([await rules('cam/1'), await rules('cam/2')]).toEqual(before);
  });

  test('are the same in the graph, and no client of Central sees them', async () => {
    await application.graphql(
      'mutation { setStreamZones(items: [{ name: "cam/1", preferredZones: ["north"], requiredZones: null }]) { streams { name } } }',
    );
    expect((await rules('cam/1')).layoutRules).toEqual({ preferredZones: ['north'], requiredZones: null });
    for (const path of ['/streams/cam%2F1', '/streams', '/streams/cam%2F1?select=layout_rules,watcher']) {
      expect((await application.central.get(path)).text).not.toContain('north');
    }
  });

  test('are changed by who may edit the streams of their organization, and zones by administrators only', async () => {
    const { done } = (await application.graphql(
      'mutation { done: createOrganization(input: { title: "Theirs" }) { organization { id } } }',
    )) as { done: { organization: { id: number } } };
    const { id } = done.organization;
    await application.graphql(
      `mutation { saveStream(name: "cam/theirs", input: { organizationId: ${id} }) { stream { name } } }`,
    );
    const editor = await memberClient(application, id, 'canViewStreams: true, canEditStreams: true');
    const onlooker = await memberClient(application, id, 'canViewStreams: true');
    const theirs = { streams: [{ name: 'cam/theirs', preferred_zones: ['north'] }] };
    expect((await post(theirs, editor)).status).toBe(204);
    expect((await post(theirs, onlooker)).status).toBe(403);
    const mixed = {
      streams: [
        { name: 'cam/theirs', preferred_zones: [] },
        { name: 'cam/1', preferred_zones: [] },
      ],
    };
    expect((await post(mixed, editor)).status).toBe(403);
    expect((await rules('cam/theirs')).layoutRules).toEqual({ preferredZones: ['north'], requiredZones: null });
    expect((await editor.put('/zones/mine', {})).status).toBe(403);
    expect((await editor.get('/zones')).status).toBe(403);
  });
});
