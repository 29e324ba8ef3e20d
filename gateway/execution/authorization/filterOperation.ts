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
  /** Null when no root field is left. */
  operation: Operation | null;
  /** Response paths of the removed fields: keys only, since lists have no length before execution. */
  denied: readonly (readonly string[])[];
}

const typeNameField: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

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

/** Removes the fields with a requirement that is not `granted`, before anything is planned for them. */
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

  const filterSet = (set: SelectionSetNode, type: GraphQLCompositeType): SelectionSetNode | null => {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return kept.has(selection.name.value) ? [selection] : [];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        const below = filterSet(selection.selectionSet, isCompositeType(condition) ? condition : type);
        return below ? [{ ...selection, selectionSet: below }] : [];
      }
      if (!isGranted(type, selection)) return [];
      const next = getNamedType(fieldTypeOf(schema, type, selection.name.value));
      if (!selection.selectionSet || !isCompositeType(next)) return [selection];
      // The object itself may be seen: whether it is there is asked for, even when none of its fields is left.
      const below = filterSet(selection.selectionSet, next) ?? {
        ...selection.selectionSet,
        selections: [typeNameField],
      };
      return [{ ...selection, selectionSet: below }];
    });
    return selections.length > 0 ? { ...set, selections } : null;
  };

  const kept = new Map<string, FragmentDefinitionNode>();
  const settle = (name: string): void => {
    const fragment = operation.fragments.get(name);
    if (!fragment || kept.has(name)) return;
    for (const spread of spreadsIn(fragment.selectionSet)) settle(spread);
    const type = schema.getType(fragment.typeCondition.name.value);
    const selectionSet = isCompositeType(type) ? filterSet(fragment.selectionSet, type) : null;
    if (selectionSet) kept.set(name, { ...fragment, selectionSet });
  };
  for (const name of operation.fragments.keys()) settle(name);
  const root = schema.getRootType(operation.definition.operation)!;
  const selectionSet = filterSet(operation.definition.selectionSet, root);
  return {
    operation: selectionSet && { definition: { ...operation.definition, selectionSet }, fragments: kept },
    denied: [...denied.values()],
  };
};

const spreadsIn = (set: SelectionSetNode): string[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection.name.value];
    return selection.selectionSet ? spreadsIn(selection.selectionSet) : [];
  });
