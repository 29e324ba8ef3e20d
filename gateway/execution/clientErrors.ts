import type { GraphQLFormattedError } from 'graphql';
import { type CodedError, errorCatalogue, type ErrorCode, type ErrorDetails } from '../../src/errors.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { Path } from './plan/planRun.ts';

/** Where the router tells operators what clients must not see; a pino logger fits. */
export interface RouterLog {
  error(details: object, message: string): void;
}

interface ErrorLike {
  message?: unknown;
  extensions?: Record<string, unknown>;
  originalError?: unknown;
  cause?: unknown;
}

const details = ['path', 'parameter', 'retryAfterSeconds', 'meta'] as const satisfies readonly (keyof ErrorDetails)[];

const codeOf = ({ extensions }: ErrorLike): ErrorCode | undefined => {
  const code = extensions?.['code'];
  if (typeof code !== 'string' || !Object.hasOwn(errorCatalogue, code) || code === 'INTERNAL') return undefined;
  return code as ErrorCode;
};

const asErrorLike = (error: unknown): ErrorLike => (typeof error === 'object' && error !== null ? error : {});

/**
 * An error as clients see it.
 *
 * One that carries a code of the catalogue keeps its message, code and details, and its `cause`, if any, is logged; any other
 * is logged whole and shown as `INTERNAL` with the trace id and nothing else.
 */
export const clientError = (
  error: unknown,
  path: Path | undefined,
  request: RequestContext,
  log: RouterLog | undefined,
  subgraph?: string,
): GraphQLFormattedError => {
  const like = asErrorLike(error);
  const code = codeOf(like);
  const at = path && path.length > 0 ? { path } : {};
  if (code === undefined) {
    const cause = like.originalError ?? error;
    log?.error(
      { traceId: request.traceId, subgraph, path, error: cause, extensions: like.extensions },
      'An error without a code reached the router',
    );
    const message = errorCatalogue.INTERNAL.title;
    return { message, ...at, extensions: { code: 'INTERNAL', traceId: request.traceId } };
  }
  if (like.cause !== undefined)
    log?.error({ traceId: request.traceId, subgraph, path, error: like.cause }, String(like.message));
  const extensions: Record<string, unknown> = { code };
  for (const name of details) {
    const value = like.extensions?.[name];
    if (value !== undefined) extensions[name] = value;
  }
  return { message: String(like.message), ...at, extensions };
};

/** A request error: it kept the operation from being executed at all. */
export const requestError = (
  code: ErrorCode,
  message: string,
  more?: Partial<GraphQLFormattedError>,
): GraphQLFormattedError => ({
  message,
  ...more,
  extensions: { code, ...more?.extensions },
});

/** A coded error thrown before execution, as clients see it. */
export const codedRequestError = (error: CodedError): GraphQLFormattedError => ({
  message: error.message,
  extensions: { ...error.extensions },
});
