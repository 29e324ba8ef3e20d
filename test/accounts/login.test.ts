import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous } from '../../src/auth/viewer.ts';
import { masterViewer } from '../../src/auth/viewers.ts';
import { seedUser } from '../auth/testIdentity.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

let graph: AccountsGraph;
beforeAll(async () => {
  graph = await accountsGraph();
  for (const name of ['alice', 'bob', 'carol']) {
    await seedUser(graph.database, graph.identity, { name, password: 'secret' });
  }
});
afterAll(() => graph[Symbol.asyncDispose]());

const tokens = 'accessToken refreshToken expiresAt';
const login = (name: string, password: string) =>
  graph.ask(
    anonymous,
    `mutation ($name: String!, $password: String!) { login(login: $name, password: $password) { ${tokens} } }`,
    {
      name,
      password,
    },
  );
const refresh = (refreshToken: string) =>
  graph.ask(anonymous, `mutation ($token: String!) { refreshSession(refreshToken: $token) { ${tokens} } }`, {
    token: refreshToken,
  });

test('anyone may log in, and gets tokens that make them the viewer', async () => {
  const { data } = await login('alice', 'secret');
  const { accessToken, expiresAt } = data!['login'] as { accessToken: string; expiresAt: string };
  expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(890_000);
  const viewer = await graph.identity.authenticator.authenticate(graph.identity.bearer(accessToken));
  const answer = await graph.ask(
    viewer,
    '{ viewer { kind subject readonly scopes user { name } organizations { organization { id } } expiresAt } }',
  );
  expect(answer.data!['viewer']).toMatchObject({
    kind: 'USER',
    readonly: false,
    scopes: ['streams:read', 'episodes:read', 'accounts:read'],
    user: { name: 'alice' },
    organizations: [],
    expiresAt,
  });
});

test('a wrong password and an unknown login get the same answer', async () => {
  const [wrong, unknown] = [await login('alice', 'wrong'), await login('nobody', 'wrong')];
  expect(wrong.codes).toEqual(['UNAUTHENTICATED']);
  expect(unknown.text).toBe(wrong.text);
});

test('after five failures the answer is TOO_MANY_REQUESTS with the seconds to wait', async () => {
  for (let n = 0; n < 5; n++) expect((await login('bob', 'wrong')).codes).toEqual(['UNAUTHENTICATED']);
  const { errors } = await login('bob', 'secret');
  expect(errors[0]!.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  expect(errors[0]!.extensions.retryAfterSeconds).toBeGreaterThan(1700);
});

test('a refresh token renews once; used again it is FORBIDDEN', async () => {
  const first = (await login('carol', 'secret')).data!['login'] as { refreshToken: string };
  const second = await refresh(first.refreshToken);
  expect(second.codes).toEqual([]);
  expect((await refresh(first.refreshToken)).codes).toEqual(['FORBIDDEN']);
});

test('logout ends the session, and says when there was none to end', async () => {
  const viewer = await graph.viewerOf('alice');
  const logout = 'mutation { logout { ended } }';
  expect((await graph.ask(viewer, logout)).data).toEqual({ logout: { ended: true } });
  expect((await graph.ask(masterViewer, logout)).data).toEqual({ logout: { ended: false } });
  expect((await graph.ask(anonymous, logout)).codes).toEqual(['UNAUTHENTICATED']);
});

test('the anonymous viewer learns who they are, and nothing else', async () => {
  const { data } = await graph.ask(anonymous, '{ viewer { kind subject scopes expiresAt } }');
  expect(data).toEqual({ viewer: { kind: 'ANONYMOUS', subject: 'anonymous', scopes: [], expiresAt: null } });
});

test('a failure of the database is logged without password, hash or token', async () => {
  await using broken = await accountsGraph();
  await seedUser(broken.database, broken.identity, { name: 'dave', password: 'hunter2' });
  await broken.database.query('alter table sessions add constraint broken check (false) not valid');
  const { codes, text } = await broken.ask(
    anonymous,
    'mutation { login(login: "dave", password: "hunter2") { accessToken } }',
  );
  expect(codes).toEqual(['INTERNAL']);
  expect(broken.logged.join()).toContain('broken');
  for (const leak of [text, broken.logged.join()]) expect(leak).not.toMatch(/hunter2|argon2/);
});

test('a failing write of a user is logged without their password or its hash', async () => {
  await using broken = await accountsGraph();
  await broken.database.query('alter table users add constraint broken check (false) not valid');
  const { codes, text } = await broken.ask(
    masterViewer,
    'mutation { createUser(input: { name: "erin", password: "hunter2" }) { user { id } } }',
  );
  expect(codes).toEqual(['INTERNAL']);
  expect(broken.logged.join()).toContain('broken');
  for (const leak of [text, broken.logged.join()]) expect(leak).not.toMatch(/hunter2|argon2/);
});
