import type { Saving } from '../../src/collection/collection.ts';
import { isArrayPatch } from '../../src/documents/patchArray.ts';
import { isObject, refused } from '../../src/documents/storable.ts';
import type { JsonObject, JsonValue } from '../../src/json/lossless.ts';

/** A patch of what only Watcher has, in which titles of regions stand by id of region instead of within `vision`. */
export const withRegionTitles = (patch: JsonObject | undefined, stored: Pick<Saving, 'current'>): JsonObject => {
  const { vision, ...rest } = patch ?? {};
  if (vision === undefined) return rest;
  return { ...rest, region_titles: titlesIn(vision, stored) };
};

/** A merge patch of titles. An array that is replaced leaves only the titles that it holds. */
const titlesIn = (vision: JsonValue, stored: Pick<Saving, 'current'>): JsonValue => {
  if (!isObject(vision)) return null;
  const { detectors } = vision;
  if (detectors === undefined) return vision['$reset'] === true ? null : {};
  if (!Array.isArray(detectors)) return null;
  const byElement = isArrayPatch(detectors);
  const present = detectorsOf(stored.current);
  const titles = detectors.flatMap((detector, index): [string, JsonValue][] => {
    if (!isObject(detector)) return [];
    const at = detector['$index'];
    const id = detector['region_id'] ?? (typeof at === 'number' ? present[at]?.['region_id'] : undefined);
    const title = detector['$delete'] === true ? null : detector['region_title'];
    if (typeof id !== 'string' || title === undefined) return [];
    if (title === null || typeof title === 'string') return [[id, title]];
    throw refused('must be string', ['vision', 'detectors', index, 'region_title']);
  });
  return { ...Object.fromEntries(titles), ...(!byElement && { $reset: true }) };
};

const detectorsOf = (document: JsonObject | null): JsonObject[] => {
  const vision = document?.['vision'];
  const detectors = isObject(vision) ? vision['detectors'] : null;
  return Array.isArray(detectors) ? detectors.map((each) => (isObject(each) ? each : {})) : [];
};
