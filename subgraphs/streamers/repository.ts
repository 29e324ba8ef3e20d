import type { SecretBox } from '../../src/auth/secrets.ts';
import type { SaveItem } from '../../src/collection/save.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import { RawJson } from '../../src/json/rawJson.ts';
import { checkNode } from '../../src/cluster/checkNode.ts';
import type { NodeClient } from '../../src/cluster/nodeClient.ts';
import {
  documentReader,
  documentRepository,
  type DocumentRepository,
  type FollowedReader,
  type StoredConfig,
} from '../documentRepository.ts';
import { streamersCollection, type DeadTimeout } from './collection.ts';
import { nodeAfter } from './nodeAfter.ts';
import { existingOnly, saveTogether, type SaveTogether } from '../together.ts';
import { maintenanceLoader, maintenanceToStore, type MaintenanceMode } from './repositoryMaintenance.ts';
import { presentSecrets } from './repositorySecrets.ts';
import type { StreamerSecrets } from './secrets.ts';
import { asWatcherShows } from './watcherMembers.ts';

export interface StreamerRepository extends DocumentRepository {
  /** The same streamers as Watcher shows them; `select` says which members, always. */
  readonly ofWatcher: FollowedReader;
  /** The members of `config` that only Watcher has, of rows the viewer was found to see; those without any are left out. */
  watcherConfigs(hostnames: readonly string[]): Promise<readonly StoredConfig[]>;
  /** Saves all streamers or none. */
  saveTogether: SaveTogether;
  /** Changes existing streamers, all or none. Throws NOT_FOUND for one that does not exist. */
  changeTogether: SaveTogether;
  /** How nodes are taken out of service. */
  maintenance: ReturnType<typeof maintenanceLoader>;
  /** What the column `maintenance` is to hold from now on. */
  maintenanceToStore(hostname: string, mode: MaintenanceMode): Promise<string | null>;
  /** The secrets of a streamer as stored now; empty for an unknown one. */
  secrets(hostname: string): Promise<StreamerSecrets>;
  /** Asks the node as it would be after saving `item`; throws CHECK_FAILED when it does not answer or refuses the key. */
  check(item: SaveItem, signal: AbortSignal): Promise<void>;
}

/** All SQL on streamers. */
export const streamerRepository = (
  database: Database,
  feed: Feed,
  secretBox: SecretBox,
  deadTimeoutMs: DeadTimeout,
  nodeClient: NodeClient,
): StreamerRepository => {
  const collection = streamersCollection(secretBox, deadTimeoutMs);
  const repository = documentRepository(database, feed, collection);
  return {
    ...repository,
    ofWatcher: documentReader(database, asWatcherShows(collection)),
    watcherConfigs: async (hostnames) => {
      const rows = await database.query<{ key: string; config: string }>(
        `select hostname as key, watcher->'config' as config from streamers
          where hostname = any($1) and watcher ? 'config' order by 1`,
        [hostnames],
      );
      return rows.map(({ key, config }) => ({ key, config: new RawJson(config) }));
    },
    saveTogether: saveTogether(database, feed, collection),
    changeTogether: saveTogether(database, feed, existingOnly(collection)),
    maintenance: maintenanceLoader(database),
    maintenanceToStore: (hostname, mode) => maintenanceToStore(database, hostname, mode),
    secrets: (hostname) => presentSecrets(database, secretBox, hostname),
    check: async (item, signal) => {
      const [present] = await repository.configs([item.key]);
      const secrets = await presentSecrets(database, secretBox, item.key);
      await checkNode(nodeClient, nodeAfter(item, present?.config.text ?? '{}', secrets), signal);
    },
    delete: async (hostnames, writer, versions) => {
      const results = await repository.delete(hostnames, writer, versions);
      const deleted = results.filter(({ error }) => !error).map(({ key }) => key);
      await database.query('delete from streamer_stats where hostname = any($1)', [deleted]);
      return results;
    },
  };
};
