import {
  buildASTSchema,
  Kind,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql';

const keptDirectives = new Set(['deprecated', 'specifiedBy', 'oneOf']);
const alwaysFederation = ['join', 'link', 'core', 'federation'];

/** `https://specs.apollo.dev/policy/v0.1` → `policy`; an `as` argument wins. */
const linkedName = (link: ConstDirectiveNode): string | undefined => {
  const argument = (name: string): string | undefined => {
    const value = link.arguments?.find((candidate) => candidate.name.value === name)?.value;
    return value?.kind === Kind.STRING ? value.value : undefined;
  };
  return argument('as') ?? argument('url')?.split('/').at(-2);
};

/** The specifications a supergraph links: their directives, and types named `<spec>__…`, are not the clients' business. */
export const linkedSpecifications = (supergraph: DocumentNode): Set<string> => {
  const names = new Set(alwaysFederation);
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      const name = directive.name.value === 'link' ? linkedName(directive) : undefined;
      if (name !== undefined) names.add(name);
    }
  }
  return names;
};

const isInaccessible = (node: { readonly directives?: readonly ConstDirectiveNode[] }): boolean =>
  node.directives?.some((directive) => directive.name.value === 'inaccessible') ?? false;

const typeName = (definition: DefinitionNode): string | undefined =>
  'name' in definition && definition.kind !== Kind.DIRECTIVE_DEFINITION ? definition.name?.value : undefined;

const namedType = (node: ASTNode): NamedTypeNode =>
  node.kind === Kind.NAMED_TYPE ? node : namedType((node as { type: ASTNode } & ASTNode).type);

/** The supergraph's definitions that clients may see, without federation's directives; descriptions stay. */
const publicDocument = (supergraph: DocumentNode): DocumentNode => {
  const specifications = linkedSpecifications(supergraph);
  const ofFederation = (name: string): boolean => specifications.has(name.split('__', 1)[0]!) && name.includes('__');
  const hidden = new Set<string>();
  for (const definition of supergraph.definitions) {
    const name = typeName(definition);
    if (name !== undefined && (ofFederation(name) || isInaccessible(definition as object))) hidden.add(name);
  }
  const isShown = (type: NamedTypeNode): boolean => !hidden.has(type.name.value);
  const member = (node: ASTNode & { type: ASTNode }) =>
    isInaccessible(node as object) || !isShown(namedType(node.type)) ? null : undefined;
  const type = (node: TypeDefinitionNode) => (hidden.has(node.name.value) ? null : undefined);
  const implementer = (node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode) =>
    hidden.has(node.name.value) ? null : { ...node, interfaces: node.interfaces?.filter(isShown) ?? [] };
  return visit(supergraph, {
    DirectiveDefinition: ({ name, locations }) => {
      const executable = locations.some((location) => ['QUERY', 'MUTATION', 'FIELD'].includes(location.value));
      return executable && !specifications.has(name.value) && !ofFederation(name.value) ? undefined : null;
    },
    Directive: (node) => (keptDirectives.has(node.name.value) ? undefined : null),
    EnumValueDefinition: (node) => (isInaccessible(node) ? null : undefined),
    FieldDefinition: member,
    InputValueDefinition: member,
    ScalarTypeDefinition: type,
    EnumTypeDefinition: type,
    InputObjectTypeDefinition: type,
    ObjectTypeDefinition: implementer,
    InterfaceTypeDefinition: implementer,
    UnionTypeDefinition: (node) =>
      hidden.has(node.name.value) ? null : { ...node, types: node.types?.filter(isShown) ?? [] },
  });
};

/**
 * What clients may query: the supergraph without federation's own types and directives and without what is `@inaccessible`.
 *
 * Descriptions, deprecations, defaults, `@specifiedBy`, `@oneOf` and executable directives are kept.
 */
export const publicSchema = (supergraph: DocumentNode): GraphQLSchema =>
  buildASTSchema(publicDocument(supergraph), { assumeValid: true, assumeValidSDL: true });
