import type { SecretBox } from '../../src/auth/secrets.ts';
import type { Config } from '../../src/config.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import { createOmeClient } from '../../src/ome/client.ts';
import { createProber } from '../../src/mediaServers/probes.ts';
import * as resolvers from '../../src/resolvers/mediaServers/index.ts';
import { loadSubgraphSchema } from '../../src/schema/loadSubgraphSchema.ts';
import type { Subgraph } from '../subgraph.ts';
import type { Context } from './context.ts';
import { mediaServerLoaders } from './loaders.ts';
import { omeDesks } from './omeDesk.ts';
import { mediaServerRepository, type MediaServerRepository } from './repository.ts';
import { omeRepository } from './repositoryOme.ts';

export interface MediaServersDependencies {
  database: Database;
  feed: Feed;
  /** Seals tokens. */
  secretBox: SecretBox;
  config: Pick<Config, 'mediaServerTimeoutMs'>;
}

/** The mediaServers subgraph: media servers of other makers, whose APIs are answered here too. */
export const createMediaServersSubgraph = ({
  database,
  feed,
  secretBox,
  config,
}: MediaServersDependencies): Subgraph<Context> => {
  const repository = mediaServerRepository(database, feed, secretBox);
  const prober = createProber({ timeoutMs: config.mediaServerTimeoutMs });
  const openDesk = omeDesks(omeRepository(database, secretBox), createOmeClient());
  return {
    name: 'mediaServers',
    ...loadSubgraphSchema({ name: 'mediaServers', resolvers }),
    createContext: (request, lifetime = 'request') => {
      const load = mediaServerLoaders({ database, mediaServers: repository, prober }, request, lifetime);
      const ome = (server: string | null | undefined) => openDesk(server, request);
      return { request, feed, ome, load, mediaServers: forgetting(repository, load) };
    },
  };
};

/** After each write loaders forget what they remember. */
const forgetting = (
  repository: MediaServerRepository,
  { mediaServer, measured }: ReturnType<typeof mediaServerLoaders>,
): MediaServerRepository => {
  const forget = () => {
    mediaServer.clear();
    measured.clearAll();
  };
  return {
    ...repository,
    add: (...args) => repository.add(...args).finally(forget),
    change: (...args) => repository.change(...args).finally(forget),
    delete: (...args) => repository.delete(...args).finally(forget),
  };
};
