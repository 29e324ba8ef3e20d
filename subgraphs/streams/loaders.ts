import type { RequestContext } from '../../src/requestContext.ts';
import { configLoader, documentLoader } from '../documentLoader.ts';
import { pageLoader } from '../pageLoader.ts';
import type { ContextLifetime } from '../subgraph.ts';
import type { StreamRepository } from './repository.ts';
import type { StreamPages } from './repositoryPages.ts';

export type StreamLoaders = ReturnType<typeof streamLoaders>;

/** Loads what the viewer of one request may see. */
export const streamLoaders = (streams: StreamRepository, { viewer }: RequestContext, lifetime: ContextLifetime) => ({
  /** One stream, limited to members; null when there is none or none the viewer may see. */
  stream: documentLoader((names, select) => streams.byKeys(names, { viewer, select }), lifetime),

  /** The same with `layout.ingest_history`. */
  streamWithHistory: documentLoader((names, select) => streams.withHistory.byKeys(names, { viewer, select }), lifetime),

  /** The same as Watcher shows it. */
  streamOfWatcher: documentLoader((names, select) => streams.ofWatcher.byKeys(names, { viewer, select }), lifetime),
  streamOfWatcherWithHistory: documentLoader(
    (names, select) => streams.ofWatcherWithHistory.byKeys(names, { viewer, select }),
    lifetime,
  ),

  /** What is laid over the configuration of a stream; null for nothing. */
  override: configLoader(streams.overrides),

  /** The stored configuration of a stream; null when it is gone. */
  config: configLoader(streams.configs),

  /** Pages of the layouts that a stream has had. */
  layouts: pageLoader(streams.layouts),

  /** Pages of the streams of an organization, on a streamer, behind an agent, or that refer to an auth backend. */
  pages: pageLoaders(streams.pages),

  /** The same with `layout.ingest_history`. */
  pagesWithHistory: pageLoaders(streams.pagesWithHistory),
});

const pageLoaders = ({ ofOrganizations, onStreamers, ofAgents, ofAuthBackends }: StreamPages) => ({
  ofOrganization: pageLoader(ofOrganizations),
  onStreamer: pageLoader(onStreamers),
  ofAgent: pageLoader(ofAgents),
  ofAuthBackend: pageLoader(ofAuthBackends),
});
