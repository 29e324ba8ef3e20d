import type { SecretBox } from '../../src/auth/secrets.ts';
import { noLayouter, type Layouter } from '../../src/cluster/layouter/layouter.ts';
import type { NodeClient } from '../../src/cluster/nodeClient.ts';
import type { Config } from '../../src/config.ts';
import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import * as resolvers from '../../src/resolvers/streamers/index.ts';
import { loadSubgraphSchema } from '../../src/schema/loadSubgraphSchema.ts';
import type { LiveSettings } from '../../src/settings/liveSettings.ts';
import { forgettingOnWrite } from '../documentRepository.ts';
import type { Subgraph } from '../subgraph.ts';
import { forgettingAfter } from '../together.ts';
import type { Context } from './context.ts';
import { streamerLoaders } from './loaders.ts';
import { createLoadBalancers } from './loadBalancers.ts';
import { centralConfigRepository } from './repositoryCentralConfig.ts';
import { clusterFactsReader } from './repositoryClusterHealth.ts';
import { streamerRepository } from './repository.ts';
import { serverFacts } from './serverFacts.ts';

export interface StreamersDependencies {
  database: Database;
  feed: Feed;
  /** Seals cluster keys. */
  secretBox: SecretBox;
  /** Checks nodes. */
  nodeClient: NodeClient;
  /** Without it the layouter is switched off. */
  layouter?: Layouter;
  /** What this process was started with. */
  config: Pick<Config, 'geoipDatabase' | 'host' | 'port' | 'databasePoolSize'>;
  settings: Pick<LiveSettings, 'given' | 'current' | 'refresh'>;
}

/** The streamers subgraph: the nodes of the cluster and what they report. */
export const createStreamersSubgraph = ({
  database,
  feed,
  secretBox,
  nodeClient,
  layouter = noLayouter,
  config,
  settings,
}: StreamersDependencies): Subgraph<Context> => {
  const deadTimeoutMs = () => settings.current().streamerDeadTimeoutMs;
  const streamers = streamerRepository(database, feed, secretBox, deadTimeoutMs, nodeClient);
  const balancersOf = createLoadBalancers({ database, feed, geoipDatabase: config.geoipDatabase, deadTimeoutMs });
  const clusterFacts = clusterFactsReader(database, deadTimeoutMs);
  const centralConfig = centralConfigRepository({
    database,
    feed,
    box: secretBox,
    settings,
    facts: () => serverFacts(database.url, config),
  });
  return {
    name: 'streamers',
    ...loadSubgraphSchema({ name: 'streamers', resolvers }),
    createContext: (request, lifetime = 'request') => {
      const load = streamerLoaders(streamers, request, lifetime);
      const forget = () => {
        load.streamer.clear();
        load.streamerOfWatcher.clear();
      };
      const saveTogether = forgettingAfter(streamers.saveTogether, forget);
      return {
        request,
        feed,
        load,
        layouter,
        clusterFacts,
        loadBalancers: balancersOf(request, lifetime),
        centralConfig,
        settings,
        streamers: {
          ...forgettingOnWrite(streamers, forget),
          saveTogether,
          changeTogether: forgettingAfter(streamers.changeTogether, forget),
        },
      };
    },
  };
};
