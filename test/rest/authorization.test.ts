import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countryDatabase } from '../playAuthorization/countryDatabase.ts';
import { answering, startHttpBackend, type HttpBackend } from '../playAuthorization/httpBackend.ts';
import { temporaryFolder } from '../setup/instance.ts';
import { contractAnswers } from './contractAnswers.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { Answer, ErrorBody } from './restClient.ts';

let application: RestApplication;
let backend: HttpBackend;
const opened: AsyncDisposable[] = [];
beforeAll(async () => {
  const folder = await temporaryFolder();
  const file = join(folder.path, 'countries.mmdb');
  await writeFile(file, countryDatabase({ '10.0.0.0/8': 'RU', '2001:db8::/32': 'DE' }));
  application = await startRestApplication({ GEOIP_DATABASE: file, AUTH_BACKEND_TIMEOUT_MS: '500' });
  backend = await startHttpBackend(answering(200));
  opened.push(folder, backend, application);
});
afterAll(async () => {
  for (const each of opened.reverse()) await each[Symbol.asyncDispose]();
});
beforeEach(async () => {
  backend.answer = answering(200);
  await application.central.put('/auth_backends/main', { $reset: true, backends: [{ url: backend.url }] });
  await application.central.put('/streams/cam%2F1', { on_play: { url: 'auth://main' } });
});

const answers = contractAnswers('central');
const session = {
  name: 'cam/1',
  proto: 'hls',
  ip: '10.0.0.1',
  request_type: 'new_session',
  request_number: '0',
  session_id: '6217fd62-16da-4206-9da9-0173d7552a14',
  stream_clients: '1',
  total_clients: '2',
};
const auth = (changes: Record<string, string> = {}, headers = {}): Promise<Answer> =>
  application.anonymous.get(`/auth?${new URLSearchParams({ ...session, ...changes })}`, headers);
const errorOf = (answer: Answer) => answer.json<ErrorBody>().errors[0];

describe('an auth backend', () => {
  test('is saved member by member and read back as it was given', async () => {
    const whole = {
      allow_tokens: ['a'],
      deny_tokens: ['b'],
      allow_ips: ['172.16/12', '2001:db8::/32'],
      deny_ips: ['8.8.8.8'],
      allow_countries: ['RU'],
      deny_countries: ['us'],
      allow_uas: ['AppleWebKit/533.3 (KHTML, like Gecko)'],
      deny_uas: ['MAG'],
      backends: [{ url: 'http://key@stalker.example.com/auth.php?site=1' }],
      allow_default: true,
    };
    const saved = await application.central.put('/auth_backends/middleware_auth', whole);
    expect(saved.json()).toEqual({ name: 'middleware_auth', ...whole });
    await application.central.put('/auth_backends/middleware_auth', { allow_default: false, deny_uas: null });
    const { deny_uas: _, ...rest } = whole;
    const read = await application.central.get('/auth_backends/middleware_auth');
    expect(read.json()).toEqual({ name: 'middleware_auth', ...rest, allow_default: false });
    const list = await application.central.get('/auth_backends?name=middleware_auth&select=allow_default');
    expect(list.json()['auth_backends']).toEqual([{ name: 'middleware_auth', allow_default: false }]);
  });

  test.each([
    [{ allow_ips: ['10.0.0.1', '10.0.0'] }, '/allow_ips/1'],
    [{ deny_ips: ['10.0.0.0/33'] }, '/deny_ips/0'],
    [{ allow_countries: ['Russia'] }, '/allow_countries/0'],
    [{ deny_uas: [''] }, '/deny_uas/0'],
    [{ deny_tokens: [''] }, '/deny_tokens/0'],
    [{ backends: [{ url: 'ftp://x' }] }, '/backends/0/url'],
    [{ backends: [{}] }, '/backends/0/url'],
    [{ allow_default: 'yes' }, '/allow_default'],
    [{ allow_tokens: 'a' }, '/allow_tokens'],
  ])('with %j is refused with the member', async (body, pointer) => {
    const answer = await application.central.put('/auth_backends/refused', body);
    expect([answer.status, errorOf(answer).source]).toEqual([400, { pointer }]);
    expect((await application.central.get('/auth_backends/refused')).status).toBe(404);
  });

  test.each(['a b', 'a/b', 'a?b', 'x'.repeat(201)])('cannot be called %j', async (name) => {
    expect((await application.central.put(`/auth_backends/${encodeURIComponent(name)}`, {})).status).toBe(400);
  });

  test('that streams refer to is deleted only by force, and the refusal names them', async () => {
    await application.central.put('/streams/published', { on_publish: { url: 'auth://main' } });
    const refused = await application.central.ask('DELETE', '/auth_backends/main');
    expect([refused.status, errorOf(refused)]).toMatchObject([
      409,
      { code: 'conflict', meta: { streams: '["cam/1","published"]', count: '2' } },
    ]);
    expect((await application.central.ask('DELETE', '/auth_backends/main?force=true')).status).toBe(204);
    expect((await application.central.ask('DELETE', '/auth_backends/main')).status).toBe(404);
    expect((await auth()).status).toBe(403);
    await application.central.ask('DELETE', '/streams/published');
  });

  test('shows its streams in the graph, and its changes as they happen', async () => {
    const { authBackend } = (await application.graphql(
      `{ authBackend(name: "main") { name allowDefault backends { url } streams { nodes { name } } } }`,
    )) as { authBackend: object };
    expect(authBackend).toEqual({
      name: 'main',
      allowDefault: null,
      backends: [{ url: backend.url }],
      streams: { nodes: [{ name: 'cam/1' }] },
    });
  });

  test('is only for those who may see the configuration', async () => {
    await application.graphql(
      'mutation { createUser(input: { name: "viewer", password: "a long password" }) { user { id } } }',
    );
    const pair = Buffer.from('viewer:a long password').toString('base64');
    const login = await application.watcher.ask('POST', '/login', { headers: { authorization: `Basic ${pair}` } });
    const authorization = `Bearer ${login.json()['access_token'] as string}`;
    expect((await application.anonymous.get('/auth_backends', { authorization })).status).toBe(403);
    expect((await application.anonymous.put('/auth_backends/x', {}, { authorization })).status).toBe(403);
    expect((await application.anonymous.get('/dvrs', { authorization })).status).toBe(403);
    expect((await application.anonymous.get('/auth_backends')).status).toBe(401);
  });
});

describe('auth_request', () => {
  test('takes one value for each parameter, and names one of which several were given', async () => {
    const answer = await auth({ stream_clients: '1,2' });
    expect([answer.status, errorOf(answer).source]).toEqual([400, { parameter: 'stream_clients' }]);
  });

  test('opens with 200, an AuthResponse and what the backend said in headers, and needs no credentials', async () => {
    const body =
      '{"allowed_dvr_ranges":[{"opened_at":1710010000,"closed_at":1710020000}],"ad_inject":{"v":2,"preroll":["a"]}}';
    const headers = { 'X-AuthDuration': '30', 'X-UserId': 'Анна', 'X-Unique': '1' };
    backend.answer = (response) => {
      for (const [name, value] of Object.entries(headers))
        response.setHeader(name, Buffer.from(value).toString('latin1'));
      // A text would make Node write the headers in its encoding.
      response.end(Buffer.from(body));
    };
    const answer = await auth({ token: 'opened' }, { authorization: 'Bearer wrong' });
    expect([answer.status, answer.text]).toEqual([200, body]);
    expect(answers.faults('auth_request', 200, answer.json())).toEqual([]);
    expect(decodeURIComponent(answer.headers.get('x-userid')!)).toBe('Анна');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-authduration': '30',
      'x-max-sessions': '1',
      'x-unique': 'true',
      'cache-control': 'no-store',
    });
    expect(answer.headers.get('etag')).toBeNull();
    const asked = backend.asked.length;
    expect((await auth({ token: 'opened', request_number: '1', request_type: 'update_session' })).text).toBe(body);
    expect(backend.asked).toHaveLength(asked);
  });

  test('refuses with 403, the envelope of errors and how long that stands', async () => {
    backend.answer = answering(403, { 'X-AuthDuration': '30' });
    const answer = await auth({ token: 'refused' });
    expect([answer.status, answer.headers.get('x-authduration')]).toEqual([403, '30']);
    expect(answers.faults('auth_request', 403, answer.json())).toEqual([]);
    expect(errorOf(answer)).toMatchObject({
      code: 'forbidden',
      title: 'This session may not play',
      id: answer.headers.get('x-trace-id'),
    });
  });

  test('sends the player elsewhere with 302', async () => {
    backend.answer = answering(302, { location: 'http://promo.example.com/index.m3u8?a=b' });
    const answer = await auth({ token: 'elsewhere' });
    expect([answer.status, answer.headers.get('location'), answer.text]).toEqual([
      302,
      'http://promo.example.com/index.m3u8?a=b',
      '',
    ]);
  });

  test('knows countries of IPv4 and IPv6 by the database of GEOIP_DATABASE', async () => {
    await application.central.put('/auth_backends/main', { allow_countries: ['DE'], deny_countries: ['RU'] });
    const statuses = [];
    for (const ip of ['2001:db8::7', '10.0.0.1', '::ffff:10.0.0.1', '192.0.2.1'])
      statuses.push((await auth({ ip })).status);
    expect(statuses).toEqual([200, 403, 403, 200]);
  });

  test('refuses a stream that is not there, and a name that no stream can have', async () => {
    expect((await auth({ name: 'nobody' })).status).toBe(403);
  });

  const malformed: [string, string][] = [
    ['ip', 'localhost'],
    ['request_type', 'other'],
    ['request_number', '-1'],
    ['request_number', '1.5'],
    ['request_number', '1,2'],
    ['request_number', '9007199254740993'],
    ['session_id', 'abc'],
    ['stream_clients', 'many'],
    ['total_clients', '1,2'],
    ['duration', 'long'],
    ['bytes', '99999999999999999999'],
    ['dvr', 'perhaps'],
    ['dvr', 'true,false'],
    ...Object.keys(session).map((name): [string, string] => [name, '']),
  ];
  test.each(malformed)('refuses %s=%j with 400 and its name', async (parameter, value) => {
    const answer = await auth({ [parameter]: value });
    expect([answer.status, errorOf(answer).source]).toEqual([400, { parameter }]);
  });

  test.each([
    ['token', 'x'],
    ['duration', '2'],
    ['bytes', '9007199254740991'],
    ['qs', 'token=60334b207baa&x='],
    ['dvr', 'true'],
    ['user_agent', 'curl/7.68.0'],
    ['referer', 'hey.com'],
    ['host', 'streamer03.my.cdn'],
  ])('passes %s=%s on', async (parameter, value) => {
    expect((await auth({ [parameter]: value })).status).toBe(200);
    expect(backend.asked.at(-1)!.get(parameter)).toBe(value);
  });

  test('that would go round in circles ends: a stream may name this very cluster', async () => {
    await application.central.put('/streams/circle', { on_play: { url: `${application.origin}/central/api/v3/auth` } });
    expect((await auth({ name: 'circle' })).status).toBe(403);
  });

  test('opens to a playback token even what was deleted since, for it asks no database', async () => {
    const token = await mint('cam/1');
    expect((await auth({ token })).status).toBe(200);
    await application.central.ask('DELETE', '/streams/cam%2F1');
    expect((await auth({ token })).status).toBe(200);
  });
});

const mint = async (stream: string, more = ''): Promise<string> => {
  const { mintPlaybackToken } = (await application.graphql(
    `mutation { mintPlaybackToken(stream: "${stream}" ${more}) { token expiresAt } }`,
  )) as { mintPlaybackToken: { token: string; expiresAt: string } };
  return mintPlaybackToken.token;
};

describe('a playback token', () => {
  test('opens its stream, for three hours unless it says so, and only from its address', async () => {
    await application.central.put('/auth_backends/main', { deny_ips: ['0/0', '::/0'] });
    await application.central.put('/streams/cam%2F1', { on_play: { max_sessions: 3 } });
    expect((await auth()).status).toBe(403);
    const answer = await auth({ token: await mint('cam/1') });
    expect([answer.status, answer.headers.get('x-userid'), answer.headers.get('x-max-sessions')]).toEqual([
      200,
      'master',
      '3',
    ]);
    const left = Number(answer.headers.get('x-authduration'));
    expect([left > 10_700, left <= 10_800]).toEqual([true, true]);
    const bound = await mint('cam/1', 'ip: "10.0.0.2", lifetimeSeconds: 60');
    expect((await auth({ token: bound })).status).toBe(403);
    expect((await auth({ token: bound, ip: '10.0.0.2' })).status).toBe(200);
  });

  test('is not made for what is not there, nor for ever', async () => {
    await expect(mint('nobody')).rejects.toThrow(/NOT_FOUND/);
    await expect(mint('cam/1', 'lifetimeSeconds: 604801')).rejects.toThrow(/BAD_USER_INPUT/);
    await expect(mint('cam/1', 'ip: "somewhere"')).rejects.toThrow(/BAD_USER_INPUT/);
  });
});

describe('dvrs_list', () => {
  test('lists each archive that streams refer to once, by name, in pages', async () => {
    for (const [stream, reference] of Object.entries({ a: 'zeta', b: 'alpha', c: 'alpha', d: 'mid', e: 'Beta' })) {
      await application.central.put(`/streams/dvr-${stream}`, { dvr: { reference } });
    }
    await application.central.put('/streams/dvr-f', { dvr: { expiration: 60 } });
    const first = (await application.central.get('/dvrs?limit=3')).json<{
      dvrs: object[];
      next: string;
      estimated_count: number;
    }>();
    expect(first.dvrs).toEqual([{ name: 'Beta' }, { name: 'alpha' }, { name: 'mid' }]);
    expect(first.estimated_count).toBe(4);
    const second = (await application.central.get(`/dvrs?limit=3&cursor=${first.next}`)).json();
    expect(second).toMatchObject({ dvrs: [{ name: 'zeta' }], next: null });
    const back = (await application.central.get('/dvrs?sort=-name&select=name&limit=1')).json();
    expect(back).toMatchObject({ dvrs: [{ name: 'zeta' }] });
    expect((await application.central.get('/dvrs?name=alpha,mid')).json()).toMatchObject({
      dvrs: [{ name: 'alpha' }, { name: 'mid' }],
    });
    expect(await application.graphql('{ dvrs(first: 1) { nodes { name } totalCount } }')).toEqual({
      dvrs: { nodes: [{ name: 'Beta' }], totalCount: 4 },
    });
  });
});
