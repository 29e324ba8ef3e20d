import type { GraphQLScalarType } from 'graphql';
import { GraphQLSafeInt } from 'graphql-scalars';
import { Cursor, Snowflake } from './identifiers.ts';
import { JSON, JSONObject, JSONText } from './json.ts';
import { DateTime } from './moments.ts';
import { BooleanOrInt, BooleanOrString, FloatOrString, IntOrString } from './unions.ts';

/** How each scalar of schema/shared.graphql is read and written. */
export const scalars: readonly GraphQLScalarType[] = [
  Snowflake,
  Cursor,
  DateTime,
  GraphQLSafeInt,
  JSON,
  JSONObject,
  JSONText,
  BooleanOrInt,
  BooleanOrString,
  IntOrString,
  FloatOrString,
];
