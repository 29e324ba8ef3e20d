import type { Schema } from '../src/contract/schema.ts';
import { CodedError } from '../src/errors.ts';
import { parseExact, stringifyLossless, type JsonObject, type JsonValue } from '../src/json/lossless.ts';
import { documentOrder, valuesAt } from './documentOrder.ts';

type Optional<T> = T | null | undefined;

/** How a list that was read whole is to be shown: what of it, in which order, which part of it. */
export interface Arrangement {
  readonly search?: Optional<string>;
  readonly orderBy?: Optional<readonly { readonly member: string; readonly descending?: Optional<boolean> }[]>;
  readonly select?: Optional<readonly string[]>;
  readonly first?: Optional<number>;
  readonly after?: Optional<string>;
  readonly last?: Optional<number>;
  readonly before?: Optional<string>;
}

export interface Arranged {
  /** A JSON array. */
  documents: string;
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** What the documents are. */
export interface Arrangeable {
  schema: Schema;
  /** The member that tells them apart; it is in every document shown. */
  key: string;
  /** The members that `search` looks in. */
  searched?: readonly string[];
}

/**
 * Arranges documents (JSON texts, in their own order) in memory, by the rules that collections follow in SQL. Without any
 * wish the texts are joined as they are.
 *
 * Throws INVALID_SORT, INVALID_CURSOR, BAD_USER_INPUT.
 */
export const arranged = (texts: readonly string[], of: Arrangeable, wishes: Arrangement): Arranged => {
  const { search, orderBy, select, first, after, last, before } = wishes;
  const plain = [search, orderBy, select, first, after, last, before].every((wish) => wish == null);
  if (plain) {
    const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    return { documents: `[${texts.join(',')}]`, totalCount: texts.length, pageInfo };
  }
  const order = documentOrder(of, orderBy ?? []);
  const found = texts.map((text) => parseExact(text) as JsonObject).filter((each) => matches(each, of, search ?? ''));
  const sorted = orderBy ? found.sort(order.compare) : found;
  const from = after == null ? 0 : order.placeAfter(after, sorted);
  const to = before == null ? sorted.length : order.placeBefore(before, sorted);
  const start = last == null ? from : Math.max(from, to - assertSize(last));
  const end = first == null ? to : Math.min(to, from + assertSize(first));
  const page = sorted.slice(start, end);
  return {
    documents: `[${page.map((each) => stringifyLossless(select ? selected(each, [of.key, ...select]) : each)).join(',')}]`,
    totalCount: found.length,
    pageInfo: {
      hasPreviousPage: start > 0,
      hasNextPage: end < sorted.length,
      startCursor: order.cursorAt(page[0]),
      endCursor: order.cursorAt(page.at(-1)),
    },
  };
};

const assertSize = (size: number): number => {
  if (Number.isInteger(size) && size > 0) return size;
  throw new CodedError('BAD_USER_INPUT', 'A page has at least one document', { parameter: 'limit' });
};

const matches = (document: JsonObject, { searched = [] }: Arrangeable, search: string): boolean => {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const text = searched
    .flatMap((member) => valuesAt(document, member.split('.')))
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
};

const selected = (value: JsonValue, paths: readonly string[]): JsonValue => {
  if (Array.isArray(value)) return value.map((element) => selected(element, paths));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, member]) => {
    if (paths.includes(name)) return [[name, member] as const];
    const below = paths.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1));
    return below.length > 0 ? [[name, selected(member, below)] as const] : [];
  });
  return Object.fromEntries(kept);
};
