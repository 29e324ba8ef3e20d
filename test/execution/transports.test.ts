import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createRouter } from '../../gateway/execution/router.ts';
import { httpTransport, type HttpTransportOptions } from '../../gateway/execution/transport/http.ts';
import { inProcessTransport } from '../../gateway/execution/transport/inProcess.ts';
import { CodedError } from '../../src/errors.ts';
import { compose, context } from './federation.ts';

describe('a subgraph elsewhere', () => {
  const open = async (listener: RequestListener, options: HttpTransportOptions = {}) => {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?x=1`;
    const fixture = { only: { sdl: 'type Query { now: Int must: Int! }' } };
    const logged: unknown[] = [];
    const router = createRouter({
      supergraphSdl: compose(fixture),
      transports: { only: httpTransport(url, options) },
      log: { error: (details) => void logged.push(details) },
    });
    const ask = async (query: string, request = context()) => {
      const { text } = await router.respond({ query }, request);
      return JSON.parse(text) as { data: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] };
    };
    const close = async () => {
      await router[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    return { ask, logged, stop: close, [Symbol.asyncDispose]: close };
  };

  test('that does not answer in time is unavailable', async () => {
    await using graph = await open(() => undefined, { timeoutMs: 50 });
    const answer = await graph.ask('{ now }');
    expect(answer).toMatchObject({ data: { now: null }, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(graph.logged).toHaveLength(1);
  });

  test('that answers something else is unavailable, and what it said is logged, not shown', async () => {
    await using graph = await open((_, response) => void response.writeHead(502).end('<html>secret</html>'));
    const answer = await graph.ask('{ now must }');
    expect(answer.data).toBeNull();
    expect(new Set(answer.errors?.map(({ extensions }) => extensions['code']))).toEqual(new Set(['UNAVAILABLE']));
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(String((graph.logged[0] as { error: Error }).error)).toContain('502');
  });

  test('that is not there is unavailable', async () => {
    const graph = await open(() => undefined);
    await graph.stop();
    await using gone = await open((request) => request.socket.destroy());
    expect(await gone.ask('{ now }')).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  });

  test('is told for whom it is asked, on connections that are kept', async () => {
    const seen = { headers: new Set<unknown>(), sockets: new Set<unknown>(), urls: new Set<unknown>() };
    await using graph = await open(
      (request, response) => {
        seen.headers.add(request.headers['x-for']);
        seen.sockets.add(request.socket);
        seen.urls.add(request.url);
        response.setHeader('content-type', 'application/json').end('{"data":{"now":7}}');
      },
      { headers: ({ traceId }) => ({ 'x-for': traceId }) },
    );
    const traceIds = ['one', 'two', 'three', 'four', 'five', 'six'];
    for (const traceId of traceIds)
      expect(await graph.ask('{ now }', context({ traceId }))).toEqual({ data: { now: 7 } });
    expect(seen.headers).toEqual(new Set(traceIds));
    expect(seen.sockets.size).toBeLessThan(traceIds.length);
    expect(seen.urls).toEqual(new Set(['/graphql?x=1']));
  });

  test('hears at once that the client has gone', async () => {
    let closed!: () => void;
    const gone = new Promise<void>((resolve) => (closed = resolve));
    let arrived!: () => void;
    const asked = new Promise<void>((resolve) => (arrived = resolve));
    await using graph = await open((request) => {
      request.socket.on('close', closed);
      arrived();
    });
    const client = new AbortController();
    const answer = graph.ask('{ now }', context({ signal: client.signal }));
    await asked;
    client.abort();
    await gone;
    expect(await answer).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  });
});

describe('a subgraph in this process', () => {
  const open = (compileAfter: number) => {
    const schema = buildSchema('type Query { now(n: Int!): Int bad(n: Int): Int list: [Int!] }');
    const { now, bad, list } = schema.getQueryType()!.getFields();
    now!.resolve = (_, { n }: { n: number }) => n;
    bad!.resolve = () => {
      throw new CodedError('CONFLICT', 'No');
    };
    list!.resolve = () => [1, null];
    return inProcessTransport(schema, () => ({}), { compileAfter });
  };

  test('answers the same before and after it is compiled', async () => {
    const transport = open(2);
    const run = transport.prepare('query ($n: Int!) { now(n: $n) bad list }', 'query');
    const plain = (result: unknown) =>
      JSON.parse(JSON.stringify(result), (key, value: unknown) => (key === 'locations' ? undefined : value)) as unknown;
    const first = plain(await run({ n: 1 }, context()));
    for (let round = 0; round < 4; round++) expect(plain(await run({ n: 1 }, context()))).toEqual(first);
    const unfit = plain(await open(0).prepare('query ($n: Int!) { now(n: $n) }', 'query')({ n: 'x' }, context()));
    expect(unfit).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('answers in the same tick when its resolvers do', () => {
    const run = open(0).prepare('{ now(n: 3) }', 'query');
    expect(run(undefined, context())).toMatchObject({ data: { now: 3 } });
  });

  test('refuses literals that do not fit as input errors', async () => {
    const run = open(0).prepare('{ now(n: "x") }', 'query');
    expect(await run(undefined, context())).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
