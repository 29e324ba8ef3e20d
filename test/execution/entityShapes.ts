import type { Shape } from './fieldShapes.ts';

/** Entities reached in unusual ways; after the public gateway audit's suites. */
export const entityShapes: Record<string, Shape> = {
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
