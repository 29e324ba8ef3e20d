import type { GraphQLResolveInfo } from 'graphql';
import type { DocumentRow } from '../src/collection/types.ts';
import { changeStream, type ChangeEvent } from '../src/feed/changeStream.ts';
import type { Feed } from '../src/feed/types.ts';
import type { RequestContext } from '../src/requestContext.ts';
import { conditionOfArguments, type ConnectionArguments } from '../src/schema/pageRequest.ts';
import { requestedMembers } from '../src/schema/requestedMembers.ts';
import { documentNode, type DocumentNode } from './documentNode.ts';
import type { FollowedReader } from './documentRepository.ts';

/** Rows of one statement of a snapshot. */
const snapshotPageSize = 500;

export interface ChangeArguments extends Pick<ConnectionArguments, 'filter' | 'where'> {
  since?: string | null | undefined;
}

/**
 * The events of a `…Changes` subscription: snapshot, then each change, or what was missed since a cursor.
 *
 * Each batch of changes costs one statement, which decides in SQL what matches `filter`, `where` and the viewer's rights
 * and loads only the members selected; a second one for viewers limited to organizations, who learn no key of others.
 * Ends with the request's signal.
 */
export const changes = (
  reader: Pick<FollowedReader, 'name' | 'snapshotAfter' | 'byKeys' | 'departuresFor'>,
  feed: Feed,
  args: ChangeArguments,
  { viewer, signal }: RequestContext,
  info: GraphQLResolveInfo,
): AsyncGenerator<ChangeEvent<DocumentNode>, void, undefined> => {
  const wanted = {
    viewer,
    where: conditionOfArguments(args, info),
    select: requestedMembers(info).members,
    asListed: true,
  };
  return changeStream({
    feed,
    collection: reader.name,
    since: args.since,
    signal,
    snapshotPage: async (afterKey) =>
      (await reader.snapshotAfter({ ...wanted, afterKey, limit: snapshotPageSize })).map(keyed),
    rowsByKeys: async (keys) => (await reader.byKeys(keys, wanted)).map(keyed),
    departures: reader.departuresFor(viewer),
  });
};

const keyed = (row: DocumentRow) => ({ key: row.key, node: documentNode(row) });

/** What a `…Changes` field resolves to: the event itself. */
export const theEvent = (event: ChangeEvent<DocumentNode>): ChangeEvent<DocumentNode> => event;
