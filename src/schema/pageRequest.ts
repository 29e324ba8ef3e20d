import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../auth/viewer.ts';
import type { Condition, PageRequest } from '../collection/types.ts';
import { toCondition, whereToCondition } from './condition.ts';
import type { PredicateInput } from './condition.ts';
import { argumentType } from './inputTypes.ts';
import { requestedMembers } from './requestedMembers.ts';
import type { Requested } from './requestedMembers.ts';
import { toSortKeys } from './sortKeys.ts';
import type { OrderInput } from './sortKeys.ts';

type Optional<T> = T | null | undefined;

/** The arguments of a connection field, as they are coerced. */
export interface ConnectionArguments {
  filter?: Optional<object>;
  where?: Optional<readonly PredicateInput[]>;
  search?: Optional<string>;
  sort?: Optional<readonly string[]>;
  orderBy?: Optional<readonly OrderInput[]>;
  first?: Optional<number>;
  after?: Optional<string>;
  last?: Optional<number>;
  before?: Optional<string>;
  select?: Optional<readonly string[]>;
}

/** The condition of the `filter` and `where` arguments of the field being resolved; undefined when nothing is tested. */
export const conditionOfArguments = (
  { filter, where }: Pick<ConnectionArguments, 'filter' | 'where'>,
  info: Pick<GraphQLResolveInfo, 'parentType' | 'fieldName'>,
): Condition | undefined => {
  const conditions = [
    ...(filter ? [toCondition(argumentType(info, 'filter'), filter)] : []),
    ...(where?.length ? [whereToCondition(where)] : []),
  ];
  return conditions.length > 1 ? { and: conditions } : conditions[0];
};

/** `documents` hold what `select` names, nodes what the operation reads of them; one row serves both. */
const membersToLoad = (select: Optional<readonly string[]>, requested: Requested): readonly string[] | undefined => {
  if (!requested.documents) return requested.members;
  return select && requested.members ? [...new Set([...select, ...requested.members])] : undefined;
};

/** What a connection field asks of its collection: its arguments, and no more than the operation reads. */
export const pageRequest = (args: ConnectionArguments, viewer: Viewer, info: GraphQLResolveInfo): PageRequest => {
  const requested = requestedMembers(info);
  const { totalCount, hasNextPage, hasPreviousPage } = requested;
  return {
    viewer,
    where: conditionOfArguments(args, info),
    search: args.search ?? undefined,
    sort: toSortKeys(args.sort, args.orderBy),
    first: args.first ?? undefined,
    after: args.after ?? undefined,
    last: args.last ?? undefined,
    before: args.before ?? undefined,
    select: membersToLoad(args.select, requested),
    want: { totalCount, hasNextPage, hasPreviousPage },
  };
};
