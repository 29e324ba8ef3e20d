import type { JsonObject, JsonValue } from '../../json/lossless.ts';
import { isObject } from '../../documents/storable.ts';
import type { OmeKind } from '../types.ts';

/**
 * Members of `wanted` that `seen` does not have so, as dotted paths; what only `seen` has does not count, since a server fills
 * in defaults. Numbers and their texts are equal, null is absent.
 */
export const differences = (wanted: JsonValue, seen: JsonValue | undefined, path = ''): readonly string[] => {
  if (wanted === null) return seen == null ? [] : [path];
  const below = (name: string | number) => (path === '' ? String(name) : `${path}.${name}`);
  if (isObject(wanted)) {
    if (!isObject(seen)) return [path];
    return Object.entries(wanted).flatMap(([name, value]) => differences(value, seen[name], below(name)));
  }
  if (Array.isArray(wanted)) {
    if (!Array.isArray(seen) || seen.length !== wanted.length) return [path];
    return wanted.flatMap((value, index) => differences(value, seen[index], below(index)));
  }
  return seen !== undefined && String(wanted) === String(seen) ? [] : [path];
};

const told: Readonly<Record<OmeKind, readonly string[] | null>> = {
  virtual_host: null,
  application: null,
  stream: ['urls'],
  recording: ['stream.name', 'interval', 'schedule'],
  push: ['stream.name', 'protocol', 'url'],
  hls_dump: ['outputStreamName', 'outputPath'],
  scheduled_channel: ['stream', 'fallbackProgram', 'programs'],
  multiplex_channel: ['outputStream', 'sourceStreams', 'playlists'],
};

/** The differences that tell one resource of a kind from another: of tasks and streams a server shows only some members. */
export const differencesOf = (kind: OmeKind, wanted: JsonObject, seen: JsonObject): readonly string[] => {
  if (kind === 'stream') return pulledFrom(wanted, seen) ? [] : ['urls'];
  const members = told[kind];
  const found = differences(wanted, seen);
  if (members === null) return found.filter((path) => path !== 'dynamic');
  return found.filter((path) => members.some((member) => path === member || path.startsWith(`${member}.`)));
};

/** Whether a stream may come from one of the urls; older servers do not tell where a stream comes from. */
const pulledFrom = ({ urls }: JsonObject, { input }: JsonObject): boolean => {
  const source = isObject(input) ? input['sourceUrl'] : undefined;
  return source === undefined || !Array.isArray(urls) || urls.includes(source);
};
