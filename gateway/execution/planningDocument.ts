import { Kind, print, visit, type ASTNode, type FieldNode } from 'graphql';
import type { Operation } from './authorization/filterOperation.ts';

const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The planner takes an aliased or conditional `__typename` for the one it needs itself; the projection reads only the plain
 * one, whatever its key in the response.
 */
const withPlainTypeNames = <Node extends ASTNode>(node: Node): Node =>
  visit(node, {
    [Kind.FIELD]: (field: FieldNode) =>
      field.name.value === '__typename' && (field.alias || field.directives?.length) ? typeName : undefined,
  });

/** The text an operation is planned from: itself and the fragments it reaches. */
export const planningDocument = ({ definition, fragments }: Operation): string => {
  const used = new Set<string>();
  const walk = (set: Operation['definition']['selectionSet']): void => {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) {
        if (selection.selectionSet) walk(selection.selectionSet);
        continue;
      }
      const { value: name } = selection.name;
      const fragment = fragments.get(name);
      if (!fragment || used.has(name)) continue;
      used.add(name);
      walk(fragment.selectionSet);
    }
  };
  walk(definition.selectionSet);
  const definitions = [definition, ...[...used].map((name) => fragments.get(name)!)];
  return definitions.map((node) => print(withPlainTypeNames(node))).join('\n');
};
