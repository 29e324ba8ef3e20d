import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError, errorCatalogue } from '../src/errors.ts';
import type { Logger } from '../src/log.ts';

/** Turns an error into what may leave a subgraph. */
export type Mask = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Makes the mask of a subgraph: a coded error leaves with its code and details, a complaint about the document with its
 * message; any other is logged whole and becomes INTERNAL without a word of its text. No stack ever leaves.
 */
export const maskError =
  (log: Logger | undefined): Mask =>
  (formatted, error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const at = { ...(formatted.path && { path: formatted.path }) };
    if (cause instanceof CodedError) return { message: cause.message, ...at, extensions: { ...cause.extensions } };
    const code = codeOf(formatted, cause);
    if (code !== 'INTERNAL') return { message: formatted.message, ...at, extensions: { code } };
    log?.error({ err: cause, path: formatted.path }, 'An error without a code reached the edge of a subgraph');
    return { message: errorCatalogue.INTERNAL.title, ...at, extensions: { code } };
  };

/** Only GraphQL itself complains without a path: about syntax, validity or variables. Its codes are Apollo's. */
const codeOf = ({ extensions, path }: GraphQLFormattedError, cause: unknown): string => {
  if (!(cause instanceof GraphQLError) || path) return 'INTERNAL';
  const code = String(extensions?.['code'] ?? 'GRAPHQL_VALIDATION_FAILED');
  return Object.hasOwn(errorCatalogue, code) ? code : 'BAD_USER_INPUT';
};
