import DataLoader from 'dataloader';
import type { DocumentRow } from '../src/collection/types.ts';
import type { RawJson } from '../src/json/rawJson.ts';
import { documentNode, type DocumentNode } from './documentNode.ts';
import type { DocumentRepository } from './documentRepository.ts';
import type { ContextLifetime } from './subgraph.ts';

/** Loads one document limited to members (undefined: all of it); null when there is none or none the viewer may see. */
export type LoadDocument = (key: string, select?: readonly string[]) => Promise<DocumentNode | null>;

/** What a loader asks its repository for; absent keys are left out, order does not matter. */
export type RowsByKeys = (keys: readonly string[], select?: readonly string[]) => Promise<readonly DocumentRow[]>;

/** Keys of one statement. */
const maximumBatch = 1000;

/** A loader that asks for all keys of one tick together, one statement for each distinct selection of members. */
export const documentLoader = (rowsByKeys: RowsByKeys, lifetime: ContextLifetime): LoadDocument & { clear(): void } => {
  const loaders = new Map<string, DataLoader<string, DocumentNode | null>>();

  const create = (select: readonly string[] | undefined) =>
    new DataLoader<string, DocumentNode | null>(
      async (keys) => {
        const nodes = new Map((await rowsByKeys(keys, select)).map((row) => [row.key, documentNode(row)]));
        return keys.map((key) => nodes.get(key) ?? null);
      },
      { cache: lifetime === 'request', maxBatchSize: maximumBatch },
    );

  const load: LoadDocument = (key, select) => {
    const name = select?.join(',') ?? '*';
    let loader = loaders.get(name);
    if (!loader) loaders.set(name, (loader = create(select)));
    return loader.load(key);
  };
  return Object.assign(load, { clear: () => loaders.clear() });
};

/** Loads the stored document of a row the viewer was found to see; null when it is gone. */
export const configLoader = (configs: DocumentRepository['configs']): DataLoader<string, RawJson | null> =>
  new DataLoader(
    async (keys) => {
      const found = new Map((await configs(keys)).map(({ key, config }) => [key, config]));
      return keys.map((key) => found.get(key) ?? null);
    },
    { cache: false, maxBatchSize: maximumBatch },
  );
