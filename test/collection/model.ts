import type { Condition, MemberPredicate, SortKey } from '../../src/collection/types.ts';

/** A row as the model knows it: the document as the REST API shows it. */
export interface ModelRow {
  name: string;
  document: Record<string, unknown>;
}

/** Semantics §1.1 to §1.3 written a second time, in plain JavaScript over parsed documents. */
export const valueAt = (row: ModelRow, member: string): unknown => {
  // A key is never absent, whatever it spells.
  if (member === 'name') return row.name;
  const path = member.startsWith('labels.') ? ['labels', member.slice('labels.'.length)] : member.split('.');
  let value: unknown = row.document;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value === null || value === 'null' || value === 'undefined' ? undefined : value;
};

export const matches = (row: ModelRow, condition: Condition): boolean => {
  if ('and' in condition) return condition.and.every((part) => matches(row, part));
  if ('or' in condition) return condition.or.some((part) => matches(row, part));
  if ('not' in condition) return !matches(row, condition.not);
  return matchesOne(valueAt(row, condition.member), condition);
};

const matchesOne = (value: unknown, { operator, values }: MemberPredicate): boolean => {
  const equal = value !== undefined && values.some((text) => equals(value, text));
  switch (operator) {
    case 'isNull':
      return value === undefined;
    case 'isNotNull':
      return value !== undefined;
    case 'eq':
    case 'in':
      return equal;
    case 'ne':
    case 'notIn':
      return !equal;
    case 'contains':
      return typeof value === 'string' && value.includes(values[0] as string);
    case 'icontains':
      return typeof value === 'string' && value.toLowerCase().includes((values[0] as string).toLowerCase());
    default: {
      if (value === undefined) return false;
      const sign = typeof value === 'number' ? value - Number(values[0]) : bytewise(String(value), values[0] as string);
      return { gt: sign > 0, gte: sign >= 0, lt: sign < 0, lte: sign <= 0 }[operator];
    }
  }
};

const equals = (value: unknown, text: string): boolean =>
  typeof value === 'number' ? text !== '' && Number(text) === value : String(value) === text;

/** The whole collection in order. */
export const sorted = (rows: Iterable<ModelRow>, sort: readonly SortKey[]): ModelRow[] =>
  [...rows].sort((left, right) => {
    for (const { member, descending } of sort) {
      const sign = compare(valueAt(left, member), valueAt(right, member));
      if (sign !== 0) return descending ? -sign : sign;
    }
    return bytewise(left.name, right.name);
  });

const compare = (left: unknown, right: unknown): number => {
  const rank = (value: unknown): number =>
    value === undefined ? 0 : typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 3;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  return typeof left === 'number' ? left - (right as number) : bytewise(String(left), String(right));
};

const bytewise = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right));
