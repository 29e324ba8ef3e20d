import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractAnswers } from './contractAnswers.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { Answer, ErrorBody, RestClient } from './restClient.ts';

let application: RestApplication;
let watcher: RestClient;
beforeAll(async () => {
  application = await startRestApplication();
  const login = Buffer.from(application.administrator).toString('base64');
  const opened = await application.watcher.ask('POST', '/login', { headers: { authorization: `Basic ${login}` } });
  const headers = { authorization: `Bearer ${opened.json<{ access_token: string }>().access_token}` };
  watcher = { ...application.watcher, get: (path) => application.watcher.get(path, headers) };
});
afterAll(() => application[Symbol.asyncDispose]());

const put = (path: string, body: object, headers?: Record<string, string>) =>
  application.central.put(path, body, headers);
const post = (path: string, body?: object) =>
  application.central.ask('POST', path, {
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
const errorOf = (answer: Answer) => {
  const [{ code, source }] = answer.json<ErrorBody>().errors;
  return [answer.status, code, source];
};
const idsOf = (answer: Answer) => answer.json<{ agents: { id: string }[] }>().agents.map(({ id }) => id);
const through = (agent: string) => ({ inputs: [{ url: 'rtsp://camera/1', via: `agent://${agent}` }] });

describe('an agent of Central', () => {
  test('gets a key with the answer that makes it, and no answer shows one again', async () => {
    const made = await put('/agents/a1', { layout: { ingest: 'node-1' } }, { 'x-originator': 'ci' });
    expect(made.json()).toEqual({
      id: 'a1',
      key: expect.stringMatching(/^[\w-]{32}$/),
      layout: { ingest: 'node-1', originator: 'other', created_at: expect.any(Number) },
    });
    expect(made.headers.get('cache-control')).toBe('no-store');
    for (const answer of [await application.central.get('/agents/a1'), await put('/agents/a1', {})]) {
      expect(Object.keys(answer.json())).toEqual(['id', 'layout']);
    }
    expect((await application.central.get('/agents')).text).not.toContain('"key"');
  });

  test('is filtered by the streams that use it', async () => {
    await put('/agents/f1', {});
    await put('/agents/f2', {});
    await put('/streams/by-f1', { ...through('f1'), title: 'Südtor' });
    expect(idsOf(await application.central.get('/agents?stream=by-f1'))).toEqual(['f1']);
    const unused = await application.central.get('/agents?stream_is=null&q=f');
    expect([idsOf(unused), unused.headers.get('warning')]).toEqual([['f2'], null]);
    expect(idsOf(await application.central.get('/agents?sort=id&limit=2'))).toEqual(['a1', 'f1']);
  });

  test('that is not connected answers commands with agent_offline', async () => {
    for (const command of ['reboot', 'reset', 'disconnect']) {
      expect(errorOf(await post(`/agents/a1/${command}`))).toEqual([400, 'agent_offline', {}]);
      expect((await post(`/agents/nobody/${command}`)).status).toBe(404);
    }
    expect(errorOf(await application.central.get('/agents/a1/logs'))).toEqual([400, 'agent_offline', {}]);
    expect((await application.central.get('/agents/nobody/logs')).status).toBe(404);
  });

  test('is placed with others or not at all, and the pointer leads to the item at fault', async () => {
    await put('/agents/p1', {});
    await put('/agents/p2', {});
    const placed = await post('/agents/layouts', {
      layouts: [
        { id: 'p1', ingest: 'n1' },
        { id: 'f1', ingest: 'n1' },
        { id: 'p2', ingest: 'n2' },
      ],
    });
    expect([placed.status, placed.text]).toEqual([204, '']);
    const wrong: [object, string][] = [
      [
        {
          layouts: [
            { id: 'p1', ingest: 'n9' },
            { id: 'none', ingest: 'n1' },
          ],
        },
        '/layouts/1/id',
      ],
      [
        {
          layouts: [
            { id: 'p1', ingest: 'n9' },
            { id: 'p2', ingest: 5 },
          ],
        },
        '/layouts/1/ingest',
      ],
      [{ layouts: [{ ingest: 'n9' }] }, '/layouts/0/id'],
      [{ layouts: {} }, '/layouts'],
    ];
    for (const [body, pointer] of wrong) expect(errorOf(await post('/agents/layouts', body))[2]).toEqual({ pointer });
    expect((await application.central.get('/agents/p1')).json()).toMatchObject({ layout: { ingest: 'n1' } });
    expect((await application.central.get('/agents/f1')).json()).not.toHaveProperty('layout');
  });

  test('is deleted with its cameras', async () => {
    await put('/agents/d1', {});
    await put('/streams/by-d1', through('d1'));
    expect((await application.central.ask('DELETE', '/agents/d1')).status).toBe(204);
    expect((await application.central.get('/streams/by-d1')).status).toBe(404);
    expect((await application.central.ask('DELETE', '/agents/d1')).status).toBe(404);
  });
});

describe('an agent of Watcher', () => {
  const answers = contractAnswers('watcher-admin');

  test('shows the streams that use it and their organization, and nothing that only Central has', async () => {
    await put('/agents/w1', { serial: 'S1', model: 'M1', layout: { ingest: 'n1' } });
    await put('/streams/by-w1', { ...through('w1'), title: 'Nordtor' });
    const { createOrganization } = (await application.graphql(
      'mutation { createOrganization(input: { title: "Werk" }) { organization { id } } }',
    )) as { createOrganization: { organization: { id: number } } };
    const { id } = createOrganization.organization;
    await application.graphql(
      `mutation { saveStream(name: "by-w1", input: { organizationId: ${id} }) { stream { name } } }`,
    );

    const agent = {
      id: 'w1',
      serial: 'S1',
      model: 'M1',
      streams: [{ name: 'by-w1', title: 'Nordtor', organization: { id, title: 'Werk' } }],
    };
    const one = await watcher.get('/agents/w1');
    expect(one.json()).toEqual(agent);
    expect(answers.faults('agent_get', 200, one.json())).toEqual([]);
    const all = await watcher.get(`/agents?organization_id=${id}&title_like=nORD&stream=by-w1`);
    expect([all.json<{ agents: object[] }>().agents, all.headers.get('warning')]).toEqual([[agent], null]);
    expect(answers.faults('agents_list', 200, all.json())).toEqual([]);
    expect(idsOf(await watcher.get('/agents?stream_is=null&serial=S1'))).toEqual([]);
    expect((await watcher.get('/agents?stream=by-w1&select=model')).json()).toMatchObject({
      agents: [{ id: 'w1', model: 'M1' }],
    });
    expect((await application.central.get('/agents/w1')).text).not.toMatch(/serial|model/);
  });

  test('is named wrongly with 400 and the parameter, and missing with 404', async () => {
    expect(errorOf(await watcher.get('/agents?organization_id=1,2'))[2]).toEqual({ parameter: 'organization_id' });
    expect(errorOf(await watcher.get('/agents?stream_is=x'))[2]).toEqual({ parameter: 'stream_is' });
    expect((await watcher.get('/agents/nobody')).status).toBe(404);
  });
});
