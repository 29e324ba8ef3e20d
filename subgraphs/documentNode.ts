import type { DocumentRow } from '../src/collection/types.ts';
import { parseLossless } from '../src/json/lossless.ts';

const source = Symbol('row');

/**
 * What resolvers of a document's type receive as parent: the members that were asked for, spelled as in REST, and the row
 * they came from.
 */
export interface DocumentNode {
  readonly [member: string]: unknown;
  readonly [source]: DocumentRow;
}

/** The parent for a row; 64-bit integers in it are decimal strings. */
export const documentNode = (row: DocumentRow): DocumentNode =>
  Object.assign(parseLossless(row.document) as Record<string, unknown>, { [source]: row });

/** The row a parent was made from: its key, position and organization, whatever members were selected. */
export const rowOf = (node: DocumentNode): DocumentRow => node[source];

/** The `version` of a document: its position as text. */
export const versionOf = (node: DocumentNode): string => String(rowOf(node).position);

/** A reference to the organization of a document, for federation to join; null when it belongs to none. */
export const organizationOf = (node: DocumentNode): { __typename: 'Organization'; id: number } | null => {
  const { organizationId } = rowOf(node);
  return organizationId === null ? null : { __typename: 'Organization', id: organizationId };
};

/** The REST text of a document: the parent's own, which was loaded whole, unless `load` brings another form of it. */
export const documentText = async (
  node: DocumentNode,
  load?: ((key: string) => Promise<DocumentNode | null>) | null | false,
): Promise<string> => {
  const { key, document } = rowOf(node);
  const loaded = load ? await load(key) : node;
  return loaded ? rowOf(loaded).document : document;
};
