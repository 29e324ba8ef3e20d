import { describe, expect, test } from 'vitest';
import { entityTag, expectedVersion, isNotModified } from '../../gateway/rest/entityTag.ts';
import { checkParameters } from '../../gateway/rest/parameters.ts';
import { parseQuery } from '../../gateway/rest/queryString.ts';
import type { Schema } from '../../src/contract/schema.ts';

describe('a query string', () => {
  test('is read like the reference does: last value wins, a key alone is true, plus is a space', () => {
    expect([...parseQuery('a=1&b&c=x+y%2Bz&a=2&&=x')]).toEqual([
      ['a', '2'],
      ['b', 'true'],
      ['c', 'x y+z'],
    ]);
    expect([...parseQuery('')]).toEqual([]);
  });

  test('with malformed percent-encoding or a NUL names the parameter', () => {
    for (const raw of ['media=%', 'media=%E0%A4%A', 'media=a%00']) {
      expect(() => parseQuery(raw)).toThrow(
        expect.objectContaining({ extensions: expect.objectContaining({ parameter: 'media' }) }),
      );
    }
  });
});

describe('a declared parameter', () => {
  const check = (schema: Schema, value: string, takesList = true) =>
    checkParameters(
      [{ name: 'p', in: 'query', required: false, schema, multiSegment: false }],
      {},
      new Map([['p', value]]),
      () => takesList,
    );
  const rejects = (schema: Schema, value: string, takesList = true) =>
    expect(() => check(schema, value, takesList)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', extensions: expect.objectContaining({ parameter: 'p' }) }),
    );

  test('passes when it is of its type and within its bounds', () => {
    check({ type: 'integer', format: 'int64' }, '9223372036854775807');
    check({ type: 'integer', minimum: 1, maximum: 5 }, '1,5');
    check({ type: 'boolean' }, 'false');
    check({ type: 'number' }, '-1.5e3');
    check({ type: 'string', enum: ['http', 'https'] }, 'http');
    check({ type: 'string', pattern: '^[a-z]+$' }, 'abc');
    check({ type: 'integer' }, '');
  });

  test('is refused when it is of another type, out of bounds or not one of the enum', () => {
    rejects({ type: 'integer', format: 'int64' }, '9223372036854775808');
    rejects({ type: 'integer', format: 'int32' }, '2147483648');
    for (const value of ['1.0', 'x', ' 1', '1e3', '0x10', '+1', '9'.repeat(100)]) rejects({ type: 'integer' }, value);
    rejects({ type: 'integer', minimum: 1 }, '0');
    rejects({ type: 'integer', maximum: 5 }, '1,6');
    rejects({ type: 'integer' }, '1,2', false);
    rejects({ type: 'boolean' }, 'yes');
    rejects({ type: 'number' }, 'Infinity');
    rejects({ type: 'number', maximum: 1 }, '2');
    rejects({ type: 'string', enum: ['http'] }, 'ftp');
    rejects({ type: 'string', minLength: 3 }, 'ab');
    rejects({ type: 'string', pattern: '^[a-z]+$' }, 'a1');
  });

  test('is refused when it is required and missing', () => {
    const required = { name: 'p', in: 'query', required: true, schema: {}, multiSegment: false } as const;
    expect(() => checkParameters([required], {}, new Map(), () => false)).toThrow('p is required');
  });
});

describe('an entity tag', () => {
  test('is the same for the same reply and starts with the version', () => {
    expect(entityTag('{}', '17')).toBe(entityTag('{}', '17'));
    expect(entityTag('{}', '17')).toMatch(/^"17-[\w-]+"$/);
    expect(entityTag('{"a":1}', '17')).not.toBe(entityTag('{}', '17'));
  });

  test('is recognised in If-None-Match alone, in a list, weakened and as any', () => {
    const tag = entityTag('{}', '17');
    for (const header of [tag, `"other", ${tag}`, `W/${tag}`, '*']) expect(isNotModified(header, tag)).toBe(true);
    for (const header of [undefined, '"other"', tag.slice(1, -1), '']) expect(isNotModified(header, tag)).toBe(false);
  });

  test('gives a write the version that it may change', () => {
    expect(expectedVersion(undefined, undefined)).toBeNull();
    expect(expectedVersion(entityTag('{}', '17'), undefined)).toBe('17');
    expect(expectedVersion(undefined, '*')).toBe('0');
    for (const tag of ['W/"17-abc"', 'nonsense', '""', '"0-abc"', '"*-abc"', '"1,2-abc"', 'W/"a", W/"17-abc"'])
      expect(expectedVersion(tag, undefined)).toMatch(/^[a-z]+$/);
    expect(expectedVersion(' * ', undefined)).toBe('*');
    expect(expectedVersion('"17-a", W/"18-b","19-c"', undefined)).toBe('17,19');
  });
});
