import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../graphql/gateway.ts';
import { openStream } from './eventSource.ts';

describe('event streams', () => {
  let gateway: TestGateway;
  beforeAll(async () => void (gateway = await startGateway({ live: { heartbeatMs: 100 } })));
  afterAll(() => gateway[Symbol.asyncDispose]());

  const open = (query: string, headers?: Record<string, string>) => openStream(gateway.url, query, headers);

  test('a subscription is a stream of next events and a complete', async () => {
    const stream = await open('subscription { numbers(to: 2) { number } }');
    expect(stream.response.statusCode).toBe(200);
    expect(stream.response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'access-control-allow-origin': '*',
      'x-trace-id': expect.any(String),
    });
    expect(stream.response.headers['content-encoding']).toBeUndefined();
    expect(await stream.rest()).toEqual([
      { id: null, event: 'next', data: '{"data":{"numbers":{"number":1}}}' },
      { id: null, event: 'next', data: '{"data":{"numbers":{"number":2}}}' },
      { id: null, event: 'complete', data: '' },
    ]);
  });

  test('the client library of the protocol works with it', async () => {
    const client = createClient({ url: gateway.url, headers: { authorization: 'Bearer master' } });
    const numbers: unknown[] = [];
    for await (const { data } of client.iterate({ query: 'subscription { numbers(to: 3) { number } }' })) {
      numbers.push(data);
    }
    expect(numbers).toEqual([1, 2, 3].map((number) => ({ numbers: { number } })));
    client.dispose();
  });

  test('queries and mutations are answered too, and request errors arrive as an event', async () => {
    expect(await (await open('{ hello }')).rest()).toMatchObject([
      { event: 'next', data: '{"data":{"hello":"Hello, world"}}' },
      { event: 'complete' },
    ]);
    const [error, complete] = await (await open('{ nothing }')).rest();
    expect(error?.data).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(complete?.event).toBe('complete');
  });

  test('GET subscribes as browsers do, but changes nothing', async () => {
    const get = (query: string) =>
      fetch(`${gateway.url}?${new URLSearchParams({ query })}`, { headers: { accept: 'text/event-stream' } });
    expect(await (await get('subscription { numbers(to: 1) { number } }')).text()).toContain('"number":1');
    expect((await get('mutation { save(value: "by event source") }')).status).toBe(405);
    expect(gateway.observed.saved).not.toContain('by event source');
  });

  test('a document that holds line breaks arrives whole', async () => {
    const stream = await open('subscription { silence { document } }');
    expect((await stream.next())?.data).toBe('{"data":{"silence":{"document":{"a":\n1}}}}');
    stream.close();
  });

  test('a stream continues behind the last event its client has seen', async () => {
    const query = 'subscription ($since: String) { numbers(since: $since, to: 6) { kind cursor number } }';
    const events = await (await open(query)).rest();
    expect(events.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', null]);
    const resumed = await (await open(query, { 'last-event-id': '4' })).rest();
    expect(resumed.map(({ id }) => id)).toEqual(['c5', 'c6', null]);
  });

  test('comments keep a silent stream alive', async () => {
    const stream = await open('subscription { silence { number } }');
    expect((await stream.next())?.event).toBe('next');
    expect((await stream.next())?.event).toBe('comment');
    expect((await stream.next())?.event).toBe('comment');
    stream.close();
    await gateway.observed.idle();
  });

  test('a client that goes away stops its source', async () => {
    const stream = await open('subscription { numbers { number } }');
    await stream.next();
    stream.close();
    await gateway.observed.idle();
  });

  test('a source that breaks is told to the client without its innards', async () => {
    const events = await (await open('subscription { breaking { number } }')).rest();
    expect(events.map(({ event }) => event)).toEqual(['next', 'next', 'complete']);
    expect(events[1]?.data).toContain('INTERNAL');
    expect(events[1]?.data).not.toContain('postgres');
  });

  test('wrong credentials are answered 401 before the stream begins', async () => {
    const { response } = await open('{ hello }', { authorization: 'Bearer wrong' });
    expect(response.statusCode).toBe(401);
    response.destroy();
  });
});
