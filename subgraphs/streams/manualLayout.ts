import { CodedError } from '../../src/errors.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';

/** The members of a layout that a person or a program may decide; all others say how it came about. */
const decidable = ['ingest', 'inference', 'dvr_backups'] as const;

/** The part of a stream's patch that decides its layout; undefined when it decides nothing, null to take the layout away. */
export const layoutPatch = (layout: JsonValue | undefined): JsonValue | undefined => {
  if (layout === undefined || layout === null) return layout;
  if (typeof layout !== 'object' || Array.isArray(layout)) throw refused([], 'must be an object');
  return decidable.some((member) => layout[member] !== undefined) ? layout : undefined;
};

/**
 * The layout after a manual change by a merge patch. `current` is the layout as stored, null for none.
 *
 * Throws BAD_USER_INPUT for what names no hosts.
 */
export const manualLayout = (
  current: JsonObject | null,
  patch: JsonValue,
  originator: string | null,
): JsonObject | null => {
  if (patch === null) return null;
  const given = patch as JsonObject;
  const base = given['$reset'] === true ? {} : (current ?? {});
  const layout: JsonObject = {};
  for (const member of decidable) {
    const value = given[member] === undefined ? base[member] : given[member];
    if (value !== undefined && value !== null) layout[member] = hosts(member, value);
  }
  return { ...layout, originator: originator === 'layouter' ? 'layouter' : 'other' };
};

const hosts = (member: string, value: JsonValue): JsonValue => {
  const names = member === 'dvr_backups' ? value : [value];
  if (Array.isArray(names) && names.every((name) => typeof name === 'string' && isHost(name))) return value;
  throw refused([member], member === 'dvr_backups' ? 'must be a list of host names' : 'must be a host name');
};

const isHost = (name: string): boolean => /^[^\s/\\?#@\p{Cc}]{1,253}$/u.test(name);

const refused = (path: string[], message: string) =>
  new CodedError('BAD_USER_INPUT', `${['layout', ...path].join('.')} ${message}`, { path: ['layout', ...path] });
