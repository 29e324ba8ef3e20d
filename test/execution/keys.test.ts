import { describe, expect, test } from 'vitest';
import { openGraph, reaches } from './federation.ts';

describe.each(reaches)('%s', (reach) => {
  test('an entity with one key is joined', async () => {
    await using graph = await openGraph(
      {
        streams: {
          sdl: `type Query { stream: Stream } type Stream @key(fields: "name") { name: ID! title: String }`,
          resolvers: { Query: { stream: () => ({ name: 'a', title: 'A' }) } },
        },
        episodes: {
          sdl: `type Stream @key(fields: "name") { name: ID! episodes: [Episode!]! } type Episode { id: ID! }`,
          resolvers: { Stream: { episodes: ({ name }: { name: string }) => [{ id: `${name}1` }, { id: `${name}2` }] } },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ stream { title episodes { id } } }')).toEqual({
      data: { stream: { title: 'A', episodes: [{ id: 'a1' }, { id: 'a2' }] } },
    });
  });

  test('a compound key is sent whole', async () => {
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { items: [Item] } type Item @key(fields: "region id") { region: String! id: Int! }`,
          resolvers: {
            Query: {
              items: () => [
                { region: 'eu', id: 1 },
                { region: 'us', id: 1 },
                { region: 'eu', id: 2 },
              ],
            },
          },
        },
        b: {
          sdl: `type Item @key(fields: "region id") { region: String! id: Int! label: String }`,
          resolvers: { Item: { label: ({ region, id }: { region: string; id: number }) => `${region}${id}` } },
        },
      },
      { reach },
    );
    const labels = [{ label: 'eu1' }, { label: 'us1' }, { label: 'eu2' }];
    expect(await graph.ask('{ items { label } }')).toEqual({ data: { items: labels } });
  });

  test('a nested key is sent with its objects and lists', async () => {
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { items: [Item] }
            type Item @key(fields: "owner { id } tags { name }") { owner: Owner! tags: [Tag!]! }
            type Owner { id: ID! } type Tag { name: String! }`,
          resolvers: { Query: { items: () => [{ owner: { id: 'o' }, tags: [{ name: 'x' }, { name: 'y' }] }] } },
        },
        b: {
          sdl: `type Item @key(fields: "owner { id } tags { name }") { owner: Owner! @external tags: [Tag!]! @external label: String }
            type Owner { id: ID! @external } type Tag { name: String! @external }`,
          resolvers: {
            Item: {
              label: ({ owner, tags }: { owner: { id: string }; tags: { name: string }[] }) =>
                owner.id + tags.map(({ name }) => name).join(''),
            },
          },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ items { label } }')).toEqual({ data: { items: [{ label: 'oxy' }] } });
  });

  test('several keys lead from subgraph to subgraph, whichever each knows', async () => {
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { user: User } type User @key(fields: "id") { id: ID! }`,
          resolvers: { Query: { user: () => ({ id: '7' }) } },
        },
        b: {
          sdl: `type User @key(fields: "id") @key(fields: "login") { id: ID! login: String! }`,
          resolvers: { User: { login: ({ id }: { id: string }) => `u${id}` } },
        },
        c: {
          sdl: `type User @key(fields: "login") { login: String! email: String }`,
          resolvers: { User: { email: ({ login }: { login: string }) => `${login}@example.com` } },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ user { email } }')).toEqual({ data: { user: { email: 'u7@example.com' } } });
    expect(graph.calls.map(({ subgraph }) => subgraph)).toEqual(['a', 'b', 'c']);
  });

  test('an entity whose key is null is left as it is, and its neighbours are joined', async () => {
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { items: [Item] } type Item @key(fields: "id") { id: ID title: String }`,
          resolvers: { Query: { items: () => [{ id: 1, title: 'one' }, { id: null, title: 'none' }, null] } },
        },
        b: {
          sdl: `type Item @key(fields: "id") { id: ID label: String }`,
          resolvers: { Item: { label: ({ id }: { id: string }) => `#${id}` } },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ items { title label } }')).toEqual({
      data: { items: [{ title: 'one', label: '#1' }, { title: 'none', label: null }, null] },
    });
    expect(graph.calls[1]?.variables).toEqual({ representations: [{ __typename: 'Item', id: '1' }] });
  });

  test('an entity a subgraph does not know is null there and complete elsewhere', async () => {
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { item: Item } type Item @key(fields: "id") { id: ID! title: String }`,
          resolvers: { Query: { item: () => ({ id: 1, title: 'one' }) } },
        },
        b: {
          sdl: `type Item @key(fields: "id") { id: ID! label: String }`,
          resolvers: { Item: { __resolveReference: () => null } },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ item { title label } }')).toEqual({ data: { item: { title: 'one', label: null } } });
  });

  test('an entity that stands at many places is asked for once and put at all of them', async () => {
    await using graph = await openGraph(
      {
        a: {
          sdl: `type Query { streams: [[Stream!]] } type Stream @key(fields: "name") { name: ID! streamer: Streamer! }
            type Streamer @key(fields: "host", resolvable: false) { host: ID! }`,
          resolvers: {
            Query: { streams: () => [[{ name: 'a' }, { name: 'b' }], null, [{ name: 'c' }]] },
            Stream: { streamer: () => ({ host: 'h' }) },
          },
        },
        b: {
          sdl: `type Streamer @key(fields: "host") { host: ID! stats: Stats } type Stats { cpu: Int }`,
          resolvers: { Streamer: { stats: () => ({ cpu: 5 }) } },
        },
      },
      { reach },
    );
    const streamer = { streamer: { stats: { cpu: 5 } } };
    expect(await graph.ask('{ streams { streamer { stats { cpu } } } }')).toEqual({
      data: { streams: [[streamer, streamer], null, [streamer]] },
    });
    expect(graph.calls[1]?.variables).toEqual({ representations: [{ __typename: 'Streamer', host: 'h' }] });
  });
});
