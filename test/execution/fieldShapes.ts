import type { SubgraphFixture } from './federation.ts';

/** A federated graph and what queries over it must bring. */
export interface Shape {
  subgraphs: Record<string, SubgraphFixture>;
  queries: [query: string, data: unknown][];
}

/** Fields that several subgraphs share, provide, require or take over; after the public gateway audit's suites. */
export const fieldShapes: Record<string, Shape> = {
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
};
