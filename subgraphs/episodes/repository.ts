import type { Viewer } from '../../src/auth/viewer.ts';
import { assertMayEdit } from '../../src/collection/permission.ts';
import type { ItemResult } from '../../src/collection/save.ts';
import type { Condition, DocumentRow } from '../../src/collection/types.ts';
import type { Database } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import {
  documentRepository,
  pagesOf,
  type DocumentRepository,
  type PagesByOwner,
  type Writer,
} from '../documentRepository.ts';
import { episodes } from './collection.ts';
import { keptEpisodes, type KeptRequest } from './repositoryKept.ts';
import { visibleStreams } from './repositoryStreams.ts';

/** A closed episode never changes: saving it answers the stored one, and takes no new position. */
export interface EpisodeRepository extends DocumentRepository {
  /** Pages of the episodes of streams, by name. */
  ofStreams: PagesByOwner<string>;
  /** Of these names those of streams that exist and that the viewer sees. */
  visibleStreams(names: readonly string[], viewer: Viewer): Promise<ReadonlySet<string>>;
  /** The episodes that keep recordings; see there. */
  kept(request: KeptRequest): Promise<readonly string[] | null>;
}

const isClosed: Condition = { member: 'closed_at', operator: 'isNotNull', values: [] };

/** All SQL on episodes. */
export const episodeRepository = (database: Database, feed: Feed): EpisodeRepository => {
  const repository = documentRepository(database, feed, episodes);
  return {
    ...repository,
    ofStreams: pagesOf<string>(database, episodes, { type: 'text', sql: (name) => `t.media = ${name}` }),
    visibleStreams: (names, viewer) => visibleStreams(database, names, viewer),
    kept: (request) => keptEpisodes(database, request),
    save: async (items, writer) => {
      const keys = items.map(({ key }) => key);
      const rows = await repository.byKeys(keys, { viewer: writer.viewer, where: isClosed });
      const closed = new Map(rows.map((row) => [row.key, row]));
      const saved = [
        ...(await repository.save(
          items.filter(({ key }) => !closed.has(key)),
          writer,
        )),
      ];
      return keys.map((key) => unchanged(closed.get(key), writer) ?? (saved.shift() as ItemResult));
    },
  };
};

/** The answer to a change of a closed episode, for whom may change it at all. */
const unchanged = (row: DocumentRow | undefined, { viewer }: Writer): ItemResult | undefined => {
  if (!row) return undefined;
  try {
    assertMayEdit(episodes, viewer, row);
    return { row, error: null };
  } catch (error) {
    if (error instanceof CodedError) return { row: null, error };
    throw error;
  }
};
