import { collection } from '../rows.ts';

/** Names of archives. */
export const dvrRows = [
  collection(
    'dvrs_list',
    `query (
      $where: [MemberPredicate!], $orderBy: [MemberOrder!], $select: [String!],
      $first: Int, $after: Cursor, $last: Int, $before: Cursor
    ) {
      page: dvrs(
        where: $where, orderBy: $orderBy, select: $select, first: $first, after: $after, last: $last, before: $before
      ) {
        documents
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
  ),
];
