import { encodeCursor, invalidCursor, parseCursor, type Bound } from '../src/collection/cursor.ts';
import type { SortKey } from '../src/collection/types.ts';
import { memberType } from '../src/contract/memberType.ts';
import type { Schema } from '../src/contract/schema.ts';
import { CodedError } from '../src/errors.ts';
import { stringifyLossless, type JsonObject, type JsonValue } from '../src/json/lossless.ts';

type SortBy = readonly { readonly member: string; readonly descending?: boolean | null | undefined }[];

/** An order of documents in memory, and the cursors that name places in it. */
export interface DocumentOrder {
  compare(left: JsonObject, right: JsonObject): number;
  /** Null for no document. */
  cursorAt(document: JsonObject | undefined): string | null;
  /** The index of the first document after the one that the cursor names, which need not exist any more. Throws INVALID_CURSOR. */
  placeAfter(cursor: string, sorted: readonly JsonObject[]): number;
  /** The index of the first document not before it. Throws INVALID_CURSOR. */
  placeBefore(cursor: string, sorted: readonly JsonObject[]): number;
}

/** The order by these members of a contract schema, ended by the key. Throws INVALID_SORT. */
export const documentOrder = (of: { schema: Schema; key: string }, orderBy: SortBy): DocumentOrder => {
  const keys = sortKeys(of, orderBy);
  return {
    compare: (left, right) => compareBy(keys, valuesOf(keys, left), valuesOf(keys, right)),
    cursorAt: (document) => cursorAt(keys, document),
    placeAfter: (cursor, sorted) => placeAfter(cursor, keys, sorted),
    placeBefore: (cursor, sorted) => placeBefore(cursor, keys, sorted),
  };
};

/** The values at a path of members, through arrays; absent ones and nulls are left out. */
export const valuesAt = (value: JsonValue | undefined, path: readonly string[]): JsonValue[] => {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, path));
  const [member, ...rest] = path;
  if (member === undefined) return [value];
  return typeof value === 'object' ? valuesAt(value[member], rest) : [];
};

const sortKeys = ({ schema, key }: { schema: Schema; key: string }, orderBy: SortBy): SortKey[] => {
  for (const { member } of orderBy) {
    const type = memberType(schema, member);
    if (!type || type.throughArray) throw new CodedError('INVALID_SORT', `${member} cannot be sorted by`);
  }
  const given = orderBy.map(({ member, descending }) => ({ member, descending: descending === true }));
  return [
    ...given.filter(({ member }) => member !== key),
    given.find(({ member }) => member === key) ?? { member: key, descending: false },
  ];
};

type SortValue = number | bigint | string | boolean | null;

const valuesOf = (keys: readonly SortKey[], document: JsonObject): SortValue[] =>
  keys.map(({ member }) => {
    const [value = null] = valuesAt(document, member.split('.'));
    return typeof value === 'object' && value !== null ? stringifyLossless(value) : value;
  });

const compareBy = (keys: readonly SortKey[], left: readonly SortValue[], right: readonly SortValue[]): number => {
  for (const [index, { descending }] of keys.entries()) {
    const order = compare(left[index] ?? null, right[index] ?? null);
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
};

/** Absent values first, then numbers, texts bytewise, and false before true. */
const compare = (left: SortValue, right: SortValue): number => {
  const ranks = rank(left) - rank(right);
  if (ranks !== 0 || left === null || right === null) return ranks;
  if (typeof left === 'string' && typeof right === 'string')
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  return left < right ? -1 : left > right ? 1 : 0;
};

const rank = (value: SortValue): number => {
  if (value === null) return 0;
  return typeof value === 'boolean' ? 3 : typeof value === 'string' ? 2 : 1;
};

const cursorAt = (keys: readonly SortKey[], document: JsonObject | undefined): string | null => {
  if (!document) return null;
  const values = valuesOf(keys, document);
  return encodeCursor(keys.map(({ member, descending }, index) => boundOf(member, descending, values[index] ?? null)));
};

const boundOf = (member: string, descending: boolean, value: SortValue): Bound =>
  value === null
    ? { member, operator: 'is', value: null }
    : {
        member,
        operator: descending ? 'lt' : 'gt',
        value: JSON.stringify(typeof value === 'bigint' ? String(value) : value),
      };

/** The index of the first document after the one that the cursor names; it need not exist any more. */
const placeAfter = (cursor: string, keys: readonly SortKey[], sorted: readonly JsonObject[]): number => {
  const { position, bounds } = parseCursor(cursor);
  if (position !== null) return Math.max(position + 1, 0);
  const values = boundValues(bounds, keys);
  const index = sorted.findIndex((document) => compareBy(keys, valuesOf(keys, document), values) > 0);
  return index === -1 ? sorted.length : index;
};

const placeBefore = (cursor: string, keys: readonly SortKey[], sorted: readonly JsonObject[]): number => {
  const { position, bounds } = parseCursor(cursor);
  if (position !== null) return Math.min(Math.max(position, 0), sorted.length);
  const values = boundValues(bounds, keys);
  const index = sorted.findIndex((document) => compareBy(keys, valuesOf(keys, document), values) >= 0);
  return index === -1 ? sorted.length : index;
};

const boundValues = (bounds: readonly Bound[], keys: readonly SortKey[]): SortValue[] => {
  if (bounds.length !== keys.length) throw invalidCursor();
  return keys.map(({ member }, index) => {
    const bound = bounds[index];
    if (!bound || bound.member !== member) throw invalidCursor();
    return bound.value === null ? null : boundValue(bound.value);
  });
};

const boundValue = (text: string): SortValue => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  } catch {
    // Not a value of ours, as below.
  }
  throw invalidCursor();
};
