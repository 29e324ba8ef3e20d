import { Kind, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode, type ValueNode } from 'graphql';
import type { Operation } from './authorization/filterOperation.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The `if` of each `@skip` and `@include` of a selection, and what it must be for the selection to be taken. */
const conditionsOf = (node: SelectionNode): { value: ValueNode | undefined; wanted: boolean }[] =>
  (node.directives ?? []).flatMap(({ name: { value: name }, arguments: given }) => {
    if (name !== 'skip' && name !== 'include') return [];
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    return [{ value, wanted: name === 'include' }];
  });

const isTaken = (node: SelectionNode, variables: Variables): boolean =>
  conditionsOf(node).every(({ value, wanted }) => {
    const is =
      value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    return (is === true) === wanted;
  });

const withoutConditions = <Node extends SelectionNode>(node: Node): Node =>
  conditionsOf(node).length === 0
    ? node
    : { ...node, directives: node.directives?.filter(({ name }) => !['skip', 'include'].includes(name.value)) };

/** The variables that `@skip` and `@include` of an operation ask, sorted. */
export const conditionVariables = ({ definition, fragments }: Operation): string[] => {
  const names = new Set<string>();
  const read = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      for (const { value } of conditionsOf(selection)) if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) read(selection.selectionSet);
    }
  };
  read(definition.selectionSet);
  for (const fragment of fragments.values()) read(fragment.selectionSet);
  return [...names].sort();
};

/** True when an operation has any `@skip` or `@include`, on variables or not. */
const isConditional = ({ definition, fragments }: Operation): boolean => {
  const has = (set: SelectionSetNode): boolean =>
    set.selections.some(
      (selection) =>
        conditionsOf(selection).length > 0 ||
        (selection.kind !== Kind.FRAGMENT_SPREAD &&
          selection.selectionSet !== undefined &&
          has(selection.selectionSet)),
    );
  return [definition, ...fragments.values()].some(({ selectionSet }) => has(selectionSet));
};

/**
 * The operation these variables select: what `@skip` and `@include` leave, without them. Selection sets may be left empty.
 *
 * Planned for each combination that is asked, since the planner cannot plan every mixture of conditions and joins; it also
 * gives subgraphs and the projection nothing to decide.
 */
export const resolveConditions = (operation: Operation, variables: Variables): Operation => {
  if (!isConditional(operation)) return operation;
  const reduce = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((selection): SelectionNode[] => {
      if (!isTaken(selection, variables)) return [];
      const plain = withoutConditions(selection);
      if (plain.kind === Kind.FRAGMENT_SPREAD || !plain.selectionSet) return [plain];
      return [{ ...plain, selectionSet: reduce(plain.selectionSet) }];
    }),
  });
  const { definition } = operation;
  const fragments = [...operation.fragments].map(([name, fragment]): [string, FragmentDefinitionNode] => [
    name,
    { ...fragment, selectionSet: reduce(fragment.selectionSet) },
  ]);
  return {
    definition: { ...definition, selectionSet: reduce(definition.selectionSet) },
    fragments: new Map(fragments),
  };
};
