import type { GraphQLResolveInfo } from 'graphql';
import { requestedMembers } from '../../src/schema/requestedMembers.ts';

/** What may ask for `layout.ingest_history`, which is not part of a stream unless asked for. */
export interface HistoryArguments {
  readonly includeIngestHistory?: boolean | null | undefined;
  readonly select?: readonly string[] | null | undefined;
}

/** True when an argument, a selected member or a typed field below asks for the ingest history of layouts. */
export const asksForHistory = (
  { includeIngestHistory, select }: HistoryArguments,
  info: GraphQLResolveInfo,
  typeName?: string,
): boolean =>
  includeIngestHistory === true || [...(select ?? []), ...requestedMembers(info, typeName).named].some(isHistory);

const isHistory = (member: string): boolean => /^layout\.ingest_history(\.|$)/.test(member);
