import { valueFromASTUntyped } from 'graphql';
import type { ConstDirectiveNode } from 'graphql';

/** Anything of a schema that its SDL may annotate. */
export interface Annotated {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
  readonly extensionASTNodes?: readonly { readonly directives?: readonly ConstDirectiveNode[] | undefined }[];
}

/** The arguments written with a directive, undefined when the definition does not carry it. Defaults are not filled in. */
export const directiveOf = (definition: Annotated, name: string): Readonly<Record<string, unknown>> | undefined => {
  const nodes = [definition.astNode, ...(definition.extensionASTNodes ?? [])];
  const found = nodes.flatMap((node) => node?.directives ?? []).find((directive) => directive.name.value === name);
  if (!found) return undefined;
  return Object.fromEntries(
    (found.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
};
