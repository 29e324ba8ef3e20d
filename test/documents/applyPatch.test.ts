import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract } from '../../src/contract/contract.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';

const json = fc.jsonValue({ stringUnit: 'binary' }) as fc.Arbitrary<JsonValue>;

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
