import type { GraphQLFormattedError } from 'graphql';
import { CodedError, errorCatalogue, statusOf, type ErrorCode, type ErrorDetails } from '../../src/errors.ts';

/** The answer to a request that failed. */
export interface FaultReply {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Null: none. */
  body: string | null;
}

/** The codes fastify throws for what a client did, before a handler runs. */
const transportCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_BAD_URL: 'BAD_USER_INPUT',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'BAD_USER_INPUT',
  FST_ERR_CTP_BODY_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
};

/** Names everything that was thrown, an AggregateError's parts each; what is uncoded becomes INTERNAL without a word of its text. */
export const codedErrorsOf = (thrown: unknown): readonly CodedError[] => {
  if (thrown instanceof CodedError) return [thrown];
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return thrown.errors.flatMap(codedErrorsOf);
  return [new CodedError(transportCodes[(thrown as { code?: string } | null)?.code ?? ''] ?? 'INTERNAL')];
};

/** Names an error of the graph; a code the catalogue does not hold becomes INTERNAL. */
export const codedErrorOf = ({ message, extensions = {} }: GraphQLFormattedError): CodedError => {
  const { code, path, parameter, retryAfterSeconds, meta } = extensions as { code?: string } & ErrorDetails;
  if (code === undefined || code === 'INTERNAL' || !(code in errorCatalogue)) return new CodedError('INTERNAL');
  return new CodedError(code as ErrorCode, message, {
    ...(path && { path }),
    ...(parameter !== undefined && { parameter }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(meta && { meta }),
  });
};

/**
 * The error envelope: every member is a string, `id` is the trace id, the HTTP status is that of the first error.
 * 401 carries WWW-Authenticate, 405 Allow, 503 and 429 Retry-After.
 */
export const faultReply = (errors: readonly CodedError[], traceId: string): FaultReply & { body: string } => {
  const [{ code, extensions } = new CodedError('INTERNAL')] = errors;
  const allow = extensions.meta?.['allow'];
  const retryAfter = extensions.retryAfterSeconds ?? (code === 'UNAVAILABLE' ? 1 : undefined);
  const items = errors.map((error) => JSON.stringify(errorItem(error, traceId)));
  return {
    status: statusOf(code),
    headers: {
      ...(code === 'UNAUTHENTICATED' && { 'www-authenticate': 'Bearer realm="streamgate", Basic realm="streamgate"' }),
      ...(allow !== undefined && { allow }),
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    },
    body: `{"errors":[${[...new Set(items)].join(',')}]}`,
  };
};

const errorItem = ({ code, message, extensions: { path, parameter, meta } }: CodedError, traceId: string) => ({
  id: traceId,
  status: String(statusOf(code)),
  code: code.toLowerCase(),
  title: message,
  source: { ...(path && { pointer: jsonPointer(path) }), ...(parameter !== undefined && { parameter }) },
  meta: meta ?? {},
});

/** RFC 6901: `["inputs", 0, "a/b"]` is `/inputs/0/a~1b`. */
export const jsonPointer = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
