import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { ErrorBody } from './restClient.ts';

let application: RestApplication;
beforeAll(async () => {
  application = await startRestApplication();
  const { central, database } = application;
  for (const [hostname, config] of Object.entries({
    n1: { public_payload_url: 'https://n1.example.com/' },
    n2: { public_payload_url: 'https://n2.example.com:8443' },
    offline: {},
    edge: { is_restreamer: true },
    elsewhere: { namespace: 'other' },
  })) {
    await central.put(`/streamers/${hostname}`, { role: 'streamer', cluster_key: 'k', ...config });
  }
  await database.query(`
    insert into streamer_stats (hostname, stats, fetched_at)
      select hostname, jsonb_build_object('total_clients', case hostname when 'n1' then 9 else 2 end, 'cpu_usage', length(hostname)),
        now() - case hostname when 'offline' then interval '61 seconds' else interval '0' end
      from streamers`);
  const layouts = { 'cam/1 é': 'n1', gone: 'offline', busy: 'n1' };
  for (const [name, ingest] of Object.entries(layouts)) {
    await central.put(`/streams/${encodeURIComponent(name)}`, { layout: { ingest } });
  }
  await central.put('/streams/unplaced', {});
  await central.put('/streams/off', { disabled: true, layout: { ingest: 'n1' } });
  await database.query(
    `insert into stream_stats (name, stats) values ('busy', '{"alive": true, "running_on": ["n1", "n2", "offline"]}')`,
  );
  await central.put('/load-balancers/all', { mode: 'clients' });
  await central.put('/load-balancers/first', { servers: [{ name: 'n1' }] });
  await central.put('/load-balancers/none', { servers: [{ name: 'offline' }, { name: 'elsewhere' }] });
});
afterAll(() => application[Symbol.asyncDispose]());

const sent = async (method: string, path: string) => {
  const { status, headers } = await application.anonymous.ask(method, `/lb/${path}`);
  return [status, headers.get('location')];
};

test('a publisher is redirected with whatever it offers, an SDP of WHIP too', async () => {
  for (const type of ['application/sdp', 'text/plain', 'application/octet-stream']) {
    const { status, headers } = await application.anonymous.ask('POST', '/lb/first/cam%2F1%20%C3%A9/whip?token=t', {
      body: 'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n',
      headers: { 'content-type': type },
    });
    expect([type, status, headers.get('location')]).toEqual([
      type,
      307,
      'https://n1.example.com/cam/1%20%C3%A9/whip?token=t',
    ]);
  }
  const unknown = await application.anonymous.ask('POST', '/lb/nobody/x/whip', {
    body: 'v=0',
    headers: { 'content-type': 'application/sdp' },
  });
  expect(unknown.status).toBe(404);
});

describe('a load balancer', () => {
  test('is saved, listed, read and deleted by its name', async () => {
    const { central } = application;
    const saved = await central.put('/load-balancers/x', {
      mode: 'streams',
      servers: [{ name: 'n1', countries: ['DE'] }],
    });
    expect(saved.json()).toEqual({ name: 'x', mode: 'streams', servers: [{ name: 'n1', countries: ['DE'] }] });
    expect((await central.put('/load-balancers/x', { mode: null })).json()).not.toHaveProperty('mode');
    const list = (await central.get('/load-balancers?sort=-name&limit=1')).json();
    expect(list).toMatchObject({ balancers: [{ name: 'x' }], estimated_count: 4, prev: null });
    expect((await central.ask('DELETE', '/load-balancers/x')).status).toBe(204);
    expect((await central.get('/load-balancers/x')).status).toBe(404);
    expect((await central.ask('DELETE', '/load-balancers/x')).status).toBe(404);
  });

  test.each<[unknown, string]>([
    [{ mode: 'speed' }, '/mode'],
    [{ servers: 'n1' }, '/servers'],
    [{ servers: [{ max_bitrate: 5 }] }, '/servers/0/name'],
    [{ servers: [{ name: 'a' }, { name: 'a' }] }, '/servers/1/name'],
    [{ servers: [{ name: 'a', max_bitrate: 'much' }] }, '/servers/0/max_bitrate'],
    [{ servers: [{ name: 'a', countries: ['Germany'] }] }, '/servers/0/countries/0'],
    [{ servers: [{ name: 'a', countries_default: 1 }] }, '/servers/0/countries_default'],
  ])('is refused as %j', async (body, pointer) => {
    const answer = await application.central.put('/load-balancers/bad', body);
    expect([answer.status, answer.json<ErrorBody>().errors[0].source]).toEqual([400, { pointer }]);
  });

  test('is configuration, which users do not see', async () => {
    expect((await application.anonymous.get('/load-balancers')).status).toBe(401);
    expect((await application.anonymous.put('/load-balancers/x', {})).status).toBe(401);
  });
});

describe('a player that asks a load balancer', () => {
  test('is sent to the media server that has the stream, path and query kept', async () => {
    expect(await sent('GET', 'all/cam%2F1%20%C3%A9/dvr/index%2B1.m3u8?token=a%26b&x=')).toEqual([
      302,
      'https://n1.example.com/cam/1%20%C3%A9/dvr/index%2B1.m3u8?token=a%26b&x=',
    ]);
  });

  test('is sent to the least loaded of those that run it, as far as the balancer knows them', async () => {
    expect(await sent('GET', 'all/busy/index.m3u8')).toEqual([302, 'https://n2.example.com:8443/busy/index.m3u8']);
    expect(await sent('GET', 'first/busy/index.m3u8')).toEqual([302, 'https://n1.example.com/busy/index.m3u8']);
  });

  test('is sent to a restreamer when the node that has the stream is offline', async () => {
    expect(await sent('GET', 'all/gone/index.m3u8')).toEqual([302, 'http://edge/gone/index.m3u8']);
  });

  test('is told when there is no balancer, no stream or no media server', async () => {
    expect(await sent('GET', 'unknown/busy/index.m3u8')).toEqual([404, null]);
    expect(await sent('GET', 'all/unknown/index.m3u8')).toEqual([404, null]);
    expect(await sent('GET', 'none/busy/index.m3u8')).toEqual([503, null]);
    expect(await sent('GET', 'all/off/index.m3u8')).toEqual([503, null]);
    expect(await sent('GET', 'all/busy')).toEqual([404, null]);
  });
});

test('a publisher is sent to the node of the layout with its method kept, and to any node while there is none', async () => {
  expect(await sent('POST', 'all/busy/whip')).toEqual([307, 'https://n1.example.com/busy/whip']);
  expect(await sent('POST', 'all/unplaced/whip')).toEqual([307, 'https://n2.example.com:8443/unplaced/whip']);
  expect(await sent('POST', 'all/gone/whip')).toEqual([503, null]);
});
