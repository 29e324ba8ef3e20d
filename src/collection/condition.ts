import { CodedError } from '../errors.ts';
import type { Collection } from './collection.ts';
import type { Operand } from './operand.ts';
import { operandOf } from './operand.ts';
import { comparison } from './comparison.ts';
import { allOf, anyOf, type SqlBuilder } from './sqlBuilder.ts';
import type { Condition, MemberPredicate } from './types.ts';
import { whereOf } from './values.ts';

/** A condition as SQL that is true, false or null; null counts as false. */
export interface CompiledCondition {
  sql: string;
  joins: ReadonlySet<string>;
  /** True when a test that every row must meet is answered by a GIN index, of `config` or of the parts of a text. */
  isGathered: boolean;
}

const most = 500;
const deepest = 32;

/**
 * Compiles a condition by semantics §1.1: values are converted to the contract's types, absent members satisfy only `ne`,
 * `notIn` and `isNull`, texts compare bytewise.
 *
 * Throws INVALID_FILTER for an unknown member, one inside an array, and for comparisons the type does not have;
 * BAD_USER_INPUT for a value of the wrong type and for over 500 tests or 32 levels.
 */
export const compileCondition = (collection: Collection, condition: Condition, sql: SqlBuilder): CompiledCondition => {
  const joins = new Set<string>();
  let count = 0;
  let isGathered = false;

  const compile = (node: Condition, depth: number, required: boolean): string => {
    if (depth > deepest) throw new CodedError('BAD_USER_INPUT', `The filter is nested deeper than ${deepest} levels`);
    if ('and' in node) return allOf(node.and.map((part) => compile(part, depth + 1, required)));
    if ('or' in node) return anyOf(node.or.map((part) => compile(part, depth + 1, false)));
    if ('not' in node) return `(${compile(node.not, depth + 1, false)}) is not true`;
    if (++count > most) throw new CodedError('BAD_USER_INPUT', `The filter has more than ${most} tests`);
    const operand = filterOperand(collection, node, sql);
    if (operand.join !== null) joins.add(operand.join);
    const { text, gathers } = comparison(operand, node, sql);
    isGathered ||= required && gathers;
    return text;
  };

  return { sql: compile(condition, 0, true), joins, isGathered };
};

/** The members a condition names, for `defaultWhere`. */
export const membersOf = (condition: Condition | undefined, found = new Set<string>()): Set<string> => {
  if (!condition) return found;
  if ('and' in condition) condition.and.forEach((part) => membersOf(part, found));
  else if ('or' in condition) condition.or.forEach((part) => membersOf(part, found));
  else if ('not' in condition) membersOf(condition.not, found);
  else found.add(condition.member);
  return found;
};

const filterOperand = (collection: Collection, predicate: MemberPredicate, sql: SqlBuilder): Operand => {
  const operand = operandOf(collection, predicate.member, sql);
  const refuse = (why: string): CodedError =>
    new CodedError('INVALID_FILTER', `${predicate.member.slice(0, 200)} ${why}`, whereOf(predicate));
  if (!operand) throw refuse('is not a member of this collection');
  if (operand.type.throughArray) throw refuse('lies inside an array, where filters cannot look');
  return operand;
};
