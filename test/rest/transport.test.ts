import type { IncomingMessage } from 'node:http';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Router } from '../../gateway/execution/types.ts';
import { entityTag } from '../../gateway/rest/entityTag.ts';
import { json, operation, type Row } from '../../gateway/rest/operation.ts';
import { useContractDocuments } from '../../gateway/rest/useContractDocuments.ts';
import { useRest, type RestApi } from '../../gateway/rest/useRest.ts';
import { sendBadPath } from '../../gateway/http/faults.ts';
import { useCompression } from '../../gateway/http/compression.ts';
import { createContextOf, useLifetime } from '../../gateway/http/requestContext.ts';
import { traceIdOf } from '../../gateway/http/traceId.ts';
import type { Presented } from '../../src/auth/authenticate.ts';
import { anonymous } from '../../src/auth/viewer.ts';
import { masterViewer } from '../../src/auth/viewers.ts';
import { contract } from '../../src/contract/contract.ts';
import { CodedError } from '../../src/errors.ts';

// What HTTP itself asks of the layer, with rows that answer without a graph. The rows of the contracts are tested on the
// whole application, see operations.test.ts.
const rows: Row[] = [
  {
    id: 'stream_get',
    public: false,
    answer: ({ path, query, warn }) => {
      if (path['name'] === 'broken') throw new Error('password=hunter2');
      if (path['name'] === 'away') throw new CodedError('UNAVAILABLE');
      if (query.has('odd')) warn(`odd "key" ${query.get('odd')}`);
      return { ...json(JSON.stringify(path)), entityTag: entityTag(JSON.stringify(path)) };
    },
  },
  { id: 'stream_save', public: false, answer: ({ body }) => json(body) },
  { id: 'stream_delete', public: false, answer: () => ({ status: 204, body: null }) },
  { id: 'liveness_probe', public: true, answer: ({ context }) => json(JSON.stringify(context.viewer.kind)) },
  operation('episode_get', '{ broken }', { reply: () => json('{}') }),
];
const api: RestApi = { contract: contract('central'), prefixes: ['/central/api/v3', '/streamer/api/v3'], rows };

const router = {
  run: () => ({
    data: null,
    errors: [
      { message: 'no such', extensions: { code: 'NOT_FOUND', path: ['a', 'b/c'] } },
      { message: 'secret detail', extensions: { code: 'INTERNAL' } },
    ],
  }),
} as unknown as Router;

const server = fastify({
  bodyLimit: 1000,
  genReqId: (request) => traceIdOf(request as IncomingMessage),
  frameworkErrors: sendBadPath,
});
const authenticator = {
  authenticate: async ({ authorization }: Presented) => (authorization ? masterViewer : anonymous),
};
let origin = '';

beforeAll(async () => {
  useLifetime(server, new AbortController().signal);
  useCompression(server);
  await server.register(
    useRest({
      router,
      apis: [api],
      contextOf: createContextOf(authenticator),
    }),
  );
  await server.register(useContractDocuments([api]));
  origin = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

const ask = async (path: string, { headers, ...init }: RequestInit = {}) => {
  const response = await fetch(`${origin}${path}`, { ...init, headers: { authorization: 'Bearer key', ...headers } });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
};
const codeOf = ({ text }: { text: string }) => (JSON.parse(text) as { errors: [{ code: string }] }).errors[0].code;
const stream = '/central/api/v3/streams/a%2Fb';
const put = (body: RequestInit['body'], type?: string) =>
  ask(stream, { method: 'PUT', body: body ?? null, headers: type === undefined ? {} : { 'content-type': type } });

describe('every prefix', () => {
  test('answers the operations of its contract', async () => {
    for (const prefix of api.prefixes) {
      expect((await ask(`${prefix}/streams/a%2Fb%20%F0%9F%8E%A5%25.%2E`)).text).toBe('{"name":"a/b 🎥%.."}');
    }
  });

  test('takes names of any length that fits a request', async () => {
    const name = 'ü'.repeat(2000);
    expect((await ask(`/central/api/v3/streams/${encodeURIComponent(name)}`)).text).toBe(JSON.stringify({ name }));
  });

  test('answers 501 for what the contract has and no row offers, 404 for what it does not have', async () => {
    expect(await ask('/central/api/v3/agents').then((r) => [r.status, codeOf(r)])).toEqual([501, 'not_implemented']);
    for (const path of ['/nothing', '/streams/a/b/c', '/', '/streams/']) {
      expect(await ask(`/central/api/v3${path}`).then((r) => [r.status, codeOf(r)])).toEqual([404, 'not_found']);
    }
  });

  test('answers 405 with Allow for another method', async () => {
    for (const method of ['POST', 'PATCH', 'PROPFIND']) {
      const answer = await ask(stream, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'DELETE, GET, HEAD, OPTIONS, PUT']);
      expect(codeOf(answer)).toBe('method_not_allowed');
    }
  });

  test('answers 400 for a path that is not percent-encoded UTF-8', async () => {
    for (const name of ['%', '%ZZ', '%C3', '%ff', 'a%00b']) {
      const answer = await ask(`/central/api/v3/streams/${name}`);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'bad_user_input']);
    }
  });

  test('answers HEAD like GET without a body', async () => {
    const [get, head] = [await ask(stream), await ask(stream, { method: 'HEAD' })];
    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length'])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  test('lets pages of any origin in, asks no credentials of a preflight', async () => {
    const preflight = await fetch(`${origin}${stream}`, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('DELETE, GET, HEAD, OPTIONS, PUT');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization');
    for (const path of [stream, '/central/api/v3/nothing']) {
      expect((await ask(path)).headers.get('access-control-allow-origin')).toBe('*');
    }
  });
});

describe('credentials', () => {
  test('are asked for, before the body is read', async () => {
    const answer = await fetch(`${origin}${stream}`, { method: 'PUT', body: 'not json' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    expect(codeOf({ text: await answer.text() })).toBe('unauthenticated');
  });

  test('are not looked at where none are needed', async () => {
    expect((await ask('/central/api/v3/monitoring/liveness')).text).toBe('"anonymous"');
  });
});

describe('a body', () => {
  test('reaches the row as the text it was, 64-bit integers and all', async () => {
    const body = ' {"id": 9223372036854775807, "x": 1.0} ';
    expect((await put(body, 'application/json; charset=utf-8')).text).toBe(body);
    expect((await put(body, 'application/merge-patch+json')).text).toBe(body);
  });

  test('of another media type is 415', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/jsonp',
      'multipart/form-data',
    ]) {
      expect(await put('{}', type).then((r) => [r.status, codeOf(r)])).toEqual([415, 'unsupported_media_type']);
    }
  });

  test('that is too large is 413', async () => {
    const answer = await put(`"${'x'.repeat(2000)}"`, 'application/json');
    expect([answer.status, codeOf(answer)]).toEqual([413, 'payload_too_large']);
  });

  test('that is not UTF-8 is 400', async () => {
    const answer = await put(new Uint8Array([0x22, 0xff, 0x22]), 'application/json');
    expect([answer.status, codeOf(answer)]).toEqual([400, 'bad_json']);
  });

  test('may be missing although its type is given', async () => {
    expect((await ask(stream, { method: 'DELETE', headers: { 'content-type': 'application/json' } })).status).toBe(204);
  });
});

describe('an answer', () => {
  test('carries a strong entity tag, and 304 for whoever holds it', async () => {
    const tag = (await ask(stream)).headers.get('etag')!;
    expect(tag).toMatch(/^"/);
    const again = await ask(stream, { headers: { 'if-none-match': `"old", ${tag}` } });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await ask(stream, { headers: { 'if-none-match': '"old"' } })).status).toBe(200);
  });

  test('tells in a Warning what was ignored, whatever the client wrote', async () => {
    const answer = await ask(`${stream}?odd=${encodeURIComponent('ü\r\nx: y')}`);
    expect([answer.status, answer.headers.get('warning')]).toEqual([200, '299 streamgate "odd ?key? ???x: y"']);
  });

  test('carries the trace id of the request, or a new one, which is also the id of its errors', async () => {
    for (const given of [{}, { 'x-trace-id': 'from-client.1' }]) {
      const answer = await ask('/central/api/v3/nothing', { headers: given });
      const [{ id }] = (JSON.parse(answer.text) as { errors: [{ id: string }] }).errors;
      expect(answer.headers.get('x-trace-id')).toBe(id);
      expect(id).toBe(given['x-trace-id'] ?? id);
    }
  });

  test('comes compressed to whoever accepts gzip, with the same entity tag', async () => {
    const long = `/central/api/v3/streams/${'x'.repeat(3000)}`;
    const [plain, packed] = [await ask(long, { headers: { 'accept-encoding': 'identity' } }), await ask(long)];
    expect([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([null, 'gzip']);
    expect(packed.text).toBe(plain.text);
    expect(packed.headers.get('etag')).toBe(plain.headers.get('etag'));
  });

  test('shows nothing of an error that was not meant for the client', async () => {
    const answer = await ask('/central/api/v3/streams/broken');
    expect([answer.status, codeOf(answer)]).toEqual([500, 'internal']);
    expect(answer.text).not.toContain('hunter2');
  });

  test('tells when to come back', async () => {
    const answer = await ask('/central/api/v3/streams/away');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  });

  test('shows the errors of the graph in its envelope', async () => {
    const answer = await ask('/central/api/v3/episodes/1');
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.text)).toMatchObject({
      errors: [
        { code: 'not_found', title: 'no such', source: { pointer: '/a/b~1c' } },
        { code: 'internal', status: '500' },
      ],
    });
    expect(answer.text).not.toContain('secret');
  });
});

describe('a declared parameter', () => {
  test('that does not fit the contract is 400 and named', async () => {
    const answer = await ask('/central/api/v3/episodes/abc');
    expect([answer.status, codeOf(answer)]).toEqual([400, 'bad_user_input']);
    expect(answer.text).toContain('"parameter":"episode_id"');
  });
});

describe('the contract', () => {
  test('is served as JSON with the prefixes it is mounted under, with an entity tag', async () => {
    const answer = await fetch(`${origin}/docs/central/openapi.json`);
    expect(await answer.json()).toMatchObject({ openapi: '3.1.0', servers: api.prefixes.map((url) => ({ url })) });
    expect(answer.headers.get('etag')).toMatch(/^"/);
  });

  test('must have the operation of every row', () => {
    const stray: Row = { id: 'no_such_operation', public: true, answer: () => json('{}') };
    const misbound = fastify().register(
      useRest({ router, apis: [{ ...api, rows: [stray] }], contextOf: () => never() }),
    );
    return expect(misbound.ready()).rejects.toThrow('no_such_operation');
  });
});

const never = (): never => {
  throw new Error('unreachable');
};
