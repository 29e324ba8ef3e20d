import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../src/auth/viewer.ts';
import { masterViewer } from '../../src/auth/viewers.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

let graph: AccountsGraph;
beforeAll(async () => {
  graph = await accountsGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const createUser = async (name: string, input: object = {}): Promise<number> => {
  const { data } = await graph.ask(
    masterViewer,
    'mutation ($input: UserPatch) { createUser(input: $input) { user { id } } }',
    { input: { name, password: 'secret', ...input } },
  );
  return (data!['createUser'] as { user: { id: number } }).user.id;
};

const issue = async (id: number, viewer: Viewer = masterViewer) => {
  const answer = await graph.ask(
    viewer,
    'mutation ($id: Int!) { createUserApiKey(userId: $id) { key user { apiKey { masked } } } }',
    { id },
  );
  const made = answer.data?.['createUserApiKey'] as { key: string; user: unknown } | null | undefined;
  return { ...answer, key: made?.key ?? '', user: made?.user };
};

const revoke = (id: number, viewer: Viewer = masterViewer) =>
  graph.ask(viewer, 'mutation ($id: Int!) { deleteUserApiKey(userId: $id) { user { id } } }', { id });

const about = async (id: number, viewer: Viewer = masterViewer) => {
  const { data } = await graph.ask(
    viewer,
    'query ($id: Int!) { user(id: $id) { document apiKey { masked createdAt lastUsedAt } } }',
    { id },
  );
  return data!['user'] as { document: string; apiKey: Record<string, unknown> | null };
};

const loginWith = (key: string) => graph.identity.authenticator.authenticate(graph.identity.bearer(key));
const revoked = (viewer: Viewer) =>
  new Promise((resolve) => graph.identity.authenticator.onRevoked(viewer, (why) => resolve(why)));
const refusal = { extensions: { code: 'UNAUTHENTICATED' } };

test('a key logs in as its user for ever, and only a digest of it is kept', async () => {
  const id = await createUser('program');
  expect((await about(id)).apiKey).toBeNull();
  const { key, user } = await issue(id);
  expect(key).toMatch(/^sgu_[\w-]{12}_[\w-]{43}$/);
  const masked = `${key.slice(0, 17)}***`;
  expect(user).toEqual({ apiKey: { masked } });

  const viewer = await loginWith(key);
  expect(viewer).toMatchObject({ kind: 'user', userId: id, sessionId: null, expiresAt: null });
  expect(await loginWith(key)).toMatchObject({ userId: id });
  expect((await about(id)).apiKey).toMatchObject({ masked, lastUsedAt: expect.any(String) as string });

  const secret = key.slice(17);
  const [row] = await graph.database.query<{ text: string }>('select t::text as text from user_api_keys t');
  expect(row!.text).not.toContain(secret);
  expect((await about(id)).document).not.toContain('sgu_');
});

test('a new key ends the one before, and revocation ends it: requests are refused, sockets are told', async () => {
  const id = await createUser('rotating');
  const { key: first } = await issue(id);
  const viewer = await loginWith(first);
  const told = revoked(viewer);
  const { key: second } = await issue(id);
  expect(await told).toBe('changed');
  await expect(loginWith(first)).rejects.toMatchObject(refusal);

  const toldAgain = revoked(await loginWith(second));
  expect((await revoke(id)).codes).toEqual([]);
  expect(await toldAgain).toBe('changed');
  await expect(loginWith(second)).rejects.toMatchObject(refusal);
  expect((await revoke(id)).codes).toEqual(['NOT_FOUND']);
});

test('a key dies with its user, sleeps while they are disabled, and outlives a new password', async () => {
  const id = await createUser('mortal');
  const { key } = await issue(id);
  const change = async (input: object) => {
    const told = revoked(await loginWith(key));
    await graph.ask(
      masterViewer,
      'mutation ($id: Int!, $i: UserPatch) { saveUser(id: $id, input: $i) { user { id } } }',
      {
        id,
        i: input,
      },
    );
    await told;
  };
  await change({ password: 'another secret' });
  expect(await loginWith(key)).toMatchObject({ userId: id });
  await change({ disabled: true });
  await expect(loginWith(key)).rejects.toMatchObject(refusal);
  await graph.ask(masterViewer, 'mutation ($id: Int!) { deleteUser(id: $id) { id } }', { id });
  await expect(loginWith(key)).rejects.toMatchObject(refusal);
});

test('nothing but the whole key opens', async () => {
  const { key } = await issue(await createUser('guessed'));
  const wrong = [
    `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`,
    key.slice(0, 17),
    `${key}x`,
    key.toUpperCase(),
    `sgu_${'A'.repeat(12)}_${'A'.repeat(43)}`,
  ];
  for (const each of wrong) await expect(loginWith(each)).rejects.toMatchObject(refusal);
});

test('users make keys for themselves; others only for users whom they may change', async () => {
  const [own, other] = [await createUser('self'), await createUser('other')];
  const self = await graph.viewerOf('self');
  expect((await issue(own, self)).codes).toEqual([]);
  expect((await about(own, self)).apiKey).not.toBeNull();
  expect((await issue(other, self)).codes).toEqual(['NOT_FOUND']);
  expect((await revoke(other, self)).codes).toEqual(['NOT_FOUND']);
  expect((await revoke(own, self)).codes).toEqual([]);

  await createUser('reader', { readonly: true, accessLevel: 'ADMIN' });
  expect((await issue(other, await graph.viewerOf('reader'))).codes).toEqual(['FORBIDDEN']);
  // Credentials that may only read must not make themselves such that may write.
  const narrow: Viewer = {
    ...masterViewer,
    kind: 'token',
    subject: 'token:narrow',
    scopes: new Set(['accounts:read']),
  };
  expect((await issue(other, narrow)).codes).toEqual(['FORBIDDEN']);
});
