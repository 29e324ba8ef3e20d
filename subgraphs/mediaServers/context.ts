import type { Feed } from '../../src/feed/types.ts';
import type { RequestContext } from '../../src/requestContext.ts';
import type { MediaServerLoaders } from './loaders.ts';
import type { OmeDesk } from './omeDesk.ts';
import type { MediaServerRepository } from './repository.ts';

/** What resolvers of the mediaServers subgraph receive. */
export interface Context {
  readonly request: RequestContext;
  readonly mediaServers: MediaServerRepository;
  readonly load: MediaServerLoaders;
  readonly feed: Feed;
  /** Opens the desk of an OvenMediaEngine; null: of the one that is answered at `/v1`. Throws NOT_FOUND. */
  readonly ome: (server: string | null | undefined) => Promise<OmeDesk>;
}
