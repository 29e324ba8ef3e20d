import {
  executeSync,
  Kind,
  type FieldNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './authorization/filterOperation.ts';
import type { Tree } from './plan/planRun.ts';

/** An operation parted into what the public schema answers and what subgraphs do. */
export interface Parted {
  /** Answers `__schema` and `__type`; null when they are not asked for. */
  introspect: ((variables: Record<string, unknown>) => Tree) | null;
  /** The rest; null when nothing, or only `__typename`, is left. */
  operation: Operation | null;
}

const isIntrospection = (field: FieldNode): boolean => field.name.value === '__schema' || field.name.value === '__type';

/** The root selections that hold a field `wanted` accepts, reduced to those; fragments are written out. */
const reduceRoot = (
  set: SelectionSetNode,
  fragments: Operation['fragments'],
  wanted: (field: FieldNode) => boolean,
): SelectionSetNode | null => {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return wanted(selection) ? [selection] : [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const below = fragment && reduceRoot(fragment.selectionSet, fragments, wanted);
    if (!fragment || !below) return [];
    const { typeCondition } = fragment;
    const { directives } = selection;
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        selectionSet: below,
        ...(typeCondition && { typeCondition }),
        ...(directives && { directives }),
      },
    ];
  });
  return selections.length > 0 ? { ...set, selections } : null;
};

/** Takes what only the public schema can answer out of an operation, since planners and subgraphs know nothing of it. */
export const partIntrospection = (schema: GraphQLSchema, operation: Operation): Parted => {
  const { definition, fragments } = operation;
  const reduce = (wanted: (field: FieldNode) => boolean) => reduceRoot(definition.selectionSet, fragments, wanted);
  if (!reduce((field) => field.name.value !== '__typename' && !isIntrospection(field)))
    return { operation: null, introspect: introspector(schema, operation, reduce(isIntrospection)) };
  const asked = definition.operation === 'query' ? reduce(isIntrospection) : null;
  if (!asked) return { operation, introspect: null };
  const rest = reduce((field) => !isIntrospection(field))!;
  return {
    operation: { definition: { ...definition, selectionSet: rest }, fragments },
    introspect: introspector(schema, operation, asked),
  };
};

const introspector = (
  schema: GraphQLSchema,
  { definition, fragments }: Operation,
  selectionSet: SelectionSetNode | null,
): Parted['introspect'] => {
  if (!selectionSet) return null;
  const asked = { ...definition, selectionSet };
  const document = { kind: Kind.DOCUMENT, definitions: [asked, ...fragments.values()] } as const;
  return (variableValues) => (executeSync({ schema, document, variableValues }).data ?? {}) as Tree;
};
