import { getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLInputObjectType } from 'graphql';
import type { Condition, MemberPredicate, Operator } from '../collection/types.ts';
import { CodedError } from '../errors.ts';
import { testOf } from './operands.ts';
import type { Subject } from './operands.ts';
import { wireOf } from './wire.ts';

type Path = readonly (string | number)[];
type Given = Readonly<Record<string, unknown>>;

const combinators: Readonly<Record<string, (conditions: readonly Condition[]) => Condition>> = {
  and: (conditions) => ({ and: conditions }),
  or: (conditions) => ({ or: conditions }),
  not: (conditions) => ({ not: { and: conditions } }),
};

/** An entry of an open map: its value is a member of its own. Without a test of the value the entry must be there. */
const entryCondition = (type: GraphQLInputObjectType, entry: Given, subject: Subject): Condition => {
  const member = `${subject.member}.${String(entry['key'])}`;
  const values = type.getFields()['value'];
  const valueType = values && getNamedType(values.type);
  if (!isInputObjectType(valueType)) throw new Error(`${type.name} has no tests of a value`);
  const inside = { ...subject, member, path: [...subject.path, 'value'] };
  return entry['value'] ? conditionOf(valueType, entry['value'], inside) : testOf(inside, 'isNull', false);
};

const nestedCondition = (type: GraphQLInputObjectType, value: unknown, subject: Subject): Condition =>
  type.name === 'MapEntryFilter'
    ? entryCondition(type, value as Given, subject)
    : conditionOf(type, value as object, subject);

const conditionOf = (type: GraphQLInputObjectType, value: object, parent: Subject): Condition => {
  const fields = type.getFields();
  const conditions = Object.entries(value).flatMap(([name, given]): Condition[] => {
    const field = fields[name];
    if (!field || given === undefined) return [];
    const path = [...parent.path, name];
    const inner = getNamedType(field.type);
    if (!isInputObjectType(inner)) return [testOf({ ...parent, path }, name as Operator, given)];
    if (given === null) return [];
    const combine = combinators[name];
    if (combine)
      return [combine(indexed(given, path).map(([item, at]) => conditionOf(type, item, { ...parent, path: at })))];
    const { member, seconds } = wireOf(field);
    const subject = { member: parent.member ? `${parent.member}.${member}` : member, seconds };
    return indexed(given, path).map(([item, at]) => nestedCondition(inner, item, { ...subject, path: at }));
  });
  return conditions.length === 1 && conditions[0] ? conditions[0] : { and: conditions };
};

const indexed = (given: unknown, path: Path): readonly (readonly [object, Path])[] =>
  Array.isArray(given)
    ? given.map((item: object, index) => [item, [...path, index]] as const)
    : [[given as object, path] as const];

/** The condition of a typed `…Filter` input. An input object given as null tests nothing. `path` is where it lies in the request. */
export const toCondition = (type: GraphQLInputObjectType, value: object, path: Path = ['filter']): Condition =>
  conditionOf(type, value, { member: '', seconds: false, path });

/** A `MemberPredicate` input as it is coerced: `operator` is the one of the collection engine. */
export interface PredicateInput {
  member: string;
  operator: Operator;
  values?: readonly string[] | null | undefined;
}

const manyValues: ReadonlySet<Operator> = new Set(['in', 'notIn']);
const noValues: ReadonlySet<Operator> = new Set(['isNull', 'isNotNull']);

const predicateOf = ({ member, operator, values }: PredicateInput, index: number): MemberPredicate => {
  const path = ['where', index];
  const given = noValues.has(operator) ? [] : (values ?? []);
  if (given.length !== 1 && !manyValues.has(operator) && !noValues.has(operator)) {
    throw new CodedError('INVALID_FILTER', `\`${operator}\` compares with one value`, { path: [...path, 'values'] });
  }
  return { member, operator, values: given, source: { path } };
};

/** The condition of a `where: [MemberPredicate!]` argument: all must hold. Throws INVALID_FILTER for too many or no values. */
export const whereToCondition = (where: readonly PredicateInput[]): Condition => ({ and: where.map(predicateOf) });
