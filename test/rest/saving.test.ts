import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { ErrorBody } from './restClient.ts';

let application: RestApplication;
let counter = 0;

beforeAll(async () => {
  application = await startRestApplication();
});
afterAll(() => application[Symbol.asyncDispose]());

const fresh = () => `/streams/saved-${++counter}`;
const saved = async (path: string, body: unknown, headers?: Record<string, string>) => {
  const answer = await application.central.put(path, body, headers);
  if (answer.status !== 200) throw new Error(`PUT ${path}: ${answer.status} ${answer.text}`);
  return answer.json();
};
const refused = async (path: string, body: unknown, headers?: Record<string, string>) => {
  const answer = await application.central.put(path, body, headers);
  const { code, source } = answer.json<ErrorBody>().errors[0];
  return { status: answer.status, code, source };
};

describe('a save', () => {
  test('creates what is missing and answers the whole object with 200', async () => {
    const path = fresh();
    const stream = await saved(path, { title: 'Gate', inputs: [{ url: 'fake://fake' }] });
    expect(stream).toMatchObject({ name: path.slice(9), title: 'Gate', inputs: [{ url: 'fake://fake' }] });
    expect((await application.central.get(path)).json()).toEqual(stream);
  });

  test('merges objects at any level, replaces arrays, removes what is null, and leaves the rest', async () => {
    const path = fresh();
    await saved(path, {
      title: 'Gate',
      dvr: { reference: 'a', expiration: 60 },
      inputs: [{ url: 'udp://1' }, { url: 'udp://2' }],
    });
    const stream = await saved(path, { title: null, dvr: { expiration: 120 }, inputs: [{ url: 'udp://3' }] });
    expect(stream).toMatchObject({ dvr: { reference: 'a', expiration: 120 }, inputs: [{ url: 'udp://3' }] });
    expect(stream).not.toHaveProperty('title');
  });

  test('with $reset replaces the object it stands in', async () => {
    const path = fresh();
    await saved(path, { title: 'Gate', comment: 'x', dvr: { reference: 'a', expiration: 60 } });
    expect((await saved(path, { dvr: { $reset: true, reference: 'b' } }))['dvr']).toEqual({ reference: 'b' });
    const emptied = await saved(path, { $reset: true, comment: 'y' });
    expect(emptied).toMatchObject({ comment: 'y' });
    for (const member of ['title', 'dvr', '$reset']) expect(emptied).not.toHaveProperty(member);
  });

  test('patches one element of an array by its key', async () => {
    const path = fresh();
    await saved(path, { inputs: [{ url: 'udp://1', priority: 1 }, { url: 'udp://2' }] });
    const stream = await saved(path, { inputs: [{ $index: 0, url: 'udp://1', comment: 'main' }] });
    expect(stream['inputs']).toEqual([{ url: 'udp://1', priority: 1, comment: 'main' }, { url: 'udp://2' }]);
  });

  test('ignores read-only and unknown members, so what was read can be written back', async () => {
    const path = fresh();
    const { updated_at: before, ...stream } = await saved(path, { title: 'Gate' });
    const answer = await saved(path, {
      ...stream,
      updated_at: 1,
      stats: { bitrate: 5 },
      no_such_member: true,
      title: 'Door',
    });
    expect(answer).toMatchObject({ title: 'Door' });
    expect(answer['updated_at']).toBeGreaterThan(before as number);
    expect(answer).not.toHaveProperty('no_such_member');
    expect(answer).not.toHaveProperty('stats.bitrate');
  });

  test('of a wrong type or out of bounds is 400, points to the member and saves nothing', async () => {
    const path = fresh();
    const faults: [object, string][] = [
      [{ segment_duration: 'long' }, '/segment_duration'],
      [{ segment_duration: 999 }, '/segment_duration'],
      [{ inputs: [{ url: 'udp://1' }, { url: 5 }] }, '/inputs/1/url'],
      [{ dvr: { expiration: {} } }, '/dvr/expiration'],
      [{ labels: { zone: 7 } }, '/labels/zone'],
      [{ title: [] }, '/title'],
    ];
    for (const [body, pointer] of faults) {
      expect(await refused(path, body)).toEqual({ status: 400, code: 'bad_user_input', source: { pointer } });
    }
    expect((await application.central.get(path)).status).toBe(404);
  });

  test('without a JSON object is 400', async () => {
    for (const body of ['', '{', '{"a":1}}', 'nonsense', "{'a':1}"]) {
      expect(await refused(fresh(), body)).toMatchObject({ status: 400, code: 'bad_json' });
    }
    for (const body of ['[]', '1', '"x"', 'null', 'true']) {
      expect(await refused(fresh(), body)).toMatchObject({ status: 400, code: 'bad_user_input' });
    }
  });

  test('under another key than the path says is 400', async () => {
    expect(await refused(fresh(), { name: 'other' })).toEqual({
      status: 400,
      code: 'key_mismatch',
      source: { pointer: '/name' },
    });
  });

  test('of what Postgres cannot hold is 400', async () => {
    for (const body of [
      '{"title":"a\\u0000b"}',
      '{"title":"\\ud800"}',
      '{"position":1e999}',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
    ]) {
      expect((await refused(fresh(), body)).status).toBe(400);
    }
  });
});

describe('a 64-bit id', () => {
  const id = '9007199254740993123';
  const episode = `{"media":"cam/1","opened_at":1637094994000,"updated_at":1637094994000,"episode_id":${id}}`;

  test('goes in and comes out digit by digit, in paths, bodies, lists, filters and cursors', async () => {
    const { central } = application;
    expect((await central.put(`/episodes/${id}`, episode)).text).toContain(`"episode_id":${id}`);
    for (const path of [
      `/episodes/${id}`,
      `/episodes?episode_id=${id}`,
      `/episodes?select=media&episode_id_gte=${id}`,
    ]) {
      expect((await central.get(path)).text.replaceAll(' ', '')).toContain(`"episode_id":${id}`);
    }
    await central.put(`/episodes/9007199254740993124`, {
      media: 'x',
      opened_at: 1637094994000,
      updated_at: 1637094994000,
    });
    const { next } = (await central.get('/episodes?limit=1&sort=episode_id')).json<{ next: string }>();
    const second = await central.get(`/episodes?limit=1&sort=episode_id&cursor=${encodeURIComponent(next)}`);
    expect(second.text).toContain('9007199254740993124');
    expect((await central.ask('DELETE', `/episodes/${id}`)).status).toBe(204);
    expect((await central.get(`/episodes/${id}`)).status).toBe(404);
  });

  test('that is none is 400', async () => {
    for (const path of ['/episodes/abc', '/episodes/1.5', '/persons/9223372036854775808', '/persons/0x10']) {
      expect((await application.central.get(path)).status).toBe(400);
    }
  });
});

describe('a condition', () => {
  test('If-Match saves and deletes only what the client has seen', async () => {
    const { central } = application;
    const path = fresh();
    await saved(path, { title: 'one' });
    const tag = (await central.get(path)).headers.get('etag')!;
    await saved(path, { title: 'two' }, { 'if-match': tag });
    expect(await refused(path, { title: 'three' }, { 'if-match': tag })).toMatchObject({
      status: 412,
      code: 'precondition_failed',
    });
    expect((await central.ask('DELETE', path, { headers: { 'if-match': tag } })).status).toBe(412);
    expect((await central.get(path)).json()).toMatchObject({ title: 'two' });
    const present = (await central.get(path)).headers.get('etag')!;
    expect((await central.ask('DELETE', path, { headers: { 'if-match': present } })).status).toBe(204);
  });

  test('If-Match takes several tags, of which one must be the present one', async () => {
    const { central } = application;
    const path = fresh();
    await saved(path, { title: 'one' });
    const first = (await central.get(path)).headers.get('etag')!;
    await saved(path, { title: 'two' }, { 'if-match': `"1-other", ${first}` });
    expect((await refused(path, { title: 'three' }, { 'if-match': `"1-other", ${first}` })).status).toBe(412);
  });

  test('If-Match: * saves and deletes only what is there', async () => {
    const { central } = application;
    const path = fresh();
    expect((await refused(path, { title: 'one' }, { 'if-match': '*' })).status).toBe(412);
    expect((await central.get(path)).status).toBe(404);
    await saved(path, { title: 'one' });
    await saved(path, { title: 'two' }, { 'if-match': '*' });
    expect((await central.ask('DELETE', path, { headers: { 'if-match': '*' } })).status).toBe(204);
    expect((await central.ask('DELETE', path, { headers: { 'if-match': '*' } })).status).toBe(404);
  });

  test('If-None-Match: * saves only what is not there yet', async () => {
    const path = fresh();
    await saved(path, { title: 'one' }, { 'if-none-match': '*' });
    expect((await refused(path, { title: 'two' }, { 'if-none-match': '*' })).status).toBe(412);
  });

  test('If-None-Match spares the body of what the client has', async () => {
    const path = fresh();
    await saved(path, {});
    const first = await application.central.get(path);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^"/);
    const again = await application.central.get(path, { 'if-none-match': tag });
    expect([again.status, again.text]).toEqual([304, '']);
    await saved(path, { title: 'x' });
    expect((await application.central.get(path, { 'if-none-match': tag })).status).toBe(200);
  });
});

describe('a delete', () => {
  test('answers 204 without a body, and 404 the second time', async () => {
    const path = fresh();
    await saved(path, {});
    const first = await application.central.ask('DELETE', path);
    expect([first.status, first.text]).toEqual([204, '']);
    expect((await application.central.ask('DELETE', path)).status).toBe(404);
  });
});

describe('a name', () => {
  const names = [
    'a/b/c',
    'with space',
    '🎥 ж é',
    '100%',
    '%2F',
    'a?b#c&d=e',
    '...',
    "o'brien; drop table streams",
    'ü'.repeat(400),
  ];
  test.each(names)('like %s is saved, read, listed and deleted', async (name) => {
    const { central } = application;
    const path = `/streams/${encodeURIComponent(name)}`;
    expect(await saved(path, { title: 't' })).toMatchObject({ name });
    expect((await central.get(path)).json()).toMatchObject({ name });
    const { streams } = (await central.get(`/streams?name_like=${encodeURIComponent(name)}`)).json<{
      streams: { name: string }[];
    }>();
    expect(streams.map((stream) => stream.name)).toContain(name);
    expect((await central.ask('DELETE', path)).status).toBe(204);
  });

  test('that no stream can have is 400', async () => {
    for (const name of ['x'.repeat(2000), 'a%0Ab', 'a%00b']) {
      expect((await application.central.put(`/streams/${name}`, {})).status).toBe(400);
    }
  });
});

describe('a streamer', () => {
  test('is saved with its checks off, and refused with them on while its node does not answer', async () => {
    const { central } = application;
    const body = { role: 'streamer', cluster_key: 'secret', api_url: 'http://127.0.0.1:1' };
    const answer = await central.put('/streamers/node-1.example.com', body);
    expect(answer.json()).toMatchObject({ hostname: 'node-1.example.com', role: 'streamer' });
    expect(answer.text).not.toContain('secret');
    const checked = await central.put('/streamers/node-2.example.com?checks_enable=true', body);
    expect([checked.status, checked.json<ErrorBody>().errors[0].code]).toEqual([400, 'check_failed']);
    expect((await central.get('/streamers/node-2.example.com')).status).toBe(404);
  });
});
