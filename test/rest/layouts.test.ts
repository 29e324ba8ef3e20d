import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractAnswers } from './contractAnswers.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { Answer, CollectionBody, ErrorBody } from './restClient.ts';

let application: RestApplication;
beforeAll(async () => {
  application = await startRestApplication();
});
afterAll(() => application[Symbol.asyncDispose]());

const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  application.central.ask(method, path, {
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
const place = (layouts: object[], originator = 'operator') =>
  send('POST', '/streams/layouts', { layouts }, { 'x-originator': originator });
const errorOf = (answer: Answer) => {
  const [{ code, source }] = answer.json<ErrorBody>().errors;
  return [answer.status, code, source];
};
const layoutsOf = async (query: string) => {
  const answer = await application.central.get(`/streams/walker/layouts${query}`);
  return answer.json<CollectionBody & { layouts: { ingest?: string; created_at: number }[] }>();
};

describe('the layouts of a stream', () => {
  beforeAll(async () => {
    await application.central.put('/streams/walker', {});
    for (const ingest of ['n1', 'n2', 'n3']) await place([{ name: 'walker', ingest }]);
    await place([{ name: 'walker', dvr_backups: ['n9'] }], 'layouter');
  });

  test('are its whole history, the latest first, page by page', async () => {
    const { layouts, next, estimated_count: count } = await layoutsOf('?limit=3');
    expect([layouts.map(({ ingest }) => ingest), count]).toEqual([['n3', 'n3', 'n2'], 4]);
    expect(layouts[0]).toMatchObject({ dvr_backups: ['n9'], originator: 'layouter' });
    expect(layouts[1]).toMatchObject({ originator: 'other' });
    const rest = await layoutsOf(`?limit=3&cursor=${encodeURIComponent(next!)}`);
    expect([rest.layouts.map(({ ingest }) => ingest), rest.next]).toEqual([['n1'], null]);
    expect(contractAnswers('central').faults('stream_layouts_get', 200, rest)).toEqual([]);
  });

  test('are bounded by moments, sorted and limited to members', async () => {
    const { layouts } = await layoutsOf('?sort=created_at&select=created_at');
    const [first, second, third] = layouts.map(({ created_at: moment }) => moment);
    expect(Object.keys(layouts[0]!)).toEqual(['created_at']);
    const between = await layoutsOf(`?created_at_gt=${first}&created_at_lt=${third}`);
    expect(between.layouts.map(({ created_at: moment }) => moment)).toEqual([second]);
    for (const parameter of ['created_at_gt', 'created_at_lt', 'limit', 'cursor', 'sort']) {
      const answer = await application.central.get(`/streams/walker/layouts?${parameter}=x`);
      expect(errorOf(answer)[2]).toEqual({ parameter });
    }
    expect((await application.central.get('/streams/nobody/layouts')).status).toBe(404);
  });

  test('are typed in the graph', async () => {
    expect(
      await application.graphql(
        `{ stream(name: "walker") { layoutHistory(first: 1, createdAfter: "2020-01-01T00:00:00.000Z") {
            totalCount nodes { ingestHostname dvrBackupHostnames originator } } } }`,
      ),
    ).toEqual({
      stream: {
        layoutHistory: {
          totalCount: 4,
          nodes: [{ ingestHostname: 'n3', dvrBackupHostnames: ['n9'], originator: 'LAYOUTER' }],
        },
      },
    });
  });

  test('are set for many or for none, and the pointer leads to the item at fault', async () => {
    await application.central.put('/streams/other', { layout: { ingest: 'n1' } });
    const first = { name: 'other', ingest: 'n8' };
    const wrong: [object, string][] = [
      [{ layouts: [first, { name: 'nobody', ingest: 'n1' }] }, '/layouts/1/name'],
      [{ layouts: [first, { name: 'walker', ingest: 'no host' }] }, '/layouts/1/ingest'],
      [{ layouts: [first, { name: 'walker', change_reason: 'mood' }] }, '/layouts/1/change_reason'],
      [{ layouts: [first, { ingest: 'n1' }] }, '/layouts/1/name'],
      [{ layouts: [first, 5] }, '/layouts/1'],
      [{ layouts: 5 }, '/layouts'],
    ];
    for (const [body, pointer] of wrong) {
      const answer = await send('POST', '/streams/layouts', body);
      expect([answer.json<ErrorBody>().errors[0].source, Math.floor(answer.status / 100)]).toEqual([{ pointer }, 4]);
    }
    expect((await application.central.get('/streams/other')).json()).toMatchObject({ layout: { ingest: 'n1' } });
    expect((await place([{ name: 'other', ingest: null, inference: 'i1' }])).status).toBe(204);
    expect((await application.central.get('/streams/other')).json<{ layout: object }>().layout).toEqual({
      inference: 'i1',
      originator: 'other',
      created_at: expect.any(Number),
    });
  });
});

describe.each([
  ['streams', 'name', {}, 'title'],
  ['streamers', 'hostname', { role: 'streamer', cluster_key: 'k' }, 'public_payload_url'],
] as const)('many %s', (collection, key, needed, member) => {
  const batch = (body: unknown) => send('PUT', `/${collection}/batch`, body);
  const one = (id: string) => application.central.get(`/${collection}/${id}`);

  test('are patched together, and those that are missing are made', async () => {
    await batch([{ [key]: 'b1', ...needed, [member]: 'http://first', labels: { zone: 'a' } }]);
    const answer = await batch([
      { [key]: 'b1', labels: { zone: null, rack: 'r' } },
      { [key]: 'b2', ...needed },
    ]);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect((await one('b1')).json()).toMatchObject({ [member]: 'http://first', labels: { rack: 'r' } });
    expect((await one('b2')).status).toBe(200);
    expect((await batch([])).status).toBe(204);
  });

  test('are patched all or none, and the pointer begins with the index', async () => {
    const first = { [key]: 'b9', ...needed };
    const wrong: [unknown, string][] = [
      [[first, { [key]: 'b8', ...needed, labels: 5 }], '/1/labels'],
      [[{ [key]: 'b8', ...needed, labels: 5 }], '/0/labels'],
      [[first, { ...needed }], `/1/${key}`],
      [[first, null], '/1'],
      [{}, ''],
    ];
    for (const [body, pointer] of wrong) {
      expect(errorOf(await batch(body))).toEqual([400, 'bad_user_input', { pointer }]);
    }
    expect((await batch('[{')).status).toBe(400);
    expect((await one('b9')).status).toBe(404);
  });

  test('are previewed no further than their checks while the layouter is off', async () => {
    const preview = (body: unknown, id?: string) =>
      send('POST', `/${collection}/${id === undefined ? '' : `${id}/`}preview_layout_change`, body);
    expect(errorOf(await preview({ ...needed }, 'new'))).toEqual([400, 'layouter_disabled', {}]);
    expect(errorOf(await preview({ labels: { rack: 'x' } }, 'b1'))).toEqual([400, 'layouter_disabled', {}]);
    expect(errorOf(await preview([{ [key]: 'b1' }, { [key]: 'new', ...needed }]))[1]).toBe('layouter_disabled');
    expect(errorOf(await preview({ ...needed, labels: 5 }, 'new'))[2]).toEqual({ pointer: '/labels' });
    expect(errorOf(await preview([{ [key]: 'b1' }, { [key]: 'new', ...needed, labels: 5 }]))[2]).toEqual({
      pointer: '/1/labels',
    });
    expect(errorOf(await preview([{ ...needed }]))[2]).toEqual({ pointer: `/0/${key}` });
    expect((await one('new')).status).toBe(404);
  });
});

test('a streamer is previewed only with what it cannot be without', async () => {
  for (const missing of ['role', 'cluster_key']) {
    const { [missing]: _, ...body } = { role: 'streamer', cluster_key: 'k' } as Record<string, string>;
    expect(errorOf(await send('POST', '/streamers/new/preview_layout_change', body))[2]).toEqual({
      pointer: `/${missing}`,
    });
  }
});
