import { getNamedType, isCompositeType, isObjectType, isUnionType } from 'graphql';
import type { FieldNode, GraphQLCompositeType, GraphQLField, SelectionSetNode } from 'graphql';
import { mostSelected } from '../collection/selection.ts';
import { directiveOf } from './directives.ts';
import { keyFieldOf } from './fieldResolvers.ts';
import { needsOf } from './needs.ts';
import { isConditional, selectedFields } from './selections.ts';
import type { LookAheadInfo, SelectedField } from './selections.ts';

/** What an operation reads below a field. */
export interface Requested {
  /** The connection's `documents`. */
  readonly documents: boolean;
  /** Dotted members of the documents below, sorted; undefined: all. Required members come anyway and may be missing here. */
  readonly members: readonly string[] | undefined;
  /** The members that typed fields read, also when the operation reads all of the documents. */
  readonly named: readonly string[];
  readonly totalCount: boolean;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

interface Walk {
  readonly info: LookAheadInfo;
  readonly typeName: string | undefined;
  /** Names of the fields met outside of documents. */
  readonly outside: Set<string>;
  readonly members: Set<string>;
  whole: boolean;
  conditional: boolean;
}

const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isUnionType(type) ? undefined : type.getFields()[name];

const isDocument = (type: GraphQLCompositeType): boolean => directiveOf(type, 'document') !== undefined;

/** A nested document is read member by member; an entity is known by the member that holds its key. */
const nestedDocument = (field: GraphQLField<unknown, unknown>): GraphQLCompositeType | undefined => {
  const type = getNamedType(field.type);
  if (!isCompositeType(type) || !isDocument(type)) return undefined;
  return isObjectType(type) && keyFieldOf(type) ? undefined : type;
};

const fieldsOf = (walk: Walk, set: SelectionSetNode, type: GraphQLCompositeType): readonly SelectedField[] =>
  selectedFields(walk.info, set, type, (node) => {
    walk.conditional ||= isConditional(node);
  });

/** Adds the members that fields of a document read. False when they may read all of it. */
const readDocument = (walk: Walk, fields: readonly SelectedField[], prefix: string): boolean => {
  let partial = true;
  for (const { node, parent } of fields) {
    const field = fieldOf(parent, node.name.value);
    if (!field) continue;
    const needs = needsOf(field);
    const inner = nestedDocument(field);
    if (!needs) partial = false;
    else if (inner && node.selectionSet && needs[0]) readMember(walk, node.selectionSet, inner, prefix + needs[0]);
    else for (const member of needs) walk.members.add(prefix + member);
  }
  return partial;
};

const readMember = (walk: Walk, set: SelectionSetNode, type: GraphQLCompositeType, member: string): void => {
  const fields = fieldsOf(walk, set, type);
  const namesOnly = fields.every(({ node }) => node.name.value === '__typename');
  if (!readDocument(walk, fields, `${member}.`) || namesOnly) walk.members.add(member);
};

/** Walks connections, payloads and events down to the documents in them. */
const readOutside = (walk: Walk, set: SelectionSetNode, type: GraphQLCompositeType): void => {
  const fields = fieldsOf(walk, set, type);
  const ofDocuments = fields.filter(({ parent }) => isDocument(parent));
  const wanted = ofDocuments.filter(({ parent }) => walk.typeName === undefined || parent.name === walk.typeName);
  if (!readDocument(walk, wanted, '')) walk.whole = true;
  for (const { node, parent } of fields.filter((field) => !ofDocuments.includes(field))) {
    walk.outside.add(node.name.value);
    const inner = getNamedType(fieldOf(parent, node.name.value)?.type);
    if (node.selectionSet && isCompositeType(inner)) readOutside(walk, node.selectionSet, inner);
  }
};

const look = (info: LookAheadInfo, typeName: string | undefined): { requested: Requested; conditional: boolean } => {
  const walk: Walk = { info, typeName, outside: new Set(), members: new Set(), whole: false, conditional: false };
  const type = getNamedType(info.returnType);
  for (const { selectionSet } of info.fieldNodes) {
    if (selectionSet && isCompositeType(type)) readOutside(walk, selectionSet, type);
  }
  const requested = {
    documents: walk.outside.has('documents'),
    // Who reads more than may be selected reads the whole of it.
    members: walk.whole || walk.members.size > mostSelected ? undefined : [...walk.members].sort(),
    named: [...walk.members].sort(),
    totalCount: walk.outside.has('totalCount') || walk.outside.has('totalCountIsEstimate'),
    hasNextPage: walk.outside.has('hasNextPage'),
    hasPreviousPage: walk.outside.has('hasPreviousPage'),
  };
  return { requested, conditional: walk.conditional };
};

const remembered = new WeakMap<FieldNode, Map<string | undefined, Requested>>();

/**
 * What the operation reads below the field being resolved, so that SQL selects no more.
 *
 * Works from connections, payloads, events, single entities, and from `_entities` when `typeName` names the entity.
 * Looked up once per operation document, unless variables decide over selections.
 */
export const requestedMembers = (info: LookAheadInfo, typeName?: string): Requested => {
  const [node, ...others] = info.fieldNodes;
  const known = node && others.length === 0 ? remembered.get(node)?.get(typeName) : undefined;
  if (known) return known;
  const { requested, conditional } = look(info, typeName);
  if (node && others.length === 0 && !conditional) {
    remembered.set(node, (remembered.get(node) ?? new Map<string | undefined, Requested>()).set(typeName, requested));
  }
  return requested;
};
