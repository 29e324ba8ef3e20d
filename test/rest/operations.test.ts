import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restApis } from '../../gateway/rest/apis.ts';
import { agentRequests } from './agentRequests.ts';
import { clusterRequests, watcherClusterOperations } from './clusterRequests.ts';
import { configExternalRequests } from './configExternalRequests.ts';
import { contractAnswers } from './contractAnswers.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { Answer, ErrorBody } from './restClient.ts';
import { watcherAccountRequests } from './watcherAccountRequests.ts';
import { watcherStreamRequests } from './watcherStreamRequests.ts';

let application: RestApplication;
beforeAll(async () => {
  application = await startRestApplication();
});
afterAll(() => application[Symbol.asyncDispose]());

const apis = restApis({ version: '0', startedAt: new Date(), isReady: async () => true });
const rowsOf = (api: string) => apis.find(({ contract }) => contract.api === api)!.rows.map(({ id }) => id);

const episode = { media: 'cam/1', opened_at: 1637094994000, updated_at: 1637094994000, episode_type: 'face' };
const person = { originator: 'api', updated_at: 1637034282845, external_id: 'x', photos: [] };

const session = {
  name: 'cam/1',
  proto: 'hls',
  ip: '10.77.0.150',
  request_type: 'new_session',
  request_number: '0',
  session_id: '6217fd62-16da-4206-9da9-0173d7552a14',
  stream_clients: '1',
  total_clients: '2',
};

/** A request for each operation of Central that has a row: method, path, body, status. Saves come first, deletes last. */
const central: Record<string, [method: string, path: string, status: number, body?: object]> = {
  stream_save: [
    'PUT',
    '/streams/cam%2F1',
    200,
    { title: 'Gate', inputs: [{ url: 'fake://fake' }], labels: { zone: 'a' }, srt_play: { port: 9000 } },
  ],
  stream_get: ['GET', '/streams/cam%2F1', 200],
  streams_list: ['GET', '/streams', 200],
  streamer_save: [
    'PUT',
    '/streamers/node.example.com',
    200,
    { role: 'streamer', cluster_key: 'k', labels: { zone: 'a' } },
  ],
  streamer_get: ['GET', '/streamers/node.example.com', 200],
  streamers_list: ['GET', '/streamers', 200],
  episode_save: ['PUT', '/episodes/9007199254740993', 200, episode],
  episode_get: ['GET', '/episodes/9007199254740993', 200],
  episodes_list: ['GET', '/episodes', 200],
  person_save: ['PUT', '/persons/9007199254740995', 200, person],
  person_get: ['GET', '/persons/9007199254740995', 200],
  persons_list: ['GET', '/persons', 200],
  auth_backend_save: ['PUT', '/auth_backends/middleware_auth', 200, { deny_ips: ['10/8'], allow_default: true }],
  auth_backend_get: ['GET', '/auth_backends/middleware_auth', 200],
  auth_backends_list: ['GET', '/auth_backends', 200],
  api_token_save: ['PUT', '/api_tokens/vision', 200, { auth_scopes: ['streams/*'] }],
  api_token_get: ['GET', '/api_tokens/vision', 200],
  central_events_list: ['GET', '/events', 200],
  api_tokens_list: ['GET', '/api_tokens', 200],
  auth_request: ['GET', `/auth?${new URLSearchParams(session)}`, 200],
  dvrs_list: ['GET', '/dvrs', 200],
  ...agentRequests,
  ...configExternalRequests,
  ...clusterRequests,
  liveness_probe: ['GET', '/monitoring/liveness', 200],
  readiness_probe: ['GET', '/monitoring/readiness', 200],
  auth_backend_delete: ['DELETE', '/auth_backends/middleware_auth', 204],
  stream_delete: ['DELETE', '/streams/cam%2F1', 204],
  streamer_delete: ['DELETE', '/streamers/node.example.com', 204],
  episode_delete: ['DELETE', '/episodes/9007199254740993', 204],
  person_delete: ['DELETE', '/persons/9007199254740995', 204],
};

/** Answers that say nothing of the next moment have no entity tag. */
const perishable = new Set(['auth_request', 'cluster_stats_get']);

const ask = (method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> =>
  application.central.ask(method, path, {
    ...(body && { body: JSON.stringify(body) }),
    headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
  });

describe('every operation that is offered', () => {
  test('is one of its contract, and has a request here', () => {
    expect(Object.keys(central).toSorted()).toEqual(rowsOf('central').toSorted());
    const watcherAdmin = [
      ...Object.keys(watcherAccountRequests),
      ...Object.keys(watcherStreamRequests),
      ...watcherClusterOperations,
      'agent_get',
      'camera_auth_get',
      'camera_auth_save',
      'camera_config_get',
      'camera_config_save',
      'camera_reboot',
      'stream_firmware_update',
      'streams_zones_settings',
      'zone_delete',
      'zone_get',
      'zone_save',
      'zones_list',
      'agents_list',
      'liveness_probe',
      'login_create',
      'preview_layout_change_for_stream_config',
      'preview_layout_change_for_streamer_config',
      'readiness_probe',
      'stream_layouts_get',
    ];
    expect(rowsOf('watcher-admin').toSorted()).toEqual(watcherAdmin.toSorted());
    for (const api of ['central', 'watcher-admin'] as const) {
      expect(contractAnswers(api).operationIds).toEqual(expect.arrayContaining(rowsOf(api)));
    }
  });

  const answers = contractAnswers('central');
  test.each(Object.keys(central))('%s answers what its contract says', async (id) => {
    const [method, path, status, body] = central[id]!;
    const answer = await ask(method, path, body);
    expect([answer.status, answer.status === status || answer.text]).toEqual([status, true]);
    if (status === 204) expect(answer.text).toBe('');
    const mediaType = answers.mediaType(id, status);
    if (status !== 204) {
      const represented = mediaType === 'application/json' ? answer.json() : answer.text;
      expect(answers.faults(id, status, represented)).toEqual([]);
    }
    if (method === 'GET' && status === 200) {
      expect(answer.headers.has('etag')).toBe(!perishable.has(id));
      expect(answer.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
    }
  });

  test('is answered under the older prefix as well', async () => {
    expect((await application.alias.get('/streams')).json()).toMatchObject({ streams: [] });
  });
});

describe('every error', () => {
  const answers = contractAnswers('central');
  test('has the envelope of the contract, whatever its status', async () => {
    const { anonymous, central: client } = application;
    const errors: [number, Answer][] = [
      [400, await client.get('/streams?limit=x')],
      [401, await anonymous.get('/streams')],
      [404, await client.get('/streams/nobody')],
      [404, await client.get('/nothing')],
      [405, await client.ask('POST', '/streams')],
      [412, await client.put('/streams/nobody', {}, { 'if-match': '"1-x"' })],
      [413, await client.put('/streams/big', `{"title":"${'x'.repeat(11 * 1024 * 1024)}"}`)],
      [415, await client.put('/streams/text', 'x', { 'content-type': 'text/plain' })],
    ];
    for (const [status, answer] of errors) {
      expect(answer.status).toBe(status);
      expect(answers.faults('streams_list', status, answer.json())).toEqual([]);
      const [{ id, status: text, code, title }] = answer.json<ErrorBody>().errors;
      expect([id, text]).toEqual([answer.headers.get('x-trace-id'), String(status)]);
      expect(code).toMatch(/^[a-z_]+$/);
      expect(title).not.toBe('');
    }
  });

  test('of wrong credentials is 401', async () => {
    for (const authorization of ['Bearer wrong', 'Basic d3Jvbmc6d3Jvbmc=', 'Nonsense x']) {
      expect((await application.anonymous.get('/streams', { authorization })).status).toBe(401);
    }
    expect((await application.anonymous.get('/monitoring/liveness', { authorization: 'Bearer wrong' })).status).toBe(
      200,
    );
  });
});

describe('login_create', () => {
  const login = (authorization: string) => application.watcher.ask('POST', '/login', { headers: { authorization } });
  const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

  test('opens a session with Basic, renews it with Bearer, and what it gives opens the door', async () => {
    const opened = await login(basic(application.administrator));
    expect(contractAnswers('watcher-admin').faults('login_create', opened.status, opened.json())).toEqual([]);
    const { access_token: access, refresh_token: refresh } = opened.json<{
      access_token: string;
      refresh_token: string;
    }>();
    expect((await application.anonymous.get('/streams', { authorization: `Bearer ${access}` })).status).toBe(200);
    expect((await login(`Bearer ${refresh}`)).json()).toHaveProperty('access_token');
    expect((await login(`Bearer ${refresh}`)).status).toBe(403);
  });

  test('opens only what the user is allowed: the rest is 403, as in the graph', async () => {
    await application.graphql(
      'mutation { createUser(input: { name: "viewer", password: "a long password", readonly: true }) { user { id } } }',
    );
    const { access_token: access } = (await login(basic('viewer:a long password'))).json<{ access_token: string }>();
    const headers = { authorization: `Bearer ${access}` };
    expect((await application.anonymous.get('/streams', headers)).status).toBe(200);
    const refused = [
      await application.anonymous.put('/streams/theirs', {}, headers),
      await application.anonymous.put('/streamers/theirs', { role: 'streamer', cluster_key: 'k' }, headers),
      await application.anonymous.ask('DELETE', '/streams/cam%2F1', { headers }),
    ];
    for (const answer of refused) {
      expect([answer.status, answer.json<ErrorBody>().errors[0].code]).toEqual([403, 'forbidden']);
    }
    expect((await application.central.get('/streams/theirs')).status).toBe(404);
  });

  test('refuses a wrong pair and a request without credentials with 401', async () => {
    expect((await login(basic('nobody:wrong'))).status).toBe(401);
    expect((await application.watcher.ask('POST', '/login')).status).toBe(401);
  });
});
