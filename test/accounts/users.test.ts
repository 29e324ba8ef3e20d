import { afterAll, beforeAll, expect, test } from 'vitest';
import { masterViewer } from '../../src/auth/viewers.ts';
import { accountsGraph, type AccountsGraph } from './accountsGraph.ts';

let graph: AccountsGraph;
beforeAll(async () => {
  graph = await accountsGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const ask = (query: string, variables?: Record<string, unknown>) => graph.ask(masterViewer, query, variables);

const create = async (input: Record<string, unknown>, fields = 'id', organizationId?: number) => {
  const answer = await ask(
    `mutation ($input: UserPatch, $organizationId: Int) {
       createUser(input: $input, organizationId: $organizationId) { user { ${fields} } } }`,
    { input, organizationId },
  );
  const user = (answer.data?.['createUser'] as { user: Record<string, unknown> } | undefined)?.user;
  return { ...answer, user: user!, id: user?.['id'] as number };
};

const save = (id: number, args: string, variables: Record<string, unknown> = {}, declared = '') =>
  ask(
    `mutation ($id: Int!${declared}) { saveUser(id: $id, ${args}) { user { id name note accessLevel disabled version document } } }`,
    {
      id,
      ...variables,
    },
  );

const createOrganization = async (title: string) => {
  const { data } = await ask(
    `mutation ($title: String!) { createOrganization(input: { title: $title }) { organization { id } } }`,
    { title },
  );
  return (data!['createOrganization'] as { organization: { id: number } }).organization.id;
};

test('every member of a user is a typed field, with defaults, and the document says the same', async () => {
  const { user } = await create(
    {
      name: 'alice',
      password: 'secret',
      fullname: 'Alice A.',
      email: 'alice@example.com',
      phone: '+78007778413',
      locale: 'en',
      note: 'пометка',
      maxSessions: 3,
    },
    `id name fullname email phone locale note maxSessions disabled readonly accessLevel createdAt createdAtMs
     organizations { id title owner { id name } permissions { isMember canViewStreams canEditStreams } organization { title } } document`,
  );
  expect(user).toMatchObject({
    name: 'alice',
    fullname: 'Alice A.',
    email: 'alice@example.com',
    phone: '+78007778413',
    locale: 'en',
    note: 'пометка',
    maxSessions: 3,
    disabled: false,
    readonly: false,
    accessLevel: 'GENERIC',
    organizations: [
      {
        id: 1,
        title: 'Default',
        owner: null,
        permissions: { isMember: true, canViewStreams: true, canEditStreams: false },
        organization: { title: 'Default' },
      },
    ],
  });
  const document = JSON.parse(user['document'] as string) as Record<string, unknown>;
  expect(document).toMatchObject({
    id: user['id'],
    name: 'alice',
    max_sessions: 3,
    access_level: 'generic',
    created_at: user['createdAtMs'],
  });
  expect(Object.keys(document)).not.toContain('password');
});

test('a REST body makes a user, in the organization it names; what is read-only in it is ignored', async () => {
  const id = await createOrganization('By REST');
  const patch = JSON.stringify({
    id: 77,
    created_at: 1,
    organizations: [],
    name: 'rest',
    password: 'p',
    organization_id: id,
  });
  const { data } = await ask('mutation ($patch: JSONText) { createUser(patch: $patch) { user { document } } }', {
    patch,
  });
  const { user } = data!['createUser'] as { user: { document: string } };
  expect(JSON.parse(user.document)).toMatchObject({ name: 'rest', organizations: [{ id }] });
  expect(JSON.parse(user.document)).not.toMatchObject({ id: 77 });
  expect(user.document).not.toContain('organization_id');
});

test.each([
  [{ password: 'secret' }, ['name']],
  [{ name: '' }, ['name']],
  [{ name: 'with:colon' }, ['name']],
  [{ name: ' padded ' }, ['name']],
  [{ name: 'x'.repeat(256) }, ['name']],
  [{ name: 'nul\u0000' }, ['name']],
  [{ name: 'ok', password: '' }, ['password']],
  [{ name: 'ok', password: 'x'.repeat(1025) }, ['password']],
  [{ name: 'ok', email: 'not an email' }, ['email']],
])('%j is refused with the path of the fault', async (input, path) => {
  const { errors } = await create(input);
  expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
});

test.each([
  'null',
  '[]',
  '"text"',
  '{',
  '{"name":5}',
  '{"name":"ok","password":5}',
  '{"name":"ok","organization_id":"x"}',
  '{"name":"ok","disabled":"yes"}',
])('the body %s is refused, not stored', async (patch) => {
  const { codes } = await ask('mutation ($patch: JSONText) { createUser(patch: $patch) { user { id } } }', { patch });
  expect(codes).toHaveLength(1);
  expect(['BAD_USER_INPUT', 'BAD_JSON']).toContain(codes[0]);
});

test('an organization that is not there is refused', async () => {
  expect((await create({ name: 'nowhere' }, 'id', 4711)).errors[0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    path: ['organizationId'],
  });
});

test('a name is taken in any letter case, by new users and by renamed ones', async () => {
  await create({ name: 'Taken' });
  const { id } = await create({ name: 'free' });
  expect((await create({ name: 'tAKEN' })).errors[0]!.extensions).toEqual({ code: 'CONFLICT', path: ['name'] });
  expect((await save(id, 'input: { name: "TAKEN" }')).codes).toEqual(['CONFLICT']);
});

test('of two users created at once with one name, one is refused', async () => {
  const answers = await Promise.all([create({ name: 'twin' }), create({ name: 'twin' })]);
  expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
});

test('a save changes what is given; null removes; reset starts anew', async () => {
  const { id } = await create({ name: 'bob', note: 'old', fullname: 'Bob' });
  const changed = await save(id, 'input: { note: null, maxSessions: 2 }');
  const document = (answer: typeof changed) =>
    JSON.parse((answer.data!['saveUser'] as { user: { document: string } }).user.document) as Record<string, unknown>;
  expect(document(changed)).toMatchObject({ name: 'bob', fullname: 'Bob', max_sessions: 2 });
  expect(document(changed)).not.toHaveProperty('note');
  const reset = await save(id, 'reset: true, input: { name: "bob" }');
  expect(document(reset)).not.toHaveProperty('fullname');
  expect(document(reset)).toMatchObject({ access_level: 'generic', disabled: false });
});

test('exactly one of input and patch is given', async () => {
  const { id } = await create({ name: 'both' });
  expect((await save(id, 'input: {}, patch: "{}"')).codes).toEqual(['BAD_USER_INPUT']);
  expect((await save(id, 'reset: false')).codes).toEqual(['BAD_USER_INPUT']);
});

test('another id in the body is KEY_MISMATCH, the same id is fine', async () => {
  const { id } = await create({ name: 'keyed' });
  expect((await save(id, `patch: "{\\"id\\":${id}}"`)).codes).toEqual([]);
  expect((await save(id, `patch: "{\\"id\\":${id + 1}}"`)).codes).toEqual(['KEY_MISMATCH']);
});

test('a save or delete that expects another version is PRECONDITION_FAILED', async () => {
  const { id, user } = await create({ name: 'versioned' }, 'id version');
  const expected = { expected: user['version'] };
  const first = await save(id, 'input: { note: "1" }, expectedVersion: $expected', expected, ', $expected: String');
  expect(first.codes).toEqual([]);
  const second = await save(id, 'input: { note: "2" }, expectedVersion: $expected', expected, ', $expected: String');
  expect(second.codes).toEqual(['PRECONDITION_FAILED']);
  const removal = await ask(
    'mutation ($id: Int!, $expected: String) { deleteUser(id: $id, expectedVersion: $expected) { id } }',
    {
      id,
      ...expected,
    },
  );
  expect(removal.codes).toEqual(['PRECONDITION_FAILED']);
});

test('patches of one user at once all take effect', async () => {
  const { id } = await create({ name: 'patched' });
  const members = ['fullname', 'note', 'phone', 'locale'];
  await Promise.all(members.map((member) => save(id, `input: { ${member}: "new" }`)));
  const { data } = await ask('query ($id: Int!) { user(id: $id) { fullname note phone locale } }', { id });
  expect(data!['user']).toEqual({ fullname: 'new', note: 'new', phone: 'new', locale: 'new' });
});

test('a new password opens, the old one does not, and null closes', async () => {
  const { id } = await create({ name: 'opened', password: 'first' });
  const login = (password: string) =>
    graph.identity.sessions.login({ login: 'opened', password, address: null, originator: null });
  await login('first');
  await save(id, 'input: { password: "second" }');
  await expect(login('first')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await login('second');
  await save(id, 'input: { note: "nothing new" }');
  await login('second');
  await save(id, 'input: { password: null }');
  await expect(login('second')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('neither a password nor a hash can be read, filtered, sorted or selected', async () => {
  await create({ name: 'hidden', password: 'hunter2hunter2' });
  const { text } = await ask('{ users(first: 1000) { documents nodes { document } } }');
  expect(text).not.toMatch(/hunter2|argon2|password/);
  const selected = await ask('{ users(select: ["password", "password_hash", "name"], first: 1000) { documents } }');
  expect(selected.text).not.toMatch(/argon2|password/);
  const filtered = await ask('{ users(where: [{ member: "password", values: ["hunter2hunter2"] }]) { totalCount } }');
  expect(filtered.codes).toEqual(['INVALID_FILTER']);
  const sorted = await ask('{ users(orderBy: [{ member: "password" }]) { totalCount } }');
  expect(sorted.codes).toEqual(['INVALID_SORT']);
  const stored = await graph.database.query<{ config: string }>('select config from users');
  expect(stored.map(({ config }) => config).join()).not.toMatch(/hunter2|argon2|password/);
});

test('a deleted user is gone, and cannot be deleted again', async () => {
  const { id } = await create({ name: 'gone', password: 'secret' });
  const remove = () => ask('mutation ($id: Int!) { deleteUser(id: $id) { id } }', { id });
  expect((await remove()).data).toEqual({ deleteUser: { id } });
  expect((await remove()).codes).toEqual(['NOT_FOUND']);
  expect((await ask('query ($id: Int!) { user(id: $id) { id } }', { id })).data).toEqual({ user: null });
});

test('users are filtered, searched, sorted, paged and counted', async () => {
  const organizationId = await createOrganization('Listed');
  for (const name of ['l3', 'l1', 'l2']) await create({ name, fullname: `Listed ${name}` }, 'id', organizationId);
  const list = async (args: string, fields = 'nodes { name } totalCount') =>
    (await ask(`query ($o: Int!) { users(organizationId: $o, ${args}) { ${fields} } }`, { o: organizationId })).data![
      'users'
    ];
  expect(await list('sort: [NAME_ASC]')).toMatchObject({
    nodes: [{ name: 'l1' }, { name: 'l2' }, { name: 'l3' }],
    totalCount: 3,
  });
  expect(await list('first: 10')).toMatchObject({ nodes: [{ name: 'l3' }, { name: 'l1' }, { name: 'l2' }] });
  expect(await list('filter: { name: { in: ["l1", "alice"] } }')).toMatchObject({
    nodes: [{ name: 'l1' }],
    totalCount: 1,
  });
  expect(await list('search: "LISTED l2"')).toMatchObject({ nodes: [{ name: 'l2' }] });
  const { edges } = (await list('sort: [NAME_ASC], first: 1', 'edges { cursor }')) as { edges: { cursor: string }[] };
  expect(await list(`sort: [NAME_ASC], after: "${edges[0]!.cursor}"`)).toMatchObject({
    nodes: [{ name: 'l2' }, { name: 'l3' }],
  });
});
