import { CodedError } from '../../../src/errors.ts';
import { tokensOf, type Token } from './odataTokens.ts';

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type TextFunction = 'startswith' | 'endswith' | 'contains';
export type Literal = string | bigint | boolean | null;

/** A boolean expression over members of PortSIP media servers. */
export type Expression =
  | { and: readonly Expression[] }
  | { or: readonly Expression[] }
  | { member: string; comparison: Comparison; value: Literal }
  | { member: string; function: TextFunction; value: string };

const comparisons: ReadonlySet<string> = new Set<Comparison>(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
const functions: ReadonlySet<string> = new Set<TextFunction>(['startswith', 'endswith', 'contains']);

/** Longest filter, characters, and deepest parentheses. */
const mostCharacters = 4000;
const deepest = 50;

/**
 * Reads a filter: `type eq 'EXTERNAL' and (startswith(name,'eu-') or max_concurrency gt 100)`. `and` binds before `or`.
 *
 * Members are not looked at. Throws INVALID_FILTER with what stands where something else must.
 */
export const parseFilter = (text: string): Expression => {
  if (text.length > mostCharacters) throw refused(`must have at most ${mostCharacters} characters`);
  const tokens = tokensOf(text);
  let at = 0;

  const fail = (expected: string): never => {
    const token = tokens[at];
    throw refused(
      `must have ${expected} ${token ? `where '${text.slice(token.at, token.at + 20)}' stands` : 'at its end'}`,
    );
  };
  const take = <Kind extends Token['kind']>(kind: Kind, expected: string): Extract<Token, { kind: Kind }> => {
    const token = tokens[at];
    if (token?.kind !== kind) return fail(expected);
    at++;
    return token as Extract<Token, { kind: Kind }>;
  };
  const takeWord = (word: string): boolean => {
    const token = tokens[at];
    const found = token?.kind === 'word' && token.text === word;
    if (found) at++;
    return found;
  };

  const either = (depth: number): Expression => {
    const parts = [both(depth)];
    while (takeWord('or')) parts.push(both(depth));
    return parts.length === 1 ? parts[0]! : { or: parts };
  };
  const both = (depth: number): Expression => {
    const parts = [one(depth)];
    while (takeWord('and')) parts.push(one(depth));
    return parts.length === 1 ? parts[0]! : { and: parts };
  };
  const one = (depth: number): Expression => {
    if (tokens[at]?.kind === 'open') {
      if (depth === deepest) throw refused(`must not be nested deeper than ${deepest}`);
      at++;
      const inner = either(depth + 1);
      take('close', `')'`);
      return inner;
    }
    const { text: name } = take('word', 'a member or a function');
    if (functions.has(name) && tokens[at]?.kind === 'open') {
      at++;
      const { text: member } = take('word', 'a member');
      take('comma', `','`);
      const { text: value } = take('string', 'a text in single quotes');
      take('close', `')'`);
      return { member, function: name as TextFunction, value };
    }
    const { text: comparison } = take('word', 'a comparison');
    if (!comparisons.has(comparison)) {
      at--;
      fail('eq, ne, gt, ge, lt or le');
    }
    return { member: name, comparison: comparison as Comparison, value: literal() };
  };
  const literal = (): Literal => {
    const token = tokens[at++];
    if (token?.kind === 'string') return token.text;
    if (token?.kind === 'number') return token.value;
    if (token?.kind === 'word' && constants.has(token.text)) return constants.get(token.text)!;
    at--;
    return fail('a text in single quotes, a number, true, false or null');
  };

  const expression = either(0);
  if (at < tokens.length) fail(`'and' or 'or'`);
  return expression;
};

const constants = new Map<string, Literal>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const refused = (what: string): CodedError =>
  new CodedError('INVALID_FILTER', `filter ${what}`, { parameter: 'filter' });
