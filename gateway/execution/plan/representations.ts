import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { TypeRelations } from '../supergraph/typeRelations.ts';
import { isTree, mergeInto } from './merge.ts';
import type { Tree } from './planRun.ts';

type Copy = (entity: Tree, into: Tree) => void;

/** Leaves go to a subgraph as JSON would carry them, so that in process and over HTTP it sees the same. */
const leaf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const { toJSON } = value as { toJSON?: () => unknown };
  return typeof toJSON === 'function' ? toJSON.call(value) : value;
};

const hasKey = (representation: Tree): boolean => {
  for (const key in representation)
    if (key !== '__typename' && representation[key] !== null && representation[key] !== undefined) return true;
  return false;
};

const compileSelections = (selections: readonly RequiresSelection[], types: TypeRelations): Copy => {
  const copies = selections.map((selection): Copy => {
    if (selection.kind === 'FragmentSpread') throw new Error('The plan names a fragment in its requirements');
    if (selection.kind === 'InlineFragment') {
      const copy = compileSelections(selection.selections, types);
      const conditions = [selection.typeCondition];
      return (entity, into) => {
        const name = entity['__typename'];
        if (typeof name !== 'string' || types.fits(name, conditions)) copy(entity, into);
      };
    }
    return compileField(selection.name, selection.alias ?? selection.name, selection.selections ?? [], types);
  });
  const [only] = copies;
  if (copies.length === 1 && only) return only;
  return (entity, into) => {
    for (const copy of copies) copy(entity, into);
  };
};

const compileField = (
  name: string,
  key: string,
  selections: readonly RequiresSelection[],
  types: TypeRelations,
): Copy => {
  if (selections.length === 0) {
    return (entity, into) => {
      const value = entity[name];
      if (value !== undefined) into[key] = leaf(value);
    };
  }
  const copy = compileSelections(selections, types);
  const project = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(project);
    if (!isTree(value)) return value;
    const object: Tree = {};
    copy(value, object);
    return object;
  };
  return (entity, into) => {
    const value = project(entity[name]);
    const present = into[key];
    if (isTree(value) && isTree(present)) mergeInto(present, value, false);
    else if (value !== undefined) into[key] = isTree(value) && !hasKey(value) ? null : value;
  };
};

/**
 * Compiles the `requires` of an entity fetch into a function from an entity to its `_Any` representation.
 *
 * Null when the entity has no type name or no part of the key: nobody can resolve it.
 */
export const compileRepresentation = (
  requires: readonly RequiresSelection[],
  types: TypeRelations,
): ((entity: Tree) => Tree | null) => {
  const copy = compileSelections(requires, types);
  return (entity) => {
    const representation: Tree = {};
    copy(entity, representation);
    representation['__typename'] ??= entity['__typename'];
    return typeof representation['__typename'] === 'string' && hasKey(representation) ? representation : null;
  };
};

/** Text equal for equal representations of one fetch. */
export const representationKey = (representation: Tree): string => {
  let key = '';
  for (const name in representation) {
    const value = representation[name];
    key += typeof value === 'string' ? `${name}\u0001${value}\u0001` : `${name}\u0002${JSON.stringify(value)}\u0001`;
  }
  return key;
};
