import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePatch } from '../../src/documents/mergePatch.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';

describe('the examples of RFC 7386, appendix A', () => {
  const examples: [JsonValue, JsonValue, JsonValue][] = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];
  test.each(examples)('%j patched with %j is %j', (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });
});

const json = fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<JsonValue>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

test('a merge does what the pseudocode of the RFC does, for any JSON, __proto__ included', () => {
  const reference = (target: JsonValue | undefined, patch: JsonValue): JsonValue => {
    if (!isObject(patch)) return patch;
    const result: [string, JsonValue][] = Object.entries(isObject(target) ? target : {}).filter(
      ([name]) => !Object.hasOwn(patch, name),
    );
    for (const [name, value] of Object.entries(patch)) {
      const before = isObject(target) && Object.hasOwn(target, name) ? target[name] : undefined;
      if (value !== null) result.push([name, reference(before, value)]);
    }
    return Object.fromEntries(result);
  };
  fc.assert(
    fc.property(json, json, (target, patch) => {
      const copy = structuredClone(target);
      expect(mergePatch(target, patch)).toEqual(reference(target, patch));
      expect(target).toEqual(copy);
      expect({}).not.toHaveProperty('polluted');
    }),
    { numRuns: 500 },
  );
});

test('a patch cannot reach a prototype', () => {
  const patch = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as JsonValue;
  const merged = mergePatch({}, patch);
  expect({}).not.toHaveProperty('polluted');
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  expect(JSON.stringify(merged)).toBe(JSON.stringify(patch));
});

test('$reset replaces an object at any level, and no command is ever stored', () => {
  expect(mergePatch({ a: { b: 1, c: 2 }, d: 1 }, { a: { $reset: true, c: 3 } })).toEqual({ a: { c: 3 }, d: 1 });
  expect(mergePatch({ a: 1 }, { $reset: true, b: [{ $position: 0, c: { $reset: true } }] })).toEqual({
    b: [{ c: {} }],
  });
});

describe('an array of which an element carries $index or $delete', () => {
  const inputs = { items: { type: 'object', required: ['url'], properties: { url: { type: 'string' } } } };
  const now: JsonValue[] = [{ url: 'a', n: 1 }, { url: 'b', n: 2 }, { url: 'c' }];
  const cases: [string, JsonValue[], JsonValue[]][] = [
    ['merges into the element of that key', [{ url: 'b', n: 3, $index: 0 }], [now[0]!, { url: 'b', n: 3 }, now[2]!]],
    ['merges into the element of that index', [{ $index: 1, n: null }], [now[0]!, { url: 'b' }, now[2]!]],
    ['may give the element of an index another key', [{ $index: 0, url: 'z' }], [{ url: 'z', n: 1 }, now[1]!, now[2]!]],
    [
      'takes elements away by key and by index',
      [
        { url: 'a', $delete: true },
        { $index: 2, $delete: true },
      ],
      [now[1]!],
    ],
    ['takes nothing away where nothing is', [{ url: 'none', $delete: true }], now],
    ['appends what is not there', [{ url: 'a', $delete: true }, { url: 'd' }], [now[1]!, now[2]!, { url: 'd' }]],
    ['moves elements', [{ url: 'c', $index: 2, $position: 0 }], [now[2]!, now[0]!, now[1]!]],
    ['replaces an element by $reset', [{ $index: 0, $reset: true, url: 'a' }], [{ url: 'a' }, now[1]!, now[2]!]],
  ];
  test.each(cases)('%s', (_, patch, result) => {
    expect(mergePatch({ inputs: now }, { inputs: patch }, { properties: { inputs } })).toEqual({ inputs: result });
  });

  test.each([[{ $index: -1 }], [{ $index: 1.5 }], [{ $index: '0' }], [{ $index: 9 }], [{ $index: 0, $position: 'x' }]])(
    'refuses %j',
    (change) => {
      expect(() => mergePatch({ inputs: now }, { inputs: [change] } as never, { properties: { inputs } })).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      );
    },
  );
});
