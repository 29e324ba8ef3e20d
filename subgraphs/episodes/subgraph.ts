import type { Database } from '../../src/db/types.ts';
import type { Feed } from '../../src/feed/types.ts';
import * as resolvers from '../../src/resolvers/episodes/index.ts';
import { loadSubgraphSchema } from '../../src/schema/loadSubgraphSchema.ts';
import { forgettingOnWrite } from '../documentRepository.ts';
import type { Subgraph } from '../subgraph.ts';
import { checkingRecordings } from './checkRecordings.ts';
import type { Context } from './context.ts';
import { episodeLoaders } from './loaders.ts';
import type { AskRecordings } from './recordings.ts';
import { episodeRepository } from './repository.ts';

interface EpisodesOptions {
  database: Database;
  feed: Feed;
  /** Finds out whether recordings are there; without it that is unknown. */
  askRecordings?: AskRecordings;
}

/** The episodes subgraph: what happened on streams. */
export const createEpisodesSubgraph = ({ database, feed, askRecordings }: EpisodesOptions): Subgraph<Context> => {
  const episodes = episodeRepository(database, feed);
  const checkRecordings = checkingRecordings(database, askRecordings);
  return {
    name: 'episodes',
    ...loadSubgraphSchema({ name: 'episodes', resolvers }),
    createContext: (request, lifetime = 'request') => {
      const load = episodeLoaders(episodes, request, lifetime);
      return { request, feed, load, checkRecordings, episodes: forgettingOnWrite(episodes, load.episode.clear) };
    },
  };
};
