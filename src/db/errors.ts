import { QueryFailedError } from 'typeorm';
import { CodedError, type ErrorCode } from '../errors.ts';

/** What a failure of Postgres or of the way to it means to a client. Source: PostgreSQL, appendix A; others are bugs of ours. */
const meaningOf: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  // A cancelled statement: statement_timeout.
  '57014': ['QUERY_TOO_EXPENSIVE', 'The query takes too long; filter or sort by indexed members'],
  '54001': ['QUERY_TOO_EXPENSIVE', 'The query is nested too deeply'],
  '22P05': ['BAD_USER_INPUT', 'A text holds a character that cannot be stored'],
  '22021': ['BAD_USER_INPUT', 'A text holds a character that cannot be stored'],
  '22003': ['BAD_USER_INPUT', 'A number is out of range'],
  '54000': ['BAD_USER_INPUT', 'A value is too large'],
};

const unavailable = [
  // Connection exceptions, insufficient resources, operator intervention, read-only after a failover.
  /^08/,
  /^53/,
  /^57/,
  /^25006$/,
  // Deadlock, serialization failure, lock timeout, idle in transaction.
  /^40(P01|001)$/,
  /^55P03$/,
  /^25P0[34]$/,
  // Sockets.
  /^E(CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN|NOENT)$/,
  /^ENOTFOUND$/,
];

/** Errors of pg and pg-pool that carry no code. */
const unavailableMessage =
  /query read timeout|connection terminated|connection (was )?(closed|ended)|timeout exceeded when trying to connect|not queryable|cannot use a pool after/i;

/** Turns an error of the data layer into one a client may see, with the original as its cause; others pass unchanged. */
export const dataError = (error: unknown): unknown => {
  if (error instanceof QueryFailedError) return dataError(error.driverError);
  if (!(error instanceof Error) || error instanceof CodedError) return error;
  // Postgres quotes the failing row there, with whatever hashes and sealed secrets it holds, and errors are logged.
  if ('detail' in error) error.detail = undefined;
  if (error instanceof AggregateError && error.errors.length > 0) return dataError(error.errors[0]);
  const code = 'code' in error ? String(error.code) : '';
  const [meaning, message] = meaningOf[code] ?? [];
  if (meaning) return caused(new CodedError(meaning, message), error);
  if (unavailable.some((pattern) => pattern.test(code)) || unavailableMessage.test(error.message)) {
    return caused(
      new CodedError('UNAVAILABLE', 'The database is not reachable now; try again', { retryAfterSeconds: 1 }),
      error,
    );
  }
  return error;
};

/** Runs work on the database; what it throws is a `dataError`. */
export const withDataErrors = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw dataError(error);
  }
};

const caused = (error: CodedError, cause: Error): CodedError => Object.defineProperty(error, 'cause', { value: cause });
