import { describe, expect, test } from 'vitest';
import { getIntrospectionQuery } from 'graphql';
import type { Limits } from '../../gateway/execution/limits/limits.ts';
import { context, openGraph, type SubgraphFixture } from './federation.ts';

const subgraphs: Record<string, SubgraphFixture> = {
  a: {
    sdl: `
      type Query {
        node: Node
        nodes(first: Int = 10): [Node!]! @listSize(slicingArguments: ["first"])
        page(first: Int, last: Int): Page @listSize(slicingArguments: ["first", "last"], sizedFields: ["nodes"])
        assumed: [Node] @listSize(assumedSize: 20)
        heavy(deep: Int @cost(weight: 50)): Int @cost(weight: 7)
      }
      type Page { nodes: [Node!] total: Int }
      type Node { id: ID node: Node nodes: [Node] dear: Dear }
      type Dear @cost(weight: 9) { id: ID }
      type Mutation { touch: Int }`,
    resolvers: { Query: { node: () => ({ id: 1 }), nodes: () => [], page: () => ({}), heavy: () => 1 } },
  },
};

const refusal = async (query: string, limits: Partial<Limits>, variables = {}) => {
  await using graph = await openGraph(subgraphs, { limits });
  const { errors, data } = await graph.ask(query, variables);
  if (!errors) return data && 'allowed';
  expect(errors[0]?.extensions['code']).toBe('QUERY_LIMIT_EXCEEDED');
  expect(graph.calls).toEqual([]);
  const { limit, actual, allowed } = errors[0]!.extensions['meta'] as Record<string, string>;
  return `${limit}: ${actual} of ${allowed}`;
};

describe('a document is refused before it is planned', () => {
  const nested = '{ node { node { id } } }';
  test('when it is too deep, through fragments too', async () => {
    expect(await refusal(nested, { depth: 2 })).toBe('depth: 3 of 2');
    expect(await refusal(nested, { depth: 3 })).toBe('allowed');
    const spread = '{ node { ...F } } fragment F on Node { ... { node { ...G } } } fragment G on Node { id }';
    expect(await refusal(spread, { depth: 2 })).toBe('depth: 3 of 2');
  });

  test('when an object has too many fields, however they are written', async () => {
    expect(await refusal('{ node { id id id } }', { breadth: 2 })).toBe('breadth: 3 of 2');
    expect(await refusal('{ node { id ...F } node { id } } fragment F on Node { id }', { breadth: 2 })).toBe(
      'breadth: 3 of 2',
    );
  });

  test('when it has too many fields, root fields, aliases or directives', async () => {
    expect(await refusal(nested, { fields: 2 })).toBe('fields: 3 of 2');
    expect(await refusal('{ a: node { id } b: node { id } }', { rootFields: 1 })).toBe('rootFields: 2 of 1');
    expect(await refusal('{ a: node { b: id } }', { aliases: 1 })).toBe('aliases: 2 of 1');
    const directives = '{ node @include(if: true) { id @include(if: true) ... @skip(if: false) { id } } }';
    expect(await refusal(directives, { directives: 2 })).toBe('directives: 3 of 2');
  });

  test('when it is too long', async () => {
    expect(await refusal(nested, { documentBytes: 10 })).toBe(`documentBytes: ${nested.length} of 10`);
    expect(await refusal(nested, { tokens: 5 })).toBe('tokens: more than 5 of 5');
  });

  test('when an operation beside the one asked for, or an unused fragment, is too large', async () => {
    await using graph = await openGraph(subgraphs, { limits: { depth: 2 } });
    const query = `query Asked { node { id } } query Other ${nested}`;
    const { errors } = await graph.router.respond({ query, operationName: 'Asked' }, context());
    expect(errors[0]?.extensions?.['code']).toBe('QUERY_LIMIT_EXCEEDED');
    expect(await refusal('{ node { id } } fragment Unused on Node { node { node { id } } }', { depth: 2 })).toBe(
      'depth: 3 of 2',
    );
  });
});

describe('cost', () => {
  test('counts an object as 1, a leaf as 0, and @cost where it is given', async () => {
    expect(await refusal('{ node { id node { id } } }', { cost: 1 })).toBe('cost: 2 of 1');
    expect(await refusal('{ node { dear { id } } }', { cost: 9 })).toBe('cost: 10 of 9');
    expect(await refusal('{ heavy }', { cost: 6 })).toBe('cost: 7 of 6');
    expect(await refusal('{ heavy(deep: 1) }', { cost: 56 })).toBe('cost: 57 of 56');
    expect(await refusal('mutation { touch }', { cost: 9 })).toBe('cost: 10 of 9');
  });

  test('multiplies by the size of lists: argument, variable, default or assumption', async () => {
    expect(await refusal('{ nodes(first: 50) { node { id } } }', { cost: 99 })).toBe('cost: 100 of 99');
    expect(await refusal('{ nodes { id } }', { cost: 9 })).toBe('cost: 10 of 9');
    const query = 'query ($n: Int = 3) { nodes(first: $n) { id } }';
    expect(await refusal(query, { cost: 4 }, { n: 5 })).toBe('cost: 5 of 4');
    expect(await refusal(query, { cost: 4 })).toBe('allowed');
    expect(await refusal('{ assumed { id } }', { cost: 19 })).toBe('cost: 20 of 19');
    expect(await refusal('{ page(last: 8) { nodes { id } total } }', { cost: 8 })).toBe('cost: 9 of 8');
    expect(
      await refusal('{ nodes(first: 10) { node { ...F } } } fragment F on Node { node { id } }', { cost: 29 }),
    ).toBe('cost: 30 of 29');
  });
});

describe('documents made to exhaust the gateway are refused at once', () => {
  const atOnce = async (query: string, code: string) => {
    await using graph = await openGraph(subgraphs);
    const begin = performance.now();
    const { errors } = await graph.ask(query);
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(performance.now() - begin).toBeLessThan(1000);
  };

  test('fragments that double at every level', async () => {
    const levels = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Node { a: node { ...F${n + 1} } b: node { ...F${n + 1} } }`,
    );
    await atOnce(`{ node { ...F0 } } ${levels.join(' ')} fragment F60 on Node { id }`, 'QUERY_LIMIT_EXCEEDED');
    const flat = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Node { ...F${n + 1} ...F${n + 1} }`);
    await atOnce(`{ node { ...F0 } } ${flat.join(' ')} fragment F60 on Node { id }`, 'QUERY_LIMIT_EXCEEDED');
  });

  test('fragments that spread themselves', async () => {
    await atOnce(
      '{ node { ...F } } fragment F on Node { a: node { ...F } b: node { ...F } }',
      'GRAPHQL_VALIDATION_FAILED',
    );
    await atOnce(
      '{ node { ...F } } fragment F on Node { ...G } fragment G on Node { ...F id }',
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('one field repeated thousands of times', async () => {
    await atOnce(`{ node { ${'id '.repeat(4000)} } }`, 'QUERY_LIMIT_EXCEEDED');
    await atOnce(`{ ${`node { ${'id '.repeat(90)} } `.repeat(20)} }`, 'QUERY_LIMIT_EXCEEDED');
  });

  test('a document of megabytes', async () => {
    await atOnce(`{ node { ${' '.repeat(2_000_000)} id } }`, 'QUERY_LIMIT_EXCEEDED');
  });
});

test('the defaults let tools introspect', async () => {
  await using graph = await openGraph(subgraphs);
  expect(
    (await graph.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).errors,
  ).toBeUndefined();
});

test("limits do not bind the gateway's own documents", async () => {
  await using graph = await openGraph(subgraphs, { limits: { depth: 1, cost: 0 } });
  expect((await graph.router.run('{ node { node { id } } }', {}, context())).errors).toEqual([]);
});
