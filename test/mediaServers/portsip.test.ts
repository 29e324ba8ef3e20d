import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractAnswers } from '../rest/contractAnswers.ts';
import { startRestApplication, type RestApplication } from '../rest/restApplication.ts';
import { restClient, type RestClient } from '../rest/restClient.ts';
import { httpServer } from './httpServer.ts';

let application: RestApplication;
let portsip: RestClient;
beforeAll(async () => {
  application = await startRestApplication({ MEDIA_SERVER_TIMEOUT_MS: '200' });
  portsip = restClient(`${application.origin}/api`, 'Bearer test-master-key-of-rest');
});
afterAll(() => application[Symbol.asyncDispose]());

interface Item {
  id: string;
  name: string;
  type: string;
}
interface List {
  count: number;
  items: Item[];
}
interface Faults {
  errors: { code: string; message: string; detail?: unknown }[];
}

const post = (path: string, body?: unknown) =>
  portsip.ask('POST', path, {
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(body !== undefined && { headers: { 'content-type': 'application/json' } }),
  });
const create = async (body: object): Promise<string> => (await post('/media_servers', body)).json<{ id: string }>().id;
const list = async (query: Record<string, string> = {}): Promise<List> =>
  (await portsip.get(`/media_servers?${new URLSearchParams(query)}`)).json<List>();
const namesBy = async (query: Record<string, string>): Promise<string[]> =>
  (await list(query)).items.map(({ name }) => name);
const codes = (text: string): string[] => (JSON.parse(text) as Faults).errors.map(({ code }) => code);

describe('a PortSIP media server', () => {
  test('is added with its id for an answer, read whole with blank members as null, changed by POST and destroyed', async () => {
    const added = await post('/media_servers', { name: 'life', private_ipv4: '10.9.0.1', type: 'INTERNAL' });
    expect(added.status).toBe(200);
    const { id, ...nothing } = added.json<{ id: string }>();
    expect(nothing).toEqual({});
    const path = `/media_servers/${id}`;
    const read = await portsip.get(path);
    const whole = {
      id,
      name: 'life',
      type: 'EXTERNAL',
      enabled: true,
      private_ipv4: '10.9.0.1',
      private_ipv6: null,
      public_ipv4: null,
      public_ipv6: null,
      max_concurrency: 2000,
      custom_options: null,
    };
    expect(read.json()).toEqual(whole);

    const changed = await post(path, {
      enabled: false,
      max_concurrency: 10,
      custom_options: '{"a":1}',
      name: 'ignored',
    });
    expect([changed.status, changed.text]).toEqual([200, '']);
    expect((await portsip.get(path)).json()).toEqual({
      ...whole,
      enabled: false,
      max_concurrency: 10,
      custom_options: '{"a":1}',
    });
    expect((await post(path)).status).toBe(200);
    expect((await post(path, { max_concurrency: null })).status).toBe(200);
    expect((await portsip.get(path)).json()).toMatchObject({ max_concurrency: 2000 });

    const destroyed = await post(`${path}/destroy`);
    expect([destroyed.status, destroyed.text]).toEqual([204, '']);
    expect((await portsip.get(path)).status).toBe(404);
    const again = await post(`${path}/destroy`);
    expect([again.status, codes(again.text)]).toEqual([400, ['VALIDATE_FAILED']]);
  });

  test('that is built in is there from the start, and cannot be destroyed', async () => {
    const { items } = await list({ filter: `type eq 'INTERNAL'` });
    expect(items).toMatchObject([{ name: 'Internal', type: 'INTERNAL' }]);
    const refused = await post(`/media_servers/${items[0]!.id}/destroy`);
    expect([refused.status, refused.json()]).toEqual([
      400,
      {
        errors: [
          {
            code: 'VALIDATE_FAILED',
            message: 'The built-in media server cannot be deleted',
            detail: { pointer: '/id' },
          },
        ],
      },
    ]);
    expect((await portsip.get(`/media_servers/${items[0]!.id}`)).status).toBe(200);
  });

  test('is unknown by an id of another kind, or one that PortSIP cannot have made', async () => {
    const saved = (await application.graphql(
      `mutation { saveMediaServer(input: { vms: { type: "flussonic" } }) { mediaServer { id } } }`,
    )) as { saveMediaServer: { mediaServer: { id: string } } };
    const foreign = Buffer.from(saved.saveMediaServer.mediaServer.id).toString('base64url');
    for (const id of [foreign, 'nonsense', 'MA', '%20']) {
      const read = await portsip.get(`/media_servers/${id}`);
      expect([id, read.status, codes(read.text)]).toEqual([id, 404, ['NOT_FOUND']]);
      expect((await portsip.get(`/media_servers/${id}/status`)).status).toBe(404);
      expect((await post(`/media_servers/${id}`, { enabled: true })).status).toBe(404);
      expect((await post(`/media_servers/${id}/destroy`)).status).toBe(400);
    }
  });

  test.each([
    ['no name', {}, '/name'],
    ['a name that is empty', { name: '' }, '/name'],
    ['a name of 65 characters', { name: 'x'.repeat(65) }, '/name'],
    ['no sessions', { name: 'x', max_concurrency: 0 }, '/max_concurrency'],
    ['sessions as a text', { name: 'x', max_concurrency: '5' }, '/max_concurrency'],
    ['a switch that is none', { name: 'x', enabled: 'yes' }, '/enabled'],
    ['an address that is none', { name: 'x', private_ipv4: '10.0.0.256' }, '/private_ipv4'],
    ['an IPv4 address as IPv6', { name: 'x', public_ipv6: '10.0.0.1' }, '/public_ipv6'],
    ['options that are no JSON', { name: 'x', custom_options: '{' }, '/custom_options'],
  ])('is not added with %s', async (_, body, pointer) => {
    const { count } = await list();
    const answer = await post('/media_servers', body);
    expect(answer.status).toBe(400);
    expect(answer.json<Faults>().errors).toMatchObject([{ code: 'VALIDATE_FAILED', detail: { pointer } }]);
    expect((await list()).count).toBe(count);
  });
});

describe('the list of PortSIP media servers', () => {
  const servers = [
    { name: 'eu-1', max_concurrency: 5, private_ipv4: '10.1.0.1' },
    { name: 'eu-2', max_concurrency: 50, enabled: false },
    { name: `us-o'hare`, max_concurrency: 50, public_ipv6: '2001:db8::1' },
    { name: 'US_100%', max_concurrency: 7 },
  ];
  const ours = `max_concurrency lt 100 and max_concurrency ge 5`;
  beforeAll(async () => {
    for (const server of servers) await create(server);
  });

  test.each([
    [`name eq 'eu-1'`, ['eu-1']],
    [`startswith(name,'eu-')`, ['eu-1', 'eu-2']],
    [`endswith(name, '-2') or contains(name,'100%')`, ['eu-2', 'US_100%']],
    [`name eq 'us-o''hare'`, [`us-o'hare`]],
    [`enabled eq false and startswith(name, 'eu')`, ['eu-2']],
    [`max_concurrency le 7 and ${ours}`, ['eu-1', 'US_100%']],
    [`(name eq 'eu-1' or name eq 'eu-2') and max_concurrency gt 5`, ['eu-2']],
    [`name eq 'eu-1' or name eq 'eu-2' and max_concurrency gt 500`, ['eu-1']],
    // A blank member is equal to nothing and different from nothing.
    [`private_ipv4 ne '10.0.0.9' and ${ours}`, ['eu-1']],
    [`private_ipv4 eq null and ${ours}`, ['eu-2', `us-o'hare`, 'US_100%']],
    [`public_ipv6 ne null`, [`us-o'hare`]],
    [`type eq 'EXTERNAL' and name gt 'eu-1' and ${ours}`, ['eu-2', `us-o'hare`]],
  ])('holds what %s says', async (filter, expected) => {
    expect((await namesBy({ filter })).toSorted()).toEqual(expected.toSorted());
  });

  test('is searched for every word, in any case, and only within the filter', async () => {
    expect(await namesBy({ search: 'EU 10.1' })).toEqual(['eu-1']);
    expect(await namesBy({ search: 'us', filter: `contains(name,'%')` })).toEqual(['US_100%']);
    expect(await namesBy({ search: '100_' })).toEqual([]);
  });

  test('is ordered by several members, the id last', async () => {
    expect(await namesBy({ filter: ours, orderby: 'max_concurrency desc, name asc' })).toEqual([
      'eu-2',
      `us-o'hare`,
      'US_100%',
      'eu-1',
    ]);
    expect(await namesBy({ filter: ours, orderby: 'name' })).toEqual(['US_100%', 'eu-1', 'eu-2', `us-o'hare`]);
    expect(await namesBy({ filter: ours })).toEqual(servers.map(({ name }) => name));
  });

  test('comes in pages that tell how many there are in all', async () => {
    const page = async (skip: string) => {
      const { count, items } = await list({ filter: ours, skip, top: '3' });
      return [count, items.map(({ name }) => name)];
    };
    expect(await page('0')).toEqual([4, ['eu-1', 'eu-2', `us-o'hare`]]);
    expect(await page('3')).toEqual([4, ['US_100%']]);
    expect(await page('2147483647')).toEqual([4, []]);
  });

  test.each([
    ['filter', `name`],
    ['filter', `name eq`],
    ['filter', `name eq "eu"`],
    ['filter', `name like 'eu'`],
    ['filter', `name eq 'eu' and`],
    ['filter', `(name eq 'eu'`],
    ['filter', `name eq 'eu' name eq 'us'`],
    ['filter', `nothing eq 'eu'`],
    ['filter', `kind eq 'vms'`],
    ['filter', `name eq 5`],
    ['filter', `max_concurrency eq '5'`],
    ['filter', `enabled gt true`],
    ['filter', `startswith(max_concurrency,'5')`],
    ['filter', `${'('.repeat(60)}name eq 'eu'${')'.repeat(60)}`],
    ['filter', `name eq '${'x'.repeat(4000)}'`],
    ['orderby', 'nothing'],
    ['orderby', 'name up'],
    ['orderby', 'name,'],
    ['orderby', 'name; drop table media_servers'],
    ['skip', '-1'],
    ['skip', '2147483648'],
    ['skip', 'x'],
    ['top', '0'],
    ['top', '101'],
    ['top', '1.5'],
  ])('is refused by %s=%s', async (parameter, value) => {
    const answer = await portsip.get(`/media_servers?${new URLSearchParams({ [parameter]: value })}`);
    expect(answer.status).toBe(400);
    expect(answer.json<Faults>().errors).toMatchObject([{ code: 'VALIDATE_FAILED', detail: { parameter } }]);
  });
});

test('whatever is sent as a filter or an order is answered or refused, and never fails', async () => {
  const piece = fc.constantFrom(
    'name',
    'enabled',
    'max_concurrency',
    'eq',
    'ge',
    'and',
    'or',
    '(',
    ')',
    ',',
    `'eu'`,
    `name eq '\0'`,
    '5',
    'null',
    'contains(',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(text, text, text, async (filter, orderby, search) => {
      const query = new URLSearchParams({ filter, orderby, search });
      expect([200, 400]).toContain((await portsip.get(`/media_servers?${query}`)).status);
    }),
    { numRuns: 200 },
  );
});

describe('the status of a PortSIP media server', () => {
  const statusOf = async (id: string) => (await portsip.get(`/media_servers/${id}/status`)).json();
  const offline = { current_concurrency: null, cpu_usage: null, memory_usage: null, status: 'OFFLINE' };

  test('is what it reports while it can be reached, and OFFLINE when it cannot', async () => {
    await using server = await httpServer(() => ({
      body: '{"current_concurrency":12,"cpu_usage":33.4,"memory_usage":71,"other":1}',
    }));
    const options = JSON.stringify({ status_port: server.port });
    const id = await create({ name: 'reporting', private_ipv4: '127.0.0.1', custom_options: options });
    expect(await statusOf(id)).toEqual({ current_concurrency: 12, cpu_usage: 33, memory_usage: 71, status: 'ONLINE' });
    expect(server.requests.map(({ url }) => url)).toEqual(['/status']);
    await post(`/media_servers/${id}`, { enabled: false });
    expect(await statusOf(id)).toEqual(offline);
    await post(`/media_servers/${id}`, { enabled: true });
    await server[Symbol.asyncDispose]();
    expect(await statusOf(id)).toEqual(offline);
  });

  test('is ONLINE for one that answers without a report, at the first address that does', async () => {
    await using server = await httpServer(() => ({ status: 404, body: 'not json' }));
    const options = JSON.stringify({ status_port: server.port, status_path: '/health' });
    const id = await create({ name: 'v6', private_ipv6: '::1', public_ipv4: '127.0.0.1', custom_options: options });
    expect(await statusOf(id)).toEqual({ ...offline, status: 'ONLINE' });
    expect(server.requests.map(({ url }) => url)).toEqual(['/health']);
  });

  test('is OFFLINE for one that accepts and says nothing, or has no address', async () => {
    await using server = await httpServer(() => undefined);
    const options = JSON.stringify({ status_url: `http://127.0.0.1:${server.port}/` });
    expect(await statusOf(await create({ name: 'silent', custom_options: options }))).toEqual(offline);
    expect(server.requests).toHaveLength(1);
    expect(await statusOf(await create({ name: 'nowhere' }))).toEqual(offline);
  });
});

describe('the sessions of PortSIP', () => {
  const ask = (form: Record<string, string>) =>
    restClient(`${application.origin}/api`, null).ask('POST', '/login/oauth/token', {
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  const credentials = { grant_type: 'password', client_id: 'c', username: 'admin', password: 'correct horse' };

  test('open with a password, renew, give access and end', async () => {
    const opened = await ask({ ...credentials, scope: 'all' });
    expect(opened.status).toBe(200);
    expect(contractAnswers('portsip').faults('createToken', 200, opened.json())).toEqual([]);
    const { refresh_token } = opened.json<{ refresh_token: string }>();
    const renewed = await ask({ grant_type: 'refresh_token', client_id: 'c', refresh_token });
    const { access_token } = renewed.json<{ access_token: string }>();
    const client = restClient(`${application.origin}/api`, `Bearer ${access_token}`);
    expect((await client.get('/media_servers')).status).toBe(200);
    expect((await client.ask('POST', '/login/oauth/revoke')).status).toBe(200);
    // Who has a session is told by the feed, within a second.
    await expect.poll(async () => (await client.get('/media_servers')).status, { timeout: 1000 }).toBe(401);
  });

  test.each([
    ['a wrong password', { password: 'wrong' }, 'UNAUTHORIZED'],
    ['another way', { grant_type: 'client_credentials' }, 'VALIDATE_FAILED'],
    ['no client', { client_id: '' }, 'VALIDATE_FAILED'],
    ['no name', { username: '' }, 'VALIDATE_FAILED'],
    ['another scope', { scope: 'some' }, 'VALIDATE_FAILED'],
  ])('do not open with %s', async (_, change, code) => {
    const answer = await ask({ ...credentials, ...change });
    expect([answer.status, codes(answer.text)]).toEqual([400, [code]]);
  });

  test('cannot be ended by a key that opened none', async () => {
    expect((await post('/login/oauth/revoke')).status).toBe(400);
  });
});

test('errors have the envelope of PortSIP, whatever their status', async () => {
  const anonymous = restClient(`${application.origin}/api`, null);
  const answers = [
    [401, await anonymous.get('/media_servers'), 'UNAUTHORIZED'],
    [404, await portsip.get('/nothing'), 'NOT_FOUND'],
    [405, await portsip.ask('DELETE', '/media_servers/MQ'), 'METHOD_NOT_ALLOWED'],
    [400, await post('/media_servers', '{'), 'VALIDATE_FAILED'],
    [400, await post('/media_servers', '[]'), 'VALIDATE_FAILED'],
    [
      415,
      await portsip.ask('POST', '/media_servers', { body: 'x', headers: { 'content-type': 'text/plain' } }),
      'UNSUPPORTED_MEDIA_TYPE',
    ],
  ] as const;
  const contract = contractAnswers('portsip');
  for (const [status, answer, code] of answers) {
    expect([answer.status, codes(answer.text)]).toEqual([status, [code]]);
    expect(contract.faults('listMediaServers', status, answer.json())).toEqual([]);
  }
});
