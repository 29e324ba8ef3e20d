import { CodedError } from '../../../src/errors.ts';
import { parseExact, stringifyLossless, type JsonObject, type JsonValue } from '../../../src/json/lossless.ts';
import type { Call } from '../operation.ts';

/** The body as JSON; none at all is null. Throws BAD_JSON. */
export const bodyIn = ({ body }: Pick<Call, 'body'>): JsonValue => (body.trim() === '' ? null : parseExact(body));

/** The body as JSON text, which the graph parses. Throws BAD_JSON. */
export const document = (call: Call) => ({ document: stringifyLossless(bodyIn(call)) });

/** The elements of a body that must be an array. Throws BAD_JSON, BAD_USER_INPUT. */
export const documents = (call: Call) => {
  const body = bodyIn(call);
  if (!Array.isArray(body)) throw new CodedError('BAD_USER_INPUT', 'The request body must be an array');
  return { documents: body.map(stringifyLossless) };
};

const objectIn = (call: Call): JsonObject => {
  const body = bodyIn(call) ?? {};
  if (typeof body === 'object' && !Array.isArray(body)) return body;
  throw new CodedError('BAD_USER_INPUT', 'The request body must be an object');
};

const textIn = (body: JsonObject, member: string): string | null => {
  const value = body[member];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  throw new CodedError('BAD_USER_INPUT', `[${member}] must be a string`, { path: [member] });
};

const requiredText = (body: JsonObject, member: string): string => {
  const text = textIn(body, member);
  if (text) return text;
  throw new CodedError('BAD_USER_INPUT', `[${member}] is required`, { path: [member] });
};

/** The id that the body must name. Throws BAD_USER_INPUT. */
export const id = (call: Call) => ({ id: requiredText(objectIn(call), 'id') });

/** The id that the body may name. */
export const idFilter = (call: Call) => ({ id: textIn(objectIn(call), 'id') });

/** The output that the body must name, and the id that it may name. */
export const outputAndId = (call: Call) => {
  const body = objectIn(call);
  return { output: requiredText(body, 'outputStreamName'), id: textIn(body, 'id') };
};

/** Whether it is urgent. */
export const urgent = (call: Call) => ({ urgent: objectIn(call)['urgent'] === true });
