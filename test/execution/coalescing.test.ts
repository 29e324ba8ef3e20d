import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { coalescing } from '../../gateway/execution/transport/coalescing.ts';
import { inProcessTransport } from '../../gateway/execution/transport/inProcess.ts';
import { CodedError } from '../../src/errors.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import { context, openGraph, viewer, type SubgraphFixture } from './federation.ts';

const subgraphs: Record<string, SubgraphFixture> = {
  a: {
    sdl: `type Query { items(from: Int!): [Item] now: Int } type Mutation { touch: Int }
      type Item @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        items: (_: unknown, { from }: { from: number }) => [{ id: from }, { id: from + 1 }],
        now: () => new Promise((resolve) => setImmediate(resolve, 1)),
      },
    },
  },
  b: {
    sdl: `type Item @key(fields: "id") { id: ID! size(unit: String): Size } type Size { text: String }`,
    resolvers: {
      Item: {
        size: ({ id }: { id: string }, { unit }: { unit?: string }) => {
          if (id === '13') throw new CodedError('NOT_FOUND', 'No 13');
          return { text: `${id}${unit ?? ''}` };
        },
      },
    },
  },
};

describe('entity fetches of one tick', () => {
  const query = 'query ($from: Int!, $unit: String) { items(from: $from) { size(unit: $unit) { text } } }';

  test('are joined into one, equal entities once, and every asker gets its own', async () => {
    await using graph = await openGraph(subgraphs, { coalesce: true });
    const answers = await Promise.all([1, 2, 5].map((from) => graph.ask(query, { from })));
    expect(answers).toEqual(
      [1, 2, 5].map((from) => ({
        data: { items: [{ size: { text: `${from}` } }, { size: { text: `${from + 1}` } }] },
      })),
    );
    const fetches = graph.calls.filter(({ subgraph }) => subgraph === 'b');
    expect(fetches).toHaveLength(1);
    const representations = fetches[0]?.variables?.['representations'] as { id: string }[];
    expect(representations.map(({ id }) => id)).toEqual(['1', '2', '3', '5', '6']);
  });

  test('fail only where they fail', async () => {
    await using graph = await openGraph(subgraphs, { coalesce: true });
    const [good, bad] = await Promise.all([graph.ask(query, { from: 10 }), graph.ask(query, { from: 12 })]);
    expect(good.errors).toBeUndefined();
    expect(bad).toEqual({
      data: { items: [{ size: { text: '12' } }, { size: null }] },
      errors: [{ message: 'No 13', path: ['items', 1, 'size'], extensions: { code: 'NOT_FOUND' } }],
    });
    expect(graph.calls.filter(({ subgraph }) => subgraph === 'b')).toHaveLength(1);
  });

  test('stay apart for other arguments and for other viewers', async () => {
    await using graph = await openGraph(subgraphs, { coalesce: true });
    const other = context({ viewer: viewer(['config:read']) });
    await Promise.all([
      graph.ask(query, { from: 1, unit: 'KB' }),
      graph.ask(query, { from: 1, unit: 'MB' }),
      graph.ask(query, { from: 1, unit: 'KB' }, other),
    ]);
    expect(graph.calls.filter(({ subgraph }) => subgraph === 'b')).toHaveLength(3);
  });
});

test('a request with many fetches under way makes Node warn of nothing', async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error): void => void warnings.push(warning);
  process.on('warning', warn);
  await using graph = await openGraph(subgraphs, { coalesce: true });
  const request = context();
  await Promise.all(Array.from({ length: 30 }, (_, n) => graph.ask(`{ a${n}: now }`, {}, request)));
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', warn);
  expect(warnings).toEqual([]);
});

test('equal queries under way are sent once, unequal ones and mutations are not', async () => {
  await using graph = await openGraph(subgraphs, { coalesce: true });
  await Promise.all([graph.ask('{ now }'), graph.ask('{ now }'), graph.ask('query Named { also: now }')]);
  expect(graph.calls).toHaveLength(2);
  graph.calls.length = 0;
  await Promise.all([graph.ask('mutation { touch }'), graph.ask('mutation { touch }')]);
  expect(graph.calls).toHaveLength(2);
});

test('what was under way before a mutation is not served after it', async () => {
  let value = 1;
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const slow: SubgraphFixture = {
    sdl: 'type Query { now: Int } type Mutation { set(to: Int): Int }',
    resolvers: {
      Query: {
        now: async () => {
          const seen = value;
          if (seen === 1) await gate;
          return seen;
        },
      },
      Mutation: { set: (_: unknown, { to }: { to: number }) => (value = to) },
    },
  };
  await using graph = await openGraph({ slow }, { coalesce: true });
  const before = graph.ask('{ now }');
  await graph.ask('mutation { set(to: 2) }');
  expect((await graph.ask('{ now }')).data).toEqual({ now: 2 });
  release();
  expect((await before).data).toEqual({ now: 1 });
});

test('one asker who leaves does not take the answer from the others', async () => {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  let wasCancelled: boolean | undefined;
  const schema = buildSchema('type Query { now: Int }');
  schema.getQueryType()!.getFields()['now']!.resolve = async (_, __, { request }: { request: RequestContext }) => {
    await gate;
    wasCancelled = request.signal.aborted;
    return 1;
  };
  await using transport = coalescing(inProcessTransport(schema, (request) => ({ request })));
  const run = transport.prepare('{ now }', 'query');
  const leaver = new AbortController();
  const left = run(undefined, context({ signal: leaver.signal }));
  const stayed = run(undefined, context());
  leaver.abort();
  release();
  expect(await stayed).toMatchObject({ data: { now: 1 } });
  expect(await left).toMatchObject({ data: { now: 1 } });
  expect(wasCancelled).toBe(false);
});
