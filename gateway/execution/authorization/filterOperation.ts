import {
  getNamedType,
  isCompositeType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldTypeOf } from '../fields.ts';
import type { Requirements } from './requirements.ts';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** An operation with the fragments it may spread. */
export interface Operation {
  definition: OperationDefinitionNode;
  fragments: Fragments;
}

/** What an operation demands, or what is left of it for one who meets only part of that. */
export interface Filtered {
  /** Selection sets may be left empty. */
  operation: Operation;
  /** Response paths of the removed fields: keys only, since lists have no length before execution. */
  denied: readonly (readonly string[])[];
}

const eachField = (
  schema: GraphQLSchema,
  { definition, fragments }: Operation,
  visit: (type: GraphQLCompositeType, field: FieldNode, path: readonly string[]) => boolean,
): void => {
  const walk = (set: SelectionSetNode, type: GraphQLCompositeType, path: readonly string[]): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const below = [...path, selection.alias?.value ?? selection.name.value];
        const next = getNamedType(fieldTypeOf(schema, type, selection.name.value));
        if (visit(type, selection, below) && selection.selectionSet && isCompositeType(next))
          walk(selection.selectionSet, next, below);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (fragment) walk(fragment.selectionSet, isCompositeType(condition) ? condition : type, path);
    }
  };
  const root = schema.getRootType(definition.operation);
  if (root) walk(definition.selectionSet, root, []);
};

/** The keys of all requirements an operation meets on its way, sorted; empty for an operation open to all. */
export const requirementsOf = (schema: GraphQLSchema, operation: Operation, requirements: Requirements): string[] => {
  const keys = new Set<string>();
  if (requirements.isEmpty) return [];
  eachField(schema, operation, (type, field) => {
    for (const key of requirements.of(type.name, field.name.value)) keys.add(key);
    return true;
  });
  return [...keys].sort();
};

/**
 * Removes the fields with a requirement that is not `granted`, before anything is planned for them.
 *
 * An object itself stays when none of its fields is left: whether it is there may be known.
 */
export const filterOperation = (
  schema: GraphQLSchema,
  operation: Operation,
  requirements: Requirements,
  granted: ReadonlySet<string>,
): Filtered => {
  const isGranted = (type: GraphQLCompositeType, field: FieldNode): boolean =>
    requirements.of(type.name, field.name.value).every((key) => granted.has(key));
  const denied = new Map<string, readonly string[]>();
  eachField(schema, operation, (type, field, path) => {
    if (isGranted(type, field)) return true;
    denied.set(path.join('.'), path);
    return false;
  });

  const filterSet = (set: SelectionSetNode, type: GraphQLCompositeType): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        const within = isCompositeType(condition) ? condition : type;
        return [{ ...selection, selectionSet: filterSet(selection.selectionSet, within) }];
      }
      if (!isGranted(type, selection)) return [];
      const next = getNamedType(fieldTypeOf(schema, type, selection.name.value));
      if (!selection.selectionSet || !isCompositeType(next)) return [selection];
      return [{ ...selection, selectionSet: filterSet(selection.selectionSet, next) }];
    }),
  });
  const { definition, fragments } = operation;
  const kept = [...fragments].map(([name, fragment]): [string, FragmentDefinitionNode] => {
    const type = schema.getType(fragment.typeCondition.name.value);
    const set = isCompositeType(type) ? filterSet(fragment.selectionSet, type) : fragment.selectionSet;
    return [name, { ...fragment, selectionSet: set }];
  });
  const selectionSet = filterSet(definition.selectionSet, schema.getRootType(definition.operation)!);
  return {
    operation: { definition: { ...definition, selectionSet }, fragments: new Map(kept) },
    denied: [...denied.values()],
  };
};
