import { describe, expect, test } from 'vitest';
import { context, openGraph, viewer, type SubgraphFixture } from './federation.ts';

const subgraphs: Record<string, SubgraphFixture> = {
  a: {
    sdl: `
      type Query { open: String me: User @authenticated users: [User!]! vault: Vault things: [Thing] any: Any policed: String @policy(policies: [["staff", "night"], ["boss"]]) strict: Int! @authenticated }
      type Mutation { erase: Boolean @requiresScopes(scopes: [["config:write"]]) touch: Boolean }
      type User @key(fields: "id") { id: ID! name: String email: String @requiresScopes(scopes: [["accounts:read", "accounts:write"], ["config:read"]]) }
      type Vault @requiresScopes(scopes: [["config:read"]]) { code: String }
      interface Thing { id: ID! note: String }
      type Plain implements Thing { id: ID! note: String }
      type Guarded implements Thing { id: ID! note: String @authenticated }
      union Any = Plain | Vault
      scalar Secret @authenticated
      type Plain2 { secret: Secret }`,
    resolvers: {
      Query: {
        open: () => 'open',
        me: () => ({ id: 1, name: 'me', email: 'me@x' }),
        users: () => [{ id: 1, name: 'u', email: 'u@x' }],
        vault: () => ({ code: '1234' }),
        things: () => [
          { __typename: 'Plain', id: 1, note: 'p' },
          { __typename: 'Guarded', id: 2, note: 'g' },
        ],
        any: () => ({ __typename: 'Vault', code: '1234' }),
        policed: () => 'policed',
        strict: () => 1,
      },
      Mutation: {
        erase: () => {
          throw new Error('must never run');
        },
        touch: () => true,
      },
    },
  },
  b: {
    sdl: `type User @key(fields: "id") { id: ID! salary: Int! @requiresScopes(scopes: [["accounts:read"]]) badge: String }`,
    resolvers: { User: { salary: () => 5, badge: () => 'b' } },
  },
};

const nobody = context({ viewer: viewer([], 'anonymous') });
const somebody = (...scopes: string[]) => context({ viewer: viewer(scopes) });

describe('a viewer without what a field requires', () => {
  test('gets null for it, an error with its path, and everything else', async () => {
    await using graph = await openGraph(subgraphs);
    expect(await graph.ask('{ open me { name } users { name email } }', {}, nobody)).toEqual({
      data: { open: 'open', me: null, users: [{ name: 'u', email: null }] },
      errors: [
        { message: 'Sign in to use me', path: ['me'], extensions: { code: 'UNAUTHENTICATED' } },
        { message: 'Sign in to use users.email', path: ['users', 'email'], extensions: { code: 'UNAUTHENTICATED' } },
      ],
    });
    const answer = await graph.ask('{ me { name mail: email } }', {}, somebody('accounts:read'));
    expect(answer).toEqual({
      data: { me: { name: 'me', mail: null } },
      errors: [{ message: 'You may not use me.mail', path: ['me', 'mail'], extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('never makes a subgraph run it, mutations above all', async () => {
    await using graph = await openGraph(subgraphs);
    expect(await graph.ask('mutation { erase }', {}, somebody())).toMatchObject({
      data: { erase: null },
      errors: [{ path: ['erase'], extensions: { code: 'FORBIDDEN' } }],
    });
    expect(graph.calls).toEqual([]);
    expect((await graph.ask('mutation { erase touch }', {}, somebody())).data).toEqual({ erase: null, touch: true });
    await graph.ask('{ users { salary badge } }', {}, somebody());
    expect(graph.calls.map(({ operation }) => operation).join()).not.toMatch(/erase|salary/);
  });

  test('gets the null where the schema allows it, with no second error', async () => {
    await using graph = await openGraph(subgraphs);
    expect(await graph.ask('{ me { salary } }', {}, somebody())).toMatchObject({
      data: { me: null },
      errors: [{ path: ['me', 'salary'], extensions: { code: 'FORBIDDEN' } }],
    });
    const strict = await graph.ask('{ open strict }', {}, nobody);
    expect(strict.data).toBeNull();
    expect(strict.errors).toHaveLength(1);
  });

  test('may still learn whether an object is there', async () => {
    await using graph = await openGraph(subgraphs);
    expect((await graph.ask('{ me { email } }', {}, somebody())).data).toEqual({ me: { email: null } });
  });

  test('is not told of fields that its variables leave out', async () => {
    await using graph = await openGraph(subgraphs);
    const query =
      'query ($mail: Boolean!) { users { name ...Mail @include(if: $mail) } } fragment Mail on User { email }';
    expect(await graph.ask(query, { mail: false }, nobody)).toEqual({ data: { users: [{ name: 'u' }] } });
    expect((await graph.ask(query, { mail: true }, nobody)).errors).toHaveLength(1);
  });

  test('finds no way around through types, interfaces, unions or scalars', async () => {
    await using graph = await openGraph(subgraphs);
    const ask = async (query: string) => (await graph.ask(query, {}, nobody)).data;
    expect(await ask('{ vault { code } }')).toEqual({ vault: null });
    expect(await ask('{ vault { __typename } }')).toEqual({ vault: null });
    expect(await ask('{ any { ... on Vault { code } } }')).toEqual({ any: { code: null } });
    expect(await ask('{ things { id note } }')).toEqual({
      things: [
        { id: '1', note: null },
        { id: '2', note: null },
      ],
    });
    expect(await ask('{ things { ... on Plain { note } ... on Guarded { note } } }')).toEqual({
      things: [{ note: 'p' }, { note: null }],
    });
    expect(JSON.stringify(graph.calls)).not.toContain('code');
  });
});

test('any one list of scopes suffices, but it must be whole', async () => {
  await using graph = await openGraph(subgraphs);
  const mail = async (...scopes: string[]) => (await graph.ask('{ users { email } }', {}, somebody(...scopes))).data;
  expect(await mail('accounts:read')).toEqual({ users: [{ email: null }] });
  expect(await mail('accounts:read', 'accounts:write')).toEqual({ users: [{ email: 'u@x' }] });
  expect(await mail('config:read')).toEqual({ users: [{ email: 'u@x' }] });
});

test('policies are denied to everyone until something decides them', async () => {
  await using closed = await openGraph(subgraphs);
  expect((await closed.ask('{ policed }')).data).toEqual({ policed: null });
  const granted = new Set<string>(['staff']);
  await using graph = await openGraph(subgraphs, { resolvePolicy: (policy) => granted.has(policy) });
  expect((await graph.ask('{ policed }')).data).toEqual({ policed: null });
  granted.add('night');
  expect((await graph.ask('{ policed }')).data).toEqual({ policed: 'policed' });
});

test('the same document serves viewers of different rights, each with what is theirs', async () => {
  await using graph = await openGraph(subgraphs);
  const query = '{ users { name email salary } }';
  const full = { data: { users: [{ name: 'u', email: 'u@x', salary: 5 }] } };
  for (let round = 0; round < 3; round++) {
    expect(await graph.ask(query, {}, somebody('config:read', 'accounts:read'))).toEqual(full);
    expect((await graph.ask(query, {}, nobody)).data).toEqual(null);
    expect((await graph.ask(query, {}, somebody('accounts:read'))).data).toEqual({
      users: [{ name: 'u', email: null, salary: 5 }],
    });
  }
});

test('documents of the gateway itself are held to the same rules', async () => {
  await using graph = await openGraph(subgraphs);
  const denied = await graph.router.run('{ open me { name } }', {}, nobody);
  expect(denied.data).toEqual({ open: 'open', me: null });
  expect(denied.errors).toMatchObject([{ path: ['me'], extensions: { code: 'UNAUTHENTICATED' } }]);
  const granted = await graph.router.run('{ me { name } }', {}, somebody());
  expect(granted.data).toMatchObject({ me: { name: 'me' } });
  expect(granted.errors).toEqual([]);
});
