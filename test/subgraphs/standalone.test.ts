import { randomBytes } from 'node:crypto';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { forwardedContextHeader, forwardedContextKey, signForwardedContext } from '../../src/auth/forwardedContext.ts';
import { masterViewer } from '../../src/auth/viewers.ts';
import type { Viewer } from '../../src/auth/viewer.ts';
import { serveSubgraph, type ServedSubgraph } from '../../subgraphs/serve.ts';
import { testGraph, userIn, type TestGraph } from './graph.ts';

const contextKey = forwardedContextKey(randomBytes(32));
let graph: TestGraph;
let served: ServedSubgraph;
beforeAll(async () => {
  graph = await testGraph();
  served = await serveSubgraph(graph.subgraphs.streams, { contextKey });
});
afterAll(async () => {
  await served[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const headersFor = (viewer: Viewer = masterViewer, key: Uint8Array = contextKey, nowMs = Date.now()) => ({
  [forwardedContextHeader]: signForwardedContext(
    { viewer, traceId: 't', originator: 'test', clientAddress: null },
    key,
    nowMs,
  ),
});

const post = async (query: string, headers: Record<string, string> = headersFor(), variables: object = {}) => {
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    body: (await response.json()) as { data?: unknown; errors?: { message: string; extensions: object }[] },
  };
};

test('a subgraph that runs alone answers the gateway', async () => {
  const saved = await post(`mutation { saveStream(name: "alone", input: { title: "x" }) { stream { name title } } }`);
  expect(saved).toEqual({ status: 200, body: { data: { saveStream: { stream: { name: 'alone', title: 'x' } } } } });
  const { body } = await post(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Stream { title } } _service { sdl } }`,
    headersFor(),
    {
      r: [{ __typename: 'Stream', name: 'alone' }],
    },
  );
  expect(body.data).toMatchObject({
    _entities: [{ title: 'x' }],
    _service: { sdl: expect.stringContaining('type Stream') },
  });
});

test('it sees for whom the gateway asks', async () => {
  const viewer = userIn({ 5: { canViewStreams: true } });
  expect((await post(`{ stream(name: "alone") { name } }`, headersFor(viewer))).body).toEqual({
    data: { stream: null },
  });
});

test.each([
  ['without a signature', {}],
  ['with a signature by another key', headersFor(masterViewer, randomBytes(32))],
  ['with an old signature', headersFor(masterViewer, contextKey, Date.now() - 61_000)],
  ['with nonsense', { [forwardedContextHeader]: 'a.b' }],
])('it refuses a request %s', async (_, headers) => {
  const { status, body } = await post(`{ stream(name: "alone") { name } }`, headers as Record<string, string>);
  expect(status).toBe(401);
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('a viewer cannot be forged into a signed request', async () => {
  const signed = headersFor(userIn({}))[forwardedContextHeader] ?? '';
  const [payload = '', signature] = signed.split('.');
  const context = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    viewer: { seesAllOrganizations: boolean };
  };
  context.viewer.seesAllOrganizations = true;
  const forged = `${Buffer.from(JSON.stringify(context)).toString('base64url')}.${signature}`;
  expect((await post(`{ stream(name: "alone") { name } }`, { [forwardedContextHeader]: forged })).status).toBe(401);
});

test('its errors carry codes and no stack, and what is not meant for clients stays inside', async () => {
  const refused = await post(`{ streams(where: [{ member: "name", operator: EQ, values: [] }]) { totalCount } }`);
  expect(refused.body.errors?.[0]?.extensions).toEqual({ code: 'INVALID_FILTER', path: ['where', 0, 'values'] });
  expect((await post(`{ nothing }`)).body.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  expect((await post(`{`)).body.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });

  await graph.database.query('alter table stream_layouts rename to hidden_layouts');
  const broken = await post(`{ streams(includeIngestHistory: true) { documents } }`);
  await graph.database.query('alter table hidden_layouts rename to stream_layouts');
  expect(broken.body.errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
  expect(JSON.stringify(broken.body)).not.toMatch(/stream_layouts|relation|stack/);
});

test('it serves subscriptions over WebSocket to who signs, and to nobody else', async () => {
  const clientWith = (headers: Record<string, string>) => {
    class Signed extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers });
      }
    }
    return createClient({ url: served.url.replace('http', 'ws'), webSocketImpl: Signed, retryAttempts: 0 });
  };
  const query = `subscription { streamChanges(where: [{ member: "name", values: ["alone"] }]) { kind key } }`;

  const client = clientWith(headersFor());
  const events = client.iterate({ query });
  expect((await events.next()).value).toEqual({ data: { streamChanges: { kind: 'SNAPSHOT', key: 'alone' } } });
  expect((await events.next()).value).toEqual({ data: { streamChanges: { kind: 'SNAPSHOT_END', key: null } } });
  await post(`mutation { deleteStream(name: "alone") { name } }`);
  expect((await events.next()).value).toEqual({ data: { streamChanges: { kind: 'DELETE', key: 'alone' } } });
  await events.return?.();
  await client.dispose();

  await expect(clientWith({}).iterate({ query }).next()).rejects.toBeDefined();
});
