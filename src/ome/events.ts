import type { JsonObject, JsonValue } from '../json/lossless.ts';
import { isObject } from '../documents/storable.ts';
import { checkAction, type ActionSchema } from './checkBody.ts';
import { badRequest } from './faults.ts';

const formats: Readonly<Record<string, ActionSchema>> = {
  id3v2: 'SendEventId3v2',
  cue: 'SendEventCue',
  scte35: 'SendEventScte35',
};

/** An event to put into a stream, by its format. Throws BAD_USER_INPUT. */
export const checkEvent = (body: JsonValue): JsonObject => {
  if (!isObject(body)) throw badRequest('The request body must be an object');
  const format = body['eventFormat'];
  if (typeof format !== 'string') throw badRequest('[eventFormat] is required', ['eventFormat']);
  const schema = Object.hasOwn(formats, format.toLowerCase()) ? formats[format.toLowerCase()] : undefined;
  if (!schema) throw badRequest(`[eventFormat] is not supported: ${format}`, ['eventFormat']);
  const type = body['eventType'];
  const lowered = typeof type === 'string' ? { eventType: type.toLowerCase() } : {};
  return checkAction(schema, { ...body, eventFormat: format.toLowerCase(), ...lowered });
};
