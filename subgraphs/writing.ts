import type { GraphQLInputObjectType } from 'graphql';
import type { DeleteResult } from '../src/collection/delete.ts';
import type { ItemResult, SaveItem } from '../src/collection/save.ts';
import { CodedError } from '../src/errors.ts';
import { parseExact, type JsonObject } from '../src/json/lossless.ts';
import { toPatch } from '../src/schema/patch.ts';
import { documentNode, type DocumentNode } from './documentNode.ts';
import type { DocumentRepository, Versions, Writer } from './documentRepository.ts';

type Optional<T> = T | null | undefined;

/** What every `save…` mutation and every item of its bulk form takes beside the key. */
export interface SaveArguments {
  readonly input?: Optional<object>;
  readonly patch?: Optional<string>;
  readonly reset?: Optional<boolean>;
  readonly expectedVersion?: Optional<string>;
}

/**
 * The item to save for the arguments of a mutation. `input` is of the type `inputType`.
 *
 * `adjust` takes out of the patch what is not stored in the document. Throws BAD_USER_INPUT unless exactly one of `input`
 * and `patch` is given, and BAD_JSON.
 */
export const saveItem = (
  key: string,
  { input, patch, reset, expectedVersion }: SaveArguments,
  inputType: GraphQLInputObjectType,
  adjust: (patch: JsonObject, typed: boolean) => Pick<SaveItem, 'patch' | 'columns'> = (whole) => ({ patch: whole }),
): SaveItem => ({
  key,
  ...adjust(givenPatch({ input, patch }, inputType), input != null),
  reset: reset ?? false,
  expectedVersion: expectedVersion ?? undefined,
});

/** The patch that `input`, of the type `inputType`, or the text `patch` is. Throws as `saveItem` does. */
export const givenPatch = (
  { input, patch }: Pick<SaveArguments, 'input' | 'patch'>,
  inputType: GraphQLInputObjectType,
): JsonObject => {
  if ((input == null) === (patch == null)) {
    throw new CodedError('BAD_USER_INPUT', 'Give either input or patch', { path: [input == null ? 'input' : 'patch'] });
  }
  const change = input == null ? parseExact(patch ?? '') : toPatch(inputType, input);
  if (typeof change === 'object' && change !== null && !Array.isArray(change)) return change as JsonObject;
  throw new CodedError('BAD_USER_INPUT', 'The patch must be a JSON object');
};

/** The organization that a typed input names, taken out of its patch: REST has no such member. */
export const withOrganization = (
  { organization_id: organization, ...patch }: JsonObject,
  typed: boolean,
): Pick<SaveItem, 'columns'> & { patch: JsonObject } => ({
  patch,
  columns: typed && organization !== undefined ? { organization_id: organization } : {},
});

/** Saves one document and returns it. */
export const saveOne = async (
  repository: Pick<DocumentRepository, 'save'>,
  item: SaveItem,
  writer: Writer,
): Promise<DocumentNode> => {
  const [result] = await repository.save([item], writer);
  return documentNode(rowOrError(result));
};

/** Deletes one document and returns its key. */
export const deleteOne = async (
  repository: Pick<DocumentRepository, 'delete'>,
  key: string,
  expectedVersion: Optional<string>,
  writer: Writer,
): Promise<string> => {
  const [result] = await repository.delete([key], writer, expectedVersion == null ? {} : { [key]: expectedVersion });
  if (result?.error) throw result.error;
  return key;
};

/** What became of an item of a bulk mutation: its node, or why it failed. */
export interface BulkSaved<Item> {
  item: Item;
  node: DocumentNode | null;
  error: ItemError | null;
}

/** Saves many documents. An item whose `prepare` throws a coded error fails alone, like one the repository refuses. */
export const saveEach = async <Item>(
  repository: Pick<DocumentRepository, 'save'>,
  items: readonly Item[],
  prepare: (item: Item) => SaveItem | Promise<SaveItem>,
  writer: Writer,
): Promise<BulkSaved<Item>[]> => {
  const prepared = await Promise.all(items.map((item) => attempt(() => prepare(item))));
  const ready = prepared.filter((item): item is SaveItem => !(item instanceof CodedError));
  const results = [...(await repository.save(ready, writer))];
  return prepared.map((outcome, index) => ({
    item: items[index] as Item,
    ...nodeOrError(outcome instanceof CodedError ? outcome : results.shift()),
  }));
};

/** Deletes many documents and tells for each key, in order, why it failed; null when it did not. */
export const deleteEach = async (
  repository: DocumentRepository,
  keys: readonly string[],
  writer: Writer,
  versions?: Versions,
): Promise<{ key: string; error: ItemError | null }[]> =>
  (await repository.delete(keys, writer, versions)).map(({ key, error }: DeleteResult) => ({
    key,
    error: error && itemError(error),
  }));

/** An `ItemError` of the graph. */
export interface ItemError {
  code: string;
  message: string;
  path: readonly string[] | null;
}

/** The same error as a part of a bulk mutation's answer. */
export const itemError = ({ code, message, extensions }: CodedError): ItemError => ({
  code,
  message,
  path: extensions.path?.map(String) ?? null,
});

const nodeOrError = (result: ItemResult | CodedError | undefined): Omit<BulkSaved<never>, 'item'> => {
  if (result instanceof CodedError) return { node: null, error: itemError(result) };
  if (result?.row) return { node: documentNode(result.row), error: null };
  return { node: null, error: itemError(result?.error ?? new CodedError('INTERNAL')) };
};

const rowOrError = (result: ItemResult | undefined) => {
  if (result?.row) return result.row;
  throw result?.error ?? new CodedError('INTERNAL');
};

const attempt = async <T>(work: () => T | Promise<T>): Promise<T | CodedError> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
};
