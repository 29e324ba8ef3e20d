import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractAnswers } from './contractAnswers.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import { restClient, type ErrorBody } from './restClient.ts';

let application: RestApplication;
beforeAll(async () => {
  application = await startRestApplication({
    API_KEY: '',
    EDIT_AUTH: 'first:pair of the environment',
    LOG_REQUESTS: 'false',
    EPISODES_BUFFER_LIMIT: '7',
  });
  const saved = await as(basic('first', 'pair of the environment')).put('/config', { api_key: 'the-stored-key' });
  expect([saved.status, saved.text]).toEqual([200, expect.not.stringContaining('the-stored-key')]);
});
afterAll(() => application[Symbol.asyncDispose]());

const mask = '********';
const basic = (login: string, password: string) => `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;
const as = (authorization: string) => restClient(`${application.origin}/central/api/v3`, authorization);
const client = (key = 'the-stored-key') => as(`Bearer ${key}`);
const save = (change: object, headers?: Record<string, string>) =>
  client().put('/config', { api_key: mask, ...change }, headers);
const graphql = async (query: string, key = 'the-stored-key') => {
  const response = await fetch(`${application.origin}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] };
};

describe('what Central says of its config', () => {
  test('is what is in effect: the environment, else what was saved, else the default', async () => {
    await save({ layouter_sleeping_interval: 1234, episodes_buffer_limit: 99, loglevel: 'notice' });
    const config = (await client().get('/config')).json();
    expect(config).toMatchObject({
      api_key: mask,
      edit_auth: { login: 'first', password: mask },
      log_requests: 'false',
      layouter_enabled: 'false',
      layouter_sleeping_interval: 1234,
      episodes_buffer_delay: 1000,
      episodes_buffer_limit: 7,
      streamer_dead_timeout: 60000,
      cluster: { node_config_provision_enabled: false },
      listeners: { http: [{ address: '127.0.0.1' }] },
    });
    expect(config).not.toHaveProperty('api_url');
    expect(contractAnswers('central').faults('config_get', 200, config)).toEqual([]);
  });

  test('holds no password of the database', async () => {
    const { database } = (await client().get('/config')).json<{ database: { url: string } }>();
    expect(new URL(database.url).password).toBe('');
  });

  test('is told as OpenMetrics too, by format or by Accept', async () => {
    for (const answer of [
      await client().get('/config?format=openmetrics'),
      await client().get('/config', { accept: 'application/openmetrics-text' }),
    ]) {
      expect(answer.headers.get('content-type')).toMatch(/^application\/openmetrics-text; version=1\.0\.0/);
      expect(answer.text).toMatch(/^episodes_buffer_limit\{server_id="[0-9a-f-]{36}",version="[^"]+"\} 7$/m);
      expect(answer.text).toMatch(/^server_uptime\{[^}]+\} \d+\n/m);
      expect(answer.text.endsWith('# EOF\n')).toBe(true);
    }
  });

  test('is the same in the graph, which also tells what was saved and what the environment decides', async () => {
    await save({ episodes_buffer_limit: 99, cluster: { streamer_connector_retries: 2 } });
    const { data } = await graphql(
      '{ centralConfig { episodesBufferLimit layouterEnabled editAuth { login } cluster { streamerConnectorRetries } stored overridden { member variable } document } }',
    );
    const config = data?.['centralConfig'] as Record<string, unknown>;
    expect(config).toMatchObject({
      episodesBufferLimit: 7,
      layouterEnabled: 'FALSE',
      editAuth: { login: 'first' },
      cluster: { streamerConnectorRetries: 2 },
      stored: { episodes_buffer_limit: 99 },
      overridden: expect.arrayContaining([
        { member: 'episodes_buffer_limit', variable: 'EPISODES_BUFFER_LIMIT' },
        { member: 'edit_auth', variable: 'EDIT_AUTH' },
      ]) as unknown,
    });
    const read = (await client().get('/config')).json<{ stats: object }>();
    const shown = JSON.parse(String(config['document'])) as { stats: object };
    expect({ ...shown, stats: null }).toEqual({ ...read, stats: null });
  });
});

test('a node is offline once it was out of contact for as long as the settings say', async () => {
  await client().put('/streamers/n1', { role: 'streamer', cluster_key: 'k' });
  await application.database.query(
    `insert into streamer_stats (hostname, stats, fetched_at) values ('n1', '{"uptime": 1}', now() - interval '30 seconds')`,
  );
  const stats = async () => (await client().get('/streamers/n1')).json()['stats'] ?? null;
  await save({ streamer_dead_timeout: 20_000 });
  expect(await stats()).toBeNull();
  await save({ streamer_dead_timeout: 3_600_000 });
  expect(await stats()).toMatchObject({ uptime: 1 });
});

describe('saving Central’s config', () => {
  test('warns of what the environment decides, and keeps it all the same', async () => {
    const answer = await save({ episodes_buffer_limit: 98, episodes_buffer_delay: 5 });
    expect(answer.headers.get('warning')).toContain('episodes_buffer_limit has no effect while EPISODES_BUFFER_LIMIT');
    expect(answer.headers.get('warning')).not.toContain('api_key');
    expect(answer.json()).toMatchObject({ episodes_buffer_limit: 7, episodes_buffer_delay: 5 });
  });

  test('takes back what was read, and changes nothing by that', async () => {
    const before = (await client().get('/config')).json();
    const answer = await client().put('/config', before);
    expect(answer.status).toBe(200);
    expect({ ...answer.json(), stats: null }).toEqual({ ...before, stats: null });
    expect((await client().get('/config')).status).toBe(200);
  });

  test('removes a setting with null, and all of them with $reset, but for the key when it is masked', async () => {
    await save({ streamer_dead_timeout: 5000, api_url: 'https://video.example.com/' });
    expect((await save({ streamer_dead_timeout: null })).json()).toMatchObject({
      streamer_dead_timeout: 60000,
      api_url: 'https://video.example.com/',
    });
    const reset = await save({ $reset: true, layouter_enabled: 'true' });
    expect(reset.json()).not.toHaveProperty('api_url');
    expect(reset.json()).toMatchObject({ layouter_enabled: 'true' });
    expect((await client().get('/config')).status).toBe(200);
  });

  test.each<[object, string]>([
    [{ api_key: null }, '/api_key'],
    [{ api_key: 'with space' }, '/api_key'],
    [{ layouter_enabled: true }, '/layouter_enabled'],
    [{ layouter_sleeping_interval: 'soon' }, '/layouter_sleeping_interval'],
    [{ layouter_sleeping_interval: 0 }, '/layouter_sleeping_interval'],
    [{ episodes_buffer_delay: -1 }, '/episodes_buffer_delay'],
    [{ loglevel: 'loud' }, '/loglevel'],
    [{ log_requests: 'perhaps' }, '/log_requests'],
    [{ api_url: 'ftp://example.com' }, '/api_url'],
    [{ opentelemetry_url: 'http://a:b@example.com' }, '/opentelemetry_url'],
    [{ cluster: { streamer_connector_retries: 'x' } }, '/cluster/streamer_connector_retries'],
    [{ edit_auth: { login: 'other', password: mask } }, '/edit_auth/password'],
    [{ edit_auth: { login: 'only' } }, '/edit_auth/password'],
  ])('refuses %j with the path of the member', async (change, pointer) => {
    const answer = await save(change);
    expect([answer.status, answer.json<ErrorBody>().errors[0].source]).toEqual([400, { pointer }]);
  });

  test('needs the key in the body, as the contract says', async () => {
    const answer = await client().put('/config', { layouter_enabled: 'true' });
    expect([answer.status, answer.json<ErrorBody>().errors[0].source]).toEqual([400, { pointer: '/api_key' }]);
  });

  test('is refused when somebody else saved meanwhile', async () => {
    const etag = (await client().get('/config')).headers.get('etag')!;
    expect((await save({ episodes_buffer_delay: 11 }, { 'if-match': etag })).status).toBe(200);
    expect((await save({ episodes_buffer_delay: 12 }, { 'if-match': etag })).status).toBe(412);
    const { errors } = await graphql(
      'mutation { saveCentralConfig(input: {}, expectedVersion: "1") { centralConfig { version } } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('PRECONDITION_FAILED');
  });

  test('changes the key at once: the old one is refused with the next request', async () => {
    expect((await save({ api_key: 'another-key' })).status).toBe(200);
    expect((await client().get('/config')).status).toBe(401);
    expect((await client('another-key').put('/config', { api_key: 'the-stored-key' })).status).toBe(200);
    expect((await client().get('/config')).status).toBe(200);
  });

  test('is told in the audit log', async () => {
    await save({ episodes_buffer_delay: 21 });
    const { data } = await graphql(
      '{ auditEvents(where: [{ member: "collection", operator: EQ, values: ["central_config"] }], sort: [ID_DESC], first: 1) { nodes { subject action before after } } }',
    );
    const [event] = (data?.['auditEvents'] as { nodes: Record<string, unknown>[] }).nodes;
    expect(event).toMatchObject({ subject: 'master', action: 'UPDATE' });
    expect(event?.['before']).not.toEqual(event?.['after']);
  });

  test('keeps keys and passwords sealed', async () => {
    await save({ edit_auth: { login: 'second', password: 'stored password' } });
    const [row] = await application.database.query<{ whole: string; config: string }>(
      `select config, (central_config.*)::text || encode(secrets, 'escape') as whole from central_config`,
    );
    expect(row?.whole).not.toMatch(/the-stored-key|stored password/);
    expect(JSON.parse(row?.config ?? '{}')).toMatchObject({ edit_auth: { login: 'second' } });
    await save({ edit_auth: null });
  });

  test('needs config:write, and to give away credentials the right to do everything', async () => {
    const { key } = (await client().put('/api_tokens/config', { auth_scopes: ['config/*'] })).json<{ key: string }>();
    const reader = (
      await client().put('/api_tokens/reader', {
        auth_scopes: ['config/*'],
        permissions: [{ scopes: ['config/*'], list: true, read: true }],
      })
    ).json<{ key: string }>().key;
    expect((await client(reader).get('/config')).status).toBe(200);
    expect((await client(reader).put('/config', { api_key: mask })).status).toBe(403);
    expect((await client(key).put('/config', { api_key: mask, episodes_buffer_delay: 3 })).status).toBe(200);
    for (const change of [{ api_key: 'mine' }, { api_key: mask, edit_auth: { login: 'me', password: 'mine' } }]) {
      expect((await client(key).put('/config', change)).status).toBe(403);
    }
  });
});
