import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractOperations } from '../../gateway/rest/contractOperations.ts';
import { contract } from '../../src/contract/contract.ts';
import { contractAnswers } from './contractAnswers.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { ErrorBody } from './restClient.ts';
import { watcherAccountRequests as requests } from './watcherAccountRequests.ts';

let application: RestApplication;
let administrator = '';
let member = '';
const ids: Record<string, string> = {};

const login = async (pair: string): Promise<string> => {
  const authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  const answer = await application.watcher.ask('POST', '/login', { headers: { authorization } });
  return `Bearer ${answer.json<{ access_token: string }>().access_token}`;
};

const ask = (method: string, path: string, body?: object | string, authorization = administrator) =>
  application.watcher.ask(
    method,
    path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '0'),
    {
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
    },
  );

beforeAll(async () => {
  application = await startRestApplication();
  administrator = await login(application.administrator);
  const made = await ask('POST', '/users', { name: 'member', password: 'a long password' });
  ids['member'] = String(made.json()['id']);
  member = await login('member:a long password');
});
afterAll(() => application[Symbol.asyncDispose]());

const operations = contractOperations(contract('watcher-admin')).filter(({ id }) => id in requests);
const answers = contractAnswers('watcher-admin');

describe('every operation about accounts', () => {
  test.each(Object.keys(requests))('%s answers what its contract says', async (id) => {
    const [method, path, status, body] = requests[id]!;
    const answer = await ask(method, path, body);
    expect([answer.status, answer.status === status || answer.text]).toEqual([status, true]);
    if (status === 204) return expect(answer.text).toBe('');
    const represented = answer.json();
    expect(answers.faults(id, status, represented)).toEqual([]);
    if (id === 'user_create') ids['user'] = String(represented['id']);
    if (id === 'presets_create') ids['preset'] = String(represented['id']);
    if (id === 'shared_token_create') ids['share'] = String(represented['key']);
  });

  test('is refused without credentials', async () => {
    for (const [method, path, , body] of Object.values(requests)) {
      expect((await ask(method, path, body, 'Bearer nonsense')).status).toBe(401);
    }
  });

  test('answers to a member what their organization allows, and no more', async () => {
    const found: Record<string, number> = {};
    for (const [id, [method, path, , body]] of Object.entries(requests)) {
      found[id] = (await ask(method, path.replace('{user}', ids['member']!), body, member)).status;
    }
    expect(found).toEqual({
      ...Object.fromEntries(Object.keys(requests).map((id) => [id, 403])),
      user_get: 200,
      users_list: 200,
      users_apikey_create: 200,
      users_apikey_get: 200,
      // Not linked to their organization.
      preset_get: 404,
      presets_list: 200,
      shared_tokens_list: 200,
    });
  });

  test('takes every parameter its contract declares, and names the one that is wrong', async () => {
    const value: Record<string, string> = { select: 'id', limit: '10', organization_id: '1' };
    for (const { id, method, parameters } of operations.filter(({ method }) => method === 'GET')) {
      for (const { name, in: where, schema } of parameters) {
        const [, path] = requests[id]!;
        const collectionSort = { shared_tokens_list: '-name', events_list: '-event_id' }[id] ?? '-id';
        if (where === 'query' && name !== 'cursor') {
          const right = await ask(method, `${path}?${name}=${value[name] ?? collectionSort}`);
          expect([id, name, right.status, right.headers.get('warning')]).toEqual([id, name, 200, null]);
        }
        if (schema.type !== 'integer' && name !== 'cursor' && name !== 'sort') continue;
        const wrongPath = where === 'path' ? path.replace(/\{\w+\}/, 'abc') : `${path}?${name}=no`;
        const wrong = await ask(method, wrongPath);
        expect([id, name, wrong.status, wrong.json<ErrorBody>().errors[0].source]).toEqual([
          id,
          name,
          400,
          { parameter: name },
        ]);
      }
    }
  });
});

test.each([
  ['POST', '/users', {}, '/name'],
  ['POST', '/users', { name: 'x', email: 'nobody' }, '/email'],
  ['POST', '/users', { name: 'x', access_level: 'god' }, '/access_level'],
  ['POST', '/users', { name: 'x', max_sessions: 'many' }, '/max_sessions'],
  ['PUT', '/users/{member}', { disabled: 'yes' }, '/disabled'],
  ['POST', '/presets', {}, '/title'],
  ['POST', '/presets', { title: 'x', dvr: { disk_usage_limit: 101 } }, '/dvr/disk_usage_limit'],
  ['POST', '/presets', { title: 'x', dvr: { disk_usage_limit: -1 } }, '/dvr/disk_usage_limit'],
  ['POST', '/presets', { title: 'x', vision: { alg: 'cats' } }, '/vision/alg'],
  ['PUT', '/presets/{preset}', { dvr: { redundancy_factor: -1 } }, '/dvr/redundancy_factor'],
  ['PUT', '/organizations/1/presets', {}, '/preset_id'],
  ['PUT', '/organizations/1/presets', { preset_id: 'x' }, '/preset_id'],
  ['POST', '/shares', {}, '/name'],
  ['POST', '/shares', { name: 'x', permissions: [{ dvr_depth_limit: -1 }] }, '/permissions/0/dvr_depth_limit'],
  ['PUT', '/domain_config', { mail: { sending_method: null } }, '/mail/sending_method'],
  ['PUT', '/domain_config', { mail: { sending_method: 'SMTP', security: 'ssl' } }, '/mail/security'],
  ['POST', '/tls/letsencrypt', {}, '/domains'],
  ['POST', '/tls/letsencrypt', { domains: [] }, '/domains'],
] as const)('%s %s with %j is 400 at %s', async (method, path, body, pointer) => {
  const answer = await ask(method, path, body);
  expect([answer.status, answer.json<ErrorBody>().errors[0].source]).toEqual([400, { pointer }]);
});

test.each([
  ['GET', '/users/999999'],
  ['GET', '/users/99999999999'],
  ['PUT', '/users/999999', {}],
  ['DELETE', '/users/999999'],
  ['GET', '/users/999999/apikey'],
  ['POST', '/users/999999/apikey'],
  ['GET', '/presets/999999'],
  ['PUT', '/presets/999999', {}],
  ['PUT', '/organizations/999999/presets', { preset_id: 1 }],
  ['DELETE', '/organizations/1/presets/999999'],
  ['DELETE', '/shares/nothing'],
] as const)('%s %s finds nothing', async (method, path, body?: object) => {
  expect((await ask(method, path, body)).status).toBe(404);
});

test('a new user goes to the organization the body names, and lists narrow to it', async () => {
  const { createOrganization } = (await application.graphql(
    'mutation { createOrganization(input: { title: "Second" }) { organization { id } } }',
  )) as { createOrganization: { organization: { id: number } } };
  const { id } = createOrganization.organization;
  const made = await ask('POST', '/users', { name: 'second', organization_id: id });
  expect(made.json()['organizations']).toMatchObject([{ id }]);
  const listed = await ask('GET', `/users?organization_id=${id}&select=name`);
  expect(listed.json()).toMatchObject({ users_list: [{ name: 'second' }], estimated_count: 1 });
  expect((await ask('GET', '/users?organization_id=99999999999')).json()).toMatchObject({ users_list: [] });
});

test('a key opens the door where a password did, and what is read back of it does not', async () => {
  const path = '/users/{member}/apikey';
  const issued = await ask('POST', path);
  const { apikey } = issued.json<{ apikey: string }>();
  expect(issued.headers.get('cache-control')).toBe('no-store');
  expect((await ask('GET', '/users/{member}', undefined, `Bearer ${apikey}`)).json()).toMatchObject({ name: 'member' });
  const { apikey: masked } = (await ask('GET', path)).json<{ apikey: string }>();
  expect(masked).toBe(`${apikey.slice(0, 17)}***`);
  expect((await ask('GET', '/users', undefined, `Bearer ${masked}`)).status).toBe(401);
});

test('secrets of the mail server are taken and never answered', async () => {
  const saved = await ask('PUT', '/domain_config', { mail: { sending_method: 'SMTP', password: 'correct horse' } });
  const read = await ask('GET', '/domain_config');
  expect([saved.status, saved.text.includes('horse'), read.text.includes('horse')]).toEqual([200, false, false]);
  const system = await ask('GET', '/system_config');
  expect(system.json()).toMatchObject({ watcher_brute_force_timeout: 1800, listeners: { http: [{ port: 0 }] } });
});

test('a save of what changed meanwhile is 412, and 304 saves reading it again', async () => {
  const first = await ask('POST', '/presets', { title: 'Versions' });
  const path = `/presets/${String(first.json()['id'])}`;
  const tag = (await ask('GET', path)).headers.get('etag')!;
  const headers = { authorization: administrator, 'content-type': 'application/json' };
  const conditional = (header: object) => application.watcher.put(path, { title: 'Mine' }, { ...headers, ...header });
  expect((await conditional({ 'if-match': tag })).status).toBe(200);
  expect((await conditional({ 'if-match': tag })).status).toBe(412);
  const now = await ask('GET', path);
  const again = await application.watcher.get(path, { ...headers, 'if-none-match': now.headers.get('etag')! });
  expect(again.status).toBe(304);
});
