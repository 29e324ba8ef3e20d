import { Agent, request as httpRequest } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { describe, expect, test } from 'vitest';
import { CodedError } from '../../src/errors.ts';
import { startGateway, type TestGateway } from './gateway.ts';

const origin = ({ url }: TestGateway) => new URL(url).origin;

describe('probes and metrics', () => {
  test('the process is alive even when it is not ready', async () => {
    await using gateway = await startGateway({
      readiness: [
        { name: 'graph', check: async () => {} },
        { name: 'database', check: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7:5432')) },
        { name: 'feed', check: () => Promise.reject(new CodedError('UNAVAILABLE', 'The feed is behind')) },
      ],
    });
    const alive = await fetch(`${origin(gateway)}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await fetch(`${origin(gateway)}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      status: 'not ready',
      reasons: [
        { name: 'database', reason: 'failed' },
        { name: 'feed', reason: 'The feed is behind' },
      ],
    });
  });

  test('a ready process says so', async () => {
    await using gateway = await startGateway({ readiness: [{ name: 'graph', check: async () => {} }] });
    const ready = await fetch(`${origin(gateway)}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  });

  test('metrics count requests by route and operations by kind and outcome, with labels that no client can multiply', async () => {
    await using gateway = await startGateway();
    await gateway.post({ query: '{ hello }' });
    await gateway.post({ query: '{ refused }' });
    await gateway.post({ query: '{ nothing }' });
    for (const path of ['/a', '/b', '/c?d=e']) await fetch(new URL(path, gateway.url));
    const response = await fetch(`${origin(gateway)}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text.split('\n').filter((line) => /^streamgate_\w+_count/.test(line))).toEqual([
      'streamgate_http_request_duration_seconds_count{method="POST",route="/graphql",status="200"} 3',
      'streamgate_http_request_duration_seconds_count{method="GET",route="none",status="404"} 3',
      'streamgate_graphql_operation_duration_seconds_count{kind="query",outcome="succeeded",transport="http"} 1',
      'streamgate_graphql_operation_duration_seconds_count{kind="query",outcome="failed",transport="http"} 1',
      'streamgate_graphql_operation_duration_seconds_count{kind="query",outcome="rejected",transport="http"} 1',
    ]);
    expect(text).toMatch(/nodejs_gc_duration_seconds/);
    expect(text).toMatch(/process_resident_memory_bytes \d+/);
  });
});

describe('stopping', () => {
  test('a request under way is answered before the server is gone, and nothing new is accepted', async () => {
    await using gateway = await startGateway({ drainMs: 60_000, routes: [slowRoute] });
    const slow = fetch(`${origin(gateway)}/slow`);
    await slowness.started;
    const closing = gateway.server.close();
    await expect(fetch(gateway.url)).rejects.toThrow();
    slowness.release();
    expect(await (await slow).text()).toBe('finished');
    await closing;
  });

  test('a request that does not end is cut when the time is up', async () => {
    await using gateway = await startGateway({ drainMs: 50 });
    const asked = gateway.post({ query: '{ patience }' });
    const cut = expect(asked).rejects.toThrow();
    await gateway.observed.patienceStarted;
    await gateway.server.close();
    await cut;
    expect(await gateway.observed.patienceEnded).toBe('AbortError');
  });

  test('idle kept-alive connections do not hold the server up', async () => {
    await using gateway = await startGateway({ drainMs: 60_000 });
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve, reject) =>
      httpRequest(`${gateway.url}?query={hello}`, { agent }, (response) => response.resume().on('end', resolve))
        .on('error', reject)
        .end(),
    );
    await gateway.server.close();
    agent.destroy();
  });

  test('closing twice is closing once', async () => {
    const gateway = await startGateway();
    await Promise.all([gateway[Symbol.asyncDispose](), gateway.server.close()]);
    await gateway.server.close();
  });
});

const slowness = (() => {
  let begin!: () => void;
  let release!: () => void;
  const started = new Promise<void>((resolve) => (begin = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  return { begin, release, started, released };
})();

const slowRoute = () => async (app: FastifyInstance) => {
  app.get('/slow', async () => {
    slowness.begin();
    await slowness.released;
    return 'finished';
  });
};
