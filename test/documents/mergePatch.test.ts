import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract } from '../../src/contract/contract.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
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

describe('applying a patch by the contract', () => {
  const stream = contract('central').schema('Stream');
  const apply = (patch: JsonValue, current: JsonObject | null = null) =>
    applyPatch(stream, current, patch, {
      key: { member: 'name', value: 'a' },
      computed: ['updated_at', 'stats', 'layout', 'config_on_disk'],
    });
  const refusal = (patch: JsonValue) => {
    try {
      apply(patch);
    } catch (error) {
      return (error as { extensions: unknown }).extensions;
    }
    return null;
  };

  test('drops read-only and unknown members at every level', () => {
    const patch = {
      name: 'a',
      updated_at: 1,
      stats: { alive: true },
      zzz: 1,
      inputs: [{ url: 'u://u', stats: {}, zzz: 1 }],
      dvr: { zzz: 1, expiration: 1 },
    };
    expect(apply(patch).document).toEqual({ inputs: [{ url: 'u://u' }], dvr: { expiration: 1 } });
  });

  test('keeps what the contract leaves open', () => {
    const episode = contract('central').schema('Episode');
    const patch = { media: 'm', opened_at: 1637094994000, payload: { any: [null, { thing: 1 }] } };
    expect(
      applyPatch(episode, null, patch, { key: { member: 'episode_id', value: '1' }, computed: ['updated_at'] })
        .document,
    ).toEqual(patch);
  });

  test.each<[string, JsonValue, unknown]>([
    ['a wrong type', { title: 1 }, ['title']],
    ['a bound', { segment_duration: 5 }, ['segment_duration']],
    ['null in an array', { inputs: [null] }, ['inputs', 0]],
    ['null in an array element', { inputs: [{ url: null }] }, ['inputs', 0, 'url']],
    ['a missing required member', { inputs: [{}] }, ['inputs', 0, 'url']],
    ['an enum value', { transport: 'smoke' }, ['transport']],
    ['a map key', { labels: { 'a b': 'c' } }, ['labels', 'a b']],
    ['a character no database holds', { title: 'a\0' }, ['title']],
    ['half a character', { title: '\ud800' }, ['title']],
    ['an integer beyond 64 bits', { dvr: { storage_limit: 2n ** 63n } }, ['dvr', 'storage_limit']],
  ])('refuses %s and says where', (_, patch, path) => {
    expect(refusal(patch)).toMatchObject({ code: 'BAD_USER_INPUT', path });
  });

  test('refuses another key, and what is no object', () => {
    expect(refusal({ name: 'b' })).toMatchObject({ code: 'KEY_MISMATCH', path: ['name'] });
    expect(refusal([])).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('64-bit integers that came as text are stored as integers, and none loses a digit', () => {
    const patch = { dvr: { storage_limit: '9007199254740993' } };
    expect(apply(patch).document).toEqual({ dvr: { storage_limit: 9007199254740993n } });
  });

  test('any JSON is either stored or refused by a code', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(...Object.keys(stream.properties ?? {})), (value, member) => {
        const error = refusal({ [member]: value });
        if (error) expect(['BAD_USER_INPUT', 'KEY_MISMATCH']).toContain((error as { code: string }).code);
      }),
      { numRuns: 1000 },
    );
  });

  test('a patch that nests too deeply is refused', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(400)}1${'}'.repeat(400)}`) as JsonValue;
    expect(refusal(deep)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('a deprecated name writes to the new one, which wins when both come', () => {
    const schema = { properties: { old: { type: 'string', 'x-alias': 'new' }, new: { type: 'string' } } };
    expect(applyPatch(schema, null, { old: 'a' }).document).toEqual({ new: 'a' });
    expect(applyPatch(schema, null, { old: 'a', new: 'b' }).document).toEqual({ new: 'b' });
  });
});
