import { describe, expect, test } from 'vitest';
import { openGraph, reaches } from './federation.ts';

describe.each(reaches)('%s', (reach) => {
  test('@interfaceObject adds a field to every implementation of an interface', async () => {
    await using graph = await openGraph(
      {
        media: {
          sdl: `type Query { media: [Media!]! } interface Media @key(fields: "id") { id: ID! title: String }
            type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
            type Film implements Media @key(fields: "id") { id: ID! title: String }`,
          resolvers: {
            Query: {
              media: () => [
                { __typename: 'Book', id: 1, title: 'B', pages: 9 },
                { __typename: 'Film', id: 1, title: 'F' },
              ],
            },
            Media: {
              __resolveReference: ({ id }: { id: string }) =>
                id === '1' ? { __typename: 'Book', id, title: 'B', pages: 9 } : { __typename: 'Film', id, title: 'F' },
            },
            Book: { __resolveReference: ({ id }: { id: string }) => ({ id, title: 'B', pages: 9 }) },
            Film: { __resolveReference: ({ id }: { id: string }) => ({ id, title: 'F' }) },
          },
        },
        reviews: {
          sdl: `type Query { best: Media } type Media @key(fields: "id") @interfaceObject { id: ID! score: Int }`,
          resolvers: {
            Query: { best: () => ({ id: 1 }) },
            Media: { score: ({ id }: { id: string }) => Number(id) * 10 },
          },
        },
      },
      { reach },
    );
    expect(await graph.ask('{ media { __typename title score ... on Book { pages } } }')).toEqual({
      data: {
        media: [
          { __typename: 'Book', title: 'B', score: 10, pages: 9 },
          { __typename: 'Film', title: 'F', score: 10 },
        ],
      },
    });
    expect(await graph.ask('{ best { score } }')).toEqual({ data: { best: { score: 10 } } });
    expect(await graph.ask('{ best { __typename score title } }')).toEqual({
      data: { best: { __typename: 'Book', score: 10, title: 'B' } },
    });
  });
});
