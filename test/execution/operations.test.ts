import { describe, expect, test } from 'vitest';
import { createLru } from '../../gateway/execution/lru.ts';
import { createOperations } from '../../gateway/execution/operations.ts';
import { defaultLimits } from '../../gateway/execution/limits/limits.ts';
import { loadSupergraph } from '../../gateway/execution/supergraph/loadSupergraph.ts';
import { inProcessTransport } from '../../gateway/execution/transport/inProcess.ts';
import { createRouter } from '../../gateway/execution/router.ts';
import { compose, context, schemaOf, type SubgraphFixture } from './federation.ts';

const only: SubgraphFixture = {
  sdl: 'type Query { now(n: Int): Int also: Int }',
  resolvers: { Query: { now: (_: unknown, { n }: { n: number }) => n, also: () => 2 } },
};

describe('what is kept of documents', () => {
  test('is bounded, and the least recently used goes first', () => {
    const kept = createLru<number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    expect(kept.get('a')).toBe(1);
    kept.set('c', 3);
    expect([kept.get('a'), kept.get('b'), kept.get('c'), kept.size]).toEqual([1, undefined, 3, 2]);
  });

  test('stays bounded under ever new documents', async () => {
    const transports = { only: inProcessTransport(schemaOf(only), () => ({})) };
    const operations = createOperations(loadSupergraph(compose({ only })), transports, {
      limits: defaultLimits,
      introspection: true,
      maxOperations: 10,
    });
    for (let n = 0; n < 50; n++) operations.ofClient({ query: `{ now(n: ${n}) }` });
    expect(operations.size).toBe(10);
    const query = 'query A { now } query B { also }';
    const [a, b] = ['A', 'B'].map((operationName) => operations.ofClient({ query, operationName }));
    expect(operations.ofClient({ query, operationName: 'A' })).toBe(a);
    expect(a).not.toBe(b);
    await transports.only[Symbol.asyncDispose]();
  });

  test('is kept apart: no client decides what another, or the gateway itself, gets', async () => {
    await using router = createRouter({
      supergraphSdl: compose({ only }),
      transports: { only: inProcessTransport(schemaOf(only), () => ({})) },
    });
    const document = 'query A { also }';
    for (const query of [`\0${document}`, `A\n${document}`, `:${document}`, `1:A${document}`])
      await router.respond({ query }, context());
    expect((await router.respond({ query: document, operationName: 'A' }, context())).text).toBe('{"data":{"also":2}}');
    expect((await router.respond({ query: document }, context())).text).toBe('{"data":{"also":2}}');
    expect(await router.run(document, {}, context())).toMatchObject({ data: { also: 2 }, errors: [] });
  });
});

test('a request is answered in the same tick when the subgraphs answer so', async () => {
  await using router = createRouter({
    supergraphSdl: compose({ only }),
    transports: { only: inProcessTransport(schemaOf(only), () => ({})) },
  });
  for (let n = 0; n < 6; n++) {
    const request = { query: 'query ($n: Int) { now(n: $n) also }', variables: { n } };
    expect(router.respond(request, context())).toMatchObject({ text: `{"data":{"now":${n},"also":2}}` });
  }
});

test('a subgraph without a transport is unavailable, the rest of the graph is not', async () => {
  await using router = createRouter({
    supergraphSdl: compose({ only, other: { sdl: 'type Query { other: Int }' } }),
    transports: { only: inProcessTransport(schemaOf(only), () => ({})) },
  });
  const { text } = await router.respond({ query: '{ also other }' }, context());
  expect(JSON.parse(text)).toMatchObject({
    data: { also: 2, other: null },
    errors: [{ path: ['other'], extensions: { code: 'UNAVAILABLE' } }],
  });
});
