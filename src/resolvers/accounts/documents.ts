import { rowOf, type DocumentNode } from '../../../subgraphs/documentNode.ts';
import type { LoadDocument } from '../../../subgraphs/documentLoader.ts';

/** The id of a user or organization, whatever members were selected. */
export const idOf = (node: DocumentNode): number => Number(rowOf(node).key);

/** The REST text of a document, whole or limited to `select`; loaded, since the parent holds only what typed fields read. */
export const documentOf = async (
  node: DocumentNode,
  select: readonly string[] | null | undefined,
  load: LoadDocument,
): Promise<string> => rowOf((await load(rowOf(node).key, select ?? undefined)) ?? node).document;
