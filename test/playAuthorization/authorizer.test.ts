import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askBackendsOverHttp } from '../../subgraphs/streams/playAuthorization/askBackends.ts';
import { createPlayAuthorizer, type PlayAuthorizer } from '../../subgraphs/streams/playAuthorization/authorizer.ts';
import { createPlaybackTokens } from '../../subgraphs/streams/playAuthorization/playbackTokens.ts';
import type { Share } from '../../subgraphs/streams/playAuthorization/shares.ts';
import { createSessionMemory } from '../../subgraphs/streams/playAuthorization/sessions.ts';
import type { BackendDefinition, PlayRequest, PlayRule } from '../../subgraphs/streams/playAuthorization/types.ts';
import { answering, dead, startHttpBackend, type HttpBackend } from './httpBackend.ts';

let backend: HttpBackend;
beforeAll(async () => void (backend = await startHttpBackend(dead)));
afterAll(() => backend[Symbol.asyncDispose]());

const secretKey = randomBytes(32);
let now = 0;
const clock = () => now;
const tokens = createPlaybackTokens(secretKey, clock);
/** Streams of the test. */
const streams = new Map<string, { onPlay: PlayRule | null; definition?: BackendDefinition; version?: string }>();
/** Shares of the test, by key. */
const shares = new Map<string, Share>();
let authorize: PlayAuthorizer;

beforeEach(() => {
  now = Date.UTC(2030, 0, 1);
  backend.answer = answering(200);
  backend.asked.length = 0;
  streams.clear();
  shares.clear();
  authorize = createPlayAuthorizer({
    rulesOf: async (name) => {
      const stream = streams.get(name);
      if (!stream) return null;
      const { onPlay, definition, version = '1' } = stream;
      return { onPlay, backend: definition ? { name: 'main', version, definition } : null };
    },
    tokens,
    shareOf: async (key) => shares.get(key) ?? null,
    countryOf: (address) => (address.startsWith('10.') ? 'RU' : null),
    askBackends: askBackendsOverHttp({ timeoutMs: 500, cluster: 'this-cluster' }),
    memory: createSessionMemory(),
    cluster: 'this-cluster',
    now: clock,
  });
});

const request: PlayRequest = {
  name: 'cam',
  proto: 'hls',
  ip: '10.0.0.1',
  requestType: 'new_session',
  requestNumber: 0,
  sessionId: '6217fd62-16da-4206-9da9-0173d7552a14',
  streamClients: 1,
  totalClients: 2,
  token: 'secret',
};
const ask = (changes: Partial<PlayRequest> = {}) => authorize({ ...request, ...changes }, new AbortController().signal);
const update = { requestType: 'update_session', requestNumber: 1 } as const;
const through = (definition: Partial<BackendDefinition> = {}, rule: PlayRule = {}, version = '1') =>
  streams.set('cam', {
    onPlay: { url: 'auth://main', ...rule },
    definition: { backends: [{ url: backend.url }], ...definition },
    version,
  });
const pass = (seconds: number) => void (now += seconds * 1000);
const decided = async (changes: Partial<PlayRequest> = {}) => {
  const { status, decidedBy } = await ask(changes);
  return `${status} ${decidedBy}`;
};

test('a stream that is not there is refused, one without a rule is open', async () => {
  expect(await decided()).toBe('403 unknown_stream');
  streams.set('cam', { onPlay: null });
  expect(await decided()).toBe('200 no_rule');
});

test('a reference to an auth backend that is not there is refused', async () => {
  streams.set('cam', { onPlay: { url: 'auth://gone' } });
  expect(await decided()).toBe('403 unknown_backend');
});

test('lists decide before any backend is asked', async () => {
  through({ allow_tokens: ['secret'], deny_ips: ['10/8'] });
  expect(await decided()).toBe('200 token_list');
  expect(await decided({ token: null })).toBe('403 ip_list');
  expect(backend.asked).toEqual([]);
});

test('without backends allow_default decides, and it is false unless said', async () => {
  through({ backends: [] });
  expect(await decided()).toBe('403 default');
  through({ backends: [], allow_default: true, deny_tokens: ['bad'] }, {}, '2');
  expect([await decided(), await decided({ token: 'bad' })]).toEqual(['200 default', '403 token_list']);
});

test('allow_default does not help against a backend that refuses', async () => {
  backend.answer = answering(403);
  through({ allow_default: true });
  expect(await decided()).toBe('403 backend');
});

test('a change of the auth backend holds for the next new session', async () => {
  through({ deny_tokens: ['secret'] });
  expect(await decided()).toBe('403 token_list');
  through({}, {}, '2');
  expect(await decided()).toBe('200 backend');
});

test('a plain URL is asked as a backend, with everything the node knows and the extra of the stream', async () => {
  streams.set('cam', { onPlay: { url: backend.url, extra: { site: 'a', name: 'forged' } } });
  const all = { duration: 5, bytes: 1e15, qs: 'a=b&c', dvr: false, userAgent: 'VLC', referer: 'hey.com', host: 'node' };
  expect(await decided({ ip: '::ffff:10.0.0.1', ...all })).toBe('200 backend');
  expect(Object.fromEntries(backend.asked[0]!)).toEqual({
    site: 'a',
    name: 'cam',
    proto: 'hls',
    ip: '10.0.0.1',
    request_type: 'new_session',
    request_number: '0',
    session_id: request.sessionId,
    stream_clients: '1',
    total_clients: '2',
    token: 'secret',
    duration: '5',
    bytes: '1000000000000000',
    qs: 'a=b&c',
    dvr: 'false',
    user_agent: 'VLC',
    referer: 'hey.com',
    host: 'node',
  });
});

test.each([
  [['Example.com'], 'https://example.com/page', '200'],
  [['example.com'], 'https://www.example.com/', '403'],
  [['*.example.com'], 'https://www.example.com:8443/', '200'],
  [['*.example.com'], 'https://example.com/', '403'],
  [['example.com'], 'example.com', '200'],
  [['example.com'], 'https://example.com.evil.org/', '403'],
  [['example.com'], 'https://evil.org/?example.com', '403'],
  [['example.com'], 'http://[broken', '403'],
  [['example.com'], null, '200'],
  [[], 'https://anywhere/', '200'],
])('domains %j and Referer %s: %s', async (domains, referer, status) => {
  streams.set('cam', { onPlay: { domains } });
  expect((await ask({ referer })).status).toBe(Number(status));
});

test.each([
  [{ allowed_countries: ['RU'] }, '10.0.0.1', '200'],
  [{ allowed_countries: ['US'] }, '10.0.0.1', '403'],
  [{ disallowed_countries: ['RU'] }, '10.0.0.1', '403'],
  [{ disallowed_countries: ['US'] }, '10.0.0.1', '200'],
  [{ allowed_countries: ['RU'], disallowed_countries: ['RU'] }, '10.0.0.1', '200'],
  [{ allowed_countries: ['RU'] }, '8.8.8.8', '403'],
  [{ disallowed_countries: ['RU'] }, '8.8.8.8', '200'],
])('a stream with %j for %s: %s', async (rule, ip, status) => {
  streams.set('cam', { onPlay: rule });
  expect((await ask({ ip })).status).toBe(Number(status));
});

test('what a stream itself refuses no backend is asked about, and what it permits the backend still may refuse', async () => {
  through({}, { disallowed_countries: ['RU'] });
  expect(await decided()).toBe('403 country');
  expect(backend.asked).toEqual([]);
  backend.answer = answering(403);
  through({}, { allowed_countries: ['RU'] });
  expect(await decided()).toBe('403 backend');
});

test('max_sessions of the stream holds unless the backend says otherwise', async () => {
  through({}, { max_sessions: 5 });
  expect((await ask()).maxSessions).toBe(5);
  backend.answer = answering(200, { 'x-max-sessions': '2' });
  expect((await ask()).maxSessions).toBe(2);
});

test('a verdict stands for X-AuthDuration, and says how much of it is left', async () => {
  backend.answer = answering(200, { 'x-authduration': '60', 'x-userid': 'ann' });
  through();
  expect(await ask()).toMatchObject({ status: 200, authDuration: 60 });
  backend.answer = answering(403);
  pass(20);
  expect(await ask(update)).toMatchObject({ status: 200, authDuration: 40, userId: 'ann' });
  expect(backend.asked).toHaveLength(1);
  pass(40);
  expect(await decided(update)).toBe('403 backend');
});

test('a refused session stays refused for X-AuthDuration even if the backend changes its mind', async () => {
  backend.answer = answering(403, { 'x-authduration': '60' });
  through();
  await ask();
  backend.answer = answering(200);
  pass(59);
  expect((await ask()).status).toBe(403);
  pass(1);
  expect((await ask()).status).toBe(200);
});

test('a verdict without X-AuthDuration is asked for again', async () => {
  through();
  await ask();
  backend.answer = answering(403);
  expect((await ask(update)).status).toBe(403);
});

test.each([
  [
    'name, ip, proto and token unless it says so',
    undefined,
    { sessionId: '6217fd62-16da-4206-9da9-0173d7552a15', userAgent: 'x' },
    { token: 'other' },
  ],
  ['name, ip and proto in any case', ['token'], { userAgent: 'x' }, { proto: 'dash' }],
  ['not the token when that is not named', ['name'], { token: 'other' }, { ip: '10.0.0.2' }],
  ['any other member it names', ['user_agent'], { token: 'other' }, { userAgent: 'x' }],
  ['parameters of the query string', ['device'], { qs: 'x=1' }, { qs: 'device=5' }],
])('a session is known by %s', async (_, keys, same, other) => {
  backend.answer = answering(200, { 'x-authduration': '60' });
  through({}, keys ? { session_keys: keys } : {});
  await ask();
  await ask(same);
  expect(backend.asked).toHaveLength(1);
  await ask(other);
  expect(backend.asked).toHaveLength(2);
});

test('an open session keeps its last verdict while no backend answers', async () => {
  backend.answer = answering(200, { 'x-authduration': '60', 'x-userid': 'ann' }, '{"allowed_dvr_ranges":[]}');
  through();
  await ask();
  backend.answer = dead;
  pass(61);
  const kept = {
    status: 200,
    decidedBy: 'outage',
    userId: 'ann',
    authDuration: null,
    response: { allowed_dvr_ranges: [] },
  };
  expect(await ask(update)).toMatchObject(kept);
  expect(await ask()).toMatchObject(kept);
  backend.answer = answering(403);
  expect((await ask(update)).status).toBe(403);
  backend.answer = dead;
  expect((await ask(update)).status).toBe(403);
});

test('an open session that this process has never heard of stays open in an outage; a new one is refused', async () => {
  backend.answer = dead;
  through();
  expect(await decided(update)).toBe('200 outage');
  expect(await decided({ token: 'other' })).toBe('403 default');
});

test('in an outage a new session is decided by allow_default, whatever was decided long ago', async () => {
  through({ allow_default: true });
  backend.answer = answering(403);
  await ask();
  backend.answer = dead;
  expect(await decided()).toBe('200 default');
  through({}, {}, '2');
  pass(601);
  expect(await decided()).toBe('403 default');
});

test('a playback token opens its stream in place of every rule, until it ends', async () => {
  const expiresAt = now + 60_000;
  const claims = { stream: 'cam', subject: 'user:5', ip: null, maxSessions: 2, expiresAt };
  const token = await tokens.mint(claims);
  expect(await ask({ token })).toMatchObject({ status: 200, authDuration: 60, userId: 'user:5', maxSessions: 2 });
  through({ deny_tokens: [token], deny_ips: ['0/0'] });
  expect(await decided({ token })).toBe('200 playback_token');
  expect(await decided({ token, name: 'other' })).toBe('403 playback_token');
  pass(60);
  expect(await decided({ token })).toBe('403 playback_token');
});

test('a playback token for an address is good for no other', async () => {
  const token = await tokens.mint({
    stream: 'cam',
    subject: 'x',
    ip: '2001:db8::1',
    maxSessions: null,
    expiresAt: now + 1e6,
  });
  expect(await decided({ token, ip: '2001:DB8:0::1' })).toBe('200 playback_token');
  expect(await decided({ token })).toBe('403 playback_token');
});

test('a token signed by others is a token like any other', async () => {
  const claims = { stream: 'cam', subject: 'x', ip: null, maxSessions: null, expiresAt: now + 1e6 };
  const foreign = await createPlaybackTokens(randomBytes(32)).mint(claims);
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${foreign.split('.')[1]}.x`;
  through({ allow_tokens: [foreign], deny_tokens: [unsigned] });
  expect(await decided({ token: foreign })).toBe('200 token_list');
  expect(await decided({ token: unsigned })).toBe('403 token_list');
});

test.each([
  [{ ip: '10.0.0' }, 'ip'],
  [{ ip: '' }, 'ip'],
  [{ sessionId: 'abc' }, 'session_id'],
  [{ requestNumber: -1 }, 'request_number'],
])('%j is refused with the parameter', async (changes, parameter) => {
  await expect(ask(changes)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', parameter } });
});

test('a question that comes back to the cluster that sent it ends there', async () => {
  through();
  await expect(ask({ via: '1.1 proxy, 1.1 this-cluster' })).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('the memory of sessions is bounded in number and in bytes; what was used last stays', async () => {
  const verdict = { ...(await ask()), authDuration: 60 };
  const memory = createSessionMemory({ sessions: 2 });
  memory.keep('a', verdict, now);
  memory.keep('b', verdict, now);
  memory.get('a');
  memory.keep('c', verdict, now);
  expect(['a', 'b', 'c'].map((identity) => memory.get(identity) !== undefined)).toEqual([true, false, true]);
  const small = createSessionMemory({ bytes: 500 });
  for (const identity of ['a', 'b', 'c']) small.keep(identity, { ...verdict, response: { x: 'x'.repeat(200) } }, now);
  expect(['a', 'b', 'c'].filter((identity) => small.get(identity))).toEqual(['c']);
});

describe('the key of a share', () => {
  const key = 'a'.repeat(32);
  const share = (changes: Partial<Share> = {}) =>
    shares.set(key, { media: 'cam', permissions: [{ live: true }], expiresAt: null, ...changes });

  test('opens its stream and no other, whatever the auth backend says', async () => {
    through({ allow_default: false }, { max_sessions: 3 });
    backend.answer = answering(403);
    share();
    expect(await ask({ token: key })).toMatchObject({ status: 200, decidedBy: 'share', maxSessions: 3 });
    expect(await decided({ token: 'b'.repeat(32) })).toBe('403 backend');
    share({ media: 'other' });
    expect(await decided({ token: key })).toBe('403 share');
    share({ media: null });
    expect(await decided({ token: key })).toBe('200 share');
    expect(await decided({ token: key, name: 'nobody' })).toBe('403 unknown_stream');
  });

  test('opens live video, the archive, or as much of it as was shared', async () => {
    through();
    const seconds = now / 1000;
    const verdict = async (permissions: Share['permissions'], dvr: boolean) => {
      share({ permissions });
      const { status, response } = await ask({ token: key, dvr });
      return [status, response['allowed_dvr_ranges']];
    };
    expect(await verdict([], false)).toEqual([403, undefined]);
    expect(await verdict([{ live: true }], false)).toEqual([200, []]);
    expect(await verdict([{ live: true }], true)).toEqual([403, undefined]);
    expect(await verdict([{ dvr: true }], false)).toEqual([403, undefined]);
    expect(await verdict([{ dvr: true }], true)).toEqual([200, undefined]);
    const deepest = [{ opened_at: seconds - 3600, closed_at: seconds + 60 }];
    const limited = [
      { dvr: true, dvr_depth_limit: 60 },
      { live: true, dvr: true, dvr_depth_limit: 3600 },
    ];
    expect(await verdict(limited, true)).toEqual([200, deepest]);
    expect(await verdict(limited, false)).toEqual([200, deepest]);
    expect(await verdict([{ dvr: true, dvr_depth_limit: 0 }], true)).toEqual([403, undefined]);
  });

  test('is asked for again within a minute, and closes when the share ends', async () => {
    through({ backends: [] });
    share({ expiresAt: now + 90_000 });
    expect((await ask({ token: key })).authDuration).toBe(60);
    pass(60);
    expect((await ask({ token: key, ...update })).authDuration).toBe(30);
    pass(30);
    expect(await decided({ token: key, ...update })).toBe('403 share');
    share();
    expect(await decided({ token: key })).toBe('200 share');
    shares.clear();
    expect(await decided({ token: key, ...update })).toBe('403 default');
  });

  test('does not lead around the countries and pages of the stream', async () => {
    through({}, { disallowed_countries: ['RU'], domains: ['example.com'] });
    share();
    expect(await decided({ token: key })).toBe('403 country');
    expect(await decided({ token: key, ip: '11.0.0.1', referer: 'https://evil.example/' })).toBe('403 domain');
    expect(await decided({ token: key, ip: '11.0.0.1' })).toBe('200 share');
  });
});
