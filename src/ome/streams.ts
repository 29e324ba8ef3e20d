import type { JsonObject, JsonValue } from '../json/lossless.ts';
import { isObject } from '../documents/storable.ts';
import { outputsOf } from './applicationDocument.ts';
import { checkAction } from './checkBody.ts';
import { badRequest } from './faults.ts';
import { wireTime } from './tasks.ts';
import type { OmeResource } from './types.ts';

const propertyTypes: Readonly<Record<string, string>> = {
  persistent: 'boolean',
  noInputFailoverTimeoutMs: 'number',
  unusedStreamDeletionTimeoutMs: 'number',
  ignoreRtcpSRTimestamp: 'boolean',
  retryCount: 'number',
};

/** The body that makes a pulled stream; properties of the wrong type are left out, as the server does. Throws BAD_USER_INPUT. */
export const checkPull = (body: JsonValue): JsonObject => {
  if (!isObject(body)) throw badRequest('The request body must be an object');
  const { properties, ...rest } = body;
  const kept = isObject(properties)
    ? Object.entries(properties).filter(([name, value]) => typeof value === propertyTypes[name])
    : [];
  const pull = checkAction(
    'PullStreamCreate',
    kept.length > 0 ? { ...rest, properties: Object.fromEntries(kept) } : rest,
  );
  if (/[/:]/.test(String(pull['name']))) throw badRequest('[name] must not contain / and :', ['name']);
  return pull;
};

/** The schemes that can be pulled. */
const sourceTypes: Readonly<Record<string, string>> = { rtsp: 'RtspPull', ovt: 'Ovt' };

const schemeOf = ({ urls }: JsonObject): string =>
  /^([a-z0-9+.-]+):\/\/./i.exec(String(Array.isArray(urls) ? urls[0] : ''))?.[1]?.toLowerCase() ?? '';

/** Whether there is a provider for the source of a pulled stream. */
export const canPull = (pull: JsonObject): boolean => Object.hasOwn(sourceTypes, schemeOf(pull));

/** An input stream as the API shows it; until its server tells, without tracks. */
export const shownStream = (resource: OmeResource, application: JsonObject): JsonObject => {
  const { observed, document, stream, createdAt } = resource;
  if (observed) return observed;
  return {
    name: stream,
    input: {
      createdTime: wireTime(createdAt),
      sourceType: sourceTypes[schemeOf(document)] ?? 'Unknown',
      tracks: [],
    },
    outputs: outputsOf(application, stream).map((name) => ({ name, tracks: [] })),
  };
};
