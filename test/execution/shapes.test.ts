import { describe, expect, test } from 'vitest';
import { openGraph, reaches, type SubgraphFixture } from './federation.ts';

/** Shapes of federated graphs, after the suites of the public federation gateway audit. */
interface Shape {
  subgraphs: Record<string, SubgraphFixture>;
  queries: [query: string, data: unknown][];
}

const shapes: Record<string, Shape> = {
  'root fields shared by several subgraphs': {
    subgraphs: {
      a: {
        sdl: `type Query { product: Product @shareable } type Product @shareable { id: ID! name: Name } type Name @shareable { brand: String }`,
        resolvers: { Query: { product: () => ({ id: 1, name: { brand: 'B' } }) } },
      },
      b: {
        sdl: `type Query { product: Product @shareable } type Product @shareable { id: ID! price: Price } type Price @shareable { amount: Int }`,
        resolvers: { Query: { product: () => ({ id: 1, price: { amount: 5 } }) } },
      },
    },
    queries: [
      [
        '{ product { id name { brand } price { amount } } }',
        { product: { id: '1', name: { brand: 'B' }, price: { amount: 5 } } },
      ],
      ['{ p: product { price { a: amount } name { b: brand } } }', { p: { price: { a: 5 }, name: { b: 'B' } } }],
    ],
  },
  'nested @provides': {
    subgraphs: {
      a: {
        sdl: `type Query { all: [Product] @provides(fields: "category { name sub { name } }") }
          type Product @key(fields: "id") { id: ID! category: Category }
          type Category @key(fields: "id") { id: ID! name: String @external sub: Category @external }`,
        resolvers: { Query: { all: () => [{ id: 1, category: { id: 'c', name: 'C', sub: { id: 's', name: 'S' } } }] } },
      },
      b: {
        sdl: `type Category @key(fields: "id") { id: ID! name: String sub: Category size: Int }`,
        resolvers: {
          Category: {
            name: () => 'owned',
            size: () => 2,
            sub: ({ id }: { id: string }) => (id === 'c' ? { id: 's' } : null),
          },
        },
      },
    },
    queries: [
      ['{ all { category { name sub { name } } } }', { all: [{ category: { name: 'C', sub: { name: 'S' } } }] }],
      ['{ all { category { size sub { size } } } }', { all: [{ category: { size: 2, sub: { size: 2 } } }] }],
    ],
  },
  '@provides on the members of a union': {
    subgraphs: {
      a: {
        sdl: `type Query { media: [Media] @shareable @provides(fields: "... on Book { title }") } union Media = Book | Song
          type Book @key(fields: "id") { id: ID! title: String @external } type Song @key(fields: "id") { id: ID! }`,
        resolvers: {
          Query: {
            media: () => [
              { __typename: 'Book', id: 1, title: 'provided' },
              { __typename: 'Song', id: 1 },
            ],
          },
        },
      },
      b: {
        sdl: `type Book @key(fields: "id") { id: ID! title: String } type Song @key(fields: "id") { id: ID! title: String }`,
        resolvers: { Book: { title: () => 'owned' }, Song: { title: () => 'song' } },
      },
    },
    queries: [
      [
        '{ media { __typename ... on Book { title } ... on Song { title } } }',
        {
          media: [
            { __typename: 'Book', title: 'provided' },
            { __typename: 'Song', title: 'song' },
          ],
        },
      ],
    ],
  },
  '@requires through an interface, with fragments': {
    subgraphs: {
      a: {
        sdl: `type Query { user: User } type User @key(fields: "id") { id: ID! address: Address }
          interface Address { id: ID! } type Home implements Address @key(fields: "id") { id: ID! city: String }
          type Work implements Address @key(fields: "id") { id: ID! city: String }`,
        resolvers: { Query: { user: () => ({ id: 1, address: { __typename: 'Work', id: 'w', city: 'Oslo' } }) } },
      },
      b: {
        sdl: `type User @key(fields: "id") { id: ID! address: Address @external
            city: String @requires(fields: "address { ... on Home { city } ... on Work { city } }") }
          interface Address { id: ID! } type Home implements Address @key(fields: "id") { id: ID! @external city: String @external }
          type Work implements Address @key(fields: "id") { id: ID! @external city: String @external }`,
        resolvers: { User: { city: ({ address }: { address: { city: string } }) => address.city } },
      },
    },
    queries: [
      ['{ user { city } }', { user: { city: 'Oslo' } }],
      [
        '{ user { city address { id __typename } } }',
        { user: { city: 'Oslo', address: { id: 'w', __typename: 'Work' } } },
      ],
    ],
  },
  '@requires with arguments, beside the same field with others': {
    subgraphs: {
      a: {
        sdl: `type Query { product: Product } type Product @key(fields: "id") { id: ID! price(currency: String!): Int weight: Int }`,
        resolvers: {
          Query: { product: () => ({ id: 1, weight: 2 }) },
          Product: { price: (_: unknown, { currency }: { currency: string }) => (currency === 'USD' ? 10 : 20) },
        },
      },
      b: {
        sdl: `type Product @key(fields: "id") { id: ID! price(currency: String!): Int @external weight: Int @external
          estimate: Int @requires(fields: "price(currency: \\"USD\\") weight") }`,
        resolvers: { Product: { estimate: ({ price, weight }: { price: number; weight: number }) => price * weight } },
      },
    },
    queries: [
      ['{ product { estimate } }', { product: { estimate: 20 } }],
      ['{ product { estimate price(currency: "EUR") } }', { product: { estimate: 20, price: 20 } }],
      [
        '{ product { price: weight eur: price(currency: "EUR") estimate } }',
        { product: { price: 2, eur: 20, estimate: 20 } },
      ],
    ],
  },
  '@override of a field that others require': {
    subgraphs: {
      a: {
        sdl: `type Query { user: User } type User @key(fields: "id") { id: ID! name: String }`,
        resolvers: { Query: { user: () => ({ id: 1, name: 'old' }) } },
      },
      b: {
        sdl: `type User @key(fields: "id") { id: ID! name: String @override(from: "a") }`,
        resolvers: { User: { name: () => 'new' } },
      },
      c: {
        sdl: `type User @key(fields: "id") { id: ID! name: String @external greeting: String @requires(fields: "name") }`,
        resolvers: { User: { greeting: ({ name }: { name: string }) => `Hi ${name}` } },
      },
    },
    queries: [['{ user { greeting name } }', { user: { greeting: 'Hi new', name: 'new' } }]],
  },
  'entities that refer to each other in a circle': {
    subgraphs: {
      a: {
        sdl: `type Query { product: Product } type Product @key(fields: "id") { id: ID! samples: [Product!]! brand: Brand }
          type Brand @key(fields: "id", resolvable: false) { id: ID! }`,
        resolvers: {
          Query: { product: () => ({ id: '1' }) },
          Product: {
            samples: ({ id }: { id: string }) => (id === '1' ? [{ id: '2' }, { id: '3' }] : [{ id: '1' }]),
            brand: () => ({ id: 'b' }),
          },
        },
      },
      b: {
        sdl: `type Product @key(fields: "id") { id: ID! price: Int } type Brand @key(fields: "id") { id: ID! flagship: Product }`,
        resolvers: {
          Product: { price: ({ id }: { id: string }) => Number(id) * 10 },
          Brand: { flagship: () => ({ id: '3' }) },
        },
      },
    },
    queries: [
      [
        '{ product { price samples { price samples { id price } } brand { flagship { price samples { price } } } } }',
        {
          product: {
            price: 10,
            samples: [
              { price: 20, samples: [{ id: '1', price: 10 }] },
              { price: 30, samples: [{ id: '1', price: 10 }] },
            ],
            brand: { flagship: { price: 30, samples: [{ price: 10 }] } },
          },
        },
      ],
    ],
  },
  'a child reached only through its parent entity': {
    subgraphs: {
      a: {
        sdl: `type Query { product: Product } type Product @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { product: () => ({ id: '7' }) } },
      },
      b: {
        sdl: `type Product @key(fields: "id") { id: ID! category: Category @shareable } type Category @shareable { id: ID! name: String }`,
        resolvers: { Product: { category: () => ({ id: 'c', name: 'C' }) } },
      },
      c: {
        sdl: `type Product @key(fields: "id") { id: ID! category: Category @shareable } type Category { id: ID! @shareable details: String }`,
        resolvers: { Product: { category: ({ id }: { id: string }) => ({ id: 'c', details: `of ${id}` }) } },
      },
    },
    queries: [
      [
        '{ product { category { id name details } } }',
        { product: { category: { id: 'c', name: 'C', details: 'of 7' } } },
      ],
    ],
  },
  'a mash-up of keys, simple and compound': {
    subgraphs: {
      a: {
        sdl: `type Query { a: A } type A @key(fields: "id") @key(fields: "id pId") { id: ID! pId: ID! name: String }`,
        resolvers: { Query: { a: () => ({ id: '1', pId: 'p1', name: 'a' }) } },
      },
      b: {
        sdl: `type A @key(fields: "id pId") @key(fields: "id compositeId { two three }") { id: ID! pId: ID! compositeId: Composite! }
          type Composite @shareable { two: ID! three: ID! }`,
        resolvers: {
          A: { compositeId: ({ id }: { id: string }) => ({ two: `two${id}`, three: `three${id}` }) },
        },
      },
      c: {
        sdl: `type A @key(fields: "id compositeId { two three }") { id: ID! compositeId: Composite! deep: String }
          type Composite @shareable { two: ID! three: ID! }`,
        resolvers: {
          A: {
            deep: ({ compositeId }: { compositeId: { two: string; three: string } }) =>
              compositeId.two + compositeId.three,
          },
        },
      },
    },
    queries: [['{ a { name deep } }', { a: { name: 'a', deep: 'two1three1' } }]],
  },
  'an interface entity that one subgraph cannot resolve': {
    subgraphs: {
      a: {
        sdl: `type Query { product: Product } interface Node { id: ID! } type Product implements Node @key(fields: "id") { id: ID! stock: Int }`,
        resolvers: { Query: { product: () => ({ id: 'p1', stock: 3 }) } },
      },
      b: {
        sdl: `type Query { node(id: ID!): Node @shareable } interface Node { id: ID! name: String }
          type Product implements Node @key(fields: "id") { id: ID! name: String } type Category implements Node @key(fields: "id") { id: ID! name: String }`,
        resolvers: {
          Query: {
            node: (_: unknown, { id }: { id: string }) => ({
              __typename: id.startsWith('p') ? 'Product' : 'Category',
              id,
              name: `n${id}`,
            }),
          },
          Product: { name: ({ id }: { id: string }) => `n${id}` },
        },
      },
    },
    queries: [
      ['{ node(id: "p1") { id ... on Product { stock name } } }', { node: { id: 'p1', stock: null, name: 'np1' } }],
      [
        '{ node(id: "c1") { id __typename ... on Product { stock } ... on Category { name } } }',
        { node: { id: 'c1', __typename: 'Category', name: 'nc1' } },
      ],
      ['{ product { name stock } }', { product: { name: 'np1', stock: 3 } }],
    ],
  },
  'inputs and enums that intersect': {
    subgraphs: {
      a: {
        sdl: `type Query { a(filter: F, kind: K): String @shareable } input F { first: Int! } enum K { ONE }`,
        resolvers: { Query: { a: (_: unknown, args: unknown) => JSON.stringify(args) } },
      },
      b: {
        sdl: `type Query { a(filter: F, kind: K): String @shareable } input F { first: Int! second: Int } enum K { ONE }`,
        resolvers: { Query: { a: (_: unknown, args: unknown) => JSON.stringify(args) } },
      },
    },
    queries: [['{ a(filter: { first: 1 }, kind: ONE) }', { a: '{"filter":{"first":1},"kind":"ONE"}' }]],
  },
  'conflicting types behind one key of a union': {
    subgraphs: {
      a: {
        sdl: `type Query { accounts: [Account!]! } union Account = User | Admin
          type User @key(fields: "id") { id: ID name: String } type Admin @key(fields: "id") { id: ID! nick: String! }`,
        resolvers: {
          Query: {
            accounts: () => [
              { __typename: 'User', id: 'u', name: 'U' },
              { __typename: 'Admin', id: 'a', nick: 'A' },
            ],
          },
        },
      },
      b: {
        sdl: `type User @key(fields: "id") { id: ID age: Int } type Admin @key(fields: "id") { id: ID! age: Int }`,
        resolvers: { User: { age: () => 1 }, Admin: { age: () => 2 } },
      },
    },
    queries: [
      [
        '{ accounts { ... on User { id age } ... on Admin { aid: id age } } }',
        {
          accounts: [
            { id: 'u', age: 1 },
            { aid: 'a', age: 2 },
          ],
        },
      ],
    ],
  },
};

describe.each(reaches)('%s', (reach) => {
  test.each(Object.entries(shapes))('%s', async (_, { subgraphs, queries }) => {
    await using graph = await openGraph(subgraphs, { reach });
    for (const [query, data] of queries) expect(await graph.ask(query), query).toEqual({ data });
  });
});
