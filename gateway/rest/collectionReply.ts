import { reverseCursor } from '../../src/collection/cursor.ts';
import type { ContractOperation } from './contractOperations.ts';

/** What the documents of collections select of a connection. `documents` is the text of a JSON array. */
export interface PageData {
  documents: string;
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** The collection as the contract spells it, without `timing`; the documents are spliced in as they came from SQL. */
export const collectionText = (operation: ContractOperation, { documents, totalCount, pageInfo }: PageData): string => {
  const next = pageInfo.hasNextPage ? JSON.stringify(pageInfo.endCursor) : 'null';
  const prev =
    pageInfo.hasPreviousPage && pageInfo.startCursor ? JSON.stringify(reverseCursor(pageInfo.startCursor)) : 'null';
  return `{"${collectionMember(operation)}":${documents},"estimated_count":${totalCount},"next":${next},"prev":${prev}}`;
};

/** The member of the answer that holds the objects: `streams`, `users_list`, … */
export const collectionMember = ({ id, response }: ContractOperation): string => {
  const found = Object.entries(response()?.properties ?? {}).find(([, { items }]) => items);
  if (!found) throw new Error(`The contract shows no array in the answer of ${id}`);
  return found[0];
};
