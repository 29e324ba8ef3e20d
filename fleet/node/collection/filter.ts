import { isObject, type JsonObject } from '../../json.ts';
import { Refusal } from '../reply.ts';

/** Query parameters that are no filters. */
const reserved = new Set([
  'limit',
  'cursor',
  'sort',
  'select',
  'q',
  'format',
  'full',
  'poll_timeout',
  'dvr_presence_check',
]);
const suffixes = ['_is_not', '_is', '_ne', '_gte', '_gt', '_lte', '_lt', '_like'] as const;

type Test = (row: JsonObject) => boolean;

/** The value at a dotted path; undefined when there is none. */
export const valueAt = (row: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), row);

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** Compares as the type of the row's value wants; NaN when the operand is no such value. */
const compare = (value: unknown, operand: string): number => {
  if (typeof value === 'bigint' || typeof value === 'number') {
    if (!/^-?\d+(\.\d+)?$/.test(operand)) throw new Refusal(400, 'bad_request', `${operand} is no number`);
    const other = /^-?\d{16,}$/.test(operand) ? BigInt(operand) : Number(operand);
    return value < other ? -1 : value > other ? 1 : 0;
  }
  const text = String(value);
  return text < operand ? -1 : text > operand ? 1 : 0;
};

const tests: Record<string, (value: unknown, operand: string) => boolean> = {
  '': (value, operand) => !isAbsent(value) && operand.split(',').some((item) => compare(value, item) === 0),
  _ne: (value, operand) => isAbsent(value) || compare(value, operand) !== 0,
  _gt: (value, operand) => !isAbsent(value) && compare(value, operand) > 0,
  _gte: (value, operand) => !isAbsent(value) && compare(value, operand) >= 0,
  _lt: (value, operand) => !isAbsent(value) && compare(value, operand) < 0,
  _lte: (value, operand) => !isAbsent(value) && compare(value, operand) <= 0,
  _like: (value, operand) => !isAbsent(value) && String(value).includes(operand),
};

const testOf = (key: string, operand: string): Test => {
  const suffix = suffixes.find((each) => key.endsWith(each) && key.length > each.length) ?? '';
  const isNullTest = suffix === '_is' || suffix === '_is_not';
  if (isNullTest && operand === 'null') {
    const path = key.slice(0, -suffix.length).split('.');
    return (row) => isAbsent(valueAt(row, path)) === (suffix === '_is');
  }
  const test = isNullTest ? '' : suffix;
  const path = (test === '' ? key : key.slice(0, -test.length)).split('.');
  return (row) => tests[test]!(valueAt(row, path), operand);
};

/** What a query asks of rows: its filters, and `q` as a text in one of the members `searched`. Null when it asks nothing. */
export const filterOf = (query: URLSearchParams, searched: readonly string[]): Test | null => {
  const all: Test[] = [...query]
    .filter(([key]) => !reserved.has(key))
    .map(([key, operand]) => testOf(key, operand === '' ? 'true' : operand));
  const wanted = query.get('q')?.toLowerCase();
  if (wanted)
    all.push((row) =>
      searched.some((name) =>
        String(row[name] ?? '')
          .toLowerCase()
          .includes(wanted),
      ),
    );
  return all.length === 0 ? null : (row) => all.every((test) => test(row));
};
