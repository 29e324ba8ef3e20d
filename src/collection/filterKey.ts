import { memberType } from '../contract/memberType.ts';
import type { Schema } from '../contract/schema.ts';
import type { MemberPredicate, Operator } from './types.ts';

/**
 * A REST query parameter as a test: `stats.bitrate_gt=187`, `name=a,b`, `dvr_is=null`.
 *
 * A member of exactly that name wins over a suffix; a name without a suffix takes a comma list. `_is` and `_is_not` are
 * operators only before the literal `null`. Null when the parameter names no member of `schema`: the caller decides what an
 * unknown filter means. Types and arrays are judged later, by the engine.
 */
export const parseFilterKey = (
  schema: Schema,
  key: string,
  value: string,
): Pick<MemberPredicate, 'member' | 'operator' | 'values'> | null => {
  if (isMember(schema, key)) {
    const values = value.split(',');
    return { member: key, operator: values.length === 1 ? 'eq' : 'in', values };
  }
  for (const [suffix, operator] of suffixes) {
    const member = key.slice(0, -suffix.length);
    if (!key.endsWith(suffix) || !isMember(schema, member)) continue;
    if (operator !== 'isNull' && operator !== 'isNotNull') return { member, operator, values: [value] };
    return value === 'null' ? { member, operator, values: [] } : null;
  }
  return null;
};

// `_is_not` stands before `_is`, because `a_is_not` ends with neither of the others.
const suffixes: readonly (readonly [string, Operator])[] = [
  ['_ne', 'ne'],
  ['_gt', 'gt'],
  ['_gte', 'gte'],
  ['_lt', 'lt'],
  ['_lte', 'lte'],
  ['_like', 'contains'],
  ['_is_not', 'isNotNull'],
  ['_is', 'isNull'],
];

/** A map such as `labels` has any member, so what follows it counts as a key only when it carries no suffix of ours. */
const isMember = (schema: Schema, name: string): boolean => {
  const type = memberType(schema, name);
  if (!type || type.writeOnly) return false;
  const isNamed = type.segments.length === 1 || !endsWithSuffix(name) || isDeclared(schema, name);
  return isNamed;
};

const endsWithSuffix = (name: string): boolean => suffixes.some(([suffix]) => name.endsWith(suffix));

/** True when the contract spells out the last segment, false when a map or an open object takes any name. */
const isDeclared = (schema: Schema, name: string): boolean => {
  const type = memberType(schema, name);
  const parent = type && memberType(schema, type.segments.slice(0, -1).join('.'));
  const last = type?.segments.at(-1);
  const holder = parent?.schema.items ?? parent?.schema;
  return last !== undefined && holder?.properties !== undefined && Object.hasOwn(holder.properties, last);
};
