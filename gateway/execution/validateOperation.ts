import {
  GraphQLError,
  Kind,
  NoFragmentCyclesRule,
  specifiedRules,
  validate,
  type ASTVisitor,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type ValidationContext,
} from 'graphql';
import { requestError } from './clientErrors.ts';
import type { ParsedOperation } from './parseOperation.ts';

const maxErrors = 20;

/** Names beginning with `__` belong to GraphQL; as a response key one could also be taken for an object's prototype. */
const ReservedAliasesRule = (context: ValidationContext): ASTVisitor => ({
  [Kind.FIELD](node) {
    if (node.alias?.value.startsWith('__') && node.alias.value !== node.name.value)
      context.reportError(new GraphQLError(`The alias "${node.alias.value}" is reserved`, { nodes: node.alias }));
  },
});

const rules = [...specifiedRules, ReservedAliasesRule];

/** Validates a document against the public schema; errors carry GRAPHQL_VALIDATION_FAILED and their locations. */
export const validateOperation = (
  schema: GraphQLSchema,
  { document, isAcyclic }: ParsedOperation,
  introspection: boolean,
): GraphQLFormattedError[] => {
  const errors = validate(schema, document, isAcyclic ? rules : [NoFragmentCyclesRule], { maxErrors });
  if (errors.length === 0 && !introspection) return introspectionErrors(document);
  return errors.map(({ message, locations }) =>
    requestError('GRAPHQL_VALIDATION_FAILED', message, locations && { locations }),
  );
};

const introspectionErrors = (document: ParsedOperation['document']): GraphQLFormattedError[] => {
  const mentions = (node: unknown): boolean => {
    if (Array.isArray(node)) return node.some(mentions);
    if (typeof node !== 'object' || node === null || !('kind' in node)) return false;
    const { kind, name, definitions, selectionSet, selections } = node as Record<string, unknown>;
    const value = (name as { value?: unknown } | undefined)?.value;
    if (kind === Kind.FIELD && (value === '__schema' || value === '__type')) return true;
    return mentions(definitions) || mentions(selectionSet) || mentions(selections);
  };
  return mentions(document) ? [requestError('INTROSPECTION_DISABLED', 'Introspection is switched off here')] : [];
};
