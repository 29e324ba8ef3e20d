import fc from 'fast-check';
import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { RawJson } from '../../src/json/rawJson.ts';
import { Cursor, Snowflake } from '../../src/schema/scalars/identifiers.ts';
import { JSONObject, JSONText } from '../../src/schema/scalars/json.ts';
import { DateTime } from '../../src/schema/scalars/moments.ts';
import { BooleanOrInt, FloatOrString } from '../../src/schema/scalars/unions.ts';
import { schemaOf } from './fixture.ts';

describe('scalars', () => {
  it('carry every 64-bit id through unchanged', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), (id) => {
        expect(Snowflake.serialize(Snowflake.parseValue(String(id)))).toBe(String(id));
      }),
    );
  });

  it.each(['', '-1', '1.5', '01', '1e3', '9223372036854775808', 'abc', 2 ** 53, null])(
    'refuse %j as a Snowflake',
    (value) => {
      expect(() => Snowflake.parseValue(value)).toThrow('decimal digits');
    },
  );

  it('take moments with any offset and show them in UTC', () => {
    expect(DateTime.serialize(DateTime.parseValue('2024-11-05T10:30:00+02:00'))).toBe('2024-11-05T08:30:00.000Z');
    expect(() => DateTime.parseValue('yesterday')).toThrow();
  });

  it('pass JSON text through unparsed', () => {
    const text = '{"id":9223372036854775807}';
    expect(JSONObject.serialize(new RawJson(text))).toMatchObject({ text });
    expect(JSONText.serialize(text)).toBe(text);
    expect(JSONText.parseValue(text)).toBe(text);
  });

  it('refuse JSON text that is not JSON, and lists where an object is due', () => {
    expect(() => JSONText.parseValue('{')).toThrow(expect.objectContaining({ code: 'BAD_JSON' }));
    expect(() => JSONObject.parseValue([1])).toThrow('JSON object');
    expect(() => Cursor.parseValue(5)).toThrow('string');
    expect(() => BooleanOrInt.parseValue('true')).toThrow('BooleanOrInt');
    expect(FloatOrString.parseValue('30000/1001')).toBe('30000/1001');
  });

  it('tell the client which variable was wrong', async () => {
    const schema = schemaOf('streams', { Query: { streams: () => null } });
    const source = 'query ($filter: StreamFilter) { streams(filter: $filter) { totalCount } }';
    const { errors } = await graphql({
      schema,
      source,
      variableValues: { filter: { sourceTimeout: { eq: 'never' } } },
    });
    expect(errors?.[0]?.message).toContain('filter.sourceTimeout.eq');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
