import type { SortKey } from '../collection/types.ts';

/** A `MemberOrder` input as it is coerced. */
export interface OrderInput {
  member: string;
  descending: boolean;
}

/** Sort keys of a `sort` argument, whose enum values stand for REST sort keys (`-updated_at`), and of `orderBy` after them. */
export const toSortKeys = (
  sort: readonly string[] | null | undefined,
  orderBy: readonly OrderInput[] | null | undefined,
): readonly SortKey[] => [
  ...(sort ?? []).map((key) => ({ member: key.replace(/^-/, ''), descending: key.startsWith('-') })),
  ...(orderBy ?? []).map(({ member, descending }) => ({ member, descending })),
];
