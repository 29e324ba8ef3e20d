import { contract } from '../../src/contract/contract.ts';
import type { Schema } from '../../src/contract/schema.ts';

interface Operation {
  operationId?: string;
  responses?: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

/** Members of a successful answer, as dotted paths, that the nodes' contract does not know. */
export const unknownMembers = (operationId: string, body: unknown): string[] => {
  const { document, resolve } = contract('nodes');
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item) as Operation[]);
  const operation = operations.find((each) => each.operationId === operationId);
  const schema = operation?.responses?.['200']?.content?.['application/json']?.schema;
  if (!schema) throw new Error(`${operationId} has no answer with a body`);
  return [...new Set(strangers(resolve(schema), body, ''))];
};

const strangers = (schema: Schema, value: unknown, path: string): string[] => {
  if (Array.isArray(value)) return schema.items ? value.flatMap((item) => strangers(schema.items!, item, path)) : [];
  if (typeof value !== 'object' || value === null || !schema.properties) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const place = path === '' ? name : `${path}.${name}`;
    const known = schema.properties?.[name];
    if (known) return strangers(known, member, place);
    return schema.additionalProperties === undefined ? [place] : [];
  });
};
