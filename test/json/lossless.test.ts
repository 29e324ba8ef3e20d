import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodedError } from '../../src/errors.ts';
import { approximate, parseExact, parseLossless, stringifyLossless, type JsonValue } from '../../src/json/lossless.ts';

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n });
const { document } = fc.letrec<{ document: JsonValue }>((tie) => ({
  document: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', '\\', '1', '0', ':', '{', ' ', 'я'), maxLength: 60 }),
    int64.map((id) => (id > -(10n ** 15n) && id < 10n ** 15n ? Number(id) : id)),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !/^-?\d{16,}$|^0$/.test(`${value}`)),
    fc.constantFrom(null, true, false),
    fc.array(tie('document')),
    fc.dictionary(fc.string(), tie('document')),
  ),
}));

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
  return 'no error';
};

describe('lossless JSON', () => {
  it('writes every document back exactly as it was parsed', () => {
    fc.assert(
      fc.property(document, (value) => {
        const text = stringifyLossless(value);
        expect(parseExact(text)).toEqual(value);
        expect(stringifyLossless(parseExact(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads as JSON.parse does wherever no long integer occurs', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!/\d{16}/.test(text));
        expect(parseLossless(text)).toEqual(JSON.parse(text));
        expect(parseExact(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('keeps each digit of a 64-bit id, as a string for reading where a number would not do, and as a bigint for editing', () => {
    fc.assert(
      fc.property(int64, fc.string(), (id, noise) => {
        fc.pre(`${id}`.replace('-', '').length >= 16);
        const text = `{"id": ${id} ,${JSON.stringify(noise)}:[${id}\n,"${id}"]}`;
        fc.pre(noise !== 'id');
        const read = Number.isSafeInteger(Number(id)) ? `${id}` : `"${id}"`;
        expect(parseLossless(text)).toEqual(JSON.parse(`{"id":${read},${JSON.stringify(noise)}:[${read},"${id}"]}`));
        expect(parseExact(text)).toMatchObject({ id });
        expect(stringifyLossless(parseExact(text))).toContain(`${id},"${id}"]`);
      }),
    );
  });

  it.each([
    ['1.2345678901234567890', 1.2345678901234567],
    ['0.0000000000000000001', 1e-19],
    ['-1234567890123456.5', -1234567890123456.5],
    ['1234567890123456e3', 1234567890123456e3],
    ['1E-0000000000000001', 0.1],
    ['"a\\"1234567890123456\\\\"', 'a"1234567890123456\\'],
    ['999999999999999', 999999999999999],
    ['-1000000000000000', -1000000000000000],
    ['9007199254740991', 9007199254740991],
    ['-9007199254740992', '-9007199254740992'],
    [' [ 1234567890123456789 ] ', ['1234567890123456789']],
    ['{"__proto__": 12345678901234567}', JSON.parse('{"__proto__": "12345678901234567"}')],
  ])('reads %s', (text, value) => {
    expect(parseLossless(text)).toEqual(value);
  });

  it.each([
    ['', 'The JSON text is empty'],
    ['{1234567890123456: 1}', 'The text is not valid JSON'],
    [`{1234567890123456${' '.repeat(200)}: 1}`, 'The text is not valid JSON'],
    ['01234567890123456', 'The text is not valid JSON'],
    ['--1234567890123456', 'The text is not valid JSON'],
    ['1234567890123456n', 'The text is not valid JSON'],
    ['"1234567890123456', 'The text is not valid JSON'],
    ['"\\"1234567890123456', 'The text is not valid JSON'],
    ['[1234567890123456,]', 'The text is not valid JSON'],
    ['NaN', 'The text is not valid JSON'],
  ])('refuses %s as BAD_JSON', (text, message) => {
    for (const parse of [parseLossless, parseExact]) {
      expect(codeOf(() => parse(text))).toBe('BAD_JSON');
      expect(() => parse(text)).toThrow(message);
    }
  });

  it('accepts exactly the texts that JSON.parse accepts', () => {
    const texts = fc.string({
      unit: fc.constantFrom('1234567890123456', '"', '\\', ':', '{', '}', '[', ']', ',', '-', '.', ' ', '0', 'e'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, (text) => {
        const accepted = (parse: (text: string) => unknown) => codeOf(() => parse(text)) === 'no error';
        const valid = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        expect([accepted(parseLossless), accepted(parseExact)]).toEqual([valid, valid]);
      }),
      { numRuns: 5000 },
    );
  });

  it('refuses documents that would exhaust the stack or hold no JSON number', () => {
    expect(codeOf(() => parseExact('[{"a":'.repeat(300)))).toBe('BAD_JSON');
    expect(parseExact('['.repeat(400) + ']'.repeat(400))).toBeInstanceOf(Array);
    expect(codeOf(() => stringifyLossless(parseExact('1e999')))).toBe('BAD_USER_INPUT');
  });

  it('stays linear on a megabyte of escaped quotes that never close', () => {
    const started = performance.now();
    expect(codeOf(() => parseLossless(`1234567890123456 "${'\\"'.repeat(500_000)}`))).toBe('BAD_JSON');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('shows a validator the nearest numbers', () => {
    expect(approximate({ id: 2n ** 62n, name: 'x' })).toEqual({ id: 2 ** 62, name: 'x' });
  });
});
