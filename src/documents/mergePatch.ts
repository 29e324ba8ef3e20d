import type { Schema } from '../contract/schema.ts';
import type { JsonObject, JsonValue } from '../json/lossless.ts';
import { isArrayPatch, patchArray } from './patchArray.ts';
import { isObject, type Path } from './storable.ts';

/** The member names that command a patch and are never stored. `$reset` replaces; the others address an array element. */
export const commands: ReadonlySet<string> = new Set(['$reset', '$index', '$delete', '$position']);

/**
 * The document after a JSON Merge Patch (RFC 7386), with two extensions.
 *
 * An object with `$reset: true` replaces what was there instead of merging into it; an array of which an element carries
 * `$index` or `$delete` changes the present array element by element (`patchArray`). `schema` is that of the value, for the
 * primary keys of elements. Neither argument is changed. Throws BAD_USER_INPUT for a wrong command.
 */
export const mergePatch = (
  target: JsonValue | undefined,
  patch: JsonValue,
  schema: Schema = {},
  path: Path = [],
): JsonValue => {
  if (isArrayPatch(patch)) {
    return patchArray(Array.isArray(target) ? target : [], patch, schema, path, (element, change, at) =>
      mergePatch(element, change, schema.items, at),
    );
  }
  if (!isObject(patch)) return withoutCommands(patch);
  // A Map, because assigning to a member called `__proto__` would not store it.
  const members = new Map(isObject(target) && patch['$reset'] !== true ? Object.entries(target) : []);
  for (const [name, change] of Object.entries(patch)) {
    if (commands.has(name)) continue;
    if (change === null) members.delete(name);
    else members.set(name, mergePatch(members.get(name), change, memberSchema(schema, name), [...path, name]));
  }
  return Object.fromEntries(members);
};

/** The schema of one member of an object, `{}` when the object's schema does not name it. */
export const memberSchema = ({ properties, additionalProperties }: Schema, name: string): Schema =>
  properties && Object.hasOwn(properties, name)
    ? (properties[name] as Schema)
    : typeof additionalProperties === 'object'
      ? additionalProperties
      : {};

const withoutCommands = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.map(withoutCommands);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !commands.has(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutCommands(member)])) satisfies JsonObject;
};
