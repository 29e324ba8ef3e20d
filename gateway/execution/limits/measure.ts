import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { checkLimit, type Limits } from './limits.ts';

type Executable = OperationDefinitionNode | FragmentDefinitionNode;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface Size {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

const empty: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 };

const add = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

/** Measures definitions with every spread expanded, without expanding: each fragment is measured once. */
const createMeasure = (fragments: Fragments) => {
  const sizes = new Map<string, Size>();
  const open = new Set<string>();
  let isCyclic = false;
  const ofFragment = (name: string): Size => {
    const known = sizes.get(name);
    if (known) return known;
    if (open.has(name)) isCyclic = true;
    const fragment = fragments.get(name);
    if (!fragment || open.has(name)) return empty;
    open.add(name);
    const size = ofSet(fragment.selectionSet);
    open.delete(name);
    sizes.set(name, size);
    return size;
  };
  const ofSelection = (selection: SelectionNode): Size => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) return add(ofFragment(selection.name.value), { ...empty, directives });
    const below = selection.selectionSet ? ofSet(selection.selectionSet) : empty;
    if (selection.kind === Kind.INLINE_FRAGMENT) return add(below, { ...empty, directives });
    const own = { depth: 0, fields: 1, aliases: selection.alias ? 1 : 0, directives };
    return { ...add(below, own), depth: below.depth + 1 };
  };
  const ofSet = (set: SelectionSetNode): Size => set.selections.map(ofSelection).reduce(add, empty);
  return {
    isCyclic: () => isCyclic,
    reached: (name: string) => sizes.has(name),
    of: ({ selectionSet, directives }: Executable): Size =>
      add(ofSet(selectionSet), { ...empty, directives: directives?.length ?? 0 }),
  };
};

/**
 * The widest selection set after fields of one response key are merged, and the width of the root.
 *
 * Repetitions count: validation compares every pair of fields of a merged set, so this bounds its time too.
 */
const breadthOf = (definition: Executable, fragments: Fragments): { widest: number; root: number } => {
  let widest = 0;
  const collect = (set: SelectionSetNode, into: Map<string, SelectionSetNode[]>): number => {
    let width = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const sets = into.get(key) ?? [];
        if (selection.selectionSet) sets.push(selection.selectionSet);
        into.set(key, sets);
        width += 1;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        width += collect(selection.selectionSet, into);
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) width += collect(fragment.selectionSet, into);
      }
    }
    return width;
  };
  const widthOf = (sets: readonly SelectionSetNode[]): number => {
    const below = new Map<string, SelectionSetNode[]>();
    const width = sets.reduce((sum, set) => sum + collect(set, below), 0);
    widest = Math.max(widest, width);
    for (const next of below.values()) if (next.length > 0) widthOf(next);
    return width;
  };
  const root = widthOf([definition.selectionSet]);
  return { widest, root };
};

/**
 * Throws QUERY_LIMIT_EXCEEDED when an operation of the document is too large in any way.
 *
 * Everything validation will look at is measured, operations that are not asked for and unused fragments too, in time
 * linear in the document and `limits.fields`. Returns false for fragments that spread themselves: only validation can
 * tell the client, and nothing else may walk such a document.
 */
export const checkSize = (document: DocumentNode, fragments: Fragments, limits: Limits): boolean => {
  const measure = createMeasure(fragments);
  const measured: Executable[] = [];
  let total = empty;
  const take = (definition: Executable): void => {
    const size = measure.of(definition);
    measured.push(definition);
    total = add(total, size);
  };
  for (const definition of document.definitions) if (definition.kind === Kind.OPERATION_DEFINITION) take(definition);
  for (const fragment of fragments.values()) if (!measure.reached(fragment.name.value)) take(fragment);
  if (measure.isCyclic()) return false;
  for (const limit of ['depth', 'fields', 'aliases', 'directives'] as const) checkLimit(limits, limit, total[limit]);
  for (const definition of measured) {
    const { widest, root } = breadthOf(definition, fragments);
    if (definition.kind === Kind.OPERATION_DEFINITION) checkLimit(limits, 'rootFields', root);
    checkLimit(limits, 'breadth', widest);
  }
  return true;
};
