import type { Feed } from '../../src/feed/types.ts';
import type { Layouter } from '../../src/cluster/layouter/layouter.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { LiveSettings } from '../../src/settings/liveSettings.ts';
import type { StreamerLoaders } from './loaders.ts';
import type { LoadBalancers } from './loadBalancers.ts';
import type { CentralConfigRepository } from './repositoryCentralConfig.ts';
import type { ReadClusterFacts } from './repositoryClusterHealth.ts';
import type { StreamerRepository } from './repository.ts';

/** What resolvers of the streamers subgraph receive. */
export interface Context {
  readonly request: RequestContext;
  readonly streamers: StreamerRepository;
  readonly load: StreamerLoaders;
  readonly feed: Feed;
  readonly layouter: Layouter;
  readonly clusterFacts: ReadClusterFacts;
  readonly loadBalancers: LoadBalancers;
  readonly centralConfig: CentralConfigRepository;
  readonly settings: Pick<LiveSettings, 'given'>;
}
