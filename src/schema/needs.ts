import type { GraphQLField } from 'graphql';
import { directiveOf } from './directives.ts';
import { wireOf } from './wire.ts';

type Field = GraphQLField<unknown, unknown>;

const resolvedByHand = new WeakSet<Field>();

/** Notes that a field of a document has a resolver of its own, which may read anything. */
export const markResolved = (field: Field): void => void resolvedByHand.add(field);

/** The members of its parent that a field reads; undefined when it may read all of them. */
export const needsOf = (field: Field): readonly string[] | undefined => {
  const members = directiveOf(field, 'needs')?.['members'];
  if (Array.isArray(members)) return members.map(String);
  const { member, named } = wireOf(field);
  return named || !resolvedByHand.has(field) ? [member] : undefined;
};
