import type { GraphQLResolveInfo } from 'graphql';
import type { Condition, Page, PageRequest } from '../src/collection/types.ts';
import type { Feed } from '../src/feed/types.ts';
import type { RequestContext } from '../src/requestContext.ts';
import { pageRequest, type ConnectionArguments } from '../src/schema/pageRequest.ts';
import { documentNode } from './documentNode.ts';
import type { DocumentReader } from './documentRepository.ts';
import type { LoadPage } from './pageLoader.ts';
import { pageOrWait } from './pageOrWait.ts';

/** The page a connection field asks for. `within` is what the field itself means, such as the streams that name one backend. */
export const connection = (
  reader: DocumentReader,
  args: ConnectionArguments,
  { viewer }: RequestContext,
  info: GraphQLResolveInfo,
  within?: Condition,
): Promise<Page> => reader.page(inOrderOfChange(inside(pageRequest(args, viewer, info), within)));

/** The same for a field of objects that come in lists: the page of what belongs to one of them, loaded with the others'. */
export const ownedConnection = <Owner>(
  load: LoadPage<Owner>,
  owner: Owner,
  args: ConnectionArguments,
  { viewer }: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Page> => load(owner, inOrderOfChange(pageRequest(args, viewer, info)));

/** The same for a root field with `pollTimeout`: while the page is empty it waits for a change that fills it. */
export const polledConnection = (
  reader: DocumentReader,
  feed: Feed,
  args: ConnectionArguments & { pollTimeout?: number | null | undefined },
  request: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Page> =>
  pageOrWait(
    () => connection(reader, args, request, info),
    () => feed.collection(reader.name),
    {
      pollTimeout: args.pollTimeout,
      signal: request.signal,
    },
  );

/** Resolvers of a connection type, for any collection. `totalCount` and the like are properties of the page. */
export const connectionFields = {
  edges: ({ rows }: Page) => rows.map((row) => ({ cursor: row.cursor, node: documentNode(row) })),
  nodes: ({ rows }: Page) => rows.map(documentNode),
  pageInfo: (page: Page) => page,
  documents: ({ rows }: Page) => `[${rows.map(({ document }) => document).join(',')}]`,
};

const inside = (request: PageRequest, within: Condition | undefined): PageRequest =>
  within ? { ...request, where: request.where ? { and: [within, request.where] } : within } : request;

/**
 * Who asks for what was updated after a moment goes on from the latest moment seen. By any other order a row that changes
 * behind the page being read would be skipped: it is older than a later row of a later page.
 */
const inOrderOfChange = (request: PageRequest): PageRequest =>
  request.sort?.length || !followsUpdates(request.where)
    ? request
    : { ...request, sort: [{ member: 'updated_at', descending: false }] };

const followsUpdates = (condition: Condition | undefined): boolean => {
  if (!condition) return false;
  if ('and' in condition) return condition.and.some(followsUpdates);
  return 'member' in condition && condition.member === 'updated_at' && /^gte?$/.test(condition.operator);
};
