import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startGateway, type TestGateway } from '../graphql/gateway.ts';
import { connect, master, subscribe } from './socket.ts';

describe('graphql-transport-ws', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ live: { initialisationMs: 200, operations: 3, messageBytes: 10_000 } });
    gateway.keys.add('expired', { expiresAt: Date.now() - 1000 });
  });
  afterAll(() => gateway[Symbol.asyncDispose]());

  const open = (payload?: Record<string, unknown> | null, options?: Parameters<typeof connect>[2]) =>
    connect(gateway.socketUrl, payload, options);

  test('queries, mutations and subscriptions run over one socket', async () => {
    const client = await open(master);
    client.send(subscribe('{ hello }', 'q'));
    expect(await client.receive()).toEqual({ id: 'q', type: 'next', payload: { data: { hello: 'Hello, world' } } });
    expect(await client.receive()).toEqual({ id: 'q', type: 'complete' });
    client.send(subscribe('mutation { save(value: "by socket") }', 'm'));
    expect(await client.receive()).toMatchObject({ id: 'm', type: 'next' });
    expect(await client.receive()).toEqual({ id: 'm', type: 'complete' });
    expect(gateway.observed.saved).toContain('by socket');
    client.send(subscribe('subscription { numbers(to: 2) { number } }', 's'));
    expect(await client.receive()).toEqual({ id: 's', type: 'next', payload: { data: { numbers: { number: 1 } } } });
    expect(await client.receive()).toEqual({ id: 's', type: 'next', payload: { data: { numbers: { number: 2 } } } });
    expect(await client.receive()).toEqual({ id: 's', type: 'complete' });
    client.socket.close();
  });

  test('the client library of the protocol works with it', async () => {
    const client = createClient({ url: gateway.socketUrl, webSocketImpl: WebSocket, connectionParams: master });
    const numbers: unknown[] = [];
    for await (const { data } of client.iterate({ query: 'subscription { numbers(to: 3) { number } }' })) {
      numbers.push(data);
    }
    expect(numbers).toEqual([1, 2, 3].map((number) => ({ numbers: { number } })));
    await client.dispose();
  });

  test('a result is framed without being read: document text arrives as the router wrote it', async () => {
    const client = await open(master);
    client.send(subscribe('{ document }', 'a"\\\n🏃'));
    expect(await client.receiveText()).toBe(
      '{"id":"a\\"\\\\\\n🏃","type":"next","payload":{"data":{"document":{"id": 12345678901234567890,\n "name":"Ünï🏃\\u0041"}}}}',
    );
    client.socket.close();
  });

  test('an operation that cannot start is answered with an error, and its id is free again', async () => {
    const client = await open(master);
    for (let attempt = 0; attempt < 5; attempt++) {
      client.send(subscribe('subscription { nothing }'));
      expect(await client.receive()).toMatchObject({
        id: '1',
        type: 'error',
        payload: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      });
    }
    client.socket.close();
  });

  test('a source that breaks is told to the client without its innards', async () => {
    const client = await open(master);
    client.send(subscribe('subscription { breaking { number } }'));
    expect(await client.receive()).toMatchObject({ type: 'next', payload: { data: { breaking: { number: 1 } } } });
    const text = await client.receiveText();
    expect(text).toContain('INTERNAL');
    expect(text).not.toContain('postgres');
    client.socket.close();
  });

  test('completing stops the source, and nothing of that operation arrives afterwards', async () => {
    const client = await open(master);
    client.send(subscribe('subscription { silence { number } }'));
    await client.receive();
    client.send({ id: '1', type: 'complete' });
    await gateway.observed.idle();
    client.send({ type: 'ping' });
    expect(await client.receive()).toEqual({ type: 'pong' });
    client.socket.close();
  });

  test.each([
    ['closed', (socket: WebSocket) => socket.close()],
    ['lost', (socket: WebSocket) => socket.terminate()],
  ])('a socket that is %s stops all its sources', async (_, leave) => {
    const client = await open(master);
    client.send(subscribe('subscription { silence { number } }', '1'));
    client.send(subscribe('subscription { numbers { number } }', '2'));
    await client.receive();
    expect(gateway.observed.running).toBeGreaterThan(0);
    leave(client.socket);
    await gateway.observed.idle();
  });

  test('a ping is answered with a pong that carries its payload', async () => {
    const client = await open();
    client.send({ type: 'ping', payload: { at: 'once' } });
    expect(await client.receive()).toEqual({ type: 'pong', payload: { at: 'once' } });
    client.send({ type: 'pong' });
    client.socket.close();
  });

  describe('closes', () => {
    test.each([
      ['text', 'hello'],
      ['an unknown type', { type: 'start', id: '1' }],
      ['a message of the server', { type: 'connection_ack' }],
      ['a subscribe without an id', { type: 'subscribe', payload: { query: '{ hello }' } }],
      ['a subscribe without a query', { type: 'subscribe', id: '1', payload: {} }],
      ['a list', []],
      ['null', 'null'],
    ])('with 4400 upon %s', async (_, message) => {
      const client = await open();
      client.send(message);
      expect(await client.closed).toEqual({ code: 4400, reason: 'Invalid message received' });
    });

    test('with 4401 upon subscribe before the acknowledgement', async () => {
      const client = await open();
      client.send(subscribe('{ hello }'));
      expect(await client.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
    });

    test('with 4403 when the credentials are wrong', async () => {
      const client = await open();
      client.send({ type: 'connection_init', payload: { Authorization: 'Bearer wrong' } });
      expect(await client.closed).toEqual({ code: 4403, reason: 'Forbidden' });
    });

    test('with 4403 when the credentials have expired', async () => {
      const client = await open();
      client.send({ type: 'connection_init', payload: { Authorization: 'Bearer expired' } });
      expect(await client.closed).toEqual({ code: 4403, reason: 'Credentials expired' });
    });

    test('with 1013 while credentials cannot be checked', async () => {
      const client = await open();
      client.send({ type: 'connection_init', payload: { Authorization: 'Bearer unavailable' } });
      expect(await client.closed).toEqual({ code: 1013, reason: 'Try again later' });
    });

    test('with 4406 when no known subprotocol is offered', async () => {
      expect((await (await open(undefined, { protocols: [] })).closed).code).toBe(4406);
    });

    test('with 4408 when the initialisation does not come', async () => {
      expect(await (await open()).closed).toEqual({ code: 4408, reason: 'Connection initialisation timeout' });
    });

    test.each([
      ['short', 'a', 'Subscriber for a already exists'],
      ['too long for a close frame', '🏃'.repeat(500), 'Subscriber already exists'],
    ])('with 4409 when an id that is %s is used twice at once', async (_, id, reason) => {
      const client = await open(master);
      client.send(subscribe('subscription { silence { number } }', id));
      client.send(subscribe('{ hello }', id));
      expect(await client.closed).toEqual({ code: 4409, reason });
      await gateway.observed.idle();
    });

    test('with 4429 upon a second initialisation', async () => {
      const client = await open(master);
      client.send({ type: 'connection_init' });
      expect(await client.closed).toEqual({ code: 4429, reason: 'Too many initialisation requests' });
    });

    test('with 1009 upon a message over the limit', async () => {
      const client = await open(master);
      client.send(subscribe(`{ hello } # ${'x'.repeat(20_000)}`));
      expect((await client.closed).code).toBe(1009);
    });
  });

  test('more operations at once than allowed are refused one by one, the socket stays', async () => {
    const client = await open(master);
    for (const id of ['1', '2', '3']) {
      client.send(subscribe('subscription { silence { number } }', id));
      await client.receive();
    }
    client.send(subscribe('{ hello }', '4'));
    expect(await client.receive()).toMatchObject({
      id: '4',
      type: 'error',
      payload: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }],
    });
    client.send({ id: '1', type: 'complete' });
    client.send(subscribe('{ hello }', '4'));
    expect(await client.receive()).toMatchObject({ id: '4', type: 'next' });
    client.socket.close();
  });

  describe('authenticates', () => {
    const whoIs = async (payload: Record<string, unknown> | null, headers: Record<string, string> = {}) => {
      const client = await open(payload, { headers });
      client.send(subscribe('{ me }'));
      const { payload: result } = await client.receive();
      client.socket.close();
      return (result as { data: { me: string } }).data.me;
    };

    test.each([
      ['Authorization of connection_init', { Authorization: 'Bearer master' }, {}],
      ['authorization of connection_init', { authorization: 'Bearer master' }, {}],
      ['apiKey of connection_init', { apiKey: 'master' }, {}],
      ['the header of the upgrade', null, { authorization: 'Bearer master' }],
    ])('by %s', async (_, payload, headers: Record<string, string>) => {
      expect(await whoIs(payload, headers)).toBe('master');
    });

    test('nobody without credentials', async () => {
      expect(await whoIs(null)).toBe('anonymous');
      expect(await whoIs({ Authorization: 5, apiKey: { $ne: '' } })).toBe('anonymous');
    });

    test('nobody by a password that the browser added for a page of another site', async () => {
      const basic = { authorization: 'Basic bWFzdGVy' };
      const presented = async (headers: Record<string, string>) => {
        const client = await open(undefined, { headers });
        client.send({ type: 'connection_init' });
        await client.receive().catch(() => null);
        client.socket.close();
        return gateway.keys.presented.at(-1)?.authorization;
      };
      expect(await presented({ ...basic, origin: 'https://evil.example' })).toBeUndefined();
      expect(await presented({ ...basic, origin: new URL(gateway.url).origin })).toBe(basic.authorization);
    });
  });

  test('an upgrade of another path is refused', async () => {
    const socket = new WebSocket(gateway.socketUrl.replace('/graphql', '/other'), ['graphql-transport-ws']);
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toContain('404');
  });

  test('an upgrade that is not of a WebSocket is refused', async () => {
    const status = await new Promise((resolve, reject) =>
      httpRequest(gateway.url, { headers: { connection: 'upgrade', upgrade: 'h2c' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end(),
    );
    expect(status).toBe(400);
  });
});
