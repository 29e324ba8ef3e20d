import { isObject, type JsonObject } from '../../json.ts';

/** Members to keep; true: whole. */
type Tree = Map<string, Tree | true>;

const add = (tree: Tree, [name = '', ...rest]: readonly string[]): void => {
  const known = tree.get(name);
  if (known === true) return;
  if (rest.length === 0) tree.set(name, true);
  else {
    const child = known ?? new Map();
    tree.set(name, child);
    add(child, rest);
  }
};

const prune = (value: unknown, tree: Tree): unknown => {
  if (Array.isArray(value)) return value.map((item) => prune(item, tree));
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [name, child] of tree) {
    const member = value[name];
    if (member !== undefined) kept[name] = child === true ? member : prune(member, child);
  }
  return kept;
};

/**
 * `select=a,b.c` as a function on rows; goes through arrays. What is `required` stays: members of the row, and dotted paths
 * as far as their parents are selected. Null when everything is wanted.
 */
export const selectionOf = (select: string | null, required: readonly string[]) => {
  if (!select) return null;
  const tree: Tree = new Map();
  for (const path of select.split(',')) add(tree, path.split('.'));
  for (const path of required) {
    const [parent = '', child] = path.split('.');
    if (child === undefined || tree.has(parent)) add(tree, path.split('.'));
  }
  return (row: JsonObject): JsonObject => prune(row, tree) as JsonObject;
};
