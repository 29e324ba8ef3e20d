import DataLoader from 'dataloader';
import type { Page, PageRequest } from '../src/collection/types.ts';
import type { PagesByOwner } from './documentRepository.ts';

/** Loads the page of what belongs to an owner. */
export type LoadPage<Owner> = (owner: Owner, request: PageRequest) => Promise<Page>;

/** Owners of one statement. */
const maximumBatch = 1000;

/**
 * A loader that asks for the pages of one tick together, one statement for each distinct request. For one viewer only.
 *
 * It remembers no page, so that what a mutation or a subscription shows next is never stale.
 */
export const pageLoader = <Owner extends string | number>(pages: PagesByOwner<Owner>): LoadPage<Owner> => {
  const loaders = new Map<string, DataLoader<Owner, Page>>();

  const create = (request: PageRequest) =>
    new DataLoader<Owner, Page>(
      async (owners) => {
        const found = await pages(owners, request);
        return owners.map((owner) => found.get(owner) as Page);
      },
      { cache: false, maxBatchSize: maximumBatch },
    );

  return (owner, request) => {
    const { viewer: _, ...asked } = request;
    const name = JSON.stringify(asked);
    let loader = loaders.get(name);
    if (!loader) loaders.set(name, (loader = create(request)));
    return loader.load(owner);
  };
};
