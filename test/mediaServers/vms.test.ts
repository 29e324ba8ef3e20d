import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../src/contract/contract.ts';
import { contractAnswers } from '../rest/contractAnswers.ts';
import { startRestApplication, type RestApplication } from '../rest/restApplication.ts';
import { restClient, type RestClient } from '../rest/restClient.ts';
import { httpServer } from './httpServer.ts';

let application: RestApplication;
let vms: RestClient;
beforeAll(async () => {
  application = await startRestApplication({ MEDIA_SERVER_TIMEOUT_MS: '200' });
  vms = restClient(`${application.origin}/api/admin/v1`, 'Bearer test-master-key-of-rest');
});
afterAll(() => application[Symbol.asyncDispose]());

interface Server {
  [member: string]: unknown;
  id: number;
  storages: { [member: string]: unknown; id: number }[];
}

const post = (body: unknown, path = '/servers') =>
  vms.ask('POST', path, {
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
const create = async (body: object): Promise<Server> => {
  const answer = await post(body);
  expect([answer.status, answer.status === 200 || answer.text]).toEqual([200, true]);
  expect(contractAnswers('vms-servers').faults('createServer', 200, answer.json())).toEqual([]);
  return answer.json<Server>();
};
const update = async (id: number, body: object) => vms.put(`/servers/${id}`, body);

const v2 = { type: 'media_server_v2', token: 'v2-secret', storages: [{ path: '/storage' }] };

/** The telemetry of the contract's sample. */
const { extra } = (contract('vms-servers').document.components['examples'] as { Server: { value: { extra: object } } })
  .Server.value;

describe('a VMS server', () => {
  test('is registered with ports as integers and answered with ports as texts, without its token', async () => {
    const server = await create({
      ...v2,
      internal_domain: 'ms.example',
      internal: 8080,
      external: 8443,
      rtsp: 0,
      schema: 'https',
      group_type: 'all',
      streams_limit: 100,
      bitrate_limit: 1_000_000,
      proxy: 'not-for-this-type',
      is_stream_condition_management_enabled: true,
    });
    expect(server).toMatchObject({
      type: 'media_server_v2',
      internal: '8080',
      external: '8443',
      rtsp: '0',
      has_cache: null,
      proxy: null,
      status: false,
      extra: null,
      is_enabled: true,
      can_delete: true,
      storages: [{ server_id: server.id, path: '/storage', is_confirmed: 0 }],
    });
    expect(JSON.stringify(server)).not.toContain('v2-secret');
    expect(server['created_at']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  test('of type flussonic has a proxy, says whether it caches, and has neither storages nor a need for a token', async () => {
    const proxied = await create({ type: 'flussonic', proxy: 'http://proxy.example', storages: ['/a'] });
    expect(proxied).toMatchObject({ proxy: 'http://proxy.example', has_cache: true, storages: [] });
    expect(await create({ type: 'flussonic' })).toMatchObject({ proxy: null, has_cache: false });
    expect(await create({ type: 'something_else' })).toMatchObject({ has_cache: null });
  });

  test('tells what it measured when it answers, and that it has streams', async () => {
    await using machine = await httpServer(() => ({ body: JSON.stringify({ ...extra, password: 'x' }) }));
    const server = await create({ ...v2, internal_domain: '127.0.0.1', internal: machine.port });
    expect(machine.requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/api/v1/stats', 'Bearer v2-secret'],
    ]);
    expect(server['extra']).toEqual(extra);
    expect(server).toMatchObject({
      status: true,
      traffic_in: 2006784,
      traffic_out: 0,
      can_delete: false,
      is_have_incorrect_cameras: true,
      storages: [{ path: '/storage', usage: '1.669', is_confirmed: 1, can_delete: false }],
    });

    // Only some members can be changed while there are streams; others are ignored.
    const changed = await update(server.id, { streams_limit: 7, is_enabled: true, group_type: 'other', internal: 1 });
    expect(changed.json()).toMatchObject({ streams_limit: 7, internal: String(machine.port) });
    expect(changed.json()).not.toHaveProperty('group_type');

    const remove = `mutation { deleteMediaServer(id: "${server.id}") { id } }`;
    await expect(application.graphql(remove)).rejects.toThrow('The media server has streams');
    await machine[Symbol.asyncDispose]();
    expect(
      await application.graphql(`{ mediaServer(id: "${server.id}") { ... on VmsServer { extra canDelete } } }`),
    ).toEqual({
      mediaServer: { extra: null, canDelete: true },
    });
    expect(await application.graphql(remove)).toEqual({ deleteMediaServer: { id: String(server.id) } });
  });

  test('that has streams placed on its machine says so without being asked', async () => {
    await application.central.put('/streamers/placed.example', { role: 'streamer', cluster_key: 'k' });
    const { id } = await create({ type: 'flussonic', external_domain: 'placed.example' });
    const canDelete = async () =>
      application.graphql(`{ mediaServer(id: "${id}") { streamer { hostname } ... on VmsServer { canDelete } } }`);
    expect(await canDelete()).toEqual({ mediaServer: { streamer: { hostname: 'placed.example' }, canDelete: true } });
    await application.central.put('/streams/cam', {});
    await application.graphql(
      `mutation { setStreamLayouts(items: [{ name: "cam", ingestHostname: "placed.example" }]) { streams { name } } }`,
    );
    expect(await canDelete()).toEqual({ mediaServer: { streamer: { hostname: 'placed.example' }, canDelete: false } });
  });

  test('keeps its token and the ids of its storages through changes that do not send them', async () => {
    const server = await create(v2);
    const [storage] = server.storages;
    const changed = await update(server.id, { is_enabled: false, storages: ['/storage', '/more'] });
    expect(changed.status).toBe(200);
    expect(contractAnswers('vms-servers').faults('updateServer', 200, changed.json())).toEqual([]);
    expect(changed.json()).toMatchObject({ is_enabled: false, storages: [{ id: storage!.id }, { path: '/more' }] });
    expect((await update(server.id, { token: null })).json()).toMatchObject({
      errors: { token: ['token is required'] },
    });
    expect((await update(server.id, { type: 'flussonic' })).json()).toMatchObject({ type: 'flussonic', storages: [] });
  });

  test.each([
    ['no type', {}, 'type'],
    ['an empty type', { type: '' }, 'type'],
    ['no token', { type: 'media_server_v2', storages: [] }, 'token'],
    ['an empty token', { type: 'media_server_v2', storages: [], token: '' }, 'token'],
    ['no storages', { type: 'media_server_v2', token: 'x' }, 'storages'],
    ['storages that are no list', { ...v2, storages: '/storage' }, 'storages'],
    ['a storage without a path', { ...v2, storages: [{}] }, 'storages.0'],
    ['a port as a text', { type: 'flussonic', internal: '8080' }, 'internal'],
    ['a port below 0', { type: 'flussonic', external: -1 }, 'external'],
    ['a port above 65535', { type: 'flussonic', rtsp: 65536 }, 'rtsp'],
    ['a limit below 0', { type: 'flussonic', streams_limit: -1 }, 'streams_limit'],
    ['a bitrate below 0', { type: 'flussonic', bitrate_limit: -1 }, 'bitrate_limit'],
    ['a switch that is none', { type: 'flussonic', is_enabled: 'yes' }, 'is_enabled'],
  ])('is not registered with %s', async (_, body, member) => {
    const answer = await post(body);
    expect(answer.status).toBe(422);
    const { message, errors } = answer.json<{ message: string; errors: Record<string, string[]> }>();
    expect(message).toBe('The given data was invalid.');
    expect(Object.keys(errors).filter((name) => name.startsWith(member))).toHaveLength(1);
  });
});

describe('the VMS API', () => {
  const anonymous = () => restClient(`${application.origin}/api/admin/v1`, null);

  test('gives a token for login and password, which opens it', async () => {
    const answer = await post({ login: 'admin', password: 'correct horse' }, '/auth/token');
    expect(answer.status).toBe(200);
    expect(contractAnswers('vms-servers').faults('createToken', 200, answer.json())).toEqual([]);
    const { access_token: token } = answer.json<{ access_token: string }>();
    const client = restClient(`${application.origin}/api/admin/v1`, `Bearer ${token}`);
    const { id } = await create({ type: 'flussonic' });
    expect((await client.put(`/servers/${id}`, { streams_limit: 1 })).status).toBe(200);
  });

  test.each([
    ['a wrong password', { login: 'admin', password: 'wrong' }, 'login'],
    ['no login', { password: 'x' }, 'login'],
    ['a password that is no text', { login: 'admin', password: 5 }, 'password'],
  ])('gives no token for %s', async (_, body, member) => {
    const answer = await post(body, '/auth/token');
    expect([answer.status, Object.keys(answer.json<{ errors: object }>().errors)]).toEqual([422, [member]]);
  });

  test('says 401 without a token, 403 to who may only read, 404 for an unknown server', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await anonymous().ask('POST', '/servers', { body: '{"type":"x"}', headers })).status).toBe(401);
    const user = restClient(`${application.origin}/watcher/admin-api/v3`, 'Bearer test-master-key-of-rest');
    await user.ask('POST', '/users', {
      body: JSON.stringify({ name: 'someone', password: 'a long password', organization_id: 1 }),
      headers,
    });
    const login = await post({ login: 'someone', password: 'a long password' }, '/auth/token');
    const someone = restClient(
      `${application.origin}/api/admin/v1`,
      `Bearer ${login.json<{ access_token: string }>().access_token}`,
    );
    const forbidden = await someone.ask('POST', '/servers', { body: '{"type":"x"}', headers });
    expect([forbidden.status, Object.keys(forbidden.json())]).toEqual([403, ['message']]);
    expect((await update(999_999, { streams_limit: 1 })).status).toBe(404);
    expect((await vms.put('/servers/0', {})).status).toBe(422);
    const { items } = (
      await restClient(`${application.origin}/api`, 'Bearer test-master-key-of-rest').get('/media_servers')
    ).json<{ items: { id: string }[] }>();
    const portsip = Buffer.from(items[0]!.id, 'base64url').toString();
    expect((await update(Number(portsip), { streams_limit: 1 })).status).toBe(404);
  });

  test('says 422 to a body that is no object', async () => {
    for (const body of ['{', '[]', '']) expect((await post(body)).status).toBe(422);
  });
});
