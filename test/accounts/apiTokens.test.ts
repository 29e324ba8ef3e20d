import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../live/socket.ts';
import { startRestApplication, type RestApplication } from '../rest/restApplication.ts';
import { restClient, type ErrorBody } from '../rest/restClient.ts';

interface Token {
  name: string;
  key: string;
  auth_scopes?: string[];
  permissions?: object[];
}

let application: RestApplication;
beforeAll(async () => {
  application = await startRestApplication();
  await application.central.put('/streams/cam', { title: 'Gate' });
});
afterAll(() => application[Symbol.asyncDispose]());

const reading = [{ scopes: ['streams/*'], list: true, read: true }];
const everything = [{ scopes: ['*'], list: true, read: true, write: true, execute: true }];

/** Saves a token and returns it with a client that holds its key. */
const token = async (name: string, rules: object) => {
  const saved = (await application.central.put(`/api_tokens/${name}`, rules)).json<Token>();
  return { ...saved, client: restClient(`${application.origin}/central/api/v3`, `Bearer ${saved.key}`) };
};

/** What a bearer gets of the graph: its data, or the codes of its errors. */
const graph = async (key: string, query: string): Promise<unknown> => {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const response = await fetch(`${application.origin}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: { extensions: { code: string } }[] };
  return errors ? errors.map(({ extensions }) => extensions.code) : data;
};

const mayRead = '{ streams { nodes { name } } }';
const mayWrite = 'mutation { saveStream(name: "cam", input: { comment: "x" }) { stream { name } } }';

test('the key of a token is shown once, to who makes it, and kept as a digest', async () => {
  const { key, client } = await token('shown', { permissions: reading });
  expect(key).toMatch(/^sgt_[\w-]{12}_[\w-]{43}$/);
  expect((await client.get('/streams')).status).toBe(200);

  const masked = `${key.slice(0, 16)}_…`;
  const central = application.central;
  expect((await central.get('/api_tokens/shown')).json()).toMatchObject({ name: 'shown', key: masked });
  expect((await central.put('/api_tokens/shown', { key: 'mine', permissions: reading })).json()).toMatchObject({
    key: masked,
  });
  expect((await central.get('/api_tokens')).text).not.toContain(key);
  expect((await client.get('/streams')).status).toBe(200);
});

test.each([
  ['reads what it may read', { permissions: reading }, true, false],
  ['writes what it may write', { permissions: everything }, true, true],
  ['holds all of its scopes without permissions', { auth_scopes: ['streams/*'] }, true, true],
  ['is narrowed by its scopes', { auth_scopes: ['streamers/*'], permissions: everything }, false, false],
  ['is narrowed by its permissions', { auth_scopes: ['*'], permissions: reading }, true, false],
  ['may do nothing when nothing is said', {}, false, false],
  ['may do nothing within no scopes', { auth_scopes: [], permissions: everything }, false, false],
])('a token %s, in both faces alike', async (name, rules, reads, writes) => {
  const { key, client } = await token(name.replaceAll(' ', '-'), rules);
  expect((await client.get('/streams/cam')).status).toBe(reads ? 200 : 403);
  expect((await client.put('/streams/cam', { comment: 'x' })).status).toBe(writes ? 200 : 403);
  const open = expect.objectContaining({}) as unknown;
  expect(await graph(key, mayRead)).toEqual(reads ? open : ['FORBIDDEN']);
  expect(await graph(key, mayWrite)).toEqual(writes ? open : ['FORBIDDEN']);
});

test.each([
  [{ permissions: [{ scopes: ['streams/cam*'], read: true, list: true }] }, '/permissions/0/scopes/0'],
  [{ permissions: [{ scopes: ['agents/*'], read: true, list: true }] }, '/permissions/0/scopes/0'],
  [{ auth_scopes: ['*', 'streams/cam'] }, '/auth_scopes/1'],
  [{ permissions: [{ scopes: ['*'], list: true }] }, '/permissions/0/read'],
  [{ permissions: [{ scopes: ['*'], read: true }] }, '/permissions/0/list'],
  [{ permissions: [{ scopes: ['*'], execute: true }] }, '/permissions/0/execute'],
  [{ permissions: [{ read: true, list: true }] }, '/permissions/0/scopes'],
  [{ permissions: [{ scopes: ['*'], write: 'yes' }] }, '/permissions/0/write'],
  [{ auth_scopes: 'streams/*' }, '/auth_scopes'],
])('what cannot be granted as written is refused: %j', async (rules, pointer) => {
  const answer = await application.central.put('/api_tokens/refused', rules);
  expect(answer.status).toBe(400);
  expect(answer.json<ErrorBody>().errors[0].source).toEqual({ pointer });
  expect((await application.central.get('/api_tokens/refused')).status).toBe(404);
});

test('nobody grants what they do not hold, nor sees tokens without the scope of configuration', async () => {
  const config = { permissions: [{ scopes: ['config/*'], list: true, read: true, write: true }] };
  const keeper = await token('keeper', config);
  expect((await keeper.client.put('/api_tokens/child', config)).status).toBe(200);
  expect((await keeper.client.put('/api_tokens/child', { permissions: everything })).status).toBe(403);
  expect((await keeper.client.put('/api_tokens/keeper', { permissions: everything })).status).toBe(403);

  const accounts = { permissions: [{ scopes: ['config/*', 'accounts/*'], list: true, read: true, write: true }] };
  const registrar = await token('registrar', accounts);
  expect((await registrar.client.put('/api_tokens/child', accounts)).status).toBe(403);

  const reader = await token('reader', { permissions: reading });
  for (const path of ['/api_tokens', '/api_tokens/reader']) expect((await reader.client.get(path)).status).toBe(403);
  expect((await application.anonymous.get('/api_tokens')).status).toBe(401);
});

test('the next request of a changed token is judged anew, that of a deleted one refused', async () => {
  const { key, client } = await token('passing', { permissions: everything });
  expect((await client.put('/streams/cam', { comment: 'x' })).status).toBe(200);
  await application.central.put('/api_tokens/passing', { permissions: reading });
  expect((await client.put('/streams/cam', { comment: 'x' })).status).toBe(403);
  expect((await client.get('/streams')).status).toBe(200);
  await application.graphql('mutation { deleteApiToken(name: "passing") { name } }');
  expect((await client.get('/streams')).status).toBe(401);
  expect(await graph(key, mayRead)).toEqual(['UNAUTHENTICATED']);
});

test.each([
  ['revoked', 'mutation { deleteApiToken(name: "socket") { name } }', 'Credentials revoked'],
  [
    'changed',
    'mutation { saveApiToken(name: "socket", input: { authScopes: ["streams/*"] }) { apiToken { name } } }',
    'Permissions changed',
  ],
])('a socket ends within a second after its token was %s', async (_, mutation, reason) => {
  const { key } = await token('socket', { permissions: reading });
  const url = `${application.origin.replace('http', 'ws')}/graphql`;
  const { closed } = await connect(url, { Authorization: `Bearer ${key}` });
  await application.graphql(mutation);
  const committed = performance.now();
  expect(await closed).toEqual({ code: 4403, reason });
  expect(performance.now() - committed).toBeLessThan(1000);
});

test('the last use is told, and neither it nor the reading of tokens changes their version', async () => {
  const { client } = await token('used', { permissions: reading });
  const ask = '{ apiToken(name: "used") { lastUsedAt version } }';
  const before = (await application.graphql(ask)) as { apiToken: { lastUsedAt: string | null; version: string } };
  expect(before.apiToken.lastUsedAt).toBeNull();
  await client.get('/streams');
  const after = (await application.graphql(ask)) as typeof before;
  expect(Math.abs(Date.now() - Date.parse(after.apiToken.lastUsedAt!))).toBeLessThan(60_000);
  expect(after.apiToken.version).toBe(before.apiToken.version);
  await client.get('/streams');
  expect(await application.graphql(ask)).toEqual(after);
});
