import { refused } from '../documents/storable.ts';
import type { JsonObject, JsonValue } from '../json/lossless.ts';
import type { Collection } from './collection.ts';

/** The most bytes, in UTF-8, of a key and of a text with an index: an entry holds both, and at most 2,704 bytes. */
export const longestIndexed = 1000;

/** True when an index has room for the text. */
export const isIndexable = (text: string): boolean => Buffer.byteLength(text) <= longestIndexed;

/** Throws BAD_USER_INPUT, with the path, for a text that is too long for the index of its member. */
export const assertIndexable = ({ members = {} }: Pick<Collection, 'members'>, document: JsonObject): void => {
  for (const [member, { type, indexed }] of Object.entries(members)) {
    if (!indexed || type !== 'text') continue;
    const path = member.split('.');
    const text = path.reduce<JsonValue | undefined>(memberOf, document);
    if (typeof text === 'string' && !isIndexable(text)) throw refused(`is longer than ${longestIndexed} bytes`, path);
  }
};

const memberOf = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
