import type { RequestContext } from '../../src/requestContext.ts';
import { configLoader, documentLoader } from '../documentLoader.ts';
import type { ContextLifetime } from '../subgraph.ts';
import type { StreamerRepository } from './repository.ts';

export type StreamerLoaders = ReturnType<typeof streamerLoaders>;

/** Loads what the viewer of one request may see. */
export const streamerLoaders = (
  streamers: StreamerRepository,
  { viewer }: RequestContext,
  lifetime: ContextLifetime,
) => ({
  /** One streamer, limited to members; null when there is none. */
  streamer: documentLoader((keys, select) => streamers.byKeys(keys, { viewer, select }), lifetime),

  /** The same as Watcher shows it. */
  streamerOfWatcher: documentLoader((keys, select) => streamers.ofWatcher.byKeys(keys, { viewer, select }), lifetime),

  /** What of a streamer's `config` only Watcher has; null for none. */
  watcherConfig: configLoader(streamers.watcherConfigs),

  /** The stored configuration of a streamer; null when it is gone. */
  config: configLoader(streamers.configs),
});
