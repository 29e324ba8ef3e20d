import { Kind, valueFromASTUntyped, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import type { RequestContext } from '../../../src/requestContext.ts';

/** One demand on the viewer; a field may have several and all must be met. */
export type Requirement =
  | { kind: 'authenticated' }
  /** Any one of the lists must be held whole. */
  | { kind: 'scopes' | 'policies'; anyOf: readonly (readonly string[])[] };

/** Decides a `@policy` by name. Without it every policy is denied. */
export type PolicyResolver = (policy: string, request: RequestContext) => boolean;

/** What the supergraph demands of who reads a field, by the type it is selected on. */
export interface Requirements {
  /** The keys of the requirements of one field, empty for most. */
  of(typeName: string, fieldName: string): readonly string[];
  isMet(key: string, request: RequestContext): boolean;
  readonly isEmpty: boolean;
}

const readDirective = ({ name, arguments: given }: ConstDirectiveNode): Requirement | undefined => {
  const lists = (argument: string): readonly (readonly string[])[] => {
    const node = given?.find((candidate) => candidate.name.value === argument);
    return node ? (valueFromASTUntyped(node.value) as string[][]) : [];
  };
  if (name.value === 'authenticated') return { kind: 'authenticated' };
  if (name.value === 'requiresScopes') return { kind: 'scopes', anyOf: lists('scopes') };
  if (name.value === 'policy') return { kind: 'policies', anyOf: lists('policies') };
  return undefined;
};

interface TypeFacts {
  own: readonly string[];
  fields: ReadonlyMap<string, { own: readonly string[]; returns: string }>;
}

const baseName = (type: { kind: string; type?: unknown; name?: { value: string } }): string =>
  type.name ? type.name.value : baseName(type.type as never);

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy` from the supergraph.
 *
 * A field demands what it, its parent type and the type it returns demand; selected on an interface, also what any
 * implementation does. (Composition refuses these directives on interfaces themselves.)
 */
export const readRequirements = (supergraph: DocumentNode, resolvePolicy: PolicyResolver | undefined): Requirements => {
  const byKey = new Map<string, Requirement>();
  const read = (directives: readonly ConstDirectiveNode[] | undefined): string[] =>
    (directives ?? []).flatMap((directive) => {
      const requirement = readDirective(directive);
      if (!requirement) return [];
      const key = JSON.stringify(requirement);
      byKey.set(key, requirement);
      return [key];
    });

  const types = new Map<string, TypeFacts>();
  const implementations = new Map<string, string[]>();
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || definition.name === undefined || !('directives' in definition)) continue;
    if (definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION) continue;
    const isComposite =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
    const fields = (isComposite ? definition.fields : undefined)?.map(
      (field) => [field.name.value, { own: read(field.directives), returns: baseName(field.type) }] as const,
    );
    const interfaces = (isComposite ? definition.interfaces : undefined)?.map(({ name }) => name.value) ?? [];
    types.set(definition.name.value, { own: read(definition.directives), fields: new Map(fields) });
    for (const name of interfaces)
      implementations.set(name, [...(implementations.get(name) ?? []), definition.name.value]);
  }

  const direct = (typeName: string, fieldName: string): string[] => {
    const type = types.get(typeName);
    const field = type?.fields.get(fieldName);
    if (!type || !field) return [];
    return [...type.own, ...field.own, ...(types.get(field.returns)?.own ?? [])];
  };
  const memo = new Map<string, readonly string[]>();
  const isMet = (key: string, request: RequestContext): boolean => {
    const requirement = byKey.get(key);
    if (!requirement) return false;
    const { viewer } = request;
    if (requirement.kind === 'authenticated') return viewer.kind !== 'anonymous';
    const scopes: ReadonlySet<string> = viewer.scopes;
    const holds = (name: string): boolean =>
      requirement.kind === 'scopes' ? scopes.has(name) : (resolvePolicy?.(name, request) ?? false);
    return requirement.anyOf.some((all) => all.every(holds));
  };
  return {
    isMet,
    get isEmpty() {
      return byKey.size === 0;
    },
    of(typeName, fieldName) {
      const coordinate = `${typeName}.${fieldName}`;
      const known = memo.get(coordinate);
      if (known) return known;
      const keys = [typeName, ...(implementations.get(typeName) ?? [])].flatMap((name) => direct(name, fieldName));
      const distinct = [...new Set(keys)];
      memo.set(coordinate, distinct);
      return distinct;
    },
  };
};
