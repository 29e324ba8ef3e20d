import { statusOf, type CodedError, type ErrorCode } from '../../../src/errors.ts';
import { configDomain } from '../../../src/ome/faults.ts';
import { codedErrorsOf } from '../faults.ts';
import { json, type Reply } from '../operation.ts';

/** Statuses that this API has for a code where they are not the catalogue's. */
export type Statuses = Readonly<Partial<Record<ErrorCode, number>>>;

/** A server that does not answer, or fails, is a failure of the server that the client talks to: this one. */
const apiStatuses: Statuses = { METHOD_NOT_ALLOWED: 404, MEDIA_SERVER_FAILED: 500, NODE_OFFLINE: 500 };

/** The status this API has for an error. */
export const omeStatusOf = ({ code }: Pick<CodedError, 'code'>, statuses: Statuses = {}): number =>
  statuses[code] ?? apiStatuses[code] ?? statusOf(code);

const texts: Readonly<Partial<Record<ErrorCode, string>>> = {
  INTERNAL: 'Internal Server Error',
  METHOD_NOT_ALLOWED: 'Could not find the API',
};

/** The text of an error's message without prefix and status. */
export const bareText = ({ code, message }: Pick<CodedError, 'code' | 'message'>): string => texts[code] ?? message;

/** A request that failed whole, in the envelope of this API: `[HTTP] <text> (<status>)`, or `[Config] <text>`. */
export const omeFault = (thrown: unknown, statuses?: Statuses): Reply => {
  const [error] = codedErrorsOf(thrown);
  const statusCode = omeStatusOf(error!, statuses);
  const text = bareText(error!);
  const isConfig = error!.extensions.meta?.['domain'] === configDomain;
  const message = isConfig ? `[Config] ${text}` : `[HTTP] ${text} (${statusCode})`;
  const headers = statusCode === 401 ? { headers: { 'www-authenticate': challenge } } : {};
  return { ...json(JSON.stringify({ statusCode, message }), statusCode), ...headers };
};

const challenge = 'Basic realm="OvenMediaEngine"';
