import { getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql';
import { CodedError } from '../errors.ts';
import type { JsonObject, JsonValue } from '../json/lossless.ts';
import { wireOf } from './wire.ts';

type Path = readonly (string | number)[];

const wireMoment = (moment: Date, seconds: boolean): number =>
  seconds ? Math.floor(moment.getTime() / 1000) : moment.getTime();

const wireValue = (field: GraphQLInputField, value: unknown, path: Path): JsonValue => {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item, index) => wireValue(field, item, [...path, index]));
  const type = getNamedType(field.type);
  if (isInputObjectType(type)) return toPatch(type, value as object, path);
  if (value instanceof Date) return wireMoment(value, wireOf(field).seconds);
  if (type.name === 'Snowflake') return BigInt(value as string);
  return value as JsonValue;
};

const put = (patch: JsonObject, levels: readonly string[], value: JsonValue, path: Path): void => {
  const last = levels.at(-1) ?? '';
  let target = patch;
  for (const level of levels.slice(0, -1)) target = (target[level] ??= {}) as JsonObject;
  if (Object.hasOwn(target, last)) {
    throw new CodedError('BAD_USER_INPUT', `\`${path.at(-1)}\` sets what another field of this input sets too`, {
      path,
    });
  }
  target[last] = value;
};

/**
 * A typed `…Patch` input as the merge patch REST would send: members spelled as in the document, null kept.
 *
 * 64-bit ids become bigints, so that `stringifyLossless` writes them as plain digits. `path` is where the input lies in
 * the request. Throws BAD_USER_INPUT when two fields set one member, such as `closedAt` and `closedAtMs`.
 */
export const toPatch = (type: GraphQLInputObjectType, value: object, path: Path = []): JsonObject => {
  const fields = type.getFields();
  const patch: JsonObject = {};
  for (const [name, given] of Object.entries(value)) {
    const field = fields[name];
    if (!field || given === undefined) continue;
    put(patch, wireOf(field).path, wireValue(field, given, [...path, name]), [...path, name]);
  }
  return patch;
};
