import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Operation } from '../authorization/filterOperation.ts';
import { fieldOf } from '../fields.ts';

/** What `@cost` and `@listSize` say of a supergraph, by coordinate (`Type`, `Type.field`, `Type.field(argument:)`). */
export interface CostFacts {
  weights: ReadonlyMap<string, number>;
  sizes: ReadonlyMap<string, ListSize>;
}

interface ListSize {
  assumedSize?: number;
  slicingArguments?: readonly string[];
  sizedFields?: readonly string[];
}

/** The cost of an operation for given variables. */
export type CostEstimate = (variables: Readonly<Record<string, unknown>>) => number;

type Directed = { readonly directives?: readonly ConstDirectiveNode[] };

const argumentsOf = (node: Directed, name: string): Record<string, unknown> | undefined => {
  const directive = node.directives?.find((candidate) => candidate.name.value === name);
  if (!directive) return undefined;
  return Object.fromEntries(
    (directive.arguments ?? []).map((given) => [given.name.value, valueFromASTUntyped(given.value)]),
  );
};

/** Reads `@cost` and `@listSize` from the supergraph. */
export const readCosts = (supergraph: DocumentNode): CostFacts => {
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const read = (coordinate: string, node: Directed): void => {
    const weight = argumentsOf(node, 'cost')?.['weight'];
    if (weight !== undefined) weights.set(coordinate, Number(weight));
    const size = argumentsOf(node, 'listSize');
    if (size) sizes.set(coordinate, size as ListSize);
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const name = definition.name.value;
    if ('directives' in definition) read(name, definition as Directed);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      read(`${name}.${field.name.value}`, field);
      for (const argument of field.arguments ?? [])
        read(`${name}.${field.name.value}(${argument.name.value}:)`, argument);
    }
  }
  return { weights, sizes };
};

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** How a list's length is known: by an argument of its field, by assumption, or not (1). */
const compileLength = (size: ListSize, field: FieldNode, defaults: (argument: string) => unknown): CostEstimate => {
  const slicing = (size.slicingArguments ?? []).map((name) => {
    const given: ValueNode | undefined = field.arguments?.find((argument) => argument.name.value === name)?.value;
    if (given?.kind === Kind.VARIABLE)
      return (variables: Readonly<Record<string, unknown>>) => variables[given.name.value];
    const constant = given ? valueFromASTUntyped(given) : defaults(name);
    return () => constant;
  });
  const assumed = size.assumedSize ?? 1;
  return (variables) => {
    const asked = slicing.map((read) => read(variables)).filter((value) => typeof value === 'number');
    return asked.length > 0 ? Math.max(0, ...asked) : assumed;
  };
};

/**
 * Compiles an operation's cost: 1 for every object, 0 for every leaf, `@cost` instead where it is given; lists multiply by
 * their `@listSize`. Alternatives of abstract types are added up: the estimate errs upwards.
 */
export const compileCost = (schema: GraphQLSchema, facts: CostFacts, operation: Operation): CostEstimate => {
  const memo = new Map<string, CostEstimate>();
  const sum = (estimates: readonly CostEstimate[]): CostEstimate => {
    if (estimates.length === 1) return estimates[0]!;
    return (variables) => estimates.reduce((total, estimate) => total + estimate(variables), 0);
  };

  const ofSet = (
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    sized: ReadonlyMap<string, CostEstimate>,
  ): CostEstimate =>
    sum(
      set.selections.map((selection): CostEstimate => {
        if (selection.kind === Kind.FIELD) return ofField(selection, type, sized);
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
          return ofSet(selection.selectionSet, isCompositeType(condition) ? condition : type, sized);
        }
        return ofFragment(selection.name.value, sized);
      }),
    );

  const ofFragment = (name: string, sized: ReadonlyMap<string, CostEstimate>): CostEstimate => {
    const fragment = operation.fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    if (!fragment || !isCompositeType(type)) return () => 0;
    // Sizes given from above differ from place to place; they are rare and seldom reach into a fragment.
    if (sized.size > 0) return ofSet(fragment.selectionSet, type, sized);
    const known = memo.get(name) ?? ofSet(fragment.selectionSet, type, sized);
    memo.set(name, known);
    return known;
  };

  const ofField = (
    node: FieldNode,
    parent: GraphQLCompositeType,
    sized: ReadonlyMap<string, CostEstimate>,
  ): CostEstimate => {
    const name = node.name.value;
    const field = fieldOf(schema, parent, name);
    if (!field || name.startsWith('__')) return () => 0;
    const coordinate = `${parent.name}.${name}`;
    const returned = getNamedType(field.type);
    const size = facts.sizes.get(coordinate);
    const defaultOf = (argument: string): unknown => field.args.find((one) => one.name === argument)?.defaultValue;
    const length = size && compileLength(size, node, defaultOf);
    const below = new Map((length && size.sizedFields?.map((key) => [key, length] as const)) ?? []);
    const inside = node.selectionSet && isCompositeType(returned) ? ofSet(node.selectionSet, returned, below) : () => 0;
    const own =
      facts.weights.get(coordinate) ?? facts.weights.get(returned.name) ?? (isCompositeType(returned) ? 1 : 0);
    const argumentsCost = (node.arguments ?? []).reduce(
      (total, argument) => total + (facts.weights.get(`${coordinate}(${argument.name.value}:)`) ?? 0),
      0,
    );
    const inherited = sized.get(name);
    const count = isList(field.type) ? (inherited ?? (below.size === 0 ? length : undefined)) : undefined;
    if (!count) return (variables) => argumentsCost + own + inside(variables);
    return (variables) => argumentsCost + count(variables) * (own + inside(variables));
  };

  const root = schema.getRootType(operation.definition.operation);
  const base = operation.definition.operation === 'mutation' ? 10 : 0;
  const estimate = root ? ofSet(operation.definition.selectionSet, root, new Map()) : () => 0;
  return (variables) => base + estimate(variables);
};
