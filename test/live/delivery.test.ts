import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../graphql/gateway.ts';
import { openStream } from './eventSource.ts';
import { connect, master, subscribe } from './socket.ts';

const endless = 'subscription { numbers(padding: 10000) { number padding } }';
const mebibyte = 1024 * 1024;

const metric = async ({ url }: TestGateway, line: string): Promise<string | undefined> => {
  const text = await (await fetch(new URL('/metrics', url))).text();
  return text.split('\n').find((each) => each.startsWith(line));
};

describe('a consumer that reads too slowly', () => {
  const live = { pauseAboveBytes: 64 * 1024, stalledMs: 300, closeMs: 10_000 };

  test('stops its source instead of filling memory, and is closed with 1013', async () => {
    await using gateway = await startGateway({ live });
    const client = await connect(gateway.socketUrl, master);
    client.send(subscribe(endless));
    await client.receive();
    client.socket.pause();
    await gateway.observed.idle();
    // What the kernel holds for a loopback connection, and what was pulled ahead.
    expect(gateway.observed.made * 10_000).toBeLessThan(32 * mebibyte);
    client.socket.resume();
    expect(await client.closed).toEqual({ code: 1013, reason: 'Consumer too slow' });
    expect(await metric(gateway, 'streamgate_live_ended_total{transport="websocket",reason="slow"}')).toMatch(/ 1$/);
  });

  test('loses nothing when it catches up in time', async () => {
    await using gateway = await startGateway({ live: { ...live, stalledMs: 30_000 } });
    const client = await connect(gateway.socketUrl, master);
    client.send(subscribe('subscription { numbers(to: 3000, padding: 5000) { number padding } }'));
    await client.receive();
    client.socket.pause();
    for (let pause = 0; pause < 20; pause++) await gateway.post({ query: '{ hello }' });
    expect(gateway.observed.made).toBeLessThan(3000);
    client.socket.resume();
    for (let number = 2; number <= 3000; number++) {
      const { payload } = await client.receive();
      expect((payload as { data: { numbers: { number: number } } }).data.numbers.number).toBe(number);
    }
    expect(await client.receive()).toEqual({ id: '1', type: 'complete' });
    client.socket.close();
  });

  test('cannot fill memory by asking without reading', async () => {
    await using gateway = await startGateway({ live: { ...live, closeAboveBytes: mebibyte, stalledMs: 30_000 } });
    const client = await connect(gateway.socketUrl, master);
    client.socket.pause();
    for (let id = 0; id < 100; id++) client.send(subscribe('{ text(characters: 1000000) }', String(id)));
    // The pong comes after the answers, so by then they are written or the socket is closed.
    client.send({ type: 'ping' });
    client.socket.resume();
    expect(await client.closed).toEqual({ code: 1013, reason: 'Consumer too slow' });
  });

  test('of an event stream finds it ended without complete', async () => {
    await using gateway = await startGateway({ live });
    const stream = await openStream(gateway.url, endless);
    await stream.next();
    await gateway.observed.idle();
    expect(gateway.observed.made * 10_000).toBeLessThan(32 * mebibyte);
    expect((await stream.rest()).at(-1)?.event).toBe('next');
  });
});

describe('a peer that is gone without a word', () => {
  test('is noticed, and its sources stop', async () => {
    await using gateway = await startGateway({ live: { heartbeatMs: 50 } });
    const client = await connect(gateway.socketUrl, master, { autoPong: false });
    client.send(subscribe('subscription { silence { number } }'));
    await client.receive();
    expect((await client.closed).code).toBe(1006);
    await gateway.observed.idle();
  });

  test('is told from one that is merely silent', async () => {
    await using gateway = await startGateway({ live: { heartbeatMs: 50 } });
    const client = await connect(gateway.socketUrl, master);
    for (let ping = 0; ping < 4; ping++) await once(client.socket, 'ping');
    client.send({ type: 'ping' });
    expect(await client.receive()).toEqual({ type: 'pong' });
    client.socket.close();
  });
});

describe('a viewer that is true no more', () => {
  test('by expiry: the socket is closed with 4403 at that time', async () => {
    await using gateway = await startGateway();
    gateway.keys.add('brief', { expiresAt: Date.now() + 300 });
    const client = await connect(gateway.socketUrl, { Authorization: 'Bearer brief' });
    client.send(subscribe('subscription { silence { number } }'));
    await client.receive();
    expect(await client.closed).toEqual({ code: 4403, reason: 'Credentials expired' });
    await gateway.observed.idle();
  });

  test.each([
    ['revoked', 'Credentials revoked'],
    ['changed', 'Permissions changed'],
  ] as const)('by being %s: the socket is closed with 4403 at once, others stay', async (how, reason) => {
    await using gateway = await startGateway();
    gateway.keys.add('a', {});
    gateway.keys.add('b', {});
    const [a, b] = await Promise.all([
      connect(gateway.socketUrl, { Authorization: 'Bearer a' }),
      connect(gateway.socketUrl, { Authorization: 'Bearer b' }),
    ]);
    a.send(subscribe('subscription { silence { number } }'));
    await a.receive();
    gateway.keys.revoke('a', how);
    expect(await a.closed).toEqual({ code: 4403, reason });
    await gateway.observed.idle();
    b.send({ type: 'ping' });
    expect(await b.receive()).toEqual({ type: 'pong' });
    b.socket.close();
  });

  test('ends an event stream without complete, so that its client comes back and is told', async () => {
    await using gateway = await startGateway();
    gateway.keys.add('a', {});
    const stream = await openStream(gateway.url, 'subscription { silence { number } }', { authorization: 'Bearer a' });
    await stream.next();
    gateway.keys.revoke('a');
    expect(await stream.next()).toBeNull();
    await gateway.observed.idle();
  });
});

describe('a server that stops', () => {
  test('does not wait for a peer that does not answer', async () => {
    const gateway = await startGateway({ drainMs: 60_000, live: { closeMs: 50 } });
    const client = await connect(gateway.socketUrl, master);
    client.socket.pause();
    await gateway[Symbol.asyncDispose]();
    client.socket.terminate();
  });

  test('shows open connections and subscriptions in its metrics until they end', async () => {
    await using gateway = await startGateway();
    const client = await connect(gateway.socketUrl, master);
    client.send(subscribe('subscription { silence { number } }'));
    await client.receive();
    expect(await metric(gateway, 'streamgate_live_connections{transport="websocket"}')).toMatch(/ 1$/);
    expect(await metric(gateway, 'streamgate_live_subscriptions{transport="websocket"}')).toMatch(/ 1$/);
    client.send({ id: '1', type: 'complete' });
    await gateway.observed.idle();
    client.socket.close();
    await client.closed;
    expect(await metric(gateway, 'streamgate_live_subscriptions{transport="websocket"}')).toMatch(/ 0$/);
    expect(await metric(gateway, 'streamgate_live_connections{transport="websocket"}')).toMatch(/ 0$/);
  });
});
