import type { SecretBox } from '../../src/auth/secrets.ts';
import type { Collection } from '../../src/collection/collection.ts';
import { saveDocuments, type ItemResult, type SaveItem } from '../../src/collection/save.ts';
import type { Database } from '../../src/db/types.ts';
import { CodedError } from '../../src/errors.ts';
import type { Feed } from '../../src/feed/types.ts';
import { documentRepository, writerOf, type DocumentRepository, type Writer } from '../documentRepository.ts';
import { existingOnly } from '../together.ts';
import { mediaServersCollection, mediaServersOf } from './collection.ts';
import { mediaServerKinds, type MediaServerKind } from './kinds.ts';
import { portsipPage, type PortsipPageRequest } from './portsip/repositoryPages.ts';
import { nextMediaServerId } from './repositoryIds.ts';
import { mediaServerSecrets } from './repositorySecrets.ts';
import type { MediaServerSecrets } from './secrets.ts';

export interface MediaServerRepository extends Omit<DocumentRepository, 'save'> {
  /** Registers a media server under an id of `nextId`. */
  add(kind: MediaServerKind, item: SaveItem, writer: Writer): Promise<ItemResult>;
  /** Changes a media server of this kind; NOT_FOUND when it is not there. */
  change(kind: MediaServerKind, item: SaveItem, writer: Writer): Promise<ItemResult>;
  /** An id that no media server has had. */
  nextId(): Promise<string>;
  /** The kind of a media server; null when there is none. */
  kindOf(id: string): Promise<MediaServerKind | null>;
  /** Ids of PortSIP media servers by an OData expression. Throws INVALID_FILTER, INVALID_SORT. */
  portsipPage(request: PortsipPageRequest): ReturnType<typeof portsipPage>;
  /** What only probes and reconcilers may know. */
  secrets(ids: readonly string[]): Promise<ReadonlyMap<string, MediaServerSecrets>>;
}

/** All SQL on media servers, that of their resources apart. The built-in one cannot be deleted: CONFLICT. */
export const mediaServerRepository = (database: Database, feed: Feed, box: SecretBox): MediaServerRepository => {
  const { save: _, ...repository } = documentRepository(database, feed, mediaServersCollection);
  const kinds = new Map(mediaServerKinds.map((kind) => [kind, mediaServersOf(kind, box)]));
  const saveIn = async (collection: Collection, item: SaveItem, writer: Writer): Promise<ItemResult> => {
    const [result] = await saveDocuments(database, collection, [item], { ...writerOf(writer), feed });
    return result!;
  };
  return {
    ...repository,
    add: (kind, item, writer) => saveIn(kinds.get(kind)!, { ...item, expectedVersion: '0' }, writer),
    change: (kind, item, writer) => saveIn(existingOnly(kinds.get(kind)!), item, writer),
    nextId: () => nextMediaServerId(database),
    kindOf: async (id) => {
      const [row] = await database.query<{ kind: MediaServerKind }>('select kind from media_servers where id = $1', [
        id,
      ]);
      return row?.kind ?? null;
    },
    portsipPage: (request) => portsipPage(database, request),
    secrets: (ids) => mediaServerSecrets(database, box, ids),
    delete: async (ids, writer, versions) => {
      const rows = await database.query<{ id: string }>(
        `select id from media_servers where id = any($1::int8[]) and config->>'type' = 'INTERNAL' and kind = 'portsip'`,
        [ids],
      );
      const kept = new Set(rows.map(({ id }) => id));
      const others = ids.filter((id) => !kept.has(id));
      const results = [...(await repository.delete(others, writer, versions))];
      return ids.map((key) => (kept.has(key) ? { key, error: builtIn() } : results.shift()!));
    },
  };
};

const builtIn = () => new CodedError('CONFLICT', 'The built-in media server cannot be deleted');
