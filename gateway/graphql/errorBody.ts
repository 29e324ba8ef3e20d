import type { GraphQLFormattedError } from 'graphql';
import { CodedError, statusOf } from '../../src/errors.ts';
import type { Logger } from '../../src/log.ts';
import { codedErrorsOf } from '../rest/faults.ts';

/** Whatever was thrown, as GraphQL clients see it; what was not meant for them is logged whole and shown as INTERNAL. */
export const graphqlErrors = (thrown: unknown, traceId: string, log: Logger): readonly GraphQLFormattedError[] =>
  codedErrorsOf(thrown).map(({ code, message, extensions }) => {
    if (code === 'INTERNAL') log.error({ traceId, error: thrown }, 'A GraphQL request failed');
    return { message, extensions: { ...extensions, ...(code === 'INTERNAL' && { traceId }) } };
  });

/** The response that holds only errors. */
export const errorBody = (errors: readonly GraphQLFormattedError[]): string => JSON.stringify({ errors });

/** The HTTP status of a request that was not executed, from its first error. */
export const requestStatus = (errors: readonly GraphQLFormattedError[]): number =>
  statusOf(errors[0]?.extensions?.['code']);

export const badRequest = (message: string, path: readonly string[] = []): CodedError =>
  new CodedError('BAD_USER_INPUT', message, path.length > 0 ? { path } : {});
