import { describe, expect, test } from 'vitest';
import { parseFilterKey } from '../../src/collection/filterKey.ts';
import { contract } from '../../src/contract/contract.ts';
import type { ApiName } from '../../src/contract/readDocument.ts';
import { memberType, type MemberKind } from '../../src/contract/memberType.ts';
import { primaryKeyOf, writableSchema } from '../../src/contract/writable.ts';
import { validateDocument } from '../../src/contract/validator.ts';
import { snakeCase } from '../../src/schema/naming.ts';
import { enumValueName, fieldName, memberDirective, valueDirective } from '../../scripts/sdl/naming.ts';

const stream = contract('central').schema('Stream');

test.each<ApiName>(['central', 'nodes', 'ome', 'portsip', 'vms-servers', 'watcher-admin'])(
  'every schema of %s resolves, and can tell what a client may write',
  (api) => {
    const { document, schema } = contract(api);
    for (const name of Object.keys(document.components.schemas)) {
      expect(JSON.stringify(writableSchema(schema(name)))).not.toContain('$ref');
    }
  },
);

test.each<[string, MemberKind, boolean]>([
  ['name', 'string', false],
  ['dvr.expiration', 'integer', false],
  ['stats.lifetime', 'number', false],
  ['stats.status', 'enum', false],
  ['disabled', 'boolean', false],
  ['url_prefix', 'union', false],
  ['dvr', 'object', false],
  ['labels', 'map', false],
  ['labels.required.zone', 'string', false],
  ['inputs', 'array', false],
  ['inputs.url', 'string', true],
])('%s is of kind %s', (path, kind, throughArray) => {
  expect(memberType(stream, path)).toMatchObject({ kind, throughArray });
});

test.each(['', '.', 'zzz', 'name.x', 'dvr.', '__proto__', 'constructor', 'dvr.toString', 'x'.repeat(10_000)])(
  '%j is no member',
  (path) => expect(memberType(stream, path)).toBeNull(),
);

test.each([
  ['segment_duration', 'segmentDuration', 'segment_duration'],
  ['srt2_publish', 'srt2Publish', 'srt2_publish'],
  ['updated_at', 'updatedAt', 'updated_at'],
  ['errors_404', 'errors404', 'errors404'],
])('%s is %s in the graph, and told by @member where the name alone leads to %s', (wire, field, back) => {
  expect(fieldName(wire)).toBe(field);
  expect(snakeCase(field)).toBe(back);
  expect(memberDirective(field, wire)).toBe(back === wire ? '' : ` @member(name: "${wire}")`);
});

test.each([
  ['not_distributed', 'NOT_DISTRIBUTED'],
  ['qr-codes', 'QR_CODES'],
  ['degradated', 'DEGRADED'],
  ['0', '_0'],
])('the enum value %s is %s in the graph, and told by @member where that is not its capitals', (wire, value) => {
  expect(enumValueName(wire)).toBe(value);
  expect(valueDirective(value, wire)).toBe(value.toLowerCase() === wire ? '' : ` @member(name: "${wire}")`);
});

test('elements are told apart by the member the contract requires of them', () => {
  const keyOf = (member: string) => primaryKeyOf(memberType(stream, member)!.schema);
  expect([keyOf('inputs'), keyOf('pushes'), keyOf('playback_headers')]).toEqual(['url', 'url', null]);
});

test('faults carry the path, with numbers for array indexes', () => {
  const schema = {
    properties: { a: { type: 'array', items: { properties: { 'b/~': { type: 'string', 'x-format': 'ip' } } } } },
  };
  expect(validateDocument(schema, { a: [{}, { 'b/~': 'x' }] })).toEqual([
    { path: ['a', 1, 'b/~'], message: 'must be an IP address' },
  ]);
});

describe('a query parameter', () => {
  test.each<[string, string, object | null]>([
    ['name', 'a', { member: 'name', operator: 'eq', values: ['a'] }],
    ['name', 'a,b', { member: 'name', operator: 'in', values: ['a', 'b'] }],
    ['name_ne', 'a,b', { member: 'name', operator: 'ne', values: ['a,b'] }],
    ['stats.bitrate_gt', '187', { member: 'stats.bitrate', operator: 'gt', values: ['187'] }],
    ['updated_at_lte', '1', { member: 'updated_at', operator: 'lte', values: ['1'] }],
    ['title_like', '%', { member: 'title', operator: 'contains', values: ['%'] }],
    [
      'config_on_disk.dvr.expiration_is',
      'null',
      { member: 'config_on_disk.dvr.expiration', operator: 'isNull', values: [] },
    ],
    ['layout.ingest_is_not', 'null', { member: 'layout.ingest', operator: 'isNotNull', values: [] }],
    ['layout.ingest_is', 'x', null],
    ['labels.zone_ne', 'x', { member: 'labels.zone', operator: 'ne', values: ['x'] }],
    ['zzz', 'x', null],
    ['$reset', 'true', null],
  ])('%s=%s', (key, value, predicate) => expect(parseFilterKey(stream, key, value)).toEqual(predicate));

  test('of exactly a member wins over a suffix', () => {
    const schema = { properties: { a: { type: 'integer' }, a_lt: { type: 'string' } } };
    expect(parseFilterKey(schema, 'a_lt', '1')).toEqual({ member: 'a_lt', operator: 'eq', values: ['1'] });
  });
});
