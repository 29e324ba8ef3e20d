import { describe, expect, test } from 'vitest';
import { CodedError } from '../../src/errors.ts';
import { context, openGraph, reaches, type SubgraphFixture } from './federation.ts';

const subgraphs: Record<string, SubgraphFixture> = {
  streams: {
    sdl: `
      type Query { streams: [Stream!]! strict: Strict stream: Stream fails: Int coded: Int late: Int }
      type Stream @key(fields: "name") { name: ID! streamer: Streamer neighbours: [[Stream]!] }
      type Streamer @key(fields: "host", resolvable: false) { host: ID! }
      type Strict @key(fields: "id") { id: ID! title: String }`,
    resolvers: {
      Query: {
        streams: () => ['a', 'b', 'c'].map((name) => ({ name, streamer: { host: name === 'c' ? 'bad' : 'good' } })),
        stream: () => ({ name: 'a', neighbours: [[{ name: 'b' }, null], [], [{ name: 'bad' }]] }),
        strict: () => ({ id: 1, title: 'here' }),
        fails: () => {
          throw new Error('password=secret at /home/user/x.ts');
        },
        coded: () => {
          throw new CodedError('CONFLICT', 'Changed meanwhile', { path: ['input', 'title'], meta: { version: '3' } });
        },
        late: () => Promise.reject(new CodedError('UNAVAILABLE', 'Later', { retryAfterSeconds: 5 })),
      },
    },
  },
  streamers: {
    sdl: `
      type Streamer @key(fields: "host") { host: ID! stats: Stats region: String }
      type Stats { cpu: Int! }
      type Stream @key(fields: "name") { name: ID! alive: Boolean }
      type Strict @key(fields: "id") { id: ID! must: Int! }`,
    resolvers: {
      Streamer: {
        region: () => 'eu',
        stats: ({ host }: { host: string }) => {
          if (host === 'bad') throw new CodedError('UNAVAILABLE', 'No answer from bad');
          return { cpu: 1 };
        },
      },
      Stream: {
        alive: ({ name }: { name: string }) => {
          if (name === 'bad') throw new CodedError('NOT_FOUND', 'No such stream');
          return true;
        },
      },
      Strict: { __resolveReference: () => null },
    },
  },
};

describe.each(reaches)('%s', (reach) => {
  test('an error of a joined entity names every position the entity stands at, and its neighbours stay', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const stats = { stats: { cpu: 1 } };
    expect(await graph.ask('{ streams { streamer { stats { cpu } } } }')).toEqual({
      data: { streams: [{ streamer: stats }, { streamer: stats }, { streamer: { stats: null } }] },
      errors: [
        {
          message: 'No answer from bad',
          path: ['streams', 2, 'streamer', 'stats'],
          extensions: { code: 'UNAVAILABLE' },
        },
      ],
    });
  });

  test('error paths lead through lists of lists', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    expect(await graph.ask('{ stream { neighbours { alive } } }')).toEqual({
      data: { stream: { neighbours: [[{ alive: true }, null], [], [{ alive: null }]] } },
      errors: [
        { message: 'No such stream', path: ['stream', 'neighbours', 2, 0, 'alive'], extensions: { code: 'NOT_FOUND' } },
      ],
    });
  });

  test('a missing non-null field makes its object null and says so', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const answer = await graph.ask('{ strict { title must } }');
    expect(answer.data).toEqual({ strict: null });
    expect(answer.errors).toMatchObject([{ path: ['strict', 'must'], extensions: { code: 'INTERNAL' } }]);
    expect(await graph.ask('{ strict { title } }')).toEqual({ data: { strict: { title: 'here' } } });
  });

  test('coded errors keep their message and details', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const answer = await graph.ask('{ coded late }');
    expect(answer.data).toEqual({ coded: null, late: null });
    expect(answer.errors).toEqual([
      {
        message: 'Changed meanwhile',
        path: ['coded'],
        extensions: { code: 'CONFLICT', path: ['input', 'title'], meta: { version: '3' } },
      },
      { message: 'Later', path: ['late'], extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 } },
    ]);
    expect(graph.logged).toEqual([]);
  });

  test('any other error is logged whole and shown as INTERNAL with the trace id', async () => {
    await using graph = await openGraph(subgraphs, { reach });
    const answer = await graph.ask('{ fails }', {}, context({ traceId: 'trace-9' }));
    expect(answer).toEqual({
      data: { fails: null },
      errors: [
        {
          message: 'Something failed here; the trace id names the log line',
          path: ['fails'],
          extensions: { code: 'INTERNAL', traceId: 'trace-9' },
        },
      ],
    });
    expect(graph.logged).toHaveLength(1);
    expect(graph.logged[0]?.details).toMatchObject({ traceId: 'trace-9', subgraph: 'streams' });
    expect((graph.logged[0]?.details['error'] as Error).message).toContain('password=secret');
  });
});

describe('documents that cannot be executed', () => {
  const codeOf = async (query: string, variables = {}) => {
    await using graph = await openGraph(subgraphs);
    const { requestError, errors } = await graph.router.respond({ query, variables }, context());
    return requestError && errors[0]?.extensions?.['code'];
  };

  test('each fault has its code', async () => {
    expect(await codeOf('{')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await codeOf('{ nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf('query A { coded } query B { coded }')).toBe('OPERATION_RESOLUTION_FAILURE');
    expect(await codeOf('fragment F on Query { coded }')).toBe('OPERATION_RESOLUTION_FAILURE');
    expect(await codeOf('query ($x: Boolean!) { coded @skip(if: $x) }')).toBe('BAD_USER_INPUT');
  });

  test('the operation is chosen by name', async () => {
    await using graph = await openGraph(subgraphs);
    const query = 'query A { streams { name } } query B { strict { id } }';
    const { text } = await graph.router.respond({ query, operationName: 'B' }, context());
    expect(JSON.parse(text)).toEqual({ data: { strict: { id: '1' } } });
    expect(graph.router.operationKind({ query, operationName: 'A' })).toBe('query');
    expect(graph.router.operationKind({ query, operationName: 'C' })).toBeNull();
    expect(graph.router.operationKind({ query: '{' })).toBeNull();
  });

  test('an alias that could pass for a prototype is refused', async () => {
    expect(await codeOf('{ __proto__: strict { id } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf('{ strict { __typename: title } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
