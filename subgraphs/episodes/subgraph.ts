import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import * as resolvers from '../../src/resolvers/episodes/index.ts';
import { loadSubgraphSchema } from '../../src/schema/loadSubgraphSchema.ts';
import { forgettingOnWrite } from '../documentRepository.ts';
import type { Subgraph } from '../subgraph.ts';
import type { Context } from './context.ts';
import { episodeLoaders } from './loaders.ts';
import { episodeRepository } from './repository.ts';

/** The episodes subgraph: what happened on streams. */
export const createEpisodesSubgraph = ({ database, feed }: { database: Database; feed: Feed }): Subgraph<Context> => {
  const episodes = episodeRepository(database, feed);
  return {
    name: 'episodes',
    ...loadSubgraphSchema({ name: 'episodes', resolvers }),
    createContext: (request, lifetime = 'request') => {
      const load = episodeLoaders(episodes, request, lifetime);
      return { request, feed, load, episodes: forgettingOnWrite(episodes, load.episode.clear) };
    },
  };
};
