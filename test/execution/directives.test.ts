import { describe, expect, test } from 'vitest';
import { openGraph, reaches } from './federation.ts';

describe.each(reaches)('%s', (reach) => {
  test('@requires brings fields of other subgraphs to the resolver, through further @requires', async () => {
    await using graph = await openGraph(
      {
        catalog: {
          sdl: `type Query { products: [Product] } type Product @key(fields: "id") { id: ID! price: Int weight: Int }`,
          resolvers: {
            Query: {
              products: () => [
                { id: 1, price: 10, weight: 2 },
                { id: 2, price: 20, weight: null },
              ],
            },
          },
        },
        shipping: {
          sdl: `type Product @key(fields: "id") {
            id: ID! price: Int @external weight: Int @external
            shipping: Int @requires(fields: "price weight")
          }`,
          resolvers: {
            Product: {
              shipping: ({ price, weight }: { price: number; weight: number | null }) =>
                weight === null ? null : price * weight,
            },
          },
        },
        labels: {
          sdl: `type Product @key(fields: "id") { id: ID! shipping: Int @external label: String @requires(fields: "shipping") }`,
          resolvers: { Product: { label: ({ shipping }: { shipping: number | null }) => `costs ${shipping}` } },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ products { label } }')).toEqual({
      data: { products: [{ label: 'costs 20' }, { label: 'costs null' }] },
    });
  });

  test('@requires reaches into objects and lists', async () => {
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { node: Node } type Node @key(fields: "id") { id: ID! disks: [Disk!]! } type Disk { size: Int! path: String! }`,
          resolvers: {
            Query: {
              node: () => ({
                id: 1,
                disks: [
                  { size: 1, path: '/a' },
                  { size: 2, path: '/b' },
                ],
              }),
            },
          },
        },
        b: {
          sdl: `type Node @key(fields: "id") { id: ID! disks: [Disk!]! @external total: Int @requires(fields: "disks { size }") }
            type Disk { size: Int! @external }`,
          resolvers: {
            Node: {
              total: ({ disks }: { disks: { size: number }[] }) => disks.reduce((sum, { size }) => sum + size, 0),
            },
          },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ node { total } }')).toEqual({ data: { node: { total: 3 } } });
    expect(await graph.ask('{ node { disks { path } total } }')).toEqual({
      data: { node: { disks: [{ path: '/a' }, { path: '/b' }], total: 3 } },
    });
  });

  test('@provides saves the fetch from the owner', async () => {
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { top: Item @provides(fields: "name") } type Item @key(fields: "id") { id: ID! name: String @external }`,
          resolvers: { Query: { top: () => ({ id: 1, name: 'provided' }) } },
        },
        b: {
          sdl: `type Item @key(fields: "id") { id: ID! name: String size: Int }`,
          resolvers: { Item: { name: () => 'owned', size: () => 4 } },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ top { name } }')).toEqual({ data: { top: { name: 'provided' } } });
    expect(graph.calls.map(({ subgraph }) => subgraph)).toEqual(['a']);
  });

  test('@shareable fields come from where the query already is', async () => {
    const item = `type Item @key(fields: "id") { id: ID! name: String @shareable`;
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { a: Item } ${item} }`,
          resolvers: { Query: { a: () => ({ id: 1, name: 'of a' }) } },
        },
        b: { sdl: `${item} size: Int }`, resolvers: { Item: { name: () => 'of b', size: () => 4 } } },
      },
      { reach },
    );
    expect(await graph.ask('{ a { name } }')).toEqual({ data: { a: { name: 'of a' } } });
    expect(graph.calls).toHaveLength(1);
  });

  test('@override moves a field to its new owner', async () => {
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { a: Item } type Item @key(fields: "id") { id: ID! name: String }`,
          resolvers: { Query: { a: () => ({ id: 1, name: 'old' }) } },
        },
        b: {
          sdl: `type Item @key(fields: "id") { id: ID! name: String @override(from: "a") }`,
          resolvers: { Item: { name: () => 'new' } },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ a { name } }')).toEqual({ data: { a: { name: 'new' } } });
  });

  test('@inaccessible elements can be neither seen nor asked for, yet still join', async () => {
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { user: User hidden: Int @inaccessible users(kind: Kind): [User!]! }
            type User @key(fields: "key") { key: ID! @inaccessible name: String kind: Kind }
            enum Kind { OPEN SECRET @inaccessible }`,
          resolvers: {
            Query: {
              user: () => ({ key: 'k', name: 'n', kind: 'SECRET' }),
              users: () => [{ key: 'k', name: 'n', kind: 'OPEN' }],
            },
          },
        },
        b: {
          sdl: `type User @key(fields: "key") { key: ID! @inaccessible age: Int }`,
          resolvers: { User: { age: ({ key }: { key: string }) => key.length } },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ user { name age } }')).toEqual({ data: { user: { name: 'n', age: 1 } } });
    for (const query of ['{ hidden }', '{ user { key } }', '{ users(kind: SECRET) { name } }'])
      expect((await graph.ask(query)).errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    const variable = await graph.ask('query ($k: Kind) { users(kind: $k) { name } }', { k: 'SECRET' });
    expect(variable.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    // A value clients cannot know is as good as none, but they are told that something was there.
    const secret = await graph.ask('{ user { kind } }');
    expect(secret.data).toEqual({ user: { kind: null } });
    expect(secret.errors).toMatchObject([{ path: ['user', 'kind'] }]);
    expect(JSON.stringify(secret)).not.toContain('SECRET');
  });

  test('@external keys of an extended type lead back to its owner', async () => {
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { a: Int } type User @key(fields: "id") { id: ID! name: String }`,
          resolvers: { User: { name: ({ id }: { id: string }) => `n${id}` } },
        },
        b: {
          sdl: `type Query { b: User } extend type User @key(fields: "id") { id: ID! @external rank: Int }`,
          resolvers: { Query: { b: () => ({ id: 3, rank: 1 }) } },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ b { rank name } }')).toEqual({ data: { b: { rank: 1, name: 'n3' } } });
  });
});
