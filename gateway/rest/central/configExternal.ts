/**
 * What media servers pull from Central. They act upon it: a stream missing from a 200 is stopped, recordings missing from a
 * list of episodes are erased. So every answer is whole or no 200, and lists have no page unless `limit` asks for one.
 */
import { parseCursor } from '../../../src/collection/cursor.ts';
import { CodedError } from '../../../src/errors.ts';
import { collectionParameterOf, collectionVariables } from '../collectionRequest.ts';
import { collectionText, type PageData } from '../collectionReply.ts';
import { entityTag, isNotModified } from '../entityTag.ts';
import { json, notFound, operation, type Call, type Reply, type Row } from '../operation.ts';
import { pageReply } from '../rows.ts';
import type { NodeBodies, NodeBody } from './nodeBodies.ts';

interface ProvisionedData {
  provisioned: {
    isRestreamer: boolean;
    version: string;
    updatedAtMs: number;
    totalCount: number | null;
    pageInfo: PageData['pageInfo'] | null;
    documents: string | null;
  } | null;
}

const document = `
  query (
    $hostname: String!, $names: [String!], $knownVersions: [String!], $search: String, $orderBy: [MemberOrder!],
    $select: [String!], $first: Int, $after: Cursor, $last: Int, $before: Cursor
  ) {
    provisioned: provisionedStreams(
      hostname: $hostname, names: $names, knownVersions: $knownVersions, search: $search, orderBy: $orderBy,
      select: $select, first: $first, after: $after, last: $last, before: $before
    ) {
      isRestreamer
      version
      updatedAtMs
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      documents
    }
  }`;

/** The variables that arrange a list; without `limit` it is whole. */
const arrangement = (call: Call) => {
  const { search, orderBy, select, first, after, last, before } = collectionVariables(call);
  const limited = call.query.has('limit');
  return {
    search,
    orderBy,
    select,
    after: after ?? null,
    before: before ?? null,
    first: limited ? (first ?? null) : null,
    last: limited ? (last ?? null) : null,
  };
};

const listOf = ({ query }: Call, parameter: string): string[] => (query.get(parameter) ?? '').split(',');

/** Everything of a node, for which its version stands. */
const isWhole = ({ query }: Call): boolean =>
  !['q', 'sort', 'select', 'limit', 'cursor', 'name'].some((key) => query.has(key));

const versionsIn = (ifNoneMatch: string | undefined): string[] =>
  [...(ifNoneMatch ?? '').matchAll(/"([^"]*)"/g)].map(([, tag = '']) => tag);

type Provisioned = NonNullable<ProvisionedData['provisioned']>;

const headersOf = ({ isRestreamer }: Provisioned) => ({
  'x-config-server-separate-endpoints': 'true',
  'x-config-server-dynamic-streams': String(isRestreamer),
  'x-config-server-episodes': 'true',
});

/** The list as JSON text, without `timing`. */
const listText = ({ documents, totalCount, pageInfo, updatedAtMs }: Provisioned, { operation }: Call): string => {
  if (documents === null || totalCount === null || pageInfo === null) throw new CodedError('UNAVAILABLE');
  const list = collectionText(operation, { documents, totalCount, pageInfo });
  return `${list.slice(0, -1)},"updated_at":${updatedAtMs}}`;
};

const timed = (represented: string, { startedAt }: Call): string =>
  `${represented.slice(0, -1)},"timing":{"load":${(performance.now() - startedAt).toFixed(3)}}}`;

const partReply = ({ provisioned }: ProvisionedData, call: Call): Reply => {
  if (!provisioned) return notFound('streamer');
  const represented = listText(provisioned, call);
  return { ...json(timed(represented, call)), entityTag: entityTag(represented), headers: headersOf(provisioned) };
};

/**
 * Everything of a node. The graph says which version is the present one, and sends the streams only when neither the node nor
 * `bodies` has it; what is sent is kept until the version changes, its `timing` included.
 */
const wholeReply =
  (bodies: NodeBodies) =>
  async ({ provisioned }: ProvisionedData, call: Call, offered: NodeBody | undefined): Promise<Reply> => {
    if (!provisioned) return notFound('streamer');
    const headers = headersOf(provisioned);
    const { version, documents } = provisioned;
    const answer = { entityTag: `"${version}"`, headers };
    if (isNotModified(call.header('if-none-match'), answer.entityTag)) return { status: 304, body: null, ...answer };
    const body =
      documents === null && offered?.version === version
        ? offered
        : bodies.of(call.path['hostname']!, version, () => timed(listText(provisioned, call), call));
    const { body: bytes, headers: encoding } = await body.reply(call.header('accept-encoding'));
    return { status: 200, body: bytes, ...answer, headers: { ...headers, ...encoding } };
  };

/** The streams of the names asked for. */
const named = (id: string) =>
  operation<ProvisionedData>(id, document, {
    variables: (call) => ({ ...arrangement(call), names: listOf(call, 'name') }),
    parameterOf: collectionParameterOf,
    reply: partReply,
  });

/** The list of a node; the body held of it is offered to the graph as one that the node may get. */
const list = (bodies: NodeBodies) => {
  const offered = new WeakMap<Call, NodeBody>();
  const whole = wholeReply(bodies);
  return operation<ProvisionedData>('streamer_streams_list', document, {
    variables(call) {
      if (!isWhole(call)) return arrangement(call);
      const body = bodies.latest(call.path['hostname']!);
      if (body) offered.set(call, body);
      return { knownVersions: [...versionsIn(call.header('if-none-match')), ...(body ? [body.version] : [])] };
    },
    parameterOf: collectionParameterOf,
    reply: (data, call) => (isWhole(call) ? whole(data, call, offered.get(call)) : partReply(data, call)),
  });
};

const momentOf = ({ query }: Call, parameter: string): string | null => {
  const text = query.get(parameter);
  return text ? new Date(Number(text)).toISOString() : null;
};

/** Config-external of Central. */
export const configExternalRows = (bodies: NodeBodies): readonly Row[] => [
  list(bodies),
  named('streamer_dynamic_streams_list'),
  named('streamer_update_streams_list'),
  operation<{ kept: { totalCount: number; documents: string } | null }>(
    'external_episodes_list',
    `query (
      $hostname: String!, $media: [String!]!, $openedBefore: DateTime, $closedAfter: DateTime,
      $orderBy: [MemberOrder!], $select: [String!]
    ) {
      kept: episodesToKeep(
        hostname: $hostname, media: $media, openedBefore: $openedBefore, closedAfter: $closedAfter,
        orderBy: $orderBy, select: $select
      ) { totalCount documents }
    }`,
    {
      variables: (call) => {
        const { orderBy, select } = arrangement(call);
        const cursor = call.query.get('cursor');
        if (cursor) parseCursor(cursor);
        for (const key of ['limit', 'cursor']) {
          if (call.query.has(key)) call.warn(`${key} is ignored: what is left out of the answer would be erased`);
        }
        return {
          orderBy,
          select,
          media: listOf(call, 'media'),
          openedBefore: momentOf(call, 'opened_at_lt'),
          closedAfter: momentOf(call, 'closed_at_gt'),
        };
      },
      parameterOf: collectionParameterOf,
      reply: ({ kept }, call) => {
        if (!kept) return notFound('streamer');
        const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
        return pageReply({ ...kept, pageInfo }, call);
      },
    },
  ),
  operation<{ name: string | null }>(
    'srt_port_resolve',
    `query ($hostname: String!, $port: Int!, $mode: SrtPortMode!) {
      name: srtPortStream(hostname: $hostname, port: $port, mode: $mode)
    }`,
    {
      variables: ({ path, query }) => ({ port: Number(path['port']), mode: query.get('mode')?.toUpperCase() }),
      reply: ({ name }) => {
        if (name === null) return notFound('stream');
        return {
          status: 200,
          body: name,
          entityTag: entityTag(name),
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        };
      },
    },
  ),
];
