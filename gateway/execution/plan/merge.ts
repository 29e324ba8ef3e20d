import type { Tree } from './planRun.ts';

/** A result object; dates, `RawJson` and other leaf objects are not. */
export const isTree = (value: unknown): value is Tree => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A copy that shares only leaves with the original. */
export const copyTree = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyTree);
  if (!isTree(value)) return value;
  const copy: Tree = {};
  for (const key in value) if (key !== '__proto__') copy[key] = copyTree(value[key]);
  return copy;
};

const mergeLists = (target: unknown[], source: readonly unknown[], shared: boolean): void => {
  for (let index = 0; index < source.length; index++) {
    const from = source[index];
    const into = target[index];
    if (isTree(into) && isTree(from)) mergeInto(into, from, shared);
    else if (Array.isArray(into) && Array.isArray(from)) mergeLists(into, from, shared);
    else if (into === undefined || into === null) target[index] = shared ? copyTree(from) : from;
  }
};

/**
 * Merges what a fetch brought into the result; a null never hides a value that is there.
 *
 * With `shared` the source is used at several positions, so its objects are copied.
 */
export const mergeInto = (target: Tree, source: Tree, shared: boolean): void => {
  for (const key in source) {
    // An object from JSON may own this key; assigning it would change a prototype.
    if (key === '__proto__') continue;
    const from = source[key];
    const into = target[key];
    if (typeof from !== 'object' || into === undefined || into === null) {
      target[key] = shared && typeof from === 'object' ? copyTree(from) : from;
    } else if (from === null) {
      continue;
    } else if (Array.isArray(from) && Array.isArray(into)) {
      mergeLists(into, from, shared);
    } else if (isTree(from) && isTree(into)) {
      mergeInto(into, from, shared);
    } else {
      target[key] = shared ? copyTree(from) : from;
    }
  }
};
