import type { Feed } from '../../src/feed/types.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { EpisodeLoaders } from './loaders.ts';
import type { CheckRecordings } from './checkRecordings.ts';
import type { EpisodeRepository } from './repository.ts';

/** What resolvers of the episodes subgraph receive. */
export interface Context {
  readonly request: RequestContext;
  readonly episodes: EpisodeRepository;
  readonly load: EpisodeLoaders;
  readonly feed: Feed;
  readonly checkRecordings: CheckRecordings;
}
