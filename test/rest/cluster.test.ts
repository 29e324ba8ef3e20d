import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractAnswers } from './contractAnswers.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import { restClient, type RestClient } from './restClient.ts';

let application: RestApplication;
let administrator: RestClient;
let user: RestClient;
beforeAll(async () => {
  application = await startRestApplication();
  const { origin } = application;
  await application.graphql(
    `mutation { createUser(patch: "{\\"name\\":\\"plain\\",\\"password\\":\\"a long password\\"}") { user { id } } }`,
  );
  const signIn = async (credentials: string): Promise<RestClient> => {
    const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
    const { access_token: token } = (
      await application.watcher.ask('POST', '/login', { headers: { authorization } })
    ).json<{ access_token: string }>();
    return restClient(`${origin}/watcher/admin-api/v3`, `Bearer ${token}`);
  };
  administrator = await signIn(application.administrator);
  user = await signIn('plain:a long password');
});
afterAll(() => application[Symbol.asyncDispose]());

describe('cluster statistics', () => {
  test('are the same document in both APIs, as the contract has it', async () => {
    await application.central.put('/streamers/n1', { role: 'streamer', cluster_key: 'k' });
    await application.central.put('/streams/a', { disabled: true });
    for (const [api, client] of [
      ['central', application.central],
      ['watcher-admin', administrator],
    ] as const) {
      const answer = await client.get('/cluster/stats');
      expect(contractAnswers(api).faults('cluster_stats_get', 200, answer.json())).toEqual([]);
      expect(answer.json()).toMatchObject({
        version: expect.any(Number),
        stream_metrics_total: { operational: 0, degradated: 0, partial_outage: 0, outage: 0, disabled: 1, total: 1 },
        streamer_metrics: [{ hostname: 'n1', status: 'outage' }],
      });
    }
  });

  test('are OpenMetrics when the query or Accept asks for it, and the query wins', async () => {
    const type = 'application/openmetrics-text; version=1.0.0; charset=utf-8';
    const typeOf = async (path: string, accept?: string) =>
      (await application.central.get(path, accept === undefined ? {} : { accept })).headers.get('content-type');
    expect(await typeOf('/cluster/stats?format=openmetrics')).toBe(type);
    expect(await typeOf('/cluster/stats?format=openmetrics', 'application/json')).toBe(type);
    expect(await typeOf('/cluster/stats', 'application/openmetrics-text;version=1.0.0,text/plain;q=0.5')).toBe(type);
    expect(await typeOf('/cluster/stats', 'application/json,application/openmetrics-text;q=0.5')).toMatch(/json/);
    expect(await typeOf('/cluster/stats', '*/*')).toMatch(/json/);
    const { text } = await application.central.get('/cluster/stats?format=openmetrics');
    expect(text).toMatch(/^# TYPE version gauge\n/);
    expect(text).toMatch(/\nstream_disabled_count\{server_id="[0-9a-f-]{36}"\} 1\n/);
    expect(text).toMatch(/\n# TYPE streamer_inbound_kbit_total unknown\n/);
    expect(text.endsWith('\n# EOF\n')).toBe(true);
  });

  test('are for who may read streamers', async () => {
    expect((await user.get('/cluster/stats')).status).toBe(403);
    expect((await application.anonymous.get('/cluster/stats')).status).toBe(401);
    expect((await application.watcher.get('/cluster/stats')).status).toBe(401);
    expect((await application.central.get('/cluster/stats?format=xml')).status).toBe(400);
  });
});

describe('a streamer of Watcher', () => {
  test('is saved, read and deleted without what only Central has, which stays as it is', async () => {
    await application.central.put('/streamers/w1', { role: 'streamer', cluster_key: 'k', cpu_limit: 70 });
    const answers = contractAnswers('watcher-admin');
    const saved = await administrator.put('/streamers/w1', { channel_limit: 5, cpu_limit: 10, labels: { zone: 'a' } });
    const streamer = { hostname: 'w1', role: 'streamer', channel_limit: 5, labels: { zone: 'a' } };
    expect([saved.status, saved.json()]).toEqual([200, streamer]);
    expect(answers.faults('streamer_save', 200, saved.json())).toEqual([]);
    expect((await administrator.get('/streamers/w1')).json()).toEqual(streamer);
    expect((await application.central.get('/streamers/w1')).json()).toMatchObject({ cpu_limit: 70, channel_limit: 5 });
    const list = (await administrator.get('/streamers?hostname=w1')).json();
    expect(list).toMatchObject({ streamers: [streamer], estimated_count: 1 });
    expect(answers.faults('streamers_list', 200, list)).toEqual([]);
    const selected = (await administrator.get('/streamers?hostname=w1&select=cpu_limit,labels')).json();
    expect(selected).toMatchObject({ streamers: [{ labels: { zone: 'a' } }] });
    expect(JSON.stringify(selected)).not.toContain('cpu_limit');
    expect((await administrator.ask('DELETE', '/streamers/w1')).status).toBe(204);
    expect((await administrator.get('/streamers/w1')).status).toBe(404);
    expect((await administrator.ask('DELETE', '/streamers/w1')).status).toBe(404);
  });

  test('must have a role and a key, and is only for administrators', async () => {
    expect((await administrator.put('/streamers/w2', { role: 'streamer' })).status).toBe(400);
    expect((await administrator.put('/streamers/w2', { cluster_key: 'k' })).status).toBe(400);
    expect((await administrator.put('/streamers/w2', 'no json')).status).toBe(400);
    expect((await user.put('/streamers/w2', { role: 'streamer', cluster_key: 'k' })).status).toBe(403);
    expect((await user.get('/streamers')).status).toBe(403);
    expect((await user.ask('DELETE', '/streamers/n1')).status).toBe(403);
  });
});
