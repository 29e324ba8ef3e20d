import type { Condition, MemberPredicate, Operator } from '../collection/types.ts';
import { CodedError } from '../errors.ts';

/** What a leaf test of a typed filter is about. */
export interface Subject {
  /** The dotted REST member. */
  member: string;
  /** True when the member is a moment in whole seconds. */
  seconds: boolean;
  /** Where the client wrote the test. */
  path: readonly (string | number)[];
}

type Operand = string | number | boolean | Date;

const never: Condition = { or: [] };
const always: Condition = { and: [] };

const nullTests: Readonly<Record<string, Operator>> = { eq: 'isNull', ne: 'isNotNull' };

const predicate = ({ member, path }: Subject, operator: Operator, values: readonly string[]): MemberPredicate => ({
  member,
  operator,
  values,
  source: { path },
});

const textOf = (operand: Operand): string => String(operand instanceof Date ? operand.getTime() : operand);

/** A moment between two seconds equals none of them, and is later than the lower and earlier than the upper one. */
const inSeconds = (subject: Subject, operator: Operator, moments: readonly Date[]): Condition => {
  const seconds = moments.map((moment) => moment.getTime() / 1000);
  const whole = seconds.filter(Number.isInteger);
  const round = operator === 'gte' || operator === 'lt' ? Math.ceil : Math.floor;
  const isMembership = operator === 'eq' || operator === 'ne' || operator === 'in' || operator === 'notIn';
  if (!isMembership) return predicate(subject, operator, seconds.map(round).map(String));
  if (whole.length > 0 || moments.length === 0) return predicate(subject, operator, whole.map(String));
  return operator === 'eq' || operator === 'in' ? never : always;
};

/** One test of one member; null as an operand of `eq` and `ne` asks for absence and presence. Throws INVALID_FILTER. */
export const testOf = (subject: Subject, operator: Operator, operand: unknown): Condition => {
  if (operand === null || operand === undefined) {
    const test = nullTests[operator];
    if (test) return predicate(subject, test, []);
    throw new CodedError('INVALID_FILTER', `\`${operator}\` cannot compare with null`, { path: subject.path });
  }
  if (operator === 'isNull') return predicate(subject, operand === true ? 'isNull' : 'isNotNull', []);
  const operands = (Array.isArray(operand) ? operand : [operand]) as readonly Operand[];
  if (subject.seconds) return inSeconds(subject, operator, operands as readonly Date[]);
  return predicate(subject, operator, operands.map(textOf));
};
