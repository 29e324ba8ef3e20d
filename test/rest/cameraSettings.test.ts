import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import { faultOf, watcherClient, type WatcherClient } from './watcherClient.ts';

let application: RestApplication;
let admin: WatcherClient;

beforeAll(async () => {
  application = await startRestApplication();
  admin = await watcherClient(application, application.administrator);
});
afterAll(() => application[Symbol.asyncDispose]());

const preset = async (settings: object): Promise<number> =>
  (await admin.ask('POST', '/presets', { title: 'Preset', ...settings })).json<{ id: number }>().id;

const organization = async (title: string): Promise<number> => {
  const made = (await application.graphql(
    `mutation { made: createOrganization(input: { title: "${title}" }) { organization { id } } }`,
  )) as { made: { organization: { id: number } } };
  return made.made.organization.id;
};

const link = (organizationId: number, id: number) =>
  admin.ask('PUT', `/organizations/${organizationId}/presets`, { preset_id: id });

describe('a preset that cameras may not adjust', () => {
  test('overrules what either API sets for a camera, without a word', async () => {
    const id = await preset({
      is_adjustable: false,
      dvr: { expiration: 100, storage_limit: 5 },
      vision: { alg: 'faces' },
    });
    const camera = await admin.saved('fixed', {
      title: 'Fixed',
      preset: { id },
      dvr: { expiration: 7, reference: 'disk' },
    });
    expect(camera).toMatchObject({
      title: 'Fixed',
      dvr: { expiration: 100, storage_limit: 5, reference: 'disk' },
      vision: { alg: 'faces' },
      preset: { id, title: 'Preset', is_adjustable: false },
      preset_id: id,
    });
    await application.central.put('/streams/fixed', { dvr: { expiration: 8 }, vision: null });
    expect((await application.central.get('/streams/fixed')).json()).toMatchObject({
      dvr: { expiration: 100 },
      vision: { alg: 'faces' },
    });
    expect(await admin.saved('fixed', { $reset: true })).toMatchObject({ preset_id: id, dvr: { expiration: 100 } });
  });
});

describe('a preset that cameras may adjust', () => {
  test('is where a camera starts, and what it gets back to', async () => {
    const id = await preset({ is_adjustable: true, dvr: { expiration: 100, storage_limit: 5 } });
    expect(await admin.saved('free', { preset_id: id, dvr: { expiration: 7 } })).toMatchObject({
      dvr: { expiration: 7, storage_limit: 5 },
    });
    expect(await admin.saved('free', { dvr: { storage_limit: 6 } })).toMatchObject({
      dvr: { expiration: 7, storage_limit: 6 },
    });
    expect(await admin.saved('free', { dvr: { expiration: null } })).toMatchObject({
      dvr: { expiration: 100, storage_limit: 6 },
    });
  });

  test('takes the place of what the preset before it had set', async () => {
    const before = await preset({ dvr: { expiration: 1, storage_limit: 2 }, vision: { alg: 'faces' } });
    const after = await preset({ is_adjustable: true, dvr: { expiration: 3 } });
    await admin.saved('moved', { preset: { id: before } });
    const camera = await admin.saved('moved', { preset: { id: after } });
    expect(camera['dvr']).toEqual({ expiration: 3 });
    expect(camera).not.toHaveProperty('vision');
  });
});

describe('the preset of a camera', () => {
  test('is the default one when Watcher names none, and cannot be taken away; streams of Central have none', async () => {
    await admin.saved('early', {});
    const id = await preset({ is_default: true, dvr: { expiration: 9 } });
    expect(await admin.saved('late', {})).toMatchObject({ preset_id: id, dvr: { expiration: 9 } });
    expect(await admin.saved('late', { preset: null })).toMatchObject({ preset_id: id });
    expect(await admin.saved('early', { title: 'x' })).toMatchObject({ preset_id: id });
    await application.central.put('/streams/plain', { title: 'Plain' });
    expect((await admin.ask('GET', '/streams/plain')).json()).not.toHaveProperty('preset');
    await admin.ask('PUT', `/presets/${id}`, { is_default: false });
  });

  test('gives layout rules to a new camera, and to no other', async () => {
    const id = await preset({ layout_rules: { preferred_zones: ['north'], required_zones: ['eu'] } });
    expect(await admin.saved('placed', { preset: { id }, layout_rules: { required_zones: ['us'] } })).toMatchObject({
      layout_rules: { required_zones: ['us'] },
    });
    expect(await admin.saved('new', { preset: { id } })).toMatchObject({
      layout_rules: { preferred_zones: ['north'], required_zones: ['eu'] },
    });
    const other = await preset({ layout_rules: { preferred_zones: ['south'] } });
    expect(await admin.saved('new', { preset: { id: other } })).toMatchObject({
      layout_rules: { preferred_zones: ['north'] },
    });
  });

  test('must be there, not deleted, and open to the organization of the camera', async () => {
    const theirs = await organization('Theirs');
    const id = await preset({});
    const refused = [400, 'bad_user_input', { pointer: '/preset_id' }];
    const save = (body: object) => admin.ask('PUT', '/streams/refused', body);
    expect(faultOf(await save({ preset: { id: 4711 } }))).toEqual(refused);
    expect(faultOf(await save({ preset: { id }, organization: { id: theirs } }))).toEqual(refused);
    await link(theirs, id);
    expect((await save({ preset: { id }, organization: { id: theirs } })).status).toBe(200);
    const others = await organization('Others');
    expect(faultOf(await save({ organization: { id: others } }))).toEqual([
      400,
      'bad_user_input',
      { pointer: '/organization_id' },
    ]);
    const gone = await preset({ is_default: true });
    await application.graphql(`mutation { deletePreset(id: ${gone}) { __typename } }`);
    expect(faultOf(await save({ preset: { id: gone } }))).toEqual(refused);
    expect((await admin.ask('DELETE', `/organizations/${theirs}/presets/${id}`)).status).toBe(409);
  });

  test('that is being changed is waited for, so that no camera is left with what it was', async () => {
    const id = await preset({ dvr: { expiration: 1 } });
    const { database } = application;
    let saving: Promise<Record<string, unknown>> | undefined;
    await database.transaction(async (held) => {
      await held.query(`update presets set config = config || '{"dvr": {"expiration": 2}}' where id = $1`, [id]);
      saving = admin.saved('waits', { preset: { id } });
      const waiting = `select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%for share%'`;
      while ((await database.query<{ count: number }>(waiting))[0]?.count === 0);
    });
    expect(await saving).toMatchObject({ dvr: { expiration: 2 } });
  });
});

describe('streams_multiedit', () => {
  const edit = (...streams: object[]) => admin.ask('POST', '/streams/multiedit', { streams });

  test('changes recording, preset and layout rules of many cameras at once', async () => {
    const id = await preset({ is_adjustable: true, dvr: { storage_limit: 4 } });
    for (const name of ['many/a', 'many/b']) await admin.saved(name, { title: name });
    const answer = await edit(
      { name: 'many/a', dvr: { expiration: 60 }, preset_id: id, layout_rules: { required_zones: ['eu'] } },
      { name: 'many/b', layout_rules: { preferred_zones: ['us'] } },
    );
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await admin.listed('name=many/a,many/b')).toMatchObject([
      {
        title: 'many/a',
        dvr: { expiration: 60, storage_limit: 4 },
        preset_id: id,
        layout_rules: { required_zones: ['eu'] },
      },
      { title: 'many/b', layout_rules: { preferred_zones: ['us'] } },
    ]);
  });

  test('changes none of them when one cannot be changed, and says which', async () => {
    const before = await admin.listed('name=many/a,many/b');
    const first = { name: 'many/a', dvr: { expiration: 61 } };
    const wrong: [object, number, string][] = [
      [{ name: 'nobody' }, 404, '/streams/1/name'],
      [{ name: 'many/b', preset_id: 4711 }, 400, '/streams/1/preset_id'],
      [{ name: 'many/b', preset_id: 'x' }, 400, '/streams/1/preset_id'],
      [{ name: 'many/b', dvr: { expiration: 'x' } }, 400, '/streams/1/dvr/expiration'],
      [{ name: 'many/b', layout_rules: { required_zones: [1] } }, 400, '/streams/1/layout_rules/required_zones/0'],
      [{ dvr: {} }, 400, '/streams/1/name'],
    ];
    for (const [item, status, pointer] of wrong) {
      const [found, , source] = faultOf(await edit(first, item));
      expect([found, source]).toEqual([status, { pointer }]);
    }
    expect(await admin.listed('name=many/a,many/b')).toEqual(before);
  });

  test('is typed in the graph', async () => {
    const answer = await application.graphql(`mutation {
      editStreams(items: [{ name: "many/a", dvr: { expiration: 62 }, layoutRules: { preferredZones: ["x"] } }]) {
        streams { name dvr { expiration } layoutRules { preferredZones requiredZones } }
      }
    }`);
    expect(answer).toEqual({
      editStreams: {
        streams: [
          { name: 'many/a', dvr: { expiration: 62 }, layoutRules: { preferredZones: ['x'], requiredZones: ['eu'] } },
        ],
      },
    });
  });
});
