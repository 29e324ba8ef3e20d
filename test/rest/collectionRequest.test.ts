import { expect, test } from 'vitest';
import { collectionParameterOf, collectionVariables } from '../../gateway/rest/collectionRequest.ts';
import { collectionText } from '../../gateway/rest/collectionReply.ts';
import { contractOperations } from '../../gateway/rest/contractOperations.ts';
import type { Call } from '../../gateway/rest/operation.ts';
import { parseQuery } from '../../gateway/rest/queryString.ts';
import { contract } from '../../src/contract/contract.ts';
import { CodedError, type ErrorCode, type ErrorDetails } from '../../src/errors.ts';

const operation = contractOperations(contract('central')).find(({ id }) => id === 'streams_list')!;
const warnings: string[] = [];
const callOf = (query: string): Call =>
  ({ operation, query: parseQuery(query), warn: (message: string) => warnings.push(message) }) as Partial<Call> as Call;
const variablesOf = (query: string) => collectionVariables(callOf(query));
const base64 = (text: string) => Buffer.from(text).toString('base64');

test('a query without parameters asks for the first 100 of all', () => {
  expect(variablesOf('')).toEqual({
    where: [],
    search: null,
    select: null,
    orderBy: null,
    pollTimeout: null,
    first: 100,
    after: null,
  });
});

test('what is not reserved is a filter by member, suffix and comma list', () => {
  expect(
    variablesOf('stats.bitrate_gt=187&name=a,b&labels.zone_ne=x&dvr_is_not=null&scheme=http&format=x')['where'],
  ).toEqual([
    { member: 'stats.bitrate', operator: 'GT', values: ['187'] },
    { member: 'name', operator: 'IN', values: ['a', 'b'] },
    { member: 'labels.zone', operator: 'NE', values: ['x'] },
    { member: 'dvr', operator: 'IS_NOT_NULL', values: [] },
  ]);
});

test('a filter on what is no member is left out with a warning', () => {
  warnings.length = 0;
  expect(variablesOf('nothing_gt=1&title=x')['where']).toHaveLength(1);
  expect(warnings).toEqual([expect.stringContaining('nothing_gt')]);
});

test('select, sort, q, limit and poll_timeout become arguments of the connection', () => {
  expect(
    variablesOf('select=name, inputs.url,&sort=-stats.bitrate,name&q=a+b&limit=5000&poll_timeout=9999'),
  ).toMatchObject({
    select: ['name', 'inputs.url'],
    orderBy: [
      { member: 'stats.bitrate', descending: true },
      { member: 'name', descending: false },
    ],
    search: 'a b',
    first: 1000,
    pollTimeout: 300,
  });
});

test('a cursor walks forth or back as it says itself', () => {
  const [next, prev] = [base64('name_gt=c%2F03'), base64('name_lt=c%2F03&%24reversed=true')];
  expect(variablesOf(`limit=2&cursor=${encodeURIComponent(next)}`)).toMatchObject({ first: 2, after: next });
  expect(variablesOf(`limit=2&cursor=${encodeURIComponent(prev)}`)).toMatchObject({ last: 2, before: prev });
});

test('a page is spliced from text, with cursors only where there is more', () => {
  const [startCursor, endCursor] = [base64('name_gt=a'), base64('name_gt=b')];
  const page = { documents: '[{"id":9007199254740993}]', totalCount: 3 };
  const pageInfo = { hasNextPage: true, hasPreviousPage: true, startCursor, endCursor };
  const prev = base64('name_lt=a&%24reversed=true');
  expect(collectionText(operation, { ...page, pageInfo })).toBe(
    `{"streams":[{"id":9007199254740993}],"estimated_count":3,"next":"${endCursor}","prev":"${prev}"}`,
  );
  const alone = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  expect(collectionText(operation, { documents: '[]', totalCount: 0, pageInfo: alone })).toBe(
    '{"streams":[],"estimated_count":0,"next":null,"prev":null}',
  );
});

test('an error of the graph is traced to the query parameter it is about', () => {
  const call = callOf('limit=3&title=a&nothing=1&position=x');
  const parameterOf = (code: ErrorCode, details?: ErrorDetails) =>
    collectionParameterOf(new CodedError(code, '', details), call);
  expect(parameterOf('BAD_USER_INPUT', { path: ['where', 1] })).toBe('position');
  expect(parameterOf('INVALID_CURSOR')).toBe('cursor');
  expect(parameterOf('INVALID_SORT')).toBe('sort');
  expect(parameterOf('BAD_USER_INPUT', { parameter: 'poll_timeout' })).toBe('poll_timeout');
  expect(parameterOf('FORBIDDEN')).toBeUndefined();
});
