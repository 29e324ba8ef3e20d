import { Kind, parse } from 'graphql';

/** The `_entities` fields of an operation: by response key, the variable each takes its representations from. */
export type EntityFields = ReadonlyMap<string, string>;

/** Reads the entity fields of a subgraph operation; null when it fetches anything else as well. */
export const entityFieldsOf = (operation: string): EntityFields | null => {
  const fields = new Map<string, string>();
  for (const definition of parse(operation, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const selection of definition.selectionSet.selections) {
      if (selection.kind !== Kind.FIELD || selection.name.value !== '_entities' || selection.directives?.length)
        return null;
      const value = selection.arguments?.find((argument) => argument.name.value === 'representations')?.value;
      if (value?.kind !== Kind.VARIABLE) return null;
      fields.set(selection.alias?.value ?? selection.name.value, value.name.value);
    }
  }
  return fields.size > 0 ? fields : null;
};
