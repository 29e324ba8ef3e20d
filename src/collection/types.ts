import type { Viewer } from '../auth/viewer.ts';

/** A comparison of semantics.md §1.1. `contains` and `icontains` are literal substrings, without and with case folding. */
export type Operator =
  'eq' | 'ne' | 'in' | 'notIn' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'icontains' | 'isNull' | 'isNotNull';

/** One test of one member. `member` is the dotted REST path; `values` are texts, converted to the member's type. */
export interface MemberPredicate {
  member: string;
  operator: Operator;
  values: readonly string[];
  /** Where the client wrote it, for errors. */
  source?: { parameter?: string; path?: readonly (string | number)[] };
}

/** A boolean combination; an empty `and` is true, an empty `or` is false. */
export type Condition =
  MemberPredicate | { and: readonly Condition[] } | { or: readonly Condition[] } | { not: Condition };

/** One sort key. Ascending: absent, then numbers, strings, everything else; descending is the exact reverse. */
export interface SortKey {
  member: string;
  descending: boolean;
}

/** What both faces ask of a collection. */
export interface PageRequest {
  viewer: Viewer;
  where?: Condition | undefined;
  /** Free text, AND of the words. */
  search?: string | undefined;
  sort?: readonly SortKey[] | undefined;
  first?: number | undefined;
  after?: string | undefined;
  last?: number | undefined;
  before?: string | undefined;
  /** Dotted members wanted in each document, through arrays; undefined: the whole document. Required members always come. */
  select?: readonly string[] | undefined;
  want?: { totalCount?: boolean; hasNextPage?: boolean; hasPreviousPage?: boolean };
}

/** One object of a collection. */
export interface DocumentRow {
  key: string;
  /** Feed position = `updated_at` in milliseconds; strictly increasing per collection. */
  position: number;
  organizationId: number | null;
  /** The REST document as JSON text, limited to `select`. 64-bit integers are digits in it: parse with `parseLossless`. */
  document: string;
  cursor: string;
}

export interface Page {
  rows: readonly DocumentRow[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
  /** Null unless wanted. */
  totalCount: number | null;
  totalCountIsEstimate: boolean;
}
