import { GraphQLScalarType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { RawJson } from '../../src/json/rawJson.ts';
import { context, openGraph, reaches, type SubgraphFixture } from './federation.ts';

const status = { RUNNING: 'running', STOPPED: 'stopped' };
const upper = {
  Upper: new GraphQLScalarType({
    name: 'Upper',
    parseValue: (value) => {
      if (typeof value !== 'string') throw new TypeError('Upper takes text');
      return value.toUpperCase();
    },
    serialize: (value) => `<${String(value)}>`,
  }),
};

const subgraphs: Record<string, SubgraphFixture> = {
  a: {
    sdl: `
      scalar Upper
      scalar JSONObject
      enum Status { RUNNING STOPPED }
      input Range { from: Int = 1 to: Int! status: Status = STOPPED labels: [String!] }
      type Query {
        echo(text: String = "default", status: Status, upper: Upper): Echo
        range(range: Range!): String
        item: Item
        document: JSONObject
        documents: [JSONObject]
      }
      type Echo { text: String status: Status internal: String upper: Upper }
      type Item @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      ...upper,
      JSONObject: new GraphQLScalarType({ name: 'JSONObject' }),
      Status: status,
      Query: {
        echo: (_: unknown, { text, status, upper }: Record<string, string>) => ({
          text,
          status,
          internal: status,
          upper,
        }),
        range: (_: unknown, { range }: { range: unknown }) => JSON.stringify(range),
        item: () => ({ id: 1, name: 'n' }),
        document: () => new RawJson('{"exact":9007199254740993,"text":"é"}'),
        documents: () => [new RawJson('[1]'), null],
      },
    },
  },
  b: {
    sdl: `type Item @key(fields: "id") { id: ID! size(unit: String = "MB"): String }`,
    resolvers: { Item: { size: (_: unknown, { unit }: { unit: string }) => `1 ${unit}` } },
  },
};

describe.each(reaches)('%s', (reach) => {
  test('defaults of arguments and variables reach the subgraph, null is not absence', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const query = 'query ($t: String = "of the variable") { echo(text: $t) { text } plain: echo { text } }';
    expect((await graph.ask(query)).data).toEqual({ echo: { text: 'of the variable' }, plain: { text: 'default' } });
    expect((await graph.ask(query, { t: null })).data).toEqual({ echo: { text: null }, plain: { text: 'default' } });
    const absent = 'query ($t: String) { echo(text: $t) { text } }';
    expect((await graph.ask(absent)).data).toEqual({ echo: { text: 'default' } });
  });

  test('input objects are completed with their defaults', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const { data } = await graph.ask('query ($r: Range!) { range(range: $r) }', { r: { to: 5, labels: 'one' } });
    expect(JSON.parse((data as { range: string }).range)).toEqual({
      from: 1,
      to: 5,
      status: 'stopped',
      labels: ['one'],
    });
  });

  test('enums keep their names outside and their values inside', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const query =
      'query ($s: Status) { echo(status: $s) { status internal } literal: echo(status: STOPPED) { internal } }';
    expect((await graph.ask(query, { s: 'RUNNING' })).data).toEqual({
      echo: { status: 'RUNNING', internal: 'running' },
      literal: { internal: 'stopped' },
    });
  });

  test('custom scalars are read and written by their subgraph', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const query = 'query ($u: Upper) { echo(upper: $u) { upper } literal: echo(upper: "x") { upper } }';
    expect((await graph.ask(query, { u: 'ab' })).data).toEqual({ echo: { upper: '<AB>' }, literal: { upper: '<X>' } });
    const bad = await graph.ask(query, { u: 7 });
    expect(bad.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('variables of joined fields and conditions on them', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const query = `query ($unit: String, $size: Boolean!, $no: Boolean = true) {
      item { name @skip(if: $no) size(unit: $unit) @include(if: $size) ...More @skip(if: $size) }
    }
    fragment More on Item { other: size }`;
    expect((await graph.ask(query, { size: true, unit: 'KB' })).data).toEqual({ item: { size: '1 KB' } });
    expect((await graph.ask(query, { size: false, no: false })).data).toEqual({ item: { name: 'n', other: '1 MB' } });
    expect(graph.calls.map(({ subgraph }) => subgraph)).toEqual(['a', 'b', 'a', 'b']);
    graph.calls.length = 0;
    expect((await graph.ask('query ($x: Boolean!) { item @skip(if: $x) { name } }', { x: true })).data).toEqual({});
    expect(graph.calls).toEqual([]);
  });
});

test('a document travels as the text it is', async () => {
  await using graph = await openGraph(subgraphs);
  const { text } = await graph.router.respond({ query: '{ document documents }' }, context());
  expect(text).toBe('{"data":{"document":{"exact":9007199254740993,"text":"é"},"documents":[[1],null]}}');
});

test('a variable that does not fit is refused with the path to the fault', async () => {
  await using graph = await openGraph(subgraphs);
  const query = 'query ($r: Range!) { range(range: $r) }';
  expect(await graph.ask(query, { r: { to: 'x', labels: ['a', null], more: 1 } })).toMatchObject({
    errors: [
      { extensions: { code: 'BAD_USER_INPUT', path: ['r', 'to'] } },
      { extensions: { code: 'BAD_USER_INPUT', path: ['r', 'labels', 1] } },
      { extensions: { code: 'BAD_USER_INPUT', path: ['r'] } },
    ],
  });
  expect((await graph.ask(query)).errors).toEqual([
    {
      message: 'Variable "$r" of required type "Range!" was not provided.',
      extensions: { code: 'BAD_USER_INPUT', path: ['r'] },
    },
  ]);
  expect(graph.calls).toEqual([]);
});
