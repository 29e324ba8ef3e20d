import {
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
} from 'graphql';
import { CodedError } from '../../src/errors.ts';
import type { Operation } from './authorization/filterOperation.ts';
import { codedRequestError, requestError } from './clientErrors.ts';
import { checkLimit, limitExceeded, type Limits } from './limits/limits.ts';
import { checkSize } from './limits/measure.ts';

/** A document read and found small enough, with the operation it names. */
export interface ParsedOperation {
  document: DocumentNode;
  operation: Operation;
  /** False when fragments spread themselves: such a document may only be validated. */
  isAcyclic: boolean;
}

export type Parsed =
  | { ok: true; parsed: ParsedOperation }
  | { ok: false; errors: GraphQLFormattedError[]; kind: Operation['definition']['operation'] | null };

const parseDocument = (query: string, limits: Limits | null): DocumentNode => {
  if (!limits) return parse(query, { noLocation: true });
  checkLimit(limits, 'documentBytes', Buffer.byteLength(query));
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    const isTooLong = error instanceof GraphQLError && error.message.includes('Document contains more th');
    throw isTooLong ? limitExceeded('tokens', undefined, limits.tokens) : error;
  }
};

const resolve = (document: DocumentNode, operationName: string | null): Operation | string => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [first] = operations;
  if (operationName !== null) {
    const named = operations.find((definition) => definition.name?.value === operationName);
    return named ? { definition: named, fragments } : `The document has no operation named "${operationName}"`;
  }
  if (!first) return 'The document has no operation';
  return operations.length === 1
    ? { definition: first, fragments }
    : 'The document has several operations: operationName must name one';
};

/** Parses a document, finds its operation and, with `limits`, checks its size. */
export const parseOperation = (
  source: string | DocumentNode,
  operationName: string | null,
  limits: Limits | null,
): Parsed => {
  let kind: Operation['definition']['operation'] | null = null;
  try {
    const document = typeof source === 'string' ? parseDocument(source, limits) : source;
    const operation = resolve(document, operationName);
    if (typeof operation === 'string')
      return { ok: false, kind, errors: [requestError('OPERATION_RESOLUTION_FAILURE', operation)] };
    kind = operation.definition.operation;
    const isAcyclic = limits ? checkSize(document, operation.fragments, limits) : true;
    return { ok: true, parsed: { document, operation, isAcyclic } };
  } catch (error) {
    if (error instanceof CodedError) return { ok: false, kind, errors: [codedRequestError(error)] };
    if (!(error instanceof GraphQLError)) throw error;
    const { message, locations } = error;
    return { ok: false, kind, errors: [requestError('GRAPHQL_PARSE_FAILED', message, locations && { locations })] };
  }
};
