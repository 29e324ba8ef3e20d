import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** Moments: `Date` inside, RFC 3339 text outside. Numbers are milliseconds since 1970. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value : new Date(value as number | string)).toISOString(),
  parseValue: (value) => GraphQLDateTimeISO.parseValue(value) as Date,
  parseLiteral: (node) => GraphQLDateTimeISO.parseLiteral(node, null) as Date,
});
