import { CodedError } from '../errors.ts';
import type { Operand } from './operand.ts';
import type { SqlBuilder } from './sqlBuilder.ts';
import type { MemberPredicate, Operator } from './types.ts';
import {
  booleanText,
  isAbsentText,
  jsonCandidates,
  notConvertible,
  numberText,
  storableText,
  whereOf,
} from './values.ts';

/** `gathers` tells that a GIN index answers the test: an equality in `config`, a part of a text of three characters or more. */
interface Comparison {
  text: string;
  gathers: boolean;
}

/** One test of one member as SQL. Throws INVALID_FILTER or BAD_USER_INPUT, see `compileCondition`. */
export const comparison = (operand: Operand, predicate: MemberPredicate, sql: SqlBuilder): Comparison => {
  switch (predicate.operator) {
    case 'isNull':
      return plain(`${operand.sql} is null`);
    case 'isNotNull':
      return plain(`${operand.sql} is not null`);
    case 'eq':
    case 'in':
      return equality(operand, predicate, sql);
    case 'ne':
    case 'notIn':
      return plain(`(${equality(operand, predicate, sql).text}) is not true`);
    case 'contains':
    case 'icontains':
      return { text: substring(operand, predicate, sql), gathers: operand.substrings && isNarrow(single(predicate)) };
    default:
      return plain(range(operand, predicate, sql));
  }
};

const plain = (text: string): Comparison => ({ text, gathers: false });

const equality = (operand: Operand, predicate: MemberPredicate, sql: SqlBuilder): Comparison => {
  if (isStructure(operand)) throw incomparable(operand, predicate, 'is not a single value');
  const { kind, container } = operand;
  if (container && predicate.values.length <= 16) {
    const values = predicate.values.flatMap((value) => jsonValues(operand, value, predicate));
    const tests = values.map((value) => `${container.sql} @> ${sql.bind(nested(container.path, value), 'jsonb')}`);
    return {
      text: tests.length === 0 ? 'false' : tests.join(' or '),
      gathers: container.ofConfig && tests.length > 0,
    };
  }
  const wanted = predicate.values.flatMap((value) => comparable(operand, value, predicate));
  const typed = kind === 'int8' ? wanted.filter(fitsInt8) : wanted;
  if (typed.length === 0) return plain('false');
  const collate = kind === 'text' ? ' collate "C"' : '';
  const test = typed.length === 1 ? `= ${sql.bind(typed[0], kind)}` : `= any(${sql.bind(typed, `${kind}[]`)})`;
  const equals = `${operand.sql}${collate} ${test}`;
  if (operand.narrowed === null) return plain(equals);
  return plain(`(${operand.narrowed(sql.bind(typed, 'text[]'))} and ${equals})`);
};

/** What equality compares with: texts Postgres reads as the operand's kind; none for a text that stands for absence. */
const comparable = (operand: Operand, value: string, predicate: MemberPredicate): string[] => {
  const { kind, type } = operand;
  // A key is never absent: an object may well be called `null`.
  if (kind === 'text') return isAbsentText(value) && !operand.notNull ? [] : [storableText(value, predicate)];
  if (kind === 'jsonb') return jsonValues(operand, value, predicate);
  const text = kind === 'boolean' ? booleanText(value) : numberText(value, type);
  if (text === null) throw notConvertible(value, type, predicate);
  return [text];
};

const jsonValues = (operand: Operand, value: string, predicate: MemberPredicate): string[] => {
  storableText(value, predicate);
  const { type } = operand;
  const types = type.kind === 'enum' ? { ...type, types: ['string'] } : type;
  const candidates = jsonCandidates(value, types);
  if (
    candidates.length === 0 &&
    !(isAbsentText(value) && (types.types.length === 0 || types.types.includes('string')))
  ) {
    throw notConvertible(value, type, predicate);
  }
  return candidates;
};

const nested = (path: readonly string[], json: string): string =>
  path.reduceRight((inner, segment) => `{${JSON.stringify(segment)}:${inner}}`, json);

const range = (operand: Operand, predicate: MemberPredicate, sql: SqlBuilder): string => {
  const { kind, type } = operand;
  if (kind === 'boolean' || isStructure(operand)) throw incomparable(operand, predicate, 'has no order');
  const value = single(predicate);
  const sign = signs[predicate.operator] as string;
  if (kind === 'text') return `${operand.sql} collate "C" ${sign} ${sql.bind(storableText(value, predicate), 'text')}`;
  const number = numberText(value, type);
  if (kind !== 'jsonb') {
    if (number === null) throw notConvertible(value, type, predicate);
    // Beyond int8 the comparison is made by numeric, which no index helps and nobody needs.
    return `${operand.sql} ${sign} ${sql.bind(number, kind === 'int8' && !fitsInt8(number) ? 'numeric' : kind)}`;
  }
  // A member of several types is compared with the values of the type the text has.
  if (number !== null && allows(operand, 'number', 'integer')) {
    return `${asNumber(operand.sql)} ${sign} ${sql.bind(number, 'numeric')}`;
  }
  if (!allows(operand, 'string')) throw notConvertible(value, type, predicate);
  return `${asString(operand.sql)} collate "C" ${sign} ${sql.bind(storableText(value, predicate), 'text')}`;
};

const signs: Partial<Record<Operator, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

const substring = (operand: Operand, predicate: MemberPredicate, sql: SqlBuilder): string => {
  const { kind } = operand;
  if (kind !== 'text' && !(kind === 'jsonb' && !isStructure(operand) && allows(operand, 'string'))) {
    throw incomparable(operand, predicate, 'is not a text');
  }
  const text = kind === 'text' ? operand.sql : asString(operand.sql);
  const pattern = sql.bind(likePattern(storableText(single(predicate), predicate)), 'text');
  // The collation "C" of the columns folds only ASCII letters. For `like` it makes no difference but to the index for titles.
  return `${text} collate "default" ${predicate.operator === 'contains' ? 'like' : 'ilike'} ${pattern}`;
};

/** True when an index of the parts of texts helps to find the text: it holds what three characters occur in. */
export const isNarrow = (text: string): boolean => /[\p{L}\p{N}]{3}/u.test(text);

/** A pattern that finds the text literally anywhere. */
export const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const asNumber = (json: string): string =>
  `(case jsonb_typeof(${json}) when 'number' then (${json} #>> '{}')::numeric end)`;
const asString = (json: string): string => `(case jsonb_typeof(${json}) when 'string' then ${json} #>> '{}' end)`;

const isStructure = ({ type }: Operand): boolean => ['object', 'map', 'array'].includes(type.kind);

const allows = ({ type }: Operand, ...types: string[]): boolean =>
  type.types.length === 0 || types.some((each) => type.types.includes(each));

const single = (predicate: MemberPredicate): string => {
  const [value] = predicate.values;
  if (predicate.values.length !== 1 || value === undefined) {
    throw new CodedError(
      'BAD_USER_INPUT',
      `${predicate.member} is compared with exactly one value`,
      whereOf(predicate),
    );
  }
  return value;
};

const fitsInt8 = (text: string): boolean => {
  const value = BigInt(text.replace(/^\+/, ''));
  return BigInt.asIntN(64, value) === value;
};

const incomparable = (operand: Operand, predicate: MemberPredicate, why: string): CodedError =>
  new CodedError(
    'INVALID_FILTER',
    `${operand.member} ${why}, so ${predicate.operator} does not apply`,
    whereOf(predicate),
  );
