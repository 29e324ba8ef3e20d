import { CodedError } from '../errors.ts';

/** Where a page ends: one bound for each sort key. `value` is null for an absent member. */
export interface Bound {
  member: string;
  /** `gt` or `lt` as the legacy cursors have it; `is` marks an absent value. */
  operator: 'gt' | 'lt' | 'is';
  value: string | null;
}

/** A cursor taken apart. `position` is set for the legacy shape that counts rows. */
export interface ParsedCursor {
  reversed: boolean;
  position: number | null;
  bounds: readonly Bound[];
}

const reversedMark = '$reversed';
/** A cursor holds what the row is sorted by, which may be a long comment. */
const longest = 1_000_000;

/**
 * The text of a cursor: standard base64, padded, of an urlencoded query, as legacy tools expect (semantics §1.4.3).
 *
 * `title_gt=a&name_gt=b`; an absent value is `title_is=null`; a cursor that walks back holds `$reversed=true`.
 */
export const encodeCursor = (bounds: readonly Bound[], reversed = false): string => {
  const pairs = bounds.map(({ member, operator, value }) => pair(`${member}_${operator}`, value ?? 'null'));
  return Buffer.from([...pairs, ...(reversed ? [pair(reversedMark, 'true')] : [])].join('&')).toString('base64');
};

/** Takes a cursor apart, also a legacy one. Throws INVALID_CURSOR for anything else. */
export const parseCursor = (cursor: string): ParsedCursor => {
  if (cursor.length === 0 || cursor.length > longest || !/^[\w+/-]+={0,2}$/.test(cursor)) throw invalidCursor();
  let reversed = false;
  let position: number | null = null;
  const bounds: Bound[] = [];
  for (const [name, value] of pairsOf(Buffer.from(cursor, 'base64').toString('utf8'))) {
    const [, member, operator] = /^([^]+)_(gt|lt|is)$/.exec(name) ?? [];
    if (name === reversedMark && value === 'true') reversed = true;
    else if (member === '$position' && operator !== 'is') position = ordinal(value);
    else if (member && operator === 'is' && value === 'null') bounds.push({ member, operator, value: null });
    else if (member && (operator === 'gt' || operator === 'lt')) bounds.push({ member, operator, value });
    else throw invalidCursor();
  }
  if ((position === null) === (bounds.length === 0)) throw invalidCursor();
  return { reversed, position, bounds };
};

/** True for a cursor that walks back, as `prev` of a REST page is. False for anything that is no cursor. */
export const isReversedCursor = (cursor: string): boolean => {
  try {
    return parseCursor(cursor).reversed;
  } catch {
    return false;
  }
};

/** The cursor that walks the other way from the same row: makes `prev` of a page's `startCursor`. Throws INVALID_CURSOR. */
export const reverseCursor = (cursor: string): string => {
  const { bounds, reversed } = parseCursor(cursor);
  if (bounds.length === 0) throw invalidCursor();
  return encodeCursor(bounds.map(reverse), !reversed);
};

export const invalidCursor = (): CodedError => new CodedError('INVALID_CURSOR', undefined, { parameter: 'cursor' });

const reverse = (bound: Bound): Bound =>
  bound.operator === 'is' ? bound : { ...bound, operator: bound.operator === 'gt' ? 'lt' : 'gt' };

const pair = (name: string, value: string): string => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;

const pairsOf = (query: string): [string, string][] => {
  try {
    return query.split('&').map((text) => {
      const [name = '', value = ''] = text.replaceAll('+', ' ').split(/=([^]*)/);
      return [decodeURIComponent(name), decodeURIComponent(value)];
    });
  } catch {
    throw invalidCursor();
  }
};

const ordinal = (text: string): number => {
  if (!/^-?\d{1,15}$/.test(text)) throw invalidCursor();
  return Number(text);
};
