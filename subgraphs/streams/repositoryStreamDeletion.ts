import { deleteDocuments, type DeleteContext } from '../../src/collection/delete.ts';
import type { Database } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import { streams } from './collection.ts';

/** The engine's limit for one call. */
const mostAtOnce = 1000;

/** Deletes all of the streams or none, and returns their names. Throws FORBIDDEN when the viewer may not delete one of them. */
export const deleteStreamsWithin = async (
  transaction: Database,
  names: readonly string[],
  context: Omit<DeleteContext, 'expectedVersions' | 'allOrNothing'>,
): Promise<readonly string[]> => {
  for (let start = 0; start < names.length; start += mostAtOnce) {
    const some = names.slice(start, start + mostAtOnce);
    const results = await deleteDocuments(transaction, streams, some, context);
    // Which streams of others there are is not told.
    if (results.some(({ error }) => error)) throw new CodedError('FORBIDDEN', 'Streams of others are in the way');
    await transaction.query('delete from stream_stats where name = any($1)', [some]);
  }
  return names;
};
