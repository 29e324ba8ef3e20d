import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractAnswers } from './contractAnswers.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import { faultOf, watcherClient, type WatcherClient } from './watcherClient.ts';
import { watcherStreamRequests as requests } from './watcherStreamRequests.ts';

let application: RestApplication;
let admin: WatcherClient;

const names = async (query: string, client = admin) => (await client.listed(query)).map(({ name }) => name);

beforeAll(async () => {
  application = await startRestApplication();
  admin = await watcherClient(application, application.administrator);
});
afterAll(() => application[Symbol.asyncDispose]());

describe('every operation about cameras', () => {
  const answers = contractAnswers('watcher-admin');
  test.each(Object.keys(requests))('%s answers what its contract says', async (id) => {
    const [method, path, status, body] = requests[id]!;
    const answer = await admin.ask(method, path, body);
    expect([answer.status, answer.status === status || answer.text]).toEqual([status, true]);
    if (status === 204) return expect(answer.text).toBe('');
    expect(answers.faults(id, status, answer.json())).toEqual([]);
  });

  test('is refused without credentials', async () => {
    for (const [method, path, , body] of Object.values(requests)) {
      const refused = await application.watcher.ask(method, path, {
        ...(body && { body: JSON.stringify(body) }),
        headers: { authorization: 'Bearer nonsense', 'content-type': 'application/json' },
      });
      expect(refused.status).toBe(401);
    }
  });

  test('tells of a camera that is not there, and of a member that is wrong', async () => {
    expect((await admin.ask('GET', '/streams/nobody')).status).toBe(404);
    expect((await admin.ask('DELETE', '/streams/nobody')).status).toBe(404);
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
      expect(faultOf(await admin.ask('PUT', '/streams/wrong', body))).toEqual([400, 'bad_user_input', { pointer }]);
    }
    expect((await admin.ask('GET', '/streams/wrong')).status).toBe(404);
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
    const camera = await admin.saved('shared', { title: 'Shared', organization_id: 1, ...beside });
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
    await admin.saved('apart', { title: 'Apart', postal_address: 'Here' });
    await application.central.put('/streams/apart', { postal_address: 'There', provider: 'us', comment: 'kept' });
    const camera = await admin.saved('apart', { provider: 'them', title: 'Still apart' });
    expect(camera).toMatchObject({ postal_address: 'Here', comment: 'kept', title: 'Still apart' });
    expect(camera).not.toHaveProperty('provider');
    expect((await application.central.get('/streams/apart')).json()).toMatchObject({ provider: 'us' });

    await application.central.put('/streams/apart', { $reset: true, title: 'Anew' });
    expect((await admin.ask('GET', '/streams/apart')).json()).toMatchObject({ postal_address: 'Here', title: 'Anew' });
    expect(await admin.saved('apart', { $reset: true, title: 'Empty' })).not.toHaveProperty('postal_address');
  });

  test('merges what Watcher has like every other member, and takes the older names', async () => {
    await admin.saved('merged', {
      onvif: { url: 'http://a', ptz: true },
      map_coordinates: { latitude: 1, longitude: 2 },
    });
    const camera = await admin.saved('merged', { onvif: { ptz: null }, coordinates: { latitude: 3 } });
    expect(camera).toMatchObject({ onvif: { url: 'http://a' }, coordinates: { latitude: 3, longitude: 2 } });
    expect(await admin.saved('merged', { onvif: null })).not.toHaveProperty('onvif');
  });

  test('is written back as it was read without changing it', async () => {
    await admin.saved('again', { title: 'Again', organization_id: 1, ...beside });
    const { last_change: _, updated_at: _before, ...read } = (await admin.ask('GET', '/streams/again')).json();
    const {
      last_change: __,
      updated_at: _after,
      ...written
    } = await admin.saved('again', { ...read, last_change: { user: 'nobody' } });
    expect(written).toEqual(read);
  });

  test('is heard of by whoever follows streams, with the same version in both APIs', async () => {
    const { updated_at: before } = (await application.central.get('/streams/again')).json();
    await admin.saved('again', { postal_address: 'Elsewhere' });
    const path = `/streams?updated_at_gt=${String(before)}&select=name`;
    expect((await application.central.get(path)).json()['streams']).toMatchObject([{ name: 'again' }]);
  });

  test('shows in the graph what both have', async () => {
    await admin.saved('typed', { title: 'Typed', ...beside });
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
    await admin.saved('watched', {});
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
    expect((await admin.ask('GET', '/streams/watched')).json()).toMatchObject({ last_episode_at: 1637094995000 });
    expect(await names('last_episode_at_gt=1637094994000')).toEqual(['watched']);
  });
});

describe('lists of cameras', () => {
  test('take filters, sorts and selections of what only Watcher has', async () => {
    await admin.saved('list/a', {
      postal_address: 'B street',
      folder_id: 8,
      coordinates: { latitude: 10, longitude: 0 },
    });
    await admin.saved('list/b', {
      postal_address: 'A street',
      folder_id: 8,
      coordinates: { latitude: 20, longitude: 0 },
    });
    expect(await names('folder_id=8')).toEqual(['list/a', 'list/b']);
    expect(await names('folder_id=8&coordinates.latitude_gt=15')).toEqual(['list/b']);
    expect(await names('folder_id=8&sort=postal_address')).toEqual(['list/b', 'list/a']);
    expect(await admin.listed('folder_id=8&select=coordinates.latitude')).toMatchObject([
      { name: 'list/a', coordinates: { latitude: 10 } },
      { name: 'list/b', coordinates: { latitude: 20 } },
    ]);
    expect((await admin.listed('folder_id=8&select=folder_id'))[0]).toEqual({
      name: 'list/a',
      folder_id: 8,
      updated_at: expect.any(Number),
    });
  });

  test('find cameras by the zones that their rules name', async () => {
    await admin.saved('zone/a', { layout_rules: { preferred_zones: ['za', 'zb'], required_zones: ['zr'] } });
    await admin.saved('zone/b', { layout_rules: { preferred_zones: ['zb'] } });
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
    const member = await watcherClient(application, 'member:a long password');
    await admin.saved('theirs', { organization: { id: theirs }, postal_address: 'Here' });
    await admin.saved('others', { postal_address: 'Hidden' });

    expect(await names('limit=1000', member)).toEqual(['theirs']);
    expect((await member.ask('GET', '/streams/others')).status).toBe(404);
    expect((await member.ask('PUT', '/streams/others', { postal_address: 'x' })).status).toBe(403);
    expect((await member.ask('DELETE', '/streams/others')).status).toBe(404);
    expect((await member.ask('PUT', '/streams/theirs', { organization: null })).status).toBe(403);
    expect(await member.saved('theirs', { postal_address: 'There' })).toMatchObject({
      organization: { id: theirs, title: 'Theirs' },
      last_change: { user: 'member' },
    });
    expect(await member.saved('made', {})).toMatchObject({ organization_id: theirs });
    expect((await member.ask('DELETE', '/streams/made')).status).toBe(204);
  });
});
