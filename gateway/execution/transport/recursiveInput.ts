import {
  getNamedType,
  isInputObjectType,
  typeFromAST,
  Kind,
  type DocumentNode,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  type TypeNode,
} from 'graphql';

const nested = (type: GraphQLInputObjectType): GraphQLInputObjectType[] =>
  Object.values(type.getFields())
    .map((field) => getNamedType(field.type))
    .filter(isInputObjectType);

const known = new WeakMap<GraphQLInputObjectType, boolean>();

const leadsBack = (type: GraphQLInputObjectType, above: ReadonlySet<GraphQLInputObjectType>): boolean => {
  if (above.has(type)) return true;
  const answer = known.get(type) ?? nested(type).some((inner) => leadsBack(inner, new Set([...above, type])));
  known.set(type, answer);
  return answer;
};

const typeOf = (schema: GraphQLSchema, node: TypeNode) => typeFromAST(schema, node as never);

/**
 * True when a variable of the document has an input type that holds itself, such as a filter with `and`, `or` and `not`.
 *
 * graphql-jit 0.8 never ends compiling such a variable.
 */
export const hasRecursiveInput = (schema: GraphQLSchema, document: DocumentNode): boolean =>
  document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some((variable) => {
        const type = getNamedType(typeOf(schema, variable.type));
        return isInputObjectType(type) && leadsBack(type, new Set());
      }),
  );
