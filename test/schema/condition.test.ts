import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, MemberPredicate } from '../../src/collection/types.ts';
import { conditionOfArguments, pageRequest } from '../../src/schema/pageRequest.ts';
import { inputTypeNamed } from '../../src/schema/inputTypes.ts';
import { anonymous } from '../../src/auth/viewer.ts';
import { inputOf } from './arbitraries.ts';
import { dataOf, recorder, schemaOf } from './fixture.ts';

const { calls, resolve } = recorder();
const streams = schemaOf('streams', { Query: { streams: resolve } });

/** The arguments and info that the resolver of `streams` gets. */
const called = async (args: string, variables: Record<string, unknown> = {}, definitions = '') => {
  calls.length = 0;
  const source = `query ${definitions} { streams${args} { totalCount } }`;
  await dataOf(streams, source, variables).catch((error: Error) => {
    if (!error.message.includes('Cannot return null')) throw error;
  });
  const [call] = calls;
  if (!call) throw new Error('The resolver was not called');
  return call;
};

const conditionOf = async (args: string): Promise<Condition | undefined> => {
  const call = await called(args);
  return conditionOfArguments(call.args, call.info);
};

const conditionOfFilter = async (filter: unknown): Promise<Condition | undefined> => {
  const call = await called('(filter: $filter)', { filter }, '($filter: StreamFilter)');
  return conditionOfArguments(call.args, call.info);
};

const predicatesOf = (condition: Condition | undefined): MemberPredicate[] => {
  if (!condition) return [];
  if ('member' in condition) return [condition];
  if ('not' in condition) return predicatesOf(condition.not);
  return ('and' in condition ? condition.and : condition.or).flatMap(predicatesOf);
};

const withoutSource = (condition: Condition | undefined): unknown =>
  JSON.parse(JSON.stringify(condition, (key, value: unknown) => (key === 'source' ? undefined : value)));

describe('a typed filter', () => {
  it('tests members by their REST paths', async () => {
    const condition = await conditionOf(`(filter: {
      title: { icontains: "news" }
      stats: { bitrate: { gt: 100, lte: 5000 }, status: { in: [RUNNING, WAITING] } }
      layout: { ingestHostname: { eq: "s1" } }
      configOnDisk: { dvr: { expiration: { isNull: true } } }
    })`);
    const predicates = predicatesOf(condition).map(({ member, operator, values }) => [member, operator, ...values]);
    expect(predicates.sort()).toEqual([
      ['config_on_disk.dvr.expiration', 'isNull'],
      ['layout.ingest', 'eq', 's1'],
      ['stats.bitrate', 'gt', '100'],
      ['stats.bitrate', 'lte', '5000'],
      ['stats.status', 'in', 'running', 'waiting'],
      ['title', 'icontains', 'news'],
    ]);
  });

  it('combines by and, or and not', async () => {
    const condition = await conditionOf(`(filter: {
      or: [{ static: { eq: true } }, { not: { sourceTimeout: { eq: false } } }]
    })`);
    expect(withoutSource(condition)).toEqual({
      or: [
        { member: 'static', operator: 'eq', values: ['true'] },
        { not: { and: [{ member: 'source_timeout', operator: 'eq', values: ['false'] }] } },
      ],
    });
  });

  it('reads null as absence, and refuses to order by it', async () => {
    expect(withoutSource(await conditionOf('(filter: { title: { eq: null } })'))).toMatchObject({ operator: 'isNull' });
    expect(withoutSource(await conditionOf('(filter: { title: { ne: null } })'))).toMatchObject({
      operator: 'isNotNull',
    });
    expect(withoutSource(await conditionOf('(filter: { stats: { isNull: false } })'))).toMatchObject({
      member: 'stats',
      operator: 'isNotNull',
    });
    await expect(conditionOf('(filter: { position: { gt: null } })')).rejects.toMatchObject({
      extensions: { code: 'INVALID_FILTER', path: ['filter', 'position', 'gt'] },
    });
  });

  it('tests entries of open maps by key', async () => {
    const condition = await conditionOf(`(filter: { labels: [
      { key: "zone", value: { in: ["msk", "spb"] } }, { key: "required.gpu" }
    ] })`);
    expect(withoutSource(condition)).toEqual({
      and: [
        { member: 'labels.zone', operator: 'in', values: ['msk', 'spb'] },
        { member: 'labels.required.gpu', operator: 'isNotNull', values: [] },
      ],
    });
  });

  it('compares moments in the unit of the member, between two seconds too', async () => {
    const at = (tests: string) =>
      conditionOf(`(filter: { stats: { dvrInfo: { from: ${tests} } } })`).then(withoutSource);
    const half = '"2021-11-16T21:36:51.500Z"';
    const whole = '"2021-11-16T21:36:51Z"';
    expect(await conditionOf(`(filter: { updatedAt: { gt: ${half} } })`)).toMatchObject({ values: ['1637098611500'] });
    expect(await at(`{ gt: ${half} }`)).toMatchObject({ operator: 'gt', values: ['1637098611'] });
    expect(await at(`{ gte: ${half} }`)).toMatchObject({ operator: 'gte', values: ['1637098612'] });
    expect(await at(`{ lt: ${half} }`)).toMatchObject({ operator: 'lt', values: ['1637098612'] });
    expect(await at(`{ lte: ${half} }`)).toMatchObject({ operator: 'lte', values: ['1637098611'] });
    expect(await at(`{ eq: ${half} }`)).toEqual({ or: [] });
    expect(await at(`{ notIn: [${half}] }`)).toEqual({ and: [] });
    expect(await at(`{ in: [${half}, ${whole}] }`)).toMatchObject({ operator: 'in', values: ['1637098611'] });
  });

  it('says of each test where the client wrote it', async () => {
    await fc.assert(
      fc.asyncProperty(inputOf(inputTypeNamed(streams, 'StreamFilter'), 3), async (filter) => {
        const condition = await conditionOfFilter(filter);
        for (const { source, member } of predicatesOf(condition)) {
          expect(member).toMatch(/^[A-Za-z0-9_.-]+( .*)?/u);
          const written = source?.path?.slice(1).reduce<unknown>((value, step) => {
            return (value as Record<string | number, unknown> | undefined)?.[step];
          }, filter);
          const isEntry = source?.path?.at(-1) === 'value';
          expect(written !== undefined || isEntry).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a page request', () => {
  it('joins typed and generic tests and sort keys', async () => {
    const { args, info } = await called(`(
      filter: { name: { contains: "/" } }
      where: [{ member: "stats.bitrate", operator: GTE, values: ["5"] }, { member: "dvr", operator: IS_NULL }]
      sort: [NAME_DESC] orderBy: [{ member: "stats.bitrate" }, { member: "title", descending: true }]
      first: 5 after: "c" search: "x y"
    )`);
    const request = pageRequest(args, anonymous, info);
    expect(withoutSource(request.where)).toEqual({
      and: [
        { member: 'name', operator: 'contains', values: ['/'] },
        {
          and: [
            { member: 'stats.bitrate', operator: 'gte', values: ['5'] },
            { member: 'dvr', operator: 'isNull', values: [] },
          ],
        },
      ],
    });
    expect(request).toMatchObject({
      first: 5,
      after: 'c',
      search: 'x y',
      sort: [
        { member: 'name', descending: true },
        { member: 'stats.bitrate', descending: false },
        { member: 'title', descending: true },
      ],
      want: { totalCount: true, hasNextPage: false, hasPreviousPage: false },
    });
  });

  it('refuses a generic test with the wrong number of values, and says where', async () => {
    const two = conditionOf('(where: [{ member: "a", values: ["1"] }, { member: "b", values: ["1", "2"] }])');
    await expect(two).rejects.toMatchObject({ extensions: { code: 'INVALID_FILTER', path: ['where', 1, 'values'] } });
    await expect(conditionOf('(where: [{ member: "a" }])')).rejects.toMatchObject({
      extensions: { code: 'INVALID_FILTER' },
    });
  });
});
