import { CodedError } from '../../src/errors.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';

/** Members that can be changed while a server has streams; others are then ignored, as the API says. */
const settableWithStreams = new Set([
  'enabled',
  'streams_limit',
  'bitrate_limit',
  'schema',
  'is_stream_condition_management_enabled',
]);

/**
 * A patch of a VMS server in the members that are stored: `is_enabled` is `enabled`, a storage may be given by its path alone,
 * ports are integers. `hasStreams` leaves out what cannot be changed then. Throws BAD_USER_INPUT with the member.
 */
export const vmsPatch = (
  { is_enabled: isEnabled, is_need_to_enable_disabled_streams: enables, storages, ...patch }: JsonObject,
  hasStreams: boolean,
): JsonObject => {
  for (const [name, value] of Object.entries({ is_enabled: isEnabled, is_need_to_enable_disabled_streams: enables })) {
    if (value != null && typeof value !== 'boolean') throw refused(name, 'must be boolean');
  }
  const whole: JsonObject = {
    ...patch,
    ...(isEnabled !== undefined && { enabled: isEnabled }),
    ...(storages !== undefined && { storages: storagesIn(storages) }),
  };
  if (!hasStreams) return whole;
  return Object.fromEntries(Object.entries(whole).filter(([name]) => settableWithStreams.has(name) || name === 'kind'));
};

const storagesIn = (storages: JsonValue): JsonValue =>
  Array.isArray(storages) ? storages.map((each) => (typeof each === 'string' ? { path: each } : each)) : storages;

const refused = (member: string, what: string): CodedError =>
  new CodedError('BAD_USER_INPUT', `${member} ${what}`, { path: [member] });
