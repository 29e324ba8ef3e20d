import { getIntrospectionQuery, graphqlSync, parse, printSchema, validateSchema } from 'graphql';
import { expect, test } from 'vitest';
import { context, openGraph, type SubgraphFixture } from './federation.ts';

const subgraphs: Record<string, SubgraphFixture> = {
  a: {
    sdl: `
      "Where it begins."
      type Query { item(id: ID! = "1"): Item old: Int @deprecated(reason: "Use item.") hidden: Hidden @inaccessible }
      "A thing."
      type Item @key(fields: "id") @authenticated {
        "Its key." id: ID!
        secret: String @inaccessible
        kind(of: Kind, internal: Int @inaccessible): Kind @cost(weight: 3) @tag(name: "x") @policy(policies: [["p"]])
      }
      enum Kind { "First." A B @deprecated C @inaccessible }
      type Hidden @inaccessible { id: ID }
      union Any = Item | Hidden
      input Filter { text: String = "t" internal: String @inaccessible }
      scalar Stamp @specifiedBy(url: "https://example.com/stamp")
      type Mutation { set(filter: Filter!): Stamp @requiresScopes(scopes: [["config:write"]]) }`,
    resolvers: { Query: { item: () => ({ id: 1, kind: 'A' }) } },
  },
  b: { sdl: `type Item @key(fields: "id") { id: ID! size: Int }` },
};

test('the public schema holds what clients may use, with its descriptions, and nothing of federation', async () => {
  await using graph = await openGraph(subgraphs);
  const sdl = printSchema(graph.router.schema);
  expect(validateSchema(graph.router.schema)).toEqual([]);
  for (const kept of [
    '"""A thing."""',
    '"""Its key."""',
    '@deprecated(reason: "Use item.")',
    '= "t"',
    'union Any = Item\n',
    '@specifiedBy',
  ])
    expect(sdl).toContain(kept);
  for (const leak of [
    'join__',
    'link__',
    'policy',
    'Scope',
    'Hidden',
    'secret',
    'internal',
    '@cost',
    '@tag',
    '_entities',
    'inaccessible',
  ])
    expect(sdl).not.toContain(leak);
});

test('introspection answers as graphql-js does over the public schema', async () => {
  await using graph = await openGraph(subgraphs);
  const queries = [
    getIntrospectionQuery({
      inputValueDeprecation: true,
      specifiedByUrl: true,
      oneOf: true,
      directiveIsRepeatable: true,
    }),
    '{ __schema { queryType { ...T } } } fragment T on __Type { __typename name fields(includeDeprecated: true) { name args { defaultValue } } }',
    '{ a: __type(name: "Item") { kind possibleTypes { name } } b: __type(name: "Nothing") { name } __typename }',
  ];
  for (const source of queries) {
    const expected: unknown = JSON.parse(JSON.stringify(graphqlSync({ schema: graph.router.schema, source })));
    expect(await graph.ask(source)).toEqual(expected);
  }
  expect(graph.calls).toEqual([]);
});

test('introspection and data may be asked for together, with variables and fragments', async () => {
  await using graph = await openGraph(subgraphs);
  const query = `query ($name: String!, $with: Boolean!) { item { id } ...Meta @include(if: $with) t: __typename }
    fragment Meta on Query { __type(name: $name) { name } }`;
  expect((await graph.ask(query, { name: 'Kind', with: true })).data).toEqual({
    item: { id: '1' },
    __type: { name: 'Kind' },
    t: 'Query',
  });
  expect((await graph.ask(query, { name: 'Kind', with: false })).data).toEqual({ item: { id: '1' }, t: 'Query' });
});

test('introspection can be switched off; __typename and the gateway itself are not concerned', async () => {
  await using graph = await openGraph(subgraphs, { introspection: false });
  for (const query of [
    '{ __schema { queryType { name } } }',
    '{ item { id } ...F } fragment F on Query { x: __type(name: "Item") { name } }',
  ])
    expect((await graph.ask(query)).errors?.[0]?.extensions['code']).toBe('INTROSPECTION_DISABLED');
  expect(await graph.ask('{ __typename item { __typename } }')).toEqual({
    data: { __typename: 'Query', item: { __typename: 'Item' } },
  });
  expect((await graph.router.run('{ __schema { queryType { name } } }', {}, context())).errors).toEqual([]);
});

test('a parsed document runs like its text', async () => {
  await using graph = await openGraph(subgraphs);
  const document = parse('query ($of: Kind) { item { id kind(of: $of) size } }');
  const request = context();
  const [parsed, text] = await Promise.all([
    graph.router.run(document, { of: 'A' }, request),
    graph.router.run('{ item { id kind size } }', {}, request),
  ]);
  expect(parsed.data).toMatchObject({ item: { id: '1', size: null } });
  expect(text.data).toMatchObject({ item: { id: '1', size: null } });
});
