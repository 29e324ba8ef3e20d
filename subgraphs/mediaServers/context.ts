import type { Feed } from '../../src/feed/types.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { MediaServerLoaders } from './loaders.ts';
import type { MediaServerRepository } from './repository.ts';

/** What resolvers of the mediaServers subgraph receive. */
export interface Context {
  readonly request: RequestContext;
  readonly mediaServers: MediaServerRepository;
  readonly load: MediaServerLoaders;
  readonly feed: Feed;
}
