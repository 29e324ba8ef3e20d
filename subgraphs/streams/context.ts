import type { Feed } from '../../src/feed/types.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { StreamLoaders } from './loaders.ts';
import type { StreamRepository } from './repository.ts';

/** What resolvers of the streams subgraph receive. */
export interface Context {
  readonly request: RequestContext;
  readonly streams: StreamRepository;
  readonly load: StreamLoaders;
  readonly feed: Feed;
}
