import { masterViewer } from '../../src/auth/viewers.ts';
import { deleteDocuments } from '../../src/collection/delete.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import { episodes } from './collection.ts';

const batchSize = 1000;

/** Deletes the episodes that were closed before a moment, milliseconds since 1970; followers hear of it. Tells how many. */
export const forgetEpisodes = async (database: Database, feed: Pick<Feed, 'ring'>, before: number): Promise<number> => {
  const viewer = { ...masterViewer, subject: 'retention' };
  let forgotten = 0;
  for (;;) {
    const rows = await database.query<{ key: string }>(
      'select id::text as key from episodes where closed_at < $1 order by closed_at, id limit $2',
      [before, batchSize],
    );
    if (rows.length === 0) return forgotten;
    const keys = rows.map(({ key }) => key);
    const results = await deleteDocuments(database, episodes, keys, { viewer, feed });
    const deleted = results.filter(({ error }) => error === null).length;
    forgotten += deleted;
    // Somebody else deletes the same ones.
    if (deleted === 0) return forgotten;
  }
};
