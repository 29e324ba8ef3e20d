import { Kind, print, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Operation } from './authorization/filterOperation.ts';

const typeName: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The text an operation is planned from.
 *
 * Empty fragments are left out, empty objects ask for their `__typename`: whether they are there is still to be found out.
 * Every `__typename` is asked for plainly, since the planner takes an aliased one for the one it needs itself.
 */
export const planningDocument = ({ definition, fragments }: Operation): string => {
  const used = new Map<string, FragmentDefinitionNode | null>();
  const use = (name: string): FragmentDefinitionNode | null => {
    const known = used.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const selections = fragment ? plain(fragment.selectionSet) : [];
    const reduced = fragment && selections.length > 0 ? { ...fragment, selectionSet: setOf(selections) } : null;
    used.set(name, reduced);
    return reduced;
  };
  const plain = (set: SelectionSetNode): SelectionNode[] =>
    set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return use(selection.name.value) ? [selection] : [];
      if (selection.kind === Kind.FIELD && selection.name.value === '__typename') return [typeName];
      if (!selection.selectionSet) return [selection];
      const below = plain(selection.selectionSet);
      if (below.length > 0) return [{ ...selection, selectionSet: setOf(below) }];
      return selection.kind === Kind.FIELD ? [{ ...selection, selectionSet: setOf([typeName]) }] : [];
    });
  const operation = { ...definition, selectionSet: setOf(plain(definition.selectionSet)) };
  return [operation, ...used.values()].flatMap((node) => (node ? [print(node)] : [])).join('\n');
};

const setOf = (selections: readonly SelectionNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections });
