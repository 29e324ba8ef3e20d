import type { Schema } from '../contract/schema.ts';
import { isOpaque } from '../contract/memberType.ts';
import type { JsonObject, JsonValue } from '../json/lossless.ts';
import { commands } from './mergePatch.ts';
import { isObject } from './storable.ts';

/**
 * The part of a patch that a client may write: members the schema lacks are dropped, deprecated names become the new ones.
 *
 * `schema` is a `writableSchema`, which lacks the read-only members, so a document that was read can be written back. The
 * commands (`$reset`, …) stay. A new name wins over its deprecated alias when both are posted. Content the contract does
 * not describe is left as it is.
 */
export const stripReadOnly = (schema: Schema, patch: JsonValue): JsonValue => {
  if (Array.isArray(patch)) {
    const { items } = schema;
    return items ? patch.map((element) => stripReadOnly(items, element)) : patch;
  }
  if (!isObject(patch) || isOpaque(schema)) return patch;
  const kept: [string, JsonValue][] = [];
  for (const [name, value] of Object.entries(patch)) {
    const target = currentName(schema, name);
    if (commands.has(name)) kept.push([name, value]);
    else if (target !== name && Object.hasOwn(patch, target)) continue;
    else if (schema.properties && Object.hasOwn(schema.properties, target)) {
      kept.push([target, stripReadOnly(schema.properties[target] as Schema, value)]);
    } else if (typeof schema.additionalProperties === 'object') {
      kept.push([name, stripReadOnly(schema.additionalProperties, value)]);
    }
  }
  return Object.fromEntries(kept) satisfies JsonObject;
};

/** The name a member is stored under: that of its replacement when the contract declares an alias to an existing member. */
const currentName = ({ properties }: Schema, name: string): string => {
  const member = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
  const alias = member?.['x-alias'] ?? member?.['x-replaced-by'];
  return alias && properties && Object.hasOwn(properties, alias) ? alias : name;
};
