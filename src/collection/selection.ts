import { memberType, requiredMembers } from '../contract/memberType.ts';
import { isStorableText } from '../documents/storable.ts';
import type { Schema } from '../contract/schema.ts';
import { CodedError } from '../errors.ts';

/** What is wanted of a value: all of it, or some members (of each element, when it is an array). */
export type Selection = 'all' | SelectedMembers;

export interface SelectedMembers {
  isArray: boolean;
  members: Map<string, Selection>;
}

/** Paths that a selection may hold. */
export const mostSelected = 1000;

/**
 * The members that dotted paths select (semantics §1.2): children of one parent merge, a parent wins over its children,
 * paths go through arrays, unknown members select nothing, and required members come at each level.
 *
 * Throws BAD_USER_INPUT for more than 1,000 paths.
 */
export const selectionOf = (schema: Schema, paths: readonly string[], key: string): SelectedMembers => {
  if (paths.length > mostSelected)
    throw new CodedError('BAD_USER_INPUT', `More than ${mostSelected} members`, { parameter: 'select' });
  const root = emptySelection(schema, [key]);
  for (const path of paths) {
    const type = isStorableText(path) ? memberType(schema, path) : null;
    if (type && !type.writeOnly) add(root, schema, type.segments);
  }
  return root;
};

const add = (into: SelectedMembers, schema: Schema, segments: readonly string[]): void => {
  const [name, ...rest] = segments as [string, ...string[]];
  const present = into.members.get(name);
  if (present === 'all') return;
  const holder = elementOf(schema);
  const member = memberOf(holder, name);
  if (rest.length === 0) {
    into.members.set(name, 'all');
    return;
  }
  const selected = present ?? emptySelection(member, []);
  into.members.set(name, selected);
  add(selected, member, rest);
};

/** Nothing but what is always there. */
const emptySelection = (schema: Schema, always: readonly string[]): SelectedMembers => ({
  isArray: schema.items !== undefined && schema.properties === undefined,
  members: new Map([...always, ...requiredMembers(elementOf(schema))].map((name) => [name, 'all'])),
});

const elementOf = (schema: Schema): Schema => {
  let element = schema;
  while (element.items && !element.properties) element = element.items;
  return element;
};

const memberOf = ({ properties, additionalProperties }: Schema, name: string): Schema =>
  (properties && Object.hasOwn(properties, name) ? properties[name] : undefined) ??
  (typeof additionalProperties === 'object' ? additionalProperties : {});
