import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isCompositeType, Kind } from 'graphql';
import type { FieldNode, GraphQLCompositeType, GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql';

/** What of an info is read. graphql-jit's enrichers have no variables yet: conditions then count as met. */
export type LookAheadInfo = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'fieldNodes' | 'returnType'> &
  Partial<Pick<GraphQLResolveInfo, 'variableValues'>>;

/** A field of a selection, and the type whose field it is. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly parent: GraphQLCompositeType;
}

const isSelected = (node: SelectionNode, { variableValues }: LookAheadInfo): boolean => {
  if (!node.directives?.length || !variableValues) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
};

/** True when variables decide over a selection. */
export const isConditional = (node: SelectionNode): boolean =>
  node.directives?.some(({ arguments: given }) => given?.some(({ value }) => value.kind === Kind.VARIABLE)) ?? false;

/** The fields of a selection set with its fragments opened, except what `@skip` and `@include` leave out. */
export const selectedFields = (
  info: LookAheadInfo,
  set: SelectionSetNode,
  parent: GraphQLCompositeType,
  visit: (node: SelectionNode) => void = () => undefined,
): readonly SelectedField[] =>
  set.selections.flatMap((node): readonly SelectedField[] => {
    visit(node);
    if (!isSelected(node, info)) return [];
    if (node.kind === Kind.FIELD) return [{ node, parent }];
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
    if (!fragment) return [];
    const condition = fragment.typeCondition && info.schema.getType(fragment.typeCondition.name.value);
    return selectedFields(info, fragment.selectionSet, isCompositeType(condition) ? condition : parent, visit);
  });
