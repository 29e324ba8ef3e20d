import { request as httpRequest } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway, type TestGateway } from './gateway.ts';

interface ErrorBody {
  errors: { message: string; extensions: Record<string, unknown> }[];
}

const codeOf = async (response: Response): Promise<unknown> => {
  const { errors } = (await response.json()) as ErrorBody;
  return errors[0]?.extensions['code'];
};

const deepVariables = `{"query":"{ hello }","variables":[${'['.repeat(20_000)}${']'.repeat(20_000)}]}`;

describe('GraphQL over HTTP', () => {
  let gateway: TestGateway;
  beforeAll(async () => void (gateway = await startGateway()));
  afterAll(() => gateway[Symbol.asyncDispose]());

  const get = (search: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}?${new URLSearchParams(search)}`, { headers });

  test('a response reaches the client as the router wrote it, byte for byte', async () => {
    const response = await gateway.post({ query: '{ document hello(name: "Ünï🏃") }' });
    expect(await response.text()).toBe(
      '{"data":{"document":{"id": 12345678901234567890,\n "name":"Ünï🏃\\u0041"},"hello":"Hello, Ünï🏃"}}',
    );
  });

  test('a 64-bit integer in the variables is not rounded', async () => {
    const body = '{"query":"query ($id: String) { hello(name: $id) }","variables":{"id":9007199254740993}}';
    expect(await (await gateway.post(body)).json()).toEqual({ data: { hello: 'Hello, 9007199254740993' } });
  });

  test.each([
    ['not JSON', '{"query":', 'BAD_JSON'],
    ['an empty body', '', 'BAD_JSON'],
    ['a batch', '[{"query":"{ hello }"}]', 'BAD_USER_INPUT'],
    ['a text', '"{ hello }"', 'BAD_USER_INPUT'],
    ['null', 'null', 'BAD_USER_INPUT'],
    ['no query', '{"operationName":"a"}', 'BAD_USER_INPUT'],
    ['variables that are a list', '{"query":"{ hello }","variables":[1]}', 'BAD_USER_INPUT'],
    ['a body nested 30,000 levels deep', '['.repeat(30_000) + ']'.repeat(30_000), 'BAD_USER_INPUT'],
    ['variables nested 20,000 levels deep', deepVariables, 'BAD_USER_INPUT'],
  ])('%s is answered 400 with a code', async (_, body, code) => {
    const response = await gateway.post(body);
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe(code);
  });

  test('a body that is not UTF-8 is answered 400', async () => {
    const body = Buffer.from([...Buffer.from('{"query":"{ hello(name: \\"'), 0xff, ...Buffer.from('\\") }"}')]);
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([response.status, await codeOf(response)]).toEqual([400, 'BAD_JSON']);
  });

  test('a batch is refused with what to do instead', async () => {
    const { errors } = (await (await gateway.post([{ query: '{ hello }' }])).json()) as ErrorBody;
    expect(errors[0]?.message).toContain('each operation in a request of its own');
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('a body of %s is answered 415, so no page can post it without a preflight', async (type) => {
    const response = await gateway.post({ query: 'mutation { save(value: "forged") }' }, { 'content-type': type });
    expect([response.status, await codeOf(response)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(gateway.observed.saved).not.toContain('forged');
  });

  test('a body over the limit is answered 413, with and without a declared length', async () => {
    const body = JSON.stringify({ query: `# ${'x'.repeat(70_000)}\n{ hello }` });
    const declared = await gateway.post(body);
    expect([declared.status, await codeOf(declared)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);

    const chunked = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect([chunked.status, await codeOf(chunked)]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  test('an unacceptable media type is answered 406', async () => {
    const response = await gateway.post({ query: '{ hello }' }, { accept: 'image/png' });
    expect([response.status, await codeOf(response)]).toEqual([406, 'NOT_ACCEPTABLE']);
  });

  test('the media type with the highest weight is sent', async () => {
    const accept = 'application/json;q=0.5, application/graphql-response+json;q=0.9, text/event-stream;q=0';
    const response = await gateway.post({ query: '{ hello }' }, { accept });
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  });

  test.each(['HEAD', 'PUT', 'PATCH', 'DELETE'])('%s is answered 405 with the methods allowed', async (method) => {
    const response = await fetch(gateway.url, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
  });

  test('a mutation is not executed by GET', async () => {
    const response = await get({ query: 'mutation { save(value: "by GET") }' }, { authorization: 'Bearer master' });
    expect([response.status, response.headers.get('allow'), await codeOf(response)]).toEqual([
      405,
      'POST',
      'METHOD_NOT_ALLOWED',
    ]);
    expect(gateway.observed.saved).not.toContain('by GET');
  });

  test('a subscription without an event stream is told which transports there are', async () => {
    const response = await gateway.post({ query: 'subscription { silence { number } }' });
    expect([response.status, await codeOf(response)]).toEqual([406, 'NOT_ACCEPTABLE']);
  });

  test('GET answers 304 for what the client already has', async () => {
    const first = await get({ query: '{ hello }' });
    const etag = first.headers.get('etag')!;
    expect(await first.json()).toEqual({ data: { hello: 'Hello, world' } });
    const again = await get({ query: '{ hello }' }, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await get({ query: '{ hello(name: "b") }' }, { 'if-none-match': etag });
    expect(other.status).toBe(200);
  });

  test('request errors have their own status under application/graphql-response+json, results with errors have 200', async () => {
    const accept = 'application/graphql-response+json';
    const invalid = await gateway.post({ query: '{ nothing }' }, { accept });
    expect([invalid.status, await codeOf(invalid)]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    const refused = await gateway.post({ query: '{ refused hello }' }, { accept });
    expect([refused.status, await codeOf(refused)]).toEqual([200, 'FORBIDDEN']);
  });

  test('deep queries are refused with a code', async () => {
    const query = `${'{ nested '.repeat(60)}{ hello }${' }'.repeat(60)}`;
    expect(await codeOf(await gateway.post({ query }))).toBe('QUERY_LIMIT_EXCEEDED');
  });

  test.each(['__proto__', 'constructor', 'a\u0000b', '🏃', `x${'y'.repeat(10_000)}`, '"; drop table users; --'])(
    'an operation called %j is answered, not executed, and logged in one line',
    async (operationName) => {
      const response = await gateway.post({ query: 'query a { hello }', operationName });
      expect(await codeOf(response)).toBe('OPERATION_RESOLUTION_FAILURE');
      const line = gateway.logged.findLast(({ operation }) => operation !== undefined);
      expect(line?.['operation']).toBe(operationName.slice(0, 100));
    },
  );

  test('what broke inside is logged whole and shown as INTERNAL with the trace id', async () => {
    const response = await gateway.post({ query: '{ broken }' }, { 'x-trace-id': 'trace-of-broken' });
    const text = await response.text();
    expect(text).not.toContain('postgres');
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'INTERNAL', traceId: 'trace-of-broken' } }],
    });
  });

  test('wrong credentials are answered 401 in the form of GraphQL; none are anonymous', async () => {
    const wrong = await gateway.post({ query: '{ me }' }, { authorization: 'Bearer wrong' });
    expect([wrong.status, await codeOf(wrong)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(wrong.headers.get('www-authenticate')).toContain('Bearer');
    const none = await get({ query: '{ me }' });
    expect(await none.json()).toEqual({ data: { me: 'anonymous' } });
  });

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
  ])(
    'a GET that a page of another site caused (%j) is refused unless it was preflighted',
    async (headers: Record<string, string>) => {
      // fetch would set some of these itself.
      const status = (more: Record<string, string>) =>
        new Promise<number | undefined>((resolve, reject) =>
          httpRequest(`${gateway.url}?query={me}`, { headers: { ...headers, ...more } }, (response) => {
            response.resume();
            resolve(response.statusCode);
          })
            .on('error', reject)
            .end(),
        );
      expect(await status({ authorization: 'Basic bWFzdGVyOm1hc3Rlcg==' })).toBe(403);
      expect(await status({ 'apollo-require-preflight': '1' })).toBe(200);
      expect(await status({ authorization: 'Bearer master' })).toBe(200);
    },
  );

  test('a preflight allows the headers it asks for, and responses may be read by any page', async () => {
    const preflight = await fetch(gateway.url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://dashboard.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-apollo-operation-name',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('x-apollo-operation-name');
    const response = await gateway.post({ query: '{ hello }' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  test('long responses are compressed for those who accept it, and only those', async () => {
    const body = JSON.stringify({ query: '{ text(characters: 5000) }' });
    const ask = (encoding: string) =>
      new Promise<{ encoding: string | undefined; bytes: Buffer }>((resolve, reject) => {
        const headers = { 'content-type': 'application/json', 'accept-encoding': encoding };
        httpRequest(gateway.url, { method: 'POST', headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ encoding: response.headers['content-encoding'], bytes: Buffer.concat(chunks) }),
          );
        })
          .on('error', reject)
          .end(body);
      });
    const zipped = await ask('br;q=1, gzip;q=0.5');
    expect(zipped.encoding).toBe('gzip');
    expect(zipped.bytes.length).toBeLessThan(200);
    const plain = await ask('gzip;q=0, identity');
    expect(plain.encoding).toBeUndefined();
    expect(gunzipSync(zipped.bytes)).toEqual(plain.bytes);
  });

  test('a client that goes away stops what it asked for', async () => {
    const aborting = new AbortController();
    const asked = fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ patience }' }),
      signal: aborting.signal,
    });
    await gateway.observed.patienceStarted;
    aborting.abort();
    await expect(asked).rejects.toThrow();
    expect(await gateway.observed.patienceEnded).toBe('AbortError');
  });

  test('the trace id is taken from the client when it is sane, made otherwise, and always echoed', async () => {
    const echoed = async (given: string) =>
      (await gateway.post({ query: '{ hello }' }, { 'x-trace-id': given })).headers.get('x-trace-id');
    expect(await echoed('abc-123.DEF:4')).toBe('abc-123.DEF:4');
    expect(await echoed('two words')).toMatch(/^[\da-f-]{36}$/);
    expect(await echoed('x'.repeat(200))).toMatch(/^[\da-f-]{36}$/);
  });

  test('one line is logged for each request, without credentials or query strings', async () => {
    await get({ query: '{ hello }', token: 'a-secret' }, { authorization: 'Bearer master', 'x-originator': 'tests' });
    const line = gateway.logged.findLast(({ originator }) => originator === 'tests');
    expect(line).toMatchObject({ method: 'GET', path: '/graphql', status: 200, viewer: 'master', kind: 'query' });
    expect(JSON.stringify(gateway.logged)).not.toMatch(/a-secret|Bearer/);
  });

  test('/ leads a person to the graph', async () => {
    const response = await fetch(new URL('/', gateway.url), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test.each(['/nothing', '/graphql/', '/graphql/graphiql/x/start.js'])('%s is answered 404', async (path) => {
    const response = await fetch(new URL(path, gateway.url));
    expect(response.status).toBe(404);
    expect(await response.json()).toHaveProperty('errors');
  });

  test('a path that is not UTF-8 is answered 400', async () => {
    const response = await fetch(new URL('/%ff', gateway.url));
    expect(response.status).toBe(400);
    expect(response.headers.get('x-trace-id')).toBeTruthy();
  });
});
