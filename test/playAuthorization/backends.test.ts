import { afterEach, expect, test } from 'vitest';
import { askBackendsOverHttp } from '../../subgraphs/streams/playAuthorization/askBackends.ts';
import {
  answering,
  dead,
  garbage,
  silent,
  startHttpBackend,
  unreachable,
  type Answering,
  type HttpBackend,
} from './httpBackend.ts';

const timeoutMs = 300;
const askBackends = askBackendsOverHttp({ timeoutMs, cluster: 'this-cluster' });
const never = new AbortController().signal;

const opened: HttpBackend[] = [];
afterEach(async () => {
  for (const backend of opened.splice(0)) await backend[Symbol.asyncDispose]();
});
const backend = async (answer: Answering): Promise<HttpBackend> => {
  const started = await startHttpBackend(answer);
  opened.push(started);
  return started;
};
const ask = async (...answers: Answering[]) => {
  const backends = await Promise.all(answers.map(backend));
  return askBackends(
    backends.map(({ url }) => url),
    { name: 'cam' },
    never,
  );
};

const yes = answering(200, { 'x-userid': 'yes' });
const no = answering(403, { 'x-userid': 'no', 'x-authduration': '60' });
const elsewhere = answering(302, { location: 'http://elsewhere/cam' });

test.each([
  ['200', [yes], 200],
  ['403', [no], 403],
  ['302', [elsewhere], 302],
  ['200 and 403', [no, yes], 200],
  ['200 and silence', [silent, yes, dead], 200],
  ['302 and 403', [no, elsewhere], 302],
  ['403 of all', [no, no], 403],
  ['403 and silence', [no, silent], 403],
  ['403 and a dead backend', [dead, no], 403],
  ['silence', [silent, silent], undefined],
  ['closed connections', [dead], undefined],
  ['what is no HTTP', [garbage], undefined],
  ['500', [answering(500)], undefined],
  ['401', [answering(401)], undefined],
  ['204', [answering(204)], undefined],
  ['301', [answering(301, { location: 'http://elsewhere' })], undefined],
  ['302 without Location', [answering(302)], undefined],
] as const)('%s', async (_, answers, status) => {
  expect((await ask(...answers))?.status).toBe(status);
});

test('a backend that nobody listens at does not answer', async () => {
  expect(await askBackends([await unreachable(), 'http://name.invalid/', 'no url'], {}, never)).toBeNull();
});

test('the first that opens decides, without waiting for slower ones', async () => {
  const startedAt = performance.now();
  expect((await ask(silent, yes, silent))?.userId).toBe('yes');
  expect(performance.now() - startedAt).toBeLessThan(timeoutMs);
});

test('all are asked at once, so silence of many takes as long as of one', async () => {
  const startedAt = performance.now();
  expect(await ask(silent, silent, silent, silent)).toBeNull();
  expect(performance.now() - startedAt).toBeLessThan(2 * timeoutMs);
});

test('an answer whose body does not end in time is none', async () => {
  expect(await ask((response) => void response.writeHead(200).write('{'))).toBeNull();
});

test('headers say who plays, for how long and how often', async () => {
  const headers = { 'X-AuthDuration': '120', 'X-UserId': 'ann', 'X-Max-Sessions': '3' };
  expect(await ask(answering(200, headers))).toMatchObject({ authDuration: 120, userId: 'ann', maxSessions: 3 });
  expect(await ask(answering(200, { 'X-Unique': 'true' }))).toMatchObject({ maxSessions: 1, unique: true });
  const malformed = { 'X-AuthDuration': '-5', 'X-Max-Sessions': 'many', 'X-UserId': '' };
  expect(await ask(answering(200, malformed))).toMatchObject({ authDuration: null, userId: null, maxSessions: null });
  expect(await ask(no)).toMatchObject({ status: 403, authDuration: 60, userId: 'no' });
});

test.each([
  ['allowed_dvr_ranges', '{"allowed_dvr_ranges":[{"opened_at":1710010000,"closed_at":1710020000}]}'],
  ['no archive at all', '{"allowed_dvr_ranges":[]}'],
  ['advertisements', '{"ad_inject":{"v":2,"preroll":["a.mp4"],"midroll_insert_by":"splicing"}}'],
])('a body with %s is passed on', async (_, body) => {
  expect((await ask(answering(200, {}, body)))?.response).toEqual(JSON.parse(body));
});

test.each([
  ['an empty body', ''],
  ['a text for people', 'OK, go on'],
  ['a page', '<html></html>'],
  ['members nobody knows', '{"status":"ok"}'],
  ['members that are null', '{"allowed_dvr_ranges":null}'],
])('%s opens and says nothing more', async (_, body) => {
  expect(await ask(answering(200, {}, body))).toMatchObject({ status: 200, response: {} });
});

test.each([
  ['half of an object', '{"allowed_dvr_ranges":['],
  ['ranges of the wrong kind', '{"allowed_dvr_ranges":"none"}'],
  ['a range before all time', '{"allowed_dvr_ranges":[{"opened_at":5}]}'],
  ['an unknown way to insert', '{"ad_inject":{"midroll_insert_by":"chance"}}'],
  ['more than a body may hold', `{"x":"${'x'.repeat(70_000)}"}`],
])('%s is no answer', async (_, body) => {
  expect(await ask(answering(200, {}, body))).toBeNull();
});

test('the question is added to the URL, credentials of the URL go into a header, and the cluster names itself', async () => {
  const asked = await backend(yes);
  const at = (credentials: string) => asked.url.replace('//', `//${credentials}@`);
  await askBackends([`${at('key')}?site=5&name=other`], { name: 'cam/ü 1', token: 'a&b' }, never);
  await askBackends([at('user:p%40ss')], {}, never);
  expect(Object.fromEntries(asked.asked[0]!)).toEqual({ site: '5', name: 'cam/ü 1', token: 'a&b' });
  expect(asked.headers[0]).toMatchObject({ authorization: 'Bearer key', via: '1.1 this-cluster' });
  expect(asked.headers[1]).toMatchObject({ authorization: `Basic ${Buffer.from('user:p@ss').toString('base64')}` });
});

test('a client that is gone is not asked for', async () => {
  const { url } = await backend(silent);
  const gone = new AbortController();
  const answer = askBackendsOverHttp({ timeoutMs: 60_000, cluster: 'x' })([url], {}, gone.signal);
  gone.abort();
  expect(await answer).toBeNull();
});
