import type { Collection } from '../../src/collection/collection.ts';
import { contract } from '../../src/contract/contract.ts';

/**
 * Names of archives, for the collection engine: what streams and media servers refer to, in a view. Nothing follows their
 * changes, so the feed named here is only that of the streams they mostly come from.
 */
export const dvrs: Collection = {
  name: 'streams',
  schema: contract('central').schema('DvrListItem'),
  table: 'dvr_names',
  key: { column: 'name', member: 'name', type: 'text' },
  defaultSort: [{ member: 'name', descending: false }],
};
