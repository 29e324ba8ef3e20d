import DataLoader from 'dataloader';
import type { RequestContext } from '../../src/requestContext.ts';
import { documentLoader } from '../documentLoader.ts';
import { pageLoader } from '../pageLoader.ts';
import type { ContextLifetime } from '../subgraph.ts';
import type { EpisodeRepository } from './repository.ts';

export type EpisodeLoaders = ReturnType<typeof episodeLoaders>;

/** A reference for federation to join. */
interface StreamReference {
  __typename: 'Stream';
  name: string;
}

/** Loads what the viewer of one request may see. */
export const episodeLoaders = (episodes: EpisodeRepository, { viewer }: RequestContext, lifetime: ContextLifetime) => ({
  /** One episode, limited to members; null when there is none or none the viewer may see. */
  episode: documentLoader((keys, select) => episodes.byKeys(keys, { viewer, select }), lifetime),

  /** Pages of the episodes of a stream. */
  episodesOf: pageLoader(episodes.ofStreams),

  /** A reference to a stream; null when there is none or none the viewer may see. */
  streamReference: new DataLoader<string, StreamReference | null>(
    async (names) => {
      const visible = await episodes.visibleStreams(names, viewer);
      return names.map((name) => (visible.has(name) ? { __typename: 'Stream', name } : null));
    },
    { cache: lifetime === 'request' },
  ),
});
