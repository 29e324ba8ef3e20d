import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractAnswers } from './contractAnswers.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { Answer, CollectionBody, ErrorBody } from './restClient.ts';
import { watcherStreamRequests as requests } from './watcherStreamRequests.ts';

let application: RestApplication;
let administrator = '';

const login = async (pair: string): Promise<string> => {
  const authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  const answer = await application.watcher.ask('POST', '/login', { headers: { authorization } });
  return `Bearer ${answer.json<{ access_token: string }>().access_token}`;
};

const ask = (method: string, path: string, body?: object, authorization = administrator): Promise<Answer> =>
  application.watcher.ask(method, path, {
    ...(body && { body: JSON.stringify(body) }),
    headers: { authorization, ...(body && { 'content-type': 'application/json' }) },
  });

const saved = async (name: string, body: object, authorization = administrator): Promise<Record<string, unknown>> => {
  const answer = await ask('PUT', `/streams/${encodeURIComponent(name)}`, body, authorization);
  expect([answer.status, answer.status === 200 || answer.text]).toEqual([200, true]);
  return answer.json();
};

const listed = async (query: string, authorization = administrator): Promise<Record<string, unknown>[]> =>
  (await ask('GET', `/streams?${query}`, undefined, authorization)).json<CollectionBody>()['streams'] as Record<
    string,
    unknown
  >[];

const names = async (query: string, authorization = administrator) =>
  (await listed(query, authorization)).map(({ name }) => name);

const fault = (answer: Answer) => {
  const [{ code, source }] = answer.json<ErrorBody>().errors;
  return [answer.status, code, source];
};

beforeAll(async () => {
  application = await startRestApplication();
  administrator = await login(application.administrator);
});
afterAll(() => application[Symbol.asyncDispose]());

describe('every operation about cameras', () => {
  const answers = contractAnswers('watcher-admin');
  test.each(Object.keys(requests))('%s answers what its contract says', async (id) => {
    const [method, path, status, body] = requests[id]!;
    const answer = await ask(method, path, body);
    expect([answer.status, answer.status === status || answer.text]).toEqual([status, true]);
    if (status === 204) return expect(answer.text).toBe('');
    expect(answers.faults(id, status, answer.json())).toEqual([]);
  });

  test('is refused without credentials', async () => {
    for (const [method, path, , body] of Object.values(requests)) {
      expect((await ask(method, path, body, 'Bearer nonsense')).status).toBe(401);
    }
  });

  test('tells of a camera that is not there, and of a member that is wrong', async () => {
    expect((await ask('GET', '/streams/nobody')).status).toBe(404);
    expect((await ask('DELETE', '/streams/nobody')).status).toBe(404);
    const wrong: [object, string][] = [
      [{ coordinates: { latitude: 1 } }, '/coordinates/longitude'],
      [{ coordinates: { latitude: 'x', longitude: 1 } }, '/coordinates/latitude'],
      [{ audio: { transcode_audio_codec: 'mp3' } }, '/audio/transcode_audio_codec'],
      [{ onvif: { ptz: 'yes' } }, '/onvif/ptz'],
      [{ layout_rules: { preferred_zones: 'north' } }, '/layout_rules/preferred_zones'],
      [{ folder_id: 'x' }, '/folder_id'],
      [{ organization: { id: 4711 } }, '/organization/id'],
      [{ organization_id: 'x' }, '/organization_id'],
    ];
    for (const [body, pointer] of wrong) {
      expect(fault(await ask('PUT', '/streams/wrong', body))).toEqual([400, 'bad_user_input', { pointer }]);
    }
    expect((await ask('GET', '/streams/wrong')).status).toBe(404);
  });
});

describe('one stream of Central and Watcher', () => {
  const beside = {
    coordinates: { latitude: 55.7512, longitude: 37.6184 },
    postal_address: 'Main Street 1',
    onvif: { url: 'http://camera.example.com/onvif', ptz: true },
    audio: { disabled: true },
    can_publish: true,
    folder_id: 3,
    layout_rules: { preferred_zones: ['north'] },
  };

  test('shows to Watcher what only Watcher has, and nothing of that to Central', async () => {
    const before = Date.now();
    const camera = await saved('shared', { title: 'Shared', organization_id: 1, ...beside });
    expect(camera).toMatchObject({ title: 'Shared', ...beside, map_coordinates: beside.coordinates });
    expect(camera).toMatchObject({ organization: { id: 1 }, organization_id: 1, last_change: { user: 'admin' } });
    expect(camera['created_at']).toBeGreaterThanOrEqual(before - 1000);

    const central = (await application.central.get('/streams/shared')).json();
    const only = [...Object.keys(beside), 'map_coordinates', 'organization', 'organization_id', 'created_at'];
    expect(
      Object.keys(central).filter((member) => [...only, 'last_change', 'preset', 'watcher'].includes(member)),
    ).toEqual([]);
    expect(JSON.stringify(central)).not.toContain('Main Street');
    const list = '/streams?name=shared&select=coordinates,postal_address.x,title';
    expect((await application.central.get(list)).json()['streams']).toEqual([
      { name: 'shared', title: 'Shared', updated_at: central['updated_at'] },
    ]);
    const filtered = await application.central.get('/streams?name=shared&postal_address=elsewhere');
    expect(filtered.json()['streams']).toHaveLength(1);
    expect(filtered.headers.get('warning')).toContain('postal_address');
  });

  test('takes from Central no member of Watcher, and the other way round', async () => {
    await saved('apart', { title: 'Apart', postal_address: 'Here' });
    await application.central.put('/streams/apart', { postal_address: 'There', provider: 'us', comment: 'kept' });
    const camera = await saved('apart', { provider: 'them', title: 'Still apart' });
    expect(camera).toMatchObject({ postal_address: 'Here', comment: 'kept', title: 'Still apart' });
    expect(camera).not.toHaveProperty('provider');
    expect((await application.central.get('/streams/apart')).json()).toMatchObject({ provider: 'us' });

    await application.central.put('/streams/apart', { $reset: true, title: 'Anew' });
    expect((await ask('GET', '/streams/apart')).json()).toMatchObject({ postal_address: 'Here', title: 'Anew' });
    expect(await saved('apart', { $reset: true, title: 'Empty' })).not.toHaveProperty('postal_address');
  });

  test('merges what Watcher has like every other member, and takes the older names', async () => {
    await saved('merged', { onvif: { url: 'http://a', ptz: true }, map_coordinates: { latitude: 1, longitude: 2 } });
    const camera = await saved('merged', { onvif: { ptz: null }, coordinates: { latitude: 3 } });
    expect(camera).toMatchObject({ onvif: { url: 'http://a' }, coordinates: { latitude: 3, longitude: 2 } });
    expect(await saved('merged', { onvif: null })).not.toHaveProperty('onvif');
  });

  test('is written back as it was read without changing it', async () => {
    await saved('again', { title: 'Again', organization_id: 1, ...beside });
    const { last_change: _, updated_at: _before, ...read } = (await ask('GET', '/streams/again')).json();
    const {
      last_change: __,
      updated_at: _after,
      ...written
    } = await saved('again', { ...read, last_change: { user: 'nobody' } });
    expect(written).toEqual(read);
  });

  test('is heard of by whoever follows streams, with the same version in both APIs', async () => {
    const { updated_at: before } = (await application.central.get('/streams/again')).json();
    await saved('again', { postal_address: 'Elsewhere' });
    const path = `/streams?updated_at_gt=${String(before)}&select=name`;
    expect((await application.central.get(path)).json()['streams']).toMatchObject([{ name: 'again' }]);
  });

  test('shows in the graph what both have', async () => {
    await saved('typed', { title: 'Typed', ...beside });
    const fields = `title postalAddress canPublish folderId coordinates { latitude longitude } audio { disabled }
      onvif { url ptz } layoutRules { preferredZones } lastChange { user createdAtMs } lastEpisodeAtMs createdAtMs`;
    const read = await application.graphql(`{ stream(name: "typed") { ${fields} } }`);
    expect(read).toMatchObject({
      stream: {
        title: 'Typed',
        postalAddress: 'Main Street 1',
        canPublish: true,
        folderId: 3,
        coordinates: beside.coordinates,
        audio: { disabled: true },
        onvif: beside.onvif,
        layoutRules: { preferredZones: ['north'] },
        lastEpisodeAtMs: null,
      },
    });
    const written = await application.graphql(
      `mutation { saveStream(name: "typed", input: { postalAddress: null, coordinates: { latitude: -1 } }) {
        stream { postalAddress coordinates { latitude longitude } }
      } }`,
    );
    expect(written).toEqual({
      saveStream: { stream: { postalAddress: null, coordinates: { latitude: -1, longitude: 37.6184 } } },
    });
  });

  test('knows when its latest episode began', async () => {
    await saved('watched', {});
    for (const [id, openedAt] of [
      [1, 1637094994000],
      [2, 1637094995000],
    ]) {
      await application.central.put(`/episodes/${id}`, {
        media: 'watched',
        opened_at: openedAt,
        updated_at: openedAt,
        episode_type: 'face',
      });
    }
    expect((await ask('GET', '/streams/watched')).json()).toMatchObject({ last_episode_at: 1637094995000 });
    expect(await names('last_episode_at_gt=1637094994000')).toEqual(['watched']);
  });
});

test('what is meant for an override of a camera does not reach the camera itself', async () => {
  await saved('layered', { title: 'Kept' });
  const refused = [501, 'not_implemented', { parameter: 'part' }];
  expect(fault(await ask('DELETE', '/streams/layered?part=config_override'))).toEqual(refused);
  expect(fault(await ask('PUT', '/streams/layered?part=config_override', { title: 'x' }))).toEqual(refused);
  expect((await ask('GET', '/streams/layered')).json()).toMatchObject({ title: 'Kept' });
  expect((await ask('DELETE', '/streams/layered?part=all')).status).toBe(400);
  expect((await ask('DELETE', '/streams/layered?part=config_on_disk')).status).toBe(204);
});

describe('lists of cameras', () => {
  test('take filters, sorts and selections of what only Watcher has', async () => {
    await saved('list/a', { postal_address: 'B street', folder_id: 8, coordinates: { latitude: 10, longitude: 0 } });
    await saved('list/b', { postal_address: 'A street', folder_id: 8, coordinates: { latitude: 20, longitude: 0 } });
    expect(await names('folder_id=8')).toEqual(['list/a', 'list/b']);
    expect(await names('folder_id=8&coordinates.latitude_gt=15')).toEqual(['list/b']);
    expect(await names('folder_id=8&sort=postal_address')).toEqual(['list/b', 'list/a']);
    expect(await listed('folder_id=8&select=coordinates.latitude')).toMatchObject([
      { name: 'list/a', coordinates: { latitude: 10 } },
      { name: 'list/b', coordinates: { latitude: 20 } },
    ]);
    expect((await listed('folder_id=8&select=folder_id'))[0]).toEqual({
      name: 'list/a',
      folder_id: 8,
      updated_at: expect.any(Number),
    });
  });

  test('find cameras by the zones that their rules name', async () => {
    await saved('zone/a', { layout_rules: { preferred_zones: ['za', 'zb'], required_zones: ['zr'] } });
    await saved('zone/b', { layout_rules: { preferred_zones: ['zb'] } });
    expect(await names('preferred_zones=za')).toEqual(['zone/a']);
    expect(await names('preferred_zones=za,zb')).toEqual(['zone/a', 'zone/b']);
    expect(await names('preferred_zones=zb&required_zones=zr')).toEqual(['zone/a']);
    expect(await names('required_zones=za')).toEqual([]);
  });
});

describe('a generic user', () => {
  test('sees and changes cameras only where their organizations allow it', async () => {
    const { made } = (await application.graphql(
      'mutation { made: createOrganization(input: { title: "Theirs" }) { organization { id } } }',
    )) as { made: { organization: { id: number } } };
    const theirs = made.organization.id;
    const { user } = (await application.graphql(`mutation {
      user: createUser(input: { name: "member", password: "a long password" }, organizationId: ${theirs}) { user { id } }
    }`)) as { user: { user: { id: number } } };
    await application.graphql(`mutation {
      setOrganizationMember(
        organizationId: ${theirs}, userId: ${user.user.id}, permissions: { canViewStreams: true, canEditStreams: true }
      ) { __typename }
    }`);
    const member = await login('member:a long password');
    await saved('theirs', { organization: { id: theirs }, postal_address: 'Here' });
    await saved('others', { postal_address: 'Hidden' });

    expect(await names('limit=1000', member)).toEqual(['theirs']);
    expect((await ask('GET', '/streams/others', undefined, member)).status).toBe(404);
    expect((await ask('PUT', '/streams/others', { postal_address: 'x' }, member)).status).toBe(403);
    expect((await ask('DELETE', '/streams/others', undefined, member)).status).toBe(404);
    expect((await ask('PUT', '/streams/theirs', { organization: null }, member)).status).toBe(403);
    expect(await saved('theirs', { postal_address: 'There' }, member)).toMatchObject({
      organization: { id: theirs, title: 'Theirs' },
      last_change: { user: 'member' },
    });
    expect(await saved('made', {}, member)).toMatchObject({ organization_id: theirs });
    expect((await ask('DELETE', '/streams/made', undefined, member)).status).toBe(204);
  });
});
