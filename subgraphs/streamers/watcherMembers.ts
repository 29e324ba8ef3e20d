import type { Collection, Part } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';
import type { Schema } from '../../src/contract/schema.ts';
import { applyPatch } from '../../src/documents/applyPatch.ts';
import { isObject } from '../../src/documents/storable.ts';
import { parseExact, type JsonObject } from '../../src/json/lossless.ts';

/**
 * What a streamer is to Watcher. Central and Watcher show the same rows; members that only Watcher has are kept in a column
 * of their own, at the places they have in Watcher's documents, and are shown in those alone.
 */
const watcher = contract('watcher-admin').schema('Streamer');
const central = contract('central').schema('Streamer');

/** Every member of a streamer that Watcher shows and takes. */
export const watcherMembers: readonly string[] = Object.keys(watcher.properties ?? {});

/** True for a member, or a path that begins with one, that Watcher has. */
export const isWatchers = (path: string): boolean => watcherMembers.includes(path.split('.', 1)[0]!);

const beyond = (ours: Schema | undefined, theirs: Schema | undefined): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(ours?.properties ?? {}).filter(([name]) => !Object.hasOwn(theirs?.properties ?? {}, name)),
  );

/** Streams within `config` have the deprecated name of a member too, which is stored under the newer. */
const withNewerNames = (streams: Schema = {}): Schema => {
  const { items = {} } = streams;
  const place = { ...items.properties?.['map_coordinates'], 'x-alias': 'coordinates' };
  return { ...streams, items: { ...items, properties: { ...items.properties, map_coordinates: place } } };
};

const configSchema = beyond(watcher.properties?.['config'], central.properties?.['config']);

/** The schema of what is stored for Watcher alone. */
const besideSchema: Schema = {
  type: 'object',
  properties: {
    ...beyond(watcher, central),
    config: { type: 'object', properties: { ...configSchema, streams: withNewerNames(configSchema['streams']) } },
  },
};

/** What is stored for Watcher alone after a patch of Watcher, null for nothing. Throws BAD_USER_INPUT with the path of the member. */
export const besideAfter = (stored: unknown, patch: JsonObject): JsonObject | null => {
  const present = (typeof stored === 'string' ? parseExact(stored) : (stored ?? null)) as JsonObject | null;
  const { config, ...rest } = patch;
  // What is wrong with `config` itself, Central's contract tells.
  const change = config === null || isObject(config) ? patch : rest;
  const { document } = applyPatch(besideSchema, present, change);
  return Object.keys(document).length === 0 ? null : document;
};

/**
 * What of a patch is for the members that only Watcher has, if anything can be, and the rest of it. A typed input names them apart from
 * `config`; a patch of Watcher holds them at their places, and members that Watcher does not have are not looked at.
 */
export const besideChange = (
  patch: JsonObject,
  { typed, ofWatcher }: { typed: boolean; ofWatcher: boolean },
): { change: JsonObject | null; rest: JsonObject } => {
  if (ofWatcher) {
    const own = Object.entries(patch).filter(([member]) => member.startsWith('$') || isWatchers(member));
    return { change: Object.fromEntries(own), rest: Object.fromEntries(own) };
  }
  if (!typed) return { change: null, rest: patch };
  const { zones, watcher_config: config, ...rest } = patch;
  if (zones === undefined && config === undefined) return { change: null, rest };
  return { change: { ...(zones !== undefined && { zones }), ...(config !== undefined && { config }) }, rest };
};

const beside = (sql: string): Part => ({ sql });

/** The same streamers as Watcher shows them. To be read by `select`, since Watcher lacks members that others have. */
export const asWatcherShows = (streamers: Collection): Collection => ({
  ...streamers,
  schema: { ...central, properties: { ...central.properties, ...watcher.properties } },
  parts: {
    ...streamers.parts,
    config: beside(`coalesce((t.config->'config') || (t.watcher->'config'), t.config->'config', t.watcher->'config')`),
    zones: beside(`(t.watcher->'zones')`),
  },
});

/** What Watcher shows of what is selected; all that it has when nothing is. */
export const selectedOfWatcher = (select: readonly string[] | null | undefined): readonly string[] =>
  select?.filter(isWatchers) ?? watcherMembers;
