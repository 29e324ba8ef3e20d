import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractOperations } from '../../gateway/rest/contractOperations.ts';
import { contract } from '../../src/contract/contract.ts';
import { startRestApplication, type RestApplication } from './restApplication.ts';

let application: RestApplication;
beforeAll(async () => {
  application = await startRestApplication();
  await application.central.put('/streams/kept', { title: 'kept', labels: { zone: 'a' } });
});
afterAll(() => application[Symbol.asyncDispose]());

const hostile = [
  "'; drop table streams; --",
  '" or 1=1',
  '\\',
  '$1',
  '%s%n',
  '../../etc/passwd',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor.prototype',
  'a'.repeat(5000),
  '.'.repeat(600),
  ','.repeat(2000),
  '-',
  '--name',
  '\u202e\ufeff\u0000'.slice(0, 2),
  '\u0000',
  '\n\r\t',
  '\ud83c\udfa5',
  '9'.repeat(500),
  '-9223372036854775809',
  'NaN',
  '1e400',
  'null',
  'undefined',
  '*',
  'labels.' + 'x.'.repeat(100),
  'stats.media_info.streams.codec',
];
const lists = contractOperations(contract('central')).filter(({ id }) =>
  ['streams_list', 'streamers_list', 'episodes_list', 'persons_list'].includes(id),
);
const filters = [
  'name',
  'title',
  'title_like',
  'title_gt',
  'position',
  'position_ne',
  'labels.zone',
  'labels.a.b',
  'static',
  'stats.bitrate_gt',
  'updated_at_gt',
  'hostname',
  'episode_id',
  'person_id',
];

test.each(lists.map((operation) => [operation.id, operation] as const))(
  '%s answers hostile values below 500, in every parameter',
  async (_, operation) => {
    const names = new Set([
      ...operation.parameters.map(({ name }) => name),
      ...filters,
      'q',
      'select',
      'sort',
      'cursor',
      'limit',
    ]);
    for (const name of names) {
      const asked = hostile.map(async (value) => {
        const query = `poll_timeout=0&${name}=${encodeURIComponent(value)}`;
        const answer = await application.central.get(`${operation.path}?${query}`);
        expect(answer.status, `${query.slice(0, 80)}: ${answer.text.slice(0, 300)}`).toBeLessThan(500);
      });
      await Promise.all(asked);
    }
  },
);

test('hostile keys are filters that find nothing to filter, or 400', async () => {
  for (const key of hostile) {
    for (const name of [key, `${key}_gt`, `title.${key}`, `labels.${key}`, `stats.${key}`]) {
      const answer = await application.central.get(`/streams?${encodeURIComponent(name)}=1`);
      expect(answer.status, `${name.slice(0, 80)}: ${answer.text.slice(0, 300)}`).toBeLessThan(500);
    }
  }
});

test('hostile names are names, or 400', async () => {
  for (const name of hostile) {
    const path = `/streams/${encodeURIComponent(name)}`;
    for (const [method, body] of [
      ['GET', undefined],
      ['PUT', '{"title":"x"}'],
      ['DELETE', undefined],
    ] as const) {
      const answer = body ? await application.central.put(path, body) : await application.central.ask(method, path);
      expect(answer.status, `${method} ${name.slice(0, 80)}: ${answer.text.slice(0, 300)}`).toBeLessThan(500);
    }
  }
});

test('hostile members of a body are kept as they are, ignored, or 400', async () => {
  for (const text of hostile) {
    const bodies = [
      { title: text },
      { [text]: 1 },
      { labels: { [text]: 'a' } },
      { labels: { a: text } },
      { inputs: [{ url: text }] },
    ];
    for (const body of bodies) {
      const answer = await application.central.put('/streams/hostile', body);
      expect(answer.status, `${JSON.stringify(body).slice(0, 80)}: ${answer.text.slice(0, 300)}`).toBeLessThan(500);
    }
    const answer = await application.central.put('/streams/echo', { title: text });
    if (answer.status === 200) expect(answer.json()['title']).toBe(text);
  }
});

test('and nothing was lost', async () => {
  expect((await application.central.get('/streams/kept')).json()).toMatchObject({
    title: 'kept',
    labels: { zone: 'a' },
  });
});
