import { Kind, type DocumentNode } from 'graphql';

/** Which types stand under which, hidden ones included: plans speak of those too. */
export interface TypeRelations {
  /** True when an object of type `name` fits one of `conditions` (itself, its interfaces, its unions). */
  fits(name: string, conditions: readonly string[]): boolean;
  isInterface(name: string): boolean;
}

/** Reads the relations once from the supergraph. */
export const typeRelations = (supergraph: DocumentNode): TypeRelations => {
  const above = new Map<string, Set<string>>();
  const interfaces = new Set<string>();
  const put = (name: string, parent: string): void => {
    const parents = above.get(name);
    if (parents) parents.add(parent);
    else above.set(name, new Set([parent]));
  };
  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.add(definition.name.value);
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      for (const parent of definition.interfaces ?? []) put(definition.name.value, parent.name.value);
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      for (const type of definition.types ?? []) put(type.name.value, definition.name.value);
  }
  return {
    isInterface: (name) => interfaces.has(name),
    fits(name, conditions) {
      if (conditions.includes(name)) return true;
      const parents = above.get(name);
      return parents !== undefined && conditions.some((condition) => parents.has(condition));
    },
  };
};
