import { directiveOf } from './directives.ts';
import type { Annotated } from './directives.ts';
import { snakeCase } from './naming.ts';

/** Where a field or input field lives in the REST document. */
export interface Wire {
  /** The dotted member. */
  readonly member: string;
  /** The levels of `member`. */
  readonly path: readonly string[];
  /** True when a moment is held in whole seconds instead of milliseconds. */
  readonly seconds: boolean;
  /** True when `@member` names it. */
  readonly named: boolean;
}

type Definition = Annotated & { readonly name: string };

const known = new WeakMap<Definition, Wire>();

const readWire = (definition: Definition): Wire => {
  const given = directiveOf(definition, 'member');
  const named = typeof given?.['name'] === 'string';
  const member = named ? String(given['name']) : snakeCase(definition.name);
  return { member, path: member.split('.'), seconds: given?.['seconds'] === true, named };
};

/** The wire spelling of a field or input field: what `@member` names, else its snake_case. */
export const wireOf = (definition: Definition): Wire => {
  const wire = known.get(definition) ?? readWire(definition);
  known.set(definition, wire);
  return wire;
};

/** The value that stands for an enum value inside: what `@member` names, else its lower case in a `@document` enum. */
export const wireValueOf = (type: Annotated, value: Definition): string => {
  const name = directiveOf(value, 'member')?.['name'];
  if (typeof name === 'string') return name;
  return directiveOf(type, 'document') ? value.name.toLowerCase() : value.name;
};
