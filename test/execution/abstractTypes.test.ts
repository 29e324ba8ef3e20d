import { describe, expect, test } from 'vitest';
import { openGraph, reaches, type SubgraphFixture } from './federation.ts';

const subgraphs: Record<string, SubgraphFixture> = {
  media: {
    sdl: `
      type Query { search: [Result!]! pinned: Result nodes: [[Node!]!]! album: Album }
      union Result = Book | Film | Hidden
      interface Node { id: ID! }
      interface Titled implements Node { id: ID! title: String }
      type Book implements Titled & Node @key(fields: "id") { id: ID! title: String pages: Int author: Author }
      type Film implements Titled & Node @key(fields: "id") { id: ID! title: String minutes: Int director: Author }
      type Hidden implements Node @key(fields: "id") @inaccessible { id: ID! }
      type Author @key(fields: "id", resolvable: false) { id: ID! }
      type Album { cover: Result covers: [Result] }`,
    resolvers: {
      Query: {
        search: () => [
          { __typename: 'Book', id: 1, title: 'B', pages: 9, author: { id: 'x' } },
          { __typename: 'Film', id: 1, title: 'F', minutes: 90, director: { id: 'x' } },
        ],
        pinned: () => ({ __typename: 'Hidden', id: 5 }),
        nodes: () => [[{ __typename: 'Film', id: 2, title: 'F2' }], [{ __typename: 'Book', id: 2, title: 'B2' }]],
        album: () => ({ cover: { __typename: 'Film', id: 3 }, covers: [null, { __typename: 'Book', id: 3 }] }),
      },
    },
  },
  reviews: {
    sdl: `
      type Book @key(fields: "id") { id: ID! score(of: Int = 10): Int }
      type Film @key(fields: "id") { id: ID! score(of: Int = 10): Float stars: Int }
      type Author @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Book: { score: (_: unknown, { of }: { of: number }) => of },
      Film: { score: (_: unknown, { of }: { of: number }) => of + 0.5, stars: () => 5 },
      Author: { name: ({ id }: { id: string }) => `author ${id}` },
    },
  },
};

describe.each(reaches)('%s', (reach) => {
  test('fragments on the members of a union are joined each from its own subgraph', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const query = `{ search { __typename ... on Book { title score author { name } } ... on Film { minutes stars director { name } } } }`;
    expect(await graph.ask(query)).toEqual({
      data: {
        search: [
          { __typename: 'Book', title: 'B', score: 10, author: { name: 'author x' } },
          { __typename: 'Film', minutes: 90, stars: 5, director: { name: 'author x' } },
        ],
      },
    });
  });

  test('fields of an interface come from each implementation, in lists of lists, through fragments on further interfaces', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const query = `
      query { nodes { ...Any } }
      fragment Any on Node { id ... on Titled { title } ...Scored }
      fragment Scored on Node { ... on Book { score } ... on Film { rating: score } }`;
    expect(await graph.ask(query)).toEqual({
      data: { nodes: [[{ id: '2', title: 'F2', rating: 10.5 }], [{ id: '2', title: 'B2', score: 10 }]] },
    });
  });

  test('one response key may hold different fields of different types', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const query = `{ search { ... on Book { value: pages owner: author { name } } ... on Film { value: stars owner: director { id } } } }`;
    expect(await graph.ask(query)).toEqual({
      data: {
        search: [
          { value: 9, owner: { name: 'author x' } },
          { value: 5, owner: { id: 'x' } },
        ],
      },
    });
  });

  test('the same field with different arguments lives under its aliases', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const query = `{ search { ... on Book { a: score(of: 1) b: score(of: 2) score } ... on Film { a: stars } } }`;
    expect(await graph.ask(query)).toEqual({ data: { search: [{ a: 1, b: 2, score: 10 }, { a: 5 }] } });
  });

  test('members no fragment speaks of are empty objects, nulls stay nulls', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const query = `{ search { ... on Film { minutes } } album { cover { ... on Film { stars } } covers { ... on Film { stars } } } }`;
    expect(await graph.ask(query)).toEqual({
      data: { search: [{}, { minutes: 90 }], album: { cover: { stars: 5 }, covers: [null, {}] } },
    });
  });

  test('only __typename of a union', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    expect(await graph.ask('{ search { kind: __typename } }')).toEqual({
      data: { search: [{ kind: 'Book' }, { kind: 'Film' }] },
    });
    const conditional = `query ($x: Boolean!) { search { kind: __typename @include(if: $x) ... on Film @include(if: $x) { __typename stars } } }`;
    expect(await graph.ask(conditional, { x: false })).toEqual({ data: { search: [{}, {}] } });
    expect(await graph.ask(conditional, { x: true })).toEqual({
      data: { search: [{ kind: 'Book' }, { kind: 'Film', __typename: 'Film', stars: 5 }] },
    });
  });

  test('an object of a type that is not public is null, and said to be', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const answer = await graph.ask('{ pinned { __typename } }');
    expect(answer.data).toEqual({ pinned: null });
    expect(answer.errors).toMatchObject([{ path: ['pinned'] }]);
    expect(JSON.stringify(answer)).not.toContain('Hidden');
  });
});
