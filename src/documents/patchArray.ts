import type { Schema } from '../contract/schema.ts';
import { primaryKeyOf } from '../contract/writable.ts';
import type { JsonObject, JsonValue } from '../json/lossless.ts';
import { isObject, refused, type Path } from './storable.ts';

/** Merges a change into one element; `undefined` stands for a new element. */
type MergeElement = (element: JsonValue | undefined, change: JsonObject, path: Path) => JsonValue;

/** True when an element carries `$index` or `$delete`: then the array is changed element by element, not replaced. */
export const isArrayPatch = (patch: JsonValue): patch is JsonValue[] =>
  Array.isArray(patch) &&
  patch.some((change) => isObject(change) && (Object.hasOwn(change, '$index') || Object.hasOwn(change, '$delete')));

/**
 * The array after changes to single elements; the rest of it stays.
 *
 * A change finds its element by the primary key of the element type, else by `$index` in the array as it was; what is found
 * by neither is appended. `$delete: true` removes the element, and nothing when there is none. `$position` then moves it,
 * in the order of the changes. Throws BAD_USER_INPUT when a change is no object or a command is no suitable number.
 */
export const patchArray = (
  target: readonly JsonValue[],
  patch: readonly JsonValue[],
  schema: Schema,
  path: Path,
  merge: MergeElement,
): JsonValue[] => {
  const key = primaryKeyOf(schema);
  const elements: Slot[] = target.map((value) => ({ value }));
  const original = [...elements];
  const moves: { slot: Slot; to: number }[] = [];

  patch.forEach((change, index) => {
    const at = [...path, index];
    if (!isObject(change)) throw refused('must be an object, because another element carries $index or $delete', at);
    const position = commandedNumber(change, '$position', at);
    const byIndex = commandedNumber(change, '$index', at);
    if (byIndex !== null && byIndex > original.length)
      throw refused('is beyond the end of the array', [...at, '$index']);

    const found = byKey(elements, key, change) ?? (byIndex === null ? undefined : original[byIndex]);
    const slot = found && elements.includes(found) ? found : undefined;
    if (change['$delete'] === true) {
      if (slot) elements.splice(elements.indexOf(slot), 1);
      return;
    }
    const changed = slot ?? { value: null };
    changed.value = merge(slot?.value, change, at);
    if (!slot) elements.push(changed);
    if (position !== null) moves.push({ slot: changed, to: position });
  });

  for (const { slot, to } of moves) {
    const from = elements.indexOf(slot);
    if (from !== -1) elements.splice(to, 0, ...elements.splice(from, 1));
  }
  return elements.map(({ value }) => value);
};

interface Slot {
  value: JsonValue;
}

const byKey = (elements: readonly Slot[], key: string | null, change: JsonObject): Slot | undefined => {
  const wanted = key === null ? undefined : change[key];
  if (key === null || wanted === undefined || wanted === null) return undefined;
  return elements.find(({ value }) => isObject(value) && value[key] === wanted);
};

const commandedNumber = (change: JsonObject, command: string, path: Path): number | null => {
  const value = Object.hasOwn(change, command) ? change[command] : null;
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw refused('must be an integer from 0', [...path, command]);
  }
  return value;
};
