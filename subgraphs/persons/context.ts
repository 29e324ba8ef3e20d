import type { Feed } from '../../src/feed/types.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { PersonLoaders } from './loaders.ts';
import type { PersonRepository } from './repository.ts';

/** What resolvers of the persons subgraph receive. */
export interface Context {
  readonly request: RequestContext;
  readonly persons: PersonRepository;
  readonly load: PersonLoaders;
  readonly feed: Feed;
}
