import { collectionParameterOf, collectionVariables } from './collectionRequest.ts';
import type { PageData } from './collectionReply.ts';
import { json, notFound, operation, type Call, type Row } from './operation.ts';
import { bodyOf, pageReply } from './rows.ts';

interface Preview {
  preview: { documents: string };
}

/** A row that says what a change would do to layouts. Its document selects `preview: … { documents }`. */
export const preview = (id: string, document: string, variables: (call: Call) => Record<string, unknown>): Row =>
  operation<Preview>(id, document, {
    variables,
    reply: ({ preview: { documents } }) =>
      json(`{"changes":${documents},"estimated_count":${JSON.parse(documents).length},"next":null,"prev":null}`),
  });

/** What a stream's layouts were, and what they would be: operations that Central and Watcher have alike. */
export const layoutRowsOf = (api: 'CENTRAL' | 'WATCHER_ADMIN'): readonly Row[] => [
  operation<{ stream: { page: PageData } | null }>(
    'stream_layouts_get',
    `query (
      $name: String!, $where: [MemberPredicate!], $orderBy: [MemberOrder!], $select: [String!],
      $first: Int, $after: Cursor, $last: Int, $before: Cursor
    ) {
      stream(name: $name) {
        page: layoutHistory(
          where: $where, orderBy: $orderBy, select: $select, first: $first, after: $after, last: $last, before: $before
        ) {
          documents
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }
    }`,
    {
      variables: (call) => {
        const { search: _, pollTimeout: __, ...variables } = collectionVariables(call);
        return variables;
      },
      parameterOf: collectionParameterOf,
      reply: ({ stream }, call) => (stream ? pageReply(stream.page, call) : notFound('stream')),
    },
  ),
  preview(
    'preview_layout_change_for_stream_config',
    `query ($name: String!, $patch: JSONText!) {
      preview: previewStreamLayout(name: $name, patch: $patch, api: ${api}) { documents }
    }`,
    (call) => ({ patch: bodyOf(call) }),
  ),
  preview(
    'preview_layout_change_for_streamer_config',
    `query ($hostname: String!, $patch: JSONText!) {
      preview: previewStreamerLayout(hostname: $hostname, patch: $patch, api: ${api}) { documents }
    }`,
    (call) => ({ patch: bodyOf(call) }),
  ),
];
