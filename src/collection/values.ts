import type { MemberType } from '../contract/memberType.ts';
import { isStorableText } from '../documents/storable.ts';
import { CodedError, type ErrorDetails } from '../errors.ts';
import type { MemberPredicate } from './types.ts';

const integer = /^[+-]?\d{1,400}$/;
const number = /^[+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,3})?$/;

/** The details of an error about a predicate: where the client wrote it. */
export const whereOf = ({ source }: MemberPredicate): ErrorDetails => source ?? {};

/** The text as a number's text that Postgres reads, or null when it is none of the member's type. */
export const numberText = (text: string, { types }: Pick<MemberType, 'types'>): string | null => {
  const isNumber = types.includes('number') || types.length === 0;
  return (isNumber ? number : integer).test(text) ? text : null;
};

/** `true`, `false`, or null when the text is neither. A parameter without a value reads as true (semantics §1.1.8). */
export const booleanText = (text: string): 'true' | 'false' | null =>
  text === 'true' || text === '' ? 'true' : text === 'false' ? 'false' : null;

/** The text itself; throws BAD_USER_INPUT when Postgres cannot hold it. */
export const storableText = (text: string, predicate: MemberPredicate): string => {
  if (isStorableText(text)) return text;
  throw new CodedError(
    'BAD_USER_INPUT',
    `${predicate.member} is compared with a text that cannot be stored`,
    whereOf(predicate),
  );
};

/** BAD_USER_INPUT for a value that is not of the member's type. */
export const notConvertible = (text: string, type: MemberType, predicate: MemberPredicate): CodedError =>
  new CodedError(
    'BAD_USER_INPUT',
    `${predicate.member} is ${words(type)}, not '${text.slice(0, 80)}'`,
    whereOf(predicate),
  );

/** Each JSON value the text may stand for in a member of several types. */
export const jsonCandidates = (text: string, { types }: MemberType): string[] => {
  const any = types.length === 0;
  const allows = (type: string): boolean => any || types.includes(type);
  const candidates: string[] = [];
  if (allows('boolean') && (text === 'true' || text === 'false')) candidates.push(text);
  if (allows('boolean') && !allows('string') && text === '') candidates.push('true');
  const asNumber = allows('number') || allows('integer') ? numberText(text, { types }) : null;
  if (asNumber !== null) candidates.push(jsonNumber(asNumber));
  if (allows('string') && !isAbsentText(text)) candidates.push(JSON.stringify(text));
  return candidates;
};

/** True for the texts that stand for an absent value (semantics §1.1.6). */
export const isAbsentText = (text: string): boolean => text === 'null' || text === 'undefined';

/** JSON knows no plus sign, no leading zeros and no bare dot; an exponent within bounds is kept. */
const jsonNumber = (text: string): string => {
  const [, sign = '', whole = '', fraction = '', exponent = ''] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return `${sign === '-' ? '-' : ''}${digits}${fraction ? `.${fraction}` : ''}${exponent ? `e${exponent}` : ''}`;
};

const words = ({ kind, types }: MemberType): string =>
  kind === 'union' ? `one of ${types.join(', ')}` : kind === 'integer' ? 'an integer' : `a ${kind}`;
