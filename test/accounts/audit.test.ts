import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRestApplication, type RestApplication } from '../rest/restApplication.ts';
import { restClient, type ErrorBody } from '../rest/restClient.ts';

type Event = Record<string, unknown>;

let application: RestApplication;
beforeAll(async () => {
  application = await startRestApplication();
});
afterAll(() => application[Symbol.asyncDispose]());

const digest = /^[\da-f]{64}$/;

const events = async (query = ''): Promise<Event[]> =>
  (await application.central.get(`/events${query}`)).json<{ events: Event[] }>().events;

test('each object that is made, changed or deleted leaves an event: who, what, from where, and digests of the object', async () => {
  const trace = '05cec7ee-fbd0-11ed-be56-0242ac120002';
  const headers = { 'x-trace-id': trace, 'x-originator': 'installer' };
  const before = Date.now();
  await application.central.put('/streams/cam', { title: 'Gate', static: true }, headers);
  await application.graphql('mutation { saveStream(name: "cam", input: { title: "Door" }) { stream { name } } }');
  await application.central.put('/streams/cam', { static: true, title: 'Gate' });
  await application.central.ask('DELETE', '/streams/cam');

  const [deleted, back, changed, made] = await events('?entity_id=cam');
  expect(made).toMatchObject({
    event: 'api_call',
    subject: 'master',
    action: 'create',
    collection: 'streams',
    entity_type: 'stream',
    entity_id: 'cam',
    after: expect.stringMatching(digest) as string,
    originator: 'installer',
    ip: '127.0.0.1',
    trace_id: trace,
    request_id: trace,
  });
  expect(made).not.toHaveProperty('before');
  expect(made!['utc_ms']).toBeGreaterThanOrEqual(before);
  expect(Date.parse(made!['created_at'] as string)).toBe(made!['utc_ms']);
  const [first, second] = [made!['after'], changed!['after']];
  expect(second).not.toBe(first);
  expect(changed).toMatchObject({ action: 'update', before: first });
  expect(back).toMatchObject({ action: 'update', before: second, after: first });
  expect(deleted).toMatchObject({ action: 'delete', before: first });
  expect(deleted).not.toHaveProperty('after');
});

test('an event says how its request came in, as far as that is known when it is written', async () => {
  const headers = { 'user-agent': 'Installer 7' };
  await application.central.put('/streams/asked', {}, headers);
  await fetch(`${application.origin}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', authorization: 'Bearer test-master-key-of-rest' },
    body: JSON.stringify({
      query: 'mutation Rename { saveStream(name: "asked", input: { title: "New" }) { stream { name } } }',
    }),
  });
  const [byGraph, byRest] = await events('?entity_id=asked');
  const rest = { path: '/central/api/v3/streams/asked', operation_id: 'stream_save', user_agent: 'Installer 7' };
  expect(byRest).toMatchObject(rest);
  expect(byGraph).toMatchObject({ path: '/graphql', user_agent: 'Installer 7' });
  for (const member of ['status', 'duration']) expect(byRest).not.toHaveProperty(member);
  expect(await events('?operation_id=stream_save&entity_id=asked')).toEqual([byRest]);
  expect(
    await application.graphql(
      '{ auditEvents(where: [{ member: "entity_id", operator: EQ, values: ["asked"] }]) { nodes { path operation userAgent } } }',
    ),
  ).toMatchObject({
    auditEvents: {
      nodes: [{ path: '/graphql' }, { path: rest.path, operation: 'stream_save', userAgent: 'Installer 7' }],
    },
  });
});

test('a path in the log holds no key of a share', async () => {
  await application.central.put('/streams/shared', {});
  const { createSharedToken } = (await application.graphql(
    'mutation { createSharedToken(input: { media: "shared", name: "Link" }) { sharedToken { key } } }',
  )) as { createSharedToken: { sharedToken: { key: string } } };
  const { key } = createSharedToken.sharedToken;
  const master = restClient(`${application.origin}/watcher/admin-api/v3`, 'Bearer test-master-key-of-rest');
  const wrong = restClient(`${application.origin}/watcher/admin-api/v3`, `Basic ${btoa('nobody:wrong')}`);
  expect((await wrong.ask('DELETE', `/shares/${key}`)).status).toBe(401);
  expect((await master.ask('DELETE', `/shares/${key}`)).status).toBe(204);
  expect(JSON.stringify(await events('?limit=1000'))).not.toContain(key);
});

test('a failed Basic login is logged with the trace id, the program and where it came from', async () => {
  const wrong = restClient(`${application.origin}/central/api/v3`, `Basic ${btoa('mallory:wrong')}`);
  const headers = { 'x-trace-id': 'trace-of-mallory', 'x-originator': 'guesser', 'user-agent': 'Guess 1' };
  expect((await wrong.get('/streams', headers)).status).toBe(401);
  const [failed] = await events('?action=login_failed&request_id=trace-of-mallory');
  expect(failed).toMatchObject({ originator: 'guesser', user_agent: 'Guess 1', ip: '127.0.0.1', entity_id: 'unknown' });
});

test('what is refused leaves none', async () => {
  expect((await application.central.put('/streams/refused', { static: 'perhaps' })).status).toBe(400);
  expect((await application.central.ask('DELETE', '/streams/refused')).status).toBe(404);
  expect(await events('?entity_id=refused')).toEqual([]);
});

test('objects written together leave an event each, none when they are refused together', async () => {
  const batch = (...names: unknown[]) =>
    application.central.put(
      '/streams/batch',
      names.map((name) => ({ name, title: 'Batch' })),
    );
  expect((await batch('b1', 'b2', 7)).status).toBe(400);
  expect(await events('?entity_id=b1,b2')).toEqual([]);
  expect((await batch('b1', 'b2')).status).toBe(204);
  const [one, other] = await events('?entity_id=b1,b2');
  expect([one!['entity_id'], other!['entity_id']].sort()).toEqual(['b1', 'b2']);
  expect(one!['request_id']).toBe(other!['request_id']);
});

test('an agent and its streams, deleted as one, leave an event each', async () => {
  await application.central.put('/agents/a1', { title: 'Roof' });
  await application.central.put('/streams/behind', { inputs: [{ url: 'agent://a1/rtsp' }] });
  expect((await application.central.ask('DELETE', '/agents/a1')).status).toBe(204);
  const gone = await events('?entity_id=a1,behind&action=delete');
  expect(gone.map(({ collection, entity_id }) => [collection, entity_id])).toEqual([
    ['streams', 'behind'],
    ['agents', 'a1'],
  ]);
});

test('a person that is deleted leaves a delete, though a tombstone stays', async () => {
  const enrolled = await application.central.put('/persons/41', { name: 'Ann' });
  expect(enrolled.status).toBe(200);
  expect((await application.central.ask('DELETE', '/persons/41')).status).toBe(204);
  const [deleted, made] = await events('?collection=persons&entity_id=41');
  expect(made).toMatchObject({ action: 'create' });
  expect(deleted).toMatchObject({ action: 'delete', before: made!['after'] });
  expect(deleted).not.toHaveProperty('after');
});

test("Central's config leaves an event, and one more when a secret in it is new, but not the secret", async () => {
  const secret = 'a-pass-word-of-central';
  const pair = { edit_auth: { login: 'editor', password: secret } };
  const statuses = [];
  for (const body of [{ edit_auth: null }, pair, pair]) {
    const answer = await application.central.put('/config', { api_key: 'test-master-key-of-rest', ...body });
    statuses.push(answer.status);
  }
  expect(statuses).toEqual([200, 200, 200]);
  const logged = await events('?entity_id=central&sort=event_id');
  expect(logged.map(({ collection }) => collection).slice(-3)).toEqual([
    'central_config',
    'central_secrets',
    'central_config',
  ]);
  expect(JSON.stringify(logged)).not.toContain(secret);
});

test('it is filtered, sorted and paged like every collection, and holds no keys of tokens', async () => {
  const saved = await application.central.put('/api_tokens/pages', { auth_scopes: ['streams/*'] });
  const { key } = saved.json<{ key: string }>();
  const client = restClient(`${application.origin}/central/api/v3`, `Bearer ${key}`);
  for (const name of ['p1', 'p2', 'p3']) await client.put(`/streams/${name}`, {});

  const seen: unknown[] = [];
  let cursor = '';
  for (let page = 0; page < 3; page += 1) {
    const body = (await application.central.get(`/events?subject=token:pages&limit=1${cursor}`)).json<{
      events: Event[];
      next: string;
    }>();
    seen.push(...body.events.map(({ entity_id }) => entity_id));
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
  expect(seen).toEqual(['p3', 'p2', 'p1']);
  const [oldest] = await events('?entity_id=p1,p2,p3&sort=event_id');
  expect(oldest).toMatchObject({ entity_id: 'p1' });
  const since = Number(oldest!['utc_ms']);
  expect(await events(`?entity_id=p1&utc_ms_gte=${since}&utc_ms_lte=${since}`)).toEqual([oldest]);
  expect((await application.central.get('/events?limit=1000')).text).not.toContain(key.slice(-40));
  expect((await application.central.get('/events?limit=0')).status).toBe(400);
});

test('only who reads configuration reads it, in every face', async () => {
  const saved = await application.central.put('/api_tokens/curious', { auth_scopes: ['streams/*', 'accounts/*'] });
  const { key } = saved.json<{ key: string }>();
  for (const api of ['central/api', 'watcher/admin-api']) {
    const curious = restClient(`${application.origin}/${api}/v3`, `Bearer ${key}`);
    const refused = await curious.get('/events');
    expect([refused.status, refused.json<ErrorBody>().errors[0].code]).toEqual([403, 'forbidden']);
    expect((await restClient(`${application.origin}/${api}/v3`, null).get('/events')).status).toBe(401);
    const reading = restClient(`${application.origin}/${api}/v3`, 'Bearer test-master-key-of-rest');
    expect((await reading.get('/events')).json<{ events: Event[] }>().events.length).toBeGreaterThan(0);
  }
});

test('the graph answers and follows it', async () => {
  await application.central.put('/streams/followed', {});
  const nodes =
    '{ auditEvents(filter: { key: { eq: "followed" }, action: { ne: DELETE } }) { nodes { subject action collection before after } } }';
  expect(await application.graphql(nodes)).toMatchObject({
    auditEvents: {
      nodes: [
        {
          subject: 'master',
          action: 'CREATE',
          collection: 'streams',
          before: null,
          after: expect.stringMatching(digest) as string,
        },
      ],
    },
  });
  const query = 'subscription { auditChanges(filter: { key: { eq: "later" } }) { kind node { action } } }';
  const response = await fetch(`${application.origin}/graphql`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer test-master-key-of-rest',
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify({ query }),
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const until = async (wanted: string) => {
    while (!text.includes(wanted)) text += (await reader.read()).value ?? '';
  };
  await until('SNAPSHOT_END');
  await application.central.put('/streams/later', {});
  await until('"action":"CREATE"');
  await reader.cancel();
});
