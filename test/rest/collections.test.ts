import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRestApplication, type RestApplication } from './restApplication.ts';
import type { CollectionBody, ErrorBody } from './restClient.ts';

let application: RestApplication;

const streams: Record<string, object> = {
  'a/1': { title: 'Gate', position: 3, labels: { zone: 'msk' }, dvr: { reference: 'ssd', expiration: 3600 } },
  'a/2': { title: 'gate 100%', position: 1, disabled: true, inputs: [{ url: 'udp://239.0.0.1:1234', priority: 2 }] },
  b: { position: 2, static: false, comment: 'the lobby' },
  'B é': { title: 'Lobby', position: 2 },
  'c,d': { title: 'null', inputs: [{ url: 'fake://fake' }, { url: 'udp://239.0.0.2:1' }] },
  'ж 🎥': { title: 'Gate', labels: { zone: 'spb' } },
};

beforeAll(async () => {
  application = await startRestApplication();
  for (const [name, stream] of Object.entries(streams)) {
    const answer = await application.central.put(`/streams/${encodeURIComponent(name)}`, stream);
    if (answer.status !== 200) throw new Error(`${name}: ${answer.text}`);
  }
});
afterAll(() => application[Symbol.asyncDispose]());

const ask = (query: string | Record<string, string>) => {
  const text = typeof query === 'string' ? query : new URLSearchParams(query).toString();
  return application.central.get(`/streams?${text}`);
};
const page = async (query: string | Record<string, string>) => {
  const answer = await ask(query);
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return answer.json<CollectionBody & { streams: { name: string; [member: string]: unknown }[] }>();
};
const names = async (query: string | Record<string, string>) => (await page(query)).streams.map(({ name }) => name);
const faultOf = async (query: string | Record<string, string>) => {
  const answer = await ask(query);
  const { code, source } = answer.json<ErrorBody>().errors[0];
  return { status: answer.status, code, source };
};

describe('without parameters', () => {
  test('a collection holds all, by name bytewise, with its count and its timing', async () => {
    const body = await page('');
    expect(body.streams.map(({ name }) => name)).toEqual(['B é', 'a/1', 'a/2', 'b', 'c,d', 'ж 🎥']);
    expect(Object.keys(body)).toEqual(['streams', 'estimated_count', 'next', 'prev', 'timing']);
    expect(body).toMatchObject({ estimated_count: 6, next: null, prev: null });
    expect(Object.values(body.timing).every((milliseconds) => milliseconds >= 0)).toBe(true);
  });
});

describe('a filter', () => {
  const matches: [string, string[]][] = [
    ['title=Gate', ['a/1', 'ж 🎥']],
    ['title=Gate,Lobby', ['B é', 'a/1', 'ж 🎥']],
    ['name=c%2Cd', []],
    ['title_ne=Gate', ['B é', 'a/2', 'b', 'c,d']],
    ['title_is=null', ['b', 'c,d']],
    ['title_is_not=null', ['B é', 'a/1', 'a/2', 'ж 🎥']],
    ['title_like=ate', ['a/1', 'a/2', 'ж 🎥']],
    ['title_like=00%25', ['a/2']],
    ['title_like=%25', ['a/2']],
    ['position_gt=1&position_lt=3', ['B é', 'b']],
    ['position_gte=2', ['B é', 'a/1', 'b']],
    ['position_lte=1', ['a/2']],
    ['disabled', ['a/2']],
    ['static=false', ['b']],
    ['labels.zone=msk', ['a/1']],
    ['labels.zone_ne=msk', ['B é', 'a/2', 'b', 'c,d', 'ж 🎥']],
    ['dvr.expiration_gte=3600', ['a/1']],
    ['dvr_is_not=null', ['a/1']],
    ['dvr.reference_is=null&title=Gate', ['ж 🎥']],
    ['title=Lobby&title=Gate', ['a/1', 'ж 🎥']],
    ['name_gt=b', ['c,d', 'ж 🎥']],
    ['name=%D0%B6+%F0%9F%8E%A5', ['ж 🎥']],
    ['updated_at_gt=1000000000000', ['a/1', 'a/2', 'b', 'B é', 'c,d', 'ж 🎥']],
  ];
  test.each(matches)('%s finds what it says', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  test('on a member that is not there is ignored, and a Warning says so', async () => {
    const answer = await ask('no_such_member=1&title=Lobby');
    expect(answer.headers.get('warning')).toContain('no_such_member');
    expect(answer.json<CollectionBody>()['streams']).toHaveLength(1);
  });

  test('that cannot be converted is 400 and names its parameter', async () => {
    for (const [key, value] of [
      ['position', 'abc'],
      ['position_gt', '1.5'],
      ['static', 'perhaps'],
      ['dvr.expiration_lt', ''],
    ] as const) {
      expect(await faultOf({ title: 'x', [key]: value })).toEqual({
        status: 400,
        code: 'bad_user_input',
        source: { parameter: key },
      });
    }
  });

  test('into an array is 400 and names its parameter', async () => {
    expect(await faultOf('inputs.url=x')).toEqual({
      status: 400,
      code: 'invalid_filter',
      source: { parameter: 'inputs.url' },
    });
  });
});

describe('select', () => {
  test('keeps the members it names, and the required ones', async () => {
    const [first] = (await page('select=title&name=a/1')).streams;
    expect(first).toEqual({ name: 'a/1', title: 'Gate', updated_at: expect.any(Number) as number });
  });

  test('goes into objects and through arrays, and a parent wins over its children', async () => {
    const of = async (select: string) => (await page({ select, name: 'a/2' })).streams[0];
    expect(await of('inputs.url')).toMatchObject({ inputs: [{ url: 'udp://239.0.0.1:1234' }] });
    expect((await of('inputs.url'))?.['inputs']).toEqual([{ url: 'udp://239.0.0.1:1234' }]);
    expect((await of('inputs.url,inputs'))?.['inputs']).toMatchObject([{ priority: 2 }]);
    expect(await of('no_such_member,title')).toMatchObject({ title: 'gate 100%' });
  });
});

describe('sort', () => {
  const orders: [string, string[]][] = [
    ['-name', ['ж 🎥', 'c,d', 'b', 'a/2', 'a/1', 'B é']],
    ['position', ['c,d', 'ж 🎥', 'a/2', 'B é', 'b', 'a/1']],
    ['-position,-name', ['a/1', 'b', 'B é', 'a/2', 'ж 🎥', 'c,d']],
    ['title,-position', ['b', 'c,d', 'a/1', 'ж 🎥', 'B é', 'a/2']],
    ['-dvr.expiration', ['a/1', 'B é', 'a/2', 'b', 'c,d', 'ж 🎥']],
  ];
  test.each(orders)(
    'by %s puts the absent first, or last when descending, and compares bytewise',
    async (sort, expected) => {
      expect(await names({ sort })).toEqual(expected);
    },
  );

  test('by what is not a member is 400', async () => {
    expect(await faultOf('sort=no_such_member')).toEqual({
      status: 400,
      code: 'invalid_sort',
      source: { parameter: 'sort' },
    });
  });
});

describe('pages', () => {
  test.each(['name', '-name', 'position', '-position', 'title,-position', 'static'])(
    'by %s lose and repeat nothing, forth and back',
    async (sort) => {
      const all = await names({ sort });
      for (const limit of ['1', '2', '5']) {
        const forth: string[][] = [];
        let last = await page({ sort, limit });
        expect(last.prev).toBeNull();
        for (;;) {
          forth.push(last.streams.map(({ name }) => name));
          if (last.next === null) break;
          last = await page({ sort, limit, cursor: last.next });
        }
        expect(forth.flat()).toEqual(all);
        const back = [last.streams.map(({ name }) => name)];
        while (last.prev !== null) {
          last = await page({ sort, limit, cursor: last.prev });
          back.unshift(last.streams.map(({ name }) => name));
        }
        expect(back.flat()).toEqual(all);
      }
    },
  );

  test('count all that matches, whatever the page', async () => {
    const first = await page('title=Gate&limit=1');
    expect(first.estimated_count).toBe(2);
    expect((await page({ title: 'Gate', limit: '1', cursor: first.next ?? '' })).estimated_count).toBe(2);
  });

  const legacy = (query: string) => Buffer.from(query).toString('base64');
  test('begin where cursors of the reference say', async () => {
    expect(await names({ limit: '2', cursor: legacy('name_gt=b') })).toEqual(['c,d', 'ж 🎥']);
    expect(await names({ sort: '-name', limit: '2', cursor: legacy('name_lt=b') })).toEqual(['a/2', 'a/1']);
    expect(await names({ limit: '2', cursor: legacy('%24position_gt=1') })).toEqual(['a/2', 'b']);
    expect(await names({ limit: '2', cursor: legacy('%24position_lt=3&%24reversed=true') })).toEqual(['a/1', 'a/2']);
  });

  test('know a cursor that is none of theirs: 400', async () => {
    for (const cursor of [
      '%%%',
      'a',
      legacy('x'),
      legacy('no_such_member_gt=1'),
      legacy('%24position_gt=x'),
      'x'.repeat(12_000),
    ]) {
      expect(await faultOf({ cursor })).toEqual({
        status: 400,
        code: 'invalid_cursor',
        source: { parameter: 'cursor' },
      });
    }
  });

  test('hold 100 unless told, at most 1000, and refuse what is no number', async () => {
    expect(await names('limit=1000000')).toHaveLength(6);
    expect(await names('limit=')).toHaveLength(6);
    for (const limit of ['0', '-1', 'abc', '1.5', '1e3', '9'.repeat(400)]) {
      expect(await faultOf({ limit })).toMatchObject({ status: 400, source: { parameter: 'limit' } });
    }
  });
});

describe('q', () => {
  test('finds every word in name, title, comment and input URLs, in any letter case', async () => {
    expect(await names('q=LOBBY')).toEqual(['B é', 'b']);
    expect(await names('q=gate+100%25')).toEqual(['a/2']);
    expect(await names('q=239.0.0')).toEqual(['a/2', 'c,d']);
    expect(await names('q=')).toHaveLength(6);
    expect(await names({ q: 'ЖЖ' })).toEqual([]);
  });
});

describe('an entity tag of a collection', () => {
  test('stays while nothing changes, although the timing does', async () => {
    const tag = (await ask('title=Gate')).headers.get('etag')!;
    expect((await application.central.get('/streams?title=Gate', { 'if-none-match': tag })).status).toBe(304);
    expect((await ask('title=Lobby')).headers.get('etag')).not.toBe(tag);
  });
});
