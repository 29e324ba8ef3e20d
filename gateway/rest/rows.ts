import { CodedError } from '../../src/errors.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';
import { collectionParameterOf, collectionVariables } from './collectionRequest.ts';
import { collectionText, type PageData } from './collectionReply.ts';
import { entityTag, expectedVersion } from './entityTag.ts';
import { json, notFound, operation, type Call, type OperationOptions, type Reply, type Row } from './operation.ts';

type Variables<Data> = Pick<OperationOptions<Data>, 'variables'>;

/**
 * The document of a collection: `page` is the connection that the root field `field` answers.
 * `variables` and `arguments` extend it where an operation takes more than every collection does.
 */
export const pageOf = (field: string, extra: { variables?: string; arguments?: string } = {}): string => `
  query (
    $where: [MemberPredicate!], $search: String, $orderBy: [MemberOrder!], $select: [String!], $pollTimeout: Int,
    $first: Int, $after: Cursor, $last: Int, $before: Cursor ${extra.variables ?? ''}
  ) {
    page: ${field}(
      where: $where, search: $search, orderBy: $orderBy, select: $select, pollTimeout: $pollTimeout,
      first: $first, after: $after, last: $last, before: $before ${extra.arguments ?? ''}
    ) {
      documents
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

/** A row that answers a page. Its document selects the connection as `page`, see `pageOf`. */
export const collection = (id: string, document: string, { variables }: Variables<unknown> = {}): Row =>
  operation<{ page: PageData }>(id, document, {
    variables: (call) => ({ ...collectionVariables(call), ...variables?.(call) }),
    parameterOf: collectionParameterOf,
    reply: ({ page }, call) => pageReply(page, call),
  });

/** The answer that a page is. */
export const pageReply = (page: PageData, call: Call): Reply => {
  const represented = collectionText(call.operation, page);
  const timing = `{"load":${(performance.now() - call.startedAt).toFixed(3)}}`;
  return { ...json(`${represented.slice(0, -1)},"timing":${timing}}`), entityTag: entityTag(represented) };
};

interface Entity {
  document: string;
  version: string;
}

/** A row that answers one object. Its document selects it as `entity { document version }`. */
export const item = (id: string, document: string, { variables }: Variables<unknown> = {}): Row =>
  operation<{ entity: Entity | null }>(id, document, {
    ...(variables && { variables }),
    reply: ({ entity }) => {
      if (!entity) return notFound('object');
      return { ...json(entity.document), entityTag: entityTag(entity.document, entity.version) };
    },
  });

/** A row that answers a document without a version. Its document selects it as `entity { document }`. */
export const document = (id: string, query: string): Row =>
  operation<{ entity: Pick<Entity, 'document'> }>(id, query, {
    reply: ({ entity }) => ({ ...json(entity.document), entityTag: entityTag(entity.document) }),
  });

/**
 * A row that makes an object of its body, whose key is assigned, and answers the whole object.
 * Its document takes `$patch: JSONText!` and selects `saved: … { entity: … { document } }`.
 */
export const create = (id: string, document: string): Row =>
  operation<{ saved: { entity: Pick<Entity, 'document'> } }>(id, document, {
    variables: (call) => ({ patch: bodyOf(call) }),
    reply: ({ saved }) => json(saved.entity.document),
  });

/**
 * A row that merges its body into an object, creating it when it is missing, and answers the whole object.
 * Its document takes `$patch: JSONText!` and `$expectedVersion: String` and selects `saved: … { entity: … { document } }`.
 */
export const save = (id: string, document: string, { variables }: Variables<unknown> = {}): Row =>
  operation<{ saved: { entity: Pick<Entity, 'document'> } }>(id, document, {
    variables: (call) => ({ patch: bodyOf(call), expectedVersion: versionOf(call), ...variables?.(call) }),
    reply: ({ saved }) => json(saved.entity.document),
  });

/** A row that deletes an object and answers nothing. Its document takes `$expectedVersion: String`. */
export const remove = (id: string, document: string, { variables }: Variables<unknown> = {}): Row =>
  operation(id, document, {
    variables: (call) => ({ expectedVersion: versionOf(call), ...variables?.(call) }),
    reply: () => ({ status: 204, body: null }),
  });

/** The text of a body that must be there. Throws BAD_JSON. */
export const bodyOf = ({ body }: Call): string => {
  if (body.trim() === '') throw new CodedError('BAD_JSON', 'The body is missing');
  return body;
};

/** A body that must be a JSON object. Throws BAD_JSON, BAD_USER_INPUT. */
export const jsonBody = (call: Call): JsonObject => {
  const body = parseExact(bodyOf(call));
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new CodedError('BAD_USER_INPUT', 'The body must be a JSON object');
};

/** The version that `If-Match` or `If-None-Match` asks for; null when it asks for none. */
export const versionOf = ({ header }: Call): string | null =>
  expectedVersion(header('if-match'), header('if-none-match'));
